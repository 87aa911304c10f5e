// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Page of connections of the credential manager.
#[derive(Clone, Default)]
pub struct AuthorizationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Proof that a person has given a connection its consent.
#[derive(Clone, Default)]
pub struct AuthorizationConfirmConsentCodeRequestContract {
    /// Code that the sign-in page has handed over.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("consentCode", &self.consent_code);
    }
}

runtime::model!(AuthorizationConfirmConsentCodeRequestContract);

/// Connection of the credential manager.
#[derive(Clone, Default)]
pub struct AuthorizationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AuthorizationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Grant type, parameters and state of a connection.
#[derive(Clone, Default)]
pub struct AuthorizationContractProperties {
    /// Protocol of the connection.
    pub authorization_type: Option<AuthorizationType>,

    /// What went wrong when the token was fetched.
    pub error: Option<AuthorizationError>,

    /// How the connection gets its token.
    pub oauth2_grant_type: Option<Oauth2GrantType>,

    /// Settings that the provider asks for, such as client ID and scopes, by name.
    ///
    /// Secret: not shown by `Debug`.
    pub parameters: Option<BTreeMap<String, String>>,

    /// Whether the connection is ready, `Connected`, or in error.
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
        writer.secret().put("parameters", &self.parameters);
        writer.put("status", &self.status);
    }
}

runtime::model!(AuthorizationContractProperties);

/// Problem with a connection of the credential manager.
#[derive(Clone, Default)]
pub struct AuthorizationError {
    /// Error code for programs.
    pub code: Option<String>,

    /// Explanation of the error for people.
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

/// Protocol of a connection.
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

/// Way in which a connection gets its token.
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
