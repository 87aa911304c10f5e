// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the ip firewall rules operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Firewall rule of a workspace.
    pub struct IpFirewallRuleInfo {
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
        pub properties: Option<IpFirewallRuleProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of firewall rules.
    pub struct IpFirewallRuleInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<IpFirewallRuleInfo>>,
    }
}

runtime::page!(IpFirewallRuleInfoListResult { value : IpFirewallRuleInfo });

runtime::model! {
    /// IPv4 range that a firewall rule admits.
    pub struct IpFirewallRuleProperties {
        /// Last IPv4 address of the range, not below the first.
        #[json("endIpAddress")]
        pub end_ip_address: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ProvisioningState>,

        /// First IPv4 address of the range.
        #[json("startIpAddress")]
        pub start_ip_address: Option<String>,
    }
}

runtime::text_enum! {
    /// State of the last change to a firewall rule.
    pub enum ProvisioningState {
        /// `DeleteError`
        DeleteError = "DeleteError",

        /// `Deleting`
        Deleting = "Deleting",

        /// `Failed`
        Failed = "Failed",

        /// `Provisioning`
        Provisioning = "Provisioning",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Reference to a running replacement of all firewall rules.
    pub struct ReplaceAllFirewallRulesOperationResponse {
        /// ID with which the progress of the request can be read.
        #[json("operationId")]
        pub operation_id: Option<String>,
    }
}

runtime::model! {
    /// Complete set of firewall rules that a workspace is to have.
    pub struct ReplaceAllIpFirewallRulesRequest {
        /// Address ranges, by rule name.
        #[json("ipFirewallRules")]
        pub ip_firewall_rules: Option<BTreeMap<String, IpFirewallRuleProperties>>,
    }
}
