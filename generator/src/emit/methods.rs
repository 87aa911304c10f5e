//! Methods and their options.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{
    Argument, Body, Choice, Content, FinalState, Finish, Method, NextRequest, Output, Payload, Source, Ty,
};

use super::{
    parameters::{form, header, query, source, value},
    tokens::{allow_complex, formatted, ident},
};

/// More arguments than these are too many for clippy, unless told otherwise.
const CLIPPY_ARGUMENTS: usize = 7;

pub(super) fn method(method: &Method) -> TokenStream {
    let Method { docs, template, span, .. } = method;
    let (name, verb, options) = (ident(&method.name), ident(method.verb), ident(&method.options.name));
    let deprecated = method.deprecated.then(|| quote!(#[deprecated = "the service has deprecated this operation"]));
    let arguments = method.arguments.iter().map(argument);
    let body_argument = method.body.as_ref().and_then(body_argument);
    // `self` and `options` count as well.
    let many = method.arguments.len() + usize::from(body_argument.is_some()) + 2 > CLIPPY_ARGUMENTS;
    let many = many.then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the service requires them")]));
    let sent = method.body.as_ref().filter(|_| body_argument.is_some()).and_then(|body| coded(&body.payload));
    let complex = sent.or(match &method.output {
        Output::Coded(_, codec) => allow_complex(codec),
        _ => None,
    });
    let values = method.values.iter().map(value);
    let queries = method.queries.iter().map(query);
    let headers = method.headers.iter().map(header);
    let accept = method.accept.as_ref().map(|accept| quote!(.accept(#accept)));
    let body = method.body.as_ref().map(body);
    let fields = method.form.as_ref().map(|(kind, fields)| form(*kind, fields));
    let statuses = method.statuses.as_ref().map(|statuses| {
        let statuses = statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        quote!(, &[#(#statuses),*])
    });
    let Last { generics, lifetime, output, call, how, next } = last(method);
    let continued = next.as_ref().map(|_| quote!(.continued_by(next_page)));
    quote! {
        #docs
        #deprecated
        #many
        #complex
        #[inline]
        pub fn #name #generics (&self, #(#arguments,)* #body_argument options: Option<#options<#lifetime>>) -> #output {
            let options = options.unwrap_or_default();
            #next
            self.client
                .#verb(#template, &[#(&#values),*])
                #(#queries)*
                #(#headers)*
                #accept
                #body
                #fields
                #continued
                .#call(#span, #how options.method_options #statuses)
        }
    }
}

/// The request for the pages after the first one.
fn next_request(next: &NextRequest) -> TokenStream {
    let NextRequest { template, values, queries, headers } = next;
    let (values, queries, headers) = (values.iter().map(value), queries.iter().map(query), headers.iter().map(header));
    quote!(let next_page = self.client.get(#template, &[#(&#values),*]) #(#queries)* #(#headers)*;)
}

/// The options of a method: an alias where there is nothing but the options of the call itself, so that most methods
/// share one struct and yet each has a name that stays when it gets an option.
pub(super) fn options(method: &Method) -> TokenStream {
    let (docs, name) = (&method.options.docs, ident(&method.options.name));
    let (shared, of_call) = match method.finish {
        Finish::Send => ("CallOptions", quote!(azure_core::http::ClientMethodOptions)),
        Finish::Pages { .. } => ("ListOptions", quote!(azure_core::http::pager::PagerOptions)),
        Finish::Poll(_) | Finish::PollPages { .. } => {
            ("LongRunningOptions", quote!(azure_core::http::poller::PollerOptions))
        }
    };
    if method.options.fields.is_empty() {
        let shared = ident(shared);
        return quote!(#docs pub type #name<'a> = crate::runtime::#shared<'a>;);
    }
    let fields = method.options.fields.iter().map(|field| {
        let (docs, name, ty) = (&field.docs, ident(&field.name), &field.ty);
        let (ty, complex) = match &field.body {
            Some(payload) => (content(payload, ty), coded(payload)),
            None => (quote!(#ty), None),
        };
        quote!(#docs #complex pub #name: Option<#ty>)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, Default)]
        pub struct #name<'a> {
            #(#fields,)*
            /// Options of the call itself, such as its context.
            pub method_options: #of_call<'a>,
        }
    }
}

/// The enum of an operation whose status tells which body an answer has.
pub(super) fn choice(choice: &Choice) -> Vec<TokenStream> {
    let (docs, name) = (&choice.docs, ident(&choice.name));
    let variants = choice.cases.iter().map(|case| {
        let (docs, name) = (&case.docs, ident(&case.name));
        match &case.body {
            Some(ty) if choice.xml => quote!(#docs #name(azure_core::http::Response<#ty, crate::xml::XmlFormat>)),
            Some(ty) => {
                let (body, complex) = (formatted(ty, &case.codec), allow_complex(&case.codec));
                quote!(#docs #complex #name(azure_core::http::Response<#body>))
            }
            None => quote!(#docs #name(azure_core::http::Response<(), azure_core::http::NoFormat>)),
        }
    });
    let (last, others) = match choice.cases.split_last() {
        Some((last, others)) => (ident(&last.name), others),
        None => return Vec::new(),
    };
    let arms = others.iter().map(|case| {
        let (status, name) = (Literal::u16_unsuffixed(case.status), ident(&case.name));
        quote!(#status => Self::#name(response.into()))
    });
    let item = quote! {
        #docs
        #[derive(Debug)]
        pub enum #name {
            #(#variants,)*
        }
    };
    let sorting = quote! {
        impl runtime::ByStatus for #name {
            fn from_response(response: azure_core::http::RawResponse) -> Self {
                match u16::from(response.status()) {
                    #(#arms,)*
                    _ => Self::#last(response.into()),
                }
            }
        }
    };
    vec![item, sorting]
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
    let Source::Argument(name) = &body.value else { return None };
    let name = ident(name);
    let content = content(&body.payload, &body.ty);
    Some(quote!(#name: #content,))
}

/// What clippy needs to know of a body whose type says its form.
fn coded(payload: &Payload) -> Option<TokenStream> {
    match payload {
        Payload::Coded(codec) => allow_complex(codec),
        Payload::Json | Payload::Xml | Payload::Text | Payload::Bytes => None,
    }
}

/// The type of a request body.
fn content(payload: &Payload, ty: &Ty) -> TokenStream {
    match payload {
        Payload::Json => quote!(azure_core::http::RequestContent<#ty>),
        Payload::Coded(codec) => {
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
    match (&body.media, &body.value) {
        (Content::Json, Source::Option(_)) => quote!(.optional_json(#value)),
        (Content::Json, _) => quote!(.json(#value)),
        (Content::Fixed(media), Source::Option(_)) => quote!(.optional_body(#media, #value)),
        (Content::Fixed(media), _) => quote!(.body(#media, #value)),
        // Whether there is a header is said where the header is.
        (Content::Chosen, Source::Option(_)) => quote!(.optional_content(#value)),
        (Content::Chosen, _) => quote!(.content(#value)),
    }
}

/// The last call of a method, and what it means for the signature.
struct Last {
    generics: TokenStream,
    /// Lifetime of the options.
    lifetime: TokenStream,
    output: TokenStream,
    call: proc_macro2::Ident,
    /// Its argument of its own, with a comma.
    how: TokenStream,
    /// The statement for the request of the next page.
    next: Option<TokenStream>,
}

fn last(method: &Method) -> Last {
    let output = match &method.output {
        Output::Json(ty) => quote!(#ty),
        Output::Coded(ty, codec) => formatted(ty, codec),
        Output::Xml(ty) => quote!(#ty, crate::xml::XmlFormat),
        Output::Empty => quote!((), azure_core::http::NoFormat),
        Output::Text => quote!(String, crate::runtime::TextFormat),
        Output::Bytes => quote!(azure_core::Bytes, azure_core::http::NoFormat),
        Output::ByStatus(choice) => {
            let name = ident(&choice.name);
            quote!(#name)
        }
    };
    match &method.finish {
        Finish::Send => {
            let (output, call) = match &method.output {
                Output::Bytes => (quote!(crate::runtime::Download<'a>), "download"),
                Output::ByStatus(_) => (quote!(crate::runtime::CallByStatus<'a, #output>), "send_by_status"),
                _ => (quote!(crate::runtime::Call<'a, #output>), "send"),
            };
            Last { generics: quote!(<'a>), lifetime: quote!('a), output, call: ident(call), how: quote!(), next: None }
        }
        Finish::Pages { next_link, next_page } => Last {
            generics: quote!(),
            lifetime: quote!('_),
            output: quote!(azure_core::Result<azure_core::http::Pager<#output>>),
            call: ident("pager"),
            how: link(next_link.as_deref()),
            next: next_page.as_ref().map(next_request),
        },
        Finish::Poll(state) => Last {
            generics: quote!(),
            lifetime: quote!('_),
            output: quote!(azure_core::Result<azure_core::http::Poller<crate::runtime::OperationStatus<#output>>>),
            call: ident("poller"),
            how: final_state(*state),
            next: None,
        },
        Finish::PollPages { state, next_link } => {
            let (state, link) = (final_state(*state), link(next_link.as_deref()));
            Last {
                generics: quote!(),
                lifetime: quote!('_),
                output: quote!(azure_core::Result<crate::paged_lists::PagedPoller<#output>>),
                call: ident("paged_poller"),
                how: quote!(#state #link),
                next: None,
            }
        }
    }
}

fn link(member: Option<&str>) -> TokenStream {
    match member {
        Some(member) => quote!(crate::runtime::NextLink::Member(#member),),
        None => quote!(crate::runtime::NextLink::None,),
    }
}

fn final_state(state: FinalState) -> TokenStream {
    let state = ident(match state {
        FinalState::Default => "Default",
        FinalState::AzureAsyncOperation => "AzureAsyncOperation",
        FinalState::Location => "Location",
        FinalState::OperationLocation => "OperationLocation",
        FinalState::OriginalUri => "OriginalUri",
    });
    quote!(crate::runtime::FinalState::#state,)
}
