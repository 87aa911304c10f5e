// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the flow specs operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{
    EntitlementSpecDto, PermissionDto, PolicyItemDto, ScheduleSpecDto,
    TransformationSpecDto,
};

/// Complete definition of a new flow specification.
#[derive(Clone, Default)]
pub struct CreateFlowSpecRequest {
    /// Properties for programs and the user interface.
    pub attributes: Option<BTreeMap<String, Value>>,

    /// Product entitlements that the organization needs.
    pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

    /// Name that people see.
    pub name: Option<String>,

    /// How faulty records are dealt with.
    pub option_spec: Option<OptionSpecDto>,

    /// Permissions that users need.
    pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

    /// Data usage labels and policies that apply.
    pub policy: Option<PolicyItemDto>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Values that a single run needs.
    pub run_spec: Option<RunSpecDto>,

    /// Schedules that a flow can have.
    pub schedule_spec: Option<ScheduleSpecDto>,

    /// Connection specifications that the kind of flow can have as sources.
    pub source_connection_spec_ids: Option<Vec<String>>,

    /// Connection specifications that the kind of flow can have as targets.
    pub target_connection_spec_ids: Option<Vec<String>>,

    /// Transformations that a flow can contain.
    pub transformation_spec_dtos: Option<Vec<TransformationSpecDto>>,

    /// Kind of flow.
    pub type_prop: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CreateFlowSpecRequest {
    const NAME: &'static str = "CreateFlowSpecRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            entitlement_info: members.take("entitlementInfo")?,
            name: members.take("name")?,
            option_spec: members.take("optionSpec")?,
            permissions_info: members.take("permissionsInfo")?,
            policy: members.take("policy")?,
            provider_id: members.take("providerId")?,
            run_spec: members.take("runSpec")?,
            schedule_spec: members.take("scheduleSpec")?,
            source_connection_spec_ids: members.take("sourceConnectionSpecIds")?,
            target_connection_spec_ids: members.take("targetConnectionSpecIds")?,
            transformation_spec_dtos: members.take("transformationSpecDTOS")?,
            type_prop: members.take("type")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("entitlementInfo", &self.entitlement_info);
        writer.put("name", &self.name);
        writer.put("optionSpec", &self.option_spec);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("policy", &self.policy);
        writer.put("providerId", &self.provider_id);
        writer.put("runSpec", &self.run_spec);
        writer.put("scheduleSpec", &self.schedule_spec);
        writer.put("sourceConnectionSpecIds", &self.source_connection_spec_ids);
        writer.put("targetConnectionSpecIds", &self.target_connection_spec_ids);
        writer.put("transformationSpecDTOS", &self.transformation_spec_dtos);
        writer.put("type", &self.type_prop);
        writer.put("version", &self.version);
    }
}

runtime::model!(CreateFlowSpecRequest);

/// Search for flow specifications.
#[derive(Clone, Default)]
pub struct FlowSpecFilterRequest {
    /// Number of matching resources, if it was asked for.
    pub count: Option<bool>,

    /// Field by which the result is grouped.
    pub group_by_property: Option<String>,

    /// Largest number of resources to return at once.
    ///
    /// At most 1000.
    pub limit: Option<i32>,

    /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
    pub orderby: Option<String>,

    /// Names of the fields to return, separated by commas.
    pub projection_fields: Option<String>,

    /// Conditions on fields of the resources, written as for the parameter `property`.
    pub query_string: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecFilterRequest {
    const NAME: &'static str = "FlowSpecFilterRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            group_by_property: members.take("groupByProperty")?,
            limit: members.take("limit")?,
            orderby: members.take("orderby")?,
            projection_fields: members.take("projectionFields")?,
            query_string: members.take("queryString")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("groupByProperty", &self.group_by_property);
        writer.put("limit", &self.limit);
        writer.put("orderby", &self.orderby);
        writer.put("projectionFields", &self.projection_fields);
        writer.put("queryString", &self.query_string);
    }
}

runtime::model!(FlowSpecFilterRequest);

/// Kind of flow that the platform supports.
#[derive(Clone, Default)]
pub struct FlowSpecItemDto {
    /// Properties for programs and the user interface.
    pub attributes: Option<FlowSpecItemDtoAttributes>,

    /// Unique ID.
    pub id: Option<String>,

