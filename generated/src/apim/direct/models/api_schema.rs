// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api schema operations.

use crate::runtime::{self, Unmodeled};

/// Schema collection.
#[derive(Clone, Default)]
pub struct SchemaCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(SchemaCollection);

runtime::page!(SchemaCollection { value : SchemaContract });

/// Schema contract.
#[derive(Clone, Default)]
pub struct SchemaContract {
    /// Content type.
    pub content_type: Option<String>,

    /// Document.
    pub document: Option<SchemaDocumentProperties>,

    /// Id.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SchemaContract {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(content_type: impl Into<String>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SchemaContract {
    const NAME: &'static str = "SchemaContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_type: members.take("contentType")?,
            document: members.take("document")?,
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("document", &self.document);
        writer.put("id", &self.id);
    }
}

runtime::model!(SchemaContract);

/// Schema document properties.
#[derive(Clone, Default)]
pub struct SchemaDocumentProperties {
    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaDocumentProperties {
    const NAME: &'static str = "SchemaDocumentProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(SchemaDocumentProperties);
