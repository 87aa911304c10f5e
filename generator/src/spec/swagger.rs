//! Swagger 2.0 with Microsoft's extensions, as the bundle stage leaves it: one file, all parameters and media types on
//! the operations, `x-ms-paths` merged into `paths`.

use serde_json::Value;

use super::{
    document::{
        CollectionFormat, Document, HostTemplate, Operation, Parameter, ParameterLocation, Response, SecurityScheme,
        info,
    },
    extensions::is_header_collection,
    reader::{Fields, Node, Reader},
    schema::Schema,
};
use crate::bundle::NodeKind;

const LOCATIONS: [(&str, ParameterLocation); 5] = [
    ("path", ParameterLocation::Path),
    ("query", ParameterLocation::Query),
    ("header", ParameterLocation::Header),
    ("body", ParameterLocation::Body),
    ("formData", ParameterLocation::FormData),
];

/// Reads a description of Swagger 2.0.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Document {
    let mut fields = node.fields(reader);
    let (title, version) = info(reader, &mut fields);
    // The bundle stage has put them on the operations; the client has one credential for all of those.
    fields.skip(["swagger", "security", "consumes", "produces"]);
    let security = fields.get("securityDefinitions");
    let security = security.map(|node| SecurityScheme::read_all(reader, &node)).unwrap_or_default();
    let document = Document {
        title,
        version,
        schemes: fields.texts(reader, "schemes"),
        host: fields.text(reader, "host"),
        base_path: fields.text(reader, "basePath"),
        security,
        host_template: fields.get("x-ms-parameterized-host").map(|node| host_template(reader, &node)),
        operations: Operation::read_all(reader, &mut fields, complete),
        definitions: fields.map(reader, "definitions", Schema::read),
    };
    // Read where they are referred to.
    fields.skip(["parameters", "responses"]);
    fields.finish(reader);
    document
}

fn host_template(reader: &mut Reader<'_>, node: &Node<'_>) -> HostTemplate {
    let mut fields = node.fields(reader);
    fields.get("positionInOperation");
    let scheme_prefix = fields.get("useSchemePrefix").is_none_or(|node| node.value != &Value::Bool(false));
    let template = HostTemplate {
        template: fields.require_text(reader, "hostTemplate"),
        scheme_prefix,
        parameters: fields.list(reader, "parameters").iter().map(|node| parameter(reader, node)).collect(),
    };
    fields.finish(reader);
    template
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
            parameter.collection_format = collection_format(reader, fields);
            parameter.schema = Schema::read_fields(reader, node, fields);
            if parameter.location == ParameterLocation::Body {
                let description = parameter.schema.description.take();
                if let Some(schema) = fields.require(reader, "schema") {
                    parameter.schema = Schema::read(reader, &schema).described(description);
                }
            }
        })
    })
}

fn collection_format(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> CollectionFormat {
    let Some(node) = fields.get("collectionFormat") else { return CollectionFormat::default() };
    match node.value.as_str() {
        Some("csv") => CollectionFormat::Csv,
        Some("ssv") => CollectionFormat::Ssv,
        Some("tsv") => CollectionFormat::Tsv,
        Some("pipes") => CollectionFormat::Pipes,
        Some("multi") => CollectionFormat::Multi,
        _ => {
            reader
                .report
                .error("E0308", &node.pointer, format!("collection format {} is not known", node.value))
                .hint("use one of csv, ssv, tsv, pipes and multi");
            CollectionFormat::default()
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
    let mut fields = node.fields(reader);
    let schema = Schema::read_fields(reader, node, &mut fields);
    let is_collection = is_header_collection(reader, &mut fields);
    fields.finish(reader);
    (!is_collection).then_some(schema)
}
