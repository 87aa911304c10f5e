//! The byte-order mark that some services send before JSON, where no parser expects it.
//!
//! Text that travels byte for byte keeps its mark: it is removed from bodies that are read as JSON only.

use azure_core::{Bytes, http::RawResponse};

/// U+FEFF in UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns a body without the mark in front of it. Of several marks, only the first one is one.
pub(crate) fn strip(body: &[u8]) -> &[u8] {
    body.strip_prefix(MARK).unwrap_or(body)
}

/// Returns a response of JSON without the mark in front of its body.
pub(super) fn strip_response(response: RawResponse) -> RawResponse {
    if !response.body().starts_with(MARK) {
        return response;
    }
    let body = Bytes::from(response.body().clone()).slice(MARK.len()..);
    RawResponse::from_bytes(response.status(), response.headers().clone(), body)
}

/// Returns a response without the mark if its body is an object, an array or a text of JSON. An error has any media type.
pub(super) fn strip_json(response: RawResponse) -> RawResponse {
    match strip(response.body()).trim_ascii_start() {
        [b'{' | b'[' | b'"', ..] => strip_response(response),
        _ => response,
    }
}
