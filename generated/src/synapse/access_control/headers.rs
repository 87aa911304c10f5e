// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Headers that answers carry besides their body.

use azure_core::{Result, http::Response};
use crate::runtime;

/// Reads the headers of an answer. A header that an answer does not carry is `None`.
pub trait ResponseHeaders {
    /// Token from the header of the previous answer, to go on with the list.
    ///
    /// Header `x-ms-continuation`.
    fn x_ms_continuation(&self) -> Result<Option<String>>;
}

impl<T, F> ResponseHeaders for Response<T, F> {
    fn x_ms_continuation(&self) -> Result<Option<String>> {
        runtime::header(self.headers(), "x-ms-continuation")
    }
}
