// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the subscription operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::SubscriptionState;

/// Owner, reach and keys of a new subscription.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameterProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Name for people.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Whether the subscription gives access at once.
    pub state: Option<SubscriptionState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SubscriptionCreateParameterProperties {
    const NAME: &'static str = "SubscriptionCreateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            display_name: members.take("displayName")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.put("displayName", &self.display_name);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
    }
}

runtime::model!(SubscriptionCreateParameterProperties);

/// Definition of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionCreateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionCreateParameters {
    const NAME: &'static str = "SubscriptionCreateParameters";

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

runtime::model!(SubscriptionCreateParameters);

/// Keys of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionKeysContract {
    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionKeysContract {
    const NAME: &'static str = "SubscriptionKeysContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            primary_key: members.take("primaryKey")?,
            secondary_key: members.take("secondaryKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.secret().put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(SubscriptionKeysContract);

/// Fields of a subscription that are to change.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameterProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Name for people.
    pub display_name: Option<String>,

    /// Time (UTC) of the planned end; for the record only, nothing happens then.
    pub expiration_date: Option<OffsetDateTime>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Whether the subscription is to give access.
    pub state: Option<SubscriptionState>,

    /// Remark of the administrator who refused the subscription.
    pub state_comment: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionUpdateParameterProperties {
    const NAME: &'static str = "SubscriptionUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            display_name: members.take("displayName")?,
            expiration_date: members.take("expirationDate")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.put("displayName", &self.display_name);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
    }
}

runtime::model!(SubscriptionUpdateParameterProperties);

/// Change to a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionUpdateParameters {
    const NAME: &'static str = "SubscriptionUpdateParameters";

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

runtime::model!(SubscriptionUpdateParameters);
