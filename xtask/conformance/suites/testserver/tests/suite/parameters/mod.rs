//! Parameters in path, query, header and host: in every style, constant, required and optional.

/// Calls methods of `client()` whose parameters are constant, or optional and not given.
macro_rules! calls {
    ($($method:ident),+ $(,)?) => {$(
        client().$method(None).await.unwrap();
    )+};
}

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

/// A text beyond ASCII, with compatibility characters that must not be normalized.
const WIDE: &str = "\u{554a}\u{9f44}\u{4e02}\u{72db}\u{72dc}\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}\u{fa29}";

/// A text of characters that are reserved in URLs.
const RESERVED: &str = "begin!*'();:@ &=+$,/?#[]end";

/// Returns the elements of a list parameter: `first`, `element`, and two empty ones.
fn list(first: &str, element: &str) -> Vec<String> {
    [first, element, "", ""].map(str::to_owned).to_vec()
}
