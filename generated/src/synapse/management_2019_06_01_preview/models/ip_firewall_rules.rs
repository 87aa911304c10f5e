// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the ip firewall rules operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Firewall rule of a workspace.
#[derive(Clone, Default)]
pub struct IpFirewallRuleInfo {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IpFirewallRuleProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IpFirewallRuleInfo {
    const NAME: &'static str = "IpFirewallRuleInfo";

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

runtime::model!(IpFirewallRuleInfo);

/// Page of firewall rules.
#[derive(Clone, Default)]
pub struct IpFirewallRuleInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<IpFirewallRuleInfo>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IpFirewallRuleInfoListResult {
    const NAME: &'static str = "IpFirewallRuleInfoListResult";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(IpFirewallRuleInfoListResult);

runtime::page!(IpFirewallRuleInfoListResult { value : IpFirewallRuleInfo });

/// IPv4 range that a firewall rule admits.
#[derive(Clone, Default)]
pub struct IpFirewallRuleProperties {
    /// Last IPv4 address of the range, not below the first.
    pub end_ip_address: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ProvisioningState>,

    /// First IPv4 address of the range.
    pub start_ip_address: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IpFirewallRuleProperties {
    const NAME: &'static str = "IpFirewallRuleProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            end_ip_address: members.take("endIpAddress")?,
            provisioning_state: members.take("provisioningState")?,
            start_ip_address: members.take("startIpAddress")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("endIpAddress", &self.end_ip_address);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("startIpAddress", &self.start_ip_address);
    }
}

runtime::model!(IpFirewallRuleProperties);

/// State of the last change to a firewall rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProvisioningState {
    /// `DeleteError`
    DeleteError,

    /// `Deleting`
    Deleting,

    /// `Failed`
    Failed,

    /// `Provisioning`
    Provisioning,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ProvisioningState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DeleteError", Self::DeleteError),
        ("Deleting", Self::Deleting),
        ("Failed", Self::Failed),
        ("Provisioning", Self::Provisioning),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(ProvisioningState);

/// Reference to a running replacement of all firewall rules.
#[derive(Clone, Default)]
pub struct ReplaceAllFirewallRulesOperationResponse {
    /// ID with which the progress of the request can be read.
    pub operation_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReplaceAllFirewallRulesOperationResponse {
    const NAME: &'static str = "ReplaceAllFirewallRulesOperationResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            operation_id: members.take("operationId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("operationId", &self.operation_id);
    }
}

runtime::model!(ReplaceAllFirewallRulesOperationResponse);

/// Complete set of firewall rules that a workspace is to have.
#[derive(Clone, Default)]
pub struct ReplaceAllIpFirewallRulesRequest {
    /// Address ranges, by rule name.
    pub ip_firewall_rules: Option<BTreeMap<String, IpFirewallRuleProperties>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReplaceAllIpFirewallRulesRequest {
    const NAME: &'static str = "ReplaceAllIpFirewallRulesRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            ip_firewall_rules: members.take("ipFirewallRules")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("ipFirewallRules", &self.ip_firewall_rules);
    }
}

runtime::model!(ReplaceAllIpFirewallRulesRequest);
