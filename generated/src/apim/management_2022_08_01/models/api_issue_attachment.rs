// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api issue attachment operations.

use crate::runtime::{self, Unmodeled};

/// Page of attachments of a reported problem.
#[derive(Clone, Default)]
pub struct IssueAttachmentCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<IssueAttachmentContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueAttachmentCollection {
    const NAME: &'static str = "IssueAttachmentCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(IssueAttachmentCollection);

runtime::page!(IssueAttachmentCollection { value : IssueAttachmentContract });

/// Attachment of a reported problem.
#[derive(Clone, Default)]
pub struct IssueAttachmentContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IssueAttachmentContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueAttachmentContract {
    const NAME: &'static str = "IssueAttachmentContract";

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

runtime::model!(IssueAttachmentContract);

/// Name and content of an attachment.
#[derive(Clone, Default)]
pub struct IssueAttachmentContractProperties {
    /// Content in Base64 or an address, depending on `contentFormat`.
    pub content: Option<String>,

    /// Form of `content`: `link` for an address, otherwise a MIME type followed by `;base64`.
    pub content_format: Option<String>,

    /// File name of the attachment.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for IssueAttachmentContractProperties {
    const NAME: &'static str = "IssueAttachmentContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content: members.take("content")?,
            content_format: members.take("contentFormat")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("content", &self.content);
        writer.put("contentFormat", &self.content_format);
        writer.put("title", &self.title);
    }
}

runtime::model!(IssueAttachmentContractProperties);
