// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the cache operations.

use crate::runtime::{self, Unmodeled};

/// Page of external caches.
#[derive(Clone, Default)]
pub struct CacheCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<CacheContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CacheCollection {
    const NAME: &'static str = "CacheCollection";

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

runtime::model!(CacheCollection);

runtime::page!(CacheCollection { value : CacheContract });

/// External cache of a service.
#[derive(Clone, Default)]
pub struct CacheContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<CacheContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CacheContract {
    const NAME: &'static str = "CacheContract";

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

runtime::model!(CacheContract);

/// Connection and region of an external cache.
#[derive(Clone, Default)]
pub struct CacheContractProperties {
    /// Redis connection string; may name a named value.
    ///
    /// Secret: not shown by `Debug`. At most 300 characters.
    pub connection_string: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// Management address of the Redis resource behind the cache.
    ///
    /// At most 2000 characters.
    pub resource_id: Option<String>,

    /// Region whose gateways use the cache, or `default` for all regions.
    ///
    /// At most 256 characters.
    pub use_from_location: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CacheContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_string: impl Into<String>,
        use_from_location: impl Into<String>,
    ) -> Self {
        Self {
            connection_string: Some(connection_string.into()),
            use_from_location: Some(use_from_location.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CacheContractProperties {
    const NAME: &'static str = "CacheContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connection_string: members.take("connectionString")?,
            description: members.take("description")?,
            resource_id: members.take("resourceId")?,
            use_from_location: members.take("useFromLocation")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("connectionString", &self.connection_string);
        writer.put("description", &self.description);
        writer.put("resourceId", &self.resource_id);
        writer.put("useFromLocation", &self.use_from_location);
    }
}

runtime::model!(CacheContractProperties);

/// Change to an external cache.
#[derive(Clone, Default)]
pub struct CacheUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<CacheUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CacheUpdateParameters {
    const NAME: &'static str = "CacheUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(CacheUpdateParameters);

/// Fields of an external cache that are to change.
#[derive(Clone, Default)]
pub struct CacheUpdateProperties {
    /// Redis connection string; may name a named value.
    ///
    /// Secret: not shown by `Debug`. At most 300 characters.
    pub connection_string: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// Management address of the Redis resource behind the cache.
    ///
    /// At most 2000 characters.
    pub resource_id: Option<String>,

    /// Region whose gateways use the cache, or `default` for all regions.
    ///
    /// At most 256 characters.
    pub use_from_location: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CacheUpdateProperties {
    const NAME: &'static str = "CacheUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connection_string: members.take("connectionString")?,
            description: members.take("description")?,
            resource_id: members.take("resourceId")?,
            use_from_location: members.take("useFromLocation")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("connectionString", &self.connection_string);
        writer.put("description", &self.description);
        writer.put("resourceId", &self.resource_id);
        writer.put("useFromLocation", &self.use_from_location);
    }
}

runtime::model!(CacheUpdateProperties);
