// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{AppType, KeyType, UserIdentityContract, UserState};

/// Message that a new user receives.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Confirmation {
    /// `invite`
    ///
    /// It invites the user to complete the registration.
    Invite,

    /// `signup`
    ///
    /// It asks the user to confirm the e-mail address.
    Signup,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Confirmation {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("invite", Self::Invite),
        ("signup", Self::Signup),
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

runtime::text_enum!(Confirmation);

/// Sign-in link of a user.
#[derive(Clone, Default)]
pub struct GenerateSsoUrlResult {
    /// Link that signs the user in to the developer portal.
    ///
    /// Secret: not shown by `Debug`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GenerateSsoUrlResult {
    const NAME: &'static str = "GenerateSsoUrlResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(GenerateSsoUrlResult);

/// Name, password and state of a new user.
#[derive(Clone, Default)]
pub struct UserCreateParameterProperties {
    /// Portal from which the request comes; it decides which portal the links in messages lead to.
    pub app_type: Option<AppType>,

    /// Message that the new user receives.
    pub confirmation: Option<Confirmation>,

    /// E-mail address of the user, unique within the service.
    ///
    /// 1 to 254 characters.
    pub email: Option<String>,

    /// Given name of the user.
    ///
    /// 1 to 100 characters.
    pub first_name: Option<String>,

    /// Identities with which the user signs in.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    ///
    /// 1 to 100 characters.
    pub last_name: Option<String>,

    /// Remark of the administrator about the user.
    pub note: Option<String>,

    /// Password for signing in; one is generated if it is missing.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Whether the account can be used.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserCreateParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: Some(email.into()),
            first_name: Some(first_name.into()),
            last_name: Some(last_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for UserCreateParameterProperties {
    const NAME: &'static str = "UserCreateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            app_type: members.take("appType")?,
            confirmation: members.take("confirmation")?,
            email: members.take("email")?,
            first_name: members.take("firstName")?,
            identities: members.take("identities")?,
            last_name: members.take("lastName")?,
            note: members.take("note")?,
            password: members.take("password")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("appType", &self.app_type);
        writer.put("confirmation", &self.confirmation);
        writer.put("email", &self.email);
        writer.put("firstName", &self.first_name);
        writer.put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.secret().put("password", &self.password);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserCreateParameterProperties);

/// Definition of a user.
#[derive(Clone, Default)]
pub struct UserCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<UserCreateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserCreateParameters {
    const NAME: &'static str = "UserCreateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(UserCreateParameters);

/// Key and lifetime of a user token.
#[derive(Clone, Default)]
pub struct UserTokenParameterProperties {
    /// Time (UTC) at which the token expires, at most 30 days ahead.
    pub expiry: Option<OffsetDateTime>,

    /// Key with which the token is signed.
    ///
    /// The service's default is `primary`.
    pub key_type: Option<KeyType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserTokenParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(expiry: OffsetDateTime, key_type: KeyType) -> Self {
        Self {
            expiry: Some(expiry),
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for UserTokenParameterProperties {
    const NAME: &'static str = "UserTokenParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiry: members.take("expiry")?,
            key_type: members.take("keyType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expiry", &self.expiry);
        writer.put("keyType", &self.key_type);
    }
}

runtime::model!(UserTokenParameterProperties);

/// Wish for a user token.
#[derive(Clone, Default)]
pub struct UserTokenParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<UserTokenParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserTokenParameters {
    const NAME: &'static str = "UserTokenParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(UserTokenParameters);

/// Token of a user.
#[derive(Clone, Default)]
pub struct UserTokenResult {
    /// Token for the direct management endpoint.
    ///
    /// Secret: not shown by `Debug`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserTokenResult {
    const NAME: &'static str = "UserTokenResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(UserTokenResult);

/// Change to a user.
#[derive(Clone, Default)]
pub struct UserUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<UserUpdateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserUpdateParameters {
    const NAME: &'static str = "UserUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(UserUpdateParameters);

/// Fields of a user that are to change.
#[derive(Clone, Default)]
pub struct UserUpdateParametersProperties {
    /// E-mail address of the user, unique within the service.
    ///
    /// 1 to 254 characters.
    pub email: Option<String>,

    /// Given name of the user.
    ///
    /// 1 to 100 characters.
    pub first_name: Option<String>,

    /// Identities with which the user signs in.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    ///
    /// 1 to 100 characters.
    pub last_name: Option<String>,

    /// Remark of the administrator about the user.
    pub note: Option<String>,

    /// New password for signing in.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Whether the account can be used.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserUpdateParametersProperties {
    const NAME: &'static str = "UserUpdateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            first_name: members.take("firstName")?,
            identities: members.take("identities")?,
            last_name: members.take("lastName")?,
            note: members.take("note")?,
            password: members.take("password")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("firstName", &self.first_name);
        writer.put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.secret().put("password", &self.password);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserUpdateParametersProperties);
