//! Methods and their options.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::plan::{
    Argument, Body, CallKind, ContentType, FinalState, Method, NextLink, Output, ParameterLocation, Payload, Request,
    ResponseEnum, Ty, ValueSource,
};

use super::{
    parameters::{form, queries_and_headers, source, value},
    tokens::{allow_complex, formatted, ident},
};

/// The number of arguments above which clippy warns.
const CLIPPY_ARGUMENTS: usize = 7;

pub(super) fn method(method: &Method) -> TokenStream {
    let Method { docs, span, .. } = method;
    let (name, options) = (ident(&method.name), ident(&method.options.name));
    let deprecated = method.deprecated.then(|| quote!(#[deprecated = "the service has deprecated this operation"]));
    let arguments = method.arguments.iter().map(argument);
    let body_argument = method.body.as_ref().and_then(body_argument);
    // `self` and `options` count as well.
    let too_many = method.arguments.len() + usize::from(body_argument.is_some()) + 2 > CLIPPY_ARGUMENTS;
    let too_many = too_many.then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the service requires them")]));
    let complex_body =
        method.body.as_ref().filter(|_| body_argument.is_some()).and_then(|body| allow_complex_body(&body.payload));
    let complex = complex_body.or(match &method.output {
        Output::Json(_, codec) => allow_complex(codec),
        _ => None,
    });
    let request = request(&method.verb, &method.request);
    let accept = method.accept.as_ref().map(|accept| quote!(.accept(#accept)));
    let body = method.body.as_ref().map(body);
    let fields = method.form.as_ref().map(|(kind, fields)| form(*kind, fields));
    let statuses = method.statuses.as_ref().map(|statuses| {
        let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        quote!(, &[#(#statuses),*])
    });
    let Terminal { output, name: terminal, argument, next_page } = terminal(method);
    let terminal = ident(terminal);
    let (generics, lifetime) = match method.call_kind {
        CallKind::Send => (quote!(<'a>), quote!('a)),
        _ => (quote!(), quote!('_)),
    };
    let continued = next_page.as_ref().map(|_| quote!(.continued_by(next_page)));
    quote! {
        #docs
        #deprecated
        #too_many
        #complex
        #[inline]
        pub fn #name #generics (&self, #(#arguments,)* #body_argument options: Option<#options<#lifetime>>) -> #output {
            let options = options.unwrap_or_default();
            #next_page
            #request
                #accept
                #body
                #fields
                #continued
                .#terminal(#span, #argument options.method_options #statuses)
        }
    }
}

/// Returns the call chain that starts a request.
fn request(verb: &str, request: &Request) -> TokenStream {
    let Request { template, values, queries, headers } = request;
    let (verb, values) = (ident(verb), values.iter().map(value));
    let queries_and_headers = queries_and_headers(queries, headers);
    quote!(self.client.#verb(#template, &[#(&#values),*]) #queries_and_headers)
}

/// Returns the options of a method. Without options of its own they are an alias of a type of the runtime, so that most
/// methods share one struct, and the name stays when the method gets an option.
pub(super) fn options(method: &Method) -> Vec<TokenStream> {
    let (docs, name) = (&method.options.docs, ident(&method.options.name));
    let (shared, of_call) = match method.call_kind {
        CallKind::Send => ("CallOptions", quote!(azure_core::http::ClientMethodOptions)),
        CallKind::Pages { .. } => ("ListOptions", quote!(azure_core::http::pager::PagerOptions)),
        CallKind::Poll(_) | CallKind::PollPages { .. } => {
            ("LongRunningOptions", quote!(azure_core::http::poller::PollerOptions))
        }
    };
    if method.options.fields.is_empty() {
        let shared = ident(shared);
        return vec![quote!(#docs pub type #name<'a> = crate::runtime::#shared<'a>;)];
    }
    let fields = method.options.fields.iter().map(|field| {
        let (docs, name, ty) = (&field.docs, ident(&field.name), &field.ty);
        let (ty, complex) = match &field.body {
            Some(payload) => (content(payload, ty), allow_complex_body(payload)),
            None => (quote!(#ty), None),
        };
        quote!(#docs #complex pub #name: Option<#ty>)
    });
    let has_secrets = method.options.fields.iter().any(|field| field.secret);
    let derived = if has_secrets { quote!(Clone, Default) } else { quote!(Clone, Debug, Default) };
    let mut items = vec![quote! {
        #docs
        #[derive(#derived)]
        pub struct #name<'a> {
            #(#fields,)*
            /// Options of the call itself, such as its context.
            pub method_options: #of_call<'a>,
        }
    }];
    items.extend(has_secrets.then(|| debug_of_options(method)));
    items
}

/// Returns the `Debug` of options with secrets.
fn debug_of_options(method: &Method) -> TokenStream {
    let (text, name) = (&method.options.name, ident(&method.options.name));
    let fields = method.options.fields.iter().map(|field| {
        let (text, name) = (&field.name, ident(&field.name));
        match field.secret {
            true => quote!(.field(#text, &self.#name.as_ref().map(|_| runtime::REDACTED))),
            false => quote!(.field(#text, &self.#name)),
        }
    });
    quote! {
        impl std::fmt::Debug for #name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text)
                    #(#fields)*
                    .field("method_options", &self.method_options)
                    .finish()
            }
        }
    }
}

/// Returns the items of a response enum.
pub(super) fn response_enum(response: &ResponseEnum) -> Vec<TokenStream> {
    let (docs, name) = (&response.docs, ident(&response.name));
    let variants = response.variants.iter().map(|variant| {
        let (docs, name) = (&variant.docs, ident(&variant.name));
        match &variant.body {
            Some(ty) if response.xml => quote!(#docs #name(azure_core::http::Response<#ty, crate::xml::XmlFormat>)),
            Some(ty) => {
                let (body, complex) = (formatted(ty, &variant.codec), allow_complex(&variant.codec));
                quote!(#docs #complex #name(azure_core::http::Response<#body>))
            }
            None => quote!(#docs #name(azure_core::http::Response<(), azure_core::http::NoFormat>)),
        }
    });
    let Some((last, others)) = response.variants.split_last() else { return Vec::new() };
    let last = ident(&last.name);
    let arms = others.iter().map(|variant| {
        let (status, name) = (Literal::u16_unsuffixed(variant.status), ident(&variant.name));
        quote!(#status => Self::#name(response.into()))
    });
    let definition = quote! {
        #docs
        #[derive(Debug)]
        pub enum #name {
            #(#variants,)*
        }
    };
    let conversion = quote! {
        impl runtime::ByStatus for #name {
            fn from_response(response: azure_core::http::RawResponse) -> Self {
                match u16::from(response.status()) {
                    #(#arms,)*
                    _ => Self::#last(response.into()),
                }
            }
        }
    };
    vec![definition, conversion]
}

fn argument(argument: &Argument) -> TokenStream {
    let (name, ty) = (ident(&argument.name), &argument.ty);
    match ty {
        Ty::Plain("String") => quote!(#name: &str),
        Ty::Plain("Etag" | "FormFile") => quote!(#name: &#ty),
        Ty::Plain(_) => quote!(#name: #ty),
        Ty::Vec(item) => quote!(#name: &[#item]),
        ty => quote!(#name: &#ty),
    }
}

fn body_argument(body: &Body) -> Option<TokenStream> {
    let ValueSource::Argument(name) = &body.value else { return None };
    let name = ident(name);
    let content = content(&body.payload, &body.ty);
    Some(quote!(#name: #content,))
}

/// Returns the lint attribute for the type of a request body.
fn allow_complex_body(payload: &Payload) -> Option<TokenStream> {
    match payload {
        Payload::Json(codec) => allow_complex(codec),
        Payload::Xml | Payload::Text | Payload::Bytes => None,
    }
}

/// The type of a request body.
fn content(payload: &Payload, ty: &Ty) -> TokenStream {
    match payload {
        Payload::Json(codec) => {
            let body = formatted(ty, codec);
            quote!(azure_core::http::RequestContent<#body>)
        }
        Payload::Xml => quote!(azure_core::http::RequestContent<#ty, crate::xml::XmlFormat>),
        Payload::Text => quote!(azure_core::http::RequestContent<#ty, crate::runtime::TextFormat>),
        Payload::Bytes => quote!(azure_core::http::RequestContent<azure_core::Bytes, azure_core::http::NoFormat>),
    }
}

fn body(body: &Body) -> TokenStream {
    let value = source(&body.value);
    match (&body.content_type, &body.value) {
        (ContentType::Json, ValueSource::Option(_)) => quote!(.optional_json(#value)),
        (ContentType::Json, _) => quote!(.json(#value)),
        (ContentType::Fixed(media), ValueSource::Option(_)) => quote!(.optional_body(#media, #value)),
        (ContentType::Fixed(media), _) => quote!(.body(#media, #value)),
        // The header parameter sets `Content-Type`.
        (ContentType::FromHeader, ValueSource::Option(_)) => quote!(.optional_content(#value)),
        (ContentType::FromHeader, _) => quote!(.content(#value)),
    }
}

/// The method of the runtime's request builder that ends the call chain.
struct Terminal {
    /// Return type of the generated method.
    output: TokenStream,
    name: &'static str,
    /// Its specific argument, with a comma.
    argument: TokenStream,
    /// Statement that creates the request for the next page.
    next_page: Option<TokenStream>,
}

fn terminal(method: &Method) -> Terminal {
    let body = match &method.output {
        Output::Json(ty, codec) => formatted(ty, codec),
        Output::Xml(ty) => quote!(#ty, crate::xml::XmlFormat),
        Output::Empty => quote!((), azure_core::http::NoFormat),
        Output::Text => quote!(String, crate::runtime::TextFormat),
        Output::Bytes => quote!(azure_core::Bytes, azure_core::http::NoFormat),
        Output::ByStatus(response) => ident(&response.name).into_token_stream(),
    };
    let mut next_page = None;
    let (name, argument, output) = match &method.call_kind {
        CallKind::Send => {
            let (output, name) = match &method.output {
                Output::Bytes => (quote!(crate::runtime::Download<'a>), "download"),
                Output::ByStatus(_) => (quote!(crate::runtime::CallByStatus<'a, #body>), "send_by_status"),
                _ => (quote!(crate::runtime::Call<'a, #body>), "send"),
            };
            return Terminal { output, name, argument: quote!(), next_page };
        }
        CallKind::Pages { next, next_page: request_for_next } => {
            next_page = request_for_next.as_ref().map(|next| {
                let request = request("get", next);
                quote!(let next_page = #request;)
            });
            ("pager", link(next), quote!(azure_core::http::Pager<#body>))
        }
        CallKind::Poll(state) => ("begin", final_state(*state), quote!(crate::runtime::LongRunningOperation<#body>)),
        CallKind::PollPages { state, next } => {
            let (state, link) = (final_state(*state), link(next));
            ("begin_list", quote!(#state #link), quote!(crate::paged_lists::LongRunningList<#body>))
        }
    };
    Terminal { output: quote!(azure_core::Result<#output>), name, argument, next_page }
}

fn link(next: &NextLink) -> TokenStream {
    match next {
        NextLink::None => quote!(crate::runtime::NextLink::None,),
        NextLink::Member(member) => quote!(crate::runtime::NextLink::Member(#member),),
        NextLink::Header(token) => {
            let (header, name) = (&token.header, &token.parameter);
            let kind = if token.location == ParameterLocation::Query { "Query" } else { "Header" };
            let kind = ident(kind);
            quote!(crate::runtime::NextLink::Header(#header, crate::runtime::TokenParameter::#kind(#name)),)
        }
    }
}

fn final_state(state: FinalState) -> TokenStream {
    let state = ident(match state {
        FinalState::Default => "Default",
        FinalState::AzureAsyncOperation => "AzureAsyncOperation",
        FinalState::MonitorProperties => "MonitorProperties",
        FinalState::Location => "Location",
        FinalState::OperationLocation => "OperationLocation",
        FinalState::OriginalUri => "OriginalUri",
    });
    quote!(crate::runtime::FinalState::#state,)
}
