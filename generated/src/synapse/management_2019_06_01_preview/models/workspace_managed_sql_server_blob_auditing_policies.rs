// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server blob auditing policies operations.

use crate::runtime::{self, Unmodeled};
use super::BlobAuditingPolicyState;

/// Server blob auditing policy.
#[derive(Clone, Default)]
pub struct ServerBlobAuditingPolicy {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ServerBlobAuditingPolicyProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerBlobAuditingPolicy {
    const NAME: &'static str = "ServerBlobAuditingPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ServerBlobAuditingPolicy);

/// Server blob auditing policy list result.
#[derive(Clone, Default)]
pub struct ServerBlobAuditingPolicyListResult {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ServerBlobAuditingPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerBlobAuditingPolicyListResult {
    const NAME: &'static str = "ServerBlobAuditingPolicyListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ServerBlobAuditingPolicyListResult);

runtime::page!(ServerBlobAuditingPolicyListResult { value : ServerBlobAuditingPolicy });

/// Server blob auditing policy properties.
#[derive(Clone, Default)]
pub struct ServerBlobAuditingPolicyProperties {
    /// Audit actions and groups.
    pub audit_actions_and_groups: Option<Vec<String>>,

    /// Is azure monitor target enabled.
    pub is_azure_monitor_target_enabled: Option<bool>,

    /// Is storage secondary key in use.
    pub is_storage_secondary_key_in_use: Option<bool>,

    /// Queue delay ms.
    pub queue_delay_ms: Option<i32>,

    /// Retention days.
    pub retention_days: Option<i32>,

    /// State.
    pub state: Option<BlobAuditingPolicyState>,

    /// Storage account access key.
    ///
    /// Can be set, is never returned.
    pub storage_account_access_key: Option<String>,

    /// Storage account subscription id.
    ///
    /// A UUID as text.
    pub storage_account_subscription_id: Option<String>,

    /// Storage endpoint.
    pub storage_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ServerBlobAuditingPolicyProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(state: BlobAuditingPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

impl runtime::Model for ServerBlobAuditingPolicyProperties {
    const NAME: &'static str = "ServerBlobAuditingPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            audit_actions_and_groups: members.take("auditActionsAndGroups")?,
            is_azure_monitor_target_enabled: members
                .take("isAzureMonitorTargetEnabled")?,
            is_storage_secondary_key_in_use: members.take("isStorageSecondaryKeyInUse")?,
            queue_delay_ms: members.take("queueDelayMs")?,
            retention_days: members.take("retentionDays")?,
            state: members.take("state")?,
            storage_account_access_key: members.take("storageAccountAccessKey")?,
            storage_account_subscription_id: members
                .take("storageAccountSubscriptionId")?,
            storage_endpoint: members.take("storageEndpoint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("auditActionsAndGroups", &self.audit_actions_and_groups);
        writer.put("isAzureMonitorTargetEnabled", &self.is_azure_monitor_target_enabled);
        writer.put("isStorageSecondaryKeyInUse", &self.is_storage_secondary_key_in_use);
        writer.put("queueDelayMs", &self.queue_delay_ms);
        writer.put("retentionDays", &self.retention_days);
        writer.put("state", &self.state);
        writer.put("storageAccountAccessKey", &self.storage_account_access_key);
        writer
            .put("storageAccountSubscriptionId", &self.storage_account_subscription_id);
        writer.put("storageEndpoint", &self.storage_endpoint);
    }
}

runtime::model!(ServerBlobAuditingPolicyProperties);
