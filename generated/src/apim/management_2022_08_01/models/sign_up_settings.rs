// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign up settings operations.

use crate::runtime;
use super::TermsOfServiceProperties;

runtime::model! {
    /// Sign-up settings of the developer portal.
    pub struct PortalSignupSettings {
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
        pub properties: Option<PortalSignupSettingsProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Whether visitors can sign up, and the terms of use.
    pub struct PortalSignupSettingsProperties {
        /// True if visitors can sign up.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Terms of use that are shown.
        #[json("termsOfService")]
        pub terms_of_service: Option<TermsOfServiceProperties>,
    }
}
