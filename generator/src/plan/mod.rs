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
mod planner;
mod sentences;
mod text;
mod xml;

use crate::{
    bundle::{Bundle, Reporter},
    config,
    diagnostic::Diagnostics,
    model::Api,
};
// Plain data for `emit`, which imports no stage before this one.
pub(crate) use crate::{
    config::{Cloud, CloudSettings},
    model::{FinalState, Form, Join, NextLink, ParameterLocation, TextVariant, XmlName, XmlNodeKind},
};

pub(crate) use bodies::{Body, ContentType, Output, Payload, ResponseEnum};
pub(crate) use clients::{Accessor, ClientFile, RootClient};
pub(crate) use constructor::{Constructor, Credential, Endpoint, HeaderField, Headers};
pub(crate) use docs_check::check as check_docs;
pub(crate) use files::{ModelFile, Module, OptionalModule, runtime_modules};
pub(crate) use methods::{Argument, CallKind, Method, OptionField};
pub(crate) use models::{EnumVariant, Item, ItemKind, Member, RustStruct, RustUnion, UnionVariant};
pub(crate) use parameters::{FormFieldKind, ParameterValue, Request, ValueSource};
pub(crate) use planner::{Codec, Ty};
pub(crate) use sentences::SECRET;
pub(crate) use text::Doc;
pub(crate) use xml::{XmlKind, XmlMember, XmlShape};

use planner::Planner;

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
