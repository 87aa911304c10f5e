// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api tag description operations.

use crate::runtime::{self, Unmodeled};

/// Text and link that explain a tag in the documentation of an API.
#[derive(Clone, Default)]
pub struct TagDescriptionBaseProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// What the linked page is about.
    pub external_docs_description: Option<String>,

    /// Address of a page with more about the tag.
    ///
    /// At most 2000 characters.
    pub external_docs_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagDescriptionBaseProperties {
    const NAME: &'static str = "TagDescriptionBaseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            external_docs_description: members.take("externalDocsDescription")?,
            external_docs_url: members.take("externalDocsUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("externalDocsDescription", &self.external_docs_description);
        writer.put("externalDocsUrl", &self.external_docs_url);
    }
}

runtime::model!(TagDescriptionBaseProperties);

/// Page of descriptions of tags.
#[derive(Clone, Default)]
pub struct TagDescriptionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagDescriptionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagDescriptionCollection {
    const NAME: &'static str = "TagDescriptionCollection";

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

runtime::model!(TagDescriptionCollection);

runtime::page!(TagDescriptionCollection { value : TagDescriptionContract });

/// Explanation of a tag in the documentation of an API.
#[derive(Clone, Default)]
pub struct TagDescriptionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TagDescriptionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagDescriptionContract {
    const NAME: &'static str = "TagDescriptionContract";

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

runtime::model!(TagDescriptionContract);

/// Text, link and tag of an explanation.
#[derive(Clone, Default)]
pub struct TagDescriptionContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name of the tag.
    ///
    /// 1 to 160 characters.
    pub display_name: Option<String>,

    /// What the linked page is about.
    pub external_docs_description: Option<String>,

    /// Address of a page with more about the tag.
    ///
    /// At most 2000 characters.
    pub external_docs_url: Option<String>,

    /// Resource ID of the tag.
    pub tag_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagDescriptionContractProperties {
    const NAME: &'static str = "TagDescriptionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_docs_description: members.take("externalDocsDescription")?,
            external_docs_url: members.take("externalDocsUrl")?,
            tag_id: members.take("tagId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalDocsDescription", &self.external_docs_description);
        writer.put("externalDocsUrl", &self.external_docs_url);
        writer.put("tagId", &self.tag_id);
    }
}

runtime::model!(TagDescriptionContractProperties);

/// Explanation of a tag to store.
#[derive(Clone, Default)]
pub struct TagDescriptionCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<TagDescriptionBaseProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagDescriptionCreateParameters {
    const NAME: &'static str = "TagDescriptionCreateParameters";

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

runtime::model!(TagDescriptionCreateParameters);
