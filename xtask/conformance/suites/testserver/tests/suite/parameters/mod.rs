//! Requests: path, query and header in every style, required and optional, the parts of an address.

mod api_version;
mod client_request_id;
mod constants;
mod grouping;
mod headers;
mod hosts;
mod optional;
mod paths;
mod queries;
mod reserved_words;
mod response_headers;
mod skip_url_encoding;
mod subscription;

/// Text that is more than ASCII, some of it in characters that are not to be replaced by others that look alike.
const WIDE: &str = "\u{554a}\u{9f44}\u{4e02}\u{72db}\u{72dc}\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}\u{fa29}";

/// Text that means something in every part of a URL.
const RESERVED: &str = "begin!*'();:@ &=+$,/?#[]end";

/// Elements of a list in one text: one that is plain, `element`, and two that are empty.
fn list(first: &str, element: &str) -> Vec<String> {
    [first, element, "", ""].map(str::to_owned).to_vec()
}
