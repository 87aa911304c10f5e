// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal config operations.

use crate::runtime::{self, Unmodeled};

/// Portal config collection.
#[derive(Clone, Default)]
pub struct PortalConfigCollection {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

runtime::page!(PortalConfigCollection { value : PortalConfigContract });

/// Portal config contract.
#[derive(Clone, Default)]
pub struct PortalConfigContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PortalConfigProperties>,

    /// Type.
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

/// Portal config cors properties.
#[derive(Clone, Default)]
pub struct PortalConfigCorsProperties {
    /// Allowed origins.
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

/// Portal config csp properties.
#[derive(Clone, Default)]
pub struct PortalConfigCspProperties {
    /// Allowed sources.
    pub allowed_sources: Option<Vec<String>>,

    /// Mode.
    ///
    /// The service's default is `disabled`.
    pub mode: Option<PortalSettingsCspMode>,

    /// Report uri.
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

/// Portal config delegation properties.
#[derive(Clone, Default)]
pub struct PortalConfigDelegationProperties {
    /// Delegate registration.
    ///
    /// The service's default is `false`.
    pub delegate_registration: Option<bool>,

    /// Delegate subscription.
    ///
    /// The service's default is `false`.
    pub delegate_subscription: Option<bool>,

    /// Delegation url.
    pub delegation_url: Option<String>,

    /// Validation key.
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

/// Portal config properties.
#[derive(Clone, Default)]
pub struct PortalConfigProperties {
    /// Cors.
    pub cors: Option<PortalConfigCorsProperties>,

    /// Csp.
    pub csp: Option<PortalConfigCspProperties>,

    /// Delegation.
    pub delegation: Option<PortalConfigDelegationProperties>,

    /// Enable basic auth.
    ///
    /// The service's default is `true`.
    pub enable_basic_auth: Option<bool>,

    /// Signin.
    pub signin: Option<PortalConfigPropertiesSignin>,

    /// Signup.
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

/// Portal config properties signin.
#[derive(Clone, Default)]
pub struct PortalConfigPropertiesSignin {
    /// Require.
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

/// Portal config properties signup.
#[derive(Clone, Default)]
pub struct PortalConfigPropertiesSignup {
    /// Terms of service.
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

/// Portal config terms of service properties.
#[derive(Clone, Default)]
pub struct PortalConfigTermsOfServiceProperties {
    /// Require consent.
    ///
    /// The service's default is `false`.
    pub require_consent: Option<bool>,

    /// Text.
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

/// Portal settings csp mode.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PortalSettingsCspMode {
    /// `disabled`
    Disabled,

    /// `enabled`
    Enabled,

    /// `reportOnly`
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
