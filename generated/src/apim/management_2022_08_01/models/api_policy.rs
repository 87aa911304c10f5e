// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api policy operations.

use crate::runtime;

/// Media types that a `PolicyContract` can have besides JSON.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContractMediaType {
    /// `application/vnd.ms-azure-apim.policy.raw+xml`
    RawXml,

    /// `application/vnd.ms-azure-apim.policy+xml`
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyContractMediaType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("application/vnd.ms-azure-apim.policy.raw+xml", Self::RawXml),
        ("application/vnd.ms-azure-apim.policy+xml", Self::Xml),
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

runtime::text_enum!(PolicyContractMediaType);
