// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Expressible, Json, Lenient};

runtime::model! {
    /// Connection to Amazon Marketplace Web Service.
    #[constant("type" = "AmazonMWS")]
    pub struct AmazonMwsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonMwsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AmazonMwsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AmazonMwsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Seller, marketplace, endpoint and keys of a connection to Amazon Marketplace Web Service.
    pub struct AmazonMwsLinkedServiceTypeProperties {
        /// ID of the access key.
        #[json("accessKeyId")]
        pub access_key_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Amazon marketplace whose data is read.
        #[json("marketplaceID")]
        pub marketplace_id: Option<Expressible<String>>,

        /// Authorization token for Marketplace Web Service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("mwsAuthToken", secret)]
        pub mws_auth_token: Option<SecretBase>,

        /// Secret that belongs to the access key ID.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secretKey", secret)]
        pub secret_key: Option<SecretBase>,

        /// Seller ID in the marketplace.
        #[json("sellerID")]
        pub seller_id: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl AmazonMwsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        access_key_id: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
        marketplace_id: impl Into<Expressible<String>>,
        seller_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            access_key_id: Some(access_key_id.into()),
            endpoint: Some(endpoint.into()),
            marketplace_id: Some(marketplace_id.into()),
            seller_id: Some(seller_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Amazon Marketplace Web Service.
    #[constant("type" = "AmazonMWSObject")]
    pub struct AmazonMwsObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl AmazonMwsObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to an Oracle database in Amazon RDS.
    pub struct AmazonRdsForLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Whether checksums of what is sent are off, possible or needed, as Oracle's client names it.
        #[json("cryptoChecksumClient")]
        pub crypto_checksum_client: Option<Expressible<String>>,

        /// Checksum algorithms that Oracle's client may use.
        #[json("cryptoChecksumTypesClient")]
        pub crypto_checksum_types_client: Option<Expressible<String>>,

        /// Whether rows are loaded in bulk instead of one statement for each batch.
        #[json("enableBulkLoad")]
        pub enable_bulk_load: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Whether encryption is off, possible or needed, as Oracle's client names it.
        #[json("encryptionClient")]
        pub encryption_client: Option<Expressible<String>>,

        /// Encryption algorithms that Oracle's client may use.
        #[json("encryptionTypesClient")]
        pub encryption_types_client: Option<Expressible<String>>,

        /// Bytes that are fetched from the database in one round trip.
        #[json("fetchSize")]
        pub fetch_size: Option<Expressible<i64>>,

        /// Whether a timestamp with a time zone is read as an instant instead of text.
        #[json("fetchTswtzAsTimestamp")]
        pub fetch_tswtz_as_timestamp: Option<Expressible<bool>>,

        /// Bytes of a large object that are fetched with the row.
        #[json("initialLobFetchSize")]
        pub initial_lob_fetch_size: Option<Expressible<i64>>,

        /// Statement that runs right after the connection is made.
        #[json("initializationString")]
        pub initialization_string: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Number of statements that are kept prepared for each connection.
        #[json("statementCacheSize")]
        pub statement_cache_size: Option<Expressible<i64>>,

        /// Whether types are mapped as by the first version of the connector.
        #[json("supportV1DataTypes")]
        pub support_v1_data_types: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl AmazonRdsForLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Oracle database in Amazon RDS.
    #[constant("type" = "AmazonRdsForOracle")]
    pub struct AmazonRdsForOracleLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRdsForLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AmazonRdsForOracleLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AmazonRdsForLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in an Oracle database in Amazon RDS.
    #[constant("type" = "AmazonRdsForOracleTable")]
    pub struct AmazonRdsForOracleTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRdsForOracleTableDatasetTypeProperties>,
    }
}

impl AmazonRdsForOracleTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of an Oracle table in Amazon RDS.
    pub struct AmazonRdsForOracleTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether sign-in uses a SQL login or a Windows account.
    pub enum AmazonRdsForSqlServerAuthenticationType {
        /// `SQL`
        Sql = "SQL",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to a SQL Server database in Amazon RDS.
    #[constant("type" = "AmazonRdsForSqlServer")]
    pub struct AmazonRdsForSqlServerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRdsForSqlServerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AmazonRdsForSqlServerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: AmazonRdsForSqlServerLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login of a connection to a SQL Server database in Amazon RDS.
    pub struct AmazonRdsForSqlServerLinkedServiceTypeProperties {
        /// Access to the keys of Always Encrypted columns.
        #[json("alwaysEncryptedSettings")]
        pub always_encrypted_settings: Option<SqlAlwaysEncryptedProperties>,

        /// `ReadOnly` if a readable secondary replica is enough, else `ReadWrite`.
        #[json("applicationIntent")]
        pub application_intent: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<
            Expressible<AmazonRdsForSqlServerAuthenticationType>,
        >,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Number of attempts to connect again after a failure.
        #[json("connectRetryCount")]
        pub connect_retry_count: Option<Expressible<i64>>,

        /// Pause between two attempts to connect, in seconds.
        #[json("connectRetryInterval")]
        pub connect_retry_interval: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectTimeout")]
        pub connect_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Whether the connection is encrypted: `mandatory`, `optional` or `strict`.
        #[json("encrypt")]
        pub encrypt: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Server to turn to when the main one is down.
        #[json("failoverPartner")]
        pub failover_partner: Option<Expressible<String>>,

        /// Host name that the TLS certificate of the server must have.
        #[json("hostNameInCertificate")]
        pub host_name_in_certificate: Option<Expressible<String>>,

        /// True signs in with the Windows account of the process.
        #[json("integratedSecurity")]
        pub integrated_security: Option<Expressible<bool>>,

        /// Age at which a pooled connection is closed, in seconds.
        #[json("loadBalanceTimeout")]
        pub load_balance_timeout: Option<Expressible<i64>>,

        /// Most connections in the pool.
        #[json("maxPoolSize")]
        pub max_pool_size: Option<Expressible<i64>>,

        /// Fewest connections that the pool keeps.
        #[json("minPoolSize")]
        pub min_pool_size: Option<Expressible<i64>>,

        /// True speeds up failover within an availability group over several subnets.
        #[json("multiSubnetFailover")]
        pub multi_subnet_failover: Option<Expressible<bool>>,

        /// True allows several open results on one connection.
        #[json("multipleActiveResultSets")]
        pub multiple_active_result_sets: Option<Expressible<bool>>,

        /// Size of network packets, in bytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in a SQL Server database in Amazon RDS.
    #[constant("type" = "AmazonRdsForSqlServerTable")]
    pub struct AmazonRdsForSqlServerTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRdsForSqlServerTableDatasetTypeProperties>,
    }
}

impl AmazonRdsForSqlServerTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a SQL Server table in Amazon RDS.
    pub struct AmazonRdsForSqlServerTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an Amazon Redshift data warehouse.
    #[constant("type" = "AmazonRedshift")]
    pub struct AmazonRedshiftLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRedshiftLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AmazonRedshiftLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AmazonRedshiftLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server and login of a connection to an Amazon Redshift data warehouse.
    pub struct AmazonRedshiftLinkedServiceTypeProperties {
        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl AmazonRedshiftLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            database: Some(database.into()),
            server: Some(server.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in an Amazon Redshift data warehouse.
    #[constant("type" = "AmazonRedshiftTable")]
    pub struct AmazonRedshiftTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonRedshiftTableDatasetTypeProperties>,
    }
}

impl AmazonRedshiftTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of an Amazon Redshift table.
    pub struct AmazonRedshiftTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Object or prefix in Amazon S3, in the legacy form that holds location and format together.
    #[constant("type" = "AmazonS3Object")]
    pub struct AmazonS3Dataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonS3DatasetTypeProperties>,
    }
}

impl AmazonS3Dataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: AmazonS3DatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Bucket, key or prefix, format and compression of objects in Amazon S3.
    pub struct AmazonS3DatasetTypeProperties {
        /// Name of the bucket.
        #[json("bucketName")]
        pub bucket_name: Option<Expressible<String>>,

        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,

        /// Full key of an object in the bucket.
        #[json("key")]
        pub key: Option<Expressible<String>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Start that the names of the files must have.
        #[json("prefix")]
        pub prefix: Option<Expressible<String>>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<Expressible<String>>,
    }
}

impl AmazonS3DatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(bucket_name: impl Into<Expressible<String>>) -> Self {
        Self {
            bucket_name: Some(bucket_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Amazon S3 or a store with the same interface.
    #[constant("type" = "AmazonS3")]
    pub struct AmazonS3LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AmazonS3LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AmazonS3LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AmazonS3LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and access key of a connection to Amazon S3 or a store with the same interface.
    pub struct AmazonS3LinkedServiceTypeProperties {
        /// ID of the access key.
        #[json("accessKeyId")]
        pub access_key_id: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Secret that belongs to the access key ID.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secretAccessKey", secret)]
        pub secret_access_key: Option<SecretBase>,

        /// Address of a service with the same interface as Amazon S3.
        #[json("serviceUrl")]
        pub service_url: Option<Expressible<String>>,

        /// Session token of temporary credentials.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sessionToken", secret)]
        pub session_token: Option<SecretBase>,
    }
}

runtime::model! {
    /// Bucket, folder and name of objects in Amazon S3.
    #[constant("type" = "AmazonS3Location")]
    pub struct AmazonS3Location {
        /// Name of the bucket.
        #[json("bucketName")]
        pub bucket_name: Option<Expressible<String>>,

        /// Last part of the key of the object.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Appfigures, statistics of mobile apps.
    #[constant("type" = "AppFigures")]
    pub struct AppFiguresLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AppFiguresLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AppFiguresLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AppFiguresLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Login and client key of a connection to Appfigures.
    pub struct AppFiguresLinkedServiceTypeProperties {
        /// Client key of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientKey", secret)]
        pub client_key: Option<SecretBase>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl AppFiguresLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_key: SecretBase,
        password: SecretBase,
        user_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_key: Some(client_key),
            password: Some(password),
            user_name: Some(user_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// New name of an artifact.
    pub struct ArtifactRenameRequest {
        /// What the artifact is to be called.
        ///
        /// 1 to 260 characters, pattern `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
        #[json("newName")]
        pub new_name: Option<String>,
    }
}

runtime::model! {
    /// Connection to Asana, a task tracker.
    #[constant("type" = "Asana")]
    pub struct AsanaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AsanaLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AsanaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AsanaLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API token of a connection to Asana.
    pub struct AsanaLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

impl AsanaLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_token: SecretBase) -> Self {
        Self {
            api_token: Some(api_token),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Files in Avro format.
    #[constant("type" = "Avro")]
    pub struct AvroDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AvroDatasetTypeProperties>,
    }
}

impl AvroDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place and compression of Avro files.
    pub struct AvroDatasetTypeProperties {
        /// Compression of the Avro files.
        #[json("avroCompressionCodec")]
        pub avro_compression_codec: Option<Expressible<String>>,

        /// Level of the compression.
        ///
        /// 1 to 9.
        #[json("avroCompressionLevel")]
        pub avro_compression_level: Option<Expressible<i64>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,
    }
}

impl AvroDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Avro files, as a format of legacy file datasets.
    #[constant("type" = "AvroFormat")]
    pub struct AvroFormat {
        /// Name of an own reader of the format.
        #[json("deserializer")]
        pub deserializer: Option<Expressible<String>>,

        /// Name of an own writer of the format.
        #[json("serializer")]
        pub serializer: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an Azure Batch pool, which runs custom activities.
    #[constant("type" = "AzureBatch")]
    pub struct AzureBatchLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureBatchLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureBatchLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureBatchLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and managed identity or access key of a connection to an Azure Batch pool.
    pub struct AzureBatchLinkedServiceTypeProperties {
        /// Access key of the Batch account.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessKey", secret)]
        pub access_key: Option<SecretBase>,

        /// Name of the account.
        #[json("accountName")]
        pub account_name: Option<Expressible<String>>,

        /// Address of the Batch account.
        #[json("batchUri")]
        pub batch_uri: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Linked service of the storage account of the Batch account.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Batch pool whose nodes run the commands.
        #[json("poolName")]
        pub pool_name: Option<Expressible<String>>,
    }
}

impl AzureBatchLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        account_name: impl Into<Expressible<String>>,
        batch_uri: impl Into<Expressible<String>>,
        linked_service_name: LinkedServiceReference,
        pool_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            account_name: Some(account_name.into()),
            batch_uri: Some(batch_uri.into()),
            linked_service_name: Some(linked_service_name),
            pool_name: Some(pool_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// File or folder in Azure Blob Storage, in the legacy form that holds location and format together.
    #[constant("type" = "AzureBlob")]
    pub struct AzureBlobDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureBlobDatasetTypeProperties>,
    }
}

impl AzureBlobDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder, file name, format and compression of blobs.
    pub struct AzureBlobDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder under which the blobs lie.
        #[json("tableRootLocation")]
        pub table_root_location: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// File or folder in Azure Data Lake Storage Gen2, in the legacy form that holds location and format together.
    #[constant("type" = "AzureBlobFSFile")]
    pub struct AzureBlobFsDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureBlobFsDatasetTypeProperties>,
    }
}

impl AzureBlobFsDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder, file name, format and compression of files in Azure Data Lake Storage Gen2.
    pub struct AzureBlobFsDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,
    }
}

runtime::model! {
    /// Connection to Azure Data Lake Storage Gen2.
    #[constant("type" = "AzureBlobFS")]
    pub struct AzureBlobFsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureBlobFsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureBlobFsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureBlobFsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and account key, shared access signature, service principal or managed identity of a connection to
    /// Azure Data Lake Storage Gen2.
    pub struct AzureBlobFsLinkedServiceTypeProperties {
        /// Account key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accountKey", secret)]
        pub account_key: Option<Expressible<String>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Token of the shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasToken", secret)]
        pub sas_token: Option<SecretBase>,

        /// Address with a shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasUri", secret)]
        pub sas_uri: Option<SecretBase>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// File system, folder and name of files in Azure Data Lake Storage Gen2.
    #[constant("type" = "AzureBlobFSLocation")]
    pub struct AzureBlobFsLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// File system (container) of the data lake account.
        #[json("fileSystem")]
        pub file_system: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Azure Blob Storage.
    #[constant("type" = "AzureBlobStorage")]
    pub struct AzureBlobStorageLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureBlobStorageLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureBlobStorageLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureBlobStorageLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and account key, shared access signature, service principal or managed identity of a
    /// connection to Azure Blob Storage.
    pub struct AzureBlobStorageLinkedServiceTypeProperties {
        /// Account key.
        #[json("accountKey")]
        pub account_key: Option<AzureKeyVaultSecretReference>,

        /// Kind of the storage account, such as `StorageV2` or `BlobStorage`.
        #[json("accountKind")]
        pub account_kind: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<AzureStorageAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Address of a container that can be read without sign-in.
        #[json("containerUri")]
        pub container_uri: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Token of the shared access signature.
        #[json("sasToken")]
        pub sas_token: Option<AzureKeyVaultSecretReference>,

        /// Address with a shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasUri", secret)]
        pub sas_uri: Option<SecretBase>,

        /// Address of the blob service, for sign-in with an identity.
        #[json("serviceEndpoint")]
        pub service_endpoint: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Container, folder and name of blobs.
    #[constant("type" = "AzureBlobStorageLocation")]
    pub struct AzureBlobStorageLocation {
        /// Blob container.
        #[json("container")]
        pub container: Option<Expressible<String>>,

        /// Last part of the blob name, after the folder.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Name of a Kusto table.
    pub struct AzureDataExplorerDatasetTypeProperties {
        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an Azure Data Explorer (Kusto) database.
    #[constant("type" = "AzureDataExplorer")]
    pub struct AzureDataExplorerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataExplorerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureDataExplorerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureDataExplorerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and service principal or managed identity of a connection to an Azure Data Explorer (Kusto) database.
    pub struct AzureDataExplorerLinkedServiceTypeProperties {
        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,
    }
}

impl AzureDataExplorerLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            database: Some(database.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Kusto table in Azure Data Explorer, which can be read and ingested into.
    #[constant("type" = "AzureDataExplorerTable")]
    pub struct AzureDataExplorerTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataExplorerDatasetTypeProperties>,
    }
}

impl AzureDataExplorerTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: AzureDataExplorerDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure Data Lake Analytics account, which runs U-SQL.
    #[constant("type" = "AzureDataLakeAnalytics")]
    pub struct AzureDataLakeAnalyticsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataLakeAnalyticsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureDataLakeAnalyticsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: AzureDataLakeAnalyticsLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and service principal of a connection to an Azure Data Lake Analytics account.
    pub struct AzureDataLakeAnalyticsLinkedServiceTypeProperties {
        /// Name of the account.
        #[json("accountName")]
        pub account_name: Option<Expressible<String>>,

        /// Host name of the Data Lake Analytics service.
        #[json("dataLakeAnalyticsUri")]
        pub data_lake_analytics_uri: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Azure resource group of the account or workspace.
        #[json("resourceGroupName")]
        pub resource_group_name: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Azure subscription of the account or workspace.
        #[json("subscriptionId")]
        pub subscription_id: Option<Expressible<String>>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,
    }
}

impl AzureDataLakeAnalyticsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        account_name: impl Into<Expressible<String>>,
        tenant: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            account_name: Some(account_name.into()),
            tenant: Some(tenant.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// File or folder in Azure Data Lake Storage Gen1, in the legacy form that holds location and format together.
    #[constant("type" = "AzureDataLakeStoreFile")]
    pub struct AzureDataLakeStoreDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataLakeStoreDatasetTypeProperties>,
    }
}

impl AzureDataLakeStoreDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder, file name, format and compression of files in Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,
    }
}

runtime::model! {
    /// Connection to Azure Data Lake Storage Gen1.
    #[constant("type" = "AzureDataLakeStore")]
    pub struct AzureDataLakeStoreLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataLakeStoreLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureDataLakeStoreLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureDataLakeStoreLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and service principal or managed identity of a connection to Azure Data Lake Storage Gen1.
    pub struct AzureDataLakeStoreLinkedServiceTypeProperties {
        /// Name of the account.
        #[json("accountName")]
        pub account_name: Option<Expressible<String>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Address of the Data Lake Storage Gen1 account.
        #[json("dataLakeStoreUri")]
        pub data_lake_store_uri: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Azure resource group of the account or workspace.
        #[json("resourceGroupName")]
        pub resource_group_name: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Azure subscription of the account or workspace.
        #[json("subscriptionId")]
        pub subscription_id: Option<Expressible<String>>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,
    }
}

impl AzureDataLakeStoreLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(data_lake_store_uri: impl Into<Expressible<String>>) -> Self {
        Self {
            data_lake_store_uri: Some(data_lake_store_uri.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder and name of files in Azure Data Lake Storage Gen1.
    #[constant("type" = "AzureDataLakeStoreLocation")]
    pub struct AzureDataLakeStoreLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Delta table in Azure Databricks.
    #[constant("type" = "AzureDatabricksDeltaLakeDataset")]
    pub struct AzureDatabricksDeltaLakeDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDatabricksDeltaLakeDatasetTypeProperties>,
    }
}

impl AzureDatabricksDeltaLakeDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Database and name of a Delta table.
    pub struct AzureDatabricksDeltaLakeDatasetTypeProperties {
        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Delta tables in Azure Databricks.
    #[constant("type" = "AzureDatabricksDeltaLake")]
    pub struct AzureDatabricksDeltaLakeLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDatabricksDetltaLakeLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureDatabricksDeltaLakeLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: AzureDatabricksDetltaLakeLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Workspace, cluster and sign-in of a connection to Delta tables in Azure Databricks.
    pub struct AzureDatabricksDetltaLakeLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// Interactive cluster that runs the queries.
        #[json("clusterId")]
        pub cluster_id: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Address of the Databricks workspace, such as `https://adb-123.4.azuredatabricks.net`.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Full Azure resource ID of that workspace.
        #[json("workspaceResourceId")]
        pub workspace_resource_id: Option<Expressible<String>>,
    }
}

impl AzureDatabricksDetltaLakeLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        access_token: SecretBase,
        domain: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            access_token: Some(access_token),
            domain: Some(domain.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure Databricks workspace, which runs notebooks and jobs.
    #[constant("type" = "AzureDatabricks")]
    pub struct AzureDatabricksLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDatabricksLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureDatabricksLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureDatabricksLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Workspace, sign-in and cluster of a connection to Azure Databricks: an existing cluster, an instance pool or
    /// the settings of new job clusters.
    pub struct AzureDatabricksLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Access mode of the new cluster, which decides how Unity Catalog can be used.
        #[json("dataSecurityMode")]
        pub data_security_mode: Option<Expressible<String>>,

        /// Address of the Databricks workspace, such as `https://adb-123.4.azuredatabricks.net`.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Interactive cluster to use, instead of new job clusters.
        #[json("existingClusterId")]
        pub existing_cluster_id: Option<Expressible<String>>,

        /// Instance pool that gives the nodes of new clusters.
        #[json("instancePoolId")]
        pub instance_pool_id: Option<Expressible<String>>,

        /// Tags of new clusters, by name.
        #[json("newClusterCustomTags")]
        pub new_cluster_custom_tags: Option<BTreeMap<String, Expressible<String>>>,

        /// Virtual machine size of the driver of new clusters.
        #[json("newClusterDriverNodeType")]
        pub new_cluster_driver_node_type: Option<Expressible<String>>,

        /// True lets new clusters take more disk space when they run short.
        #[json("newClusterEnableElasticDisk")]
        pub new_cluster_enable_elastic_disk: Option<Expressible<bool>>,

        /// Scripts that run when new clusters start.
        #[json("newClusterInitScripts")]
        pub new_cluster_init_scripts: Option<Expressible<Vec<Json>>>,

        /// Path for the logs of new clusters.
        #[json("newClusterLogDestination")]
        pub new_cluster_log_destination: Option<Expressible<String>>,

        /// Virtual machine size of the workers of new clusters.
        #[json("newClusterNodeType")]
        pub new_cluster_node_type: Option<Expressible<String>>,

        /// Number of workers of new clusters, such as `4`, or a range such as `1:10`.
        #[json("newClusterNumOfWorker")]
        pub new_cluster_num_of_worker: Option<Expressible<String>>,

        /// Spark properties of new clusters, by name.
        #[json("newClusterSparkConf")]
        pub new_cluster_spark_conf: Option<BTreeMap<String, Expressible<String>>>,

        /// Environment variables of new clusters, by name.
        #[json("newClusterSparkEnvVars")]
        pub new_cluster_spark_env_vars: Option<BTreeMap<String, Expressible<String>>>,

        /// Databricks runtime of new clusters.
        #[json("newClusterVersion")]
        pub new_cluster_version: Option<Expressible<String>>,

        /// Cluster policy that limits new clusters.
        #[json("policyId")]
        pub policy_id: Option<Expressible<String>>,

        /// Full Azure resource ID of that workspace.
        #[json("workspaceResourceId")]
        pub workspace_resource_id: Option<Expressible<String>>,
    }
}

impl AzureDatabricksLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(domain: impl Into<Expressible<String>>) -> Self {
        Self {
            domain: Some(domain.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Files.
    #[constant("type" = "AzureFileStorage")]
    pub struct AzureFileStorageLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureFileStorageLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureFileStorageLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureFileStorageLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or host and login, account key or shared access signature of a connection to Azure Files.
    pub struct AzureFileStorageLinkedServiceTypeProperties {
        /// Account key.
        #[json("accountKey")]
        pub account_key: Option<AzureKeyVaultSecretReference>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Name of the file share.
        #[json("fileShare")]
        pub file_share: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Token of the shared access signature.
        #[json("sasToken")]
        pub sas_token: Option<AzureKeyVaultSecretReference>,

        /// Address with a shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasUri", secret)]
        pub sas_uri: Option<SecretBase>,

        /// Address of the blob service, for sign-in with an identity.
        #[json("serviceEndpoint")]
        pub service_endpoint: Option<Expressible<String>>,

        /// Share snapshot to read, by its time.
        #[json("snapshot")]
        pub snapshot: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userId")]
        pub user_id: Option<Expressible<String>>,
    }
}

impl AzureFileStorageLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder and name of files in Azure Files.
    #[constant("type" = "AzureFileStorageLocation")]
    pub struct AzureFileStorageLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an Azure function app.
    #[constant("type" = "AzureFunction")]
    pub struct AzureFunctionLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureFunctionLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureFunctionLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureFunctionLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and managed identity or function key of a connection to an Azure function app.
    pub struct AzureFunctionLinkedServiceTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the function app, such as `https://contoso.azurewebsites.net`.
        #[json("functionAppUrl")]
        pub function_app_url: Option<Expressible<String>>,

        /// Key of the function or its host.
        ///
        /// Secret: not shown by `Debug`.
        #[json("functionKey", secret)]
        pub function_key: Option<SecretBase>,

        /// Application ID URI of the function app, for which a token is requested.
        #[json("resourceId")]
        pub resource_id: Option<Expressible<String>>,
    }
}

impl AzureFunctionLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(function_app_url: impl Into<Expressible<String>>) -> Self {
        Self {
            function_app_url: Some(function_app_url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure Key Vault, from which other linked services take their secrets.
    #[constant("type" = "AzureKeyVault")]
    pub struct AzureKeyVaultLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureKeyVaultLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureKeyVaultLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureKeyVaultLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the vault and the identity that reads it.
    pub struct AzureKeyVaultLinkedServiceTypeProperties {
        /// Address of the vault, such as `https://contoso.vault.azure.net`.
        #[json("baseUrl")]
        pub base_url: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,
    }
}

impl AzureKeyVaultLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(base_url: impl Into<Expressible<String>>) -> Self {
        Self {
            base_url: Some(base_url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Secret that is read from a Key Vault each time it is needed.
    #[constant("type" = "AzureKeyVaultSecret")]
    pub struct AzureKeyVaultSecretReference {
        /// Under which name the vault keeps the secret.
        #[json("secretName")]
        pub secret_name: Option<Expressible<String>>,

        /// Version of the secret; without it, the latest.
        #[json("secretVersion")]
        pub secret_version: Option<Expressible<String>>,

        /// Linked service of the vault.
        #[json("store")]
        pub store: Option<LinkedServiceReference>,
    }
}

impl AzureKeyVaultSecretReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        secret_name: impl Into<Expressible<String>>,
        store: LinkedServiceReference,
    ) -> Self {
        Self {
            secret_name: Some(secret_name.into()),
            store: Some(store),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Database for MariaDB.
    #[constant("type" = "AzureMariaDB")]
    pub struct AzureMariadbLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMariadbLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureMariadbLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureMariadbLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Azure Database for MariaDB.
    pub struct AzureMariadbLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Key Vault secret with the password of the connection string.
        #[json("pwd")]
        pub pwd: Option<AzureKeyVaultSecretReference>,
    }
}

runtime::model! {
    /// Table in Azure Database for MariaDB.
    #[constant("type" = "AzureMariaDBTable")]
    pub struct AzureMariadbTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl AzureMariadbTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure Machine Learning Studio (classic) web service.
    #[constant("type" = "AzureML")]
    pub struct AzureMlLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMlLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureMlLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureMlLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and service principal or API key of a connection to an Azure Machine Learning Studio (classic) web
    /// service.
    pub struct AzureMlLinkedServiceTypeProperties {
        /// API key of the web service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiKey", secret)]
        pub api_key: Option<SecretBase>,

        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the batch execution of the web service.
        #[json("mlEndpoint")]
        pub ml_endpoint: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Address at which the web service takes a new model.
        #[json("updateResourceEndpoint")]
        pub update_resource_endpoint: Option<Expressible<String>>,
    }
}

impl AzureMlLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        api_key: SecretBase,
        ml_endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            api_key: Some(api_key),
            ml_endpoint: Some(ml_endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure Machine Learning workspace.
    #[constant("type" = "AzureMLService")]
    pub struct AzureMlServiceLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMlServiceLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureMlServiceLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureMlServiceLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Workspace and service principal of a connection to an Azure Machine Learning workspace.
    pub struct AzureMlServiceLinkedServiceTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Name of the Azure Machine Learning workspace.
        #[json("mlWorkspaceName")]
        pub ml_workspace_name: Option<Expressible<String>>,

        /// Azure resource group of the account or workspace.
        #[json("resourceGroupName")]
        pub resource_group_name: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Azure subscription of the account or workspace.
        #[json("subscriptionId")]
        pub subscription_id: Option<Expressible<String>>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,
    }
}

impl AzureMlServiceLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        ml_workspace_name: impl Into<Expressible<String>>,
        resource_group_name: impl Into<Expressible<String>>,
        subscription_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            ml_workspace_name: Some(ml_workspace_name.into()),
            resource_group_name: Some(resource_group_name.into()),
            subscription_id: Some(subscription_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Database for MySQL.
    #[constant("type" = "AzureMySql")]
    pub struct AzureMysqlLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMysqlLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureMysqlLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureMysqlLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Azure Database for MySQL.
    pub struct AzureMysqlLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,
    }
}

impl AzureMysqlLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Azure Database for MySQL.
    #[constant("type" = "AzureMySqlTable")]
    pub struct AzureMysqlTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMysqlTableDatasetTypeProperties>,
    }
}

