// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Authorization collection.
#[derive(Clone, Default)]
pub struct AuthorizationCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<AuthorizationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationCollection {
    const NAME: &'static str = "AuthorizationCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(AuthorizationCollection);

runtime::page!(AuthorizationCollection { value : AuthorizationContract });

/// Authorization confirm consent code request contract.
#[derive(Clone, Default)]
pub struct AuthorizationConfirmConsentCodeRequestContract {
    /// Consent code.
    pub consent_code: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationConfirmConsentCodeRequestContract {
    const NAME: &'static str = "AuthorizationConfirmConsentCodeRequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            consent_code: members.take("consentCode")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("consentCode", &self.consent_code);
    }
}

runtime::model!(AuthorizationConfirmConsentCodeRequestContract);

/// Authorization contract.
#[derive(Clone, Default)]
pub struct AuthorizationContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AuthorizationContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationContract {
    const NAME: &'static str = "AuthorizationContract";

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

runtime::model!(AuthorizationContract);

/// Authorization contract properties.
#[derive(Clone, Default)]
pub struct AuthorizationContractProperties {
    /// Authorization type.
    pub authorization_type: Option<AuthorizationType>,

    /// Error.
    pub error: Option<AuthorizationError>,

    /// Oauth2grant type.
    pub oauth2_grant_type: Option<Oauth2GrantType>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, String>>,

    /// Status.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationContractProperties {
    const NAME: &'static str = "AuthorizationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_type: members.take("authorizationType")?,
            error: members.take("error")?,
            oauth2_grant_type: members.take("oauth2grantType")?,
            parameters: members.take("parameters")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationType", &self.authorization_type);
        writer.put("error", &self.error);
        writer.put("oauth2grantType", &self.oauth2_grant_type);
        writer.put("parameters", &self.parameters);
        writer.put("status", &self.status);
    }
}

runtime::model!(AuthorizationContractProperties);

/// Authorization error.
#[derive(Clone, Default)]
pub struct AuthorizationError {
    /// Code.
    pub code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthorizationError {
    const NAME: &'static str = "AuthorizationError";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("message", &self.message);
    }
}

runtime::model!(AuthorizationError);

/// Authorization type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AuthorizationType {
    /// `OAuth2`
    Oauth2,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AuthorizationType {
    const KNOWN: &'static [(&'static str, Self)] = &[("OAuth2", Self::Oauth2)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(AuthorizationType);

/// Oauth2 grant type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Oauth2GrantType {
    /// `AuthorizationCode`
    AuthorizationCode,

    /// `ClientCredentials`
    ClientCredentials,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Oauth2GrantType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AuthorizationCode", Self::AuthorizationCode),
        ("ClientCredentials", Self::ClientCredentials),
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

runtime::text_enum!(Oauth2GrantType);
