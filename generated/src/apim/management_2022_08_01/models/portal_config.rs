// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal config operations.

use crate::runtime::{self, Unmodeled};

/// Page of developer portal configurations.
#[derive(Clone, Default)]
pub struct PortalConfigCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PortalConfigContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigCollection {
    const NAME: &'static str = "PortalConfigCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(PortalConfigCollection);

/// Configuration of the developer portal.
#[derive(Clone, Default)]
pub struct PortalConfigContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PortalConfigProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigContract {
    const NAME: &'static str = "PortalConfigContract";

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

runtime::model!(PortalConfigContract);

/// Websites that may call the developer portal from a browser.
#[derive(Clone, Default)]
pub struct PortalConfigCorsProperties {
    /// Origins of the websites.
    pub allowed_origins: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigCorsProperties {
    const NAME: &'static str = "PortalConfigCorsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_origins: members.take("allowedOrigins")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedOrigins", &self.allowed_origins);
    }
}

runtime::model!(PortalConfigCorsProperties);

/// Content security policy of the developer portal.
#[derive(Clone, Default)]
pub struct PortalConfigCspProperties {
    /// Sources from which pages may load content, such as `*.contoso.com`.
    pub allowed_sources: Option<Vec<String>>,

    /// Whether browsers enforce the policy, only report, or get none.
    ///
    /// The service's default is `disabled`.
    pub mode: Option<PortalSettingsCspMode>,

    /// Addresses to which browsers report violations.
    pub report_uri: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigCspProperties {
    const NAME: &'static str = "PortalConfigCspProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_sources: members.take("allowedSources")?,
            mode: members.take("mode")?,
            report_uri: members.take("reportUri")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowedSources", &self.allowed_sources);
        writer.put("mode", &self.mode);
        writer.put("reportUri", &self.report_uri);
    }
}

runtime::model!(PortalConfigCspProperties);

/// Delegation of portal tasks to a website of your own.
#[derive(Clone, Default)]
pub struct PortalConfigDelegationProperties {
    /// True if your own website handles sign-up and sign-in.
    ///
    /// The service's default is `false`.
    pub delegate_registration: Option<bool>,

    /// True if your own website handles subscribing to products.
    ///
    /// The service's default is `false`.
    pub delegate_subscription: Option<bool>,

    /// Address of your own website.
    pub delegation_url: Option<String>,

    /// Key with which your own website checks that requests come from the portal.
    ///
    /// Secret: not shown by `Debug`.
    pub validation_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigDelegationProperties {
    const NAME: &'static str = "PortalConfigDelegationProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            delegate_registration: members.take("delegateRegistration")?,
            delegate_subscription: members.take("delegateSubscription")?,
            delegation_url: members.take("delegationUrl")?,
            validation_key: members.take("validationKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("delegateRegistration", &self.delegate_registration);
        writer.put("delegateSubscription", &self.delegate_subscription);
        writer.put("delegationUrl", &self.delegation_url);
        writer.secret().put("validationKey", &self.validation_key);
    }
}

runtime::model!(PortalConfigDelegationProperties);

/// Sign-in, sign-up, delegation and browser security of the developer portal.
#[derive(Clone, Default)]
pub struct PortalConfigProperties {
    /// Websites that may call the portal from a browser.
    pub cors: Option<PortalConfigCorsProperties>,

    /// Content security policy of the portal.
    pub csp: Option<PortalConfigCspProperties>,

    /// Delegation to a website of your own.
    pub delegation: Option<PortalConfigDelegationProperties>,

    /// True if users can sign in with name and password.
    ///
    /// The service's default is `true`.
    pub enable_basic_auth: Option<bool>,

    /// Whether visitors must sign in.
    pub signin: Option<PortalConfigPropertiesSignin>,

    /// Settings for signing up.
    pub signup: Option<PortalConfigPropertiesSignup>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigProperties {
    const NAME: &'static str = "PortalConfigProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cors: members.take("cors")?,
            csp: members.take("csp")?,
            delegation: members.take("delegation")?,
            enable_basic_auth: members.take("enableBasicAuth")?,
            signin: members.take("signin")?,
            signup: members.take("signup")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cors", &self.cors);
        writer.put("csp", &self.csp);
        writer.put("delegation", &self.delegation);
        writer.put("enableBasicAuth", &self.enable_basic_auth);
        writer.put("signin", &self.signin);
        writer.put("signup", &self.signup);
    }
}

runtime::model!(PortalConfigProperties);

/// Whether the developer portal demands that visitors sign in.
#[derive(Clone, Default)]
pub struct PortalConfigPropertiesSignin {
    /// True sends visitors who have not signed in to the sign-in page.
    ///
    /// The service's default is `false`.
    pub require: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigPropertiesSignin {
    const NAME: &'static str = "PortalConfigPropertiesSignin";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            require: members.take("require")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("require", &self.require);
    }
}

runtime::model!(PortalConfigPropertiesSignin);

/// Sign-up to the developer portal.
#[derive(Clone, Default)]
pub struct PortalConfigPropertiesSignup {
    /// Terms of use shown at sign-up.
    pub terms_of_service: Option<PortalConfigTermsOfServiceProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigPropertiesSignup {
    const NAME: &'static str = "PortalConfigPropertiesSignup";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            terms_of_service: members.take("termsOfService")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("termsOfService", &self.terms_of_service);
    }
}

runtime::model!(PortalConfigPropertiesSignup);

/// Terms of use in a portal configuration.
#[derive(Clone, Default)]
pub struct PortalConfigTermsOfServiceProperties {
    /// True if users must agree to the terms before they sign up.
    ///
    /// The service's default is `false`.
    pub require_consent: Option<bool>,

    /// Text of the terms.
    pub text: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalConfigTermsOfServiceProperties {
    const NAME: &'static str = "PortalConfigTermsOfServiceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            require_consent: members.take("requireConsent")?,
            text: members.take("text")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("requireConsent", &self.require_consent);
        writer.put("text", &self.text);
    }
}

runtime::model!(PortalConfigTermsOfServiceProperties);

/// How browsers treat the content security policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PortalSettingsCspMode {
    /// `disabled`
    ///
    /// None is sent.
    Disabled,

    /// `enabled`
    ///
    /// They enforce it.
    Enabled,

    /// `reportOnly`
    ///
    /// They only report violations.
    ReportOnly,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PortalSettingsCspMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("disabled", Self::Disabled),
        ("enabled", Self::Enabled),
        ("reportOnly", Self::ReportOnly),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PortalSettingsCspMode);
