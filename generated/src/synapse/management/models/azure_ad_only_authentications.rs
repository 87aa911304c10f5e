// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the azure ad only authentications operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Setting of a workspace that allows sign-in to SQL endpoints only with Microsoft Entra identities.
    pub struct AzureAdOnlyAuthentication {
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
        pub properties: Option<AzureAdOnlyAuthenticationProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Microsoft Entra-only authentication settings of a workspace.
    pub struct AzureAdOnlyAuthenticationListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<AzureAdOnlyAuthentication>>,
    }
}

runtime::page!(
    AzureAdOnlyAuthenticationListResult { value : AzureAdOnlyAuthentication }
);

runtime::model! {
    /// Switch for Microsoft Entra-only authentication and how far it has been applied.
    pub struct AzureAdOnlyAuthenticationProperties {
        /// True if SQL logins with a password are refused.
        #[json("azureADOnlyAuthentication")]
        pub azure_ad_only_authentication: Option<bool>,

        /// Time (UTC) when the setting was last configured.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creationDate", read_only)]
        pub creation_date: Option<OffsetDateTime>,

        /// Whether all SQL endpoints agree with the setting.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<StateValue>,
    }
}

impl AzureAdOnlyAuthenticationProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(azure_ad_only_authentication: bool) -> Self {
        Self {
            azure_ad_only_authentication: Some(azure_ad_only_authentication),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether all SQL endpoints agree with the Microsoft Entra-only setting.
    pub enum StateValue {
        /// `Consistent`
        Consistent = "Consistent",

        /// `InConsistent`
        InConsistent = "InConsistent",

        /// `Updating`
        Updating = "Updating",
    }
}
