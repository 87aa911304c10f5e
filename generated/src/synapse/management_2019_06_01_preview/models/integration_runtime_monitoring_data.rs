// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime monitoring data operations.

use crate::runtime::{self, Unmodeled};

/// Load figures of the nodes of one integration runtime.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeMonitoringData {
    /// Integration runtime that the data is about.
    pub name: Option<String>,

    /// Load figures, one entry per node.
    pub nodes: Option<Vec<IntegrationRuntimeNodeMonitoringData>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeMonitoringData {
    const NAME: &'static str = "IntegrationRuntimeMonitoringData";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            nodes: members.take("nodes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("nodes", &self.nodes);
    }
}

runtime::model!(IntegrationRuntimeMonitoringData);

/// CPU, memory, network and job figures of one node.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeNodeMonitoringData {
    /// Free memory of the node, in megabytes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub available_memory_in_mb: Option<i32>,

    /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub concurrent_jobs_limit: Option<i32>,

    /// Number of jobs that the node is running.
    ///
    /// Read-only: set by the service, left out of requests.
    pub concurrent_jobs_running: Option<i32>,

    /// CPU use of the node, in percent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub cpu_utilization: Option<i32>,

    /// Highest job limit that can be set for the node.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_concurrent_jobs: Option<i32>,

    /// Node name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub node_name: Option<String>,

    /// Network traffic that the node received, in bytes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub received_bytes: Option<f64>,

    /// Network traffic that the node sent, in bytes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub sent_bytes: Option<f64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeNodeMonitoringData {
    const NAME: &'static str = "IntegrationRuntimeNodeMonitoringData";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            available_memory_in_mb: members.take("availableMemoryInMB")?,
            concurrent_jobs_limit: members.take("concurrentJobsLimit")?,
            concurrent_jobs_running: members.take("concurrentJobsRunning")?,
            cpu_utilization: members.take("cpuUtilization")?,
            max_concurrent_jobs: members.take("maxConcurrentJobs")?,
            node_name: members.take("nodeName")?,
            received_bytes: members.take("receivedBytes")?,
            sent_bytes: members.take("sentBytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("availableMemoryInMB", &self.available_memory_in_mb);
        writer.read_only().put("concurrentJobsLimit", &self.concurrent_jobs_limit);
        writer.read_only().put("concurrentJobsRunning", &self.concurrent_jobs_running);
        writer.read_only().put("cpuUtilization", &self.cpu_utilization);
        writer.read_only().put("maxConcurrentJobs", &self.max_concurrent_jobs);
        writer.read_only().put("nodeName", &self.node_name);
        writer.read_only().put("receivedBytes", &self.received_bytes);
        writer.read_only().put("sentBytes", &self.sent_bytes);
    }
}

runtime::model!(IntegrationRuntimeNodeMonitoringData);