    /// What this kind of flow is called, such as `CloudStorageToAEP`.
    pub name: Option<String>,

    /// Options that users can set on a flow, described as a JSON schema.
    pub option_spec: Option<FlowSpecItemDtoOptionSpec>,

    /// Permissions that users need for this kind of flow.
    pub permissions_info: Option<FlowSpecItemDtoPermissionsInfo>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Schedules that a flow can have, described as a JSON schema.
    pub schedule_spec: Option<FlowSpecItemDtoScheduleSpec>,

    /// Connection specifications that the kind of flow can have as sources.
    pub source_connection_spec_ids: Option<Vec<String>>,

    /// Connection specifications that the kind of flow can have as targets.
    pub target_connection_spec_ids: Option<Vec<String>>,

    /// Transformations that a flow can contain.
    pub transformation_specs: Option<FlowSpecItemDtoTransformationSpecs>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDto {
    const NAME: &'static str = "FlowSpecItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            id: members.take("id")?,
            name: members.take("name")?,
            option_spec: members.take("optionSpec")?,
            permissions_info: members.take("permissionsInfo")?,
            provider_id: members.take("providerId")?,
            schedule_spec: members.take("scheduleSpec")?,
            source_connection_spec_ids: members.take("sourceConnectionSpecIds")?,
            target_connection_spec_ids: members.take("targetConnectionSpecIds")?,
            transformation_specs: members.take("transformationSpecs")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("optionSpec", &self.option_spec);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("providerId", &self.provider_id);
        writer.put("scheduleSpec", &self.schedule_spec);
        writer.put("sourceConnectionSpecIds", &self.source_connection_spec_ids);
        writer.put("targetConnectionSpecIds", &self.target_connection_spec_ids);
        writer.put("transformationSpecs", &self.transformation_specs);
        writer.put("version", &self.version);
    }
}

runtime::model!(FlowSpecItemDto);

/// Direction, checks and notifications of a kind of flow.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoAttributes {
    /// True if field-level access control is checked for this kind of flow.
    pub flac_validation_supported: Option<bool>,

    /// Rhythm of the flows, such as `batch` or `streaming`.
    pub frequency: Option<String>,

    /// True if flows of this kind bring data into the platform.
    pub is_source_flow: Option<bool>,

    /// Which notifications flows of this kind cause.
    pub notification: Option<FlowSpecItemDtoAttributesNotification>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoAttributes {
    const NAME: &'static str = "FlowSpecItemDtoAttributes";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            flac_validation_supported: members.take("flacValidationSupported")?,
            frequency: members.take("frequency")?,
            is_source_flow: members.take("isSourceFlow")?,
            notification: members.take("notification")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("flacValidationSupported", &self.flac_validation_supported);
        writer.put("frequency", &self.frequency);
        writer.put("isSourceFlow", &self.is_source_flow);
        writer.put("notification", &self.notification);
    }
}

runtime::model!(FlowSpecItemDtoAttributes);

/// Notifications that a kind of flow causes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoAttributesNotification {
    /// Category under which users receive the notifications.
    pub category: Option<String>,

    /// Notifications about runs.
    pub flow_run: Option<FlowSpecItemDtoAttributesNotificationFlowRun>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoAttributesNotification {
    const NAME: &'static str = "FlowSpecItemDtoAttributesNotification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            flow_run: members.take("flowRun")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("flowRun", &self.flow_run);
    }
}

runtime::model!(FlowSpecItemDtoAttributesNotification);

/// Switch for notifications about runs.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoAttributesNotificationFlowRun {
    /// True if the feature is on.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoAttributesNotificationFlowRun {
    const NAME: &'static str = "FlowSpecItemDtoAttributesNotificationFlowRun";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(FlowSpecItemDtoAttributesNotificationFlowRun);

/// Options that users can set on a flow.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoOptionSpec {
    /// Description as a JSON schema.
    pub spec: Option<FlowSpecItemDtoOptionSpecSpec>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoOptionSpec {
    const NAME: &'static str = "FlowSpecItemDtoOptionSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            spec: members.take("spec")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("spec", &self.spec);
    }
}

runtime::model!(FlowSpecItemDtoOptionSpec);

