//! The values of a request: in its path, query, headers and form fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{Form, FormFieldKind, Join, ParameterValue, ValueSource};

use super::tokens::{codec, ident};

/// Returns the expression of a value without its serialization.
pub(super) fn source(source: &ValueSource) -> TokenStream {
    match source {
        ValueSource::Client(name) => {
            let name = ident(name);
            quote!(self.#name)
        }
        ValueSource::Argument(name) => {
            let name = ident(name);
            quote!(#name)
        }
        ValueSource::Option(name) => {
            let name = ident(name);
            quote!(options.#name)
        }
        ValueSource::Literal(text) => quote!(#text),
    }
}

/// Returns the expression of a serialized value.
pub(super) fn value(parameter: &ParameterValue) -> TokenStream {
    let value = source(&parameter.value);
    if let Some(encode) = parameter.encoder() {
        let encode = ident(encode);
        return quote!(base64::#encode(#value));
    }
    match (codec(&parameter.codec), &parameter.value) {
        (None, _) | (_, ValueSource::Literal(_)) => value,
        (Some(codec), ValueSource::Argument(_)) if parameter.codec.is_list() => {
            quote!(runtime::Coded::<#codec>::new(&#value.to_vec()))
        }
        (Some(codec), _) => quote!(runtime::Coded::<#codec>::new(&#value)),
    }
}

pub(super) fn query(parameter: &ParameterValue) -> TokenStream {
    let (wire, value) = (&parameter.wire, value(parameter));
    let query = ident(if parameter.raw { "query_raw" } else { "query" });
    match parameter.join {
        None => quote!(.#query(#wire, &#value)),
        Some(Join::Repeat) => quote!(.query_each(#wire, &#value)),
        Some(join) => {
            let join = joined_constructor(join);
            quote!(.#query(#wire, &runtime::Joined::#join(&#value)))
        }
    }
}

pub(super) fn header(parameter: &ParameterValue) -> TokenStream {
    let (wire, value) = (&parameter.wire, value(parameter));
    match parameter.join {
        None => quote!(.header(#wire, &#value)),
        Some(join) => {
            let join = joined_constructor(join);
            quote!(.header(#wire, &runtime::Joined::#join(&#value)))
        }
    }
}

/// Returns the call that sets a form body with `fields`.
pub(super) fn form(kind: Form, fields: &[ParameterValue]) -> TokenStream {
    let new = ident(match kind {
        Form::Urlencoded => "urlencoded",
        Form::Multipart => "multipart",
    });
    let fields = fields.iter().map(|field| {
        let wire = &field.wire;
        match &field.form_field_kind {
            FormFieldKind::Text => {}
            FormFieldKind::File(None) => {
                let files = iterable(field);
                return quote!(.files(#wire, #files));
            }
            FormFieldKind::File(Some(media)) => {
                let files = iterable(field);
                return quote!(.files_of(#wire, #media, #files));
            }
            FormFieldKind::Json => {
                let values = iterable(field);
                return quote!(.json(#wire, #values));
            }
            FormFieldKind::JsonList => {
                let values = optional_list(field);
                return quote!(.json_list(#wire, #values));
            }
        }
        let value = value(field);
        match field.join {
            None => quote!(.field(#wire, &#value)),
            Some(Join::Repeat) => quote!(.field_each(#wire, &#value)),
            Some(join) => {
                let join = joined_constructor(join);
                quote!(.field(#wire, &runtime::Joined::#join(&#value)))
            }
        }
    });
    quote!(.form(crate::forms::Form::#new()#(#fields)*))
}

/// Returns an expression for the list of a field as an `Option` of a slice.
fn optional_list(field: &ParameterValue) -> TokenStream {
    let value = source(&field.value);
    match &field.value {
        ValueSource::Option(_) => quote!(#value.as_deref()),
        _ => quote!(Some(#value)),
    }
}

/// Returns an expression for an iterable of references to the files or values of a field.
fn iterable(field: &ParameterValue) -> TokenStream {
    let value = source(&field.value);
    match (&field.value, field.join.is_some()) {
        (ValueSource::Option(_), true) => quote!(#value.iter().flatten()),
        (ValueSource::Option(_), false) => quote!(&#value),
        (_, true) => value,
        (_, false) => quote!([#value]),
    }
}

/// Returns the constructor of the runtime's `Joined` for `join`.
fn joined_constructor(join: Join) -> Ident {
    ident(match join {
        // A header or form field cannot repeat its name here, so the list is joined.
        Join::Comma | Join::Repeat => "csv",
        Join::Space => "ssv",
        Join::Tab => "tsv",
        Join::Pipe => "pipes",
    })
}
