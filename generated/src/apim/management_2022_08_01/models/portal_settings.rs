// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal settings operations.

use crate::runtime;
use super::{
    RegistrationDelegationSettingsProperties, SubscriptionsDelegationSettingsProperties,
    TermsOfServiceProperties,
};

runtime::model! {
    /// Sign-in, sign-up and delegation settings of a portal.
    pub struct PortalSettingsCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PortalSettingsContract>>,
    }
}

runtime::model! {
    /// Sign-in, sign-up or delegation settings of the developer portal.
    pub struct PortalSettingsContract {
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
        pub properties: Option<PortalSettingsContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Portal settings; which fields are set depends on the kind.
    pub struct PortalSettingsContractProperties {
        /// True if the setting is on.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Delegation of subscribing.
        #[json("subscriptions")]
        pub subscriptions: Option<SubscriptionsDelegationSettingsProperties>,

        /// Terms of use that are shown.
        #[json("termsOfService")]
        pub terms_of_service: Option<TermsOfServiceProperties>,

        /// Address of your own website, for delegation.
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
