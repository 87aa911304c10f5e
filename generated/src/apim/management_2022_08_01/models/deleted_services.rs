// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the deleted services operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Deleted service that can still be recovered.
#[derive(Clone, Default)]
pub struct DeletedServiceContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region of the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DeletedServiceContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DeletedServiceContract {
    const NAME: &'static str = "DeletedServiceContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
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
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DeletedServiceContract);

/// Which service was deleted, when, and how long it is kept.
#[derive(Clone, Default)]
pub struct DeletedServiceContractProperties {
    /// Time (UTC) of the deletion.
    pub deletion_date: Option<OffsetDateTime>,

    /// Time (UTC) from which the service can no longer be recovered.
    pub scheduled_purge_date: Option<OffsetDateTime>,

    /// Resource ID of the deleted service.
    pub service_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DeletedServiceContractProperties {
    const NAME: &'static str = "DeletedServiceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            deletion_date: members.take("deletionDate")?,
            scheduled_purge_date: members.take("scheduledPurgeDate")?,
            service_id: members.take("serviceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("deletionDate", &self.deletion_date);
        writer.put("scheduledPurgeDate", &self.scheduled_purge_date);
        writer.put("serviceId", &self.service_id);
    }
}

runtime::model!(DeletedServiceContractProperties);

/// Page of deleted services.
#[derive(Clone, Default)]
pub struct DeletedServicesCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<DeletedServiceContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DeletedServicesCollection {
    const NAME: &'static str = "DeletedServicesCollection";

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

runtime::model!(DeletedServicesCollection);

runtime::page!(DeletedServicesCollection { value : DeletedServiceContract });
