// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark configuration operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Spark properties that are kept under a name.
#[derive(Clone, Default)]
pub struct SparkConfiguration {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<String>>,

    /// Rules for combining this configuration with others, by property.
    pub config_merge_rule: Option<BTreeMap<String, String>>,

    /// Spark properties and their values.
    pub configs: Option<BTreeMap<String, String>>,

    /// Time (UTC) of creation.
    pub created: Option<OffsetDateTime>,

    /// Who made the configuration.
    pub created_by: Option<String>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Remarks for people.
    pub notes: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SparkConfiguration {
    /// Creates a value with the members that the service requires.
    pub fn new(configs: BTreeMap<String, String>) -> Self {
        Self {
            configs: Some(configs),
            ..Self::default()
        }
    }
}

impl runtime::Model for SparkConfiguration {
    const NAME: &'static str = "SparkConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            annotations: members.take("annotations")?,
            config_merge_rule: members.take("configMergeRule")?,
            configs: members.take("configs")?,
            created: members.take("created")?,
            created_by: members.take("createdBy")?,
            description: members.take("description")?,
            notes: members.take("notes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("annotations", &self.annotations);
        writer.put("configMergeRule", &self.config_merge_rule);
        writer.put("configs", &self.configs);
        writer.put("created", &self.created);
        writer.put("createdBy", &self.created_by);
        writer.put("description", &self.description);
        writer.put("notes", &self.notes);
    }
}

runtime::model!(SparkConfiguration);

/// Page of Spark configurations.
#[derive(Clone, Default)]
pub struct SparkConfigurationListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SparkConfigurationResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkConfigurationListResponse {
    const NAME: &'static str = "SparkConfigurationListResponse";

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

runtime::model!(SparkConfigurationListResponse);

runtime::page!(SparkConfigurationListResponse { value : SparkConfigurationResource });

/// Spark configuration of the workspace.
#[derive(Clone, Default)]
pub struct SparkConfigurationResource {
    /// Version mark of the artifact, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<SparkConfiguration>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SparkConfigurationResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: SparkConfiguration) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SparkConfigurationResource {
    const NAME: &'static str = "SparkConfigurationResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
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
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SparkConfigurationResource);
