// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api issue operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::State;

/// Change to a reported problem.
#[derive(Clone, Default)]
pub struct IssueUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<IssueUpdateContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueUpdateContract {
    const NAME: &'static str = "IssueUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(IssueUpdateContract);

/// Fields of a reported problem that are to change.
#[derive(Clone, Default)]
pub struct IssueUpdateContractProperties {
    /// API that the problem is about.
    pub api_id: Option<String>,

    /// Time (UTC) of the entry.
    pub created_date: Option<OffsetDateTime>,

    /// Text of the report.
    pub description: Option<String>,

    /// How far the problem has been dealt with.
    pub state: Option<State>,

    /// Subject of the report.
    pub title: Option<String>,

    /// User who reported the problem.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueUpdateContractProperties {
    const NAME: &'static str = "IssueUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            created_date: members.take("createdDate")?,
            description: members.take("description")?,
            state: members.take("state")?,
            title: members.take("title")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("createdDate", &self.created_date);
        writer.put("description", &self.description);
        writer.put("state", &self.state);
        writer.put("title", &self.title);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(IssueUpdateContractProperties);
