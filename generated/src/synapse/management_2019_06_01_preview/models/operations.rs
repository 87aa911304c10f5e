// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the operations operations.

use crate::runtime::{self, Unmodeled};

/// Action of the Synapse resource provider that can be granted in a role.
#[derive(Clone, Default)]
pub struct AvailableRpOperation {
    /// Texts with which the portal shows the action.
    pub display: Option<AvailableRpOperationDisplayInfo>,

    /// Whether the action works on data rather than on the resource.
    pub is_data_action: Option<String>,

    /// Identifier of the action, as written in role definitions.
    pub name: Option<String>,

    /// Who uses the action: `user`, `system` or both.
    pub origin: Option<String>,

    /// Metrics and logs that belong to the action.
    pub properties: Option<OperationMetaPropertyInfo>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AvailableRpOperation {
    const NAME: &'static str = "AvailableRpOperation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display: members.take("display")?,
            is_data_action: members.take("isDataAction")?,
            name: members.take("name")?,
            origin: members.take("origin")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("display", &self.display);
        writer.put("isDataAction", &self.is_data_action);
        writer.put("name", &self.name);
        writer.put("origin", &self.origin);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(AvailableRpOperation);

/// Texts with which the portal shows a resource-provider action.
#[derive(Clone, Default)]
pub struct AvailableRpOperationDisplayInfo {
    /// Long display text of the action.
    pub description: Option<String>,

    /// Short display text of the action.
    pub operation: Option<String>,

    /// Resource provider, as shown to people.
    pub provider: Option<String>,

    /// Resource type, as shown to people.
    pub resource: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AvailableRpOperationDisplayInfo {
    const NAME: &'static str = "AvailableRpOperationDisplayInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            operation: members.take("operation")?,
            provider: members.take("provider")?,
            resource: members.take("resource")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("operation", &self.operation);
        writer.put("provider", &self.provider);
        writer.put("resource", &self.resource);
    }
}

runtime::model!(AvailableRpOperationDisplayInfo);

/// Workspace name whose availability is asked for.
#[derive(Clone, Default)]
pub struct CheckNameAvailabilityRequest {
    /// Workspace name to check.
    pub name: Option<String>,

    /// Resource type that the name is for, a workspace.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CheckNameAvailabilityRequest {
    const NAME: &'static str = "CheckNameAvailabilityRequest";

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

runtime::model!(CheckNameAvailabilityRequest);

/// Answer whether a workspace name can be used, with the reason if it cannot.
#[derive(Clone, Default)]
pub struct CheckNameAvailabilityResponse {
    /// True if the name can be used.
    pub available: Option<bool>,

    /// Explanation of the answer for people.
    pub message: Option<String>,

    /// Workspace name to which the answer applies.
    pub name: Option<String>,

    /// Why the name cannot be used.
    pub reason: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CheckNameAvailabilityResponse {
    const NAME: &'static str = "CheckNameAvailabilityResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            available: members.take("available")?,
            message: members.take("message")?,
            name: members.take("name")?,
            reason: members.take("reason")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("available", &self.available);
        writer.put("message", &self.message);
        writer.put("name", &self.name);
        writer.put("reason", &self.reason);
    }
}

runtime::model!(CheckNameAvailabilityResponse);

/// Log category that the service can send to Azure Monitor.
#[derive(Clone, Default)]
pub struct OperationMetaLogSpecification {
    /// Period that one log blob covers, as an ISO 8601 duration.
    pub blob_duration: Option<String>,

    /// Name for people.
    pub display_name: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationMetaLogSpecification {
    const NAME: &'static str = "OperationMetaLogSpecification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            blob_duration: members.take("blobDuration")?,
            display_name: members.take("displayName")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("blobDuration", &self.blob_duration);
        writer.put("displayName", &self.display_name);
        writer.put("name", &self.name);
    }
}

runtime::model!(OperationMetaLogSpecification);

/// Dimension by which a metric can be split.
#[derive(Clone, Default)]
pub struct OperationMetaMetricDimensionSpecification {
    /// Name for people.
    pub display_name: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// True if the dimension is exported to Azure Monitor.
    pub to_be_exported_for_shoebox: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationMetaMetricDimensionSpecification {
    const NAME: &'static str = "OperationMetaMetricDimensionSpecification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            name: members.take("name")?,
            to_be_exported_for_shoebox: members.take("toBeExportedForShoebox")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("name", &self.name);
        writer.put("toBeExportedForShoebox", &self.to_be_exported_for_shoebox);
    }
}

runtime::model!(OperationMetaMetricDimensionSpecification);

/// Metric that the service sends to Azure Monitor.
#[derive(Clone, Default)]
pub struct OperationMetaMetricSpecification {
    /// Default way of aggregating the metric over time.
    pub aggregation_type: Option<String>,

    /// Dimensions by which the metric can be split.
    pub dimensions: Option<Vec<OperationMetaMetricDimensionSpecification>>,

    /// Explanation of the metric for people.
    pub display_description: Option<String>,

    /// Name for people.
    pub display_name: Option<String>,

    /// True if metrics go to an account in the same region; internal to monitoring.
    pub enable_regional_mdm_account: Option<bool>,

    /// Pattern that selects the metric; internal to monitoring.
    pub metric_filter_pattern: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Account that holds the metric; internal to monitoring.
    pub source_mdm_account: Option<String>,

    /// Namespace that holds the metric; internal to monitoring.
    pub source_mdm_namespace: Option<String>,

    /// True if the metric can be aggregated by instance.
    pub supports_instance_level_aggregation: Option<bool>,

    /// Unit in which the metric is measured.
    pub unit: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationMetaMetricSpecification {
    const NAME: &'static str = "OperationMetaMetricSpecification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            aggregation_type: members.take("aggregationType")?,
            dimensions: members.take("dimensions")?,
            display_description: members.take("displayDescription")?,
            display_name: members.take("displayName")?,
            enable_regional_mdm_account: members.take("enableRegionalMdmAccount")?,
            metric_filter_pattern: members.take("metricFilterPattern")?,
            name: members.take("name")?,
            source_mdm_account: members.take("sourceMdmAccount")?,
            source_mdm_namespace: members.take("sourceMdmNamespace")?,
            supports_instance_level_aggregation: members
                .take("supportsInstanceLevelAggregation")?,
            unit: members.take("unit")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("aggregationType", &self.aggregation_type);
        writer.put("dimensions", &self.dimensions);
        writer.put("displayDescription", &self.display_description);
        writer.put("displayName", &self.display_name);
        writer.put("enableRegionalMdmAccount", &self.enable_regional_mdm_account);
        writer.put("metricFilterPattern", &self.metric_filter_pattern);
        writer.put("name", &self.name);
        writer.put("sourceMdmAccount", &self.source_mdm_account);
        writer.put("sourceMdmNamespace", &self.source_mdm_namespace);
        writer
            .put(
                "supportsInstanceLevelAggregation",
                &self.supports_instance_level_aggregation,
            );
        writer.put("unit", &self.unit);
    }
}

runtime::model!(OperationMetaMetricSpecification);

/// Monitoring data that belongs to a resource-provider action.
#[derive(Clone, Default)]
pub struct OperationMetaPropertyInfo {
    /// Metrics and log categories.
    pub service_specification: Option<OperationMetaServiceSpecification>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationMetaPropertyInfo {
    const NAME: &'static str = "OperationMetaPropertyInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            service_specification: members.take("serviceSpecification")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("serviceSpecification", &self.service_specification);
    }
}

runtime::model!(OperationMetaPropertyInfo);

/// Metrics and log categories of the service.
#[derive(Clone, Default)]
pub struct OperationMetaServiceSpecification {
    /// Log categories of the service.
    pub log_specifications: Option<Vec<OperationMetaLogSpecification>>,

    /// Metrics of the service.
    pub metric_specifications: Option<Vec<OperationMetaMetricSpecification>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationMetaServiceSpecification {
    const NAME: &'static str = "OperationMetaServiceSpecification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            log_specifications: members.take("logSpecifications")?,
            metric_specifications: members.take("metricSpecifications")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("logSpecifications", &self.log_specifications);
        writer.put("metricSpecifications", &self.metric_specifications);
    }
}

runtime::model!(OperationMetaServiceSpecification);
