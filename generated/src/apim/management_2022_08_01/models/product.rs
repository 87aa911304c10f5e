// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the product operations.

use crate::runtime::{self, Unmodeled};
use super::ProductState;

/// Change to a product.
#[derive(Clone, Default)]
pub struct ProductUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductUpdateParameters {
    const NAME: &'static str = "ProductUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(ProductUpdateParameters);

/// Fields of a product that are to change.
#[derive(Clone, Default)]
pub struct ProductUpdateProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Name under which developers see the product.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductUpdateProperties {
    const NAME: &'static str = "ProductUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
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
        writer.put("displayName", &self.display_name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductUpdateProperties);
