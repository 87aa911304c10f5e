//! Fully qualified paths → short names and their `use` items.
//!
//! [`emit`](crate::emit) writes fully qualified paths, `azure_core::http::Pager`, as a derive macro does. Here each path is
//! shortened and its import recorded, so that a file imports exactly what it mentions. Three rules:
//!
//! - A path from one of [`ROOTS`] is imported up to its first type: `crate::runtime::FinalState::Location` becomes
//!   `FinalState::Location`. A path without a type stays as it is.
//! - A path from one of [`MODULES`] stays, and the module is imported: `runtime::Model`.
//! - `crate::models::X` is a model of the API, whose module depends on the file ([`ModelScope`]).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::emit::ModelScope;

/// First segments of the paths that are shortened.
const ROOTS: [&str; 4] = ["azure_core", "crate", "std", "super"];

/// First segment of paths that stay, and the path of its module.
const MODULES: [(&str, &str); 4] = [
    ("base64", "azure_core::base64"),
    ("formats", "crate::formats"),
    ("runtime", "crate::runtime"),
    ("xml", "crate::xml"),
];

/// The paths that a file imports.
#[derive(Debug)]
pub(super) struct Imports<'a> {
    scope: &'a ModelScope,
    paths: BTreeSet<String>,
}

impl<'a> Imports<'a> {
    /// Returns an empty set for a file with the models of `scope`.
    pub(super) fn new(scope: &'a ModelScope) -> Self {
        Self { scope, paths: BTreeSet::new() }
    }

    /// Adds the imports of other items of the file.
    pub(super) fn merge(&mut self, other: Self) {
        self.paths.extend(other.paths);
    }

    /// Shortens the paths in `tokens` and records their imports.
    pub(super) fn shorten(&mut self, tokens: TokenStream) -> TokenStream {
        let mut tokens = tokens.into_iter().collect::<Vec<_>>().into_iter();
        let mut short = Vec::with_capacity(tokens.len());
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(first) if path_continues(tokens.as_slice()) && is_root(&first) => {
                    short.extend(self.short_path(&path(first, &mut tokens)));
                }
                TokenTree::Group(group) => {
                    short.push(Group::new(group.delimiter(), self.shorten(group.stream())).into());
                }
                token => short.push(token),
            }
        }
        short.into_iter().collect()
    }

    fn short_path(&mut self, path: &[Ident]) -> TokenStream {
        let names: Vec<String> = path.iter().map(Ident::to_string).collect();
        let module = MODULES.iter().find(|(name, _)| names.first().is_some_and(|first| first == name));
        let ty = names.iter().position(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
        let kept = match (module, ty) {
            (Some((_, module)), _) => {
                if !self.paths.contains(*module) {
                    self.paths.insert((*module).to_owned());
                }
                path
            }
            (None, Some(at)) => {
                self.import(names.get(..=at).unwrap_or_default());
                path.get(at..).unwrap_or_default()
            }
            (None, None) => path,
        };
        quote!(#(#kept)::*)
    }

    fn import(&mut self, path: &[String]) {
        match path {
            [root, models, name] if root == "crate" && models == "models" => {
                if !self.scope.own.contains(name) {
                    self.paths.insert(format!("{}::{name}", self.scope.models));
                }
            }
            path => drop(self.paths.insert(path.join("::"))),
        }
    }

    /// Returns one `use` item for each first segment: `std`, crates, `crate`, `super`.
    pub(super) fn into_items(self) -> impl Iterator<Item = TokenStream> {
        let rank = |path: &&str| match path.split("::").next() {
            Some("std") => 0,
            Some("crate") => 2,
            Some("super") => 3,
            _ => 1,
        };
        let mut paths: Vec<&str> = self.paths.iter().map(String::as_str).collect();
        paths.sort_by_key(rank);
        let trees: Vec<_> = paths.chunk_by(|a, b| rank(a) == rank(b)).flat_map(use_trees).collect();
        trees.into_iter().map(|tree| quote!(use #tree;))
    }
}

/// Whether `name` can be the first segment of a path that is processed.
fn is_root(name: &Ident) -> bool {
    ROOTS.iter().any(|root| name == root) || MODULES.iter().any(|(module, _)| name == module)
}

/// Whether `rest` begins with `::` and a name.
fn path_continues(rest: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    matches!(rest, [a, b, TokenTree::Ident(_), ..] if is_colon(a) && is_colon(b))
}

/// Consumes the rest of the path that begins with `first`, and returns all its segments.
fn path(first: Ident, tokens: &mut std::vec::IntoIter<TokenTree>) -> Vec<Ident> {
    let mut path = vec![first];
    while path_continues(tokens.as_slice()) {
        if let Some(TokenTree::Ident(name)) = tokens.nth(2) {
            path.push(name);
        }
    }
    path
}

/// Returns `paths` as use trees, grouped by first segment: `b`, `c::{d, e}`.
fn use_trees(paths: &[&str]) -> Vec<TokenStream> {
    let mut by_first: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (first, rest) = path.split_once("::").unwrap_or((path, ""));
        by_first.entry(first).or_default().push(rest);
    }
    let (mut leaves, mut trees) = (Vec::new(), Vec::new());
    for (first, rest) in by_first {
        let name = Ident::new(first, Span::call_site());
        if rest == [""] {
            leaves.push(quote!(#name));
            continue;
        }
        // A module can be imported along with its items.
        let own = rest.contains(&"").then(|| quote!(self));
        let rest: Vec<&str> = rest.into_iter().filter(|rest| !rest.is_empty()).collect();
        let inner: Vec<TokenStream> = own.into_iter().chain(use_trees(&rest)).collect();
        trees.push(match inner.as_slice() {
            [only] => quote!(#name::#only),
            inner => quote!(#name::{#(#inner),*}),
        });
    }
    leaves.into_iter().chain(trees).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shortened_and_imported() {
        let scope = ModelScope { models: "crate::a::models".to_owned(), own: BTreeSet::from(["Own".to_owned()]) };
        let mut imports = Imports::new(&scope);
        let short = imports.shorten(quote! {
            #[doc = "crate::a::B"]
            fn f(a: crate::models::Pool, b: crate::models::Own) -> azure_core::Result<azure_core::http::Pager<Self>> {
                runtime::go::<std::sync::Arc<u8>>(crate::runtime::FinalState::Location, super::b::C { runtime: b.crate_d })
            }
        });
        let expected = quote! {
            #[doc = "crate::a::B"]
            fn f(a: Pool, b: Own) -> Result<Pager<Self>> {
                runtime::go::<Arc<u8>>(FinalState::Location, C { runtime: b.crate_d })
            }
        };
        assert_eq!(short.to_string(), expected.to_string());
        let items: Vec<String> = imports.into_items().map(|item| item.to_string().replace(' ', "")).collect();
        assert_eq!(
            items,
            [
                "usestd::sync::Arc;",
                "useazure_core::{Result,http::Pager};",
                "usecrate::{a::models::Pool,runtime::{self,FinalState}};",
                "usesuper::b::C;"
            ]
        );
    }
}