impl AzureMysqlTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: AzureMysqlTableDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a table in Azure Database for MySQL.
    pub struct AzureMysqlTableDatasetTypeProperties {
        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Azure Database for PostgreSQL.
    #[constant("type" = "AzurePostgreSql")]
    pub struct AzurePostgresqlLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzurePostgresqlLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzurePostgresqlLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzurePostgresqlLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Azure Database for PostgreSQL.
    pub struct AzurePostgresqlLinkedServiceTypeProperties {
        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Character encoding of the connection.
        #[json("encoding")]
        pub encoding: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Size of the read buffer, in bytes.
        #[json("readBufferSize")]
        pub read_buffer_size: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Certificate of the service principal as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCert", secret)]
        pub service_principal_embedded_cert: Option<SecretBase>,

        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCertPassword", secret)]
        pub service_principal_embedded_cert_password: Option<SecretBase>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Whether TLS is off, possible or needed, and how far certificates are checked; the numbers are those of the
        /// driver.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<i64>>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Longest time for one attempt, as `d.hh:mm:ss`.
        #[json("timeout")]
        pub timeout: Option<Expressible<i64>>,

        /// Time zone of the session.
        #[json("timezone")]
        pub timezone: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Azure Database for PostgreSQL.
    #[constant("type" = "AzurePostgreSqlTable")]
    pub struct AzurePostgresqlTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzurePostgresqlTableDatasetTypeProperties>,
    }
}

impl AzurePostgresqlTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a table in Azure Database for PostgreSQL.
    pub struct AzurePostgresqlTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Index of an Azure AI Search service, into which a copy writes.
    #[constant("type" = "AzureSearchIndex")]
    pub struct AzureSearchIndexDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSearchIndexDatasetTypeProperties>,
    }
}

impl AzureSearchIndexDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: AzureSearchIndexDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a search index.
    pub struct AzureSearchIndexDatasetTypeProperties {
        /// Name of the index.
        #[json("indexName")]
        pub index_name: Option<Expressible<String>>,
    }
}

impl AzureSearchIndexDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(index_name: impl Into<Expressible<String>>) -> Self {
        Self {
            index_name: Some(index_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Azure AI Search service.
    #[constant("type" = "AzureSearch")]
    pub struct AzureSearchLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSearchLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureSearchLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureSearchLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and key of a connection to an Azure AI Search service.
    pub struct AzureSearchLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Admin key, since indexes are written.
        ///
        /// Secret: not shown by `Debug`.
        #[json("key", secret)]
        pub key: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl AzureSearchLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Azure SQL Database: SQL login, service principal or managed identity.
    pub enum AzureSqlDatabaseAuthenticationType {
        /// `ServicePrincipal`
        ServicePrincipal = "ServicePrincipal",

        /// `SQL`
        Sql = "SQL",

        /// `SystemAssignedManagedIdentity`
        SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",

        /// `UserAssignedManagedIdentity`
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
    }
}

runtime::model! {
    /// Connection to Azure SQL Database.
    #[constant("type" = "AzureSqlDatabase")]
    pub struct AzureSqlDatabaseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlDatabaseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureSqlDatabaseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureSqlDatabaseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login, service principal or managed identity of a connection to Azure SQL
    /// Database.
    pub struct AzureSqlDatabaseLinkedServiceTypeProperties {
        /// Access to the keys of Always Encrypted columns.
        #[json("alwaysEncryptedSettings")]
        pub always_encrypted_settings: Option<SqlAlwaysEncryptedProperties>,

        /// `ReadOnly` if a readable secondary replica is enough, else `ReadWrite`.
        #[json("applicationIntent")]
        pub application_intent: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<AzureSqlDatabaseAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Number of attempts to connect again after a failure.
        #[json("connectRetryCount")]
        pub connect_retry_count: Option<Expressible<i64>>,

        /// Pause between two attempts to connect, in seconds.
        #[json("connectRetryInterval")]
        pub connect_retry_interval: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectTimeout")]
        pub connect_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Whether the connection is encrypted: `mandatory`, `optional` or `strict`.
        #[json("encrypt")]
        pub encrypt: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Server to turn to when the main one is down.
        #[json("failoverPartner")]
        pub failover_partner: Option<Expressible<String>>,

        /// Host name that the TLS certificate of the server must have.
        #[json("hostNameInCertificate")]
        pub host_name_in_certificate: Option<Expressible<String>>,

        /// True signs in with the Windows account of the process.
        #[json("integratedSecurity")]
        pub integrated_security: Option<Expressible<bool>>,

        /// Age at which a pooled connection is closed, in seconds.
        #[json("loadBalanceTimeout")]
        pub load_balance_timeout: Option<Expressible<i64>>,

        /// Most connections in the pool.
        #[json("maxPoolSize")]
        pub max_pool_size: Option<Expressible<i64>>,

        /// Fewest connections that the pool keeps.
        #[json("minPoolSize")]
        pub min_pool_size: Option<Expressible<i64>>,

        /// True speeds up failover within an availability group over several subnets.
        #[json("multiSubnetFailover")]
        pub multi_subnet_failover: Option<Expressible<bool>>,

        /// True allows several open results on one connection.
        #[json("multipleActiveResultSets")]
        pub multiple_active_result_sets: Option<Expressible<bool>>,

        /// Size of network packets, in bytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a connection signs in to a Synapse SQL pool: SQL login, service principal or managed identity.
    pub enum AzureSqlDwAuthenticationType {
        /// `ServicePrincipal`
        ServicePrincipal = "ServicePrincipal",

        /// `SQL`
        Sql = "SQL",

        /// `SystemAssignedManagedIdentity`
        SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",

        /// `UserAssignedManagedIdentity`
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
    }
}

runtime::model! {
    /// Connection to a dedicated SQL pool or the serverless SQL pool of Azure Synapse.
    #[constant("type" = "AzureSqlDW")]
    pub struct AzureSqlDwLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlDwLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureSqlDwLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureSqlDwLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login, service principal or managed identity of a connection to a dedicated
    /// SQL pool or the serverless SQL pool of Azure Synapse.
    pub struct AzureSqlDwLinkedServiceTypeProperties {
        /// `ReadOnly` if a readable secondary replica is enough, else `ReadWrite`.
        #[json("applicationIntent")]
        pub application_intent: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<AzureSqlDwAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Number of attempts to connect again after a failure.
        #[json("connectRetryCount")]
        pub connect_retry_count: Option<Expressible<i64>>,

        /// Pause between two attempts to connect, in seconds.
        #[json("connectRetryInterval")]
        pub connect_retry_interval: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectTimeout")]
        pub connect_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Whether the connection is encrypted: `mandatory`, `optional` or `strict`.
        #[json("encrypt")]
        pub encrypt: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Server to turn to when the main one is down.
        #[json("failoverPartner")]
        pub failover_partner: Option<Expressible<String>>,

        /// Host name that the TLS certificate of the server must have.
        #[json("hostNameInCertificate")]
        pub host_name_in_certificate: Option<Expressible<String>>,

        /// True signs in with the Windows account of the process.
        #[json("integratedSecurity")]
        pub integrated_security: Option<Expressible<bool>>,

        /// Age at which a pooled connection is closed, in seconds.
        #[json("loadBalanceTimeout")]
        pub load_balance_timeout: Option<Expressible<i64>>,

        /// Most connections in the pool.
        #[json("maxPoolSize")]
        pub max_pool_size: Option<Expressible<i64>>,

        /// Fewest connections that the pool keeps.
        #[json("minPoolSize")]
        pub min_pool_size: Option<Expressible<i64>>,

        /// True speeds up failover within an availability group over several subnets.
        #[json("multiSubnetFailover")]
        pub multi_subnet_failover: Option<Expressible<bool>>,

        /// True allows several open results on one connection.
        #[json("multipleActiveResultSets")]
        pub multiple_active_result_sets: Option<Expressible<bool>>,

        /// Size of network packets, in bytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in a dedicated SQL pool or the serverless SQL pool of Azure Synapse.
    #[constant("type" = "AzureSqlDWTable")]
    pub struct AzureSqlDwTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlDwTableDatasetTypeProperties>,
    }
}

impl AzureSqlDwTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a table in a Synapse SQL pool.
    pub struct AzureSqlDwTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a connection signs in to Azure SQL Managed Instance: SQL login, service principal or managed identity.
    pub enum AzureSqlMiAuthenticationType {
        /// `ServicePrincipal`
        ServicePrincipal = "ServicePrincipal",

        /// `SQL`
        Sql = "SQL",

        /// `SystemAssignedManagedIdentity`
        SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",

        /// `UserAssignedManagedIdentity`
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
    }
}

runtime::model! {
    /// Connection to Azure SQL Managed Instance.
    #[constant("type" = "AzureSqlMI")]
    pub struct AzureSqlMiLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlMiLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureSqlMiLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureSqlMiLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login, service principal or managed identity of a connection to Azure SQL
    /// Managed Instance.
    pub struct AzureSqlMiLinkedServiceTypeProperties {
        /// Access to the keys of Always Encrypted columns.
        #[json("alwaysEncryptedSettings")]
        pub always_encrypted_settings: Option<SqlAlwaysEncryptedProperties>,

        /// `ReadOnly` if a readable secondary replica is enough, else `ReadWrite`.
        #[json("applicationIntent")]
        pub application_intent: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<AzureSqlMiAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Number of attempts to connect again after a failure.
        #[json("connectRetryCount")]
        pub connect_retry_count: Option<Expressible<i64>>,

        /// Pause between two attempts to connect, in seconds.
        #[json("connectRetryInterval")]
        pub connect_retry_interval: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectTimeout")]
        pub connect_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Whether the connection is encrypted: `mandatory`, `optional` or `strict`.
        #[json("encrypt")]
        pub encrypt: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Server to turn to when the main one is down.
        #[json("failoverPartner")]
        pub failover_partner: Option<Expressible<String>>,

        /// Host name that the TLS certificate of the server must have.
        #[json("hostNameInCertificate")]
        pub host_name_in_certificate: Option<Expressible<String>>,

        /// True signs in with the Windows account of the process.
        #[json("integratedSecurity")]
        pub integrated_security: Option<Expressible<bool>>,

        /// Age at which a pooled connection is closed, in seconds.
        #[json("loadBalanceTimeout")]
        pub load_balance_timeout: Option<Expressible<i64>>,

        /// Most connections in the pool.
        #[json("maxPoolSize")]
        pub max_pool_size: Option<Expressible<i64>>,

        /// Fewest connections that the pool keeps.
        #[json("minPoolSize")]
        pub min_pool_size: Option<Expressible<i64>>,

        /// True speeds up failover within an availability group over several subnets.
        #[json("multiSubnetFailover")]
        pub multi_subnet_failover: Option<Expressible<bool>>,

        /// True allows several open results on one connection.
        #[json("multipleActiveResultSets")]
        pub multiple_active_result_sets: Option<Expressible<bool>>,

        /// Size of network packets, in bytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Azure SQL Managed Instance.
    #[constant("type" = "AzureSqlMITable")]
    pub struct AzureSqlMiTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlMiTableDatasetTypeProperties>,
    }
}

impl AzureSqlMiTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Which table of a managed instance the dataset stands for.
    pub struct AzureSqlMiTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Azure SQL Database.
    #[constant("type" = "AzureSqlTable")]
    pub struct AzureSqlTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSqlTableDatasetTypeProperties>,
    }
}

