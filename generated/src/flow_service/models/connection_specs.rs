// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the connection specs operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::{EntitlementSpecDto, PermissionDto, PolicyItemDto};

runtime::model! {
    /// Way of signing in that a source offers.
    pub struct AuthenticationSpecDto {
        /// Name of the way of signing in, to be given when a base connection is created.
        #[json("name")]
        pub name: Option<String>,

        /// Fields that the way of signing in needs.
        #[json("spec")]
        pub spec: Option<AuthenticationSpecDtoSpec>,

        /// Kind of the way of signing in.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Fields of a way of signing in.
    pub struct AuthenticationSpecDtoSpec {
        /// Access key ID of the account at the source.
        #[json("accessKeyId")]
        pub access_key_id: Option<String>,

        /// Secret that belongs to the access key ID.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secretAccessKey", secret)]
        pub secret_access_key: Option<String>,
    }
}

runtime::model! {
    /// Source or destination that the platform supports.
    pub struct ConnectionSpecItemDto {
        /// Further properties.
        #[json("attributes")]
        pub attributes: Option<ConnectionSpecItemDtoAttributes>,

        /// Ways of signing in that the source offers.
        #[json("authSpec")]
        pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

        /// How the content of the source is browsed.
        #[json("exploreSpec")]
        pub explore_spec: Option<ExploreSpecDto>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Name of the source or destination, such as `amazon-s3`.
        #[json("name")]
        pub name: Option<String>,

        /// Permissions that users need for the source or destination.
        #[json("permissionsInfo")]
        pub permissions_info: Option<PermissionDto>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Fields by which users select data at the source.
        #[json("sourceSpec")]
        pub source_spec: Option<SourceSpecDto>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Category, name and features with which the catalog shows a source.
    pub struct ConnectionSpecItemDtoAttributes {
        /// Category in the catalog, such as `cloudStorage` or `database`.
        #[json("category")]
        pub category: Option<String>,

        /// Name of the source in the catalog.
        #[json("connectorName")]
        pub connector_name: Option<String>,

        /// True if the entry is shown as a source.
        #[json("isSource")]
        pub is_source: Option<bool>,

        /// How the entry is shown in the user interface.
        #[json("uiAttributes")]
        pub ui_attributes: Option<ConnectionSpecItemDtoAttributesUiAttributes>,
    }
}

runtime::model! {
    /// Features that the user interface offers for a source.
    pub struct ConnectionSpecItemDtoAttributesUiAttributes {
        /// What the interface of the source can do.
        #[json("apiFeatures")]
        pub api_features: Option<ConnectionSpecItemDtoAttributesUiAttributesApiFeatures>,
    }
}

runtime::model! {
    /// What the interface of a source can do.
    pub struct ConnectionSpecItemDtoAttributesUiAttributesApiFeatures {
        /// True if the content of the source can be browsed page by page.
        #[json("explorePaginationSupported")]
        pub explore_pagination_supported: Option<bool>,
    }
}

runtime::model! {
    /// List of connection specifications.
    pub struct ConnectionSpecResponse {
        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<ConnectionSpecItemDto>>,
    }
}

runtime::model! {
    /// Complete definition of a new connection specification.
    pub struct CreateConnectionSpecRequest {
        /// Properties for the catalog and the user interface.
        #[json("attributes")]
        pub attributes: Option<BTreeMap<String, Json>>,

        /// Ways of signing in that the source offers.
        #[json("authSpec")]
        pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

        /// Ways of encrypting that the destination offers.
        #[json("encryptionSpecs")]
        pub encryption_specs: Option<Vec<EncryptionSpecDto>>,

        /// Product entitlements that the organization needs.
        #[json("entitlementInfo")]
        pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

        /// How the content of the source is browsed.
        #[json("exploreSpec")]
        pub explore_spec: Option<ExploreSpecDto>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Permissions that users need.
        #[json("permissionsInfo")]
        pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

        /// Data usage labels and policies that apply.
        #[json("policy")]
        pub policy: Option<PolicyItemDto>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Settings that are specific to the source or destination.
        #[json("settings")]
        pub settings: Option<BTreeMap<String, Json>>,

        /// Fields by which users select data at the source.
        #[json("sourceSpec")]
        pub source_spec: Option<SourceSpecDto>,

        /// Fields by which users determine the place at the destination.
        #[json("targetSpec")]
        pub target_spec: Option<TargetSpecDto>,

        /// Kind of source or destination.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CreateConnectionSpecRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, provider_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            provider_id: Some(provider_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Way of encrypting the files that a destination receives.
    pub struct EncryptionSpecDto {
        /// Name of the way of encrypting.
        #[json("name")]
        pub name: Option<String>,

        /// Fields that the way of encrypting needs.
        #[json("spec")]
        pub spec: Option<EncryptionSpecDtoSpec>,

        /// Kind of encryption.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Fields of a way of encrypting.
    pub struct EncryptionSpecDtoSpec {
        /// Encryption algorithm that users choose.
        #[json("encryptionAlgo")]
        pub encryption_algo: Option<EncryptionSpecDtoSpecEncryptionAlgo>,

        /// Public key with which files are encrypted.
        #[json("publicKey")]
        pub public_key: Option<EncryptionSpecDtoSpecPublicKey>,
    }
}

runtime::model! {
    /// Description of the field for the encryption algorithm.
    pub struct EncryptionSpecDtoSpecEncryptionAlgo {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the public key.
    pub struct EncryptionSpecDtoSpecPublicKey {
        /// Encoding of the content, such as `base64`.
        #[json("contentEncoding")]
        pub content_encoding: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// How the content of a source is browsed.
    pub struct ExploreSpecDto {
        /// Name of the way of browsing, such as `FileSystem` or `Table`.
        #[json("name")]
        pub name: Option<String>,

        /// Structure of a request for browsing.
        #[json("requestSpec")]
        pub request_spec: Option<ExploreSpecDtoRequestSpec>,

        /// Structure of the answers when browsing.
        #[json("responseSpec")]
        pub response_spec: Option<ExploreSpecDtoResponseSpec>,

        /// Whether the source has files and folders or tables.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of a request for browsing.
    pub struct ExploreSpecDtoRequestSpec {
        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structures of the answers when browsing, by the kind of object.
    pub struct ExploreSpecDtoResponseSpec {
        /// Structure of the answer for a file.
        #[json("file")]
        pub file: Option<ExploreSpecDtoResponseSpecFile>,

        /// Structure of the answer for a folder.
        #[json("folder")]
        pub folder: Option<ExploreSpecDtoResponseSpecFolder>,

        /// Structure of the answer for the top level.
        #[json("root")]
        pub root: Option<ExploreSpecDtoResponseSpecRoot>,
    }
}

runtime::model! {
    /// Structure of the answer for a file, as a JSON schema.
    pub struct ExploreSpecDtoResponseSpecFile {
        /// Structure of one entry of the answer.
        #[json("items")]
        pub items: Option<ExploreSpecDtoResponseSpecFileItems>,

        /// Version of JSON Schema that is used.
        #[json("$schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of one entry in the answer for a file.
    pub struct ExploreSpecDtoResponseSpecFileItems {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<ExploreSpecDtoResponseSpecFileItemsProperties>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the fields of one entry in the answer for a file.
    pub struct ExploreSpecDtoResponseSpecFileItemsProperties {
        /// Description of the field that tells whether the structure can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<
            ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema,
        >,

        /// Description of the field that tells whether sample data can be read.
        #[json("canPreview")]
        pub can_preview: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview>,

        /// Description of the field for the name.
        #[json("name")]
        pub name: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesName>,

        /// Description of the field for the path.
        #[json("path")]
        pub path: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesPath>,

        /// Description of the field for the kind of the object.
        #[json("type")]
        pub type_prop: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesType>,
    }
}

runtime::model! {
    /// Description of the field that tells whether the structure can be read.
    pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema {
        /// True if the structure of the object can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field that tells whether sample data can be read.
    pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview {
        /// True if sample data of the object can be read.
        #[json("canPreview")]
        pub can_preview: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field for the name.
    pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesName {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the path.
    pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesPath {
        /// Path of the folder or file.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the kind of the object.
    pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesType {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of the answer for a folder, as a JSON schema.
    pub struct ExploreSpecDtoResponseSpecFolder {
        /// Structure of one entry of the answer.
        #[json("items")]
        pub items: Option<ExploreSpecDtoResponseSpecFolderItems>,

        /// Version of JSON Schema that is used.
        #[json("$schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of one entry in the answer for a folder.
    pub struct ExploreSpecDtoResponseSpecFolderItems {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<ExploreSpecDtoResponseSpecFolderItemsProperties>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the fields of one entry in the answer for a folder.
    pub struct ExploreSpecDtoResponseSpecFolderItemsProperties {
        /// Description of the field that tells whether the structure can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<
            ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema,
        >,

        /// Description of the field that tells whether sample data can be read.
        #[json("canPreview")]
        pub can_preview: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview>,

        /// Description of the field for the name.
        #[json("name")]
        pub name: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesName>,

        /// Description of the field for the path.
        #[json("path")]
        pub path: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesPath>,

        /// Description of the field for the kind of the object.
        #[json("type")]
        pub type_prop: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesType>,
    }
}

runtime::model! {
    /// Description of the field that tells whether the structure can be read.
    pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema {
        /// True if the structure of the object can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field that tells whether sample data can be read.
    pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview {
        /// True if sample data of the object can be read.
        #[json("canPreview")]
        pub can_preview: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field for the name.
    pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesName {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the path.
    pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesPath {
        /// Path of the folder or file.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the kind of the object.
    pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesType {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of the answer for the top level, as a JSON schema.
    pub struct ExploreSpecDtoResponseSpecRoot {
        /// Structure of one entry of the answer.
        #[json("items")]
        pub items: Option<ExploreSpecDtoResponseSpecRootItems>,

        /// Version of JSON Schema that is used.
        #[json("$schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Structure of one entry in the answer for the top level.
    pub struct ExploreSpecDtoResponseSpecRootItems {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<ExploreSpecDtoResponseSpecRootItemsProperties>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the fields of one entry in the answer for the top level.
    pub struct ExploreSpecDtoResponseSpecRootItemsProperties {
        /// Description of the field that tells whether the structure can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<
            ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema,
        >,

        /// Description of the field that tells whether sample data can be read.
        #[json("canPreview")]
        pub can_preview: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview>,

        /// Description of the field for the name.
        #[json("name")]
        pub name: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesName>,

        /// Description of the field for the path.
        #[json("path")]
        pub path: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesPath>,

        /// Description of the field for the kind of the object.
        #[json("type")]
        pub type_prop: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesType>,
    }
}

runtime::model! {
    /// Description of the field that tells whether the structure can be read.
    pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema {
        /// True if the structure of the object can be read.
        #[json("canFetchSchema")]
        pub can_fetch_schema: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field that tells whether sample data can be read.
    pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview {
        /// True if sample data of the object can be read.
        #[json("canPreview")]
        pub can_preview: Option<bool>,
    }
}

runtime::model! {
    /// Description of the field for the name.
    pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesName {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the path.
    pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesPath {
        /// Path of the folder or file.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the kind of the object.
    pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesType {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Fields by which users select data at a source, and how the source is shown.
    pub struct SourceSpecDto {
        /// How the source is shown in the user interface.
        #[json("attributes")]
        pub attributes: Option<SourceSpecDtoAttributes>,

        /// What this kind of source is called.
        #[json("name")]
        pub name: Option<String>,

        /// Fields that users fill in, described as a JSON schema.
        #[json("spec")]
        pub spec: Option<SourceSpecDtoSpec>,

        /// Kind of source, the same as its category.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// How a source is shown in the user interface.
    pub struct SourceSpecDtoAttributes {
        /// How the entry is shown in the user interface.
        #[json("uiAttributes")]
        pub ui_attributes: Option<SourceSpecDtoAttributesUiAttributes>,
    }
}

runtime::model! {
    /// Category, texts and image with which the catalog shows a source.
    pub struct SourceSpecDtoAttributesUiAttributes {
        /// Category in the catalog, such as `cloudStorage` or `database`.
        #[json("category")]
        pub category: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Address of the documentation.
        #[json("documentationLink")]
        pub documentation_link: Option<String>,

        /// Image shown in the catalog.
        #[json("icon")]
        pub icon: Option<String>,

        /// True if the entry is shown as a source.
        #[json("isSource")]
        pub is_source: Option<bool>,

        /// Name shown in the catalog.
        #[json("label")]
        pub label: Option<String>,
    }
}

runtime::model! {
    /// Description of the fields of a source as a JSON schema.
    pub struct SourceSpecDtoSpec {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Description of the field for the folder or file.
        #[json("path")]
        pub path: Option<SourceSpecDtoSpecPath>,

        /// Description of the field that decides about subfolders.
        #[json("recursive")]
        pub recursive: Option<SourceSpecDtoSpecRecursive>,

        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the folder or file.
    pub struct SourceSpecDtoSpecPath {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field that decides about subfolders.
    pub struct SourceSpecDtoSpecRecursive {
        /// Value used when none is given.
        #[json("default")]
        pub default: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Fields by which users determine the place at a destination, and how the destination is shown.
    pub struct TargetSpecDto {
        /// How the destination is shown in the user interface.
        #[json("attributes")]
        pub attributes: Option<TargetSpecDtoAttributes>,

        /// What this kind of destination is called.
        #[json("name")]
        pub name: Option<String>,

        /// Fields that users fill in, described as a JSON schema.
        #[json("spec")]
        pub spec: Option<TargetSpecDtoSpec>,

        /// Kind of destination, the same as its category.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// How a destination is shown in the user interface.
    pub struct TargetSpecDtoAttributes {
        /// How the entry is shown in the user interface.
        #[json("uiAttributes")]
        pub ui_attributes: Option<TargetSpecDtoAttributesUiAttributes>,
    }
}

runtime::model! {
    /// Category, texts and image with which the catalog shows a destination.
    pub struct TargetSpecDtoAttributesUiAttributes {
        /// Category in the catalog, such as `cloudStorage` or `database`.
        #[json("category")]
        pub category: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Address of the documentation.
        #[json("documentationLink")]
        pub documentation_link: Option<String>,

        /// Image shown in the catalog.
        #[json("icon")]
        pub icon: Option<String>,

        /// True if the entry is shown as a destination.
        #[json("isDestination")]
        pub is_destination: Option<bool>,

        /// Name shown in the catalog.
        #[json("label")]
        pub label: Option<String>,
    }
}

runtime::model! {
    /// Description of the fields of a destination as a JSON schema.
    pub struct TargetSpecDtoSpec {
        /// Description of the field for the dataset.
        #[json("dataSetId")]
        pub data_set_id: Option<String>,

        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Complete new definition of a connection specification.
    pub struct UpdateConnectionSpecRequest {
        /// Properties for the catalog and the user interface.
        #[json("attributes")]
        pub attributes: Option<BTreeMap<String, Json>>,

        /// Ways of signing in that the source offers.
        #[json("authSpec")]
        pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

        /// Ways of encrypting that the destination offers.
        #[json("encryptionSpecs")]
        pub encryption_specs: Option<Vec<EncryptionSpecDto>>,

        /// Product entitlements that the organization needs.
        #[json("entitlementInfo")]
        pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

        /// How the content of the source is browsed.
        #[json("exploreSpec")]
        pub explore_spec: Option<ExploreSpecDto>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Permissions that users need.
        #[json("permissionsInfo")]
        pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

        /// Data usage labels and policies that apply.
        #[json("policy")]
        pub policy: Option<PolicyItemDto>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Settings that are specific to the source or destination.
        #[json("settings")]
        pub settings: Option<BTreeMap<String, Json>>,

        /// Fields by which users select data at the source.
        #[json("sourceSpec")]
        pub source_spec: Option<SourceSpecDto>,

        /// Fields by which users determine the place at the destination.
        #[json("targetSpec")]
        pub target_spec: Option<TargetSpecDto>,

        /// Kind of source or destination.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl UpdateConnectionSpecRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, provider_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            provider_id: Some(provider_id.into()),
            ..Self::default()
        }
    }
}
