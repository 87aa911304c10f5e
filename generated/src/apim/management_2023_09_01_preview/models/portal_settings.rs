// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal settings operations.

use crate::runtime::{self, Unmodeled};
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
    TermsOfServiceProperties,
};

/// Portal settings collection.
#[derive(Clone, Default)]
pub struct PortalSettingsCollection {
    /// Count.
    pub count: Option<i64>,

    /// Value.
    pub value: Option<Vec<PortalSettingsContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSettingsCollection {
    const NAME: &'static str = "PortalSettingsCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("value", &self.value);
    }
}

runtime::model!(PortalSettingsCollection);

/// Portal settings contract.
#[derive(Clone, Default)]
pub struct PortalSettingsContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PortalSettingsContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSettingsContract {
    const NAME: &'static str = "PortalSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PortalSettingsContract);

/// Portal settings contract properties.
#[derive(Clone, Default)]
pub struct PortalSettingsContractProperties {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Subscriptions.
    pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

    /// Terms of service.
    pub terms_of_service: Option<TermsOfServiceProperties>,

    /// Url.
    pub url: Option<String>,

    /// User registration.
    pub user_registration: Option<RegistrationDelegationSettingsProperties>,

    /// Validation key.
    ///
    /// Secret: not shown by `Debug`.
    pub validation_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSettingsContractProperties {
    const NAME: &'static str = "PortalSettingsContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            subscriptions: members.take("subscriptions")?,
            terms_of_service: members.take("termsOfService")?,
            url: members.take("url")?,
            user_registration: members.take("userRegistration")?,
            validation_key: members.take("validationKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("subscriptions", &self.subscriptions);
        writer.put("termsOfService", &self.terms_of_service);
        writer.put("url", &self.url);
        writer.put("userRegistration", &self.user_registration);
        writer.secret().put("validationKey", &self.validation_key);
    }
}

runtime::model!(PortalSettingsContractProperties);
