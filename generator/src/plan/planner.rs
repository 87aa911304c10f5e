//! What the modules of this stage share: the state while an API is planned, and Rust types.

use std::collections::BTreeMap;

use crate::{
    bundle::{Bundle, Reporter},
    config,
    model::{Api, TypeId},
};

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
    Lenient(Box<Ty>),
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

/// State while an API is planned. Each module of this folder adds the methods for its part of the plan.
pub(super) struct Planner<'a> {
    pub(super) api: &'a Api,
    pub(super) settings: &'a config::Api,
    pub(super) docs: &'a config::Docs,
    pub(super) bundle: &'a Bundle,
    pub(super) reporter: Reporter<'a>,
    /// Rust name of every used type.
    pub(super) names: BTreeMap<TypeId, String>,
}

impl Planner<'_> {
    /// Returns the path of the API's module for links in documentation, such as `crate::synapse::management`.
    pub(super) fn module_path(&self) -> String {
        if self.settings.module.is_empty() { "crate".to_owned() } else { format!("crate::{}", self.settings.module) }
    }
}
