// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management workspace links operations.

use crate::runtime;
use super::ApiManagementWorkspaceLinksResource;

runtime::model! {
    /// Page of links between workspaces and gateways.
    pub struct ApiManagementWorkspaceLinksListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiManagementWorkspaceLinksResource>>,
    }
}

runtime::page!(
    ApiManagementWorkspaceLinksListResult { value : ApiManagementWorkspaceLinksResource }
);
