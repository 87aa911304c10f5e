//! What the modules of this stage share.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::Reporter,
    model::{Type, TypeId, Types, XmlName},
    spec::Document,
};

/// The state of lowering: the description, the types made so far, and the reporter.
pub(super) struct Lowering<'a> {
    pub(super) document: &'a Document,
    /// Knows the operation being lowered.
    pub(super) report: Reporter<'a>,
    /// Definitions with a type of their own.
    pub(super) type_ids: BTreeMap<&'a str, TypeId>,
    /// Definitions that others derive from: objects, however empty.
    pub(super) bases: BTreeSet<&'a str>,
    /// Definitions that are forms with files.
    pub(super) file_forms: BTreeSet<&'a str>,
    /// Definitions without a type of their own, with the type that they stand for.
    pub(super) aliases: BTreeMap<&'a str, Type>,
    /// Definitions without a type of their own that are being resolved, to detect cycles.
    pub(super) resolving: Vec<&'a str>,
    pub(super) types: Types,
    /// Whether any body is XML.
    pub(super) has_xml: bool,
    /// Lists and maps that are roots of XML: their type, the name of the root, and the object that stands for them.
    pub(super) xml_roots: Vec<(Type, XmlName, Type)>,
}
