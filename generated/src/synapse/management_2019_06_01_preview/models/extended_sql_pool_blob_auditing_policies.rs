// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the extended sql pool blob auditing policies operations.

use crate::runtime;
use super::BlobAuditingPolicyState;

runtime::model! {
    /// Auditing of one dedicated SQL pool with a filter predicate.
    pub struct ExtendedSqlPoolBlobAuditingPolicy {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ExtendedSqlPoolBlobAuditingPolicyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of SQL pool auditing settings with filter predicates.
    pub struct ExtendedSqlPoolBlobAuditingPolicyListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<ExtendedSqlPoolBlobAuditingPolicy>>,
    }
}

runtime::page!(
    ExtendedSqlPoolBlobAuditingPolicyListResult { value :
    ExtendedSqlPoolBlobAuditingPolicy }
);

runtime::model! {
    /// Target, retention, audited actions and filter of the auditing of a dedicated SQL pool.
    pub struct ExtendedSqlPoolBlobAuditingPolicyProperties {
        /// Action groups and single actions to audit, for example `BATCH_COMPLETED_GROUP`; a single action is written
        /// like `SELECT on dbo.table by public`.
        #[json("auditActionsAndGroups")]
        pub audit_actions_and_groups: Option<Vec<String>>,

        /// True if events go to Azure Monitor. A diagnostic setting with the category `SQLSecurityAuditEvents` must exist
        /// as well.
        #[json("isAzureMonitorTargetEnabled")]
        pub is_azure_monitor_target_enabled: Option<bool>,

        /// True if the given storage key is the secondary one.
        #[json("isStorageSecondaryKeyInUse")]
        pub is_storage_secondary_key_in_use: Option<bool>,

        /// Condition in SQL syntax, without `WHERE`, that events must meet to be recorded.
        #[json("predicateExpression")]
        pub predicate_expression: Option<String>,

        /// Longest time before audit events are written, in milliseconds; at least 1000.
        #[json("queueDelayMs")]
        pub queue_delay_ms: Option<i32>,

        /// Days for which audit logs are kept in the storage account; 0 keeps them forever.
        #[json("retentionDays")]
        pub retention_days: Option<i32>,

        /// Whether the policy is on.
        #[json("state")]
        pub state: Option<BlobAuditingPolicyState>,

        /// Access key of the audit storage account; write-only. Without it the managed identity of the workspace writes,
        /// which then needs a role on the account.
        ///
        /// Secret: not shown by `Debug`. Can be set, is never returned.
        #[json("storageAccountAccessKey", secret)]
        pub storage_account_access_key: Option<String>,

        /// Azure subscription of the storage account.
        ///
        /// A UUID as text.
        #[json("storageAccountSubscriptionId")]
        pub storage_account_subscription_id: Option<String>,

        /// Blob endpoint of the audit storage account. An enabled policy needs this or Azure Monitor as target.
        #[json("storageEndpoint")]
        pub storage_endpoint: Option<String>,
    }
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
