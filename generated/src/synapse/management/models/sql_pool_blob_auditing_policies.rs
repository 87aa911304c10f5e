// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool blob auditing policies operations.

use crate::runtime::{self, Unmodeled};
use super::BlobAuditingPolicyState;

/// Auditing of one dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolBlobAuditingPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Label that the portal uses to tell variants of the resource apart.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolBlobAuditingPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolBlobAuditingPolicy {
    const NAME: &'static str = "SqlPoolBlobAuditingPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            kind: members.take("kind")?,
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
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SqlPoolBlobAuditingPolicy);

/// Page of SQL pool auditing settings.
#[derive(Clone, Default)]
pub struct SqlPoolBlobAuditingPolicyListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SqlPoolBlobAuditingPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolBlobAuditingPolicyListResult {
    const NAME: &'static str = "SqlPoolBlobAuditingPolicyListResult";

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

runtime::model!(SqlPoolBlobAuditingPolicyListResult);

runtime::page!(
    SqlPoolBlobAuditingPolicyListResult { value : SqlPoolBlobAuditingPolicy }
);

/// Target, retention and audited actions of the auditing of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolBlobAuditingPolicyProperties {
    /// Action groups and single actions to audit, for example `BATCH_COMPLETED_GROUP`; a single action is written
    /// like `SELECT on dbo.table by public`.
    pub audit_actions_and_groups: Option<Vec<String>>,

    /// True if events go to Azure Monitor. A diagnostic setting with the category `SQLSecurityAuditEvents` must exist
    /// as well.
    ///
    /// The service's default is `false`.
    pub is_azure_monitor_target_enabled: Option<bool>,

    /// True if the given storage key is the secondary one.
    pub is_storage_secondary_key_in_use: Option<bool>,

    /// Days for which audit logs are kept in the storage account; 0 keeps them forever.
    ///
    /// Can be set when the resource is created, not changed later.
    pub retention_days: Option<i32>,

    /// Whether the policy is on.
    pub state: Option<BlobAuditingPolicyState>,

    /// Access key of the audit storage account, needed with a storage target; write-only.
    ///
    /// Secret: not shown by `Debug`. Can be set, is never returned.
    pub storage_account_access_key: Option<String>,

    /// Azure subscription of the storage account.
    ///
    /// Can be set when the resource is created, not changed later. A UUID as text.
    pub storage_account_subscription_id: Option<String>,

    /// Blob endpoint of the audit storage account. An enabled policy needs this or Azure Monitor as target.
    pub storage_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolBlobAuditingPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: BlobAuditingPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlPoolBlobAuditingPolicyProperties {
    const NAME: &'static str = "SqlPoolBlobAuditingPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            audit_actions_and_groups: members.take("auditActionsAndGroups")?,
            is_azure_monitor_target_enabled: members
                .take("isAzureMonitorTargetEnabled")?,
            is_storage_secondary_key_in_use: members.take("isStorageSecondaryKeyInUse")?,
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
        writer.put("retentionDays", &self.retention_days);
        writer.put("state", &self.state);
        writer.secret().put("storageAccountAccessKey", &self.storage_account_access_key);
        writer
            .put("storageAccountSubscriptionId", &self.storage_account_subscription_id);
        writer.put("storageEndpoint", &self.storage_endpoint);
    }
}

runtime::model!(SqlPoolBlobAuditingPolicyProperties);
