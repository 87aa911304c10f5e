// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime nodes operations.

use crate::runtime;

runtime::model! {
    /// New job limit for a node.
    pub struct UpdateIntegrationRuntimeNodeRequest {
        /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
        ///
        /// At least 1.
        #[json("concurrentJobsLimit")]
        pub concurrent_jobs_limit: Option<i32>,
    }
}
