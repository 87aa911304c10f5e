// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the logger operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Page of log targets.
    pub struct LoggerCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LoggerContract>>,
    }
}

runtime::page!(LoggerCollection { value : LoggerContract });

runtime::model! {
    /// Log target, which is an event hub.
    pub struct LoggerContract {
        /// Name of the event hub as `name`, and as `connectionString` a connection string that may send to it.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Text that says what this is.
        ///
        /// At most 256 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// True if records are collected before they are sent; true by default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of the log target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,
    }
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

runtime::text_enum! {
    /// Kind of a log target.
    pub enum LoggerType {
        /// `azureEventHub`
        AzureEventHub = "azureEventHub",
    }
}

runtime::model! {
    /// Settings of a log target that are to change.
    pub struct LoggerUpdateContract {
        /// Name of the event hub as `name`, and as `connectionString` a connection string that may send to it.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// True if records are collected before they are sent; true by default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of the log target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,
    }
}
