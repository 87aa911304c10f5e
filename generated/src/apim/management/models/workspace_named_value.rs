// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace named value operations.

use crate::runtime;

/// Whether entries are listed whose refresh from Key Vault failed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyVaultRefreshState {
    /// `false`
    False,

    /// `true`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for KeyVaultRefreshState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("false", Self::False),
        ("true", Self::True),
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

runtime::text_enum!(KeyVaultRefreshState);
