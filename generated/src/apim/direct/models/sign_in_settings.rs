// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign in settings operations.

use crate::runtime::{self, Unmodeled};

/// Whether visitors of the developer portal must sign in.
#[derive(Clone, Default)]
pub struct PortalSigninSettings {
    /// True sends visitors who are not signed in to the sign-in page.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSigninSettings {
    const NAME: &'static str = "PortalSigninSettings";

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

runtime::model!(PortalSigninSettings);