/// Description of the options as a JSON schema.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoOptionSpecSpec {
    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoOptionSpecSpecProperties>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoOptionSpecSpec {
    const NAME: &'static str = "FlowSpecItemDtoOptionSpecSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            schema: members.take("schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
        writer.put("schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoOptionSpecSpec);

/// Descriptions of the single options.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoOptionSpecSpecProperties {
    /// Description of the option for detailed reports on faulty records.
    pub error_diagnostics_enabled: Option<
        FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled,
    >,

    /// Description of the option for the tolerated share of faulty records.
    pub partial_ingestion_percent: Option<
        FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoOptionSpecSpecProperties {
    const NAME: &'static str = "FlowSpecItemDtoOptionSpecSpecProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_diagnostics_enabled: members.take("errorDiagnosticsEnabled")?,
            partial_ingestion_percent: members.take("partialIngestionPercent")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorDiagnosticsEnabled", &self.error_diagnostics_enabled);
        writer.put("partialIngestionPercent", &self.partial_ingestion_percent);
    }
}

runtime::model!(FlowSpecItemDtoOptionSpecSpecProperties);

/// Description of the option for detailed reports on faulty records.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled {
    /// Value used when none is given.
    pub default: Option<bool>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Name of the field for people.
    pub title: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled {
    const NAME: &'static str = "FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            description: members.take("description")?,
            title: members.take("title")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("default", &self.default);
        writer.put("description", &self.description);
        writer.put("title", &self.title);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled);

/// Description of the option for the tolerated share of faulty records.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Number that the value must exceed.
    pub exclusive_minimum: Option<i64>,

    /// Name of the field for people.
    pub title: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent {
    const NAME: &'static str = "FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            exclusive_minimum: members.take("exclusiveMinimum")?,
            title: members.take("title")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("exclusiveMinimum", &self.exclusive_minimum);
        writer.put("title", &self.title);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent);

/// Permissions that users need to see and to manage flows of a kind.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoPermissionsInfo {
    /// Permissions for creating and changing.
    pub manage: Option<Vec<FlowSpecItemDtoPermissionsInfoManage>>,

    /// Permissions for looking at flows.
    pub view: Option<Vec<FlowSpecItemDtoPermissionsInfoView>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoPermissionsInfo {
    const NAME: &'static str = "FlowSpecItemDtoPermissionsInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            manage: members.take("manage")?,
            view: members.take("view")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("manage", &self.manage);
        writer.put("view", &self.view);
    }
}

runtime::model!(FlowSpecItemDtoPermissionsInfo);

/// Permission that is needed to manage flows.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoPermissionsInfoManage {
    /// Name that people see.
    pub name: Option<String>,

    /// Actions that the permission allows.
    pub permissions: Option<Vec<String>>,

    /// Level of the permission.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoPermissionsInfoManage {
    const NAME: &'static str = "FlowSpecItemDtoPermissionsInfoManage";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            permissions: members.take("permissions")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("permissions", &self.permissions);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoPermissionsInfoManage);

/// Permission that is needed to see flows.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoPermissionsInfoView {
    /// Name that people see.
    pub name: Option<String>,

    /// Actions that the permission allows.
    pub permissions: Option<Vec<String>>,

    /// Level of the permission.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoPermissionsInfoView {
    const NAME: &'static str = "FlowSpecItemDtoPermissionsInfoView";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            permissions: members.take("permissions")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("permissions", &self.permissions);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoPermissionsInfoView);

/// Schedules that a flow can have.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpec {
    /// Name that people see.
    pub name: Option<String>,

    /// Description as a JSON schema.
    pub spec: Option<FlowSpecItemDtoScheduleSpecSpec>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpec {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            spec: members.take("spec")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpec);

/// Description of a schedule as a JSON schema.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpec {
    /// What holds if the condition is not met.
    pub else_prop: Option<FlowSpecItemDtoScheduleSpecSpecElse>,

    /// Condition on other fields.
    pub if_prop: Option<FlowSpecItemDtoScheduleSpecSpecIf>,

    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoScheduleSpecSpecProperties>,

    /// Fields that must be given.
    pub required: Option<Vec<String>>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// What holds if the condition is met.
    pub then: Option<FlowSpecItemDtoScheduleSpecSpecThen>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpec {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            else_prop: members.take("else")?,
            if_prop: members.take("if")?,
            properties: members.take("properties")?,
            required: members.take("required")?,
            schema: members.take("schema")?,
            then: members.take("then")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("else", &self.else_prop);
        writer.put("if", &self.if_prop);
        writer.put("properties", &self.properties);
        writer.put("required", &self.required);
        writer.put("schema", &self.schema);
        writer.put("then", &self.then);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpec);

