// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the delegation settings operations.

use crate::runtime;

runtime::model! {
    /// Website that takes over tasks of the developer portal, and which tasks these are.
    pub struct PortalDelegationSettings {
        /// Delegation of product subscription.
        #[json("subscriptions")]
        pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

        /// Address of the website that takes over.
        #[json("url")]
        pub url: Option<String>,

        /// Delegation of sign-in and sign-up.
        #[json("userRegistration")]
        pub user_registration: Option<RegistrationDelegationSettingsProperties>,

        /// Key in Base64 with which the website verifies that a request comes from the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("validationKey", secret)]
        pub validation_key: Option<String>,
    }
}

runtime::model! {
    /// Switch for the delegation of sign-in and sign-up.
    pub struct RegistrationDelegationSettingsProperties {
        /// True if an own website handles sign-in and sign-up.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Switch for the delegation of product subscription.
    pub struct SubscriptionsDelegationSettingsProperties {
        /// True if an own website handles product subscription.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}
