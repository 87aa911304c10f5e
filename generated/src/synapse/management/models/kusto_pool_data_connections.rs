// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool data connections operations.

use crate::runtime;
use super::{ResourceProvisioningState, SystemData};

runtime::text_enum! {
    /// Storage event that makes an Event Grid connection ingest a blob.
    pub enum BlobStorageEventType {
        /// `Microsoft.Storage.BlobCreated`
        MicrosoftStorageBlobCreated = "Microsoft.Storage.BlobCreated",

        /// `Microsoft.Storage.BlobRenamed`
        MicrosoftStorageBlobRenamed = "Microsoft.Storage.BlobRenamed",
    }
}

runtime::text_enum! {
    /// Compression of the messages that arrive from an event hub.
    pub enum Compression {
        /// `GZip`
        Gzip = "GZip",

        /// `None`
        None = "None",
    }
}

runtime::union! {
    /// Source from which a Data Explorer database ingests continuously; the kind selects the concrete type.
    ///
    /// The member `kind` tells which kind it is.
    #[discriminator("kind")]
    pub enum DataConnection {
        /// `EventGrid`: [`EventGridDataConnection`].
        EventGrid(EventGridDataConnection) = "EventGrid",

        /// `EventHub`: [`EventHubDataConnection`].
        EventHub(EventHubDataConnection) = "EventHub",

        /// `IotHub`: [`IotHubDataConnection`].
        IotHub(IotHubDataConnection) = "IotHub",
    }
}

runtime::model! {
    /// Name of a data connection whose availability is asked for.
    pub struct DataConnectionCheckNameRequest {
        /// Name that a new data connection is to have.
        #[json("name")]
        pub name: Option<String>,

        /// Resource type that the name is for.
        #[json("type")]
        pub type_prop: Option<DataConnectionType>,
    }
}

impl DataConnectionCheckNameRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: DataConnectionType) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Data connections of a Data Explorer database.
    pub struct DataConnectionListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<DataConnection>>,
    }
}

runtime::page!(DataConnectionListResult { value : DataConnection });

runtime::text_enum! {
    /// Resource type of data connections.
    pub enum DataConnectionType {
        /// `Microsoft.Synapse/workspaces/kustoPools/databases/dataConnections`
        MicrosoftSynapseWorkspacesKustoPoolsDatabasesDataConnections = "Microsoft.Synapse/workspaces/kustoPools/databases/dataConnections",
    }
}

runtime::model! {
    /// Data connection settings to be checked without creating anything.
    pub struct DataConnectionValidation {
        /// Name under which the data connection is checked.
        #[json("dataConnectionName")]
        pub data_connection_name: Option<String>,

        /// Settings of the data connection to check.
        #[json("properties")]
        pub properties: Option<DataConnection>,
    }
}

runtime::model! {
    /// Problems that a check of data connection settings has found.
    pub struct DataConnectionValidationListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<DataConnectionValidationResult>>,
    }
}

runtime::model! {
    /// One problem in data connection settings.
    pub struct DataConnectionValidationResult {
        /// Problem that was found, in words.
        #[json("errorMessage")]
        pub error_message: Option<String>,
    }
}

