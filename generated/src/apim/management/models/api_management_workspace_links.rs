// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management workspace links operations.

use crate::runtime::{self, Unmodeled};
use super::ApiManagementWorkspaceLinksResource;

/// Page of links between workspaces and gateways.
#[derive(Clone, Default)]
pub struct ApiManagementWorkspaceLinksListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ApiManagementWorkspaceLinksResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementWorkspaceLinksListResult {
    const NAME: &'static str = "ApiManagementWorkspaceLinksListResult";

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

runtime::model!(ApiManagementWorkspaceLinksListResult);

runtime::page!(
    ApiManagementWorkspaceLinksListResult { value : ApiManagementWorkspaceLinksResource }
);
