// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the region operations.

use crate::runtime::{self, Unmodeled};

/// Region of a service.
#[derive(Clone, Default)]
pub struct RegionContract {
    /// True if the service has left the region.
    pub is_deleted: Option<bool>,

    /// True for the primary region.
    pub is_master_region: Option<bool>,

    /// Azure region, by its name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RegionContract {
    const NAME: &'static str = "RegionContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            is_deleted: members.take("isDeleted")?,
            is_master_region: members.take("isMasterRegion")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("isDeleted", &self.is_deleted);
        writer.put("isMasterRegion", &self.is_master_region);
        writer.read_only().put("name", &self.name);
    }
}

runtime::model!(RegionContract);

/// Page of regions of a service.
#[derive(Clone, Default)]
pub struct RegionListResult {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<RegionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RegionListResult {
    const NAME: &'static str = "RegionListResult";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(RegionListResult);

runtime::page!(RegionListResult { value : RegionContract });