impl AzureSqlTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Which table of an Azure SQL database the dataset stands for.
    pub struct AzureSqlTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a connection signs in to Azure Storage: key, SAS, service principal, managed identity or not at all.
    pub enum AzureStorageAuthenticationType {
        /// `AccountKey`
        AccountKey = "AccountKey",

        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Msi`
        Msi = "Msi",

        /// `SasUri`
        SasUri = "SasUri",

        /// `ServicePrincipal`
        ServicePrincipal = "ServicePrincipal",
    }
}

runtime::model! {
    /// Connection to Azure Storage, in the legacy form that serves blobs and tables alike.
    #[constant("type" = "AzureStorage")]
    pub struct AzureStorageLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureStorageLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureStorageLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureStorageLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and account key or shared access signature of a connection to Azure Storage.
    pub struct AzureStorageLinkedServiceTypeProperties {
        /// Account key.
        #[json("accountKey")]
        pub account_key: Option<AzureKeyVaultSecretReference>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Token of the shared access signature.
        #[json("sasToken")]
        pub sas_token: Option<AzureKeyVaultSecretReference>,

        /// Address with a shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasUri", secret)]
        pub sas_uri: Option<SecretBase>,
    }
}

runtime::model! {
    /// Connection to another Synapse workspace, to run its notebooks and jobs.
    #[constant("type" = "AzureSynapseArtifacts")]
    pub struct AzureSynapseArtifactsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureSynapseArtifactsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureSynapseArtifactsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: AzureSynapseArtifactsLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the other Synapse workspace and how to sign in to it.
    pub struct AzureSynapseArtifactsLinkedServiceTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Full Azure resource ID of that workspace.
        #[json("workspaceResourceId")]
        pub workspace_resource_id: Option<Expressible<String>>,
    }
}

impl AzureSynapseArtifactsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(endpoint: impl Into<Expressible<String>>) -> Self {
        Self {
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Azure Table Storage.
    #[constant("type" = "AzureTable")]
    pub struct AzureTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureTableDatasetTypeProperties>,
    }
}

impl AzureTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: AzureTableDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a table in Azure Table Storage.
    pub struct AzureTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

impl AzureTableDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(table_name: impl Into<Expressible<String>>) -> Self {
        Self {
            table_name: Some(table_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Table Storage.
    #[constant("type" = "AzureTableStorage")]
    pub struct AzureTableStorageLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureTableStorageLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl AzureTableStorageLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: AzureTableStorageLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Account, credential and service endpoint of a connection to Azure Table Storage.
    pub struct AzureTableStorageLinkedServiceTypeProperties {
        /// Account key.
        #[json("accountKey")]
        pub account_key: Option<AzureKeyVaultSecretReference>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Token of the shared access signature.
        #[json("sasToken")]
        pub sas_token: Option<AzureKeyVaultSecretReference>,

        /// Address with a shared access signature.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasUri", secret)]
        pub sas_uri: Option<SecretBase>,

        /// Address of the blob service, for sign-in with an identity.
        #[json("serviceEndpoint")]
        pub service_endpoint: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Name of an Apache Spark pool of the workspace.
    pub struct BigDataPoolReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<BigDataPoolReferenceType>,
    }
}

impl BigDataPoolReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: BigDataPoolReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always an Apache Spark pool.
    pub enum BigDataPoolReferenceType {
        /// `BigDataPoolReference`
        BigDataPoolReference = "BigDataPoolReference",
    }
}

runtime::model! {
    /// Files of any kind, which are copied as they are.
    #[constant("type" = "Binary")]
    pub struct BinaryDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<BinaryDatasetTypeProperties>,
    }
}

impl BinaryDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place and compression of files that are copied as they are.
    pub struct BinaryDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,
    }
}

impl BinaryDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Apache Cassandra.
    #[constant("type" = "Cassandra")]
    pub struct CassandraLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CassandraLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CassandraLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CassandraLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host and login of a connection to Apache Cassandra.
    pub struct CassandraLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl CassandraLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache Cassandra.
    #[constant("type" = "CassandraTable")]
    pub struct CassandraTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CassandraTableDatasetTypeProperties>,
    }
}

impl CassandraTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Keyspace and name of a Cassandra table.
    pub struct CassandraTableDatasetTypeProperties {
        /// Keyspace that holds the table.
        #[json("keyspace")]
        pub keyspace: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Kind of output that a notebook cell has.
    pub enum CellOutputType {
        /// `display_data`
        ///
        /// Rich output that the code showed.
        DisplayData = "display_data",

        /// `error`
        ///
        /// Error that the code raised.
        Error = "error",

        /// `execute_result`
        ///
        /// Value of the last expression.
        ExecuteResult = "execute_result",

        /// `stream`
        ///
        /// Text that the code printed.
        Stream = "stream",
    }
}

runtime::model! {
    /// Setup step that stores a credential for a server with `cmdkey` on each node.
    #[constant("type" = "CmdkeySetup")]
    pub struct CmdkeySetup {
        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CmdkeySetupTypeProperties>,
    }
}

impl CmdkeySetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CmdkeySetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server, user name and password to store on the nodes.
    pub struct CmdkeySetupTypeProperties {
        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Server to which the credential applies.
        #[json("targetName")]
        pub target_name: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl CmdkeySetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        password: SecretBase,
        target_name: impl Into<Expressible<String>>,
        user_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            password: Some(password),
            target_name: Some(target_name.into()),
            user_name: Some(user_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Microsoft Dataverse (formerly Common Data Service).
    #[constant("type" = "CommonDataServiceForAppsEntity")]
    pub struct CommonDataServiceForAppsEntityDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CommonDataServiceForAppsEntityDatasetTypeProperties>,
    }
}

impl CommonDataServiceForAppsEntityDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Logical name of a Dataverse table.
    pub struct CommonDataServiceForAppsEntityDatasetTypeProperties {
        /// Entity by its logical name, such as `account`.
        #[json("entityName")]
        pub entity_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Microsoft Dataverse (formerly Common Data Service).
    #[constant("type" = "CommonDataServiceForApps")]
    pub struct CommonDataServiceForAppsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CommonDataServiceForAppsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CommonDataServiceForAppsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: CommonDataServiceForAppsLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login or service principal of a connection to Microsoft Dataverse (formerly Common Data Service).
    pub struct CommonDataServiceForAppsLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// `Online` for Dynamics in the cloud, `OnPremisesWithIfd` for an own server that the Internet can reach.
        #[json("deploymentType")]
        pub deployment_type: Option<Expressible<String>>,

        /// Domain of the Windows account.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name of the Dynamics server; only for one of your own.
        #[json("hostName")]
        pub host_name: Option<Expressible<String>>,

        /// Name of the Dynamics organization, if the user has several.
        #[json("organizationName")]
        pub organization_name: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Address of the Dynamics instance.
        #[json("serviceUri")]
        pub service_uri: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl CommonDataServiceForAppsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<String>>,
        deployment_type: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            deployment_type: Some(deployment_type.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Setup step that installs a licensed component of another vendor on each node.
    #[constant("type" = "ComponentSetup")]
    pub struct ComponentSetup {
        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LicensedComponentSetupTypeProperties>,
    }
}

impl ComponentSetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: LicensedComponentSetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to SAP Concur.
    #[constant("type" = "Concur")]
    pub struct ConcurLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ConcurLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ConcurLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ConcurLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Login and TLS settings of a connection to SAP Concur.
    pub struct ConcurLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl ConcurLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in SAP Concur.
    #[constant("type" = "ConcurObject")]
    pub struct ConcurObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl ConcurObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Cosmos DB for NoSQL.
    #[constant("type" = "CosmosDb")]
    pub struct CosmosDbLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CosmosDbLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CosmosDbLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CosmosDbLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or account address and account key or managed identity of a connection to Azure Cosmos DB
    /// for NoSQL.
    pub struct CosmosDbLinkedServiceTypeProperties {
        /// Address of the Cosmos DB account.
        #[json("accountEndpoint")]
        pub account_endpoint: Option<Expressible<String>>,

        /// Account key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accountKey", secret)]
        pub account_key: Option<SecretBase>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Collection in Azure Cosmos DB for MongoDB.
    #[constant("type" = "CosmosDbMongoDbApiCollection")]
    pub struct CosmosDbMongoDbApiCollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CosmosDbMongoDbApiCollectionDatasetTypeProperties>,
    }
}

impl CosmosDbMongoDbApiCollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: CosmosDbMongoDbApiCollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a collection in Azure Cosmos DB for MongoDB.
    pub struct CosmosDbMongoDbApiCollectionDatasetTypeProperties {
        /// Name of the collection.
        #[json("collection")]
        pub collection: Option<Expressible<String>>,
    }
}

impl CosmosDbMongoDbApiCollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection: impl Into<Expressible<String>>) -> Self {
        Self {
            collection: Some(collection.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Azure Cosmos DB for MongoDB.
    #[constant("type" = "CosmosDbMongoDbApi")]
    pub struct CosmosDbMongoDbApiLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CosmosDbMongoDbApiLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CosmosDbMongoDbApiLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CosmosDbMongoDbApiLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string of a connection to Azure Cosmos DB for MongoDB.
    pub struct CosmosDbMongoDbApiLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,
    }
}

impl CosmosDbMongoDbApiLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_string: SecretBase,
        database: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            connection_string: Some(connection_string),
            database: Some(database.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Container in Azure Cosmos DB for NoSQL.
    #[constant("type" = "CosmosDbSqlApiCollection")]
    pub struct CosmosDbSqlApiCollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CosmosDbSqlApiCollectionDatasetTypeProperties>,
    }
}

impl CosmosDbSqlApiCollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: CosmosDbSqlApiCollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a container in Azure Cosmos DB for NoSQL.
    pub struct CosmosDbSqlApiCollectionDatasetTypeProperties {
        /// Name of the container.
        #[json("collectionName")]
        pub collection_name: Option<Expressible<String>>,
    }
}

impl CosmosDbSqlApiCollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection_name: impl Into<Expressible<String>>) -> Self {
        Self {
            collection_name: Some(collection_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Couchbase.
    #[constant("type" = "Couchbase")]
    pub struct CouchbaseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CouchbaseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CouchbaseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CouchbaseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Couchbase.
    pub struct CouchbaseLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credentials for Couchbase.
        #[json("credString")]
        pub cred_string: Option<AzureKeyVaultSecretReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Couchbase.
    #[constant("type" = "CouchbaseTable")]
    pub struct CouchbaseTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl CouchbaseTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Stored credential of the workspace, such as a user-assigned managed identity.
    pub struct CredentialReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<CredentialReferenceType>,
    }
}

impl CredentialReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: CredentialReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a stored credential.
    pub enum CredentialReferenceType {
        /// `CredentialReference`
        CredentialReference = "CredentialReference",
    }
}

runtime::model! {
    /// Connection to a data source of an own kind.
    #[constant("type" = "CustomDataSource")]
    pub struct CustomDataSourceLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Json>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CustomDataSourceLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: Json) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Data of an own kind, understood only by the activity that uses it.
    #[constant("type" = "CustomDataset")]
    pub struct CustomDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Json>,
    }
}

impl CustomDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Setup step that needs no script, run on each node of an Azure-SSIS integration runtime.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum CustomSetupBase {
        /// `CmdkeySetup`: [`CmdkeySetup`].
        CmdkeySetup(CmdkeySetup) = "CmdkeySetup",

        /// `ComponentSetup`: [`ComponentSetup`].
        ComponentSetup(ComponentSetup) = "ComponentSetup",

        /// `EnvironmentVariableSetup`: [`EnvironmentVariableSetup`].
        EnvironmentVariableSetup(EnvironmentVariableSetup) = "EnvironmentVariableSetup",
    }
}

runtime::union! {
    /// Graph of transformations that runs on a Spark cluster of the service.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum DataFlow {
        /// `Flowlet`: [`Flowlet`].
        Flowlet(Flowlet) = "Flowlet",

        /// `MappingDataFlow`: [`MappingDataFlow`].
        MappingDataFlow(MappingDataFlow) = "MappingDataFlow",
    }
}

runtime::text_enum! {
    /// Hardware profile of a data flow cluster.
    pub enum DataFlowComputeType {
        /// `ComputeOptimized`
        ComputeOptimized = "ComputeOptimized",

        /// `General`
        General = "General",

        /// `MemoryOptimized`
        MemoryOptimized = "MemoryOptimized",
    }
}

runtime::model! {
    /// Folder in which Synapse Studio shows a data flow.
    pub struct DataFlowFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Name of a data flow, with values for its parameters.
    pub struct DataFlowReference {
        /// Values for the parameters of the datasets in the data flow.
        #[json("datasetParameters")]
        pub dataset_parameters: Option<Expressible<BTreeMap<String, Json>>>,

        /// Values for the parameters, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<DataFlowReferenceType>,
    }
}

impl DataFlowReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: DataFlowReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a data flow.
    pub enum DataFlowReferenceType {
        /// `DataFlowReference`
        DataFlowReference = "DataFlowReference",
    }
}

runtime::model! {
    /// Sink of a data flow: the dataset or linked service that receives the rows.
    pub struct DataFlowSink {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Flowlet that takes the place of this step.
        #[json("flowlet")]
        pub flowlet: Option<DataFlowReference>,

        /// Linked service to use.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Linked service of the storage for rows that the sink rejects.
        #[json("rejectedDataLinkedService")]
        pub rejected_data_linked_service: Option<LinkedServiceReference>,

        /// Linked service that knows the schema of the data.
        #[json("schemaLinkedService")]
        pub schema_linked_service: Option<LinkedServiceReference>,
    }
}

impl DataFlowSink {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Source of a data flow: the dataset or linked service that gives the rows.
    pub struct DataFlowSource {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Flowlet that takes the place of this step.
        #[json("flowlet")]
        pub flowlet: Option<DataFlowReference>,

        /// Linked service to use.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Linked service that knows the schema of the data.
        #[json("schemaLinkedService")]
        pub schema_linked_service: Option<LinkedServiceReference>,
    }
}

impl DataFlowSource {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Storage in which a data flow keeps intermediate data, needed for Synapse SQL pools.
    pub struct DataFlowStagingInfo {
        /// Container and folder for the intermediate data.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Linked service that leads to the storage.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,
    }
}

runtime::union! {
    /// Description of data behind a linked service: which table, object or files, and in which format.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum Dataset {
        /// `AmazonMWSObject`: [`AmazonMwsObjectDataset`].
        AmazonMwsObject(AmazonMwsObjectDataset) = "AmazonMWSObject",

        /// `AmazonRdsForOracleTable`: [`AmazonRdsForOracleTableDataset`].
        AmazonRdsForOracleTable(AmazonRdsForOracleTableDataset) = "AmazonRdsForOracleTable",

        /// `AmazonRdsForSqlServerTable`: [`AmazonRdsForSqlServerTableDataset`].
        AmazonRdsForSqlServerTable(
            AmazonRdsForSqlServerTableDataset,
        ) = "AmazonRdsForSqlServerTable",

        /// `AmazonRedshiftTable`: [`AmazonRedshiftTableDataset`].
        AmazonRedshiftTable(AmazonRedshiftTableDataset) = "AmazonRedshiftTable",

        /// `AmazonS3Object`: [`AmazonS3Dataset`].
        AmazonS3Object(AmazonS3Dataset) = "AmazonS3Object",

        /// `Avro`: [`AvroDataset`].
        Avro(AvroDataset) = "Avro",

        /// `AzureBlob`: [`AzureBlobDataset`].
        AzureBlob(AzureBlobDataset) = "AzureBlob",

        /// `AzureBlobFSFile`: [`AzureBlobFsDataset`].
        AzureBlobFsFile(AzureBlobFsDataset) = "AzureBlobFSFile",

        /// `AzureDataExplorerTable`: [`AzureDataExplorerTableDataset`].
        AzureDataExplorerTable(AzureDataExplorerTableDataset) = "AzureDataExplorerTable",

        /// `AzureDataLakeStoreFile`: [`AzureDataLakeStoreDataset`].
        AzureDataLakeStoreFile(AzureDataLakeStoreDataset) = "AzureDataLakeStoreFile",

        /// `AzureDatabricksDeltaLakeDataset`: [`AzureDatabricksDeltaLakeDataset`].
        AzureDatabricksDeltaLakeDataset(
            AzureDatabricksDeltaLakeDataset,
        ) = "AzureDatabricksDeltaLakeDataset",

        /// `AzureMariaDBTable`: [`AzureMariadbTableDataset`].
        AzureMariadbTable(AzureMariadbTableDataset) = "AzureMariaDBTable",

        /// `AzureMySqlTable`: [`AzureMysqlTableDataset`].
        AzureMysqlTable(AzureMysqlTableDataset) = "AzureMySqlTable",

        /// `AzurePostgreSqlTable`: [`AzurePostgresqlTableDataset`].
        AzurePostgresqlTable(AzurePostgresqlTableDataset) = "AzurePostgreSqlTable",

        /// `AzureSearchIndex`: [`AzureSearchIndexDataset`].
        AzureSearchIndex(AzureSearchIndexDataset) = "AzureSearchIndex",

        /// `AzureSqlDWTable`: [`AzureSqlDwTableDataset`].
        AzureSqlDwTable(AzureSqlDwTableDataset) = "AzureSqlDWTable",

        /// `AzureSqlMITable`: [`AzureSqlMiTableDataset`].
        AzureSqlMiTable(AzureSqlMiTableDataset) = "AzureSqlMITable",

        /// `AzureSqlTable`: [`AzureSqlTableDataset`].
        AzureSqlTable(AzureSqlTableDataset) = "AzureSqlTable",

        /// `AzureTable`: [`AzureTableDataset`].
        AzureTable(AzureTableDataset) = "AzureTable",

        /// `Binary`: [`BinaryDataset`].
        Binary(BinaryDataset) = "Binary",

        /// `CassandraTable`: [`CassandraTableDataset`].
        CassandraTable(CassandraTableDataset) = "CassandraTable",

        /// `CommonDataServiceForAppsEntity`: [`CommonDataServiceForAppsEntityDataset`].
        CommonDataServiceForAppsEntity(
            CommonDataServiceForAppsEntityDataset,
        ) = "CommonDataServiceForAppsEntity",

        /// `ConcurObject`: [`ConcurObjectDataset`].
        ConcurObject(ConcurObjectDataset) = "ConcurObject",

        /// `CosmosDbMongoDbApiCollection`: [`CosmosDbMongoDbApiCollectionDataset`].
        CosmosDbMongoDbApiCollection(
            CosmosDbMongoDbApiCollectionDataset,
        ) = "CosmosDbMongoDbApiCollection",

        /// `CosmosDbSqlApiCollection`: [`CosmosDbSqlApiCollectionDataset`].
        CosmosDbSqlApiCollection(
            CosmosDbSqlApiCollectionDataset,
        ) = "CosmosDbSqlApiCollection",

        /// `CouchbaseTable`: [`CouchbaseTableDataset`].
        CouchbaseTable(CouchbaseTableDataset) = "CouchbaseTable",

        /// `CustomDataset`: [`CustomDataset`].
        CustomDataset(CustomDataset) = "CustomDataset",

        /// `Db2Table`: [`Db2TableDataset`].
        Db2Table(Db2TableDataset) = "Db2Table",

        /// `DelimitedText`: [`DelimitedTextDataset`].
        DelimitedText(DelimitedTextDataset) = "DelimitedText",

        /// `DocumentDbCollection`: [`DocumentDbCollectionDataset`].
        DocumentDbCollection(DocumentDbCollectionDataset) = "DocumentDbCollection",

        /// `DrillTable`: [`DrillTableDataset`].
        DrillTable(DrillTableDataset) = "DrillTable",

        /// `DynamicsAXResource`: [`DynamicsAxResourceDataset`].
        DynamicsAxResource(DynamicsAxResourceDataset) = "DynamicsAXResource",

        /// `DynamicsCrmEntity`: [`DynamicsCrmEntityDataset`].
        DynamicsCrmEntity(DynamicsCrmEntityDataset) = "DynamicsCrmEntity",

        /// `DynamicsEntity`: [`DynamicsEntityDataset`].
        DynamicsEntity(DynamicsEntityDataset) = "DynamicsEntity",

        /// `EloquaObject`: [`EloquaObjectDataset`].
        EloquaObject(EloquaObjectDataset) = "EloquaObject",

        /// `Excel`: [`ExcelDataset`].
        Excel(ExcelDataset) = "Excel",

        /// `FileShare`: [`FileShareDataset`].
        FileShare(FileShareDataset) = "FileShare",

        /// `GoogleAdWordsObject`: [`GoogleAdWordsObjectDataset`].
        GoogleAdWordsObject(GoogleAdWordsObjectDataset) = "GoogleAdWordsObject",

        /// `GoogleBigQueryObject`: [`GoogleBigQueryObjectDataset`].
        GoogleBigQueryObject(GoogleBigQueryObjectDataset) = "GoogleBigQueryObject",

        /// `GoogleBigQueryV2Object`: [`GoogleBigQueryV2ObjectDataset`].
        GoogleBigQueryV2Object(GoogleBigQueryV2ObjectDataset) = "GoogleBigQueryV2Object",

        /// `GreenplumTable`: [`GreenplumTableDataset`].
        GreenplumTable(GreenplumTableDataset) = "GreenplumTable",

        /// `HBaseObject`: [`HBaseObjectDataset`].
        HBaseObject(HBaseObjectDataset) = "HBaseObject",

        /// `HiveObject`: [`HiveObjectDataset`].
        HiveObject(HiveObjectDataset) = "HiveObject",

        /// `HttpFile`: [`HttpDataset`].
        HttpFile(HttpDataset) = "HttpFile",

        /// `HubspotObject`: [`HubspotObjectDataset`].
        HubspotObject(HubspotObjectDataset) = "HubspotObject",

        /// `Iceberg`: [`IcebergDataset`].
        Iceberg(IcebergDataset) = "Iceberg",

        /// `ImpalaObject`: [`ImpalaObjectDataset`].
        ImpalaObject(ImpalaObjectDataset) = "ImpalaObject",

        /// `InformixTable`: [`InformixTableDataset`].
        InformixTable(InformixTableDataset) = "InformixTable",

        /// `JiraObject`: [`JiraObjectDataset`].
        JiraObject(JiraObjectDataset) = "JiraObject",

        /// `Json`: [`JsonDataset`].
        Json(JsonDataset) = "Json",

        /// `LakeHouseTable`: [`LakeHouseTableDataset`].
        LakeHouseTable(LakeHouseTableDataset) = "LakeHouseTable",

        /// `MagentoObject`: [`MagentoObjectDataset`].
        MagentoObject(MagentoObjectDataset) = "MagentoObject",

        /// `MariaDBTable`: [`MariadbTableDataset`].
        MariadbTable(MariadbTableDataset) = "MariaDBTable",

        /// `MarketoObject`: [`MarketoObjectDataset`].
        MarketoObject(MarketoObjectDataset) = "MarketoObject",

        /// `MicrosoftAccessTable`: [`MicrosoftAccessTableDataset`].
        MicrosoftAccessTable(MicrosoftAccessTableDataset) = "MicrosoftAccessTable",

        /// `MongoDbAtlasCollection`: [`MongoDbAtlasCollectionDataset`].
        MongoDbAtlasCollection(MongoDbAtlasCollectionDataset) = "MongoDbAtlasCollection",

        /// `MongoDbCollection`: [`MongoDbCollectionDataset`].
        MongoDbCollection(MongoDbCollectionDataset) = "MongoDbCollection",

        /// `MongoDbV2Collection`: [`MongoDbV2CollectionDataset`].
        MongoDbV2Collection(MongoDbV2CollectionDataset) = "MongoDbV2Collection",

        /// `MySqlTable`: [`MysqlTableDataset`].
        MysqlTable(MysqlTableDataset) = "MySqlTable",

        /// `NetezzaTable`: [`NetezzaTableDataset`].
        NetezzaTable(NetezzaTableDataset) = "NetezzaTable",

        /// `ODataResource`: [`ODataResourceDataset`].
        ODataResource(ODataResourceDataset) = "ODataResource",

        /// `OdbcTable`: [`OdbcTableDataset`].
        OdbcTable(OdbcTableDataset) = "OdbcTable",

        /// `Office365Table`: [`Office365Dataset`].
        Office365Table(Office365Dataset) = "Office365Table",

        /// `OracleServiceCloudObject`: [`OracleServiceCloudObjectDataset`].
        OracleServiceCloudObject(
            OracleServiceCloudObjectDataset,
        ) = "OracleServiceCloudObject",

        /// `OracleTable`: [`OracleTableDataset`].
        OracleTable(OracleTableDataset) = "OracleTable",

        /// `Orc`: [`OrcDataset`].
        Orc(OrcDataset) = "Orc",

        /// `Parquet`: [`ParquetDataset`].
        Parquet(ParquetDataset) = "Parquet",

        /// `PaypalObject`: [`PaypalObjectDataset`].
        PaypalObject(PaypalObjectDataset) = "PaypalObject",

        /// `PhoenixObject`: [`PhoenixObjectDataset`].
        PhoenixObject(PhoenixObjectDataset) = "PhoenixObject",

        /// `PostgreSqlTable`: [`PostgresqlTableDataset`].
        PostgresqlTable(PostgresqlTableDataset) = "PostgreSqlTable",

        /// `PostgreSqlV2Table`: [`PostgresqlV2TableDataset`].
        PostgresqlV2Table(PostgresqlV2TableDataset) = "PostgreSqlV2Table",

        /// `PrestoObject`: [`PrestoObjectDataset`].
        PrestoObject(PrestoObjectDataset) = "PrestoObject",

        /// `QuickBooksObject`: [`QuickBooksObjectDataset`].
        QuickBooksObject(QuickBooksObjectDataset) = "QuickBooksObject",

        /// `RelationalTable`: [`RelationalTableDataset`].
        RelationalTable(RelationalTableDataset) = "RelationalTable",

        /// `ResponsysObject`: [`ResponsysObjectDataset`].
        ResponsysObject(ResponsysObjectDataset) = "ResponsysObject",

        /// `RestResource`: [`RestResourceDataset`].
        RestResource(RestResourceDataset) = "RestResource",

        /// `SalesforceMarketingCloudObject`: [`SalesforceMarketingCloudObjectDataset`].
        SalesforceMarketingCloudObject(
            SalesforceMarketingCloudObjectDataset,
        ) = "SalesforceMarketingCloudObject",

        /// `SalesforceObject`: [`SalesforceObjectDataset`].
        SalesforceObject(SalesforceObjectDataset) = "SalesforceObject",

        /// `SalesforceServiceCloudObject`: [`SalesforceServiceCloudObjectDataset`].
        SalesforceServiceCloudObject(
            SalesforceServiceCloudObjectDataset,
        ) = "SalesforceServiceCloudObject",

        /// `SalesforceServiceCloudV2Object`: [`SalesforceServiceCloudV2ObjectDataset`].
        SalesforceServiceCloudV2Object(
            SalesforceServiceCloudV2ObjectDataset,
        ) = "SalesforceServiceCloudV2Object",

        /// `SalesforceV2Object`: [`SalesforceV2ObjectDataset`].
        SalesforceV2Object(SalesforceV2ObjectDataset) = "SalesforceV2Object",

        /// `SapBwCube`: [`SapBwCubeDataset`].
        SapBwCube(SapBwCubeDataset) = "SapBwCube",

        /// `SapCloudForCustomerResource`: [`SapCloudForCustomerResourceDataset`].
        SapCloudForCustomerResource(
            SapCloudForCustomerResourceDataset,
        ) = "SapCloudForCustomerResource",

        /// `SapEccResource`: [`SapEccResourceDataset`].
        SapEccResource(SapEccResourceDataset) = "SapEccResource",

        /// `SapHanaTable`: [`SapHanaTableDataset`].
        SapHanaTable(SapHanaTableDataset) = "SapHanaTable",

        /// `SapOdpResource`: [`SapOdpResourceDataset`].
        SapOdpResource(SapOdpResourceDataset) = "SapOdpResource",

        /// `SapOpenHubTable`: [`SapOpenHubTableDataset`].
        SapOpenHubTable(SapOpenHubTableDataset) = "SapOpenHubTable",

        /// `SapTableResource`: [`SapTableResourceDataset`].
        SapTableResource(SapTableResourceDataset) = "SapTableResource",

        /// `ServiceNowObject`: [`ServiceNowObjectDataset`].
        ServiceNowObject(ServiceNowObjectDataset) = "ServiceNowObject",

        /// `ServiceNowV2Object`: [`ServiceNowV2ObjectDataset`].
        ServiceNowV2Object(ServiceNowV2ObjectDataset) = "ServiceNowV2Object",

        /// `SharePointOnlineListResource`: [`SharePointOnlineListResourceDataset`].
        SharePointOnlineListResource(
            SharePointOnlineListResourceDataset,
        ) = "SharePointOnlineListResource",

        /// `ShopifyObject`: [`ShopifyObjectDataset`].
        ShopifyObject(ShopifyObjectDataset) = "ShopifyObject",

        /// `SnowflakeTable`: [`SnowflakeDataset`].
        SnowflakeTable(SnowflakeDataset) = "SnowflakeTable",

        /// `SnowflakeV2Table`: [`SnowflakeV2Dataset`].
        SnowflakeV2Table(SnowflakeV2Dataset) = "SnowflakeV2Table",

        /// `SparkObject`: [`SparkObjectDataset`].
        SparkObject(SparkObjectDataset) = "SparkObject",

        /// `SqlServerTable`: [`SqlServerTableDataset`].
        SqlServerTable(SqlServerTableDataset) = "SqlServerTable",

        /// `SquareObject`: [`SquareObjectDataset`].
        SquareObject(SquareObjectDataset) = "SquareObject",

        /// `SybaseTable`: [`SybaseTableDataset`].
        SybaseTable(SybaseTableDataset) = "SybaseTable",

        /// `TeradataTable`: [`TeradataTableDataset`].
        TeradataTable(TeradataTableDataset) = "TeradataTable",

        /// `VerticaTable`: [`VerticaTableDataset`].
        VerticaTable(VerticaTableDataset) = "VerticaTable",

        /// `WarehouseTable`: [`WarehouseTableDataset`].
        WarehouseTable(WarehouseTableDataset) = "WarehouseTable",

        /// `WebTable`: [`WebTableDataset`].
        WebTable(WebTableDataset) = "WebTable",

        /// `XeroObject`: [`XeroObjectDataset`].
        XeroObject(XeroObjectDataset) = "XeroObject",

        /// `Xml`: [`XmlDataset`].
        Xml(XmlDataset) = "Xml",

        /// `ZohoObject`: [`ZohoObjectDataset`].
        ZohoObject(ZohoObjectDataset) = "ZohoObject",
    }
}

runtime::model! {
    /// Compression of the files of a dataset.
    pub struct DatasetCompression {
        /// Whether compression is to be fast or to save space.
        #[json("level")]
        pub level: Option<Expressible<String>>,

        /// Method, such as `gzip` or `ZipDeflate`.
        #[json("type")]
        pub type_prop: Option<Expressible<String>>,
    }
}

impl DatasetCompression {
    /// Creates a value with the members that the service requires.
    pub fn new(type_prop: impl Into<Expressible<String>>) -> Self {
        Self {
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder in which Synapse Studio shows a dataset.
    pub struct DatasetFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::union! {
    /// Place of files in a store; the kind belongs to the store.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum DatasetLocation {
        /// `AmazonS3Location`: [`AmazonS3Location`].
        AmazonS3Location(AmazonS3Location) = "AmazonS3Location",

        /// `AzureBlobFSLocation`: [`AzureBlobFsLocation`].
        AzureBlobFsLocation(AzureBlobFsLocation) = "AzureBlobFSLocation",

        /// `AzureBlobStorageLocation`: [`AzureBlobStorageLocation`].
        AzureBlobStorageLocation(AzureBlobStorageLocation) = "AzureBlobStorageLocation",

        /// `AzureDataLakeStoreLocation`: [`AzureDataLakeStoreLocation`].
        AzureDataLakeStoreLocation(
            AzureDataLakeStoreLocation,
        ) = "AzureDataLakeStoreLocation",

        /// `AzureFileStorageLocation`: [`AzureFileStorageLocation`].
        AzureFileStorageLocation(AzureFileStorageLocation) = "AzureFileStorageLocation",

        /// `FileServerLocation`: [`FileServerLocation`].
        FileServerLocation(FileServerLocation) = "FileServerLocation",

        /// `FtpServerLocation`: [`FtpServerLocation`].
        FtpServerLocation(FtpServerLocation) = "FtpServerLocation",

        /// `GoogleCloudStorageLocation`: [`GoogleCloudStorageLocation`].
        GoogleCloudStorageLocation(
            GoogleCloudStorageLocation,
        ) = "GoogleCloudStorageLocation",

        /// `HdfsLocation`: [`HdfsLocation`].
        HdfsLocation(HdfsLocation) = "HdfsLocation",

        /// `HttpServerLocation`: [`HttpServerLocation`].
        HttpServerLocation(HttpServerLocation) = "HttpServerLocation",

        /// `LakeHouseLocation`: [`LakeHouseLocation`].
        LakeHouseLocation(LakeHouseLocation) = "LakeHouseLocation",

        /// `SftpLocation`: [`SftpLocation`].
        SftpLocation(SftpLocation) = "SftpLocation",
    }
}

runtime::model! {
    /// Name of a dataset, with values for its parameters.
    pub struct DatasetReference {
        /// Values for the parameters, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<DatasetReferenceType>,
    }
}

impl DatasetReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: DatasetReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a dataset.
    pub enum DatasetReferenceType {
        /// `DatasetReference`
        DatasetReference = "DatasetReference",
    }
}

runtime::union! {
    /// Format of files in legacy datasets, which hold place and format together.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum DatasetStorageFormat {
        /// `AvroFormat`: [`AvroFormat`].
        AvroFormat(AvroFormat) = "AvroFormat",

        /// `JsonFormat`: [`JsonFormatModel`].
        JsonFormat(JsonFormatModel) = "JsonFormat",

        /// `OrcFormat`: [`OrcFormat`].
        OrcFormat(OrcFormat) = "OrcFormat",

        /// `ParquetFormat`: [`ParquetFormat`].
        ParquetFormat(ParquetFormat) = "ParquetFormat",

        /// `TextFormat`: [`TextFormatModel`].
        TextFormat(TextFormatModel) = "TextFormat",
    }
}

runtime::model! {
    /// Connection to data.world.
    #[constant("type" = "Dataworld")]
    pub struct DataworldLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DataworldLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl DataworldLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: DataworldLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API token of a connection to data.world.
    pub struct DataworldLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

impl DataworldLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_token: SecretBase) -> Self {
        Self {
            api_token: Some(api_token),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Db2; only user name and password are known.
    pub enum Db2AuthenticationType {
        /// `Basic`
        Basic = "Basic",
    }
}

runtime::model! {
    /// Connection to IBM Db2.
    #[constant("type" = "Db2")]
    pub struct Db2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Db2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl Db2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: Db2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login of a connection to IBM Db2.
    pub struct Db2LinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<Db2AuthenticationType>>,

        /// Common name that the TLS certificate of the server must have.
        #[json("certificateCommonName")]
        pub certificate_common_name: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Db2 collection in which the driver makes its packages.
        #[json("packageCollection")]
        pub package_collection: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl Db2LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            database: Some(database.into()),
            server: Some(server.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in IBM Db2.
    #[constant("type" = "Db2Table")]
    pub struct Db2TableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Db2TableDatasetTypeProperties>,
    }
}

impl Db2TableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a Db2 table.
    pub struct Db2TableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Text files with delimited columns, such as CSV.
    #[constant("type" = "DelimitedText")]
    pub struct DelimitedTextDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DelimitedTextDatasetTypeProperties>,
    }
}

impl DelimitedTextDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place, delimiters, encoding and compression of delimited text files.
    pub struct DelimitedTextDatasetTypeProperties {
        /// Character between columns, a comma by default.
        #[json("columnDelimiter")]
        pub column_delimiter: Option<Expressible<String>>,

        /// Compression of the files, such as `gzip` or `snappy`.
        #[json("compressionCodec")]
        pub compression_codec: Option<Expressible<String>>,

        /// Whether compression is to be fast or to save space.
        #[json("compressionLevel")]
        pub compression_level: Option<Expressible<String>>,

        /// Character encoding of the files, UTF-8 by default.
        #[json("encodingName")]
        pub encoding_name: Option<Expressible<String>>,

        /// Character that takes its meaning from a quote within a quoted value, a backslash by default.
        #[json("escapeChar")]
        pub escape_char: Option<Expressible<String>>,

        /// True takes or writes the first line as column names.
        #[json("firstRowAsHeader")]
        pub first_row_as_header: Option<Expressible<bool>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,

        /// Text that stands for a missing value.
        #[json("nullValue")]
        pub null_value: Option<Expressible<String>>,

        /// Character around values that hold a delimiter, a double quote by default.
        #[json("quoteChar")]
        pub quote_char: Option<Expressible<String>>,

        /// Character or characters at the end of a row, by default any kind of line end.
        #[json("rowDelimiter")]
        pub row_delimiter: Option<Expressible<String>>,
    }
}

impl DelimitedTextDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Container of Azure Cosmos DB, in the legacy form from when it was called DocumentDB.
    #[constant("type" = "DocumentDbCollection")]
    pub struct DocumentDbCollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DocumentDbCollectionDatasetTypeProperties>,
    }
}

impl DocumentDbCollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: DocumentDbCollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a container in Azure Cosmos DB, in the legacy form.
    pub struct DocumentDbCollectionDatasetTypeProperties {
        /// Name of the container.
        #[json("collectionName")]
        pub collection_name: Option<Expressible<String>>,
    }
}

impl DocumentDbCollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection_name: impl Into<Expressible<String>>) -> Self {
        Self {
            collection_name: Some(collection_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a Drill table.
    pub struct DrillDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Apache Drill.
    #[constant("type" = "Drill")]
    pub struct DrillLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DrillLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl DrillLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: DrillLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Apache Drill.
    pub struct DrillLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Key Vault secret with the password of the connection string.
        #[json("pwd")]
        pub pwd: Option<AzureKeyVaultSecretReference>,
    }
}

runtime::model! {
    /// Table in Apache Drill.
    #[constant("type" = "DrillTable")]
    pub struct DrillTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DrillDatasetTypeProperties>,
    }
}

impl DrillTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Dynamics AX.
    #[constant("type" = "DynamicsAX")]
    pub struct DynamicsAxLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsAxLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl DynamicsAxLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: DynamicsAxLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and service principal of a connection to Dynamics AX.
    pub struct DynamicsAxLinkedServiceTypeProperties {
        /// Resource for which a Microsoft Entra token is requested.
        #[json("aadResourceId")]
        pub aad_resource_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl DynamicsAxLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        aad_resource_id: impl Into<Expressible<String>>,
        service_principal_id: impl Into<Expressible<String>>,
        service_principal_key: SecretBase,
        tenant: impl Into<Expressible<String>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            aad_resource_id: Some(aad_resource_id.into()),
            service_principal_id: Some(service_principal_id.into()),
            service_principal_key: Some(service_principal_key),
            tenant: Some(tenant.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Entity in Dynamics AX.
    #[constant("type" = "DynamicsAXResource")]
    pub struct DynamicsAxResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsAxResourceDatasetTypeProperties>,
    }
}

impl DynamicsAxResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: DynamicsAxResourceDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Path of an OData entity of Dynamics AX.
    pub struct DynamicsAxResourceDatasetTypeProperties {
        /// Entity set, relative to the OData address.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
}

impl DynamicsAxResourceDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<Expressible<String>>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Entity in Dynamics CRM.
    #[constant("type" = "DynamicsCrmEntity")]
    pub struct DynamicsCrmEntityDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsCrmEntityDatasetTypeProperties>,
    }
}

impl DynamicsCrmEntityDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Logical name of a Dynamics CRM entity.
    pub struct DynamicsCrmEntityDatasetTypeProperties {
        /// Entity by its logical name, such as `account`.
        #[json("entityName")]
        pub entity_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Dynamics CRM.
    #[constant("type" = "DynamicsCrm")]
    pub struct DynamicsCrmLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsCrmLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl DynamicsCrmLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: DynamicsCrmLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login, service principal or managed identity of a connection to Dynamics CRM.
    pub struct DynamicsCrmLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credential", secret)]
        pub credential: Option<SecretBase>,

        /// `Online` for Dynamics in the cloud, `OnPremisesWithIfd` for an own server that the Internet can reach.
        #[json("deploymentType")]
        pub deployment_type: Option<Expressible<String>>,

        /// Domain of the Windows account.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name of the Dynamics server; only for one of your own.
        #[json("hostName")]
        pub host_name: Option<Expressible<String>>,

        /// Name of the Dynamics organization, if the user has several.
        #[json("organizationName")]
        pub organization_name: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Address of the Dynamics instance.
        #[json("serviceUri")]
        pub service_uri: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl DynamicsCrmLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<String>>,
        deployment_type: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            deployment_type: Some(deployment_type.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Entity in Dynamics 365.
    #[constant("type" = "DynamicsEntity")]
    pub struct DynamicsEntityDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsEntityDatasetTypeProperties>,
    }
}

impl DynamicsEntityDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Logical name of a Dynamics 365 entity.
    pub struct DynamicsEntityDatasetTypeProperties {
        /// Entity by its logical name, such as `account`.
        #[json("entityName")]
        pub entity_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Dynamics 365.
    #[constant("type" = "Dynamics")]
    pub struct DynamicsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DynamicsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl DynamicsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: DynamicsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login, service principal or managed identity of a connection to Dynamics 365.
    pub struct DynamicsLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// `Online` for Dynamics in the cloud, `OnPremisesWithIfd` for an own server that the Internet can reach.
        #[json("deploymentType")]
        pub deployment_type: Option<Expressible<String>>,

        /// Domain of the Windows account.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name of the Dynamics server; only for one of your own.
        #[json("hostName")]
        pub host_name: Option<Expressible<String>>,

        /// Name of the Dynamics organization, if the user has several.
        #[json("organizationName")]
        pub organization_name: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Address of the Dynamics instance.
        #[json("serviceUri")]
        pub service_uri: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl DynamicsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<String>>,
        deployment_type: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            deployment_type: Some(deployment_type.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Oracle Eloqua.
    #[constant("type" = "Eloqua")]
    pub struct EloquaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<EloquaLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl EloquaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: EloquaLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, login and TLS settings of a connection to Oracle Eloqua.
    pub struct EloquaLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl EloquaLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        endpoint: impl Into<Expressible<String>>,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            endpoint: Some(endpoint.into()),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Oracle Eloqua.
    #[constant("type" = "EloquaObject")]
    pub struct EloquaObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl EloquaObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of an integration runtime or a linked service.
    pub struct EntityReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<IntegrationRuntimeEntityReferenceType>,
    }
}

runtime::model! {
    /// Setup step that sets an environment variable on each node.
    #[constant("type" = "EnvironmentVariableSetup")]
    pub struct EnvironmentVariableSetup {
        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<EnvironmentVariableSetupTypeProperties>,
    }
}

impl EnvironmentVariableSetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: EnvironmentVariableSetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Environment variable and its value.
    pub struct EnvironmentVariableSetupTypeProperties {
        /// Environment variable to set.
        #[json("variableName")]
        pub variable_name: Option<Expressible<String>>,

        /// What the environment variable is set to.
        #[json("variableValue")]
        pub variable_value: Option<Expressible<String>>,
    }
}

impl EnvironmentVariableSetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        variable_name: impl Into<Expressible<String>>,
        variable_value: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            variable_name: Some(variable_name.into()),
            variable_value: Some(variable_value.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Excel workbooks, read by sheet and range.
    #[constant("type" = "Excel")]
    pub struct ExcelDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ExcelDatasetTypeProperties>,
    }
}

impl ExcelDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place, sheet, cell range and header of Excel workbooks.
    pub struct ExcelDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// True takes or writes the first line as column names.
        #[json("firstRowAsHeader")]
        pub first_row_as_header: Option<Expressible<bool>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,

        /// Text that stands for a missing value.
        #[json("nullValue")]
        pub null_value: Option<Expressible<String>>,

        /// Cells to read, such as `A1:H100`.
        #[json("range")]
        pub range: Option<Expressible<String>>,

        /// Position of the sheet, from 0.
        #[json("sheetIndex")]
        pub sheet_index: Option<Expressible<i64>>,

        /// Name of the sheet.
        #[json("sheetName")]
        pub sheet_name: Option<Expressible<String>>,
    }
}

impl ExcelDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to a file server or a local folder of a self-hosted integration runtime.
    #[constant("type" = "FileServer")]
    pub struct FileServerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FileServerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl FileServerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: FileServerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host and login of a connection to a file server or a local folder of a self-hosted integration runtime.
    pub struct FileServerLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userId")]
        pub user_id: Option<Expressible<String>>,
    }
}

impl FileServerLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder and name of files on a file server.
    #[constant("type" = "FileServerLocation")]
    pub struct FileServerLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// File or folder of a file system, in the legacy form that holds location and format together.
    #[constant("type" = "FileShare")]
    pub struct FileShareDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FileShareDatasetTypeProperties>,
    }
}

impl FileShareDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder, file name or filter, format and compression of files in a file system.
    pub struct FileShareDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Wildcard pattern that file names must match.
        #[json("fileFilter")]
        pub file_filter: Option<Expressible<String>>,

        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Part of a data flow that several data flows can use.
    #[constant("type" = "Flowlet")]
    pub struct Flowlet {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DataFlowFolder>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FlowletTypeProperties>,
    }
}

runtime::model! {
    /// Sources, transformations, sinks and script of a flowlet.
    pub struct FlowletTypeProperties {
        /// Script of the data flow, in the data flow language.
        #[json("script")]
        pub script: Option<Expressible<String>>,

        /// Script of the data flow, line by line, instead of in one text.
        #[json("scriptLines")]
        pub script_lines: Option<Vec<Expressible<String>>>,

        /// Where the rows go.
        #[json("sinks")]
        pub sinks: Option<Vec<DataFlowSink>>,

        /// Where the rows come from.
        #[json("sources")]
        pub sources: Option<Vec<DataFlowSource>>,

        /// Steps between sources and sinks.
        #[json("transformations")]
        pub transformations: Option<Vec<Transformation>>,
    }
}

runtime::text_enum! {
    /// Whether an FTP server is entered with a login or anonymously.
    pub enum FtpAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",
    }
}

runtime::model! {
    /// Connection to an FTP server.
    #[constant("type" = "FtpServer")]
    pub struct FtpServerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FtpServerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl FtpServerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: FtpServerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to an FTP server.
    pub struct FtpServerLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<FtpAuthenticationType>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl FtpServerLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder and name of files on an FTP server.
    #[constant("type" = "FtpServerLocation")]
    pub struct FtpServerLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Name of the table or object; several connectors share these settings.
    pub struct GenericDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether sign-in to Google Ads uses a service account or a user.
    pub enum GoogleAdWordsAuthenticationType {
        /// `ServiceAuthentication`
        ServiceAuthentication = "ServiceAuthentication",

        /// `UserAuthentication`
        UserAuthentication = "UserAuthentication",
    }
}

runtime::model! {
    /// Connection to Google Ads.
    #[constant("type" = "GoogleAdWords")]
    pub struct GoogleAdWordsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleAdWordsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GoogleAdWordsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GoogleAdWordsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Customer, developer token and sign-in, by user or service account, of a connection to Google Ads.
    pub struct GoogleAdWordsLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<GoogleAdWordsAuthenticationType>>,

        /// Customer ID of the Ads account to report on.
        #[json("clientCustomerID")]
        pub client_customer_id: Option<Expressible<String>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Developer token of the manager account.
        ///
        /// Secret: not shown by `Debug`.
        #[json("developerToken", secret)]
        pub developer_token: Option<SecretBase>,

        /// E-mail address of the service account.
        #[json("email")]
        pub email: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Version of the Google Ads API.
        #[json("googleAdsApiVersion")]
        pub google_ads_api_version: Option<Expressible<String>>,

        /// Path of the key file on the self-hosted integration runtime.
        #[json("keyFilePath")]
        pub key_file_path: Option<Expressible<String>>,

        /// Customer ID of the manager account through which the Ads account is entered.
        #[json("loginCustomerID")]
        pub login_customer_id: Option<Expressible<String>>,

        /// Private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("privateKey", secret)]
        pub private_key: Option<SecretBase>,

        /// Refresh token from which access tokens are made.
        ///
        /// Secret: not shown by `Debug`.
        #[json("refreshToken", secret)]
        pub refresh_token: Option<SecretBase>,

        /// True reads values with the types of the legacy driver.
        #[json("supportLegacyDataTypes")]
        pub support_legacy_data_types: Option<Expressible<bool>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Object in Google Ads.
    #[constant("type" = "GoogleAdWordsObject")]
    pub struct GoogleAdWordsObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl GoogleAdWordsObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Google BigQuery uses a service account or a user, in the first generation of the connector.
    pub enum GoogleBigQueryAuthenticationType {
        /// `ServiceAuthentication`
        ServiceAuthentication = "ServiceAuthentication",

        /// `UserAuthentication`
        UserAuthentication = "UserAuthentication",
    }
}

runtime::model! {
    /// Data set and name of a BigQuery table, for the first generation of the connector.
    pub struct GoogleBigQueryDatasetTypeProperties {
        /// BigQuery data set that holds the table.
        #[json("dataset")]
        pub dataset: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Google BigQuery, first generation of the connector.
    #[constant("type" = "GoogleBigQuery")]
    pub struct GoogleBigQueryLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleBigQueryLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GoogleBigQueryLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GoogleBigQueryLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Project and OAuth client, refresh token or key file of a connection to Google BigQuery.
    pub struct GoogleBigQueryLinkedServiceTypeProperties {
        /// Further public projects to query, separated by commas.
        #[json("additionalProjects")]
        pub additional_projects: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<GoogleBigQueryAuthenticationType>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// E-mail address of the service account.
        #[json("email")]
        pub email: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Path of the key file on the self-hosted integration runtime.
        #[json("keyFilePath")]
        pub key_file_path: Option<Expressible<String>>,

        /// Project that is billed for queries and queried by default.
        #[json("project")]
        pub project: Option<Expressible<String>>,

        /// Refresh token from which access tokens are made.
        ///
        /// Secret: not shown by `Debug`.
        #[json("refreshToken", secret)]
        pub refresh_token: Option<SecretBase>,

        /// True also asks for access to Google Drive, which external tables may need.
        #[json("requestGoogleDriveScope")]
        pub request_google_drive_scope: Option<Expressible<bool>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,
    }
}

impl GoogleBigQueryLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<GoogleBigQueryAuthenticationType>>,
        project: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            project: Some(project.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of Google BigQuery, first generation of the connector.
    #[constant("type" = "GoogleBigQueryObject")]
    pub struct GoogleBigQueryObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleBigQueryDatasetTypeProperties>,
    }
}

impl GoogleBigQueryObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Google BigQuery uses a service account or a user, in the second generation of the
    /// connector.
    pub enum GoogleBigQueryV2AuthenticationType {
        /// `ServiceAuthentication`
        ServiceAuthentication = "ServiceAuthentication",

        /// `UserAuthentication`
        UserAuthentication = "UserAuthentication",
    }
}

runtime::model! {
    /// Data set and name of a BigQuery table, for the second generation of the connector.
    pub struct GoogleBigQueryV2DatasetTypeProperties {
        /// BigQuery data set that holds the table.
        #[json("dataset")]
        pub dataset: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Google BigQuery, second generation of the connector.
    #[constant("type" = "GoogleBigQueryV2")]
    pub struct GoogleBigQueryV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleBigQueryV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GoogleBigQueryV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GoogleBigQueryV2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Project and OAuth client, refresh token or key file of a connection to Google BigQuery, second generation of
    /// the connector.
    pub struct GoogleBigQueryV2LinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<GoogleBigQueryV2AuthenticationType>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Content of the key file of the service account.
        ///
        /// Secret: not shown by `Debug`.
        #[json("keyFileContent", secret)]
        pub key_file_content: Option<SecretBase>,

        /// Project that is billed for queries and queried by default.
        #[json("projectId")]
        pub project_id: Option<Expressible<String>>,

        /// Refresh token from which access tokens are made.
        ///
        /// Secret: not shown by `Debug`.
        #[json("refreshToken", secret)]
        pub refresh_token: Option<SecretBase>,
    }
}

impl GoogleBigQueryV2LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<GoogleBigQueryV2AuthenticationType>>,
        project_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            project_id: Some(project_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of Google BigQuery, second generation of the connector.
    #[constant("type" = "GoogleBigQueryV2Object")]
    pub struct GoogleBigQueryV2ObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleBigQueryV2DatasetTypeProperties>,
    }
}

impl GoogleBigQueryV2ObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Google Cloud Storage.
    #[constant("type" = "GoogleCloudStorage")]
    pub struct GoogleCloudStorageLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleCloudStorageLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GoogleCloudStorageLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GoogleCloudStorageLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and access key of a connection to Google Cloud Storage.
    pub struct GoogleCloudStorageLinkedServiceTypeProperties {
        /// ID of the access key.
        #[json("accessKeyId")]
        pub access_key_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Secret that belongs to the access key ID.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secretAccessKey", secret)]
        pub secret_access_key: Option<SecretBase>,

        /// Address of a service with the same interface as Amazon S3.
        #[json("serviceUrl")]
        pub service_url: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Bucket, folder and name of objects in Google Cloud Storage.
    #[constant("type" = "GoogleCloudStorageLocation")]
    pub struct GoogleCloudStorageLocation {
        /// Name of the bucket.
        #[json("bucketName")]
        pub bucket_name: Option<Expressible<String>>,

        /// Last part of the key of the object.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Google Sheets.
    #[constant("type" = "GoogleSheets")]
    pub struct GoogleSheetsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GoogleSheetsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GoogleSheetsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GoogleSheetsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API token of a connection to Google Sheets.
    pub struct GoogleSheetsLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

impl GoogleSheetsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_token: SecretBase) -> Self {
        Self {
            api_token: Some(api_token),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a Greenplum table.
    pub struct GreenplumDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Greenplum.
    #[constant("type" = "Greenplum")]
    pub struct GreenplumLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GreenplumLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl GreenplumLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: GreenplumLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Greenplum.
    pub struct GreenplumLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectionTimeout")]
        pub connection_timeout: Option<Expressible<i64>>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key Vault secret with the password of the connection string.
        #[json("pwd")]
        pub pwd: Option<AzureKeyVaultSecretReference>,

        /// Whether TLS is off, possible or needed, and how far certificates are checked; the numbers are those of the
        /// driver.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Greenplum.
    #[constant("type" = "GreenplumTable")]
    pub struct GreenplumTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GreenplumDatasetTypeProperties>,
    }
}

impl GreenplumTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to HBase uses a login or is anonymous.
    pub enum HBaseAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",
    }
}

runtime::model! {
    /// Connection to Apache HBase.
    #[constant("type" = "HBase")]
    pub struct HBaseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HBaseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HBaseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HBaseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Apache HBase.
    pub struct HBaseLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<HBaseAuthenticationType>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Path of the service in the address.
        #[json("httpPath")]
        pub http_path: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl HBaseLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<HBaseAuthenticationType>>,
        host: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache HBase.
    #[constant("type" = "HBaseObject")]
    pub struct HBaseObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl HBaseObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an existing HDInsight cluster.
    #[constant("type" = "HDInsight")]
    pub struct HdInsightLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HdInsightLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HdInsightLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Cluster address and login of a connection to an existing HDInsight cluster.
    pub struct HdInsightLinkedServiceTypeProperties {
        /// How to sign in to the cluster: with a password, or with a managed identity.
        #[json("clusterAuthType")]
        pub cluster_auth_type: Option<Expressible<String>>,

        /// Address of the cluster, such as `https://contoso.azurehdinsight.net`.
        #[json("clusterUri")]
        pub cluster_uri: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// File system of the cluster in Data Lake Storage Gen2.
        #[json("fileSystem")]
        pub file_system: Option<Expressible<String>>,

        /// Linked service of the database that holds the Hive metadata.
        #[json("hcatalogLinkedServiceName")]
        pub hcatalog_linked_service_name: Option<LinkedServiceReference>,

        /// True for a cluster with the Enterprise Security Package.
        #[json("isEspEnabled")]
        pub is_esp_enabled: Option<Expressible<bool>>,

        /// Linked service of the main storage of the cluster.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl HdInsightLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(cluster_uri: impl Into<Expressible<String>>) -> Self {
        Self {
            cluster_uri: Some(cluster_uri.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to HDInsight clusters that are created for a job and deleted when idle.
    #[constant("type" = "HDInsightOnDemand")]
    pub struct HdInsightOnDemandLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightOnDemandLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HdInsightOnDemandLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HdInsightOnDemandLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Size, version, storage, network and sign-in of the HDInsight clusters that are created on demand.
    pub struct HdInsightOnDemandLinkedServiceTypeProperties {
        /// Linked services of further storage accounts that the cluster can use.
        #[json("additionalLinkedServiceNames")]
        pub additional_linked_service_names: Option<Vec<LinkedServiceReference>>,

        /// Start of the names of the clusters that are created.
        #[json("clusterNamePrefix")]
        pub cluster_name_prefix: Option<Expressible<String>>,

        /// Password of the cluster login.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clusterPassword", secret)]
        pub cluster_password: Option<SecretBase>,

        /// Resource group in which clusters are created.
        #[json("clusterResourceGroup")]
        pub cluster_resource_group: Option<Expressible<String>>,

        /// How to sign in to the resource group in which the cluster is created.
        #[json("clusterResourceGroupAuthType")]
        pub cluster_resource_group_auth_type: Option<Expressible<String>>,

        /// Number of worker nodes.
        #[json("clusterSize")]
        pub cluster_size: Option<Expressible<String>>,

        /// Password for SSH.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clusterSshPassword", secret)]
        pub cluster_ssh_password: Option<SecretBase>,

        /// User name for SSH.
        #[json("clusterSshUserName")]
        pub cluster_ssh_user_name: Option<Expressible<String>>,

        /// Kind of the clusters, such as `hadoop` or `spark`.
        #[json("clusterType")]
        pub cluster_type: Option<Expressible<String>>,

        /// User name for the cluster login.
        #[json("clusterUserName")]
        pub cluster_user_name: Option<Expressible<String>>,

        /// Settings for `core-site.xml`, by name.
        #[json("coreConfiguration")]
        pub core_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Virtual machine size of the worker nodes.
        #[json("dataNodeSize")]
        pub data_node_size: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Settings for `hbase-site.xml`, by name.
        #[json("hBaseConfiguration")]
        pub h_base_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Linked service of the database that holds the Hive metadata.
        #[json("hcatalogLinkedServiceName")]
        pub hcatalog_linked_service_name: Option<LinkedServiceReference>,

        /// Settings for `hdfs-site.xml`, by name.
        #[json("hdfsConfiguration")]
        pub hdfs_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Virtual machine size of the head nodes.
        #[json("headNodeSize")]
        pub head_node_size: Option<Expressible<String>>,

        /// Settings for `hive-site.xml`, by name.
        #[json("hiveConfiguration")]
        pub hive_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Azure subscription in which clusters are created.
        #[json("hostSubscriptionId")]
        pub host_subscription_id: Option<Expressible<String>>,

        /// Linked service of the main storage of the cluster.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Settings for `mapred-site.xml`, by name.
        #[json("mapReduceConfiguration")]
        pub map_reduce_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Settings for `oozie-site.xml`, by name.
        #[json("oozieConfiguration")]
        pub oozie_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Scripts that are run on the nodes of new clusters.
        #[json("scriptActions")]
        pub script_actions: Option<Vec<ScriptAction>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Version of Apache Spark, for Spark clusters.
        #[json("sparkVersion")]
        pub spark_version: Option<Expressible<String>>,

        /// Settings for `storm-site.xml`, by name.
        #[json("stormConfiguration")]
        pub storm_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Subnet of the virtual network in which clusters are created.
        #[json("subnetName")]
        pub subnet_name: Option<Expressible<String>>,

        /// Microsoft Entra tenant of the subscription.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Idle time after which the cluster is deleted, as `hh:mm:ss`.
        #[json("timeToLive")]
        pub time_to_live: Option<Expressible<String>>,

        /// HDInsight release of new clusters, such as `4.0`.
        #[json("version")]
        pub version: Option<Expressible<String>>,

        /// Resource ID of the virtual network in which clusters are created.
        #[json("virtualNetworkId")]
        pub virtual_network_id: Option<Expressible<String>>,

        /// Settings for `yarn-site.xml`, by name.
        #[json("yarnConfiguration")]
        pub yarn_configuration: Option<Expressible<BTreeMap<String, Json>>>,

        /// Virtual machine size of the ZooKeeper nodes.
        #[json("zookeeperNodeSize")]
        pub zookeeper_node_size: Option<Expressible<String>>,
    }
}

impl HdInsightOnDemandLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        cluster_resource_group: impl Into<Expressible<String>>,
        cluster_size: impl Into<Expressible<String>>,
        host_subscription_id: impl Into<Expressible<String>>,
        linked_service_name: LinkedServiceReference,
        tenant: impl Into<Expressible<String>>,
        time_to_live: impl Into<Expressible<String>>,
        version: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            cluster_resource_group: Some(cluster_resource_group.into()),
            cluster_size: Some(cluster_size.into()),
            host_subscription_id: Some(host_subscription_id.into()),
            linked_service_name: Some(linked_service_name),
            tenant: Some(tenant.into()),
            time_to_live: Some(time_to_live.into()),
            version: Some(version.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to the Hadoop Distributed File System.
    #[constant("type" = "Hdfs")]
    pub struct HdfsLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdfsLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HdfsLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HdfsLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login of a connection to the Hadoop Distributed File System.
    pub struct HdfsLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl HdfsLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder and name of files in HDFS.
    #[constant("type" = "HdfsLocation")]
    pub struct HdfsLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a connection signs in to Hive.
    pub enum HiveAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Username`
        Username = "Username",

        /// `UsernameAndPassword`
        UsernameAndPassword = "UsernameAndPassword",

        /// `WindowsAzureHDInsightService`
        WindowsAzureHdInsightService = "WindowsAzureHDInsightService",
    }
}

runtime::model! {
    /// Schema and name of a Hive table.
    pub struct HiveDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Apache Hive.
    #[constant("type" = "Hive")]
    pub struct HiveLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HiveLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HiveLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HiveLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Apache Hive.
    pub struct HiveLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<HiveAuthenticationType>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Path of the service in the address.
        #[json("httpPath")]
        pub http_path: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Kind of the server.
        #[json("serverType")]
        pub server_type: Option<Expressible<HiveServerType>>,

        /// True finds the server by ZooKeeper.
        #[json("serviceDiscoveryMode")]
        pub service_discovery_mode: Option<Expressible<bool>>,

        /// Transport of the Thrift calls.
        #[json("thriftTransportProtocol")]
        pub thrift_transport_protocol: Option<Expressible<HiveThriftTransportProtocol>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True sends queries as they are, instead of translating them to HiveQL.
        #[json("useNativeQuery")]
        pub use_native_query: Option<Expressible<bool>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,

        /// ZooKeeper namespace under which the server is registered.
        #[json("zooKeeperNameSpace")]
        pub zoo_keeper_name_space: Option<Expressible<String>>,
    }
}

impl HiveLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<HiveAuthenticationType>>,
        host: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache Hive.
    #[constant("type" = "HiveObject")]
    pub struct HiveObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HiveDatasetTypeProperties>,
    }
}

impl HiveObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Generation of the Hive server.
    pub enum HiveServerType {
        /// `HiveServer1`
        HiveServer1 = "HiveServer1",

        /// `HiveServer2`
        HiveServer2 = "HiveServer2",

        /// `HiveThriftServer`
        HiveThriftServer = "HiveThriftServer",
    }
}

runtime::text_enum! {
    /// Transport of the Thrift calls to Hive.
    pub enum HiveThriftTransportProtocol {
        /// `Binary`
        Binary = "Binary",

        /// `HTTP `
        Http = "HTTP ",

        /// `SASL`
        Sasl = "SASL",
    }
}

runtime::text_enum! {
    /// How a connection signs in to an HTTP server.
    pub enum HttpAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",

        /// `ClientCertificate`
        ClientCertificate = "ClientCertificate",

        /// `Digest`
        Digest = "Digest",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// File on an HTTP server, in the legacy form that holds location and format together.
    #[constant("type" = "HttpFile")]
    pub struct HttpDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HttpDatasetTypeProperties>,
    }
}

impl HttpDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Relative address, request, format and compression of a file on an HTTP server.
    pub struct HttpDatasetTypeProperties {
        /// HTTP headers to send besides the usual ones.
        #[json("additionalHeaders")]
        pub additional_headers: Option<Expressible<String>>,

        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// How the files are encoded; absent for a binary copy.
        #[json("format")]
        pub format: Option<DatasetStorageFormat>,

        /// Address of the resource, relative to that of the linked service.
        #[json("relativeUrl")]
        pub relative_url: Option<Expressible<String>>,

        /// Payload to send, for methods that take one.
        #[json("requestBody")]
        pub request_body: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("requestMethod")]
        pub request_method: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an HTTP server.
    #[constant("type" = "HttpServer")]
    pub struct HttpLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HttpLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HttpLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HttpLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login or client certificate of a connection to an HTTP server.
    pub struct HttpLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<HttpAuthenticationType>>,

        /// Thumbprint of a client certificate that is installed on the self-hosted integration runtime.
        #[json("certThumbprint")]
        pub cert_thumbprint: Option<Expressible<String>>,

        /// Client certificate as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("embeddedCertData", secret)]
        pub embedded_cert_data: Option<Expressible<String>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl HttpLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Relative address of a file on an HTTP server.
    #[constant("type" = "HttpServerLocation")]
    pub struct HttpServerLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Address of the resource, relative to that of the linked service.
        #[json("relativeUrl")]
        pub relative_url: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to HubSpot.
    #[constant("type" = "Hubspot")]
    pub struct HubspotLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HubspotLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl HubspotLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: HubspotLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Access token, OAuth client or refresh token and TLS settings of a connection to HubSpot.
    pub struct HubspotLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Refresh token from which access tokens are made.
        ///
        /// Secret: not shown by `Debug`.
        #[json("refreshToken", secret)]
        pub refresh_token: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl HubspotLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(client_id: impl Into<Expressible<String>>) -> Self {
        Self {
            client_id: Some(client_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in HubSpot.
    #[constant("type" = "HubspotObject")]
    pub struct HubspotObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl HubspotObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache Iceberg format.
    #[constant("type" = "Iceberg")]
    pub struct IcebergDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<IcebergDatasetTypeProperties>,
    }
}

impl IcebergDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place of an Iceberg table.
    pub struct IcebergDatasetTypeProperties {
        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,
    }
}

impl IcebergDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Impala.
    pub enum ImpalaAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `SASLUsername`
        SaslUsername = "SASLUsername",

        /// `UsernameAndPassword`
        UsernameAndPassword = "UsernameAndPassword",
    }
}

runtime::model! {
    /// Schema and name of an Impala table.
    pub struct ImpalaDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Apache Impala.
    #[constant("type" = "Impala")]
    pub struct ImpalaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ImpalaLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ImpalaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ImpalaLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Apache Impala.
    pub struct ImpalaLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<ImpalaAuthenticationType>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Transport of the Thrift calls.
        #[json("thriftTransportProtocol")]
        pub thrift_transport_protocol: Option<Expressible<String>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl ImpalaLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<ImpalaAuthenticationType>>,
        host: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache Impala.
    #[constant("type" = "ImpalaObject")]
    pub struct ImpalaObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ImpalaDatasetTypeProperties>,
    }
}

impl ImpalaObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to IBM Informix.
    #[constant("type" = "Informix")]
    pub struct InformixLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<InformixLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl InformixLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: InformixLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and login of a connection to IBM Informix.
    pub struct InformixLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Access data of the connection string.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credential", secret)]
        pub credential: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl InformixLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in IBM Informix.
    #[constant("type" = "InformixTable")]
    pub struct InformixTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<InformixTableDatasetTypeProperties>,
    }
}

impl InformixTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of an Informix table.
    pub struct InformixTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::union! {
    /// Compute for activities and data flows: managed by Azure, or on own machines.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum IntegrationRuntime {
        /// `Managed`: [`ManagedIntegrationRuntime`].
        Managed(ManagedIntegrationRuntime) = "Managed",

        /// `SelfHosted`: [`SelfHostedIntegrationRuntime`].
        SelfHosted(SelfHostedIntegrationRuntime) = "SelfHosted",
    }
}

runtime::model! {
    /// Region, nodes and network of a managed integration runtime.
    pub struct IntegrationRuntimeComputeProperties {
        /// Size and idle time of the data flow clusters.
        #[json("dataFlowProperties")]
        pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties>,

        /// Azure region, or `AutoResolve` for the region of the data.
        #[json("location")]
        pub location: Option<Expressible<String>>,

        /// Number of packages that one node may run at the same time.
        ///
        /// At least 1.
        #[json("maxParallelExecutionsPerNode")]
        pub max_parallel_executions_per_node: Option<Expressible<i32>>,

        /// Virtual machine size of the nodes.
        #[json("nodeSize")]
        pub node_size: Option<Expressible<String>>,

        /// Number of Azure-SSIS nodes.
        ///
        /// At least 1.
        #[json("numberOfNodes")]
        pub number_of_nodes: Option<Expressible<i32>>,

        /// Virtual network that the nodes join.
        #[json("vNetProperties")]
        pub vnet_properties: Option<IntegrationRuntimeVnetProperties>,
    }
}

runtime::model! {
    /// Blob container with a setup script that runs on every Azure-SSIS node.
    pub struct IntegrationRuntimeCustomSetupScriptProperties {
        /// Address of the blob container that holds the setup script.
        #[json("blobContainerUri")]
        pub blob_container_uri: Option<Expressible<String>>,

        /// SAS token that opens the container.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasToken", secret)]
        pub sas_token: Option<SecureString>,
    }
}

runtime::model! {
    /// Size and idle time of the data flow clusters of an integration runtime.
    pub struct IntegrationRuntimeDataFlowProperties {
        /// True releases the cluster after each data flow; false keeps it for the next one until its time to live ends.
        #[json("cleanup")]
        pub cleanup: Option<Expressible<bool>>,

        /// Hardware profile of the compute.
        #[json("computeType")]
        pub compute_type: Option<Expressible<DataFlowComputeType>>,

        /// Cores of the cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<Expressible<i32>>,

        /// Minutes for which an idle cluster is kept for the next data flow.
        ///
        /// At least 0.
        #[json("timeToLive")]
        pub time_to_live: Option<Expressible<i32>>,
    }
}

runtime::model! {
    /// Self-hosted integration runtime through which SSIS packages reach data in private networks.
    pub struct IntegrationRuntimeDataProxyProperties {
        /// Self-hosted integration runtime that serves as proxy.
        #[json("connectVia")]
        pub connect_via: Option<EntityReference>,

        /// Path in the staging storage.
        #[json("path")]
        pub path: Option<Expressible<String>>,

        /// Linked service of the storage that holds staged data.
        #[json("stagingLinkedService")]
        pub staging_linked_service: Option<EntityReference>,
    }
}

runtime::text_enum! {
    /// Edition of an Azure-SSIS integration runtime, which decides on the components that it offers.
    pub enum IntegrationRuntimeEdition {
        /// `Enterprise`
        Enterprise = "Enterprise",

        /// `Standard`
        Standard = "Standard",
    }
}

runtime::text_enum! {
    /// Whether the name is that of an integration runtime or of a linked service.
    pub enum IntegrationRuntimeEntityReferenceType {
        /// `IntegrationRuntimeReference`
        IntegrationRuntimeReference = "IntegrationRuntimeReference",

        /// `LinkedServiceReference`
        LinkedServiceReference = "LinkedServiceReference",
    }
}

runtime::text_enum! {
    /// Whether the SQL Server license is part of the price or brought along.
    pub enum IntegrationRuntimeLicenseType {
        /// `BasePrice`
        BasePrice = "BasePrice",

        /// `LicenseIncluded`
        LicenseIncluded = "LicenseIncluded",
    }
}

runtime::model! {
    /// Name of an integration runtime, with values for its parameters.
    pub struct IntegrationRuntimeReference {
        /// Values for the parameters, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<IntegrationRuntimeReferenceType>,
    }
}

impl IntegrationRuntimeReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: IntegrationRuntimeReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always an integration runtime.
    pub enum IntegrationRuntimeReferenceType {
        /// `IntegrationRuntimeReference`
        IntegrationRuntimeReference = "IntegrationRuntimeReference",
    }
}

runtime::model! {
    /// Database server and login of the SSIS catalog.
    pub struct IntegrationRuntimeSsisCatalogInfo {
        /// Secret that belongs to the login of the catalog administrator.
        ///
        /// Secret: not shown by `Debug`.
        #[json("catalogAdminPassword", secret)]
        pub catalog_admin_password: Option<SecureString>,

        /// Login of the catalog administrator.
        ///
        /// 1 to 128 characters.
        #[json("catalogAdminUserName")]
        pub catalog_admin_user_name: Option<Expressible<String>>,

        /// Pricing tier of the database that holds the SSIS catalog.
        #[json("catalogPricingTier")]
        pub catalog_pricing_tier: Option<
            Expressible<IntegrationRuntimeSsisCatalogPricingTier>,
        >,

        /// Host name of the database server that holds the SSIS catalog.
        #[json("catalogServerEndpoint")]
        pub catalog_server_endpoint: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Pricing tier of the database that holds the SSIS catalog.
    pub enum IntegrationRuntimeSsisCatalogPricingTier {
        /// `Basic`
        Basic = "Basic",

        /// `Premium`
        Premium = "Premium",

        /// `PremiumRS`
        PremiumRs = "PremiumRS",

        /// `Standard`
        Standard = "Standard",
    }
}

runtime::model! {
    /// Catalog, license, edition and node setup of an Azure-SSIS integration runtime.
    pub struct IntegrationRuntimeSsisProperties {
        /// Database server and login of the SSIS catalog.
        #[json("catalogInfo")]
        pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo>,

        /// Setup script that runs on every node.
        #[json("customSetupScriptProperties")]
        pub custom_setup_script_properties: Option<
            IntegrationRuntimeCustomSetupScriptProperties,
        >,

        /// Proxy for data on private networks.
        #[json("dataProxyProperties")]
        pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties>,

        /// Edition of the SSIS runtime.
        #[json("edition")]
        pub edition: Option<Expressible<IntegrationRuntimeEdition>>,

        /// Setup steps that need no script.
        #[json("expressCustomSetupProperties")]
        pub express_custom_setup_properties: Option<Vec<CustomSetupBase>>,

        /// Whether the license is included or brought along.
        #[json("licenseType")]
        pub license_type: Option<Expressible<IntegrationRuntimeLicenseType>>,
    }
}

runtime::text_enum! {
    /// Whether an integration runtime is running, stopped or out of reach.
    pub enum IntegrationRuntimeState {
        /// `AccessDenied`
        AccessDenied = "AccessDenied",

        /// `Initial`
        Initial = "Initial",

        /// `Limited`
        Limited = "Limited",

        /// `NeedRegistration`
        NeedRegistration = "NeedRegistration",

        /// `Offline`
        Offline = "Offline",

        /// `Online`
        Online = "Online",

        /// `Started`
        Started = "Started",

        /// `Starting`
        Starting = "Starting",

        /// `Stopped`
        Stopped = "Stopped",

        /// `Stopping`
        Stopping = "Stopping",
    }
}

runtime::model! {
    /// Virtual network and subnet that the nodes join.
    pub struct IntegrationRuntimeVnetProperties {
        /// Resource IDs of the public IP addresses of the nodes.
        #[json("publicIPs")]
        pub public_ips: Option<Vec<Expressible<String>>>,

        /// Subnet of the virtual network that the nodes join.
        #[json("subnet")]
        pub subnet: Option<Expressible<String>>,

        /// Resource ID of the virtual network that the nodes join.
        #[json("vNetId")]
        pub vnet_id: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Jira.
    #[constant("type" = "Jira")]
    pub struct JiraLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<JiraLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl JiraLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: JiraLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Jira.
    pub struct JiraLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl JiraLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        host: impl Into<Expressible<String>>,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            host: Some(host.into()),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Jira.
    #[constant("type" = "JiraObject")]
    pub struct JiraObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<JiraObjectDatasetTypeProperties>,
    }
}

impl JiraObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of a dataset in Jira.
    pub struct JiraObjectDatasetTypeProperties {
        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Files in JSON format.
    #[constant("type" = "Json")]
    pub struct JsonDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<JsonDatasetTypeProperties>,
    }
}

impl JsonDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place, encoding and compression of JSON files.
    pub struct JsonDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Character encoding of the files, UTF-8 by default.
        #[json("encodingName")]
        pub encoding_name: Option<Expressible<String>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,
    }
}

impl JsonDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// JSON files, as a format of legacy file datasets.
    #[constant("type" = "JsonFormat")]
    pub struct JsonFormatModel {
        /// Name of an own reader of the format.
        #[json("deserializer")]
        pub deserializer: Option<Expressible<String>>,

        /// Character encoding of the files, UTF-8 by default.
        #[json("encodingName")]
        pub encoding_name: Option<Expressible<String>>,

        /// Whether each line holds one object (`setOfObjects`) or the file is one array (`arrayOfObjects`).
        #[json("filePattern")]
        pub file_pattern: Option<Expressible<String>>,

        /// JSON path of the array whose elements become rows.
        #[json("jsonNodeReference")]
        pub json_node_reference: Option<Expressible<String>>,

        /// JSON path of each column, by column name.
        #[json("jsonPathDefinition")]
        pub json_path_definition: Option<Expressible<BTreeMap<String, Json>>>,

        /// Character that joins the names of nested properties, a dot by default.
        #[json("nestingSeparator")]
        pub nesting_separator: Option<Expressible<String>>,

        /// Name of an own writer of the format.
        #[json("serializer")]
        pub serializer: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Query in the Kusto language that is kept in the workspace.
    pub struct KqlScript {
        /// Text, connection and metadata of the script.
        #[json("content")]
        pub content: Option<KqlScriptContent>,
    }
}

runtime::model! {
    /// Text of a KQL script with the connection that it last used.
    pub struct KqlScriptContent {
        /// Pool and database on which the script last ran.
        #[json("currentConnection")]
        pub current_connection: Option<KqlScriptContentCurrentConnection>,

        /// In which language the script is written.
        #[json("metadata")]
        pub metadata: Option<KqlScriptContentMetadata>,

        /// Text of the script.
        #[json("query")]
        pub query: Option<String>,
    }
}

runtime::model! {
    /// Data Explorer pool and database on which the script runs.
    pub struct KqlScriptContentCurrentConnection {
        /// Database to use.
        #[json("databaseName")]
        pub database_name: Option<String>,

        /// How the connection is called in Synapse Studio.
        #[json("name")]
        pub name: Option<String>,

        /// Name of the pool that runs the script.
        #[json("poolName")]
        pub pool_name: Option<String>,

        /// Kind of the connection.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Language of a KQL script.
    pub struct KqlScriptContentMetadata {
        /// Language of the script, such as `sql` or `kql`.
        #[json("language")]
        pub language: Option<String>,
    }
}

runtime::model! {
    /// KQL script of the workspace.
    pub struct KqlScriptResource {
        /// Full Azure resource ID.
        #[json("id")]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<KqlScript>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Connection to a Microsoft Fabric lakehouse.
    #[constant("type" = "LakeHouse")]
    pub struct LakeHouseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LakeHouseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl LakeHouseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: LakeHouseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Fabric workspace, lakehouse and service principal of a connection.
    pub struct LakeHouseLinkedServiceTypeProperties {
        /// ID of the lakehouse.
        #[json("artifactId")]
        pub artifact_id: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// GUID of the workspace in Microsoft Fabric.
        #[json("workspaceId")]
        pub workspace_id: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Folder and name of files in a Fabric lakehouse.
    #[constant("type" = "LakeHouseLocation")]
    pub struct LakeHouseLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in a Microsoft Fabric lakehouse.
    #[constant("type" = "LakeHouseTable")]
    pub struct LakeHouseTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LakeHouseTableDatasetTypeProperties>,
    }
}

impl LakeHouseTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a lakehouse table.
    pub struct LakeHouseTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Licensed component to install and its license key.
    pub struct LicensedComponentSetupTypeProperties {
        /// Name of the licensed component.
        #[json("componentName")]
        pub component_name: Option<Expressible<String>>,

        /// License key of the component.
        ///
        /// Secret: not shown by `Debug`.
        #[json("licenseKey", secret)]
        pub license_key: Option<SecretBase>,
    }
}

impl LicensedComponentSetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(component_name: impl Into<Expressible<String>>) -> Self {
        Self {
            component_name: Some(component_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Key with which a shared self-hosted integration runtime is used.
    #[constant("authorizationType" = "Key")]
    pub struct LinkedIntegrationRuntimeKeyAuthorization {
        /// Registration key of the shared integration runtime.
        ///
        /// Secret: not shown by `Debug`.
        #[json("key", secret)]
        pub key: Option<SecureString>,
    }
}

impl LinkedIntegrationRuntimeKeyAuthorization {
    /// Creates a value with the members that the service requires.
    pub fn new(key: SecureString) -> Self {
        Self {
            key: Some(key),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Use of a shared self-hosted integration runtime by way of Azure roles.
    #[constant("authorizationType" = "RBAC")]
    pub struct LinkedIntegrationRuntimeRbacAuthorization {
        /// Resource ID of the shared integration runtime.
        #[json("resourceId")]
        pub resource_id: Option<Expressible<String>>,
    }
}

impl LinkedIntegrationRuntimeRbacAuthorization {
    /// Creates a value with the members that the service requires.
    pub fn new(resource_id: impl Into<Expressible<String>>) -> Self {
        Self {
            resource_id: Some(resource_id.into()),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// How a linked self-hosted integration runtime has access to the shared one.
    ///
    /// The member `authorizationType` tells which kind it is.
    #[discriminator("authorizationType")]
    pub enum LinkedIntegrationRuntimeType {
        /// `Key`: [`LinkedIntegrationRuntimeKeyAuthorization`].
        Key(LinkedIntegrationRuntimeKeyAuthorization) = "Key",

        /// `RBAC`: [`LinkedIntegrationRuntimeRbacAuthorization`].
        Rbac(LinkedIntegrationRuntimeRbacAuthorization) = "RBAC",
    }
}

runtime::union! {
    /// Connection to a data store or to compute: address, sign-in and integration runtime.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum LinkedService {
        /// `AmazonMWS`: [`AmazonMwsLinkedService`].
        AmazonMws(AmazonMwsLinkedService) = "AmazonMWS",

        /// `AmazonRdsForOracle`: [`AmazonRdsForOracleLinkedService`].
        AmazonRdsForOracle(AmazonRdsForOracleLinkedService) = "AmazonRdsForOracle",

        /// `AmazonRdsForSqlServer`: [`AmazonRdsForSqlServerLinkedService`].
        AmazonRdsForSqlServer(AmazonRdsForSqlServerLinkedService) = "AmazonRdsForSqlServer",

        /// `AmazonRedshift`: [`AmazonRedshiftLinkedService`].
        AmazonRedshift(AmazonRedshiftLinkedService) = "AmazonRedshift",

        /// `AmazonS3`: [`AmazonS3LinkedService`].
        AmazonS3(AmazonS3LinkedService) = "AmazonS3",

        /// `AppFigures`: [`AppFiguresLinkedService`].
        AppFigures(AppFiguresLinkedService) = "AppFigures",

        /// `Asana`: [`AsanaLinkedService`].
        Asana(AsanaLinkedService) = "Asana",

        /// `AzureBatch`: [`AzureBatchLinkedService`].
        AzureBatch(AzureBatchLinkedService) = "AzureBatch",

        /// `AzureBlobFS`: [`AzureBlobFsLinkedService`].
        AzureBlobFs(AzureBlobFsLinkedService) = "AzureBlobFS",

        /// `AzureBlobStorage`: [`AzureBlobStorageLinkedService`].
        AzureBlobStorage(AzureBlobStorageLinkedService) = "AzureBlobStorage",

        /// `AzureDataExplorer`: [`AzureDataExplorerLinkedService`].
        AzureDataExplorer(AzureDataExplorerLinkedService) = "AzureDataExplorer",

        /// `AzureDataLakeAnalytics`: [`AzureDataLakeAnalyticsLinkedService`].
        AzureDataLakeAnalytics(
            AzureDataLakeAnalyticsLinkedService,
        ) = "AzureDataLakeAnalytics",

        /// `AzureDataLakeStore`: [`AzureDataLakeStoreLinkedService`].
        AzureDataLakeStore(AzureDataLakeStoreLinkedService) = "AzureDataLakeStore",

        /// `AzureDatabricks`: [`AzureDatabricksLinkedService`].
        AzureDatabricks(AzureDatabricksLinkedService) = "AzureDatabricks",

        /// `AzureDatabricksDeltaLake`: [`AzureDatabricksDeltaLakeLinkedService`].
        AzureDatabricksDeltaLake(
            AzureDatabricksDeltaLakeLinkedService,
        ) = "AzureDatabricksDeltaLake",

        /// `AzureFileStorage`: [`AzureFileStorageLinkedService`].
        AzureFileStorage(AzureFileStorageLinkedService) = "AzureFileStorage",

        /// `AzureFunction`: [`AzureFunctionLinkedService`].
        AzureFunction(AzureFunctionLinkedService) = "AzureFunction",

        /// `AzureKeyVault`: [`AzureKeyVaultLinkedService`].
        AzureKeyVault(AzureKeyVaultLinkedService) = "AzureKeyVault",

        /// `AzureMariaDB`: [`AzureMariadbLinkedService`].
        AzureMariadb(AzureMariadbLinkedService) = "AzureMariaDB",

        /// `AzureML`: [`AzureMlLinkedService`].
        AzureMl(AzureMlLinkedService) = "AzureML",

        /// `AzureMLService`: [`AzureMlServiceLinkedService`].
        AzureMlService(AzureMlServiceLinkedService) = "AzureMLService",

        /// `AzureMySql`: [`AzureMysqlLinkedService`].
        AzureMysql(AzureMysqlLinkedService) = "AzureMySql",

        /// `AzurePostgreSql`: [`AzurePostgresqlLinkedService`].
        AzurePostgresql(AzurePostgresqlLinkedService) = "AzurePostgreSql",

        /// `AzureSearch`: [`AzureSearchLinkedService`].
        AzureSearch(AzureSearchLinkedService) = "AzureSearch",

        /// `AzureSqlDatabase`: [`AzureSqlDatabaseLinkedService`].
        AzureSqlDatabase(AzureSqlDatabaseLinkedService) = "AzureSqlDatabase",

        /// `AzureSqlDW`: [`AzureSqlDwLinkedService`].
        AzureSqlDw(AzureSqlDwLinkedService) = "AzureSqlDW",

        /// `AzureSqlMI`: [`AzureSqlMiLinkedService`].
        AzureSqlMi(AzureSqlMiLinkedService) = "AzureSqlMI",

        /// `AzureStorage`: [`AzureStorageLinkedService`].
        AzureStorage(AzureStorageLinkedService) = "AzureStorage",

        /// `AzureSynapseArtifacts`: [`AzureSynapseArtifactsLinkedService`].
        AzureSynapseArtifacts(AzureSynapseArtifactsLinkedService) = "AzureSynapseArtifacts",

        /// `AzureTableStorage`: [`AzureTableStorageLinkedService`].
        AzureTableStorage(AzureTableStorageLinkedService) = "AzureTableStorage",

        /// `Cassandra`: [`CassandraLinkedService`].
        Cassandra(CassandraLinkedService) = "Cassandra",

        /// `CommonDataServiceForApps`: [`CommonDataServiceForAppsLinkedService`].
        CommonDataServiceForApps(
            CommonDataServiceForAppsLinkedService,
        ) = "CommonDataServiceForApps",

        /// `Concur`: [`ConcurLinkedService`].
        Concur(ConcurLinkedService) = "Concur",

        /// `CosmosDb`: [`CosmosDbLinkedService`].
        CosmosDb(CosmosDbLinkedService) = "CosmosDb",

        /// `CosmosDbMongoDbApi`: [`CosmosDbMongoDbApiLinkedService`].
        CosmosDbMongoDbApi(CosmosDbMongoDbApiLinkedService) = "CosmosDbMongoDbApi",

        /// `Couchbase`: [`CouchbaseLinkedService`].
        Couchbase(CouchbaseLinkedService) = "Couchbase",

        /// `CustomDataSource`: [`CustomDataSourceLinkedService`].
        CustomDataSource(CustomDataSourceLinkedService) = "CustomDataSource",

        /// `Dataworld`: [`DataworldLinkedService`].
        Dataworld(DataworldLinkedService) = "Dataworld",

        /// `Db2`: [`Db2LinkedService`].
        Db2(Db2LinkedService) = "Db2",

        /// `Drill`: [`DrillLinkedService`].
        Drill(DrillLinkedService) = "Drill",

        /// `Dynamics`: [`DynamicsLinkedService`].
        Dynamics(DynamicsLinkedService) = "Dynamics",

        /// `DynamicsAX`: [`DynamicsAxLinkedService`].
        DynamicsAx(DynamicsAxLinkedService) = "DynamicsAX",

        /// `DynamicsCrm`: [`DynamicsCrmLinkedService`].
        DynamicsCrm(DynamicsCrmLinkedService) = "DynamicsCrm",

        /// `Eloqua`: [`EloquaLinkedService`].
        Eloqua(EloquaLinkedService) = "Eloqua",

        /// `FileServer`: [`FileServerLinkedService`].
        FileServer(FileServerLinkedService) = "FileServer",

        /// `FtpServer`: [`FtpServerLinkedService`].
        FtpServer(FtpServerLinkedService) = "FtpServer",

        /// `GoogleAdWords`: [`GoogleAdWordsLinkedService`].
        GoogleAdWords(GoogleAdWordsLinkedService) = "GoogleAdWords",

        /// `GoogleBigQuery`: [`GoogleBigQueryLinkedService`].
        GoogleBigQuery(GoogleBigQueryLinkedService) = "GoogleBigQuery",

        /// `GoogleBigQueryV2`: [`GoogleBigQueryV2LinkedService`].
        GoogleBigQueryV2(GoogleBigQueryV2LinkedService) = "GoogleBigQueryV2",

        /// `GoogleCloudStorage`: [`GoogleCloudStorageLinkedService`].
        GoogleCloudStorage(GoogleCloudStorageLinkedService) = "GoogleCloudStorage",

        /// `GoogleSheets`: [`GoogleSheetsLinkedService`].
        GoogleSheets(GoogleSheetsLinkedService) = "GoogleSheets",

        /// `Greenplum`: [`GreenplumLinkedService`].
        Greenplum(GreenplumLinkedService) = "Greenplum",

        /// `HBase`: [`HBaseLinkedService`].
        HBase(HBaseLinkedService) = "HBase",

        /// `HDInsight`: [`HdInsightLinkedService`].
        HdInsight(HdInsightLinkedService) = "HDInsight",

        /// `HDInsightOnDemand`: [`HdInsightOnDemandLinkedService`].
        HdInsightOnDemand(HdInsightOnDemandLinkedService) = "HDInsightOnDemand",

        /// `Hdfs`: [`HdfsLinkedService`].
        Hdfs(HdfsLinkedService) = "Hdfs",

        /// `Hive`: [`HiveLinkedService`].
        Hive(HiveLinkedService) = "Hive",

        /// `HttpServer`: [`HttpLinkedService`].
        HttpServer(HttpLinkedService) = "HttpServer",

        /// `Hubspot`: [`HubspotLinkedService`].
        Hubspot(HubspotLinkedService) = "Hubspot",

        /// `Impala`: [`ImpalaLinkedService`].
        Impala(ImpalaLinkedService) = "Impala",

        /// `Informix`: [`InformixLinkedService`].
        Informix(InformixLinkedService) = "Informix",

        /// `Jira`: [`JiraLinkedService`].
        Jira(JiraLinkedService) = "Jira",

        /// `LakeHouse`: [`LakeHouseLinkedService`].
        LakeHouse(LakeHouseLinkedService) = "LakeHouse",

        /// `Magento`: [`MagentoLinkedService`].
        Magento(MagentoLinkedService) = "Magento",

        /// `MariaDB`: [`MariadbLinkedService`].
        Mariadb(MariadbLinkedService) = "MariaDB",

        /// `Marketo`: [`MarketoLinkedService`].
        Marketo(MarketoLinkedService) = "Marketo",

        /// `MicrosoftAccess`: [`MicrosoftAccessLinkedService`].
        MicrosoftAccess(MicrosoftAccessLinkedService) = "MicrosoftAccess",

        /// `MongoDb`: [`MongoDbLinkedService`].
        MongoDb(MongoDbLinkedService) = "MongoDb",

        /// `MongoDbAtlas`: [`MongoDbAtlasLinkedService`].
        MongoDbAtlas(MongoDbAtlasLinkedService) = "MongoDbAtlas",

        /// `MongoDbV2`: [`MongoDbV2LinkedService`].
        MongoDbV2(MongoDbV2LinkedService) = "MongoDbV2",

        /// `MySql`: [`MysqlLinkedService`].
        Mysql(MysqlLinkedService) = "MySql",

        /// `Netezza`: [`NetezzaLinkedService`].
        Netezza(NetezzaLinkedService) = "Netezza",

        /// `OData`: [`ODataLinkedService`].
        OData(ODataLinkedService) = "OData",

        /// `Odbc`: [`OdbcLinkedService`].
        Odbc(OdbcLinkedService) = "Odbc",

        /// `Office365`: [`Office365LinkedService`].
        Office365(Office365LinkedService) = "Office365",

        /// `Oracle`: [`OracleLinkedService`].
        Oracle(OracleLinkedService) = "Oracle",

        /// `OracleServiceCloud`: [`OracleServiceCloudLinkedService`].
        OracleServiceCloud(OracleServiceCloudLinkedService) = "OracleServiceCloud",

        /// `Paypal`: [`PaypalLinkedService`].
        Paypal(PaypalLinkedService) = "Paypal",

        /// `Phoenix`: [`PhoenixLinkedService`].
        Phoenix(PhoenixLinkedService) = "Phoenix",

        /// `PostgreSql`: [`PostgresqlLinkedService`].
        Postgresql(PostgresqlLinkedService) = "PostgreSql",

        /// `PostgreSqlV2`: [`PostgresqlV2LinkedService`].
        PostgresqlV2(PostgresqlV2LinkedService) = "PostgreSqlV2",

        /// `PowerBIWorkspace`: [`PowerBiWorkspaceLinkedService`].
        PowerBiWorkspace(PowerBiWorkspaceLinkedService) = "PowerBIWorkspace",

        /// `Presto`: [`PrestoLinkedService`].
        Presto(PrestoLinkedService) = "Presto",

        /// `QuickBooks`: [`QuickBooksLinkedService`].
        QuickBooks(QuickBooksLinkedService) = "QuickBooks",

        /// `Quickbase`: [`QuickbaseLinkedService`].
        Quickbase(QuickbaseLinkedService) = "Quickbase",

        /// `Responsys`: [`ResponsysLinkedService`].
        Responsys(ResponsysLinkedService) = "Responsys",

        /// `RestService`: [`RestServiceLinkedService`].
        RestService(RestServiceLinkedService) = "RestService",

        /// `Salesforce`: [`SalesforceLinkedService`].
        Salesforce(SalesforceLinkedService) = "Salesforce",

        /// `SalesforceMarketingCloud`: [`SalesforceMarketingCloudLinkedService`].
        SalesforceMarketingCloud(
            SalesforceMarketingCloudLinkedService,
        ) = "SalesforceMarketingCloud",

        /// `SalesforceServiceCloud`: [`SalesforceServiceCloudLinkedService`].
        SalesforceServiceCloud(
            SalesforceServiceCloudLinkedService,
        ) = "SalesforceServiceCloud",

        /// `SalesforceServiceCloudV2`: [`SalesforceServiceCloudV2LinkedService`].
        SalesforceServiceCloudV2(
            SalesforceServiceCloudV2LinkedService,
        ) = "SalesforceServiceCloudV2",

        /// `SalesforceV2`: [`SalesforceV2LinkedService`].
        SalesforceV2(SalesforceV2LinkedService) = "SalesforceV2",

        /// `SapBW`: [`SapBwLinkedService`].
        SapBw(SapBwLinkedService) = "SapBW",

        /// `SapCloudForCustomer`: [`SapCloudForCustomerLinkedService`].
        SapCloudForCustomer(SapCloudForCustomerLinkedService) = "SapCloudForCustomer",

        /// `SapEcc`: [`SapEccLinkedService`].
        SapEcc(SapEccLinkedService) = "SapEcc",

        /// `SapHana`: [`SapHanaLinkedService`].
        SapHana(SapHanaLinkedService) = "SapHana",

        /// `SapOdp`: [`SapOdpLinkedService`].
        SapOdp(SapOdpLinkedService) = "SapOdp",

        /// `SapOpenHub`: [`SapOpenHubLinkedService`].
        SapOpenHub(SapOpenHubLinkedService) = "SapOpenHub",

        /// `SapTable`: [`SapTableLinkedService`].
        SapTable(SapTableLinkedService) = "SapTable",

        /// `ServiceNow`: [`ServiceNowLinkedService`].
        ServiceNow(ServiceNowLinkedService) = "ServiceNow",

        /// `ServiceNowV2`: [`ServiceNowV2LinkedService`].
        ServiceNowV2(ServiceNowV2LinkedService) = "ServiceNowV2",

        /// `Sftp`: [`SftpServerLinkedService`].
        Sftp(SftpServerLinkedService) = "Sftp",

        /// `SharePointOnlineList`: [`SharePointOnlineListLinkedService`].
        SharePointOnlineList(SharePointOnlineListLinkedService) = "SharePointOnlineList",

        /// `Shopify`: [`ShopifyLinkedService`].
        Shopify(ShopifyLinkedService) = "Shopify",

        /// `Smartsheet`: [`SmartsheetLinkedService`].
        Smartsheet(SmartsheetLinkedService) = "Smartsheet",

        /// `Snowflake`: [`SnowflakeLinkedService`].
        Snowflake(SnowflakeLinkedService) = "Snowflake",

        /// `SnowflakeV2`: [`SnowflakeV2LinkedService`].
        SnowflakeV2(SnowflakeV2LinkedService) = "SnowflakeV2",

        /// `Spark`: [`SparkLinkedService`].
        Spark(SparkLinkedService) = "Spark",

        /// `SqlServer`: [`SqlServerLinkedService`].
        SqlServer(SqlServerLinkedService) = "SqlServer",

        /// `Square`: [`SquareLinkedService`].
        Square(SquareLinkedService) = "Square",

        /// `Sybase`: [`SybaseLinkedService`].
        Sybase(SybaseLinkedService) = "Sybase",

        /// `TeamDesk`: [`TeamDeskLinkedService`].
        TeamDesk(TeamDeskLinkedService) = "TeamDesk",

        /// `Teradata`: [`TeradataLinkedService`].
        Teradata(TeradataLinkedService) = "Teradata",

        /// `Twilio`: [`TwilioLinkedService`].
        Twilio(TwilioLinkedService) = "Twilio",

        /// `Vertica`: [`VerticaLinkedService`].
        Vertica(VerticaLinkedService) = "Vertica",

        /// `Warehouse`: [`WarehouseLinkedService`].
        Warehouse(WarehouseLinkedService) = "Warehouse",

        /// `Web`: [`WebLinkedService`].
        Web(WebLinkedService) = "Web",

        /// `Xero`: [`XeroLinkedService`].
        Xero(XeroLinkedService) = "Xero",

        /// `Zendesk`: [`ZendeskLinkedService`].
        Zendesk(ZendeskLinkedService) = "Zendesk",

        /// `Zoho`: [`ZohoLinkedService`].
        Zoho(ZohoLinkedService) = "Zoho",
    }
}

runtime::model! {
    /// Name of a linked service, with values for its parameters.
    pub struct LinkedServiceReference {
        /// Values for the parameters, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<Type>,
    }
}

impl LinkedServiceReference {
    /// Creates a value with the members that the service requires.
    pub fn new(reference_name: impl Into<String>, type_prop: Type) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Magento.
    #[constant("type" = "Magento")]
    pub struct MagentoLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MagentoLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MagentoLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MagentoLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, access token and TLS settings of a connection to Magento.
    pub struct MagentoLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl MagentoLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Magento.
    #[constant("type" = "MagentoObject")]
    pub struct MagentoObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl MagentoObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Integration runtime on machines that Azure manages.
    #[constant("type" = "Managed")]
    pub struct ManagedIntegrationRuntime {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Managed virtual network that the machines join.
        #[json("managedVirtualNetwork")]
        pub managed_virtual_network: Option<ManagedVirtualNetworkReference>,

        /// Whether the integration runtime is running.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<IntegrationRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties>,
    }
}

impl ManagedIntegrationRuntime {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ManagedIntegrationRuntimeTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Compute of a managed integration runtime, and its SSIS settings if it runs packages.
    pub struct ManagedIntegrationRuntimeTypeProperties {
        /// Region, nodes and network of the compute.
        #[json("computeProperties")]
        pub compute_properties: Option<IntegrationRuntimeComputeProperties>,

        /// Catalog, license and node setup for SQL Server Integration Services.
        #[json("ssisProperties")]
        pub ssis_properties: Option<IntegrationRuntimeSsisProperties>,
    }
}

runtime::model! {
    /// Name of a managed virtual network of the workspace.
    pub struct ManagedVirtualNetworkReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<ManagedVirtualNetworkReferenceType>,
    }
}

impl ManagedVirtualNetworkReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: ManagedVirtualNetworkReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a managed virtual network.
    pub enum ManagedVirtualNetworkReferenceType {
        /// `ManagedVirtualNetworkReference`
        ManagedVirtualNetworkReference = "ManagedVirtualNetworkReference",
    }
}

runtime::model! {
    /// Data flow that is drawn as a graph and compiled to Spark.
    #[constant("type" = "MappingDataFlow")]
    pub struct MappingDataFlow {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DataFlowFolder>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MappingDataFlowTypeProperties>,
    }
}

runtime::model! {
    /// Sources, transformations, sinks and script of a mapping data flow.
    pub struct MappingDataFlowTypeProperties {
        /// Script of the data flow, in the data flow language.
        #[json("script")]
        pub script: Option<Expressible<String>>,

        /// Script of the data flow, line by line, instead of in one text.
        #[json("scriptLines")]
        pub script_lines: Option<Vec<Expressible<String>>>,

        /// Where the rows go.
        #[json("sinks")]
        pub sinks: Option<Vec<DataFlowSink>>,

        /// Where the rows come from.
        #[json("sources")]
        pub sources: Option<Vec<DataFlowSource>>,

        /// Steps between sources and sinks.
        #[json("transformations")]
        pub transformations: Option<Vec<Transformation>>,
    }
}

runtime::model! {
    /// Connection to MariaDB.
    #[constant("type" = "MariaDB")]
    pub struct MariadbLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MariadbLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MariadbLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MariadbLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login of a connection to MariaDB.
    pub struct MariadbLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Generation of the driver; absent or `v1` for the legacy one.
        #[json("driverVersion")]
        pub driver_version: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Whether TLS is off, possible or needed, and how far certificates are checked; the numbers are those of the
        /// driver.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<i64>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in MariaDB.
    #[constant("type" = "MariaDBTable")]
    pub struct MariadbTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl MariadbTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Marketo.
    #[constant("type" = "Marketo")]
    pub struct MarketoLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MarketoLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MarketoLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MarketoLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, OAuth client and TLS settings of a connection to Marketo.
    pub struct MarketoLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl MarketoLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Marketo.
    #[constant("type" = "MarketoObject")]
    pub struct MarketoObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl MarketoObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Microsoft Access.
    #[constant("type" = "MicrosoftAccess")]
    pub struct MicrosoftAccessLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MicrosoftAccessLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MicrosoftAccessLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MicrosoftAccessLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and login of a connection to Microsoft Access.
    pub struct MicrosoftAccessLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Access data of the connection string.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credential", secret)]
        pub credential: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl MicrosoftAccessLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Microsoft Access.
    #[constant("type" = "MicrosoftAccessTable")]
    pub struct MicrosoftAccessTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MicrosoftAccessTableDatasetTypeProperties>,
    }
}

impl MicrosoftAccessTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of an Access table.
    pub struct MicrosoftAccessTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Collection in MongoDB Atlas.
    #[constant("type" = "MongoDbAtlasCollection")]
    pub struct MongoDbAtlasCollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbAtlasCollectionDatasetTypeProperties>,
    }
}

impl MongoDbAtlasCollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: MongoDbAtlasCollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a MongoDB Atlas collection.
    pub struct MongoDbAtlasCollectionDatasetTypeProperties {
        /// Name of the collection.
        #[json("collection")]
        pub collection: Option<Expressible<String>>,
    }
}

impl MongoDbAtlasCollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection: impl Into<Expressible<String>>) -> Self {
        Self {
            collection: Some(collection.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to MongoDB Atlas.
    #[constant("type" = "MongoDbAtlas")]
    pub struct MongoDbAtlasLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbAtlasLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MongoDbAtlasLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MongoDbAtlasLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string of a connection to MongoDB Atlas.
    pub struct MongoDbAtlasLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Generation of the driver; absent or `v1` for the legacy one.
        #[json("driverVersion")]
        pub driver_version: Option<Expressible<String>>,
    }
}

impl MongoDbAtlasLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_string: SecretBase,
        database: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            connection_string: Some(connection_string),
            database: Some(database.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to MongoDB uses a login or is anonymous.
    pub enum MongoDbAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",
    }
}

runtime::model! {
    /// Collection in MongoDB, first generation of the connector.
    #[constant("type" = "MongoDbCollection")]
    pub struct MongoDbCollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbCollectionDatasetTypeProperties>,
    }
}

impl MongoDbCollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: MongoDbCollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a MongoDB collection, for the first generation of the connector.
    pub struct MongoDbCollectionDatasetTypeProperties {
        /// Name of the collection or container.
        #[json("collectionName")]
        pub collection_name: Option<Expressible<String>>,
    }
}

impl MongoDbCollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection_name: impl Into<Expressible<String>>) -> Self {
        Self {
            collection_name: Some(collection_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to MongoDB, first generation of the connector.
    #[constant("type" = "MongoDb")]
    pub struct MongoDbLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MongoDbLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MongoDbLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server, login and TLS settings of a connection to MongoDB.
    pub struct MongoDbLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// Database that checks the login.
        #[json("authSource")]
        pub auth_source: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<MongoDbAuthenticationType>>,

        /// Database to use.
        #[json("databaseName")]
        pub database_name: Option<Expressible<String>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl MongoDbLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database_name: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            database_name: Some(database_name.into()),
            server: Some(server.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Collection in MongoDB, second generation of the connector.
    #[constant("type" = "MongoDbV2Collection")]
    pub struct MongoDbV2CollectionDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbV2CollectionDatasetTypeProperties>,
    }
}

impl MongoDbV2CollectionDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: MongoDbV2CollectionDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a MongoDB collection, for the second generation of the connector.
    pub struct MongoDbV2CollectionDatasetTypeProperties {
        /// Name of the collection.
        #[json("collection")]
        pub collection: Option<Expressible<String>>,
    }
}

impl MongoDbV2CollectionDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(collection: impl Into<Expressible<String>>) -> Self {
        Self {
            collection: Some(collection.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to MongoDB, second generation of the connector.
    #[constant("type" = "MongoDbV2")]
    pub struct MongoDbV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MongoDbV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MongoDbV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MongoDbV2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string of a connection to MongoDB, second generation of the connector.
    pub struct MongoDbV2LinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,
    }
}

impl MongoDbV2LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_string: SecretBase,
        database: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            connection_string: Some(connection_string),
            database: Some(database.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to MySQL.
    #[constant("type" = "MySql")]
    pub struct MysqlLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MysqlLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl MysqlLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: MysqlLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server, login and TLS settings of a connection to MySQL.
    pub struct MysqlLinkedServiceTypeProperties {
        /// Whether the date zero of MySQL is accepted.
        #[json("allowZeroDateTime")]
        pub allow_zero_date_time: Option<Expressible<bool>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectionTimeout")]
        pub connection_timeout: Option<Expressible<i64>>,

        /// Whether the date zero of MySQL is read as the earliest date.
        #[json("convertZeroDateTime")]
        pub convert_zero_date_time: Option<Expressible<bool>>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Generation of the driver; absent or `v1` for the legacy one.
        #[json("driverVersion")]
        pub driver_version: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Column type of MySQL that is read as a GUID.
        #[json("guidFormat")]
        pub guid_format: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Path of the client certificate.
        #[json("sslCert")]
        pub ssl_cert: Option<Expressible<String>>,

        /// Path of the private key of the client certificate.
        #[json("sslKey")]
        pub ssl_key: Option<Expressible<String>>,

        /// How far TLS is used: 0 off, 1 preferred, 2 required, 3 and 4 with a check of the certificate.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<i64>>,

        /// Whether `TINYINT(1)` is read as true or false.
        #[json("treatTinyAsBoolean")]
        pub treat_tiny_as_boolean: Option<Expressible<bool>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in MySQL.
    #[constant("type" = "MySqlTable")]
    pub struct MysqlTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<MysqlTableDatasetTypeProperties>,
    }
}

impl MysqlTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a MySQL table.
    pub struct MysqlTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to IBM Netezza.
    #[constant("type" = "Netezza")]
    pub struct NetezzaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<NetezzaLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl NetezzaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: NetezzaLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to IBM Netezza.
    pub struct NetezzaLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key Vault secret with the password of the connection string.
        #[json("pwd")]
        pub pwd: Option<AzureKeyVaultSecretReference>,

        /// Whether the driver needs, prefers or refuses TLS.
        #[json("securityLevel")]
        pub security_level: Option<Expressible<String>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Name of the user.
        #[json("uid")]
        pub uid: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in IBM Netezza.
    #[constant("type" = "NetezzaTable")]
    pub struct NetezzaTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<NetezzaTableDatasetTypeProperties>,
    }
}

impl NetezzaTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a Netezza table.
    pub struct NetezzaTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Cells of a notebook with the Spark pool and session settings that it prefers.
    pub struct Notebook {
        /// Spark pool on which the notebook runs by default.
        #[json("bigDataPool")]
        pub big_data_pool: Option<BigDataPoolReference>,

        /// Cells in the order in which they are shown.
        #[json("cells")]
        pub cells: Option<Vec<NotebookCell>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<NotebookFolder>,

        /// Kernel and language of the notebook.
        #[json("metadata")]
        pub metadata: Option<NotebookMetadata>,

        /// Main version of the notebook format.
        #[json("nbformat")]
        pub nbformat: Option<i64>,

        /// Minor version of the notebook format.
        #[json("nbformat_minor")]
        pub nbformat_minor: Option<i64>,

        /// Resources of the Spark session.
        #[json("sessionProperties")]
        pub session_properties: Option<NotebookSessionProperties>,

        /// Stored Spark configuration that is used.
        #[json("targetSparkConfiguration")]
        pub target_spark_configuration: Option<SparkConfigurationReference>,
    }
}

impl Notebook {
    /// Creates a value with the members that the service requires.
    pub fn new(
        cells: Vec<NotebookCell>,
        metadata: NotebookMetadata,
        nbformat: i64,
        nbformat_minor: i64,
    ) -> Self {
        Self {
            cells: Some(cells),
            metadata: Some(metadata),
            nbformat: Some(nbformat),
            nbformat_minor: Some(nbformat_minor),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Cell of a notebook: code or text, with its outputs.
    pub struct NotebookCell {
        /// Pictures and other files that the cell shows.
        #[json("attachments")]
        pub attachments: Option<BTreeMap<String, Json>>,

        /// `code` or `markdown`.
        #[json("cell_type")]
        pub cell_type: Option<String>,

        /// Settings of the cell, in a free form.
        #[json("metadata")]
        pub metadata: Option<BTreeMap<String, Json>>,

        /// Outputs of the last execution.
        #[json("outputs")]
        pub outputs: Option<Vec<NotebookCellOutputItem>>,

        /// Lines of the cell.
        #[json("source")]
        pub source: Option<Lenient<Vec<String>>>,
    }
}

impl NotebookCell {
    /// Creates a value with the members that the service requires.
    pub fn new(
        cell_type: impl Into<String>,
        metadata: BTreeMap<String, Json>,
        source: impl Into<Lenient<Vec<String>>>,
    ) -> Self {
        Self {
            cell_type: Some(cell_type.into()),
            metadata: Some(metadata),
            source: Some(source.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// One output of a notebook cell.
    pub struct NotebookCellOutputItem {
        /// Output by media type, for example `text/html`.
        #[json("data")]
        pub data: Option<BTreeMap<String, Json>>,

        /// Running number of the execution within the session.
        #[json("execution_count")]
        pub execution_count: Option<i64>,

        /// Facts on the output, in a free form.
        #[json("metadata")]
        pub metadata: Option<BTreeMap<String, Json>>,

        /// Stream that the text was printed to, such as `stdout`.
        #[json("name")]
        pub name: Option<String>,

        /// Kind of the output.
        #[json("output_type")]
        pub output_type: Option<CellOutputType>,

        /// Printed text.
        #[json("text")]
        pub text: Option<Lenient<Vec<String>>>,
    }
}

impl NotebookCellOutputItem {
    /// Creates a value with the members that the service requires.
    pub fn new(output_type: CellOutputType) -> Self {
        Self {
            output_type: Some(output_type),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder in which Synapse Studio shows a notebook.
    pub struct NotebookFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Kernel that runs the cells.
    pub struct NotebookKernelSpec {
        /// Name of the kernel for people.
        #[json("display_name")]
        pub display_name: Option<String>,

        /// Name of the kernel, such as `synapse_pyspark`.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl NotebookKernelSpec {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Language of the cells.
    pub struct NotebookLanguageInfo {
        /// Syntax highlighting in the editor.
        #[json("codemirror_mode")]
        pub codemirror_mode: Option<String>,

        /// Language, such as `python`.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl NotebookLanguageInfo {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Kernel and language of a notebook.
    pub struct NotebookMetadata {
        /// Kernel that runs the cells.
        #[json("kernelspec")]
        pub kernelspec: Option<NotebookKernelSpec>,

        /// Language of the cells.
        #[json("language_info")]
        pub language_info: Option<NotebookLanguageInfo>,
    }
}

runtime::model! {
    /// Notebook of the workspace.
    pub struct NotebookResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<Notebook>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl NotebookResource {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, properties: Notebook) -> Self {
        Self {
            name: Some(name.into()),
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Cores, memory and executors of the Spark session of a notebook.
    pub struct NotebookSessionProperties {
        /// Virtual cores of the driver.
        #[json("driverCores")]
        pub driver_cores: Option<i64>,

        /// Memory of the driver with its unit, such as `28g`.
        #[json("driverMemory")]
        pub driver_memory: Option<String>,

        /// Virtual cores of each executor.
        #[json("executorCores")]
        pub executor_cores: Option<i64>,

        /// Memory of each executor with its unit, such as `28g`.
        #[json("executorMemory")]
        pub executor_memory: Option<String>,

        /// Number of executors.
        #[json("numExecutors")]
        pub num_executors: Option<i64>,
    }
}

impl NotebookSessionProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        driver_cores: i64,
        driver_memory: impl Into<String>,
        executor_cores: i64,
        executor_memory: impl Into<String>,
        num_executors: i64,
    ) -> Self {
        Self {
            driver_cores: Some(driver_cores),
            driver_memory: Some(driver_memory.into()),
            executor_cores: Some(executor_cores),
            executor_memory: Some(executor_memory.into()),
            num_executors: Some(num_executors),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether the service principal signs in with a key or a certificate.
    pub enum ODataAadServicePrincipalCredentialType {
        /// `ServicePrincipalCert`
        ServicePrincipalCert = "ServicePrincipalCert",

        /// `ServicePrincipalKey`
        ServicePrincipalKey = "ServicePrincipalKey",
    }
}

runtime::text_enum! {
    /// How a connection signs in to an OData service.
    pub enum ODataAuthenticationType {
        /// `AadServicePrincipal`
        AadServicePrincipal = "AadServicePrincipal",

        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",

        /// `ManagedServiceIdentity`
        ManagedServiceIdentity = "ManagedServiceIdentity",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to an OData service.
    #[constant("type" = "OData")]
    pub struct ODataLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ODataLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ODataLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ODataLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login or service principal of a connection to an OData service.
    pub struct ODataLinkedServiceTypeProperties {
        /// Resource for which a Microsoft Entra token is requested.
        #[json("aadResourceId")]
        pub aad_resource_id: Option<Expressible<String>>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("aadServicePrincipalCredentialType")]
        pub aad_service_principal_credential_type: Option<
            Expressible<ODataAadServicePrincipalCredentialType>,
        >,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<ODataAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Certificate of the service principal as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCert", secret)]
        pub service_principal_embedded_cert: Option<SecretBase>,

        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCertPassword", secret)]
        pub service_principal_embedded_cert_password: Option<SecretBase>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl ODataLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Resource in an OData service.
    #[constant("type" = "ODataResource")]
    pub struct ODataResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ODataResourceDatasetTypeProperties>,
    }
}

impl ODataResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Path of an OData resource.
    pub struct ODataResourceDatasetTypeProperties {
        /// Path of the resource, relative to the address of the linked service.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to a data store with an ODBC driver.
    #[constant("type" = "Odbc")]
    pub struct OdbcLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OdbcLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl OdbcLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: OdbcLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and login of a connection to a data store with an ODBC driver.
    pub struct OdbcLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Access data of the connection string.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credential", secret)]
        pub credential: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl OdbcLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in a data store with an ODBC driver.
    #[constant("type" = "OdbcTable")]
    pub struct OdbcTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OdbcTableDatasetTypeProperties>,
    }
}

impl OdbcTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a table behind an ODBC driver.
    pub struct OdbcTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Data set of Microsoft 365, such as messages or calendar events, read by Microsoft Graph Data Connect.
    #[constant("type" = "Office365Table")]
    pub struct Office365Dataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Office365DatasetTypeProperties>,
    }
}

impl Office365Dataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: Office365DatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name and row filter of a Microsoft 365 data set.
    pub struct Office365DatasetTypeProperties {
        /// Condition that the rows must meet.
        #[json("predicate")]
        pub predicate: Option<Expressible<String>>,

        /// Name of the data set, such as `BasicDataSet_v0.Message_v1`.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

impl Office365DatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(table_name: impl Into<Expressible<String>>) -> Self {
        Self {
            table_name: Some(table_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Microsoft 365.
    #[constant("type" = "Office365")]
    pub struct Office365LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<Office365LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl Office365LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: Office365LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Tenant whose data is read and the application that reads it.
    pub struct Office365LinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Tenant whose data is read.
        #[json("office365TenantId")]
        pub office365_tenant_id: Option<Expressible<String>>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Certificate of the service principal as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCert", secret)]
        pub service_principal_embedded_cert: Option<SecretBase>,

        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCertPassword", secret)]
        pub service_principal_embedded_cert_password: Option<SecretBase>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Tenant of the service principal.
        #[json("servicePrincipalTenantId")]
        pub service_principal_tenant_id: Option<Expressible<String>>,
    }
}

impl Office365LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        office365_tenant_id: impl Into<Expressible<String>>,
        service_principal_id: impl Into<Expressible<String>>,
        service_principal_key: SecretBase,
        service_principal_tenant_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            office365_tenant_id: Some(office365_tenant_id.into()),
            service_principal_id: Some(service_principal_id.into()),
            service_principal_key: Some(service_principal_key),
            service_principal_tenant_id: Some(service_principal_tenant_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to an Oracle database.
    #[constant("type" = "Oracle")]
    pub struct OracleLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OracleLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl OracleLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: OracleLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to an Oracle database.
    pub struct OracleLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Whether checksums of what is sent are off, possible or needed, as Oracle's client names it.
        #[json("cryptoChecksumClient")]
        pub crypto_checksum_client: Option<Expressible<String>>,

        /// Checksum algorithms that Oracle's client may use.
        #[json("cryptoChecksumTypesClient")]
        pub crypto_checksum_types_client: Option<Expressible<String>>,

        /// Whether rows are loaded in bulk instead of one statement for each batch.
        #[json("enableBulkLoad")]
        pub enable_bulk_load: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Whether encryption is off, possible or needed, as Oracle's client names it.
        #[json("encryptionClient")]
        pub encryption_client: Option<Expressible<String>>,

        /// Encryption algorithms that Oracle's client may use.
        #[json("encryptionTypesClient")]
        pub encryption_types_client: Option<Expressible<String>>,

        /// Bytes that are fetched from the database in one round trip.
        #[json("fetchSize")]
        pub fetch_size: Option<Expressible<i64>>,

        /// Whether a timestamp with a time zone is read as an instant instead of text.
        #[json("fetchTswtzAsTimestamp")]
        pub fetch_tswtz_as_timestamp: Option<Expressible<bool>>,

        /// Bytes of a large object that are fetched with the row.
        #[json("initialLobFetchSize")]
        pub initial_lob_fetch_size: Option<Expressible<i64>>,

        /// Statement that runs right after the connection is made.
        #[json("initializationString")]
        pub initialization_string: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Number of statements that are kept prepared for each connection.
        #[json("statementCacheSize")]
        pub statement_cache_size: Option<Expressible<i64>>,

        /// Whether types are mapped as by the first version of the connector.
        #[json("supportV1DataTypes")]
        pub support_v1_data_types: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl OracleLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Oracle Service Cloud.
    #[constant("type" = "OracleServiceCloud")]
    pub struct OracleServiceCloudLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OracleServiceCloudLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl OracleServiceCloudLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: OracleServiceCloudLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Oracle Service Cloud.
    pub struct OracleServiceCloudLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl OracleServiceCloudLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        host: impl Into<Expressible<String>>,
        password: SecretBase,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            host: Some(host.into()),
            password: Some(password),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Oracle Service Cloud.
    #[constant("type" = "OracleServiceCloudObject")]
    pub struct OracleServiceCloudObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl OracleServiceCloudObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in an Oracle database.
    #[constant("type" = "OracleTable")]
    pub struct OracleTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OracleTableDatasetTypeProperties>,
    }
}

impl OracleTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of an Oracle table.
    pub struct OracleTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Files in ORC format.
    #[constant("type" = "Orc")]
    pub struct OrcDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<OrcDatasetTypeProperties>,
    }
}

impl OrcDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place and compression of ORC files.
    pub struct OrcDatasetTypeProperties {
        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,

        /// Compression of the ORC files.
        #[json("orcCompressionCodec")]
        pub orc_compression_codec: Option<Expressible<String>>,
    }
}

impl OrcDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// ORC files, as a format of legacy file datasets.
    #[constant("type" = "OrcFormat")]
    pub struct OrcFormat {
        /// Name of an own reader of the format.
        #[json("deserializer")]
        pub deserializer: Option<Expressible<String>>,

        /// Name of an own writer of the format.
        #[json("serializer")]
        pub serializer: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Type and default of a parameter of an artifact.
    pub struct ParameterSpecification {
        /// Value that is used if no other is given.
        #[json("defaultValue")]
        pub default_value: Option<Json>,

        /// Type that a value must have.
        #[json("type")]
        pub type_prop: Option<ParameterType>,
    }
}

impl ParameterSpecification {
    /// Creates a value with the members that the service requires.
    pub fn new(type_prop: ParameterType) -> Self {
        Self {
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Type of a parameter.
    pub enum ParameterType {
        /// `Array`
        Array = "Array",

        /// `Bool`
        Bool = "Bool",

        /// `Float`
        Float = "Float",

        /// `Int`
        Int = "Int",

        /// `Object`
        Object = "Object",

        /// `SecureString`
        SecureString = "SecureString",

        /// `String`
        String = "String",
    }
}

runtime::model! {
    /// Files in Parquet format.
    #[constant("type" = "Parquet")]
    pub struct ParquetDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ParquetDatasetTypeProperties>,
    }
}

impl ParquetDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place and compression of Parquet files.
    pub struct ParquetDatasetTypeProperties {
        /// Compression of the files, such as `gzip` or `snappy`.
        #[json("compressionCodec")]
        pub compression_codec: Option<Expressible<String>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,
    }
}

impl ParquetDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Parquet files, as a format of legacy file datasets.
    #[constant("type" = "ParquetFormat")]
    pub struct ParquetFormat {
        /// Name of an own reader of the format.
        #[json("deserializer")]
        pub deserializer: Option<Expressible<String>>,

        /// Name of an own writer of the format.
        #[json("serializer")]
        pub serializer: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to PayPal.
    #[constant("type" = "Paypal")]
    pub struct PaypalLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PaypalLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PaypalLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PaypalLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, OAuth client and TLS settings of a connection to PayPal.
    pub struct PaypalLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl PaypalLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        host: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in PayPal.
    #[constant("type" = "PaypalObject")]
    pub struct PaypalObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl PaypalObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Phoenix.
    pub enum PhoenixAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `UsernameAndPassword`
        UsernameAndPassword = "UsernameAndPassword",

        /// `WindowsAzureHDInsightService`
        WindowsAzureHdInsightService = "WindowsAzureHDInsightService",
    }
}

runtime::model! {
    /// Schema and name of a Phoenix table.
    pub struct PhoenixDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Apache Phoenix.
    #[constant("type" = "Phoenix")]
    pub struct PhoenixLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PhoenixLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PhoenixLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PhoenixLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Apache Phoenix.
    pub struct PhoenixLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<PhoenixAuthenticationType>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Path of the service in the address.
        #[json("httpPath")]
        pub http_path: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl PhoenixLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<PhoenixAuthenticationType>>,
        host: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Apache Phoenix.
    #[constant("type" = "PhoenixObject")]
    pub struct PhoenixObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PhoenixDatasetTypeProperties>,
    }
}

impl PhoenixObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a pipeline.
    pub struct PipelineReference {
        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<PipelineReferenceType>,
    }
}

impl PipelineReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: PipelineReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a pipeline.
    pub enum PipelineReferenceType {
        /// `PipelineReference`
        PipelineReference = "PipelineReference",
    }
}

runtime::model! {
    /// Connection to PostgreSQL, first generation of the connector.
    #[constant("type" = "PostgreSql")]
    pub struct PostgresqlLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PostgresqlLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PostgresqlLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PostgresqlLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to PostgreSQL.
    pub struct PostgresqlLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,
    }
}

impl PostgresqlLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in PostgreSQL, first generation of the connector.
    #[constant("type" = "PostgreSqlTable")]
    pub struct PostgresqlTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PostgresqlTableDatasetTypeProperties>,
    }
}

impl PostgresqlTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a PostgreSQL table, for the first generation of the connector.
    pub struct PostgresqlTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to PostgreSQL, second generation of the connector.
    #[constant("type" = "PostgreSqlV2")]
    pub struct PostgresqlV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PostgresqlV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PostgresqlV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PostgresqlV2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server, login and TLS settings of a connection to PostgreSQL, second generation of the connector.
    pub struct PostgresqlV2LinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectionTimeout")]
        pub connection_timeout: Option<Expressible<i64>>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Character encoding of the connection.
        #[json("encoding")]
        pub encoding: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// True writes parameter values to the log.
        #[json("logParameters")]
        pub log_parameters: Option<Expressible<bool>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Size of the read buffer, in bytes.
        #[json("readBufferSize")]
        pub read_buffer_size: Option<Expressible<i64>>,

        /// Database schema that is used by default.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Path of the client certificate.
        #[json("sslCertificate")]
        pub ssl_certificate: Option<Expressible<String>>,

        /// Path of the private key of the client certificate.
        #[json("sslKey")]
        pub ssl_key: Option<Expressible<String>>,

        /// Whether TLS is off, possible or needed, and how far certificates are checked; the numbers are those of the
        /// driver.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<i64>>,

        /// Password of the private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sslPassword", secret)]
        pub ssl_password: Option<Expressible<String>>,

        /// Time zone of the session.
        #[json("timezone")]
        pub timezone: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl PostgresqlV2LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<String>>,
        database: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
        ssl_mode: impl Into<Expressible<i64>>,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            database: Some(database.into()),
            server: Some(server.into()),
            ssl_mode: Some(ssl_mode.into()),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in PostgreSQL, second generation of the connector.
    #[constant("type" = "PostgreSqlV2Table")]
    pub struct PostgresqlV2TableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PostgresqlV2TableDatasetTypeProperties>,
    }
}

impl PostgresqlV2TableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a PostgreSQL table, for the second generation of the connector.
    pub struct PostgresqlV2TableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to a Power BI workspace, whose reports Synapse Studio shows.
    #[constant("type" = "PowerBIWorkspace")]
    pub struct PowerBiWorkspaceLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PowerBiWorkspaceLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PowerBiWorkspaceLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PowerBiWorkspaceLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Tenant and workspace of a connection to Power BI.
    pub struct PowerBiWorkspaceLinkedServiceTypeProperties {
        /// Microsoft Entra tenant.
        #[json("tenantId")]
        pub tenant_id: Option<Expressible<String>>,

        /// GUID of the workspace in Power BI.
        #[json("workspaceId")]
        pub workspace_id: Option<Expressible<String>>,
    }
}

impl PowerBiWorkspaceLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        tenant_id: impl Into<Expressible<String>>,
        workspace_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            tenant_id: Some(tenant_id.into()),
            workspace_id: Some(workspace_id.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Presto uses LDAP or is anonymous.
    pub enum PrestoAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `LDAP`
        Ldap = "LDAP",
    }
}

runtime::model! {
    /// Schema and name of a Presto table.
    pub struct PrestoDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Presto.
    #[constant("type" = "Presto")]
    pub struct PrestoLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PrestoLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl PrestoLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: PrestoLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Presto.
    pub struct PrestoLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<PrestoAuthenticationType>>,

        /// Catalog whose tables are queried.
        #[json("catalog")]
        pub catalog: Option<Expressible<String>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Presto version that the server runs.
        #[json("serverVersion")]
        pub server_version: Option<Expressible<String>>,

        /// Time zone of the connection, as an IANA name.
        #[json("timeZoneID")]
        pub time_zone_id: Option<Expressible<String>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl PrestoLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<PrestoAuthenticationType>>,
        catalog: impl Into<Expressible<String>>,
        host: impl Into<Expressible<String>>,
        server_version: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            catalog: Some(catalog.into()),
            host: Some(host.into()),
            server_version: Some(server_version.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Presto.
    #[constant("type" = "PrestoObject")]
    pub struct PrestoObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<PrestoDatasetTypeProperties>,
    }
}

impl PrestoObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to QuickBooks.
    #[constant("type" = "QuickBooks")]
    pub struct QuickBooksLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<QuickBooksLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl QuickBooksLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: QuickBooksLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, company, access token or consumer key and TLS settings of a connection to QuickBooks.
    pub struct QuickBooksLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// Secret that belongs to the access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessTokenSecret", secret)]
        pub access_token_secret: Option<SecretBase>,

        /// Company ID in QuickBooks.
        #[json("companyId")]
        pub company_id: Option<Expressible<String>>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Consumer key of the application.
        #[json("consumerKey")]
        pub consumer_key: Option<Expressible<String>>,

        /// Consumer secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("consumerSecret", secret)]
        pub consumer_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Refresh token from which access tokens are made.
        ///
        /// Secret: not shown by `Debug`.
        #[json("refreshToken", secret)]
        pub refresh_token: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,
    }
}

impl QuickBooksLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        access_token: SecretBase,
        access_token_secret: SecretBase,
        company_id: impl Into<Expressible<String>>,
        consumer_key: impl Into<Expressible<String>>,
        consumer_secret: SecretBase,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            access_token: Some(access_token),
            access_token_secret: Some(access_token_secret),
            company_id: Some(company_id.into()),
            consumer_key: Some(consumer_key.into()),
            consumer_secret: Some(consumer_secret),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in QuickBooks.
    #[constant("type" = "QuickBooksObject")]
    pub struct QuickBooksObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl QuickBooksObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Quickbase.
    #[constant("type" = "Quickbase")]
    pub struct QuickbaseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<QuickbaseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl QuickbaseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: QuickbaseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and user token of a connection to Quickbase.
    pub struct QuickbaseLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("userToken", secret)]
        pub user_token: Option<SecretBase>,
    }
}

impl QuickbaseLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>, user_token: SecretBase) -> Self {
        Self {
            url: Some(url.into()),
            user_token: Some(user_token),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of a relational database, in a legacy form for several kinds of them.
    #[constant("type" = "RelationalTable")]
    pub struct RelationalTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<RelationalTableDatasetTypeProperties>,
    }
}

impl RelationalTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a table in a relational database, in the legacy form.
    pub struct RelationalTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Oracle Responsys.
    #[constant("type" = "Responsys")]
    pub struct ResponsysLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ResponsysLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ResponsysLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ResponsysLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, OAuth client and TLS settings of a connection to Oracle Responsys.
    pub struct ResponsysLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl ResponsysLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Oracle Responsys.
    #[constant("type" = "ResponsysObject")]
    pub struct ResponsysObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl ResponsysObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Resource in a REST service.
    #[constant("type" = "RestResource")]
    pub struct RestResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<RestResourceDatasetTypeProperties>,
    }
}

impl RestResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Relative address, request and paging of a REST resource.
    pub struct RestResourceDatasetTypeProperties {
        /// HTTP headers to send besides the usual ones.
        #[json("additionalHeaders")]
        pub additional_headers: Option<Expressible<String>>,

        /// How the address of the next page is found in an answer, by rule.
        #[json("paginationRules")]
        pub pagination_rules: Option<Expressible<String>>,

        /// Address of the resource, relative to that of the linked service.
        #[json("relativeUrl")]
        pub relative_url: Option<Expressible<String>>,

        /// Payload to send, for methods that take one.
        #[json("requestBody")]
        pub request_body: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("requestMethod")]
        pub request_method: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a connection signs in to a REST service.
    pub enum RestServiceAuthenticationType {
        /// `AadServicePrincipal`
        AadServicePrincipal = "AadServicePrincipal",

        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Basic`
        Basic = "Basic",

        /// `ManagedServiceIdentity`
        ManagedServiceIdentity = "ManagedServiceIdentity",

        /// `OAuth2ClientCredential`
        Oauth2ClientCredential = "OAuth2ClientCredential",
    }
}

runtime::model! {
    /// Connection to a REST service.
    #[constant("type" = "RestService")]
    pub struct RestServiceLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<RestServiceLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl RestServiceLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: RestServiceLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login, service principal, managed identity or OAuth client of a connection to a REST service.
    pub struct RestServiceLinkedServiceTypeProperties {
        /// Resource for which a Microsoft Entra token is requested.
        #[json("aadResourceId")]
        pub aad_resource_id: Option<Expressible<String>>,

        /// HTTP headers for authentication.
        ///
        /// Secret: not shown by `Debug`.
        #[json("authHeaders", secret)]
        pub auth_headers: Option<Expressible<BTreeMap<String, SecretBase>>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<RestServiceAuthenticationType>>,

        /// Azure cloud of the service, such as `AzurePublic` or `AzureChina`; without it, that of the workspace.
        #[json("azureCloudType")]
        pub azure_cloud_type: Option<Expressible<String>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Resource for which a Microsoft Entra token is requested.
        #[json("resource")]
        pub resource: Option<Expressible<String>>,

        /// Scope of the requested token.
        #[json("scope")]
        pub scope: Option<Expressible<String>>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Certificate of the service principal as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCert", secret)]
        pub service_principal_embedded_cert: Option<SecretBase>,

        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCertPassword", secret)]
        pub service_principal_embedded_cert_password: Option<SecretBase>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// Address that issues OAuth tokens.
        #[json("tokenEndpoint")]
        pub token_endpoint: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl RestServiceLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<RestServiceAuthenticationType>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Time window, filters and order of a search for runs.
    pub struct RunFilterParameters {
        /// Token from the previous answer; absent for the first page.
        #[json("continuationToken")]
        pub continuation_token: Option<String>,

        /// Conditions, all of which a run must meet.
        #[json("filters")]
        pub filters: Option<Vec<RunQueryFilter>>,

        /// Start (UTC) of the time window in which runs were last updated.
        #[json("lastUpdatedAfter")]
        pub last_updated_after: Option<OffsetDateTime>,

        /// End (UTC) of the time window in which runs were last updated.
        #[json("lastUpdatedBefore")]
        pub last_updated_before: Option<OffsetDateTime>,

        /// Fields by which the runs are sorted.
        #[json("orderBy")]
        pub order_by: Option<Vec<RunQueryOrderBy>>,
    }
}

impl RunFilterParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(
        last_updated_after: OffsetDateTime,
        last_updated_before: OffsetDateTime,
    ) -> Self {
        Self {
            last_updated_after: Some(last_updated_after),
            last_updated_before: Some(last_updated_before),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Condition that runs must meet: a field, an operator and values.
    pub struct RunQueryFilter {
        /// Field that is compared.
        #[json("operand")]
        pub operand: Option<RunQueryFilterOperand>,

        /// How the field is compared.
        #[json("operator")]
        pub operator: Option<RunQueryFilterOperator>,

        /// Values to compare with.
        #[json("values")]
        pub values: Option<Vec<String>>,
    }
}

impl RunQueryFilter {
    /// Creates a value with the members that the service requires.
    pub fn new(
        operand: RunQueryFilterOperand,
        operator: RunQueryFilterOperator,
        values: Vec<String>,
    ) -> Self {
        Self {
            operand: Some(operand),
            operator: Some(operator),
            values: Some(values),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Field of a run that a filter looks at.
    pub enum RunQueryFilterOperand {
        /// `ActivityName`
        ActivityName = "ActivityName",

        /// `ActivityRunEnd`
        ActivityRunEnd = "ActivityRunEnd",

        /// `ActivityRunStart`
        ActivityRunStart = "ActivityRunStart",

        /// `ActivityType`
        ActivityType = "ActivityType",

        /// `LatestOnly`
        LatestOnly = "LatestOnly",

        /// `PipelineName`
        PipelineName = "PipelineName",

        /// `RunEnd`
        RunEnd = "RunEnd",

        /// `RunGroupId`
        RunGroupId = "RunGroupId",

        /// `RunStart`
        RunStart = "RunStart",

        /// `Status`
        Status = "Status",

        /// `TriggerName`
        TriggerName = "TriggerName",

        /// `TriggerRunTimestamp`
        TriggerRunTimestamp = "TriggerRunTimestamp",
    }
}

runtime::text_enum! {
    /// How a filter compares.
    pub enum RunQueryFilterOperator {
        /// `Equals`
        Equals = "Equals",

        /// `In`
        In = "In",

        /// `NotEquals`
        NotEquals = "NotEquals",

        /// `NotIn`
        NotIn = "NotIn",
    }
}

runtime::text_enum! {
    /// Direction of an order.
    pub enum RunQueryOrder {
        /// `ASC`
        Asc = "ASC",

        /// `DESC`
        Desc = "DESC",
    }
}

runtime::model! {
    /// Field and direction by which runs are sorted.
    pub struct RunQueryOrderBy {
        /// Ascending or descending.
        #[json("order")]
        pub order: Option<RunQueryOrder>,

        /// Field to sort by.
        #[json("orderBy")]
        pub order_by: Option<RunQueryOrderByField>,
    }
}

impl RunQueryOrderBy {
    /// Creates a value with the members that the service requires.
    pub fn new(order: RunQueryOrder, order_by: RunQueryOrderByField) -> Self {
        Self {
            order: Some(order),
            order_by: Some(order_by),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Field by which runs can be sorted.
    pub enum RunQueryOrderByField {
        /// `ActivityName`
        ActivityName = "ActivityName",

        /// `ActivityRunEnd`
        ActivityRunEnd = "ActivityRunEnd",

        /// `ActivityRunStart`
        ActivityRunStart = "ActivityRunStart",

        /// `PipelineName`
        PipelineName = "PipelineName",

        /// `RunEnd`
        RunEnd = "RunEnd",

        /// `RunStart`
        RunStart = "RunStart",

        /// `Status`
        Status = "Status",

        /// `TriggerName`
        TriggerName = "TriggerName",

        /// `TriggerRunTimestamp`
        TriggerRunTimestamp = "TriggerRunTimestamp",
    }
}

runtime::model! {
    /// Connection to Salesforce, first generation of the connector.
    #[constant("type" = "Salesforce")]
    pub struct SalesforceLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SalesforceLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SalesforceLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the organization and login of a connection to Salesforce.
    pub struct SalesforceLinkedServiceTypeProperties {
        /// Version of the Salesforce API.
        #[json("apiVersion")]
        pub api_version: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the Salesforce organization, such as `https://contoso.my.salesforce.com`.
        #[json("environmentUrl")]
        pub environment_url: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Security token that belongs to the password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("securityToken", secret)]
        pub security_token: Option<SecretBase>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Salesforce Marketing Cloud.
    #[constant("type" = "SalesforceMarketingCloud")]
    pub struct SalesforceMarketingCloudLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceMarketingCloudLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SalesforceMarketingCloudLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: SalesforceMarketingCloudLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// OAuth client of a connection to Salesforce Marketing Cloud.
    pub struct SalesforceMarketingCloudLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl SalesforceMarketingCloudLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(client_id: impl Into<Expressible<String>>) -> Self {
        Self {
            client_id: Some(client_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Salesforce Marketing Cloud.
    #[constant("type" = "SalesforceMarketingCloudObject")]
    pub struct SalesforceMarketingCloudObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl SalesforceMarketingCloudObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Salesforce, first generation of the connector.
    #[constant("type" = "SalesforceObject")]
    pub struct SalesforceObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceObjectDatasetTypeProperties>,
    }
}

impl SalesforceObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API name of a Salesforce object, for the first generation of the connector.
    pub struct SalesforceObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`.
        #[json("objectApiName")]
        pub object_api_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Salesforce Service Cloud, first generation of the connector.
    #[constant("type" = "SalesforceServiceCloud")]
    pub struct SalesforceServiceCloudLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceServiceCloudLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SalesforceServiceCloudLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: SalesforceServiceCloudLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the organization and login of a connection to Salesforce Service Cloud.
    pub struct SalesforceServiceCloudLinkedServiceTypeProperties {
        /// Version of the Salesforce API.
        #[json("apiVersion")]
        pub api_version: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the Salesforce organization, such as `https://contoso.my.salesforce.com`.
        #[json("environmentUrl")]
        pub environment_url: Option<Expressible<String>>,

        /// Further settings of the connection, by name.
        #[json("extendedProperties")]
        pub extended_properties: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Security token that belongs to the password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("securityToken", secret)]
        pub security_token: Option<SecretBase>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Object in Salesforce Service Cloud, first generation of the connector.
    #[constant("type" = "SalesforceServiceCloudObject")]
    pub struct SalesforceServiceCloudObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceServiceCloudObjectDatasetTypeProperties>,
    }
}

impl SalesforceServiceCloudObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API name of a Salesforce Service Cloud object, for the first generation of the connector.
    pub struct SalesforceServiceCloudObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`.
        #[json("objectApiName")]
        pub object_api_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Salesforce Service Cloud, second generation of the connector.
    #[constant("type" = "SalesforceServiceCloudV2")]
    pub struct SalesforceServiceCloudV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceServiceCloudV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SalesforceServiceCloudV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: SalesforceServiceCloudV2LinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the organization and OAuth client of a connection to Salesforce Service Cloud, second generation of
    /// the connector.
    pub struct SalesforceServiceCloudV2LinkedServiceTypeProperties {
        /// Version of the Salesforce API.
        #[json("apiVersion")]
        pub api_version: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Address of the Salesforce organization, such as `https://contoso.my.salesforce.com`.
        #[json("environmentUrl")]
        pub environment_url: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Object or report in Salesforce Service Cloud, second generation of the connector.
    #[constant("type" = "SalesforceServiceCloudV2Object")]
    pub struct SalesforceServiceCloudV2ObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceServiceCloudV2ObjectDatasetTypeProperties>,
    }
}

impl SalesforceServiceCloudV2ObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API name of a Salesforce Service Cloud object, or the ID of a report.
    pub struct SalesforceServiceCloudV2ObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`.
        #[json("objectApiName")]
        pub object_api_name: Option<Expressible<String>>,

        /// ID of the Salesforce report to read.
        #[json("reportId")]
        pub report_id: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Salesforce, second generation of the connector.
    #[constant("type" = "SalesforceV2")]
    pub struct SalesforceV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SalesforceV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SalesforceV2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address of the organization and OAuth client of a connection to Salesforce, second generation of the
    /// connector.
    pub struct SalesforceV2LinkedServiceTypeProperties {
        /// Version of the Salesforce API.
        #[json("apiVersion")]
        pub api_version: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Address of the Salesforce organization, such as `https://contoso.my.salesforce.com`.
        #[json("environmentUrl")]
        pub environment_url: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Object or report in Salesforce, second generation of the connector.
    #[constant("type" = "SalesforceV2Object")]
    pub struct SalesforceV2ObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SalesforceV2ObjectDatasetTypeProperties>,
    }
}

impl SalesforceV2ObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API name of a Salesforce object, or the ID of a report.
    pub struct SalesforceV2ObjectDatasetTypeProperties {
        /// API name of the object, such as `Account`.
        #[json("objectApiName")]
        pub object_api_name: Option<Expressible<String>>,

        /// ID of the Salesforce report to read.
        #[json("reportId")]
        pub report_id: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Cube of SAP Business Warehouse; the MDX query of the copy says what is read.
    #[constant("type" = "SapBwCube")]
    pub struct SapBwCubeDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,
    }
}

impl SapBwCubeDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to SAP Business Warehouse, by MDX.
    #[constant("type" = "SapBW")]
    pub struct SapBwLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapBwLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapBwLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapBwLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server, system number, client and login of a connection to SAP Business Warehouse.
    pub struct SapBwLinkedServiceTypeProperties {
        /// Number of the SAP client, such as `800`.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Two-digit instance number of the SAP system.
        #[json("systemNumber")]
        pub system_number: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SapBwLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
        system_number: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            server: Some(server.into()),
            system_number: Some(system_number.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to SAP Cloud for Customer.
    #[constant("type" = "SapCloudForCustomer")]
    pub struct SapCloudForCustomerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapCloudForCustomerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapCloudForCustomerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapCloudForCustomerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login of a connection to SAP Cloud for Customer.
    pub struct SapCloudForCustomerLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl SapCloudForCustomerLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Entity set of SAP Cloud for Customer.
    #[constant("type" = "SapCloudForCustomerResource")]
    pub struct SapCloudForCustomerResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapCloudForCustomerResourceDatasetTypeProperties>,
    }
}

impl SapCloudForCustomerResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SapCloudForCustomerResourceDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Path of an entity set of SAP Cloud for Customer.
    pub struct SapCloudForCustomerResourceDatasetTypeProperties {
        /// Path of the resource, relative to the address of the linked service.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
}

impl SapCloudForCustomerResourceDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<Expressible<String>>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to SAP ECC, by OData.
    #[constant("type" = "SapEcc")]
    pub struct SapEccLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapEccLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapEccLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapEccLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login of a connection to SAP ECC.
    pub struct SapEccLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl SapEccLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Entity set of SAP ECC.
    #[constant("type" = "SapEccResource")]
    pub struct SapEccResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapEccResourceDatasetTypeProperties>,
    }
}

