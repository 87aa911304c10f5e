//! Stage 6: model → every decision about Rust: names, types, attributes, documentation, files, features.
//!
//! A plan holds no open question; [`emit`](crate::emit) only writes it down.

mod bodies;
mod choices;
mod clients;
mod docs;
mod docs_check;
mod extra;
mod facts;
mod files;
mod headers;
mod methods;
mod models;
mod names;
mod parameters;
mod requests;
mod scope;
mod text;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

// Plain data that is decided already, for `emit`, which names no earlier stage.
use crate::{
    bundle::Bundle,
    config,
    diagnostic::{Diagnostic, Diagnostics},
    model::{Api, TypeId},
};
pub(crate) use crate::{
    config::{Cloud, CloudSettings},
    model::{FinalState, Form, Join, XmlName, XmlNodeKind},
};

pub(crate) use bodies::{Body, Content, Payload};
pub(crate) use choices::Choice;
pub(crate) use clients::{Accessor, Client, Constructor, Credential, Endpoint, HeaderField, Headers, RootClient};
pub(crate) use docs_check::check as check_docs;
pub(crate) use extra::{Extra, runtime_modules};
pub(crate) use files::{ClientFile, ModelFile};
pub(crate) use headers::Getter;
pub(crate) use methods::{Argument, Finish, Method, OptionField, Output, Pair, Part, Source};
pub(crate) use models::{Item, Member, RustEnum, RustStruct, RustUnion};
pub(crate) use requests::NextRequest;
pub(crate) use text::Doc;
pub(crate) use xml::{XmlKind, XmlMember, XmlShape};

/// One API as a Rust module.
#[derive(Clone, Debug)]
pub(crate) struct Module {
    /// `["synapse", "management"]`; empty for the root of a crate with one API.
    pub(crate) path: Vec<String>,
    pub(crate) feature: String,
    pub(crate) docs: Doc,
    pub(crate) clients: Vec<ClientFile>,
    pub(crate) models: Vec<ModelFile>,
    /// Getters for the headers of answers, sorted by name.
    pub(crate) headers: Vec<Getter>,
    /// Hand-written modules that ship with it.
    pub(crate) extensions: Vec<String>,
    /// What documentation may speak of, as pointers into a file of `specs/docs`.
    pub(crate) documentable: BTreeSet<String>,
}

impl Module {
    /// The module of `auth` that its client needs.
    pub(crate) fn auth_module(&self) -> Option<&'static str> {
        let mut roots = self.clients.iter().filter_map(|file| file.root.as_ref());
        roots.find_map(|root| root.constructor.credential.auth_module())
    }
}

/// A Rust type of generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// `bool`, `i32`, `String`, …: a path without parameters.
    Plain(&'static str),
    /// A type of the API's `models`.
    Model(String),
    Option(Box<Ty>),
    Vec(Box<Ty>),
    /// Keys are text.
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Expressible(Box<Ty>),
}

/// How a value travels, where its Rust type does not say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    /// By the type.
    Own,
    /// `runtime::codec::<name>`.
    Named(&'static str),
    List(Box<Codec>),
    Map(Box<Codec>),
    Nullable(Box<Codec>),
}

impl Codec {
    /// Whether the value is a list, which arguments lend as a slice.
    pub(crate) fn is_of_slice(&self) -> bool {
        matches!(self, Self::List(_))
    }
}

/// Plans `api`. What cannot be said in Rust goes to `diagnostics`.
pub(crate) fn plan(
    api: &Api,
    settings: &config::Api,
    docs: &config::Docs,
    bundle: &Bundle,
    diagnostics: &mut Diagnostics,
) -> Module {
    let mut planner = Planner { api, settings, docs, bundle, diagnostics, names: Default::default() };
    planner.names = planner.type_names();
    let documentable = planner.documentable();
    let (models, groups) = planner.models();
    let clients = planner.clients();
    let headers = planner.headers();
    Module {
        headers,
        extensions: settings.extensions.clone(),
        documentable,
        path: settings.module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(),
        feature: settings.id.clone(),
        docs: planner.module_docs(),
        models: files::model_files(models, &groups),
        clients: files::client_files(clients),
    }
}

struct Planner<'a> {
    api: &'a Api,
    settings: &'a config::Api,
    docs: &'a config::Docs,
    bundle: &'a Bundle,
    diagnostics: &'a mut Diagnostics,
    /// Rust name of every used type.
    names: BTreeMap<TypeId, String>,
}

impl Planner<'_> {
    /// `crate::synapse::management`, for links in documentation.
    fn here(&self) -> String {
        if self.settings.module.is_empty() { "crate".to_owned() } else { format!("crate::{}", self.settings.module) }
    }

    fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        self.bundle.report(pointer, Diagnostic::error(code, message), self.diagnostics)
    }

    fn warning(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        self.bundle.report(pointer, Diagnostic::warning(code, message), self.diagnostics)
    }
}
