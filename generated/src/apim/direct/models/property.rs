// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the property operations.

use crate::runtime;

runtime::model! {
    /// Page of named values.
    pub struct PropertyCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PropertyContract>>,
    }
}

runtime::page!(PropertyCollection { value : PropertyContract });

runtime::model! {
    /// Named value that policies can use.
    pub struct PropertyContract {
        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Name by which policies refer to the value, made of letters, digits, `.`, `-` and `_`.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("name")]
        pub name: Option<String>,

        /// True if the value is kept encrypted and hidden in the portal.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which the list of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Content, in which policy expressions are allowed; it must not be blank.
        ///
        /// Secret: not shown by `Debug`. 1 to 4096 characters.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

impl PropertyContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Parts of a named value that are to change.
    pub struct PropertyUpdateParameters {
        /// Name by which policies refer to the value, made of letters, digits, `.`, `-` and `_`.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("name")]
        pub name: Option<String>,

        /// True if the value is kept encrypted and hidden in the portal.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which the list of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Content, in which policy expressions are allowed; it must not be blank.
        ///
        /// 1 to 4096 characters.
        #[json("value")]
        pub value: Option<String>,
    }
}
