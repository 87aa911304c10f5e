//! Small pieces: identifiers, types, documentation.

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

/// Paths are whole: [`output`](crate::output) imports what they name.
impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Plain("Bytes") => quote!(azure_core::Bytes),
            Self::Plain("Etag") => quote!(azure_core::http::Etag),
            Self::Plain("FormFile") => quote!(crate::forms::FormFile),
            Self::Plain("OffsetDateTime") => quote!(azure_core::time::OffsetDateTime),
            Self::Plain("Value") => quote!(azure_core::Value),
            Self::Plain(name) => ident(name).into_token_stream(),
            Self::Model(name) => model(name),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Vec(inner) => quote!(Vec<#inner>),
            Self::Map(inner) => quote!(std::collections::BTreeMap<String, #inner>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Expressible(inner) => quote!(crate::runtime::Expressible<#inner>),
        });
    }
}

/// A model of the API.
pub(super) fn model(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(crate::models::#name)
}

/// `runtime::List<runtime::UnixTime>`; nothing where the type says it all.
pub(super) fn codec(codec: &Codec) -> Option<TokenStream> {
    codec_in(&quote!(runtime), codec)
}

/// `Vec<OffsetDateTime>, JsonAs<formats::List<formats::UnixTime>>`: a type with its form as a body, if that has to be said.
pub(super) fn formatted(ty: &Ty, codec: &Codec) -> TokenStream {
    match codec_in(&quote!(formats), codec) {
        None => quote!(#ty),
        Some(codec) => quote!(#ty, crate::formats::JsonAs<#codec>),
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
