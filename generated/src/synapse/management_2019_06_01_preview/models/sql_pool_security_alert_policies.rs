// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool security alert policies operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::SecurityAlertPolicyState;

/// Page of threat detection settings of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct ListSqlPoolSecurityAlertPolicies {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SqlPoolSecurityAlertPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ListSqlPoolSecurityAlertPolicies {
    const NAME: &'static str = "ListSqlPoolSecurityAlertPolicies";

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

runtime::model!(ListSqlPoolSecurityAlertPolicies);

runtime::page!(ListSqlPoolSecurityAlertPolicies { value : SqlPoolSecurityAlertPolicy });

/// Switch, alert kinds, recipients and storage of threat detection for one SQL pool.
#[derive(Clone, Default)]
pub struct SecurityAlertPolicyProperties {
    /// Time (UTC) when the policy was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creation_time: Option<OffsetDateTime>,

    /// Alert kinds to leave out: `Sql_Injection`, `Sql_Injection_Vulnerability`, `Access_Anomaly`,
    /// `Data_Exfiltration` or `Unsafe_Action`.
    pub disabled_alerts: Option<Vec<String>>,

    /// True if alerts also go to the administrators of the subscription.
    pub email_account_admins: Option<bool>,

    /// E-mail addresses that receive alerts.
    pub email_addresses: Option<Vec<String>>,

    /// Days for which threat detection logs are kept; 0 keeps them forever.
    pub retention_days: Option<i32>,

    /// Whether threat detection is on, off or not yet set.
    pub state: Option<SecurityAlertPolicyState>,

    /// Access key of the storage account that keeps the threat detection logs; write-only.
    ///
    /// Secret: not shown by `Debug`.
    pub storage_account_access_key: Option<String>,

    /// Blob endpoint of the storage account that keeps the threat detection logs.
    pub storage_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SecurityAlertPolicyProperties {
    const NAME: &'static str = "SecurityAlertPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            creation_time: members.take("creationTime")?,
            disabled_alerts: members.take("disabledAlerts")?,
            email_account_admins: members.take("emailAccountAdmins")?,
            email_addresses: members.take("emailAddresses")?,
            retention_days: members.take("retentionDays")?,
            state: members.take("state")?,
            storage_account_access_key: members.take("storageAccountAccessKey")?,
            storage_endpoint: members.take("storageEndpoint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("creationTime", &self.creation_time);
        writer.put("disabledAlerts", &self.disabled_alerts);
        writer.put("emailAccountAdmins", &self.email_account_admins);
        writer.put("emailAddresses", &self.email_addresses);
        writer.put("retentionDays", &self.retention_days);
        writer.put("state", &self.state);
        writer.secret().put("storageAccountAccessKey", &self.storage_account_access_key);
        writer.put("storageEndpoint", &self.storage_endpoint);
    }
}

runtime::model!(SecurityAlertPolicyProperties);

/// Threat detection of one dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolSecurityAlertPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SecurityAlertPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolSecurityAlertPolicy {
    const NAME: &'static str = "SqlPoolSecurityAlertPolicy";

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

runtime::model!(SqlPoolSecurityAlertPolicy);
