// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the flow specs operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::{
    EntitlementSpecDto, PermissionDto, PolicyItemDto, ScheduleSpecDto,
    TransformationSpecDto,
};

runtime::model! {
    /// Complete definition of a new flow specification.
    pub struct CreateFlowSpecRequest {
        /// Properties for programs and the user interface.
        #[json("attributes")]
        pub attributes: Option<BTreeMap<String, Json>>,

        /// Product entitlements that the organization needs.
        #[json("entitlementInfo")]
        pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// How faulty records are dealt with.
        #[json("optionSpec")]
        pub option_spec: Option<OptionSpecDto>,

        /// Permissions that users need.
        #[json("permissionsInfo")]
        pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

        /// Data usage labels and policies that apply.
        #[json("policy")]
        pub policy: Option<PolicyItemDto>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Values that a single run needs.
        #[json("runSpec")]
        pub run_spec: Option<RunSpecDto>,

        /// Schedules that a flow can have.
        #[json("scheduleSpec")]
        pub schedule_spec: Option<ScheduleSpecDto>,

        /// Connection specifications that the kind of flow can have as sources.
        #[json("sourceConnectionSpecIds")]
        pub source_connection_spec_ids: Option<Vec<String>>,

        /// Connection specifications that the kind of flow can have as targets.
        #[json("targetConnectionSpecIds")]
        pub target_connection_spec_ids: Option<Vec<String>>,

        /// Transformations that a flow can contain.
        #[json("transformationSpecDTOS")]
        pub transformation_spec_dtos: Option<Vec<TransformationSpecDto>>,

        /// Kind of flow.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl CreateFlowSpecRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, provider_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            provider_id: Some(provider_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Search for flow specifications.
    pub struct FlowSpecFilterRequest {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<bool>,

        /// Field by which the result is grouped.
        #[json("groupByProperty")]
        pub group_by_property: Option<String>,

        /// Largest number of resources to return at once.
        ///
        /// At most 1000.
        #[json("limit")]
        pub limit: Option<i32>,

        /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
        #[json("orderby")]
        pub orderby: Option<String>,

        /// Names of the fields to return, separated by commas.
        #[json("projectionFields")]
        pub projection_fields: Option<String>,

        /// Conditions on fields of the resources, written as for the parameter `property`.
        #[json("queryString")]
        pub query_string: Option<String>,
    }
}

runtime::model! {
    /// Kind of flow that the platform supports.
    pub struct FlowSpecItemDto {
        /// Properties for programs and the user interface.
        #[json("attributes")]
        pub attributes: Option<FlowSpecItemDtoAttributes>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// What this kind of flow is called, such as `CloudStorageToAEP`.
        #[json("name")]
        pub name: Option<String>,

        /// Options that users can set on a flow, described as a JSON schema.
        #[json("optionSpec")]
        pub option_spec: Option<FlowSpecItemDtoOptionSpec>,

        /// Permissions that users need for this kind of flow.
        #[json("permissionsInfo")]
        pub permissions_info: Option<FlowSpecItemDtoPermissionsInfo>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Schedules that a flow can have, described as a JSON schema.
        #[json("scheduleSpec")]
        pub schedule_spec: Option<FlowSpecItemDtoScheduleSpec>,

        /// Connection specifications that the kind of flow can have as sources.
        #[json("sourceConnectionSpecIds")]
        pub source_connection_spec_ids: Option<Vec<String>>,

        /// Connection specifications that the kind of flow can have as targets.
        #[json("targetConnectionSpecIds")]
        pub target_connection_spec_ids: Option<Vec<String>>,

        /// Transformations that a flow can contain.
        #[json("transformationSpecs")]
        pub transformation_specs: Option<FlowSpecItemDtoTransformationSpecs>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Direction, checks and notifications of a kind of flow.
    pub struct FlowSpecItemDtoAttributes {
        /// True if field-level access control is checked for this kind of flow.
        #[json("flacValidationSupported")]
        pub flac_validation_supported: Option<bool>,

        /// Rhythm of the flows, such as `batch` or `streaming`.
        #[json("frequency")]
        pub frequency: Option<String>,

        /// True if flows of this kind bring data into the platform.
        #[json("isSourceFlow")]
        pub is_source_flow: Option<bool>,

        /// Which notifications flows of this kind cause.
        #[json("notification")]
        pub notification: Option<FlowSpecItemDtoAttributesNotification>,
    }
}

runtime::model! {
    /// Notifications that a kind of flow causes.
    pub struct FlowSpecItemDtoAttributesNotification {
        /// Category under which users receive the notifications.
        #[json("category")]
        pub category: Option<String>,

        /// Notifications about runs.
        #[json("flowRun")]
        pub flow_run: Option<FlowSpecItemDtoAttributesNotificationFlowRun>,
    }
}

runtime::model! {
    /// Switch for notifications about runs.
    pub struct FlowSpecItemDtoAttributesNotificationFlowRun {
        /// True if the feature is on.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Options that users can set on a flow.
    pub struct FlowSpecItemDtoOptionSpec {
        /// Description as a JSON schema.
        #[json("spec")]
        pub spec: Option<FlowSpecItemDtoOptionSpecSpec>,
    }
}

runtime::model! {
    /// Description of the options as a JSON schema.
    pub struct FlowSpecItemDtoOptionSpecSpec {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoOptionSpecSpecProperties>,

        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the single options.
    pub struct FlowSpecItemDtoOptionSpecSpecProperties {
        /// Description of the option for detailed reports on faulty records.
        #[json("errorDiagnosticsEnabled")]
        pub error_diagnostics_enabled: Option<
            FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled,
        >,

        /// Description of the option for the tolerated share of faulty records.
        #[json("partialIngestionPercent")]
        pub partial_ingestion_percent: Option<
            FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent,
        >,
    }
}

runtime::model! {
    /// Description of the option for detailed reports on faulty records.
    pub struct FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled {
        /// Value used when none is given.
        #[json("default")]
        pub default: Option<bool>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Name of the field for people.
        #[json("title")]
        pub title: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the option for the tolerated share of faulty records.
    pub struct FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Number that the value must exceed.
        #[json("exclusiveMinimum")]
        pub exclusive_minimum: Option<i64>,

        /// Name of the field for people.
        #[json("title")]
        pub title: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Permissions that users need to see and to manage flows of a kind.
    pub struct FlowSpecItemDtoPermissionsInfo {
        /// Permissions for creating and changing.
        #[json("manage")]
        pub manage: Option<Vec<FlowSpecItemDtoPermissionsInfoManage>>,

        /// Permissions for looking at flows.
        #[json("view")]
        pub view: Option<Vec<FlowSpecItemDtoPermissionsInfoView>>,
    }
}

runtime::model! {
    /// Permission that is needed to manage flows.
    pub struct FlowSpecItemDtoPermissionsInfoManage {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Actions that the permission allows.
        #[json("permissions")]
        pub permissions: Option<Vec<String>>,

        /// Level of the permission.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Permission that is needed to see flows.
    pub struct FlowSpecItemDtoPermissionsInfoView {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Actions that the permission allows.
        #[json("permissions")]
        pub permissions: Option<Vec<String>>,

        /// Level of the permission.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Schedules that a flow can have.
    pub struct FlowSpecItemDtoScheduleSpec {
        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Description as a JSON schema.
        #[json("spec")]
        pub spec: Option<FlowSpecItemDtoScheduleSpecSpec>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of a schedule as a JSON schema.
    pub struct FlowSpecItemDtoScheduleSpecSpec {
        /// What holds if the condition is not met.
        #[json("else")]
        pub else_prop: Option<FlowSpecItemDtoScheduleSpecSpecElse>,

        /// Condition on other fields.
        #[json("if")]
        pub if_prop: Option<FlowSpecItemDtoScheduleSpecSpecIf>,

        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoScheduleSpecSpecProperties>,

        /// Fields that must be given.
        #[json("required")]
        pub required: Option<Vec<String>>,

        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// What holds if the condition is met.
        #[json("then")]
        pub then: Option<FlowSpecItemDtoScheduleSpecSpecThen>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Rules for schedules that run more than once.
    pub struct FlowSpecItemDtoScheduleSpecSpecElse {
        /// What holds if the condition is not met.
        #[json("else")]
        pub else_prop: Option<FlowSpecItemDtoScheduleSpecSpecElseElse>,

        /// Condition on other fields.
        #[json("if")]
        pub if_prop: Option<FlowSpecItemDtoScheduleSpecSpecElseIf>,

        /// Fields that must be given.
        #[json("required")]
        pub required: Option<Vec<String>>,

        /// What holds if the condition is met.
        #[json("then")]
        pub then: Option<FlowSpecItemDtoScheduleSpecSpecElseThen>,
    }
}

runtime::model! {
    /// Rules for schedules that repeat in larger steps than minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseElse {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseElseProperties>,
    }
}

runtime::model! {
    /// Limits on the fields of a schedule that repeats in larger steps than minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseElseProperties {
        /// Limit on the number of frequency units.
        #[json("interval")]
        pub interval: Option<FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval>,
    }
}

runtime::model! {
    /// Limit on the number of frequency units.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval {
        /// Smallest number that is allowed.
        #[json("minimum")]
        pub minimum: Option<i64>,
    }
}

runtime::model! {
    /// Condition that a schedule repeats in minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseIf {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseIfProperties>,
    }
}

runtime::model! {
    /// Field by which a schedule that repeats in minutes is recognized.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseIfProperties {
        /// Condition on the frequency unit.
        #[json("frequency")]
        pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency>,
    }
}

runtime::model! {
    /// Condition on the frequency unit.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency {
        /// Value that the field must have.
        #[json("const")]
        pub const_prop: Option<String>,
    }
}

runtime::model! {
    /// Rules for schedules that repeat in minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseThen {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseThenProperties>,
    }
}

runtime::model! {
    /// Limits on the fields of a schedule that repeats in minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseThenProperties {
        /// Limit on the number of minutes.
        #[json("interval")]
        pub interval: Option<FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval>,
    }
}

runtime::model! {
    /// Limit on the number of minutes.
    pub struct FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval {
        /// Smallest number that is allowed.
        #[json("minimum")]
        pub minimum: Option<i64>,
    }
}

runtime::model! {
    /// Condition that a schedule runs once.
    pub struct FlowSpecItemDtoScheduleSpecSpecIf {
        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoScheduleSpecSpecIfProperties>,
    }
}

runtime::model! {
    /// Field by which a schedule that runs once is recognized.
    pub struct FlowSpecItemDtoScheduleSpecSpecIfProperties {
        /// Condition on the frequency unit.
        #[json("frequency")]
        pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency>,
    }
}

runtime::model! {
    /// Condition on the frequency unit.
    pub struct FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency {
        /// Value that the field must have.
        #[json("const")]
        pub const_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the single fields of a schedule.
    pub struct FlowSpecItemDtoScheduleSpecSpecProperties {
        /// Description of the field that decides about data present at the start.
        #[json("backfill")]
        pub backfill: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill>,

        /// Description of the field for the frequency unit.
        #[json("frequency")]
        pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency>,

        /// Description of the field for the number of frequency units.
        #[json("interval")]
        pub interval: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesInterval>,

        /// Description of the field for the first run.
        #[json("startTime")]
        pub start_time: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime>,
    }
}

runtime::model! {
    /// Description of the field that decides about data present at the start.
    pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill {
        /// Value used when none is given.
        #[json("default")]
        pub default: Option<bool>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the frequency unit.
    pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency {
        /// Values that are allowed.
        #[json("enum")]
        pub enum_prop: Option<Vec<String>>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the number of frequency units.
    pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesInterval {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the field for the first run.
    pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Rules for schedules that run once.
    pub struct FlowSpecItemDtoScheduleSpecSpecThen {
        /// Conditions that all have to hold.
        #[json("allOf")]
        pub all_of: Option<Vec<FlowSpecItemDtoScheduleSpecSpecThenAllOf>>,
    }
}

runtime::model! {
    /// Single rule for schedules that run once.
    pub struct FlowSpecItemDtoScheduleSpecSpecThenAllOf {
        /// Condition that must not hold.
        #[json("not")]
        pub not: Option<FlowSpecItemDtoScheduleSpecSpecThenAllOfNot>,
    }
}

runtime::model! {
    /// Fields that a schedule must not have if it runs once.
    pub struct FlowSpecItemDtoScheduleSpecSpecThenAllOfNot {
        /// Fields whose presence breaks the rule.
        #[json("required")]
        pub required: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Transformation that a flow can contain.
    pub struct FlowSpecItemDtoTransformationSpecs {
        /// Kind of the transformation, such as `Mapping`.
        #[json("name")]
        pub name: Option<String>,

        /// Description as a JSON schema.
        #[json("spec")]
        pub spec: Option<FlowSpecItemDtoTransformationSpecsSpec>,
    }
}

runtime::model! {
    /// Description of the settings of a transformation as a JSON schema.
    pub struct FlowSpecItemDtoTransformationSpecsSpec {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Fields of the object, by name.
        #[json("properties")]
        pub properties: Option<FlowSpecItemDtoTransformationSpecsSpecProperties>,

        /// Version of JSON Schema that is used.
        #[json("schema")]
        pub schema: Option<String>,

        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Descriptions of the single settings of a transformation.
    pub struct FlowSpecItemDtoTransformationSpecsSpecProperties {
        /// Description of the setting for the mapping set.
        #[json("mappingId")]
        pub mapping_id: Option<FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId>,

        /// Description of the setting for the version of the mapping set.
        #[json("mappingVersion")]
        pub mapping_version: Option<
            FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion,
        >,
    }
}

runtime::model! {
    /// Description of the setting for the mapping set.
    pub struct FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Description of the setting for the version of the mapping set.
    pub struct FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion {
        /// Data type or kind of the entry.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// List of flow specifications.
    pub struct FlowSpecResponse {
        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<FlowSpecItemDto>>,
    }
}

runtime::model! {
    /// How a flow deals with faulty records.
    pub struct OptionSpecDto {
        /// True if detailed reports on faulty records are written.
        #[json("errorDiagnosticsEnabled")]
        pub error_diagnostics_enabled: Option<bool>,

        /// Share of faulty records that is tolerated before a run counts as failed, in percent.
        #[json("partialIngestionPercent")]
        pub partial_ingestion_percent: Option<i64>,
    }
}

runtime::model! {
    /// Start of a run and the window of data that it handles.
    pub struct RunSpecDto {
        /// Time of the start, as Unix time.
        #[json("startTime")]
        pub start_time: Option<i64>,

        /// End of the window of data to handle, as Unix time.
        #[json("windowEndTime")]
        pub window_end_time: Option<i64>,

        /// Beginning of the window of data to handle, as Unix time.
        #[json("windowStartTime")]
        pub window_start_time: Option<i64>,
    }
}

runtime::model! {
    /// Complete new definition of a flow specification.
    pub struct UpdateFlowSpecRequest {
        /// Properties for programs and the user interface.
        #[json("attributes")]
        pub attributes: Option<BTreeMap<String, Json>>,

        /// Product entitlements that the organization needs.
        #[json("entitlementInfo")]
        pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// How faulty records are dealt with.
        #[json("optionSpec")]
        pub option_spec: Option<OptionSpecDto>,

        /// Permissions that users need.
        #[json("permissionsInfo")]
        pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

        /// Data usage labels and policies that apply.
        #[json("policy")]
        pub policy: Option<PolicyItemDto>,

        /// Service that carries the work out, by its ID.
        #[json("providerId")]
        pub provider_id: Option<String>,

        /// Values that a single run needs.
        #[json("runSpec")]
        pub run_spec: Option<RunSpecDto>,

        /// Schedules that a flow can have.
        #[json("scheduleSpec")]
        pub schedule_spec: Option<ScheduleSpecDto>,

        /// Connection specifications that the kind of flow can have as sources.
        #[json("sourceConnectionSpecIds")]
        pub source_connection_spec_ids: Option<Vec<String>>,

        /// Connection specifications that the kind of flow can have as targets.
        #[json("targetConnectionSpecIds")]
        pub target_connection_spec_ids: Option<Vec<String>>,

        /// Transformations that a flow can contain.
        #[json("transformationSpecDTOS")]
        pub transformation_spec_dtos: Option<Vec<TransformationSpecDto>>,

        /// Kind of flow.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

impl UpdateFlowSpecRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, provider_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            provider_id: Some(provider_id.into()),
            ..Self::default()
        }
    }
}
