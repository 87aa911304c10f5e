// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api version set operations.

use crate::runtime::{self, Unmodeled};
use super::VersioningScheme;

/// Api version set collection.
#[derive(Clone, Default)]
pub struct ApiVersionSetCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<ApiVersionSetContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetCollection {
    const NAME: &'static str = "ApiVersionSetCollection";

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

runtime::model!(ApiVersionSetCollection);

runtime::page!(ApiVersionSetCollection { value : ApiVersionSetContract });

/// Api version set contract.
#[derive(Clone, Default)]
pub struct ApiVersionSetContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiVersionSetContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetContract {
    const NAME: &'static str = "ApiVersionSetContract";

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

runtime::model!(ApiVersionSetContract);

/// Api version set contract properties.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Version header name.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Version query name.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiVersionSetContractProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        display_name: impl Into<String>,
        versioning_scheme: VersioningScheme,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            versioning_scheme: Some(versioning_scheme),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiVersionSetContractProperties {
    const NAME: &'static str = "ApiVersionSetContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetContractProperties);

/// Api version set update parameters.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParameters {
    /// Properties.
    pub properties: Option<ApiVersionSetUpdateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetUpdateParameters {
    const NAME: &'static str = "ApiVersionSetUpdateParameters";

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

runtime::model!(ApiVersionSetUpdateParameters);

/// Api version set update parameters properties.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Version header name.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Version query name.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetUpdateParametersProperties {
    const NAME: &'static str = "ApiVersionSetUpdateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetUpdateParametersProperties);
