// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Headers that answers carry besides their body.

use azure_core::{Result, http::{Etag, Response}};
use crate::runtime;

/// Reads the headers of an answer. A header that an answer does not carry is `None`.
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
