// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the content type operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Page of content types of the developer portal.
#[derive(Clone, Default)]
pub struct ContentTypeCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ContentTypeContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ContentTypeCollection {
    const NAME: &'static str = "ContentTypeCollection";

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

runtime::model!(ContentTypeCollection);

runtime::page!(ContentTypeCollection { value : ContentTypeContract });

/// Kind of content in the developer portal.
#[derive(Clone, Default)]
pub struct ContentTypeContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ContentTypeContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ContentTypeContract {
    const NAME: &'static str = "ContentTypeContract";

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

runtime::model!(ContentTypeContract);

/// Name and schema of a content type.
#[derive(Clone, Default)]
pub struct ContentTypeContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// ID of the content type.
    pub id: Option<String>,

    /// Name of the content type.
    pub name: Option<String>,

    /// JSON schema that items must fit.
    pub schema: Option<Value>,

    /// Version of the schema.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ContentTypeContractProperties {
    const NAME: &'static str = "ContentTypeContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            schema: members.take("schema")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("schema", &self.schema);
        writer.put("version", &self.version);
    }
}

runtime::model!(ContentTypeContractProperties);
