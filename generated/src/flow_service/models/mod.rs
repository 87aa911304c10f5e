// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod common;
mod connection_specs;
mod connections;
mod flow_specs;
mod flows;
mod runs;
mod source_connections;
mod target_connections;

pub use common::{
    ConnectionMetaInfoDto, EntitlementSpecDto, FlowRecordTypeDto, PageLink,
    PageLinksResponse, PatchInstruction, PatchInstructionOp, PatchInstructionValue,
    PermissionDto, PolicyItemDto, ScheduleSpecDto, SpecInfoDto, StateActionDto,
    StatusDto, StatusDtoValue, StatusErrorDto, TransformationSpecDto,
};
pub use connection_specs::{
    AuthenticationSpecDto, AuthenticationSpecDtoSpec, ConnectionSpecItemDto,
    ConnectionSpecItemDtoAttributes, ConnectionSpecItemDtoAttributesUiAttributes,
    ConnectionSpecItemDtoAttributesUiAttributesApiFeatures, ConnectionSpecResponse,
    CreateConnectionSpecRequest, EncryptionSpecDto, EncryptionSpecDtoSpec,
    EncryptionSpecDtoSpecEncryptionAlgo, EncryptionSpecDtoSpecPublicKey, ExploreSpecDto,
    ExploreSpecDtoRequestSpec, ExploreSpecDtoResponseSpec,
    ExploreSpecDtoResponseSpecFile, ExploreSpecDtoResponseSpecFileItems,
    ExploreSpecDtoResponseSpecFileItemsProperties,
    ExploreSpecDtoResponseSpecFileItemsPropertiesCanFetchSchema,
    ExploreSpecDtoResponseSpecFileItemsPropertiesCanPreview,
    ExploreSpecDtoResponseSpecFileItemsPropertiesName,
    ExploreSpecDtoResponseSpecFileItemsPropertiesPath,
    ExploreSpecDtoResponseSpecFileItemsPropertiesType, ExploreSpecDtoResponseSpecFolder,
    ExploreSpecDtoResponseSpecFolderItems,
    ExploreSpecDtoResponseSpecFolderItemsProperties,
    ExploreSpecDtoResponseSpecFolderItemsPropertiesCanFetchSchema,
    ExploreSpecDtoResponseSpecFolderItemsPropertiesCanPreview,
    ExploreSpecDtoResponseSpecFolderItemsPropertiesName,
    ExploreSpecDtoResponseSpecFolderItemsPropertiesPath,
    ExploreSpecDtoResponseSpecFolderItemsPropertiesType, ExploreSpecDtoResponseSpecRoot,
    ExploreSpecDtoResponseSpecRootItems, ExploreSpecDtoResponseSpecRootItemsProperties,
    ExploreSpecDtoResponseSpecRootItemsPropertiesCanFetchSchema,
    ExploreSpecDtoResponseSpecRootItemsPropertiesCanPreview,
    ExploreSpecDtoResponseSpecRootItemsPropertiesName,
    ExploreSpecDtoResponseSpecRootItemsPropertiesPath,
    ExploreSpecDtoResponseSpecRootItemsPropertiesType, SourceSpecDto,
    SourceSpecDtoAttributes, SourceSpecDtoAttributesUiAttributes, SourceSpecDtoSpec,
    SourceSpecDtoSpecPath, SourceSpecDtoSpecRecursive, TargetSpecDto,
    TargetSpecDtoAttributes, TargetSpecDtoAttributesUiAttributes, TargetSpecDtoSpec,
    UpdateConnectionSpecRequest,
};
pub use connections::{
    AuthCreateBaseDto, AuthInfoDto, ConnectionFilterRequest, ConnectionItemDto,
    ConnectionListResponse, CreateConnectionRequest, CreateConnectionResponse,
    ExploreByConnectionIdFileType, ExploreByConnectionIdObjectType, PerformActionOp,
    PerformActionSubOp, TestConnectionResponse,
};
pub use flow_specs::{
    CreateFlowSpecRequest, FlowSpecFilterRequest, FlowSpecItemDto,
    FlowSpecItemDtoAttributes, FlowSpecItemDtoAttributesNotification,
    FlowSpecItemDtoAttributesNotificationFlowRun, FlowSpecItemDtoOptionSpec,
    FlowSpecItemDtoOptionSpecSpec, FlowSpecItemDtoOptionSpecSpecProperties,
    FlowSpecItemDtoOptionSpecSpecPropertiesErrorDiagnosticsEnabled,
    FlowSpecItemDtoOptionSpecSpecPropertiesPartialIngestionPercent,
    FlowSpecItemDtoPermissionsInfo, FlowSpecItemDtoPermissionsInfoManage,
    FlowSpecItemDtoPermissionsInfoView, FlowSpecItemDtoScheduleSpec,
    FlowSpecItemDtoScheduleSpecSpec, FlowSpecItemDtoScheduleSpecSpecElse,
    FlowSpecItemDtoScheduleSpecSpecElseElse,
    FlowSpecItemDtoScheduleSpecSpecElseElseProperties,
    FlowSpecItemDtoScheduleSpecSpecElseElsePropertiesInterval,
    FlowSpecItemDtoScheduleSpecSpecElseIf,
    FlowSpecItemDtoScheduleSpecSpecElseIfProperties,
    FlowSpecItemDtoScheduleSpecSpecElseIfPropertiesFrequency,
    FlowSpecItemDtoScheduleSpecSpecElseThen,
    FlowSpecItemDtoScheduleSpecSpecElseThenProperties,
    FlowSpecItemDtoScheduleSpecSpecElseThenPropertiesInterval,
    FlowSpecItemDtoScheduleSpecSpecIf, FlowSpecItemDtoScheduleSpecSpecIfProperties,
    FlowSpecItemDtoScheduleSpecSpecIfPropertiesFrequency,
    FlowSpecItemDtoScheduleSpecSpecProperties,
    FlowSpecItemDtoScheduleSpecSpecPropertiesBackfill,
    FlowSpecItemDtoScheduleSpecSpecPropertiesFrequency,
    FlowSpecItemDtoScheduleSpecSpecPropertiesInterval,
    FlowSpecItemDtoScheduleSpecSpecPropertiesStartTime,
    FlowSpecItemDtoScheduleSpecSpecThen, FlowSpecItemDtoScheduleSpecSpecThenAllOf,
    FlowSpecItemDtoScheduleSpecSpecThenAllOfNot, FlowSpecItemDtoTransformationSpecs,
    FlowSpecItemDtoTransformationSpecsSpec,
    FlowSpecItemDtoTransformationSpecsSpecProperties,
    FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingId,
    FlowSpecItemDtoTransformationSpecsSpecPropertiesMappingVersion, FlowSpecResponse,
    OptionSpecDto, RunSpecDto, UpdateFlowSpecRequest,
};
pub use flows::{
    CreateFlowRequest, CreateFlowRequestFlowSpec, CreateFlowResponse, FlowFilterRequest,
    FlowItemDto, FlowItemDtoLastOperation, FlowItemDtoLastRunDetails, FlowListResponse,
    FlowMetaInfoDto, FlowTransformationDto, PostStateTransitionOp,
    PostStateTransitionSubOp, SourceConnectionMetaInfoDtoWrapper,
    TargetConnectionMetaInfoDtoWrapper, TargetConnectionMetaInfoDtoWrapperConnectionSpec,
};
pub use runs::{
    ActivityDto, ActivityDtoDurationSummary, ActivityDtoFileSummary,
    ActivityDtoLatencySummary, ActivityDtoSizeSummary, ActivityDtoStatusSummary,
    CreateFlowRunRequest, CreateFlowRunRequestParams, CreateFlowRunResponse,
    DurationSummaryDto, FileManifest, FileSummaryDto, FlowRunItemDto,
    FlowRunItemDtoActivites, FlowRunItemDtoActivitesDurationSummary,
    FlowRunItemDtoActivitesFileSummary, FlowRunItemDtoActivitesSizeSummary,
    FlowRunItemDtoActivitesStatusSummary, FlowRunItemDtoFlowSpec, FlowRunItemDtoMetrics,
    FlowRunItemDtoMetricsDurationSummary, FlowRunItemDtoMetricsFileSummary,
    FlowRunItemDtoMetricsFileSummaryManifest,
    FlowRunItemDtoMetricsFileSummaryManifestFileInfo, FlowRunItemDtoMetricsRecordSummary,
    FlowRunItemDtoMetricsSizeSummary, FlowRunItemDtoMetricsStatusSummary,
    FlowRunMetricsDto, FlowRunPredecessorDto, FlowRunsListResponse, LatencySummaryDto,
    RecordSummaryDto, SizeSummaryDto, StatusSummaryDto, UpdateFlowRunRequest,
};
pub use source_connections::{
    CreateSourceConnectionRequest, CreateSourceConnectionRequestParams,
    CreateSourceConnectionResponse, SourceConnectionDataDto, SourceConnectionItemDto,
    SourceConnectionItemDtoParams, SourceConnectionMetaInfoDto,
    SourceConnectionsListResponse,
};
pub use target_connections::{
    CreateTargetConnectionRequest, CreateTargetConnectionRequestConnectionSpec,
    CreateTargetConnectionRequestParams, CreateTargetConnectionResponse,
    TargetConnectionDataDto, TargetConnectionDataDtoSchema, TargetConnectionItemDto,
    TargetConnectionItemDtoParams, TargetConnectionMetaInfoDto,
    TargetConnectionsListResponse,
};

