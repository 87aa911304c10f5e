// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime object metadata operations.

use crate::runtime::{self, Unmodeled};

/// Get ssis object metadata request.
#[derive(Clone, Default)]
pub struct GetSsisObjectMetadataRequest {
    /// Metadata path.
    pub metadata_path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GetSsisObjectMetadataRequest {
    const NAME: &'static str = "GetSsisObjectMetadataRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            metadata_path: members.take("metadataPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("metadataPath", &self.metadata_path);
    }
}

runtime::model!(GetSsisObjectMetadataRequest);

/// Ssis environment.
#[derive(Clone, Default)]
pub struct SsisEnvironment {
    /// Description.
    pub description: Option<String>,

    /// Folder id.
    pub folder_id: Option<i64>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Variables.
    pub variables: Option<Vec<SsisVariable>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisEnvironment {
    const NAME: &'static str = "SsisEnvironment";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Environment");
        Ok(Self {
            description: members.take("description")?,
            folder_id: members.take("folderId")?,
            id: members.take("id")?,
            name: members.take("name")?,
            variables: members.take("variables")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Environment");
        writer.put("description", &self.description);
        writer.put("folderId", &self.folder_id);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("variables", &self.variables);
    }
}

runtime::model!(SsisEnvironment);

/// Ssis environment reference.
#[derive(Clone, Default)]
pub struct SsisEnvironmentReference {
    /// Environment folder name.
    pub environment_folder_name: Option<String>,

    /// Environment name.
    pub environment_name: Option<String>,

    /// Id.
    pub id: Option<i64>,

    /// Reference type.
    pub reference_type: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisEnvironmentReference {
    const NAME: &'static str = "SsisEnvironmentReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            environment_folder_name: members.take("environmentFolderName")?,
            environment_name: members.take("environmentName")?,
            id: members.take("id")?,
            reference_type: members.take("referenceType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("environmentFolderName", &self.environment_folder_name);
        writer.put("environmentName", &self.environment_name);
        writer.put("id", &self.id);
        writer.put("referenceType", &self.reference_type);
    }
}

runtime::model!(SsisEnvironmentReference);

/// Ssis folder.
#[derive(Clone, Default)]
pub struct SsisFolder {
    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisFolder {
    const NAME: &'static str = "SsisFolder";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Folder");
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Folder");
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
    }
}

runtime::model!(SsisFolder);

/// Ssis object metadata.
///
/// The member `type` tells which kind it is.
#[derive(Clone, Debug)]
pub enum SsisObjectMetadata {
    /// `Environment`: [`SsisEnvironment`].
    Environment(SsisEnvironment),

    /// `Folder`: [`SsisFolder`].
    Folder(SsisFolder),

    /// `Package`: [`SsisPackage`].
    Package(SsisPackage),

    /// `Project`: [`SsisProject`].
    Project(SsisProject),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for SsisObjectMetadata {
    const NAME: &'static str = "SsisObjectMetadata";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "Environment" => Self::Environment(object.into_model()?),
                "Folder" => Self::Folder(object.into_model()?),
                "Package" => Self::Package(object.into_model()?),
                "Project" => Self::Project(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::Environment(it) => runtime::Wire::write(it, mode),
            Self::Folder(it) => runtime::Wire::write(it, mode),
            Self::Package(it) => runtime::Wire::write(it, mode),
            Self::Project(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(SsisObjectMetadata);

/// Ssis object metadata list response.
#[derive(Clone, Default)]
pub struct SsisObjectMetadataListResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<SsisObjectMetadata>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisObjectMetadataListResponse {
    const NAME: &'static str = "SsisObjectMetadataListResponse";

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

runtime::model!(SsisObjectMetadataListResponse);

/// Ssis object metadata status response.
#[derive(Clone, Default)]
pub struct SsisObjectMetadataStatusResponse {
    /// Error.
    pub error: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<String>,

    /// Status.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisObjectMetadataStatusResponse {
    const NAME: &'static str = "SsisObjectMetadataStatusResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("status", &self.status);
    }
}

runtime::model!(SsisObjectMetadataStatusResponse);

/// Ssis package.
#[derive(Clone, Default)]
pub struct SsisPackage {
    /// Description.
    pub description: Option<String>,

    /// Folder id.
    pub folder_id: Option<i64>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Parameters.
    pub parameters: Option<Vec<SsisParameter>>,

    /// Project id.
    pub project_id: Option<i64>,

    /// Project version.
    pub project_version: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisPackage {
    const NAME: &'static str = "SsisPackage";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Package");
        Ok(Self {
            description: members.take("description")?,
            folder_id: members.take("folderId")?,
            id: members.take("id")?,
            name: members.take("name")?,
            parameters: members.take("parameters")?,
            project_id: members.take("projectId")?,
            project_version: members.take("projectVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Package");
        writer.put("description", &self.description);
        writer.put("folderId", &self.folder_id);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("parameters", &self.parameters);
        writer.put("projectId", &self.project_id);
        writer.put("projectVersion", &self.project_version);
    }
}

runtime::model!(SsisPackage);

/// Ssis parameter.
#[derive(Clone, Default)]
pub struct SsisParameter {
    /// Data type.
    pub data_type: Option<String>,

    /// Default value.
    pub default_value: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Design default value.
    pub design_default_value: Option<String>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Required.
    pub required: Option<bool>,

    /// Sensitive.
    pub sensitive: Option<bool>,

    /// Sensitive default value.
    pub sensitive_default_value: Option<String>,

    /// Value set.
    pub value_set: Option<bool>,

    /// Value type.
    pub value_type: Option<String>,

    /// Variable.
    pub variable: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisParameter {
    const NAME: &'static str = "SsisParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_type: members.take("dataType")?,
            default_value: members.take("defaultValue")?,
            description: members.take("description")?,
            design_default_value: members.take("designDefaultValue")?,
            id: members.take("id")?,
            name: members.take("name")?,
            required: members.take("required")?,
            sensitive: members.take("sensitive")?,
            sensitive_default_value: members.take("sensitiveDefaultValue")?,
            value_set: members.take("valueSet")?,
            value_type: members.take("valueType")?,
            variable: members.take("variable")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataType", &self.data_type);
        writer.put("defaultValue", &self.default_value);
        writer.put("description", &self.description);
        writer.put("designDefaultValue", &self.design_default_value);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("required", &self.required);
        writer.put("sensitive", &self.sensitive);
        writer.put("sensitiveDefaultValue", &self.sensitive_default_value);
        writer.put("valueSet", &self.value_set);
        writer.put("valueType", &self.value_type);
        writer.put("variable", &self.variable);
    }
}

runtime::model!(SsisParameter);

/// Ssis project.
#[derive(Clone, Default)]
pub struct SsisProject {
    /// Description.
    pub description: Option<String>,

    /// Environment refs.
    pub environment_refs: Option<Vec<SsisEnvironmentReference>>,

    /// Folder id.
    pub folder_id: Option<i64>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Parameters.
    pub parameters: Option<Vec<SsisParameter>>,

    /// Version.
    pub version: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisProject {
    const NAME: &'static str = "SsisProject";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Project");
        Ok(Self {
            description: members.take("description")?,
            environment_refs: members.take("environmentRefs")?,
            folder_id: members.take("folderId")?,
            id: members.take("id")?,
            name: members.take("name")?,
            parameters: members.take("parameters")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Project");
        writer.put("description", &self.description);
        writer.put("environmentRefs", &self.environment_refs);
        writer.put("folderId", &self.folder_id);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("parameters", &self.parameters);
        writer.put("version", &self.version);
    }
}

runtime::model!(SsisProject);

/// Ssis variable.
#[derive(Clone, Default)]
pub struct SsisVariable {
    /// Data type.
    pub data_type: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<i64>,

    /// Name.
    pub name: Option<String>,

    /// Sensitive.
    pub sensitive: Option<bool>,

    /// Sensitive value.
    pub sensitive_value: Option<String>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisVariable {
    const NAME: &'static str = "SsisVariable";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_type: members.take("dataType")?,
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            sensitive: members.take("sensitive")?,
            sensitive_value: members.take("sensitiveValue")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataType", &self.data_type);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("sensitive", &self.sensitive);
        writer.put("sensitiveValue", &self.sensitive_value);
        writer.put("value", &self.value);
    }
}

runtime::model!(SsisVariable);
