// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the named value operations.

use crate::runtime;
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

runtime::model! {
    /// Page of named values.
    pub struct NamedValueCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<NamedValueContract>>,
    }
}

runtime::page!(NamedValueCollection { value : NamedValueContract });

runtime::model! {
    /// Constant or secret that policies refer to by name.
    pub struct NamedValueContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<NamedValueContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name, value and kind of a named value.
    pub struct NamedValueContractProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractProperties>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Value; left out if it is kept encrypted.
        ///
        /// At most 4096 characters.
        #[json("value")]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Definition of a named value.
    pub struct NamedValueCreateContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<NamedValueCreateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and value of a new named value.
    pub struct NamedValueCreateContractProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Value; not needed if it comes from Key Vault.
        ///
        /// Secret: not shown by `Debug`. At most 4096 characters.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

impl NamedValueCreateContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Value of a named value.
    pub struct NamedValueSecretContract {
        /// Value in clear text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Fields of a named value that are to change.
    pub struct NamedValueUpdateParameterProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// New value.
        ///
        /// Secret: not shown by `Debug`. 1 to 4096 characters.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Change to a named value.
    pub struct NamedValueUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<NamedValueUpdateParameterProperties>,
    }
}
