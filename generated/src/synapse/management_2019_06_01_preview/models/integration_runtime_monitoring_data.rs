// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime monitoring data operations.

use crate::runtime::{self, Unmodeled};

/// Integration runtime monitoring data.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeMonitoringData {
    /// Name.
    pub name: Option<String>,

    /// Nodes.
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

/// Integration runtime node monitoring data.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeNodeMonitoringData {
    /// Available memory in mb.
    ///
    /// Read-only: set by the service, left out of requests.
    pub available_memory_in_mb: Option<i32>,

    /// Concurrent jobs limit.
    ///
    /// Read-only: set by the service, left out of requests.
    pub concurrent_jobs_limit: Option<i32>,

    /// Concurrent jobs running.
    ///
    /// Read-only: set by the service, left out of requests.
    pub concurrent_jobs_running: Option<i32>,

    /// Cpu utilization.
    ///
    /// Read-only: set by the service, left out of requests.
    pub cpu_utilization: Option<i32>,

    /// Max concurrent jobs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_concurrent_jobs: Option<i32>,

    /// Node name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub node_name: Option<String>,

    /// Received bytes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub received_bytes: Option<f64>,

    /// Sent bytes.
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
