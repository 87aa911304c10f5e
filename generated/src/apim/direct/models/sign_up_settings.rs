// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign up settings operations.

use crate::runtime::{self, Unmodeled};

/// Whether visitors of the developer portal can create accounts.
#[derive(Clone, Default)]
pub struct PortalSignupSettings {
    /// True if visitors can create accounts themselves.
    pub enabled: Option<bool>,

    /// Terms of use and whether they are shown.
    pub terms_of_service: Option<TermsOfServiceProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSignupSettings {
    const NAME: &'static str = "PortalSignupSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            terms_of_service: members.take("termsOfService")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("termsOfService", &self.terms_of_service);
    }
}

runtime::model!(PortalSignupSettings);

/// Terms of use that new users see.
#[derive(Clone, Default)]
pub struct TermsOfServiceProperties {
    /// True if new users must agree to the terms.
    pub consent_required: Option<bool>,

    /// True if the terms are shown on the sign-up page.
    pub enabled: Option<bool>,

    /// Wording of the terms.
    pub text: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TermsOfServiceProperties {
    const NAME: &'static str = "TermsOfServiceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            consent_required: members.take("consentRequired")?,
            enabled: members.take("enabled")?,
            text: members.take("text")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("consentRequired", &self.consent_required);
        writer.put("enabled", &self.enabled);
        writer.put("text", &self.text);
    }
}

runtime::model!(TermsOfServiceProperties);
