// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api release operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Page of releases of an API.
#[derive(Clone, Default)]
pub struct ApiReleaseCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiReleaseContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseCollection {
    const NAME: &'static str = "ApiReleaseCollection";

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

runtime::model!(ApiReleaseCollection);

runtime::page!(ApiReleaseCollection { value : ApiReleaseContract });

/// Release of a revision of an API.
#[derive(Clone, Default)]
pub struct ApiReleaseContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiReleaseContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseContract {
    const NAME: &'static str = "ApiReleaseContract";

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

runtime::model!(ApiReleaseContract);

/// Released revision, notes and times.
#[derive(Clone, Default)]
pub struct ApiReleaseContractProperties {
    /// Resource ID of the revision that is released.
    pub api_id: Option<String>,

    /// Time (UTC) of the release.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// What is new in the release, for developers.
    pub notes: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub updated_date_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseContractProperties {
    const NAME: &'static str = "ApiReleaseContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            created_date_time: members.take("createdDateTime")?,
            notes: members.take("notes")?,
            updated_date_time: members.take("updatedDateTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.read_only().put("createdDateTime", &self.created_date_time);
        writer.put("notes", &self.notes);
        writer.read_only().put("updatedDateTime", &self.updated_date_time);
    }
}

runtime::model!(ApiReleaseContractProperties);
