//! Stage 4: typed description → [`model`](crate::model). The last stage that knows description languages.
//!
//! Definitions come first: each that needs a type of its own gets an id, then its members are lowered, so that types may
//! refer to each other in cycles. Types of inline schemas are added when an operation or a definition refers to them.

mod context;
mod media;
mod operations;
mod paging;
mod parameters;
mod responses;
mod scalars;
mod schemas;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::{Bundle, Reporter},
    diagnostic::Diagnostics,
    model::{Api, HostParameter, Types},
    spec::{Document, Schema},
};

use context::Lowering;

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
        endpoint: document.host.endpoint.clone(),
        host: host_parameters(document),
        security: document.security.clone(),
        operations,
        types: lowering.types,
    }
}

/// Returns the parameters of the endpoint.
fn host_parameters(document: &Document) -> Vec<HostParameter> {
    let endpoint = document.host.endpoint.as_deref().unwrap_or_default();
    let parameters = document.host.parameters.iter();
    let parameters = parameters.filter(|parameter| endpoint.contains(&format!("{{{}}}", parameter.name)));
    parameters
        .map(|parameter| HostParameter { name: parameter.name.clone(), docs: parameter.schema.description.clone() })
        .collect()
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
