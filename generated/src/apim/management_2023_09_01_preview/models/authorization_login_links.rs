// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization login links operations.

use crate::runtime::{self, Unmodeled};

/// Authorization login request contract.
#[derive(Clone, Default)]
pub struct AuthorizationLoginRequestContract {
    /// Post login redirect url.
    pub post_login_redirect_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationLoginRequestContract {
    const NAME: &'static str = "AuthorizationLoginRequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            post_login_redirect_url: members.take("postLoginRedirectUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("postLoginRedirectUrl", &self.post_login_redirect_url);
    }
}

runtime::model!(AuthorizationLoginRequestContract);

/// Authorization login response contract.
#[derive(Clone, Default)]
pub struct AuthorizationLoginResponseContract {
    /// Login link.
    pub login_link: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationLoginResponseContract {
    const NAME: &'static str = "AuthorizationLoginResponseContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            login_link: members.take("loginLink")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("loginLink", &self.login_link);
    }
}

runtime::model!(AuthorizationLoginResponseContract);
