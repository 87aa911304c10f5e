// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime auth keys operations.

use crate::runtime::{self, Unmodeled};

/// One of the two registration keys.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeAuthKeyName {
    /// `authKey1`
    AuthKey1,

    /// `authKey2`
    AuthKey2,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeAuthKeyName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("authKey1", Self::AuthKey1),
        ("authKey2", Self::AuthKey2),
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

runtime::text_enum!(IntegrationRuntimeAuthKeyName);

/// Registration keys of a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeAuthKeys {
    /// First registration key.
    ///
    /// Secret: not shown by `Debug`.
    pub auth_key1: Option<String>,

    /// Second registration key.
    ///
    /// Secret: not shown by `Debug`.
    pub auth_key2: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeAuthKeys {
    const NAME: &'static str = "IntegrationRuntimeAuthKeys";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auth_key1: members.take("authKey1")?,
            auth_key2: members.take("authKey2")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("authKey1", &self.auth_key1);
        writer.secret().put("authKey2", &self.auth_key2);
    }
}

runtime::model!(IntegrationRuntimeAuthKeys);

/// Choice of the registration key to replace.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeRegenerateKeyParameters {
    /// Which of the two registration keys to replace.
    pub key_name: Option<IntegrationRuntimeAuthKeyName>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeRegenerateKeyParameters {
    const NAME: &'static str = "IntegrationRuntimeRegenerateKeyParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            key_name: members.take("keyName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("keyName", &self.key_name);
    }
}

runtime::model!(IntegrationRuntimeRegenerateKeyParameters);
