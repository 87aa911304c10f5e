// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization login links operations.

use crate::runtime::{self, Unmodeled};

/// Wish for a login link.
#[derive(Clone, Default)]
pub struct AuthorizationLoginRequestContract {
    /// Address to which the person is sent after the sign-in.
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

/// Login link for the consent to a connection.
#[derive(Clone, Default)]
pub struct AuthorizationLoginResponseContract {
    /// Address of the sign-in page of the provider.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("loginLink", &self.login_link);
    }
}

runtime::model!(AuthorizationLoginResponseContract);
