// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Getters for the headers of responses.

use azure_core::{Result, http::Response};
use crate::runtime;

/// Getters for the headers of a response. A header that is missing is `None`.
pub trait ResponseHeaders {
    /// Token from the header of a page, with which the list begins after that page.
    ///
    /// Header `x-ms-continuation`.
    fn x_ms_continuation(&self) -> Result<Option<String>>;
}

impl<T, F> ResponseHeaders for Response<T, F> {
    fn x_ms_continuation(&self) -> Result<Option<String>> {
        runtime::header(self.headers(), "x-ms-continuation")
    }
}
