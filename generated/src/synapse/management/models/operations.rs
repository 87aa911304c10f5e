// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the operations operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json, Lenient};

runtime::model! {
    /// Action of the Synapse resource provider that can be granted in a role.
    pub struct AvailableRpOperation {
        /// Texts with which the portal shows the action.
        #[json("display")]
        pub display: Option<AvailableRpOperationDisplayInfo>,

        /// Whether the action works on data rather than on the resource.
        #[json("isDataAction")]
        pub is_data_action: Option<String>,

        /// Identifier of the action, as written in role definitions.
        #[json("name")]
        pub name: Option<String>,

        /// Who uses the action: `user`, `system` or both.
        #[json("origin")]
        pub origin: Option<String>,

        /// Metrics and logs that belong to the action.
        #[json("properties")]
        pub properties: Option<OperationMetaPropertyInfo>,
    }
}

runtime::model! {
    /// Texts with which the portal shows a resource-provider action.
    pub struct AvailableRpOperationDisplayInfo {
        /// Long display text of the action.
        #[json("description")]
        pub description: Option<String>,

        /// Short display text of the action.
        #[json("operation")]
        pub operation: Option<String>,

        /// Resource provider, as shown to people.
        #[json("provider")]
        pub provider: Option<String>,

        /// Resource type, as shown to people.
        #[json("resource")]
        pub resource: Option<String>,
    }
}

runtime::model! {
    /// Workspace name whose availability is asked for.
    pub struct CheckNameAvailabilityRequest {
        /// Workspace name to check.
        #[json("name")]
        pub name: Option<String>,

        /// Resource type that the name is for, a workspace.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Answer whether a workspace name can be used, with the reason if it cannot.
    pub struct CheckNameAvailabilityResponse {
        /// True if the name can be used.
        #[json("available")]
        pub available: Option<bool>,

        /// Explanation of the answer for people.
        #[json("message")]
        pub message: Option<String>,

        /// Workspace name to which the answer applies.
        #[json("name")]
        pub name: Option<String>,

        /// Why the name cannot be used.
        #[json("reason")]
        pub reason: Option<String>,
    }
}

runtime::model! {
    /// Extra data on an error whose shape depends on its type.
    pub struct ErrorAdditionalInfo {
        /// Extra data; its shape depends on the type.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("info", read_only)]
        pub info: Option<Json>,

        /// Kind of the extra data.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Error with code and message, possibly with further errors inside.
    pub struct ErrorDetail {
        /// Extra data on the error.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("additionalInfo", read_only)]
        pub additional_info: Option<Vec<ErrorAdditionalInfo>>,

        /// Error code for programs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("code", read_only)]
        pub code: Option<String>,

        /// Single errors that led to this one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("details", read_only)]
        pub details: Option<Lenient<Vec<ErrorDetail>>>,

        /// Explanation of the error for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// Part of the request that the error is about.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("target", read_only)]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// Log category that the service can send to Azure Monitor.
    pub struct OperationMetaLogSpecification {
        /// Period that one log blob covers, as an ISO 8601 duration.
        #[json("blobDuration")]
        pub blob_duration: Option<String>,

        /// Name for people.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Dimension by which a metric can be split.
    pub struct OperationMetaMetricDimensionSpecification {
        /// Name for people.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// True if the dimension is exported to Azure Monitor.
        #[json("toBeExportedForShoebox")]
        pub to_be_exported_for_shoebox: Option<bool>,
    }
}

runtime::model! {
    /// Metric that the service sends to Azure Monitor.
    pub struct OperationMetaMetricSpecification {
        /// Default way of aggregating the metric over time.
        #[json("aggregationType")]
        pub aggregation_type: Option<String>,

        /// Dimensions by which the metric can be split.
        #[json("dimensions")]
        pub dimensions: Option<Vec<OperationMetaMetricDimensionSpecification>>,

        /// Explanation of the metric for people.
        #[json("displayDescription")]
        pub display_description: Option<String>,

        /// Name for people.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// True if metrics go to an account in the same region; internal to monitoring.
        #[json("enableRegionalMdmAccount")]
        pub enable_regional_mdm_account: Option<bool>,

        /// Pattern that selects the metric; internal to monitoring.
        #[json("metricFilterPattern")]
        pub metric_filter_pattern: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Account that holds the metric; internal to monitoring.
        #[json("sourceMdmAccount")]
        pub source_mdm_account: Option<String>,

        /// Namespace that holds the metric; internal to monitoring.
        #[json("sourceMdmNamespace")]
        pub source_mdm_namespace: Option<String>,

        /// True if the metric can be aggregated by instance.
        #[json("supportsInstanceLevelAggregation")]
        pub supports_instance_level_aggregation: Option<bool>,

        /// Unit in which the metric is measured.
        #[json("unit")]
        pub unit: Option<String>,
    }
}

runtime::model! {
    /// Monitoring data that belongs to a resource-provider action.
    pub struct OperationMetaPropertyInfo {
        /// Metrics and log categories.
        #[json("serviceSpecification")]
        pub service_specification: Option<OperationMetaServiceSpecification>,
    }
}

runtime::model! {
    /// Metrics and log categories of the service.
    pub struct OperationMetaServiceSpecification {
        /// Log categories of the service.
        #[json("logSpecifications")]
        pub log_specifications: Option<Vec<OperationMetaLogSpecification>>,

        /// Metrics of the service.
        #[json("metricSpecifications")]
        pub metric_specifications: Option<Vec<OperationMetaMetricSpecification>>,
    }
}

runtime::model! {
    /// Status of a request that runs in the background.
    pub struct OperationResource {
        /// Time (UTC) when the request ended.
        #[json("endTime")]
        pub end_time: Option<OffsetDateTime>,

        /// Error that ended the request.
        #[json("error")]
        pub error: Option<ErrorDetail>,

        /// Identifier of the running request.
        #[json("id")]
        pub id: Option<String>,

        /// Name of the running request.
        #[json("name")]
        pub name: Option<String>,

        /// Progress in percent.
        #[json("percentComplete")]
        pub percent_complete: Option<f64>,

        /// Data that the request has produced.
        #[json("properties")]
        pub properties: Option<Json>,

        /// Moment (UTC) at which it began.
        #[json("startTime")]
        pub start_time: Option<OffsetDateTime>,

        /// Current state.
        #[json("status")]
        pub status: Option<OperationStatusModel>,
    }
}

runtime::text_enum! {
    /// State of a request that runs in the background.
    pub enum OperationStatusModel {
        /// `Canceled`
        Canceled = "Canceled",

        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}
