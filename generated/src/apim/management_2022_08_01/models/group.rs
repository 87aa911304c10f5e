// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the group operations.

use crate::runtime;
use super::GroupType;

runtime::model! {
    /// Definition of a group.
    pub struct GroupCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<GroupCreateParametersProperties>,
    }
}

runtime::model! {
    /// Name and kind of a new group.
    pub struct GroupCreateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Identifier of the group at the identity provider; only for external groups.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Kind of group; `system` cannot be chosen.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}

impl GroupCreateParametersProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Change to a group.
    pub struct GroupUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<GroupUpdateParametersProperties>,
    }
}

runtime::model! {
    /// Fields of a group that are to change.
    pub struct GroupUpdateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Identifier of the group at the identity provider; only for external groups.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Kind of group.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}
