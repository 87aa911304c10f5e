//! A file of the generated crate before it is rendered.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

/// Tokens of a file of the generated crate.
pub(crate) struct SourceFile<'a> {
    /// Path relative to `src`.
    pub(crate) path: String,
    /// Lines of the module's documentation.
    pub(crate) docs: Vec<String>,
    pub(crate) path_style: PathStyle,
    pub(crate) items: Vec<LazyItems<'a>>,
}

/// Form of the paths in a file.
pub(crate) enum PathStyle {
    /// Fully qualified.
    Qualified,
    /// Shortened; the file has its imports.
    Shortened,
    /// Shortened, with imports added.
    Imported(ModelScope),
}

impl<'a> SourceFile<'a> {
    /// Returns a file with fully qualified paths.
    pub(super) fn qualified(
        path: String,
        docs: Vec<String>,
        items: impl Fn() -> Vec<TokenStream> + Send + Sync + 'a,
    ) -> Self {
        Self { path, docs, path_style: PathStyle::Qualified, items: vec![lazy(items)] }
    }
}

/// Location of the models that a file mentions as `crate::models`.
#[derive(Debug, Default)]
pub(crate) struct ModelScope {
    /// Path of their module for imports.
    pub(crate) models: String,
    /// Names of the models in the file itself.
    pub(crate) own: BTreeSet<String>,
}

/// Function that returns items. It is called on the thread that formats them, as tokens cannot be sent between threads.
pub(crate) type LazyItems<'a> = Box<dyn Fn() -> Vec<TokenStream> + Send + Sync + 'a>;

/// Boxes `items`.
pub(super) fn lazy<'a>(items: impl Fn() -> Vec<TokenStream> + Send + Sync + 'a) -> LazyItems<'a> {
    Box::new(items)
}

/// Returns `path` in `folder`, which is empty for the root of the crate.
pub(super) fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}
