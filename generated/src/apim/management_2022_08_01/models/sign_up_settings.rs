// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sign up settings operations.

use crate::runtime::{self, Unmodeled};
use super::TermsOfServiceProperties;

/// Sign-up settings of the developer portal.
#[derive(Clone, Default)]
pub struct PortalSignupSettings {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PortalSignupSettingsProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSignupSettings {
    const NAME: &'static str = "PortalSignupSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PortalSignupSettings);

/// Whether visitors can sign up, and the terms of use.
#[derive(Clone, Default)]
pub struct PortalSignupSettingsProperties {
    /// True if visitors can sign up.
    pub enabled: Option<bool>,

    /// Terms of use that are shown.
    pub terms_of_service: Option<TermsOfServiceProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalSignupSettingsProperties {
    const NAME: &'static str = "PortalSignupSettingsProperties";

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

runtime::model!(PortalSignupSettingsProperties);
