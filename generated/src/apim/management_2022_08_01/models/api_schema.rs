// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api schema operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Page of schemas of an API.
#[derive(Clone, Default)]
pub struct SchemaCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SchemaContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaCollection {
    const NAME: &'static str = "SchemaCollection";

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

runtime::model!(SchemaCollection);

runtime::page!(SchemaCollection { value : SchemaContract });

/// Schema of an API.
#[derive(Clone, Default)]
pub struct SchemaContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SchemaContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaContract {
    const NAME: &'static str = "SchemaContract";

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

runtime::model!(SchemaContract);

/// Content type and document of a schema.
#[derive(Clone, Default)]
pub struct SchemaContractProperties {
    /// Kind of schema, such as `application/vnd.oai.openapi.components+json` or
    /// `application/vnd.ms-azure-apim.xsd+xml`.
    pub content_type: Option<String>,

    /// The schema itself.
    pub document: Option<SchemaDocumentProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        content_type: impl Into<String>,
        document: SchemaDocumentProperties,
    ) -> Self {
        Self {
            content_type: Some(content_type.into()),
            document: Some(document),
            ..Self::default()
        }
    }
}

impl runtime::Model for SchemaContractProperties {
    const NAME: &'static str = "SchemaContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_type: members.take("contentType")?,
            document: members.take("document")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("document", &self.document);
    }
}

runtime::model!(SchemaContractProperties);

/// Document of a schema, in the form that its content type asks for.
#[derive(Clone, Default)]
pub struct SchemaDocumentProperties {
    /// Schemas in the form of OpenAPI 3.
    pub components: Option<Value>,

    /// Schemas in the form of Swagger 2.
    pub definitions: Option<Value>,

    /// Text of the schema, unless it belongs to Swagger or OpenAPI.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaDocumentProperties {
    const NAME: &'static str = "SchemaDocumentProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            components: members.take("components")?,
            definitions: members.take("definitions")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("components", &self.components);
        writer.put("definitions", &self.definitions);
        writer.put("value", &self.value);
    }
}

runtime::model!(SchemaDocumentProperties);