pub use super::clients::connection_specs_client::{
    ConnectionSpecsClientConfigByConnectionSpecIdOptions,
    ConnectionSpecsClientCreateConnectionSpecOptions,
    ConnectionSpecsClientExploreByConnectionSpecIdOptions,
    ConnectionSpecsClientListConnectionSpecsOptions,
    ConnectionSpecsClientRetrieveConnectionSpecOptions,
    ConnectionSpecsClientUpdateConnectionSpecOptions,
};
pub use super::clients::connections_client::{
    ConnectionsClientCreateConnectionOptions, ConnectionsClientDeleteConnectionOptions,
    ConnectionsClientExploreByConnectionIdOptions,
    ConnectionsClientExploreConfigByConnectionIdOptions,
    ConnectionsClientGetConnectionsByFiltersOptions,
    ConnectionsClientListConnectionsOptions, ConnectionsClientPatchConnectionOptions,
    ConnectionsClientPerformActionOptions, ConnectionsClientRetrieveConnectionOptions,
    ConnectionsClientTestConnectionOptions,
};
pub use super::clients::flow_specs_client::{
    FlowSpecsClientCreateFlowSpecOptions, FlowSpecsClientListFlowSpecsOptions,
    FlowSpecsClientRetrieveFlowSpecOptions, FlowSpecsClientSearchFlowSpecsOptions,
    FlowSpecsClientUpdateFlowSpecOptions,
};
pub use super::clients::flows_client::{
    FlowsClientCreateFlowOptions, FlowsClientDeleteByFlowOptions,
    FlowsClientGetFlowsByFiltersOptions, FlowsClientListFlowsOptions,
    FlowsClientPatchFlowOptions, FlowsClientPostStateTransitionOptions,
    FlowsClientRetrieveFlowOptions,
};
pub use super::clients::runs_client::{
    RunsClientCreateFlowRunOptions, RunsClientListFlowRunsOptions,
    RunsClientPostActionOptions, RunsClientRetrieveFlowRunOptions,
    RunsClientUpdateRunOptions,
};
pub use super::clients::source_connections_client::{
    SourceConnectionsClientCreateSourceConnectionOptions,
    SourceConnectionsClientDeleteSourceConnectionOptions,
    SourceConnectionsClientGetSourceConnectionsOptions,
    SourceConnectionsClientPatchSourceConnectionOptions,
    SourceConnectionsClientPublishSourceConnectionOptions,
    SourceConnectionsClientRetrieveSourceConnectionOptions,
};
pub use super::clients::target_connections_client::{
    TargetConnectionsClientCreateTargetConnectionOptions,
    TargetConnectionsClientDeleteTargetConnectionOptions,
    TargetConnectionsClientGetTargetConnectionsOptions,
    TargetConnectionsClientPatchTargetConnectionOptions,
    TargetConnectionsClientPublishTargetConnectionOptions,
    TargetConnectionsClientRetrieveTargetConnectionOptions,
};
