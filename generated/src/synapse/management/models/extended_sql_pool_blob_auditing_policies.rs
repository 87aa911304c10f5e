// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the extended sql pool blob auditing policies operations.

use crate::runtime::{self, Unmodeled};
use super::BlobAuditingPolicyState;

/// Auditing of one dedicated SQL pool with a filter predicate.
#[derive(Clone, Default)]
pub struct ExtendedSqlPoolBlobAuditingPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ExtendedSqlPoolBlobAuditingPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExtendedSqlPoolBlobAuditingPolicy {
    const NAME: &'static str = "ExtendedSqlPoolBlobAuditingPolicy";

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

runtime::model!(ExtendedSqlPoolBlobAuditingPolicy);

/// Page of SQL pool auditing settings with filter predicates.
#[derive(Clone, Default)]
pub struct ExtendedSqlPoolBlobAuditingPolicyListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ExtendedSqlPoolBlobAuditingPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExtendedSqlPoolBlobAuditingPolicyListResult {
    const NAME: &'static str = "ExtendedSqlPoolBlobAuditingPolicyListResult";

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

runtime::model!(ExtendedSqlPoolBlobAuditingPolicyListResult);

runtime::page!(
    ExtendedSqlPoolBlobAuditingPolicyListResult { value :
    ExtendedSqlPoolBlobAuditingPolicy }
);

/// Target, retention, audited actions and filter of the auditing of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct ExtendedSqlPoolBlobAuditingPolicyProperties {
    /// Action groups and single actions to audit, for example `BATCH_COMPLETED_GROUP`; a single action is written
    /// like `SELECT on dbo.table by public`.
    pub audit_actions_and_groups: Option<Vec<String>>,

    /// True if events go to Azure Monitor. A diagnostic setting with the category `SQLSecurityAuditEvents` must exist
    /// as well.
    pub is_azure_monitor_target_enabled: Option<bool>,

    /// True if the given storage key is the secondary one.
    pub is_storage_secondary_key_in_use: Option<bool>,

    /// Condition in SQL syntax, without `WHERE`, that events must meet to be recorded.
    pub predicate_expression: Option<String>,

    /// Longest time before audit events are written, in milliseconds; at least 1000.
    pub queue_delay_ms: Option<i32>,

    /// Days for which audit logs are kept in the storage account; 0 keeps them forever.
    pub retention_days: Option<i32>,

    /// Whether the policy is on.
    pub state: Option<BlobAuditingPolicyState>,

    /// Access key of the audit storage account; write-only. Without it the managed identity of the workspace writes,
    /// which then needs a role on the account.
    ///
    /// Secret: not shown by `Debug`. Can be set, is never returned.
    pub storage_account_access_key: Option<String>,

    /// Azure subscription of the storage account.
    ///
    /// A UUID as text.
    pub storage_account_subscription_id: Option<String>,

    /// Blob endpoint of the audit storage account. An enabled policy needs this or Azure Monitor as target.
    pub storage_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExtendedSqlPoolBlobAuditingPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: BlobAuditingPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExtendedSqlPoolBlobAuditingPolicyProperties {
    const NAME: &'static str = "ExtendedSqlPoolBlobAuditingPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            audit_actions_and_groups: members.take("auditActionsAndGroups")?,
            is_azure_monitor_target_enabled: members
                .take("isAzureMonitorTargetEnabled")?,
            is_storage_secondary_key_in_use: members.take("isStorageSecondaryKeyInUse")?,
            predicate_expression: members.take("predicateExpression")?,
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
        writer.put("predicateExpression", &self.predicate_expression);
        writer.put("queueDelayMs", &self.queue_delay_ms);
        writer.put("retentionDays", &self.retention_days);
        writer.put("state", &self.state);
        writer.secret().put("storageAccountAccessKey", &self.storage_account_access_key);
        writer
            .put("storageAccountSubscriptionId", &self.storage_account_subscription_id);
        writer.put("storageEndpoint", &self.storage_endpoint);
    }
}

runtime::model!(ExtendedSqlPoolBlobAuditingPolicyProperties);
