// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the operations operations.

use crate::runtime::{self, Unmodeled};

/// Available rp operation.
#[derive(Clone, Default)]
pub struct AvailableRpOperation {
    /// Display.
    pub display: Option<AvailableRpOperationDisplayInfo>,

    /// Is data action.
    pub is_data_action: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Origin.
    pub origin: Option<String>,

    /// Properties.
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

/// Available rp operation display info.
#[derive(Clone, Default)]
pub struct AvailableRpOperationDisplayInfo {
    /// Description.
    pub description: Option<String>,

    /// Operation.
    pub operation: Option<String>,

    /// Provider.
    pub provider: Option<String>,

    /// Resource.
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

/// Check name availability request.
#[derive(Clone, Default)]
pub struct CheckNameAvailabilityRequest {
    /// Name.
    pub name: Option<String>,

    /// Type.
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

/// Check name availability response.
#[derive(Clone, Default)]
pub struct CheckNameAvailabilityResponse {
    /// Available.
    pub available: Option<bool>,

    /// Message.
    pub message: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Reason.
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

/// Operation meta log specification.
#[derive(Clone, Default)]
pub struct OperationMetaLogSpecification {
    /// Blob duration.
    pub blob_duration: Option<String>,

    /// Display name.
    pub display_name: Option<String>,

    /// Name.
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

/// Operation meta metric dimension specification.
#[derive(Clone, Default)]
pub struct OperationMetaMetricDimensionSpecification {
    /// Display name.
    pub display_name: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// To be exported for shoebox.
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

/// Operation meta metric specification.
#[derive(Clone, Default)]
pub struct OperationMetaMetricSpecification {
    /// Aggregation type.
    pub aggregation_type: Option<String>,

    /// Dimensions.
    pub dimensions: Option<Vec<OperationMetaMetricDimensionSpecification>>,

    /// Display description.
    pub display_description: Option<String>,

    /// Display name.
    pub display_name: Option<String>,

    /// Enable regional mdm account.
    pub enable_regional_mdm_account: Option<bool>,

    /// Metric filter pattern.
    pub metric_filter_pattern: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Source mdm account.
    pub source_mdm_account: Option<String>,

    /// Source mdm namespace.
    pub source_mdm_namespace: Option<String>,

    /// Supports instance level aggregation.
    pub supports_instance_level_aggregation: Option<bool>,

    /// Unit.
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

/// Operation meta property info.
#[derive(Clone, Default)]
pub struct OperationMetaPropertyInfo {
    /// Service specification.
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

/// Operation meta service specification.
#[derive(Clone, Default)]
pub struct OperationMetaServiceSpecification {
    /// Log specifications.
    pub log_specifications: Option<Vec<OperationMetaLogSpecification>>,

    /// Metric specifications.
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
