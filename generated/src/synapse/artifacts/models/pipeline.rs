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

/// Step of a pipeline: a copy, a data flow, a call of other compute, or control of the flow.
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
    fn write(&self, mode: runtime::Mode) -> Value {
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

/// Condition that another activity must have ended in a certain way before this one starts.
#[derive(Clone, Default)]
pub struct ActivityDependency {
    /// Activity that must have ended.
    pub activity: Option<String>,

    /// Ways in which the activity may have ended; one of them is enough.
    pub dependency_conditions: Option<Vec<DependencyCondition>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ActivityDependency {
    /// Creates a value with the members that the service requires.
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

/// Result that an inactive activity counts as having, for the activities that depend on it.
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

/// Timeout, retries and secrecy of inputs and outputs of an activity.
#[derive(Clone, Default)]
pub struct ActivityPolicy {
    /// Number of further attempts after a failure.
    pub retry: Option<Expressible<i64>>,

    /// Pause between two attempts, in seconds.
    ///
    /// 30 to 86400.
    pub retry_interval_in_seconds: Option<i64>,

    /// True keeps the inputs out of the logs.
    pub secure_input: Option<bool>,

    /// True keeps the outputs out of the logs.
    pub secure_output: Option<bool>,

    /// Longest time for one attempt, as `d.hh:mm:ss`.
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

/// Whether an activity runs or is passed over.
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

/// Reads objects of Amazon Marketplace Web Service in a copy.
#[derive(Clone, Default)]
pub struct AmazonMwsSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Columns, bounds or partitions by which a parallel read of an Oracle database in Amazon RDS is split.
#[derive(Clone, Default)]
pub struct AmazonRdsForOraclePartitionSettings {
    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Physical partitions to read.
    pub partition_names: Option<Value>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Reads from an Oracle database in Amazon RDS in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct AmazonRdsForOracleSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL query for the rows to read.
    pub oracle_reader_query: Option<Expressible<String>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Expressible<String>>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<AmazonRdsForOraclePartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from a SQL Server database in Amazon RDS in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct AmazonRdsForSqlServerSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// True keeps more SQL types as they are, instead of turning them into common ones.
    pub produce_additional_types: Option<Value>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Reads from Amazon Redshift in a copy; large amounts go by way of Amazon S3 with `UNLOAD`.
#[derive(Clone, Default)]
pub struct AmazonRedshiftSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Amazon S3 bucket for large amounts.
    pub redshift_unload_settings: Option<RedshiftUnloadSettings>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Which objects in Amazon S3 a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct AmazonS3ReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// Start that the names of the files must have.
    pub prefix: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Activity that adds a value to the end of an array variable of the pipeline.
#[derive(Clone, Default)]
pub struct AppendVariableActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AppendVariableActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AppendVariableActivity {
    /// Creates a value with the members that the service requires.
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

/// Array variable and the value to add.
#[derive(Clone, Default)]
pub struct AppendVariableActivityTypeProperties {
    /// Value to add.
    pub value: Option<Value>,

    /// Array variable of the pipeline.
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

/// Writes Avro files in a copy.
#[derive(Clone, Default)]
pub struct AvroSink {
    /// Settings for the format of the files.
    pub format_settings: Option<AvroWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads Avro files in a copy.
#[derive(Clone, Default)]
pub struct AvroSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Record name, namespace and splitting of Avro files that a copy writes.
#[derive(Clone, Default)]
pub struct AvroWriteSettings {
    /// Start of the names of written files, when rows are split over several of them.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Most rows in one written file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// Name of the top record in written files.
    pub record_name: Option<String>,

    /// Namespace of the record name.
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

/// Which files in Azure Data Lake Storage Gen2 a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct AzureBlobFsReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Writes files to Azure Data Lake Storage Gen2 in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct AzureBlobFsSink {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads files of Azure Data Lake Storage Gen2 in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct AzureBlobFsSource {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Number of lines at the start of each file that are passed over.
    pub skip_header_line_count: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// True reads empty text as a missing value.
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

/// How a copy lays out files in Azure Data Lake Storage Gen2 that it writes.
#[derive(Clone, Default)]
pub struct AzureBlobFsWriteSettings {
    /// Size of the blocks in which a file is written, in megabytes.
    pub block_size_in_mb: Option<Expressible<i64>>,

    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Which blobs a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct AzureBlobStorageReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// Start that the names of the files must have.
    pub prefix: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// How a copy lays out blobs that it writes.
#[derive(Clone, Default)]
pub struct AzureBlobStorageWriteSettings {
    /// Size of the blocks in which a file is written, in megabytes.
    pub block_size_in_mb: Option<Expressible<i64>>,

    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Activity that runs a management command in an Azure Data Explorer database.
#[derive(Clone, Default)]
pub struct AzureDataExplorerCommandActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AzureDataExplorerCommandActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerCommandActivity {
    /// Creates a value with the members that the service requires.
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

/// Management command and the time that it may take.
#[derive(Clone, Default)]
pub struct AzureDataExplorerCommandActivityTypeProperties {
    /// Management command, which begins with a dot.
    pub command: Option<Expressible<String>>,

    /// Time that the command may take, as `hh:mm:ss`.
    pub command_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerCommandActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Ingests rows into an Azure Data Explorer (Kusto) table in a copy.
#[derive(Clone, Default)]
pub struct AzureDataExplorerSink {
    /// True makes ingested rows visible without waiting for a larger batch, at the cost of performance.
    pub flush_immediately: Option<Value>,

    /// Ingestion mapping, as JSON text.
    pub ingestion_mapping_as_json: Option<Value>,

    /// Name of an ingestion mapping that the table knows.
    pub ingestion_mapping_name: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads the result of a Kusto query in a copy.
#[derive(Clone, Default)]
pub struct AzureDataExplorerSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True lifts the limit on the size of query results.
    pub no_truncation: Option<Value>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureDataExplorerSource {
    /// Creates a value with the members that the service requires.
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

/// Which files in Azure Data Lake Storage Gen1 a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Only names after this one, in alphabetical order, are read.
    pub list_after: Option<Expressible<String>>,

    /// Only names before this one, in alphabetical order, are read.
    pub list_before: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Writes files to Azure Data Lake Storage Gen1 in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreSink {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Expressible<String>>,

    /// True writes parts of one file at the same time.
    pub enable_adls_single_file_parallel: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads files of Azure Data Lake Storage Gen1 in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreSource {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How a copy lays out files in Azure Data Lake Storage Gen1 that it writes.
#[derive(Clone, Default)]
pub struct AzureDataLakeStoreWriteSettings {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Time (UTC) at which written files expire.
    pub expiry_date_time: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Formats of dates and times when a Delta table is exported to files.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeExportCommand {
    /// Format of dates, such as `yyyy-MM-dd`.
    pub date_format: Option<Expressible<String>>,

    /// Format of times, such as `yyyy-MM-dd HH:mm:ss`.
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

/// Formats of dates and times when files are imported into a Delta table.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeImportCommand {
    /// Format of dates, such as `yyyy-MM-dd`.
    pub date_format: Option<Expressible<String>>,

    /// Format of times, such as `yyyy-MM-dd HH:mm:ss`.
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

/// Writes Delta tables of Azure Databricks in a copy, by import from a storage account.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeSink {
    /// Options of the import from storage.
    pub import_settings: Option<AzureDatabricksDeltaLakeImportCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads Delta tables of Azure Databricks in a copy, by export to a storage account.
#[derive(Clone, Default)]
pub struct AzureDatabricksDeltaLakeSource {
    /// Options of the export to storage.
    pub export_settings: Option<AzureDatabricksDeltaLakeExportCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Which files in Azure Files a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct AzureFileStorageReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// Start that the names of the files must have.
    pub prefix: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// How a copy lays out files in Azure Files that it writes.
#[derive(Clone, Default)]
pub struct AzureFileStorageWriteSettings {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Activity that calls an HTTP-triggered Azure function, which must answer with a JSON object.
#[derive(Clone, Default)]
pub struct AzureFunctionActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AzureFunctionActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureFunctionActivity {
    /// Creates a value with the members that the service requires.
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

/// HTTP method with which an Azure function is called.
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

/// Function to call, HTTP method, headers and body.
#[derive(Clone, Default)]
pub struct AzureFunctionActivityTypeProperties {
    /// Body of the request; not for `GET`.
    pub body: Option<Expressible<String>>,

    /// Name of the function.
    pub function_name: Option<Expressible<String>>,

    /// HTTP headers to send.
    pub headers: Option<Expressible<String>>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub method: Option<AzureFunctionActivityMethod>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureFunctionActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads from Azure Database for MariaDB in a copy.
#[derive(Clone, Default)]
pub struct AzureMariadbSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that runs a batch job of an Azure Machine Learning Studio (classic) web service.
#[derive(Clone, Default)]
pub struct AzureMlBatchExecutionActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AzureMlBatchExecutionActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlBatchExecutionActivity {
    /// Creates a value with the members that the service requires.
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

/// Inputs, outputs and global parameters of the classic web service.
#[derive(Clone, Default)]
pub struct AzureMlBatchExecutionActivityTypeProperties {
    /// Values for the parameters of the web service, by name.
    pub global_parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Blobs that the web service reads, by input name.
    pub web_service_inputs: Option<BTreeMap<String, AzureMlWebServiceFile>>,

    /// Blobs that the web service writes, by output name.
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

/// Activity that runs a published Azure Machine Learning pipeline.
#[derive(Clone, Default)]
pub struct AzureMlExecutePipelineActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AzureMlExecutePipelineActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlExecutePipelineActivity {
    /// Creates a value with the members that the service requires.
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

/// Azure Machine Learning pipeline to run, its parameters and the experiment that records it.
#[derive(Clone, Default)]
pub struct AzureMlExecutePipelineActivityTypeProperties {
    /// True goes on with other steps of the machine learning pipeline when one of them fails.
    pub continue_on_step_failure: Option<Expressible<bool>>,

    /// Experiment that records the run.
    pub experiment_name: Option<Expressible<String>>,

    /// Run of which the new one becomes a child.
    pub ml_parent_run_id: Option<Expressible<String>>,

    /// Which published machine learning pipeline runs.
    pub ml_pipeline_id: Option<Expressible<String>>,

    /// Values for the parameters of the machine learning pipeline, by name.
    pub ml_pipeline_parameters: Option<Expressible<Value>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlExecutePipelineActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that replaces the trained model of an Azure Machine Learning Studio (classic) web service.
#[derive(Clone, Default)]
pub struct AzureMlUpdateResourceActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<AzureMlUpdateResourceActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlUpdateResourceActivity {
    /// Creates a value with the members that the service requires.
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

/// Trained model and the file that holds its new version.
#[derive(Clone, Default)]
pub struct AzureMlUpdateResourceActivityTypeProperties {
    /// Path of the file with the model.
    pub trained_model_file_path: Option<Expressible<String>>,

    /// Linked service of the storage that holds the model file.
    pub trained_model_linked_service_name: Option<LinkedServiceReference>,

    /// Which module of the experiment takes the new model.
    pub trained_model_name: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlUpdateResourceActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Blob that a classic machine learning web service reads or writes.
#[derive(Clone, Default)]
pub struct AzureMlWebServiceFile {
    /// Path of the blob, its container included.
    pub file_path: Option<Expressible<String>>,

    /// Linked service that leads to the storage.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureMlWebServiceFile {
    /// Creates a value with the members that the service requires.
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

/// Writes rows to Azure Database for MySQL in a copy.
#[derive(Clone, Default)]
pub struct AzureMysqlSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Azure Database for MySQL in a copy.
#[derive(Clone, Default)]
pub struct AzureMysqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes rows to Azure Database for PostgreSQL in a copy.
#[derive(Clone, Default)]
pub struct AzurePostgresqlSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Azure Database for PostgreSQL in a copy.
#[derive(Clone, Default)]
pub struct AzurePostgresqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes messages to an Azure Storage queue in a copy.
#[derive(Clone, Default)]
pub struct AzureQueueSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Writes documents to an Azure AI Search index in a copy, merged with or in place of existing ones.
#[derive(Clone, Default)]
pub struct AzureSearchIndexSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Whether a written document is merged with an existing one of the same key or replaces it.
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

/// Writes rows to Azure SQL Database in a copy, directly or by stored procedure.
#[derive(Clone, Default)]
pub struct AzureSqlSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Stored procedure that takes the rows as a table-valued parameter.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Table type of that parameter.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Parameter of the procedure that takes the rows.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Azure SQL Database in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct AzureSqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// True keeps more SQL types as they are, instead of turning them into common ones.
    pub produce_additional_types: Option<Value>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Writes entities to Azure Table Storage in a copy.
#[derive(Clone, Default)]
pub struct AzureTableSink {
    /// Partition key of rows that have none.
    pub azure_table_default_partition_key_value: Option<Expressible<String>>,

    /// Whether an existing entity is merged with the row or replaced by it.
    pub azure_table_insert_type: Option<Expressible<String>>,

    /// Column that gives the partition key.
    pub azure_table_partition_key_name: Option<Expressible<String>>,

    /// Column that gives the row key.
    pub azure_table_row_key_name: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads entities of Azure Table Storage in a copy.
#[derive(Clone, Default)]
pub struct AzureTableSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// True takes a missing table for an empty one.
    pub azure_table_source_ignore_table_not_found: Option<Expressible<bool>>,

    /// Filter in the query syntax of Table Storage.
    pub azure_table_source_query: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Apache Spark pool on which an activity runs; its name may be an expression.
#[derive(Clone, Default)]
pub struct BigDataPoolParametrizationReference {
    /// Name of the pool, or an expression that gives it.
    pub reference_name: Option<Expressible<String>>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<BigDataPoolReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BigDataPoolParametrizationReference {
    /// Creates a value with the members that the service requires.
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

/// How compressed files are unpacked when they are copied as they are.
#[derive(Clone, Default)]
pub struct BinaryReadSettings {
    /// How archives are unpacked.
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

/// Writes files in a copy just as they were read.
#[derive(Clone, Default)]
pub struct BinarySink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads files in a copy without looking into them.
#[derive(Clone, Default)]
pub struct BinarySource {
    /// Settings for the format of the files.
    pub format_settings: Option<BinaryReadSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Writes blobs in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct BlobSink {
    /// True writes the column names as first line.
    pub blob_writer_add_header: Option<Expressible<bool>>,

    /// Format of dates and times in written text.
    pub blob_writer_date_time_format: Option<Expressible<String>>,

    /// True replaces existing blobs.
    pub blob_writer_overwrite_files: Option<Expressible<bool>>,

    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads blobs in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct BlobSource {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Number of lines at the start of each file that are passed over.
    pub skip_header_line_count: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// True reads empty text as a missing value.
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

/// Reads from Apache Cassandra in a copy, by CQL query.
#[derive(Clone, Default)]
pub struct CassandraSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// How many replicas must answer.
    pub consistency_level: Option<CassandraSourceReadConsistencyLevels>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How many replicas must answer before a read from Cassandra counts.
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

/// Writes rows to Microsoft Dataverse in a copy.
#[derive(Clone, Default)]
pub struct CommonDataServiceForAppsSink {
    /// Alternate key by which existing records are found.
    pub alternate_key_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CommonDataServiceForAppsSink {
    /// Creates a value with the members that the service requires.
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

/// Reads tables of Microsoft Dataverse in a copy, by FetchXML query.
#[derive(Clone, Default)]
pub struct CommonDataServiceForAppsSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How an archive is unpacked while it is read.
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
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::TarGzipReadSettings(it) => runtime::Wire::write(it, mode),
            Self::TarReadSettings(it) => runtime::Wire::write(it, mode),
            Self::ZipDeflateReadSettings(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(CompressionReadSettings);

/// Reads objects of SAP Concur in a copy.
#[derive(Clone, Default)]
pub struct ConcurSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Where the Spark properties of an activity come from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConfigurationType {
    /// `Artifact`
    ///
    /// From a stored Spark configuration.
    Artifact,

    /// `Customized`
    ///
    /// From properties that the activity lists itself.
    Customized,

    /// `Default`
    ///
    /// From the Spark pool.
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

/// How a data flow that reads changes goes on from its last checkpoint.
#[derive(Clone, Default)]
pub struct ContinuationSettingsReference {
    /// Minutes for which the cluster waits for further changes.
    pub continuation_ttl_in_minutes: Option<Value>,

    /// Key under which the checkpoint is kept, instead of one made from pipeline and activity.
    pub customized_checkpoint_key: Option<Value>,

    /// When a data flow that reads all the time counts as idle.
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

/// Activity that steers the flow, as a common form of the special kinds.
#[derive(Clone, Default)]
pub struct ControlActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ControlActivity {
    /// Creates a value with the members that the service requires.
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

/// Activity that copies data from a source to a sink, with conversion of formats and types.
#[derive(Clone, Default)]
pub struct CopyActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Dataset that is read; exactly one.
    pub inputs: Option<Vec<DatasetReference>>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Dataset that is written; exactly one.
    pub outputs: Option<Vec<DatasetReference>>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<CopyActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CopyActivity {
    /// Creates a value with the members that the service requires.
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

/// How much a copy logs about single files and rows, and how reliably.
#[derive(Clone, Default)]
pub struct CopyActivityLogSettings {
    /// True writes each entry at once, which is slower; false may lose entries when the activity fails.
    pub enable_reliable_logging: Option<Expressible<bool>>,

    /// `Info` logs every file or row, `Warning` only troubles.
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

/// Source, sink, column mapping, staging, parallelism and fault tolerance of a copy.
#[derive(Clone, Default)]
pub struct CopyActivityTypeProperties {
    /// Power that the copy may use, from 2 to 256 units; without it the service chooses.
    pub data_integration_units: Option<Expressible<i64>>,

    /// True passes over rows that do not fit the sink.
    pub enable_skip_incompatible_row: Option<Expressible<bool>>,

    /// True takes the data by way of a staging storage.
    pub enable_staging: Option<Expressible<bool>>,

    /// What is logged, and where to.
    pub log_settings: Option<LogSettings>,

    /// Storage for the log, in the older form.
    pub log_storage_settings: Option<LogStorageSettings>,

    /// Most parallel reads and writes of the copy; without it the service chooses.
    pub parallel_copies: Option<Expressible<i64>>,

    /// What is kept when files are copied, such as access control lists or metadata.
    pub preserve: Option<Vec<Expressible<String>>>,

    /// Rules for what is kept when files are copied.
    pub preserve_rules: Option<Vec<Expressible<String>>>,

    /// Storage for rows that do not fit the sink.
    pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings>,

    /// What is written.
    pub sink: Option<CopySink>,

    /// Which troubles with single files are passed over.
    pub skip_error_file: Option<SkipErrorFile>,

    /// What is read.
    pub source: Option<CopySource>,

    /// Storage for data on its way to the sink.
    pub staging_settings: Option<StagingSettings>,

    /// Mapping of source columns to sink columns and types; without it, columns match by name.
    pub translator: Option<Value>,

    /// True compares source and sink after copying, by size and checksum or number of rows.
    pub validate_data_consistency: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CopyActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Target side of a copy; the kind belongs to the data store or file format.
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

    /// `IcebergSink`: [`IcebergSink`].
    IcebergSink(IcebergSink),

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
                "IcebergSink" => Self::IcebergSink(object.into_model()?),
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
    fn write(&self, mode: runtime::Mode) -> Value {
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
            Self::IcebergSink(it) => runtime::Wire::write(it, mode),
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

/// Source side of a copy; the kind belongs to the data store or file format.
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

    /// `TabularSource`: [`TabularSource`].
    TabularSource(TabularSource),

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
                "TabularSource" => Self::TabularSource(object.into_model()?),
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
    fn write(&self, mode: runtime::Mode) -> Value {
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
            Self::TabularSource(it) => runtime::Wire::write(it, mode),
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

/// Writes documents to Azure Cosmos DB for MongoDB in a copy.
#[derive(Clone, Default)]
pub struct CosmosDbMongoDbApiSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads documents of Azure Cosmos DB for MongoDB in a copy.
#[derive(Clone, Default)]
pub struct CosmosDbMongoDbApiSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Number of records that are fetched in one step.
    pub batch_size: Option<Expressible<i64>>,

    /// Projection, order, offset and limit.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Document in MongoDB query syntax that selects the documents.
    pub filter: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes items to Azure Cosmos DB for NoSQL in a copy.
#[derive(Clone, Default)]
pub struct CosmosDbSqlApiSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads items of Azure Cosmos DB for NoSQL in a copy, by SQL query.
#[derive(Clone, Default)]
pub struct CosmosDbSqlApiSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// True takes text in ISO form for dates and times.
    pub detect_datetime: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of items that are fetched in one step.
    pub page_size: Option<Expressible<i64>>,

    /// Azure regions to read from, in order of preference.
    pub preferred_regions: Option<Expressible<Vec<Value>>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Couchbase in a copy.
#[derive(Clone, Default)]
pub struct CouchbaseSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// ID of the started pipeline run.
#[derive(Clone, Default)]
pub struct CreateRunResponse {
    /// ID of the run.
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

/// Activity that runs a command on the virtual machines of an Azure Batch pool.
#[derive(Clone, Default)]
pub struct CustomActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<CustomActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CustomActivity {
    /// Creates a value with the members that the service requires.
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

/// Linked services and datasets whose definitions the command finds in files beside it.
#[derive(Clone, Default)]
pub struct CustomActivityReferenceObject {
    /// Datasets that go along.
    pub datasets: Option<Vec<DatasetReference>>,

    /// Linked services that go along.
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

/// Command line, files, references and user account of a custom activity.
#[derive(Clone, Default)]
pub struct CustomActivityTypeProperties {
    /// Elevation and scope of the account that Batch makes for the command.
    pub auto_user_specification: Option<Expressible<String>>,

    /// Command line to run, without a shell around it.
    pub command: Option<Expressible<String>>,

    /// Values that the command finds in a file beside it.
    pub extended_properties: Option<BTreeMap<String, Expressible<String>>>,

    /// Folder whose files are copied to the node before the command runs.
    pub folder_path: Option<Expressible<String>>,

    /// Linked services and datasets that the command can look up.
    pub reference_objects: Option<CustomActivityReferenceObject>,

    /// Linked service of the storage that holds the files.
    pub resource_linked_service: Option<LinkedServiceReference>,

    /// Days for which Batch keeps the files of the command.
    pub retention_time_in_days: Option<Expressible<f64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CustomActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a U-SQL script in Azure Data Lake Analytics.
#[derive(Clone, Default)]
pub struct DataLakeAnalyticsUsqlActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<DataLakeAnalyticsUsqlActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataLakeAnalyticsUsqlActivity {
    /// Creates a value with the members that the service requires.
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

/// U-SQL script, its parameters, priority and parallelism.
#[derive(Clone, Default)]
pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
    /// How far the script is compiled or run: `Semantic`, `Full` or `SingleBox`.
    pub compilation_mode: Option<Expressible<String>>,

    /// Most nodes that the job uses at the same time.
    pub degree_of_parallelism: Option<Expressible<i64>>,

    /// Values for the variables of the script, by name.
    pub parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Rank of the job in the queue; lower numbers come first.
    pub priority: Option<Expressible<i64>>,

    /// Version of the U-SQL runtime.
    pub runtime_version: Option<Expressible<String>>,

    /// Linked service of the storage that holds the script.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Path of the script, its container included.
    pub script_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataLakeAnalyticsUsqlActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a notebook in Azure Databricks.
#[derive(Clone, Default)]
pub struct DatabricksNotebookActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<DatabricksNotebookActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksNotebookActivity {
    /// Creates a value with the members that the service requires.
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

/// Notebook to run, its parameters and the libraries to install first.
#[derive(Clone, Default)]
pub struct DatabricksNotebookActivityTypeProperties {
    /// Values for the widgets of the notebook, by name.
    pub base_parameters: Option<BTreeMap<String, Expressible<String>>>,

    /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Path of the notebook in the Databricks workspace, from the root.
    pub notebook_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksNotebookActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a class from a JAR file in Azure Databricks.
#[derive(Clone, Default)]
pub struct DatabricksSparkJarActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<DatabricksSparkJarActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkJarActivity {
    /// Creates a value with the members that the service requires.
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

/// Main class, its arguments and the libraries that hold it.
#[derive(Clone, Default)]
pub struct DatabricksSparkJarActivityTypeProperties {
    /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Class with the main method.
    pub main_class_name: Option<Expressible<String>>,

    /// Arguments of the main method.
    pub parameters: Option<Vec<Expressible<String>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkJarActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a Python file in Azure Databricks.
#[derive(Clone, Default)]
pub struct DatabricksSparkPythonActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<DatabricksSparkPythonActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkPythonActivity {
    /// Creates a value with the members that the service requires.
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

/// Python file, its arguments and the libraries to install first.
#[derive(Clone, Default)]
pub struct DatabricksSparkPythonActivityTypeProperties {
    /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
    pub libraries: Option<Vec<BTreeMap<String, Value>>>,

    /// Command-line arguments of the file.
    pub parameters: Option<Vec<Expressible<String>>>,

    /// Path of the Python file in DBFS or the workspace.
    pub python_file: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabricksSparkPythonActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads from IBM Db2 in a copy.
#[derive(Clone, Default)]
pub struct Db2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that deletes files or folders, for good.
#[derive(Clone, Default)]
pub struct DeleteActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<DeleteActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeleteActivity {
    /// Creates a value with the members that the service requires.
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

/// Files to delete, and a log of what was deleted.
#[derive(Clone, Default)]
pub struct DeleteActivityTypeProperties {
    /// Dataset to work on.
    pub dataset: Option<DatasetReference>,

    /// True writes a list of the deleted files.
    pub enable_logging: Option<Expressible<bool>>,

    /// Storage for the log, in the older form.
    pub log_storage_settings: Option<LogStorageSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    ///
    /// At least 1.
    pub max_concurrent_connections: Option<i64>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeleteActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Lines to leave out and how archives are unpacked when delimited text files are read.
#[derive(Clone, Default)]
pub struct DelimitedTextReadSettings {
    /// How archives are unpacked.
    pub compression_properties: Option<CompressionReadSettings>,

    /// Number of non-empty lines at the start of each file that are passed over.
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

/// Writes delimited text files in a copy.
#[derive(Clone, Default)]
pub struct DelimitedTextSink {
    /// Settings for the format of the files.
    pub format_settings: Option<DelimitedTextWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads delimited text files in a copy.
#[derive(Clone, Default)]
pub struct DelimitedTextSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Settings for the format of the files.
    pub format_settings: Option<DelimitedTextReadSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Quoting, extension and splitting of delimited text files that a copy writes.
#[derive(Clone, Default)]
pub struct DelimitedTextWriteSettings {
    /// Extension of written files.
    pub file_extension: Option<Expressible<String>>,

    /// Start of the names of written files, when rows are split over several of them.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Most rows in one written file.
    pub max_rows_per_file: Option<Expressible<i64>>,

    /// True puts all text in quotes, false only where it is needed.
    pub quote_all_text: Option<Expressible<bool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DelimitedTextWriteSettings {
    /// Creates a value with the members that the service requires.
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

/// How an activity must have ended for a dependent one to start.
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

/// Use of Hadoop DistCp to copy files out of HDFS.
#[derive(Clone, Default)]
pub struct DistcpSettings {
    /// Further command-line options of DistCp.
    pub distcp_options: Option<Expressible<String>>,

    /// Address of the YARN resource manager.
    pub resource_manager_endpoint: Option<Expressible<String>>,

    /// HDFS folder for the script that DistCp runs.
    pub temp_script_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DistcpSettings {
    /// Creates a value with the members that the service requires.
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

/// Writes items to Azure Cosmos DB in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct DocumentDbCollectionSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Character that joins the names of nested properties, a dot by default.
    pub nesting_separator: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads items of Azure Cosmos DB in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct DocumentDbCollectionSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Character that joins the names of nested properties, a dot by default.
    pub nesting_separator: Option<Expressible<String>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Apache Drill in a copy.
#[derive(Clone, Default)]
pub struct DrillSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Value for a column that is missing in the source.
#[derive(Clone, Default)]
pub struct DwCopyCommandDefaultValue {
    /// Column that the value is for.
    pub column_name: Option<Expressible<Value>>,

    /// Value that is used if no other is given.
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

/// Default values and further options of the `COPY` statement.
#[derive(Clone, Default)]
pub struct DwCopyCommandSettings {
    /// Further options of the `COPY` statement, by name, such as `MAXERRORS`.
    pub additional_options: Option<Expressible<Value>>,

    /// Values for columns that are missing in the source.
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

/// Reads entities of Dynamics AX in a copy, by OData query.
#[derive(Clone, Default)]
pub struct DynamicsAxSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Dynamics CRM in a copy.
#[derive(Clone, Default)]
pub struct DynamicsCrmSink {
    /// Alternate key by which existing records are found.
    pub alternate_key_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DynamicsCrmSink {
    /// Creates a value with the members that the service requires.
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

/// Reads entities of Dynamics CRM in a copy, by FetchXML query.
#[derive(Clone, Default)]
pub struct DynamicsCrmSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Dynamics 365 in a copy.
#[derive(Clone, Default)]
pub struct DynamicsSink {
    /// Alternate key by which existing records are found.
    pub alternate_key_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
    pub write_behavior: Option<DynamicsSinkWriteBehavior>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DynamicsSink {
    /// Creates a value with the members that the service requires.
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

/// How records are written to Dynamics; only insertion or update by key is known.
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

/// Reads entities of Dynamics 365 in a copy, by FetchXML query.
#[derive(Clone, Default)]
pub struct DynamicsSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Oracle Eloqua in a copy.
#[derive(Clone, Default)]
pub struct EloquaSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads Excel workbooks in a copy.
#[derive(Clone, Default)]
pub struct ExcelSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Activity that runs a data flow on a cluster of the service.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ExecuteDataFlowActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteDataFlowActivity {
    /// Creates a value with the members that the service requires.
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

/// Data flow to run, with compute, staging and handling of several sinks.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivityTypeProperties {
    /// Type and size of the cluster.
    pub compute: Option<ExecuteDataFlowActivityTypePropertiesCompute>,

    /// How the data flow goes on from its last checkpoint.
    pub continuation_settings: Option<ContinuationSettingsReference>,

    /// True goes on with other sinks when one of them fails.
    pub continue_on_error: Option<Expressible<bool>>,

    /// Data flow to run.
    pub dataflow: Option<DataFlowReference>,

    /// Integration runtime that gives the compute.
    pub integration_runtime: Option<IntegrationRuntimeReference>,

    /// True writes to sinks of the same order at the same time.
    pub run_concurrently: Option<Expressible<bool>>,

    /// Number of sources that are staged at the same time.
    pub source_staging_concurrency: Option<Expressible<i64>>,

    /// Storage for intermediate data.
    pub staging: Option<DataFlowStagingInfo>,

    /// How much is logged: `None`, `Coarse` or `Fine`.
    pub trace_level: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteDataFlowActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Hardware profile and number of cores of the data flow cluster.
#[derive(Clone, Default)]
pub struct ExecuteDataFlowActivityTypePropertiesCompute {
    /// Hardware profile of the compute.
    pub compute_type: Option<Expressible<String>>,

    /// Cores of the cluster, driver and workers together.
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

/// Activity that runs another pipeline of the workspace.
#[derive(Clone, Default)]
pub struct ExecutePipelineActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ExecutePipelineActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutePipelineActivity {
    /// Creates a value with the members that the service requires.
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

/// Pipeline to run, its parameters, and whether the activity waits for its end.
#[derive(Clone, Default)]
pub struct ExecutePipelineActivityTypeProperties {
    /// Values for the parameters of the called pipeline, by name.
    pub parameters: Option<BTreeMap<String, Value>>,

    /// Pipeline to run.
    pub pipeline: Option<PipelineReference>,

    /// True waits for the end of the pipeline, false goes on at once.
    pub wait_on_completion: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutePipelineActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a SQL Server Integration Services package on an Azure-SSIS integration runtime.
#[derive(Clone, Default)]
pub struct ExecuteSsisPackageActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ExecuteSsisPackageActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteSsisPackageActivity {
    /// Creates a value with the members that the service requires.
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

/// Package to run, its parameters, connection managers, log and runtime.
#[derive(Clone, Default)]
pub struct ExecuteSsisPackageActivityTypeProperties {
    /// Integration runtime through which the call is made; without it, the Azure integration runtime.
    pub connect_via: Option<IntegrationRuntimeReference>,

    /// Path of the SSIS environment that gives values.
    pub environment_path: Option<Expressible<String>>,

    /// Windows account under which the package runs.
    pub execution_credential: Option<SsisExecutionCredential>,

    /// Folder for the logs of the package.
    pub log_location: Option<SsisLogLocation>,

    /// Logging level of the package, such as `Basic` or `Verbose`.
    pub logging_level: Option<Expressible<String>>,

    /// Values for connection managers of the package, by manager and property.
    pub package_connection_managers: Option<
        BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
    >,

    /// Where the package lies.
    pub package_location: Option<SsisPackageLocation>,

    /// Values for parameters of the package, by name.
    pub package_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

    /// Values for connection managers of the project, by manager and property.
    pub project_connection_managers: Option<
        BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
    >,

    /// Values for parameters of the project, by name.
    pub project_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

    /// Values for properties of the package, by path of the property.
    pub property_overrides: Option<BTreeMap<String, SsisPropertyOverride>>,

    /// `x64` or `x86`: the bitness of the runtime.
    pub runtime: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecuteSsisPackageActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that does work on data or compute, as a common form of the special kinds.
#[derive(Clone, Default)]
pub struct ExecutionActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ExecutionActivity {
    /// Creates a value with the members that the service requires.
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

/// Text that is evaluated when the pipeline runs, such as `@pipeline().parameters.name`.
#[derive(Clone, Default)]
pub struct Expression {
    /// Kind of the value, always `Expression`.
    pub type_prop: Option<ExpressionType>,

    /// Text of the expression, which begins with `@`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl Expression {
    /// Creates a value with the members that the service requires.
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

/// Kind of the value, always an expression.
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

/// Node of an expression tree: a constant, a field, or an operator with its operands.
#[derive(Clone, Default)]
pub struct ExpressionV2 {
    /// Nodes to which the operators apply.
    pub operands: Option<Vec<ExpressionV2>>,

    /// Operators of the node.
    pub operators: Option<Vec<String>>,

    /// Kind of the node.
    pub type_prop: Option<ExpressionV2Type>,

    /// Constant or name of the field, if the node is one.
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

/// Kind of a node in an expression tree.
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

/// Activity that ends the pipeline with an error of one's own.
#[derive(Clone, Default)]
pub struct FailActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<FailActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FailActivity {
    /// Creates a value with the members that the service requires.
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

/// Code and message of the error.
#[derive(Clone, Default)]
pub struct FailActivityTypeProperties {
    /// Code that the run reports.
    pub error_code: Option<Expressible<String>>,

    /// Message that the run reports.
    pub message: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FailActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Which files of a file server a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct FileServerReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Wildcard pattern that file names must match.
    pub file_filter: Option<Expressible<String>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// How a copy lays out files of a file server that it writes.
#[derive(Clone, Default)]
pub struct FileServerWriteSettings {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Writes files to a file system in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct FileSystemSink {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads files of a file system in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct FileSystemSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that keeps those items of an array that meet a condition.
#[derive(Clone, Default)]
pub struct FilterActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<FilterActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FilterActivity {
    /// Creates a value with the members that the service requires.
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

/// Array to filter and the condition that its items must meet.
#[derive(Clone, Default)]
pub struct FilterActivityTypeProperties {
    /// Expression that is evaluated for each item; `@item()` is the item.
    pub condition: Option<Expression>,

    /// Array to filter.
    pub items: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FilterActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs other activities once for each item of an array, in parallel or one after the other.
#[derive(Clone, Default)]
pub struct ForEachActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ForEachActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ForEachActivity {
    /// Creates a value with the members that the service requires.
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

/// Array to go through and the activities to run for each item.
#[derive(Clone, Default)]
pub struct ForEachActivityTypeProperties {
    /// Activities that run for each item; `@item()` is the item.
    pub activities: Option<Vec<Activity>>,

    /// Most iterations at the same time, from 1 to 50; 20 without it.
    ///
    /// At most 50.
    pub batch_count: Option<i64>,

    /// True takes the items one after the other, false in parallel.
    pub is_sequential: Option<bool>,

    /// Array to go through.
    pub items: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ForEachActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// How the content of files is read; the kind belongs to the format.
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
    fn write(&self, mode: runtime::Mode) -> Value {
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

/// Which files of an FTP server a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct FtpReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True reads each file as a whole, for servers that cannot seek.
    pub disable_chunking: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// True transfers in binary mode, false as text.
    pub use_binary_transfer: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Activity that reads facts about data: its existence, size, columns, children or modification time.
#[derive(Clone, Default)]
pub struct GetMetadataActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<GetMetadataActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GetMetadataActivity {
    /// Creates a value with the members that the service requires.
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

/// Dataset to look at and the facts to return.
#[derive(Clone, Default)]
pub struct GetMetadataActivityTypeProperties {
    /// Dataset to work on.
    pub dataset: Option<DatasetReference>,

    /// Facts to return, such as `exists`, `size` or `childItems`.
    pub field_list: Option<Vec<Expressible<String>>>,

    /// Settings for the format of the files.
    pub format_settings: Option<FormatReadSettings>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreReadSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GetMetadataActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads Google Ads in a copy, by query.
#[derive(Clone, Default)]
pub struct GoogleAdWordsSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Google BigQuery in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct GoogleBigQuerySource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Google BigQuery in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct GoogleBigQueryV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Which objects in Google Cloud Storage a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct GoogleCloudStorageReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// Start that the names of the files must have.
    pub prefix: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Reads from Greenplum in a copy.
#[derive(Clone, Default)]
pub struct GreenplumSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Apache HBase in a copy.
#[derive(Clone, Default)]
pub struct HBaseSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// When log files of an HDInsight job are copied to storage.
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

/// Activity that runs a Hive query on an HDInsight cluster.
#[derive(Clone, Default)]
pub struct HdInsightHiveActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<HdInsightHiveActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightHiveActivity {
    /// Creates a value with the members that the service requires.
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

/// Hive script, its variables and arguments.
#[derive(Clone, Default)]
pub struct HdInsightHiveActivityTypeProperties {
    /// Arguments of the job, in order.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Hadoop or script settings, by name.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// When log files of the job are copied to storage.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<i64>,

    /// Linked service of the storage that holds the script.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Path of the script, its container included.
    pub script_path: Option<Expressible<String>>,

    /// Linked services of further storage accounts that the job can use.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Values in the `hivevar` namespace of the script.
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

/// Activity that runs a MapReduce program on an HDInsight cluster.
#[derive(Clone, Default)]
pub struct HdInsightMapReduceActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<HdInsightMapReduceActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightMapReduceActivity {
    /// Creates a value with the members that the service requires.
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

/// JAR file with the MapReduce program, its class and arguments.
#[derive(Clone, Default)]
pub struct HdInsightMapReduceActivityTypeProperties {
    /// Arguments of the job, in order.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class with the program.
    pub class_name: Option<Expressible<String>>,

    /// Hadoop or script settings, by name.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// When log files of the job are copied to storage.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Path of the JAR file.
    pub jar_file_path: Option<Expressible<String>>,

    /// Further JAR files.
    pub jar_libs: Option<Vec<Expressible<String>>>,

    /// Linked service of the storage that holds the JAR file.
    pub jar_linked_service: Option<LinkedServiceReference>,

    /// Linked services of further storage accounts that the job can use.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightMapReduceActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a Pig script on an HDInsight cluster.
#[derive(Clone, Default)]
pub struct HdInsightPigActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<HdInsightPigActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightPigActivity {
    /// Creates a value with the members that the service requires.
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

/// Pig script and its arguments.
#[derive(Clone, Default)]
pub struct HdInsightPigActivityTypeProperties {
    /// Arguments of the job, in order.
    pub arguments: Option<Expressible<Vec<Value>>>,

    /// Hadoop or script settings, by name.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// When log files of the job are copied to storage.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Linked service of the storage that holds the script.
    pub script_linked_service: Option<LinkedServiceReference>,

    /// Path of the script, its container included.
    pub script_path: Option<Expressible<String>>,

    /// Linked services of further storage accounts that the job can use.
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

/// Activity that runs a Spark program on an HDInsight cluster.
#[derive(Clone, Default)]
pub struct HdInsightSparkActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<HdInsightSparkActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightSparkActivity {
    /// Creates a value with the members that the service requires.
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

/// Folder and entry file of the Spark program, its class, arguments and properties.
#[derive(Clone, Default)]
pub struct HdInsightSparkActivityTypeProperties {
    /// Arguments of the job, in order.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class with the `main` method, for JAR files.
    pub class_name: Option<String>,

    /// Main file, relative to the root folder.
    pub entry_file_path: Option<Expressible<String>>,

    /// When log files of the job are copied to storage.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// User in whose name the work is done.
    pub proxy_user: Option<Expressible<String>>,

    /// Folder that holds the Spark program.
    pub root_path: Option<Expressible<String>>,

    /// Spark properties and their values.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Linked service of the storage that holds the program and receives logs.
    pub spark_job_linked_service: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightSparkActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a Hadoop streaming program on an HDInsight cluster.
#[derive(Clone, Default)]
pub struct HdInsightStreamingActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<HdInsightStreamingActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightStreamingActivity {
    /// Creates a value with the members that the service requires.
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

/// Mapper, reducer, input and output of the streaming program.
#[derive(Clone, Default)]
pub struct HdInsightStreamingActivityTypeProperties {
    /// Arguments of the job, in order.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Executable that combines results of the mapper.
    pub combiner: Option<Expressible<String>>,

    /// Environment variables of the job, each as `NAME=value`.
    pub command_environment: Option<Vec<Expressible<String>>>,

    /// Hadoop or script settings, by name.
    pub defines: Option<BTreeMap<String, Expressible<String>>>,

    /// Linked service of the storage that holds the programs.
    pub file_linked_service: Option<LinkedServiceReference>,

    /// Programs and other files that the job needs.
    pub file_paths: Option<Vec<Expressible<String>>>,

    /// When log files of the job are copied to storage.
    pub get_debug_info: Option<HdInsightActivityDebugInfoOption>,

    /// Path of the input.
    pub input: Option<Expressible<String>>,

    /// Executable that maps the input.
    pub mapper: Option<Expressible<String>>,

    /// Path of the output.
    pub output: Option<Expressible<String>>,

    /// Executable that reduces the results.
    pub reducer: Option<Expressible<String>>,

    /// Linked services of further storage accounts that the job can use.
    pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HdInsightStreamingActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Which files in HDFS a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct HdfsReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// Use of DistCp, which copies on the Hadoop cluster itself.
    pub distcp_settings: Option<DistcpSettings>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Reads files of the Hadoop Distributed File System in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct HdfsSource {
    /// Use of DistCp, which copies on the Hadoop cluster itself.
    pub distcp_settings: Option<DistcpSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Apache Hive in a copy.
#[derive(Clone, Default)]
pub struct HiveSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How a copy asks an HTTP server for a file: method, headers, body and timeout.
#[derive(Clone, Default)]
pub struct HttpReadSettings {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// HTTP headers to send besides the usual ones.
    pub additional_headers: Option<Expressible<String>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// Payload to send, for methods that take one.
    pub request_body: Option<Expressible<String>>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub request_method: Option<Expressible<String>>,

    /// Longest time to wait for an answer, as `hh:mm:ss`.
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

/// Reads a file from an HTTP server in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct HttpSource {
    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of HubSpot in a copy.
#[derive(Clone, Default)]
pub struct HubspotSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes an Iceberg table in a copy.
#[derive(Clone, Default)]
pub struct IcebergSink {
    /// Settings for the format of the files.
    pub format_settings: Option<IcebergWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IcebergSink {
    const NAME: &'static str = "IcebergSink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "IcebergSink");
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
        writer.constant("type", "IcebergSink");
        writer.put("formatSettings", &self.format_settings);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("sinkRetryCount", &self.sink_retry_count);
        writer.put("sinkRetryWait", &self.sink_retry_wait);
        writer.put("storeSettings", &self.store_settings);
        writer.put("writeBatchSize", &self.write_batch_size);
        writer.put("writeBatchTimeout", &self.write_batch_timeout);
    }
}

runtime::model!(IcebergSink);

/// Settings of an Iceberg table that a copy writes.
#[derive(Clone, Default)]
pub struct IcebergWriteSettings {
    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IcebergWriteSettings {
    const NAME: &'static str = "IcebergWriteSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "IcebergWriteSettings");
        Ok(Self { unmodeled: members.rest() })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "IcebergWriteSettings");
    }
}

runtime::model!(IcebergWriteSettings);

/// Activity that runs one or the other set of activities, depending on an expression.
#[derive(Clone, Default)]
pub struct IfConditionActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<IfConditionActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IfConditionActivity {
    /// Creates a value with the members that the service requires.
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

/// Expression and the activities for its two results.
#[derive(Clone, Default)]
pub struct IfConditionActivityTypeProperties {
    /// Expression that gives true or false.
    pub expression: Option<Expression>,

    /// Activities that run if the expression is false.
    pub if_false_activities: Option<Vec<Activity>>,

    /// Activities that run if the expression is true.
    pub if_true_activities: Option<Vec<Activity>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IfConditionActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads from Apache Impala in a copy.
#[derive(Clone, Default)]
pub struct ImpalaSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes rows to IBM Informix in a copy.
#[derive(Clone, Default)]
pub struct InformixSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from IBM Informix in a copy.
#[derive(Clone, Default)]
pub struct InformixSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Jira in a copy.
#[derive(Clone, Default)]
pub struct JiraSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How archives are unpacked when JSON files are read.
#[derive(Clone, Default)]
pub struct JsonReadSettings {
    /// How archives are unpacked.
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

/// Writes JSON files in a copy.
#[derive(Clone, Default)]
pub struct JsonSink {
    /// Settings for the format of the files.
    pub format_settings: Option<JsonWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads JSON files in a copy.
#[derive(Clone, Default)]
pub struct JsonSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Settings for the format of the files.
    pub format_settings: Option<JsonReadSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Layout of JSON files that a copy writes: objects line by line, or one array.
#[derive(Clone, Default)]
pub struct JsonWriteSettings {
    /// Whether each line holds one object (`setOfObjects`) or the file is one array (`arrayOfObjects`).
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

/// Which files of a Fabric lakehouse a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct LakeHouseReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// Writes rows to a table of a Fabric lakehouse in a copy.
#[derive(Clone, Default)]
pub struct LakeHouseTableSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Columns that partition the written table.
    pub partition_name_list: Option<Expressible<Vec<Value>>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Whether rows are added (`Append`) or replace what is there (`Overwrite`).
    pub table_action_option: Option<Value>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads a table of a Fabric lakehouse in a copy, if wanted as it was at an earlier time or version.
#[derive(Clone, Default)]
pub struct LakeHouseTableSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Time of the table version to read.
    pub timestamp_as_of: Option<Expressible<String>>,

    /// Number of the table version to read.
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

/// How a copy lays out files of a Fabric lakehouse that it writes.
#[derive(Clone, Default)]
pub struct LakeHouseWriteSettings {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
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

/// Storage and folder in which an activity writes its log.
#[derive(Clone, Default)]
pub struct LogLocationSettings {
    /// Linked service that leads to the storage.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Container and folder for the log.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogLocationSettings {
    /// Creates a value with the members that the service requires.
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

/// Whether a copy writes a session log, where to and how detailed.
#[derive(Clone, Default)]
pub struct LogSettings {
    /// How much is logged, and how reliably.
    pub copy_activity_log_settings: Option<CopyActivityLogSettings>,

    /// True writes a log for the copy.
    pub enable_copy_activity_log: Option<Expressible<bool>>,

    /// Storage and folder for the log.
    pub log_location_settings: Option<LogLocationSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogSettings {
    /// Creates a value with the members that the service requires.
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

/// Storage for the log of an activity, in the older form.
#[derive(Clone, Default)]
pub struct LogStorageSettings {
    /// True writes each entry at once, which is slower; false may lose entries when the activity fails.
    pub enable_reliable_logging: Option<Expressible<bool>>,

    /// Linked service that leads to the storage.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// `Info` logs every file or row, `Warning` only troubles.
    pub log_level: Option<Expressible<String>>,

    /// Container and folder for the log.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LogStorageSettings {
    /// Creates a value with the members that the service requires.
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

/// Activity that reads a row, or a short list of rows, for use by later activities.
#[derive(Clone, Default)]
pub struct LookupActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<LookupActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LookupActivity {
    /// Creates a value with the members that the service requires.
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

/// Dataset to read, by which query, and whether only its first row counts.
#[derive(Clone, Default)]
pub struct LookupActivityTypeProperties {
    /// Dataset to work on.
    pub dataset: Option<DatasetReference>,

    /// True gives only the first row, false up to 5000 rows.
    pub first_row_only: Option<Expressible<bool>>,

    /// How the data is read.
    pub source: Option<CopySource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LookupActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads objects of Magento in a copy.
#[derive(Clone, Default)]
pub struct MagentoSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from MariaDB in a copy.
#[derive(Clone, Default)]
pub struct MariadbSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Marketo in a copy.
#[derive(Clone, Default)]
pub struct MarketoSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Name and value that are attached to written files.
#[derive(Clone, Default)]
pub struct MetadataItem {
    /// Key of the metadata.
    pub name: Option<Expressible<String>>,

    /// Value of the metadata.
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

/// Writes rows to Microsoft Access in a copy.
#[derive(Clone, Default)]
pub struct MicrosoftAccessSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Microsoft Access in a copy.
#[derive(Clone, Default)]
pub struct MicrosoftAccessSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads documents of MongoDB Atlas in a copy.
#[derive(Clone, Default)]
pub struct MongoDbAtlasSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Number of records that are fetched in one step.
    pub batch_size: Option<Expressible<i64>>,

    /// Projection, order, offset and limit.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Document in MongoDB query syntax that selects the documents.
    pub filter: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Projection, order, offset and limit of a MongoDB read.
#[derive(Clone, Default)]
pub struct MongoDbCursorMethodsProperties {
    /// Most documents to return.
    pub limit: Option<Expressible<i64>>,

    /// Fields to return, as a JSON document.
    pub project: Option<Expressible<String>>,

    /// Number of documents to pass over.
    pub skip: Option<Expressible<i64>>,

    /// Order of the documents, as a JSON document.
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

/// Reads from MongoDB in a copy, by SQL query, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct MongoDbSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads documents of MongoDB in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct MongoDbV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Number of records that are fetched in one step.
    pub batch_size: Option<Expressible<i64>>,

    /// Projection, order, offset and limit.
    pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

    /// Document in MongoDB query syntax that selects the documents.
    pub filter: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from MySQL in a copy.
#[derive(Clone, Default)]
pub struct MysqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// How a parallel read from Netezza is split, if at all.
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

/// Column and bounds by which a parallel read from Netezza is split.
#[derive(Clone, Default)]
pub struct NetezzaPartitionSettings {
    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Reads from IBM Netezza in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct NetezzaSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<NetezzaPartitionOption>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<NetezzaPartitionSettings>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Value for a parameter of a notebook, with its type.
#[derive(Clone, Default)]
pub struct NotebookParameter {
    /// Type of the value.
    pub type_prop: Option<NotebookParameterType>,

    /// Value to use.
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

/// Type of a notebook parameter.
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

/// Kind of the reference, always a notebook.
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

/// Reads a resource of an OData service in a copy.
#[derive(Clone, Default)]
pub struct ODataSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes rows through an ODBC driver in a copy.
#[derive(Clone, Default)]
pub struct OdbcSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads through an ODBC driver in a copy.
#[derive(Clone, Default)]
pub struct OdbcSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads a data set of Microsoft 365 in a copy, for chosen groups, times and columns.
#[derive(Clone, Default)]
pub struct Office365Source {
    /// Groups whose members' data is read; without them, all users count.
    pub allowed_groups: Option<Expressible<Vec<Value>>>,

    /// Date column by which the period is chosen.
    pub date_filter_column: Option<Expressible<String>>,

    /// End of the period.
    pub end_time: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Columns to read; without them, all.
    pub output_columns: Option<Expressible<Vec<Value>>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Start of the period.
    pub start_time: Option<Expressible<String>>,

    /// Filter that selects the users whose data is read.
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

/// How a parallel read from Oracle is split, if at all.
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

/// Columns, bounds or partitions by which a parallel read from Oracle is split.
#[derive(Clone, Default)]
pub struct OraclePartitionSettings {
    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Physical partitions to read.
    pub partition_names: Option<Value>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Reads objects of Oracle Service Cloud in a copy.
#[derive(Clone, Default)]
pub struct OracleServiceCloudSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes rows to an Oracle database in a copy.
#[derive(Clone, Default)]
pub struct OracleSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from an Oracle database in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct OracleSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL query for the rows to read.
    pub oracle_reader_query: Option<Expressible<String>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<OraclePartitionOption>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<OraclePartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes ORC files in a copy.
#[derive(Clone, Default)]
pub struct OrcSink {
    /// Settings for the format of the files.
    pub format_settings: Option<OrcWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads ORC files in a copy.
#[derive(Clone, Default)]
pub struct OrcSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Names and splitting of ORC files that a copy writes.
#[derive(Clone, Default)]
pub struct OrcWriteSettings {
    /// Start of the names of written files, when rows are split over several of them.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Most rows in one written file.
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

/// How archives are unpacked when Parquet files are read.
#[derive(Clone, Default)]
pub struct ParquetReadSettings {
    /// How archives are unpacked.
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

/// Writes Parquet files in a copy.
#[derive(Clone, Default)]
pub struct ParquetSink {
    /// Settings for the format of the files.
    pub format_settings: Option<ParquetWriteSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
    pub store_settings: Option<StoreWriteSettings>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads Parquet files in a copy.
#[derive(Clone, Default)]
pub struct ParquetSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Settings for the format of the files.
    pub format_settings: Option<ParquetReadSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// Names and splitting of Parquet files that a copy writes.
#[derive(Clone, Default)]
pub struct ParquetWriteSettings {
    /// Start of the names of written files, when rows are split over several of them.
    pub file_name_prefix: Option<Expressible<String>>,

    /// Most rows in one written file.
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

/// Reads objects of PayPal in a copy.
#[derive(Clone, Default)]
pub struct PaypalSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Apache Phoenix in a copy.
#[derive(Clone, Default)]
pub struct PhoenixSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activities that belong together, with parameters and variables.
#[derive(Clone, Default)]
pub struct Pipeline {
    /// Activities of the pipeline; their dependencies give the order.
    pub activities: Option<Vec<Activity>>,

    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Most runs of the pipeline at the same time; further ones wait.
    ///
    /// At least 1.
    pub concurrency: Option<i64>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Folder in which Synapse Studio shows the artifact; without it, the top level.
    pub folder: Option<PipelineFolder>,

    /// Inputs for which a run can give values, by name.
    pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

    /// Facts that mark the runs of the pipeline, by name.
    pub run_dimensions: Option<BTreeMap<String, Expressible<String>>>,

    /// Variables that activities can set, by name.
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

/// Folder in which Synapse Studio shows a pipeline.
#[derive(Clone, Default)]
pub struct PipelineFolder {
    /// Path of the folder, with `/` between its levels.
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

/// Page of pipelines.
#[derive(Clone, Default)]
pub struct PipelineListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Pipeline of the workspace.
#[derive(Clone, Default)]
pub struct PipelineResource {
    /// Version mark of the artifact, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<Pipeline>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PipelineResource {
    /// Creates a value with the members that the service requires.
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

/// How PolyBase treats rows that it cannot load.
#[derive(Clone, Default)]
pub struct PolybaseSettings {
    /// Number of rows after which the share of rejected rows is computed anew.
    pub reject_sample_value: Option<Expressible<i64>>,

    /// Whether the limit is a number or a share of the rows.
    pub reject_type: Option<PolybaseSettingsRejectType>,

    /// Number or percentage of rejected rows at which the load fails.
    pub reject_value: Option<Expressible<f64>>,

    /// True replaces missing values by the default of the column type.
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

/// Whether the limit of rejected rows is a number or a share.
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

/// Reads from PostgreSQL in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct PostgresqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from PostgreSQL in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct PostgresqlV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from Presto in a copy.
#[derive(Clone, Default)]
pub struct PrestoSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of QuickBooks in a copy.
#[derive(Clone, Default)]
pub struct QuickBooksSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Storage for rows that a copy skips because they do not fit the sink.
#[derive(Clone, Default)]
pub struct RedirectIncompatibleRowSettings {
    /// Linked service that leads to the storage.
    pub linked_service_name: Option<Expressible<String>>,

    /// Container and folder for the skipped rows.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RedirectIncompatibleRowSettings {
    /// Creates a value with the members that the service requires.
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

/// Amazon S3 bucket through which large amounts are read from Redshift.
#[derive(Clone, Default)]
pub struct RedshiftUnloadSettings {
    /// Name of the bucket.
    pub bucket_name: Option<Expressible<String>>,

    /// Linked service of the Amazon S3 bucket.
    pub s3_linked_service_name: Option<LinkedServiceReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RedshiftUnloadSettings {
    /// Creates a value with the members that the service requires.
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

/// Reads from a relational database in a copy, in a legacy form for several kinds of them.
#[derive(Clone, Default)]
pub struct RelationalSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Oracle Responsys in a copy.
#[derive(Clone, Default)]
pub struct ResponsysSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Sends rows to a REST service in a copy, one request for each batch.
#[derive(Clone, Default)]
pub struct RestSink {
    /// HTTP headers to send besides the usual ones.
    pub additional_headers: Option<Expressible<String>>,

    /// Compression of request bodies, `gzip` or none.
    pub http_compression_type: Option<Value>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Pause between two requests, in milliseconds or as a duration.
    pub request_interval: Option<Value>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub request_method: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads a resource of a REST service in a copy, page by page if rules for that are given.
#[derive(Clone, Default)]
pub struct RestSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// HTTP headers to send besides the usual ones.
    pub additional_headers: Option<Expressible<String>>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How the address of the next page is found in an answer, by rule.
    pub pagination_rules: Option<Expressible<String>>,

    /// Payload to send, for methods that take one.
    pub request_body: Option<Expressible<String>>,

    /// Pause between two requests, in milliseconds or as a duration.
    pub request_interval: Option<Value>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub request_method: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Salesforce Marketing Cloud in a copy.
#[derive(Clone, Default)]
pub struct SalesforceMarketingCloudSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Salesforce Service Cloud in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudSink {
    /// External ID field by which existing records are found.
    pub external_id_field_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads objects of Salesforce Service Cloud in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// `Query` leaves deleted records out, `QueryAll` includes them.
    pub read_behavior: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Salesforce Service Cloud in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudV2Sink {
    /// External ID field by which existing records are found.
    pub external_id_field_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads objects and reports of Salesforce Service Cloud in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceServiceCloudV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// True also reads deleted records.
    pub include_deleted_objects: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Query in the Salesforce Object Query Language.
    pub soql_query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Salesforce in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceSink {
    /// External ID field by which existing records are found.
    pub external_id_field_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Whether records are only inserted or also updated by external ID, in the first generation of the connector.
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

/// Reads objects of Salesforce in a copy, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// `Query` leaves deleted records out, `QueryAll` includes them.
    pub read_behavior: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to Salesforce in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceV2Sink {
    /// External ID field by which existing records are found.
    pub external_id_field_name: Option<Expressible<String>>,

    /// True leaves fields unchanged for which the row has no value, false empties them.
    pub ignore_null_values: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Whether records are only inserted or also updated by external ID, in the second generation of the connector.
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

/// Reads objects and reports of Salesforce in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct SalesforceV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// True also reads deleted records.
    pub include_deleted_objects: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of items that are fetched in one step.
    pub page_size: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Query in the Salesforce Object Query Language.
    pub soql_query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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
            page_size: members.take("pageSize")?,
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
        writer.put("pageSize", &self.page_size);
        writer.put("query", &self.query);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("SOQLQuery", &self.soql_query);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(SalesforceV2Source);

/// Reads cubes of SAP Business Warehouse in a copy, by MDX query.
#[derive(Clone, Default)]
pub struct SapBwSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes records to SAP Cloud for Customer in a copy.
#[derive(Clone, Default)]
pub struct SapCloudForCustomerSink {
    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Whether records are inserted or updated.
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

/// Reads entities of SAP Cloud for Customer in a copy, by OData query.
#[derive(Clone, Default)]
pub struct SapCloudForCustomerSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads entities of SAP ECC in a copy, by OData query.
#[derive(Clone, Default)]
pub struct SapEccSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Column by which a parallel read from SAP HANA is split.
#[derive(Clone, Default)]
pub struct SapHanaPartitionSettings {
    /// Column by which the rows are split.
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

/// Reads from SAP HANA in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct SapHanaSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Size of the packets in which rows are fetched, in kilobytes.
    pub packet_size: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SapHanaPartitionSettings>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads a data source of the SAP ODP framework in a copy, in full or only what has changed.
#[derive(Clone, Default)]
pub struct SapOdpSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// `Full`, `Delta` or `Recovery`: all data, only changes, or the last changes once more.
    pub extraction_mode: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Columns to read.
    pub projection: Option<Expressible<Vec<Value>>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Conditions by field that the rows must meet.
    pub selection: Option<Expressible<Vec<Value>>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Name of the delta process; the same name goes on with the same changes.
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

/// Reads an Open Hub destination of SAP Business Warehouse in a copy.
#[derive(Clone, Default)]
pub struct SapOpenHubSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Only requests with a higher ID are read, for delta loads.
    pub base_request_id: Option<Expressible<i64>>,

    /// Function module of one's own with which tables are read.
    pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

    /// True leaves out the most recent request, which may still be incomplete.
    pub exclude_last_request: Option<Expressible<bool>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Character that separates columns in the data from SAP.
    pub sap_data_column_delimiter: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Column, bounds and number of parts of a parallel read from an SAP table.
#[derive(Clone, Default)]
pub struct SapTablePartitionSettings {
    /// Most parts into which the read is split.
    pub max_partitions_number: Option<Expressible<i64>>,

    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Reads tables of an SAP system in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct SapTableSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Number of records that are fetched in one step.
    pub batch_size: Option<Expressible<i64>>,

    /// Function module of one's own with which tables are read.
    pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SapTablePartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Columns to read, separated by commas.
    pub rfc_table_fields: Option<Expressible<String>>,

    /// Condition in ABAP syntax that the rows must meet.
    pub rfc_table_options: Option<Expressible<String>>,

    /// Most rows to read.
    pub row_count: Option<Expressible<i64>>,

    /// Rows to pass over at the start.
    pub row_skips: Option<Expressible<i64>>,

    /// Character that separates columns in the data from SAP.
    pub sap_data_column_delimiter: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that runs SQL statements in a database, with or without results.
#[derive(Clone, Default)]
pub struct ScriptActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ScriptActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivity {
    /// Creates a value with the members that the service requires.
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

/// Whether messages of the script go to the activity output or to storage.
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

/// Named value that goes into a SQL script or comes out of it.
#[derive(Clone, Default)]
pub struct ScriptActivityParameter {
    /// Whether the parameter is input, output or both.
    pub direction: Option<ScriptActivityParameterDirection>,

    /// Parameter name, as the SQL text uses it.
    pub name: Option<Expressible<String>>,

    /// Largest size of an output value, in bytes or characters.
    pub size: Option<i32>,

    /// Type of the value.
    pub type_prop: Option<ScriptActivityParameterType>,

    /// Value to use.
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

/// Whether a parameter goes into the script, comes out of it, or both.
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

/// Type of a parameter of a SQL script.
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

/// SQL script with its parameters.
#[derive(Clone, Default)]
pub struct ScriptActivityScriptBlock {
    /// Parameters of the script.
    pub parameters: Option<Vec<ScriptActivityParameter>>,

    /// SQL text.
    pub text: Option<Expressible<String>>,

    /// Whether the script returns rows (`Query`) or not (`NonQuery`).
    pub type_prop: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivityScriptBlock {
    /// Creates a value with the members that the service requires.
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

/// Scripts to run in order, and the log of their messages.
#[derive(Clone, Default)]
pub struct ScriptActivityTypeProperties {
    /// Where messages of the scripts go.
    pub log_settings: Option<ScriptActivityTypePropertiesLogSettings>,

    /// Longest time for one script, as `hh:mm:ss`.
    pub script_block_execution_timeout: Option<Expressible<String>>,

    /// Scripts that are run in order.
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

/// Where messages of SQL scripts are logged.
#[derive(Clone, Default)]
pub struct ScriptActivityTypePropertiesLogSettings {
    /// Where messages go.
    pub log_destination: Option<ScriptActivityLogDestination>,

    /// Storage and folder for the log.
    pub log_location_settings: Option<LogLocationSettings>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ScriptActivityTypePropertiesLogSettings {
    /// Creates a value with the members that the service requires.
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

/// Whether inputs and outputs of an activity are left out of the logs.
#[derive(Clone, Default)]
pub struct SecureInputOutputPolicy {
    /// True keeps the inputs out of the logs.
    pub secure_input: Option<bool>,

    /// True keeps the outputs out of the logs.
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

/// Reads from ServiceNow in a copy.
#[derive(Clone, Default)]
pub struct ServiceNowSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads from ServiceNow in a copy, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct ServiceNowV2Source {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Condition that the rows must meet.
    pub expression: Option<ExpressionV2>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of items that are fetched in one step.
    pub page_size: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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
            page_size: members.take("pageSize")?,
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
        writer.put("pageSize", &self.page_size);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(ServiceNowV2Source);

/// Activity that gives a variable of the pipeline a value, or sets the return values of the pipeline.
#[derive(Clone, Default)]
pub struct SetVariableActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether inputs and outputs are kept out of the logs.
    pub policy: Option<SecureInputOutputPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SetVariableActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SetVariableActivity {
    /// Creates a value with the members that the service requires.
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

/// Variable and its new value.
#[derive(Clone, Default)]
pub struct SetVariableActivityTypeProperties {
    /// True sets the return values of the pipeline instead of a variable.
    pub set_system_variable: Option<bool>,

    /// New value.
    pub value: Option<Value>,

    /// Variable of the pipeline.
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

/// Which files of an SFTP server a copy reads: one, those that match wildcards, or those on a list.
#[derive(Clone, Default)]
pub struct SftpReadSettings {
    /// True deletes each source file when it has been copied.
    pub delete_files_after_completion: Option<Expressible<bool>>,

    /// True reads each file as a whole, for servers that cannot seek.
    pub disable_chunking: Option<Expressible<bool>>,

    /// True adds columns for the parts of paths like `year=2024`.
    pub enable_partition_discovery: Option<Expressible<bool>>,

    /// Text file that lists the files to read, one relative path in each line.
    pub file_list_path: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Only files that were last modified before this time (UTC) are read.
    pub modified_datetime_end: Option<Expressible<String>>,

    /// Only files that were last modified at or after this time (UTC) are read.
    pub modified_datetime_start: Option<Expressible<String>>,

    /// Folder from which partition columns are taken.
    pub partition_root_path: Option<Expressible<String>>,

    /// True includes subfolders.
    pub recursive: Option<Expressible<bool>>,

    /// File names to read, with `*` and `?` for any characters.
    pub wildcard_file_name: Option<Expressible<String>>,

    /// Folders to read, with `*` and `?` for any characters.
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

/// How a copy lays out files of an SFTP server that it writes.
#[derive(Clone, Default)]
pub struct SftpWriteSettings {
    /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
    /// file.
    pub copy_behavior: Option<Value>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Metadata to attach to written files.
    pub metadata: Option<Vec<MetadataItem>>,

    /// Longest time to write a part of a file, as `hh:mm:ss`.
    pub operation_timeout: Option<Expressible<String>>,

    /// True uploads under a temporary name and renames the file when it is complete.
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

/// Reads a SharePoint Online list in a copy, by OData query.
#[derive(Clone, Default)]
pub struct SharePointOnlineListSource {
    /// Longest time for an HTTP request, as `hh:mm:ss`.
    pub http_request_timeout: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Shopify in a copy.
#[derive(Clone, Default)]
pub struct ShopifySource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Which troubles with single files a copy passes over.
#[derive(Clone, Default)]
pub struct SkipErrorFile {
    /// True passes over files that are found changed after copying.
    pub data_inconsistency: Option<Expressible<bool>>,

    /// True passes over files that vanish while they are being copied.
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

/// Options of the statement that exports rows from Snowflake to storage.
#[derive(Clone, Default)]
pub struct SnowflakeExportCopyCommand {
    /// Options for the `COPY INTO` statement, by name, such as `ON_ERROR`.
    pub additional_copy_options: Option<Expressible<Value>>,

    /// File format options for the `COPY INTO` statement, by name, such as `DATE_FORMAT`.
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

/// Options of the statement that imports rows from storage into Snowflake.
#[derive(Clone, Default)]
pub struct SnowflakeImportCopyCommand {
    /// Options for the `COPY INTO` statement, by name, such as `ON_ERROR`.
    pub additional_copy_options: Option<Expressible<Value>>,

    /// File format options for the `COPY INTO` statement, by name, such as `DATE_FORMAT`.
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

/// Writes rows to Snowflake in a copy, by import from a storage account, with the first generation of the
/// connector.
#[derive(Clone, Default)]
pub struct SnowflakeSink {
    /// Options of the import from storage.
    pub import_settings: Option<SnowflakeImportCopyCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Snowflake in a copy, by export to a storage account, with the first generation of the connector.
#[derive(Clone, Default)]
pub struct SnowflakeSource {
    /// Options of the export to storage.
    pub export_settings: Option<SnowflakeExportCopyCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SnowflakeSource {
    /// Creates a value with the members that the service requires.
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

/// Writes rows to Snowflake in a copy, by import from a storage account, with the second generation of the
/// connector.
#[derive(Clone, Default)]
pub struct SnowflakeV2Sink {
    /// Options of the import from storage.
    pub import_settings: Option<SnowflakeImportCopyCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Snowflake in a copy, by export to a storage account, with the second generation of the connector.
#[derive(Clone, Default)]
pub struct SnowflakeV2Source {
    /// Options of the export to storage.
    pub export_settings: Option<SnowflakeExportCopyCommand>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SnowflakeV2Source {
    /// Creates a value with the members that the service requires.
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

/// Stored Spark configuration that an activity uses; its name may be an expression.
#[derive(Clone, Default)]
pub struct SparkConfigurationParametrizationReference {
    /// Name of the configuration, or an expression that gives it.
    pub reference_name: Option<Expressible<String>>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<SparkConfigurationReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SparkConfigurationParametrizationReference {
    /// Creates a value with the members that the service requires.
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

/// Kind of the reference, always a Spark job definition.
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

/// Reads tables of Apache Spark in a copy.
#[derive(Clone, Default)]
pub struct SparkSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Writes rows to a dedicated SQL pool in a copy, in bulk, with PolyBase or with the `COPY` statement.
#[derive(Clone, Default)]
pub struct SqlDwSink {
    /// True loads the rows with the `COPY` statement.
    pub allow_copy_command: Option<Expressible<bool>>,

    /// True loads the rows with PolyBase.
    pub allow_poly_base: Option<Expressible<bool>>,

    /// Options of the `COPY` statement.
    pub copy_command_settings: Option<DwCopyCommandSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How PolyBase treats rows that it cannot load.
    pub poly_base_settings: Option<PolybaseSettings>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from a Synapse SQL pool in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct SqlDwSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Writes rows to Azure SQL Managed Instance in a copy, directly or by stored procedure.
#[derive(Clone, Default)]
pub struct SqlMiSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Stored procedure that takes the rows as a table-valued parameter.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Table type of that parameter.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Parameter of the procedure that takes the rows.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from Azure SQL Managed Instance in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct SqlMiSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// True keeps more SQL types as they are, instead of turning them into common ones.
    pub produce_additional_types: Option<Value>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Column and bounds by which a parallel read from a SQL database is split.
#[derive(Clone, Default)]
pub struct SqlPartitionSettings {
    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Name of a dedicated SQL pool of the workspace.
#[derive(Clone, Default)]
pub struct SqlPoolReference {
    /// Name of the object that is referred to.
    pub reference_name: Option<String>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<SqlPoolReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolReference {
    /// Creates a value with the members that the service requires.
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

/// Kind of the reference, always a dedicated SQL pool.
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

/// Activity that runs a stored procedure in a dedicated SQL pool of the workspace.
#[derive(Clone, Default)]
pub struct SqlPoolStoredProcedureActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// SQL pool that holds the procedure.
    pub sql_pool: Option<SqlPoolReference>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SqlPoolStoredProcedureActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolStoredProcedureActivity {
    /// Creates a value with the members that the service requires.
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

/// Stored procedure of a dedicated SQL pool and its parameters.
#[derive(Clone, Default)]
pub struct SqlPoolStoredProcedureActivityTypeProperties {
    /// Name of the stored procedure, with its schema.
    pub stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPoolStoredProcedureActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Writes rows to SQL Server in a copy, directly or by stored procedure.
#[derive(Clone, Default)]
pub struct SqlServerSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Stored procedure that takes the rows as a table-valued parameter.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Table type of that parameter.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Parameter of the procedure that takes the rows.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from SQL Server in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct SqlServerSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// True keeps more SQL types as they are, instead of turning them into common ones.
    pub produce_additional_types: Option<Value>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Activity that runs a stored procedure in a database of the SQL Server family.
#[derive(Clone, Default)]
pub struct SqlServerStoredProcedureActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SqlServerStoredProcedureActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlServerStoredProcedureActivity {
    /// Creates a value with the members that the service requires.
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

/// Stored procedure and its parameters.
#[derive(Clone, Default)]
pub struct SqlServerStoredProcedureActivityTypeProperties {
    /// Name of the stored procedure, with its schema.
    pub stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlServerStoredProcedureActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Writes rows to a database of the SQL Server family in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct SqlSink {
    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// Stored procedure that takes the rows as a table-valued parameter.
    pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

    /// Table type of that parameter.
    pub sql_writer_table_type: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
    pub stored_procedure_parameters: Option<Value>,

    /// Parameter of the procedure that takes the rows.
    pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
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

/// Reads from a database of the SQL Server family in a copy, in the legacy form.
#[derive(Clone, Default)]
pub struct SqlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Reads objects of Square in a copy.
#[derive(Clone, Default)]
pub struct SquareSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Windows account with which files of a package are read.
#[derive(Clone, Default)]
pub struct SsisAccessCredential {
    /// Domain of the Windows account.
    pub domain: Option<Value>,

    /// Password.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<SecretBase>,

    /// User name for sign-in.
    pub user_name: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisAccessCredential {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("password", &self.password);
        writer.put("userName", &self.user_name);
    }
}

runtime::model!(SsisAccessCredential);

/// Package that the main package calls, sent along with it.
#[derive(Clone, Default)]
pub struct SsisChildPackage {
    /// The package itself, as Base64 text.
    pub package_content: Option<Expressible<String>>,

    /// When the package was last changed.
    pub package_last_modified_date: Option<String>,

    /// Package, by its name.
    pub package_name: Option<String>,

    /// Path of the package.
    pub package_path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisChildPackage {
    /// Creates a value with the members that the service requires.
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

/// Windows account under which a package runs.
#[derive(Clone, Default)]
pub struct SsisExecutionCredential {
    /// Domain of the Windows account.
    pub domain: Option<Value>,

    /// Password.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<SecureString>,

    /// User name for sign-in.
    pub user_name: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisExecutionCredential {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("password", &self.password);
        writer.put("userName", &self.user_name);
    }
}

runtime::model!(SsisExecutionCredential);

/// Value for a parameter of a package or a connection manager.
#[derive(Clone, Default)]
pub struct SsisExecutionParameter {
    /// Value to use.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisExecutionParameter {
    /// Creates a value with the members that the service requires.
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

/// Folder in which the logs of a package are written.
#[derive(Clone, Default)]
pub struct SsisLogLocation {
    /// Path of the log folder.
    pub log_path: Option<Expressible<String>>,

    /// Kind of the place.
    pub type_prop: Option<SsisLogLocationType>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SsisLogLocationTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisLogLocation {
    /// Creates a value with the members that the service requires.
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

/// Kind of place for package logs; only file shares are known.
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

/// Account for the log folder and how often logs are written.
#[derive(Clone, Default)]
pub struct SsisLogLocationTypeProperties {
    /// Windows account with which the files are reached.
    pub access_credential: Option<SsisAccessCredential>,

    /// Time between two writes of the log, at least five minutes, as `hh:mm:ss`.
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

/// Place of a package: SSIS catalog, file system, package store or inside the activity.
#[derive(Clone, Default)]
pub struct SsisPackageLocation {
    /// Path of the package at that place.
    pub package_path: Option<Expressible<String>>,

    /// Kind of the place.
    pub type_prop: Option<SsisPackageLocationType>,

    /// Settings that are specific to the kind.
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

/// Where a package lies.
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

/// Accounts, password, configuration file and, for an inline package, its content.
#[derive(Clone, Default)]
pub struct SsisPackageLocationTypeProperties {
    /// Windows account with which the files are reached.
    pub access_credential: Option<SsisAccessCredential>,

    /// Packages that the main package calls.
    pub child_packages: Option<Vec<SsisChildPackage>>,

    /// Windows account with which the configuration file is read.
    pub configuration_access_credential: Option<SsisAccessCredential>,

    /// Where the configuration file lies.
    pub configuration_path: Option<Expressible<String>>,

    /// The package itself, as Base64 text.
    pub package_content: Option<Expressible<String>>,

    /// When the package was last changed.
    pub package_last_modified_date: Option<String>,

    /// Package, by its name.
    pub package_name: Option<String>,

    /// Secret with which a protected package is opened.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("packagePassword", &self.package_password);
    }
}

runtime::model!(SsisPackageLocationTypeProperties);

/// Value for a property of a package.
#[derive(Clone, Default)]
pub struct SsisPropertyOverride {
    /// True keeps the value hidden.
    pub is_sensitive: Option<bool>,

    /// Value to use.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SsisPropertyOverride {
    /// Creates a value with the members that the service requires.
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

/// Storage in which a copy keeps data on its way to the sink.
#[derive(Clone, Default)]
pub struct StagingSettings {
    /// True compresses the data on its way.
    pub enable_compression: Option<Expressible<bool>>,

    /// Linked service that leads to the storage.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Container and folder for the data.
    pub path: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl StagingSettings {
    /// Creates a value with the members that the service requires.
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

/// Which files a copy reads; the kind belongs to the store.
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
    fn write(&self, mode: runtime::Mode) -> Value {
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

/// How a copy places files; the kind belongs to the store.
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
    fn write(&self, mode: runtime::Mode) -> Value {
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

/// Activity that runs the set of activities whose case equals an expression.
#[derive(Clone, Default)]
pub struct SwitchActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SwitchActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SwitchActivity {
    /// Creates a value with the members that the service requires.
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

/// Expression, its cases and the activities if no case fits.
#[derive(Clone, Default)]
pub struct SwitchActivityTypeProperties {
    /// Values and the activities that run for them.
    pub cases: Option<Vec<SwitchCase>>,

    /// Activities that run if no case fits.
    pub default_activities: Option<Vec<Activity>>,

    /// Expression that gives a text.
    pub on: Option<Expression>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SwitchActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Value and the activities that run for it.
#[derive(Clone, Default)]
pub struct SwitchCase {
    /// Activities that run in this case.
    pub activities: Option<Vec<Activity>>,

    /// Text that the expression must give.
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

/// Reads from Sybase in a copy.
#[derive(Clone, Default)]
pub struct SybaseSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that runs a notebook of the workspace on a Spark pool.
#[derive(Clone, Default)]
pub struct SynapseNotebookActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SynapseNotebookActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookActivity {
    /// Creates a value with the members that the service requires.
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

/// Notebook to run, the pool and session for it, and its parameters.
#[derive(Clone, Default)]
pub struct SynapseNotebookActivityTypeProperties {
    /// Spark properties and their values.
    pub conf: Option<Value>,

    /// Where the Spark properties come from.
    pub configuration_type: Option<ConfigurationType>,

    /// Node size for the driver, such as `Small`.
    pub driver_size: Option<Expressible<String>>,

    /// Node size for the executors, such as `Small`.
    pub executor_size: Option<Expressible<String>>,

    /// Notebook to run.
    pub notebook: Option<SynapseNotebookReference>,

    /// Number of executors.
    pub num_executors: Option<Expressible<i64>>,

    /// Values for the parameters cell, by name.
    pub parameters: Option<BTreeMap<String, NotebookParameter>>,

    /// Spark properties and their values.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Spark pool that runs the notebook.
    pub spark_pool: Option<BigDataPoolParametrizationReference>,

    /// Stored Spark configuration that is used.
    pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Notebook that an activity runs; its name may be an expression.
#[derive(Clone, Default)]
pub struct SynapseNotebookReference {
    /// Name of the notebook, or an expression that gives it.
    pub reference_name: Option<Expressible<String>>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<NotebookReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseNotebookReference {
    /// Creates a value with the members that the service requires.
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

/// Spark job definition to run and what is to differ from it.
#[derive(Clone, Default)]
pub struct SynapseSparkJobActivityTypeProperties {
    /// Command-line arguments, in order.
    pub arguments: Option<Vec<Expressible<String>>>,

    /// Class with the program, for JAR files.
    pub class_name: Option<Expressible<String>>,

    /// Spark properties and their values.
    pub conf: Option<Value>,

    /// Where the Spark properties come from.
    pub configuration_type: Option<ConfigurationType>,

    /// Node size for the driver, such as `Small`.
    pub driver_size: Option<Expressible<String>>,

    /// Node size for the executors, such as `Small`.
    pub executor_size: Option<Expressible<String>>,

    /// Main file, as a path that the pool can read.
    pub file: Option<Expressible<String>>,

    /// Files that are copied to the working folder of every executor.
    pub files: Option<Vec<Expressible<String>>>,

    /// Files that are copied to the working folder of every executor; the newer form, which takes expressions.
    pub files_v2: Option<Vec<Expressible<String>>>,

    /// Number of executors.
    pub num_executors: Option<Expressible<i64>>,

    /// Further Python files that the main file uses.
    pub python_code_reference: Option<Vec<Expressible<String>>>,

    /// True also looks in subfolders of the folder of the main file for files that it uses.
    pub scan_folder: Option<Expressible<bool>>,

    /// Spark properties and their values.
    pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

    /// Spark job definition to run.
    pub spark_job: Option<SynapseSparkJobReference>,

    /// Spark pool that runs the job.
    pub target_big_data_pool: Option<BigDataPoolParametrizationReference>,

    /// Stored Spark configuration that is used.
    pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that runs a Spark job definition of the workspace.
#[derive(Clone, Default)]
pub struct SynapseSparkJobDefinitionActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<SynapseSparkJobActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobDefinitionActivity {
    /// Creates a value with the members that the service requires.
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

/// Spark job definition that an activity runs; its name may be an expression.
#[derive(Clone, Default)]
pub struct SynapseSparkJobReference {
    /// Name of the definition, or an expression that gives it.
    pub reference_name: Option<String>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<SparkJobReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SynapseSparkJobReference {
    /// Creates a value with the members that the service requires.
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

/// Tabular source.
#[derive(Clone, Default)]
pub struct TabularSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TabularSource {
    const NAME: &'static str = "TabularSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TabularSource");
        Ok(Self {
            additional_columns: members.take("additionalColumns")?,
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
        writer.constant("type", "TabularSource");
        writer.put("additionalColumns", &self.additional_columns);
        writer.put("maxConcurrentConnections", &self.max_concurrent_connections);
        writer.put("queryTimeout", &self.query_timeout);
        writer.put("sourceRetryCount", &self.source_retry_count);
        writer.put("sourceRetryWait", &self.source_retry_wait);
    }
}

runtime::model!(TabularSource);

/// How gzip-compressed tar archives are unpacked.
#[derive(Clone, Default)]
pub struct TarGzipReadSettings {
    /// True unpacks into a folder that has the name of the archive.
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

/// How tar archives are unpacked.
#[derive(Clone, Default)]
pub struct TarReadSettings {
    /// True unpacks into a folder that has the name of the archive.
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

/// How a parallel read from Teradata is split, if at all.
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

/// Column and bounds by which a parallel read from Teradata is split.
#[derive(Clone, Default)]
pub struct TeradataPartitionSettings {
    /// Column by which the rows are split.
    pub partition_column_name: Option<Expressible<String>>,

    /// Lower end of the values of the column, for choosing the steps; it filters no rows.
    pub partition_lower_bound: Option<Expressible<String>>,

    /// Upper end of the values of the column, for choosing the steps; it filters no rows.
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

/// Reads from Teradata in a copy, if wanted in parallel by partition.
#[derive(Clone, Default)]
pub struct TeradataSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<TeradataPartitionOption>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<TeradataPartitionSettings>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that repeats other activities until an expression is true.
#[derive(Clone, Default)]
pub struct UntilActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<UntilActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UntilActivity {
    /// Creates a value with the members that the service requires.
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

/// Activities to repeat, the expression that ends them, and a time limit.
#[derive(Clone, Default)]
pub struct UntilActivityTypeProperties {
    /// Activities that are repeated.
    pub activities: Option<Vec<Activity>>,

    /// Expression that ends the repetition when it is true.
    pub expression: Option<Expression>,

    /// Longest time for all repetitions together, as `d.hh:mm:ss`.
    pub timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UntilActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Value that is shown with the runs of an activity.
#[derive(Clone, Default)]
pub struct UserProperty {
    /// Under which name the value is shown.
    pub name: Option<String>,

    /// Value of the property.
    pub value: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl UserProperty {
    /// Creates a value with the members that the service requires.
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

/// Activity that waits until files or folders exist, have a minimum size or have children.
#[derive(Clone, Default)]
pub struct ValidationActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ValidationActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ValidationActivity {
    /// Creates a value with the members that the service requires.
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

/// Dataset to wait for, what it must fulfil, and for how long to wait.
#[derive(Clone, Default)]
pub struct ValidationActivityTypeProperties {
    /// True waits for a folder with children, false for an empty one.
    pub child_items: Option<Expressible<bool>>,

    /// Dataset to wait for.
    pub dataset: Option<DatasetReference>,

    /// Size that the file must have, in bytes.
    pub minimum_size: Option<Expressible<i64>>,

    /// Pause between two checks, in seconds.
    pub sleep: Option<Expressible<i64>>,

    /// Longest time to wait, as `d.hh:mm:ss`.
    pub timeout: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ValidationActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Type and default of a pipeline variable.
#[derive(Clone, Default)]
pub struct VariableSpecification {
    /// Value that is used if no other is given.
    pub default_value: Option<Value>,

    /// Type that a value must have.
    pub type_prop: Option<VariableType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl VariableSpecification {
    /// Creates a value with the members that the service requires.
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

/// Type of a pipeline variable.
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

/// Reads from Vertica in a copy.
#[derive(Clone, Default)]
pub struct VerticaSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Activity that lets time pass.
#[derive(Clone, Default)]
pub struct WaitActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<WaitActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WaitActivity {
    /// Creates a value with the members that the service requires.
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

/// How long to wait.
#[derive(Clone, Default)]
pub struct WaitActivityTypeProperties {
    /// Time to wait, in seconds.
    pub wait_time_in_seconds: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WaitActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Writes rows to a Fabric data warehouse in a copy, with the `COPY` statement.
#[derive(Clone, Default)]
pub struct WarehouseSink {
    /// True loads the rows with the `COPY` statement.
    pub allow_copy_command: Option<Expressible<bool>>,

    /// Options of the `COPY` statement.
    pub copy_command_settings: Option<DwCopyCommandSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// SQL script that runs in the sink before rows are written, for example to empty the table.
    pub pre_copy_script: Option<Expressible<String>>,

    /// Number of further attempts after a failed write.
    pub sink_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to write, as `hh:mm:ss`.
    pub sink_retry_wait: Option<Expressible<String>>,

    /// `autoCreate` creates the table if it does not exist.
    pub table_option: Option<Expressible<String>>,

    /// Number of rows that are written in one step.
    pub write_batch_size: Option<Expressible<i64>>,

    /// Longest time for writing one batch, as `hh:mm:ss`.
    pub write_batch_timeout: Option<Expressible<String>>,

    /// Whether rows are inserted, updated or both.
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

/// Reads from a Fabric data warehouse in a copy, by table, query or stored procedure.
#[derive(Clone, Default)]
pub struct WarehouseSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Isolation level of the reading transaction, such as `ReadCommitted`.
    pub isolation_level: Option<Expressible<String>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// How rows are split for parallel work.
    pub partition_option: Option<Value>,

    /// Columns and bounds for splitting the rows.
    pub partition_settings: Option<SqlPartitionSettings>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// SQL query for the rows to read.
    pub sql_reader_query: Option<Expressible<String>>,

    /// Stored procedure whose result is read, instead of a query.
    pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

    /// Values for the parameters of the procedure, by name.
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

/// Activity that calls an HTTP endpoint and takes its answer as output.
#[derive(Clone, Default)]
pub struct WebActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Linked service through which the data or the compute is reached.
    pub linked_service_name: Option<LinkedServiceReference>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Timeout, retries and secrecy.
    pub policy: Option<ActivityPolicy>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<WebActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivity {
    /// Creates a value with the members that the service requires.
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

/// How an activity signs in to an HTTP endpoint.
#[derive(Clone, Default)]
pub struct WebActivityAuthentication {
    /// Stored credential with which to sign in, such as a user-assigned managed identity.
    pub credential: Option<CredentialReference>,

    /// Password for basic authentication or of the certificate.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<SecretBase>,

    /// Base64 text of a PFX client certificate.
    ///
    /// Secret: not shown by `Debug`.
    pub pfx: Option<SecretBase>,

    /// Resource for which a Microsoft Entra token is requested.
    pub resource: Option<Expressible<String>>,

    /// Method, such as `Basic`, `ClientCertificate`, `MSI` or `ServicePrincipal`.
    pub type_prop: Option<String>,

    /// Tenant of the service principal.
    pub user_tenant: Option<Expressible<String>>,

    /// User name for basic authentication, or the client ID of a service principal.
    pub username: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivityAuthentication {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("password", &self.password);
        writer.secret().put("pfx", &self.pfx);
        writer.put("resource", &self.resource);
        writer.put("type", &self.type_prop);
        writer.put("userTenant", &self.user_tenant);
        writer.put("username", &self.username);
    }
}

runtime::model!(WebActivityAuthentication);

/// HTTP method of a web activity.
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

/// Address, method, headers, body and sign-in of an HTTP call.
#[derive(Clone, Default)]
pub struct WebActivityTypeProperties {
    /// How to sign in.
    pub authentication: Option<WebActivityAuthentication>,

    /// Body of the request.
    pub body: Option<Expressible<String>>,

    /// Integration runtime through which the call is made; without it, the Azure integration runtime.
    pub connect_via: Option<IntegrationRuntimeReference>,

    /// Datasets whose definitions are sent to the endpoint.
    pub datasets: Option<Vec<DatasetReference>>,

    /// HTTP headers to send.
    pub headers: Option<Expressible<String>>,

    /// Linked services whose definitions are sent to the endpoint.
    pub linked_services: Option<Vec<LinkedServiceReference>>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub method: Option<WebActivityMethod>,

    /// Address of the service or page.
    pub url: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Activity that calls an HTTP endpoint and waits until the endpoint calls back.
#[derive(Clone, Default)]
pub struct WebHookActivity {
    /// Activities that must have ended first, and how.
    pub depends_on: Option<Vec<ActivityDependency>>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Result that an inactive activity counts as having.
    pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs>,

    /// Whether the activity runs or is passed over.
    pub state: Option<ActivityState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<WebHookActivityTypeProperties>,

    /// Values that are shown with the runs of the activity.
    pub user_properties: Option<Vec<UserProperty>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebHookActivity {
    /// Creates a value with the members that the service requires.
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

/// HTTP method of a webhook activity, always `POST`.
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

/// Address, headers, body and sign-in of the call, and how long to wait for the call back.
#[derive(Clone, Default)]
pub struct WebHookActivityTypeProperties {
    /// How to sign in.
    pub authentication: Option<WebActivityAuthentication>,

    /// Body of the request.
    pub body: Option<Expressible<String>>,

    /// HTTP headers to send.
    pub headers: Option<Expressible<String>>,

    /// Verb of the HTTP request, such as `GET` or `POST`.
    pub method: Option<WebHookActivityMethod>,

    /// True lets the endpoint say in its call back that the work failed.
    pub report_status_on_call_back: Option<Expressible<bool>>,

    /// Longest time to wait for the call back, as `hh:mm:ss`.
    pub timeout: Option<String>,

    /// Address of the service or page.
    pub url: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WebHookActivityTypeProperties {
    /// Creates a value with the members that the service requires.
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

/// Reads an HTML table of a web page in a copy.
#[derive(Clone, Default)]
pub struct WebSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Reads objects of Xero in a copy.
#[derive(Clone, Default)]
pub struct XeroSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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

/// Validation, type detection and namespaces when XML files are read.
#[derive(Clone, Default)]
pub struct XmlReadSettings {
    /// How archives are unpacked.
    pub compression_properties: Option<CompressionReadSettings>,

    /// True reads numbers, dates and the like as such, false reads all values as text.
    pub detect_data_type: Option<Expressible<bool>>,

    /// Prefix for each namespace, by address of the namespace.
    pub namespace_prefixes: Option<Expressible<Value>>,

    /// True reads names with their namespaces.
    pub namespaces: Option<Expressible<bool>>,

    /// Whether files are checked against `xsd` or `dtd`, or not at all.
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

/// Reads XML files in a copy.
#[derive(Clone, Default)]
pub struct XmlSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Settings for the format of the files.
    pub format_settings: Option<XmlReadSettings>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
    pub source_retry_wait: Option<Expressible<String>>,

    /// Which files are read or how they are placed.
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

/// How zip archives are unpacked.
#[derive(Clone, Default)]
pub struct ZipDeflateReadSettings {
    /// True unpacks into a folder that has the name of the archive.
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

/// Reads objects of Zoho CRM in a copy.
#[derive(Clone, Default)]
pub struct ZohoSource {
    /// Columns to add to the data, with fixed values, expressions or the path of the file.
    pub additional_columns: Option<Expressible<Vec<Value>>>,

    /// Most connections to the store at the same time; set it only to slow the activity down.
    pub max_concurrent_connections: Option<Expressible<i64>>,

    /// Query for the rows to read; without it the whole dataset is read.
    pub query: Option<Expressible<String>>,

    /// Longest time for a query, as `hh:mm:ss`.
    pub query_timeout: Option<Expressible<String>>,

    /// Number of further attempts after a failed read.
    pub source_retry_count: Option<Expressible<i64>>,

    /// Pause before another attempt to read, as `hh:mm:ss`.
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
