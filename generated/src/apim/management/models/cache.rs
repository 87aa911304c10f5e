// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the cache operations.

use crate::runtime::{self, Unmodeled};

/// Cache collection.
#[derive(Clone, Default)]
pub struct CacheCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Cache contract.
#[derive(Clone, Default)]
pub struct CacheContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<CacheContractProperties>,

    /// Type.
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

/// Cache contract properties.
#[derive(Clone, Default)]
pub struct CacheContractProperties {
    /// Connection string.
    ///
    /// At most 300 characters.
    pub connection_string: Option<String>,

    /// Description.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// Resource id.
    ///
    /// At most 2000 characters.
    pub resource_id: Option<String>,

    /// Use from location.
    ///
    /// At most 256 characters.
    pub use_from_location: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CacheContractProperties {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("connectionString", &self.connection_string);
        writer.put("description", &self.description);
        writer.put("resourceId", &self.resource_id);
        writer.put("useFromLocation", &self.use_from_location);
    }
}

runtime::model!(CacheContractProperties);

/// Cache update parameters.
#[derive(Clone, Default)]
pub struct CacheUpdateParameters {
    /// Properties.
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

/// Cache update properties.
#[derive(Clone, Default)]
pub struct CacheUpdateProperties {
    /// Connection string.
    ///
    /// At most 300 characters.
    pub connection_string: Option<String>,

    /// Description.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// Resource id.
    ///
    /// At most 2000 characters.
    pub resource_id: Option<String>,

    /// Use from location.
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
        writer.put("connectionString", &self.connection_string);
        writer.put("description", &self.description);
        writer.put("resourceId", &self.resource_id);
        writer.put("useFromLocation", &self.use_from_location);
    }
}

runtime::model!(CacheUpdateProperties);
