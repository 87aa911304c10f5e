// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api revision operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Page of revisions of an API.
#[derive(Clone, Default)]
pub struct ApiRevisionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiRevisionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiRevisionCollection {
    const NAME: &'static str = "ApiRevisionCollection";

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

runtime::model!(ApiRevisionCollection);

runtime::page!(ApiRevisionCollection { value : ApiRevisionContract });

/// Revision of an API as a list shows it.
#[derive(Clone, Default)]
pub struct ApiRevisionContract {
    /// ID of the API with the number of the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_id: Option<String>,

    /// Number of the revision.
    ///
    /// Read-only: set by the service, left out of requests. 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Time (UTC) of creation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// What changed in the revision.
    ///
    /// Read-only: set by the service, left out of requests. At most 256 characters.
    pub description: Option<String>,

    /// True if this is the current revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// Address of a revision that is not current.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_url: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub updated_date_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiRevisionContract {
    const NAME: &'static str = "ApiRevisionContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            api_revision: members.take("apiRevision")?,
            created_date_time: members.take("createdDateTime")?,
            description: members.take("description")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            private_url: members.take("privateUrl")?,
            updated_date_time: members.take("updatedDateTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("apiId", &self.api_id);
        writer.read_only().put("apiRevision", &self.api_revision);
        writer.read_only().put("createdDateTime", &self.created_date_time);
        writer.read_only().put("description", &self.description);
        writer.read_only().put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.read_only().put("privateUrl", &self.private_url);
        writer.read_only().put("updatedDateTime", &self.updated_date_time);
    }
}

runtime::model!(ApiRevisionContract);
