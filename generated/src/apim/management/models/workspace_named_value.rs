// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace named value operations.

use crate::runtime;

runtime::text_enum! {
    /// Whether entries are listed whose refresh from Key Vault failed.
    pub enum KeyVaultRefreshState {
        /// `false`
        False = "false",

        /// `true`
        True = "true",
    }
}
