//! Tokens of identifiers, types, codecs and documentation.

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

/// Returns the lines of a module's documentation.
pub(super) fn doc_lines(doc: &Doc) -> Vec<String> {
    doc.lines().iter().map(|line| escape_controls(line)).collect()
}

/// Escapes control characters and those that change the direction of text, which the compiler refuses in comments.
fn escape_controls(line: &str) -> String {
    let is_bidi = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_plain = |c: char| !is_bidi(c) && (!c.is_control() || c == '\t');
    if line.chars().all(is_plain) {
        return line.to_owned();
    }
    line.chars().map(|c| if is_plain(c) { c.to_string() } else { c.escape_unicode().to_string() }).collect()
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.lines() {
            let line = if line.is_empty() { String::new() } else { format!(" {}", escape_controls(line)) };
            tokens.extend(quote!(#[doc = #line]));
        }
    }
}

/// Paths are fully qualified; [`output`](crate::output) shortens them and adds imports.
impl ToTokens for Ty {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Plain("Bytes") => quote!(azure_core::Bytes),
            Self::Plain("Etag") => quote!(azure_core::http::Etag),
            Self::Plain("FormFile") => quote!(crate::forms::FormFile),
            Self::Plain("OffsetDateTime") => quote!(azure_core::time::OffsetDateTime),
            Self::Plain("Json") => quote!(crate::runtime::Json),
            Self::Plain(name) => ident(name).into_token_stream(),
            Self::Model(name) => model(name),
            Self::Option(inner) => quote!(Option<#inner>),
            Self::Vec(inner) => quote!(Vec<#inner>),
            Self::Map(inner) => quote!(std::collections::BTreeMap<String, #inner>),
            Self::Boxed(inner) => quote!(Box<#inner>),
            Self::Expressible(inner) => quote!(crate::runtime::Expressible<#inner>),
            Self::Lenient(inner) => quote!(crate::runtime::Lenient<#inner>),
        });
    }
}

/// Returns the path of a model of the API.
pub(super) fn model(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(crate::models::#name)
}

/// Returns a codec of the runtime, such as `runtime::List<runtime::UnixTime>`; `None` for the default format.
pub(super) fn codec(codec: &Codec) -> Option<TokenStream> {
    codec_in(&quote!(runtime), codec)
}

/// Returns the type arguments of a JSON body, such as `Vec<OffsetDateTime>, JsonAs<formats::List<formats::UnixTime>>`; the
/// type alone for the default format.
pub(super) fn formatted(ty: &Ty, codec: &Codec) -> TokenStream {
    match codec_in(&quote!(formats), codec) {
        None => quote!(#ty),
        Some(codec) => quote!(#ty, crate::formats::JsonAs<#codec>),
    }
}

/// Returns the attribute that allows the type arguments of [`formatted`], which clippy may find too complex.
pub(super) fn allow_complex(codec: &Codec) -> Option<TokenStream> {
    let is_nested = matches!(codec, Codec::List(_) | Codec::Map(_) | Codec::Nullable(_));
    is_nested.then(|| quote!(#[allow(clippy::type_complexity, reason = "the form of a body is part of its type")]))
}

fn codec_in(module: &TokenStream, codec: &Codec) -> Option<TokenStream> {
    let nested = |outer: &str, inner: &Codec| {
        let (outer, inner) = (ident(outer), codec_in(module, inner)?);
        Some(quote!(#module::#outer<#inner>))
    };
    match codec {
        Codec::Default => None,
        Codec::Named(name) => {
            let name = ident(name);
            Some(quote!(#module::#name))
        }
        Codec::List(inner) => nested("List", inner),
        Codec::Map(inner) => nested("Map", inner),
        Codec::Nullable(inner) => nested("Nullable", inner),
    }
}