/// Rules for schedules that run more than once.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElse {
    /// What holds if the condition is not met.
    pub else_prop: Option<FlowSpecItemDtoScheduleSpecSpecElseElse>,

    /// Condition on other fields.
    pub if_prop: Option<FlowSpecItemDtoScheduleSpecSpecElseIf>,

    /// Fields that must be given.
    pub required: Option<Vec<String>>,

    /// What holds if the condition is met.
    pub then: Option<FlowSpecItemDtoScheduleSpecSpecElseThen>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElse {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            else_prop: members.take("else")?,
            if_prop: members.take("if")?,
            required: members.take("required")?,
            then: members.take("then")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("else", &self.else_prop);
        writer.put("if", &self.if_prop);
        writer.put("required", &self.required);
        writer.put("then", &self.then);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElse);

/// Rules for schedules that repeat in larger steps than minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseElse {
    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseElseProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseElse {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseElse";

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

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseElse);

/// Limits on the fields of a schedule that repeats in larger steps than minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseElseProperties {
    /// Limit on the number of frequency units.
    pub interval: Option<FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseElseProperties {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseElseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            interval: members.take("interval")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("interval", &self.interval);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseElseProperties);

/// Limit on the number of frequency units.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval {
    /// Smallest number that is allowed.
    pub minimum: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            minimum: members.take("minimum")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("minimum", &self.minimum);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval);

/// Condition that a schedule repeats in minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseIf {
    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseIfProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseIf {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseIf";

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

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseIf);

/// Field by which a schedule that repeats in minutes is recognized.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseIfProperties {
    /// Condition on the frequency unit.
    pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseIfProperties {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseIfProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            frequency: members.take("frequency")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("frequency", &self.frequency);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseIfProperties);

/// Condition on the frequency unit.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency {
    /// Value that the field must have.
    pub const_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            const_prop: members.take("const")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("const", &self.const_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency);

/// Rules for schedules that repeat in minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseThen {
    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoScheduleSpecSpecElseThenProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseThen {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseThen";

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

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseThen);

/// Limits on the fields of a schedule that repeats in minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseThenProperties {
    /// Limit on the number of minutes.
    pub interval: Option<FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseThenProperties {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseThenProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            interval: members.take("interval")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("interval", &self.interval);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseThenProperties);

/// Limit on the number of minutes.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval {
    /// Smallest number that is allowed.
    pub minimum: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            minimum: members.take("minimum")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("minimum", &self.minimum);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval);

/// Condition that a schedule runs once.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecIf {
    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoScheduleSpecSpecIfProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecIf {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecIf";

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

runtime::model!(FlowSpecItemDtoScheduleSpecSpecIf);

/// Field by which a schedule that runs once is recognized.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecIfProperties {
    /// Condition on the frequency unit.
    pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecIfProperties {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecIfProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            frequency: members.take("frequency")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("frequency", &self.frequency);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecIfProperties);

/// Condition on the frequency unit.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency {
    /// Value that the field must have.
    pub const_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            const_prop: members.take("const")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("const", &self.const_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency);

/// Descriptions of the single fields of a schedule.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecProperties {
    /// Description of the field that decides about data present at the start.
    pub backfill: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill>,

    /// Description of the field for the frequency unit.
    pub frequency: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency>,

    /// Description of the field for the number of frequency units.
    pub interval: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesInterval>,

    /// Description of the field for the first run.
    pub start_time: Option<FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecProperties {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            backfill: members.take("backfill")?,
            frequency: members.take("frequency")?,
            interval: members.take("interval")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("backfill", &self.backfill);
        writer.put("frequency", &self.frequency);
        writer.put("interval", &self.interval);
        writer.put("startTime", &self.start_time);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecProperties);

/// Description of the field that decides about data present at the start.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill {
    /// Value used when none is given.
    pub default: Option<bool>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("default", &self.default);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill);

