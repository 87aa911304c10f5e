// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the logger operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Page of loggers.
#[derive(Clone, Default)]
pub struct LoggerCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Target to which gateways send log data.
#[derive(Clone, Default)]
pub struct LoggerContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<LoggerContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Kind and target of a logger.
#[derive(Clone, Default)]
pub struct LoggerContractProperties {
    /// What the logger needs to sign in, by name: the name and connection string of an event hub, or a connection
    /// string or instrumentation key of Application Insights.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 256 characters.
    pub description: Option<String>,

    /// True if records are collected before they are sent, which is the default.
    pub is_buffered: Option<bool>,

    /// Kind of logging target.
    pub logger_type: Option<LoggerType>,

    /// Resource ID of the event hub or Application Insights resource.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LoggerContractProperties {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LoggerContractProperties);

/// Kind of logging target.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LoggerType {
    /// `applicationInsights`
    ///
    /// An Application Insights resource.
    ApplicationInsights,

    /// `azureEventHub`
    ///
    /// An event hub.
    AzureEventHub,

    /// `azureMonitor`
    ///
    /// Azure Monitor resource logs.
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

/// Change to a logger.
#[derive(Clone, Default)]
pub struct LoggerUpdateContract {
    /// Settings and state that are specific to the resource.
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

/// Fields of a logger that are to change.
#[derive(Clone, Default)]
pub struct LoggerUpdateParameters {
    /// What the logger needs to sign in, by name.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// True if records are collected before they are sent, which is the default.
    pub is_buffered: Option<bool>,

    /// Kind of logging target.
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
        writer.secret().put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
    }
}

runtime::model!(LoggerUpdateParameters);