impl SapEccResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SapEccResourceDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Path of an entity set of SAP ECC.
    pub struct SapEccResourceDatasetTypeProperties {
        /// Path of the resource, relative to the address of the linked service.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
}

impl SapEccResourceDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<Expressible<String>>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to SAP HANA uses a database login or Windows.
    pub enum SapHanaAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to SAP HANA.
    #[constant("type" = "SapHana")]
    pub struct SapHanaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapHanaLinkedServiceProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapHanaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapHanaLinkedServiceProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server, and login of a connection to SAP HANA.
    pub struct SapHanaLinkedServiceProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SapHanaAuthenticationType>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SapHanaLinkedServiceProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(server: impl Into<Expressible<String>>) -> Self {
        Self {
            server: Some(server.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in SAP HANA.
    #[constant("type" = "SapHanaTable")]
    pub struct SapHanaTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapHanaTableDatasetTypeProperties>,
    }
}

impl SapHanaTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of an SAP HANA table.
    pub struct SapHanaTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to SAP systems with the Operational Data Provisioning (ODP) framework.
    #[constant("type" = "SapOdp")]
    pub struct SapOdpLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapOdpLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapOdpLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapOdpLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server or message server, login, secure network communication and subscriber name of an SAP ODP connection.
    pub struct SapOdpLinkedServiceTypeProperties {
        /// Number of the SAP client, such as `800`.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Language of the SAP session, such as `EN`.
        #[json("language")]
        pub language: Option<Expressible<String>>,

        /// Logon group of the message server.
        #[json("logonGroup")]
        pub logon_group: Option<Expressible<String>>,

        /// Host name of the message server, for sign-in by logon group.
        #[json("messageServer")]
        pub message_server: Option<Expressible<String>>,

        /// Where the message server listens, as a service name or a port.
        #[json("messageServerService")]
        pub message_server_service: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Path of the library for secure network communication.
        #[json("sncLibraryPath")]
        pub snc_library_path: Option<Expressible<String>>,

        /// `1` switches secure network communication on, `0` off.
        #[json("sncMode")]
        pub snc_mode: Option<Expressible<String>>,

        /// Name of this side in secure network communication.
        #[json("sncMyName")]
        pub snc_my_name: Option<Expressible<String>>,

        /// Name of the SAP system in secure network communication.
        #[json("sncPartnerName")]
        pub snc_partner_name: Option<Expressible<String>>,

        /// Level of protection in secure network communication: 1, 2, 3, 8 or 9.
        #[json("sncQop")]
        pub snc_qop: Option<Expressible<String>>,

        /// Name under which SAP keeps track of what was delivered.
        #[json("subscriberName")]
        pub subscriber_name: Option<Expressible<String>>,

        /// System ID of the SAP system.
        #[json("systemId")]
        pub system_id: Option<Expressible<String>>,

        /// Two-digit instance number of the SAP system.
        #[json("systemNumber")]
        pub system_number: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,

        /// Path of the X.509 certificate for sign-in.
        #[json("x509CertificatePath")]
        pub x509_certificate_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Data source of an SAP system that the ODP framework offers.
    #[constant("type" = "SapOdpResource")]
    pub struct SapOdpResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapOdpResourceDatasetTypeProperties>,
    }
}

