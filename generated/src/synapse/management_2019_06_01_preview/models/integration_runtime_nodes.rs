// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime nodes operations.

use crate::runtime::{self, Unmodeled};

/// New job limit for a node.
#[derive(Clone, Default)]
pub struct UpdateIntegrationRuntimeNodeRequest {
    /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
    ///
    /// At least 1.
    pub concurrent_jobs_limit: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UpdateIntegrationRuntimeNodeRequest {
    const NAME: &'static str = "UpdateIntegrationRuntimeNodeRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            concurrent_jobs_limit: members.take("concurrentJobsLimit")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("concurrentJobsLimit", &self.concurrent_jobs_limit);
    }
}

runtime::model!(UpdateIntegrationRuntimeNodeRequest);