runtime::model! {
    /// Storage account, event hub and target of an Event Grid data connection.
    pub struct EventGridConnectionProperties {
        /// Storage event that triggers ingestion, creation or renaming of a blob.
        #[json("blobStorageEventType")]
        pub blob_storage_event_type: Option<BlobStorageEventType>,

        /// Consumer group that the connection reads with; nothing else should use it.
        #[json("consumerGroup")]
        pub consumer_group: Option<String>,

        /// Format of the incoming data, unless a message names its own.
        #[json("dataFormat")]
        pub data_format: Option<EventGridDataFormat>,

        /// Resource ID of the event hub that receives the storage events.
        #[json("eventHubResourceId")]
        pub event_hub_resource_id: Option<String>,

        /// True if the first record of every file is a header that is skipped.
        #[json("ignoreFirstRecord")]
        pub ignore_first_record: Option<bool>,

        /// Ingestion mapping to apply, unless a message names its own.
        #[json("mappingRuleName")]
        pub mapping_rule_name: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Resource ID of the storage account that holds the blobs.
        #[json("storageAccountResourceId")]
        pub storage_account_resource_id: Option<String>,

        /// Table that receives or holds the data.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
}

impl EventGridConnectionProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        consumer_group: impl Into<String>,
        event_hub_resource_id: impl Into<String>,
        storage_account_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            consumer_group: Some(consumer_group.into()),
            event_hub_resource_id: Some(event_hub_resource_id.into()),
            storage_account_resource_id: Some(storage_account_resource_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Data connection that ingests blobs when Event Grid reports them.
    #[constant("kind" = "EventGrid")]
    pub struct EventGridDataConnection {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<EventGridConnectionProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::text_enum! {
    /// Format of the blobs that an Event Grid connection ingests.
    pub enum EventGridDataFormat {
        /// `APACHEAVRO`
        Apacheavro = "APACHEAVRO",

        /// `AVRO`
        Avro = "AVRO",

        /// `CSV`
        Csv = "CSV",

        /// `JSON`
        Json = "JSON",

        /// `MULTIJSON`
        Multijson = "MULTIJSON",

        /// `ORC`
        Orc = "ORC",

        /// `PARQUET`
        Parquet = "PARQUET",

        /// `PSV`
        Psv = "PSV",

        /// `RAW`
        Raw = "RAW",

        /// `SCSV`
        Scsv = "SCSV",

        /// `SINGLEJSON`
        Singlejson = "SINGLEJSON",

        /// `SOHSV`
        Sohsv = "SOHSV",

        /// `TSV`
        Tsv = "TSV",

        /// `TSVE`
        Tsve = "TSVE",

        /// `TXT`
        Txt = "TXT",

        /// `W3CLOGFILE`
        W3clogfile = "W3CLOGFILE",
    }
}

runtime::model! {
    /// Event hub, message format and target of an Event Hubs data connection.
    pub struct EventHubConnectionProperties {
        /// Compression of the incoming messages.
        #[json("compression")]
        pub compression: Option<Compression>,

        /// Consumer group that the connection reads with; nothing else should use it.
        #[json("consumerGroup")]
        pub consumer_group: Option<String>,

        /// Format of the incoming data, unless a message names its own.
        #[json("dataFormat")]
        pub data_format: Option<EventHubDataFormat>,

        /// Resource ID of the event hub to read from.
        #[json("eventHubResourceId")]
        pub event_hub_resource_id: Option<String>,

        /// System properties of the messages that are ingested as columns.
        #[json("eventSystemProperties")]
        pub event_system_properties: Option<Vec<String>>,

        /// Resource ID of the identity that reads from the event hub; empty to use a connection string.
        #[json("managedIdentityResourceId")]
        pub managed_identity_resource_id: Option<String>,

        /// Ingestion mapping to apply, unless a message names its own.
        #[json("mappingRuleName")]
        pub mapping_rule_name: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Table that receives or holds the data.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
}

impl EventHubConnectionProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        consumer_group: impl Into<String>,
        event_hub_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            consumer_group: Some(consumer_group.into()),
            event_hub_resource_id: Some(event_hub_resource_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Data connection that ingests messages from an event hub.
    #[constant("kind" = "EventHub")]
    pub struct EventHubDataConnection {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<EventHubConnectionProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::text_enum! {
    /// Format of the messages that an Event Hubs connection ingests.
    pub enum EventHubDataFormat {
        /// `APACHEAVRO`
        Apacheavro = "APACHEAVRO",

        /// `AVRO`
        Avro = "AVRO",

        /// `CSV`
        Csv = "CSV",

        /// `JSON`
        Json = "JSON",

        /// `MULTIJSON`
        Multijson = "MULTIJSON",

        /// `ORC`
        Orc = "ORC",

        /// `PARQUET`
        Parquet = "PARQUET",

        /// `PSV`
        Psv = "PSV",

        /// `RAW`
        Raw = "RAW",

        /// `SCSV`
        Scsv = "SCSV",

        /// `SINGLEJSON`
        Singlejson = "SINGLEJSON",

        /// `SOHSV`
        Sohsv = "SOHSV",

        /// `TSV`
        Tsv = "TSV",

        /// `TSVE`
        Tsve = "TSVE",

        /// `TXT`
        Txt = "TXT",

        /// `W3CLOGFILE`
        W3clogfile = "W3CLOGFILE",
    }
}

runtime::model! {
    /// IoT hub, message format and target of an IoT Hub data connection.
    pub struct IotHubConnectionProperties {
        /// Consumer group that the connection reads with; nothing else should use it.
        #[json("consumerGroup")]
        pub consumer_group: Option<String>,

        /// Format of the incoming data, unless a message names its own.
        #[json("dataFormat")]
        pub data_format: Option<IotHubDataFormat>,

        /// System properties of the messages that are ingested as columns.
        #[json("eventSystemProperties")]
        pub event_system_properties: Option<Vec<String>>,

        /// Resource ID of the IoT hub to read from.
        #[json("iotHubResourceId")]
        pub iot_hub_resource_id: Option<String>,

        /// Ingestion mapping to apply, unless a message names its own.
        #[json("mappingRuleName")]
        pub mapping_rule_name: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Shared access policy with which the IoT hub is read.
        #[json("sharedAccessPolicyName")]
        pub shared_access_policy_name: Option<String>,

        /// Table that receives or holds the data.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
}

impl IotHubConnectionProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        consumer_group: impl Into<String>,
        iot_hub_resource_id: impl Into<String>,
        shared_access_policy_name: impl Into<String>,
    ) -> Self {
        Self {
            consumer_group: Some(consumer_group.into()),
            iot_hub_resource_id: Some(iot_hub_resource_id.into()),
            shared_access_policy_name: Some(shared_access_policy_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Data connection that ingests messages from an IoT hub.
    #[constant("kind" = "IotHub")]
    pub struct IotHubDataConnection {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<IotHubConnectionProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::text_enum! {
    /// Format of the messages that an IoT Hub connection ingests.
    pub enum IotHubDataFormat {
        /// `APACHEAVRO`
        Apacheavro = "APACHEAVRO",

        /// `AVRO`
        Avro = "AVRO",

        /// `CSV`
        Csv = "CSV",

        /// `JSON`
        Json = "JSON",

        /// `MULTIJSON`
        Multijson = "MULTIJSON",

        /// `ORC`
        Orc = "ORC",

        /// `PARQUET`
        Parquet = "PARQUET",

        /// `PSV`
        Psv = "PSV",

        /// `RAW`
        Raw = "RAW",

        /// `SCSV`
        Scsv = "SCSV",

        /// `SINGLEJSON`
        Singlejson = "SINGLEJSON",

        /// `SOHSV`
        Sohsv = "SOHSV",

        /// `TSV`
        Tsv = "TSV",

        /// `TSVE`
        Tsve = "TSVE",

        /// `TXT`
        Txt = "TXT",

        /// `W3CLOGFILE`
        W3clogfile = "W3CLOGFILE",
    }
}
