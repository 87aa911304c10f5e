// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod common;
mod spark_batch;
mod spark_session;

pub use common::{
    LivyStates, PluginCurrentState, SchedulerCurrentState, SparkErrorSource,
    SparkJobType, SparkRequest, SparkScheduler, SparkServiceError, SparkServicePlugin,
};
pub use spark_batch::{
    SparkBatchJob, SparkBatchJobCollection, SparkBatchJobOptions,
    SparkBatchJobResultType, SparkBatchJobState,
};
pub use spark_session::{
    LivyStatementStates, SparkSession, SparkSessionCollection, SparkSessionOptions,
    SparkSessionResultType, SparkSessionState, SparkStatement,
    SparkStatementCancellationResult, SparkStatementCollection,
    SparkStatementLanguageType, SparkStatementOptions, SparkStatementOutput,
};

pub use super::clients::spark_batch_client::{
    SparkBatchClientCancelSparkBatchJobOptions,
    SparkBatchClientCreateSparkBatchJobOptions, SparkBatchClientGetSparkBatchJobOptions,
    SparkBatchClientGetSparkBatchJobsOptions,
};
pub use super::clients::spark_session_client::{
    SparkSessionClientCancelSparkSessionOptions,
    SparkSessionClientCancelSparkStatementOptions,
    SparkSessionClientCreateSparkSessionOptions,
    SparkSessionClientCreateSparkStatementOptions,
    SparkSessionClientGetSparkSessionOptions, SparkSessionClientGetSparkSessionsOptions,
    SparkSessionClientGetSparkStatementOptions,
    SparkSessionClientGetSparkStatementsOptions,
    SparkSessionClientResetSparkSessionTimeoutOptions,
};
