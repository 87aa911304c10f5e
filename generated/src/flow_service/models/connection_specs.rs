// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the connection specs operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{EntitlementSpecDto, PermissionDto, PolicyItemDto};

/// Way of signing in that a source offers.
#[derive(Clone, Default)]
pub struct AuthenticationSpecDto {
    /// Name of the way of signing in, to be given when a base connection is created.
    pub name: Option<String>,

    /// Fields that the way of signing in needs.
    pub spec: Option<AuthenticationSpecDtoSpec>,

    /// Kind of the way of signing in.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthenticationSpecDto {
    const NAME: &'static str = "AuthenticationSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            spec: members.take("spec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(AuthenticationSpecDto);

/// Fields of a way of signing in.
#[derive(Clone, Default)]
pub struct AuthenticationSpecDtoSpec {
    /// Access key ID of the account at the source.
    pub access_key_id: Option<String>,

    /// Secret that belongs to the access key ID.
    ///
    /// Secret: not shown by `Debug`.
    pub secret_access_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthenticationSpecDtoSpec {
    const NAME: &'static str = "AuthenticationSpecDtoSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_key_id: members.take("accessKeyId")?,
            secret_access_key: members.take("secretAccessKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessKeyId", &self.access_key_id);
        writer.secret().put("secretAccessKey", &self.secret_access_key);
    }
}

runtime::model!(AuthenticationSpecDtoSpec);

/// Source or destination that the platform supports.
#[derive(Clone, Default)]
pub struct ConnectionSpecItemDto {
    /// Further properties.
    pub attributes: Option<ConnectionSpecItemDtoAttributes>,

    /// Ways of signing in that the source offers.
    pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

    /// How the content of the source is browsed.
    pub explore_spec: Option<ExploreSpecDto>,

    /// Unique ID.
    pub id: Option<String>,

    /// Name of the source or destination, such as `amazon-s3`.
    pub name: Option<String>,

    /// Permissions that users need for the source or destination.
    pub permissions_info: Option<PermissionDto>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Fields by which users select data at the source.
    pub source_spec: Option<SourceSpecDto>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionSpecItemDto {
    const NAME: &'static str = "ConnectionSpecItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            auth_spec: members.take("authSpec")?,
            explore_spec: members.take("exploreSpec")?,
            id: members.take("id")?,
            name: members.take("name")?,
            permissions_info: members.take("permissionsInfo")?,
            provider_id: members.take("providerId")?,
            source_spec: members.take("sourceSpec")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("authSpec", &self.auth_spec);
        writer.put("exploreSpec", &self.explore_spec);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("providerId", &self.provider_id);
        writer.put("sourceSpec", &self.source_spec);
        writer.put("version", &self.version);
    }
}

runtime::model!(ConnectionSpecItemDto);

/// Category, name and features with which the catalog shows a source.
#[derive(Clone, Default)]
pub struct ConnectionSpecItemDtoAttributes {
    /// Category in the catalog, such as `cloudStorage` or `database`.
    pub category: Option<String>,

    /// Name of the source in the catalog.
    pub connector_name: Option<String>,

    /// True if the entry is shown as a source.
    pub is_source: Option<bool>,

    /// How the entry is shown in the user interface.
    pub ui_attributes: Option<ConnectionSpecItemDtoAttributesUiAttributes>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionSpecItemDtoAttributes {
    const NAME: &'static str = "ConnectionSpecItemDtoAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            connector_name: members.take("connectorName")?,
            is_source: members.take("isSource")?,
            ui_attributes: members.take("uiAttributes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("connectorName", &self.connector_name);
        writer.put("isSource", &self.is_source);
        writer.put("uiAttributes", &self.ui_attributes);
    }
}

runtime::model!(ConnectionSpecItemDtoAttributes);

/// Features that the user interface offers for a source.
#[derive(Clone, Default)]
pub struct ConnectionSpecItemDtoAttributesUiAttributes {
    /// What the interface of the source can do.
    pub api_features: Option<ConnectionSpecItemDtoAttributesUiAttributesApiFeatures>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionSpecItemDtoAttributesUiAttributes {
    const NAME: &'static str = "ConnectionSpecItemDtoAttributesUiAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_features: members.take("apiFeatures")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiFeatures", &self.api_features);
    }
}

runtime::model!(ConnectionSpecItemDtoAttributesUiAttributes);

/// What the interface of a source can do.
#[derive(Clone, Default)]
pub struct ConnectionSpecItemDtoAttributesUiAttributesApiFeatures {
    /// True if the content of the source can be browsed page by page.
    pub explore_pagination_supported: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionSpecItemDtoAttributesUiAttributesApiFeatures {
    const NAME: &'static str = "ConnectionSpecItemDtoAttributesUiAttributesApiFeatures";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            explore_pagination_supported: members.take("explorePaginationSupported")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("explorePaginationSupported", &self.explore_pagination_supported);
    }
}

runtime::model!(ConnectionSpecItemDtoAttributesUiAttributesApiFeatures);

/// List of connection specifications.
#[derive(Clone, Default)]
pub struct ConnectionSpecResponse {
    /// Entries of the list.
    pub items: Option<Vec<ConnectionSpecItemDto>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionSpecResponse {
    const NAME: &'static str = "ConnectionSpecResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
    }
}

runtime::model!(ConnectionSpecResponse);

/// Complete definition of a new connection specification.
#[derive(Clone, Default)]
pub struct CreateConnectionSpecRequest {
    /// Properties for the catalog and the user interface.
    pub attributes: Option<BTreeMap<String, Value>>,

