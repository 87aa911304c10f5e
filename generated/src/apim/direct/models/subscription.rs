// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the subscription operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::SubscriptionState;

/// Whether the subscriber is told by e-mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionCreateOrUpdateNotify {
    /// `False`
    False,

    /// `True`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SubscriptionCreateOrUpdateNotify {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("False", Self::False),
        ("True", Self::True),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SubscriptionCreateOrUpdateNotify);

/// Complete settings of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameters {
    /// Display name of the subscription.
    ///
    /// 0 to 100 characters.
    pub name: Option<String>,

    /// First key that callers can send; generated if left out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Product to subscribe to, in the form `/products/{productId}`.
    pub product_id: Option<String>,

    /// Second key that callers can send; generated if left out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// State that the subscription starts with; without it, approval is still outstanding.
    pub state: Option<SubscriptionState>,

    /// User who will own the subscription, in the form `/users/{uid}`.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SubscriptionCreateParameters {
    const NAME: &'static str = "SubscriptionCreateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            primary_key: members.take("primaryKey")?,
            product_id: members.take("productId")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("productId", &self.product_id);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(SubscriptionCreateParameters);

/// Whether the subscriber is told by e-mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionUpdateNotify {
    /// `False`
    False,

    /// `True`
    True,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SubscriptionUpdateNotify {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("False", Self::False),
        ("True", Self::True),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SubscriptionUpdateNotify);

/// Settings of a subscription that are to change.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameters {
    /// Time (UTC) until which the subscription is meant to last; a note only, as nothing happens when it passes.
    pub expiration_date: Option<OffsetDateTime>,

    /// Display name of the subscription.
    pub name: Option<String>,

    /// First key that callers can send.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Product that is subscribed to, in the form `/products/{productId}`.
    pub product_id: Option<String>,

    /// Second key that callers can send.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// New state, by which a subscription is approved, rejected or suspended.
    pub state: Option<SubscriptionState>,

    /// Remark of an administrator on the state.
    pub state_comment: Option<String>,

    /// Owner of the subscription, in the form `/users/{uid}`.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionUpdateParameters {
    const NAME: &'static str = "SubscriptionUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiration_date: members.take("expirationDate")?,
            name: members.take("name")?,
            primary_key: members.take("primaryKey")?,
            product_id: members.take("productId")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("name", &self.name);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("productId", &self.product_id);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(SubscriptionUpdateParameters);
