// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal settings operations.

use crate::runtime::{self, Unmodeled};
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
    TermsOfServiceProperties,
};

/// Sign-in, sign-up and delegation settings of a portal.
#[derive(Clone, Default)]
pub struct PortalSettingsCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Listed items, or those on this page.
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

/// Sign-in, sign-up or delegation settings of the developer portal.
#[derive(Clone, Default)]
pub struct PortalSettingsContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PortalSettingsContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Portal settings; which fields are set depends on the kind.
#[derive(Clone, Default)]
pub struct PortalSettingsContractProperties {
    /// True if the setting is on.
    pub enabled: Option<bool>,

    /// Delegation of subscribing.
    pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

    /// Terms of use that are shown.
    pub terms_of_service: Option<TermsOfServiceProperties>,

    /// Address of your own website, for delegation.
    pub url: Option<String>,

    /// Delegation of sign-up and sign-in.
    pub user_registration: Option<RegistrationDelegationSettingsProperties>,

    /// Key with which your own website checks that requests come from the portal.
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
