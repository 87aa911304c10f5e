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
    doc.lines().to_vec()
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.lines() {
            // The blank is what people write after `///`.
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
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
    match codec {
        Codec::Own => None,
        Codec::Named(name) => {
            let name = ident(name);
            Some(quote!(runtime::#name))
        }
        Codec::List(inner) => composed("List", inner),
        Codec::Map(inner) => composed("Map", inner),
        Codec::Nullable(inner) => composed("Nullable", inner),
    }
}

fn composed(outer: &str, inner: &Codec) -> Option<TokenStream> {
    let (outer, inner) = (ident(outer), codec(inner)?);
    Some(quote!(runtime::#outer<#inner>))
}
