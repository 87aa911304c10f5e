// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the pipeline operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Expressible, Json};
use super::{
    BigDataPoolReferenceType, CredentialReference, DataFlowReference,
    DataFlowStagingInfo, DatasetReference, IntegrationRuntimeReference,
    LinkedServiceReference, ParameterSpecification, PipelineReference, SecretBase,
    SecureString, SparkConfigurationReferenceType,
};

runtime::union! {
    /// Step of a pipeline: a copy, a data flow, a call of other compute, or control of the flow.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum Activity {
        /// `AppendVariable`: [`AppendVariableActivity`].
        AppendVariable(AppendVariableActivity) = "AppendVariable",

        /// `AzureDataExplorerCommand`: [`AzureDataExplorerCommandActivity`].
        AzureDataExplorerCommand(
            AzureDataExplorerCommandActivity,
        ) = "AzureDataExplorerCommand",

        /// `AzureFunctionActivity`: [`AzureFunctionActivity`].
        AzureFunctionActivity(AzureFunctionActivity) = "AzureFunctionActivity",

        /// `AzureMLBatchExecution`: [`AzureMlBatchExecutionActivity`].
        AzureMlBatchExecution(AzureMlBatchExecutionActivity) = "AzureMLBatchExecution",

        /// `AzureMLExecutePipeline`: [`AzureMlExecutePipelineActivity`].
        AzureMlExecutePipeline(AzureMlExecutePipelineActivity) = "AzureMLExecutePipeline",

        /// `AzureMLUpdateResource`: [`AzureMlUpdateResourceActivity`].
        AzureMlUpdateResource(AzureMlUpdateResourceActivity) = "AzureMLUpdateResource",

        /// `Container`: [`ControlActivity`].
        Container(ControlActivity) = "Container",

        /// `Copy`: [`CopyActivity`].
        Copy(CopyActivity) = "Copy",

        /// `Custom`: [`CustomActivity`].
        Custom(CustomActivity) = "Custom",

        /// `DataLakeAnalyticsU-SQL`: [`DataLakeAnalyticsUsqlActivity`].
        DataLakeAnalyticsUSql(DataLakeAnalyticsUsqlActivity) = "DataLakeAnalyticsU-SQL",

        /// `DatabricksNotebook`: [`DatabricksNotebookActivity`].
        DatabricksNotebook(DatabricksNotebookActivity) = "DatabricksNotebook",

        /// `DatabricksSparkJar`: [`DatabricksSparkJarActivity`].
        DatabricksSparkJar(DatabricksSparkJarActivity) = "DatabricksSparkJar",

        /// `DatabricksSparkPython`: [`DatabricksSparkPythonActivity`].
        DatabricksSparkPython(DatabricksSparkPythonActivity) = "DatabricksSparkPython",

        /// `Delete`: [`DeleteActivity`].
        Delete(DeleteActivity) = "Delete",

        /// `ExecuteDataFlow`: [`ExecuteDataFlowActivity`].
        ExecuteDataFlow(ExecuteDataFlowActivity) = "ExecuteDataFlow",

        /// `ExecutePipeline`: [`ExecutePipelineActivity`].
        ExecutePipeline(ExecutePipelineActivity) = "ExecutePipeline",

        /// `ExecuteSSISPackage`: [`ExecuteSsisPackageActivity`].
        ExecuteSsisPackage(ExecuteSsisPackageActivity) = "ExecuteSSISPackage",

        /// `Execution`: [`ExecutionActivity`].
        Execution(ExecutionActivity) = "Execution",

        /// `Fail`: [`FailActivity`].
        Fail(FailActivity) = "Fail",

        /// `Filter`: [`FilterActivity`].
        Filter(FilterActivity) = "Filter",

        /// `ForEach`: [`ForEachActivity`].
        ForEach(ForEachActivity) = "ForEach",

        /// `GetMetadata`: [`GetMetadataActivity`].
        GetMetadata(GetMetadataActivity) = "GetMetadata",

        /// `HDInsightHive`: [`HdInsightHiveActivity`].
        HdInsightHive(HdInsightHiveActivity) = "HDInsightHive",

        /// `HDInsightMapReduce`: [`HdInsightMapReduceActivity`].
        HdInsightMapReduce(HdInsightMapReduceActivity) = "HDInsightMapReduce",

        /// `HDInsightPig`: [`HdInsightPigActivity`].
        HdInsightPig(HdInsightPigActivity) = "HDInsightPig",

        /// `HDInsightSpark`: [`HdInsightSparkActivity`].
        HdInsightSpark(HdInsightSparkActivity) = "HDInsightSpark",

        /// `HDInsightStreaming`: [`HdInsightStreamingActivity`].
        HdInsightStreaming(HdInsightStreamingActivity) = "HDInsightStreaming",

        /// `IfCondition`: [`IfConditionActivity`].
        IfCondition(IfConditionActivity) = "IfCondition",

        /// `Lookup`: [`LookupActivity`].
        Lookup(LookupActivity) = "Lookup",

        /// `Script`: [`ScriptActivity`].
        Script(ScriptActivity) = "Script",

        /// `SetVariable`: [`SetVariableActivity`].
        SetVariable(SetVariableActivity) = "SetVariable",

        /// `SparkJob`: [`SynapseSparkJobDefinitionActivity`].
        SparkJob(SynapseSparkJobDefinitionActivity) = "SparkJob",

        /// `SqlPoolStoredProcedure`: [`SqlPoolStoredProcedureActivity`].
        SqlPoolStoredProcedure(SqlPoolStoredProcedureActivity) = "SqlPoolStoredProcedure",

        /// `SqlServerStoredProcedure`: [`SqlServerStoredProcedureActivity`].
        SqlServerStoredProcedure(
            SqlServerStoredProcedureActivity,
        ) = "SqlServerStoredProcedure",

        /// `Switch`: [`SwitchActivity`].
        Switch(SwitchActivity) = "Switch",

        /// `SynapseNotebook`: [`SynapseNotebookActivity`].
        SynapseNotebook(SynapseNotebookActivity) = "SynapseNotebook",

        /// `Until`: [`UntilActivity`].
        Until(UntilActivity) = "Until",

        /// `Validation`: [`ValidationActivity`].
        Validation(ValidationActivity) = "Validation",

        /// `Wait`: [`WaitActivity`].
        Wait(WaitActivity) = "Wait",

        /// `WebActivity`: [`WebActivity`].
        WebActivity(WebActivity) = "WebActivity",

        /// `WebHook`: [`WebHookActivity`].
        WebHook(WebHookActivity) = "WebHook",
    }
}

