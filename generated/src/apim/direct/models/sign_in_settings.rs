// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign in settings operations.

use crate::runtime;

runtime::model! {
    /// Whether visitors of the developer portal must sign in.
    pub struct PortalSigninSettings {
        /// True sends visitors who are not signed in to the sign-in page.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}
