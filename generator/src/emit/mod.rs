//! Stage 7: plan → tokens. All decisions are in the plan.

mod clients;
mod driver;
mod file;
mod headers;
mod methods;
mod models;
mod parameters;
mod tokens;
mod xml;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{ClientFile, Module, OptionalModule, Output};
pub(crate) use driver::driver;
pub(crate) use file::{ModelScope, PathStyle, SourceFile};
use file::{join, lazy};
use tokens::{doc_lines, ident};

/// Returns the files of one API.
pub(crate) fn module(module: &Module) -> Vec<SourceFile<'_>> {
    let folder = module.path.join("/");
    let mut files = vec![clients_root(module, &folder), models_root(module, &folder)];
    if !module.path.is_empty() {
        files.push(SourceFile::qualified(join(&folder, "mod.rs"), doc_lines(&module.docs), || contents(module)));
    }
    if !module.headers.is_empty() {
        files.push(headers::file(module, &folder));
    }
    files.extend(module.clients.iter().map(|file| SourceFile {
        path: join(&folder, &format!("clients/{}.rs", file.name)),
        docs: vec![format!("[`{}`] and the options of its methods.", file.client.name)],
        path_style: PathStyle::Imported(ModelScope { models: models_path(module), ..ModelScope::default() }),
        items: vec![lazy(move || clients::items(file))],
    }));
    files.extend(module.models.iter().map(|file| SourceFile {
        path: join(&folder, &format!("models/{}.rs", file.name)),
        docs: vec![if file.name == "common" {
            "Models of several groups of operations.".to_owned()
        } else {
            format!("Models of the {} operations.", file.name.replace('_', " "))
        }],
        path_style: PathStyle::Imported(ModelScope {
            models: "super".to_owned(),
            own: file.items.iter().map(|item| item.name.clone()).collect(),
        }),
        items: models::items(file),
    }));
    files
}

/// Returns the path of the module with the models of an API.
fn models_path(module: &Module) -> String {
    let path: Vec<&str> = ["crate"].into_iter().chain(module.path.iter().map(String::as_str)).collect();
    format!("{}::models", path.join("::"))
}

