// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization login links operations.

use crate::runtime;

runtime::model! {
    /// Wish for a login link.
    pub struct AuthorizationLoginRequestContract {
        /// Address to which the person is sent after the sign-in.
        #[json("postLoginRedirectUrl")]
        pub post_login_redirect_url: Option<String>,
    }
}

runtime::model! {
    /// Login link for the consent to a connection.
    pub struct AuthorizationLoginResponseContract {
        /// Address of the sign-in page of the provider.
        ///
        /// Secret: not shown by `Debug`.
        #[json("loginLink", secret)]
        pub login_link: Option<String>,
    }
}
