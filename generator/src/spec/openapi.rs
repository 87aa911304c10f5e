//! OpenAPI 3.0 and 3.1, read into the same types as Swagger 2.0.
//!
//! What the dialects say differently is brought together here: a request body is a parameter in the body, the media types
//! of contents are those that an operation consumes and produces, a server is scheme, host and base path.

use std::collections::BTreeMap;

use super::{
    Reader, Section, content,
    node::{Fields, Node},
    schema::{Schema, description},
    security,
    swagger::{CollectionFormat, Document, HostTemplate, Operation, Pageable, Parameter, Place, Response, VERBS, info},
};

pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Document {
    let mut fields = node.fields(reader);
    if let Some(version) = fields.require(reader, "openapi")
        && !version.value.as_str().is_some_and(|text| text.starts_with("3."))
    {
        reader
            .error("E0306", &version.pointer, format!("OpenAPI version {} is not supported", version.value))
            .hint("3.0 and 3.1 are");
    }
    let (title, version) = info(reader, &mut fields);
    // The client has one way of authorization for all operations.
    fields.get("security");
    let host_template = fields.list(reader, "servers").first().map(|server| host_template(reader, server));
    let operations = operations(reader, &mut fields);
    let mut document = Document { title, version, host_template, operations, ..Document::default() };
    if let Some(components) = fields.get("components") {
        let mut parts = components.fields(reader);
        document.definitions = parts.map(reader, "schemas", Schema::read);
        document.parameters = parts.map(reader, "parameters", parameter);
        document.responses = parts.map(reader, "responses", response);
        if let Some(schemes) = parts.get("securitySchemes") {
            document.security = security::read(reader, &schemes);
        }
        // Followed where they are referred to, or without meaning for a client.
        for elsewhere in ["requestBodies", "headers", "examples", "links", "callbacks"] {
            parts.get(elsewhere);
        }
        parts.finish(reader);
    }
    fields.finish(reader);
    document
}

/// The first server. A URL without a scheme is taken as https.
fn host_template(reader: &mut Reader<'_>, node: &Node<'_>) -> HostTemplate {
    let mut fields = node.fields(reader);
    let url = fields.require_text(reader, "url");
    fields.get("description");
    let variables = fields.map(reader, "variables", |reader, node| {
        let mut fields = node.fields(reader);
        fields.get("default");
        let values = fields.list(reader, "enum").iter().map(|node| node.value.clone()).collect();
        let description = description(reader, &mut fields);
        fields.finish(reader);
        Schema {
            pointer: node.pointer.clone(),
            kind: Some("string".to_owned()),
            description,
            values,
            ..Schema::default()
        }
    });
    fields.finish(reader);
    let parameters = variables.into_iter().map(|(name, schema)| Parameter {
        pointer: schema.pointer.clone(),
        name,
        required: true,
        schema,
        ..Parameter::default()
    });
    HostTemplate {
        scheme_prefix: url.starts_with("//"),
        template: url.trim_start_matches('/').to_owned(),
        parameters: parameters.collect(),
    }
}

