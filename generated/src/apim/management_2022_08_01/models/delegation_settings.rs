// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the delegation settings operations.

use crate::runtime::{self, Unmodeled};
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
};

/// Delegation settings of the developer portal.
#[derive(Clone, Default)]
pub struct PortalDelegationSettings {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PortalDelegationSettingsProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Website to which the developer portal delegates, and which tasks.
#[derive(Clone, Default)]
pub struct PortalDelegationSettingsProperties {
    /// Delegation of subscribing.
    pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

    /// Address of your own website.
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

/// Key that protects delegated requests.
#[derive(Clone, Default)]
pub struct PortalSettingValidationKeyContract {
    /// Key with which your own website checks that requests come from the portal.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("validationKey", &self.validation_key);
    }
}

runtime::model!(PortalSettingValidationKeyContract);
