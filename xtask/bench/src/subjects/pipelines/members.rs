//! The members of a pipeline and of what it holds, as people write them. The types of unions and of expressions are those of
//! the module that expands the macro: what is compared with the generated models differs in these only.

/// The objects, with `$union` as the macro that makes a union.
macro_rules! members {
    ($union:ident) => {
        $union!(Activity {
            Copy(CopyActivity) = "Copy",
            ExecutePipeline(ExecutePipelineActivity) = "ExecutePipeline",
            ForEach(ForEachActivity) = "ForEach",
            IfCondition(IfConditionActivity) = "IfCondition",
            Lookup(LookupActivity) = "Lookup",
            SetVariable(SetVariableActivity) = "SetVariable",
            Switch(SwitchActivity) = "Switch",
            Until(UntilActivity) = "Until",
        });
        $union!(CopySource {
            AzureSql(AzureSqlSource) = "AzureSqlSource",
            DelimitedText(DelimitedTextSource) = "DelimitedTextSource",
        });
        $union!(CopySink { Parquet(ParquetSink) = "ParquetSink", SqlDw(SqlDwSink) = "SqlDWSink" });
        $union!(StoreReadSettings { AzureBlobFs(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings" });
        $union!(StoreWriteSettings { AzureBlobFs(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings" });
        $union!(CompressionReadSettings {
            Tar(TarReadSettings) = "TarReadSettings",
            TarGzip(TarGzipReadSettings) = "TarGZipReadSettings",
            ZipDeflate(ZipDeflateReadSettings) = "ZipDeflateReadSettings",
        });
        texts!(ActivityOnInactiveMarkAs { Failed = "Failed", Skipped = "Skipped", Succeeded = "Succeeded" });
        texts!(ActivityState { Active = "Active", Inactive = "Inactive" });
        texts!(DatasetReferenceType { DatasetReference = "DatasetReference" });
        texts!(DependencyCondition { Completed = "Completed", Failed = "Failed", Skipped = "Skipped", Succeeded = "Succeeded" });
        texts!(ParameterType {
            Array = "Array", Bool = "Bool", Float = "Float", Int = "Int", Object = "Object",
            SecureString = "SecureString", String = "String",
        });
        texts!(PipelineReferenceType { PipelineReference = "PipelineReference" });
        texts!(PolybaseSettingsRejectType { Percentage = "percentage", Value = "value" });
        texts!(Type { LinkedServiceReference = "LinkedServiceReference" });
        texts!(VariableType { Array = "Array", Bool = "Bool", Boolean = "Boolean", String = "String" });
        object!(PipelineListResponse { next_link: String, value: Vec<PipelineResource> });
        object!(PipelineResource {
            etag: String, id: String, name: String, properties: Pipeline, #[serde(rename = "type")] kind: String,
        });
        object!(Pipeline {
            activities: Vec<Activity>, annotations: Vec<Value>, concurrency: i64, description: String,
            folder: PipelineFolder, parameters: BTreeMap<String, ParameterSpecification>,
            run_dimensions: BTreeMap<String, Expressible<String>>, variables: BTreeMap<String, VariableSpecification>,
        });
        object!(PipelineFolder { name: String });
        object!(ParameterSpecification { default_value: Value, #[serde(rename = "type")] kind: ParameterType });
        object!(VariableSpecification { default_value: Value, #[serde(rename = "type")] kind: VariableType });
        object!(ActivityDependency { activity: String, dependency_conditions: Vec<DependencyCondition> });
        object!(UserProperty { name: String, value: Expressible<String> });
        object!(ActivityPolicy {
            retry: Expressible<i64>, retry_interval_in_seconds: i64, secure_input: bool, secure_output: bool,
            timeout: Expressible<String>,
        });
        object!(SecureInputOutputPolicy { secure_input: bool, secure_output: bool });
        object!(DatasetReference {
            parameters: BTreeMap<String, Value>, reference_name: String,
            #[serde(rename = "type")] kind: DatasetReferenceType,
        });
        object!(LinkedServiceReference {
            parameters: BTreeMap<String, Value>, reference_name: String, #[serde(rename = "type")] kind: Type,
        });
        object!(PipelineReference {
            name: String, reference_name: String, #[serde(rename = "type")] kind: PipelineReferenceType,
        });
        object!(ForEachActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, state: ActivityState,
            type_properties: ForEachActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(ForEachActivityTypeProperties {
            activities: Vec<Activity>, batch_count: i64, is_sequential: bool, items: Expression,
        });
        object!(IfConditionActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, state: ActivityState,
            type_properties: IfConditionActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(IfConditionActivityTypeProperties {
            expression: Expression, if_false_activities: Vec<Activity>, if_true_activities: Vec<Activity>,
        });
        object!(SwitchActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, state: ActivityState,
            type_properties: SwitchActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(SwitchActivityTypeProperties {
            cases: Vec<SwitchCase>, default_activities: Vec<Activity>, on: Expression,
        });
        object!(SwitchCase { activities: Vec<Activity>, value: String });
        object!(UntilActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, state: ActivityState,
            type_properties: UntilActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(UntilActivityTypeProperties {
            activities: Vec<Activity>, expression: Expression, timeout: Expressible<String>,
        });
        object!(SetVariableActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, policy: SecureInputOutputPolicy, state: ActivityState,
            type_properties: SetVariableActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(SetVariableActivityTypeProperties { set_system_variable: bool, value: Value, variable_name: String });
        object!(ExecutePipelineActivity {
            depends_on: Vec<ActivityDependency>, description: String, name: String,
            on_inactive_mark_as: ActivityOnInactiveMarkAs, state: ActivityState,
            type_properties: ExecutePipelineActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(ExecutePipelineActivityTypeProperties {
            parameters: BTreeMap<String, Value>, pipeline: PipelineReference, wait_on_completion: bool,
        });
        object!(LookupActivity {
            depends_on: Vec<ActivityDependency>, description: String, linked_service_name: LinkedServiceReference,
            name: String, on_inactive_mark_as: ActivityOnInactiveMarkAs, policy: ActivityPolicy, state: ActivityState,
            type_properties: LookupActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(LookupActivityTypeProperties {
            dataset: DatasetReference, first_row_only: Expressible<bool>, source: CopySource,
        });
        object!(CopyActivity {
            depends_on: Vec<ActivityDependency>, description: String, inputs: Vec<DatasetReference>,
            linked_service_name: LinkedServiceReference, name: String, on_inactive_mark_as: ActivityOnInactiveMarkAs,
            outputs: Vec<DatasetReference>, policy: ActivityPolicy, state: ActivityState,
            type_properties: CopyActivityTypeProperties, user_properties: Vec<UserProperty>,
        });
        object!(CopyActivityTypeProperties {
            data_integration_units: Expressible<i64>, enable_skip_incompatible_row: Expressible<bool>,
            enable_staging: Expressible<bool>, log_settings: LogSettings, log_storage_settings: LogStorageSettings,
            parallel_copies: Expressible<i64>, preserve: Vec<Expressible<String>>,
            preserve_rules: Vec<Expressible<String>>,
            redirect_incompatible_row_settings: RedirectIncompatibleRowSettings, sink: CopySink,
            skip_error_file: SkipErrorFile, source: CopySource, staging_settings: StagingSettings, translator: Value,
            validate_data_consistency: Expressible<bool>,
        });
        object!(LogSettings {
            copy_activity_log_settings: CopyActivityLogSettings, enable_copy_activity_log: Expressible<bool>,
            log_location_settings: LogLocationSettings,
        });
        object!(CopyActivityLogSettings { enable_reliable_logging: Expressible<bool>, log_level: Expressible<String> });
        object!(LogLocationSettings { linked_service_name: LinkedServiceReference, path: Expressible<String> });
        object!(LogStorageSettings {
            enable_reliable_logging: Expressible<bool>, linked_service_name: LinkedServiceReference,
            log_level: Expressible<String>, path: Expressible<String>,
        });
        object!(RedirectIncompatibleRowSettings {
            linked_service_name: Expressible<String>, path: Expressible<String>,
        });
        object!(SkipErrorFile { data_inconsistency: Expressible<bool>, file_missing: Expressible<bool> });
        object!(StagingSettings {
            enable_compression: Expressible<bool>, linked_service_name: LinkedServiceReference,
            path: Expressible<String>,
        });
        object!(AzureSqlSource {
            additional_columns: Vec<Value>, isolation_level: Expressible<String>,
            max_concurrent_connections: Expressible<i64>, partition_option: Value,
            partition_settings: SqlPartitionSettings, produce_additional_types: Value,
            query_timeout: Expressible<String>, source_retry_count: Expressible<i64>,
            source_retry_wait: Expressible<String>, sql_reader_query: Expressible<String>,
            sql_reader_stored_procedure_name: Expressible<String>, stored_procedure_parameters: Value,
        });
        object!(SqlPartitionSettings {
            partition_column_name: Expressible<String>, partition_lower_bound: Expressible<String>,
            partition_upper_bound: Expressible<String>,
        });
        object!(DelimitedTextSource {
            additional_columns: Vec<Value>, format_settings: DelimitedTextReadSettings,
            max_concurrent_connections: Expressible<i64>, source_retry_count: Expressible<i64>,
            source_retry_wait: Expressible<String>, store_settings: StoreReadSettings,
        });
        object!(#[serde(tag = "type", rename = "DelimitedTextReadSettings")] DelimitedTextReadSettings {
            compression_properties: CompressionReadSettings, skip_line_count: Expressible<i64>,
        });
        object!(SqlDwSink {
            allow_copy_command: Expressible<bool>, allow_poly_base: Expressible<bool>,
            copy_command_settings: DwCopyCommandSettings, max_concurrent_connections: Expressible<i64>,
            poly_base_settings: PolybaseSettings, pre_copy_script: Expressible<String>,
            sink_retry_count: Expressible<i64>, sink_retry_wait: Expressible<String>,
            table_option: Expressible<String>, write_batch_size: Expressible<i64>,
            write_batch_timeout: Expressible<String>,
        });
        object!(DwCopyCommandSettings { additional_options: Value, default_values: Vec<Value> });
        object!(PolybaseSettings {
            reject_sample_value: Expressible<i64>, reject_type: PolybaseSettingsRejectType,
            reject_value: Expressible<f64>, use_type_default: Expressible<bool>,
        });
        object!(ParquetSink {
            format_settings: ParquetWriteSettings, max_concurrent_connections: Expressible<i64>,
            sink_retry_count: Expressible<i64>, sink_retry_wait: Expressible<String>,
            store_settings: StoreWriteSettings, write_batch_size: Expressible<i64>,
            write_batch_timeout: Expressible<String>,
        });
        object!(#[serde(tag = "type", rename = "ParquetWriteSettings")] ParquetWriteSettings {
            file_name_prefix: Expressible<String>, max_rows_per_file: Expressible<i64>,
        });
        object!(AzureBlobFsReadSettings {
            delete_files_after_completion: Expressible<bool>, enable_partition_discovery: Expressible<bool>,
            file_list_path: Expressible<String>, max_concurrent_connections: Expressible<i64>,
            modified_datetime_end: Expressible<String>, modified_datetime_start: Expressible<String>,
            partition_root_path: Expressible<String>, recursive: Expressible<bool>,
            wildcard_file_name: Expressible<String>, wildcard_folder_path: Expressible<String>,
        });
        object!(AzureBlobFsWriteSettings {
            #[serde(rename = "blockSizeInMB")] block_size_in_mb: Expressible<i64>, copy_behavior: Value,
            max_concurrent_connections: Expressible<i64>, metadata: Vec<MetadataItem>,
        });
        object!(MetadataItem { name: Expressible<String>, value: Expressible<String> });
        object!(ZipDeflateReadSettings { preserve_zip_file_name_as_folder: Expressible<bool> });
        object!(TarReadSettings { preserve_compression_file_name_as_folder: Expressible<bool> });
        object!(TarGzipReadSettings { preserve_compression_file_name_as_folder: Expressible<bool> });
    };
}
pub(super) use members;