impl SapOdpResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SapOdpResourceDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Context and name of a data source in the ODP framework.
    pub struct SapOdpResourceDatasetTypeProperties {
        /// ODP context, such as `SAPI` or `ABAP_CDS`.
        #[json("context")]
        pub context: Option<Expressible<String>>,

        /// Name of the ODP data source.
        #[json("objectName")]
        pub object_name: Option<Expressible<String>>,
    }
}

impl SapOdpResourceDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        context: impl Into<Expressible<String>>,
        object_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            context: Some(context.into()),
            object_name: Some(object_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to SAP Business Warehouse, by Open Hub.
    #[constant("type" = "SapOpenHub")]
    pub struct SapOpenHubLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapOpenHubLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapOpenHubLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapOpenHubLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server or message server and login of a connection to SAP Open Hub.
    pub struct SapOpenHubLinkedServiceTypeProperties {
        /// Number of the SAP client, such as `800`.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Language of the SAP session, such as `EN`.
        #[json("language")]
        pub language: Option<Expressible<String>>,

        /// Logon group of the message server.
        #[json("logonGroup")]
        pub logon_group: Option<Expressible<String>>,

        /// Host name of the message server, for sign-in by logon group.
        #[json("messageServer")]
        pub message_server: Option<Expressible<String>>,

        /// Where the message server listens, as a service name or a port.
        #[json("messageServerService")]
        pub message_server_service: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// System ID of the SAP system.
        #[json("systemId")]
        pub system_id: Option<Expressible<String>>,

        /// Two-digit instance number of the SAP system.
        #[json("systemNumber")]
        pub system_number: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SapOpenHubLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
        system_number: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            server: Some(server.into()),
            system_number: Some(system_number.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Open Hub destination of SAP Business Warehouse.
    #[constant("type" = "SapOpenHubTable")]
    pub struct SapOpenHubTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapOpenHubTableDatasetTypeProperties>,
    }
}

impl SapOpenHubTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SapOpenHubTableDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Open Hub destination and which of its requests are read.
    pub struct SapOpenHubTableDatasetTypeProperties {
        /// Only requests with a higher ID are read, for delta loads.
        #[json("baseRequestId")]
        pub base_request_id: Option<Expressible<i64>>,

        /// True leaves out the most recent request, which may still be incomplete.
        #[json("excludeLastRequest")]
        pub exclude_last_request: Option<Expressible<bool>>,

        /// Name of the Open Hub destination.
        #[json("openHubDestinationName")]
        pub open_hub_destination_name: Option<Expressible<String>>,
    }
}

