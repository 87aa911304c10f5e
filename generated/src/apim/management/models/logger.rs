// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the logger operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Logger collection.
#[derive(Clone, Default)]
pub struct LoggerCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<LoggerContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerCollection {
    const NAME: &'static str = "LoggerCollection";

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

runtime::model!(LoggerCollection);

runtime::page!(LoggerCollection { value : LoggerContract });

/// Logger contract.
#[derive(Clone, Default)]
pub struct LoggerContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<LoggerContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerContract {
    const NAME: &'static str = "LoggerContract";

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

runtime::model!(LoggerContract);

/// Logger contract properties.
#[derive(Clone, Default)]
pub struct LoggerContractProperties {
    /// Credentials.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Description.
    ///
    /// At most 256 characters.
    pub description: Option<String>,

    /// Is buffered.
    pub is_buffered: Option<bool>,

    /// Logger type.
    pub logger_type: Option<LoggerType>,

    /// Resource id.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LoggerContractProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(logger_type: LoggerType) -> Self {
        Self {
            logger_type: Some(logger_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for LoggerContractProperties {
    const NAME: &'static str = "LoggerContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            is_buffered: members.take("isBuffered")?,
            logger_type: members.take("loggerType")?,
            resource_id: members.take("resourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LoggerContractProperties);

/// Logger type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LoggerType {
    /// `applicationInsights`
    ApplicationInsights,

    /// `azureEventHub`
    AzureEventHub,

    /// `azureMonitor`
    AzureMonitor,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LoggerType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("applicationInsights", Self::ApplicationInsights),
        ("azureEventHub", Self::AzureEventHub),
        ("azureMonitor", Self::AzureMonitor),
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

runtime::text_enum!(LoggerType);

/// Logger update contract.
#[derive(Clone, Default)]
pub struct LoggerUpdateContract {
    /// Properties.
    pub properties: Option<LoggerUpdateParameters>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerUpdateContract {
    const NAME: &'static str = "LoggerUpdateContract";

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

runtime::model!(LoggerUpdateContract);

/// Logger update parameters.
#[derive(Clone, Default)]
pub struct LoggerUpdateParameters {
    /// Credentials.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Description.
    pub description: Option<String>,

    /// Is buffered.
    pub is_buffered: Option<bool>,

    /// Logger type.
    pub logger_type: Option<LoggerType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerUpdateParameters {
    const NAME: &'static str = "LoggerUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            is_buffered: members.take("isBuffered")?,
            logger_type: members.take("loggerType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
    }
}

runtime::model!(LoggerUpdateParameters);
