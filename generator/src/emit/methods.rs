//! Methods and their options.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{
    Argument, Body, Choice, Content, FinalState, Finish, Form, Join, Method, NextRequest, Options, Output, Pair, Part,
    Payload, Source, Ty,
};

use super::tokens::{allow_complex, codec, formatted, ident};

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
    let form = method.form.as_ref().map(|(kind, fields)| form(*kind, fields));
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
                #form
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

pub(super) fn options(options: &Options) -> TokenStream {
    let (docs, name, method_options) = (&options.docs, ident(&options.name), ident(options.method_options));
    let fields = options.fields.iter().map(|field| {
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
            pub method_options: #method_options<'a>,
        }
    }
}

/// The enum of an operation whose status tells which body an answer has.
pub(super) fn choice(choice: &Choice) -> Vec<TokenStream> {
    let (docs, name) = (&choice.docs, ident(&choice.name));
    let variants = choice.cases.iter().map(|case| {
        let (docs, name) = (&case.docs, ident(&case.name));
        match &case.body {
            Some(ty) if choice.xml => quote!(#docs #name(Response<#ty, XmlFormat>)),
            Some(ty) => {
                let (body, complex) = (formatted(ty, &case.codec), allow_complex(&case.codec));
                quote!(#docs #complex #name(Response<#body>))
            }
            None => quote!(#docs #name(Response<(), NoFormat>)),
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
            fn from_response(response: RawResponse) -> Self {
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
        Ty::Plain(lent @ ("Etag" | "FormFile")) => {
            let lent = ident(lent);
            quote!(#name: &#lent)
        }
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
        Payload::Json => quote!(RequestContent<#ty>),
        Payload::Coded(codec) => {
            let body = formatted(ty, codec);
            quote!(RequestContent<#body>)
        }
        Payload::Xml => quote!(RequestContent<#ty, XmlFormat>),
        Payload::Text => quote!(RequestContent<#ty, TextFormat>),
        Payload::Bytes => quote!(RequestContent<Bytes, NoFormat>),
    }
}

fn source(source: &Source) -> TokenStream {
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
fn value(pair: &Pair) -> TokenStream {
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

fn query(pair: &Pair) -> TokenStream {
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

fn header(pair: &Pair) -> TokenStream {
    let (wire, value) = (&pair.wire, value(pair));
    match pair.join {
        None => quote!(.header(#wire, &#value)),
        Some(join) => {
            let join = joined(join);
            quote!(.header(#wire, &runtime::Joined::#join(&#value)))
        }
    }
}

/// A body made of fields.
fn form(kind: Form, fields: &[Pair]) -> TokenStream {
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
    quote!(.form(Form::#new()#(#fields)*))
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

fn joined(join: Join) -> proc_macro2::Ident {
    ident(match join {
        // A header has no second form, so what is repeated in a query is joined there.
        Join::Comma | Join::Repeat => "csv",
        Join::Space => "ssv",
        Join::Tab => "tsv",
        Join::Pipe => "pipes",
    })
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
        Output::Xml(ty) => quote!(#ty, XmlFormat),
        Output::Empty => quote!((), NoFormat),
        Output::Text => quote!(String, TextFormat),
        Output::Bytes => quote!(Bytes, NoFormat),
        Output::ByStatus(choice) => {
            let name = ident(&choice.name);
            quote!(#name)
        }
    };
    match &method.finish {
        Finish::Send => {
            let (output, call) = match &method.output {
                Output::Bytes => (quote!(Download<'a>), "download"),
                Output::ByStatus(_) => (quote!(CallByStatus<'a, #output>), "send_by_status"),
                _ => (quote!(Call<'a, #output>), "send"),
            };
            Last { generics: quote!(<'a>), lifetime: quote!('a), output, call: ident(call), how: quote!(), next: None }
        }
        Finish::Pages { next_link, next_page } => Last {
            generics: quote!(),
            lifetime: quote!('_),
            output: quote!(Result<Pager<#output>>),
            call: ident("pager"),
            how: link(next_link.as_deref()),
            next: next_page.as_ref().map(next_request),
        },
        Finish::Poll(state) => Last {
            generics: quote!(),
            lifetime: quote!('_),
            output: quote!(Result<Poller<OperationStatus<#output>>>),
            call: ident("poller"),
            how: final_state(*state),
            next: None,
        },
        Finish::PollPages { state, next_link } => {
            let (state, link) = (final_state(*state), link(next_link.as_deref()));
            Last {
                generics: quote!(),
                lifetime: quote!('_),
                output: quote!(Result<PagedPoller<#output>>),
                call: ident("paged_poller"),
                how: quote!(#state #link),
                next: None,
            }
        }
    }
}

fn link(member: Option<&str>) -> TokenStream {
    match member {
        Some(member) => quote!(NextLink::Member(#member),),
        None => quote!(NextLink::None,),
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
    quote!(FinalState::#state,)
}