/// Description of the field for the frequency unit.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency {
    /// Values that are allowed.
    pub enum_prop: Option<Vec<String>>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enum_prop: members.take("enum")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enum", &self.enum_prop);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency);

/// Description of the field for the number of frequency units.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesInterval {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecPropertiesInterval {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecPropertiesInterval";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecPropertiesInterval);

/// Description of the field for the first run.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime);

/// Rules for schedules that run once.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecThen {
    /// Conditions that all have to hold.
    pub all_of: Option<Vec<FlowSpecItemDtoScheduleSpecSpecThenAllOf>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecThen {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecThen";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            all_of: members.take("allOf")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allOf", &self.all_of);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecThen);

/// Single rule for schedules that run once.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecThenAllOf {
    /// Condition that must not hold.
    pub not: Option<FlowSpecItemDtoScheduleSpecSpecThenAllOfNot>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecThenAllOf {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecThenAllOf";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            not: members.take("not")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("not", &self.not);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecThenAllOf);

/// Fields that a schedule must not have if it runs once.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoScheduleSpecSpecThenAllOfNot {
    /// Fields whose presence breaks the rule.
    pub required: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoScheduleSpecSpecThenAllOfNot {
    const NAME: &'static str = "FlowSpecItemDtoScheduleSpecSpecThenAllOfNot";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            required: members.take("required")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("required", &self.required);
    }
}

runtime::model!(FlowSpecItemDtoScheduleSpecSpecThenAllOfNot);

/// Transformation that a flow can contain.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoTransformationSpecs {
    /// Kind of the transformation, such as `Mapping`.
    pub name: Option<String>,

    /// Description as a JSON schema.
    pub spec: Option<FlowSpecItemDtoTransformationSpecsSpec>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoTransformationSpecs {
    const NAME: &'static str = "FlowSpecItemDtoTransformationSpecs";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            spec: members.take("spec")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("spec", &self.spec);
    }
}

runtime::model!(FlowSpecItemDtoTransformationSpecs);

/// Description of the settings of a transformation as a JSON schema.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoTransformationSpecsSpec {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Fields of the object, by name.
    pub properties: Option<FlowSpecItemDtoTransformationSpecsSpecProperties>,

    /// Version of JSON Schema that is used.
    pub schema: Option<String>,

    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoTransformationSpecsSpec {
    const NAME: &'static str = "FlowSpecItemDtoTransformationSpecsSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            properties: members.take("properties")?,
            schema: members.take("schema")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("properties", &self.properties);
        writer.put("schema", &self.schema);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoTransformationSpecsSpec);

/// Descriptions of the single settings of a transformation.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoTransformationSpecsSpecProperties {
    /// Description of the setting for the mapping set.
    pub mapping_id: Option<FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId>,

    /// Description of the setting for the version of the mapping set.
    pub mapping_version: Option<
        FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoTransformationSpecsSpecProperties {
    const NAME: &'static str = "FlowSpecItemDtoTransformationSpecsSpecProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            mapping_id: members.take("mappingId")?,
            mapping_version: members.take("mappingVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("mappingId", &self.mapping_id);
        writer.put("mappingVersion", &self.mapping_version);
    }
}

runtime::model!(FlowSpecItemDtoTransformationSpecsSpecProperties);

/// Description of the setting for the mapping set.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId {
    const NAME: &'static str = "FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId);

/// Description of the setting for the version of the mapping set.
#[derive(Clone, Default)]
pub struct FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion {
    /// Data type or kind of the entry.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion {
    const NAME: &'static str = "FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion);

/// List of flow specifications.
#[derive(Clone, Default)]
pub struct FlowSpecResponse {
    /// Entries of the list.
    pub items: Option<Vec<FlowSpecItemDto>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowSpecResponse {
    const NAME: &'static str = "FlowSpecResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            items: members.take("items")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("items", &self.items);
    }
}

runtime::model!(FlowSpecResponse);

/// How a flow deals with faulty records.
#[derive(Clone, Default)]
pub struct OptionSpecDto {
    /// True if detailed reports on faulty records are written.
    pub error_diagnostics_enabled: Option<bool>,

