//! JSON pointers (RFC 6901), as text: `/paths/~1a/get`.

/// Returns `pointer` continued by one token.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// Returns the pointer of `tokens`.
#[must_use]
pub fn from_tokens(tokens: &[impl AsRef<str>]) -> String {
    tokens.iter().fold(String::new(), |pointer, token| join(&pointer, token.as_ref()))
}

/// Returns the tokens of `pointer`, unescaped.
#[must_use]
pub fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// Returns the pointer of the enclosing node; `None` for the whole document.
#[must_use]
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').and_then(|at| pointer.get(..at))
}