fn operations(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<Operation> {
    let mut operations = Vec::new();
    let paths = fields.require(reader, "paths").map(|node| node.entries(reader)).unwrap_or_default();
    for (path, item) in paths {
        let mut item = item.fields(reader);
        for verb in VERBS {
            if let Some(node) = item.get(verb) {
                operations.push(operation(reader, &node, path, verb));
            }
        }
        for prose in ["summary", "description"] {
            item.get(prose);
        }
        item.finish(reader);
    }
    operations
}

fn operation(reader: &mut Reader<'_>, node: &Node<'_>, path: &str, verb: &str) -> Operation {
    let mut fields = node.fields(reader);
    let id = fields.require_text(reader, "operationId");
    reader.operation = Some(id.clone());
    fields.get("security");
    fields.get("x-codegen-request-body-name");
    let group = fields.texts(reader, "tags").into_iter().next().filter(|_| !id.contains('_'));
    let mut parameters: Vec<Parameter> =
        fields.list(reader, "parameters").iter().map(|node| parameter(reader, node)).collect();
    let mut consumes = Vec::new();
    if let Some(body) = fields.get("requestBody") {
        let (types, body) = content::request_body(reader, &body);
        consumes = types;
        parameters.push(body);
    }
    let (mut produces, mut of_errors) = (Vec::new(), Vec::new());
    let mut responses = BTreeMap::new();
    for (status, node) in fields.require(reader, "responses").map(|node| node.entries(reader)).unwrap_or_default() {
        let kinds = content::media_types(reader, &node);
        match status.starts_with(['4', '5']) || status == "default" {
            true => of_errors.extend(kinds),
            false => produces.extend(kinds),
        }
        responses.insert(status.to_owned(), response(reader, &node));
    }
    // JSON of an error does not make XML the other form of a success.
    if produces.is_empty() || !produces.iter().all(|kind| kind.ends_with("xml")) {
        produces.extend(of_errors);
    }
    let operation = Operation {
        pointer: node.pointer.clone(),
        id,
        verb: verb.to_owned(),
        path: path.to_owned(),
        api_version: fields.text(reader, "x-api-version"),
        summary: fields.text(reader, "summary"),
        description: description(reader, &mut fields),
        deprecated: fields.flag(reader, "deprecated"),
        consumes,
        produces,
        parameters,
        responses,
        pageable: fields.get("x-ms-pageable").map(|node| Pageable::read(reader, &node)),
        long_running: fields.flag(reader, "x-ms-long-running-operation"),
        final_state: None,
        client_name: fields.text(reader, "x-ms-client-name"),
        group,
    };
    fields.finish(reader);
    reader.operation = None;
    operation
}

fn parameter(reader: &mut Reader<'_>, node: &Node<'_>) -> Parameter {
    let mut fields = node.fields(reader);
    if let Some(target) = fields.text(reader, "$ref") {
        let reference = reader.target(&target, reader.section(Section::Parameters), node);
        return Parameter { pointer: node.pointer.clone(), reference, ..Parameter::default() };
    }
    let text = fields.require_text(reader, "in");
    let place = match text.as_str() {
        "path" => Place::Path,
        "header" => Place::Header,
        "query" | "" => Place::Query,
        other => {
            reader
                .error("E0307", &node.pointer, format!("a parameter cannot be in `{other}`"))
                .hint("one of path, query and header");
            Place::Query
        }
    };
    let schema = fields.get("schema").map(|node| Schema::read(reader, &node)).unwrap_or_default();
    let described = description(reader, &mut fields);
    let parameter = Parameter {
        pointer: node.pointer.clone(),
        reference: None,
        name: fields.require_text(reader, "name"),
        place,
        required: fields.flag(reader, "required"),
        collection_format: collection_format(reader, &mut fields, place),
        skip_encoding: fields.flag(reader, "x-ms-skip-url-encoding"),
        location: fields.text(reader, "x-ms-parameter-location"),
        client_name: fields.text(reader, "x-ms-client-name"),
        api_version: fields.optional_flag(reader, "x-ms-api-version"),
        schema: Schema { description: described.or(schema.description.clone()), ..schema },
        encoding: BTreeMap::new(),
    };
    for elsewhere in ["allowEmptyValue", "allowReserved", "deprecated"] {
        fields.get(elsewhere);
    }
    fields.finish(reader);
    parameter
}

/// `style` and `explode`: a query repeats the name unless it says otherwise.
fn collection_format(reader: &mut Reader<'_>, fields: &mut Fields<'_>, place: Place) -> CollectionFormat {
    let style = fields.text(reader, "style");
    let explode = fields.get("explode").and_then(|node| node.value.as_bool()).unwrap_or(place == Place::Query);
    match style.as_deref() {
        Some("spaceDelimited") if !explode => CollectionFormat::Ssv,
        Some("pipeDelimited") if !explode => CollectionFormat::Pipes,
        _ if explode && place == Place::Query => CollectionFormat::Multi,
        _ => CollectionFormat::Csv,
    }
}

fn response(reader: &mut Reader<'_>, node: &Node<'_>) -> Response {
    let mut fields = node.fields(reader);
    if let Some(target) = fields.text(reader, "$ref") {
        let reference = reader.target(&target, reader.section(Section::Responses), node);
        return Response { reference, ..Response::default() };
    }
    for prose in ["description", "x-summary", "links"] {
        fields.get(prose);
    }
    let (_, schema) = content::read(reader, &mut fields);
    let headers = fields.map(reader, "headers", content::header);
    let response = Response { reference: None, schema, headers, is_error: fields.flag(reader, "x-ms-error-response") };
    fields.finish(reader);
    response
}
