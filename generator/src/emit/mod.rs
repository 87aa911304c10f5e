//! Stage 7: plan → tokens. Nothing is decided here.

mod clients;
mod driver;
mod headers;
mod methods;
mod models;
mod parameters;
mod tokens;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{ClientFile, Extra, Module, Output};
pub(crate) use driver::driver;
use tokens::{doc_lines, ident};

/// A file of the generated crate, not written yet.
pub(crate) struct SourceFile<'a> {
    /// Relative to `src`.
    pub(crate) path: String,
    /// Lines of the module's documentation.
    pub(crate) docs: Vec<String>,
    pub(crate) paths: Paths,
    pub(crate) parts: Vec<Part<'a>>,
}

/// What becomes of the paths in a file.
pub(crate) enum Paths {
    /// They stay.
    Whole,
    /// They are shortened; the file sees to it that the names are in scope.
    Shortened,
    /// They are shortened and imported.
    Imported(Scope),
}

/// Where the models are that a file mentions as `crate::models`.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// Their module, as the file imports it.
    pub(crate) models: String,
    /// Those of the file itself.
    pub(crate) own: BTreeSet<String>,
}

/// Items that belong together. They are made where they are formatted, as tokens stay on their thread.
pub(crate) type Part<'a> = Box<dyn Fn() -> Vec<TokenStream> + Send + Sync + 'a>;

/// A part whose items are made at once when asked for.
fn part<'a>(items: impl Fn() -> Vec<TokenStream> + Send + Sync + 'a) -> Part<'a> {
    Box::new(items)
}

/// The files of one API.
pub(crate) fn module(module: &Module) -> Vec<SourceFile<'_>> {
    let folder = module.path.join("/");
    let mut files = vec![clients_root(module, &folder), models_root(module, &folder)];
    if !module.path.is_empty() {
        files.push(SourceFile {
            path: join(&folder, "mod.rs"),
            docs: doc_lines(&module.docs),
            paths: Paths::Whole,
            parts: vec![part(|| contents(module))],
        });
    }
    if !module.headers.is_empty() {
        files.push(headers::file(module, &folder));
    }
    files.extend(module.clients.iter().map(|file| SourceFile {
        path: join(&folder, &format!("clients/{}.rs", file.name)),
        docs: vec![format!("[`{}`] and the options of its methods.", file.client.name)],
        paths: Paths::Imported(Scope { models: models_path(module), ..Scope::default() }),
        parts: vec![part(move || clients::items(file))],
    }));
    files.extend(module.models.iter().map(|file| SourceFile {
        path: join(&folder, &format!("models/{}.rs", file.name)),
        docs: vec![if file.name == "common" {
            "Models of several groups of operations.".to_owned()
        } else {
            format!("Models of the {} operations.", file.name.replace('_', " "))
        }],
        paths: Paths::Imported(Scope {
            models: "super".to_owned(),
            own: file.items.iter().map(|item| item.name().to_owned()).collect(),
        }),
        parts: models::parts(file),
    }));
    files
}

/// The module with the models of an API.
fn models_path(module: &Module) -> String {
    let path: Vec<&str> = ["crate"].into_iter().chain(module.path.iter().map(String::as_str)).collect();
    format!("{}::models", path.join("::"))
}

