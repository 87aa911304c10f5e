// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool data connections operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{ResourceProvisioningState, SystemData};

/// Storage event that makes an Event Grid connection ingest a blob.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BlobStorageEventType {
    /// `Microsoft.Storage.BlobCreated`
    MicrosoftStorageBlobCreated,

    /// `Microsoft.Storage.BlobRenamed`
    MicrosoftStorageBlobRenamed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BlobStorageEventType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Microsoft.Storage.BlobCreated", Self::MicrosoftStorageBlobCreated),
        ("Microsoft.Storage.BlobRenamed", Self::MicrosoftStorageBlobRenamed),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(BlobStorageEventType);

/// Compression of the messages that arrive from an event hub.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Compression {
    /// `GZip`
    Gzip,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Compression {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GZip", Self::Gzip),
        ("None", Self::None),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(Compression);

/// Source from which a Data Explorer database ingests continuously; the kind selects the concrete type.
///
/// The member `kind` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum DataConnection {
    /// `EventGrid`: [`EventGridDataConnection`].
    EventGrid(EventGridDataConnection),

    /// `EventHub`: [`EventHubDataConnection`].
    EventHub(EventHubDataConnection),

    /// `IotHub`: [`IotHubDataConnection`].
    IotHub(IotHubDataConnection),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for DataConnection {
    const NAME: &'static str = "DataConnection";
    const DISCRIMINATOR: &'static str = "kind";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "EventGrid" => Self::EventGrid(object.into_model()?),
                "EventHub" => Self::EventHub(object.into_model()?),
                "IotHub" => Self::IotHub(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::EventGrid(it) => runtime::Wire::write(it, mode),
            Self::EventHub(it) => runtime::Wire::write(it, mode),
            Self::IotHub(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(DataConnection);

/// Name of a data connection whose availability is asked for.
#[derive(Clone, Default)]
pub struct DataConnectionCheckNameRequest {
    /// Name that a new data connection is to have.
    pub name: Option<String>,

    /// Resource type that the name is for.
    pub type_prop: Option<DataConnectionType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for DataConnectionCheckNameRequest {
    const NAME: &'static str = "DataConnectionCheckNameRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(DataConnectionCheckNameRequest);

/// Data connections of a Data Explorer database.
#[derive(Clone, Default)]
pub struct DataConnectionListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<DataConnection>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataConnectionListResult {
    const NAME: &'static str = "DataConnectionListResult";

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

runtime::model!(DataConnectionListResult);

runtime::page!(DataConnectionListResult { value : DataConnection });

/// Resource type of data connections.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataConnectionType {
    /// `Microsoft.Synapse/workspaces/kustoPools/databases/dataConnections`
    MicrosoftSynapseWorkspacesKustoPoolsDatabasesDataConnections,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataConnectionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "Microsoft.Synapse/workspaces/kustoPools/databases/dataConnections",
            Self::MicrosoftSynapseWorkspacesKustoPoolsDatabasesDataConnections,
        ),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(DataConnectionType);

/// Data connection settings to be checked without creating anything.
#[derive(Clone, Default)]
pub struct DataConnectionValidation {
    /// Name under which the data connection is checked.
    pub data_connection_name: Option<String>,

    /// Settings of the data connection to check.
    pub properties: Option<DataConnection>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataConnectionValidation {
    const NAME: &'static str = "DataConnectionValidation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_connection_name: members.take("dataConnectionName")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataConnectionName", &self.data_connection_name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(DataConnectionValidation);

/// Problems that a check of data connection settings has found.
#[derive(Clone, Default)]
pub struct DataConnectionValidationListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<DataConnectionValidationResult>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataConnectionValidationListResult {
    const NAME: &'static str = "DataConnectionValidationListResult";

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

runtime::model!(DataConnectionValidationListResult);

/// One problem in data connection settings.
#[derive(Clone, Default)]
pub struct DataConnectionValidationResult {
    /// Problem that was found, in words.
    pub error_message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataConnectionValidationResult {
    const NAME: &'static str = "DataConnectionValidationResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_message: members.take("errorMessage")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorMessage", &self.error_message);
    }
}

runtime::model!(DataConnectionValidationResult);

/// Storage account, event hub and target of an Event Grid data connection.
#[derive(Clone, Default)]
pub struct EventGridConnectionProperties {
    /// Storage event that triggers ingestion, creation or renaming of a blob.
    pub blob_storage_event_type: Option<BlobStorageEventType>,

    /// Consumer group that the connection reads with; nothing else should use it.
    pub consumer_group: Option<String>,

    /// Format of the incoming data, unless a message names its own.
    pub data_format: Option<EventGridDataFormat>,

    /// Resource ID of the event hub that receives the storage events.
    pub event_hub_resource_id: Option<String>,

    /// True if the first record of every file is a header that is skipped.
    pub ignore_first_record: Option<bool>,

    /// Ingestion mapping to apply, unless a message names its own.
    pub mapping_rule_name: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Resource ID of the storage account that holds the blobs.
    pub storage_account_resource_id: Option<String>,

    /// Table that receives or holds the data.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for EventGridConnectionProperties {
    const NAME: &'static str = "EventGridConnectionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            blob_storage_event_type: members.take("blobStorageEventType")?,
            consumer_group: members.take("consumerGroup")?,
            data_format: members.take("dataFormat")?,
            event_hub_resource_id: members.take("eventHubResourceId")?,
            ignore_first_record: members.take("ignoreFirstRecord")?,
            mapping_rule_name: members.take("mappingRuleName")?,
            provisioning_state: members.take("provisioningState")?,
            storage_account_resource_id: members.take("storageAccountResourceId")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("blobStorageEventType", &self.blob_storage_event_type);
        writer.put("consumerGroup", &self.consumer_group);
        writer.put("dataFormat", &self.data_format);
        writer.put("eventHubResourceId", &self.event_hub_resource_id);
        writer.put("ignoreFirstRecord", &self.ignore_first_record);
        writer.put("mappingRuleName", &self.mapping_rule_name);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("storageAccountResourceId", &self.storage_account_resource_id);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(EventGridConnectionProperties);

/// Data connection that ingests blobs when Event Grid reports them.
#[derive(Clone, Default)]
pub struct EventGridDataConnection {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<EventGridConnectionProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EventGridDataConnection {
    const NAME: &'static str = "EventGridDataConnection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("kind", "EventGrid");
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("kind", "EventGrid");
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(EventGridDataConnection);

/// Format of the blobs that an Event Grid connection ingests.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EventGridDataFormat {
    /// `APACHEAVRO`
    Apacheavro,

    /// `AVRO`
    Avro,

    /// `CSV`
    Csv,

    /// `JSON`
    Json,

    /// `MULTIJSON`
    Multijson,

    /// `ORC`
    Orc,

    /// `PARQUET`
    Parquet,

    /// `PSV`
    Psv,

    /// `RAW`
    Raw,

    /// `SCSV`
    Scsv,

    /// `SINGLEJSON`
    Singlejson,

    /// `SOHSV`
    Sohsv,

    /// `TSV`
    Tsv,

    /// `TSVE`
    Tsve,

    /// `TXT`
    Txt,

    /// `W3CLOGFILE`
    W3clogfile,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for EventGridDataFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APACHEAVRO", Self::Apacheavro),
        ("AVRO", Self::Avro),
        ("CSV", Self::Csv),
        ("JSON", Self::Json),
        ("MULTIJSON", Self::Multijson),
        ("ORC", Self::Orc),
        ("PARQUET", Self::Parquet),
        ("PSV", Self::Psv),
        ("RAW", Self::Raw),
        ("SCSV", Self::Scsv),
        ("SINGLEJSON", Self::Singlejson),
        ("SOHSV", Self::Sohsv),
        ("TSV", Self::Tsv),
        ("TSVE", Self::Tsve),
        ("TXT", Self::Txt),
        ("W3CLOGFILE", Self::W3clogfile),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(EventGridDataFormat);

/// Event hub, message format and target of an Event Hubs data connection.
#[derive(Clone, Default)]
pub struct EventHubConnectionProperties {
    /// Compression of the incoming messages.
    pub compression: Option<Compression>,

    /// Consumer group that the connection reads with; nothing else should use it.
    pub consumer_group: Option<String>,

    /// Format of the incoming data, unless a message names its own.
    pub data_format: Option<EventHubDataFormat>,

    /// Resource ID of the event hub to read from.
    pub event_hub_resource_id: Option<String>,

    /// System properties of the messages that are ingested as columns.
    pub event_system_properties: Option<Vec<String>>,

    /// Resource ID of the identity that reads from the event hub; empty to use a connection string.
    pub managed_identity_resource_id: Option<String>,

    /// Ingestion mapping to apply, unless a message names its own.
    pub mapping_rule_name: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Table that receives or holds the data.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for EventHubConnectionProperties {
    const NAME: &'static str = "EventHubConnectionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compression: members.take("compression")?,
            consumer_group: members.take("consumerGroup")?,
            data_format: members.take("dataFormat")?,
            event_hub_resource_id: members.take("eventHubResourceId")?,
            event_system_properties: members.take("eventSystemProperties")?,
            managed_identity_resource_id: members.take("managedIdentityResourceId")?,
            mapping_rule_name: members.take("mappingRuleName")?,
            provisioning_state: members.take("provisioningState")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("compression", &self.compression);
        writer.put("consumerGroup", &self.consumer_group);
        writer.put("dataFormat", &self.data_format);
        writer.put("eventHubResourceId", &self.event_hub_resource_id);
        writer.put("eventSystemProperties", &self.event_system_properties);
        writer.put("managedIdentityResourceId", &self.managed_identity_resource_id);
        writer.put("mappingRuleName", &self.mapping_rule_name);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(EventHubConnectionProperties);

/// Data connection that ingests messages from an event hub.
#[derive(Clone, Default)]
pub struct EventHubDataConnection {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<EventHubConnectionProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EventHubDataConnection {
    const NAME: &'static str = "EventHubDataConnection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("kind", "EventHub");
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("kind", "EventHub");
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(EventHubDataConnection);

/// Format of the messages that an Event Hubs connection ingests.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EventHubDataFormat {
    /// `APACHEAVRO`
    Apacheavro,

    /// `AVRO`
    Avro,

    /// `CSV`
    Csv,

    /// `JSON`
    Json,

    /// `MULTIJSON`
    Multijson,

    /// `ORC`
    Orc,

    /// `PARQUET`
    Parquet,

    /// `PSV`
    Psv,

    /// `RAW`
    Raw,

    /// `SCSV`
    Scsv,

    /// `SINGLEJSON`
    Singlejson,

    /// `SOHSV`
    Sohsv,

    /// `TSV`
    Tsv,

    /// `TSVE`
    Tsve,

    /// `TXT`
    Txt,

    /// `W3CLOGFILE`
    W3clogfile,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for EventHubDataFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APACHEAVRO", Self::Apacheavro),
        ("AVRO", Self::Avro),
        ("CSV", Self::Csv),
        ("JSON", Self::Json),
        ("MULTIJSON", Self::Multijson),
        ("ORC", Self::Orc),
        ("PARQUET", Self::Parquet),
        ("PSV", Self::Psv),
        ("RAW", Self::Raw),
        ("SCSV", Self::Scsv),
        ("SINGLEJSON", Self::Singlejson),
        ("SOHSV", Self::Sohsv),
        ("TSV", Self::Tsv),
        ("TSVE", Self::Tsve),
        ("TXT", Self::Txt),
        ("W3CLOGFILE", Self::W3clogfile),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(EventHubDataFormat);

/// IoT hub, message format and target of an IoT Hub data connection.
#[derive(Clone, Default)]
pub struct IotHubConnectionProperties {
    /// Consumer group that the connection reads with; nothing else should use it.
    pub consumer_group: Option<String>,

    /// Format of the incoming data, unless a message names its own.
    pub data_format: Option<IotHubDataFormat>,

    /// System properties of the messages that are ingested as columns.
    pub event_system_properties: Option<Vec<String>>,

    /// Resource ID of the IoT hub to read from.
    pub iot_hub_resource_id: Option<String>,

    /// Ingestion mapping to apply, unless a message names its own.
    pub mapping_rule_name: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Shared access policy with which the IoT hub is read.
    pub shared_access_policy_name: Option<String>,

    /// Table that receives or holds the data.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for IotHubConnectionProperties {
    const NAME: &'static str = "IotHubConnectionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            consumer_group: members.take("consumerGroup")?,
            data_format: members.take("dataFormat")?,
            event_system_properties: members.take("eventSystemProperties")?,
            iot_hub_resource_id: members.take("iotHubResourceId")?,
            mapping_rule_name: members.take("mappingRuleName")?,
            provisioning_state: members.take("provisioningState")?,
            shared_access_policy_name: members.take("sharedAccessPolicyName")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("consumerGroup", &self.consumer_group);
        writer.put("dataFormat", &self.data_format);
        writer.put("eventSystemProperties", &self.event_system_properties);
        writer.put("iotHubResourceId", &self.iot_hub_resource_id);
        writer.put("mappingRuleName", &self.mapping_rule_name);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("sharedAccessPolicyName", &self.shared_access_policy_name);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(IotHubConnectionProperties);

/// Data connection that ingests messages from an IoT hub.
#[derive(Clone, Default)]
pub struct IotHubDataConnection {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IotHubConnectionProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IotHubDataConnection {
    const NAME: &'static str = "IotHubDataConnection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("kind", "IotHub");
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("kind", "IotHub");
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(IotHubDataConnection);

/// Format of the messages that an IoT Hub connection ingests.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IotHubDataFormat {
    /// `APACHEAVRO`
    Apacheavro,

    /// `AVRO`
    Avro,

    /// `CSV`
    Csv,

    /// `JSON`
    Json,

    /// `MULTIJSON`
    Multijson,

    /// `ORC`
    Orc,

    /// `PARQUET`
    Parquet,

    /// `PSV`
    Psv,

    /// `RAW`
    Raw,

    /// `SCSV`
    Scsv,

    /// `SINGLEJSON`
    Singlejson,

    /// `SOHSV`
    Sohsv,

    /// `TSV`
    Tsv,

    /// `TSVE`
    Tsve,

    /// `TXT`
    Txt,

    /// `W3CLOGFILE`
    W3clogfile,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IotHubDataFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APACHEAVRO", Self::Apacheavro),
        ("AVRO", Self::Avro),
        ("CSV", Self::Csv),
        ("JSON", Self::Json),
        ("MULTIJSON", Self::Multijson),
        ("ORC", Self::Orc),
        ("PARQUET", Self::Parquet),
        ("PSV", Self::Psv),
        ("RAW", Self::Raw),
        ("SCSV", Self::Scsv),
        ("SINGLEJSON", Self::Singlejson),
        ("SOHSV", Self::Sohsv),
        ("TSV", Self::Tsv),
        ("TSVE", Self::Tsve),
        ("TXT", Self::Txt),
        ("W3CLOGFILE", Self::W3clogfile),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(IotHubDataFormat);
