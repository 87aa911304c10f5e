// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Getters for the headers of responses.

use azure_core::{Result, http::{Etag, Response}};
use crate::runtime;

/// Getters for the headers of a response. A header that is missing is `None`.
pub trait ResponseHeaders {
    /// Version mark of the entity, for conditional requests with `If-Match` and `If-None-Match`.
    ///
    /// Header `ETag`.
    fn etag(&self) -> Result<Option<Etag>>;
}

impl<T, F> ResponseHeaders for Response<T, F> {
    fn etag(&self) -> Result<Option<Etag>> {
        runtime::header(self.headers(), "ETag")
    }
}