/// `lib.rs` and the folders between it and the modules.
pub(crate) fn library(modules: &[Module], docs: Vec<String>) -> Vec<SourceFile<'_>> {
    let mut parents: BTreeMap<&str, Vec<&Module>> = BTreeMap::new();
    for module in modules {
        if let [first, _, ..] = module.path.as_slice() {
            parents.entry(first).or_default().push(module);
        }
    }
    let folders = parents.clone().into_iter().map(|(parent, children)| SourceFile {
        path: format!("{parent}/mod.rs"),
        docs: vec![format!("Clients of the APIs of `{parent}`.")],
        paths: Paths::Whole,
        parts: vec![part(move || children.iter().map(|module| declaration(module)).collect())],
    });
    let mut files: Vec<SourceFile<'_>> = folders.collect();
    let root = move || {
        let top = modules.iter().filter(|module| module.path.len() == 1).map(declaration);
        let folders = parents.iter().map(|(parent, children)| {
            let (name, features) = (ident(parent), children.iter().map(|module| &module.feature).collect::<Vec<_>>());
            let condition = condition(&features);
            quote!(#condition pub mod #name;)
        });
        let auth = users_of_auth(modules).into_values().flatten().collect::<Vec<_>>();
        let auth = (!auth.is_empty()).then(|| {
            let condition = condition(&auth);
            quote!(#condition pub mod auth;)
        });
        let extras = Extra::ALL.into_iter().filter_map(|extra| {
            let users = modules.iter().filter(|module| module.needs(extra)).map(|module| &module.feature);
            let users: Vec<_> = users.collect();
            (!users.is_empty()).then(|| {
                let (name, condition) = (ident(extra.name()), condition(&users));
                quote!(#condition pub mod #name;)
            })
        });
        let exports = quote! {
            pub use runtime::{
                Call, CallByStatus, CallOptions, Download, Expressible, Expression, Limits, ListOptions, LongRunningOptions,
                OperationStatus, ServiceError, TextFormat, Unmodeled, json_content, text_content,
            };
        };
        [quote!(
            pub mod runtime;
        )]
        .into_iter()
        .chain(auth)
        .chain(extras)
        .chain(modules.iter().filter(|module| module.path.is_empty()).flat_map(contents))
        .chain(top)
        .chain(folders)
        .chain([exports])
        .collect()
    };
    files.push(SourceFile { path: "lib.rs".to_owned(), docs, paths: Paths::Whole, parts: vec![part(root)] });
    if !users_of_auth(modules).is_empty() {
        files.push(SourceFile {
            path: "auth/mod.rs".to_owned(),
            docs: vec!["Ways of authorization that some services have of their own.".to_owned()],
            paths: Paths::Whole,
            parts: vec![part(move || users_of_auth(modules).into_iter().flat_map(auth_module).collect())],
        });
    }
    files
}

/// The modules of `auth` with the features that need them.
fn users_of_auth(modules: &[Module]) -> BTreeMap<&str, Vec<&String>> {
    let mut users: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for module in modules {
        users.entry(module.auth_module().unwrap_or_default()).or_default().push(&module.feature);
    }
    users.remove("");
    users
}

fn auth_module((name, features): (&str, Vec<&String>)) -> [TokenStream; 2] {
    let (name, condition) = (ident(name), condition(&features));
    [quote!(#condition mod #name;), quote!(#condition pub use #name::*;)]
}

/// The attribute for what one of `features` needs; nothing in a crate without features.
fn condition(features: &[&String]) -> Option<TokenStream> {
    match features {
        [only] if only.is_empty() => None,
        [only] => Some(quote!(#[cfg(feature = #only)])),
        _ => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// The module of an API, behind its feature.
fn declaration(module: &Module) -> TokenStream {
    let (name, feature) = (ident(module.path.last().map(String::as_str).unwrap_or_default()), &module.feature);
    quote!(#[cfg(feature = #feature)] pub mod #name;)
}

/// What stands in the module of an API, or in `lib.rs` where the crate is one API.
fn contents(module: &Module) -> Vec<TokenStream> {
    let mut items = vec![
        quote!(
            pub mod clients;
        ),
        quote!(
            pub mod models;
        ),
    ];
    if !module.headers.is_empty() {
        items.push(quote!(
            mod headers;
        ));
        items.push(quote!(
            pub use headers::ResponseHeaders;
        ));
    }
    items.extend(module.extensions.iter().map(|name| {
        let name = ident(name);
        quote!(pub mod #name;)
    }));
    items.extend(module.clients.iter().filter(|file| file.root.is_some()).map(|file| {
        let exports = exports(file);
        quote!(pub use clients::{#(#exports),*};)
    }));
    items
}

fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}

/// What of a client file is public in `clients`.
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
    SourceFile {
        path: join(folder, "clients/mod.rs"),
        docs: vec!["The clients: one for the service, one for each group of its operations.".to_owned()],
        paths: Paths::Whole,
        parts: vec![part(|| {
            let mods = module.clients.iter().map(|file| {
                let name = ident(&file.name);
                quote!(pub(super) mod #name;)
            });
            let uses = module.clients.iter().map(|file| {
                let (name, exports) = (ident(&file.name), exports(file));
                quote!(pub use #name::{#(#exports),*};)
            });
            vec![mods.collect(), uses.collect()]
        })],
    }
}

fn models_root<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    SourceFile {
        path: join(folder, "models/mod.rs"),
        docs: vec!["What the calls send and return, and their options.".to_owned()],
        paths: Paths::Whole,
        parts: vec![part(|| {
            let mods = module.models.iter().map(|file| {
                let name = ident(&file.name);
                quote!(mod #name;)
            });
            let models = module.models.iter().map(|file| {
                let (name, items) = (ident(&file.name), file.items.iter().map(|item| ident(item.name())));
                quote!(pub use #name::{#(#items),*};)
            });
            let with_options = module.clients.iter().filter(|file| !file.client.methods.is_empty());
            let options = with_options.map(|file| {
                let methods = &file.client.methods;
                let options = methods.iter().map(|method| &method.options.name);
                let choices = methods.iter().filter_map(|method| match &method.output {
                    Output::ByStatus(choice) => Some(&choice.name),
                    _ => None,
                });
                let (name, types) = (ident(&file.name), options.chain(choices).map(|name| ident(name)));
                quote!(pub use super::clients::#name::{#(#types),*};)
            });
            vec![mods.collect(), models.collect(), options.collect()]
        })],
    }
}
