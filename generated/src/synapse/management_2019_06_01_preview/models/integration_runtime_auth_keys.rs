// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime auth keys operations.

use crate::runtime;

runtime::text_enum! {
    /// One of the two registration keys.
    pub enum IntegrationRuntimeAuthKeyName {
        /// `authKey1`
        AuthKey1 = "authKey1",

        /// `authKey2`
        AuthKey2 = "authKey2",
    }
}

runtime::model! {
    /// Registration keys of a self-hosted integration runtime.
    pub struct IntegrationRuntimeAuthKeys {
        /// First registration key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("authKey1", secret)]
        pub auth_key1: Option<String>,

        /// Second registration key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("authKey2", secret)]
        pub auth_key2: Option<String>,
    }
}

runtime::model! {
    /// Choice of the registration key to replace.
    pub struct IntegrationRuntimeRegenerateKeyParameters {
        /// Which of the two registration keys to replace.
        #[json("keyName")]
        pub key_name: Option<IntegrationRuntimeAuthKeyName>,
    }
}
