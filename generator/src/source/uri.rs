//! `$ref` resolution by the rules of RFC 3986: purely lexical, the file system is never asked.
//!
//! Upstream relies on it: `../common/v1/types.json../../../common/v1/types.json` is a path in which `types.json..` is
//! an ordinary name that the next `..` takes away again.

/// The reason why a reference cannot be resolved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// It has a scheme or a host.
    #[error("`{0}` is on another host; only files are followed")]
    Remote(String),
    /// The fragment is neither empty nor a JSON pointer.
    #[error("`#{0}` is not a JSON pointer")]
    Fragment(String),
}

/// A reference taken apart: a file and a JSON pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The path of the file.
    pub path: String,
    /// The JSON pointer; empty for the whole file.
    pub pointer: String,
}

/// Returns the target of `reference` in the file `base`.
///
/// # Errors
/// The reference does not point to a node of a file.
pub fn resolve(base: &str, reference: &str) -> Result<Target, UriError> {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if path.starts_with("//") || has_scheme(path) {
        return Err(UriError::Remote(reference.to_owned()));
    }
    let pointer = decode(fragment);
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(UriError::Fragment(fragment.to_owned()));
    }
    let path = decode(path);
    let path = match path.as_str() {
        "" => base.to_owned(),
        // The root of a checkout is the root of its URIs.
        absolute if absolute.starts_with('/') => normalize(absolute.trim_start_matches('/')),
        relative => {
            let folder = base.rfind('/').and_then(|at| base.get(..=at)).unwrap_or_default();
            normalize(&format!("{folder}{relative}"))
        }
    };
    Ok(Target { path, pointer })
}

/// Removes `.` and `..` segments. A `..` that has nothing to take away stays, so that paths of a command line may lead
/// out of the current folder.
#[must_use]
pub fn normalize(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match (segment, segments.last()) {
            (".", _) => {}
            ("..", Some(last)) if !matches!(*last, ".." | "") => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    segments.join("/")
}

fn has_scheme(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        // One letter is a drive, which is no scheme anybody fetches.
        scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// Undoes percent-encoding; what is not one stays as it is.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let escaped = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
