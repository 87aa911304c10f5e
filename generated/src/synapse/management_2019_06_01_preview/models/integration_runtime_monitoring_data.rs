// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime monitoring data operations.

use crate::runtime;

runtime::model! {
    /// Load figures of the nodes of one integration runtime.
    pub struct IntegrationRuntimeMonitoringData {
        /// Integration runtime that the data is about.
        #[json("name")]
        pub name: Option<String>,

        /// Load figures, one entry per node.
        #[json("nodes")]
        pub nodes: Option<Vec<IntegrationRuntimeNodeMonitoringData>>,
    }
}

runtime::model! {
    /// CPU, memory, network and job figures of one node.
    pub struct IntegrationRuntimeNodeMonitoringData {
        /// Free memory of the node, in megabytes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("availableMemoryInMB", read_only)]
        pub available_memory_in_mb: Option<i32>,

        /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("concurrentJobsLimit", read_only)]
        pub concurrent_jobs_limit: Option<i32>,

        /// Number of jobs that the node is running.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("concurrentJobsRunning", read_only)]
        pub concurrent_jobs_running: Option<i32>,

        /// CPU use of the node, in percent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("cpuUtilization", read_only)]
        pub cpu_utilization: Option<i32>,

        /// Highest job limit that can be set for the node.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maxConcurrentJobs", read_only)]
        pub max_concurrent_jobs: Option<i32>,

        /// Node name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nodeName", read_only)]
        pub node_name: Option<String>,

        /// Network traffic that the node received, in bytes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("receivedBytes", read_only)]
        pub received_bytes: Option<f64>,

        /// Network traffic that the node sent, in bytes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("sentBytes", read_only)]
        pub sent_bytes: Option<f64>,
    }
}
