// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the product operations.

use crate::runtime::{self, Unmodeled};
use super::ProductState;

/// Settings of a product that are to change.
#[derive(Clone, Default)]
pub struct ProductUpdateParameters {
    /// True if an administrator must approve each subscription; only for products that require one.
    pub approval_required: Option<bool>,

    /// Text about the product for developers; may contain HTML.
    ///
    /// 1 to 1000 characters.
    pub description: Option<String>,

    /// Display name of the product.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether developers can see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key; false makes the product open to everyone.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user can have at the same time; without it, any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers accept when they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductUpdateParameters {
    const NAME: &'static str = "ProductUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            name: members.take("name")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductUpdateParameters);
