// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api issue operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::State;

runtime::model! {
    /// Change to a reported problem.
    pub struct IssueUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<IssueUpdateContractProperties>,
    }
}

runtime::model! {
    /// Fields of a reported problem that are to change.
    pub struct IssueUpdateContractProperties {
        /// API that the problem is about.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Time (UTC) of the entry.
        #[json("createdDate")]
        pub created_date: Option<OffsetDateTime>,

        /// Text of the report.
        #[json("description")]
        pub description: Option<String>,

        /// How far the problem has been dealt with.
        #[json("state")]
        pub state: Option<State>,

        /// Subject of the report.
        #[json("title")]
        pub title: Option<String>,

        /// User who reported the problem.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}