runtime::model! {
    /// Condition that another activity must have ended in a certain way before this one starts.
    pub struct ActivityDependency {
        /// Activity that must have ended.
        #[json("activity")]
        pub activity: Option<String>,

        /// Ways in which the activity may have ended; one of them is enough.
        #[json("dependencyConditions")]
        pub dependency_conditions: Option<Vec<DependencyCondition>>,
    }
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

runtime::text_enum! {
    /// Result that an inactive activity counts as having, for the activities that depend on it.
    pub enum ActivityOnInactiveMarkAs {
        /// `Failed`
        Failed = "Failed",

        /// `Skipped`
        Skipped = "Skipped",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Timeout, retries and secrecy of inputs and outputs of an activity.
    pub struct ActivityPolicy {
        /// Number of further attempts after a failure.
        #[json("retry")]
        pub retry: Option<Expressible<i64>>,

        /// Pause between two attempts, in seconds.
        ///
        /// 30 to 86400.
        #[json("retryIntervalInSeconds")]
        pub retry_interval_in_seconds: Option<Expressible<i64>>,

        /// True keeps the inputs out of the logs.
        #[json("secureInput")]
        pub secure_input: Option<Expressible<bool>>,

        /// True keeps the outputs out of the logs.
        #[json("secureOutput")]
        pub secure_output: Option<Expressible<bool>>,

        /// Longest time for one attempt, as `d.hh:mm:ss`.
        #[json("timeout")]
        pub timeout: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether an activity runs or is passed over.
    pub enum ActivityState {
        /// `Active`
        Active = "Active",

        /// `Inactive`
        Inactive = "Inactive",
    }
}

runtime::model! {
    /// Reads objects of Amazon Marketplace Web Service in a copy.
    #[constant("type" = "AmazonMWSSource")]
    pub struct AmazonMwsSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Columns, bounds or partitions by which a parallel read of an Oracle database in Amazon RDS is split.
    pub struct AmazonRdsForOraclePartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Physical partitions to read.
        #[json("partitionNames")]
        pub partition_names: Option<Expressible<Vec<Expressible<String>>>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from an Oracle database in Amazon RDS in a copy, if wanted in parallel by partition.
    #[constant("type" = "AmazonRdsForOracleSource")]
    pub struct AmazonRdsForOracleSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Total digits that a NUMBER without a precision is read with.
        #[json("numberPrecision")]
        pub number_precision: Option<Expressible<i64>>,

        /// Decimal places that a NUMBER without a scale is read with.
        #[json("numberScale")]
        pub number_scale: Option<Expressible<i64>>,

        /// SQL query for the rows to read.
        #[json("oracleReaderQuery")]
        pub oracle_reader_query: Option<Expressible<String>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<AmazonRdsForOraclePartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from a SQL Server database in Amazon RDS in a copy, by table, query or stored procedure.
    #[constant("type" = "AmazonRdsForSqlServerSource")]
    pub struct AmazonRdsForSqlServerSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// True keeps more SQL types as they are, instead of turning them into common ones.
        #[json("produceAdditionalTypes")]
        pub produce_additional_types: Option<Expressible<bool>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Reads from Amazon Redshift in a copy; large amounts go by way of Amazon S3 with `UNLOAD`.
    #[constant("type" = "AmazonRedshiftSource")]
    pub struct AmazonRedshiftSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Amazon S3 bucket for large amounts.
        #[json("redshiftUnloadSettings")]
        pub redshift_unload_settings: Option<RedshiftUnloadSettings>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which objects in Amazon S3 a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "AmazonS3ReadSettings")]
    pub struct AmazonS3ReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// Start that the names of the files must have.
        #[json("prefix")]
        pub prefix: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that adds a value to the end of an array variable of the pipeline.
    #[constant("type" = "AppendVariable")]
    pub struct AppendVariableActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AppendVariableActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Array variable and the value to add.
    pub struct AppendVariableActivityTypeProperties {
        /// Value to add.
        #[json("value")]
        pub value: Option<Expressible<Json>>,

        /// Array variable of the pipeline.
        #[json("variableName")]
        pub variable_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes Avro files in a copy.
    #[constant("type" = "AvroSink")]
    pub struct AvroSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<AvroWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads Avro files in a copy.
    #[constant("type" = "AvroSource")]
    pub struct AvroSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Record name, namespace and splitting of Avro files that a copy writes.
    #[constant("type" = "AvroWriteSettings")]
    pub struct AvroWriteSettings {
        /// Start of the names of written files, when rows are split over several of them.
        #[json("fileNamePrefix")]
        pub file_name_prefix: Option<Expressible<String>>,

        /// Most rows in one written file.
        #[json("maxRowsPerFile")]
        pub max_rows_per_file: Option<Expressible<i64>>,

        /// Name of the top record in written files.
        #[json("recordName")]
        pub record_name: Option<Expressible<String>>,

        /// Namespace of the record name.
        #[json("recordNamespace")]
        pub record_namespace: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which files in Azure Data Lake Storage Gen2 a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "AzureBlobFSReadSettings")]
    pub struct AzureBlobFsReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes files to Azure Data Lake Storage Gen2 in a copy, in the legacy form.
    #[constant("type" = "AzureBlobFSSink")]
    pub struct AzureBlobFsSink {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads files of Azure Data Lake Storage Gen2 in a copy, in the legacy form.
    #[constant("type" = "AzureBlobFSSource")]
    pub struct AzureBlobFsSource {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Number of lines at the start of each file that are passed over.
        #[json("skipHeaderLineCount")]
        pub skip_header_line_count: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// True reads empty text as a missing value.
        #[json("treatEmptyAsNull")]
        pub treat_empty_as_null: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// How a copy lays out files in Azure Data Lake Storage Gen2 that it writes.
    #[constant("type" = "AzureBlobFSWriteSettings")]
    pub struct AzureBlobFsWriteSettings {
        /// Size of the blocks in which a file is written, in megabytes.
        #[json("blockSizeInMB")]
        pub block_size_in_mb: Option<Expressible<i64>>,

        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Which blobs a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "AzureBlobStorageReadSettings")]
    pub struct AzureBlobStorageReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// Start that the names of the files must have.
        #[json("prefix")]
        pub prefix: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy lays out blobs that it writes.
    #[constant("type" = "AzureBlobStorageWriteSettings")]
    pub struct AzureBlobStorageWriteSettings {
        /// Size of the blocks in which a file is written, in megabytes.
        #[json("blockSizeInMB")]
        pub block_size_in_mb: Option<Expressible<i64>>,

        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Activity that runs a management command in an Azure Data Explorer database.
    #[constant("type" = "AzureDataExplorerCommand")]
    pub struct AzureDataExplorerCommandActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureDataExplorerCommandActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Management command and the time that it may take.
    pub struct AzureDataExplorerCommandActivityTypeProperties {
        /// Management command, which begins with a dot.
        #[json("command")]
        pub command: Option<Expressible<String>>,

        /// Time that the command may take, as `hh:mm:ss`.
        #[json("commandTimeout")]
        pub command_timeout: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Ingests rows into an Azure Data Explorer (Kusto) table in a copy.
    #[constant("type" = "AzureDataExplorerSink")]
    pub struct AzureDataExplorerSink {
        /// True makes ingested rows visible without waiting for a larger batch, at the cost of performance.
        #[json("flushImmediately")]
        pub flush_immediately: Option<Expressible<bool>>,

        /// Ingestion mapping, as JSON text.
        #[json("ingestionMappingAsJson")]
        pub ingestion_mapping_as_json: Option<Expressible<String>>,

        /// Name of an ingestion mapping that the table knows.
        #[json("ingestionMappingName")]
        pub ingestion_mapping_name: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads the result of a Kusto query in a copy.
    #[constant("type" = "AzureDataExplorerSource")]
    pub struct AzureDataExplorerSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True lifts the limit on the size of query results.
        #[json("noTruncation")]
        pub no_truncation: Option<Expressible<bool>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Which files in Azure Data Lake Storage Gen1 a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "AzureDataLakeStoreReadSettings")]
    pub struct AzureDataLakeStoreReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Only names after this one, in alphabetical order, are read.
        #[json("listAfter")]
        pub list_after: Option<Expressible<String>>,

        /// Only names before this one, in alphabetical order, are read.
        #[json("listBefore")]
        pub list_before: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes files to Azure Data Lake Storage Gen1 in a copy, in the legacy form.
    #[constant("type" = "AzureDataLakeStoreSink")]
    pub struct AzureDataLakeStoreSink {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// True writes parts of one file at the same time.
        #[json("enableAdlsSingleFileParallel")]
        pub enable_adls_single_file_parallel: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads files of Azure Data Lake Storage Gen1 in a copy, in the legacy form.
    #[constant("type" = "AzureDataLakeStoreSource")]
    pub struct AzureDataLakeStoreSource {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy lays out files in Azure Data Lake Storage Gen1 that it writes.
    #[constant("type" = "AzureDataLakeStoreWriteSettings")]
    pub struct AzureDataLakeStoreWriteSettings {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Time (UTC) at which written files expire.
        #[json("expiryDateTime")]
        pub expiry_date_time: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Formats of dates and times when a Delta table is exported to files.
    #[constant("type" = "AzureDatabricksDeltaLakeExportCommand")]
    pub struct AzureDatabricksDeltaLakeExportCommand {
        /// Format of dates, such as `yyyy-MM-dd`.
        #[json("dateFormat")]
        pub date_format: Option<Expressible<String>>,

        /// Format of times, such as `yyyy-MM-dd HH:mm:ss`.
        #[json("timestampFormat")]
        pub timestamp_format: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Formats of dates and times when files are imported into a Delta table.
    #[constant("type" = "AzureDatabricksDeltaLakeImportCommand")]
    pub struct AzureDatabricksDeltaLakeImportCommand {
        /// Format of dates, such as `yyyy-MM-dd`.
        #[json("dateFormat")]
        pub date_format: Option<Expressible<String>>,

        /// Format of times, such as `yyyy-MM-dd HH:mm:ss`.
        #[json("timestampFormat")]
        pub timestamp_format: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes Delta tables of Azure Databricks in a copy, by import from a storage account.
    #[constant("type" = "AzureDatabricksDeltaLakeSink")]
    pub struct AzureDatabricksDeltaLakeSink {
        /// Options of the import from storage.
        #[json("importSettings")]
        pub import_settings: Option<AzureDatabricksDeltaLakeImportCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads Delta tables of Azure Databricks in a copy, by export to a storage account.
    #[constant("type" = "AzureDatabricksDeltaLakeSource")]
    pub struct AzureDatabricksDeltaLakeSource {
        /// Options of the export to storage.
        #[json("exportSettings")]
        pub export_settings: Option<AzureDatabricksDeltaLakeExportCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which files in Azure Files a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "AzureFileStorageReadSettings")]
    pub struct AzureFileStorageReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// Start that the names of the files must have.
        #[json("prefix")]
        pub prefix: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy lays out files in Azure Files that it writes.
    #[constant("type" = "AzureFileStorageWriteSettings")]
    pub struct AzureFileStorageWriteSettings {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Activity that calls an HTTP-triggered Azure function, which must answer with a JSON object.
    #[constant("type" = "AzureFunctionActivity")]
    pub struct AzureFunctionActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureFunctionActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::text_enum! {
    /// HTTP method with which an Azure function is called.
    pub enum AzureFunctionActivityMethod {
        /// `DELETE`
        Delete = "DELETE",

        /// `GET`
        Get = "GET",

        /// `HEAD`
        Head = "HEAD",

        /// `OPTIONS`
        Options = "OPTIONS",

        /// `POST`
        Post = "POST",

        /// `PUT`
        Put = "PUT",

        /// `TRACE`
        Trace = "TRACE",
    }
}

runtime::model! {
    /// Function to call, HTTP method, headers and body.
    pub struct AzureFunctionActivityTypeProperties {
        /// Body of the request; not for `GET`.
        #[json("body")]
        pub body: Option<Expressible<String>>,

        /// Name of the function.
        #[json("functionName")]
        pub function_name: Option<Expressible<String>>,

        /// HTTP headers to send.
        #[json("headers")]
        pub headers: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("method")]
        pub method: Option<Expressible<AzureFunctionActivityMethod>>,
    }
}

impl AzureFunctionActivityTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        function_name: impl Into<Expressible<String>>,
        method: impl Into<Expressible<AzureFunctionActivityMethod>>,
    ) -> Self {
        Self {
            function_name: Some(function_name.into()),
            method: Some(method.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Reads from Azure Database for MariaDB in a copy.
    #[constant("type" = "AzureMariaDBSource")]
    pub struct AzureMariadbSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that runs a batch job of an Azure Machine Learning Studio (classic) web service.
    #[constant("type" = "AzureMLBatchExecution")]
    pub struct AzureMlBatchExecutionActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMlBatchExecutionActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Inputs, outputs and global parameters of the classic web service.
    pub struct AzureMlBatchExecutionActivityTypeProperties {
        /// Values for the parameters of the web service, by name.
        #[json("globalParameters")]
        pub global_parameters: Option<BTreeMap<String, Expressible<String>>>,

        /// Blobs that the web service reads, by input name.
        #[json("webServiceInputs")]
        pub web_service_inputs: Option<BTreeMap<String, AzureMlWebServiceFile>>,

        /// Blobs that the web service writes, by output name.
        #[json("webServiceOutputs")]
        pub web_service_outputs: Option<BTreeMap<String, AzureMlWebServiceFile>>,
    }
}

runtime::model! {
    /// Activity that runs a published Azure Machine Learning pipeline.
    #[constant("type" = "AzureMLExecutePipeline")]
    pub struct AzureMlExecutePipelineActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMlExecutePipelineActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Azure Machine Learning pipeline to run, its parameters and the experiment that records it.
    pub struct AzureMlExecutePipelineActivityTypeProperties {
        /// True goes on with other steps of the machine learning pipeline when one of them fails.
        #[json("continueOnStepFailure")]
        pub continue_on_step_failure: Option<Expressible<bool>>,

        /// Experiment that records the run.
        #[json("experimentName")]
        pub experiment_name: Option<Expressible<String>>,

        /// Run of which the new one becomes a child.
        #[json("mlParentRunId")]
        pub ml_parent_run_id: Option<Expressible<String>>,

        /// Which published machine learning pipeline runs.
        #[json("mlPipelineId")]
        pub ml_pipeline_id: Option<Expressible<String>>,

        /// Values for the parameters of the machine learning pipeline, by name.
        #[json("mlPipelineParameters")]
        pub ml_pipeline_parameters: Option<Expressible<BTreeMap<String, Json>>>,
    }
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

runtime::model! {
    /// Activity that replaces the trained model of an Azure Machine Learning Studio (classic) web service.
    #[constant("type" = "AzureMLUpdateResource")]
    pub struct AzureMlUpdateResourceActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<AzureMlUpdateResourceActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Trained model and the file that holds its new version.
    pub struct AzureMlUpdateResourceActivityTypeProperties {
        /// Path of the file with the model.
        #[json("trainedModelFilePath")]
        pub trained_model_file_path: Option<Expressible<String>>,

        /// Linked service of the storage that holds the model file.
        #[json("trainedModelLinkedServiceName")]
        pub trained_model_linked_service_name: Option<LinkedServiceReference>,

        /// Which module of the experiment takes the new model.
        #[json("trainedModelName")]
        pub trained_model_name: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Blob that a classic machine learning web service reads or writes.
    pub struct AzureMlWebServiceFile {
        /// Path of the blob, its container included.
        #[json("filePath")]
        pub file_path: Option<Expressible<String>>,

        /// Linked service that leads to the storage.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,
    }
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

runtime::model! {
    /// Writes rows to Azure Database for MySQL in a copy.
    #[constant("type" = "AzureMySqlSink")]
    pub struct AzureMysqlSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Azure Database for MySQL in a copy.
    #[constant("type" = "AzureMySqlSource")]
    pub struct AzureMysqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to Azure Database for PostgreSQL in a copy.
    #[constant("type" = "AzurePostgreSqlSink")]
    pub struct AzurePostgresqlSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// How rows that exist are found and replaced.
        #[json("upsertSettings")]
        pub upsert_settings: Option<AzurePostgresqlSinkUpsertSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// How rows are written: inserted in bulk, copied, or upserted.
        #[json("writeMethod")]
        pub write_method: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How rows that exist in Azure Database for PostgreSQL are found and replaced.
    pub struct AzurePostgresqlSinkUpsertSettings {
        /// Columns that tell rows apart, or an expression that gives them.
        #[json("keys")]
        pub keys: Option<Expressible<Vec<String>>>,
    }
}

runtime::model! {
    /// Reads from Azure Database for PostgreSQL in a copy.
    #[constant("type" = "AzurePostgreSqlSource")]
    pub struct AzurePostgresqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes messages to an Azure Storage queue in a copy.
    #[constant("type" = "AzureQueueSink")]
    pub struct AzureQueueSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes documents to an Azure AI Search index in a copy, merged with or in place of existing ones.
    #[constant("type" = "AzureSearchIndexSink")]
    pub struct AzureSearchIndexSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<AzureSearchIndexWriteBehaviorType>>,
    }
}

runtime::text_enum! {
    /// Whether a written document is merged with an existing one of the same key or replaces it.
    pub enum AzureSearchIndexWriteBehaviorType {
        /// `Merge`
        Merge = "Merge",

        /// `Upload`
        Upload = "Upload",
    }
}

runtime::model! {
    /// Writes rows to Azure SQL Database in a copy, directly or by stored procedure.
    #[constant("type" = "AzureSqlSink")]
    pub struct AzureSqlSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Stored procedure that takes the rows as a table-valued parameter.
        #[json("sqlWriterStoredProcedureName")]
        pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

        /// Table type of that parameter.
        #[json("sqlWriterTableType")]
        pub sql_writer_table_type: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,

        /// Parameter of the procedure that takes the rows.
        #[json("storedProcedureTableTypeParameterName")]
        pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Azure SQL Database in a copy, by table, query or stored procedure.
    #[constant("type" = "AzureSqlSource")]
    pub struct AzureSqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// True keeps more SQL types as they are, instead of turning them into common ones.
        #[json("produceAdditionalTypes")]
        pub produce_additional_types: Option<Expressible<bool>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Writes entities to Azure Table Storage in a copy.
    #[constant("type" = "AzureTableSink")]
    pub struct AzureTableSink {
        /// Partition key of rows that have none.
        #[json("azureTableDefaultPartitionKeyValue")]
        pub azure_table_default_partition_key_value: Option<Expressible<String>>,

        /// Whether an existing entity is merged with the row or replaced by it.
        #[json("azureTableInsertType")]
        pub azure_table_insert_type: Option<Expressible<String>>,

        /// Column that gives the partition key.
        #[json("azureTablePartitionKeyName")]
        pub azure_table_partition_key_name: Option<Expressible<String>>,

        /// Column that gives the row key.
        #[json("azureTableRowKeyName")]
        pub azure_table_row_key_name: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads entities of Azure Table Storage in a copy.
    #[constant("type" = "AzureTableSource")]
    pub struct AzureTableSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// True takes a missing table for an empty one.
        #[json("azureTableSourceIgnoreTableNotFound")]
        pub azure_table_source_ignore_table_not_found: Option<Expressible<bool>>,

        /// Filter in the query syntax of Table Storage.
        #[json("azureTableSourceQuery")]
        pub azure_table_source_query: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Apache Spark pool on which an activity runs; its name may be an expression.
    pub struct BigDataPoolParametrizationReference {
        /// Name of the pool, or an expression that gives it.
        #[json("referenceName")]
        pub reference_name: Option<Expressible<String>>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<BigDataPoolReferenceType>,
    }
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

runtime::model! {
    /// How compressed files are unpacked when they are copied as they are.
    #[constant("type" = "BinaryReadSettings")]
    pub struct BinaryReadSettings {
        /// How archives are unpacked.
        #[json("compressionProperties")]
        pub compression_properties: Option<CompressionReadSettings>,
    }
}

runtime::model! {
    /// Writes files in a copy just as they were read.
    #[constant("type" = "BinarySink")]
    pub struct BinarySink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads files in a copy without looking into them.
    #[constant("type" = "BinarySource")]
    pub struct BinarySource {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<BinaryReadSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Writes blobs in a copy, in the legacy form.
    #[constant("type" = "BlobSink")]
    pub struct BlobSink {
        /// True writes the column names as first line.
        #[json("blobWriterAddHeader")]
        pub blob_writer_add_header: Option<Expressible<bool>>,

        /// Format of dates and times in written text.
        #[json("blobWriterDateTimeFormat")]
        pub blob_writer_date_time_format: Option<Expressible<String>>,

        /// True replaces existing blobs.
        #[json("blobWriterOverwriteFiles")]
        pub blob_writer_overwrite_files: Option<Expressible<bool>>,

        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads blobs in a copy, in the legacy form.
    #[constant("type" = "BlobSource")]
    pub struct BlobSource {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Number of lines at the start of each file that are passed over.
        #[json("skipHeaderLineCount")]
        pub skip_header_line_count: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// True reads empty text as a missing value.
        #[json("treatEmptyAsNull")]
        pub treat_empty_as_null: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Reads from Apache Cassandra in a copy, by CQL query.
    #[constant("type" = "CassandraSource")]
    pub struct CassandraSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// How many replicas must answer.
        #[json("consistencyLevel")]
        pub consistency_level: Option<Expressible<CassandraSourceReadConsistencyLevels>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How many replicas must answer before a read from Cassandra counts.
    pub enum CassandraSourceReadConsistencyLevels {
        /// `ALL`
        All = "ALL",

        /// `EACH_QUORUM`
        EachQuorum = "EACH_QUORUM",

        /// `LOCAL_ONE`
        LocalOne = "LOCAL_ONE",

        /// `LOCAL_QUORUM`
        LocalQuorum = "LOCAL_QUORUM",

        /// `LOCAL_SERIAL`
        LocalSerial = "LOCAL_SERIAL",

        /// `ONE`
        One = "ONE",

        /// `QUORUM`
        Quorum = "QUORUM",

        /// `SERIAL`
        Serial = "SERIAL",

        /// `THREE`
        Three = "THREE",

        /// `TWO`
        Two = "TWO",
    }
}

runtime::model! {
    /// Writes rows to Microsoft Dataverse in a copy.
    #[constant("type" = "CommonDataServiceForAppsSink")]
    pub struct CommonDataServiceForAppsSink {
        /// Alternate key by which existing records are found.
        #[json("alternateKeyName")]
        pub alternate_key_name: Option<Expressible<String>>,

        /// Which custom logic of Dataverse is skipped while rows are written.
        #[json("bypassBusinessLogicExecution")]
        pub bypass_business_logic_execution: Option<Expressible<String>>,

        /// Whether Power Automate flows are not started by rows that are written.
        #[json("bypassPowerAutomateFlows")]
        pub bypass_power_automate_flows: Option<Expressible<bool>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<DynamicsSinkWriteBehavior>>,
    }
}

impl CommonDataServiceForAppsSink {
    /// Creates a value with the members that the service requires.
    pub fn new(
        write_behavior: impl Into<Expressible<DynamicsSinkWriteBehavior>>,
    ) -> Self {
        Self {
            write_behavior: Some(write_behavior.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Reads tables of Microsoft Dataverse in a copy, by FetchXML query.
    #[constant("type" = "CommonDataServiceForAppsSource")]
    pub struct CommonDataServiceForAppsSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::union! {
    /// How an archive is unpacked while it is read.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum CompressionReadSettings {
        /// `TarGZipReadSettings`: [`TarGzipReadSettings`].
        TarGzipReadSettings(TarGzipReadSettings) = "TarGZipReadSettings",

        /// `TarReadSettings`: [`TarReadSettings`].
        TarReadSettings(TarReadSettings) = "TarReadSettings",

        /// `ZipDeflateReadSettings`: [`ZipDeflateReadSettings`].
        ZipDeflateReadSettings(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
    }
}

runtime::model! {
    /// Reads objects of SAP Concur in a copy.
    #[constant("type" = "ConcurSource")]
    pub struct ConcurSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Where the Spark properties of an activity come from.
    pub enum ConfigurationType {
        /// `Artifact`
        ///
        /// From a stored Spark configuration.
        Artifact = "Artifact",

        /// `Customized`
        ///
        /// From properties that the activity lists itself.
        Customized = "Customized",

        /// `Default`
        ///
        /// From the Spark pool.
        Default = "Default",
    }
}

runtime::model! {
    /// How a data flow that reads changes goes on from its last checkpoint.
    pub struct ContinuationSettingsReference {
        /// Minutes for which the cluster waits for further changes.
        #[json("continuationTtlInMinutes")]
        pub continuation_ttl_in_minutes: Option<Expressible<i64>>,

        /// Key under which the checkpoint is kept, instead of one made from pipeline and activity.
        #[json("customizedCheckpointKey")]
        pub customized_checkpoint_key: Option<Expressible<String>>,

        /// When a data flow that reads all the time counts as idle.
        #[json("idleCondition")]
        pub idle_condition: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that steers the flow, as a common form of the special kinds.
    #[constant("type" = "Container")]
    pub struct ControlActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Activity that copies data from a source to a sink, with conversion of formats and types.
    #[constant("type" = "Copy")]
    pub struct CopyActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Dataset that is read; exactly one.
        #[json("inputs")]
        pub inputs: Option<Vec<DatasetReference>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Dataset that is written; exactly one.
        #[json("outputs")]
        pub outputs: Option<Vec<DatasetReference>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CopyActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// How much a copy logs about single files and rows, and how reliably.
    pub struct CopyActivityLogSettings {
        /// True writes each entry at once, which is slower; false may lose entries when the activity fails.
        #[json("enableReliableLogging")]
        pub enable_reliable_logging: Option<Expressible<bool>>,

        /// `Info` logs every file or row, `Warning` only troubles.
        #[json("logLevel")]
        pub log_level: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Source, sink, column mapping, staging, parallelism and fault tolerance of a copy.
    pub struct CopyActivityTypeProperties {
        /// Power that the copy may use, from 2 to 256 units; without it the service chooses.
        #[json("dataIntegrationUnits")]
        pub data_integration_units: Option<Expressible<i64>>,

        /// True passes over rows that do not fit the sink.
        #[json("enableSkipIncompatibleRow")]
        pub enable_skip_incompatible_row: Option<Expressible<bool>>,

        /// True takes the data by way of a staging storage.
        #[json("enableStaging")]
        pub enable_staging: Option<Expressible<bool>>,

        /// What is logged, and where to.
        #[json("logSettings")]
        pub log_settings: Option<LogSettings>,

        /// Storage for the log, in the older form.
        #[json("logStorageSettings")]
        pub log_storage_settings: Option<LogStorageSettings>,

        /// Most parallel reads and writes of the copy; without it the service chooses.
        #[json("parallelCopies")]
        pub parallel_copies: Option<Expressible<i64>>,

        /// What is kept when files are copied, such as access control lists or metadata.
        #[json("preserve")]
        pub preserve: Option<Vec<Expressible<String>>>,

        /// Rules for what is kept when files are copied.
        #[json("preserveRules")]
        pub preserve_rules: Option<Vec<Expressible<String>>>,

        /// Storage for rows that do not fit the sink.
        #[json("redirectIncompatibleRowSettings")]
        pub redirect_incompatible_row_settings: Option<RedirectIncompatibleRowSettings>,

        /// What is written.
        #[json("sink")]
        pub sink: Option<CopySink>,

        /// Which troubles with single files are passed over.
        #[json("skipErrorFile")]
        pub skip_error_file: Option<SkipErrorFile>,

        /// What is read.
        #[json("source")]
        pub source: Option<CopySource>,

        /// Storage for data on its way to the sink.
        #[json("stagingSettings")]
        pub staging_settings: Option<StagingSettings>,

        /// Mapping of source columns to sink columns and types; without it, columns match by name.
        #[json("translator")]
        pub translator: Option<Json>,

        /// True compares source and sink after copying, by size and checksum or number of rows.
        #[json("validateDataConsistency")]
        pub validate_data_consistency: Option<Expressible<bool>>,
    }
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

runtime::union! {
    /// Target side of a copy; the kind belongs to the data store or file format.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum CopySink {
        /// `AvroSink`: [`AvroSink`].
        AvroSink(AvroSink) = "AvroSink",

        /// `AzureBlobFSSink`: [`AzureBlobFsSink`].
        AzureBlobFsSink(AzureBlobFsSink) = "AzureBlobFSSink",

        /// `AzureDataExplorerSink`: [`AzureDataExplorerSink`].
        AzureDataExplorerSink(AzureDataExplorerSink) = "AzureDataExplorerSink",

        /// `AzureDataLakeStoreSink`: [`AzureDataLakeStoreSink`].
        AzureDataLakeStoreSink(AzureDataLakeStoreSink) = "AzureDataLakeStoreSink",

        /// `AzureDatabricksDeltaLakeSink`: [`AzureDatabricksDeltaLakeSink`].
        AzureDatabricksDeltaLakeSink(
            AzureDatabricksDeltaLakeSink,
        ) = "AzureDatabricksDeltaLakeSink",

        /// `AzureMySqlSink`: [`AzureMysqlSink`].
        AzureMysqlSink(AzureMysqlSink) = "AzureMySqlSink",

        /// `AzurePostgreSqlSink`: [`AzurePostgresqlSink`].
        AzurePostgresqlSink(AzurePostgresqlSink) = "AzurePostgreSqlSink",

        /// `AzureQueueSink`: [`AzureQueueSink`].
        AzureQueueSink(AzureQueueSink) = "AzureQueueSink",

        /// `AzureSearchIndexSink`: [`AzureSearchIndexSink`].
        AzureSearchIndexSink(AzureSearchIndexSink) = "AzureSearchIndexSink",

        /// `AzureSqlSink`: [`AzureSqlSink`].
        AzureSqlSink(AzureSqlSink) = "AzureSqlSink",

        /// `AzureTableSink`: [`AzureTableSink`].
        AzureTableSink(AzureTableSink) = "AzureTableSink",

        /// `BinarySink`: [`BinarySink`].
        BinarySink(BinarySink) = "BinarySink",

        /// `BlobSink`: [`BlobSink`].
        BlobSink(BlobSink) = "BlobSink",

        /// `CommonDataServiceForAppsSink`: [`CommonDataServiceForAppsSink`].
        CommonDataServiceForAppsSink(
            CommonDataServiceForAppsSink,
        ) = "CommonDataServiceForAppsSink",

        /// `CosmosDbMongoDbApiSink`: [`CosmosDbMongoDbApiSink`].
        CosmosDbMongoDbApiSink(CosmosDbMongoDbApiSink) = "CosmosDbMongoDbApiSink",

        /// `CosmosDbSqlApiSink`: [`CosmosDbSqlApiSink`].
        CosmosDbSqlApiSink(CosmosDbSqlApiSink) = "CosmosDbSqlApiSink",

        /// `DelimitedTextSink`: [`DelimitedTextSink`].
        DelimitedTextSink(DelimitedTextSink) = "DelimitedTextSink",

        /// `DocumentDbCollectionSink`: [`DocumentDbCollectionSink`].
        DocumentDbCollectionSink(DocumentDbCollectionSink) = "DocumentDbCollectionSink",

        /// `DynamicsCrmSink`: [`DynamicsCrmSink`].
        DynamicsCrmSink(DynamicsCrmSink) = "DynamicsCrmSink",

        /// `DynamicsSink`: [`DynamicsSink`].
        DynamicsSink(DynamicsSink) = "DynamicsSink",

        /// `FileSystemSink`: [`FileSystemSink`].
        FileSystemSink(FileSystemSink) = "FileSystemSink",

        /// `IcebergSink`: [`IcebergSink`].
        IcebergSink(IcebergSink) = "IcebergSink",

        /// `InformixSink`: [`InformixSink`].
        InformixSink(InformixSink) = "InformixSink",

        /// `JsonSink`: [`JsonSink`].
        JsonSink(JsonSink) = "JsonSink",

        /// `LakeHouseTableSink`: [`LakeHouseTableSink`].
        LakeHouseTableSink(LakeHouseTableSink) = "LakeHouseTableSink",

        /// `MicrosoftAccessSink`: [`MicrosoftAccessSink`].
        MicrosoftAccessSink(MicrosoftAccessSink) = "MicrosoftAccessSink",

        /// `OdbcSink`: [`OdbcSink`].
        OdbcSink(OdbcSink) = "OdbcSink",

        /// `OracleSink`: [`OracleSink`].
        OracleSink(OracleSink) = "OracleSink",

        /// `OrcSink`: [`OrcSink`].
        OrcSink(OrcSink) = "OrcSink",

        /// `ParquetSink`: [`ParquetSink`].
        ParquetSink(ParquetSink) = "ParquetSink",

        /// `RestSink`: [`RestSink`].
        RestSink(RestSink) = "RestSink",

        /// `SalesforceServiceCloudSink`: [`SalesforceServiceCloudSink`].
        SalesforceServiceCloudSink(
            SalesforceServiceCloudSink,
        ) = "SalesforceServiceCloudSink",

        /// `SalesforceServiceCloudV2Sink`: [`SalesforceServiceCloudV2Sink`].
        SalesforceServiceCloudV2Sink(
            SalesforceServiceCloudV2Sink,
        ) = "SalesforceServiceCloudV2Sink",

        /// `SalesforceSink`: [`SalesforceSink`].
        SalesforceSink(SalesforceSink) = "SalesforceSink",

        /// `SalesforceV2Sink`: [`SalesforceV2Sink`].
        SalesforceV2Sink(SalesforceV2Sink) = "SalesforceV2Sink",

        /// `SapCloudForCustomerSink`: [`SapCloudForCustomerSink`].
        SapCloudForCustomerSink(SapCloudForCustomerSink) = "SapCloudForCustomerSink",

        /// `SnowflakeSink`: [`SnowflakeSink`].
        SnowflakeSink(SnowflakeSink) = "SnowflakeSink",

        /// `SnowflakeV2Sink`: [`SnowflakeV2Sink`].
        SnowflakeV2Sink(SnowflakeV2Sink) = "SnowflakeV2Sink",

        /// `SqlDWSink`: [`SqlDwSink`].
        SqlDwSink(SqlDwSink) = "SqlDWSink",

        /// `SqlMISink`: [`SqlMiSink`].
        SqlMiSink(SqlMiSink) = "SqlMISink",

        /// `SqlServerSink`: [`SqlServerSink`].
        SqlServerSink(SqlServerSink) = "SqlServerSink",

        /// `SqlSink`: [`SqlSink`].
        SqlSink(SqlSink) = "SqlSink",

        /// `TeradataSink`: [`TeradataSink`].
        TeradataSink(TeradataSink) = "TeradataSink",

        /// `WarehouseSink`: [`WarehouseSink`].
        WarehouseSink(WarehouseSink) = "WarehouseSink",
    }
}

runtime::union! {
    /// Source side of a copy; the kind belongs to the data store or file format.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum CopySource {
        /// `AmazonMWSSource`: [`AmazonMwsSource`].
        AmazonMwsSource(AmazonMwsSource) = "AmazonMWSSource",

        /// `AmazonRdsForOracleSource`: [`AmazonRdsForOracleSource`].
        AmazonRdsForOracleSource(AmazonRdsForOracleSource) = "AmazonRdsForOracleSource",

        /// `AmazonRdsForSqlServerSource`: [`AmazonRdsForSqlServerSource`].
        AmazonRdsForSqlServerSource(
            AmazonRdsForSqlServerSource,
        ) = "AmazonRdsForSqlServerSource",

        /// `AmazonRedshiftSource`: [`AmazonRedshiftSource`].
        AmazonRedshiftSource(AmazonRedshiftSource) = "AmazonRedshiftSource",

        /// `AvroSource`: [`AvroSource`].
        AvroSource(AvroSource) = "AvroSource",

        /// `AzureBlobFSSource`: [`AzureBlobFsSource`].
        AzureBlobFsSource(AzureBlobFsSource) = "AzureBlobFSSource",

        /// `AzureDataExplorerSource`: [`AzureDataExplorerSource`].
        AzureDataExplorerSource(AzureDataExplorerSource) = "AzureDataExplorerSource",

        /// `AzureDataLakeStoreSource`: [`AzureDataLakeStoreSource`].
        AzureDataLakeStoreSource(AzureDataLakeStoreSource) = "AzureDataLakeStoreSource",

        /// `AzureDatabricksDeltaLakeSource`: [`AzureDatabricksDeltaLakeSource`].
        AzureDatabricksDeltaLakeSource(
            AzureDatabricksDeltaLakeSource,
        ) = "AzureDatabricksDeltaLakeSource",

        /// `AzureMariaDBSource`: [`AzureMariadbSource`].
        AzureMariadbSource(AzureMariadbSource) = "AzureMariaDBSource",

        /// `AzureMySqlSource`: [`AzureMysqlSource`].
        AzureMysqlSource(AzureMysqlSource) = "AzureMySqlSource",

        /// `AzurePostgreSqlSource`: [`AzurePostgresqlSource`].
        AzurePostgresqlSource(AzurePostgresqlSource) = "AzurePostgreSqlSource",

        /// `AzureSqlSource`: [`AzureSqlSource`].
        AzureSqlSource(AzureSqlSource) = "AzureSqlSource",

        /// `AzureTableSource`: [`AzureTableSource`].
        AzureTableSource(AzureTableSource) = "AzureTableSource",

        /// `BinarySource`: [`BinarySource`].
        BinarySource(BinarySource) = "BinarySource",

        /// `BlobSource`: [`BlobSource`].
        BlobSource(BlobSource) = "BlobSource",

        /// `CassandraSource`: [`CassandraSource`].
        CassandraSource(CassandraSource) = "CassandraSource",

        /// `CommonDataServiceForAppsSource`: [`CommonDataServiceForAppsSource`].
        CommonDataServiceForAppsSource(
            CommonDataServiceForAppsSource,
        ) = "CommonDataServiceForAppsSource",

        /// `ConcurSource`: [`ConcurSource`].
        ConcurSource(ConcurSource) = "ConcurSource",

        /// `CosmosDbMongoDbApiSource`: [`CosmosDbMongoDbApiSource`].
        CosmosDbMongoDbApiSource(CosmosDbMongoDbApiSource) = "CosmosDbMongoDbApiSource",

        /// `CosmosDbSqlApiSource`: [`CosmosDbSqlApiSource`].
        CosmosDbSqlApiSource(CosmosDbSqlApiSource) = "CosmosDbSqlApiSource",

        /// `CouchbaseSource`: [`CouchbaseSource`].
        CouchbaseSource(CouchbaseSource) = "CouchbaseSource",

        /// `Db2Source`: [`Db2Source`].
        Db2Source(Db2Source) = "Db2Source",

        /// `DelimitedTextSource`: [`DelimitedTextSource`].
        DelimitedTextSource(DelimitedTextSource) = "DelimitedTextSource",

        /// `DocumentDbCollectionSource`: [`DocumentDbCollectionSource`].
        DocumentDbCollectionSource(
            DocumentDbCollectionSource,
        ) = "DocumentDbCollectionSource",

        /// `DrillSource`: [`DrillSource`].
        DrillSource(DrillSource) = "DrillSource",

        /// `DynamicsAXSource`: [`DynamicsAxSource`].
        DynamicsAxSource(DynamicsAxSource) = "DynamicsAXSource",

        /// `DynamicsCrmSource`: [`DynamicsCrmSource`].
        DynamicsCrmSource(DynamicsCrmSource) = "DynamicsCrmSource",

        /// `DynamicsSource`: [`DynamicsSource`].
        DynamicsSource(DynamicsSource) = "DynamicsSource",

        /// `EloquaSource`: [`EloquaSource`].
        EloquaSource(EloquaSource) = "EloquaSource",

        /// `ExcelSource`: [`ExcelSource`].
        ExcelSource(ExcelSource) = "ExcelSource",

        /// `FileSystemSource`: [`FileSystemSource`].
        FileSystemSource(FileSystemSource) = "FileSystemSource",

        /// `GoogleAdWordsSource`: [`GoogleAdWordsSource`].
        GoogleAdWordsSource(GoogleAdWordsSource) = "GoogleAdWordsSource",

        /// `GoogleBigQuerySource`: [`GoogleBigQuerySource`].
        GoogleBigQuerySource(GoogleBigQuerySource) = "GoogleBigQuerySource",

        /// `GoogleBigQueryV2Source`: [`GoogleBigQueryV2Source`].
        GoogleBigQueryV2Source(GoogleBigQueryV2Source) = "GoogleBigQueryV2Source",

        /// `GreenplumSource`: [`GreenplumSource`].
        GreenplumSource(GreenplumSource) = "GreenplumSource",

        /// `HBaseSource`: [`HBaseSource`].
        HBaseSource(HBaseSource) = "HBaseSource",

        /// `HdfsSource`: [`HdfsSource`].
        HdfsSource(HdfsSource) = "HdfsSource",

        /// `HiveSource`: [`HiveSource`].
        HiveSource(HiveSource) = "HiveSource",

        /// `HttpSource`: [`HttpSource`].
        HttpSource(HttpSource) = "HttpSource",

        /// `HubspotSource`: [`HubspotSource`].
        HubspotSource(HubspotSource) = "HubspotSource",

        /// `ImpalaSource`: [`ImpalaSource`].
        ImpalaSource(ImpalaSource) = "ImpalaSource",

        /// `InformixSource`: [`InformixSource`].
        InformixSource(InformixSource) = "InformixSource",

        /// `JiraSource`: [`JiraSource`].
        JiraSource(JiraSource) = "JiraSource",

        /// `JsonSource`: [`JsonSource`].
        JsonSource(JsonSource) = "JsonSource",

        /// `LakeHouseTableSource`: [`LakeHouseTableSource`].
        LakeHouseTableSource(LakeHouseTableSource) = "LakeHouseTableSource",

        /// `MagentoSource`: [`MagentoSource`].
        MagentoSource(MagentoSource) = "MagentoSource",

        /// `MariaDBSource`: [`MariadbSource`].
        MariadbSource(MariadbSource) = "MariaDBSource",

        /// `MarketoSource`: [`MarketoSource`].
        MarketoSource(MarketoSource) = "MarketoSource",

        /// `MicrosoftAccessSource`: [`MicrosoftAccessSource`].
        MicrosoftAccessSource(MicrosoftAccessSource) = "MicrosoftAccessSource",

        /// `MongoDbAtlasSource`: [`MongoDbAtlasSource`].
        MongoDbAtlasSource(MongoDbAtlasSource) = "MongoDbAtlasSource",

        /// `MongoDbSource`: [`MongoDbSource`].
        MongoDbSource(MongoDbSource) = "MongoDbSource",

        /// `MongoDbV2Source`: [`MongoDbV2Source`].
        MongoDbV2Source(MongoDbV2Source) = "MongoDbV2Source",

        /// `MySqlSource`: [`MysqlSource`].
        MysqlSource(MysqlSource) = "MySqlSource",

        /// `NetezzaSource`: [`NetezzaSource`].
        NetezzaSource(NetezzaSource) = "NetezzaSource",

        /// `ODataSource`: [`ODataSource`].
        ODataSource(ODataSource) = "ODataSource",

        /// `OdbcSource`: [`OdbcSource`].
        OdbcSource(OdbcSource) = "OdbcSource",

        /// `Office365Source`: [`Office365Source`].
        Office365Source(Office365Source) = "Office365Source",

        /// `OracleServiceCloudSource`: [`OracleServiceCloudSource`].
        OracleServiceCloudSource(OracleServiceCloudSource) = "OracleServiceCloudSource",

        /// `OracleSource`: [`OracleSource`].
        OracleSource(OracleSource) = "OracleSource",

        /// `OrcSource`: [`OrcSource`].
        OrcSource(OrcSource) = "OrcSource",

        /// `ParquetSource`: [`ParquetSource`].
        ParquetSource(ParquetSource) = "ParquetSource",

        /// `PaypalSource`: [`PaypalSource`].
        PaypalSource(PaypalSource) = "PaypalSource",

        /// `PhoenixSource`: [`PhoenixSource`].
        PhoenixSource(PhoenixSource) = "PhoenixSource",

        /// `PostgreSqlSource`: [`PostgresqlSource`].
        PostgresqlSource(PostgresqlSource) = "PostgreSqlSource",

        /// `PostgreSqlV2Source`: [`PostgresqlV2Source`].
        PostgresqlV2Source(PostgresqlV2Source) = "PostgreSqlV2Source",

        /// `PrestoSource`: [`PrestoSource`].
        PrestoSource(PrestoSource) = "PrestoSource",

        /// `QuickBooksSource`: [`QuickBooksSource`].
        QuickBooksSource(QuickBooksSource) = "QuickBooksSource",

        /// `RelationalSource`: [`RelationalSource`].
        RelationalSource(RelationalSource) = "RelationalSource",

        /// `ResponsysSource`: [`ResponsysSource`].
        ResponsysSource(ResponsysSource) = "ResponsysSource",

        /// `RestSource`: [`RestSource`].
        RestSource(RestSource) = "RestSource",

        /// `SalesforceMarketingCloudSource`: [`SalesforceMarketingCloudSource`].
        SalesforceMarketingCloudSource(
            SalesforceMarketingCloudSource,
        ) = "SalesforceMarketingCloudSource",

        /// `SalesforceServiceCloudSource`: [`SalesforceServiceCloudSource`].
        SalesforceServiceCloudSource(
            SalesforceServiceCloudSource,
        ) = "SalesforceServiceCloudSource",

        /// `SalesforceServiceCloudV2Source`: [`SalesforceServiceCloudV2Source`].
        SalesforceServiceCloudV2Source(
            SalesforceServiceCloudV2Source,
        ) = "SalesforceServiceCloudV2Source",

        /// `SalesforceSource`: [`SalesforceSource`].
        SalesforceSource(SalesforceSource) = "SalesforceSource",

        /// `SalesforceV2Source`: [`SalesforceV2Source`].
        SalesforceV2Source(SalesforceV2Source) = "SalesforceV2Source",

        /// `SapBwSource`: [`SapBwSource`].
        SapBwSource(SapBwSource) = "SapBwSource",

        /// `SapCloudForCustomerSource`: [`SapCloudForCustomerSource`].
        SapCloudForCustomerSource(SapCloudForCustomerSource) = "SapCloudForCustomerSource",

        /// `SapEccSource`: [`SapEccSource`].
        SapEccSource(SapEccSource) = "SapEccSource",

        /// `SapHanaSource`: [`SapHanaSource`].
        SapHanaSource(SapHanaSource) = "SapHanaSource",

        /// `SapOdpSource`: [`SapOdpSource`].
        SapOdpSource(SapOdpSource) = "SapOdpSource",

        /// `SapOpenHubSource`: [`SapOpenHubSource`].
        SapOpenHubSource(SapOpenHubSource) = "SapOpenHubSource",

        /// `SapTableSource`: [`SapTableSource`].
        SapTableSource(SapTableSource) = "SapTableSource",

        /// `ServiceNowSource`: [`ServiceNowSource`].
        ServiceNowSource(ServiceNowSource) = "ServiceNowSource",

        /// `ServiceNowV2Source`: [`ServiceNowV2Source`].
        ServiceNowV2Source(ServiceNowV2Source) = "ServiceNowV2Source",

        /// `SharePointOnlineListSource`: [`SharePointOnlineListSource`].
        SharePointOnlineListSource(
            SharePointOnlineListSource,
        ) = "SharePointOnlineListSource",

        /// `ShopifySource`: [`ShopifySource`].
        ShopifySource(ShopifySource) = "ShopifySource",

        /// `SnowflakeSource`: [`SnowflakeSource`].
        SnowflakeSource(SnowflakeSource) = "SnowflakeSource",

        /// `SnowflakeV2Source`: [`SnowflakeV2Source`].
        SnowflakeV2Source(SnowflakeV2Source) = "SnowflakeV2Source",

        /// `SparkSource`: [`SparkSource`].
        SparkSource(SparkSource) = "SparkSource",

        /// `SqlDWSource`: [`SqlDwSource`].
        SqlDwSource(SqlDwSource) = "SqlDWSource",

        /// `SqlMISource`: [`SqlMiSource`].
        SqlMiSource(SqlMiSource) = "SqlMISource",

        /// `SqlServerSource`: [`SqlServerSource`].
        SqlServerSource(SqlServerSource) = "SqlServerSource",

        /// `SqlSource`: [`SqlSource`].
        SqlSource(SqlSource) = "SqlSource",

        /// `SquareSource`: [`SquareSource`].
        SquareSource(SquareSource) = "SquareSource",

        /// `SybaseSource`: [`SybaseSource`].
        SybaseSource(SybaseSource) = "SybaseSource",

        /// `TabularSource`: [`TabularSource`].
        TabularSource(TabularSource) = "TabularSource",

        /// `TeradataSource`: [`TeradataSource`].
        TeradataSource(TeradataSource) = "TeradataSource",

        /// `VerticaSource`: [`VerticaSource`].
        VerticaSource(VerticaSource) = "VerticaSource",

        /// `WarehouseSource`: [`WarehouseSource`].
        WarehouseSource(WarehouseSource) = "WarehouseSource",

        /// `WebSource`: [`WebSource`].
        WebSource(WebSource) = "WebSource",

        /// `XeroSource`: [`XeroSource`].
        XeroSource(XeroSource) = "XeroSource",

        /// `XmlSource`: [`XmlSource`].
        XmlSource(XmlSource) = "XmlSource",

        /// `ZohoSource`: [`ZohoSource`].
        ZohoSource(ZohoSource) = "ZohoSource",
    }
}

runtime::model! {
    /// Writes documents to Azure Cosmos DB for MongoDB in a copy.
    #[constant("type" = "CosmosDbMongoDbApiSink")]
    pub struct CosmosDbMongoDbApiSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads documents of Azure Cosmos DB for MongoDB in a copy.
    #[constant("type" = "CosmosDbMongoDbApiSource")]
    pub struct CosmosDbMongoDbApiSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Number of records that are fetched in one step.
        #[json("batchSize")]
        pub batch_size: Option<Expressible<i64>>,

        /// Projection, order, offset and limit.
        #[json("cursorMethods")]
        pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

        /// Document in MongoDB query syntax that selects the documents.
        #[json("filter")]
        pub filter: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes items to Azure Cosmos DB for NoSQL in a copy.
    #[constant("type" = "CosmosDbSqlApiSink")]
    pub struct CosmosDbSqlApiSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads items of Azure Cosmos DB for NoSQL in a copy, by SQL query.
    #[constant("type" = "CosmosDbSqlApiSource")]
    pub struct CosmosDbSqlApiSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// True takes text in ISO form for dates and times.
        #[json("detectDatetime")]
        pub detect_datetime: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of items that are fetched in one step.
        #[json("pageSize")]
        pub page_size: Option<Expressible<i64>>,

        /// Azure regions to read from, in order of preference.
        #[json("preferredRegions")]
        pub preferred_regions: Option<Expressible<Vec<Json>>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Couchbase in a copy.
    #[constant("type" = "CouchbaseSource")]
    pub struct CouchbaseSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// ID of the started pipeline run.
    pub struct CreateRunResponse {
        /// ID of the run.
        #[json("runId")]
        pub run_id: Option<String>,
    }
}

runtime::model! {
    /// Activity that runs a command on the virtual machines of an Azure Batch pool.
    #[constant("type" = "Custom")]
    pub struct CustomActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CustomActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Linked services and datasets whose definitions the command finds in files beside it.
    pub struct CustomActivityReferenceObject {
        /// Datasets that go along.
        #[json("datasets")]
        pub datasets: Option<Vec<DatasetReference>>,

        /// Linked services that go along.
        #[json("linkedServices")]
        pub linked_services: Option<Vec<LinkedServiceReference>>,
    }
}

runtime::model! {
    /// Command line, files, references and user account of a custom activity.
    pub struct CustomActivityTypeProperties {
        /// Elevation and scope of the account that Batch makes for the command.
        #[json("autoUserSpecification")]
        pub auto_user_specification: Option<Expressible<String>>,

        /// Command line to run, without a shell around it.
        #[json("command")]
        pub command: Option<Expressible<String>>,

        /// Values that the command finds in a file beside it.
        #[json("extendedProperties")]
        pub extended_properties: Option<BTreeMap<String, Expressible<String>>>,

        /// Folder whose files are copied to the node before the command runs.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Linked services and datasets that the command can look up.
        #[json("referenceObjects")]
        pub reference_objects: Option<CustomActivityReferenceObject>,

        /// Linked service of the storage that holds the files.
        #[json("resourceLinkedService")]
        pub resource_linked_service: Option<LinkedServiceReference>,

        /// Days for which Batch keeps the files of the command.
        #[json("retentionTimeInDays")]
        pub retention_time_in_days: Option<Expressible<f64>>,
    }
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

runtime::model! {
    /// Activity that runs a U-SQL script in Azure Data Lake Analytics.
    #[constant("type" = "DataLakeAnalyticsU-SQL")]
    pub struct DataLakeAnalyticsUsqlActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DataLakeAnalyticsUsqlActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// U-SQL script, its parameters, priority and parallelism.
    pub struct DataLakeAnalyticsUsqlActivityTypeProperties {
        /// How far the script is compiled or run: `Semantic`, `Full` or `SingleBox`.
        #[json("compilationMode")]
        pub compilation_mode: Option<Expressible<String>>,

        /// Most nodes that the job uses at the same time.
        #[json("degreeOfParallelism")]
        pub degree_of_parallelism: Option<Expressible<i64>>,

        /// Values for the variables of the script, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Expressible<String>>>,

        /// Rank of the job in the queue; lower numbers come first.
        #[json("priority")]
        pub priority: Option<Expressible<i64>>,

        /// Version of the U-SQL runtime.
        #[json("runtimeVersion")]
        pub runtime_version: Option<Expressible<String>>,

        /// Linked service of the storage that holds the script.
        #[json("scriptLinkedService")]
        pub script_linked_service: Option<LinkedServiceReference>,

        /// Path of the script, its container included.
        #[json("scriptPath")]
        pub script_path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Activity that runs a notebook in Azure Databricks.
    #[constant("type" = "DatabricksNotebook")]
    pub struct DatabricksNotebookActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DatabricksNotebookActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Notebook to run, its parameters and the libraries to install first.
    pub struct DatabricksNotebookActivityTypeProperties {
        /// Values for the widgets of the notebook, by name.
        #[json("baseParameters")]
        pub base_parameters: Option<BTreeMap<String, Expressible<String>>>,

        /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
        #[json("libraries")]
        pub libraries: Option<Vec<BTreeMap<String, Json>>>,

        /// Path of the notebook in the Databricks workspace, from the root.
        #[json("notebookPath")]
        pub notebook_path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Activity that runs a class from a JAR file in Azure Databricks.
    #[constant("type" = "DatabricksSparkJar")]
    pub struct DatabricksSparkJarActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DatabricksSparkJarActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Main class, its arguments and the libraries that hold it.
    pub struct DatabricksSparkJarActivityTypeProperties {
        /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
        #[json("libraries")]
        pub libraries: Option<Vec<BTreeMap<String, Json>>>,

        /// Class with the main method.
        #[json("mainClassName")]
        pub main_class_name: Option<Expressible<String>>,

        /// Arguments of the main method.
        #[json("parameters")]
        pub parameters: Option<Vec<Expressible<String>>>,
    }
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

runtime::model! {
    /// Activity that runs a Python file in Azure Databricks.
    #[constant("type" = "DatabricksSparkPython")]
    pub struct DatabricksSparkPythonActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DatabricksSparkPythonActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Python file, its arguments and the libraries to install first.
    pub struct DatabricksSparkPythonActivityTypeProperties {
        /// Libraries to install on the cluster first, from PyPI, Maven, CRAN or files.
        #[json("libraries")]
        pub libraries: Option<Vec<BTreeMap<String, Json>>>,

        /// Command-line arguments of the file.
        #[json("parameters")]
        pub parameters: Option<Vec<Expressible<String>>>,

        /// Path of the Python file in DBFS or the workspace.
        #[json("pythonFile")]
        pub python_file: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Reads from IBM Db2 in a copy.
    #[constant("type" = "Db2Source")]
    pub struct Db2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that deletes files or folders, for good.
    #[constant("type" = "Delete")]
    pub struct DeleteActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<DeleteActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Files to delete, and a log of what was deleted.
    pub struct DeleteActivityTypeProperties {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// True writes a list of the deleted files.
        #[json("enableLogging")]
        pub enable_logging: Option<Expressible<bool>>,

        /// Storage for the log, in the older form.
        #[json("logStorageSettings")]
        pub log_storage_settings: Option<LogStorageSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        ///
        /// At least 1.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
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

runtime::model! {
    /// Lines to leave out and how archives are unpacked when delimited text files are read.
    #[constant("type" = "DelimitedTextReadSettings")]
    pub struct DelimitedTextReadSettings {
        /// How archives are unpacked.
        #[json("compressionProperties")]
        pub compression_properties: Option<CompressionReadSettings>,

        /// Number of non-empty lines at the start of each file that are passed over.
        #[json("skipLineCount")]
        pub skip_line_count: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// Writes delimited text files in a copy.
    #[constant("type" = "DelimitedTextSink")]
    pub struct DelimitedTextSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<DelimitedTextWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads delimited text files in a copy.
    #[constant("type" = "DelimitedTextSource")]
    pub struct DelimitedTextSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<DelimitedTextReadSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Quoting, extension and splitting of delimited text files that a copy writes.
    #[constant("type" = "DelimitedTextWriteSettings")]
    pub struct DelimitedTextWriteSettings {
        /// Extension of written files.
        #[json("fileExtension")]
        pub file_extension: Option<Expressible<String>>,

        /// Start of the names of written files, when rows are split over several of them.
        #[json("fileNamePrefix")]
        pub file_name_prefix: Option<Expressible<String>>,

        /// Most rows in one written file.
        #[json("maxRowsPerFile")]
        pub max_rows_per_file: Option<Expressible<i64>>,

        /// True puts all text in quotes, false only where it is needed.
        #[json("quoteAllText")]
        pub quote_all_text: Option<Expressible<bool>>,
    }
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

runtime::text_enum! {
    /// How an activity must have ended for a dependent one to start.
    pub enum DependencyCondition {
        /// `Completed`
        Completed = "Completed",

        /// `Failed`
        Failed = "Failed",

        /// `Skipped`
        Skipped = "Skipped",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Use of Hadoop DistCp to copy files out of HDFS.
    pub struct DistcpSettings {
        /// Further command-line options of DistCp.
        #[json("distcpOptions")]
        pub distcp_options: Option<Expressible<String>>,

        /// Address of the YARN resource manager.
        #[json("resourceManagerEndpoint")]
        pub resource_manager_endpoint: Option<Expressible<String>>,

        /// HDFS folder for the script that DistCp runs.
        #[json("tempScriptPath")]
        pub temp_script_path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Writes items to Azure Cosmos DB in a copy, in the legacy form.
    #[constant("type" = "DocumentDbCollectionSink")]
    pub struct DocumentDbCollectionSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Character that joins the names of nested properties, a dot by default.
        #[json("nestingSeparator")]
        pub nesting_separator: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads items of Azure Cosmos DB in a copy, in the legacy form.
    #[constant("type" = "DocumentDbCollectionSource")]
    pub struct DocumentDbCollectionSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Character that joins the names of nested properties, a dot by default.
        #[json("nestingSeparator")]
        pub nesting_separator: Option<Expressible<String>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Apache Drill in a copy.
    #[constant("type" = "DrillSource")]
    pub struct DrillSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Value for a column that is missing in the source.
    pub struct DwCopyCommandDefaultValue {
        /// Column that the value is for.
        #[json("columnName")]
        pub column_name: Option<Expressible<String>>,

        /// Value that is used if no other is given.
        #[json("defaultValue")]
        pub default_value: Option<Expressible<Json>>,
    }
}

runtime::model! {
    /// Default values and further options of the `COPY` statement.
    pub struct DwCopyCommandSettings {
        /// Further options of the `COPY` statement, by name, such as `MAXERRORS`.
        #[json("additionalOptions")]
        pub additional_options: Option<Expressible<BTreeMap<String, String>>>,

        /// Values for columns that are missing in the source.
        #[json("defaultValues")]
        pub default_values: Option<Vec<DwCopyCommandDefaultValue>>,
    }
}

runtime::model! {
    /// Reads entities of Dynamics AX in a copy, by OData query.
    #[constant("type" = "DynamicsAXSource")]
    pub struct DynamicsAxSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Dynamics CRM in a copy.
    #[constant("type" = "DynamicsCrmSink")]
    pub struct DynamicsCrmSink {
        /// Alternate key by which existing records are found.
        #[json("alternateKeyName")]
        pub alternate_key_name: Option<Expressible<String>>,

        /// Which custom logic of Dataverse is skipped while rows are written.
        #[json("bypassBusinessLogicExecution")]
        pub bypass_business_logic_execution: Option<Expressible<String>>,

        /// Whether Power Automate flows are not started by rows that are written.
        #[json("bypassPowerAutomateFlows")]
        pub bypass_power_automate_flows: Option<Expressible<bool>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<DynamicsSinkWriteBehavior>>,
    }
}

impl DynamicsCrmSink {
    /// Creates a value with the members that the service requires.
    pub fn new(
        write_behavior: impl Into<Expressible<DynamicsSinkWriteBehavior>>,
    ) -> Self {
        Self {
            write_behavior: Some(write_behavior.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Reads entities of Dynamics CRM in a copy, by FetchXML query.
    #[constant("type" = "DynamicsCrmSource")]
    pub struct DynamicsCrmSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Dynamics 365 in a copy.
    #[constant("type" = "DynamicsSink")]
    pub struct DynamicsSink {
        /// Alternate key by which existing records are found.
        #[json("alternateKeyName")]
        pub alternate_key_name: Option<Expressible<String>>,

        /// Which custom logic of Dataverse is skipped while rows are written.
        #[json("bypassBusinessLogicExecution")]
        pub bypass_business_logic_execution: Option<Expressible<String>>,

        /// Whether Power Automate flows are not started by rows that are written.
        #[json("bypassPowerAutomateFlows")]
        pub bypass_power_automate_flows: Option<Expressible<bool>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<DynamicsSinkWriteBehavior>>,
    }
}

impl DynamicsSink {
    /// Creates a value with the members that the service requires.
    pub fn new(
        write_behavior: impl Into<Expressible<DynamicsSinkWriteBehavior>>,
    ) -> Self {
        Self {
            write_behavior: Some(write_behavior.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How records are written to Dynamics; only insertion or update by key is known.
    pub enum DynamicsSinkWriteBehavior {
        /// `Upsert`
        Upsert = "Upsert",
    }
}

runtime::model! {
    /// Reads entities of Dynamics 365 in a copy, by FetchXML query.
    #[constant("type" = "DynamicsSource")]
    pub struct DynamicsSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Oracle Eloqua in a copy.
    #[constant("type" = "EloquaSource")]
    pub struct EloquaSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads Excel workbooks in a copy.
    #[constant("type" = "ExcelSource")]
    pub struct ExcelSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Activity that runs a data flow on a cluster of the service.
    #[constant("type" = "ExecuteDataFlow")]
    pub struct ExecuteDataFlowActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ExecuteDataFlowActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Data flow to run, with compute, staging and handling of several sinks.
    pub struct ExecuteDataFlowActivityTypeProperties {
        /// Type and size of the cluster.
        #[json("compute")]
        pub compute: Option<ExecuteDataFlowActivityTypePropertiesCompute>,

        /// How the data flow goes on from its last checkpoint.
        #[json("continuationSettings")]
        pub continuation_settings: Option<ContinuationSettingsReference>,

        /// True goes on with other sinks when one of them fails.
        #[json("continueOnError")]
        pub continue_on_error: Option<Expressible<bool>>,

        /// Data flow to run.
        #[json("dataflow")]
        pub dataflow: Option<DataFlowReference>,

        /// Integration runtime that gives the compute.
        #[json("integrationRuntime")]
        pub integration_runtime: Option<IntegrationRuntimeReference>,

        /// True writes to sinks of the same order at the same time.
        #[json("runConcurrently")]
        pub run_concurrently: Option<Expressible<bool>>,

        /// Number of sources that are staged at the same time.
        #[json("sourceStagingConcurrency")]
        pub source_staging_concurrency: Option<Expressible<i64>>,

        /// Storage for intermediate data.
        #[json("staging")]
        pub staging: Option<DataFlowStagingInfo>,

        /// How much is logged: `None`, `Coarse` or `Fine`.
        #[json("traceLevel")]
        pub trace_level: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Hardware profile and number of cores of the data flow cluster.
    pub struct ExecuteDataFlowActivityTypePropertiesCompute {
        /// Hardware profile of the compute.
        #[json("computeType")]
        pub compute_type: Option<Expressible<String>>,

        /// Cores of the cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// Activity that runs another pipeline of the workspace.
    #[constant("type" = "ExecutePipeline")]
    pub struct ExecutePipelineActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ExecutePipelineActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Pipeline to run, its parameters, and whether the activity waits for its end.
    pub struct ExecutePipelineActivityTypeProperties {
        /// Values for the parameters of the called pipeline, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Pipeline to run.
        #[json("pipeline")]
        pub pipeline: Option<PipelineReference>,

        /// True waits for the end of the pipeline, false goes on at once.
        #[json("waitOnCompletion")]
        pub wait_on_completion: Option<Expressible<bool>>,
    }
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

runtime::model! {
    /// Activity that runs a SQL Server Integration Services package on an Azure-SSIS integration runtime.
    #[constant("type" = "ExecuteSSISPackage")]
    pub struct ExecuteSsisPackageActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ExecuteSsisPackageActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Package to run, its parameters, connection managers, log and runtime.
    pub struct ExecuteSsisPackageActivityTypeProperties {
        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Path of the SSIS environment that gives values.
        #[json("environmentPath")]
        pub environment_path: Option<Expressible<String>>,

        /// Windows account under which the package runs.
        #[json("executionCredential")]
        pub execution_credential: Option<SsisExecutionCredential>,

        /// Folder for the logs of the package.
        #[json("logLocation")]
        pub log_location: Option<SsisLogLocation>,

        /// Logging level of the package, such as `Basic` or `Verbose`.
        #[json("loggingLevel")]
        pub logging_level: Option<Expressible<String>>,

        /// Values for connection managers of the package, by manager and property.
        #[json("packageConnectionManagers")]
        pub package_connection_managers: Option<
            BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
        >,

        /// Where the package lies.
        #[json("packageLocation")]
        pub package_location: Option<SsisPackageLocation>,

        /// Values for parameters of the package, by name.
        #[json("packageParameters")]
        pub package_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

        /// Values for connection managers of the project, by manager and property.
        #[json("projectConnectionManagers")]
        pub project_connection_managers: Option<
            BTreeMap<String, BTreeMap<String, SsisExecutionParameter>>,
        >,

        /// Values for parameters of the project, by name.
        #[json("projectParameters")]
        pub project_parameters: Option<BTreeMap<String, SsisExecutionParameter>>,

        /// Values for properties of the package, by path of the property.
        #[json("propertyOverrides")]
        pub property_overrides: Option<BTreeMap<String, SsisPropertyOverride>>,

        /// `x64` or `x86`: the bitness of the runtime.
        #[json("runtime")]
        pub runtime: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Activity that does work on data or compute, as a common form of the special kinds.
    #[constant("type" = "Execution")]
    pub struct ExecutionActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Text that is evaluated when the pipeline runs, such as `@pipeline().parameters.name`.
    pub struct Expression {
        /// Kind of the value, always `Expression`.
        #[json("type")]
        pub type_prop: Option<ExpressionType>,

        /// Text of the expression, which begins with `@`.
        #[json("value")]
        pub value: Option<String>,
    }
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

runtime::text_enum! {
    /// Kind of the value, always an expression.
    pub enum ExpressionType {
        /// `Expression`
        Expression = "Expression",
    }
}

runtime::model! {
    /// Node of an expression tree: a constant, a field, or an operator with its operands.
    pub struct ExpressionV2 {
        /// Nodes to which the operators apply.
        #[json("operands")]
        pub operands: Option<Vec<ExpressionV2>>,

        /// Operators of the node.
        #[json("operators")]
        pub operators: Option<Vec<String>>,

        /// Kind of the node.
        #[json("type")]
        pub type_prop: Option<ExpressionV2Type>,

        /// Constant or name of the field, if the node is one.
        #[json("value")]
        pub value: Option<String>,
    }
}

runtime::text_enum! {
    /// Kind of a node in an expression tree.
    pub enum ExpressionV2Type {
        /// `Binary`
        Binary = "Binary",

        /// `Constant`
        Constant = "Constant",

        /// `Field`
        Field = "Field",

        /// `NAry`
        NAry = "NAry",

        /// `Unary`
        Unary = "Unary",
    }
}

runtime::model! {
    /// Activity that ends the pipeline with an error of one's own.
    #[constant("type" = "Fail")]
    pub struct FailActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FailActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Code and message of the error.
    pub struct FailActivityTypeProperties {
        /// Code that the run reports.
        #[json("errorCode")]
        pub error_code: Option<Expressible<String>>,

        /// Message that the run reports.
        #[json("message")]
        pub message: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Which files of a file server a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "FileServerReadSettings")]
    pub struct FileServerReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Wildcard pattern that file names must match.
        #[json("fileFilter")]
        pub file_filter: Option<Expressible<String>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy lays out files of a file server that it writes.
    #[constant("type" = "FileServerWriteSettings")]
    pub struct FileServerWriteSettings {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Writes files to a file system in a copy, in the legacy form.
    #[constant("type" = "FileSystemSink")]
    pub struct FileSystemSink {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads files of a file system in a copy, in the legacy form.
    #[constant("type" = "FileSystemSource")]
    pub struct FileSystemSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that keeps those items of an array that meet a condition.
    #[constant("type" = "Filter")]
    pub struct FilterActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<FilterActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Array to filter and the condition that its items must meet.
    pub struct FilterActivityTypeProperties {
        /// Expression that is evaluated for each item; `@item()` is the item.
        #[json("condition")]
        pub condition: Option<Expression>,

        /// Array to filter.
        #[json("items")]
        pub items: Option<Expression>,
    }
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

runtime::model! {
    /// Activity that runs other activities once for each item of an array, in parallel or one after the other.
    #[constant("type" = "ForEach")]
    pub struct ForEachActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ForEachActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Array to go through and the activities to run for each item.
    pub struct ForEachActivityTypeProperties {
        /// Activities that run for each item; `@item()` is the item.
        #[json("activities")]
        pub activities: Option<Vec<Activity>>,

        /// Most iterations at the same time, from 1 to 50; 20 without it.
        ///
        /// At most 50.
        #[json("batchCount")]
        pub batch_count: Option<Expressible<i64>>,

        /// True takes the items one after the other, false in parallel.
        #[json("isSequential")]
        pub is_sequential: Option<Expressible<bool>>,

        /// Array to go through.
        #[json("items")]
        pub items: Option<Expression>,
    }
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

runtime::union! {
    /// How the content of files is read; the kind belongs to the format.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum FormatReadSettings {
        /// `BinaryReadSettings`: [`BinaryReadSettings`].
        BinaryReadSettings(BinaryReadSettings) = "BinaryReadSettings",

        /// `DelimitedTextReadSettings`: [`DelimitedTextReadSettings`].
        DelimitedTextReadSettings(DelimitedTextReadSettings) = "DelimitedTextReadSettings",

        /// `JsonReadSettings`: [`JsonReadSettings`].
        JsonReadSettings(JsonReadSettings) = "JsonReadSettings",

        /// `ParquetReadSettings`: [`ParquetReadSettings`].
        ParquetReadSettings(ParquetReadSettings) = "ParquetReadSettings",

        /// `XmlReadSettings`: [`XmlReadSettings`].
        XmlReadSettings(XmlReadSettings) = "XmlReadSettings",
    }
}

runtime::model! {
    /// Which files of an FTP server a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "FtpReadSettings")]
    pub struct FtpReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True reads each file as a whole, for servers that cannot seek.
        #[json("disableChunking")]
        pub disable_chunking: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// True transfers in binary mode, false as text.
        #[json("useBinaryTransfer")]
        pub use_binary_transfer: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that reads facts about data: its existence, size, columns, children or modification time.
    #[constant("type" = "GetMetadata")]
    pub struct GetMetadataActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<GetMetadataActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Dataset to look at and the facts to return.
    pub struct GetMetadataActivityTypeProperties {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// Facts to return, such as `exists`, `size` or `childItems`.
        #[json("fieldList")]
        pub field_list: Option<Vec<Expressible<String>>>,

        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<FormatReadSettings>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
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

runtime::model! {
    /// Reads Google Ads in a copy, by query.
    #[constant("type" = "GoogleAdWordsSource")]
    pub struct GoogleAdWordsSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Google BigQuery in a copy, with the first generation of the connector.
    #[constant("type" = "GoogleBigQuerySource")]
    pub struct GoogleBigQuerySource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Google BigQuery in a copy, with the second generation of the connector.
    #[constant("type" = "GoogleBigQueryV2Source")]
    pub struct GoogleBigQueryV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which objects in Google Cloud Storage a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "GoogleCloudStorageReadSettings")]
    pub struct GoogleCloudStorageReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// Start that the names of the files must have.
        #[json("prefix")]
        pub prefix: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Greenplum in a copy.
    #[constant("type" = "GreenplumSource")]
    pub struct GreenplumSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Apache HBase in a copy.
    #[constant("type" = "HBaseSource")]
    pub struct HBaseSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// When log files of an HDInsight job are copied to storage.
    pub enum HdInsightActivityDebugInfoOption {
        /// `Always`
        Always = "Always",

        /// `Failure`
        Failure = "Failure",

        /// `None`
        None = "None",
    }
}

runtime::model! {
    /// Activity that runs a Hive query on an HDInsight cluster.
    #[constant("type" = "HDInsightHive")]
    pub struct HdInsightHiveActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightHiveActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Hive script, its variables and arguments.
    pub struct HdInsightHiveActivityTypeProperties {
        /// Arguments of the job, in order.
        #[json("arguments")]
        pub arguments: Option<Vec<Expressible<String>>>,

        /// Hadoop or script settings, by name.
        #[json("defines")]
        pub defines: Option<BTreeMap<String, Expressible<String>>>,

        /// When log files of the job are copied to storage.
        #[json("getDebugInfo")]
        pub get_debug_info: Option<Expressible<HdInsightActivityDebugInfoOption>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<i64>>,

        /// Linked service of the storage that holds the script.
        #[json("scriptLinkedService")]
        pub script_linked_service: Option<LinkedServiceReference>,

        /// Path of the script, its container included.
        #[json("scriptPath")]
        pub script_path: Option<Expressible<String>>,

        /// Linked services of further storage accounts that the job can use.
        #[json("storageLinkedServices")]
        pub storage_linked_services: Option<Vec<LinkedServiceReference>>,

        /// Values in the `hivevar` namespace of the script.
        #[json("variables")]
        pub variables: Option<Vec<Expressible<String>>>,
    }
}

runtime::model! {
    /// Activity that runs a MapReduce program on an HDInsight cluster.
    #[constant("type" = "HDInsightMapReduce")]
    pub struct HdInsightMapReduceActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightMapReduceActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// JAR file with the MapReduce program, its class and arguments.
    pub struct HdInsightMapReduceActivityTypeProperties {
        /// Arguments of the job, in order.
        #[json("arguments")]
        pub arguments: Option<Vec<Expressible<String>>>,

        /// Class with the program.
        #[json("className")]
        pub class_name: Option<Expressible<String>>,

        /// Hadoop or script settings, by name.
        #[json("defines")]
        pub defines: Option<BTreeMap<String, Expressible<String>>>,

        /// When log files of the job are copied to storage.
        #[json("getDebugInfo")]
        pub get_debug_info: Option<Expressible<HdInsightActivityDebugInfoOption>>,

        /// Path of the JAR file.
        #[json("jarFilePath")]
        pub jar_file_path: Option<Expressible<String>>,

        /// Further JAR files.
        #[json("jarLibs")]
        pub jar_libs: Option<Vec<Expressible<String>>>,

        /// Linked service of the storage that holds the JAR file.
        #[json("jarLinkedService")]
        pub jar_linked_service: Option<LinkedServiceReference>,

        /// Linked services of further storage accounts that the job can use.
        #[json("storageLinkedServices")]
        pub storage_linked_services: Option<Vec<LinkedServiceReference>>,
    }
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

runtime::model! {
    /// Activity that runs a Pig script on an HDInsight cluster.
    #[constant("type" = "HDInsightPig")]
    pub struct HdInsightPigActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightPigActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Pig script and its arguments.
    pub struct HdInsightPigActivityTypeProperties {
        /// Arguments of the job, in order.
        #[json("arguments")]
        pub arguments: Option<Expressible<Vec<Json>>>,

        /// Hadoop or script settings, by name.
        #[json("defines")]
        pub defines: Option<BTreeMap<String, Expressible<String>>>,

        /// When log files of the job are copied to storage.
        #[json("getDebugInfo")]
        pub get_debug_info: Option<Expressible<HdInsightActivityDebugInfoOption>>,

        /// Linked service of the storage that holds the script.
        #[json("scriptLinkedService")]
        pub script_linked_service: Option<LinkedServiceReference>,

        /// Path of the script, its container included.
        #[json("scriptPath")]
        pub script_path: Option<Expressible<String>>,

        /// Linked services of further storage accounts that the job can use.
        #[json("storageLinkedServices")]
        pub storage_linked_services: Option<Vec<LinkedServiceReference>>,
    }
}

runtime::model! {
    /// Activity that runs a Spark program on an HDInsight cluster.
    #[constant("type" = "HDInsightSpark")]
    pub struct HdInsightSparkActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightSparkActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Folder and entry file of the Spark program, its class, arguments and properties.
    pub struct HdInsightSparkActivityTypeProperties {
        /// Arguments of the job, in order.
        #[json("arguments")]
        pub arguments: Option<Vec<Expressible<String>>>,

        /// Class with the `main` method, for JAR files.
        #[json("className")]
        pub class_name: Option<Expressible<String>>,

        /// Main file, relative to the root folder.
        #[json("entryFilePath")]
        pub entry_file_path: Option<Expressible<String>>,

        /// When log files of the job are copied to storage.
        #[json("getDebugInfo")]
        pub get_debug_info: Option<Expressible<HdInsightActivityDebugInfoOption>>,

        /// User in whose name the work is done.
        #[json("proxyUser")]
        pub proxy_user: Option<Expressible<String>>,

        /// Folder that holds the Spark program.
        #[json("rootPath")]
        pub root_path: Option<Expressible<String>>,

        /// Spark properties and their values.
        #[json("sparkConfig")]
        pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

        /// Linked service of the storage that holds the program and receives logs.
        #[json("sparkJobLinkedService")]
        pub spark_job_linked_service: Option<LinkedServiceReference>,
    }
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

runtime::model! {
    /// Activity that runs a Hadoop streaming program on an HDInsight cluster.
    #[constant("type" = "HDInsightStreaming")]
    pub struct HdInsightStreamingActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<HdInsightStreamingActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Mapper, reducer, input and output of the streaming program.
    pub struct HdInsightStreamingActivityTypeProperties {
        /// Arguments of the job, in order.
        #[json("arguments")]
        pub arguments: Option<Vec<Expressible<String>>>,

        /// Executable that combines results of the mapper.
        #[json("combiner")]
        pub combiner: Option<Expressible<String>>,

        /// Environment variables of the job, each as `NAME=value`.
        #[json("commandEnvironment")]
        pub command_environment: Option<Vec<Expressible<String>>>,

        /// Hadoop or script settings, by name.
        #[json("defines")]
        pub defines: Option<BTreeMap<String, Expressible<String>>>,

        /// Linked service of the storage that holds the programs.
        #[json("fileLinkedService")]
        pub file_linked_service: Option<LinkedServiceReference>,

        /// Programs and other files that the job needs.
        #[json("filePaths")]
        pub file_paths: Option<Vec<Expressible<String>>>,

        /// When log files of the job are copied to storage.
        #[json("getDebugInfo")]
        pub get_debug_info: Option<Expressible<HdInsightActivityDebugInfoOption>>,

        /// Path of the input.
        #[json("input")]
        pub input: Option<Expressible<String>>,

        /// Executable that maps the input.
        #[json("mapper")]
        pub mapper: Option<Expressible<String>>,

        /// Path of the output.
        #[json("output")]
        pub output: Option<Expressible<String>>,

        /// Executable that reduces the results.
        #[json("reducer")]
        pub reducer: Option<Expressible<String>>,

        /// Linked services of further storage accounts that the job can use.
        #[json("storageLinkedServices")]
        pub storage_linked_services: Option<Vec<LinkedServiceReference>>,
    }
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

runtime::model! {
    /// Which files in HDFS a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "HdfsReadSettings")]
    pub struct HdfsReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// Use of DistCp, which copies on the Hadoop cluster itself.
        #[json("distcpSettings")]
        pub distcp_settings: Option<DistcpSettings>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads files of the Hadoop Distributed File System in a copy, in the legacy form.
    #[constant("type" = "HdfsSource")]
    pub struct HdfsSource {
        /// Use of DistCp, which copies on the Hadoop cluster itself.
        #[json("distcpSettings")]
        pub distcp_settings: Option<DistcpSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Apache Hive in a copy.
    #[constant("type" = "HiveSource")]
    pub struct HiveSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy asks an HTTP server for a file: method, headers, body and timeout.
    #[constant("type" = "HttpReadSettings")]
    pub struct HttpReadSettings {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// HTTP headers to send besides the usual ones.
        #[json("additionalHeaders")]
        pub additional_headers: Option<Expressible<String>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// Payload to send, for methods that take one.
        #[json("requestBody")]
        pub request_body: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("requestMethod")]
        pub request_method: Option<Expressible<String>>,

        /// Longest time to wait for an answer, as `hh:mm:ss`.
        #[json("requestTimeout")]
        pub request_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads a file from an HTTP server in a copy, in the legacy form.
    #[constant("type" = "HttpSource")]
    pub struct HttpSource {
        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of HubSpot in a copy.
    #[constant("type" = "HubspotSource")]
    pub struct HubspotSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes an Iceberg table in a copy.
    #[constant("type" = "IcebergSink")]
    pub struct IcebergSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<IcebergWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Settings of an Iceberg table that a copy writes.
    #[constant("type" = "IcebergWriteSettings")]
    pub struct IcebergWriteSettings {}
}

runtime::model! {
    /// Activity that runs one or the other set of activities, depending on an expression.
    #[constant("type" = "IfCondition")]
    pub struct IfConditionActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<IfConditionActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Expression and the activities for its two results.
    pub struct IfConditionActivityTypeProperties {
        /// Expression that gives true or false.
        #[json("expression")]
        pub expression: Option<Expression>,

        /// Activities that run if the expression is false.
        #[json("ifFalseActivities")]
        pub if_false_activities: Option<Vec<Activity>>,

        /// Activities that run if the expression is true.
        #[json("ifTrueActivities")]
        pub if_true_activities: Option<Vec<Activity>>,
    }
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

runtime::model! {
    /// Reads from Apache Impala in a copy.
    #[constant("type" = "ImpalaSource")]
    pub struct ImpalaSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to IBM Informix in a copy.
    #[constant("type" = "InformixSink")]
    pub struct InformixSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from IBM Informix in a copy.
    #[constant("type" = "InformixSource")]
    pub struct InformixSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Jira in a copy.
    #[constant("type" = "JiraSource")]
    pub struct JiraSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How archives are unpacked when JSON files are read.
    #[constant("type" = "JsonReadSettings")]
    pub struct JsonReadSettings {
        /// How archives are unpacked.
        #[json("compressionProperties")]
        pub compression_properties: Option<CompressionReadSettings>,
    }
}

runtime::model! {
    /// Writes JSON files in a copy.
    #[constant("type" = "JsonSink")]
    pub struct JsonSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<JsonWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads JSON files in a copy.
    #[constant("type" = "JsonSource")]
    pub struct JsonSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<JsonReadSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Layout of JSON files that a copy writes: objects line by line, or one array.
    #[constant("type" = "JsonWriteSettings")]
    pub struct JsonWriteSettings {
        /// Whether each line holds one object (`setOfObjects`) or the file is one array (`arrayOfObjects`).
        #[json("filePattern")]
        pub file_pattern: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which files of a Fabric lakehouse a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "LakeHouseReadSettings")]
    pub struct LakeHouseReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to a table of a Fabric lakehouse in a copy.
    #[constant("type" = "LakeHouseTableSink")]
    pub struct LakeHouseTableSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Columns that partition the written table.
        #[json("partitionNameList")]
        pub partition_name_list: Option<Expressible<Vec<Json>>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Whether rows are added (`Append`) or replace what is there (`Overwrite`).
        #[json("tableActionOption")]
        pub table_action_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads a table of a Fabric lakehouse in a copy, if wanted as it was at an earlier time or version.
    #[constant("type" = "LakeHouseTableSource")]
    pub struct LakeHouseTableSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Time of the table version to read.
        #[json("timestampAsOf")]
        pub timestamp_as_of: Option<Expressible<String>>,

        /// Number of the table version to read.
        #[json("versionAsOf")]
        pub version_as_of: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// How a copy lays out files of a Fabric lakehouse that it writes.
    #[constant("type" = "LakeHouseWriteSettings")]
    pub struct LakeHouseWriteSettings {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,
    }
}

runtime::model! {
    /// Storage and folder in which an activity writes its log.
    pub struct LogLocationSettings {
        /// Linked service that leads to the storage.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Container and folder for the log.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Whether a copy writes a session log, where to and how detailed.
    pub struct LogSettings {
        /// How much is logged, and how reliably.
        #[json("copyActivityLogSettings")]
        pub copy_activity_log_settings: Option<CopyActivityLogSettings>,

        /// True writes a log for the copy.
        #[json("enableCopyActivityLog")]
        pub enable_copy_activity_log: Option<Expressible<bool>>,

        /// Storage and folder for the log.
        #[json("logLocationSettings")]
        pub log_location_settings: Option<LogLocationSettings>,
    }
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

runtime::model! {
    /// Storage for the log of an activity, in the older form.
    pub struct LogStorageSettings {
        /// True writes each entry at once, which is slower; false may lose entries when the activity fails.
        #[json("enableReliableLogging")]
        pub enable_reliable_logging: Option<Expressible<bool>>,

        /// Linked service that leads to the storage.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// `Info` logs every file or row, `Warning` only troubles.
        #[json("logLevel")]
        pub log_level: Option<Expressible<String>>,

        /// Container and folder for the log.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Activity that reads a row, or a short list of rows, for use by later activities.
    #[constant("type" = "Lookup")]
    pub struct LookupActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LookupActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Dataset to read, by which query, and whether only its first row counts.
    pub struct LookupActivityTypeProperties {
        /// Dataset to work on.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// True gives only the first row, false up to 5000 rows.
        #[json("firstRowOnly")]
        pub first_row_only: Option<Expressible<bool>>,

        /// How the data is read.
        #[json("source")]
        pub source: Option<CopySource>,

        /// Whether decimal numbers are returned as text, so that no digit is lost.
        #[json("treatDecimalAsString")]
        pub treat_decimal_as_string: Option<Expressible<bool>>,
    }
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

runtime::model! {
    /// Reads objects of Magento in a copy.
    #[constant("type" = "MagentoSource")]
    pub struct MagentoSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from MariaDB in a copy.
    #[constant("type" = "MariaDBSource")]
    pub struct MariadbSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Marketo in a copy.
    #[constant("type" = "MarketoSource")]
    pub struct MarketoSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Name and value that are attached to written files.
    pub struct MetadataItem {
        /// Key of the metadata.
        #[json("name")]
        pub name: Option<Expressible<String>>,

        /// Value of the metadata.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to Microsoft Access in a copy.
    #[constant("type" = "MicrosoftAccessSink")]
    pub struct MicrosoftAccessSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Microsoft Access in a copy.
    #[constant("type" = "MicrosoftAccessSource")]
    pub struct MicrosoftAccessSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads documents of MongoDB Atlas in a copy.
    #[constant("type" = "MongoDbAtlasSource")]
    pub struct MongoDbAtlasSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Number of records that are fetched in one step.
        #[json("batchSize")]
        pub batch_size: Option<Expressible<i64>>,

        /// Projection, order, offset and limit.
        #[json("cursorMethods")]
        pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

        /// Document in MongoDB query syntax that selects the documents.
        #[json("filter")]
        pub filter: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Projection, order, offset and limit of a MongoDB read.
    pub struct MongoDbCursorMethodsProperties {
        /// Most documents to return.
        #[json("limit")]
        pub limit: Option<Expressible<i64>>,

        /// Fields to return, as a JSON document.
        #[json("project")]
        pub project: Option<Expressible<String>>,

        /// Number of documents to pass over.
        #[json("skip")]
        pub skip: Option<Expressible<i64>>,

        /// Order of the documents, as a JSON document.
        #[json("sort")]
        pub sort: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from MongoDB in a copy, by SQL query, with the first generation of the connector.
    #[constant("type" = "MongoDbSource")]
    pub struct MongoDbSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads documents of MongoDB in a copy, with the second generation of the connector.
    #[constant("type" = "MongoDbV2Source")]
    pub struct MongoDbV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Number of records that are fetched in one step.
        #[json("batchSize")]
        pub batch_size: Option<Expressible<i64>>,

        /// Projection, order, offset and limit.
        #[json("cursorMethods")]
        pub cursor_methods: Option<MongoDbCursorMethodsProperties>,

        /// Document in MongoDB query syntax that selects the documents.
        #[json("filter")]
        pub filter: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from MySQL in a copy.
    #[constant("type" = "MySqlSource")]
    pub struct MysqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a parallel read from Netezza is split, if at all.
    pub enum NetezzaPartitionOption {
        /// `DataSlice`
        DataSlice = "DataSlice",

        /// `DynamicRange`
        DynamicRange = "DynamicRange",

        /// `None`
        None = "None",
    }
}

runtime::model! {
    /// Column and bounds by which a parallel read from Netezza is split.
    pub struct NetezzaPartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from IBM Netezza in a copy, if wanted in parallel by partition.
    #[constant("type" = "NetezzaSource")]
    pub struct NetezzaSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<NetezzaPartitionOption>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<NetezzaPartitionSettings>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Value for a parameter of a notebook, with its type.
    pub struct NotebookParameter {
        /// Type of the value.
        #[json("type")]
        pub type_prop: Option<Expressible<NotebookParameterType>>,

        /// Value to use.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Type of a notebook parameter.
    pub enum NotebookParameterType {
        /// `bool`
        Bool = "bool",

        /// `float`
        Float = "float",

        /// `int`
        Int = "int",

        /// `string`
        String = "string",
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a notebook.
    pub enum NotebookReferenceType {
        /// `NotebookReference`
        NotebookReference = "NotebookReference",
    }
}

runtime::model! {
    /// Reads a resource of an OData service in a copy.
    #[constant("type" = "ODataSource")]
    pub struct ODataSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows through an ODBC driver in a copy.
    #[constant("type" = "OdbcSink")]
    pub struct OdbcSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads through an ODBC driver in a copy.
    #[constant("type" = "OdbcSource")]
    pub struct OdbcSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads a data set of Microsoft 365 in a copy, for chosen groups, times and columns.
    #[constant("type" = "Office365Source")]
    pub struct Office365Source {
        /// Groups whose members' data is read; without them, all users count.
        #[json("allowedGroups")]
        pub allowed_groups: Option<Expressible<Vec<Json>>>,

        /// Date column by which the period is chosen.
        #[json("dateFilterColumn")]
        pub date_filter_column: Option<Expressible<String>>,

        /// End of the period.
        #[json("endTime")]
        pub end_time: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Columns to read; without them, all.
        #[json("outputColumns")]
        pub output_columns: Option<Expressible<Vec<Json>>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Start of the period.
        #[json("startTime")]
        pub start_time: Option<Expressible<String>>,

        /// Filter that selects the users whose data is read.
        #[json("userScopeFilterUri")]
        pub user_scope_filter_uri: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// How a parallel read from Oracle is split, if at all.
    pub enum OraclePartitionOption {
        /// `DynamicRange`
        DynamicRange = "DynamicRange",

        /// `None`
        None = "None",

        /// `PhysicalPartitionsOfTable`
        PhysicalPartitionsOfTable = "PhysicalPartitionsOfTable",
    }
}

runtime::model! {
    /// Columns, bounds or partitions by which a parallel read from Oracle is split.
    pub struct OraclePartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Physical partitions to read.
        #[json("partitionNames")]
        pub partition_names: Option<Expressible<Vec<Expressible<String>>>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Oracle Service Cloud in a copy.
    #[constant("type" = "OracleServiceCloudSource")]
    pub struct OracleServiceCloudSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to an Oracle database in a copy.
    #[constant("type" = "OracleSink")]
    pub struct OracleSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from an Oracle database in a copy, if wanted in parallel by partition.
    #[constant("type" = "OracleSource")]
    pub struct OracleSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Total digits that a NUMBER without a precision is read with.
        #[json("numberPrecision")]
        pub number_precision: Option<Expressible<i64>>,

        /// Decimal places that a NUMBER without a scale is read with.
        #[json("numberScale")]
        pub number_scale: Option<Expressible<i64>>,

        /// SQL query for the rows to read.
        #[json("oracleReaderQuery")]
        pub oracle_reader_query: Option<Expressible<String>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<OraclePartitionOption>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<OraclePartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes ORC files in a copy.
    #[constant("type" = "OrcSink")]
    pub struct OrcSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<OrcWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads ORC files in a copy.
    #[constant("type" = "OrcSource")]
    pub struct OrcSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Names and splitting of ORC files that a copy writes.
    #[constant("type" = "OrcWriteSettings")]
    pub struct OrcWriteSettings {
        /// Start of the names of written files, when rows are split over several of them.
        #[json("fileNamePrefix")]
        pub file_name_prefix: Option<Expressible<String>>,

        /// Most rows in one written file.
        #[json("maxRowsPerFile")]
        pub max_rows_per_file: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// How archives are unpacked when Parquet files are read.
    #[constant("type" = "ParquetReadSettings")]
    pub struct ParquetReadSettings {
        /// How archives are unpacked.
        #[json("compressionProperties")]
        pub compression_properties: Option<CompressionReadSettings>,
    }
}

runtime::model! {
    /// Writes Parquet files in a copy.
    #[constant("type" = "ParquetSink")]
    pub struct ParquetSink {
        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<ParquetWriteSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreWriteSettings>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads Parquet files in a copy.
    #[constant("type" = "ParquetSource")]
    pub struct ParquetSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<ParquetReadSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// Names and splitting of Parquet files that a copy writes.
    #[constant("type" = "ParquetWriteSettings")]
    pub struct ParquetWriteSettings {
        /// Start of the names of written files, when rows are split over several of them.
        #[json("fileNamePrefix")]
        pub file_name_prefix: Option<Expressible<String>>,

        /// Most rows in one written file.
        #[json("maxRowsPerFile")]
        pub max_rows_per_file: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// Reads objects of PayPal in a copy.
    #[constant("type" = "PaypalSource")]
    pub struct PaypalSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Apache Phoenix in a copy.
    #[constant("type" = "PhoenixSource")]
    pub struct PhoenixSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activities that belong together, with parameters and variables.
    pub struct Pipeline {
        /// Activities of the pipeline; their dependencies give the order.
        #[json("activities")]
        pub activities: Option<Vec<Activity>>,

        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Most runs of the pipeline at the same time; further ones wait.
        ///
        /// At least 1.
        #[json("concurrency")]
        pub concurrency: Option<i64>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<PipelineFolder>,

        /// Inputs for which a run can give values, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, ParameterSpecification>>,

        /// Facts that mark the runs of the pipeline, by name.
        #[json("runDimensions")]
        pub run_dimensions: Option<BTreeMap<String, Expressible<String>>>,

        /// Variables that activities can set, by name.
        #[json("variables")]
        pub variables: Option<BTreeMap<String, VariableSpecification>>,
    }
}

runtime::model! {
    /// Folder in which Synapse Studio shows a pipeline.
    pub struct PipelineFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Page of pipelines.
    pub struct PipelineListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PipelineResource>>,
    }
}

runtime::page!(PipelineListResponse { value : PipelineResource });

runtime::model! {
    /// Pipeline of the workspace.
    pub struct PipelineResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<Pipeline>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
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

runtime::model! {
    /// How PolyBase treats rows that it cannot load.
    pub struct PolybaseSettings {
        /// Number of rows after which the share of rejected rows is computed anew.
        #[json("rejectSampleValue")]
        pub reject_sample_value: Option<Expressible<i64>>,

        /// Whether the limit is a number or a share of the rows.
        #[json("rejectType")]
        pub reject_type: Option<Expressible<PolybaseSettingsRejectType>>,

        /// Number or percentage of rejected rows at which the load fails.
        #[json("rejectValue")]
        pub reject_value: Option<Expressible<f64>>,

        /// True replaces missing values by the default of the column type.
        #[json("useTypeDefault")]
        pub use_type_default: Option<Expressible<bool>>,
    }
}

runtime::text_enum! {
    /// Whether the limit of rejected rows is a number or a share.
    pub enum PolybaseSettingsRejectType {
        /// `percentage`
        Percentage = "percentage",

        /// `value`
        Value = "value",
    }
}

runtime::model! {
    /// Reads from PostgreSQL in a copy, with the first generation of the connector.
    #[constant("type" = "PostgreSqlSource")]
    pub struct PostgresqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from PostgreSQL in a copy, with the second generation of the connector.
    #[constant("type" = "PostgreSqlV2Source")]
    pub struct PostgresqlV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Presto in a copy.
    #[constant("type" = "PrestoSource")]
    pub struct PrestoSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of QuickBooks in a copy.
    #[constant("type" = "QuickBooksSource")]
    pub struct QuickBooksSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Storage for rows that a copy skips because they do not fit the sink.
    pub struct RedirectIncompatibleRowSettings {
        /// Linked service that leads to the storage.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<Expressible<String>>,

        /// Container and folder for the skipped rows.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Amazon S3 bucket through which large amounts are read from Redshift.
    pub struct RedshiftUnloadSettings {
        /// Name of the bucket.
        #[json("bucketName")]
        pub bucket_name: Option<Expressible<String>>,

        /// Linked service of the Amazon S3 bucket.
        #[json("s3LinkedServiceName")]
        pub s3_linked_service_name: Option<LinkedServiceReference>,
    }
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

runtime::model! {
    /// Reads from a relational database in a copy, in a legacy form for several kinds of them.
    #[constant("type" = "RelationalSource")]
    pub struct RelationalSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Oracle Responsys in a copy.
    #[constant("type" = "ResponsysSource")]
    pub struct ResponsysSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Sends rows to a REST service in a copy, one request for each batch.
    #[constant("type" = "RestSink")]
    pub struct RestSink {
        /// HTTP headers to send besides the usual ones.
        #[json("additionalHeaders")]
        pub additional_headers: Option<Expressible<String>>,

        /// Compression of request bodies, `gzip` or none.
        #[json("httpCompressionType")]
        pub http_compression_type: Option<Expressible<String>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Pause between two requests, in milliseconds or as a duration.
        #[json("requestInterval")]
        pub request_interval: Option<Expressible<i64>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("requestMethod")]
        pub request_method: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads a resource of a REST service in a copy, page by page if rules for that are given.
    #[constant("type" = "RestSource")]
    pub struct RestSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// HTTP headers to send besides the usual ones.
        #[json("additionalHeaders")]
        pub additional_headers: Option<Expressible<String>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How the address of the next page is found in an answer, by rule.
        #[json("paginationRules")]
        pub pagination_rules: Option<Expressible<String>>,

        /// Payload to send, for methods that take one.
        #[json("requestBody")]
        pub request_body: Option<Expressible<String>>,

        /// Pause between two requests, in milliseconds or as a duration.
        #[json("requestInterval")]
        pub request_interval: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("requestMethod")]
        pub request_method: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Salesforce Marketing Cloud in a copy.
    #[constant("type" = "SalesforceMarketingCloudSource")]
    pub struct SalesforceMarketingCloudSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Salesforce Service Cloud in a copy, with the first generation of the connector.
    #[constant("type" = "SalesforceServiceCloudSink")]
    pub struct SalesforceServiceCloudSink {
        /// External ID field by which existing records are found.
        #[json("externalIdFieldName")]
        pub external_id_field_name: Option<Expressible<String>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<SalesforceSinkWriteBehavior>>,
    }
}

runtime::model! {
    /// Reads objects of Salesforce Service Cloud in a copy, with the first generation of the connector.
    #[constant("type" = "SalesforceServiceCloudSource")]
    pub struct SalesforceServiceCloudSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// `Query` leaves deleted records out, `QueryAll` includes them.
        #[json("readBehavior")]
        pub read_behavior: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Salesforce Service Cloud in a copy, with the second generation of the connector.
    #[constant("type" = "SalesforceServiceCloudV2Sink")]
    pub struct SalesforceServiceCloudV2Sink {
        /// External ID field by which existing records are found.
        #[json("externalIdFieldName")]
        pub external_id_field_name: Option<Expressible<String>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<SalesforceV2SinkWriteBehavior>>,
    }
}

runtime::model! {
    /// Reads objects and reports of Salesforce Service Cloud in a copy, with the second generation of the connector.
    #[constant("type" = "SalesforceServiceCloudV2Source")]
    pub struct SalesforceServiceCloudV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// True also reads deleted records.
        #[json("includeDeletedObjects")]
        pub include_deleted_objects: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Query in the Salesforce Object Query Language.
        #[json("SOQLQuery")]
        pub soql_query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Salesforce in a copy, with the first generation of the connector.
    #[constant("type" = "SalesforceSink")]
    pub struct SalesforceSink {
        /// External ID field by which existing records are found.
        #[json("externalIdFieldName")]
        pub external_id_field_name: Option<Expressible<String>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<SalesforceSinkWriteBehavior>>,
    }
}

runtime::text_enum! {
    /// Whether records are only inserted or also updated by external ID, in the first generation of the connector.
    pub enum SalesforceSinkWriteBehavior {
        /// `Insert`
        Insert = "Insert",

        /// `Upsert`
        Upsert = "Upsert",
    }
}

runtime::model! {
    /// Reads objects of Salesforce in a copy, with the first generation of the connector.
    #[constant("type" = "SalesforceSource")]
    pub struct SalesforceSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// `Query` leaves deleted records out, `QueryAll` includes them.
        #[json("readBehavior")]
        pub read_behavior: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to Salesforce in a copy, with the second generation of the connector.
    #[constant("type" = "SalesforceV2Sink")]
    pub struct SalesforceV2Sink {
        /// External ID field by which existing records are found.
        #[json("externalIdFieldName")]
        pub external_id_field_name: Option<Expressible<String>>,

        /// True leaves fields unchanged for which the row has no value, false empties them.
        #[json("ignoreNullValues")]
        pub ignore_null_values: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<SalesforceV2SinkWriteBehavior>>,
    }
}

runtime::text_enum! {
    /// Whether records are only inserted or also updated by external ID, in the second generation of the connector.
    pub enum SalesforceV2SinkWriteBehavior {
        /// `Insert`
        Insert = "Insert",

        /// `Upsert`
        Upsert = "Upsert",
    }
}

runtime::model! {
    /// Reads objects and reports of Salesforce in a copy, with the second generation of the connector.
    #[constant("type" = "SalesforceV2Source")]
    pub struct SalesforceV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// True also reads deleted records.
        #[json("includeDeletedObjects")]
        pub include_deleted_objects: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of items that are fetched in one step.
        #[json("pageSize")]
        pub page_size: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Query in the Salesforce Object Query Language.
        #[json("SOQLQuery")]
        pub soql_query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads cubes of SAP Business Warehouse in a copy, by MDX query.
    #[constant("type" = "SapBwSource")]
    pub struct SapBwSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes records to SAP Cloud for Customer in a copy.
    #[constant("type" = "SapCloudForCustomerSink")]
    pub struct SapCloudForCustomerSink {
        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<SapCloudForCustomerSinkWriteBehavior>>,
    }
}

runtime::text_enum! {
    /// Whether records are inserted or updated.
    pub enum SapCloudForCustomerSinkWriteBehavior {
        /// `Insert`
        Insert = "Insert",

        /// `Update`
        Update = "Update",
    }
}

runtime::model! {
    /// Reads entities of SAP Cloud for Customer in a copy, by OData query.
    #[constant("type" = "SapCloudForCustomerSource")]
    pub struct SapCloudForCustomerSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads entities of SAP ECC in a copy, by OData query.
    #[constant("type" = "SapEccSource")]
    pub struct SapEccSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Column by which a parallel read from SAP HANA is split.
    pub struct SapHanaPartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from SAP HANA in a copy, if wanted in parallel by partition.
    #[constant("type" = "SapHanaSource")]
    pub struct SapHanaSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Size of the packets in which rows are fetched, in kilobytes.
        #[json("packetSize")]
        pub packet_size: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SapHanaPartitionSettings>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads a data source of the SAP ODP framework in a copy, in full or only what has changed.
    #[constant("type" = "SapOdpSource")]
    pub struct SapOdpSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// `Full`, `Delta` or `Recovery`: all data, only changes, or the last changes once more.
        #[json("extractionMode")]
        pub extraction_mode: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Columns to read.
        #[json("projection")]
        pub projection: Option<Expressible<Vec<Json>>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Conditions by field that the rows must meet.
        #[json("selection")]
        pub selection: Option<Expressible<Vec<Json>>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Name of the delta process; the same name goes on with the same changes.
        #[json("subscriberProcess")]
        pub subscriber_process: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads an Open Hub destination of SAP Business Warehouse in a copy.
    #[constant("type" = "SapOpenHubSource")]
    pub struct SapOpenHubSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Only requests with a higher ID are read, for delta loads.
        #[json("baseRequestId")]
        pub base_request_id: Option<Expressible<i64>>,

        /// Function module of one's own with which tables are read.
        #[json("customRfcReadTableFunctionModule")]
        pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

        /// True leaves out the most recent request, which may still be incomplete.
        #[json("excludeLastRequest")]
        pub exclude_last_request: Option<Expressible<bool>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Character that separates columns in the data from SAP.
        #[json("sapDataColumnDelimiter")]
        pub sap_data_column_delimiter: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Column, bounds and number of parts of a parallel read from an SAP table.
    pub struct SapTablePartitionSettings {
        /// Most parts into which the read is split.
        #[json("maxPartitionsNumber")]
        pub max_partitions_number: Option<Expressible<i64>>,

        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads tables of an SAP system in a copy, if wanted in parallel by partition.
    #[constant("type" = "SapTableSource")]
    pub struct SapTableSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Number of records that are fetched in one step.
        #[json("batchSize")]
        pub batch_size: Option<Expressible<i64>>,

        /// Function module of one's own with which tables are read.
        #[json("customRfcReadTableFunctionModule")]
        pub custom_rfc_read_table_function_module: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SapTablePartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Columns to read, separated by commas.
        #[json("rfcTableFields")]
        pub rfc_table_fields: Option<Expressible<String>>,

        /// Condition in ABAP syntax that the rows must meet.
        #[json("rfcTableOptions")]
        pub rfc_table_options: Option<Expressible<String>>,

        /// Most rows to read.
        #[json("rowCount")]
        pub row_count: Option<Expressible<i64>>,

        /// Rows to pass over at the start.
        #[json("rowSkips")]
        pub row_skips: Option<Expressible<i64>>,

        /// Character that separates columns in the data from SAP.
        #[json("sapDataColumnDelimiter")]
        pub sap_data_column_delimiter: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that runs SQL statements in a database, with or without results.
    #[constant("type" = "Script")]
    pub struct ScriptActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ScriptActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::text_enum! {
    /// Whether messages of the script go to the activity output or to storage.
    pub enum ScriptActivityLogDestination {
        /// `ActivityOutput`
        ActivityOutput = "ActivityOutput",

        /// `ExternalStore`
        ExternalStore = "ExternalStore",
    }
}

runtime::model! {
    /// Named value that goes into a SQL script or comes out of it.
    pub struct ScriptActivityParameter {
        /// Whether the parameter is input, output or both.
        #[json("direction")]
        pub direction: Option<Expressible<ScriptActivityParameterDirection>>,

        /// Parameter name, as the SQL text uses it.
        #[json("name")]
        pub name: Option<Expressible<String>>,

        /// Largest size of an output value, in bytes or characters.
        #[json("size")]
        pub size: Option<Expressible<i32>>,

        /// Type of the value.
        #[json("type")]
        pub type_prop: Option<Expressible<ScriptActivityParameterType>>,

        /// Value to use.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
}

runtime::text_enum! {
    /// Whether a parameter goes into the script, comes out of it, or both.
    pub enum ScriptActivityParameterDirection {
        /// `Input`
        Input = "Input",

        /// `InputOutput`
        InputOutput = "InputOutput",

        /// `Output`
        Output = "Output",
    }
}

runtime::text_enum! {
    /// Type of a parameter of a SQL script.
    pub enum ScriptActivityParameterType {
        /// `Boolean`
        Boolean = "Boolean",

        /// `DateTime`
        DateTime = "DateTime",

        /// `DateTimeOffset`
        DateTimeOffset = "DateTimeOffset",

        /// `Decimal`
        Decimal = "Decimal",

        /// `Double`
        Double = "Double",

        /// `Guid`
        Guid = "Guid",

        /// `Int16`
        Int16 = "Int16",

        /// `Int32`
        Int32 = "Int32",

        /// `Int64`
        Int64 = "Int64",

        /// `Single`
        Single = "Single",

        /// `String`
        String = "String",

        /// `Timespan`
        Timespan = "Timespan",
    }
}

runtime::model! {
    /// SQL script with its parameters.
    pub struct ScriptActivityScriptBlock {
        /// Parameters of the script.
        #[json("parameters")]
        pub parameters: Option<Vec<ScriptActivityParameter>>,

        /// SQL text.
        #[json("text")]
        pub text: Option<Expressible<String>>,

        /// Whether the script returns rows (`Query`) or not (`NonQuery`).
        #[json("type")]
        pub type_prop: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Scripts to run in order, and the log of their messages.
    pub struct ScriptActivityTypeProperties {
        /// Where messages of the scripts go.
        #[json("logSettings")]
        pub log_settings: Option<ScriptActivityTypePropertiesLogSettings>,

        /// Whether the results of all statements of a script are returned instead of the first.
        #[json("returnMultistatementResult")]
        pub return_multistatement_result: Option<Expressible<bool>>,

        /// Longest time for one script, as `hh:mm:ss`.
        #[json("scriptBlockExecutionTimeout")]
        pub script_block_execution_timeout: Option<Expressible<String>>,

        /// Scripts that are run in order.
        #[json("scripts")]
        pub scripts: Option<Vec<ScriptActivityScriptBlock>>,

        /// Whether decimal numbers are returned as text, so that no digit is lost.
        #[json("treatDecimalAsString")]
        pub treat_decimal_as_string: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Where messages of SQL scripts are logged.
    pub struct ScriptActivityTypePropertiesLogSettings {
        /// Where messages go.
        #[json("logDestination")]
        pub log_destination: Option<Expressible<ScriptActivityLogDestination>>,

        /// Storage and folder for the log.
        #[json("logLocationSettings")]
        pub log_location_settings: Option<LogLocationSettings>,
    }
}

impl ScriptActivityTypePropertiesLogSettings {
    /// Creates a value with the members that the service requires.
    pub fn new(
        log_destination: impl Into<Expressible<ScriptActivityLogDestination>>,
    ) -> Self {
        Self {
            log_destination: Some(log_destination.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Whether inputs and outputs of an activity are left out of the logs.
    pub struct SecureInputOutputPolicy {
        /// True keeps the inputs out of the logs.
        #[json("secureInput")]
        pub secure_input: Option<Expressible<bool>>,

        /// True keeps the outputs out of the logs.
        #[json("secureOutput")]
        pub secure_output: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Reads from ServiceNow in a copy.
    #[constant("type" = "ServiceNowSource")]
    pub struct ServiceNowSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from ServiceNow in a copy, with the second generation of the connector.
    #[constant("type" = "ServiceNowV2Source")]
    pub struct ServiceNowV2Source {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Condition that the rows must meet.
        #[json("expression")]
        pub expression: Option<ExpressionV2>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of items that are fetched in one step.
        #[json("pageSize")]
        pub page_size: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that gives a variable of the pipeline a value, or sets the return values of the pipeline.
    #[constant("type" = "SetVariable")]
    pub struct SetVariableActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether inputs and outputs are kept out of the logs.
        #[json("policy")]
        pub policy: Option<SecureInputOutputPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SetVariableActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Variable and its new value.
    pub struct SetVariableActivityTypeProperties {
        /// True sets the return values of the pipeline instead of a variable.
        #[json("setSystemVariable")]
        pub set_system_variable: Option<Expressible<bool>>,

        /// New value.
        #[json("value")]
        pub value: Option<Expressible<Json>>,

        /// Variable of the pipeline.
        #[json("variableName")]
        pub variable_name: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which files of an SFTP server a copy reads: one, those that match wildcards, or those on a list.
    #[constant("type" = "SftpReadSettings")]
    pub struct SftpReadSettings {
        /// True deletes each source file when it has been copied.
        #[json("deleteFilesAfterCompletion")]
        pub delete_files_after_completion: Option<Expressible<bool>>,

        /// True reads each file as a whole, for servers that cannot seek.
        #[json("disableChunking")]
        pub disable_chunking: Option<Expressible<bool>>,

        /// True adds columns for the parts of paths like `year=2024`.
        #[json("enablePartitionDiscovery")]
        pub enable_partition_discovery: Option<Expressible<bool>>,

        /// Text file that lists the files to read, one relative path in each line.
        #[json("fileListPath")]
        pub file_list_path: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Only files that were last modified before this time (UTC) are read.
        #[json("modifiedDatetimeEnd")]
        pub modified_datetime_end: Option<Expressible<String>>,

        /// Only files that were last modified at or after this time (UTC) are read.
        #[json("modifiedDatetimeStart")]
        pub modified_datetime_start: Option<Expressible<String>>,

        /// Folder from which partition columns are taken.
        #[json("partitionRootPath")]
        pub partition_root_path: Option<Expressible<String>>,

        /// True includes subfolders.
        #[json("recursive")]
        pub recursive: Option<Expressible<bool>>,

        /// File names to read, with `*` and `?` for any characters.
        #[json("wildcardFileName")]
        pub wildcard_file_name: Option<Expressible<String>>,

        /// Folders to read, with `*` and `?` for any characters.
        #[json("wildcardFolderPath")]
        pub wildcard_folder_path: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How a copy lays out files of an SFTP server that it writes.
    #[constant("type" = "SftpWriteSettings")]
    pub struct SftpWriteSettings {
        /// `PreserveHierarchy`, `FlattenHierarchy` or `MergeFiles`: whether folders are kept, flattened or merged to one
        /// file.
        #[json("copyBehavior")]
        pub copy_behavior: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Metadata to attach to written files.
        #[json("metadata")]
        pub metadata: Option<Vec<MetadataItem>>,

        /// Longest time to write a part of a file, as `hh:mm:ss`.
        #[json("operationTimeout")]
        pub operation_timeout: Option<Expressible<String>>,

        /// True uploads under a temporary name and renames the file when it is complete.
        #[json("useTempFileRename")]
        pub use_temp_file_rename: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Reads a SharePoint Online list in a copy, by OData query.
    #[constant("type" = "SharePointOnlineListSource")]
    pub struct SharePointOnlineListSource {
        /// Longest time for an HTTP request, as `hh:mm:ss`.
        #[json("httpRequestTimeout")]
        pub http_request_timeout: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Shopify in a copy.
    #[constant("type" = "ShopifySource")]
    pub struct ShopifySource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Which troubles with single files a copy passes over.
    pub struct SkipErrorFile {
        /// True passes over files that are found changed after copying.
        #[json("dataInconsistency")]
        pub data_inconsistency: Option<Expressible<bool>>,

        /// True passes over files that vanish while they are being copied.
        #[json("fileMissing")]
        pub file_missing: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Options of the statement that exports rows from Snowflake to storage.
    #[constant("type" = "SnowflakeExportCopyCommand")]
    pub struct SnowflakeExportCopyCommand {
        /// Options for the `COPY INTO` statement, by name, such as `ON_ERROR`.
        #[json("additionalCopyOptions")]
        pub additional_copy_options: Option<Expressible<BTreeMap<String, Json>>>,

        /// File format options for the `COPY INTO` statement, by name, such as `DATE_FORMAT`.
        #[json("additionalFormatOptions")]
        pub additional_format_options: Option<Expressible<BTreeMap<String, Json>>>,
    }
}

runtime::model! {
    /// Options of the statement that imports rows from storage into Snowflake.
    #[constant("type" = "SnowflakeImportCopyCommand")]
    pub struct SnowflakeImportCopyCommand {
        /// Options for the `COPY INTO` statement, by name, such as `ON_ERROR`.
        #[json("additionalCopyOptions")]
        pub additional_copy_options: Option<Expressible<BTreeMap<String, Json>>>,

        /// File format options for the `COPY INTO` statement, by name, such as `DATE_FORMAT`.
        #[json("additionalFormatOptions")]
        pub additional_format_options: Option<Expressible<BTreeMap<String, Json>>>,
    }
}

runtime::model! {
    /// Writes rows to Snowflake in a copy, by import from a storage account, with the first generation of the
    /// connector.
    #[constant("type" = "SnowflakeSink")]
    pub struct SnowflakeSink {
        /// Options of the import from storage.
        #[json("importSettings")]
        pub import_settings: Option<SnowflakeImportCopyCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Snowflake in a copy, by export to a storage account, with the first generation of the connector.
    #[constant("type" = "SnowflakeSource")]
    pub struct SnowflakeSource {
        /// Options of the export to storage.
        #[json("exportSettings")]
        pub export_settings: Option<SnowflakeExportCopyCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Writes rows to Snowflake in a copy, by import from a storage account, with the second generation of the
    /// connector.
    #[constant("type" = "SnowflakeV2Sink")]
    pub struct SnowflakeV2Sink {
        /// Options of the import from storage.
        #[json("importSettings")]
        pub import_settings: Option<SnowflakeImportCopyCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Snowflake in a copy, by export to a storage account, with the second generation of the connector.
    #[constant("type" = "SnowflakeV2Source")]
    pub struct SnowflakeV2Source {
        /// Options of the export to storage.
        #[json("exportSettings")]
        pub export_settings: Option<SnowflakeExportCopyCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Stored Spark configuration that an activity uses; its name may be an expression.
    pub struct SparkConfigurationParametrizationReference {
        /// Name of the configuration, or an expression that gives it.
        #[json("referenceName")]
        pub reference_name: Option<Expressible<String>>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<SparkConfigurationReferenceType>,
    }
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

runtime::text_enum! {
    /// Kind of the reference, always a Spark job definition.
    pub enum SparkJobReferenceType {
        /// `SparkJobDefinitionReference`
        SparkJobDefinitionReference = "SparkJobDefinitionReference",
    }
}

runtime::model! {
    /// Reads tables of Apache Spark in a copy.
    #[constant("type" = "SparkSource")]
    pub struct SparkSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Writes rows to a dedicated SQL pool in a copy, in bulk, with PolyBase or with the `COPY` statement.
    #[constant("type" = "SqlDWSink")]
    pub struct SqlDwSink {
        /// True loads the rows with the `COPY` statement.
        #[json("allowCopyCommand")]
        pub allow_copy_command: Option<Expressible<bool>>,

        /// True loads the rows with PolyBase.
        #[json("allowPolyBase")]
        pub allow_poly_base: Option<Expressible<bool>>,

        /// Options of the `COPY` statement.
        #[json("copyCommandSettings")]
        pub copy_command_settings: Option<DwCopyCommandSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How PolyBase treats rows that it cannot load.
        #[json("polyBaseSettings")]
        pub poly_base_settings: Option<PolybaseSettings>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from a Synapse SQL pool in a copy, by table, query or stored procedure.
    #[constant("type" = "SqlDWSource")]
    pub struct SqlDwSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Writes rows to Azure SQL Managed Instance in a copy, directly or by stored procedure.
    #[constant("type" = "SqlMISink")]
    pub struct SqlMiSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Stored procedure that takes the rows as a table-valued parameter.
        #[json("sqlWriterStoredProcedureName")]
        pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

        /// Table type of that parameter.
        #[json("sqlWriterTableType")]
        pub sql_writer_table_type: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,

        /// Parameter of the procedure that takes the rows.
        #[json("storedProcedureTableTypeParameterName")]
        pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Azure SQL Managed Instance in a copy, by table, query or stored procedure.
    #[constant("type" = "SqlMISource")]
    pub struct SqlMiSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// True keeps more SQL types as they are, instead of turning them into common ones.
        #[json("produceAdditionalTypes")]
        pub produce_additional_types: Option<Expressible<bool>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Column and bounds by which a parallel read from a SQL database is split.
    pub struct SqlPartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Name of a dedicated SQL pool of the workspace.
    pub struct SqlPoolReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<SqlPoolReferenceType>,
    }
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

runtime::text_enum! {
    /// Kind of the reference, always a dedicated SQL pool.
    pub enum SqlPoolReferenceType {
        /// `SqlPoolReference`
        SqlPoolReference = "SqlPoolReference",
    }
}

runtime::model! {
    /// Activity that runs a stored procedure in a dedicated SQL pool of the workspace.
    #[constant("type" = "SqlPoolStoredProcedure")]
    pub struct SqlPoolStoredProcedureActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// SQL pool that holds the procedure.
        #[json("sqlPool")]
        pub sql_pool: Option<SqlPoolReference>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SqlPoolStoredProcedureActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Stored procedure of a dedicated SQL pool and its parameters.
    pub struct SqlPoolStoredProcedureActivityTypeProperties {
        /// Name of the stored procedure, with its schema.
        #[json("storedProcedureName")]
        pub stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
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

runtime::model! {
    /// Writes rows to SQL Server in a copy, directly or by stored procedure.
    #[constant("type" = "SqlServerSink")]
    pub struct SqlServerSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Stored procedure that takes the rows as a table-valued parameter.
        #[json("sqlWriterStoredProcedureName")]
        pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

        /// Table type of that parameter.
        #[json("sqlWriterTableType")]
        pub sql_writer_table_type: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,

        /// Parameter of the procedure that takes the rows.
        #[json("storedProcedureTableTypeParameterName")]
        pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from SQL Server in a copy, by table, query or stored procedure.
    #[constant("type" = "SqlServerSource")]
    pub struct SqlServerSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// True keeps more SQL types as they are, instead of turning them into common ones.
        #[json("produceAdditionalTypes")]
        pub produce_additional_types: Option<Expressible<bool>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Activity that runs a stored procedure in a database of the SQL Server family.
    #[constant("type" = "SqlServerStoredProcedure")]
    pub struct SqlServerStoredProcedureActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SqlServerStoredProcedureActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Stored procedure and its parameters.
    pub struct SqlServerStoredProcedureActivityTypeProperties {
        /// Name of the stored procedure, with its schema.
        #[json("storedProcedureName")]
        pub stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
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

runtime::model! {
    /// Writes rows to a database of the SQL Server family in a copy, in the legacy form.
    #[constant("type" = "SqlSink")]
    pub struct SqlSink {
        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Stored procedure that takes the rows as a table-valued parameter.
        #[json("sqlWriterStoredProcedureName")]
        pub sql_writer_stored_procedure_name: Option<Expressible<String>>,

        /// Table type of that parameter.
        #[json("sqlWriterTableType")]
        pub sql_writer_table_type: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,

        /// Parameter of the procedure that takes the rows.
        #[json("storedProcedureTableTypeParameterName")]
        pub stored_procedure_table_type_parameter_name: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from a database of the SQL Server family in a copy, in the legacy form.
    #[constant("type" = "SqlSource")]
    pub struct SqlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Reads objects of Square in a copy.
    #[constant("type" = "SquareSource")]
    pub struct SquareSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Windows account with which files of a package are read.
    pub struct SsisAccessCredential {
        /// Domain of the Windows account.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SsisAccessCredential {
    /// Creates a value with the members that the service requires.
    pub fn new(
        domain: impl Into<Expressible<String>>,
        password: SecretBase,
        user_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            domain: Some(domain.into()),
            password: Some(password),
            user_name: Some(user_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Package that the main package calls, sent along with it.
    pub struct SsisChildPackage {
        /// The package itself, as Base64 text.
        #[json("packageContent")]
        pub package_content: Option<Expressible<String>>,

        /// When the package was last changed.
        #[json("packageLastModifiedDate")]
        pub package_last_modified_date: Option<Expressible<String>>,

        /// Package, by its name.
        #[json("packageName")]
        pub package_name: Option<Expressible<String>>,

        /// Path of the package.
        #[json("packagePath")]
        pub package_path: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Windows account under which a package runs.
    pub struct SsisExecutionCredential {
        /// Domain of the Windows account.
        #[json("domain")]
        pub domain: Option<Expressible<String>>,

        /// Password.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecureString>,

        /// User name for sign-in.
        #[json("userName")]
        pub user_name: Option<Expressible<String>>,
    }
}

impl SsisExecutionCredential {
    /// Creates a value with the members that the service requires.
    pub fn new(
        domain: impl Into<Expressible<String>>,
        password: SecureString,
        user_name: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            domain: Some(domain.into()),
            password: Some(password),
            user_name: Some(user_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Value for a parameter of a package or a connection manager.
    pub struct SsisExecutionParameter {
        /// Value to use.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Folder in which the logs of a package are written.
    pub struct SsisLogLocation {
        /// Path of the log folder.
        #[json("logPath")]
        pub log_path: Option<Expressible<String>>,

        /// Kind of the place.
        #[json("type")]
        pub type_prop: Option<Expressible<SsisLogLocationType>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SsisLogLocationTypeProperties>,
    }
}

impl SsisLogLocation {
    /// Creates a value with the members that the service requires.
    pub fn new(
        log_path: impl Into<Expressible<String>>,
        type_prop: impl Into<Expressible<SsisLogLocationType>>,
        type_properties: SsisLogLocationTypeProperties,
    ) -> Self {
        Self {
            log_path: Some(log_path.into()),
            type_prop: Some(type_prop.into()),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of place for package logs; only file shares are known.
    pub enum SsisLogLocationType {
        /// `File`
        File = "File",
    }
}

runtime::model! {
    /// Account for the log folder and how often logs are written.
    pub struct SsisLogLocationTypeProperties {
        /// Windows account with which the files are reached.
        #[json("accessCredential")]
        pub access_credential: Option<SsisAccessCredential>,

        /// Time between two writes of the log, at least five minutes, as `hh:mm:ss`.
        #[json("logRefreshInterval")]
        pub log_refresh_interval: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Place of a package: SSIS catalog, file system, package store or inside the activity.
    pub struct SsisPackageLocation {
        /// Path of the package at that place.
        #[json("packagePath")]
        pub package_path: Option<Expressible<String>>,

        /// Kind of the place.
        #[json("type")]
        pub type_prop: Option<Expressible<SsisPackageLocationType>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SsisPackageLocationTypeProperties>,
    }
}

runtime::text_enum! {
    /// Where a package lies.
    pub enum SsisPackageLocationType {
        /// `File`
        File = "File",

        /// `InlinePackage`
        InlinePackage = "InlinePackage",

        /// `PackageStore`
        PackageStore = "PackageStore",

        /// `SSISDB`
        Ssisdb = "SSISDB",
    }
}

runtime::model! {
    /// Accounts, password, configuration file and, for an inline package, its content.
    pub struct SsisPackageLocationTypeProperties {
        /// Windows account with which the files are reached.
        #[json("accessCredential")]
        pub access_credential: Option<SsisAccessCredential>,

        /// Packages that the main package calls.
        #[json("childPackages")]
        pub child_packages: Option<Vec<SsisChildPackage>>,

        /// Windows account with which the configuration file is read.
        #[json("configurationAccessCredential")]
        pub configuration_access_credential: Option<SsisAccessCredential>,

        /// Where the configuration file lies.
        #[json("configurationPath")]
        pub configuration_path: Option<Expressible<String>>,

        /// The package itself, as Base64 text.
        #[json("packageContent")]
        pub package_content: Option<Expressible<String>>,

        /// When the package was last changed.
        #[json("packageLastModifiedDate")]
        pub package_last_modified_date: Option<Expressible<String>>,

        /// Package, by its name.
        #[json("packageName")]
        pub package_name: Option<Expressible<String>>,

        /// Secret with which a protected package is opened.
        ///
        /// Secret: not shown by `Debug`.
        #[json("packagePassword", secret)]
        pub package_password: Option<SecretBase>,
    }
}

runtime::model! {
    /// Value for a property of a package.
    pub struct SsisPropertyOverride {
        /// True keeps the value hidden.
        #[json("isSensitive")]
        pub is_sensitive: Option<Expressible<bool>>,

        /// Value to use.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Storage in which a copy keeps data on its way to the sink.
    pub struct StagingSettings {
        /// True compresses the data on its way.
        #[json("enableCompression")]
        pub enable_compression: Option<Expressible<bool>>,

        /// Linked service that leads to the storage.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Container and folder for the data.
        #[json("path")]
        pub path: Option<Expressible<String>>,
    }
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

runtime::union! {
    /// Which files a copy reads; the kind belongs to the store.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum StoreReadSettings {
        /// `AmazonS3ReadSettings`: [`AmazonS3ReadSettings`].
        AmazonS3ReadSettings(AmazonS3ReadSettings) = "AmazonS3ReadSettings",

        /// `AzureBlobFSReadSettings`: [`AzureBlobFsReadSettings`].
        AzureBlobFsReadSettings(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings",

        /// `AzureBlobStorageReadSettings`: [`AzureBlobStorageReadSettings`].
        AzureBlobStorageReadSettings(
            AzureBlobStorageReadSettings,
        ) = "AzureBlobStorageReadSettings",

        /// `AzureDataLakeStoreReadSettings`: [`AzureDataLakeStoreReadSettings`].
        AzureDataLakeStoreReadSettings(
            AzureDataLakeStoreReadSettings,
        ) = "AzureDataLakeStoreReadSettings",

        /// `AzureFileStorageReadSettings`: [`AzureFileStorageReadSettings`].
        AzureFileStorageReadSettings(
            AzureFileStorageReadSettings,
        ) = "AzureFileStorageReadSettings",

        /// `FileServerReadSettings`: [`FileServerReadSettings`].
        FileServerReadSettings(FileServerReadSettings) = "FileServerReadSettings",

        /// `FtpReadSettings`: [`FtpReadSettings`].
        FtpReadSettings(FtpReadSettings) = "FtpReadSettings",

        /// `GoogleCloudStorageReadSettings`: [`GoogleCloudStorageReadSettings`].
        GoogleCloudStorageReadSettings(
            GoogleCloudStorageReadSettings,
        ) = "GoogleCloudStorageReadSettings",

        /// `HdfsReadSettings`: [`HdfsReadSettings`].
        HdfsReadSettings(HdfsReadSettings) = "HdfsReadSettings",

        /// `HttpReadSettings`: [`HttpReadSettings`].
        HttpReadSettings(HttpReadSettings) = "HttpReadSettings",

        /// `LakeHouseReadSettings`: [`LakeHouseReadSettings`].
        LakeHouseReadSettings(LakeHouseReadSettings) = "LakeHouseReadSettings",

        /// `SftpReadSettings`: [`SftpReadSettings`].
        SftpReadSettings(SftpReadSettings) = "SftpReadSettings",
    }
}

runtime::union! {
    /// How a copy places files; the kind belongs to the store.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum StoreWriteSettings {
        /// `AzureBlobFSWriteSettings`: [`AzureBlobFsWriteSettings`].
        AzureBlobFsWriteSettings(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings",

        /// `AzureBlobStorageWriteSettings`: [`AzureBlobStorageWriteSettings`].
        AzureBlobStorageWriteSettings(
            AzureBlobStorageWriteSettings,
        ) = "AzureBlobStorageWriteSettings",

        /// `AzureDataLakeStoreWriteSettings`: [`AzureDataLakeStoreWriteSettings`].
        AzureDataLakeStoreWriteSettings(
            AzureDataLakeStoreWriteSettings,
        ) = "AzureDataLakeStoreWriteSettings",

        /// `AzureFileStorageWriteSettings`: [`AzureFileStorageWriteSettings`].
        AzureFileStorageWriteSettings(
            AzureFileStorageWriteSettings,
        ) = "AzureFileStorageWriteSettings",

        /// `FileServerWriteSettings`: [`FileServerWriteSettings`].
        FileServerWriteSettings(FileServerWriteSettings) = "FileServerWriteSettings",

        /// `LakeHouseWriteSettings`: [`LakeHouseWriteSettings`].
        LakeHouseWriteSettings(LakeHouseWriteSettings) = "LakeHouseWriteSettings",

        /// `SftpWriteSettings`: [`SftpWriteSettings`].
        SftpWriteSettings(SftpWriteSettings) = "SftpWriteSettings",
    }
}

runtime::model! {
    /// Argument of a stored procedure, with its type.
    pub struct StoredProcedureParameter {
        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<Expressible<String>>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Expressible<Json>>,
    }
}

runtime::model! {
    /// Activity that runs the set of activities whose case equals an expression.
    #[constant("type" = "Switch")]
    pub struct SwitchActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SwitchActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Expression, its cases and the activities if no case fits.
    pub struct SwitchActivityTypeProperties {
        /// Values and the activities that run for them.
        #[json("cases")]
        pub cases: Option<Vec<SwitchCase>>,

        /// Activities that run if no case fits.
        #[json("defaultActivities")]
        pub default_activities: Option<Vec<Activity>>,

        /// Expression that gives a text.
        #[json("on")]
        pub on: Option<Expression>,
    }
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

runtime::model! {
    /// Value and the activities that run for it.
    pub struct SwitchCase {
        /// Activities that run in this case.
        #[json("activities")]
        pub activities: Option<Vec<Activity>>,

        /// Text that the expression must give.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Sybase in a copy.
    #[constant("type" = "SybaseSource")]
    pub struct SybaseSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Identity with which an activity starts a notebook or a Spark job.
    pub struct SynapseActivityAuthentication {
        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<Expressible<String>>,
    }
}

impl SynapseActivityAuthentication {
    /// Creates a value with the members that the service requires.
    pub fn new(type_prop: impl Into<Expressible<String>>) -> Self {
        Self {
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Activity that runs a notebook of the workspace on a Spark pool.
    #[constant("type" = "SynapseNotebook")]
    pub struct SynapseNotebookActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SynapseNotebookActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Notebook to run, the pool and session for it, and its parameters.
    pub struct SynapseNotebookActivityTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<SynapseActivityAuthentication>,

        /// Spark properties and their values.
        #[json("conf")]
        pub conf: Option<Expressible<BTreeMap<String, Json>>>,

        /// Where the Spark properties come from.
        #[json("configurationType")]
        pub configuration_type: Option<Expressible<ConfigurationType>>,

        /// Node size for the driver, such as `Small`.
        #[json("driverSize")]
        pub driver_size: Option<Expressible<String>>,

        /// Node size for the executors, such as `Small`.
        #[json("executorSize")]
        pub executor_size: Option<Expressible<String>>,

        /// Notebook to run.
        #[json("notebook")]
        pub notebook: Option<SynapseNotebookReference>,

        /// Number of executors.
        #[json("numExecutors")]
        pub num_executors: Option<Expressible<i64>>,

        /// Values for the parameters cell, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, NotebookParameter>>,

        /// Spark properties and their values.
        #[json("sparkConfig")]
        pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

        /// Spark pool that runs the notebook.
        #[json("sparkPool")]
        pub spark_pool: Option<BigDataPoolParametrizationReference>,

        /// Stored Spark configuration that is used.
        #[json("targetSparkConfiguration")]
        pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,
    }
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

runtime::model! {
    /// Notebook that an activity runs; its name may be an expression.
    pub struct SynapseNotebookReference {
        /// Name of the notebook, or an expression that gives it.
        #[json("referenceName")]
        pub reference_name: Option<Expressible<String>>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<NotebookReferenceType>,
    }
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

runtime::model! {
    /// Spark job definition to run and what is to differ from it.
    pub struct SynapseSparkJobActivityTypeProperties {
        /// Command-line arguments, in order.
        #[json("args")]
        pub arguments: Option<Vec<Expressible<String>>>,

        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<SynapseActivityAuthentication>,

        /// Class with the program, for JAR files.
        #[json("className")]
        pub class_name: Option<Expressible<String>>,

        /// Spark properties and their values.
        #[json("conf")]
        pub conf: Option<Expressible<BTreeMap<String, Json>>>,

        /// Where the Spark properties come from.
        #[json("configurationType")]
        pub configuration_type: Option<Expressible<ConfigurationType>>,

        /// Node size for the driver, such as `Small`.
        #[json("driverSize")]
        pub driver_size: Option<Expressible<String>>,

        /// Node size for the executors, such as `Small`.
        #[json("executorSize")]
        pub executor_size: Option<Expressible<String>>,

        /// Main file, as a path that the pool can read.
        #[json("file")]
        pub file: Option<Expressible<String>>,

        /// Files that are copied to the working folder of every executor.
        #[json("files")]
        pub files: Option<Vec<Expressible<String>>>,

        /// Files that are copied to the working folder of every executor; the newer form, which takes expressions.
        #[json("filesV2")]
        pub files_v2: Option<Vec<Expressible<String>>>,

        /// Number of executors.
        #[json("numExecutors")]
        pub num_executors: Option<Expressible<i64>>,

        /// Further Python files that the main file uses.
        #[json("pythonCodeReference")]
        pub python_code_reference: Option<Vec<Expressible<String>>>,

        /// True also looks in subfolders of the folder of the main file for files that it uses.
        #[json("scanFolder")]
        pub scan_folder: Option<Expressible<bool>>,

        /// Spark properties and their values.
        #[json("sparkConfig")]
        pub spark_config: Option<BTreeMap<String, Expressible<String>>>,

        /// Spark job definition to run.
        #[json("sparkJob")]
        pub spark_job: Option<SynapseSparkJobReference>,

        /// Spark pool that runs the job.
        #[json("targetBigDataPool")]
        pub target_big_data_pool: Option<BigDataPoolParametrizationReference>,

        /// Stored Spark configuration that is used.
        #[json("targetSparkConfiguration")]
        pub target_spark_configuration: Option<SparkConfigurationParametrizationReference>,
    }
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

runtime::model! {
    /// Activity that runs a Spark job definition of the workspace.
    #[constant("type" = "SparkJob")]
    pub struct SynapseSparkJobDefinitionActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<SynapseSparkJobActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Spark job definition that an activity runs; its name may be an expression.
    pub struct SynapseSparkJobReference {
        /// Name of the definition, or an expression that gives it.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<SparkJobReferenceType>,
    }
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

runtime::model! {
    /// Tabular source.
    #[constant("type" = "TabularSource")]
    pub struct TabularSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// How gzip-compressed tar archives are unpacked.
    #[constant("type" = "TarGZipReadSettings")]
    pub struct TarGzipReadSettings {
        /// True unpacks into a folder that has the name of the archive.
        #[json("preserveCompressionFileNameAsFolder")]
        pub preserve_compression_file_name_as_folder: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// How tar archives are unpacked.
    #[constant("type" = "TarReadSettings")]
    pub struct TarReadSettings {
        /// True unpacks into a folder that has the name of the archive.
        #[json("preserveCompressionFileNameAsFolder")]
        pub preserve_compression_file_name_as_folder: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Options of loading into Teradata from files.
    #[constant("type" = "TeradataImportCommand")]
    pub struct TeradataImportCommand {
        /// File format options for the `COPY INTO` statement, by name, such as `DATE_FORMAT`.
        #[json("additionalFormatOptions")]
        pub additional_format_options: Option<Expressible<BTreeMap<String, String>>>,
    }
}

runtime::text_enum! {
    /// How a parallel read from Teradata is split, if at all.
    pub enum TeradataPartitionOption {
        /// `DynamicRange`
        DynamicRange = "DynamicRange",

        /// `Hash`
        Hash = "Hash",

        /// `None`
        None = "None",
    }
}

runtime::model! {
    /// Column and bounds by which a parallel read from Teradata is split.
    pub struct TeradataPartitionSettings {
        /// Column by which the rows are split.
        #[json("partitionColumnName")]
        pub partition_column_name: Option<Expressible<String>>,

        /// Lower end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionLowerBound")]
        pub partition_lower_bound: Option<Expressible<String>>,

        /// Upper end of the values of the column, for choosing the steps; it filters no rows.
        #[json("partitionUpperBound")]
        pub partition_upper_bound: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Target of a copy in Teradata.
    #[constant("type" = "TeradataSink")]
    pub struct TeradataSink {
        /// Options of the import from storage.
        #[json("importSettings")]
        pub import_settings: Option<TeradataImportCommand>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from Teradata in a copy, if wanted in parallel by partition.
    #[constant("type" = "TeradataSource")]
    pub struct TeradataSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<TeradataPartitionOption>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<TeradataPartitionSettings>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that repeats other activities until an expression is true.
    #[constant("type" = "Until")]
    pub struct UntilActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<UntilActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Activities to repeat, the expression that ends them, and a time limit.
    pub struct UntilActivityTypeProperties {
        /// Activities that are repeated.
        #[json("activities")]
        pub activities: Option<Vec<Activity>>,

        /// Expression that ends the repetition when it is true.
        #[json("expression")]
        pub expression: Option<Expression>,

        /// Longest time for all repetitions together, as `d.hh:mm:ss`.
        #[json("timeout")]
        pub timeout: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Value that is shown with the runs of an activity.
    pub struct UserProperty {
        /// Under which name the value is shown.
        #[json("name")]
        pub name: Option<String>,

        /// Value of the property.
        #[json("value")]
        pub value: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Activity that waits until files or folders exist, have a minimum size or have children.
    #[constant("type" = "Validation")]
    pub struct ValidationActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ValidationActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// Dataset to wait for, what it must fulfil, and for how long to wait.
    pub struct ValidationActivityTypeProperties {
        /// True waits for a folder with children, false for an empty one.
        #[json("childItems")]
        pub child_items: Option<Expressible<bool>>,

        /// Dataset to wait for.
        #[json("dataset")]
        pub dataset: Option<DatasetReference>,

        /// Size that the file must have, in bytes.
        #[json("minimumSize")]
        pub minimum_size: Option<Expressible<i64>>,

        /// Pause between two checks, in seconds.
        #[json("sleep")]
        pub sleep: Option<Expressible<i64>>,

        /// Longest time to wait, as `d.hh:mm:ss`.
        #[json("timeout")]
        pub timeout: Option<Expressible<String>>,
    }
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

runtime::model! {
    /// Type and default of a pipeline variable.
    pub struct VariableSpecification {
        /// Value that is used if no other is given.
        #[json("defaultValue")]
        pub default_value: Option<Json>,

        /// Type that a value must have.
        #[json("type")]
        pub type_prop: Option<VariableType>,
    }
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

runtime::text_enum! {
    /// Type of a pipeline variable.
    pub enum VariableType {
        /// `Array`
        Array = "Array",

        /// `Bool`
        Bool = "Bool",

        /// `Boolean`
        Boolean = "Boolean",

        /// `String`
        String = "String",
    }
}

runtime::model! {
    /// Reads from Vertica in a copy.
    #[constant("type" = "VerticaSource")]
    pub struct VerticaSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Activity that lets time pass.
    #[constant("type" = "Wait")]
    pub struct WaitActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WaitActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// How long to wait.
    pub struct WaitActivityTypeProperties {
        /// Time to wait, in seconds.
        #[json("waitTimeInSeconds")]
        pub wait_time_in_seconds: Option<Expressible<i64>>,
    }
}

impl WaitActivityTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(wait_time_in_seconds: impl Into<Expressible<i64>>) -> Self {
        Self {
            wait_time_in_seconds: Some(wait_time_in_seconds.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Writes rows to a Fabric data warehouse in a copy, with the `COPY` statement.
    #[constant("type" = "WarehouseSink")]
    pub struct WarehouseSink {
        /// True loads the rows with the `COPY` statement.
        #[json("allowCopyCommand")]
        pub allow_copy_command: Option<Expressible<bool>>,

        /// Options of the `COPY` statement.
        #[json("copyCommandSettings")]
        pub copy_command_settings: Option<DwCopyCommandSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// SQL script that runs in the sink before rows are written, for example to empty the table.
        #[json("preCopyScript")]
        pub pre_copy_script: Option<Expressible<String>>,

        /// Number of further attempts after a failed write.
        #[json("sinkRetryCount")]
        pub sink_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to write, as `hh:mm:ss`.
        #[json("sinkRetryWait")]
        pub sink_retry_wait: Option<Expressible<String>>,

        /// `autoCreate` creates the table if it does not exist.
        #[json("tableOption")]
        pub table_option: Option<Expressible<String>>,

        /// Number of rows that are written in one step.
        #[json("writeBatchSize")]
        pub write_batch_size: Option<Expressible<i64>>,

        /// Longest time for writing one batch, as `hh:mm:ss`.
        #[json("writeBatchTimeout")]
        pub write_batch_timeout: Option<Expressible<String>>,

        /// Whether rows are inserted, updated or both.
        #[json("writeBehavior")]
        pub write_behavior: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads from a Fabric data warehouse in a copy, by table, query or stored procedure.
    #[constant("type" = "WarehouseSource")]
    pub struct WarehouseSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Isolation level of the reading transaction, such as `ReadCommitted`.
        #[json("isolationLevel")]
        pub isolation_level: Option<Expressible<String>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// How rows are split for parallel work.
        #[json("partitionOption")]
        pub partition_option: Option<Expressible<String>>,

        /// Columns and bounds for splitting the rows.
        #[json("partitionSettings")]
        pub partition_settings: Option<SqlPartitionSettings>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// SQL query for the rows to read.
        #[json("sqlReaderQuery")]
        pub sql_reader_query: Option<Expressible<String>>,

        /// Stored procedure whose result is read, instead of a query.
        #[json("sqlReaderStoredProcedureName")]
        pub sql_reader_stored_procedure_name: Option<Expressible<String>>,

        /// Values for the parameters of the procedure, by name.
        #[json("storedProcedureParameters")]
        pub stored_procedure_parameters: Option<
            Expressible<BTreeMap<String, StoredProcedureParameter>>,
        >,
    }
}

runtime::model! {
    /// Activity that calls an HTTP endpoint and takes its answer as output.
    #[constant("type" = "WebActivity")]
    pub struct WebActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Linked service through which the data or the compute is reached.
        #[json("linkedServiceName")]
        pub linked_service_name: Option<LinkedServiceReference>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Timeout, retries and secrecy.
        #[json("policy")]
        pub policy: Option<ActivityPolicy>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WebActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::model! {
    /// How an activity signs in to an HTTP endpoint.
    pub struct WebActivityAuthentication {
        /// Stored credential with which to sign in, such as a user-assigned managed identity.
        #[json("credential")]
        pub credential: Option<CredentialReference>,

        /// Password for basic authentication or of the certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Base64 text of a PFX client certificate.
        ///
        /// Secret: not shown by `Debug`.
        #[json("pfx", secret)]
        pub pfx: Option<SecretBase>,

        /// Resource for which a Microsoft Entra token is requested.
        #[json("resource")]
        pub resource: Option<Expressible<String>>,

        /// Method, such as `Basic`, `ClientCertificate`, `MSI` or `ServicePrincipal`.
        #[json("type")]
        pub type_prop: Option<Expressible<String>>,

        /// Tenant of the service principal.
        #[json("userTenant")]
        pub user_tenant: Option<Expressible<String>>,

        /// User name for basic authentication, or the client ID of a service principal.
        #[json("username")]
        pub username: Option<Expressible<String>>,
    }
}

impl WebActivityAuthentication {
    /// Creates a value with the members that the service requires.
    pub fn new(type_prop: impl Into<Expressible<String>>) -> Self {
        Self {
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// HTTP method of a web activity.
    pub enum WebActivityMethod {
        /// `DELETE`
        Delete = "DELETE",

        /// `GET`
        Get = "GET",

        /// `POST`
        Post = "POST",

        /// `PUT`
        Put = "PUT",
    }
}

runtime::model! {
    /// Address, method, headers, body and sign-in of an HTTP call.
    pub struct WebActivityTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<WebActivityAuthentication>,

        /// Body of the request.
        #[json("body")]
        pub body: Option<Expressible<String>>,

        /// Integration runtime through which the call is made; without it, the Azure integration runtime.
        #[json("connectVia")]
        pub connect_via: Option<IntegrationRuntimeReference>,

        /// Datasets whose definitions are sent to the endpoint.
        #[json("datasets")]
        pub datasets: Option<Vec<DatasetReference>>,

        /// HTTP headers to send.
        #[json("headers")]
        pub headers: Option<Expressible<String>>,

        /// Linked services whose definitions are sent to the endpoint.
        #[json("linkedServices")]
        pub linked_services: Option<Vec<LinkedServiceReference>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("method")]
        pub method: Option<Expressible<WebActivityMethod>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl WebActivityTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        method: impl Into<Expressible<WebActivityMethod>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            method: Some(method.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Activity that calls an HTTP endpoint and waits until the endpoint calls back.
    #[constant("type" = "WebHook")]
    pub struct WebHookActivity {
        /// Activities that must have ended first, and how.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<ActivityDependency>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Result that an inactive activity counts as having.
        #[json("onInactiveMarkAs")]
        pub on_inactive_mark_as: Option<Expressible<ActivityOnInactiveMarkAs>>,

        /// Whether the activity runs or is passed over.
        #[json("state")]
        pub state: Option<Expressible<ActivityState>>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<WebHookActivityTypeProperties>,

        /// Values that are shown with the runs of the activity.
        #[json("userProperties")]
        pub user_properties: Option<Vec<UserProperty>>,
    }
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

runtime::text_enum! {
    /// HTTP method of a webhook activity, always `POST`.
    pub enum WebHookActivityMethod {
        /// `POST`
        Post = "POST",
    }
}

runtime::model! {
    /// Address, headers, body and sign-in of the call, and how long to wait for the call back.
    pub struct WebHookActivityTypeProperties {
        /// How to sign in.
        #[json("authentication")]
        pub authentication: Option<WebActivityAuthentication>,

        /// Body of the request.
        #[json("body")]
        pub body: Option<Expressible<String>>,

        /// HTTP headers to send.
        #[json("headers")]
        pub headers: Option<Expressible<String>>,

        /// Verb of the HTTP request, such as `GET` or `POST`.
        #[json("method")]
        pub method: Option<Expressible<WebHookActivityMethod>>,

        /// True lets the endpoint say in its call back that the work failed.
        #[json("reportStatusOnCallBack")]
        pub report_status_on_call_back: Option<Expressible<bool>>,

        /// Longest time to wait for the call back, as `hh:mm:ss`.
        #[json("timeout")]
        pub timeout: Option<Expressible<String>>,

        /// Address of the service or page.
        #[json("url")]
        pub url: Option<Expressible<String>>,
    }
}

impl WebHookActivityTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        method: impl Into<Expressible<WebHookActivityMethod>>,
        url: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            method: Some(method.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Reads an HTML table of a web page in a copy.
    #[constant("type" = "WebSource")]
    pub struct WebSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads objects of Xero in a copy.
    #[constant("type" = "XeroSource")]
    pub struct XeroSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Validation, type detection and namespaces when XML files are read.
    #[constant("type" = "XmlReadSettings")]
    pub struct XmlReadSettings {
        /// How archives are unpacked.
        #[json("compressionProperties")]
        pub compression_properties: Option<CompressionReadSettings>,

        /// True reads numbers, dates and the like as such, false reads all values as text.
        #[json("detectDataType")]
        pub detect_data_type: Option<Expressible<bool>>,

        /// Prefix for each namespace, by address of the namespace.
        #[json("namespacePrefixes")]
        pub namespace_prefixes: Option<Expressible<BTreeMap<String, String>>>,

        /// True reads names with their namespaces.
        #[json("namespaces")]
        pub namespaces: Option<Expressible<bool>>,

        /// Whether files are checked against `xsd` or `dtd`, or not at all.
        #[json("validationMode")]
        pub validation_mode: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Reads XML files in a copy.
    #[constant("type" = "XmlSource")]
    pub struct XmlSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Settings for the format of the files.
        #[json("formatSettings")]
        pub format_settings: Option<XmlReadSettings>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,

        /// Which files are read or how they are placed.
        #[json("storeSettings")]
        pub store_settings: Option<StoreReadSettings>,
    }
}

runtime::model! {
    /// How zip archives are unpacked.
    #[constant("type" = "ZipDeflateReadSettings")]
    pub struct ZipDeflateReadSettings {
        /// True unpacks into a folder that has the name of the archive.
        #[json("preserveZipFileNameAsFolder")]
        pub preserve_zip_file_name_as_folder: Option<Expressible<bool>>,
    }
}

runtime::model! {
    /// Reads objects of Zoho CRM in a copy.
    #[constant("type" = "ZohoSource")]
    pub struct ZohoSource {
        /// Columns to add to the data, with fixed values, expressions or the path of the file.
        #[json("additionalColumns")]
        pub additional_columns: Option<Expressible<Vec<Json>>>,

        /// Most connections to the store at the same time; set it only to slow the activity down.
        #[json("maxConcurrentConnections")]
        pub max_concurrent_connections: Option<Expressible<i64>>,

        /// Query for the rows to read; without it the whole dataset is read.
        #[json("query")]
        pub query: Option<Expressible<String>>,

        /// Longest time for a query, as `hh:mm:ss`.
        #[json("queryTimeout")]
        pub query_timeout: Option<Expressible<String>>,

        /// Number of further attempts after a failed read.
        #[json("sourceRetryCount")]
        pub source_retry_count: Option<Expressible<i64>>,

        /// Pause before another attempt to read, as `hh:mm:ss`.
        #[json("sourceRetryWait")]
        pub source_retry_wait: Option<Expressible<String>>,
    }
}