impl SapOpenHubTableDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(open_hub_destination_name: impl Into<Expressible<String>>) -> Self {
        Self {
            open_hub_destination_name: Some(open_hub_destination_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to tables of an SAP system.
    #[constant("type" = "SapTable")]
    pub struct SapTableLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapTableLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SapTableLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SapTableLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server or message server, login and secure network communication of a connection to SAP tables.
    pub struct SapTableLinkedServiceTypeProperties {
        /// Number of the SAP client, such as `800`.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Language of the SAP session, such as `EN`.
        #[json("language")]
        pub language: Option<Expressible<String>>,

        /// Logon group of the message server.
        #[json("logonGroup")]
        pub logon_group: Option<Expressible<String>>,

        /// Host name of the message server, for sign-in by logon group.
        #[json("messageServer")]
        pub message_server: Option<Expressible<String>>,

        /// Where the message server listens, as a service name or a port.
        #[json("messageServerService")]
        pub message_server_service: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Path of the library for secure network communication.
        #[json("sncLibraryPath")]
        pub snc_library_path: Option<Expressible<String>>,

        /// `1` switches secure network communication on, `0` off.
        #[json("sncMode")]
        pub snc_mode: Option<Expressible<String>>,

        /// Name of this side in secure network communication.
        #[json("sncMyName")]
        pub snc_my_name: Option<Expressible<String>>,

        /// Name of the SAP system in secure network communication.
        #[json("sncPartnerName")]
        pub snc_partner_name: Option<Expressible<String>>,

        /// Level of protection in secure network communication: 1, 2, 3, 8 or 9.
        #[json("sncQop")]
        pub snc_qop: Option<Expressible<String>>,

        /// System ID of the SAP system.
        #[json("systemId")]
        pub system_id: Option<Expressible<String>>,

        /// Two-digit instance number of the SAP system.
        #[json("systemNumber")]
        pub system_number: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Transparent table, view or other table of an SAP system.
    #[constant("type" = "SapTableResource")]
    pub struct SapTableResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SapTableResourceDatasetTypeProperties>,
    }
}

impl SapTableResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SapTableResourceDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of an SAP table.
    pub struct SapTableResourceDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

impl SapTableResourceDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(table_name: impl Into<Expressible<String>>) -> Self {
        Self {
            table_name: Some(table_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Script that is run on the nodes of an on-demand HDInsight cluster.
    pub struct ScriptAction {
        /// What the action is called in the cluster.
        #[json("name")]
        pub name: Option<String>,

        /// Arguments of the script, as one text.
        #[json("parameters")]
        pub parameters: Option<Expressible<String>>,

        /// Kinds of nodes on which the action runs.
        #[json("roles")]
        pub roles: Option<Expressible<String>>,

        /// Address of the script.
        #[json("uri")]
        pub uri: Option<Expressible<String>>,
    }
}

impl ScriptAction {
    /// Creates a value with the members that the service requires.
    pub fn new(
        name: impl Into<String>,
        roles: impl Into<Expressible<String>>,
        uri: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            roles: Some(roles.into()),
            uri: Some(uri.into()),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Secret value: given directly, or kept in a Key Vault.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    #[text(Secret, " A text in place of an object; secret: not shown by `Debug`.")]
    pub enum SecretBase {
        /// `AzureKeyVaultSecret`: [`AzureKeyVaultSecretReference`].
        AzureKeyVaultSecret(AzureKeyVaultSecretReference) = "AzureKeyVaultSecret",

        /// `SecureString`: [`SecureString`].
        SecureString(SecureString) = "SecureString",
    }
}

runtime::model! {
    /// Secret text. The service does not give it back, but shows asterisks in its place.
    #[constant("type" = "SecureString")]
    pub struct SecureString {
        /// The secret itself; write-only.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

impl SecureString {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Integration runtime on own machines, for data in private networks.
    #[constant("type" = "SelfHosted")]
    pub struct SelfHostedIntegrationRuntime {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties>,
    }
}

runtime::model! {
    /// Access to a shared integration runtime, if this one is linked to it.
    pub struct SelfHostedIntegrationRuntimeTypeProperties {
        /// Access to the shared integration runtime, if this one is linked to it.
        #[json("linkedInfo")]
        pub linked_info: Option<LinkedIntegrationRuntimeType>,
    }
}

runtime::text_enum! {
    /// Whether sign-in to ServiceNow uses a login or OAuth 2.0.
    pub enum ServiceNowAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `OAuth2`
        Oauth2 = "OAuth2",
    }
}

runtime::model! {
    /// Connection to ServiceNow.
    #[constant("type" = "ServiceNow")]
    pub struct ServiceNowLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ServiceNowLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ServiceNowLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ServiceNowLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, login or OAuth client and TLS settings of a connection to ServiceNow.
    pub struct ServiceNowLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<ServiceNowAuthenticationType>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl ServiceNowLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<ServiceNowAuthenticationType>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in ServiceNow.
    #[constant("type" = "ServiceNowObject")]
    pub struct ServiceNowObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl ServiceNowObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to ServiceNow, by the second version of the connector.
    #[constant("type" = "ServiceNowV2")]
    pub struct ServiceNowV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ServiceNowV2LinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ServiceNowV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ServiceNowV2LinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and sign-in of a connection to ServiceNow.
    pub struct ServiceNowV2LinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// OAuth grant with which a token is asked for.
        #[json("grantType")]
        pub grant_type: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl ServiceNowV2LinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of ServiceNow, second generation of the connector.
    #[constant("type" = "ServiceNowV2Object")]
    pub struct ServiceNowV2ObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ServiceNowV2ObjectDatasetTypeProperties>,
    }
}

impl ServiceNowV2ObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table of a dataset in ServiceNow.
    pub struct ServiceNowV2ObjectDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,

        /// Whether values are read as they are stored or as they are shown.
        #[json("valueType")]
        pub value_type: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether sign-in to an SFTP server uses a password or a private key.
    pub enum SftpAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `SshPublicKey`
        SshPublicKey = "SshPublicKey",
    }
}

runtime::model! {
    /// Folder and name of files on an SFTP server.
    #[constant("type" = "SftpLocation")]
    pub struct SftpLocation {
        /// Name of the file.
        #[json("fileName")]
        pub file_name: Option<Expressible<String>>,

        /// Folder, relative to the store.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to an SFTP server.
    #[constant("type" = "Sftp")]
    pub struct SftpServerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SftpServerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SftpServerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SftpServerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, host key check and password or private key of a connection to an SFTP server.
    pub struct SftpServerLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SftpAuthenticationType>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Fingerprint that the host key of the server must have.
        #[json("hostKeyFingerprint")]
        pub host_key_fingerprint: Option<Expressible<String>>,

        /// Passphrase of the private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("passPhrase", secret)]
        pub pass_phrase: Option<SecretBase>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Private key in OpenSSH form, as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("privateKeyContent", secret)]
        pub private_key_content: Option<SecretBase>,

        /// Path of the private key file on the self-hosted integration runtime.
        #[json("privateKeyPath")]
        pub private_key_path: Option<Expressible<String>>,

        /// True does not check the host key, which is unsafe.
        #[json("skipHostKeyValidation")]
        pub skip_host_key_validation: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SftpServerLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a SharePoint Online list.
    pub struct SharePointOnlineListDatasetTypeProperties {
        /// Name of the list.
        #[json("listName")]
        pub list_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to a SharePoint Online site with lists.
    #[constant("type" = "SharePointOnlineList")]
    pub struct SharePointOnlineListLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SharePointOnlineListLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SharePointOnlineListLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(
        type_properties: SharePointOnlineListLinkedServiceTypeProperties,
    ) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Site address and service principal of a connection to a SharePoint Online site with lists.
    pub struct SharePointOnlineListLinkedServiceTypeProperties {
        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Certificate of the service principal as Base64 text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCert", secret)]
        pub service_principal_embedded_cert: Option<SecretBase>,

        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalEmbeddedCertPassword", secret)]
        pub service_principal_embedded_cert_password: Option<SecretBase>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Address of the site, such as `https://contoso.sharepoint.com/sites/name`.
        #[json("siteUrl")]
        pub site_url: Option<Expressible<String>>,

        /// Microsoft Entra tenant.
        #[json("tenantId")]
        pub tenant_id: Option<Expressible<String>>,
    }
}

impl SharePointOnlineListLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        service_principal_id: impl Into<Expressible<String>>,
        site_url: impl Into<Expressible<String>>,
        tenant_id: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            service_principal_id: Some(service_principal_id.into()),
            site_url: Some(site_url.into()),
            tenant_id: Some(tenant_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// List of a SharePoint Online site.
    #[constant("type" = "SharePointOnlineListResource")]
    pub struct SharePointOnlineListResourceDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SharePointOnlineListDatasetTypeProperties>,
    }
}

impl SharePointOnlineListResourceDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Shopify.
    #[constant("type" = "Shopify")]
    pub struct ShopifyLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ShopifyLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ShopifyLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ShopifyLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, access token and TLS settings of a connection to Shopify.
    pub struct ShopifyLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl ShopifyLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Shopify.
    #[constant("type" = "ShopifyObject")]
    pub struct ShopifyObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl ShopifyObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Smartsheet.
    #[constant("type" = "Smartsheet")]
    pub struct SmartsheetLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SmartsheetLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SmartsheetLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SmartsheetLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// API token of a connection to Smartsheet.
    pub struct SmartsheetLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,
    }
}

impl SmartsheetLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_token: SecretBase) -> Self {
        Self {
            api_token: Some(api_token),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Snowflake.
    pub enum SnowflakeAuthenticationType {
        /// `AADServicePrincipal`
        AadServicePrincipal = "AADServicePrincipal",

        /// `Basic`
        Basic = "Basic",

        /// `KeyPair`
        KeyPair = "KeyPair",
    }
}

runtime::model! {
    /// Table in Snowflake, first generation of the connector.
    #[constant("type" = "SnowflakeTable")]
    pub struct SnowflakeDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SnowflakeDatasetTypeProperties>,
    }
}