    /// Share of faulty records that is tolerated before a run counts as failed, in percent.
    pub partial_ingestion_percent: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OptionSpecDto {
    const NAME: &'static str = "OptionSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_diagnostics_enabled: members.take("errorDiagnosticsEnabled")?,
            partial_ingestion_percent: members.take("partialIngestionPercent")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorDiagnosticsEnabled", &self.error_diagnostics_enabled);
        writer.put("partialIngestionPercent", &self.partial_ingestion_percent);
    }
}

runtime::model!(OptionSpecDto);

/// Start of a run and the window of data that it handles.
#[derive(Clone, Default)]
pub struct RunSpecDto {
    /// Time of the start, as Unix time.
    pub start_time: Option<i64>,

    /// End of the window of data to handle, as Unix time.
    pub window_end_time: Option<i64>,

    /// Beginning of the window of data to handle, as Unix time.
    pub window_start_time: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunSpecDto {
    const NAME: &'static str = "RunSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            start_time: members.take("startTime")?,
            window_end_time: members.take("windowEndTime")?,
            window_start_time: members.take("windowStartTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("startTime", &self.start_time);
        writer.put("windowEndTime", &self.window_end_time);
        writer.put("windowStartTime", &self.window_start_time);
    }
}

runtime::model!(RunSpecDto);

/// Complete new definition of a flow specification.
#[derive(Clone, Default)]
pub struct UpdateFlowSpecRequest {
    /// Properties for programs and the user interface.
    pub attributes: Option<BTreeMap<String, Value>>,

    /// Product entitlements that the organization needs.
    pub entitlement_info: Option<Vec<EntitlementSpecDto>>,

    /// Name that people see.
    pub name: Option<String>,

    /// How faulty records are dealt with.
    pub option_spec: Option<OptionSpecDto>,

    /// Permissions that users need.
    pub permissions_info: Option<BTreeMap<String, Vec<PermissionDto>>>,

    /// Data usage labels and policies that apply.
    pub policy: Option<PolicyItemDto>,

    /// Service that carries the work out, by its ID.
    pub provider_id: Option<String>,

    /// Values that a single run needs.
    pub run_spec: Option<RunSpecDto>,

    /// Schedules that a flow can have.
    pub schedule_spec: Option<ScheduleSpecDto>,

    /// Connection specifications that the kind of flow can have as sources.
    pub source_connection_spec_ids: Option<Vec<String>>,

    /// Connection specifications that the kind of flow can have as targets.
    pub target_connection_spec_ids: Option<Vec<String>>,

    /// Transformations that a flow can contain.
    pub transformation_spec_dtos: Option<Vec<TransformationSpecDto>>,

    /// Kind of flow.
    pub type_prop: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for UpdateFlowSpecRequest {
    const NAME: &'static str = "UpdateFlowSpecRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attributes: members.take("attributes")?,
            entitlement_info: members.take("entitlementInfo")?,
            name: members.take("name")?,
            option_spec: members.take("optionSpec")?,
            permissions_info: members.take("permissionsInfo")?,
            policy: members.take("policy")?,
            provider_id: members.take("providerId")?,
            run_spec: members.take("runSpec")?,
            schedule_spec: members.take("scheduleSpec")?,
            source_connection_spec_ids: members.take("sourceConnectionSpecIds")?,
            target_connection_spec_ids: members.take("targetConnectionSpecIds")?,
            transformation_spec_dtos: members.take("transformationSpecDTOS")?,
            type_prop: members.take("type")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("attributes", &self.attributes);
        writer.put("entitlementInfo", &self.entitlement_info);
        writer.put("name", &self.name);
        writer.put("optionSpec", &self.option_spec);
        writer.put("permissionsInfo", &self.permissions_info);
        writer.put("policy", &self.policy);
        writer.put("providerId", &self.provider_id);
        writer.put("runSpec", &self.run_spec);
        writer.put("scheduleSpec", &self.schedule_spec);
        writer.put("sourceConnectionSpecIds", &self.source_connection_spec_ids);
        writer.put("targetConnectionSpecIds", &self.target_connection_spec_ids);
        writer.put("transformationSpecDTOS", &self.transformation_spec_dtos);
        writer.put("type", &self.type_prop);
        writer.put("version", &self.version);
    }
}

runtime::model!(UpdateFlowSpecRequest);
