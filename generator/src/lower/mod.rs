//! Stage 4: typed description → [`model`](crate::model). The last stage that knows description languages.
//!
//! Definitions come first: each that needs a type of its own gets an id, then its members are lowered, so that types may
//! refer to each other in cycles. Types of inline schemas are added when an operation or a definition refers to them.

mod media;
mod operations;
mod parameters;
mod responses;
mod scalars;
mod schemas;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::{Bundle, Reporter},
    diagnostic::Diagnostics,
    model::{Api, AuthScheme, Docs, HostParameter, Security, Type, TypeId, Types, XmlName},
    spec::{Document, Parameter, Schema, SecurityKind, SecurityScheme},
};

/// Turns `document` into a model. What it cannot express goes to `diagnostics`.
pub(crate) fn lower(bundle: &Bundle, document: &Document, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering {
        document,
        report: Reporter::new(bundle, diagnostics),
        type_ids: BTreeMap::new(),
        bases: bases(document),
        file_forms: parameters::file_forms(document),
        aliases: BTreeMap::new(),
        resolving: Vec::new(),
        types: Types::default(),
        has_xml: media::uses_xml(document),
        xml_roots: Vec::new(),
    };
    lowering.definitions();
    let operations = lowering.operations();
    Api {
        title: document.title.clone(),
        version: document.version.clone(),
        endpoint: endpoint(document),
        host: host(document),
        security: document.security.iter().map(security).collect(),
        operations,
        types: lowering.types,
    }
}

/// The state of lowering: the description, the types made so far, and the reporter.
struct Lowering<'a> {
    document: &'a Document,
    /// Knows the operation being lowered.
    report: Reporter<'a>,
    /// Definitions with a type of their own.
    type_ids: BTreeMap<&'a str, TypeId>,
    /// Definitions that others derive from: objects, however empty.
    bases: BTreeSet<&'a str>,
    /// Definitions that are forms with files.
    file_forms: BTreeSet<&'a str>,
    /// Definitions without a type of their own, with the type that they stand for.
    aliases: BTreeMap<&'a str, Type>,
    /// Definitions without a type of their own that are being resolved, to detect cycles.
    resolving: Vec<&'a str>,
    types: Types,
    /// Whether any body is XML.
    has_xml: bool,
    /// Lists and maps that are roots of XML: their type, the name of the root, and the object that stands for them.
    xml_roots: Vec<(Type, XmlName, Type)>,
}

fn docs(text: Option<&String>) -> Docs {
    Docs { text: text.cloned() }
}

/// Returns the definitions that others derive from.
fn bases(document: &Document) -> BTreeSet<&str> {
    fn collect<'a>(schema: &'a Schema, found: &mut BTreeSet<&'a str>) {
        // A property with one `allOf` and nothing else is an annotated reference; it derives nothing.
        if schemas::annotated_ref(schema).is_none() {
            derive(schema, found);
        }
        schema.properties.values().for_each(|property| collect(property, found));
        schema.items.iter().for_each(|items| collect(items, found));
    }
    fn derive<'a>(schema: &'a Schema, found: &mut BTreeSet<&'a str>) {
        found.extend(schema.all_of.iter().filter_map(|base| base.reference.as_deref()));
    }
    let mut found = BTreeSet::new();
    for schema in document.definitions.values() {
        derive(schema, &mut found);
        collect(schema, &mut found);
    }
    found
}

/// Returns the prefix of every path: the path of the host template, and `basePath`. The same service may be at another
/// host, never under another path.
fn base_path(document: &Document) -> String {
    let base = document.base_path.as_deref().unwrap_or_default().trim_end_matches('/');
    format!("{}{base}", split_host(document).1)
}

/// Splits the host template into scheme with host, and the path after them.
fn split_host(document: &Document) -> (&str, &str) {
    let template = document.host_template.as_ref().map(|host| host.template.trim_end_matches('/')).unwrap_or_default();
    let host = template.find("://").map_or(0, |at| at + 3);
    let path = template.get(host..).and_then(|rest| rest.find('/')).map_or(template.len(), |at| host + at);
    template.split_at_checked(path).unwrap_or((template, ""))
}

/// Returns the parameters of the host template.
fn host_parameters(document: &Document) -> impl Iterator<Item = &Parameter> {
    document.host_template.iter().flat_map(|host| &host.parameters)
}

fn endpoint(document: &Document) -> Option<String> {
    if let Some(host) = &document.host_template {
        let scheme = if host.scheme_prefix { "https://" } else { "" };
        return Some(format!("{scheme}{}", split_host(document).0));
    }
    let host = document.host.as_deref()?;
    let scheme = if document.schemes.iter().any(|scheme| scheme == "http") && document.schemes.len() == 1 {
        "http"
    } else {
        "https"
    };
    Some(format!("{scheme}://{host}"))
}

fn security(scheme: &SecurityScheme) -> Security {
    let auth = match &scheme.kind {
        SecurityKind::Header(name) => AuthScheme::Header(name.clone()),
        SecurityKind::Token(scopes) => AuthScheme::Token(scopes.clone()),
        SecurityKind::Other(words) => AuthScheme::Other(words.clone()),
    };
    Security { pointer: scheme.pointer.clone(), name: scheme.name.clone(), auth }
}

fn host(document: &Document) -> Vec<HostParameter> {
    let (template, _) = split_host(document);
    host_parameters(document)
        .filter(|parameter| template.contains(&format!("{{{}}}", parameter.name)))
        .map(|parameter| HostParameter {
            name: parameter.name.clone(),
            docs: docs(parameter.schema.description.as_ref()),
        })
        .collect()
}