    /// Ways of signing in that the source offers.
    pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

    /// Ways of encrypting that the destination offers.
    pub encryption_specs: Option<Vec<EncryptionSpecDto>>,

    /// Product entitlements that the organization needs.
    pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

    /// How the content of the source is browsed.
    pub explore_spec: Option<ExploreSpecDto>,

    /// Name that people see.
    pub name: Option<String>,

    /// Permissions that users need.
    pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

    /// Data usage labels and policies that apply.
    pub policy: Option<PolicyItemDto>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Settings that are specific to the source or destination.
    pub settings: Option<BTreeMap<String, Value>>,

    /// Fields by which users select data at the source.
    pub source_spec: Option<SourceSpecDto>,

    /// Fields by which users determine the place at the destination.
    pub target_spec: Option<TargetSpecDto>,

    /// Kind of source or destination.
    pub type_prop: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CreateConnectionSpecRequest {
    const NAME: &'static str = "CreateConnectionSpecRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            auth_spec: members.take("authSpec")?,
            encryption_specs: members.take("encryptionSpecs")?,
            entitlement_info: members.take("entitlementInfo")?,
            explore_spec: members.take("exploreSpec")?,
            name: members.take("name")?,
            permissions_info: members.take("permissionsInfo")?,
            policy: members.take("policy")?,
            provider_id: members.take("providerId")?,
            settings: members.take("settings")?,
            source_spec: members.take("sourceSpec")?,
            target_spec: members.take("targetSpec")?,
            type_prop: members.take("type")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("authSpec", &self.auth_spec);
        writer.put("encryptionSpecs", &self.encryption_specs);
        writer.put("entitlementInfo", &self.entitlement_info);
        writer.put("exploreSpec", &self.explore_spec);
        writer.put("name", &self.name);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("policy", &self.policy);
        writer.put("providerId", &self.provider_id);
        writer.put("settings", &self.settings);
        writer.put("sourceSpec", &self.source_spec);
        writer.put("targetSpec", &self.target_spec);
        writer.put("type", &self.type_prop);
        writer.put("version", &self.version);
    }
}

runtime::model!(CreateConnectionSpecRequest);

/// Way of encrypting the files that a destination receives.
#[derive(Clone, Default)]
pub struct EncryptionSpecDto {
    /// Name of the way of encrypting.
    pub name: Option<String>,

    /// Fields that the way of encrypting needs.
    pub spec: Option<EncryptionSpecDtoSpec>,

    /// Kind of encryption.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionSpecDto {
    const NAME: &'static str = "EncryptionSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            spec: members.take("spec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(EncryptionSpecDto);

/// Fields of a way of encrypting.
#[derive(Clone, Default)]
pub struct EncryptionSpecDtoSpec {
    /// Encryption algorithm that users choose.
    pub encryption_algo: Option<EncryptionSpecDtoSpecEncryptionAlgo>,

