// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api issue attachment operations.

use crate::runtime;

runtime::model! {
    /// Page of attachments of a reported problem.
    pub struct IssueAttachmentCollection {
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
        pub value: Option<Vec<IssueAttachmentContract>>,
    }
}

runtime::page!(IssueAttachmentCollection { value : IssueAttachmentContract });

runtime::model! {
    /// Attachment of a reported problem.
    pub struct IssueAttachmentContract {
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
        pub properties: Option<IssueAttachmentContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and content of an attachment.
    pub struct IssueAttachmentContractProperties {
        /// Content in Base64 or an address, depending on `contentFormat`.
        #[json("content")]
        pub content: Option<String>,

        /// Form of `content`: `link` for an address, otherwise a MIME type followed by `;base64`.
        #[json("contentFormat")]
        pub content_format: Option<String>,

        /// File name of the attachment.
        #[json("title")]
        pub title: Option<String>,
    }
}

impl IssueAttachmentContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        content: impl Into<String>,
        content_format: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            content: Some(content.into()),
            content_format: Some(content_format.into()),
            title: Some(title.into()),
            ..Self::default()
        }
    }
}
