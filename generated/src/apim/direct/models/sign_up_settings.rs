// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign up settings operations.

use crate::runtime;

runtime::model! {
    /// Whether visitors of the developer portal can create accounts.
    pub struct PortalSignupSettings {
        /// True if visitors can create accounts themselves.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Terms of use and whether they are shown.
        #[json("termsOfService")]
        pub terms_of_service: Option<TermsOfServiceProperties>,
    }
}

runtime::model! {
    /// Terms of use that new users see.
    pub struct TermsOfServiceProperties {
        /// True if new users must agree to the terms.
        #[json("consentRequired")]
        pub consent_required: Option<bool>,

        /// True if the terms are shown on the sign-up page.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Wording of the terms.
        #[json("text")]
        pub text: Option<String>,
    }
}
