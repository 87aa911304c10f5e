// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{UserIdentityContract, UserState};

/// Link that signs a user in to the developer portal.
#[derive(Clone, Default)]
pub struct GenerateSsoUrlResult {
    /// Address to open in a browser; it contains a sign-in token.
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

/// Which of the two keys of a user signs an access signature.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyType {
    /// `primary`
    Primary,

    /// `secondary`
    Secondary,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for KeyType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("primary", Self::Primary),
        ("secondary", Self::Secondary),
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

runtime::text_enum!(KeyType);

/// Complete data of an account.
#[derive(Clone, Default)]
pub struct UserCreateParameters {
    /// E-mail address of the user, unique within the service.
    ///
    /// 1 to 254 characters.
    pub email: Option<String>,

    /// Given name of the user.
    ///
    /// 1 to 100 characters.
    pub first_name: Option<String>,

    /// Accounts at identity providers that are linked with the user.
    ///
    /// Read-only: set by the service, left out of requests.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    ///
    /// 1 to 100 characters.
    pub last_name: Option<String>,

    /// Remark that administrators have made about the user.
    pub note: Option<String>,

    /// Password of the account; generated if left out.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Whether the user can sign in and call APIs; by default a new user can.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserCreateParameters {
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

impl runtime::Model for UserCreateParameters {
    const NAME: &'static str = "UserCreateParameters";

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
        writer.read_only().put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.secret().put("password", &self.password);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserCreateParameters);

/// Whether the subscriptions of a user are deleted with the account.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserDeleteDeleteSubscriptions {
    /// `False`
    False,

    /// `True`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for UserDeleteDeleteSubscriptions {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("False", Self::False),
        ("True", Self::True),
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

runtime::text_enum!(UserDeleteDeleteSubscriptions);

/// Whether the user is told about the closed account by e-mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserDeleteNotify {
    /// `False`
    False,

    /// `True`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for UserDeleteNotify {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("False", Self::False),
        ("True", Self::True),
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

runtime::text_enum!(UserDeleteNotify);

/// Key and lifetime of an access signature that is to be made.
#[derive(Clone, Default)]
pub struct UserTokenParameters {
    /// Time (UTC) until which the access signature is valid, at most 30 days ahead.
    pub expiry: Option<OffsetDateTime>,

    /// Key of the user that signs the access signature.
    ///
    /// The service's default is `primary`.
    pub key_type: Option<KeyType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserTokenParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(expiry: OffsetDateTime, key_type: KeyType) -> Self {
        Self {
            expiry: Some(expiry),
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for UserTokenParameters {
    const NAME: &'static str = "UserTokenParameters";

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

runtime::model!(UserTokenParameters);

/// Access signature of a user.
#[derive(Clone, Default)]
pub struct UserTokenResult {
    /// Access signature for the `Authorization` header.
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

/// Data of an account that are to change.
#[derive(Clone, Default)]
pub struct UserUpdateParameters {
    /// E-mail address of the user, unique within the service.
    ///
    /// 1 to 254 characters.
    pub email: Option<String>,

    /// Given name of the user.
    ///
    /// 1 to 100 characters.
    pub first_name: Option<String>,

    /// Accounts at identity providers that are linked with the user.
    ///
    /// Read-only: set by the service, left out of requests.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    ///
    /// 1 to 100 characters.
    pub last_name: Option<String>,

    /// Remark that administrators have made about the user.
    pub note: Option<String>,

    /// New password of the account.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Whether the user can sign in and call APIs.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserUpdateParameters {
    const NAME: &'static str = "UserUpdateParameters";

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
        writer.read_only().put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.secret().put("password", &self.password);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserUpdateParameters);