/// Returns `lib.rs`, the modules between it and those of the APIs, and `auth/mod.rs`.
pub(crate) fn library<'a>(modules: &'a [Module], docs: Vec<String>) -> Vec<SourceFile<'a>> {
    let mut parents: BTreeMap<&str, Vec<&'a Module>> = BTreeMap::new();
    for module in modules {
        if let [first, _, ..] = module.path.as_slice() {
            parents.entry(first).or_default().push(module);
        }
    }
    let folders = parents.clone().into_iter().map(|(parent, children)| {
        let docs = vec![format!("Clients of the APIs of `{parent}`.")];
        SourceFile::qualified(format!("{parent}/mod.rs"), docs, move || {
            children.iter().filter_map(|module| api_declaration(module)).collect()
        })
    });
    let mut files: Vec<_> = folders.collect();
    let root = move || {
        let feature = |module: &'a Module| &module.feature;
        let runtime = ident("runtime");
        let mut items = vec![quote!(pub mod #runtime;)];
        let auth: Vec<_> = auth_features(modules).into_values().flatten().collect();
        items.extend(declaration("auth", &auth));
        for optional in OptionalModule::ALL {
            let users = modules.iter().filter(|module| module.needs(optional));
            items.extend(declaration(optional.name(), &users.map(feature).collect::<Vec<_>>()));
        }
        items.extend(modules.iter().filter(|module| module.path.is_empty()).flat_map(contents));
        items.extend(modules.iter().filter(|module| module.path.len() == 1).filter_map(api_declaration));
        for (parent, children) in &parents {
            items.extend(declaration(parent, &children.iter().copied().map(feature).collect::<Vec<_>>()));
        }
        items.push(quote! {
            pub use runtime::{
                Call, CallByStatus, CallOptions, Download, Expressible, Expression, Json, Lenient, Limits, ListOptions,
                LongRunningOperation, LongRunningOptions, OperationStatus, OperationToken, OperationUnfinished, Partial,
                Rejected, ServiceError, TextFormat, Unmodeled, json_content, read_within, text_content,
            };
        });
        items
    };
    files.push(SourceFile::qualified("lib.rs".to_owned(), docs, root));
    if !auth_features(modules).is_empty() {
        let docs = vec!["Authorization methods of single services.".to_owned()];
        files.push(SourceFile::qualified("auth/mod.rs".to_owned(), docs, move || {
            auth_features(modules).into_iter().flat_map(auth_module).collect()
        }));
    }
    files
}

/// Returns the features that need each module of `auth`.
fn auth_features(modules: &[Module]) -> BTreeMap<&str, Vec<&String>> {
    let mut features: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for module in modules {
        if let Some(auth) = module.auth_module() {
            features.entry(auth).or_default().push(&module.feature);
        }
    }
    features
}

fn auth_module((name, features): (&str, Vec<&String>)) -> [TokenStream; 2] {
    let (name, condition) = (ident(name), condition(&features));
    [quote!(#condition mod #name;), quote!(#condition pub use #name::*;)]
}

/// Returns the `cfg` attribute for items that any of `features` needs; `None` in a crate without features.
fn condition(features: &[&String]) -> Option<TokenStream> {
    match features {
        [only] if only.is_empty() => None,
        [only] => Some(quote!(#[cfg(feature = #only)])),
        _ => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// Returns the declaration of a public module for `features`; `None` if no feature needs it.
fn declaration(name: &str, features: &[&String]) -> Option<TokenStream> {
    let (name, condition) = (ident(name), condition(features));
    (!features.is_empty()).then(|| quote!(#condition pub mod #name;))
}

fn api_declaration(module: &Module) -> Option<TokenStream> {
    declaration(module.path.last()?, &[&module.feature])
}

/// Returns the items of an API's module, or of `lib.rs` in a crate with one API.
fn contents(module: &Module) -> Vec<TokenStream> {
    let declare = |name: &str| {
        let name = ident(name);
        quote!(pub mod #name;)
    };
    let mut items = vec![declare("clients"), declare("models")];
    if !module.headers.is_empty() {
        let headers = ident("headers");
        items.push(quote!(mod #headers;));
        items.push(quote!(pub use #headers::ResponseHeaders;));
    }
    items.extend(module.extensions.iter().map(|name| declare(name)));
    items.extend(module.clients.iter().filter(|file| file.root.is_some()).map(|file| {
        let exports = exports(file);
        quote!(pub use clients::{#(#exports),*};)
    }));
    items
}

/// Returns the names of a client file that `clients` exports.
fn exports(file: &ClientFile) -> Vec<Ident> {
    let mut names = vec![ident(&file.client.name)];
    if let Some(root) = &file.root {
        names.push(ident(&root.constructor.options));
        names.extend(root.constructor.headers.iter().map(|headers| ident(&headers.name)));
        if !root.constructor.clouds.is_empty() {
            names.push(ident("Audience"));
        }
    }
    names
}

fn clients_root<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    let docs = vec!["The clients: one for the service, one for each group of its operations.".to_owned()];
    SourceFile::qualified(join(folder, "clients/mod.rs"), docs, || {
        let mods = module.clients.iter().map(|file| {
            let name = ident(&file.name);
            quote!(pub(super) mod #name;)
        });
        let uses = module.clients.iter().map(|file| {
            let (name, exports) = (ident(&file.name), exports(file));
            quote!(pub use #name::{#(#exports),*};)
        });
        vec![mods.collect(), uses.collect()]
    })
}

fn models_root<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    let docs = vec!["Types of requests and responses, and options of the methods.".to_owned()];
    SourceFile::qualified(join(folder, "models/mod.rs"), docs, || {
        let mods = module.models.iter().map(|file| {
            let name = ident(&file.name);
            quote!(mod #name;)
        });
        let models = module.models.iter().map(|file| {
            let (name, items) = (ident(&file.name), file.items.iter().map(|item| ident(&item.name)));
            quote!(pub use #name::{#(#items),*};)
        });
        let with_options = module.clients.iter().filter(|file| !file.client.methods.is_empty());
        let options = with_options.map(|file| {
            let methods = &file.client.methods;
            let options = methods.iter().map(|method| &method.options.name);
            let responses = methods.iter().filter_map(|method| match &method.output {
                Output::ByStatus(response) => Some(&response.name),
                _ => None,
            });
            let (name, types) = (ident(&file.name), options.chain(responses).map(|name| ident(name)));
            quote!(pub use super::clients::#name::{#(#types),*};)
        });
        vec![mods.collect(), models.collect(), options.collect()]
    })
}
