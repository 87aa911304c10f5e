// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the product operations.

use crate::runtime;
use super::ProductState;

runtime::model! {
    /// Change to a product.
    pub struct ProductUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ProductUpdateProperties>,
    }
}

runtime::model! {
    /// Fields of a product that are to change.
    pub struct ProductUpdateProperties {
        /// True if an administrator must approve each subscription.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name under which developers see the product.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Whether developers see the product.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user may have; without it any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers must accept before they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
}
