//! Stage 6: model → every decision about Rust: names, types, attributes, documentation, files, features.
//!
//! A plan is complete: [`emit`](crate::emit) decides nothing.

mod bodies;
mod clients;
mod constructor;
mod docs;
mod docs_check;
mod files;
mod headers;
mod methods;
mod models;
mod names;
mod parameters;
mod sentences;
mod text;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::{Bundle, Reporter},
    config,
    diagnostic::Diagnostics,
    model::{Api, TypeId},
};
// Plain data for `emit`, which imports no stage before this one.
pub(crate) use crate::{
    config::{Cloud, CloudSettings},
    model::{FinalState, Form, Join, XmlName, XmlNodeKind},
};

pub(crate) use bodies::{Body, ContentType, Output, Payload, ResponseEnum};
pub(crate) use clients::{Accessor, ClientFile, RootClient};
pub(crate) use constructor::{Constructor, Credential, Endpoint, HeaderField, Headers};
pub(crate) use docs_check::check as check_docs;
pub(crate) use files::{ModelFile, OptionalModule, runtime_modules};
pub(crate) use headers::HeaderGetter;
pub(crate) use methods::{Argument, CallKind, Method, OptionField};
pub(crate) use models::{EnumVariant, Item, ItemKind, Member, RustStruct, RustUnion};
pub(crate) use parameters::{FormFieldKind, ParameterValue, Request, ValueSource};
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
    /// Getters for the headers of responses, sorted by name.
    pub(crate) headers: Vec<HeaderGetter>,
    /// Names of the hand-written modules that belong to it.
    pub(crate) extensions: Vec<String>,
    /// Valid pointers into the API's files of `specs/docs`: one for each thing that can be documented there.
    pub(crate) documentable: BTreeSet<String>,
}

/// A Rust type in generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// `bool`, `i32`, `String`, …: a path without parameters.
    Plain(&'static str),
    /// A type of the API's `models`.
    Model(String),
    Option(Box<Ty>),
    Vec(Box<Ty>),
    /// A map with `String` keys.
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Expressible(Box<Ty>),
}

/// Serialization format of a value, where its Rust type has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    /// The default of the type.
    Default,
    /// The type of this name in `runtime::codec`.
    Named(&'static str),
    List(Box<Codec>),
    Map(Box<Codec>),
    Nullable(Box<Codec>),
}

/// Plans the module of `api`. Reports what has no counterpart in Rust.
pub(crate) fn plan(
    api: &Api,
    settings: &config::Api,
    docs: &config::Docs,
    bundle: &Bundle,
    diagnostics: &mut Diagnostics,
) -> Module {
    let mut planner = Planner {
        api,
        settings,
        docs,
        bundle,
        reporter: Reporter::new(bundle, diagnostics),
        names: Default::default(),
    };
    planner.names = planner.type_names();
    let (models, groups) = planner.models();
    let clients = planner.clients();
    let documentable = planner.documentable(&clients);
    let headers = planner.headers();
    Module {
        headers,
        extensions: settings.extensions.clone(),
        documentable,
        path: settings.module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(),
        feature: settings.id.clone(),
        docs: planner.module_docs(),
        models: files::model_files(models, &groups),
        clients,
    }
}

/// State while an API is planned. Each module of this folder adds the methods for its part of the plan.
struct Planner<'a> {
    api: &'a Api,
    settings: &'a config::Api,
    docs: &'a config::Docs,
    bundle: &'a Bundle,
    reporter: Reporter<'a>,
    /// Rust name of every used type.
    names: BTreeMap<TypeId, String>,
}

impl Planner<'_> {
    /// Returns the path of the API's module for links in documentation, such as `crate::synapse::management`.
    fn module_path(&self) -> String {
        if self.settings.module.is_empty() { "crate".to_owned() } else { format!("crate::{}", self.settings.module) }
    }
}
