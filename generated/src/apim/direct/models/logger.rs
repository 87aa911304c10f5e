// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the logger operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Unmodeled};

/// Page of log targets.
#[derive(Clone, Default)]
pub struct LoggerCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
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

/// Log target, which is an event hub.
#[derive(Clone, Default)]
pub struct LoggerContract {
    /// Name of the event hub as `name`, and as `connectionString` a connection string that may send to it.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Text that says what this is.
    ///
    /// At most 256 characters.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// True if records are collected before they are sent; true by default.
    pub is_buffered: Option<bool>,

    /// Kind of the log target.
    pub logger_type: Option<LoggerType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LoggerContract {
    /// Creates a value with the members that the service requires.
    pub fn new(credentials: BTreeMap<String, String>, logger_type: LoggerType) -> Self {
        Self {
            credentials: Some(credentials),
            logger_type: Some(logger_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for LoggerContract {
    const NAME: &'static str = "LoggerContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            id: members.take("id")?,
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
        writer.put("id", &self.id);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
    }
}

runtime::model!(LoggerContract);

/// Kind of a log target.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LoggerType {
    /// `azureEventHub`
    AzureEventHub,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LoggerType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("azureEventHub", Self::AzureEventHub),
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

/// Settings of a log target that are to change.
#[derive(Clone, Default)]
pub struct LoggerUpdateContract {
    /// Name of the event hub as `name`, and as `connectionString` a connection string that may send to it.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// True if records are collected before they are sent; true by default.
    pub is_buffered: Option<bool>,

    /// Kind of the log target.
    pub logger_type: Option<LoggerType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerUpdateContract {
    const NAME: &'static str = "LoggerUpdateContract";

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

runtime::model!(LoggerUpdateContract);
