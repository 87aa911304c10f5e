// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the delegation settings operations.

use crate::runtime::{self, Unmodeled};

/// Website that takes over tasks of the developer portal, and which tasks these are.
#[derive(Clone, Default)]
pub struct PortalDelegationSettings {
    /// Delegation of product subscription.
    pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

    /// Address of the website that takes over.
    pub url: Option<String>,

    /// Delegation of sign-in and sign-up.
    pub user_registration: Option<RegistrationDelegationSettingsProperties>,

    /// Key in Base64 with which the website verifies that a request comes from the service.
    ///
    /// Secret: not shown by `Debug`.
    pub validation_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalDelegationSettings {
    const NAME: &'static str = "PortalDelegationSettings";

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

runtime::model!(PortalDelegationSettings);

/// Switch for the delegation of sign-in and sign-up.
#[derive(Clone, Default)]
pub struct RegistrationDelegationSettingsProperties {
    /// True if an own website handles sign-in and sign-up.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RegistrationDelegationSettingsProperties {
    const NAME: &'static str = "RegistrationDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(RegistrationDelegationSettingsProperties);

/// Switch for the delegation of product subscription.
#[derive(Clone, Default)]
pub struct SubscriptionsDelegationSettingsProperties {
    /// True if an own website handles product subscription.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionsDelegationSettingsProperties {
    const NAME: &'static str = "SubscriptionsDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(SubscriptionsDelegationSettingsProperties);
