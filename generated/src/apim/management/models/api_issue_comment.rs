// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api issue comment operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of comments on a reported problem.
    pub struct IssueCommentCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<IssueCommentContract>>,
    }
}

runtime::page!(IssueCommentCollection { value : IssueCommentContract });

runtime::model! {
    /// Comment on a reported problem.
    pub struct IssueCommentContract {
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
        pub properties: Option<IssueCommentContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Author, time and text of a comment.
    pub struct IssueCommentContractProperties {
        /// Time (UTC) of the entry.
        #[json("createdDate")]
        pub created_date: Option<OffsetDateTime>,

        /// Text of the comment.
        #[json("text")]
        pub text: Option<String>,

        /// User who wrote the comment.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}

impl IssueCommentContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(text: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}
