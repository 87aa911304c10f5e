// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the global schema operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Page of shared schemas.
#[derive(Clone, Default)]
pub struct GlobalSchemaCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<GlobalSchemaContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GlobalSchemaCollection {
    const NAME: &'static str = "GlobalSchemaCollection";

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

runtime::model!(GlobalSchemaCollection);

runtime::page!(GlobalSchemaCollection { value : GlobalSchemaContract });

/// Schema that validation policies can use in any API.
#[derive(Clone, Default)]
pub struct GlobalSchemaContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GlobalSchemaContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GlobalSchemaContract {
    const NAME: &'static str = "GlobalSchemaContract";

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

runtime::model!(GlobalSchemaContract);

/// Kind and document of a shared schema.
#[derive(Clone, Default)]
pub struct GlobalSchemaContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// JSON schema as an object.
    pub document: Option<Value>,

    /// Whether it is a JSON or an XML schema.
    pub schema_type: Option<SchemaType>,

    /// Text of an XML schema.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GlobalSchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(schema_type: SchemaType) -> Self {
        Self {
            schema_type: Some(schema_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for GlobalSchemaContractProperties {
    const NAME: &'static str = "GlobalSchemaContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            document: members.take("document")?,
            schema_type: members.take("schemaType")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("document", &self.document);
        writer.put("schemaType", &self.schema_type);
        writer.put("value", &self.value);
    }
}

runtime::model!(GlobalSchemaContractProperties);

/// Kind of a shared schema.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SchemaType {
    /// `json`
    Json,

    /// `xml`
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SchemaType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("json", Self::Json),
        ("xml", Self::Xml),
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

runtime::text_enum!(SchemaType);