impl SnowflakeDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SnowflakeDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Which Snowflake table the dataset stands for.
    pub struct SnowflakeDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Snowflake, first generation of the connector.
    #[constant("type" = "Snowflake")]
    pub struct SnowflakeLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SnowflakeLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SnowflakeLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SnowflakeLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Snowflake.
    pub struct SnowflakeLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        #[json("password")]
        pub password: Option<AzureKeyVaultSecretReference>,
    }
}

impl SnowflakeLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_string: SecretBase) -> Self {
        Self {
            connection_string: Some(connection_string),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Account, warehouse, database and sign-in of a connection to Snowflake in the second generation of the
    /// connector.
    pub struct SnowflakeLinkedV2ServiceTypeProperties {
        /// Snowflake account with its organization, such as `org-account`.
        #[json("accountIdentifier")]
        pub account_identifier: Option<Expressible<String>>,

        /// How the connection signs in.
        ///
        /// The service's default is `Basic`.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SnowflakeAuthenticationType>>,

        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("privateKey", secret)]
        pub private_key: Option<SecretBase>,

        /// Passphrase of the private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("privateKeyPassphrase", secret)]
        pub private_key_passphrase: Option<SecretBase>,

        /// Role with which the session works.
        #[json("role")]
        pub role: Option<Expressible<String>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Scope of the requested token.
        #[json("scope")]
        pub scope: Option<Expressible<String>>,

        /// Microsoft Entra tenant.
        #[json("tenantId")]
        pub tenant_id: Option<Expressible<String>>,

        /// Whether timestamps are read in UTC.
        #[json("useUtcTimestamps")]
        pub use_utc_timestamps: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("user")]
        pub user: Option<Expressible<String>>,

