// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pools operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};
use super::{Sku, SqlPool, SqlPoolResourceProperties};

/// Page of dedicated SQL pools.
#[derive(Clone, Default)]
pub struct SqlPoolInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SqlPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolInfoListResult {
    const NAME: &'static str = "SqlPoolInfoListResult";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(SqlPoolInfoListResult);

runtime::page!(SqlPoolInfoListResult { value : SqlPool });

/// Changes to a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolPatchInfo {
    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolResourceProperties>,

    /// Size of the pool.
    pub sku: Option<Sku>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolPatchInfo {
    const NAME: &'static str = "SqlPoolPatchInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("location", &self.location);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(SqlPoolPatchInfo);
