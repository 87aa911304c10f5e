// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the pipeline operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Expressible, Unmodeled};
use super::{
    BigDataPoolReferenceType, CredentialReference, DataFlowReference,
    DataFlowStagingInfo, DatasetReference, IntegrationRuntimeReference,
    LinkedServiceReference, ParameterSpecification, PipelineReference, SecretBase,
    SecureString, SparkConfigurationReferenceType,
};

/// Activity.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum Activity {
    /// `AppendVariable`: [`AppendVariableActivity`].
    AppendVariable(AppendVariableActivity),

    /// `AzureDataExplorerCommand`: [`AzureDataExplorerCommandActivity`].
    AzureDataExplorerCommand(AzureDataExplorerCommandActivity),

    /// `AzureFunctionActivity`: [`AzureFunctionActivity`].
    AzureFunctionActivity(AzureFunctionActivity),

    /// `AzureMLBatchExecution`: [`AzureMlBatchExecutionActivity`].
    AzureMlBatchExecution(AzureMlBatchExecutionActivity),

    /// `AzureMLExecutePipeline`: [`AzureMlExecutePipelineActivity`].
    AzureMlExecutePipeline(AzureMlExecutePipelineActivity),

    /// `AzureMLUpdateResource`: [`AzureMlUpdateResourceActivity`].
    AzureMlUpdateResource(AzureMlUpdateResourceActivity),

    /// `Container`: [`ControlActivity`].
    Container(ControlActivity),

    /// `Copy`: [`CopyActivity`].
    Copy(CopyActivity),

    /// `Custom`: [`CustomActivity`].
    Custom(CustomActivity),

    /// `DataLakeAnalyticsU-SQL`: [`DataLakeAnalyticsUsqlActivity`].
    DataLakeAnalyticsUSql(DataLakeAnalyticsUsqlActivity),

    /// `DatabricksNotebook`: [`DatabricksNotebookActivity`].
    DatabricksNotebook(DatabricksNotebookActivity),

    /// `DatabricksSparkJar`: [`DatabricksSparkJarActivity`].
    DatabricksSparkJar(DatabricksSparkJarActivity),

    /// `DatabricksSparkPython`: [`DatabricksSparkPythonActivity`].
    DatabricksSparkPython(DatabricksSparkPythonActivity),

    /// `Delete`: [`DeleteActivity`].
    Delete(DeleteActivity),

    /// `ExecuteDataFlow`: [`ExecuteDataFlowActivity`].
    ExecuteDataFlow(ExecuteDataFlowActivity),

    /// `ExecutePipeline`: [`ExecutePipelineActivity`].
    ExecutePipeline(ExecutePipelineActivity),

    /// `ExecuteSSISPackage`: [`ExecuteSsisPackageActivity`].
    ExecuteSsisPackage(ExecuteSsisPackageActivity),

    /// `Execution`: [`ExecutionActivity`].
    Execution(ExecutionActivity),

    /// `Fail`: [`FailActivity`].
    Fail(FailActivity),

    /// `Filter`: [`FilterActivity`].
    Filter(FilterActivity),

    /// `ForEach`: [`ForEachActivity`].
    ForEach(ForEachActivity),

    /// `GetMetadata`: [`GetMetadataActivity`].
    GetMetadata(GetMetadataActivity),

    /// `HDInsightHive`: [`HdInsightHiveActivity`].
    HdInsightHive(HdInsightHiveActivity),

    /// `HDInsightMapReduce`: [`HdInsightMapReduceActivity`].
    HdInsightMapReduce(HdInsightMapReduceActivity),

    /// `HDInsightPig`: [`HdInsightPigActivity`].
    HdInsightPig(HdInsightPigActivity),

    /// `HDInsightSpark`: [`HdInsightSparkActivity`].
    HdInsightSpark(HdInsightSparkActivity),

    /// `HDInsightStreaming`: [`HdInsightStreamingActivity`].
    HdInsightStreaming(HdInsightStreamingActivity),

    /// `IfCondition`: [`IfConditionActivity`].
    IfCondition(IfConditionActivity),

    /// `Lookup`: [`LookupActivity`].
    Lookup(LookupActivity),

    /// `Script`: [`ScriptActivity`].
    Script(ScriptActivity),

    /// `SetVariable`: [`SetVariableActivity`].
    SetVariable(SetVariableActivity),

    /// `SparkJob`: [`SynapseSparkJobDefinitionActivity`].
    SparkJob(SynapseSparkJobDefinitionActivity),

    /// `SqlPoolStoredProcedure`: [`SqlPoolStoredProcedureActivity`].
    SqlPoolStoredProcedure(SqlPoolStoredProcedureActivity),

    /// `SqlServerStoredProcedure`: [`SqlServerStoredProcedureActivity`].
    SqlServerStoredProcedure(SqlServerStoredProcedureActivity),

    /// `Switch`: [`SwitchActivity`].
    Switch(SwitchActivity),

    /// `SynapseNotebook`: [`SynapseNotebookActivity`].
    SynapseNotebook(SynapseNotebookActivity),

    /// `Until`: [`UntilActivity`].
    Until(UntilActivity),

    /// `Validation`: [`ValidationActivity`].
    Validation(ValidationActivity),

    /// `Wait`: [`WaitActivity`].
    Wait(WaitActivity),

    /// `WebActivity`: [`WebActivity`].
    WebActivity(WebActivity),

    /// `WebHook`: [`WebHookActivity`].
    WebHook(WebHookActivity),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for Activity {
    const NAME: &'static str = "Activity";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "AppendVariable" => Self::AppendVariable(object.into_model()?),
                "AzureDataExplorerCommand" => {
                    Self::AzureDataExplorerCommand(object.into_model()?)
                }
                "AzureFunctionActivity" => {
                    Self::AzureFunctionActivity(object.into_model()?)
                }
                "AzureMLBatchExecution" => {
                    Self::AzureMlBatchExecution(object.into_model()?)
                }
                "AzureMLExecutePipeline" => {
                    Self::AzureMlExecutePipeline(object.into_model()?)
                }
                "AzureMLUpdateResource" => {
                    Self::AzureMlUpdateResource(object.into_model()?)
                }
                "Container" => Self::Container(object.into_model()?),
                "Copy" => Self::Copy(object.into_model()?),
                "Custom" => Self::Custom(object.into_model()?),
                "DataLakeAnalyticsU-SQL" => {
                    Self::DataLakeAnalyticsUSql(object.into_model()?)
                }
                "DatabricksNotebook" => Self::DatabricksNotebook(object.into_model()?),
                "DatabricksSparkJar" => Self::DatabricksSparkJar(object.into_model()?),
                "DatabricksSparkPython" => {
                    Self::DatabricksSparkPython(object.into_model()?)
                }
                "Delete" => Self::Delete(object.into_model()?),
                "ExecuteDataFlow" => Self::ExecuteDataFlow(object.into_model()?),
                "ExecutePipeline" => Self::ExecutePipeline(object.into_model()?),
                "ExecuteSSISPackage" => Self::ExecuteSsisPackage(object.into_model()?),
                "Execution" => Self::Execution(object.into_model()?),
                "Fail" => Self::Fail(object.into_model()?),
                "Filter" => Self::Filter(object.into_model()?),
                "ForEach" => Self::ForEach(object.into_model()?),
                "GetMetadata" => Self::GetMetadata(object.into_model()?),
                "HDInsightHive" => Self::HdInsightHive(object.into_model()?),
                "HDInsightMapReduce" => Self::HdInsightMapReduce(object.into_model()?),
                "HDInsightPig" => Self::HdInsightPig(object.into_model()?),
                "HDInsightSpark" => Self::HdInsightSpark(object.into_model()?),
                "HDInsightStreaming" => Self::HdInsightStreaming(object.into_model()?),
                "IfCondition" => Self::IfCondition(object.into_model()?),
                "Lookup" => Self::Lookup(object.into_model()?),
                "Script" => Self::Script(object.into_model()?),
                "SetVariable" => Self::SetVariable(object.into_model()?),
                "SparkJob" => Self::SparkJob(object.into_model()?),
                "SqlPoolStoredProcedure" => {
                    Self::SqlPoolStoredProcedure(object.into_model()?)
                }
                "SqlServerStoredProcedure" => {
                    Self::SqlServerStoredProcedure(object.into_model()?)
                }
                "Switch" => Self::Switch(object.into_model()?),
                "SynapseNotebook" => Self::SynapseNotebook(object.into_model()?),
                "Until" => Self::Until(object.into_model()?),
                "Validation" => Self::Validation(object.into_model()?),
                "Wait" => Self::Wait(object.into_model()?),
                "WebActivity" => Self::WebActivity(object.into_model()?),
                "WebHook" => Self::WebHook(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::AppendVariable(it) => runtime::Wire::write(it, mode),
            Self::AzureDataExplorerCommand(it) => runtime::Wire::write(it, mode),
            Self::AzureFunctionActivity(it) => runtime::Wire::write(it, mode),
            Self::AzureMlBatchExecution(it) => runtime::Wire::write(it, mode),
            Self::AzureMlExecutePipeline(it) => runtime::Wire::write(it, mode),
            Self::AzureMlUpdateResource(it) => runtime::Wire::write(it, mode),
            Self::Container(it) => runtime::Wire::write(it, mode),
            Self::Copy(it) => runtime::Wire::write(it, mode),
            Self::Custom(it) => runtime::Wire::write(it, mode),
            Self::DataLakeAnalyticsUSql(it) => runtime::Wire::write(it, mode),
            Self::DatabricksNotebook(it) => runtime::Wire::write(it, mode),
            Self::DatabricksSparkJar(it) => runtime::Wire::write(it, mode),
            Self::DatabricksSparkPython(it) => runtime::Wire::write(it, mode),
            Self::Delete(it) => runtime::Wire::write(it, mode),
            Self::ExecuteDataFlow(it) => runtime::Wire::write(it, mode),
            Self::ExecutePipeline(it) => runtime::Wire::write(it, mode),
            Self::ExecuteSsisPackage(it) => runtime::Wire::write(it, mode),
            Self::Execution(it) => runtime::Wire::write(it, mode),
            Self::Fail(it) => runtime::Wire::write(it, mode),
            Self::Filter(it) => runtime::Wire::write(it, mode),
            Self::ForEach(it) => runtime::Wire::write(it, mode),
            Self::GetMetadata(it) => runtime::Wire::write(it, mode),
            Self::HdInsightHive(it) => runtime::Wire::write(it, mode),
            Self::HdInsightMapReduce(it) => runtime::Wire::write(it, mode),
            Self::HdInsightPig(it) => runtime::Wire::write(it, mode),
            Self::HdInsightSpark(it) => runtime::Wire::write(it, mode),
            Self::HdInsightStreaming(it) => runtime::Wire::write(it, mode),
            Self::IfCondition(it) => runtime::Wire::write(it, mode),
            Self::Lookup(it) => runtime::Wire::write(it, mode),
            Self::Script(it) => runtime::Wire::write(it, mode),
            Self::SetVariable(it) => runtime::Wire::write(it, mode),
            Self::SparkJob(it) => runtime::Wire::write(it, mode),
            Self::SqlPoolStoredProcedure(it) => runtime::Wire::write(it, mode),
            Self::SqlServerStoredProcedure(it) => runtime::Wire::write(it, mode),
            Self::Switch(it) => runtime::Wire::write(it, mode),
            Self::SynapseNotebook(it) => runtime::Wire::write(it, mode),
            Self::Until(it) => runtime::Wire::write(it, mode),
            Self::Validation(it) => runtime::Wire::write(it, mode),
            Self::Wait(it) => runtime::Wire::write(it, mode),
            Self::WebActivity(it) => runtime::Wire::write(it, mode),
            Self::WebHook(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(Activity);

/// Activity dependency.
#[derive(Clone, Default)]
pub struct ActivityDependency {
    /// Activity.
    pub activity: Option<String>,

    /// Dependency conditions.
    pub dependency_conditions: Option<Vec<DependencyCondition>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ActivityDependency {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        activity: impl Into<String>,
        dependency_conditions: Vec<DependencyCondition>,
    ) -> Self {
        Self {
            activity: Some(activity.into()),
            dependency_conditions: Some(dependency_conditions),
            ..Self::default()
        }
    }
}

impl runtime::Model for ActivityDependency {
    const NAME: &'static str = "ActivityDependency";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activity: members.take("activity")?,
            dependency_conditions: members.take("dependencyConditions")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activity", &self.activity);
        writer.put("dependencyConditions", &self.dependency_conditions);
    }
}

runtime::model!(ActivityDependency);

/// Activity on inactive mark as.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ActivityOnInactiveMarkAs {
    /// `Failed`
    Failed,

    /// `Skipped`
    Skipped,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ActivityOnInactiveMarkAs {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("Skipped", Self::Skipped),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(ActivityOnInactiveMarkAs);

/// Activity policy.
#[derive(Clone, Default)]
pub struct ActivityPolicy {
    /// Retry.
    pub retry: Option<Expressible<i64>>,

    /// Retry interval in seconds.
    ///
    /// 30 to 86400.
    pub retry_interval_in_seconds: Option<i64>,

    /// Secure input.
    pub secure_input: Option<bool>,

    /// Secure output.
    pub secure_output: Option<bool>,

    /// Timeout.
    pub timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityPolicy {
    const NAME: &'static str = "ActivityPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            retry: members.take("retry")?,
            retry_interval_in_seconds: members.take("retryIntervalInSeconds")?,
            secure_input: members.take("secureInput")?,
            secure_output: members.take("secureOutput")?,
            timeout: members.take("timeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("retry", &self.retry);
        writer.put("retryIntervalInSeconds", &self.retry_interval_in_seconds);
        writer.put("secureInput", &self.secure_input);
        writer.put("secureOutput", &self.secure_output);
        writer.put("timeout", &self.timeout);
    }
}

runtime::model!(ActivityPolicy);

/// Activity state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ActivityState {
    /// `Active`
    Active,

    /// `Inactive`
    Inactive,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ActivityState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Active", Self::Active),
        ("Inactive", Self::Inactive),
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

runtime::text_enum!(ActivityState);

/// Amazon mws source.
#[derive(Clone, Default)]
pub struct AmazonMwsSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonMwsSource {
    const NAME: &'static str = "AmazonMwsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AmazonMWSSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AmazonMWSSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AmazonMwsSource);

/// Amazon rds for oracle partition settings.
#[derive(Clone, Default)]
pub struct AmazonRdsForOraclePartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition names.
    pub partition_names: Option<Value>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonRdsForOraclePartitionSettings {
    const NAME: &'static str = "AmazonRdsForOraclePartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_names: members.take("partitionNames")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionNames", &self.partition_names);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(AmazonRdsForOraclePartitionSettings);

/// Amazon rds for oracle source.
#[derive(Clone, Default)]
pub struct AmazonRdsForOracleSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Oracle reader query.
    pub oracle_reader_query: Option<Expressible<String>>,

    /// Partition option.
    pub partition_option: Option<Expressible<String>>,

    /// Partition settings.
    pub partition_settings: Option<AmazonRdsForOraclePartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonRdsForOracleSource {
    const NAME: &'static str = "AmazonRdsForOracleSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AmazonRdsForOracleSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            oracle_reader_query: members.take("oracleReaderQuery")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AmazonRdsForOracleSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("oracleReaderQuery", &self.oracle_reader_query);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AmazonRdsForOracleSource);

/// Amazon rds for sql server source.
#[derive(Clone, Default)]
pub struct AmazonRdsForSqlServerSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Produce additional types.
    pub produce_additional_types: Option<Value>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonRdsForSqlServerSource {
    const NAME: &'static str = "AmazonRdsForSqlServerSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AmazonRdsForSqlServerSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            produce_additional_types: members.take("produceAdditionalTypes")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AmazonRdsForSqlServerSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("produceAdditionalTypes", &self.produce_additional_types);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(AmazonRdsForSqlServerSource);

/// Amazon redshift source.
#[derive(Clone, Default)]
pub struct AmazonRedshiftSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Redshift unload settings.
    pub redshift_unload_settings: Option<RedshiftUnloadSettings>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonRedshiftSource {
    const NAME: &'static str = "AmazonRedshiftSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AmazonRedshiftSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            redshift_unload_settings: members.take("redshiftUnloadSettings")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AmazonRedshiftSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("redshiftUnloadSettings", &self.redshift_unload_settings);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AmazonRedshiftSource);

/// Amazon s3 read settings.
#[derive(Clone, Default)]
pub struct AmazonS3ReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Prefix.
    pub prefix: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AmazonS3ReadSettings {
    const NAME: &'static str = "AmazonS3ReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AmazonS3ReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            prefix: members.take("prefix")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AmazonS3ReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("prefix", &self.prefix);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(AmazonS3ReadSettings);

/// Append variable activity.
#[derive(Clone, Default)]
pub struct AppendVariableActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AppendVariableActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AppendVariableActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AppendVariableActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AppendVariableActivity {
    const NAME: &'static str = "AppendVariableActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AppendVariable");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AppendVariable");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AppendVariableActivity);

/// Append variable activity type properties.
#[derive(Clone, Default)]
pub struct AppendVariableActivityTypeProperties {
    /// Value.
    pub value: Option<Value>,

    /// Variable name.
    pub variable_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AppendVariableActivityTypeProperties {
    const NAME: &'static str = "AppendVariableActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            variable_name: members.take("variableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
        writer.put("variableName", &self.variable_name);
    }
}

runtime::model!(AppendVariableActivityTypeProperties);

/// Avro sink.
#[derive(Clone, Default)]
pub struct AvroSink {
    /// Format settings.
    pub format_settings: Option<AvroWriteSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AvroSink {
    const NAME: &'static str = "AvroSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AvroSink");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AvroSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AvroSink);

/// Avro source.
#[derive(Clone, Default)]
pub struct AvroSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AvroSource {
    const NAME: &'static str = "AvroSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AvroSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AvroSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(AvroSource);

/// Avro write settings.
#[derive(Clone, Default)]
pub struct AvroWriteSettings {
    /// File name prefix.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Max rows per file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// Record name.
    pub record_name: Option<String>,

    /// Record namespace.
    pub record_namespace: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AvroWriteSettings {
    const NAME: &'static str = "AvroWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AvroWriteSettings");
        Ok(Self {
            file_name_prefix: members.take("fileNamePrefix")?,
            max_rows_per_file: members.take("maxRowsPerFile")?,
            record_name: members.take("recordName")?,
            record_namespace: members.take("recordNamespace")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AvroWriteSettings");
        writer.put("fileNamePrefix", &self.file_name_prefix);
        writer.put("maxRowsPerFile", &self.max_rows_per_file);
        writer.put("recordName", &self.record_name);
        writer.put("recordNamespace", &self.record_namespace);
    }
}

runtime::model!(AvroWriteSettings);

/// Azure blob fs read settings.
#[derive(Clone, Default)]
pub struct AzureBlobFsReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobFsReadSettings {
    const NAME: &'static str = "AzureBlobFsReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobFSReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobFSReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(AzureBlobFsReadSettings);

/// Azure blob fs sink.
#[derive(Clone, Default)]
pub struct AzureBlobFsSink {
    /// Copy behavior.
    pub copy_behavior: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobFsSink {
    const NAME: &'static str = "AzureBlobFsSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobFSSink");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobFSSink");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureBlobFsSink);

/// Azure blob fs source.
#[derive(Clone, Default)]
pub struct AzureBlobFsSource {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Skip header line count.
    pub skip_header_line_count: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Treat empty as null.
    pub treat_empty_as_null: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobFsSource {
    const NAME: &'static str = "AzureBlobFsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobFSSource");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            skip_header_line_count: members.take("skipHeaderLineCount")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            treat_empty_as_null: members.take("treatEmptyAsNull")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobFSSource");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("skipHeaderLineCount", &self.skip_header_line_count);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("treatEmptyAsNull", &self.treat_empty_as_null);
    }
}

runtime::model!(AzureBlobFsSource);

/// Azure blob fs write settings.
#[derive(Clone, Default)]
pub struct AzureBlobFsWriteSettings {
    /// Block size in mb.
    pub block_size_in_mb: Option<Expressible<i64>>,

    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobFsWriteSettings {
    const NAME: &'static str = "AzureBlobFsWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobFSWriteSettings");
        Ok(Self {
            block_size_in_mb: members.take("blockSizeInMB")?,
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobFSWriteSettings");
        writer.put("blockSizeInMB", &self.block_size_in_mb);
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(AzureBlobFsWriteSettings);

/// Azure blob storage read settings.
#[derive(Clone, Default)]
pub struct AzureBlobStorageReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Prefix.
    pub prefix: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobStorageReadSettings {
    const NAME: &'static str = "AzureBlobStorageReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobStorageReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            prefix: members.take("prefix")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobStorageReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("prefix", &self.prefix);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(AzureBlobStorageReadSettings);

/// Azure blob storage write settings.
#[derive(Clone, Default)]
pub struct AzureBlobStorageWriteSettings {
    /// Block size in mb.
    pub block_size_in_mb: Option<Expressible<i64>>,

    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureBlobStorageWriteSettings {
    const NAME: &'static str = "AzureBlobStorageWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureBlobStorageWriteSettings");
        Ok(Self {
            block_size_in_mb: members.take("blockSizeInMB")?,
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureBlobStorageWriteSettings");
        writer.put("blockSizeInMB", &self.block_size_in_mb);
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(AzureBlobStorageWriteSettings);

/// Azure data explorer command activity.
#[derive(Clone, Default)]
pub struct AzureDataExplorerCommandActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AzureDataExplorerCommandActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerCommandActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AzureDataExplorerCommandActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureDataExplorerCommandActivity {
    const NAME: &'static str = "AzureDataExplorerCommandActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataExplorerCommand");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataExplorerCommand");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AzureDataExplorerCommandActivity);

/// Azure data explorer command activity type properties.
#[derive(Clone, Default)]
pub struct AzureDataExplorerCommandActivityTypeProperties {
    /// Command.
    pub command: Option<Expressible<String>>,

    /// Command timeout.
    pub command_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerCommandActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(command: impl Into<Expressible<String>>) -> Self {
        Self {
            command: Some(command.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureDataExplorerCommandActivityTypeProperties {
    const NAME: &'static str = "AzureDataExplorerCommandActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            command: members.take("command")?,
            command_timeout: members.take("commandTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("command", &self.command);
        writer.put("commandTimeout", &self.command_timeout);
    }
}

runtime::model!(AzureDataExplorerCommandActivityTypeProperties);

/// Azure data explorer sink.
#[derive(Clone, Default)]
pub struct AzureDataExplorerSink {
    /// Flush immediately.
    pub flush_immediately: Option<Value>,

    /// Ingestion mapping as json.
    pub ingestion_mapping_as_json: Option<Value>,

    /// Ingestion mapping name.
    pub ingestion_mapping_name: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDataExplorerSink {
    const NAME: &'static str = "AzureDataExplorerSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataExplorerSink");
        Ok(Self {
            flush_immediately: members.take("flushImmediately")?,
            ingestion_mapping_as_json: members.take("ingestionMappingAsJson")?,
            ingestion_mapping_name: members.take("ingestionMappingName")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataExplorerSink");
        writer.put("flushImmediately", &self.flush_immediately);
        writer.put("ingestionMappingAsJson", &self.ingestion_mapping_as_json);
        writer.put("ingestionMappingName", &self.ingestion_mapping_name);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureDataExplorerSink);

/// Azure data explorer source.
#[derive(Clone, Default)]
pub struct AzureDataExplorerSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// No truncation.
    pub no_truncation: Option<Value>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerSource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(query: impl Into<Expressible<String>>) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureDataExplorerSource {
    const NAME: &'static str = "AzureDataExplorerSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataExplorerSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            no_truncation: members.take("noTruncation")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataExplorerSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("noTruncation", &self.no_truncation);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureDataExplorerSource);

/// Azure data lake store read settings.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// List after.
    pub list_after: Option<Expressible<String>>,

    /// List before.
    pub list_before: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDataLakeStoreReadSettings {
    const NAME: &'static str = "AzureDataLakeStoreReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataLakeStoreReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            list_after: members.take("listAfter")?,
            list_before: members.take("listBefore")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataLakeStoreReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("listAfter", &self.list_after);
        writer.put("listBefore", &self.list_before);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(AzureDataLakeStoreReadSettings);

/// Azure data lake store sink.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreSink {
    /// Copy behavior.
    pub copy_behavior: Option<Expressible<String>>,

    /// Enable adls single file parallel.
    pub enable_adls_single_file_parallel: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDataLakeStoreSink {
    const NAME: &'static str = "AzureDataLakeStoreSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataLakeStoreSink");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            enable_adls_single_file_parallel: members
                .take("enableAdlsSingleFileParallel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataLakeStoreSink");
        writer.put("copyBehavior", &self.copy_behavior);
        writer
            .put("enableAdlsSingleFileParallel", &self.enable_adls_single_file_parallel);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureDataLakeStoreSink);

/// Azure data lake store source.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreSource {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDataLakeStoreSource {
    const NAME: &'static str = "AzureDataLakeStoreSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataLakeStoreSource");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataLakeStoreSource");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureDataLakeStoreSource);

/// Azure data lake store write settings.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreWriteSettings {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Expiry date time.
    pub expiry_date_time: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDataLakeStoreWriteSettings {
    const NAME: &'static str = "AzureDataLakeStoreWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDataLakeStoreWriteSettings");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            expiry_date_time: members.take("expiryDateTime")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDataLakeStoreWriteSettings");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("expiryDateTime", &self.expiry_date_time);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(AzureDataLakeStoreWriteSettings);

/// Azure databricks delta lake export command.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeExportCommand {
    /// Date format.
    pub date_format: Option<Expressible<String>>,

    /// Timestamp format.
    pub timestamp_format: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDatabricksDeltaLakeExportCommand {
    const NAME: &'static str = "AzureDatabricksDeltaLakeExportCommand";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDatabricksDeltaLakeExportCommand");
        Ok(Self {
            date_format: members.take("dateFormat")?,
            timestamp_format: members.take("timestampFormat")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDatabricksDeltaLakeExportCommand");
        writer.put("dateFormat", &self.date_format);
        writer.put("timestampFormat", &self.timestamp_format);
    }
}

runtime::model!(AzureDatabricksDeltaLakeExportCommand);

/// Azure databricks delta lake import command.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeImportCommand {
    /// Date format.
    pub date_format: Option<Expressible<String>>,

    /// Timestamp format.
    pub timestamp_format: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDatabricksDeltaLakeImportCommand {
    const NAME: &'static str = "AzureDatabricksDeltaLakeImportCommand";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDatabricksDeltaLakeImportCommand");
        Ok(Self {
            date_format: members.take("dateFormat")?,
            timestamp_format: members.take("timestampFormat")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDatabricksDeltaLakeImportCommand");
        writer.put("dateFormat", &self.date_format);
        writer.put("timestampFormat", &self.timestamp_format);
    }
}

runtime::model!(AzureDatabricksDeltaLakeImportCommand);

/// Azure databricks delta lake sink.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeSink {
    /// Import settings.
    pub import_settings: Option<AzureDatabricksDeltaLakeImportCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDatabricksDeltaLakeSink {
    const NAME: &'static str = "AzureDatabricksDeltaLakeSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDatabricksDeltaLakeSink");
        Ok(Self {
            import_settings: members.take("importSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDatabricksDeltaLakeSink");
        writer.put("importSettings", &self.import_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureDatabricksDeltaLakeSink);

/// Azure databricks delta lake source.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeSource {
    /// Export settings.
    pub export_settings: Option<AzureDatabricksDeltaLakeExportCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureDatabricksDeltaLakeSource {
    const NAME: &'static str = "AzureDatabricksDeltaLakeSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureDatabricksDeltaLakeSource");
        Ok(Self {
            export_settings: members.take("exportSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureDatabricksDeltaLakeSource");
        writer.put("exportSettings", &self.export_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureDatabricksDeltaLakeSource);

/// Azure file storage read settings.
#[derive(Clone, Default)]
pub struct AzureFileStorageReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Prefix.
    pub prefix: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureFileStorageReadSettings {
    const NAME: &'static str = "AzureFileStorageReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureFileStorageReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            prefix: members.take("prefix")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureFileStorageReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("prefix", &self.prefix);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(AzureFileStorageReadSettings);

/// Azure file storage write settings.
#[derive(Clone, Default)]
pub struct AzureFileStorageWriteSettings {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureFileStorageWriteSettings {
    const NAME: &'static str = "AzureFileStorageWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureFileStorageWriteSettings");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureFileStorageWriteSettings");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(AzureFileStorageWriteSettings);

/// Azure function activity.
#[derive(Clone, Default)]
pub struct AzureFunctionActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AzureFunctionActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureFunctionActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AzureFunctionActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureFunctionActivity {
    const NAME: &'static str = "AzureFunctionActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureFunctionActivity");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureFunctionActivity");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AzureFunctionActivity);

/// Azure function activity method.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AzureFunctionActivityMethod {
    /// `DELETE`
    Delete,

    /// `GET`
    Get,

    /// `HEAD`
    Head,

    /// `OPTIONS`
    Options,

    /// `POST`
    Post,

    /// `PUT`
    Put,

    /// `TRACE`
    Trace,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AzureFunctionActivityMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELETE", Self::Delete),
        ("GET", Self::Get),
        ("HEAD", Self::Head),
        ("OPTIONS", Self::Options),
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("TRACE", Self::Trace),
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

runtime::text_enum!(AzureFunctionActivityMethod);

/// Azure function activity type properties.
#[derive(Clone, Default)]
pub struct AzureFunctionActivityTypeProperties {
    /// Body.
    pub body: Option<Expressible<String>>,

    /// Function name.
    pub function_name: Option<Expressible<String>>,

    /// Headers.
    pub headers: Option<Expressible<String>>,

    /// Method.
    pub method: Option<AzureFunctionActivityMethod>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureFunctionActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        function_name: impl Into<Expressible<String>>,
        method: AzureFunctionActivityMethod,
    ) -> Self {
        Self {
            function_name: Some(function_name.into()),
            method: Some(method),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureFunctionActivityTypeProperties {
    const NAME: &'static str = "AzureFunctionActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            function_name: members.take("functionName")?,
            headers: members.take("headers")?,
            method: members.take("method")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("body", &self.body);
        writer.put("functionName", &self.function_name);
        writer.put("headers", &self.headers);
        writer.put("method", &self.method);
    }
}

runtime::model!(AzureFunctionActivityTypeProperties);

/// Azure mariadb source.
#[derive(Clone, Default)]
pub struct AzureMariadbSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureMariadbSource {
    const NAME: &'static str = "AzureMariadbSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMariaDBSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMariaDBSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureMariadbSource);

/// Azure ml batch execution activity.
#[derive(Clone, Default)]
pub struct AzureMlBatchExecutionActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AzureMlBatchExecutionActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlBatchExecutionActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AzureMlBatchExecutionActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlBatchExecutionActivity {
    const NAME: &'static str = "AzureMlBatchExecutionActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMLBatchExecution");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMLBatchExecution");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AzureMlBatchExecutionActivity);

/// Azure ml batch execution activity type properties.
#[derive(Clone, Default)]
pub struct AzureMlBatchExecutionActivityTypeProperties {
    /// Global parameters.
    pub global_parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Web service inputs.
    pub web_service_inputs: Option<BTreeMap<String, AzureMlWebServiceFile>>,

    /// Web service outputs.
    pub web_service_outputs: Option<BTreeMap<String, AzureMlWebServiceFile>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureMlBatchExecutionActivityTypeProperties {
    const NAME: &'static str = "AzureMlBatchExecutionActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            global_parameters: members.take("globalParameters")?,
            web_service_inputs: members.take("webServiceInputs")?,
            web_service_outputs: members.take("webServiceOutputs")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("globalParameters", &self.global_parameters);
        writer.put("webServiceInputs", &self.web_service_inputs);
        writer.put("webServiceOutputs", &self.web_service_outputs);
    }
}

runtime::model!(AzureMlBatchExecutionActivityTypeProperties);

/// Azure ml execute pipeline activity.
#[derive(Clone, Default)]
pub struct AzureMlExecutePipelineActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AzureMlExecutePipelineActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlExecutePipelineActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AzureMlExecutePipelineActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlExecutePipelineActivity {
    const NAME: &'static str = "AzureMlExecutePipelineActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMLExecutePipeline");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMLExecutePipeline");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AzureMlExecutePipelineActivity);

/// Azure ml execute pipeline activity type properties.
#[derive(Clone, Default)]
pub struct AzureMlExecutePipelineActivityTypeProperties {
    /// Continue on step failure.
    pub continue_on_step_failure: Option<Expressible<bool>>,

    /// Experiment name.
    pub experiment_name: Option<Expressible<String>>,

    /// Ml parent run id.
    pub ml_parent_run_id: Option<Expressible<String>>,

    /// Ml pipeline id.
    pub ml_pipeline_id: Option<Expressible<String>>,

    /// Ml pipeline parameters.
    pub ml_pipeline_parameters: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlExecutePipelineActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(ml_pipeline_id: impl Into<Expressible<String>>) -> Self {
        Self {
            ml_pipeline_id: Some(ml_pipeline_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlExecutePipelineActivityTypeProperties {
    const NAME: &'static str = "AzureMlExecutePipelineActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continue_on_step_failure: members.take("continueOnStepFailure")?,
            experiment_name: members.take("experimentName")?,
            ml_parent_run_id: members.take("mlParentRunId")?,
            ml_pipeline_id: members.take("mlPipelineId")?,
            ml_pipeline_parameters: members.take("mlPipelineParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continueOnStepFailure", &self.continue_on_step_failure);
        writer.put("experimentName", &self.experiment_name);
        writer.put("mlParentRunId", &self.ml_parent_run_id);
        writer.put("mlPipelineId", &self.ml_pipeline_id);
        writer.put("mlPipelineParameters", &self.ml_pipeline_parameters);
    }
}

runtime::model!(AzureMlExecutePipelineActivityTypeProperties);

/// Azure ml update resource activity.
#[derive(Clone, Default)]
pub struct AzureMlUpdateResourceActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<AzureMlUpdateResourceActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlUpdateResourceActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: AzureMlUpdateResourceActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlUpdateResourceActivity {
    const NAME: &'static str = "AzureMlUpdateResourceActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMLUpdateResource");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMLUpdateResource");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(AzureMlUpdateResourceActivity);

/// Azure ml update resource activity type properties.
#[derive(Clone, Default)]
pub struct AzureMlUpdateResourceActivityTypeProperties {
    /// Trained model file path.
    pub trained_model_file_path: Option<Expressible<String>>,

    /// Trained model linked service name.
    pub trained_model_linked_service_name: Option<LinkedServiceReference>,

    /// Trained model name.
    pub trained_model_name: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlUpdateResourceActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        trained_model_file_path: impl Into<Expressible<String>>,
        trained_model_linked_service_name: LinkedServiceReference,
        trained_model_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            trained_model_file_path: Some(trained_model_file_path.into()),
            trained_model_linked_service_name: Some(trained_model_linked_service_name),
            trained_model_name: Some(trained_model_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlUpdateResourceActivityTypeProperties {
    const NAME: &'static str = "AzureMlUpdateResourceActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            trained_model_file_path: members.take("trainedModelFilePath")?,
            trained_model_linked_service_name: members
                .take("trainedModelLinkedServiceName")?,
            trained_model_name: members.take("trainedModelName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("trainedModelFilePath", &self.trained_model_file_path);
        writer
            .put(
                "trainedModelLinkedServiceName",
                &self.trained_model_linked_service_name,
            );
        writer.put("trainedModelName", &self.trained_model_name);
    }
}

runtime::model!(AzureMlUpdateResourceActivityTypeProperties);

/// Azure ml web service file.
#[derive(Clone, Default)]
pub struct AzureMlWebServiceFile {
    /// File path.
    pub file_path: Option<Expressible<String>>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlWebServiceFile {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        file_path: impl Into<Expressible<String>>,
        linked_service_name: LinkedServiceReference,
    ) -> Self {
        Self {
            file_path: Some(file_path.into()),
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureMlWebServiceFile {
    const NAME: &'static str = "AzureMlWebServiceFile";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            file_path: members.take("filePath")?,
            linked_service_name: members.take("linkedServiceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("filePath", &self.file_path);
        writer.put("linkedServiceName", &self.linked_service_name);
    }
}

runtime::model!(AzureMlWebServiceFile);

/// Azure mysql sink.
#[derive(Clone, Default)]
pub struct AzureMysqlSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureMysqlSink {
    const NAME: &'static str = "AzureMysqlSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMySqlSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMySqlSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureMysqlSink);

/// Azure mysql source.
#[derive(Clone, Default)]
pub struct AzureMysqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureMysqlSource {
    const NAME: &'static str = "AzureMysqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureMySqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureMySqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureMysqlSource);

/// Azure postgresql sink.
#[derive(Clone, Default)]
pub struct AzurePostgresqlSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzurePostgresqlSink {
    const NAME: &'static str = "AzurePostgresqlSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzurePostgreSqlSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzurePostgreSqlSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzurePostgresqlSink);

/// Azure postgresql source.
#[derive(Clone, Default)]
pub struct AzurePostgresqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzurePostgresqlSource {
    const NAME: &'static str = "AzurePostgresqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzurePostgreSqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzurePostgreSqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzurePostgresqlSource);

/// Azure queue sink.
#[derive(Clone, Default)]
pub struct AzureQueueSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureQueueSink {
    const NAME: &'static str = "AzureQueueSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureQueueSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureQueueSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureQueueSink);

/// Azure search index sink.
#[derive(Clone, Default)]
pub struct AzureSearchIndexSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<AzureSearchIndexWriteBehaviorType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureSearchIndexSink {
    const NAME: &'static str = "AzureSearchIndexSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureSearchIndexSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureSearchIndexSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(AzureSearchIndexSink);

/// Azure search index write behavior type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AzureSearchIndexWriteBehaviorType {
    /// `Merge`
    Merge,

    /// `Upload`
    Upload,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AzureSearchIndexWriteBehaviorType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Merge", Self::Merge),
        ("Upload", Self::Upload),
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

runtime::text_enum!(AzureSearchIndexWriteBehaviorType);

/// Azure sql sink.
#[derive(Clone, Default)]
pub struct AzureSqlSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Sql writer stored procedure name.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Sql writer table type.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Stored procedure table type parameter name.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureSqlSink {
    const NAME: &'static str = "AzureSqlSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureSqlSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            sql_writer_stored_procedure_name: members
                .take("sqlWriterStoredProcedureName")?,
            sql_writer_table_type: members.take("sqlWriterTableType")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            stored_procedure_table_type_parameter_name: members
                .take("storedProcedureTableTypeParameterName")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureSqlSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer
            .put("sqlWriterStoredProcedureName", &self.sql_writer_stored_procedure_name);
        writer.put("sqlWriterTableType", &self.sql_writer_table_type);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
        writer
            .put(
                "storedProcedureTableTypeParameterName",
                &self.stored_procedure_table_type_parameter_name,
            );
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureSqlSink);

/// Azure sql source.
#[derive(Clone, Default)]
pub struct AzureSqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Produce additional types.
    pub produce_additional_types: Option<Value>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureSqlSource {
    const NAME: &'static str = "AzureSqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureSqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            produce_additional_types: members.take("produceAdditionalTypes")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureSqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("produceAdditionalTypes", &self.produce_additional_types);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(AzureSqlSource);

/// Azure table sink.
#[derive(Clone, Default)]
pub struct AzureTableSink {
    /// Azure table default partition key value.
    pub azure_table_default_partition_key_value: Option<Expressible<String>>,

    /// Azure table insert type.
    pub azure_table_insert_type: Option<Expressible<String>>,

    /// Azure table partition key name.
    pub azure_table_partition_key_name: Option<Expressible<String>>,

    /// Azure table row key name.
    pub azure_table_row_key_name: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureTableSink {
    const NAME: &'static str = "AzureTableSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureTableSink");
        Ok(Self {
            azure_table_default_partition_key_value: members
                .take("azureTableDefaultPartitionKeyValue")?,
            azure_table_insert_type: members.take("azureTableInsertType")?,
            azure_table_partition_key_name: members.take("azureTablePartitionKeyName")?,
            azure_table_row_key_name: members.take("azureTableRowKeyName")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureTableSink");
        writer
            .put(
                "azureTableDefaultPartitionKeyValue",
                &self.azure_table_default_partition_key_value,
            );
        writer.put("azureTableInsertType", &self.azure_table_insert_type);
        writer.put("azureTablePartitionKeyName", &self.azure_table_partition_key_name);
        writer.put("azureTableRowKeyName", &self.azure_table_row_key_name);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(AzureTableSink);

/// Azure table source.
#[derive(Clone, Default)]
pub struct AzureTableSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Azure table source ignore table not found.
    pub azure_table_source_ignore_table_not_found: Option<Expressible<bool>>,

    /// Azure table source query.
    pub azure_table_source_query: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureTableSource {
    const NAME: &'static str = "AzureTableSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "AzureTableSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            azure_table_source_ignore_table_not_found: members
                .take("azureTableSourceIgnoreTableNotFound")?,
            azure_table_source_query: members.take("azureTableSourceQuery")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "AzureTableSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer
            .put(
                "azureTableSourceIgnoreTableNotFound",
                &self.azure_table_source_ignore_table_not_found,
            );
        writer.put("azureTableSourceQuery", &self.azure_table_source_query);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(AzureTableSource);

/// Big data pool parametrization reference.
#[derive(Clone, Default)]
pub struct BigDataPoolParametrizationReference {
    /// Reference name.
    pub reference_name: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<BigDataPoolReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BigDataPoolParametrizationReference {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        reference_name: impl Into<Expressible<String>>,
        type_prop: BigDataPoolReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for BigDataPoolParametrizationReference {
    const NAME: &'static str = "BigDataPoolParametrizationReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(BigDataPoolParametrizationReference);

/// Binary read settings.
#[derive(Clone, Default)]
pub struct BinaryReadSettings {
    /// Compression properties.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BinaryReadSettings {
    const NAME: &'static str = "BinaryReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BinaryReadSettings");
        Ok(Self {
            compression_properties: members.take("compressionProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BinaryReadSettings");
        writer.put("compressionProperties", &self.compression_properties);
    }
}

runtime::model!(BinaryReadSettings);

/// Binary sink.
#[derive(Clone, Default)]
pub struct BinarySink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BinarySink {
    const NAME: &'static str = "BinarySink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BinarySink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BinarySink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(BinarySink);

/// Binary source.
#[derive(Clone, Default)]
pub struct BinarySource {
    /// Format settings.
    pub format_settings: Option<BinaryReadSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BinarySource {
    const NAME: &'static str = "BinarySource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BinarySource");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BinarySource");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(BinarySource);

/// Blob sink.
#[derive(Clone, Default)]
pub struct BlobSink {
    /// Blob writer add header.
    pub blob_writer_add_header: Option<Expressible<bool>>,

    /// Blob writer date time format.
    pub blob_writer_date_time_format: Option<Expressible<String>>,

    /// Blob writer overwrite files.
    pub blob_writer_overwrite_files: Option<Expressible<bool>>,

    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BlobSink {
    const NAME: &'static str = "BlobSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BlobSink");
        Ok(Self {
            blob_writer_add_header: members.take("blobWriterAddHeader")?,
            blob_writer_date_time_format: members.take("blobWriterDateTimeFormat")?,
            blob_writer_overwrite_files: members.take("blobWriterOverwriteFiles")?,
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BlobSink");
        writer.put("blobWriterAddHeader", &self.blob_writer_add_header);
        writer.put("blobWriterDateTimeFormat", &self.blob_writer_date_time_format);
        writer.put("blobWriterOverwriteFiles", &self.blob_writer_overwrite_files);
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(BlobSink);

/// Blob source.
#[derive(Clone, Default)]
pub struct BlobSource {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Skip header line count.
    pub skip_header_line_count: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Treat empty as null.
    pub treat_empty_as_null: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BlobSource {
    const NAME: &'static str = "BlobSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BlobSource");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            skip_header_line_count: members.take("skipHeaderLineCount")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            treat_empty_as_null: members.take("treatEmptyAsNull")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BlobSource");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("skipHeaderLineCount", &self.skip_header_line_count);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("treatEmptyAsNull", &self.treat_empty_as_null);
    }
}

runtime::model!(BlobSource);

/// Cassandra source.
#[derive(Clone, Default)]
pub struct CassandraSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Consistency level.
    pub consistency_level: Option<CassandraSourceReadConsistencyLevels>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CassandraSource {
    const NAME: &'static str = "CassandraSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CassandraSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            consistency_level: members.take("consistencyLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CassandraSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("consistencyLevel", &self.consistency_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(CassandraSource);

/// Cassandra source read consistency levels.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CassandraSourceReadConsistencyLevels {
    /// `ALL`
    All,

    /// `EACH_QUORUM`
    EachQuorum,

    /// `LOCAL_ONE`
    LocalOne,

    /// `LOCAL_QUORUM`
    LocalQuorum,

    /// `LOCAL_SERIAL`
    LocalSerial,

    /// `ONE`
    One,

    /// `QUORUM`
    Quorum,

    /// `SERIAL`
    Serial,

    /// `THREE`
    Three,

    /// `TWO`
    Two,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CassandraSourceReadConsistencyLevels {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("EACH_QUORUM", Self::EachQuorum),
        ("LOCAL_ONE", Self::LocalOne),
        ("LOCAL_QUORUM", Self::LocalQuorum),
        ("LOCAL_SERIAL", Self::LocalSerial),
        ("ONE", Self::One),
        ("QUORUM", Self::Quorum),
        ("SERIAL", Self::Serial),
        ("THREE", Self::Three),
        ("TWO", Self::Two),
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

runtime::text_enum!(CassandraSourceReadConsistencyLevels);

/// Common data service for apps sink.
#[derive(Clone, Default)]
pub struct CommonDataServiceForAppsSink {
    /// Alternate key name.
    pub alternate_key_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CommonDataServiceForAppsSink {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(write_behavior: DynamicsSinkWriteBehavior) -> Self {
        Self {
            write_behavior: Some(write_behavior),
            ..Self::default()
        }
    }
}

impl runtime::Model for CommonDataServiceForAppsSink {
    const NAME: &'static str = "CommonDataServiceForAppsSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CommonDataServiceForAppsSink");
        Ok(Self {
            alternate_key_name: members.take("alternateKeyName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CommonDataServiceForAppsSink");
        writer.put("alternateKeyName", &self.alternate_key_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(CommonDataServiceForAppsSink);

/// Common data service for apps source.
#[derive(Clone, Default)]
pub struct CommonDataServiceForAppsSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CommonDataServiceForAppsSource {
    const NAME: &'static str = "CommonDataServiceForAppsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CommonDataServiceForAppsSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CommonDataServiceForAppsSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(CommonDataServiceForAppsSource);

/// Compression read settings.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum CompressionReadSettings {
    /// `TarGZipReadSettings`: [`TarGzipReadSettings`].
    TarGzipReadSettings(TarGzipReadSettings),

    /// `TarReadSettings`: [`TarReadSettings`].
    TarReadSettings(TarReadSettings),

    /// `ZipDeflateReadSettings`: [`ZipDeflateReadSettings`].
    ZipDeflateReadSettings(ZipDeflateReadSettings),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for CompressionReadSettings {
    const NAME: &'static str = "CompressionReadSettings";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "TarGZipReadSettings" => Self::TarGzipReadSettings(object.into_model()?),
                "TarReadSettings" => Self::TarReadSettings(object.into_model()?),
                "ZipDeflateReadSettings" => {
                    Self::ZipDeflateReadSettings(object.into_model()?)
                }
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::TarGzipReadSettings(it) => runtime::Wire::write(it, mode),
            Self::TarReadSettings(it) => runtime::Wire::write(it, mode),
            Self::ZipDeflateReadSettings(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(CompressionReadSettings);

/// Concur source.
#[derive(Clone, Default)]
pub struct ConcurSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConcurSource {
    const NAME: &'static str = "ConcurSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ConcurSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ConcurSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ConcurSource);

/// Configuration type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConfigurationType {
    /// `Artifact`
    Artifact,

    /// `Customized`
    Customized,

    /// `Default`
    Default,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConfigurationType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Artifact", Self::Artifact),
        ("Customized", Self::Customized),
        ("Default", Self::Default),
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

runtime::text_enum!(ConfigurationType);

/// Continuation settings reference.
#[derive(Clone, Default)]
pub struct ContinuationSettingsReference {
    /// Continuation ttl in minutes.
    pub continuation_ttl_in_minutes: Option<Value>,

    /// Customized checkpoint key.
    pub customized_checkpoint_key: Option<Value>,

    /// Idle condition.
    pub idle_condition: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ContinuationSettingsReference {
    const NAME: &'static str = "ContinuationSettingsReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuation_ttl_in_minutes: members.take("continuationTtlInMinutes")?,
            customized_checkpoint_key: members.take("customizedCheckpointKey")?,
            idle_condition: members.take("idleCondition")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuationTtlInMinutes", &self.continuation_ttl_in_minutes);
        writer.put("customizedCheckpointKey", &self.customized_checkpoint_key);
        writer.put("idleCondition", &self.idle_condition);
    }
}

runtime::model!(ContinuationSettingsReference);

/// Control activity.
#[derive(Clone, Default)]
pub struct ControlActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ControlActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ControlActivity {
    const NAME: &'static str = "ControlActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Container");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Container");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ControlActivity);

/// Copy activity.
#[derive(Clone, Default)]
pub struct CopyActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Inputs.
    pub inputs: Option<Vec<DatasetReference>>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Outputs.
    pub outputs: Option<Vec<DatasetReference>>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<CopyActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CopyActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: CopyActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for CopyActivity {
    const NAME: &'static str = "CopyActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Copy");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            inputs: members.take("inputs")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            outputs: members.take("outputs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Copy");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("inputs", &self.inputs);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("outputs", &self.outputs);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(CopyActivity);

/// Copy activity log settings.
#[derive(Clone, Default)]
pub struct CopyActivityLogSettings {
    /// Enable reliable logging.
    pub enable_reliable_logging: Option<Expressible<bool>>,

    /// Log level.
    pub log_level: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CopyActivityLogSettings {
    const NAME: &'static str = "CopyActivityLogSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enable_reliable_logging: members.take("enableReliableLogging")?,
            log_level: members.take("logLevel")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enableReliableLogging", &self.enable_reliable_logging);
        writer.put("logLevel", &self.log_level);
    }
}

runtime::model!(CopyActivityLogSettings);

/// Copy activity type properties.
#[derive(Clone, Default)]
pub struct CopyActivityTypeProperties {
    /// Data integration units.
    pub data_integration_units: Option<Expressible<i64>>,

    /// Enable skip incompatible row.
    pub enable_skip_incompatible_row: Option<Expressible<bool>>,

    /// Enable staging.
    pub enable_staging: Option<Expressible<bool>>,

    /// Log settings.
    pub log_settings: Option<LogSettings>,

    /// Log storage settings.
    pub log_storage_settings: Option<LogStorageSettings>,

    /// Parallel copies.
    pub parallel_copies: Option<Expressible<i64>>,

    /// Preserve.
    pub preserve: Option<Vec<Expressible<String>>>,

    /// Preserve rules.
    pub preserve_rules: Option<Vec<Expressible<String>>>,

    /// Redirect incompatible row settings.
    pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings>,

    /// Sink.
    pub sink: Option<CopySink>,

    /// Skip error file.
    pub skip_error_file: Option<SkipErrorFile>,

    /// Source.
    pub source: Option<CopySource>,

    /// Staging settings.
    pub staging_settings: Option<StagingSettings>,

    /// Translator.
    pub translator: Option<Value>,

    /// Validate data consistency.
    pub validate_data_consistency: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CopyActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(sink: CopySink, source: CopySource) -> Self {
        Self {
            sink: Some(sink),
            source: Some(source),
            ..Self::default()
        }
    }
}

impl runtime::Model for CopyActivityTypeProperties {
    const NAME: &'static str = "CopyActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_integration_units: members.take("dataIntegrationUnits")?,
            enable_skip_incompatible_row: members.take("enableSkipIncompatibleRow")?,
            enable_staging: members.take("enableStaging")?,
            log_settings: members.take("logSettings")?,
            log_storage_settings: members.take("logStorageSettings")?,
            parallel_copies: members.take("parallelCopies")?,
            preserve: members.take("preserve")?,
            preserve_rules: members.take("preserveRules")?,
            redirect_incompatible_row_settings: members
                .take("redirectIncompatibleRowSettings")?,
            sink: members.take("sink")?,
            skip_error_file: members.take("skipErrorFile")?,
            source: members.take("source")?,
            staging_settings: members.take("stagingSettings")?,
            translator: members.take("translator")?,
            validate_data_consistency: members.take("validateDataConsistency")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataIntegrationUnits", &self.data_integration_units);
        writer.put("enableSkipIncompatibleRow", &self.enable_skip_incompatible_row);
        writer.put("enableStaging", &self.enable_staging);
        writer.put("logSettings", &self.log_settings);
        writer.put("logStorageSettings", &self.log_storage_settings);
        writer.put("parallelCopies", &self.parallel_copies);
        writer.put("preserve", &self.preserve);
        writer.put("preserveRules", &self.preserve_rules);
        writer
            .put(
                "redirectIncompatibleRowSettings",
                &self.redirect_incompatible_row_settings,
            );
        writer.put("sink", &self.sink);
        writer.put("skipErrorFile", &self.skip_error_file);
        writer.put("source", &self.source);
        writer.put("stagingSettings", &self.staging_settings);
        writer.put("translator", &self.translator);
        writer.put("validateDataConsistency", &self.validate_data_consistency);
    }
}

runtime::model!(CopyActivityTypeProperties);

/// Copy sink.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum CopySink {
    /// `AvroSink`: [`AvroSink`].
    AvroSink(AvroSink),

    /// `AzureBlobFSSink`: [`AzureBlobFsSink`].
    AzureBlobFsSink(AzureBlobFsSink),

    /// `AzureDataExplorerSink`: [`AzureDataExplorerSink`].
    AzureDataExplorerSink(AzureDataExplorerSink),

    /// `AzureDataLakeStoreSink`: [`AzureDataLakeStoreSink`].
    AzureDataLakeStoreSink(AzureDataLakeStoreSink),

    /// `AzureDatabricksDeltaLakeSink`: [`AzureDatabricksDeltaLakeSink`].
    AzureDatabricksDeltaLakeSink(AzureDatabricksDeltaLakeSink),

    /// `AzureMySqlSink`: [`AzureMysqlSink`].
    AzureMysqlSink(AzureMysqlSink),

    /// `AzurePostgreSqlSink`: [`AzurePostgresqlSink`].
    AzurePostgresqlSink(AzurePostgresqlSink),

    /// `AzureQueueSink`: [`AzureQueueSink`].
    AzureQueueSink(AzureQueueSink),

    /// `AzureSearchIndexSink`: [`AzureSearchIndexSink`].
    AzureSearchIndexSink(AzureSearchIndexSink),

    /// `AzureSqlSink`: [`AzureSqlSink`].
    AzureSqlSink(AzureSqlSink),

    /// `AzureTableSink`: [`AzureTableSink`].
    AzureTableSink(AzureTableSink),

    /// `BinarySink`: [`BinarySink`].
    BinarySink(BinarySink),

    /// `BlobSink`: [`BlobSink`].
    BlobSink(BlobSink),

    /// `CommonDataServiceForAppsSink`: [`CommonDataServiceForAppsSink`].
    CommonDataServiceForAppsSink(CommonDataServiceForAppsSink),

    /// `CosmosDbMongoDbApiSink`: [`CosmosDbMongoDbApiSink`].
    CosmosDbMongoDbApiSink(CosmosDbMongoDbApiSink),

    /// `CosmosDbSqlApiSink`: [`CosmosDbSqlApiSink`].
    CosmosDbSqlApiSink(CosmosDbSqlApiSink),

    /// `DelimitedTextSink`: [`DelimitedTextSink`].
    DelimitedTextSink(DelimitedTextSink),

    /// `DocumentDbCollectionSink`: [`DocumentDbCollectionSink`].
    DocumentDbCollectionSink(DocumentDbCollectionSink),

    /// `DynamicsCrmSink`: [`DynamicsCrmSink`].
    DynamicsCrmSink(DynamicsCrmSink),

    /// `DynamicsSink`: [`DynamicsSink`].
    DynamicsSink(DynamicsSink),

    /// `FileSystemSink`: [`FileSystemSink`].
    FileSystemSink(FileSystemSink),

    /// `InformixSink`: [`InformixSink`].
    InformixSink(InformixSink),

    /// `JsonSink`: [`JsonSink`].
    JsonSink(JsonSink),

    /// `LakeHouseTableSink`: [`LakeHouseTableSink`].
    LakeHouseTableSink(LakeHouseTableSink),

    /// `MicrosoftAccessSink`: [`MicrosoftAccessSink`].
    MicrosoftAccessSink(MicrosoftAccessSink),

    /// `OdbcSink`: [`OdbcSink`].
    OdbcSink(OdbcSink),

    /// `OracleSink`: [`OracleSink`].
    OracleSink(OracleSink),

    /// `OrcSink`: [`OrcSink`].
    OrcSink(OrcSink),

    /// `ParquetSink`: [`ParquetSink`].
    ParquetSink(ParquetSink),

    /// `RestSink`: [`RestSink`].
    RestSink(RestSink),

    /// `SalesforceServiceCloudSink`: [`SalesforceServiceCloudSink`].
    SalesforceServiceCloudSink(SalesforceServiceCloudSink),

    /// `SalesforceServiceCloudV2Sink`: [`SalesforceServiceCloudV2Sink`].
    SalesforceServiceCloudV2Sink(SalesforceServiceCloudV2Sink),

    /// `SalesforceSink`: [`SalesforceSink`].
    SalesforceSink(SalesforceSink),

    /// `SalesforceV2Sink`: [`SalesforceV2Sink`].
    SalesforceV2Sink(SalesforceV2Sink),

    /// `SapCloudForCustomerSink`: [`SapCloudForCustomerSink`].
    SapCloudForCustomerSink(SapCloudForCustomerSink),

    /// `SnowflakeSink`: [`SnowflakeSink`].
    SnowflakeSink(SnowflakeSink),

    /// `SnowflakeV2Sink`: [`SnowflakeV2Sink`].
    SnowflakeV2Sink(SnowflakeV2Sink),

    /// `SqlDWSink`: [`SqlDwSink`].
    SqlDwSink(SqlDwSink),

    /// `SqlMISink`: [`SqlMiSink`].
    SqlMiSink(SqlMiSink),

    /// `SqlServerSink`: [`SqlServerSink`].
    SqlServerSink(SqlServerSink),

    /// `SqlSink`: [`SqlSink`].
    SqlSink(SqlSink),

    /// `WarehouseSink`: [`WarehouseSink`].
    WarehouseSink(WarehouseSink),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for CopySink {
    const NAME: &'static str = "CopySink";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "AvroSink" => Self::AvroSink(object.into_model()?),
                "AzureBlobFSSink" => Self::AzureBlobFsSink(object.into_model()?),
                "AzureDataExplorerSink" => {
                    Self::AzureDataExplorerSink(object.into_model()?)
                }
                "AzureDataLakeStoreSink" => {
                    Self::AzureDataLakeStoreSink(object.into_model()?)
                }
                "AzureDatabricksDeltaLakeSink" => {
                    Self::AzureDatabricksDeltaLakeSink(object.into_model()?)
                }
                "AzureMySqlSink" => Self::AzureMysqlSink(object.into_model()?),
                "AzurePostgreSqlSink" => Self::AzurePostgresqlSink(object.into_model()?),
                "AzureQueueSink" => Self::AzureQueueSink(object.into_model()?),
                "AzureSearchIndexSink" => {
                    Self::AzureSearchIndexSink(object.into_model()?)
                }
                "AzureSqlSink" => Self::AzureSqlSink(object.into_model()?),
                "AzureTableSink" => Self::AzureTableSink(object.into_model()?),
                "BinarySink" => Self::BinarySink(object.into_model()?),
                "BlobSink" => Self::BlobSink(object.into_model()?),
                "CommonDataServiceForAppsSink" => {
                    Self::CommonDataServiceForAppsSink(object.into_model()?)
                }
                "CosmosDbMongoDbApiSink" => {
                    Self::CosmosDbMongoDbApiSink(object.into_model()?)
                }
                "CosmosDbSqlApiSink" => Self::CosmosDbSqlApiSink(object.into_model()?),
                "DelimitedTextSink" => Self::DelimitedTextSink(object.into_model()?),
                "DocumentDbCollectionSink" => {
                    Self::DocumentDbCollectionSink(object.into_model()?)
                }
                "DynamicsCrmSink" => Self::DynamicsCrmSink(object.into_model()?),
                "DynamicsSink" => Self::DynamicsSink(object.into_model()?),
                "FileSystemSink" => Self::FileSystemSink(object.into_model()?),
                "InformixSink" => Self::InformixSink(object.into_model()?),
                "JsonSink" => Self::JsonSink(object.into_model()?),
                "LakeHouseTableSink" => Self::LakeHouseTableSink(object.into_model()?),
                "MicrosoftAccessSink" => Self::MicrosoftAccessSink(object.into_model()?),
                "OdbcSink" => Self::OdbcSink(object.into_model()?),
                "OracleSink" => Self::OracleSink(object.into_model()?),
                "OrcSink" => Self::OrcSink(object.into_model()?),
                "ParquetSink" => Self::ParquetSink(object.into_model()?),
                "RestSink" => Self::RestSink(object.into_model()?),
                "SalesforceServiceCloudSink" => {
                    Self::SalesforceServiceCloudSink(object.into_model()?)
                }
                "SalesforceServiceCloudV2Sink" => {
                    Self::SalesforceServiceCloudV2Sink(object.into_model()?)
                }
                "SalesforceSink" => Self::SalesforceSink(object.into_model()?),
                "SalesforceV2Sink" => Self::SalesforceV2Sink(object.into_model()?),
                "SapCloudForCustomerSink" => {
                    Self::SapCloudForCustomerSink(object.into_model()?)
                }
                "SnowflakeSink" => Self::SnowflakeSink(object.into_model()?),
                "SnowflakeV2Sink" => Self::SnowflakeV2Sink(object.into_model()?),
                "SqlDWSink" => Self::SqlDwSink(object.into_model()?),
                "SqlMISink" => Self::SqlMiSink(object.into_model()?),
                "SqlServerSink" => Self::SqlServerSink(object.into_model()?),
                "SqlSink" => Self::SqlSink(object.into_model()?),
                "WarehouseSink" => Self::WarehouseSink(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::AvroSink(it) => runtime::Wire::write(it, mode),
            Self::AzureBlobFsSink(it) => runtime::Wire::write(it, mode),
            Self::AzureDataExplorerSink(it) => runtime::Wire::write(it, mode),
            Self::AzureDataLakeStoreSink(it) => runtime::Wire::write(it, mode),
            Self::AzureDatabricksDeltaLakeSink(it) => runtime::Wire::write(it, mode),
            Self::AzureMysqlSink(it) => runtime::Wire::write(it, mode),
            Self::AzurePostgresqlSink(it) => runtime::Wire::write(it, mode),
            Self::AzureQueueSink(it) => runtime::Wire::write(it, mode),
            Self::AzureSearchIndexSink(it) => runtime::Wire::write(it, mode),
            Self::AzureSqlSink(it) => runtime::Wire::write(it, mode),
            Self::AzureTableSink(it) => runtime::Wire::write(it, mode),
            Self::BinarySink(it) => runtime::Wire::write(it, mode),
            Self::BlobSink(it) => runtime::Wire::write(it, mode),
            Self::CommonDataServiceForAppsSink(it) => runtime::Wire::write(it, mode),
            Self::CosmosDbMongoDbApiSink(it) => runtime::Wire::write(it, mode),
            Self::CosmosDbSqlApiSink(it) => runtime::Wire::write(it, mode),
            Self::DelimitedTextSink(it) => runtime::Wire::write(it, mode),
            Self::DocumentDbCollectionSink(it) => runtime::Wire::write(it, mode),
            Self::DynamicsCrmSink(it) => runtime::Wire::write(it, mode),
            Self::DynamicsSink(it) => runtime::Wire::write(it, mode),
            Self::FileSystemSink(it) => runtime::Wire::write(it, mode),
            Self::InformixSink(it) => runtime::Wire::write(it, mode),
            Self::JsonSink(it) => runtime::Wire::write(it, mode),
            Self::LakeHouseTableSink(it) => runtime::Wire::write(it, mode),
            Self::MicrosoftAccessSink(it) => runtime::Wire::write(it, mode),
            Self::OdbcSink(it) => runtime::Wire::write(it, mode),
            Self::OracleSink(it) => runtime::Wire::write(it, mode),
            Self::OrcSink(it) => runtime::Wire::write(it, mode),
            Self::ParquetSink(it) => runtime::Wire::write(it, mode),
            Self::RestSink(it) => runtime::Wire::write(it, mode),
            Self::SalesforceServiceCloudSink(it) => runtime::Wire::write(it, mode),
            Self::SalesforceServiceCloudV2Sink(it) => runtime::Wire::write(it, mode),
            Self::SalesforceSink(it) => runtime::Wire::write(it, mode),
            Self::SalesforceV2Sink(it) => runtime::Wire::write(it, mode),
            Self::SapCloudForCustomerSink(it) => runtime::Wire::write(it, mode),
            Self::SnowflakeSink(it) => runtime::Wire::write(it, mode),
            Self::SnowflakeV2Sink(it) => runtime::Wire::write(it, mode),
            Self::SqlDwSink(it) => runtime::Wire::write(it, mode),
            Self::SqlMiSink(it) => runtime::Wire::write(it, mode),
            Self::SqlServerSink(it) => runtime::Wire::write(it, mode),
            Self::SqlSink(it) => runtime::Wire::write(it, mode),
            Self::WarehouseSink(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(CopySink);

/// Copy source.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum CopySource {
    /// `AmazonMWSSource`: [`AmazonMwsSource`].
    AmazonMwsSource(AmazonMwsSource),

    /// `AmazonRdsForOracleSource`: [`AmazonRdsForOracleSource`].
    AmazonRdsForOracleSource(AmazonRdsForOracleSource),

    /// `AmazonRdsForSqlServerSource`: [`AmazonRdsForSqlServerSource`].
    AmazonRdsForSqlServerSource(AmazonRdsForSqlServerSource),

    /// `AmazonRedshiftSource`: [`AmazonRedshiftSource`].
    AmazonRedshiftSource(AmazonRedshiftSource),

    /// `AvroSource`: [`AvroSource`].
    AvroSource(AvroSource),

    /// `AzureBlobFSSource`: [`AzureBlobFsSource`].
    AzureBlobFsSource(AzureBlobFsSource),

    /// `AzureDataExplorerSource`: [`AzureDataExplorerSource`].
    AzureDataExplorerSource(AzureDataExplorerSource),

    /// `AzureDataLakeStoreSource`: [`AzureDataLakeStoreSource`].
    AzureDataLakeStoreSource(AzureDataLakeStoreSource),

    /// `AzureDatabricksDeltaLakeSource`: [`AzureDatabricksDeltaLakeSource`].
    AzureDatabricksDeltaLakeSource(AzureDatabricksDeltaLakeSource),

    /// `AzureMariaDBSource`: [`AzureMariadbSource`].
    AzureMariadbSource(AzureMariadbSource),

    /// `AzureMySqlSource`: [`AzureMysqlSource`].
    AzureMysqlSource(AzureMysqlSource),

    /// `AzurePostgreSqlSource`: [`AzurePostgresqlSource`].
    AzurePostgresqlSource(AzurePostgresqlSource),

    /// `AzureSqlSource`: [`AzureSqlSource`].
    AzureSqlSource(AzureSqlSource),

    /// `AzureTableSource`: [`AzureTableSource`].
    AzureTableSource(AzureTableSource),

    /// `BinarySource`: [`BinarySource`].
    BinarySource(BinarySource),

    /// `BlobSource`: [`BlobSource`].
    BlobSource(BlobSource),

    /// `CassandraSource`: [`CassandraSource`].
    CassandraSource(CassandraSource),

    /// `CommonDataServiceForAppsSource`: [`CommonDataServiceForAppsSource`].
    CommonDataServiceForAppsSource(CommonDataServiceForAppsSource),

    /// `ConcurSource`: [`ConcurSource`].
    ConcurSource(ConcurSource),

    /// `CosmosDbMongoDbApiSource`: [`CosmosDbMongoDbApiSource`].
    CosmosDbMongoDbApiSource(CosmosDbMongoDbApiSource),

    /// `CosmosDbSqlApiSource`: [`CosmosDbSqlApiSource`].
    CosmosDbSqlApiSource(CosmosDbSqlApiSource),

    /// `CouchbaseSource`: [`CouchbaseSource`].
    CouchbaseSource(CouchbaseSource),

    /// `Db2Source`: [`Db2Source`].
    Db2Source(Db2Source),

    /// `DelimitedTextSource`: [`DelimitedTextSource`].
    DelimitedTextSource(DelimitedTextSource),

    /// `DocumentDbCollectionSource`: [`DocumentDbCollectionSource`].
    DocumentDbCollectionSource(DocumentDbCollectionSource),

    /// `DrillSource`: [`DrillSource`].
    DrillSource(DrillSource),

    /// `DynamicsAXSource`: [`DynamicsAxSource`].
    DynamicsAxSource(DynamicsAxSource),

    /// `DynamicsCrmSource`: [`DynamicsCrmSource`].
    DynamicsCrmSource(DynamicsCrmSource),

    /// `DynamicsSource`: [`DynamicsSource`].
    DynamicsSource(DynamicsSource),

    /// `EloquaSource`: [`EloquaSource`].
    EloquaSource(EloquaSource),

    /// `ExcelSource`: [`ExcelSource`].
    ExcelSource(ExcelSource),

    /// `FileSystemSource`: [`FileSystemSource`].
    FileSystemSource(FileSystemSource),

    /// `GoogleAdWordsSource`: [`GoogleAdWordsSource`].
    GoogleAdWordsSource(GoogleAdWordsSource),

    /// `GoogleBigQuerySource`: [`GoogleBigQuerySource`].
    GoogleBigQuerySource(GoogleBigQuerySource),

    /// `GoogleBigQueryV2Source`: [`GoogleBigQueryV2Source`].
    GoogleBigQueryV2Source(GoogleBigQueryV2Source),

    /// `GreenplumSource`: [`GreenplumSource`].
    GreenplumSource(GreenplumSource),

    /// `HBaseSource`: [`HBaseSource`].
    HBaseSource(HBaseSource),

    /// `HdfsSource`: [`HdfsSource`].
    HdfsSource(HdfsSource),

    /// `HiveSource`: [`HiveSource`].
    HiveSource(HiveSource),

    /// `HttpSource`: [`HttpSource`].
    HttpSource(HttpSource),

    /// `HubspotSource`: [`HubspotSource`].
    HubspotSource(HubspotSource),

    /// `ImpalaSource`: [`ImpalaSource`].
    ImpalaSource(ImpalaSource),

    /// `InformixSource`: [`InformixSource`].
    InformixSource(InformixSource),

    /// `JiraSource`: [`JiraSource`].
    JiraSource(JiraSource),

    /// `JsonSource`: [`JsonSource`].
    JsonSource(JsonSource),

    /// `LakeHouseTableSource`: [`LakeHouseTableSource`].
    LakeHouseTableSource(LakeHouseTableSource),

    /// `MagentoSource`: [`MagentoSource`].
    MagentoSource(MagentoSource),

    /// `MariaDBSource`: [`MariadbSource`].
    MariadbSource(MariadbSource),

    /// `MarketoSource`: [`MarketoSource`].
    MarketoSource(MarketoSource),

    /// `MicrosoftAccessSource`: [`MicrosoftAccessSource`].
    MicrosoftAccessSource(MicrosoftAccessSource),

    /// `MongoDbAtlasSource`: [`MongoDbAtlasSource`].
    MongoDbAtlasSource(MongoDbAtlasSource),

    /// `MongoDbSource`: [`MongoDbSource`].
    MongoDbSource(MongoDbSource),

    /// `MongoDbV2Source`: [`MongoDbV2Source`].
    MongoDbV2Source(MongoDbV2Source),

    /// `MySqlSource`: [`MysqlSource`].
    MysqlSource(MysqlSource),

    /// `NetezzaSource`: [`NetezzaSource`].
    NetezzaSource(NetezzaSource),

    /// `ODataSource`: [`ODataSource`].
    ODataSource(ODataSource),

    /// `OdbcSource`: [`OdbcSource`].
    OdbcSource(OdbcSource),

    /// `Office365Source`: [`Office365Source`].
    Office365Source(Office365Source),

    /// `OracleServiceCloudSource`: [`OracleServiceCloudSource`].
    OracleServiceCloudSource(OracleServiceCloudSource),

    /// `OracleSource`: [`OracleSource`].
    OracleSource(OracleSource),

    /// `OrcSource`: [`OrcSource`].
    OrcSource(OrcSource),

    /// `ParquetSource`: [`ParquetSource`].
    ParquetSource(ParquetSource),

    /// `PaypalSource`: [`PaypalSource`].
    PaypalSource(PaypalSource),

    /// `PhoenixSource`: [`PhoenixSource`].
    PhoenixSource(PhoenixSource),

    /// `PostgreSqlSource`: [`PostgresqlSource`].
    PostgresqlSource(PostgresqlSource),

    /// `PostgreSqlV2Source`: [`PostgresqlV2Source`].
    PostgresqlV2Source(PostgresqlV2Source),

    /// `PrestoSource`: [`PrestoSource`].
    PrestoSource(PrestoSource),

    /// `QuickBooksSource`: [`QuickBooksSource`].
    QuickBooksSource(QuickBooksSource),

    /// `RelationalSource`: [`RelationalSource`].
    RelationalSource(RelationalSource),

    /// `ResponsysSource`: [`ResponsysSource`].
    ResponsysSource(ResponsysSource),

    /// `RestSource`: [`RestSource`].
    RestSource(RestSource),

    /// `SalesforceMarketingCloudSource`: [`SalesforceMarketingCloudSource`].
    SalesforceMarketingCloudSource(SalesforceMarketingCloudSource),

    /// `SalesforceServiceCloudSource`: [`SalesforceServiceCloudSource`].
    SalesforceServiceCloudSource(SalesforceServiceCloudSource),

    /// `SalesforceServiceCloudV2Source`: [`SalesforceServiceCloudV2Source`].
    SalesforceServiceCloudV2Source(SalesforceServiceCloudV2Source),

    /// `SalesforceSource`: [`SalesforceSource`].
    SalesforceSource(SalesforceSource),

    /// `SalesforceV2Source`: [`SalesforceV2Source`].
    SalesforceV2Source(SalesforceV2Source),

    /// `SapBwSource`: [`SapBwSource`].
    SapBwSource(SapBwSource),

    /// `SapCloudForCustomerSource`: [`SapCloudForCustomerSource`].
    SapCloudForCustomerSource(SapCloudForCustomerSource),

    /// `SapEccSource`: [`SapEccSource`].
    SapEccSource(SapEccSource),

    /// `SapHanaSource`: [`SapHanaSource`].
    SapHanaSource(SapHanaSource),

    /// `SapOdpSource`: [`SapOdpSource`].
    SapOdpSource(SapOdpSource),

    /// `SapOpenHubSource`: [`SapOpenHubSource`].
    SapOpenHubSource(SapOpenHubSource),

    /// `SapTableSource`: [`SapTableSource`].
    SapTableSource(SapTableSource),

    /// `ServiceNowSource`: [`ServiceNowSource`].
    ServiceNowSource(ServiceNowSource),

    /// `ServiceNowV2Source`: [`ServiceNowV2Source`].
    ServiceNowV2Source(ServiceNowV2Source),

    /// `SharePointOnlineListSource`: [`SharePointOnlineListSource`].
    SharePointOnlineListSource(SharePointOnlineListSource),

    /// `ShopifySource`: [`ShopifySource`].
    ShopifySource(ShopifySource),

    /// `SnowflakeSource`: [`SnowflakeSource`].
    SnowflakeSource(SnowflakeSource),

    /// `SnowflakeV2Source`: [`SnowflakeV2Source`].
    SnowflakeV2Source(SnowflakeV2Source),

    /// `SparkSource`: [`SparkSource`].
    SparkSource(SparkSource),

    /// `SqlDWSource`: [`SqlDwSource`].
    SqlDwSource(SqlDwSource),

    /// `SqlMISource`: [`SqlMiSource`].
    SqlMiSource(SqlMiSource),

    /// `SqlServerSource`: [`SqlServerSource`].
    SqlServerSource(SqlServerSource),

    /// `SqlSource`: [`SqlSource`].
    SqlSource(SqlSource),

    /// `SquareSource`: [`SquareSource`].
    SquareSource(SquareSource),

    /// `SybaseSource`: [`SybaseSource`].
    SybaseSource(SybaseSource),

    /// `TeradataSource`: [`TeradataSource`].
    TeradataSource(TeradataSource),

    /// `VerticaSource`: [`VerticaSource`].
    VerticaSource(VerticaSource),

    /// `WarehouseSource`: [`WarehouseSource`].
    WarehouseSource(WarehouseSource),

    /// `WebSource`: [`WebSource`].
    WebSource(WebSource),

    /// `XeroSource`: [`XeroSource`].
    XeroSource(XeroSource),

    /// `XmlSource`: [`XmlSource`].
    XmlSource(XmlSource),

    /// `ZohoSource`: [`ZohoSource`].
    ZohoSource(ZohoSource),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for CopySource {
    const NAME: &'static str = "CopySource";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "AmazonMWSSource" => Self::AmazonMwsSource(object.into_model()?),
                "AmazonRdsForOracleSource" => {
                    Self::AmazonRdsForOracleSource(object.into_model()?)
                }
                "AmazonRdsForSqlServerSource" => {
                    Self::AmazonRdsForSqlServerSource(object.into_model()?)
                }
                "AmazonRedshiftSource" => {
                    Self::AmazonRedshiftSource(object.into_model()?)
                }
                "AvroSource" => Self::AvroSource(object.into_model()?),
                "AzureBlobFSSource" => Self::AzureBlobFsSource(object.into_model()?),
                "AzureDataExplorerSource" => {
                    Self::AzureDataExplorerSource(object.into_model()?)
                }
                "AzureDataLakeStoreSource" => {
                    Self::AzureDataLakeStoreSource(object.into_model()?)
                }
                "AzureDatabricksDeltaLakeSource" => {
                    Self::AzureDatabricksDeltaLakeSource(object.into_model()?)
                }
                "AzureMariaDBSource" => Self::AzureMariadbSource(object.into_model()?),
                "AzureMySqlSource" => Self::AzureMysqlSource(object.into_model()?),
                "AzurePostgreSqlSource" => {
                    Self::AzurePostgresqlSource(object.into_model()?)
                }
                "AzureSqlSource" => Self::AzureSqlSource(object.into_model()?),
                "AzureTableSource" => Self::AzureTableSource(object.into_model()?),
                "BinarySource" => Self::BinarySource(object.into_model()?),
                "BlobSource" => Self::BlobSource(object.into_model()?),
                "CassandraSource" => Self::CassandraSource(object.into_model()?),
                "CommonDataServiceForAppsSource" => {
                    Self::CommonDataServiceForAppsSource(object.into_model()?)
                }
                "ConcurSource" => Self::ConcurSource(object.into_model()?),
                "CosmosDbMongoDbApiSource" => {
                    Self::CosmosDbMongoDbApiSource(object.into_model()?)
                }
                "CosmosDbSqlApiSource" => {
                    Self::CosmosDbSqlApiSource(object.into_model()?)
                }
                "CouchbaseSource" => Self::CouchbaseSource(object.into_model()?),
                "Db2Source" => Self::Db2Source(object.into_model()?),
                "DelimitedTextSource" => Self::DelimitedTextSource(object.into_model()?),
                "DocumentDbCollectionSource" => {
                    Self::DocumentDbCollectionSource(object.into_model()?)
                }
                "DrillSource" => Self::DrillSource(object.into_model()?),
                "DynamicsAXSource" => Self::DynamicsAxSource(object.into_model()?),
                "DynamicsCrmSource" => Self::DynamicsCrmSource(object.into_model()?),
                "DynamicsSource" => Self::DynamicsSource(object.into_model()?),
                "EloquaSource" => Self::EloquaSource(object.into_model()?),
                "ExcelSource" => Self::ExcelSource(object.into_model()?),
                "FileSystemSource" => Self::FileSystemSource(object.into_model()?),
                "GoogleAdWordsSource" => Self::GoogleAdWordsSource(object.into_model()?),
                "GoogleBigQuerySource" => {
                    Self::GoogleBigQuerySource(object.into_model()?)
                }
                "GoogleBigQueryV2Source" => {
                    Self::GoogleBigQueryV2Source(object.into_model()?)
                }
                "GreenplumSource" => Self::GreenplumSource(object.into_model()?),
                "HBaseSource" => Self::HBaseSource(object.into_model()?),
                "HdfsSource" => Self::HdfsSource(object.into_model()?),
                "HiveSource" => Self::HiveSource(object.into_model()?),
                "HttpSource" => Self::HttpSource(object.into_model()?),
                "HubspotSource" => Self::HubspotSource(object.into_model()?),
                "ImpalaSource" => Self::ImpalaSource(object.into_model()?),
                "InformixSource" => Self::InformixSource(object.into_model()?),
                "JiraSource" => Self::JiraSource(object.into_model()?),
                "JsonSource" => Self::JsonSource(object.into_model()?),
                "LakeHouseTableSource" => {
                    Self::LakeHouseTableSource(object.into_model()?)
                }
                "MagentoSource" => Self::MagentoSource(object.into_model()?),
                "MariaDBSource" => Self::MariadbSource(object.into_model()?),
                "MarketoSource" => Self::MarketoSource(object.into_model()?),
                "MicrosoftAccessSource" => {
                    Self::MicrosoftAccessSource(object.into_model()?)
                }
                "MongoDbAtlasSource" => Self::MongoDbAtlasSource(object.into_model()?),
                "MongoDbSource" => Self::MongoDbSource(object.into_model()?),
                "MongoDbV2Source" => Self::MongoDbV2Source(object.into_model()?),
                "MySqlSource" => Self::MysqlSource(object.into_model()?),
                "NetezzaSource" => Self::NetezzaSource(object.into_model()?),
                "ODataSource" => Self::ODataSource(object.into_model()?),
                "OdbcSource" => Self::OdbcSource(object.into_model()?),
                "Office365Source" => Self::Office365Source(object.into_model()?),
                "OracleServiceCloudSource" => {
                    Self::OracleServiceCloudSource(object.into_model()?)
                }
                "OracleSource" => Self::OracleSource(object.into_model()?),
                "OrcSource" => Self::OrcSource(object.into_model()?),
                "ParquetSource" => Self::ParquetSource(object.into_model()?),
                "PaypalSource" => Self::PaypalSource(object.into_model()?),
                "PhoenixSource" => Self::PhoenixSource(object.into_model()?),
                "PostgreSqlSource" => Self::PostgresqlSource(object.into_model()?),
                "PostgreSqlV2Source" => Self::PostgresqlV2Source(object.into_model()?),
                "PrestoSource" => Self::PrestoSource(object.into_model()?),
                "QuickBooksSource" => Self::QuickBooksSource(object.into_model()?),
                "RelationalSource" => Self::RelationalSource(object.into_model()?),
                "ResponsysSource" => Self::ResponsysSource(object.into_model()?),
                "RestSource" => Self::RestSource(object.into_model()?),
                "SalesforceMarketingCloudSource" => {
                    Self::SalesforceMarketingCloudSource(object.into_model()?)
                }
                "SalesforceServiceCloudSource" => {
                    Self::SalesforceServiceCloudSource(object.into_model()?)
                }
                "SalesforceServiceCloudV2Source" => {
                    Self::SalesforceServiceCloudV2Source(object.into_model()?)
                }
                "SalesforceSource" => Self::SalesforceSource(object.into_model()?),
                "SalesforceV2Source" => Self::SalesforceV2Source(object.into_model()?),
                "SapBwSource" => Self::SapBwSource(object.into_model()?),
                "SapCloudForCustomerSource" => {
                    Self::SapCloudForCustomerSource(object.into_model()?)
                }
                "SapEccSource" => Self::SapEccSource(object.into_model()?),
                "SapHanaSource" => Self::SapHanaSource(object.into_model()?),
                "SapOdpSource" => Self::SapOdpSource(object.into_model()?),
                "SapOpenHubSource" => Self::SapOpenHubSource(object.into_model()?),
                "SapTableSource" => Self::SapTableSource(object.into_model()?),
                "ServiceNowSource" => Self::ServiceNowSource(object.into_model()?),
                "ServiceNowV2Source" => Self::ServiceNowV2Source(object.into_model()?),
                "SharePointOnlineListSource" => {
                    Self::SharePointOnlineListSource(object.into_model()?)
                }
                "ShopifySource" => Self::ShopifySource(object.into_model()?),
                "SnowflakeSource" => Self::SnowflakeSource(object.into_model()?),
                "SnowflakeV2Source" => Self::SnowflakeV2Source(object.into_model()?),
                "SparkSource" => Self::SparkSource(object.into_model()?),
                "SqlDWSource" => Self::SqlDwSource(object.into_model()?),
                "SqlMISource" => Self::SqlMiSource(object.into_model()?),
                "SqlServerSource" => Self::SqlServerSource(object.into_model()?),
                "SqlSource" => Self::SqlSource(object.into_model()?),
                "SquareSource" => Self::SquareSource(object.into_model()?),
                "SybaseSource" => Self::SybaseSource(object.into_model()?),
                "TeradataSource" => Self::TeradataSource(object.into_model()?),
                "VerticaSource" => Self::VerticaSource(object.into_model()?),
                "WarehouseSource" => Self::WarehouseSource(object.into_model()?),
                "WebSource" => Self::WebSource(object.into_model()?),
                "XeroSource" => Self::XeroSource(object.into_model()?),
                "XmlSource" => Self::XmlSource(object.into_model()?),
                "ZohoSource" => Self::ZohoSource(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::AmazonMwsSource(it) => runtime::Wire::write(it, mode),
            Self::AmazonRdsForOracleSource(it) => runtime::Wire::write(it, mode),
            Self::AmazonRdsForSqlServerSource(it) => runtime::Wire::write(it, mode),
            Self::AmazonRedshiftSource(it) => runtime::Wire::write(it, mode),
            Self::AvroSource(it) => runtime::Wire::write(it, mode),
            Self::AzureBlobFsSource(it) => runtime::Wire::write(it, mode),
            Self::AzureDataExplorerSource(it) => runtime::Wire::write(it, mode),
            Self::AzureDataLakeStoreSource(it) => runtime::Wire::write(it, mode),
            Self::AzureDatabricksDeltaLakeSource(it) => runtime::Wire::write(it, mode),
            Self::AzureMariadbSource(it) => runtime::Wire::write(it, mode),
            Self::AzureMysqlSource(it) => runtime::Wire::write(it, mode),
            Self::AzurePostgresqlSource(it) => runtime::Wire::write(it, mode),
            Self::AzureSqlSource(it) => runtime::Wire::write(it, mode),
            Self::AzureTableSource(it) => runtime::Wire::write(it, mode),
            Self::BinarySource(it) => runtime::Wire::write(it, mode),
            Self::BlobSource(it) => runtime::Wire::write(it, mode),
            Self::CassandraSource(it) => runtime::Wire::write(it, mode),
            Self::CommonDataServiceForAppsSource(it) => runtime::Wire::write(it, mode),
            Self::ConcurSource(it) => runtime::Wire::write(it, mode),
            Self::CosmosDbMongoDbApiSource(it) => runtime::Wire::write(it, mode),
            Self::CosmosDbSqlApiSource(it) => runtime::Wire::write(it, mode),
            Self::CouchbaseSource(it) => runtime::Wire::write(it, mode),
            Self::Db2Source(it) => runtime::Wire::write(it, mode),
            Self::DelimitedTextSource(it) => runtime::Wire::write(it, mode),
            Self::DocumentDbCollectionSource(it) => runtime::Wire::write(it, mode),
            Self::DrillSource(it) => runtime::Wire::write(it, mode),
            Self::DynamicsAxSource(it) => runtime::Wire::write(it, mode),
            Self::DynamicsCrmSource(it) => runtime::Wire::write(it, mode),
            Self::DynamicsSource(it) => runtime::Wire::write(it, mode),
            Self::EloquaSource(it) => runtime::Wire::write(it, mode),
            Self::ExcelSource(it) => runtime::Wire::write(it, mode),
            Self::FileSystemSource(it) => runtime::Wire::write(it, mode),
            Self::GoogleAdWordsSource(it) => runtime::Wire::write(it, mode),
            Self::GoogleBigQuerySource(it) => runtime::Wire::write(it, mode),
            Self::GoogleBigQueryV2Source(it) => runtime::Wire::write(it, mode),
            Self::GreenplumSource(it) => runtime::Wire::write(it, mode),
            Self::HBaseSource(it) => runtime::Wire::write(it, mode),
            Self::HdfsSource(it) => runtime::Wire::write(it, mode),
            Self::HiveSource(it) => runtime::Wire::write(it, mode),
            Self::HttpSource(it) => runtime::Wire::write(it, mode),
            Self::HubspotSource(it) => runtime::Wire::write(it, mode),
            Self::ImpalaSource(it) => runtime::Wire::write(it, mode),
            Self::InformixSource(it) => runtime::Wire::write(it, mode),
            Self::JiraSource(it) => runtime::Wire::write(it, mode),
            Self::JsonSource(it) => runtime::Wire::write(it, mode),
            Self::LakeHouseTableSource(it) => runtime::Wire::write(it, mode),
            Self::MagentoSource(it) => runtime::Wire::write(it, mode),
            Self::MariadbSource(it) => runtime::Wire::write(it, mode),
            Self::MarketoSource(it) => runtime::Wire::write(it, mode),
            Self::MicrosoftAccessSource(it) => runtime::Wire::write(it, mode),
            Self::MongoDbAtlasSource(it) => runtime::Wire::write(it, mode),
            Self::MongoDbSource(it) => runtime::Wire::write(it, mode),
            Self::MongoDbV2Source(it) => runtime::Wire::write(it, mode),
            Self::MysqlSource(it) => runtime::Wire::write(it, mode),
            Self::NetezzaSource(it) => runtime::Wire::write(it, mode),
            Self::ODataSource(it) => runtime::Wire::write(it, mode),
            Self::OdbcSource(it) => runtime::Wire::write(it, mode),
            Self::Office365Source(it) => runtime::Wire::write(it, mode),
            Self::OracleServiceCloudSource(it) => runtime::Wire::write(it, mode),
            Self::OracleSource(it) => runtime::Wire::write(it, mode),
            Self::OrcSource(it) => runtime::Wire::write(it, mode),
            Self::ParquetSource(it) => runtime::Wire::write(it, mode),
            Self::PaypalSource(it) => runtime::Wire::write(it, mode),
            Self::PhoenixSource(it) => runtime::Wire::write(it, mode),
            Self::PostgresqlSource(it) => runtime::Wire::write(it, mode),
            Self::PostgresqlV2Source(it) => runtime::Wire::write(it, mode),
            Self::PrestoSource(it) => runtime::Wire::write(it, mode),
            Self::QuickBooksSource(it) => runtime::Wire::write(it, mode),
            Self::RelationalSource(it) => runtime::Wire::write(it, mode),
            Self::ResponsysSource(it) => runtime::Wire::write(it, mode),
            Self::RestSource(it) => runtime::Wire::write(it, mode),
            Self::SalesforceMarketingCloudSource(it) => runtime::Wire::write(it, mode),
            Self::SalesforceServiceCloudSource(it) => runtime::Wire::write(it, mode),
            Self::SalesforceServiceCloudV2Source(it) => runtime::Wire::write(it, mode),
            Self::SalesforceSource(it) => runtime::Wire::write(it, mode),
            Self::SalesforceV2Source(it) => runtime::Wire::write(it, mode),
            Self::SapBwSource(it) => runtime::Wire::write(it, mode),
            Self::SapCloudForCustomerSource(it) => runtime::Wire::write(it, mode),
            Self::SapEccSource(it) => runtime::Wire::write(it, mode),
            Self::SapHanaSource(it) => runtime::Wire::write(it, mode),
            Self::SapOdpSource(it) => runtime::Wire::write(it, mode),
            Self::SapOpenHubSource(it) => runtime::Wire::write(it, mode),
            Self::SapTableSource(it) => runtime::Wire::write(it, mode),
            Self::ServiceNowSource(it) => runtime::Wire::write(it, mode),
            Self::ServiceNowV2Source(it) => runtime::Wire::write(it, mode),
            Self::SharePointOnlineListSource(it) => runtime::Wire::write(it, mode),
            Self::ShopifySource(it) => runtime::Wire::write(it, mode),
            Self::SnowflakeSource(it) => runtime::Wire::write(it, mode),
            Self::SnowflakeV2Source(it) => runtime::Wire::write(it, mode),
            Self::SparkSource(it) => runtime::Wire::write(it, mode),
            Self::SqlDwSource(it) => runtime::Wire::write(it, mode),
            Self::SqlMiSource(it) => runtime::Wire::write(it, mode),
            Self::SqlServerSource(it) => runtime::Wire::write(it, mode),
            Self::SqlSource(it) => runtime::Wire::write(it, mode),
            Self::SquareSource(it) => runtime::Wire::write(it, mode),
            Self::SybaseSource(it) => runtime::Wire::write(it, mode),
            Self::TeradataSource(it) => runtime::Wire::write(it, mode),
            Self::VerticaSource(it) => runtime::Wire::write(it, mode),
            Self::WarehouseSource(it) => runtime::Wire::write(it, mode),
            Self::WebSource(it) => runtime::Wire::write(it, mode),
            Self::XeroSource(it) => runtime::Wire::write(it, mode),
            Self::XmlSource(it) => runtime::Wire::write(it, mode),
            Self::ZohoSource(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(CopySource);

/// Cosmos db mongo db api sink.
#[derive(Clone, Default)]
pub struct CosmosDbMongoDbApiSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CosmosDbMongoDbApiSink {
    const NAME: &'static str = "CosmosDbMongoDbApiSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CosmosDbMongoDbApiSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CosmosDbMongoDbApiSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(CosmosDbMongoDbApiSink);

/// Cosmos db mongo db api source.
#[derive(Clone, Default)]
pub struct CosmosDbMongoDbApiSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Batch size.
    pub batch_size: Option<Expressible<i64>>,

    /// Cursor methods.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Filter.
    pub filter: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CosmosDbMongoDbApiSource {
    const NAME: &'static str = "CosmosDbMongoDbApiSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CosmosDbMongoDbApiSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            batch_size: members.take("batchSize")?,
            cursor_methods: members.take("cursorMethods")?,
            filter: members.take("filter")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CosmosDbMongoDbApiSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("batchSize", &self.batch_size);
        writer.put("cursorMethods", &self.cursor_methods);
        writer.put("filter", &self.filter);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(CosmosDbMongoDbApiSource);

/// Cosmos db sql api sink.
#[derive(Clone, Default)]
pub struct CosmosDbSqlApiSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CosmosDbSqlApiSink {
    const NAME: &'static str = "CosmosDbSqlApiSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CosmosDbSqlApiSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CosmosDbSqlApiSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(CosmosDbSqlApiSink);

/// Cosmos db sql api source.
#[derive(Clone, Default)]
pub struct CosmosDbSqlApiSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Detect datetime.
    pub detect_datetime: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Page size.
    pub page_size: Option<Expressible<i64>>,

    /// Preferred regions.
    pub preferred_regions: Option<Expressible<Vec<Value>>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CosmosDbSqlApiSource {
    const NAME: &'static str = "CosmosDbSqlApiSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CosmosDbSqlApiSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            detect_datetime: members.take("detectDatetime")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            page_size: members.take("pageSize")?,
            preferred_regions: members.take("preferredRegions")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CosmosDbSqlApiSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("detectDatetime", &self.detect_datetime);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("pageSize", &self.page_size);
        writer.put("preferredRegions", &self.preferred_regions);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(CosmosDbSqlApiSource);

/// Couchbase source.
#[derive(Clone, Default)]
pub struct CouchbaseSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CouchbaseSource {
    const NAME: &'static str = "CouchbaseSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CouchbaseSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CouchbaseSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(CouchbaseSource);

/// Create run response.
#[derive(Clone, Default)]
pub struct CreateRunResponse {
    /// Run id.
    pub run_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateRunResponse {
    const NAME: &'static str = "CreateRunResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            run_id: members.take("runId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("runId", &self.run_id);
    }
}

runtime::model!(CreateRunResponse);

/// Custom activity.
#[derive(Clone, Default)]
pub struct CustomActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<CustomActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CustomActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: CustomActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for CustomActivity {
    const NAME: &'static str = "CustomActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Custom");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Custom");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(CustomActivity);

/// Custom activity reference object.
#[derive(Clone, Default)]
pub struct CustomActivityReferenceObject {
    /// Datasets.
    pub datasets: Option<Vec<DatasetReference>>,

    /// Linked services.
    pub linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CustomActivityReferenceObject {
    const NAME: &'static str = "CustomActivityReferenceObject";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            datasets: members.take("datasets")?,
            linked_services: members.take("linkedServices")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("datasets", &self.datasets);
        writer.put("linkedServices", &self.linked_services);
    }
}

runtime::model!(CustomActivityReferenceObject);

/// Custom activity type properties.
#[derive(Clone, Default)]
pub struct CustomActivityTypeProperties {
    /// Auto user specification.
    pub auto_user_specification: Option<Expressible<String>>,

    /// Command.
    pub command: Option<Expressible<String>>,

    /// Extended properties.
    pub extended_properties: Option<BTreeMap<String, Expressible<String>>>,

    /// Folder path.
    pub folder_path: Option<Expressible<String>>,

    /// Reference objects.
    pub reference_objects: Option<CustomActivityReferenceObject>,

    /// Resource linked service.
    pub resource_linked_service: Option<LinkedServiceReference>,

    /// Retention time in days.
    pub retention_time_in_days: Option<Expressible<f64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CustomActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(command: impl Into<Expressible<String>>) -> Self {
        Self {
            command: Some(command.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CustomActivityTypeProperties {
    const NAME: &'static str = "CustomActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auto_user_specification: members.take("autoUserSpecification")?,
            command: members.take("command")?,
            extended_properties: members.take("extendedProperties")?,
            folder_path: members.take("folderPath")?,
            reference_objects: members.take("referenceObjects")?,
            resource_linked_service: members.take("resourceLinkedService")?,
            retention_time_in_days: members.take("retentionTimeInDays")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("autoUserSpecification", &self.auto_user_specification);
        writer.put("command", &self.command);
        writer.put("extendedProperties", &self.extended_properties);
        writer.put("folderPath", &self.folder_path);
        writer.put("referenceObjects", &self.reference_objects);
        writer.put("resourceLinkedService", &self.resource_linked_service);
        writer.put("retentionTimeInDays", &self.retention_time_in_days);
    }
}

runtime::model!(CustomActivityTypeProperties);

/// Data lake analytics usql activity.
#[derive(Clone, Default)]
pub struct DataLakeAnalyticsUsqlActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<DataLakeAnalyticsUsqlActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataLakeAnalyticsUsqlActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: DataLakeAnalyticsUsqlActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataLakeAnalyticsUsqlActivity {
    const NAME: &'static str = "DataLakeAnalyticsUsqlActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DataLakeAnalyticsU-SQL");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DataLakeAnalyticsU-SQL");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(DataLakeAnalyticsUsqlActivity);

/// Data lake analytics usql activity type properties.
#[derive(Clone, Default)]
pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
    /// Compilation mode.
    pub compilation_mode: Option<Expressible<String>>,

    /// Degree of parallelism.
    pub degree_of_parallelism: Option<Expressible<i64>>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Priority.
    pub priority: Option<Expressible<i64>>,

    /// Runtime version.
    pub runtime_version: Option<Expressible<String>>,

    /// Script linked service.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Script path.
    pub script_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataLakeAnalyticsUsqlActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        script_linked_service: LinkedServiceReference,
        script_path: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            script_linked_service: Some(script_linked_service),
            script_path: Some(script_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataLakeAnalyticsUsqlActivityTypeProperties {
    const NAME: &'static str = "DataLakeAnalyticsUsqlActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compilation_mode: members.take("compilationMode")?,
            degree_of_parallelism: members.take("degreeOfParallelism")?,
            parameters: members.take("parameters")?,
            priority: members.take("priority")?,
            runtime_version: members.take("runtimeVersion")?,
            script_linked_service: members.take("scriptLinkedService")?,
            script_path: members.take("scriptPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("compilationMode", &self.compilation_mode);
        writer.put("degreeOfParallelism", &self.degree_of_parallelism);
        writer.put("parameters", &self.parameters);
        writer.put("priority", &self.priority);
        writer.put("runtimeVersion", &self.runtime_version);
        writer.put("scriptLinkedService", &self.script_linked_service);
        writer.put("scriptPath", &self.script_path);
    }
}

runtime::model!(DataLakeAnalyticsUsqlActivityTypeProperties);

/// Databricks notebook activity.
#[derive(Clone, Default)]
pub struct DatabricksNotebookActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<DatabricksNotebookActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksNotebookActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: DatabricksNotebookActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksNotebookActivity {
    const NAME: &'static str = "DatabricksNotebookActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DatabricksNotebook");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DatabricksNotebook");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(DatabricksNotebookActivity);

/// Databricks notebook activity type properties.
#[derive(Clone, Default)]
pub struct DatabricksNotebookActivityTypeProperties {
    /// Base parameters.
    pub base_parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Libraries.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Notebook path.
    pub notebook_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksNotebookActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(notebook_path: impl Into<Expressible<String>>) -> Self {
        Self {
            notebook_path: Some(notebook_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksNotebookActivityTypeProperties {
    const NAME: &'static str = "DatabricksNotebookActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            base_parameters: members.take("baseParameters")?,
            libraries: members.take("libraries")?,
            notebook_path: members.take("notebookPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("baseParameters", &self.base_parameters);
        writer.put("libraries", &self.libraries);
        writer.put("notebookPath", &self.notebook_path);
    }
}

runtime::model!(DatabricksNotebookActivityTypeProperties);

/// Databricks spark jar activity.
#[derive(Clone, Default)]
pub struct DatabricksSparkJarActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<DatabricksSparkJarActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkJarActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: DatabricksSparkJarActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksSparkJarActivity {
    const NAME: &'static str = "DatabricksSparkJarActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DatabricksSparkJar");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DatabricksSparkJar");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(DatabricksSparkJarActivity);

/// Databricks spark jar activity type properties.
#[derive(Clone, Default)]
pub struct DatabricksSparkJarActivityTypeProperties {
    /// Libraries.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Main class name.
    pub main_class_name: Option<Expressible<String>>,

    /// Parameters.
    pub parameters: Option<Vec<Expressible<String>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkJarActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(main_class_name: impl Into<Expressible<String>>) -> Self {
        Self {
            main_class_name: Some(main_class_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksSparkJarActivityTypeProperties {
    const NAME: &'static str = "DatabricksSparkJarActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            libraries: members.take("libraries")?,
            main_class_name: members.take("mainClassName")?,
            parameters: members.take("parameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("libraries", &self.libraries);
        writer.put("mainClassName", &self.main_class_name);
        writer.put("parameters", &self.parameters);
    }
}

runtime::model!(DatabricksSparkJarActivityTypeProperties);

/// Databricks spark python activity.
#[derive(Clone, Default)]
pub struct DatabricksSparkPythonActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<DatabricksSparkPythonActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkPythonActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: DatabricksSparkPythonActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksSparkPythonActivity {
    const NAME: &'static str = "DatabricksSparkPythonActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DatabricksSparkPython");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DatabricksSparkPython");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(DatabricksSparkPythonActivity);

/// Databricks spark python activity type properties.
#[derive(Clone, Default)]
pub struct DatabricksSparkPythonActivityTypeProperties {
    /// Libraries.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Parameters.
    pub parameters: Option<Vec<Expressible<String>>>,

    /// Python file.
    pub python_file: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkPythonActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(python_file: impl Into<Expressible<String>>) -> Self {
        Self {
            python_file: Some(python_file.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabricksSparkPythonActivityTypeProperties {
    const NAME: &'static str = "DatabricksSparkPythonActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            libraries: members.take("libraries")?,
            parameters: members.take("parameters")?,
            python_file: members.take("pythonFile")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("libraries", &self.libraries);
        writer.put("parameters", &self.parameters);
        writer.put("pythonFile", &self.python_file);
    }
}

runtime::model!(DatabricksSparkPythonActivityTypeProperties);

/// Db2 source.
#[derive(Clone, Default)]
pub struct Db2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Db2Source {
    const NAME: &'static str = "Db2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Db2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Db2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(Db2Source);

/// Delete activity.
#[derive(Clone, Default)]
pub struct DeleteActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<DeleteActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeleteActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: DeleteActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DeleteActivity {
    const NAME: &'static str = "DeleteActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Delete");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Delete");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(DeleteActivity);

/// Delete activity type properties.
#[derive(Clone, Default)]
pub struct DeleteActivityTypeProperties {
    /// Dataset.
    pub dataset: Option<DatasetReference>,

    /// Enable logging.
    pub enable_logging: Option<Expressible<bool>>,

    /// Log storage settings.
    pub log_storage_settings: Option<LogStorageSettings>,

    /// Max concurrent connections.
    ///
    /// At least 1.
    pub max_concurrent_connections: Option<i64>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeleteActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(dataset: DatasetReference) -> Self {
        Self {
            dataset: Some(dataset),
            ..Self::default()
        }
    }
}

impl runtime::Model for DeleteActivityTypeProperties {
    const NAME: &'static str = "DeleteActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            dataset: members.take("dataset")?,
            enable_logging: members.take("enableLogging")?,
            log_storage_settings: members.take("logStorageSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataset", &self.dataset);
        writer.put("enableLogging", &self.enable_logging);
        writer.put("logStorageSettings", &self.log_storage_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(DeleteActivityTypeProperties);

/// Delimited text read settings.
#[derive(Clone, Default)]
pub struct DelimitedTextReadSettings {
    /// Compression properties.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Skip line count.
    pub skip_line_count: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DelimitedTextReadSettings {
    const NAME: &'static str = "DelimitedTextReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DelimitedTextReadSettings");
        Ok(Self {
            compression_properties: members.take("compressionProperties")?,
            skip_line_count: members.take("skipLineCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DelimitedTextReadSettings");
        writer.put("compressionProperties", &self.compression_properties);
        writer.put("skipLineCount", &self.skip_line_count);
    }
}

runtime::model!(DelimitedTextReadSettings);

/// Delimited text sink.
#[derive(Clone, Default)]
pub struct DelimitedTextSink {
    /// Format settings.
    pub format_settings: Option<DelimitedTextWriteSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DelimitedTextSink {
    const NAME: &'static str = "DelimitedTextSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DelimitedTextSink");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DelimitedTextSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(DelimitedTextSink);

/// Delimited text source.
#[derive(Clone, Default)]
pub struct DelimitedTextSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Format settings.
    pub format_settings: Option<DelimitedTextReadSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DelimitedTextSource {
    const NAME: &'static str = "DelimitedTextSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DelimitedTextSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DelimitedTextSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(DelimitedTextSource);

/// Delimited text write settings.
#[derive(Clone, Default)]
pub struct DelimitedTextWriteSettings {
    /// File extension.
    pub file_extension: Option<Expressible<String>>,

    /// File name prefix.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Max rows per file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// Quote all text.
    pub quote_all_text: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DelimitedTextWriteSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(file_extension: impl Into<Expressible<String>>) -> Self {
        Self {
            file_extension: Some(file_extension.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DelimitedTextWriteSettings {
    const NAME: &'static str = "DelimitedTextWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DelimitedTextWriteSettings");
        Ok(Self {
            file_extension: members.take("fileExtension")?,
            file_name_prefix: members.take("fileNamePrefix")?,
            max_rows_per_file: members.take("maxRowsPerFile")?,
            quote_all_text: members.take("quoteAllText")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DelimitedTextWriteSettings");
        writer.put("fileExtension", &self.file_extension);
        writer.put("fileNamePrefix", &self.file_name_prefix);
        writer.put("maxRowsPerFile", &self.max_rows_per_file);
        writer.put("quoteAllText", &self.quote_all_text);
    }
}

runtime::model!(DelimitedTextWriteSettings);

/// Dependency condition.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DependencyCondition {
    /// `Completed`
    Completed,

    /// `Failed`
    Failed,

    /// `Skipped`
    Skipped,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DependencyCondition {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Completed", Self::Completed),
        ("Failed", Self::Failed),
        ("Skipped", Self::Skipped),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(DependencyCondition);

/// Distcp settings.
#[derive(Clone, Default)]
pub struct DistcpSettings {
    /// Distcp options.
    pub distcp_options: Option<Expressible<String>>,

    /// Resource manager endpoint.
    pub resource_manager_endpoint: Option<Expressible<String>>,

    /// Temp script path.
    pub temp_script_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DistcpSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        resource_manager_endpoint: impl Into<Expressible<String>>,
        temp_script_path: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            resource_manager_endpoint: Some(resource_manager_endpoint.into()),
            temp_script_path: Some(temp_script_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DistcpSettings {
    const NAME: &'static str = "DistcpSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            distcp_options: members.take("distcpOptions")?,
            resource_manager_endpoint: members.take("resourceManagerEndpoint")?,
            temp_script_path: members.take("tempScriptPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("distcpOptions", &self.distcp_options);
        writer.put("resourceManagerEndpoint", &self.resource_manager_endpoint);
        writer.put("tempScriptPath", &self.temp_script_path);
    }
}

runtime::model!(DistcpSettings);

/// Document db collection sink.
#[derive(Clone, Default)]
pub struct DocumentDbCollectionSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Nesting separator.
    pub nesting_separator: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DocumentDbCollectionSink {
    const NAME: &'static str = "DocumentDbCollectionSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DocumentDbCollectionSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            nesting_separator: members.take("nestingSeparator")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DocumentDbCollectionSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("nestingSeparator", &self.nesting_separator);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(DocumentDbCollectionSink);

/// Document db collection source.
#[derive(Clone, Default)]
pub struct DocumentDbCollectionSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Nesting separator.
    pub nesting_separator: Option<Expressible<String>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DocumentDbCollectionSource {
    const NAME: &'static str = "DocumentDbCollectionSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DocumentDbCollectionSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            nesting_separator: members.take("nestingSeparator")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DocumentDbCollectionSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("nestingSeparator", &self.nesting_separator);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(DocumentDbCollectionSource);

/// Drill source.
#[derive(Clone, Default)]
pub struct DrillSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DrillSource {
    const NAME: &'static str = "DrillSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DrillSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DrillSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(DrillSource);

/// Dw copy command default value.
#[derive(Clone, Default)]
pub struct DwCopyCommandDefaultValue {
    /// Column name.
    pub column_name: Option<Expressible<Value>>,

    /// Default value.
    pub default_value: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DwCopyCommandDefaultValue {
    const NAME: &'static str = "DwCopyCommandDefaultValue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            column_name: members.take("columnName")?,
            default_value: members.take("defaultValue")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("columnName", &self.column_name);
        writer.put("defaultValue", &self.default_value);
    }
}

runtime::model!(DwCopyCommandDefaultValue);

/// Dw copy command settings.
#[derive(Clone, Default)]
pub struct DwCopyCommandSettings {
    /// Additional options.
    pub additional_options: Option<Expressible<Value>>,

    /// Default values.
    pub default_values: Option<Vec<DwCopyCommandDefaultValue>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DwCopyCommandSettings {
    const NAME: &'static str = "DwCopyCommandSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            additional_options: members.take("additionalOptions")?,
            default_values: members.take("defaultValues")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("additionalOptions", &self.additional_options);
        writer.put("defaultValues", &self.default_values);
    }
}

runtime::model!(DwCopyCommandSettings);

/// Dynamics ax source.
#[derive(Clone, Default)]
pub struct DynamicsAxSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DynamicsAxSource {
    const NAME: &'static str = "DynamicsAxSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DynamicsAXSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DynamicsAXSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(DynamicsAxSource);

/// Dynamics crm sink.
#[derive(Clone, Default)]
pub struct DynamicsCrmSink {
    /// Alternate key name.
    pub alternate_key_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DynamicsCrmSink {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(write_behavior: DynamicsSinkWriteBehavior) -> Self {
        Self {
            write_behavior: Some(write_behavior),
            ..Self::default()
        }
    }
}

impl runtime::Model for DynamicsCrmSink {
    const NAME: &'static str = "DynamicsCrmSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DynamicsCrmSink");
        Ok(Self {
            alternate_key_name: members.take("alternateKeyName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DynamicsCrmSink");
        writer.put("alternateKeyName", &self.alternate_key_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(DynamicsCrmSink);

/// Dynamics crm source.
#[derive(Clone, Default)]
pub struct DynamicsCrmSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DynamicsCrmSource {
    const NAME: &'static str = "DynamicsCrmSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DynamicsCrmSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DynamicsCrmSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(DynamicsCrmSource);

/// Dynamics sink.
#[derive(Clone, Default)]
pub struct DynamicsSink {
    /// Alternate key name.
    pub alternate_key_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DynamicsSink {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(write_behavior: DynamicsSinkWriteBehavior) -> Self {
        Self {
            write_behavior: Some(write_behavior),
            ..Self::default()
        }
    }
}

impl runtime::Model for DynamicsSink {
    const NAME: &'static str = "DynamicsSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DynamicsSink");
        Ok(Self {
            alternate_key_name: members.take("alternateKeyName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DynamicsSink");
        writer.put("alternateKeyName", &self.alternate_key_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(DynamicsSink);

/// Dynamics sink write behavior.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DynamicsSinkWriteBehavior {
    /// `Upsert`
    Upsert,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DynamicsSinkWriteBehavior {
    const KNOWN: &'static [(&'static str, Self)] = &[("Upsert", Self::Upsert)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(DynamicsSinkWriteBehavior);

/// Dynamics source.
#[derive(Clone, Default)]
pub struct DynamicsSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DynamicsSource {
    const NAME: &'static str = "DynamicsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "DynamicsSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "DynamicsSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(DynamicsSource);

/// Eloqua source.
#[derive(Clone, Default)]
pub struct EloquaSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EloquaSource {
    const NAME: &'static str = "EloquaSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "EloquaSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "EloquaSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(EloquaSource);

/// Excel source.
#[derive(Clone, Default)]
pub struct ExcelSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExcelSource {
    const NAME: &'static str = "ExcelSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ExcelSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ExcelSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(ExcelSource);

/// Execute data flow activity.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ExecuteDataFlowActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteDataFlowActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ExecuteDataFlowActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecuteDataFlowActivity {
    const NAME: &'static str = "ExecuteDataFlowActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ExecuteDataFlow");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ExecuteDataFlow");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ExecuteDataFlowActivity);

/// Execute data flow activity type properties.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivityTypeProperties {
    /// Compute.
    pub compute: Option<ExecuteDataFlowActivityTypePropertiesCompute>,

    /// Continuation settings.
    pub continuation_settings: Option<ContinuationSettingsReference>,

    /// Continue on error.
    pub continue_on_error: Option<Expressible<bool>>,

    /// Dataflow.
    pub dataflow: Option<DataFlowReference>,

    /// Integration runtime.
    pub integration_runtime: Option<IntegrationRuntimeReference>,

    /// Run concurrently.
    pub run_concurrently: Option<Expressible<bool>>,

    /// Source staging concurrency.
    pub source_staging_concurrency: Option<Expressible<i64>>,

    /// Staging.
    pub staging: Option<DataFlowStagingInfo>,

    /// Trace level.
    pub trace_level: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteDataFlowActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(dataflow: DataFlowReference) -> Self {
        Self {
            dataflow: Some(dataflow),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecuteDataFlowActivityTypeProperties {
    const NAME: &'static str = "ExecuteDataFlowActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute: members.take("compute")?,
            continuation_settings: members.take("continuationSettings")?,
            continue_on_error: members.take("continueOnError")?,
            dataflow: members.take("dataflow")?,
            integration_runtime: members.take("integrationRuntime")?,
            run_concurrently: members.take("runConcurrently")?,
            source_staging_concurrency: members.take("sourceStagingConcurrency")?,
            staging: members.take("staging")?,
            trace_level: members.take("traceLevel")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("compute", &self.compute);
        writer.put("continuationSettings", &self.continuation_settings);
        writer.put("continueOnError", &self.continue_on_error);
        writer.put("dataflow", &self.dataflow);
        writer.put("integrationRuntime", &self.integration_runtime);
        writer.put("runConcurrently", &self.run_concurrently);
        writer.put("sourceStagingConcurrency", &self.source_staging_concurrency);
        writer.put("staging", &self.staging);
        writer.put("traceLevel", &self.trace_level);
    }
}

runtime::model!(ExecuteDataFlowActivityTypeProperties);

/// Execute data flow activity type properties compute.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivityTypePropertiesCompute {
    /// Compute type.
    pub compute_type: Option<Expressible<String>>,

    /// Core count.
    pub core_count: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExecuteDataFlowActivityTypePropertiesCompute {
    const NAME: &'static str = "ExecuteDataFlowActivityTypePropertiesCompute";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_type: members.take("computeType")?,
            core_count: members.take("coreCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeType", &self.compute_type);
        writer.put("coreCount", &self.core_count);
    }
}

runtime::model!(ExecuteDataFlowActivityTypePropertiesCompute);

/// Execute pipeline activity.
#[derive(Clone, Default)]
pub struct ExecutePipelineActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ExecutePipelineActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutePipelineActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ExecutePipelineActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecutePipelineActivity {
    const NAME: &'static str = "ExecutePipelineActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ExecutePipeline");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ExecutePipeline");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ExecutePipelineActivity);

/// Execute pipeline activity type properties.
#[derive(Clone, Default)]
pub struct ExecutePipelineActivityTypeProperties {
    /// Parameters.
    pub parameters: Option<BTreeMap<String, Value>>,

    /// Pipeline.
    pub pipeline: Option<PipelineReference>,

    /// Wait on completion.
    pub wait_on_completion: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutePipelineActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(pipeline: PipelineReference) -> Self {
        Self {
            pipeline: Some(pipeline),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecutePipelineActivityTypeProperties {
    const NAME: &'static str = "ExecutePipelineActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parameters: members.take("parameters")?,
            pipeline: members.take("pipeline")?,
            wait_on_completion: members.take("waitOnCompletion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("parameters", &self.parameters);
        writer.put("pipeline", &self.pipeline);
        writer.put("waitOnCompletion", &self.wait_on_completion);
    }
}

runtime::model!(ExecutePipelineActivityTypeProperties);

/// Execute ssis package activity.
#[derive(Clone, Default)]
pub struct ExecuteSsisPackageActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ExecuteSsisPackageActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteSsisPackageActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ExecuteSsisPackageActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecuteSsisPackageActivity {
    const NAME: &'static str = "ExecuteSsisPackageActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ExecuteSSISPackage");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ExecuteSSISPackage");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ExecuteSsisPackageActivity);

/// Execute ssis package activity type properties.
#[derive(Clone, Default)]
pub struct ExecuteSsisPackageActivityTypeProperties {
    /// Connect via.
    pub connect_via: Option<IntegrationRuntimeReference>,

    /// Environment path.
    pub environment_path: Option<Expressible<String>>,

    /// Execution credential.
    pub execution_credential: Option<SsisExecutionCredential>,

    /// Log location.
    pub log_location: Option<SsisLogLocation>,

    /// Logging level.
    pub logging_level: Option<Expressible<String>>,

    /// Package connection managers.
    pub package_connection_managers: Option<
        BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
    >,

    /// Package location.
    pub package_location: Option<SsisPackageLocation>,

    /// Package parameters.
    pub package_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

    /// Project connection managers.
    pub project_connection_managers: Option<
        BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
    >,

    /// Project parameters.
    pub project_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

    /// Property overrides.
    pub property_overrides: Option<BTreeMap<String, SsisPropertyOverride>>,

    /// Runtime.
    pub runtime: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteSsisPackageActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        connect_via: IntegrationRuntimeReference,
        package_location: SsisPackageLocation,
    ) -> Self {
        Self {
            connect_via: Some(connect_via),
            package_location: Some(package_location),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecuteSsisPackageActivityTypeProperties {
    const NAME: &'static str = "ExecuteSsisPackageActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connect_via: members.take("connectVia")?,
            environment_path: members.take("environmentPath")?,
            execution_credential: members.take("executionCredential")?,
            log_location: members.take("logLocation")?,
            logging_level: members.take("loggingLevel")?,
            package_connection_managers: members.take("packageConnectionManagers")?,
            package_location: members.take("packageLocation")?,
            package_parameters: members.take("packageParameters")?,
            project_connection_managers: members.take("projectConnectionManagers")?,
            project_parameters: members.take("projectParameters")?,
            property_overrides: members.take("propertyOverrides")?,
            runtime: members.take("runtime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("connectVia", &self.connect_via);
        writer.put("environmentPath", &self.environment_path);
        writer.put("executionCredential", &self.execution_credential);
        writer.put("logLocation", &self.log_location);
        writer.put("loggingLevel", &self.logging_level);
        writer.put("packageConnectionManagers", &self.package_connection_managers);
        writer.put("packageLocation", &self.package_location);
        writer.put("packageParameters", &self.package_parameters);
        writer.put("projectConnectionManagers", &self.project_connection_managers);
        writer.put("projectParameters", &self.project_parameters);
        writer.put("propertyOverrides", &self.property_overrides);
        writer.put("runtime", &self.runtime);
    }
}

runtime::model!(ExecuteSsisPackageActivityTypeProperties);

/// Execution activity.
#[derive(Clone, Default)]
pub struct ExecutionActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutionActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ExecutionActivity {
    const NAME: &'static str = "ExecutionActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Execution");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Execution");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ExecutionActivity);

/// Expression.
#[derive(Clone, Default)]
pub struct Expression {
    /// Type.
    pub type_prop: Option<ExpressionType>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl Expression {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(type_prop: ExpressionType, value: impl Into<String>) -> Self {
        Self {
            type_prop: Some(type_prop),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for Expression {
    const NAME: &'static str = "Expression";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
        writer.put("value", &self.value);
    }
}

runtime::model!(Expression);

/// Expression type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExpressionType {
    /// `Expression`
    Expression,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExpressionType {
    const KNOWN: &'static [(&'static str, Self)] = &[("Expression", Self::Expression)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ExpressionType);

/// Expression v2.
#[derive(Clone, Default)]
pub struct ExpressionV2 {
    /// Operands.
    pub operands: Option<Vec<ExpressionV2>>,

    /// Operators.
    pub operators: Option<Vec<String>>,

    /// Type.
    pub type_prop: Option<ExpressionV2Type>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ExpressionV2 {
    const NAME: &'static str = "ExpressionV2";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            operands: members.take("operands")?,
            operators: members.take("operators")?,
            type_prop: members.take("type")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("operands", &self.operands);
        writer.put("operators", &self.operators);
        writer.put("type", &self.type_prop);
        writer.put("value", &self.value);
    }
}

runtime::model!(ExpressionV2);

/// Expression v2 type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExpressionV2Type {
    /// `Binary`
    Binary,

    /// `Constant`
    Constant,

    /// `Field`
    Field,

    /// `NAry`
    NAry,

    /// `Unary`
    Unary,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExpressionV2Type {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Binary", Self::Binary),
        ("Constant", Self::Constant),
        ("Field", Self::Field),
        ("NAry", Self::NAry),
        ("Unary", Self::Unary),
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

runtime::text_enum!(ExpressionV2Type);

/// Fail activity.
#[derive(Clone, Default)]
pub struct FailActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<FailActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FailActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: FailActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for FailActivity {
    const NAME: &'static str = "FailActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Fail");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Fail");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(FailActivity);

/// Fail activity type properties.
#[derive(Clone, Default)]
pub struct FailActivityTypeProperties {
    /// Error code.
    pub error_code: Option<Expressible<String>>,

    /// Message.
    pub message: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FailActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        error_code: impl Into<Expressible<String>>,
        message: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            error_code: Some(error_code.into()),
            message: Some(message.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for FailActivityTypeProperties {
    const NAME: &'static str = "FailActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_code: members.take("errorCode")?,
            message: members.take("message")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorCode", &self.error_code);
        writer.put("message", &self.message);
    }
}

runtime::model!(FailActivityTypeProperties);

/// File server read settings.
#[derive(Clone, Default)]
pub struct FileServerReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File filter.
    pub file_filter: Option<Expressible<String>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileServerReadSettings {
    const NAME: &'static str = "FileServerReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "FileServerReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_filter: members.take("fileFilter")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "FileServerReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileFilter", &self.file_filter);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(FileServerReadSettings);

/// File server write settings.
#[derive(Clone, Default)]
pub struct FileServerWriteSettings {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileServerWriteSettings {
    const NAME: &'static str = "FileServerWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "FileServerWriteSettings");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "FileServerWriteSettings");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(FileServerWriteSettings);

/// File system sink.
#[derive(Clone, Default)]
pub struct FileSystemSink {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileSystemSink {
    const NAME: &'static str = "FileSystemSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "FileSystemSink");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "FileSystemSink");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(FileSystemSink);

/// File system source.
#[derive(Clone, Default)]
pub struct FileSystemSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileSystemSource {
    const NAME: &'static str = "FileSystemSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "FileSystemSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "FileSystemSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(FileSystemSource);

/// Filter activity.
#[derive(Clone, Default)]
pub struct FilterActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<FilterActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FilterActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: FilterActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for FilterActivity {
    const NAME: &'static str = "FilterActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Filter");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Filter");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(FilterActivity);

/// Filter activity type properties.
#[derive(Clone, Default)]
pub struct FilterActivityTypeProperties {
    /// Condition.
    pub condition: Option<Expression>,

    /// Items.
    pub items: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FilterActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(condition: Expression, items: Expression) -> Self {
        Self {
            condition: Some(condition),
            items: Some(items),
            ..Self::default()
        }
    }
}

impl runtime::Model for FilterActivityTypeProperties {
    const NAME: &'static str = "FilterActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            condition: members.take("condition")?,
            items: members.take("items")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("condition", &self.condition);
        writer.put("items", &self.items);
    }
}

runtime::model!(FilterActivityTypeProperties);

/// For each activity.
#[derive(Clone, Default)]
pub struct ForEachActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ForEachActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ForEachActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ForEachActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ForEachActivity {
    const NAME: &'static str = "ForEachActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ForEach");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ForEach");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ForEachActivity);

/// For each activity type properties.
#[derive(Clone, Default)]
pub struct ForEachActivityTypeProperties {
    /// Activities.
    pub activities: Option<Vec<Activity>>,

    /// Batch count.
    ///
    /// At most 50.
    pub batch_count: Option<i64>,

    /// Is sequential.
    pub is_sequential: Option<bool>,

    /// Items.
    pub items: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ForEachActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(activities: Vec<Activity>, items: Expression) -> Self {
        Self {
            activities: Some(activities),
            items: Some(items),
            ..Self::default()
        }
    }
}

impl runtime::Model for ForEachActivityTypeProperties {
    const NAME: &'static str = "ForEachActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activities: members.take("activities")?,
            batch_count: members.take("batchCount")?,
            is_sequential: members.take("isSequential")?,
            items: members.take("items")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activities", &self.activities);
        writer.put("batchCount", &self.batch_count);
        writer.put("isSequential", &self.is_sequential);
        writer.put("items", &self.items);
    }
}

runtime::model!(ForEachActivityTypeProperties);

/// Format read settings.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum FormatReadSettings {
    /// `BinaryReadSettings`: [`BinaryReadSettings`].
    BinaryReadSettings(BinaryReadSettings),

    /// `DelimitedTextReadSettings`: [`DelimitedTextReadSettings`].
    DelimitedTextReadSettings(DelimitedTextReadSettings),

    /// `JsonReadSettings`: [`JsonReadSettings`].
    JsonReadSettings(JsonReadSettings),

    /// `ParquetReadSettings`: [`ParquetReadSettings`].
    ParquetReadSettings(ParquetReadSettings),

    /// `XmlReadSettings`: [`XmlReadSettings`].
    XmlReadSettings(XmlReadSettings),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for FormatReadSettings {
    const NAME: &'static str = "FormatReadSettings";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "BinaryReadSettings" => Self::BinaryReadSettings(object.into_model()?),
                "DelimitedTextReadSettings" => {
                    Self::DelimitedTextReadSettings(object.into_model()?)
                }
                "JsonReadSettings" => Self::JsonReadSettings(object.into_model()?),
                "ParquetReadSettings" => Self::ParquetReadSettings(object.into_model()?),
                "XmlReadSettings" => Self::XmlReadSettings(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::BinaryReadSettings(it) => runtime::Wire::write(it, mode),
            Self::DelimitedTextReadSettings(it) => runtime::Wire::write(it, mode),
            Self::JsonReadSettings(it) => runtime::Wire::write(it, mode),
            Self::ParquetReadSettings(it) => runtime::Wire::write(it, mode),
            Self::XmlReadSettings(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(FormatReadSettings);

/// Ftp read settings.
#[derive(Clone, Default)]
pub struct FtpReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Disable chunking.
    pub disable_chunking: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Use binary transfer.
    pub use_binary_transfer: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FtpReadSettings {
    const NAME: &'static str = "FtpReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "FtpReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            disable_chunking: members.take("disableChunking")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            use_binary_transfer: members.take("useBinaryTransfer")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "FtpReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("disableChunking", &self.disable_chunking);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("useBinaryTransfer", &self.use_binary_transfer);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(FtpReadSettings);

/// Get metadata activity.
#[derive(Clone, Default)]
pub struct GetMetadataActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<GetMetadataActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GetMetadataActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: GetMetadataActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for GetMetadataActivity {
    const NAME: &'static str = "GetMetadataActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GetMetadata");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GetMetadata");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(GetMetadataActivity);

/// Get metadata activity type properties.
#[derive(Clone, Default)]
pub struct GetMetadataActivityTypeProperties {
    /// Dataset.
    pub dataset: Option<DatasetReference>,

    /// Field list.
    pub field_list: Option<Vec<Expressible<String>>>,

    /// Format settings.
    pub format_settings: Option<FormatReadSettings>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GetMetadataActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(dataset: DatasetReference) -> Self {
        Self {
            dataset: Some(dataset),
            ..Self::default()
        }
    }
}

impl runtime::Model for GetMetadataActivityTypeProperties {
    const NAME: &'static str = "GetMetadataActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            dataset: members.take("dataset")?,
            field_list: members.take("fieldList")?,
            format_settings: members.take("formatSettings")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataset", &self.dataset);
        writer.put("fieldList", &self.field_list);
        writer.put("formatSettings", &self.format_settings);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(GetMetadataActivityTypeProperties);

/// Google ad words source.
#[derive(Clone, Default)]
pub struct GoogleAdWordsSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GoogleAdWordsSource {
    const NAME: &'static str = "GoogleAdWordsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GoogleAdWordsSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GoogleAdWordsSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(GoogleAdWordsSource);

/// Google big query source.
#[derive(Clone, Default)]
pub struct GoogleBigQuerySource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GoogleBigQuerySource {
    const NAME: &'static str = "GoogleBigQuerySource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GoogleBigQuerySource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GoogleBigQuerySource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(GoogleBigQuerySource);

/// Google big query v2 source.
#[derive(Clone, Default)]
pub struct GoogleBigQueryV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GoogleBigQueryV2Source {
    const NAME: &'static str = "GoogleBigQueryV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GoogleBigQueryV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GoogleBigQueryV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(GoogleBigQueryV2Source);

/// Google cloud storage read settings.
#[derive(Clone, Default)]
pub struct GoogleCloudStorageReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Prefix.
    pub prefix: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GoogleCloudStorageReadSettings {
    const NAME: &'static str = "GoogleCloudStorageReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GoogleCloudStorageReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            prefix: members.take("prefix")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GoogleCloudStorageReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("prefix", &self.prefix);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(GoogleCloudStorageReadSettings);

/// Greenplum source.
#[derive(Clone, Default)]
pub struct GreenplumSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GreenplumSource {
    const NAME: &'static str = "GreenplumSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "GreenplumSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "GreenplumSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(GreenplumSource);

/// H base source.
#[derive(Clone, Default)]
pub struct HBaseSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HBaseSource {
    const NAME: &'static str = "HBaseSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HBaseSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HBaseSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(HBaseSource);

/// Hd insight activity debug info option.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HdInsightActivityDebugInfoOption {
    /// `Always`
    Always,

    /// `Failure`
    Failure,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for HdInsightActivityDebugInfoOption {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Always", Self::Always),
        ("Failure", Self::Failure),
        ("None", Self::None),
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

runtime::text_enum!(HdInsightActivityDebugInfoOption);

/// Hd insight hive activity.
#[derive(Clone, Default)]
pub struct HdInsightHiveActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<HdInsightHiveActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightHiveActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: HdInsightHiveActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightHiveActivity {
    const NAME: &'static str = "HdInsightHiveActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HDInsightHive");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HDInsightHive");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(HdInsightHiveActivity);

/// Hd insight hive activity type properties.
#[derive(Clone, Default)]
pub struct HdInsightHiveActivityTypeProperties {
    /// Arguments.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Defines.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// Get debug info.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Query timeout.
    pub query_timeout: Option<i64>,

    /// Script linked service.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Script path.
    pub script_path: Option<Expressible<String>>,

    /// Storage linked services.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Variables.
    pub variables: Option<Vec<Expressible<String>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HdInsightHiveActivityTypeProperties {
    const NAME: &'static str = "HdInsightHiveActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("arguments")?,
            defines: members.take("defines")?,
            get_debug_info: members.take("getDebugInfo")?,
            query_timeout: members.take("queryTimeout")?,
            script_linked_service: members.take("scriptLinkedService")?,
            script_path: members.take("scriptPath")?,
            storage_linked_services: members.take("storageLinkedServices")?,
            variables: members.take("variables")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("arguments", &self.arguments);
        writer.put("defines", &self.defines);
        writer.put("getDebugInfo", &self.get_debug_info);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("scriptLinkedService", &self.script_linked_service);
        writer.put("scriptPath", &self.script_path);
        writer.put("storageLinkedServices", &self.storage_linked_services);
        writer.put("variables", &self.variables);
    }
}

runtime::model!(HdInsightHiveActivityTypeProperties);

/// Hd insight map reduce activity.
#[derive(Clone, Default)]
pub struct HdInsightMapReduceActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<HdInsightMapReduceActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightMapReduceActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: HdInsightMapReduceActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightMapReduceActivity {
    const NAME: &'static str = "HdInsightMapReduceActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HDInsightMapReduce");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HDInsightMapReduce");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(HdInsightMapReduceActivity);

/// Hd insight map reduce activity type properties.
#[derive(Clone, Default)]
pub struct HdInsightMapReduceActivityTypeProperties {
    /// Arguments.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class name.
    pub class_name: Option<Expressible<String>>,

    /// Defines.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// Get debug info.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Jar file path.
    pub jar_file_path: Option<Expressible<String>>,

    /// Jar libs.
    pub jar_libs: Option<Vec<Expressible<String>>>,

    /// Jar linked service.
    pub jar_linked_service: Option<LinkedServiceReference>,

    /// Storage linked services.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightMapReduceActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        class_name: impl Into<Expressible<String>>,
        jar_file_path: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            class_name: Some(class_name.into()),
            jar_file_path: Some(jar_file_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightMapReduceActivityTypeProperties {
    const NAME: &'static str = "HdInsightMapReduceActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("arguments")?,
            class_name: members.take("className")?,
            defines: members.take("defines")?,
            get_debug_info: members.take("getDebugInfo")?,
            jar_file_path: members.take("jarFilePath")?,
            jar_libs: members.take("jarLibs")?,
            jar_linked_service: members.take("jarLinkedService")?,
            storage_linked_services: members.take("storageLinkedServices")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("arguments", &self.arguments);
        writer.put("className", &self.class_name);
        writer.put("defines", &self.defines);
        writer.put("getDebugInfo", &self.get_debug_info);
        writer.put("jarFilePath", &self.jar_file_path);
        writer.put("jarLibs", &self.jar_libs);
        writer.put("jarLinkedService", &self.jar_linked_service);
        writer.put("storageLinkedServices", &self.storage_linked_services);
    }
}

runtime::model!(HdInsightMapReduceActivityTypeProperties);

/// Hd insight pig activity.
#[derive(Clone, Default)]
pub struct HdInsightPigActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<HdInsightPigActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightPigActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: HdInsightPigActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightPigActivity {
    const NAME: &'static str = "HdInsightPigActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HDInsightPig");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HDInsightPig");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(HdInsightPigActivity);

/// Hd insight pig activity type properties.
#[derive(Clone, Default)]
pub struct HdInsightPigActivityTypeProperties {
    /// Arguments.
    pub arguments: Option<Expressible<Vec<Value>>>,

    /// Defines.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// Get debug info.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Script linked service.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Script path.
    pub script_path: Option<Expressible<String>>,

    /// Storage linked services.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HdInsightPigActivityTypeProperties {
    const NAME: &'static str = "HdInsightPigActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("arguments")?,
            defines: members.take("defines")?,
            get_debug_info: members.take("getDebugInfo")?,
            script_linked_service: members.take("scriptLinkedService")?,
            script_path: members.take("scriptPath")?,
            storage_linked_services: members.take("storageLinkedServices")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("arguments", &self.arguments);
        writer.put("defines", &self.defines);
        writer.put("getDebugInfo", &self.get_debug_info);
        writer.put("scriptLinkedService", &self.script_linked_service);
        writer.put("scriptPath", &self.script_path);
        writer.put("storageLinkedServices", &self.storage_linked_services);
    }
}

runtime::model!(HdInsightPigActivityTypeProperties);

/// Hd insight spark activity.
#[derive(Clone, Default)]
pub struct HdInsightSparkActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<HdInsightSparkActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightSparkActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: HdInsightSparkActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightSparkActivity {
    const NAME: &'static str = "HdInsightSparkActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HDInsightSpark");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HDInsightSpark");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(HdInsightSparkActivity);

/// Hd insight spark activity type properties.
#[derive(Clone, Default)]
pub struct HdInsightSparkActivityTypeProperties {
    /// Arguments.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class name.
    pub class_name: Option<String>,

    /// Entry file path.
    pub entry_file_path: Option<Expressible<String>>,

    /// Get debug info.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Proxy user.
    pub proxy_user: Option<Expressible<String>>,

    /// Root path.
    pub root_path: Option<Expressible<String>>,

    /// Spark config.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Spark job linked service.
    pub spark_job_linked_service: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightSparkActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        entry_file_path: impl Into<Expressible<String>>,
        root_path: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            entry_file_path: Some(entry_file_path.into()),
            root_path: Some(root_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightSparkActivityTypeProperties {
    const NAME: &'static str = "HdInsightSparkActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("arguments")?,
            class_name: members.take("className")?,
            entry_file_path: members.take("entryFilePath")?,
            get_debug_info: members.take("getDebugInfo")?,
            proxy_user: members.take("proxyUser")?,
            root_path: members.take("rootPath")?,
            spark_config: members.take("sparkConfig")?,
            spark_job_linked_service: members.take("sparkJobLinkedService")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("arguments", &self.arguments);
        writer.put("className", &self.class_name);
        writer.put("entryFilePath", &self.entry_file_path);
        writer.put("getDebugInfo", &self.get_debug_info);
        writer.put("proxyUser", &self.proxy_user);
        writer.put("rootPath", &self.root_path);
        writer.put("sparkConfig", &self.spark_config);
        writer.put("sparkJobLinkedService", &self.spark_job_linked_service);
    }
}

runtime::model!(HdInsightSparkActivityTypeProperties);

/// Hd insight streaming activity.
#[derive(Clone, Default)]
pub struct HdInsightStreamingActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<HdInsightStreamingActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightStreamingActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: HdInsightStreamingActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightStreamingActivity {
    const NAME: &'static str = "HdInsightStreamingActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HDInsightStreaming");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HDInsightStreaming");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(HdInsightStreamingActivity);

/// Hd insight streaming activity type properties.
#[derive(Clone, Default)]
pub struct HdInsightStreamingActivityTypeProperties {
    /// Arguments.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Combiner.
    pub combiner: Option<Expressible<String>>,

    /// Command environment.
    pub command_environment: Option<Vec<Expressible<String>>>,

    /// Defines.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// File linked service.
    pub file_linked_service: Option<LinkedServiceReference>,

    /// File paths.
    pub file_paths: Option<Vec<Expressible<String>>>,

    /// Get debug info.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Input.
    pub input: Option<Expressible<String>>,

    /// Mapper.
    pub mapper: Option<Expressible<String>>,

    /// Output.
    pub output: Option<Expressible<String>>,

    /// Reducer.
    pub reducer: Option<Expressible<String>>,

    /// Storage linked services.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightStreamingActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        file_paths: Vec<Expressible<String>>,
        input: impl Into<Expressible<String>>,
        mapper: impl Into<Expressible<String>>,
        output: impl Into<Expressible<String>>,
        reducer: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            file_paths: Some(file_paths),
            input: Some(input.into()),
            mapper: Some(mapper.into()),
            output: Some(output.into()),
            reducer: Some(reducer.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for HdInsightStreamingActivityTypeProperties {
    const NAME: &'static str = "HdInsightStreamingActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("arguments")?,
            combiner: members.take("combiner")?,
            command_environment: members.take("commandEnvironment")?,
            defines: members.take("defines")?,
            file_linked_service: members.take("fileLinkedService")?,
            file_paths: members.take("filePaths")?,
            get_debug_info: members.take("getDebugInfo")?,
            input: members.take("input")?,
            mapper: members.take("mapper")?,
            output: members.take("output")?,
            reducer: members.take("reducer")?,
            storage_linked_services: members.take("storageLinkedServices")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("arguments", &self.arguments);
        writer.put("combiner", &self.combiner);
        writer.put("commandEnvironment", &self.command_environment);
        writer.put("defines", &self.defines);
        writer.put("fileLinkedService", &self.file_linked_service);
        writer.put("filePaths", &self.file_paths);
        writer.put("getDebugInfo", &self.get_debug_info);
        writer.put("input", &self.input);
        writer.put("mapper", &self.mapper);
        writer.put("output", &self.output);
        writer.put("reducer", &self.reducer);
        writer.put("storageLinkedServices", &self.storage_linked_services);
    }
}

runtime::model!(HdInsightStreamingActivityTypeProperties);

/// Hdfs read settings.
#[derive(Clone, Default)]
pub struct HdfsReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Distcp settings.
    pub distcp_settings: Option<DistcpSettings>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HdfsReadSettings {
    const NAME: &'static str = "HdfsReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HdfsReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            distcp_settings: members.take("distcpSettings")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HdfsReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("distcpSettings", &self.distcp_settings);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(HdfsReadSettings);

/// Hdfs source.
#[derive(Clone, Default)]
pub struct HdfsSource {
    /// Distcp settings.
    pub distcp_settings: Option<DistcpSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HdfsSource {
    const NAME: &'static str = "HdfsSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HdfsSource");
        Ok(Self {
            distcp_settings: members.take("distcpSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            recursive: members.take("recursive")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HdfsSource");
        writer.put("distcpSettings", &self.distcp_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("recursive", &self.recursive);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(HdfsSource);

/// Hive source.
#[derive(Clone, Default)]
pub struct HiveSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HiveSource {
    const NAME: &'static str = "HiveSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HiveSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HiveSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(HiveSource);

/// Http read settings.
#[derive(Clone, Default)]
pub struct HttpReadSettings {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Additional headers.
    pub additional_headers: Option<Expressible<String>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Request body.
    pub request_body: Option<Expressible<String>>,

    /// Request method.
    pub request_method: Option<Expressible<String>>,

    /// Request timeout.
    pub request_timeout: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HttpReadSettings {
    const NAME: &'static str = "HttpReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HttpReadSettings");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            additional_headers: members.take("additionalHeaders")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_root_path: members.take("partitionRootPath")?,
            request_body: members.take("requestBody")?,
            request_method: members.take("requestMethod")?,
            request_timeout: members.take("requestTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HttpReadSettings");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("additionalHeaders", &self.additional_headers);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("requestBody", &self.request_body);
        writer.put("requestMethod", &self.request_method);
        writer.put("requestTimeout", &self.request_timeout);
    }
}

runtime::model!(HttpReadSettings);

/// Http source.
#[derive(Clone, Default)]
pub struct HttpSource {
    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HttpSource {
    const NAME: &'static str = "HttpSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HttpSource");
        Ok(Self {
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HttpSource");
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(HttpSource);

/// Hubspot source.
#[derive(Clone, Default)]
pub struct HubspotSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HubspotSource {
    const NAME: &'static str = "HubspotSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "HubspotSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "HubspotSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(HubspotSource);

/// If condition activity.
#[derive(Clone, Default)]
pub struct IfConditionActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<IfConditionActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IfConditionActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: IfConditionActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for IfConditionActivity {
    const NAME: &'static str = "IfConditionActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "IfCondition");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "IfCondition");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(IfConditionActivity);

/// If condition activity type properties.
#[derive(Clone, Default)]
pub struct IfConditionActivityTypeProperties {
    /// Expression.
    pub expression: Option<Expression>,

    /// If false activities.
    pub if_false_activities: Option<Vec<Activity>>,

    /// If true activities.
    pub if_true_activities: Option<Vec<Activity>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IfConditionActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(expression: Expression) -> Self {
        Self {
            expression: Some(expression),
            ..Self::default()
        }
    }
}

impl runtime::Model for IfConditionActivityTypeProperties {
    const NAME: &'static str = "IfConditionActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expression: members.take("expression")?,
            if_false_activities: members.take("ifFalseActivities")?,
            if_true_activities: members.take("ifTrueActivities")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expression", &self.expression);
        writer.put("ifFalseActivities", &self.if_false_activities);
        writer.put("ifTrueActivities", &self.if_true_activities);
    }
}

runtime::model!(IfConditionActivityTypeProperties);

/// Impala source.
#[derive(Clone, Default)]
pub struct ImpalaSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ImpalaSource {
    const NAME: &'static str = "ImpalaSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ImpalaSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ImpalaSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ImpalaSource);

/// Informix sink.
#[derive(Clone, Default)]
pub struct InformixSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for InformixSink {
    const NAME: &'static str = "InformixSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "InformixSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "InformixSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(InformixSink);

/// Informix source.
#[derive(Clone, Default)]
pub struct InformixSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for InformixSource {
    const NAME: &'static str = "InformixSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "InformixSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "InformixSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(InformixSource);

/// Jira source.
#[derive(Clone, Default)]
pub struct JiraSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for JiraSource {
    const NAME: &'static str = "JiraSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "JiraSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "JiraSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(JiraSource);

/// Json read settings.
#[derive(Clone, Default)]
pub struct JsonReadSettings {
    /// Compression properties.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for JsonReadSettings {
    const NAME: &'static str = "JsonReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "JsonReadSettings");
        Ok(Self {
            compression_properties: members.take("compressionProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "JsonReadSettings");
        writer.put("compressionProperties", &self.compression_properties);
    }
}

runtime::model!(JsonReadSettings);

/// Json sink.
#[derive(Clone, Default)]
pub struct JsonSink {
    /// Format settings.
    pub format_settings: Option<JsonWriteSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for JsonSink {
    const NAME: &'static str = "JsonSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "JsonSink");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "JsonSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(JsonSink);

/// Json source.
#[derive(Clone, Default)]
pub struct JsonSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Format settings.
    pub format_settings: Option<JsonReadSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for JsonSource {
    const NAME: &'static str = "JsonSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "JsonSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "JsonSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(JsonSource);

/// Json write settings.
#[derive(Clone, Default)]
pub struct JsonWriteSettings {
    /// File pattern.
    pub file_pattern: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for JsonWriteSettings {
    const NAME: &'static str = "JsonWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "JsonWriteSettings");
        Ok(Self {
            file_pattern: members.take("filePattern")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "JsonWriteSettings");
        writer.put("filePattern", &self.file_pattern);
    }
}

runtime::model!(JsonWriteSettings);

/// Lake house read settings.
#[derive(Clone, Default)]
pub struct LakeHouseReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LakeHouseReadSettings {
    const NAME: &'static str = "LakeHouseReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "LakeHouseReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "LakeHouseReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(LakeHouseReadSettings);

/// Lake house table sink.
#[derive(Clone, Default)]
pub struct LakeHouseTableSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition name list.
    pub partition_name_list: Option<Expressible<Vec<Value>>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Table action option.
    pub table_action_option: Option<Value>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LakeHouseTableSink {
    const NAME: &'static str = "LakeHouseTableSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "LakeHouseTableSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_name_list: members.take("partitionNameList")?,
            partition_option: members.take("partitionOption")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            table_action_option: members.take("tableActionOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "LakeHouseTableSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionNameList", &self.partition_name_list);
        writer.put("partitionOption", &self.partition_option);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("tableActionOption", &self.table_action_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(LakeHouseTableSink);

/// Lake house table source.
#[derive(Clone, Default)]
pub struct LakeHouseTableSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Timestamp as of.
    pub timestamp_as_of: Option<Expressible<String>>,

    /// Version as of.
    pub version_as_of: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LakeHouseTableSource {
    const NAME: &'static str = "LakeHouseTableSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "LakeHouseTableSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            timestamp_as_of: members.take("timestampAsOf")?,
            version_as_of: members.take("versionAsOf")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "LakeHouseTableSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("timestampAsOf", &self.timestamp_as_of);
        writer.put("versionAsOf", &self.version_as_of);
    }
}

runtime::model!(LakeHouseTableSource);

/// Lake house write settings.
#[derive(Clone, Default)]
pub struct LakeHouseWriteSettings {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LakeHouseWriteSettings {
    const NAME: &'static str = "LakeHouseWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "LakeHouseWriteSettings");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "LakeHouseWriteSettings");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
    }
}

runtime::model!(LakeHouseWriteSettings);

/// Log location settings.
#[derive(Clone, Default)]
pub struct LogLocationSettings {
    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Path.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogLocationSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for LogLocationSettings {
    const NAME: &'static str = "LogLocationSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            linked_service_name: members.take("linkedServiceName")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("path", &self.path);
    }
}

runtime::model!(LogLocationSettings);

/// Log settings.
#[derive(Clone, Default)]
pub struct LogSettings {
    /// Copy activity log settings.
    pub copy_activity_log_settings: Option<CopyActivityLogSettings>,

    /// Enable copy activity log.
    pub enable_copy_activity_log: Option<Expressible<bool>>,

    /// Log location settings.
    pub log_location_settings: Option<LogLocationSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(log_location_settings: LogLocationSettings) -> Self {
        Self {
            log_location_settings: Some(log_location_settings),
            ..Self::default()
        }
    }
}

impl runtime::Model for LogSettings {
    const NAME: &'static str = "LogSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            copy_activity_log_settings: members.take("copyActivityLogSettings")?,
            enable_copy_activity_log: members.take("enableCopyActivityLog")?,
            log_location_settings: members.take("logLocationSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("copyActivityLogSettings", &self.copy_activity_log_settings);
        writer.put("enableCopyActivityLog", &self.enable_copy_activity_log);
        writer.put("logLocationSettings", &self.log_location_settings);
    }
}

runtime::model!(LogSettings);

/// Log storage settings.
#[derive(Clone, Default)]
pub struct LogStorageSettings {
    /// Enable reliable logging.
    pub enable_reliable_logging: Option<Expressible<bool>>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Log level.
    pub log_level: Option<Expressible<String>>,

    /// Path.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogStorageSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for LogStorageSettings {
    const NAME: &'static str = "LogStorageSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enable_reliable_logging: members.take("enableReliableLogging")?,
            linked_service_name: members.take("linkedServiceName")?,
            log_level: members.take("logLevel")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enableReliableLogging", &self.enable_reliable_logging);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("logLevel", &self.log_level);
        writer.put("path", &self.path);
    }
}

runtime::model!(LogStorageSettings);

/// Lookup activity.
#[derive(Clone, Default)]
pub struct LookupActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<LookupActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LookupActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: LookupActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for LookupActivity {
    const NAME: &'static str = "LookupActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Lookup");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Lookup");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(LookupActivity);

/// Lookup activity type properties.
#[derive(Clone, Default)]
pub struct LookupActivityTypeProperties {
    /// Dataset.
    pub dataset: Option<DatasetReference>,

    /// First row only.
    pub first_row_only: Option<Expressible<bool>>,

    /// Source.
    pub source: Option<CopySource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LookupActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(dataset: DatasetReference, source: CopySource) -> Self {
        Self {
            dataset: Some(dataset),
            source: Some(source),
            ..Self::default()
        }
    }
}

impl runtime::Model for LookupActivityTypeProperties {
    const NAME: &'static str = "LookupActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            dataset: members.take("dataset")?,
            first_row_only: members.take("firstRowOnly")?,
            source: members.take("source")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataset", &self.dataset);
        writer.put("firstRowOnly", &self.first_row_only);
        writer.put("source", &self.source);
    }
}

runtime::model!(LookupActivityTypeProperties);

/// Magento source.
#[derive(Clone, Default)]
pub struct MagentoSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MagentoSource {
    const NAME: &'static str = "MagentoSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MagentoSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MagentoSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MagentoSource);

/// Mariadb source.
#[derive(Clone, Default)]
pub struct MariadbSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MariadbSource {
    const NAME: &'static str = "MariadbSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MariaDBSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MariaDBSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MariadbSource);

/// Marketo source.
#[derive(Clone, Default)]
pub struct MarketoSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MarketoSource {
    const NAME: &'static str = "MarketoSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MarketoSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MarketoSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MarketoSource);

/// Metadata item.
#[derive(Clone, Default)]
pub struct MetadataItem {
    /// Name.
    pub name: Option<Expressible<String>>,

    /// Value.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetadataItem {
    const NAME: &'static str = "MetadataItem";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("value", &self.value);
    }
}

runtime::model!(MetadataItem);

/// Microsoft access sink.
#[derive(Clone, Default)]
pub struct MicrosoftAccessSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MicrosoftAccessSink {
    const NAME: &'static str = "MicrosoftAccessSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MicrosoftAccessSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MicrosoftAccessSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(MicrosoftAccessSink);

/// Microsoft access source.
#[derive(Clone, Default)]
pub struct MicrosoftAccessSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MicrosoftAccessSource {
    const NAME: &'static str = "MicrosoftAccessSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MicrosoftAccessSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MicrosoftAccessSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MicrosoftAccessSource);

/// Mongo db atlas source.
#[derive(Clone, Default)]
pub struct MongoDbAtlasSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Batch size.
    pub batch_size: Option<Expressible<i64>>,

    /// Cursor methods.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Filter.
    pub filter: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MongoDbAtlasSource {
    const NAME: &'static str = "MongoDbAtlasSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MongoDbAtlasSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            batch_size: members.take("batchSize")?,
            cursor_methods: members.take("cursorMethods")?,
            filter: members.take("filter")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MongoDbAtlasSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("batchSize", &self.batch_size);
        writer.put("cursorMethods", &self.cursor_methods);
        writer.put("filter", &self.filter);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MongoDbAtlasSource);

/// Mongo db cursor methods properties.
#[derive(Clone, Default)]
pub struct MongoDbCursorMethodsProperties {
    /// Limit.
    pub limit: Option<Expressible<i64>>,

    /// Project.
    pub project: Option<Expressible<String>>,

    /// Skip.
    pub skip: Option<Expressible<i64>>,

    /// Sort.
    pub sort: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MongoDbCursorMethodsProperties {
    const NAME: &'static str = "MongoDbCursorMethodsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            limit: members.take("limit")?,
            project: members.take("project")?,
            skip: members.take("skip")?,
            sort: members.take("sort")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("limit", &self.limit);
        writer.put("project", &self.project);
        writer.put("skip", &self.skip);
        writer.put("sort", &self.sort);
    }
}

runtime::model!(MongoDbCursorMethodsProperties);

/// Mongo db source.
#[derive(Clone, Default)]
pub struct MongoDbSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MongoDbSource {
    const NAME: &'static str = "MongoDbSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MongoDbSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MongoDbSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MongoDbSource);

/// Mongo db v2 source.
#[derive(Clone, Default)]
pub struct MongoDbV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Batch size.
    pub batch_size: Option<Expressible<i64>>,

    /// Cursor methods.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Filter.
    pub filter: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MongoDbV2Source {
    const NAME: &'static str = "MongoDbV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MongoDbV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            batch_size: members.take("batchSize")?,
            cursor_methods: members.take("cursorMethods")?,
            filter: members.take("filter")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MongoDbV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("batchSize", &self.batch_size);
        writer.put("cursorMethods", &self.cursor_methods);
        writer.put("filter", &self.filter);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MongoDbV2Source);

/// Mysql source.
#[derive(Clone, Default)]
pub struct MysqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MysqlSource {
    const NAME: &'static str = "MysqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MySqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MySqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(MysqlSource);

/// Netezza partition option.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NetezzaPartitionOption {
    /// `DataSlice`
    DataSlice,

    /// `DynamicRange`
    DynamicRange,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NetezzaPartitionOption {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DataSlice", Self::DataSlice),
        ("DynamicRange", Self::DynamicRange),
        ("None", Self::None),
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

runtime::text_enum!(NetezzaPartitionOption);

/// Netezza partition settings.
#[derive(Clone, Default)]
pub struct NetezzaPartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NetezzaPartitionSettings {
    const NAME: &'static str = "NetezzaPartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(NetezzaPartitionSettings);

/// Netezza source.
#[derive(Clone, Default)]
pub struct NetezzaSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<NetezzaPartitionOption>,

    /// Partition settings.
    pub partition_settings: Option<NetezzaPartitionSettings>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NetezzaSource {
    const NAME: &'static str = "NetezzaSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "NetezzaSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "NetezzaSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(NetezzaSource);

/// Notebook parameter.
#[derive(Clone, Default)]
pub struct NotebookParameter {
    /// Type.
    pub type_prop: Option<NotebookParameterType>,

    /// Value.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotebookParameter {
    const NAME: &'static str = "NotebookParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
        writer.put("value", &self.value);
    }
}

runtime::model!(NotebookParameter);

/// Notebook parameter type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotebookParameterType {
    /// `bool`
    Bool,

    /// `float`
    Float,

    /// `int`
    Int,

    /// `string`
    String,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NotebookParameterType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("bool", Self::Bool),
        ("float", Self::Float),
        ("int", Self::Int),
        ("string", Self::String),
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

runtime::text_enum!(NotebookParameterType);

/// Notebook reference type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotebookReferenceType {
    /// `NotebookReference`
    NotebookReference,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NotebookReferenceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NotebookReference", Self::NotebookReference),
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

runtime::text_enum!(NotebookReferenceType);

/// O data source.
#[derive(Clone, Default)]
pub struct ODataSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ODataSource {
    const NAME: &'static str = "ODataSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ODataSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ODataSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ODataSource);

/// Odbc sink.
#[derive(Clone, Default)]
pub struct OdbcSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OdbcSink {
    const NAME: &'static str = "OdbcSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OdbcSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OdbcSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(OdbcSink);

/// Odbc source.
#[derive(Clone, Default)]
pub struct OdbcSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OdbcSource {
    const NAME: &'static str = "OdbcSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OdbcSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OdbcSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(OdbcSource);

/// Office365 source.
#[derive(Clone, Default)]
pub struct Office365Source {
    /// Allowed groups.
    pub allowed_groups: Option<Expressible<Vec<Value>>>,

    /// Date filter column.
    pub date_filter_column: Option<Expressible<String>>,

    /// End time.
    pub end_time: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Output columns.
    pub output_columns: Option<Expressible<Vec<Value>>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Start time.
    pub start_time: Option<Expressible<String>>,

    /// User scope filter uri.
    pub user_scope_filter_uri: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Office365Source {
    const NAME: &'static str = "Office365Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Office365Source");
        Ok(Self {
            allowed_groups: members.take("allowedGroups")?,
            date_filter_column: members.take("dateFilterColumn")?,
            end_time: members.take("endTime")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            output_columns: members.take("outputColumns")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            start_time: members.take("startTime")?,
            user_scope_filter_uri: members.take("userScopeFilterUri")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Office365Source");
        writer.put("allowedGroups", &self.allowed_groups);
        writer.put("dateFilterColumn", &self.date_filter_column);
        writer.put("endTime", &self.end_time);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("outputColumns", &self.output_columns);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("startTime", &self.start_time);
        writer.put("userScopeFilterUri", &self.user_scope_filter_uri);
    }
}

runtime::model!(Office365Source);

/// Oracle partition option.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OraclePartitionOption {
    /// `DynamicRange`
    DynamicRange,

    /// `None`
    None,

    /// `PhysicalPartitionsOfTable`
    PhysicalPartitionsOfTable,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for OraclePartitionOption {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DynamicRange", Self::DynamicRange),
        ("None", Self::None),
        ("PhysicalPartitionsOfTable", Self::PhysicalPartitionsOfTable),
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

runtime::text_enum!(OraclePartitionOption);

/// Oracle partition settings.
#[derive(Clone, Default)]
pub struct OraclePartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition names.
    pub partition_names: Option<Value>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OraclePartitionSettings {
    const NAME: &'static str = "OraclePartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_names: members.take("partitionNames")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionNames", &self.partition_names);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(OraclePartitionSettings);

/// Oracle service cloud source.
#[derive(Clone, Default)]
pub struct OracleServiceCloudSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OracleServiceCloudSource {
    const NAME: &'static str = "OracleServiceCloudSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OracleServiceCloudSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OracleServiceCloudSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(OracleServiceCloudSource);

/// Oracle sink.
#[derive(Clone, Default)]
pub struct OracleSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OracleSink {
    const NAME: &'static str = "OracleSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OracleSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OracleSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(OracleSink);

/// Oracle source.
#[derive(Clone, Default)]
pub struct OracleSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Oracle reader query.
    pub oracle_reader_query: Option<Expressible<String>>,

    /// Partition option.
    pub partition_option: Option<OraclePartitionOption>,

    /// Partition settings.
    pub partition_settings: Option<OraclePartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OracleSource {
    const NAME: &'static str = "OracleSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OracleSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            oracle_reader_query: members.take("oracleReaderQuery")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OracleSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("oracleReaderQuery", &self.oracle_reader_query);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(OracleSource);

/// Orc sink.
#[derive(Clone, Default)]
pub struct OrcSink {
    /// Format settings.
    pub format_settings: Option<OrcWriteSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OrcSink {
    const NAME: &'static str = "OrcSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OrcSink");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OrcSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(OrcSink);

/// Orc source.
#[derive(Clone, Default)]
pub struct OrcSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OrcSource {
    const NAME: &'static str = "OrcSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OrcSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OrcSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(OrcSource);

/// Orc write settings.
#[derive(Clone, Default)]
pub struct OrcWriteSettings {
    /// File name prefix.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Max rows per file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OrcWriteSettings {
    const NAME: &'static str = "OrcWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "OrcWriteSettings");
        Ok(Self {
            file_name_prefix: members.take("fileNamePrefix")?,
            max_rows_per_file: members.take("maxRowsPerFile")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "OrcWriteSettings");
        writer.put("fileNamePrefix", &self.file_name_prefix);
        writer.put("maxRowsPerFile", &self.max_rows_per_file);
    }
}

runtime::model!(OrcWriteSettings);

/// Parquet read settings.
#[derive(Clone, Default)]
pub struct ParquetReadSettings {
    /// Compression properties.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParquetReadSettings {
    const NAME: &'static str = "ParquetReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ParquetReadSettings");
        Ok(Self {
            compression_properties: members.take("compressionProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ParquetReadSettings");
        writer.put("compressionProperties", &self.compression_properties);
    }
}

runtime::model!(ParquetReadSettings);

/// Parquet sink.
#[derive(Clone, Default)]
pub struct ParquetSink {
    /// Format settings.
    pub format_settings: Option<ParquetWriteSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreWriteSettings>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParquetSink {
    const NAME: &'static str = "ParquetSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ParquetSink");
        Ok(Self {
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            store_settings: members.take("storeSettings")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ParquetSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(ParquetSink);

/// Parquet source.
#[derive(Clone, Default)]
pub struct ParquetSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Format settings.
    pub format_settings: Option<ParquetReadSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParquetSource {
    const NAME: &'static str = "ParquetSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ParquetSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ParquetSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(ParquetSource);

/// Parquet write settings.
#[derive(Clone, Default)]
pub struct ParquetWriteSettings {
    /// File name prefix.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Max rows per file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParquetWriteSettings {
    const NAME: &'static str = "ParquetWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ParquetWriteSettings");
        Ok(Self {
            file_name_prefix: members.take("fileNamePrefix")?,
            max_rows_per_file: members.take("maxRowsPerFile")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ParquetWriteSettings");
        writer.put("fileNamePrefix", &self.file_name_prefix);
        writer.put("maxRowsPerFile", &self.max_rows_per_file);
    }
}

runtime::model!(ParquetWriteSettings);

/// Paypal source.
#[derive(Clone, Default)]
pub struct PaypalSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PaypalSource {
    const NAME: &'static str = "PaypalSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "PaypalSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "PaypalSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(PaypalSource);

/// Phoenix source.
#[derive(Clone, Default)]
pub struct PhoenixSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PhoenixSource {
    const NAME: &'static str = "PhoenixSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "PhoenixSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "PhoenixSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(PhoenixSource);

/// Pipeline.
#[derive(Clone, Default)]
pub struct Pipeline {
    /// Activities.
    pub activities: Option<Vec<Activity>>,

    /// Annotations.
    pub annotations: Option<Vec<Value>>,

    /// Concurrency.
    ///
    /// At least 1.
    pub concurrency: Option<i64>,

    /// Description.
    pub description: Option<String>,

    /// Folder.
    pub folder: Option<PipelineFolder>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

    /// Run dimensions.
    pub run_dimensions: Option<BTreeMap<String, Expressible<String>>>,

    /// Variables.
    pub variables: Option<BTreeMap<String, VariableSpecification>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Pipeline {
    const NAME: &'static str = "Pipeline";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activities: members.take("activities")?,
            annotations: members.take("annotations")?,
            concurrency: members.take("concurrency")?,
            description: members.take("description")?,
            folder: members.take("folder")?,
            parameters: members.take("parameters")?,
            run_dimensions: members.take("runDimensions")?,
            variables: members.take("variables")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activities", &self.activities);
        writer.put("annotations", &self.annotations);
        writer.put("concurrency", &self.concurrency);
        writer.put("description", &self.description);
        writer.put("folder", &self.folder);
        writer.put("parameters", &self.parameters);
        writer.put("runDimensions", &self.run_dimensions);
        writer.put("variables", &self.variables);
    }
}

runtime::model!(Pipeline);

/// Pipeline folder.
#[derive(Clone, Default)]
pub struct PipelineFolder {
    /// Name.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineFolder {
    const NAME: &'static str = "PipelineFolder";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(PipelineFolder);

/// Pipeline list response.
#[derive(Clone, Default)]
pub struct PipelineListResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<PipelineResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineListResponse {
    const NAME: &'static str = "PipelineListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(PipelineListResponse);

runtime::page!(PipelineListResponse { value : PipelineResource });

/// Pipeline resource.
#[derive(Clone, Default)]
pub struct PipelineResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<Pipeline>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PipelineResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(properties: Pipeline) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for PipelineResource {
    const NAME: &'static str = "PipelineResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
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
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PipelineResource);

/// Polybase settings.
#[derive(Clone, Default)]
pub struct PolybaseSettings {
    /// Reject sample value.
    pub reject_sample_value: Option<Expressible<i64>>,

    /// Reject type.
    pub reject_type: Option<PolybaseSettingsRejectType>,

    /// Reject value.
    pub reject_value: Option<Expressible<f64>>,

    /// Use type default.
    pub use_type_default: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolybaseSettings {
    const NAME: &'static str = "PolybaseSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reject_sample_value: members.take("rejectSampleValue")?,
            reject_type: members.take("rejectType")?,
            reject_value: members.take("rejectValue")?,
            use_type_default: members.take("useTypeDefault")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("rejectSampleValue", &self.reject_sample_value);
        writer.put("rejectType", &self.reject_type);
        writer.put("rejectValue", &self.reject_value);
        writer.put("useTypeDefault", &self.use_type_default);
    }
}

runtime::model!(PolybaseSettings);

/// Polybase settings reject type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolybaseSettingsRejectType {
    /// `percentage`
    Percentage,

    /// `value`
    Value,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolybaseSettingsRejectType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("percentage", Self::Percentage),
        ("value", Self::Value),
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

runtime::text_enum!(PolybaseSettingsRejectType);

/// Postgresql source.
#[derive(Clone, Default)]
pub struct PostgresqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PostgresqlSource {
    const NAME: &'static str = "PostgresqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "PostgreSqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "PostgreSqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(PostgresqlSource);

/// Postgresql v2 source.
#[derive(Clone, Default)]
pub struct PostgresqlV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PostgresqlV2Source {
    const NAME: &'static str = "PostgresqlV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "PostgreSqlV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "PostgreSqlV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(PostgresqlV2Source);

/// Presto source.
#[derive(Clone, Default)]
pub struct PrestoSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrestoSource {
    const NAME: &'static str = "PrestoSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "PrestoSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "PrestoSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(PrestoSource);

/// Quick books source.
#[derive(Clone, Default)]
pub struct QuickBooksSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuickBooksSource {
    const NAME: &'static str = "QuickBooksSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "QuickBooksSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "QuickBooksSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(QuickBooksSource);

/// Redirect incompatible row settings.
#[derive(Clone, Default)]
pub struct RedirectIncompatibleRowSettings {
    /// Linked service name.
    pub linked_service_name: Option<Expressible<String>>,

    /// Path.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RedirectIncompatibleRowSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(linked_service_name: impl Into<Expressible<String>>) -> Self {
        Self {
            linked_service_name: Some(linked_service_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for RedirectIncompatibleRowSettings {
    const NAME: &'static str = "RedirectIncompatibleRowSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            linked_service_name: members.take("linkedServiceName")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("path", &self.path);
    }
}

runtime::model!(RedirectIncompatibleRowSettings);

/// Redshift unload settings.
#[derive(Clone, Default)]
pub struct RedshiftUnloadSettings {
    /// Bucket name.
    pub bucket_name: Option<Expressible<String>>,

    /// S3 linked service name.
    pub s3_linked_service_name: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RedshiftUnloadSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        bucket_name: impl Into<Expressible<String>>,
        s3_linked_service_name: LinkedServiceReference,
    ) -> Self {
        Self {
            bucket_name: Some(bucket_name.into()),
            s3_linked_service_name: Some(s3_linked_service_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for RedshiftUnloadSettings {
    const NAME: &'static str = "RedshiftUnloadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            bucket_name: members.take("bucketName")?,
            s3_linked_service_name: members.take("s3LinkedServiceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("bucketName", &self.bucket_name);
        writer.put("s3LinkedServiceName", &self.s3_linked_service_name);
    }
}

runtime::model!(RedshiftUnloadSettings);

/// Relational source.
#[derive(Clone, Default)]
pub struct RelationalSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RelationalSource {
    const NAME: &'static str = "RelationalSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "RelationalSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "RelationalSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(RelationalSource);

/// Responsys source.
#[derive(Clone, Default)]
pub struct ResponsysSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResponsysSource {
    const NAME: &'static str = "ResponsysSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ResponsysSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ResponsysSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ResponsysSource);

/// Rest sink.
#[derive(Clone, Default)]
pub struct RestSink {
    /// Additional headers.
    pub additional_headers: Option<Expressible<String>>,

    /// Http compression type.
    pub http_compression_type: Option<Value>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Request interval.
    pub request_interval: Option<Value>,

    /// Request method.
    pub request_method: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestSink {
    const NAME: &'static str = "RestSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "RestSink");
        Ok(Self {
            additional_headers: members.take("additionalHeaders")?,
            http_compression_type: members.take("httpCompressionType")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            request_interval: members.take("requestInterval")?,
            request_method: members.take("requestMethod")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "RestSink");
        writer.put("additionalHeaders", &self.additional_headers);
        writer.put("httpCompressionType", &self.http_compression_type);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("requestInterval", &self.request_interval);
        writer.put("requestMethod", &self.request_method);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(RestSink);

/// Rest source.
#[derive(Clone, Default)]
pub struct RestSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Additional headers.
    pub additional_headers: Option<Expressible<String>>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pagination rules.
    pub pagination_rules: Option<Expressible<String>>,

    /// Request body.
    pub request_body: Option<Expressible<String>>,

    /// Request interval.
    pub request_interval: Option<Value>,

    /// Request method.
    pub request_method: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestSource {
    const NAME: &'static str = "RestSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "RestSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            additional_headers: members.take("additionalHeaders")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pagination_rules: members.take("paginationRules")?,
            request_body: members.take("requestBody")?,
            request_interval: members.take("requestInterval")?,
            request_method: members.take("requestMethod")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "RestSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("additionalHeaders", &self.additional_headers);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("paginationRules", &self.pagination_rules);
        writer.put("requestBody", &self.request_body);
        writer.put("requestInterval", &self.request_interval);
        writer.put("requestMethod", &self.request_method);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(RestSource);

/// Salesforce marketing cloud source.
#[derive(Clone, Default)]
pub struct SalesforceMarketingCloudSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceMarketingCloudSource {
    const NAME: &'static str = "SalesforceMarketingCloudSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceMarketingCloudSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceMarketingCloudSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceMarketingCloudSource);

/// Salesforce service cloud sink.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudSink {
    /// External id field name.
    pub external_id_field_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<SalesforceSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceServiceCloudSink {
    const NAME: &'static str = "SalesforceServiceCloudSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceServiceCloudSink");
        Ok(Self {
            external_id_field_name: members.take("externalIdFieldName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceServiceCloudSink");
        writer.put("externalIdFieldName", &self.external_id_field_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(SalesforceServiceCloudSink);

/// Salesforce service cloud source.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Read behavior.
    pub read_behavior: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceServiceCloudSource {
    const NAME: &'static str = "SalesforceServiceCloudSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceServiceCloudSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            read_behavior: members.take("readBehavior")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceServiceCloudSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("readBehavior", &self.read_behavior);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceServiceCloudSource);

/// Salesforce service cloud v2 sink.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudV2Sink {
    /// External id field name.
    pub external_id_field_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<SalesforceV2SinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceServiceCloudV2Sink {
    const NAME: &'static str = "SalesforceServiceCloudV2Sink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceServiceCloudV2Sink");
        Ok(Self {
            external_id_field_name: members.take("externalIdFieldName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceServiceCloudV2Sink");
        writer.put("externalIdFieldName", &self.external_id_field_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(SalesforceServiceCloudV2Sink);

/// Salesforce service cloud v2 source.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Include deleted objects.
    pub include_deleted_objects: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Soql query.
    pub soql_query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceServiceCloudV2Source {
    const NAME: &'static str = "SalesforceServiceCloudV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceServiceCloudV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            include_deleted_objects: members.take("includeDeletedObjects")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            soql_query: members.take("SOQLQuery")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceServiceCloudV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("includeDeletedObjects", &self.include_deleted_objects);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("SOQLQuery", &self.soql_query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceServiceCloudV2Source);

/// Salesforce sink.
#[derive(Clone, Default)]
pub struct SalesforceSink {
    /// External id field name.
    pub external_id_field_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<SalesforceSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceSink {
    const NAME: &'static str = "SalesforceSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceSink");
        Ok(Self {
            external_id_field_name: members.take("externalIdFieldName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceSink");
        writer.put("externalIdFieldName", &self.external_id_field_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(SalesforceSink);

/// Salesforce sink write behavior.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SalesforceSinkWriteBehavior {
    /// `Insert`
    Insert,

    /// `Upsert`
    Upsert,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SalesforceSinkWriteBehavior {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Insert", Self::Insert),
        ("Upsert", Self::Upsert),
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

runtime::text_enum!(SalesforceSinkWriteBehavior);

/// Salesforce source.
#[derive(Clone, Default)]
pub struct SalesforceSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Read behavior.
    pub read_behavior: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceSource {
    const NAME: &'static str = "SalesforceSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            read_behavior: members.take("readBehavior")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("readBehavior", &self.read_behavior);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceSource);

/// Salesforce v2 sink.
#[derive(Clone, Default)]
pub struct SalesforceV2Sink {
    /// External id field name.
    pub external_id_field_name: Option<Expressible<String>>,

    /// Ignore null values.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<SalesforceV2SinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceV2Sink {
    const NAME: &'static str = "SalesforceV2Sink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceV2Sink");
        Ok(Self {
            external_id_field_name: members.take("externalIdFieldName")?,
            ignore_null_values: members.take("ignoreNullValues")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceV2Sink");
        writer.put("externalIdFieldName", &self.external_id_field_name);
        writer.put("ignoreNullValues", &self.ignore_null_values);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(SalesforceV2Sink);

/// Salesforce v2 sink write behavior.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SalesforceV2SinkWriteBehavior {
    /// `Insert`
    Insert,

    /// `Upsert`
    Upsert,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SalesforceV2SinkWriteBehavior {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Insert", Self::Insert),
        ("Upsert", Self::Upsert),
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

runtime::text_enum!(SalesforceV2SinkWriteBehavior);

/// Salesforce v2 source.
#[derive(Clone, Default)]
pub struct SalesforceV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Include deleted objects.
    pub include_deleted_objects: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Soql query.
    pub soql_query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SalesforceV2Source {
    const NAME: &'static str = "SalesforceV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SalesforceV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            include_deleted_objects: members.take("includeDeletedObjects")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            soql_query: members.take("SOQLQuery")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SalesforceV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("includeDeletedObjects", &self.include_deleted_objects);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("SOQLQuery", &self.soql_query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceV2Source);

/// Sap bw source.
#[derive(Clone, Default)]
pub struct SapBwSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapBwSource {
    const NAME: &'static str = "SapBwSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapBwSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapBwSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapBwSource);

/// Sap cloud for customer sink.
#[derive(Clone, Default)]
pub struct SapCloudForCustomerSink {
    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<SapCloudForCustomerSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapCloudForCustomerSink {
    const NAME: &'static str = "SapCloudForCustomerSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapCloudForCustomerSink");
        Ok(Self {
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapCloudForCustomerSink");
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(SapCloudForCustomerSink);

/// Sap cloud for customer sink write behavior.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SapCloudForCustomerSinkWriteBehavior {
    /// `Insert`
    Insert,

    /// `Update`
    Update,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SapCloudForCustomerSinkWriteBehavior {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Insert", Self::Insert),
        ("Update", Self::Update),
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

runtime::text_enum!(SapCloudForCustomerSinkWriteBehavior);

/// Sap cloud for customer source.
#[derive(Clone, Default)]
pub struct SapCloudForCustomerSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapCloudForCustomerSource {
    const NAME: &'static str = "SapCloudForCustomerSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapCloudForCustomerSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapCloudForCustomerSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapCloudForCustomerSource);

/// Sap ecc source.
#[derive(Clone, Default)]
pub struct SapEccSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapEccSource {
    const NAME: &'static str = "SapEccSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapEccSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapEccSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapEccSource);

/// Sap hana partition settings.
#[derive(Clone, Default)]
pub struct SapHanaPartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapHanaPartitionSettings {
    const NAME: &'static str = "SapHanaPartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
    }
}

runtime::model!(SapHanaPartitionSettings);

/// Sap hana source.
#[derive(Clone, Default)]
pub struct SapHanaSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Packet size.
    pub packet_size: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SapHanaPartitionSettings>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapHanaSource {
    const NAME: &'static str = "SapHanaSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapHanaSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            packet_size: members.take("packetSize")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapHanaSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("packetSize", &self.packet_size);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapHanaSource);

/// Sap odp source.
#[derive(Clone, Default)]
pub struct SapOdpSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Extraction mode.
    pub extraction_mode: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Projection.
    pub projection: Option<Expressible<Vec<Value>>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Selection.
    pub selection: Option<Expressible<Vec<Value>>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Subscriber process.
    pub subscriber_process: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapOdpSource {
    const NAME: &'static str = "SapOdpSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapOdpSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            extraction_mode: members.take("extractionMode")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            projection: members.take("projection")?,
            query_timeout: members.take("queryTimeout")?,
            selection: members.take("selection")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            subscriber_process: members.take("subscriberProcess")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapOdpSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("extractionMode", &self.extraction_mode);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("projection", &self.projection);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("selection", &self.selection);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("subscriberProcess", &self.subscriber_process);
    }
}

runtime::model!(SapOdpSource);

/// Sap open hub source.
#[derive(Clone, Default)]
pub struct SapOpenHubSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Base request id.
    pub base_request_id: Option<Expressible<i64>>,

    /// Custom rfc read table function module.
    pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

    /// Exclude last request.
    pub exclude_last_request: Option<Expressible<bool>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Sap data column delimiter.
    pub sap_data_column_delimiter: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapOpenHubSource {
    const NAME: &'static str = "SapOpenHubSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapOpenHubSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            base_request_id: members.take("baseRequestId")?,
            custom_rfc_read_table_function_module: members
                .take("customRfcReadTableFunctionModule")?,
            exclude_last_request: members.take("excludeLastRequest")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            sap_data_column_delimiter: members.take("sapDataColumnDelimiter")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapOpenHubSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("baseRequestId", &self.base_request_id);
        writer
            .put(
                "customRfcReadTableFunctionModule",
                &self.custom_rfc_read_table_function_module,
            );
        writer.put("excludeLastRequest", &self.exclude_last_request);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sapDataColumnDelimiter", &self.sap_data_column_delimiter);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapOpenHubSource);

/// Sap table partition settings.
#[derive(Clone, Default)]
pub struct SapTablePartitionSettings {
    /// Max partitions number.
    pub max_partitions_number: Option<Expressible<i64>>,

    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapTablePartitionSettings {
    const NAME: &'static str = "SapTablePartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            max_partitions_number: members.take("maxPartitionsNumber")?,
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("maxPartitionsNumber", &self.max_partitions_number);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(SapTablePartitionSettings);

/// Sap table source.
#[derive(Clone, Default)]
pub struct SapTableSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Batch size.
    pub batch_size: Option<Expressible<i64>>,

    /// Custom rfc read table function module.
    pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SapTablePartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Rfc table fields.
    pub rfc_table_fields: Option<Expressible<String>>,

    /// Rfc table options.
    pub rfc_table_options: Option<Expressible<String>>,

    /// Row count.
    pub row_count: Option<Expressible<i64>>,

    /// Row skips.
    pub row_skips: Option<Expressible<i64>>,

    /// Sap data column delimiter.
    pub sap_data_column_delimiter: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SapTableSource {
    const NAME: &'static str = "SapTableSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SapTableSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            batch_size: members.take("batchSize")?,
            custom_rfc_read_table_function_module: members
                .take("customRfcReadTableFunctionModule")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            rfc_table_fields: members.take("rfcTableFields")?,
            rfc_table_options: members.take("rfcTableOptions")?,
            row_count: members.take("rowCount")?,
            row_skips: members.take("rowSkips")?,
            sap_data_column_delimiter: members.take("sapDataColumnDelimiter")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SapTableSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("batchSize", &self.batch_size);
        writer
            .put(
                "customRfcReadTableFunctionModule",
                &self.custom_rfc_read_table_function_module,
            );
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("rfcTableFields", &self.rfc_table_fields);
        writer.put("rfcTableOptions", &self.rfc_table_options);
        writer.put("rowCount", &self.row_count);
        writer.put("rowSkips", &self.row_skips);
        writer.put("sapDataColumnDelimiter", &self.sap_data_column_delimiter);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SapTableSource);

/// Script activity.
#[derive(Clone, Default)]
pub struct ScriptActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ScriptActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ScriptActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ScriptActivity {
    const NAME: &'static str = "ScriptActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Script");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Script");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ScriptActivity);

/// Script activity log destination.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ScriptActivityLogDestination {
    /// `ActivityOutput`
    ActivityOutput,

    /// `ExternalStore`
    ExternalStore,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ScriptActivityLogDestination {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ActivityOutput", Self::ActivityOutput),
        ("ExternalStore", Self::ExternalStore),
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

runtime::text_enum!(ScriptActivityLogDestination);

/// Script activity parameter.
#[derive(Clone, Default)]
pub struct ScriptActivityParameter {
    /// Direction.
    pub direction: Option<ScriptActivityParameterDirection>,

    /// Name.
    pub name: Option<Expressible<String>>,

    /// Size.
    pub size: Option<i32>,

    /// Type.
    pub type_prop: Option<ScriptActivityParameterType>,

    /// Value.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ScriptActivityParameter {
    const NAME: &'static str = "ScriptActivityParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            direction: members.take("direction")?,
            name: members.take("name")?,
            size: members.take("size")?,
            type_prop: members.take("type")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("direction", &self.direction);
        writer.put("name", &self.name);
        writer.put("size", &self.size);
        writer.put("type", &self.type_prop);
        writer.put("value", &self.value);
    }
}

runtime::model!(ScriptActivityParameter);

/// Script activity parameter direction.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ScriptActivityParameterDirection {
    /// `Input`
    Input,

    /// `InputOutput`
    InputOutput,

    /// `Output`
    Output,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ScriptActivityParameterDirection {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Input", Self::Input),
        ("InputOutput", Self::InputOutput),
        ("Output", Self::Output),
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

runtime::text_enum!(ScriptActivityParameterDirection);

/// Script activity parameter type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ScriptActivityParameterType {
    /// `Boolean`
    Boolean,

    /// `DateTime`
    DateTime,

    /// `DateTimeOffset`
    DateTimeOffset,

    /// `Decimal`
    Decimal,

    /// `Double`
    Double,

    /// `Guid`
    Guid,

    /// `Int16`
    Int16,

    /// `Int32`
    Int32,

    /// `Int64`
    Int64,

    /// `Single`
    Single,

    /// `String`
    String,

    /// `Timespan`
    Timespan,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ScriptActivityParameterType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Boolean", Self::Boolean),
        ("DateTime", Self::DateTime),
        ("DateTimeOffset", Self::DateTimeOffset),
        ("Decimal", Self::Decimal),
        ("Double", Self::Double),
        ("Guid", Self::Guid),
        ("Int16", Self::Int16),
        ("Int32", Self::Int32),
        ("Int64", Self::Int64),
        ("Single", Self::Single),
        ("String", Self::String),
        ("Timespan", Self::Timespan),
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

runtime::text_enum!(ScriptActivityParameterType);

/// Script activity script block.
#[derive(Clone, Default)]
pub struct ScriptActivityScriptBlock {
    /// Parameters.
    pub parameters: Option<Vec<ScriptActivityParameter>>,

    /// Text.
    pub text: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivityScriptBlock {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        text: impl Into<Expressible<String>>,
        type_prop: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ScriptActivityScriptBlock {
    const NAME: &'static str = "ScriptActivityScriptBlock";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parameters: members.take("parameters")?,
            text: members.take("text")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("parameters", &self.parameters);
        writer.put("text", &self.text);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ScriptActivityScriptBlock);

/// Script activity type properties.
#[derive(Clone, Default)]
pub struct ScriptActivityTypeProperties {
    /// Log settings.
    pub log_settings: Option<ScriptActivityTypePropertiesLogSettings>,

    /// Script block execution timeout.
    pub script_block_execution_timeout: Option<Expressible<String>>,

    /// Scripts.
    pub scripts: Option<Vec<ScriptActivityScriptBlock>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ScriptActivityTypeProperties {
    const NAME: &'static str = "ScriptActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            log_settings: members.take("logSettings")?,
            script_block_execution_timeout: members.take("scriptBlockExecutionTimeout")?,
            scripts: members.take("scripts")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("logSettings", &self.log_settings);
        writer.put("scriptBlockExecutionTimeout", &self.script_block_execution_timeout);
        writer.put("scripts", &self.scripts);
    }
}

runtime::model!(ScriptActivityTypeProperties);

/// Script activity type properties log settings.
#[derive(Clone, Default)]
pub struct ScriptActivityTypePropertiesLogSettings {
    /// Log destination.
    pub log_destination: Option<ScriptActivityLogDestination>,

    /// Log location settings.
    pub log_location_settings: Option<LogLocationSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivityTypePropertiesLogSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(log_destination: ScriptActivityLogDestination) -> Self {
        Self {
            log_destination: Some(log_destination),
            ..Self::default()
        }
    }
}

impl runtime::Model for ScriptActivityTypePropertiesLogSettings {
    const NAME: &'static str = "ScriptActivityTypePropertiesLogSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            log_destination: members.take("logDestination")?,
            log_location_settings: members.take("logLocationSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("logDestination", &self.log_destination);
        writer.put("logLocationSettings", &self.log_location_settings);
    }
}

runtime::model!(ScriptActivityTypePropertiesLogSettings);

/// Secure input output policy.
#[derive(Clone, Default)]
pub struct SecureInputOutputPolicy {
    /// Secure input.
    pub secure_input: Option<bool>,

    /// Secure output.
    pub secure_output: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SecureInputOutputPolicy {
    const NAME: &'static str = "SecureInputOutputPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            secure_input: members.take("secureInput")?,
            secure_output: members.take("secureOutput")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("secureInput", &self.secure_input);
        writer.put("secureOutput", &self.secure_output);
    }
}

runtime::model!(SecureInputOutputPolicy);

/// Service now source.
#[derive(Clone, Default)]
pub struct ServiceNowSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServiceNowSource {
    const NAME: &'static str = "ServiceNowSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ServiceNowSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ServiceNowSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ServiceNowSource);

/// Service now v2 source.
#[derive(Clone, Default)]
pub struct ServiceNowV2Source {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Expression.
    pub expression: Option<ExpressionV2>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServiceNowV2Source {
    const NAME: &'static str = "ServiceNowV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ServiceNowV2Source");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            expression: members.take("expression")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ServiceNowV2Source");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("expression", &self.expression);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ServiceNowV2Source);

/// Set variable activity.
#[derive(Clone, Default)]
pub struct SetVariableActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<SecureInputOutputPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SetVariableActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SetVariableActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: SetVariableActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SetVariableActivity {
    const NAME: &'static str = "SetVariableActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SetVariable");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SetVariable");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SetVariableActivity);

/// Set variable activity type properties.
#[derive(Clone, Default)]
pub struct SetVariableActivityTypeProperties {
    /// Set system variable.
    pub set_system_variable: Option<bool>,

    /// Value.
    pub value: Option<Value>,

    /// Variable name.
    pub variable_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SetVariableActivityTypeProperties {
    const NAME: &'static str = "SetVariableActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            set_system_variable: members.take("setSystemVariable")?,
            value: members.take("value")?,
            variable_name: members.take("variableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("setSystemVariable", &self.set_system_variable);
        writer.put("value", &self.value);
        writer.put("variableName", &self.variable_name);
    }
}

runtime::model!(SetVariableActivityTypeProperties);

/// Sftp read settings.
#[derive(Clone, Default)]
pub struct SftpReadSettings {
    /// Delete files after completion.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Disable chunking.
    pub disable_chunking: Option<Expressible<bool>>,

    /// Enable partition discovery.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// File list path.
    pub file_list_path: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Modified datetime end.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Modified datetime start.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Partition root path.
    pub partition_root_path: Option<Expressible<String>>,

    /// Recursive.
    pub recursive: Option<Expressible<bool>>,

    /// Wildcard file name.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Wildcard folder path.
    pub wildcard_folder_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SftpReadSettings {
    const NAME: &'static str = "SftpReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SftpReadSettings");
        Ok(Self {
            delete_files_after_completion: members.take("deleteFilesAfterCompletion")?,
            disable_chunking: members.take("disableChunking")?,
            enable_partition_discovery: members.take("enablePartitionDiscovery")?,
            file_list_path: members.take("fileListPath")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            modified_datetime_end: members.take("modifiedDatetimeEnd")?,
            modified_datetime_start: members.take("modifiedDatetimeStart")?,
            partition_root_path: members.take("partitionRootPath")?,
            recursive: members.take("recursive")?,
            wildcard_file_name: members.take("wildcardFileName")?,
            wildcard_folder_path: members.take("wildcardFolderPath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SftpReadSettings");
        writer.put("deleteFilesAfterCompletion", &self.delete_files_after_completion);
        writer.put("disableChunking", &self.disable_chunking);
        writer.put("enablePartitionDiscovery", &self.enable_partition_discovery);
        writer.put("fileListPath", &self.file_list_path);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("modifiedDatetimeEnd", &self.modified_datetime_end);
        writer.put("modifiedDatetimeStart", &self.modified_datetime_start);
        writer.put("partitionRootPath", &self.partition_root_path);
        writer.put("recursive", &self.recursive);
        writer.put("wildcardFileName", &self.wildcard_file_name);
        writer.put("wildcardFolderPath", &self.wildcard_folder_path);
    }
}

runtime::model!(SftpReadSettings);

/// Sftp write settings.
#[derive(Clone, Default)]
pub struct SftpWriteSettings {
    /// Copy behavior.
    pub copy_behavior: Option<Value>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Operation timeout.
    pub operation_timeout: Option<Expressible<String>>,

    /// Use temp file rename.
    pub use_temp_file_rename: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SftpWriteSettings {
    const NAME: &'static str = "SftpWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SftpWriteSettings");
        Ok(Self {
            copy_behavior: members.take("copyBehavior")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            metadata: members.take("metadata")?,
            operation_timeout: members.take("operationTimeout")?,
            use_temp_file_rename: members.take("useTempFileRename")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SftpWriteSettings");
        writer.put("copyBehavior", &self.copy_behavior);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("metadata", &self.metadata);
        writer.put("operationTimeout", &self.operation_timeout);
        writer.put("useTempFileRename", &self.use_temp_file_rename);
    }
}

runtime::model!(SftpWriteSettings);

/// Share point online list source.
#[derive(Clone, Default)]
pub struct SharePointOnlineListSource {
    /// Http request timeout.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SharePointOnlineListSource {
    const NAME: &'static str = "SharePointOnlineListSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SharePointOnlineListSource");
        Ok(Self {
            http_request_timeout: members.take("httpRequestTimeout")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SharePointOnlineListSource");
        writer.put("httpRequestTimeout", &self.http_request_timeout);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SharePointOnlineListSource);

/// Shopify source.
#[derive(Clone, Default)]
pub struct ShopifySource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ShopifySource {
    const NAME: &'static str = "ShopifySource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ShopifySource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ShopifySource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ShopifySource);

/// Skip error file.
#[derive(Clone, Default)]
pub struct SkipErrorFile {
    /// Data inconsistency.
    pub data_inconsistency: Option<Expressible<bool>>,

    /// File missing.
    pub file_missing: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SkipErrorFile {
    const NAME: &'static str = "SkipErrorFile";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_inconsistency: members.take("dataInconsistency")?,
            file_missing: members.take("fileMissing")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataInconsistency", &self.data_inconsistency);
        writer.put("fileMissing", &self.file_missing);
    }
}

runtime::model!(SkipErrorFile);

/// Snowflake export copy command.
#[derive(Clone, Default)]
pub struct SnowflakeExportCopyCommand {
    /// Additional copy options.
    pub additional_copy_options: Option<Expressible<Value>>,

    /// Additional format options.
    pub additional_format_options: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SnowflakeExportCopyCommand {
    const NAME: &'static str = "SnowflakeExportCopyCommand";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeExportCopyCommand");
        Ok(Self {
            additional_copy_options: members.take("additionalCopyOptions")?,
            additional_format_options: members.take("additionalFormatOptions")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeExportCopyCommand");
        writer.put("additionalCopyOptions", &self.additional_copy_options);
        writer.put("additionalFormatOptions", &self.additional_format_options);
    }
}

runtime::model!(SnowflakeExportCopyCommand);

/// Snowflake import copy command.
#[derive(Clone, Default)]
pub struct SnowflakeImportCopyCommand {
    /// Additional copy options.
    pub additional_copy_options: Option<Expressible<Value>>,

    /// Additional format options.
    pub additional_format_options: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SnowflakeImportCopyCommand {
    const NAME: &'static str = "SnowflakeImportCopyCommand";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeImportCopyCommand");
        Ok(Self {
            additional_copy_options: members.take("additionalCopyOptions")?,
            additional_format_options: members.take("additionalFormatOptions")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeImportCopyCommand");
        writer.put("additionalCopyOptions", &self.additional_copy_options);
        writer.put("additionalFormatOptions", &self.additional_format_options);
    }
}

runtime::model!(SnowflakeImportCopyCommand);

/// Snowflake sink.
#[derive(Clone, Default)]
pub struct SnowflakeSink {
    /// Import settings.
    pub import_settings: Option<SnowflakeImportCopyCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SnowflakeSink {
    const NAME: &'static str = "SnowflakeSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeSink");
        Ok(Self {
            import_settings: members.take("importSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeSink");
        writer.put("importSettings", &self.import_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SnowflakeSink);

/// Snowflake source.
#[derive(Clone, Default)]
pub struct SnowflakeSource {
    /// Export settings.
    pub export_settings: Option<SnowflakeExportCopyCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SnowflakeSource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(export_settings: SnowflakeExportCopyCommand) -> Self {
        Self {
            export_settings: Some(export_settings),
            ..Self::default()
        }
    }
}

impl runtime::Model for SnowflakeSource {
    const NAME: &'static str = "SnowflakeSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeSource");
        Ok(Self {
            export_settings: members.take("exportSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeSource");
        writer.put("exportSettings", &self.export_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SnowflakeSource);

/// Snowflake v2 sink.
#[derive(Clone, Default)]
pub struct SnowflakeV2Sink {
    /// Import settings.
    pub import_settings: Option<SnowflakeImportCopyCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SnowflakeV2Sink {
    const NAME: &'static str = "SnowflakeV2Sink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeV2Sink");
        Ok(Self {
            import_settings: members.take("importSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeV2Sink");
        writer.put("importSettings", &self.import_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SnowflakeV2Sink);

/// Snowflake v2 source.
#[derive(Clone, Default)]
pub struct SnowflakeV2Source {
    /// Export settings.
    pub export_settings: Option<SnowflakeExportCopyCommand>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SnowflakeV2Source {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(export_settings: SnowflakeExportCopyCommand) -> Self {
        Self {
            export_settings: Some(export_settings),
            ..Self::default()
        }
    }
}

impl runtime::Model for SnowflakeV2Source {
    const NAME: &'static str = "SnowflakeV2Source";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SnowflakeV2Source");
        Ok(Self {
            export_settings: members.take("exportSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SnowflakeV2Source");
        writer.put("exportSettings", &self.export_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SnowflakeV2Source);

/// Spark configuration parametrization reference.
#[derive(Clone, Default)]
pub struct SparkConfigurationParametrizationReference {
    /// Reference name.
    pub reference_name: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<SparkConfigurationReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SparkConfigurationParametrizationReference {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        reference_name: impl Into<Expressible<String>>,
        type_prop: SparkConfigurationReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for SparkConfigurationParametrizationReference {
    const NAME: &'static str = "SparkConfigurationParametrizationReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SparkConfigurationParametrizationReference);

/// Spark job reference type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkJobReferenceType {
    /// `SparkJobDefinitionReference`
    SparkJobDefinitionReference,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SparkJobReferenceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SparkJobDefinitionReference", Self::SparkJobDefinitionReference),
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

runtime::text_enum!(SparkJobReferenceType);

/// Spark source.
#[derive(Clone, Default)]
pub struct SparkSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkSource {
    const NAME: &'static str = "SparkSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SparkSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SparkSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SparkSource);

/// Sql dw sink.
#[derive(Clone, Default)]
pub struct SqlDwSink {
    /// Allow copy command.
    pub allow_copy_command: Option<Expressible<bool>>,

    /// Allow poly base.
    pub allow_poly_base: Option<Expressible<bool>>,

    /// Copy command settings.
    pub copy_command_settings: Option<DwCopyCommandSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Poly base settings.
    pub poly_base_settings: Option<PolybaseSettings>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlDwSink {
    const NAME: &'static str = "SqlDwSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlDWSink");
        Ok(Self {
            allow_copy_command: members.take("allowCopyCommand")?,
            allow_poly_base: members.take("allowPolyBase")?,
            copy_command_settings: members.take("copyCommandSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            poly_base_settings: members.take("polyBaseSettings")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlDWSink");
        writer.put("allowCopyCommand", &self.allow_copy_command);
        writer.put("allowPolyBase", &self.allow_poly_base);
        writer.put("copyCommandSettings", &self.copy_command_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("polyBaseSettings", &self.poly_base_settings);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SqlDwSink);

/// Sql dw source.
#[derive(Clone, Default)]
pub struct SqlDwSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlDwSource {
    const NAME: &'static str = "SqlDwSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlDWSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlDWSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlDwSource);

/// Sql mi sink.
#[derive(Clone, Default)]
pub struct SqlMiSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Sql writer stored procedure name.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Sql writer table type.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Stored procedure table type parameter name.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlMiSink {
    const NAME: &'static str = "SqlMiSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlMISink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            sql_writer_stored_procedure_name: members
                .take("sqlWriterStoredProcedureName")?,
            sql_writer_table_type: members.take("sqlWriterTableType")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            stored_procedure_table_type_parameter_name: members
                .take("storedProcedureTableTypeParameterName")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlMISink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer
            .put("sqlWriterStoredProcedureName", &self.sql_writer_stored_procedure_name);
        writer.put("sqlWriterTableType", &self.sql_writer_table_type);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
        writer
            .put(
                "storedProcedureTableTypeParameterName",
                &self.stored_procedure_table_type_parameter_name,
            );
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SqlMiSink);

/// Sql mi source.
#[derive(Clone, Default)]
pub struct SqlMiSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Produce additional types.
    pub produce_additional_types: Option<Value>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlMiSource {
    const NAME: &'static str = "SqlMiSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlMISource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            produce_additional_types: members.take("produceAdditionalTypes")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlMISource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("produceAdditionalTypes", &self.produce_additional_types);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlMiSource);

/// Sql partition settings.
#[derive(Clone, Default)]
pub struct SqlPartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPartitionSettings {
    const NAME: &'static str = "SqlPartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(SqlPartitionSettings);

/// Sql pool reference.
#[derive(Clone, Default)]
pub struct SqlPoolReference {
    /// Reference name.
    pub reference_name: Option<String>,

    /// Type.
    pub type_prop: Option<SqlPoolReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolReference {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: SqlPoolReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlPoolReference {
    const NAME: &'static str = "SqlPoolReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SqlPoolReference);

/// Sql pool reference type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SqlPoolReferenceType {
    /// `SqlPoolReference`
    SqlPoolReference,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SqlPoolReferenceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SqlPoolReference", Self::SqlPoolReference),
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

runtime::text_enum!(SqlPoolReferenceType);

/// Sql pool stored procedure activity.
#[derive(Clone, Default)]
pub struct SqlPoolStoredProcedureActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Sql pool.
    pub sql_pool: Option<SqlPoolReference>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SqlPoolStoredProcedureActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolStoredProcedureActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        sql_pool: SqlPoolReference,
        type_properties: SqlPoolStoredProcedureActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            sql_pool: Some(sql_pool),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlPoolStoredProcedureActivity {
    const NAME: &'static str = "SqlPoolStoredProcedureActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlPoolStoredProcedure");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            sql_pool: members.take("sqlPool")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlPoolStoredProcedure");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("sqlPool", &self.sql_pool);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SqlPoolStoredProcedureActivity);

/// Sql pool stored procedure activity type properties.
#[derive(Clone, Default)]
pub struct SqlPoolStoredProcedureActivityTypeProperties {
    /// Stored procedure name.
    pub stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolStoredProcedureActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(stored_procedure_name: impl Into<Expressible<String>>) -> Self {
        Self {
            stored_procedure_name: Some(stored_procedure_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlPoolStoredProcedureActivityTypeProperties {
    const NAME: &'static str = "SqlPoolStoredProcedureActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            stored_procedure_name: members.take("storedProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("storedProcedureName", &self.stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlPoolStoredProcedureActivityTypeProperties);

/// Sql server sink.
#[derive(Clone, Default)]
pub struct SqlServerSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Sql writer stored procedure name.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Sql writer table type.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Stored procedure table type parameter name.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlServerSink {
    const NAME: &'static str = "SqlServerSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlServerSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            sql_writer_stored_procedure_name: members
                .take("sqlWriterStoredProcedureName")?,
            sql_writer_table_type: members.take("sqlWriterTableType")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            stored_procedure_table_type_parameter_name: members
                .take("storedProcedureTableTypeParameterName")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlServerSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer
            .put("sqlWriterStoredProcedureName", &self.sql_writer_stored_procedure_name);
        writer.put("sqlWriterTableType", &self.sql_writer_table_type);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
        writer
            .put(
                "storedProcedureTableTypeParameterName",
                &self.stored_procedure_table_type_parameter_name,
            );
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SqlServerSink);

/// Sql server source.
#[derive(Clone, Default)]
pub struct SqlServerSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Produce additional types.
    pub produce_additional_types: Option<Value>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlServerSource {
    const NAME: &'static str = "SqlServerSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlServerSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            produce_additional_types: members.take("produceAdditionalTypes")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlServerSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("produceAdditionalTypes", &self.produce_additional_types);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlServerSource);

/// Sql server stored procedure activity.
#[derive(Clone, Default)]
pub struct SqlServerStoredProcedureActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SqlServerStoredProcedureActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlServerStoredProcedureActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: SqlServerStoredProcedureActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlServerStoredProcedureActivity {
    const NAME: &'static str = "SqlServerStoredProcedureActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlServerStoredProcedure");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlServerStoredProcedure");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SqlServerStoredProcedureActivity);

/// Sql server stored procedure activity type properties.
#[derive(Clone, Default)]
pub struct SqlServerStoredProcedureActivityTypeProperties {
    /// Stored procedure name.
    pub stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlServerStoredProcedureActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(stored_procedure_name: impl Into<Expressible<String>>) -> Self {
        Self {
            stored_procedure_name: Some(stored_procedure_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlServerStoredProcedureActivityTypeProperties {
    const NAME: &'static str = "SqlServerStoredProcedureActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            stored_procedure_name: members.take("storedProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("storedProcedureName", &self.stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlServerStoredProcedureActivityTypeProperties);

/// Sql sink.
#[derive(Clone, Default)]
pub struct SqlSink {
    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Sql writer stored procedure name.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Sql writer table type.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Stored procedure table type parameter name.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlSink {
    const NAME: &'static str = "SqlSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlSink");
        Ok(Self {
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            sql_writer_stored_procedure_name: members
                .take("sqlWriterStoredProcedureName")?,
            sql_writer_table_type: members.take("sqlWriterTableType")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            stored_procedure_table_type_parameter_name: members
                .take("storedProcedureTableTypeParameterName")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlSink");
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer
            .put("sqlWriterStoredProcedureName", &self.sql_writer_stored_procedure_name);
        writer.put("sqlWriterTableType", &self.sql_writer_table_type);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
        writer
            .put(
                "storedProcedureTableTypeParameterName",
                &self.stored_procedure_table_type_parameter_name,
            );
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(SqlSink);

/// Sql source.
#[derive(Clone, Default)]
pub struct SqlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlSource {
    const NAME: &'static str = "SqlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SqlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SqlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(SqlSource);

/// Square source.
#[derive(Clone, Default)]
pub struct SquareSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SquareSource {
    const NAME: &'static str = "SquareSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SquareSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SquareSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SquareSource);

/// Ssis access credential.
#[derive(Clone, Default)]
pub struct SsisAccessCredential {
    /// Domain.
    pub domain: Option<Value>,

    /// Password.
    pub password: Option<SecretBase>,

    /// User name.
    pub user_name: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisAccessCredential {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(domain: Value, password: SecretBase, user_name: Value) -> Self {
        Self {
            domain: Some(domain),
            password: Some(password),
            user_name: Some(user_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisAccessCredential {
    const NAME: &'static str = "SsisAccessCredential";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            domain: members.take("domain")?,
            password: members.take("password")?,
            user_name: members.take("userName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("domain", &self.domain);
        writer.put("password", &self.password);
        writer.put("userName", &self.user_name);
    }
}

runtime::model!(SsisAccessCredential);

/// Ssis child package.
#[derive(Clone, Default)]
pub struct SsisChildPackage {
    /// Package content.
    pub package_content: Option<Expressible<String>>,

    /// Package last modified date.
    pub package_last_modified_date: Option<String>,

    /// Package name.
    pub package_name: Option<String>,

    /// Package path.
    pub package_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisChildPackage {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        package_content: impl Into<Expressible<String>>,
        package_path: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            package_content: Some(package_content.into()),
            package_path: Some(package_path.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisChildPackage {
    const NAME: &'static str = "SsisChildPackage";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            package_content: members.take("packageContent")?,
            package_last_modified_date: members.take("packageLastModifiedDate")?,
            package_name: members.take("packageName")?,
            package_path: members.take("packagePath")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("packageContent", &self.package_content);
        writer.put("packageLastModifiedDate", &self.package_last_modified_date);
        writer.put("packageName", &self.package_name);
        writer.put("packagePath", &self.package_path);
    }
}

runtime::model!(SsisChildPackage);

/// Ssis execution credential.
#[derive(Clone, Default)]
pub struct SsisExecutionCredential {
    /// Domain.
    pub domain: Option<Value>,

    /// Password.
    pub password: Option<SecureString>,

    /// User name.
    pub user_name: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisExecutionCredential {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(domain: Value, password: SecureString, user_name: Value) -> Self {
        Self {
            domain: Some(domain),
            password: Some(password),
            user_name: Some(user_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisExecutionCredential {
    const NAME: &'static str = "SsisExecutionCredential";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            domain: members.take("domain")?,
            password: members.take("password")?,
            user_name: members.take("userName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("domain", &self.domain);
        writer.put("password", &self.password);
        writer.put("userName", &self.user_name);
    }
}

runtime::model!(SsisExecutionCredential);

/// Ssis execution parameter.
#[derive(Clone, Default)]
pub struct SsisExecutionParameter {
    /// Value.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisExecutionParameter {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(value: impl Into<Expressible<String>>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisExecutionParameter {
    const NAME: &'static str = "SsisExecutionParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(SsisExecutionParameter);

/// Ssis log location.
#[derive(Clone, Default)]
pub struct SsisLogLocation {
    /// Log path.
    pub log_path: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<SsisLogLocationType>,

    /// Type properties.
    pub type_properties: Option<SsisLogLocationTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisLogLocation {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        log_path: impl Into<Expressible<String>>,
        type_prop: SsisLogLocationType,
        type_properties: SsisLogLocationTypeProperties,
    ) -> Self {
        Self {
            log_path: Some(log_path.into()),
            type_prop: Some(type_prop),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisLogLocation {
    const NAME: &'static str = "SsisLogLocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            log_path: members.take("logPath")?,
            type_prop: members.take("type")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("logPath", &self.log_path);
        writer.put("type", &self.type_prop);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(SsisLogLocation);

/// Ssis log location type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SsisLogLocationType {
    /// `File`
    File,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SsisLogLocationType {
    const KNOWN: &'static [(&'static str, Self)] = &[("File", Self::File)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SsisLogLocationType);

/// Ssis log location type properties.
#[derive(Clone, Default)]
pub struct SsisLogLocationTypeProperties {
    /// Access credential.
    pub access_credential: Option<SsisAccessCredential>,

    /// Log refresh interval.
    pub log_refresh_interval: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisLogLocationTypeProperties {
    const NAME: &'static str = "SsisLogLocationTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_credential: members.take("accessCredential")?,
            log_refresh_interval: members.take("logRefreshInterval")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessCredential", &self.access_credential);
        writer.put("logRefreshInterval", &self.log_refresh_interval);
    }
}

runtime::model!(SsisLogLocationTypeProperties);

/// Ssis package location.
#[derive(Clone, Default)]
pub struct SsisPackageLocation {
    /// Package path.
    pub package_path: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<SsisPackageLocationType>,

    /// Type properties.
    pub type_properties: Option<SsisPackageLocationTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisPackageLocation {
    const NAME: &'static str = "SsisPackageLocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            package_path: members.take("packagePath")?,
            type_prop: members.take("type")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("packagePath", &self.package_path);
        writer.put("type", &self.type_prop);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(SsisPackageLocation);

/// Ssis package location type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SsisPackageLocationType {
    /// `File`
    File,

    /// `InlinePackage`
    InlinePackage,

    /// `PackageStore`
    PackageStore,

    /// `SSISDB`
    Ssisdb,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SsisPackageLocationType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("File", Self::File),
        ("InlinePackage", Self::InlinePackage),
        ("PackageStore", Self::PackageStore),
        ("SSISDB", Self::Ssisdb),
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

runtime::text_enum!(SsisPackageLocationType);

/// Ssis package location type properties.
#[derive(Clone, Default)]
pub struct SsisPackageLocationTypeProperties {
    /// Access credential.
    pub access_credential: Option<SsisAccessCredential>,

    /// Child packages.
    pub child_packages: Option<Vec<SsisChildPackage>>,

    /// Configuration access credential.
    pub configuration_access_credential: Option<SsisAccessCredential>,

    /// Configuration path.
    pub configuration_path: Option<Expressible<String>>,

    /// Package content.
    pub package_content: Option<Expressible<String>>,

    /// Package last modified date.
    pub package_last_modified_date: Option<String>,

    /// Package name.
    pub package_name: Option<String>,

    /// Package password.
    pub package_password: Option<SecretBase>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SsisPackageLocationTypeProperties {
    const NAME: &'static str = "SsisPackageLocationTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_credential: members.take("accessCredential")?,
            child_packages: members.take("childPackages")?,
            configuration_access_credential: members
                .take("configurationAccessCredential")?,
            configuration_path: members.take("configurationPath")?,
            package_content: members.take("packageContent")?,
            package_last_modified_date: members.take("packageLastModifiedDate")?,
            package_name: members.take("packageName")?,
            package_password: members.take("packagePassword")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessCredential", &self.access_credential);
        writer.put("childPackages", &self.child_packages);
        writer
            .put("configurationAccessCredential", &self.configuration_access_credential);
        writer.put("configurationPath", &self.configuration_path);
        writer.put("packageContent", &self.package_content);
        writer.put("packageLastModifiedDate", &self.package_last_modified_date);
        writer.put("packageName", &self.package_name);
        writer.put("packagePassword", &self.package_password);
    }
}

runtime::model!(SsisPackageLocationTypeProperties);

/// Ssis property override.
#[derive(Clone, Default)]
pub struct SsisPropertyOverride {
    /// Is sensitive.
    pub is_sensitive: Option<bool>,

    /// Value.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisPropertyOverride {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(value: impl Into<Expressible<String>>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SsisPropertyOverride {
    const NAME: &'static str = "SsisPropertyOverride";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            is_sensitive: members.take("isSensitive")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("isSensitive", &self.is_sensitive);
        writer.put("value", &self.value);
    }
}

runtime::model!(SsisPropertyOverride);

/// Staging settings.
#[derive(Clone, Default)]
pub struct StagingSettings {
    /// Enable compression.
    pub enable_compression: Option<Expressible<bool>>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Path.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl StagingSettings {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(linked_service_name: LinkedServiceReference) -> Self {
        Self {
            linked_service_name: Some(linked_service_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for StagingSettings {
    const NAME: &'static str = "StagingSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enable_compression: members.take("enableCompression")?,
            linked_service_name: members.take("linkedServiceName")?,
            path: members.take("path")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enableCompression", &self.enable_compression);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("path", &self.path);
    }
}

runtime::model!(StagingSettings);

/// Store read settings.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum StoreReadSettings {
    /// `AmazonS3ReadSettings`: [`AmazonS3ReadSettings`].
    AmazonS3ReadSettings(AmazonS3ReadSettings),

    /// `AzureBlobFSReadSettings`: [`AzureBlobFsReadSettings`].
    AzureBlobFsReadSettings(AzureBlobFsReadSettings),

    /// `AzureBlobStorageReadSettings`: [`AzureBlobStorageReadSettings`].
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings),

    /// `AzureDataLakeStoreReadSettings`: [`AzureDataLakeStoreReadSettings`].
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings),

    /// `AzureFileStorageReadSettings`: [`AzureFileStorageReadSettings`].
    AzureFileStorageReadSettings(AzureFileStorageReadSettings),

    /// `FileServerReadSettings`: [`FileServerReadSettings`].
    FileServerReadSettings(FileServerReadSettings),

    /// `FtpReadSettings`: [`FtpReadSettings`].
    FtpReadSettings(FtpReadSettings),

    /// `GoogleCloudStorageReadSettings`: [`GoogleCloudStorageReadSettings`].
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings),

    /// `HdfsReadSettings`: [`HdfsReadSettings`].
    HdfsReadSettings(HdfsReadSettings),

    /// `HttpReadSettings`: [`HttpReadSettings`].
    HttpReadSettings(HttpReadSettings),

    /// `LakeHouseReadSettings`: [`LakeHouseReadSettings`].
    LakeHouseReadSettings(LakeHouseReadSettings),

    /// `SftpReadSettings`: [`SftpReadSettings`].
    SftpReadSettings(SftpReadSettings),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for StoreReadSettings {
    const NAME: &'static str = "StoreReadSettings";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "AmazonS3ReadSettings" => {
                    Self::AmazonS3ReadSettings(object.into_model()?)
                }
                "AzureBlobFSReadSettings" => {
                    Self::AzureBlobFsReadSettings(object.into_model()?)
                }
                "AzureBlobStorageReadSettings" => {
                    Self::AzureBlobStorageReadSettings(object.into_model()?)
                }
                "AzureDataLakeStoreReadSettings" => {
                    Self::AzureDataLakeStoreReadSettings(object.into_model()?)
                }
                "AzureFileStorageReadSettings" => {
                    Self::AzureFileStorageReadSettings(object.into_model()?)
                }
                "FileServerReadSettings" => {
                    Self::FileServerReadSettings(object.into_model()?)
                }
                "FtpReadSettings" => Self::FtpReadSettings(object.into_model()?),
                "GoogleCloudStorageReadSettings" => {
                    Self::GoogleCloudStorageReadSettings(object.into_model()?)
                }
                "HdfsReadSettings" => Self::HdfsReadSettings(object.into_model()?),
                "HttpReadSettings" => Self::HttpReadSettings(object.into_model()?),
                "LakeHouseReadSettings" => {
                    Self::LakeHouseReadSettings(object.into_model()?)
                }
                "SftpReadSettings" => Self::SftpReadSettings(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::AmazonS3ReadSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureBlobFsReadSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureBlobStorageReadSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureDataLakeStoreReadSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureFileStorageReadSettings(it) => runtime::Wire::write(it, mode),
            Self::FileServerReadSettings(it) => runtime::Wire::write(it, mode),
            Self::FtpReadSettings(it) => runtime::Wire::write(it, mode),
            Self::GoogleCloudStorageReadSettings(it) => runtime::Wire::write(it, mode),
            Self::HdfsReadSettings(it) => runtime::Wire::write(it, mode),
            Self::HttpReadSettings(it) => runtime::Wire::write(it, mode),
            Self::LakeHouseReadSettings(it) => runtime::Wire::write(it, mode),
            Self::SftpReadSettings(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(StoreReadSettings);

/// Store write settings.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum StoreWriteSettings {
    /// `AzureBlobFSWriteSettings`: [`AzureBlobFsWriteSettings`].
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings),

    /// `AzureBlobStorageWriteSettings`: [`AzureBlobStorageWriteSettings`].
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings),

    /// `AzureDataLakeStoreWriteSettings`: [`AzureDataLakeStoreWriteSettings`].
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings),

    /// `AzureFileStorageWriteSettings`: [`AzureFileStorageWriteSettings`].
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings),

    /// `FileServerWriteSettings`: [`FileServerWriteSettings`].
    FileServerWriteSettings(FileServerWriteSettings),

    /// `LakeHouseWriteSettings`: [`LakeHouseWriteSettings`].
    LakeHouseWriteSettings(LakeHouseWriteSettings),

    /// `SftpWriteSettings`: [`SftpWriteSettings`].
    SftpWriteSettings(SftpWriteSettings),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for StoreWriteSettings {
    const NAME: &'static str = "StoreWriteSettings";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "AzureBlobFSWriteSettings" => {
                    Self::AzureBlobFsWriteSettings(object.into_model()?)
                }
                "AzureBlobStorageWriteSettings" => {
                    Self::AzureBlobStorageWriteSettings(object.into_model()?)
                }
                "AzureDataLakeStoreWriteSettings" => {
                    Self::AzureDataLakeStoreWriteSettings(object.into_model()?)
                }
                "AzureFileStorageWriteSettings" => {
                    Self::AzureFileStorageWriteSettings(object.into_model()?)
                }
                "FileServerWriteSettings" => {
                    Self::FileServerWriteSettings(object.into_model()?)
                }
                "LakeHouseWriteSettings" => {
                    Self::LakeHouseWriteSettings(object.into_model()?)
                }
                "SftpWriteSettings" => Self::SftpWriteSettings(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> azure_core::Value {
        match self {
            Self::AzureBlobFsWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureBlobStorageWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureDataLakeStoreWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::AzureFileStorageWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::FileServerWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::LakeHouseWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::SftpWriteSettings(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(StoreWriteSettings);

/// Switch activity.
#[derive(Clone, Default)]
pub struct SwitchActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SwitchActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SwitchActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: SwitchActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SwitchActivity {
    const NAME: &'static str = "SwitchActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Switch");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Switch");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SwitchActivity);

/// Switch activity type properties.
#[derive(Clone, Default)]
pub struct SwitchActivityTypeProperties {
    /// Cases.
    pub cases: Option<Vec<SwitchCase>>,

    /// Default activities.
    pub default_activities: Option<Vec<Activity>>,

    /// On.
    pub on: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SwitchActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(on: Expression) -> Self {
        Self {
            on: Some(on),
            ..Self::default()
        }
    }
}

impl runtime::Model for SwitchActivityTypeProperties {
    const NAME: &'static str = "SwitchActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cases: members.take("cases")?,
            default_activities: members.take("defaultActivities")?,
            on: members.take("on")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cases", &self.cases);
        writer.put("defaultActivities", &self.default_activities);
        writer.put("on", &self.on);
    }
}

runtime::model!(SwitchActivityTypeProperties);

/// Switch case.
#[derive(Clone, Default)]
pub struct SwitchCase {
    /// Activities.
    pub activities: Option<Vec<Activity>>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SwitchCase {
    const NAME: &'static str = "SwitchCase";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activities: members.take("activities")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activities", &self.activities);
        writer.put("value", &self.value);
    }
}

runtime::model!(SwitchCase);

/// Sybase source.
#[derive(Clone, Default)]
pub struct SybaseSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SybaseSource {
    const NAME: &'static str = "SybaseSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SybaseSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SybaseSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SybaseSource);

/// Synapse notebook activity.
#[derive(Clone, Default)]
pub struct SynapseNotebookActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SynapseNotebookActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: SynapseNotebookActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseNotebookActivity {
    const NAME: &'static str = "SynapseNotebookActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SynapseNotebook");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SynapseNotebook");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SynapseNotebookActivity);

/// Synapse notebook activity type properties.
#[derive(Clone, Default)]
pub struct SynapseNotebookActivityTypeProperties {
    /// Conf.
    pub conf: Option<Value>,

    /// Configuration type.
    pub configuration_type: Option<ConfigurationType>,

    /// Driver size.
    pub driver_size: Option<Expressible<String>>,

    /// Executor size.
    pub executor_size: Option<Expressible<String>>,

    /// Notebook.
    pub notebook: Option<SynapseNotebookReference>,

    /// Num executors.
    pub num_executors: Option<Expressible<i64>>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, NotebookParameter>>,

    /// Spark config.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Spark pool.
    pub spark_pool: Option<BigDataPoolParametrizationReference>,

    /// Target spark configuration.
    pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(notebook: SynapseNotebookReference) -> Self {
        Self {
            notebook: Some(notebook),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseNotebookActivityTypeProperties {
    const NAME: &'static str = "SynapseNotebookActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            conf: members.take("conf")?,
            configuration_type: members.take("configurationType")?,
            driver_size: members.take("driverSize")?,
            executor_size: members.take("executorSize")?,
            notebook: members.take("notebook")?,
            num_executors: members.take("numExecutors")?,
            parameters: members.take("parameters")?,
            spark_config: members.take("sparkConfig")?,
            spark_pool: members.take("sparkPool")?,
            target_spark_configuration: members.take("targetSparkConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("conf", &self.conf);
        writer.put("configurationType", &self.configuration_type);
        writer.put("driverSize", &self.driver_size);
        writer.put("executorSize", &self.executor_size);
        writer.put("notebook", &self.notebook);
        writer.put("numExecutors", &self.num_executors);
        writer.put("parameters", &self.parameters);
        writer.put("sparkConfig", &self.spark_config);
        writer.put("sparkPool", &self.spark_pool);
        writer.put("targetSparkConfiguration", &self.target_spark_configuration);
    }
}

runtime::model!(SynapseNotebookActivityTypeProperties);

/// Synapse notebook reference.
#[derive(Clone, Default)]
pub struct SynapseNotebookReference {
    /// Reference name.
    pub reference_name: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<NotebookReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookReference {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        reference_name: impl Into<Expressible<String>>,
        type_prop: NotebookReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseNotebookReference {
    const NAME: &'static str = "SynapseNotebookReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SynapseNotebookReference);

/// Synapse spark job activity type properties.
#[derive(Clone, Default)]
pub struct SynapseSparkJobActivityTypeProperties {
    /// Args.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class name.
    pub class_name: Option<Expressible<String>>,

    /// Conf.
    pub conf: Option<Value>,

    /// Configuration type.
    pub configuration_type: Option<ConfigurationType>,

    /// Driver size.
    pub driver_size: Option<Expressible<String>>,

    /// Executor size.
    pub executor_size: Option<Expressible<String>>,

    /// File.
    pub file: Option<Expressible<String>>,

    /// Files.
    pub files: Option<Vec<Expressible<String>>>,

    /// Files v2.
    pub files_v2: Option<Vec<Expressible<String>>>,

    /// Num executors.
    pub num_executors: Option<Expressible<i64>>,

    /// Python code reference.
    pub python_code_reference: Option<Vec<Expressible<String>>>,

    /// Scan folder.
    pub scan_folder: Option<Expressible<bool>>,

    /// Spark config.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Spark job.
    pub spark_job: Option<SynapseSparkJobReference>,

    /// Target big data pool.
    pub target_big_data_pool: Option<BigDataPoolParametrizationReference>,

    /// Target spark configuration.
    pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(spark_job: SynapseSparkJobReference) -> Self {
        Self {
            spark_job: Some(spark_job),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseSparkJobActivityTypeProperties {
    const NAME: &'static str = "SynapseSparkJobActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            arguments: members.take("args")?,
            class_name: members.take("className")?,
            conf: members.take("conf")?,
            configuration_type: members.take("configurationType")?,
            driver_size: members.take("driverSize")?,
            executor_size: members.take("executorSize")?,
            file: members.take("file")?,
            files: members.take("files")?,
            files_v2: members.take("filesV2")?,
            num_executors: members.take("numExecutors")?,
            python_code_reference: members.take("pythonCodeReference")?,
            scan_folder: members.take("scanFolder")?,
            spark_config: members.take("sparkConfig")?,
            spark_job: members.take("sparkJob")?,
            target_big_data_pool: members.take("targetBigDataPool")?,
            target_spark_configuration: members.take("targetSparkConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("args", &self.arguments);
        writer.put("className", &self.class_name);
        writer.put("conf", &self.conf);
        writer.put("configurationType", &self.configuration_type);
        writer.put("driverSize", &self.driver_size);
        writer.put("executorSize", &self.executor_size);
        writer.put("file", &self.file);
        writer.put("files", &self.files);
        writer.put("filesV2", &self.files_v2);
        writer.put("numExecutors", &self.num_executors);
        writer.put("pythonCodeReference", &self.python_code_reference);
        writer.put("scanFolder", &self.scan_folder);
        writer.put("sparkConfig", &self.spark_config);
        writer.put("sparkJob", &self.spark_job);
        writer.put("targetBigDataPool", &self.target_big_data_pool);
        writer.put("targetSparkConfiguration", &self.target_spark_configuration);
    }
}

runtime::model!(SynapseSparkJobActivityTypeProperties);

/// Synapse spark job definition activity.
#[derive(Clone, Default)]
pub struct SynapseSparkJobDefinitionActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<SynapseSparkJobActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobDefinitionActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: SynapseSparkJobActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseSparkJobDefinitionActivity {
    const NAME: &'static str = "SynapseSparkJobDefinitionActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SparkJob");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SparkJob");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(SynapseSparkJobDefinitionActivity);

/// Synapse spark job reference.
#[derive(Clone, Default)]
pub struct SynapseSparkJobReference {
    /// Reference name.
    pub reference_name: Option<String>,

    /// Type.
    pub type_prop: Option<SparkJobReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobReference {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: SparkJobReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for SynapseSparkJobReference {
    const NAME: &'static str = "SynapseSparkJobReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(SynapseSparkJobReference);

/// Tar gzip read settings.
#[derive(Clone, Default)]
pub struct TarGzipReadSettings {
    /// Preserve compression file name as folder.
    pub preserve_compression_file_name_as_folder: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TarGzipReadSettings {
    const NAME: &'static str = "TarGzipReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TarGZipReadSettings");
        Ok(Self {
            preserve_compression_file_name_as_folder: members
                .take("preserveCompressionFileNameAsFolder")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TarGZipReadSettings");
        writer
            .put(
                "preserveCompressionFileNameAsFolder",
                &self.preserve_compression_file_name_as_folder,
            );
    }
}

runtime::model!(TarGzipReadSettings);

/// Tar read settings.
#[derive(Clone, Default)]
pub struct TarReadSettings {
    /// Preserve compression file name as folder.
    pub preserve_compression_file_name_as_folder: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TarReadSettings {
    const NAME: &'static str = "TarReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TarReadSettings");
        Ok(Self {
            preserve_compression_file_name_as_folder: members
                .take("preserveCompressionFileNameAsFolder")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TarReadSettings");
        writer
            .put(
                "preserveCompressionFileNameAsFolder",
                &self.preserve_compression_file_name_as_folder,
            );
    }
}

runtime::model!(TarReadSettings);

/// Teradata partition option.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TeradataPartitionOption {
    /// `DynamicRange`
    DynamicRange,

    /// `Hash`
    Hash,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TeradataPartitionOption {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DynamicRange", Self::DynamicRange),
        ("Hash", Self::Hash),
        ("None", Self::None),
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

runtime::text_enum!(TeradataPartitionOption);

/// Teradata partition settings.
#[derive(Clone, Default)]
pub struct TeradataPartitionSettings {
    /// Partition column name.
    pub partition_column_name: Option<Expressible<String>>,

    /// Partition lower bound.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Partition upper bound.
    pub partition_upper_bound: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TeradataPartitionSettings {
    const NAME: &'static str = "TeradataPartitionSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            partition_column_name: members.take("partitionColumnName")?,
            partition_lower_bound: members.take("partitionLowerBound")?,
            partition_upper_bound: members.take("partitionUpperBound")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("partitionColumnName", &self.partition_column_name);
        writer.put("partitionLowerBound", &self.partition_lower_bound);
        writer.put("partitionUpperBound", &self.partition_upper_bound);
    }
}

runtime::model!(TeradataPartitionSettings);

/// Teradata source.
#[derive(Clone, Default)]
pub struct TeradataSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<TeradataPartitionOption>,

    /// Partition settings.
    pub partition_settings: Option<TeradataPartitionSettings>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TeradataSource {
    const NAME: &'static str = "TeradataSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TeradataSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TeradataSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(TeradataSource);

/// Until activity.
#[derive(Clone, Default)]
pub struct UntilActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<UntilActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UntilActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: UntilActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for UntilActivity {
    const NAME: &'static str = "UntilActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Until");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Until");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(UntilActivity);

/// Until activity type properties.
#[derive(Clone, Default)]
pub struct UntilActivityTypeProperties {
    /// Activities.
    pub activities: Option<Vec<Activity>>,

    /// Expression.
    pub expression: Option<Expression>,

    /// Timeout.
    pub timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UntilActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(activities: Vec<Activity>, expression: Expression) -> Self {
        Self {
            activities: Some(activities),
            expression: Some(expression),
            ..Self::default()
        }
    }
}

impl runtime::Model for UntilActivityTypeProperties {
    const NAME: &'static str = "UntilActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activities: members.take("activities")?,
            expression: members.take("expression")?,
            timeout: members.take("timeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activities", &self.activities);
        writer.put("expression", &self.expression);
        writer.put("timeout", &self.timeout);
    }
}

runtime::model!(UntilActivityTypeProperties);

/// User property.
#[derive(Clone, Default)]
pub struct UserProperty {
    /// Name.
    pub name: Option<String>,

    /// Value.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserProperty {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>, value: impl Into<Expressible<String>>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for UserProperty {
    const NAME: &'static str = "UserProperty";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("value", &self.value);
    }
}

runtime::model!(UserProperty);

/// Validation activity.
#[derive(Clone, Default)]
pub struct ValidationActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<ValidationActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ValidationActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: ValidationActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for ValidationActivity {
    const NAME: &'static str = "ValidationActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Validation");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Validation");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(ValidationActivity);

/// Validation activity type properties.
#[derive(Clone, Default)]
pub struct ValidationActivityTypeProperties {
    /// Child items.
    pub child_items: Option<Expressible<bool>>,

    /// Dataset.
    pub dataset: Option<DatasetReference>,

    /// Minimum size.
    pub minimum_size: Option<Expressible<i64>>,

    /// Sleep.
    pub sleep: Option<Expressible<i64>>,

    /// Timeout.
    pub timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ValidationActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(dataset: DatasetReference) -> Self {
        Self {
            dataset: Some(dataset),
            ..Self::default()
        }
    }
}

impl runtime::Model for ValidationActivityTypeProperties {
    const NAME: &'static str = "ValidationActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            child_items: members.take("childItems")?,
            dataset: members.take("dataset")?,
            minimum_size: members.take("minimumSize")?,
            sleep: members.take("sleep")?,
            timeout: members.take("timeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("childItems", &self.child_items);
        writer.put("dataset", &self.dataset);
        writer.put("minimumSize", &self.minimum_size);
        writer.put("sleep", &self.sleep);
        writer.put("timeout", &self.timeout);
    }
}

runtime::model!(ValidationActivityTypeProperties);

/// Variable specification.
#[derive(Clone, Default)]
pub struct VariableSpecification {
    /// Default value.
    pub default_value: Option<Value>,

    /// Type.
    pub type_prop: Option<VariableType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl VariableSpecification {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(type_prop: VariableType) -> Self {
        Self {
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for VariableSpecification {
    const NAME: &'static str = "VariableSpecification";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default_value: members.take("defaultValue")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("defaultValue", &self.default_value);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(VariableSpecification);

/// Variable type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VariableType {
    /// `Array`
    Array,

    /// `Bool`
    Bool,

    /// `Boolean`
    Boolean,

    /// `String`
    String,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for VariableType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Array", Self::Array),
        ("Bool", Self::Bool),
        ("Boolean", Self::Boolean),
        ("String", Self::String),
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

runtime::text_enum!(VariableType);

/// Vertica source.
#[derive(Clone, Default)]
pub struct VerticaSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for VerticaSource {
    const NAME: &'static str = "VerticaSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "VerticaSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "VerticaSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(VerticaSource);

/// Wait activity.
#[derive(Clone, Default)]
pub struct WaitActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<WaitActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WaitActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: WaitActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for WaitActivity {
    const NAME: &'static str = "WaitActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Wait");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Wait");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(WaitActivity);

/// Wait activity type properties.
#[derive(Clone, Default)]
pub struct WaitActivityTypeProperties {
    /// Wait time in seconds.
    pub wait_time_in_seconds: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WaitActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(wait_time_in_seconds: Value) -> Self {
        Self {
            wait_time_in_seconds: Some(wait_time_in_seconds),
            ..Self::default()
        }
    }
}

impl runtime::Model for WaitActivityTypeProperties {
    const NAME: &'static str = "WaitActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            wait_time_in_seconds: members.take("waitTimeInSeconds")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("waitTimeInSeconds", &self.wait_time_in_seconds);
    }
}

runtime::model!(WaitActivityTypeProperties);

/// Warehouse sink.
#[derive(Clone, Default)]
pub struct WarehouseSink {
    /// Allow copy command.
    pub allow_copy_command: Option<Expressible<bool>>,

    /// Copy command settings.
    pub copy_command_settings: Option<DwCopyCommandSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pre copy script.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Sink retry count.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Sink retry wait.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Table option.
    pub table_option: Option<Expressible<String>>,

    /// Write batch size.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Write batch timeout.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Write behavior.
    pub write_behavior: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WarehouseSink {
    const NAME: &'static str = "WarehouseSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "WarehouseSink");
        Ok(Self {
            allow_copy_command: members.take("allowCopyCommand")?,
            copy_command_settings: members.take("copyCommandSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            pre_copy_script: members.take("preCopyScript")?,
            sink_retry_count: members.take("sinkRetryCount")?,
            sink_retry_wait: members.take("sinkRetryWait")?,
            table_option: members.take("tableOption")?,
            write_batch_size: members.take("writeBatchSize")?,
            write_batch_timeout: members.take("writeBatchTimeout")?,
            write_behavior: members.take("writeBehavior")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "WarehouseSink");
        writer.put("allowCopyCommand", &self.allow_copy_command);
        writer.put("copyCommandSettings", &self.copy_command_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("preCopyScript", &self.pre_copy_script);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("tableOption", &self.table_option);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
        writer.put("writeBehavior", &self.write_behavior);
    }
}

runtime::model!(WarehouseSink);

/// Warehouse source.
#[derive(Clone, Default)]
pub struct WarehouseSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level.
    pub isolation_level: Option<Expressible<String>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Partition option.
    pub partition_option: Option<Value>,

    /// Partition settings.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Sql reader query.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Sql reader stored procedure name.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Stored procedure parameters.
    pub stored_procedure_parameters: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WarehouseSource {
    const NAME: &'static str = "WarehouseSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "WarehouseSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            isolation_level: members.take("isolationLevel")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            partition_option: members.take("partitionOption")?,
            partition_settings: members.take("partitionSettings")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            sql_reader_query: members.take("sqlReaderQuery")?,
            sql_reader_stored_procedure_name: members
                .take("sqlReaderStoredProcedureName")?,
            stored_procedure_parameters: members.take("storedProcedureParameters")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "WarehouseSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("isolationLevel", &self.isolation_level);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("partitionOption", &self.partition_option);
        writer.put("partitionSettings", &self.partition_settings);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("sqlReaderQuery", &self.sql_reader_query);
        writer
            .put("sqlReaderStoredProcedureName", &self.sql_reader_stored_procedure_name);
        writer.put("storedProcedureParameters", &self.stored_procedure_parameters);
    }
}

runtime::model!(WarehouseSource);

/// Web activity.
#[derive(Clone, Default)]
pub struct WebActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Linked service name.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Policy.
    pub policy: Option<ActivityPolicy>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<WebActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: WebActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for WebActivity {
    const NAME: &'static str = "WebActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "WebActivity");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            linked_service_name: members.take("linkedServiceName")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            policy: members.take("policy")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "WebActivity");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("linkedServiceName", &self.linked_service_name);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("policy", &self.policy);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(WebActivity);

/// Web activity authentication.
#[derive(Clone, Default)]
pub struct WebActivityAuthentication {
    /// Credential.
    pub credential: Option<CredentialReference>,

    /// Password.
    pub password: Option<SecretBase>,

    /// Pfx.
    pub pfx: Option<SecretBase>,

    /// Resource.
    pub resource: Option<Expressible<String>>,

    /// Type.
    pub type_prop: Option<String>,

    /// User tenant.
    pub user_tenant: Option<Expressible<String>>,

    /// Username.
    pub username: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivityAuthentication {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(type_prop: impl Into<String>) -> Self {
        Self {
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for WebActivityAuthentication {
    const NAME: &'static str = "WebActivityAuthentication";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credential: members.take("credential")?,
            password: members.take("password")?,
            pfx: members.take("pfx")?,
            resource: members.take("resource")?,
            type_prop: members.take("type")?,
            user_tenant: members.take("userTenant")?,
            username: members.take("username")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("credential", &self.credential);
        writer.put("password", &self.password);
        writer.put("pfx", &self.pfx);
        writer.put("resource", &self.resource);
        writer.put("type", &self.type_prop);
        writer.put("userTenant", &self.user_tenant);
        writer.put("username", &self.username);
    }
}

runtime::model!(WebActivityAuthentication);

/// Web activity method.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WebActivityMethod {
    /// `DELETE`
    Delete,

    /// `GET`
    Get,

    /// `POST`
    Post,

    /// `PUT`
    Put,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for WebActivityMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELETE", Self::Delete),
        ("GET", Self::Get),
        ("POST", Self::Post),
        ("PUT", Self::Put),
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

runtime::text_enum!(WebActivityMethod);

/// Web activity type properties.
#[derive(Clone, Default)]
pub struct WebActivityTypeProperties {
    /// Authentication.
    pub authentication: Option<WebActivityAuthentication>,

    /// Body.
    pub body: Option<Expressible<String>>,

    /// Connect via.
    pub connect_via: Option<IntegrationRuntimeReference>,

    /// Datasets.
    pub datasets: Option<Vec<DatasetReference>>,

    /// Headers.
    pub headers: Option<Expressible<String>>,

    /// Linked services.
    pub linked_services: Option<Vec<LinkedServiceReference>>,

    /// Method.
    pub method: Option<WebActivityMethod>,

    /// Url.
    pub url: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(method: WebActivityMethod, url: impl Into<Expressible<String>>) -> Self {
        Self {
            method: Some(method),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for WebActivityTypeProperties {
    const NAME: &'static str = "WebActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authentication: members.take("authentication")?,
            body: members.take("body")?,
            connect_via: members.take("connectVia")?,
            datasets: members.take("datasets")?,
            headers: members.take("headers")?,
            linked_services: members.take("linkedServices")?,
            method: members.take("method")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authentication", &self.authentication);
        writer.put("body", &self.body);
        writer.put("connectVia", &self.connect_via);
        writer.put("datasets", &self.datasets);
        writer.put("headers", &self.headers);
        writer.put("linkedServices", &self.linked_services);
        writer.put("method", &self.method);
        writer.put("url", &self.url);
    }
}

runtime::model!(WebActivityTypeProperties);

/// Web hook activity.
#[derive(Clone, Default)]
pub struct WebHookActivity {
    /// Depends on.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Description.
    pub description: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// On inactive mark as.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// State.
    pub state: Option<ActivityState>,

    /// Type properties.
    pub type_properties: Option<WebHookActivityTypeProperties>,

    /// User properties.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebHookActivity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        name: impl Into<String>,
        type_properties: WebHookActivityTypeProperties,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for WebHookActivity {
    const NAME: &'static str = "WebHookActivity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "WebHook");
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            description: members.take("description")?,
            name: members.take("name")?,
            on_inactive_mark_as: members.take("onInactiveMarkAs")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            user_properties: members.take("userProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "WebHook");
        writer.put("dependsOn", &self.depends_on);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("onInactiveMarkAs", &self.on_inactive_mark_as);
        writer.put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
        writer.put("userProperties", &self.user_properties);
    }
}

runtime::model!(WebHookActivity);

/// Web hook activity method.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WebHookActivityMethod {
    /// `POST`
    Post,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for WebHookActivityMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[("POST", Self::Post)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(WebHookActivityMethod);

/// Web hook activity type properties.
#[derive(Clone, Default)]
pub struct WebHookActivityTypeProperties {
    /// Authentication.
    pub authentication: Option<WebActivityAuthentication>,

    /// Body.
    pub body: Option<Expressible<String>>,

    /// Headers.
    pub headers: Option<Expressible<String>>,

    /// Method.
    pub method: Option<WebHookActivityMethod>,

    /// Report status on call back.
    pub report_status_on_call_back: Option<Expressible<bool>>,

    /// Timeout.
    pub timeout: Option<String>,

    /// Url.
    pub url: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebHookActivityTypeProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        method: WebHookActivityMethod,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            method: Some(method),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for WebHookActivityTypeProperties {
    const NAME: &'static str = "WebHookActivityTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authentication: members.take("authentication")?,
            body: members.take("body")?,
            headers: members.take("headers")?,
            method: members.take("method")?,
            report_status_on_call_back: members.take("reportStatusOnCallBack")?,
            timeout: members.take("timeout")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authentication", &self.authentication);
        writer.put("body", &self.body);
        writer.put("headers", &self.headers);
        writer.put("method", &self.method);
        writer.put("reportStatusOnCallBack", &self.report_status_on_call_back);
        writer.put("timeout", &self.timeout);
        writer.put("url", &self.url);
    }
}

runtime::model!(WebHookActivityTypeProperties);

/// Web source.
#[derive(Clone, Default)]
pub struct WebSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WebSource {
    const NAME: &'static str = "WebSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "WebSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "WebSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(WebSource);

/// Xero source.
#[derive(Clone, Default)]
pub struct XeroSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for XeroSource {
    const NAME: &'static str = "XeroSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "XeroSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "XeroSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(XeroSource);

/// Xml read settings.
#[derive(Clone, Default)]
pub struct XmlReadSettings {
    /// Compression properties.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Detect data type.
    pub detect_data_type: Option<Expressible<bool>>,

    /// Namespace prefixes.
    pub namespace_prefixes: Option<Expressible<Value>>,

    /// Namespaces.
    pub namespaces: Option<Expressible<bool>>,

    /// Validation mode.
    pub validation_mode: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for XmlReadSettings {
    const NAME: &'static str = "XmlReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "XmlReadSettings");
        Ok(Self {
            compression_properties: members.take("compressionProperties")?,
            detect_data_type: members.take("detectDataType")?,
            namespace_prefixes: members.take("namespacePrefixes")?,
            namespaces: members.take("namespaces")?,
            validation_mode: members.take("validationMode")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "XmlReadSettings");
        writer.put("compressionProperties", &self.compression_properties);
        writer.put("detectDataType", &self.detect_data_type);
        writer.put("namespacePrefixes", &self.namespace_prefixes);
        writer.put("namespaces", &self.namespaces);
        writer.put("validationMode", &self.validation_mode);
    }
}

runtime::model!(XmlReadSettings);

/// Xml source.
#[derive(Clone, Default)]
pub struct XmlSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Format settings.
    pub format_settings: Option<XmlReadSettings>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Store settings.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for XmlSource {
    const NAME: &'static str = "XmlSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "XmlSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            format_settings: members.take("formatSettings")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            store_settings: members.take("storeSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "XmlSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
        writer.put("storeSettings", &self.store_settings);
    }
}

runtime::model!(XmlSource);

/// Zip deflate read settings.
#[derive(Clone, Default)]
pub struct ZipDeflateReadSettings {
    /// Preserve zip file name as folder.
    pub preserve_zip_file_name_as_folder: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ZipDeflateReadSettings {
    const NAME: &'static str = "ZipDeflateReadSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ZipDeflateReadSettings");
        Ok(Self {
            preserve_zip_file_name_as_folder: members
                .take("preserveZipFileNameAsFolder")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ZipDeflateReadSettings");
        writer
            .put("preserveZipFileNameAsFolder", &self.preserve_zip_file_name_as_folder);
    }
}

runtime::model!(ZipDeflateReadSettings);

/// Zoho source.
#[derive(Clone, Default)]
pub struct ZohoSource {
    /// Additional columns.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Max concurrent connections.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query.
    pub query: Option<Expressible<String>>,

    /// Query timeout.
    pub query_timeout: Option<Expressible<String>>,

    /// Source retry count.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Source retry wait.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ZohoSource {
    const NAME: &'static str = "ZohoSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ZohoSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
            max_concurrent_connections: members.take("maxConcurrentConnections")?,
            query: members.take("query")?,
            query_timeout: members.take("queryTimeout")?,
            source_retry_count: members.take("sourceRetryCount")?,
            source_retry_wait: members.take("sourceRetryWait")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ZohoSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ZohoSource);
