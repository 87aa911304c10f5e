// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the product operations.

use crate::runtime;
use super::ProductState;

runtime::model! {
    /// Settings of a product that are to change.
    pub struct ProductUpdateParameters {
        /// True if an administrator must approve each subscription; only for products that require one.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Text about the product for developers; may contain HTML.
        ///
        /// 1 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Display name of the product.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether developers can see the product.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key; false makes the product open to everyone.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user can have at the same time; without it, any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers accept when they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
}
