//! Stage 4: typed description → [`model`](crate::model). The only place that knows the dialects.

mod announce;
mod errors;
mod forms;
mod limits;
mod media;
mod next_page;
mod operations;
mod schemas;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::Bundle,
    diagnostic::{Diagnostic, Diagnostics},
    model::{Api, Docs, HostPart, Security, Type, TypeId, Types, Way, XmlName},
    spec::{Document, Parameter, Schema, SecurityKind, SecurityScheme},
};

/// Turns `document` into a model. What it cannot express goes to `diagnostics`.
pub(crate) fn lower(bundle: &Bundle, document: &Document, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering {
        bundle,
        document,
        diagnostics,
        ids: BTreeMap::new(),
        bases: bases(document),
        forms: forms::forms(document),
        aliases: BTreeMap::new(),
        resolving: Vec::new(),
        types: Types::default(),
        operation: None,
        has_xml: xml::is_used(document),
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

struct Lowering<'a> {
    bundle: &'a Bundle,
    document: &'a Document,
    diagnostics: &'a mut Diagnostics,
    /// Definitions that are types of their own.
    ids: BTreeMap<&'a str, TypeId>,
    /// Definitions that others derive from: objects, however empty.
    bases: BTreeSet<&'a str>,
    /// Definitions that are forms with files.
    forms: BTreeSet<&'a str>,
    /// What definitions that stand for another type stand for.
    aliases: BTreeMap<&'a str, Type>,
    /// Definitions that stand for another type and are being followed, to notice circles.
    resolving: Vec<&'a str>,
    types: Types,
    /// Id of the operation being lowered.
    operation: Option<String>,
    /// Whether any body is XML.
    has_xml: bool,
    /// Lists and maps that are roots of XML: what they are, what the root is called, and the object that stands for them.
    xml_roots: Vec<(Type, XmlName, Type)>,
}

impl Lowering<'_> {
    fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.error(code, message).at(location).within(self.operation.as_deref())
    }

    fn warning(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) -> &mut Diagnostic {
        let location = self.bundle.locate(pointer);
        self.diagnostics.warning(code, message).at(location).within(self.operation.as_deref())
    }
}

fn docs(text: Option<&String>) -> Docs {
    Docs { text: text.cloned() }
}

fn bases(document: &Document) -> BTreeSet<&str> {
    fn collect<'a>(schema: &'a Schema, found: &mut BTreeSet<&'a str>) {
        // A property with one `allOf` and nothing else is a reference with remarks; it derives nothing.
        if schemas::annotated(schema).is_none() {
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

/// What stands before every path: the part of the host's template behind the host, and `basePath`. The same service may be
/// at another host, never under another path.
fn base_path(document: &Document) -> String {
    let base = document.base_path.as_deref().unwrap_or_default().trim_end_matches('/');
    format!("{}{base}", split_host(document).1)
}

/// The template of the host: scheme and host, and the path behind them.
fn split_host(document: &Document) -> (&str, &str) {
    let template = document.host_template.as_ref().map(|host| host.template.trim_end_matches('/')).unwrap_or_default();
    let host = template.find("://").map_or(0, |at| at + 3);
    let path = template.get(host..).and_then(|rest| rest.find('/')).map_or(template.len(), |at| host + at);
    template.split_at_checked(path).unwrap_or((template, ""))
}

/// Parameters of the host's template.
fn host_parameters(document: &Document) -> impl Iterator<Item = &Parameter> {
    let parts = document.host_template.iter().flat_map(|host| &host.parameters);
    parts.filter_map(|parameter| match &parameter.reference {
        Some(name) => document.parameters.get(name),
        None => Some(parameter),
    })
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
    let way = match &scheme.kind {
        SecurityKind::Header(name) => Way::Header(name.clone()),
        SecurityKind::Token(scopes) => Way::Token(scopes.clone()),
        SecurityKind::Other(words) => Way::Other(words.clone()),
    };
    Security { pointer: scheme.pointer.clone(), name: scheme.name.clone(), way }
}

fn host(document: &Document) -> Vec<HostPart> {
    let (template, _) = split_host(document);
    host_parameters(document)
        .filter(|parameter| template.contains(&format!("{{{}}}", parameter.name)))
        .map(|parameter| HostPart { name: parameter.name.clone(), docs: docs(parameter.schema.description.as_ref()) })
        .collect()
}
