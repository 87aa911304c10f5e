// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server security alert policy operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::SecurityAlertPolicyState;

/// Threat detection for all dedicated SQL pools of a workspace.
#[derive(Clone, Default)]
pub struct ServerSecurityAlertPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ServerSecurityAlertPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerSecurityAlertPolicy {
    const NAME: &'static str = "ServerSecurityAlertPolicy";

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

runtime::model!(ServerSecurityAlertPolicy);

/// Page of workspace threat detection settings.
#[derive(Clone, Default)]
pub struct ServerSecurityAlertPolicyListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ServerSecurityAlertPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerSecurityAlertPolicyListResult {
    const NAME: &'static str = "ServerSecurityAlertPolicyListResult";

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

runtime::model!(ServerSecurityAlertPolicyListResult);

runtime::page!(
    ServerSecurityAlertPolicyListResult { value : ServerSecurityAlertPolicy }
);

/// Switch, alert kinds, recipients and storage of threat detection for a workspace.
#[derive(Clone, Default)]
pub struct ServerSecurityAlertPolicyProperties {
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

impl ServerSecurityAlertPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: SecurityAlertPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

impl runtime::Model for ServerSecurityAlertPolicyProperties {
    const NAME: &'static str = "ServerSecurityAlertPolicyProperties";

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

runtime::model!(ServerSecurityAlertPolicyProperties);
