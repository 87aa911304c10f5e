// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the delegation settings operations.

use crate::runtime;
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
};

runtime::model! {
    /// Delegation settings of the developer portal.
    pub struct PortalDelegationSettings {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PortalDelegationSettingsProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Website to which the developer portal delegates, and which tasks.
    pub struct PortalDelegationSettingsProperties {
        /// Delegation of subscribing.
        #[json("subscriptions")]
        pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

        /// Address of your own website.
        #[json("url")]
        pub url: Option<String>,

        /// Delegation of sign-up and sign-in.
        #[json("userRegistration")]
        pub user_registration: Option<RegistrationDelegationSettingsProperties>,

        /// Key with which your own website checks that requests come from the portal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("validationKey", secret)]
        pub validation_key: Option<String>,
    }
}

runtime::model! {
    /// Key that protects delegated requests.
    pub struct PortalSettingValidationKeyContract {
        /// Key with which your own website checks that requests come from the portal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("validationKey", secret)]
        pub validation_key: Option<String>,
    }
}
