// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime object metadata operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Path in the SSIS catalog below which objects are listed.
#[derive(Clone, Default)]
pub struct GetSsisObjectMetadataRequest {
    /// Path in the SSIS catalog.
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

/// Environment of the SSIS catalog with its variables.
#[derive(Clone, Default)]
pub struct SsisEnvironment {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Identifier of the folder that holds the environment.
    pub folder_id: Option<i64>,

    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<i64>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Variables of the environment.
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

/// Link from an SSIS project to an environment.
#[derive(Clone, Default)]
pub struct SsisEnvironmentReference {
    /// Catalog folder of the environment; empty if it is the folder of the project.
    pub environment_folder_name: Option<String>,

    /// Name of the referenced SSIS environment.
    pub environment_name: Option<String>,

    /// Identifier of the reference.
    pub id: Option<i64>,

    /// Whether the environment lies in the folder of the project (relative) or in another one (absolute).
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

/// Folder of the SSIS catalog.
#[derive(Clone, Default)]
pub struct SsisFolder {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<i64>,

    /// Name, unique within its parent.
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

/// Object of the SSIS catalog; the type selects the concrete form.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
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
    fn write(&self, mode: runtime::Mode) -> Value {
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

/// Page of SSIS catalog objects.
#[derive(Clone, Default)]
pub struct SsisObjectMetadataListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Progress of a refresh of the SSIS catalog objects.
#[derive(Clone, Default)]
pub struct SsisObjectMetadataStatusResponse {
    /// Text of the error, if the request failed.
    pub error: Option<String>,

    /// Name of the refresh request.
    pub name: Option<String>,

    /// Further data on the refresh request.
    pub properties: Option<String>,

    /// How far the refresh has come.
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

/// Package of the SSIS catalog with its parameters.
#[derive(Clone, Default)]
pub struct SsisPackage {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Identifier of the folder that holds the package.
    pub folder_id: Option<i64>,

    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<i64>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Parameters that the package takes.
    pub parameters: Option<Vec<SsisParameter>>,

    /// Identifier of the project that holds the package.
    pub project_id: Option<i64>,

    /// Version of the project that holds the package.
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

/// Parameter of an SSIS project or package.
#[derive(Clone, Default)]
pub struct SsisParameter {
    /// Data type of the value in the SSIS catalog.
    pub data_type: Option<String>,

    /// Value used unless an execution gives another.
    pub default_value: Option<String>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Default that was set when the package was designed.
    pub design_default_value: Option<String>,

    /// Identifier of the parameter.
    pub id: Option<i64>,

    /// Parameter name inside its project or package.
    pub name: Option<String>,

    /// True if a value must be given.
    pub required: Option<bool>,

    /// True if the value is kept hidden.
    pub sensitive: Option<bool>,

    /// Default value of a sensitive parameter.
    ///
    /// Secret: not shown by `Debug`.
    pub sensitive_default_value: Option<String>,

    /// True if a value has been set in place of the default.
    pub value_set: Option<bool>,

    /// Whether the value is a literal or comes from an environment variable.
    pub value_type: Option<String>,

    /// Environment variable that supplies the value.
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
        writer.secret().put("sensitiveDefaultValue", &self.sensitive_default_value);
        writer.put("valueSet", &self.value_set);
        writer.put("valueType", &self.value_type);
        writer.put("variable", &self.variable);
    }
}

runtime::model!(SsisParameter);

/// Project of the SSIS catalog with its parameters and environments.
#[derive(Clone, Default)]
pub struct SsisProject {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Environments that the project can take values from.
    pub environment_refs: Option<Vec<SsisEnvironmentReference>>,

    /// Identifier of the folder that holds the project.
    pub folder_id: Option<i64>,

    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<i64>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Parameters that the project takes.
    pub parameters: Option<Vec<SsisParameter>>,

    /// Deployed version of the project.
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

/// Variable of an SSIS environment.
#[derive(Clone, Default)]
pub struct SsisVariable {
    /// Data type of the value in the SSIS catalog.
    pub data_type: Option<String>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Identifier of the variable.
    pub id: Option<i64>,

    /// Variable name inside its environment.
    pub name: Option<String>,

    /// True if the value is kept hidden.
    pub sensitive: Option<bool>,

    /// Value of a sensitive variable.
    ///
    /// Secret: not shown by `Debug`.
    pub sensitive_value: Option<String>,

    /// Value of a variable that is not sensitive.
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
        writer.secret().put("sensitiveValue", &self.sensitive_value);
        writer.put("value", &self.value);
    }
}

runtime::model!(SsisVariable);
