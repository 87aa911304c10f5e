// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool security alert policies operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::SecurityAlertPolicyState;

runtime::model! {
    /// Page of threat detection settings of a dedicated SQL pool.
    pub struct ListSqlPoolSecurityAlertPolicies {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SqlPoolSecurityAlertPolicy>>,
    }
}

runtime::page!(ListSqlPoolSecurityAlertPolicies { value : SqlPoolSecurityAlertPolicy });

runtime::model! {
    /// Switch, alert kinds, recipients and storage of threat detection for one SQL pool.
    pub struct SecurityAlertPolicyProperties {
        /// Time (UTC) when the policy was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creationTime", read_only)]
        pub creation_time: Option<OffsetDateTime>,

        /// Alert kinds to leave out: `Sql_Injection`, `Sql_Injection_Vulnerability`, `Access_Anomaly`,
        /// `Data_Exfiltration` or `Unsafe_Action`.
        #[json("disabledAlerts")]
        pub disabled_alerts: Option<Vec<String>>,

        /// True if alerts also go to the administrators of the subscription.
        #[json("emailAccountAdmins")]
        pub email_account_admins: Option<bool>,

        /// E-mail addresses that receive alerts.
        #[json("emailAddresses")]
        pub email_addresses: Option<Vec<String>>,

        /// Days for which threat detection logs are kept; 0 keeps them forever.
        #[json("retentionDays")]
        pub retention_days: Option<i32>,

        /// Whether threat detection is on, off or not yet set.
        #[json("state")]
        pub state: Option<SecurityAlertPolicyState>,

        /// Access key of the storage account that keeps the threat detection logs; write-only.
        ///
        /// Secret: not shown by `Debug`.
        #[json("storageAccountAccessKey", secret)]
        pub storage_account_access_key: Option<String>,

        /// Blob endpoint of the storage account that keeps the threat detection logs.
        #[json("storageEndpoint")]
        pub storage_endpoint: Option<String>,
    }
}

impl SecurityAlertPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: SecurityAlertPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Threat detection of one dedicated SQL pool.
    pub struct SqlPoolSecurityAlertPolicy {
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
        pub properties: Option<SecurityAlertPolicyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}
