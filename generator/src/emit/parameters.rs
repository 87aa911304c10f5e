//! The values of a request: in its path, query, headers and form fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Codec, Form, FormFieldKind, Join, ParameterValue, ValueSource};

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
    match (&parameter.codec, &parameter.value) {
        (Codec::Default, _) | (_, ValueSource::Literal(_)) => value,
        // Arguments of bytes and lists are slices, which have no codec.
        (Codec::Named("Base64"), ValueSource::Argument(_)) => quote!(base64::encode(#value)),
        (Codec::Named("Base64Url"), ValueSource::Argument(_)) => quote!(base64::encode_url_safe(#value)),
        (list @ Codec::List(_), ValueSource::Argument(_)) => {
            let codec = codec(list);
            quote!(runtime::Coded::<#codec>::new(&#value.to_vec()))
        }
        (other, _) => {
            let codec = codec(other);
            quote!(runtime::Coded::<#codec>::new(&#value))
        }
    }
}

/// Returns the calls that add the query parameters and headers to a request.
pub(super) fn queries_and_headers(queries: &[ParameterValue], headers: &[ParameterValue]) -> TokenStream {
    let queries = queries.iter().map(|query| {
        let method = if query.raw { "query_raw" } else { "query" };
        add(query, method, Some("query_each"))
    });
    queries.chain(headers.iter().map(|header| add(header, "header", None))).collect()
}

/// Returns the call of `method` that adds a value, or of `method_of_list` for a list that repeats the name.
fn add(parameter: &ParameterValue, method: &str, method_of_list: Option<&str>) -> TokenStream {
    let (wire, value, method) = (&parameter.wire, value(parameter), ident(method));
    match (parameter.join, method_of_list) {
        (None, _) => quote!(.#method(#wire, &#value)),
        (Some(Join::Repeat), Some(method)) => {
            let method = ident(method);
            quote!(.#method(#wire, &#value))
        }
        (Some(join), _) => {
            let joined = ident(match join {
                // A header cannot repeat its name.
                Join::Comma | Join::Repeat => "csv",
                Join::Space => "ssv",
                Join::Tab => "tsv",
                Join::Pipe => "pipes",
            });
            quote!(.#method(#wire, &runtime::Joined::#joined(&#value)))
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
        let (wire, values, list) = (&field.wire, iterable(field), optional_list(field));
        match &field.form_field_kind {
            FormFieldKind::Text => add(field, "field", Some("field_each")),
            FormFieldKind::File(None) => quote!(.files(#wire, #values)),
            FormFieldKind::File(Some(media)) => quote!(.files_of(#wire, #media, #values)),
            FormFieldKind::Json => quote!(.json(#wire, #values)),
            FormFieldKind::JsonList => quote!(.json_list(#wire, #list)),
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
