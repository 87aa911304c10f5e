//! The driver of the package `conformance`: a file that calls every operation by its id, with arguments from an example, and
//! lists all models.
//!
//! It maps ids to methods, arguments to names in the description, and schemas to models. All behaviour is in the modules
//! `calls`, `case` and `round_trip` of `conformance`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{
    Argument, Body, CallKind, ClientFile, Constructor, Credential, Endpoint, Item, ItemKind, Method, Module,
    OptionField, Output, Payload, RootClient, SECRET, Ty, ValueSource,
};

use super::{
    file::{PathStyle, SourceFile, lazy},
    tokens::{ident, path},
};

/// Returns the file for all APIs: a module for each, and the list of them.
pub(crate) fn driver(modules: &[Module]) -> SourceFile<'_> {
    let mut items: Vec<_> = modules.iter().map(|module| lazy(move || vec![api_module(module)])).collect();
    items.push(lazy(move || vec![api_list(modules)]));
    SourceFile { path: "driver.rs".to_owned(), docs: Vec::new(), path_style: PathStyle::Shortened, items }
}

fn api_list(modules: &[Module]) -> TokenStream {
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

fn api_module(module: &Module) -> TokenStream {
    let name = module_name(module);
    let module_path = path(&module.path.iter().map(String::as_str).collect::<Vec<_>>());
    let Some((root, file)) = module.clients.iter().find_map(|file| Some((file.root.as_ref()?, file))) else {
        return quote!();
    };
    let client = ident(&file.client.name);
    let mut calls: Vec<(&Method, &ClientFile)> = Vec::new();
    for file in &module.clients {
        calls.extend(file.client.methods.iter().map(|method| (method, file)));
    }
    // Examples are for the main form of an operation, and have no XML.
    calls.retain(|(method, _)| !method.alternate && !method.has_xml());
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
            use azure_core::{Bytes, http::Etag, time::OffsetDateTime};
            use azure_synapse_apim::runtime::Json;
            use azure_synapse_apim::{Expressible, #module_path::{clients::*, models::*}};
            use crate::{calls, case, round_trip};
            // In braces, as a path would be shortened.
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

/// Returns the entry of a model: the pointer to its schema, its type, and the members that its documentation calls secret.
fn model(item: &Item) -> TokenStream {
    let (pointer, name, ty) = (&item.pointer, &item.name, ident(&item.name));
    let members = match &item.kind {
        ItemKind::Struct(kind) => kind.members.as_slice(),
        ItemKind::Enum(_) | ItemKind::Union(_) => &[],
    };
    let secrets = members.iter().filter(|member| member.docs.lines().join(" ").contains(SECRET));
    let secrets = secrets.map(|member| &member.wire);
    quote!(round_trip::Model::of::<#ty>(#pointer, #name, &[#(#secrets),*]))
}

fn connect(root: &RootClient, client: &proc_macro2::Ident) -> TokenStream {
    let Constructor { options, endpoint, credential, fields, headers, .. } = &root.constructor;
    let new = match credential {
        Credential::SharedAccessSignature => ident("with_shared_access_signature"),
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
        Credential::EntraOfCloud | Credential::Entra(_) | Credential::Custom(_) => quote!(case.credential(),),
        Credential::SharedAccessSignature => quote!("uid=test",),
        Credential::ApiKey(_) => quote!("key",),
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

/// Returns the name of the function for a method, which is unique in the API.
fn function(method: &Method, file: &ClientFile) -> proc_macro2::Ident {
    format_ident!("{}_{}", file.name, method.name)
}

fn operation(client: &proc_macro2::Ident, method: &Method, file: &ClientFile) -> TokenStream {
    let (function, name) = (function(method, file), ident(&method.name));
    // Accessors are called like the module of the client.
    let accessor = file.root.is_none().then(|| {
        let accessor = ident(&file.name);
        quote!(.#accessor())
    });
    let arguments = method.arguments.iter().map(argument);
    let passed = method.arguments.iter().map(argument_value);
    let body = method.body.as_ref().and_then(body_argument);
    let options = options(method);
    let call = quote!(client #accessor.#name(#(#passed,)* #body options));
    let prepared = prepared(method, &call);
    quote! {
        fn #function(client: &#client, case: &case::Case<'_>) -> calls::Prepared {
            #(#arguments)*
            #options
            #prepared
        }
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let Argument { wire, ty, name, .. } = argument;
    let name = format_ident!("argument_{name}");
    quote!(let #name: #ty = case.required(#wire)?;)
}

fn argument_value(argument: &Argument) -> TokenStream {
    let name = format_ident!("argument_{}", argument.name);
    match &argument.ty {
        Ty::Plain(ty) if !matches!(*ty, "String" | "Etag") => quote!(#name),
        _ => quote!(&#name),
    }
}

fn body_argument(body: &Body) -> Option<TokenStream> {
    let ValueSource::Argument(_) = &body.value else {
        return None;
    };
    let ty = &body.ty;
    Some(match &body.payload {
        Payload::Json(_) | Payload::Xml => quote!(case.body::<#ty>()?,),
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
        Some(Payload::Json(_) | Payload::Xml) => quote!(#name: case.optional_body::<#ty>()?),
        Some(Payload::Text | Payload::Bytes) => quote!(#name: case.optional_raw_body()?),
        None => quote!(#name: case.optional(#wire)?),
    }
}

/// Returns the expression that prepares `call` for `conformance`.
fn prepared(method: &Method, call: &TokenStream) -> TokenStream {
    match (&method.call_kind, &method.output) {
        (CallKind::Send, Output::Json(..) | Output::Xml(_)) => quote!(Ok(calls::model(#call))),
        (CallKind::Send, Output::Empty) => quote!(Ok(calls::empty(#call))),
        (CallKind::Send, Output::Bytes) => quote!(Ok(calls::bytes(#call))),
        (CallKind::Send, Output::Text) => quote!(Ok(calls::text(#call))),
        (CallKind::Send, Output::ByStatus(response)) => {
            let name = ident(&response.name);
            let arms = response.variants.iter().map(|variant| {
                let read = ident(if variant.body.is_some() { "read_model" } else { "read_empty" });
                let variant = ident(&variant.name);
                quote!(#name::#variant(response) => calls::#read(response))
            });
            quote!(Ok(calls::by_status(#call, |response| match response { #(#arms,)* })))
        }
        (CallKind::Pages { .. }, _) => quote!(calls::pages(#call, case)),
        // No API with examples has one, so `conformance` does not support them. The call keeps its types checked.
        (CallKind::PollPages { .. }, _) => {
            let operation = &method.operation;
            quote!({ drop(#call); Err(calls::unknown_operation(#operation)) })
        }
        (CallKind::Poll(_), Output::Json(..)) => {
            quote!(calls::poll_with_result(#call, case))
        }
        (CallKind::Poll(_), _) => quote!(calls::poll(#call, case)),
    }
}
