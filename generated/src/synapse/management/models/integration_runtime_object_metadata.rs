// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime object metadata operations.

use crate::runtime;

runtime::model! {
    /// Path in the SSIS catalog below which objects are listed.
    pub struct GetSsisObjectMetadataRequest {
        /// Path in the SSIS catalog.
        #[json("metadataPath")]
        pub metadata_path: Option<String>,
    }
}

runtime::model! {
    /// Environment of the SSIS catalog with its variables.
    #[constant("type" = "Environment")]
    pub struct SsisEnvironment {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier of the folder that holds the environment.
        #[json("folderId")]
        pub folder_id: Option<i64>,

        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<i64>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Variables of the environment.
        #[json("variables")]
        pub variables: Option<Vec<SsisVariable>>,
    }
}

runtime::model! {
    /// Link from an SSIS project to an environment.
    pub struct SsisEnvironmentReference {
        /// Catalog folder of the environment; empty if it is the folder of the project.
        #[json("environmentFolderName")]
        pub environment_folder_name: Option<String>,

        /// Name of the referenced SSIS environment.
        #[json("environmentName")]
        pub environment_name: Option<String>,

        /// Identifier of the reference.
        #[json("id")]
        pub id: Option<i64>,

        /// Whether the environment lies in the folder of the project (relative) or in another one (absolute).
        #[json("referenceType")]
        pub reference_type: Option<String>,
    }
}

runtime::model! {
    /// Folder of the SSIS catalog.
    #[constant("type" = "Folder")]
    pub struct SsisFolder {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<i64>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::union! {
    /// Object of the SSIS catalog; the type selects the concrete form.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum SsisObjectMetadata {
        /// `Environment`: [`SsisEnvironment`].
        Environment(SsisEnvironment) = "Environment",

        /// `Folder`: [`SsisFolder`].
        Folder(SsisFolder) = "Folder",

        /// `Package`: [`SsisPackage`].
        Package(SsisPackage) = "Package",

        /// `Project`: [`SsisProject`].
        Project(SsisProject) = "Project",
    }
}

runtime::model! {
    /// Page of SSIS catalog objects.
    pub struct SsisObjectMetadataListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SsisObjectMetadata>>,
    }
}

runtime::model! {
    /// Progress of a refresh of the SSIS catalog objects.
    pub struct SsisObjectMetadataStatusResponse {
        /// Text of the error, if the request failed.
        #[json("error")]
        pub error: Option<String>,

        /// Name of the refresh request.
        #[json("name")]
        pub name: Option<String>,

        /// Further data on the refresh request.
        #[json("properties")]
        pub properties: Option<String>,

        /// How far the refresh has come.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Package of the SSIS catalog with its parameters.
    #[constant("type" = "Package")]
    pub struct SsisPackage {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier of the folder that holds the package.
        #[json("folderId")]
        pub folder_id: Option<i64>,

        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<i64>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Parameters that the package takes.
        #[json("parameters")]
        pub parameters: Option<Vec<SsisParameter>>,

        /// Identifier of the project that holds the package.
        #[json("projectId")]
        pub project_id: Option<i64>,

        /// Version of the project that holds the package.
        #[json("projectVersion")]
        pub project_version: Option<i64>,
    }
}

runtime::model! {
    /// Parameter of an SSIS project or package.
    pub struct SsisParameter {
        /// Data type of the value in the SSIS catalog.
        #[json("dataType")]
        pub data_type: Option<String>,

        /// Value used unless an execution gives another.
        #[json("defaultValue")]
        pub default_value: Option<String>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Default that was set when the package was designed.
        #[json("designDefaultValue")]
        pub design_default_value: Option<String>,

        /// Identifier of the parameter.
        #[json("id")]
        pub id: Option<i64>,

        /// Parameter name inside its project or package.
        #[json("name")]
        pub name: Option<String>,

        /// True if a value must be given.
        #[json("required")]
        pub required: Option<bool>,

        /// True if the value is kept hidden.
        #[json("sensitive")]
        pub sensitive: Option<bool>,

        /// Default value of a sensitive parameter.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sensitiveDefaultValue", secret)]
        pub sensitive_default_value: Option<String>,

        /// True if a value has been set in place of the default.
        #[json("valueSet")]
        pub value_set: Option<bool>,

        /// Whether the value is a literal or comes from an environment variable.
        #[json("valueType")]
        pub value_type: Option<String>,

        /// Environment variable that supplies the value.
        #[json("variable")]
        pub variable: Option<String>,
    }
}

runtime::model! {
    /// Project of the SSIS catalog with its parameters and environments.
    #[constant("type" = "Project")]
    pub struct SsisProject {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Environments that the project can take values from.
        #[json("environmentRefs")]
        pub environment_refs: Option<Vec<SsisEnvironmentReference>>,

        /// Identifier of the folder that holds the project.
        #[json("folderId")]
        pub folder_id: Option<i64>,

        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<i64>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Parameters that the project takes.
        #[json("parameters")]
        pub parameters: Option<Vec<SsisParameter>>,

        /// Deployed version of the project.
        #[json("version")]
        pub version: Option<i64>,
    }
}

runtime::model! {
    /// Variable of an SSIS environment.
    pub struct SsisVariable {
        /// Data type of the value in the SSIS catalog.
        #[json("dataType")]
        pub data_type: Option<String>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier of the variable.
        #[json("id")]
        pub id: Option<i64>,

        /// Variable name inside its environment.
        #[json("name")]
        pub name: Option<String>,

        /// True if the value is kept hidden.
        #[json("sensitive")]
        pub sensitive: Option<bool>,

        /// Value of a sensitive variable.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sensitiveValue", secret)]
        pub sensitive_value: Option<String>,

        /// Value of a variable that is not sensitive.
        #[json("value")]
        pub value: Option<String>,
    }
}