    /// Public key with which files are encrypted.
    pub public_key: Option<EncryptionSpecDtoSpecPublicKey>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionSpecDtoSpec {
    const NAME: &'static str = "EncryptionSpecDtoSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            encryption_algo: members.take("encryptionAlgo")?,
            public_key: members.take("publicKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("encryptionAlgo", &self.encryption_algo);
        writer.put("publicKey", &self.public_key);
    }
}

runtime::model!(EncryptionSpecDtoSpec);

/// Description of the field for the encryption algorithm.
#[derive(Clone, Default)]
pub struct EncryptionSpecDtoSpecEncryptionAlgo {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionSpecDtoSpecEncryptionAlgo {
    const NAME: &'static str = "EncryptionSpecDtoSpecEncryptionAlgo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(EncryptionSpecDtoSpecEncryptionAlgo);

/// Description of the field for the public key.
#[derive(Clone, Default)]
pub struct EncryptionSpecDtoSpecPublicKey {
    /// Encoding of the content, such as `base64`.
    pub content_encoding: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionSpecDtoSpecPublicKey {
    const NAME: &'static str = "EncryptionSpecDtoSpecPublicKey";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_encoding: members.take("contentEncoding")?,
            description: members.take("description")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentEncoding", &self.content_encoding);
        writer.put("description", &self.description);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(EncryptionSpecDtoSpecPublicKey);

/// How the content of a source is browsed.
#[derive(Clone, Default)]
pub struct ExploreSpecDto {
    /// Name of the way of browsing, such as `FileSystem` or `Table`.
    pub name: Option<String>,

    /// Structure of a request for browsing.
    pub request_spec: Option<ExploreSpecDtoRequestSpec>,

    /// Structure of the answers when browsing.
    pub response_spec: Option<ExploreSpecDtoResponseSpec>,

    /// Whether the source has files and folders or tables.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDto {
    const NAME: &'static str = "ExploreSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            request_spec: members.take("requestSpec")?,
            response_spec: members.take("responseSpec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("requestSpec", &self.request_spec);
        writer.put("responseSpec", &self.response_spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDto);

/// Structure of a request for browsing.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoRequestSpec {
    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoRequestSpec {
    const NAME: &'static str = "ExploreSpecDtoRequestSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            schema: members.take("schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoRequestSpec);

/// Structures of the answers when browsing, by the kind of object.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpec {
    /// Structure of the answer for a file.
    pub file: Option<ExploreSpecDtoResponseSpecFile>,

    /// Structure of the answer for a folder.
    pub folder: Option<ExploreSpecDtoResponseSpecFolder>,

    /// Structure of the answer for the top level.
    pub root: Option<ExploreSpecDtoResponseSpecRoot>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpec {
    const NAME: &'static str = "ExploreSpecDtoResponseSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            file: members.take("file")?,
            folder: members.take("folder")?,
            root: members.take("root")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("file", &self.file);
        writer.put("folder", &self.folder);
        writer.put("root", &self.root);
    }
}

runtime::model!(ExploreSpecDtoResponseSpec);

/// Structure of the answer for a file, as a JSON schema.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFile {
    /// Structure of one entry of the answer.
    pub items: Option<ExploreSpecDtoResponseSpecFileItems>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFile {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFile";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            schema: members.take("$schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
        writer.put("$schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFile);

/// Structure of one entry in the answer for a file.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItems {
    /// Fields of the object, by name.
    pub properties: Option<ExploreSpecDtoResponseSpecFileItemsProperties>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItems {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItems";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItems);

/// Descriptions of the fields of one entry in the answer for a file.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsProperties {
    /// Description of the field that tells whether the structure can be read.
    pub can_fetch_schema: Option<
        ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema,
    >,

    /// Description of the field that tells whether sample data can be read.
    pub can_preview: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview>,

    /// Description of the field for the name.
    pub name: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesName>,

    /// Description of the field for the path.
    pub path: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesPath>,

    /// Description of the field for the kind of the object.
    pub type_prop: Option<ExploreSpecDtoResponseSpecFileItemsPropertiesType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsProperties {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            can_preview: members.take("canPreview")?,
            name: members.take("name")?,
            path: members.take("path")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
        writer.put("canPreview", &self.can_preview);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsProperties);

/// Description of the field that tells whether the structure can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema {
    /// True if the structure of the object can be read.
    pub can_fetch_schema: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema);

/// Description of the field that tells whether sample data can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview {
    /// True if sample data of the object can be read.
    pub can_preview: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_preview: members.take("canPreview")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canPreview", &self.can_preview);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview);

/// Description of the field for the name.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesName {
    /// Name that people see.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsPropertiesName {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsPropertiesName";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsPropertiesName);

/// Description of the field for the path.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesPath {
    /// Path of the folder or file.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsPropertiesPath {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsPropertiesPath";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsPropertiesPath);

/// Description of the field for the kind of the object.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFileItemsPropertiesType {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFileItemsPropertiesType {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFileItemsPropertiesType";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFileItemsPropertiesType);

/// Structure of the answer for a folder, as a JSON schema.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolder {
    /// Structure of one entry of the answer.
    pub items: Option<ExploreSpecDtoResponseSpecFolderItems>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolder {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolder";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            schema: members.take("$schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
        writer.put("$schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolder);

/// Structure of one entry in the answer for a folder.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItems {
    /// Fields of the object, by name.
    pub properties: Option<ExploreSpecDtoResponseSpecFolderItemsProperties>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItems {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItems";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItems);

/// Descriptions of the fields of one entry in the answer for a folder.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsProperties {
    /// Description of the field that tells whether the structure can be read.
    pub can_fetch_schema: Option<
        ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema,
    >,

    /// Description of the field that tells whether sample data can be read.
    pub can_preview: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview>,

    /// Description of the field for the name.
    pub name: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesName>,

    /// Description of the field for the path.
    pub path: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesPath>,

    /// Description of the field for the kind of the object.
    pub type_prop: Option<ExploreSpecDtoResponseSpecFolderItemsPropertiesType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsProperties {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            can_preview: members.take("canPreview")?,
            name: members.take("name")?,
            path: members.take("path")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
        writer.put("canPreview", &self.can_preview);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsProperties);

/// Description of the field that tells whether the structure can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema {
    /// True if the structure of the object can be read.
    pub can_fetch_schema: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema);

/// Description of the field that tells whether sample data can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview {
    /// True if sample data of the object can be read.
    pub can_preview: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_preview: members.take("canPreview")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canPreview", &self.can_preview);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview);

/// Description of the field for the name.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesName {
    /// Name that people see.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsPropertiesName {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsPropertiesName";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsPropertiesName);

/// Description of the field for the path.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesPath {
    /// Path of the folder or file.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsPropertiesPath {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsPropertiesPath";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsPropertiesPath);

/// Description of the field for the kind of the object.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecFolderItemsPropertiesType {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecFolderItemsPropertiesType {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecFolderItemsPropertiesType";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecFolderItemsPropertiesType);

/// Structure of the answer for the top level, as a JSON schema.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRoot {
    /// Structure of one entry of the answer.
    pub items: Option<ExploreSpecDtoResponseSpecRootItems>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRoot {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRoot";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            schema: members.take("$schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
        writer.put("$schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRoot);

/// Structure of one entry in the answer for the top level.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItems {
    /// Fields of the object, by name.
    pub properties: Option<ExploreSpecDtoResponseSpecRootItemsProperties>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItems {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItems";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItems);

/// Descriptions of the fields of one entry in the answer for the top level.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsProperties {
    /// Description of the field that tells whether the structure can be read.
    pub can_fetch_schema: Option<
        ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema,
    >,

    /// Description of the field that tells whether sample data can be read.
    pub can_preview: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview>,

    /// Description of the field for the name.
    pub name: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesName>,

    /// Description of the field for the path.
    pub path: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesPath>,

    /// Description of the field for the kind of the object.
    pub type_prop: Option<ExploreSpecDtoResponseSpecRootItemsPropertiesType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsProperties {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            can_preview: members.take("canPreview")?,
            name: members.take("name")?,
            path: members.take("path")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
        writer.put("canPreview", &self.can_preview);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsProperties);

/// Description of the field that tells whether the structure can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema {
    /// True if the structure of the object can be read.
    pub can_fetch_schema: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_fetch_schema: members.take("canFetchSchema")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canFetchSchema", &self.can_fetch_schema);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema);

/// Description of the field that tells whether sample data can be read.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview {
    /// True if sample data of the object can be read.
    pub can_preview: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            can_preview: members.take("canPreview")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("canPreview", &self.can_preview);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview);

/// Description of the field for the name.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesName {
    /// Name that people see.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsPropertiesName {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsPropertiesName";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsPropertiesName);

/// Description of the field for the path.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesPath {
    /// Path of the folder or file.
    pub path: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsPropertiesPath {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsPropertiesPath";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsPropertiesPath);

/// Description of the field for the kind of the object.
#[derive(Clone, Default)]
pub struct ExploreSpecDtoResponseSpecRootItemsPropertiesType {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExploreSpecDtoResponseSpecRootItemsPropertiesType {
    const NAME: &'static str = "ExploreSpecDtoResponseSpecRootItemsPropertiesType";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ExploreSpecDtoResponseSpecRootItemsPropertiesType);

/// Fields by which users select data at a source, and how the source is shown.
#[derive(Clone, Default)]
pub struct SourceSpecDto {
    /// How the source is shown in the user interface.
    pub attributes: Option<SourceSpecDtoAttributes>,

    /// What this kind of source is called.
    pub name: Option<String>,

    /// Fields that users fill in, described as a JSON schema.
    pub spec: Option<SourceSpecDtoSpec>,

    /// Kind of source, the same as its category.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDto {
    const NAME: &'static str = "SourceSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            name: members.take("name")?,
            spec: members.take("spec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SourceSpecDto);

/// How a source is shown in the user interface.
#[derive(Clone, Default)]
pub struct SourceSpecDtoAttributes {
    /// How the entry is shown in the user interface.
    pub ui_attributes: Option<SourceSpecDtoAttributesUiAttributes>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDtoAttributes {
    const NAME: &'static str = "SourceSpecDtoAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            ui_attributes: members.take("uiAttributes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("uiAttributes", &self.ui_attributes);
    }
}

runtime::model!(SourceSpecDtoAttributes);

/// Category, texts and image with which the catalog shows a source.
#[derive(Clone, Default)]
pub struct SourceSpecDtoAttributesUiAttributes {
    /// Category in the catalog, such as `cloudStorage` or `database`.
    pub category: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Address of the documentation.
    pub documentation_link: Option<String>,

    /// Image shown in the catalog.
    pub icon: Option<String>,

    /// True if the entry is shown as a source.
    pub is_source: Option<bool>,

    /// Name shown in the catalog.
    pub label: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDtoAttributesUiAttributes {
    const NAME: &'static str = "SourceSpecDtoAttributesUiAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            description: members.take("description")?,
            documentation_link: members.take("documentationLink")?,
            icon: members.take("icon")?,
            is_source: members.take("isSource")?,
            label: members.take("label")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("description", &self.description);
        writer.put("documentationLink", &self.documentation_link);
        writer.put("icon", &self.icon);
        writer.put("isSource", &self.is_source);
        writer.put("label", &self.label);
    }
}

runtime::model!(SourceSpecDtoAttributesUiAttributes);

/// Description of the fields of a source as a JSON schema.
#[derive(Clone, Default)]
pub struct SourceSpecDtoSpec {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Description of the field for the folder or file.
    pub path: Option<SourceSpecDtoSpecPath>,

    /// Description of the field that decides about subfolders.
    pub recursive: Option<SourceSpecDtoSpecRecursive>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDtoSpec {
    const NAME: &'static str = "SourceSpecDtoSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            path: members.take("path")?,
            recursive: members.take("recursive")?,
            schema: members.take("schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("path", &self.path);
        writer.put("recursive", &self.recursive);
        writer.put("schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SourceSpecDtoSpec);

/// Description of the field for the folder or file.
#[derive(Clone, Default)]
pub struct SourceSpecDtoSpecPath {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDtoSpecPath {
    const NAME: &'static str = "SourceSpecDtoSpecPath";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SourceSpecDtoSpecPath);

/// Description of the field that decides about subfolders.
#[derive(Clone, Default)]
pub struct SourceSpecDtoSpecRecursive {
    /// Value used when none is given.
    pub default: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceSpecDtoSpecRecursive {
    const NAME: &'static str = "SourceSpecDtoSpecRecursive";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            description: members.take("description")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("default", &self.default);
        writer.put("description", &self.description);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SourceSpecDtoSpecRecursive);

/// Fields by which users determine the place at a destination, and how the destination is shown.
#[derive(Clone, Default)]
pub struct TargetSpecDto {
    /// How the destination is shown in the user interface.
    pub attributes: Option<TargetSpecDtoAttributes>,

    /// What this kind of destination is called.
    pub name: Option<String>,

    /// Fields that users fill in, described as a JSON schema.
    pub spec: Option<TargetSpecDtoSpec>,

    /// Kind of destination, the same as its category.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetSpecDto {
    const NAME: &'static str = "TargetSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            name: members.take("name")?,
            spec: members.take("spec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(TargetSpecDto);

/// How a destination is shown in the user interface.
#[derive(Clone, Default)]
pub struct TargetSpecDtoAttributes {
    /// How the entry is shown in the user interface.
    pub ui_attributes: Option<TargetSpecDtoAttributesUiAttributes>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetSpecDtoAttributes {
    const NAME: &'static str = "TargetSpecDtoAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            ui_attributes: members.take("uiAttributes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("uiAttributes", &self.ui_attributes);
    }
}

runtime::model!(TargetSpecDtoAttributes);

/// Category, texts and image with which the catalog shows a destination.
#[derive(Clone, Default)]
pub struct TargetSpecDtoAttributesUiAttributes {
    /// Category in the catalog, such as `cloudStorage` or `database`.
    pub category: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Address of the documentation.
    pub documentation_link: Option<String>,

    /// Image shown in the catalog.
    pub icon: Option<String>,

    /// True if the entry is shown as a destination.
    pub is_destination: Option<bool>,

    /// Name shown in the catalog.
    pub label: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetSpecDtoAttributesUiAttributes {
    const NAME: &'static str = "TargetSpecDtoAttributesUiAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            description: members.take("description")?,
            documentation_link: members.take("documentationLink")?,
            icon: members.take("icon")?,
            is_destination: members.take("isDestination")?,
            label: members.take("label")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("description", &self.description);
        writer.put("documentationLink", &self.documentation_link);
        writer.put("icon", &self.icon);
        writer.put("isDestination", &self.is_destination);
        writer.put("label", &self.label);
    }
}

runtime::model!(TargetSpecDtoAttributesUiAttributes);

/// Description of the fields of a destination as a JSON schema.
#[derive(Clone, Default)]
pub struct TargetSpecDtoSpec {
    /// Description of the field for the dataset.
    pub data_set_id: Option<String>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetSpecDtoSpec {
    const NAME: &'static str = "TargetSpecDtoSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_set_id: members.take("dataSetId")?,
            schema: members.take("schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataSetId", &self.data_set_id);
        writer.put("schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(TargetSpecDtoSpec);

/// Complete new definition of a connection specification.
#[derive(Clone, Default)]
pub struct UpdateConnectionSpecRequest {
    /// Properties for the catalog and the user interface.
    pub attributes: Option<BTreeMap<String, Value>>,

    /// Ways of signing in that the source offers.
    pub auth_spec: Option<Vec<AuthenticationSpecDto>>,

    /// Ways of encrypting that the destination offers.
    pub encryption_specs: Option<Vec<EncryptionSpecDto>>,

    /// Product entitlements that the organization needs.
    pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

    /// How the content of the source is browsed.
    pub explore_spec: Option<ExploreSpecDto>,

    /// Name that people see.
    pub name: Option<String>,

    /// Permissions that users need.
    pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

    /// Data usage labels and policies that apply.
    pub policy: Option<PolicyItemDto>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Settings that are specific to the source or destination.
    pub settings: Option<BTreeMap<String, Value>>,

    /// Fields by which users select data at the source.
    pub source_spec: Option<SourceSpecDto>,

    /// Fields by which users determine the place at the destination.
    pub target_spec: Option<TargetSpecDto>,

    /// Kind of source or destination.
    pub type_prop: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for UpdateConnectionSpecRequest {
    const NAME: &'static str = "UpdateConnectionSpecRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            auth_spec: members.take("authSpec")?,
            encryption_specs: members.take("encryptionSpecs")?,
            entitlement_info: members.take("entitlementInfo")?,
            explore_spec: members.take("exploreSpec")?,
            name: members.take("name")?,
            permissions_info: members.take("permissionsInfo")?,
            policy: members.take("policy")?,
            provider_id: members.take("providerId")?,
            settings: members.take("settings")?,
            source_spec: members.take("sourceSpec")?,
            target_spec: members.take("targetSpec")?,
            type_prop: members.take("type")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("authSpec", &self.auth_spec);
        writer.put("encryptionSpecs", &self.encryption_specs);
        writer.put("entitlementInfo", &self.entitlement_info);
        writer.put("exploreSpec", &self.explore_spec);
        writer.put("name", &self.name);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("policy", &self.policy);
        writer.put("providerId", &self.provider_id);
        writer.put("settings", &self.settings);
        writer.put("sourceSpec", &self.source_spec);
        writer.put("targetSpec", &self.target_spec);
        writer.put("type", &self.type_prop);
        writer.put("version", &self.version);
    }
}

runtime::model!(UpdateConnectionSpecRequest);
