//! Swagger 2.0 with Microsoft's extensions, as the bundle stage leaves it: one file, all parameters and media types on
//! the operations, `x-ms-paths` merged into `paths`.

use serde_json::Value;

use super::{
    document::{Document, Host, Operation, Parameter, Response, info, security},
    extensions::is_header_collection,
    reader::{Fields, Node, Reader},
    schema::Schema,
};
use crate::{
    bundle::NodeKind,
    model::{Join, ParameterLocation},
};

const LOCATIONS: [(&str, Option<ParameterLocation>); 5] = [
    ("path", Some(ParameterLocation::Path)),
    ("query", Some(ParameterLocation::Query)),
    ("header", Some(ParameterLocation::Header)),
    ("body", None),
    ("formData", Some(ParameterLocation::Form)),
];

/// Reads a description of Swagger 2.0.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Document {
    node.object(reader, |reader, fields| {
        let (title, version) = info(reader, fields);
        // The bundle stage has put them on the operations; the client has one credential for all of those.
        fields.skip(["swagger", "security", "consumes", "produces"]);
        // Read where they are referred to.
        fields.skip(["parameters", "responses"]);
        Document {
            title,
            version,
            host: host(reader, fields),
            security: security(reader, fields, "securityDefinitions"),
            operations: Operation::read_all(reader, fields, complete),
            definitions: fields.map(reader, "definitions", Schema::read),
        }
    })
}

fn host(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Host {
    let scheme = if fields.texts(reader, "schemes") == ["http"] { "http" } else { "https" };
    let endpoint = fields.text(reader, "host").map(|host| format!("{scheme}://{host}"));
    let mut host = Host { endpoint, ..Host::default() };
    if let Some(node) = fields.get("x-ms-parameterized-host") {
        host = node.object(reader, host_template);
    }
    host.base_path += fields.text(reader, "basePath").unwrap_or_default().trim_end_matches('/');
    host
}

fn host_template(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Host {
    fields.get("positionInOperation");
    let has_scheme = fields.get("useSchemePrefix").is_some_and(|node| node.value == &Value::Bool(false));
    let template = fields.require_text(reader, "hostTemplate");
    let parameters = fields.list(reader, "parameters").iter().map(|node| parameter(reader, node)).collect();
    Host::of_template(if has_scheme { "" } else { "https://" }, &template, parameters)
}

fn complete(operation: &mut Operation, reader: &mut Reader<'_>, fields: &mut Fields<'_>) {
    // Repeats the scheme of the document.
    fields.get("schemes");
    operation.consumes = fields.texts(reader, "consumes");
    operation.produces = fields.texts(reader, "produces");
    operation.parameters = fields.list(reader, "parameters").iter().map(|node| parameter(reader, node)).collect();
    fields.require(reader, "responses");
    operation.responses = fields.map(reader, "responses", response);
}

fn parameter(reader: &mut Reader<'_>, node: &Node<'_>) -> Parameter {
    reader.read_part(node, NodeKind::Parameter, |reader, node| {
        Parameter::read(reader, node, &LOCATIONS, |parameter, reader, fields| {
            parameter.join = join(reader, fields);
            parameter.schema = Schema::read_fields(reader, node, fields);
            if parameter.location.is_none() {
                let description = parameter.schema.description.take();
                if let Some(schema) = fields.require(reader, "schema") {
                    parameter.schema = Schema::read(reader, &schema).described(description);
                }
            }
        })
    })
}

/// Reads `collectionFormat`.
fn join(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Join {
    let Some(node) = fields.get("collectionFormat") else { return Join::default() };
    match node.value.as_str() {
        Some("csv") => Join::Comma,
        Some("ssv") => Join::Space,
        Some("tsv") => Join::Tab,
        Some("pipes") => Join::Pipe,
        Some("multi") => Join::Repeat,
        _ => {
            reader
                .report
                .error("E0308", &node.pointer, format!("collection format {} is not known", node.value))
                .hint("use one of csv, ssv, tsv, pipes and multi");
            Join::default()
        }
    }
}

fn response(reader: &mut Reader<'_>, node: &Node<'_>) -> Response {
    reader.read_part(node, NodeKind::Response, |reader, node| {
        Response::read(reader, node, |response, reader, fields| {
            response.schema = fields.get("schema").map(|node| Schema::read(reader, &node));
            let headers = fields.map(reader, "headers", header);
            response.headers = headers.into_iter().filter_map(|(name, schema)| Some((name, schema?))).collect();
        })
    })
}

fn header(reader: &mut Reader<'_>, node: &Node<'_>) -> Option<Schema> {
    node.object(reader, |reader, fields| {
        let schema = Schema::read_fields(reader, node, fields);
        (!is_header_collection(reader, fields)).then_some(schema)
    })
}
