//! Small pieces: identifiers, types, documentation.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::plan::{Codec, Doc, Ty};

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `a::b::c`.
pub(super) fn path(parts: &[&str]) -> TokenStream {
    let parts = parts.iter().map(|part| ident(part));
    quote!(#(#parts)::*)
}

/// One `use` for each crate of `paths`, in the order people write them.
pub(super) fn use_items(paths: impl IntoIterator<Item = String>) -> TokenStream {
    let mut crates: [BTreeSet<String>; 4] = Default::default();
    for path in paths {
        let rank = match path.split("::").next() {
            Some("std") => 0,
            Some("crate") => 2,
            Some("super") => 3,
            _ => 1,
        };
        if let Some(set) = crates.get_mut(rank) {
            set.insert(path);
        }
    }
    crates.iter().flat_map(|paths| use_tree(&paths.iter().map(String::as_str).collect::<Vec<_>>())).collect()
}

/// `use a::{b, c::{d, e}};` for paths that are sorted.
fn use_tree(paths: &[&str]) -> Option<TokenStream> {
    let branches = branches(paths);
    (!branches.is_empty()).then(|| branches.into_iter().map(|branch| quote!(use #branch;)).collect())
}

fn branches(paths: &[&str]) -> Vec<TokenStream> {
    let mut below: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (first, rest) = path.split_once("::").unwrap_or((path, ""));
        below.entry(first).or_default().push(rest);
    }
    let (mut leaves, mut trees) = (Vec::new(), Vec::new());
    for (first, rest) in below {
        let name = ident(first);
        if rest == [""] {
            leaves.push(quote!(#name));
            continue;
        }
        // A module may be used itself, besides what is in it.
        let own = rest.contains(&"").then(|| quote!(self));
        let rest: Vec<&str> = rest.into_iter().filter(|rest| !rest.is_empty()).collect();
        let inner: Vec<TokenStream> = own.into_iter().chain(branches(&rest)).collect();
        trees.push(match inner.as_slice() {
            [only] => quote!(#name::#only),
            inner => quote!(#name::{#(#inner),*}),
        });
    }
    leaves.into_iter().chain(trees).collect()
}

/// The lines of a module's documentation.
pub(super) fn doc_lines(doc: &Doc) -> Vec<String> {
    doc.lines().iter().map(|line| in_order(line)).collect()
}

/// The text without characters that end a line or let it be read in another order than it is written: the compiler
/// refuses such comments.
fn in_order(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |c: char| !turns(c) && (!c.is_control() || c == '\t');
    line.chars().map(|c| if plain(c) { c.to_string() } else { c.escape_unicode().to_string() }).collect()
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.lines() {
            // The blank is what people write after `///`.
            let line = if line.is_empty() { String::new() } else { format!(" {}", in_order(line)) };
            tokens.extend(quote!(#[doc = #line]));
        }
    }
}

impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Plain(name) => ident(name).into_token_stream(),
            Self::Model(name) => ident(name).into_token_stream(),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Vec(inner) => quote!(Vec<#inner>),
            Self::Map(inner) => quote!(BTreeMap<String, #inner>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Expressible(inner) => quote!(Expressible<#inner>),
        });
    }
}

/// `runtime::List<runtime::UnixTime>`; nothing where the type says it all.
pub(super) fn codec(codec: &Codec) -> Option<TokenStream> {
    codec_in(&quote!(runtime), codec)
}

/// `Vec<OffsetDateTime>, JsonAs<formats::List<formats::UnixTime>>`: a type with its form as a body, if that has to be said.
pub(super) fn formatted(ty: &Ty, codec: &Codec) -> TokenStream {
    match codec_in(&quote!(formats), codec) {
        None => quote!(#ty),
        Some(codec) => quote!(#ty, JsonAs<#codec>),
    }
}

/// What keeps clippy from counting the parts of a type that [`formatted`] gives.
pub(super) fn allow_complex(codec: &Codec) -> Option<TokenStream> {
    let composed = matches!(codec, Codec::List(_) | Codec::Map(_) | Codec::Nullable(_));
    composed.then(|| quote!(#[allow(clippy::type_complexity, reason = "the form of a body is part of its type")]))
}

fn codec_in(module: &TokenStream, codec: &Codec) -> Option<TokenStream> {
    let composed = |outer: &str, inner: &Codec| {
        let (outer, inner) = (ident(outer), codec_in(module, inner)?);
        Some(quote!(#module::#outer<#inner>))
    };
    match codec {
        Codec::Own => None,
        Codec::Named(name) => {
            let name = ident(name);
            Some(quote!(#module::#name))
        }
        Codec::List(inner) => composed("List", inner),
        Codec::Map(inner) => composed("Map", inner),
        Codec::Nullable(inner) => composed("Nullable", inner),
    }
}
