// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the group operations.

use crate::runtime;
use super::GroupType;

runtime::model! {
    /// Complete settings of a group.
    pub struct GroupCreateParameters {
        /// Text about the group; may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Display name of the group.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether the group is created here or taken from an external directory.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}

impl GroupCreateParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Settings of a group that are to change.
    pub struct GroupUpdateParameters {
        /// Text about the group; may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Display name of the group.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether the group is created here or taken from an external directory.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}
