// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the subscription operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::SubscriptionState;

runtime::text_enum! {
    /// Whether the subscriber is told by e-mail.
    pub enum SubscriptionCreateOrUpdateNotify {
        /// `False`
        False = "False",

        /// `True`
        True = "True",
    }
}

runtime::model! {
    /// Complete settings of a subscription.
    pub struct SubscriptionCreateParameters {
        /// Display name of the subscription.
        ///
        /// 0 to 100 characters.
        #[json("name")]
        pub name: Option<String>,

        /// First key that callers can send; generated if left out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Product to subscribe to, in the form `/products/{productId}`.
        #[json("productId")]
        pub product_id: Option<String>,

        /// Second key that callers can send; generated if left out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// State that the subscription starts with; without it, approval is still outstanding.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// User who will own the subscription, in the form `/users/{uid}`.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}

impl SubscriptionCreateParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(product_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            product_id: Some(product_id.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether the subscriber is told by e-mail.
    pub enum SubscriptionUpdateNotify {
        /// `False`
        False = "False",

        /// `True`
        True = "True",
    }
}

runtime::model! {
    /// Settings of a subscription that are to change.
    pub struct SubscriptionUpdateParameters {
        /// Time (UTC) until which the subscription is meant to last; a note only, as nothing happens when it passes.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Display name of the subscription.
        #[json("name")]
        pub name: Option<String>,

        /// First key that callers can send.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Product that is subscribed to, in the form `/products/{productId}`.
        #[json("productId")]
        pub product_id: Option<String>,

        /// Second key that callers can send.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// New state, by which a subscription is approved, rejected or suspended.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// Remark of an administrator on the state.
        #[json("stateComment")]
        pub state_comment: Option<String>,

        /// Owner of the subscription, in the form `/users/{uid}`.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}
