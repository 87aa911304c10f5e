// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal revision operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Page of developer portal revisions.
#[derive(Clone, Default)]
pub struct PortalRevisionCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<PortalRevisionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalRevisionCollection {
    const NAME: &'static str = "PortalRevisionCollection";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(PortalRevisionCollection);

runtime::page!(PortalRevisionCollection { value : PortalRevisionContract });

/// Published state of the developer portal.
#[derive(Clone, Default)]
pub struct PortalRevisionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PortalRevisionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalRevisionContract {
    const NAME: &'static str = "PortalRevisionContract";

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

runtime::model!(PortalRevisionContract);

/// Publishing state and times of a portal revision.
#[derive(Clone, Default)]
pub struct PortalRevisionContractProperties {
    /// Time (UTC) of creation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// Notes on the revision.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// True if visitors see this revision.
    pub is_current: Option<bool>,

    /// How far publishing has come.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<PortalRevisionStatus>,

    /// Details on how publishing went.
    ///
    /// Read-only: set by the service, left out of requests. At most 2000 characters.
    pub status_details: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub updated_date_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PortalRevisionContractProperties {
    const NAME: &'static str = "PortalRevisionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_date_time: members.take("createdDateTime")?,
            description: members.take("description")?,
            is_current: members.take("isCurrent")?,
            status: members.take("status")?,
            status_details: members.take("statusDetails")?,
            updated_date_time: members.take("updatedDateTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("createdDateTime", &self.created_date_time);
        writer.put("description", &self.description);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("status", &self.status);
        writer.read_only().put("statusDetails", &self.status_details);
        writer.read_only().put("updatedDateTime", &self.updated_date_time);
    }
}

runtime::model!(PortalRevisionContractProperties);

/// How far publishing of a portal revision has come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PortalRevisionStatus {
    /// `completed`
    Completed,

    /// `failed`
    Failed,

    /// `pending`
    Pending,

    /// `publishing`
    Publishing,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PortalRevisionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("completed", Self::Completed),
        ("failed", Self::Failed),
        ("pending", Self::Pending),
        ("publishing", Self::Publishing),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PortalRevisionStatus);
