// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the delegation settings operations.

use crate::runtime::{self, Unmodeled};
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
};

/// Portal delegation settings.
#[derive(Clone, Default)]
pub struct PortalDelegationSettings {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PortalDelegationSettingsProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalDelegationSettings {
    const NAME: &'static str = "PortalDelegationSettings";

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

runtime::model!(PortalDelegationSettings);

/// Portal delegation settings properties.
#[derive(Clone, Default)]
pub struct PortalDelegationSettingsProperties {
    /// Subscriptions.
    pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

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

impl runtime::Model for PortalDelegationSettingsProperties {
    const NAME: &'static str = "PortalDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            subscriptions: members.take("subscriptions")?,
            url: members.take("url")?,
            user_registration: members.take("userRegistration")?,
            validation_key: members.take("validationKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("subscriptions", &self.subscriptions);
        writer.put("url", &self.url);
        writer.put("userRegistration", &self.user_registration);
        writer.secret().put("validationKey", &self.validation_key);
    }
}

runtime::model!(PortalDelegationSettingsProperties);

/// Portal setting validation key contract.
#[derive(Clone, Default)]
pub struct PortalSettingValidationKeyContract {
    /// Validation key.
    pub validation_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSettingValidationKeyContract {
    const NAME: &'static str = "PortalSettingValidationKeyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            validation_key: members.take("validationKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("validationKey", &self.validation_key);
    }
}

runtime::model!(PortalSettingValidationKeyContract);