        /// Snowflake warehouse that runs the queries.
        #[json("warehouse")]
        pub warehouse: Option<Expressible<String>>,
    }
}

impl SnowflakeLinkedV2ServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        account_identifier: impl Into<Expressible<String>>,
        database: impl Into<Expressible<String>>,
        warehouse: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            account_identifier: Some(account_identifier.into()),
            database: Some(database.into()),
            warehouse: Some(warehouse.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in Snowflake, second generation of the connector.
    #[constant("type" = "SnowflakeV2Table")]
    pub struct SnowflakeV2Dataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SnowflakeDatasetTypeProperties>,
    }
}

impl SnowflakeV2Dataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: SnowflakeDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Snowflake, second generation of the connector.
    #[constant("type" = "SnowflakeV2")]
    pub struct SnowflakeV2LinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SnowflakeLinkedV2ServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SnowflakeV2LinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SnowflakeLinkedV2ServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to Spark.
    pub enum SparkAuthenticationType {
        /// `Anonymous`
        Anonymous = "Anonymous",

        /// `Username`
        Username = "Username",

        /// `UsernameAndPassword`
        UsernameAndPassword = "UsernameAndPassword",

        /// `WindowsAzureHDInsightService`
        WindowsAzureHdInsightService = "WindowsAzureHDInsightService",
    }
}

runtime::model! {
    /// Name of a stored Spark configuration.
    pub struct SparkConfigurationReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<SparkConfigurationReferenceType>,
    }
}

impl SparkConfigurationReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: SparkConfigurationReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a Spark configuration.
    pub enum SparkConfigurationReferenceType {
        /// `SparkConfigurationReference`
        SparkConfigurationReference = "SparkConfigurationReference",
    }
}

runtime::model! {
    /// Schema and name of a Spark table.
    pub struct SparkDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Apache Spark, whose tables are read.
    #[constant("type" = "Spark")]
    pub struct SparkLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SparkLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SparkLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SparkLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, login and TLS settings of a connection to Apache Spark.
    pub struct SparkLinkedServiceTypeProperties {
        /// True accepts a TLS certificate that was issued for another host name.
        #[json("allowHostNameCNMismatch")]
        pub allow_host_name_cn_mismatch: Option<Expressible<bool>>,

        /// True accepts a TLS certificate that the server signed itself.
        #[json("allowSelfSignedServerCert")]
        pub allow_self_signed_server_cert: Option<Expressible<bool>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SparkAuthenticationType>>,

        /// True refuses a TLS certificate that cannot be verified.
        #[json("enableServerCertificateValidation")]
        pub enable_server_certificate_validation: Option<Expressible<bool>>,

        /// True encrypts the connection with TLS.
        #[json("enableSsl")]
        pub enable_ssl: Option<Expressible<bool>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Path of the service in the address.
        #[json("httpPath")]
        pub http_path: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Kind of the server.
        #[json("serverType")]
        pub server_type: Option<Expressible<SparkServerType>>,

        /// Transport of the Thrift calls.
        #[json("thriftTransportProtocol")]
        pub thrift_transport_protocol: Option<Expressible<SparkThriftTransportProtocol>>,

        /// Path of a PEM file with certificates to trust, on the integration runtime.
        #[json("trustedCertPath")]
        pub trusted_cert_path: Option<Expressible<String>>,

        /// True trusts the certificates of the system, false those of a PEM file.
        #[json("useSystemTrustStore")]
        pub use_system_trust_store: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl SparkLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<SparkAuthenticationType>>,
        host: impl Into<Expressible<String>>,
        port: impl Into<Expressible<i64>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            host: Some(host.into()),
            port: Some(port.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table or view of Apache Spark.
    #[constant("type" = "SparkObject")]
    pub struct SparkObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SparkDatasetTypeProperties>,
    }
}

impl SparkObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the Spark SQL server.
    pub enum SparkServerType {
        /// `SharkServer`
        SharkServer = "SharkServer",

        /// `SharkServer2`
        SharkServer2 = "SharkServer2",

        /// `SparkThriftServer`
        SparkThriftServer = "SparkThriftServer",
    }
}

runtime::text_enum! {
    /// Transport of the Thrift calls to Spark.
    pub enum SparkThriftTransportProtocol {
        /// `Binary`
        Binary = "Binary",

        /// `HTTP `
        Http = "HTTP ",

        /// `SASL`
        Sasl = "SASL",
    }
}

runtime::text_enum! {
    /// How the key vault of Always Encrypted keys is entered.
    pub enum SqlAlwaysEncryptedAkvAuthType {
        /// `ManagedIdentity`
        ManagedIdentity = "ManagedIdentity",

        /// `ServicePrincipal`
        ServicePrincipal = "ServicePrincipal",

        /// `UserAssignedManagedIdentity`
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
    }
}

runtime::model! {
    /// Access to the Key Vault keys of Always Encrypted columns.
    pub struct SqlAlwaysEncryptedProperties {
        /// How the key vault is entered.
        #[json("alwaysEncryptedAkvAuthType")]
        pub always_encrypted_akv_auth_type: Option<
            Expressible<SqlAlwaysEncryptedAkvAuthType>,
        >,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,
    }
}

impl SqlAlwaysEncryptedProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        always_encrypted_akv_auth_type: impl Into<
            Expressible<SqlAlwaysEncryptedAkvAuthType>,
        >,
    ) -> Self {
        Self {
            always_encrypted_akv_auth_type: Some(always_encrypted_akv_auth_type.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a connection signs in to SQL Server: SQL login, Windows account or managed identity.
    pub enum SqlServerAuthenticationType {
        /// `SQL`
        Sql = "SQL",

        /// `UserAssignedManagedIdentity`
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to SQL Server.
    #[constant("type" = "SqlServer")]
    pub struct SqlServerLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SqlServerLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SqlServerLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SqlServerLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login or managed identity of a connection to SQL Server.
    pub struct SqlServerLinkedServiceTypeProperties {
        /// Access to the keys of Always Encrypted columns.
        #[json("alwaysEncryptedSettings")]
        pub always_encrypted_settings: Option<SqlAlwaysEncryptedProperties>,

        /// `ReadOnly` if a readable secondary replica is enough, else `ReadWrite`.
        #[json("applicationIntent")]
        pub application_intent: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SqlServerAuthenticationType>>,

        /// Longest time for a statement, in seconds.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<i64>>,

        /// Number of attempts to connect again after a failure.
        #[json("connectRetryCount")]
        pub connect_retry_count: Option<Expressible<i64>>,

        /// Pause between two attempts to connect, in seconds.
        #[json("connectRetryInterval")]
        pub connect_retry_interval: Option<Expressible<i64>>,

        /// Longest time to wait for a connection, in seconds.
        #[json("connectTimeout")]
        pub connect_timeout: Option<Expressible<i64>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Whether the connection is encrypted: `mandatory`, `optional` or `strict`.
        #[json("encrypt")]
        pub encrypt: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Server to turn to when the main one is down.
        #[json("failoverPartner")]
        pub failover_partner: Option<Expressible<String>>,

        /// Host name that the TLS certificate of the server must have.
        #[json("hostNameInCertificate")]
        pub host_name_in_certificate: Option<Expressible<String>>,

        /// True signs in with the Windows account of the process.
        #[json("integratedSecurity")]
        pub integrated_security: Option<Expressible<bool>>,

        /// Age at which a pooled connection is closed, in seconds.
        #[json("loadBalanceTimeout")]
        pub load_balance_timeout: Option<Expressible<i64>>,

        /// Most connections in the pool.
        #[json("maxPoolSize")]
        pub max_pool_size: Option<Expressible<i64>>,

        /// Fewest connections that the pool keeps.
        #[json("minPoolSize")]
        pub min_pool_size: Option<Expressible<i64>>,

        /// True speeds up failover within an availability group over several subnets.
        #[json("multiSubnetFailover")]
        pub multi_subnet_failover: Option<Expressible<bool>>,

        /// True allows several open results on one connection.
        #[json("multipleActiveResultSets")]
        pub multiple_active_result_sets: Option<Expressible<bool>>,

        /// Size of network packets, in bytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// True keeps connections for use by later calls.
        #[json("pooling")]
        pub pooling: Option<Expressible<bool>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// True encrypts without checking the certificate of the server.
        #[json("trustServerCertificate")]
        pub trust_server_certificate: Option<Expressible<bool>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in SQL Server.
    #[constant("type" = "SqlServerTable")]
    pub struct SqlServerTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SqlServerTableDatasetTypeProperties>,
    }
}

impl SqlServerTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Which SQL Server table the dataset stands for.
    pub struct SqlServerTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Square.
    #[constant("type" = "Square")]
    pub struct SquareLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SquareLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SquareLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SquareLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, OAuth client and TLS settings of a connection to Square.
    pub struct SquareLinkedServiceTypeProperties {
        /// ID of the client application.
        #[json("clientId")]
        pub client_id: Option<Expressible<String>>,

        /// Secret of the client application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<SecretBase>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Address to which the sign-in returns.
        #[json("redirectUri")]
        pub redirect_uri: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl SquareLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<Expressible<String>>,
        host: impl Into<Expressible<String>>,
        redirect_uri: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            host: Some(host.into()),
            redirect_uri: Some(redirect_uri.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Square.
    #[constant("type" = "SquareObject")]
    pub struct SquareObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl SquareObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Sybase uses a database login or Windows.
    pub enum SybaseAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to SAP Adaptive Server Enterprise (Sybase).
    #[constant("type" = "Sybase")]
    pub struct SybaseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SybaseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl SybaseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: SybaseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server and login of a connection to SAP Adaptive Server Enterprise (Sybase).
    pub struct SybaseLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<SybaseAuthenticationType>>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Database schema that is used by default.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl SybaseLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database: impl Into<Expressible<String>>,
        server: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            database: Some(database.into()),
            server: Some(server.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in SAP Adaptive Server Enterprise (Sybase).
    #[constant("type" = "SybaseTable")]
    pub struct SybaseTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SybaseTableDatasetTypeProperties>,
    }
}

impl SybaseTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Name of a Sybase table.
    pub struct SybaseTableDatasetTypeProperties {
        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether sign-in to TeamDesk uses a login or an API token.
    pub enum TeamDeskAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `Token`
        Token = "Token",
    }
}

runtime::model! {
    /// Connection to TeamDesk.
    #[constant("type" = "TeamDesk")]
    pub struct TeamDeskLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<TeamDeskLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl TeamDeskLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: TeamDeskLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login or API token of a connection to TeamDesk.
    pub struct TeamDeskLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<TeamDeskAuthenticationType>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl TeamDeskLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<TeamDeskAuthenticationType>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Teradata uses a database login or Windows.
    pub enum TeradataAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `Windows`
        Windows = "Windows",
    }
}

runtime::model! {
    /// Connection to Teradata.
    #[constant("type" = "Teradata")]
    pub struct TeradataLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<TeradataLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl TeradataLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: TeradataLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string or server and login of a connection to Teradata.
    pub struct TeradataLinkedServiceTypeProperties {
        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<TeradataAuthenticationType>>,

        /// Character set of the session.
        #[json("characterSet")]
        pub character_set: Option<Expressible<String>>,

        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// TCP port of the server for TLS.
        #[json("httpsPortNumber")]
        pub https_port_number: Option<Expressible<i64>>,

        /// Largest response of the server for a request of SQL, in bytes.
        #[json("maxRespSize")]
        pub max_resp_size: Option<Expressible<i64>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// TCP port of the server without TLS.
        #[json("portNumber")]
        pub port_number: Option<Expressible<i64>>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Whether TLS is off, possible or needed, and how far certificates are checked; the numbers are those of the
        /// driver.
        #[json("sslMode")]
        pub ssl_mode: Option<Expressible<String>>,

        /// Whether everything sent is encrypted, not the sign-in alone.
        #[json("useDataEncryption")]
        pub use_data_encryption: Option<Expressible<i64>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Teradata.
    #[constant("type" = "TeradataTable")]
    pub struct TeradataTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<TeradataTableDatasetTypeProperties>,
    }
}

impl TeradataTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Database and name of a Teradata table.
    pub struct TeradataTableDatasetTypeProperties {
        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Delimited text files, as a format of legacy file datasets.
    #[constant("type" = "TextFormat")]
    pub struct TextFormatModel {
        /// Character between columns, a comma by default.
        #[json("columnDelimiter")]
        pub column_delimiter: Option<Expressible<String>>,

        /// Name of an own reader of the format.
        #[json("deserializer")]
        pub deserializer: Option<Expressible<String>>,

        /// Character encoding of the files, UTF-8 by default.
        #[json("encodingName")]
        pub encoding_name: Option<Expressible<String>>,

        /// Character that takes its meaning from a quote within a quoted value, a backslash by default.
        #[json("escapeChar")]
        pub escape_char: Option<Expressible<String>>,

        /// True takes or writes the first line as column names.
        #[json("firstRowAsHeader")]
        pub first_row_as_header: Option<Expressible<bool>>,

        /// Text that stands for a missing value.
        #[json("nullValue")]
        pub null_value: Option<Expressible<String>>,

        /// Character around values that hold a delimiter, a double quote by default.
        #[json("quoteChar")]
        pub quote_char: Option<Expressible<String>>,

        /// Character or characters at the end of a row, by default any kind of line end.
        #[json("rowDelimiter")]
        pub row_delimiter: Option<Expressible<String>>,

        /// Name of an own writer of the format.
        #[json("serializer")]
        pub serializer: Option<Expressible<String>>,

        /// Number of non-empty lines at the start of each file that are passed over.
        #[json("skipLineCount")]
        pub skip_line_count: Option<Expressible<i64>>,

        /// True reads empty text as a missing value.
        #[json("treatEmptyAsNull")]
        pub treat_empty_as_null: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Step of a data flow between sources and sinks.
    pub struct Transformation {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Flowlet that takes the place of this step.
        #[json("flowlet")]
        pub flowlet: Option<DataFlowReference>,

        /// Linked service to use.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl Transformation {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Twilio.
    #[constant("type" = "Twilio")]
    pub struct TwilioLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<TwilioLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl TwilioLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: TwilioLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Account SID and token of a connection to Twilio.
    pub struct TwilioLinkedServiceTypeProperties {
        /// Auth token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Account SID.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl TwilioLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(password: SecretBase, user_name: impl Into<Expressible<String>>) -> Self {
        Self {
            password: Some(password),
            user_name: Some(user_name.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a linked service.
    pub enum Type {
        /// `LinkedServiceReference`
        LinkedServiceReference = "LinkedServiceReference",
    }
}

runtime::model! {
    /// Schema and name of a Vertica table.
    pub struct VerticaDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Connection to Vertica.
    #[constant("type" = "Vertica")]
    pub struct VerticaLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<VerticaLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl VerticaLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: VerticaLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection string and password of a connection to Vertica.
    pub struct VerticaLinkedServiceTypeProperties {
        /// Connection string; its password is better kept in Key Vault.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<SecretBase>,

        /// Database to use.
        #[json("database")]
        pub database: Option<Expressible<String>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// TCP port of the server.
        #[json("port")]
        pub port: Option<Expressible<i64>>,

        /// Key Vault secret with the password of the connection string.
        #[json("pwd")]
        pub pwd: Option<AzureKeyVaultSecretReference>,

        /// Host name of the server, with the instance if it has one.
        #[json("server")]
        pub server: Option<Expressible<String>>,

        /// Name of the user.
        #[json("uid")]
        pub uid: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Table in Vertica.
    #[constant("type" = "VerticaTable")]
    pub struct VerticaTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<VerticaDatasetTypeProperties>,
    }
}

impl VerticaTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to a Microsoft Fabric data warehouse.
    #[constant("type" = "Warehouse")]
    pub struct WarehouseLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WarehouseLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl WarehouseLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: WarehouseLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Fabric workspace, warehouse, endpoint and service principal of a connection.
    pub struct WarehouseLinkedServiceTypeProperties {
        /// ID of the warehouse.
        #[json("artifactId")]
        pub artifact_id: Option<Expressible<String>>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<String>>,

        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Lenient<String>>,

        /// SQL endpoint of the warehouse.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// Key or certificate of the service principal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalCredential", secret)]
        pub service_principal_credential: Option<SecretBase>,

        /// Whether the service principal signs in with a key or a certificate.
        #[json("servicePrincipalCredentialType")]
        pub service_principal_credential_type: Option<Expressible<String>>,

        /// Application ID of the service principal.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<Expressible<String>>,

        /// Client secret of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<SecretBase>,

        /// Microsoft Entra tenant of the service principal.
        #[json("tenant")]
        pub tenant: Option<Expressible<String>>,

        /// GUID of the workspace in Microsoft Fabric.
        #[json("workspaceId")]
        pub workspace_id: Option<Expressible<String>>,
    }
}

impl WarehouseLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        artifact_id: impl Into<Expressible<String>>,
        endpoint: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            artifact_id: Some(artifact_id.into()),
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table in a Microsoft Fabric data warehouse.
    #[constant("type" = "WarehouseTable")]
    pub struct WarehouseTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WarehouseTableDatasetTypeProperties>,
    }
}

impl WarehouseTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Schema and name of a table in a Fabric data warehouse.
    pub struct WarehouseTableDatasetTypeProperties {
        /// Database schema that holds the table.
        #[json("schema")]
        pub schema: Option<Expressible<String>>,

        /// Table, without its schema.
        #[json("table")]
        pub table: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Web page that is read without sign-in.
    #[constant("authenticationType" = "Anonymous")]
    pub struct WebAnonymousAuthentication {
        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl WebAnonymousAuthentication {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<Expressible<String>>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Web page that is read with user name and password.
    #[constant("authenticationType" = "Basic")]
    pub struct WebBasicAuthentication {
        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl WebBasicAuthentication {
    /// Creates a value with the members that the service requires.
    pub fn new(
        password: SecretBase,
        url: impl Into<Expressible<String>>,
        username: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            password: Some(password),
            url: Some(url.into()),
            username: Some(username.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Web page that is read with a client certificate.
    #[constant("authenticationType" = "ClientCertificate")]
    pub struct WebClientCertificateAuthentication {
        /// Password of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Base64 text of a PFX client certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("pfx", secret)]
        pub pfx: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl WebClientCertificateAuthentication {
    /// Creates a value with the members that the service requires.
    pub fn new(
        password: SecretBase,
        pfx: SecretBase,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            password: Some(password),
            pfx: Some(pfx),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to a web page whose HTML tables are read.
    #[constant("type" = "Web")]
    pub struct WebLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WebLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl WebLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: WebLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Web page whose tables are read, and how to sign in to it.
    ///
    /// The member `authenticationType` tells which kind it is.
    #[discriminator("authenticationType")]
    pub enum WebLinkedServiceTypeProperties {
        /// `Anonymous`: [`WebAnonymousAuthentication`].
        Anonymous(WebAnonymousAuthentication) = "Anonymous",

        /// `Basic`: [`WebBasicAuthentication`].
        Basic(WebBasicAuthentication) = "Basic",

        /// `ClientCertificate`: [`WebClientCertificateAuthentication`].
        ClientCertificate(WebClientCertificateAuthentication) = "ClientCertificate",
    }
}

runtime::model! {
    /// HTML table of a web page.
    #[constant("type" = "WebTable")]
    pub struct WebTableDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WebTableDatasetTypeProperties>,
    }
}

impl WebTableDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(
        linked_service_name: LinkedServiceReference,
        type_properties: WebTableDatasetTypeProperties,
    ) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Path of a web page and position of the table on it.
    pub struct WebTableDatasetTypeProperties {
        /// Position of the table on the page, from 0.
        #[json("index")]
        pub index: Option<Expressible<i64>>,

        /// Path of the page, relative to the address of the linked service.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
}

impl WebTableDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(index: impl Into<Expressible<i64>>) -> Self {
        Self {
            index: Some(index.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Xero.
    #[constant("type" = "Xero")]
    pub struct XeroLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<XeroLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl XeroLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: XeroLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Host, consumer key and TLS settings of a connection to Xero.
    pub struct XeroLinkedServiceTypeProperties {
        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Consumer key of the application.
        ///
        /// Secret: not shown by `Debug`.
        #[json("consumerKey", secret)]
        pub consumer_key: Option<SecretBase>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// DNS name or IP address of the server.
        #[json("host")]
        pub host: Option<Expressible<String>>,

        /// Private key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("privateKey", secret)]
        pub private_key: Option<SecretBase>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl XeroLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(host: impl Into<Expressible<String>>) -> Self {
        Self {
            host: Some(host.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Xero.
    #[constant("type" = "XeroObject")]
    pub struct XeroObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl XeroObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Files in XML format.
    #[constant("type" = "Xml")]
    pub struct XmlDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<XmlDatasetTypeProperties>,
    }
}

impl XmlDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place, encoding and compression of XML files.
    pub struct XmlDatasetTypeProperties {
        /// Compression of the files.
        #[json("compression")]
        pub compression: Option<DatasetCompression>,

        /// Character encoding of the files, UTF-8 by default.
        #[json("encodingName")]
        pub encoding_name: Option<Expressible<String>>,

        /// Place of the files.
        #[json("location")]
        pub location: Option<DatasetLocation>,

        /// Text that stands for a missing value.
        #[json("nullValue")]
        pub null_value: Option<Expressible<String>>,
    }
}

impl XmlDatasetTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(location: DatasetLocation) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether sign-in to Zendesk uses a login or an API token.
    pub enum ZendeskAuthenticationType {
        /// `Basic`
        Basic = "Basic",

        /// `Token`
        Token = "Token",
    }
}

runtime::model! {
    /// Connection to Zendesk.
    #[constant("type" = "Zendesk")]
    pub struct ZendeskLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ZendeskLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ZendeskLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ZendeskLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address and login or API token of a connection to Zendesk.
    pub struct ZendeskLinkedServiceTypeProperties {
        /// API token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("apiToken", secret)]
        pub api_token: Option<SecretBase>,

        /// How the connection signs in.
        #[json("authenticationType")]
        pub authentication_type: Option<Expressible<ZendeskAuthenticationType>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl ZendeskLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        authentication_type: impl Into<Expressible<ZendeskAuthenticationType>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            authentication_type: Some(authentication_type.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Connection to Zoho CRM.
    #[constant("type" = "Zoho")]
    pub struct ZohoLinkedService {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ZohoLinkedServiceTypeProperties>,

        /// Version of the object, in a bucket that keeps versions.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl ZohoLinkedService {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ZohoLinkedServiceTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Address, access token and TLS settings of a connection to Zoho CRM.
    pub struct ZohoLinkedServiceTypeProperties {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessToken", secret)]
        pub access_token: Option<SecretBase>,

        /// All settings of the connection in one object, instead of the single fields.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionProperties", secret)]
        pub connection_properties: Option<Expressible<BTreeMap<String, Json>>>,

        /// Credential as an integration runtime has encrypted it; normally left to the service.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encryptedCredential", secret)]
        pub encrypted_credential: Option<Expressible<String>>,

        /// Address of the service.
        #[json("endpoint")]
        pub endpoint: Option<Expressible<String>>,

        /// True connects by HTTPS, as is the default.
        #[json("useEncryptedEndpoints")]
        pub use_encrypted_endpoints: Option<Expressible<bool>>,

        /// True checks that the TLS certificate was issued for the host.
        #[json("useHostVerification")]
        pub use_host_verification: Option<Expressible<bool>>,

        /// True checks the identity of the server by its TLS certificate.
        #[json("usePeerVerification")]
        pub use_peer_verification: Option<Expressible<bool>>,
    }
}

impl ZohoLinkedServiceTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(endpoint: impl Into<Expressible<String>>) -> Self {
        Self {
            endpoint: Some(endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Object in Zoho CRM.
    #[constant("type" = "ZohoObject")]
    pub struct ZohoObjectDataset {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<DatasetFolder>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Parameters for which a reference can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Columns of the data with their types, as the store gives them.
        #[json("schema")]
        pub schema: Option<Expressible<Vec<Json>>>,

        /// Columns as the pipeline is to see them, in the older form.
        #[json("structure")]
        pub structure: Option<Expressible<Vec<Json>>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GenericDatasetTypeProperties>,
    }
}

impl ZohoObjectDataset {
    /// Creates a value with the members that the service requires.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}
