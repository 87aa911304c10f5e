//! A second reader of the plan: Rust that calls every operation by its id, with arguments taken from an example, and the
//! list of all models.
//!
//! It is written for the package `conformance`, whose modules `calls`, `case` and `round_trip` hold all behaviour: here is
//! only which method to call, the names of its arguments in the description, and which schema became which model.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{
    Argument, Body, ClientFile, Constructor, Credential, Endpoint, Finish, Item, Method, Module, OptionField, Output,
    Payload, RootClient, Source, Ty,
};

use super::{
    Paths, SourceFile, part,
    tokens::{ident, path},
};

/// One file for all APIs: a module for each, and the list of them.
pub(crate) fn driver(modules: &[Module]) -> SourceFile<'_> {
    let mut parts: Vec<_> = modules.iter().map(|module| part(move || vec![api(module)])).collect();
    parts.push(part(move || vec![list(modules)]));
    SourceFile { path: "driver.rs".to_owned(), docs: Vec::new(), paths: Paths::Shortened, parts }
}

fn list(modules: &[Module]) -> TokenStream {
    let apis = modules.iter().map(|module| {
        let (name, id) = (module_name(module), &module.feature);
        quote! {
            calls::Api { id: #id, operations: #name::OPERATIONS, call: #name::call, models: #name::MODELS }
        }
    });
    quote! {
        use crate::calls;

        /// Every API of the generated crate.
        pub(crate) const APIS: &[calls::Api] = &[#(#apis),*];
    }
}

/// `synapse::management` → `synapse_management`.
fn module_name(module: &Module) -> proc_macro2::Ident {
    ident(&module.path.join("_"))
}

fn api(module: &Module) -> TokenStream {
    let (name, place) = (module_name(module), path(&module.path.iter().map(String::as_str).collect::<Vec<_>>()));
    let Some((root, file)) = module.clients.iter().find_map(|file| Some((file.root.as_ref()?, file))) else {
        return quote!();
    };
    let client = ident(&file.client.name);
    let mut calls: Vec<(&Method, &ClientFile)> = Vec::new();
    for file in &module.clients {
        calls.extend(file.client.methods.iter().map(|method| (method, file)));
    }
    // Examples are those of operations as described, and say nothing of XML.
    calls.retain(|(method, _)| !method.variant && !method.has_xml());
    calls.sort_by(|a, b| a.0.operation.cmp(&b.0.operation));
    let ids = calls.iter().map(|(method, _)| &method.operation);
    let arms = calls.iter().map(|(method, file)| {
        let (id, name) = (&method.operation, function(method, file));
        quote!(#id => #name(&client, case))
    });
    let functions = calls.iter().map(|(method, file)| operation(&client, method, file));
    let connect = connect(root, &client);
    let models = module.models.iter().flat_map(|file| &file.items).map(model);
    quote! {
        mod #name {
            use azure_core::{Bytes, Value, http::Etag, time::OffsetDateTime};
            use azure_synapse_apim::{Expressible, #place::{clients::*, models::*}};
            use crate::{calls, case, round_trip};
            // In braces, as whole paths are shortened.
            use std::{collections::BTreeMap};

            pub(super) const OPERATIONS: &[&str] = &[#(#ids),*];
            pub(super) const MODELS: &[round_trip::Model] = &[#(#models),*];

            pub(super) fn call(operation: &str, case: &case::Case<'_>) -> calls::Prepared {
                let client = connect(case)?;
                match operation {
                    #(#arms,)*
                    _ => Err(calls::unknown_operation(operation)),
                }
            }

            #connect
            #(#functions)*
        }
    }
}

/// What the description speaks of at a place, and the type that reads and writes it.
fn model(item: &Item) -> TokenStream {
    let (pointer, name, ty) = (item.pointer(), item.name(), ident(item.name()));
    quote!(round_trip::Model::of::<#ty>(#pointer, #name))
}

fn connect(root: &RootClient, client: &proc_macro2::Ident) -> TokenStream {
    let Constructor { options, endpoint, credential, fields, headers, .. } = &root.constructor;
    let new = match credential {
        Credential::Signature => ident("with_shared_access_signature"),
        _ => ident("new"),
    };
    let options = ident(options);
    let endpoint = match endpoint {
        Endpoint::Cloud | Endpoint::Fixed(_) => quote!(),
        Endpoint::Argument => quote!(case.endpoint(),),
    };
    let fields = fields.iter().map(|field| {
        let wire = &field.wire;
        quote!(&case.client_parameter(#wire),)
    });
    let credential = match credential {
        Credential::CloudToken | Credential::Token(_) | Credential::OwnToken => quote!(case.credential(),),
        Credential::Signature => quote!("uid=test",),
        Credential::Key(_) => quote!("key",),
        Credential::None => quote!(),
    };
    let headers = headers.as_ref().map(|headers| {
        let name = ident(&headers.name);
        let fields = headers.fields.iter().map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            quote!(#name: case.client_parameter(#wire).into())
        });
        quote!(#name { #(#fields),* },)
    });
    quote! {
        fn connect(case: &case::Case<'_>) -> Result<#client, case::Failure> {
            let mut options = #options::default();
            options.client_options = case.client_options();
            Ok(#client::#new(#endpoint #(#fields)* #credential #headers Some(options))?)
        }
    }
}

/// Name of the function for a method, which no other method of the API has.
fn function(method: &Method, file: &ClientFile) -> proc_macro2::Ident {
    format_ident!("{}_{}", file.name, method.name)
}

fn operation(client: &proc_macro2::Ident, method: &Method, file: &ClientFile) -> TokenStream {
    let (function, name) = (function(method, file), ident(&method.name));
    // The accessor of a group's client has the name of the client's module.
    let accessor = file.root.is_none().then(|| {
        let accessor = ident(&file.name);
        quote!(.#accessor())
    });
    let arguments = method.arguments.iter().map(argument);
    let passed = method.arguments.iter().map(pass);
    let body = method.body.as_ref().and_then(body_argument);
    let options = options(method);
    let call = quote!(client #accessor.#name(#(#passed,)* #body options));
    let finish = finish(method, &call);
    quote! {
        fn #function(client: &#client, case: &case::Case<'_>) -> calls::Prepared {
            #(#arguments)*
            #options
            #finish
        }
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let Argument { wire, ty, name } = argument;
    let name = format_ident!("argument_{name}");
    quote!(let #name: #ty = case.required(#wire)?;)
}

fn pass(argument: &Argument) -> TokenStream {
    let name = format_ident!("argument_{}", argument.name);
    match &argument.ty {
        Ty::Plain("String" | "Etag") => quote!(&#name),
        Ty::Plain(_) => quote!(#name),
        _ => quote!(&#name),
    }
}

fn body_argument(body: &Body) -> Option<TokenStream> {
    let Source::Argument(_) = &body.value else {
        return None;
    };
    let ty = &body.ty;
    Some(match &body.payload {
        Payload::Json | Payload::Coded(_) | Payload::Xml => quote!(case.body::<#ty>()?,),
        Payload::Text | Payload::Bytes => quote!(case.raw_body()?,),
    })
}

fn options(method: &Method) -> TokenStream {
    if method.options.fields.is_empty() {
        return quote!(let options = None;);
    }
    let (name, fields) = (ident(&method.options.name), method.options.fields.iter().map(option));
    quote!(let options = Some(#name { #(#fields,)* ..Default::default() });)
}

fn option(field: &OptionField) -> TokenStream {
    let OptionField { wire, ty, .. } = field;
    let name = ident(&field.name);
    match &field.body {
        Some(Payload::Json | Payload::Coded(_) | Payload::Xml) => quote!(#name: case.optional_body::<#ty>()?),
        Some(Payload::Text | Payload::Bytes) => quote!(#name: case.optional_raw_body()?),
        None => quote!(#name: case.optional(#wire)?),
    }
}

fn finish(method: &Method, call: &TokenStream) -> TokenStream {
    match (&method.finish, &method.output) {
        (Finish::Send, Output::Json(_) | Output::Coded(..) | Output::Xml(_)) => quote!(Ok(calls::model(#call))),
        (Finish::Send, Output::Empty) => quote!(Ok(calls::empty(#call))),
        (Finish::Send, Output::Bytes) => quote!(Ok(calls::bytes(#call))),
        (Finish::Send, Output::Text) => quote!(Ok(calls::text(#call))),
        (Finish::Send, Output::ByStatus(choice)) => {
            let name = ident(&choice.name);
            let cases = choice.cases.iter().map(|case| {
                let read = ident(if case.body.is_some() { "read_model" } else { "read_empty" });
                let case = ident(&case.name);
                quote!(#name::#case(response) => calls::#read(response))
            });
            quote! {
                Ok(calls::by_status(#call, |response| match response { #(#cases,)* }))
            }
        }
        (Finish::Pages { .. }, _) => quote!(calls::first_page(#call)),
        // No API that is called by examples has one. The call is there so that one is noticed.
        (Finish::PollPages { .. }, _) => {
            let operation = &method.operation;
            quote!({ drop(#call); Err(calls::unknown_operation(#operation)) })
        }
        (Finish::Poll(_), Output::Json(_) | Output::Coded(..)) => {
            quote!(calls::poll_with_result(#call, case.response()))
        }
        (Finish::Poll(_), _) => quote!(calls::poll(#call)),
    }
}
