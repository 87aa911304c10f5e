// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the logger operations.

use std::collections::BTreeMap;
use crate::runtime;

runtime::model! {
    /// Page of loggers.
    pub struct LoggerCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LoggerContract>>,
    }
}

runtime::page!(LoggerCollection { value : LoggerContract });

runtime::model! {
    /// Target to which gateways send log data.
    pub struct LoggerContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<LoggerContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind and target of a logger.
    pub struct LoggerContractProperties {
        /// What the logger needs to sign in, by name: the name and connection string of an event hub, or a connection
        /// string or instrumentation key of Application Insights.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 256 characters.
        #[json("description")]
        pub description: Option<String>,

        /// True if records are collected before they are sent, which is the default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of logging target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,

        /// Resource ID of the event hub or Application Insights resource.
        #[json("resourceId")]
        pub resource_id: Option<String>,
    }
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

runtime::text_enum! {
    /// Kind of logging target.
    pub enum LoggerType {
        /// `applicationInsights`
        ///
        /// An Application Insights resource.
        ApplicationInsights = "applicationInsights",

        /// `azureEventHub`
        ///
        /// An event hub.
        AzureEventHub = "azureEventHub",

        /// `azureMonitor`
        ///
        /// Azure Monitor resource logs.
        AzureMonitor = "azureMonitor",
    }
}

runtime::model! {
    /// Change to a logger.
    pub struct LoggerUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<LoggerUpdateParameters>,
    }
}

runtime::model! {
    /// Fields of a logger that are to change.
    pub struct LoggerUpdateParameters {
        /// What the logger needs to sign in, by name.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// True if records are collected before they are sent, which is the default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of logging target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,
    }
}
