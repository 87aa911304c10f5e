// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the subscription operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::SubscriptionState;

runtime::model! {
    /// Owner, reach and keys of a new subscription.
    pub struct SubscriptionCreateParameterProperties {
        /// True if callers can trace their calls with the keys.
        #[json("allowTracing")]
        pub allow_tracing: Option<bool>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// User who owns the subscription, by path or resource ID.
        #[json("ownerId")]
        pub owner_id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
        #[json("scope")]
        pub scope: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Whether the subscription gives access at once.
        #[json("state")]
        pub state: Option<SubscriptionState>,
    }
}

impl SubscriptionCreateParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Definition of a subscription.
    pub struct SubscriptionCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SubscriptionCreateParameterProperties>,
    }
}

runtime::model! {
    /// Keys of a subscription.
    pub struct SubscriptionKeysContract {
        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,
    }
}

runtime::model! {
    /// Fields of a subscription that are to change.
    pub struct SubscriptionUpdateParameterProperties {
        /// True if callers can trace their calls with the keys.
        #[json("allowTracing")]
        pub allow_tracing: Option<bool>,

        /// Name for people.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Time (UTC) of the planned end; for the record only, nothing happens then.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// User who owns the subscription, by path or resource ID.
        #[json("ownerId")]
        pub owner_id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
        #[json("scope")]
        pub scope: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Whether the subscription is to give access.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// Remark of the administrator who refused the subscription.
        #[json("stateComment")]
        pub state_comment: Option<String>,
    }
}

runtime::model! {
    /// Change to a subscription.
    pub struct SubscriptionUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SubscriptionUpdateParameterProperties>,
    }
}
