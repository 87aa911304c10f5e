// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the ip firewall rules operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Ip firewall rule info.
#[derive(Clone, Default)]
pub struct IpFirewallRuleInfo {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<IpFirewallRuleProperties>,

    /// Type.
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

/// Ip firewall rule info list result.
#[derive(Clone, Default)]
pub struct IpFirewallRuleInfoListResult {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Ip firewall rule properties.
#[derive(Clone, Default)]
pub struct IpFirewallRuleProperties {
    /// End ip address.
    pub end_ip_address: Option<String>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ProvisioningState>,

    /// Start ip address.
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

/// Provisioning state.
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

/// Replace all firewall rules operation response.
#[derive(Clone, Default)]
pub struct ReplaceAllFirewallRulesOperationResponse {
    /// Operation id.
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

/// Replace all ip firewall rules request.
#[derive(Clone, Default)]
pub struct ReplaceAllIpFirewallRulesRequest {
    /// Ip firewall rules.
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
