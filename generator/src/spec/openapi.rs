//! OpenAPI 3.0 and 3.1: servers, contents by media type, and `components`.

use std::collections::BTreeMap;

use super::{
    document::{Document, Host, Operation, Parameter, Response, info, security},
    extensions::is_header_collection,
    reader::{Fields, Node, Reader},
    schema::{Schema, description},
};
use crate::{
    bundle::NodeKind,
    model::{Join, ParameterLocation},
};

const LOCATIONS: [(&str, Option<ParameterLocation>); 3] = [
    ("path", Some(ParameterLocation::Path)),
    ("query", Some(ParameterLocation::Query)),
    ("header", Some(ParameterLocation::Header)),
];

/// Reads a description of OpenAPI 3.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Document {
    node.object(reader, |reader, fields| {
        let (title, version) = info(reader, fields);
        // The client has one credential for all operations.
        fields.skip(["openapi", "security"]);
        let host = fields.list(reader, "servers").first().map(|server| host(reader, server)).unwrap_or_default();
        let operations = Operation::read_all(reader, fields, complete);
        let document = Document { title, version, host, operations, ..Document::default() };
        let Some(components) = fields.get("components") else { return document };
        components.object(reader, |reader, components| {
            // Read where they are referred to, or without meaning for a client.
            components.skip(["parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks"]);
            Document {
                definitions: components.map(reader, "schemas", Schema::read),
                security: security(reader, components, "securitySchemes"),
                ..document
            }
        })
    })
}

/// Reads the first server. A URL without a scheme is taken as https.
fn host(reader: &mut Reader<'_>, node: &Node<'_>) -> Host {
    node.object(reader, |reader, fields| {
        let url = fields.require_text(reader, "url");
        fields.get("description");
        let variables = fields.map(reader, "variables", |reader, node| {
            node.object(reader, |reader, fields| {
                fields.get("default");
                Schema {
                    pointer: node.pointer.clone(),
                    json_type: Some("string".to_owned()),
                    description: description(reader, fields),
                    values: fields.list(reader, "enum").iter().map(|node| node.value.clone()).collect(),
                    ..Schema::default()
                }
            })
        });
        let parameters = variables.into_iter().map(|(name, schema)| Parameter {
            pointer: schema.pointer.clone(),
            name,
            required: true,
            schema,
            ..Parameter::default()
        });
        let scheme = if url.starts_with("//") { "https://" } else { "" };
        Host::of_template(scheme, url.trim_start_matches('/'), parameters.collect())
    })
}

fn complete(operation: &mut Operation, reader: &mut Reader<'_>, fields: &mut Fields<'_>) {
    fields.get("x-codegen-request-body-name");
    let tag = fields.texts(reader, "tags").into_iter().next();
    operation.group = tag.filter(|_| !operation.id.contains('_'));
    operation.parameters = fields.list(reader, "parameters").iter().map(|node| parameter(reader, node)).collect();
    if let Some(body) = fields.get("requestBody") {
        let (types, body) = reader.read_part(&body, NodeKind::RequestBody, request_body);
        operation.consumes = types;
        operation.parameters.push(body);
    }
    let mut error_types = Vec::new();
    for (status, node) in fields.require(reader, "responses").map(|node| node.entries(reader)).unwrap_or_default() {
        let content = reader.follow(&node, NodeKind::Response).fields(reader).get("content");
        let content = content.map(|node| node.entries(reader)).unwrap_or_default();
        let types = content.into_iter().map(|(media_type, _)| media_type.to_owned());
        match status.starts_with(['4', '5']) || status == "default" {
            true => error_types.extend(types),
            false => operation.produces.extend(types),
        }
        operation.responses.insert(status.to_owned(), response(reader, &node));
    }
    // JSON of an error does not make XML the alternate media type of a success.
    if operation.produces.is_empty() || !operation.produces.iter().all(|media_type| media_type.ends_with("xml")) {
        operation.produces.extend(error_types);
    }
}

