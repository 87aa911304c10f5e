// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod spark_batch_client;
pub(super) mod spark_client;
pub(super) mod spark_session_client;

pub use spark_batch_client::SparkBatchClient;
pub use spark_client::{SparkClient, SparkClientOptions, Audience};
pub use spark_session_client::SparkSessionClient;
