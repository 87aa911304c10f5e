//! The values that a request carries: in its path, query and headers, and in a form.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{Form, Join, Pair, Part, Source};

use super::tokens::{codec, ident};

pub(super) fn source(source: &Source) -> TokenStream {
    match source {
        Source::Client(name) => {
            let name = ident(name);
            quote!(self.#name)
        }
        Source::Argument(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Source::Option(name) => {
            let name = ident(name);
            quote!(options.#name)
        }
        Source::Literal(text) => quote!(#text),
    }
}

/// The value of a parameter in its form on the wire.
pub(super) fn value(pair: &Pair) -> TokenStream {
    let value = source(&pair.value);
    if let Some(encode) = pair.encoder() {
        let encode = ident(encode);
        return quote!(base64::#encode(#value));
    }
    match (codec(&pair.codec), &pair.value) {
        (None, _) | (_, Source::Literal(_)) => value,
        (Some(codec), Source::Argument(_)) if pair.codec.is_of_slice() => {
            quote!(runtime::Coded::<#codec>::new(&#value.to_vec()))
        }
        (Some(codec), _) => quote!(runtime::Coded::<#codec>::new(&#value)),
    }
}

pub(super) fn query(pair: &Pair) -> TokenStream {
    let (wire, value) = (&pair.wire, value(pair));
    let query = ident(if pair.raw { "query_raw" } else { "query" });
    match pair.join {
        None => quote!(.#query(#wire, &#value)),
        Some(Join::Repeat) => quote!(.query_each(#wire, &#value)),
        Some(join) => {
            let join = joined(join);
            quote!(.#query(#wire, &runtime::Joined::#join(&#value)))
        }
    }
}

pub(super) fn header(pair: &Pair) -> TokenStream {
    let (wire, value) = (&pair.wire, value(pair));
    match pair.join {
        None => quote!(.header(#wire, &#value)),
        Some(join) => {
            let join = joined(join);
            quote!(.header(#wire, &runtime::Joined::#join(&#value)))
        }
    }
}

/// The body with `fields`.
pub(super) fn form(kind: Form, fields: &[Pair]) -> TokenStream {
    let new = ident(match kind {
        Form::Urlencoded => "urlencoded",
        Form::Multipart => "multipart",
    });
    let fields = fields.iter().map(|field| {
        let wire = &field.wire;
        match &field.part {
            Part::Text => {}
            Part::File(None) => {
                let files = each(field);
                return quote!(.files(#wire, #files));
            }
            Part::File(Some(media)) => {
                let files = each(field);
                return quote!(.files_of(#wire, #media, #files));
            }
            Part::Json => {
                let values = each(field);
                return quote!(.json(#wire, #values));
            }
            Part::JsonList => {
                let values = list(field);
                return quote!(.json_list(#wire, #values));
            }
        }
        let value = value(field);
        match field.join {
            None => quote!(.field(#wire, &#value)),
            Some(Join::Repeat) => quote!(.field_each(#wire, &#value)),
            Some(join) => {
                let join = joined(join);
                quote!(.field(#wire, &runtime::Joined::#join(&#value)))
            }
        }
    });
    quote!(.form(crate::forms::Form::#new()#(#fields)*))
}

/// Something that gives the list in a field, if there is one.
fn list(field: &Pair) -> TokenStream {
    let value = source(&field.value);
    match &field.value {
        Source::Option(_) => quote!(#value.as_deref()),
        _ => quote!(Some(#value)),
    }
}

/// Something that gives references to the files or values of a field.
fn each(field: &Pair) -> TokenStream {
    let value = source(&field.value);
    match (&field.value, field.join.is_some()) {
        (Source::Option(_), true) => quote!(#value.iter().flatten()),
        (Source::Option(_), false) => quote!(&#value),
        (_, true) => value,
        (_, false) => quote!([#value]),
    }
}

fn joined(join: Join) -> Ident {
    ident(match join {
        // A header has no second form, so what is repeated in a query is joined there.
        Join::Comma | Join::Repeat => "csv",
        Join::Space => "ssv",
        Join::Tab => "tsv",
        Join::Pipe => "pipes",
    })
}