fn parameter(reader: &mut Reader<'_>, node: &Node<'_>) -> Parameter {
    reader.read_part(node, NodeKind::Parameter, |reader, node| {
        Parameter::read(reader, node, &LOCATIONS, |parameter, reader, fields| {
            let schema = fields.get("schema").map(|node| Schema::read(reader, &node)).unwrap_or_default();
            parameter.schema = schema.described(description(reader, fields));
            parameter.schema.read_extensions(reader, fields);
            parameter.join = join(reader, fields, parameter.location == Some(ParameterLocation::Query));
            fields.skip(["allowReserved", "deprecated"]);
        })
    })
}

/// Reads `style` and `explode`: a query repeats the name unless it says otherwise.
fn join(reader: &mut Reader<'_>, fields: &mut Fields<'_>, in_query: bool) -> Join {
    let style = fields.text(reader, "style");
    let explode = fields.get("explode").and_then(|node| node.value.as_bool()).unwrap_or(in_query);
    match style.as_deref() {
        Some("spaceDelimited") if !explode => Join::Space,
        Some("pipeDelimited") if !explode => Join::Pipe,
        _ if explode && in_query => Join::Repeat,
        _ => Join::Comma,
    }
}

fn response(reader: &mut Reader<'_>, node: &Node<'_>) -> Response {
    reader.read_part(node, NodeKind::Response, |reader, node| {
        Response::read(reader, node, |response, reader, fields| {
            fields.skip(["x-summary", "links"]);
            response.schema = Content::read(reader, fields).schema;
            let headers =
                fields.map(reader, "headers", |reader, node| reader.read_part(node, NodeKind::Header, header));
            response.headers = headers.into_iter().filter_map(|(name, schema)| Some((name, schema?))).collect();
        })
    })
}

fn header(reader: &mut Reader<'_>, node: &Node<'_>) -> Option<Schema> {
    node.object(reader, |reader, fields| {
        fields.skip(["required", "deprecated", "style", "explode"]);
        let schema = fields.get("schema").map(|node| Schema::read(reader, &node));
        let schema = schema.or(Content::read(reader, fields).schema).unwrap_or_default();
        let mut schema = schema.described(description(reader, fields));
        schema.read_extensions(reader, fields);
        (!is_header_collection(reader, fields)).then_some(schema)
    })
}

/// Reads a request body: its media types, and the body as a parameter.
fn request_body(reader: &mut Reader<'_>, node: &Node<'_>) -> (Vec<String>, Parameter) {
    node.object(reader, |reader, fields| {
        let text = description(reader, fields);
        let content = Content::read(reader, fields);
        let mut parameter = Parameter {
            pointer: node.pointer.clone(),
            name: "body".to_owned(),
            required: fields.flag(reader, "required"),
            encoding: content.encoding,
            schema: content.schema.unwrap_or_default().described(text),
            ..Parameter::default()
        };
        parameter.read_extensions(reader, fields);
        (content.media_types, parameter)
    })
}

/// `content`: the media types, with schema and encoding of JSON, or of the first media type if JSON is not among them.
#[derive(Default)]
struct Content {
    media_types: Vec<String>,
    schema: Option<Schema>,
    /// The media types of the members of a form.
    encoding: BTreeMap<String, String>,
}

impl Content {
    fn read(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Self {
        let entries = fields.get("content").map(|node| node.entries(reader)).unwrap_or_default();
        let json = entries.iter().position(|(media_type, _)| media_type.contains("json")).unwrap_or_default();
        let mut content = Self::default();
        for (at, (media_type, node)) in entries.iter().enumerate() {
            content.media_types.push((*media_type).to_owned());
            let (schema, encoding) = node.object(reader, |reader, fields| {
                let schema = fields.get("schema").map(|node| Schema::read(reader, &node));
                let encoding = fields.map(reader, "encoding", |reader, node| {
                    node.object(reader, |reader, fields| {
                        fields.skip(["headers", "style", "explode", "allowReserved"]);
                        fields.text(reader, "contentType")
                    })
                });
                (schema, encoding)
            });
            if at == json {
                content.schema = schema;
                content.encoding = encoding.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
            }
        }
        content
    }
}
