// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the product operations.

use crate::runtime::{self, Unmodeled};
use super::ProductState;

/// Product update parameters.
#[derive(Clone, Default)]
pub struct ProductUpdateParameters {
    /// Properties.
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

/// Product update properties.
#[derive(Clone, Default)]
pub struct ProductUpdateProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
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
