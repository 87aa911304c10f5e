// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime nodes operations.

use crate::runtime::{self, Unmodeled};

/// Update integration runtime node request.
#[derive(Clone, Default)]
pub struct UpdateIntegrationRuntimeNodeRequest {
    /// Concurrent jobs limit.
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
