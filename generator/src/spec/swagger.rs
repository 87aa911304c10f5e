//! Swagger 2.0 with Microsoft's extensions, as the bundle stage leaves it: one file, all parameters and media types on
//! the operations, `x-ms-paths` merged into `paths`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Reader,
    node::{Fields, Node},
    schema::{Schema, description},
    security::{self, SecurityScheme},
};

/// A whole description.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) title: Option<String>,
    pub(crate) version: String,
    pub(crate) schemes: Vec<String>,
    pub(crate) host: Option<String>,
    pub(crate) base_path: Option<String>,
    /// `x-ms-parameterized-host`.
    pub(crate) host_template: Option<HostTemplate>,
    /// How callers identify themselves.
    pub(crate) security: Vec<SecurityScheme>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) definitions: BTreeMap<String, Schema>,
    pub(crate) parameters: BTreeMap<String, Parameter>,
    pub(crate) responses: BTreeMap<String, Response>,
}

/// `x-ms-parameterized-host`: an address with parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct HostTemplate {
    pub(crate) template: String,
    /// Whether a scheme stands before the template on the wire (`useSchemePrefix`).
    pub(crate) scheme_prefix: bool,
    pub(crate) parameters: Vec<Parameter>,
}

/// One verb of one path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) pointer: String,
    pub(crate) id: String,
    /// `get`, `put`, … as in the description.
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) consumes: Vec<String>,
    pub(crate) produces: Vec<String>,
    pub(crate) parameters: Vec<Parameter>,
    /// By status code as written, `default` included.
    pub(crate) responses: BTreeMap<String, Response>,
    pub(crate) pageable: Option<Pageable>,
    pub(crate) long_running: bool,
    /// `x-ms-long-running-operation-options.final-state-via`.
    pub(crate) final_state: Option<String>,
    pub(crate) client_name: Option<String>,
    /// The group, where the dialect says it by a tag and not in the id.
    pub(crate) group: Option<String>,
}

/// `x-ms-pageable`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pageable {
    pub(crate) next_link: Option<String>,
    pub(crate) item_name: Option<String>,
    pub(crate) operation_name: Option<String>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    #[default]
    Path,
    Query,
    Header,
    Body,
    FormData,
}

/// How a list becomes text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CollectionFormat {
    #[default]
    Csv,
    Ssv,
    Tsv,
    Pipes,
    Multi,
}

/// A parameter, or a reference to one of `#/parameters`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    pub(crate) reference: Option<String>,
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// The body's schema, or the type of any other parameter.
    pub(crate) schema: Schema,
    pub(crate) collection_format: CollectionFormat,
    pub(crate) skip_encoding: bool,
    /// `x-ms-parameter-location`: `client` or `method`.
    pub(crate) location: Option<String>,
    pub(crate) client_name: Option<String>,
    /// `x-ms-api-version`: whether it is the version of the API, whatever its name.
    pub(crate) api_version: Option<bool>,
    /// The media types of the members of a form, where they are given.
    pub(crate) encoding: BTreeMap<String, String>,
}

/// A response, or a reference to one of `#/responses`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Response {
    pub(crate) reference: Option<String>,
    pub(crate) schema: Option<Schema>,
    pub(crate) headers: BTreeMap<String, Schema>,
    /// `x-ms-error-response`: an error although the status is listed.
    pub(crate) is_error: bool,
}

/// One header that stands for all whose names begin alike.
const HEADER_PREFIX: &str = "x-ms-header-collection-prefix";

pub(super) const VERBS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Document {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        if let Some(version) = fields.require(reader, "swagger")
            && version.value.as_str() != Some("2.0")
        {
            reader
                .error("E0306", &version.pointer, format!("Swagger version {} is not supported", version.value))
                .hint("only \"2.0\" is");
        }
        let (title, version) = info(reader, &mut fields);
        // The client has one way of authorization for all operations.
        fields.get("security");
        let security = fields.get("securityDefinitions").map(|node| security::read(reader, &node)).unwrap_or_default();
        fields.get("consumes");
        fields.get("produces");
        let document = Self {
            title,
            version,
            schemes: fields.texts(reader, "schemes"),
            host: fields.text(reader, "host"),
            base_path: fields.text(reader, "basePath"),
            security,
            host_template: fields.get("x-ms-parameterized-host").map(|node| HostTemplate::read(reader, &node)),
            operations: Self::operations(reader, &mut fields),
            definitions: fields.map(reader, "definitions", Schema::read),
            parameters: fields.map(reader, "parameters", Parameter::read),
            responses: fields.map(reader, "responses", Response::read),
        };
        fields.finish(reader);
        document
    }

    fn operations(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<Operation> {
        let mut operations = Vec::new();
        let paths = fields.require(reader, "paths").map(|node| node.entries(reader)).unwrap_or_default();
        for (path, item) in paths {
            let mut item = item.fields(reader);
            for verb in VERBS {
                if let Some(node) = item.get(verb) {
                    operations.push(Operation::read(reader, &node, path, verb));
                }
            }
            item.finish(reader);
        }
        operations
    }
}

/// Title and version of the API: the same in both dialects.
pub(super) fn info(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Option<String>, String) {
    match fields.require(reader, "info") {
        Some(info) => {
            let mut info = info.fields(reader);
            let read = (info.text(reader, "title"), info.require_text(reader, "version"));
            for prose in ["description", "contact", "license", "termsOfService", "x-ms-code-generation-settings"] {
                info.get(prose);
            }
            info.finish(reader);
            read
        }
        None => Default::default(),
    }
}

impl HostTemplate {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        fields.get("positionInOperation");
        let scheme_prefix = fields.get("useSchemePrefix").is_none_or(|node| node.value != &Value::Bool(false));
        let template = Self {
            template: fields.require_text(reader, "hostTemplate"),
            scheme_prefix,
            parameters: fields.list(reader, "parameters").iter().map(|node| Parameter::read(reader, node)).collect(),
        };
        fields.finish(reader);
        template
    }
}

impl Operation {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>, path: &str, verb: &str) -> Self {
        let mut fields = node.fields(reader);
        let id = fields.require_text(reader, "operationId");
        reader.operation = Some(id.clone()).filter(|id| !id.is_empty());
        // Declared per operation only to repeat what the document says; see `securityDefinitions`.
        fields.get("security");
        fields.get("schemes");
        let long = description(reader, &mut fields);
        let operation = Self {
            pointer: node.pointer.clone(),
            id,
            verb: verb.to_owned(),
            path: path.to_owned(),
            api_version: fields.text(reader, "x-api-version"),
            summary: fields.text(reader, "summary"),
            description: long,
            deprecated: fields.flag(reader, "deprecated"),
            consumes: fields.texts(reader, "consumes"),
            produces: fields.texts(reader, "produces"),
            parameters: fields.list(reader, "parameters").iter().map(|node| Parameter::read(reader, node)).collect(),
            responses: {
                fields.require(reader, "responses");
                fields.map(reader, "responses", Response::read)
            },
            pageable: fields.get("x-ms-pageable").map(|node| Pageable::read(reader, &node)),
            long_running: fields.flag(reader, "x-ms-long-running-operation"),
            final_state: fields.get("x-ms-long-running-operation-options").and_then(|node| {
                let mut options = node.fields(reader);
                let via = options.text(reader, "final-state-via");
                options.get("final-state-schema");
                options.finish(reader);
                via
            }),
            client_name: fields.text(reader, "x-ms-client-name"),
            group: None,
        };
        fields.finish(reader);
        reader.operation = None;
        operation
    }
}

impl Pageable {
    pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        // `null` and "" both say: one page.
        let next_link = fields.get("nextLinkName").and_then(|node| node.value.as_str().map(str::to_owned));
        let pageable = Self {
            next_link: next_link.filter(|name| !name.is_empty()),
            item_name: fields.text(reader, "itemName"),
            operation_name: fields.text(reader, "operationName"),
        };
        fields.finish(reader);
        pageable
    }
}

impl Parameter {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        if let Some(target) = fields.text(reader, "$ref") {
            return Self {
                pointer: node.pointer.clone(),
                reference: reader.target(&target, "parameters", node),
                ..Self::default()
            };
        }
        let known_place = Self::place(reader, node, &mut fields);
        let place = known_place.unwrap_or_default();
        let mut parameter = Self {
            pointer: node.pointer.clone(),
            reference: None,
            name: fields.require_text(reader, "name"),
            place,
            required: fields.flag(reader, "required"),
            collection_format: Self::collection_format(reader, &mut fields),
            skip_encoding: fields.flag(reader, "x-ms-skip-url-encoding"),
            location: fields.text(reader, "x-ms-parameter-location"),
            client_name: fields.text(reader, "x-ms-client-name"),
            api_version: fields.optional_flag(reader, "x-ms-api-version"),
            schema: Schema::default(),
            encoding: BTreeMap::new(),
        };
        // `allowEmptyValue` concerns forms only.
        fields.get("allowEmptyValue");
        parameter.schema = Schema::read_fields(reader, node, &mut fields);
        if place == Place::Body {
            let described = parameter.schema.description.take();
            if let Some(schema) = fields.require(reader, "schema") {
                parameter.schema = Schema::read(reader, &schema);
                parameter.schema.description = described.or(parameter.schema.description.take());
            }
        }
        fields.finish(reader);
        if known_place.is_none() {
            // Nothing can be said about it: without a name it is left out.
            parameter.name.clear();
        }
        parameter
    }

    fn place(reader: &mut Reader<'_>, node: &Node<'_>, fields: &mut Fields<'_>) -> Option<Place> {
        let text = fields.require_text(reader, "in");
        Some(match text.as_str() {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            "body" => Place::Body,
            "formData" => Place::FormData,
            "" => return None,
            _ => {
                reader
                    .error("E0307", &node.pointer, format!("a parameter cannot be in `{text}`"))
                    .hint("one of path, query, header, body and formData");
                return None;
            }
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
                    .error("E0308", &node.pointer, format!("collection format {} is not known", node.value))
                    .hint("one of csv, ssv, tsv, pipes and multi");
                CollectionFormat::default()
            }
        }
    }
}

impl Response {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        if let Some(target) = fields.text(reader, "$ref") {
            return Self { reference: reader.target(&target, "responses", node), ..Self::default() };
        }
        fields.get("description");
        let response = Self {
            reference: None,
            schema: fields.get("schema").map(|node| Schema::read(reader, &node)),
            headers: {
                let headers = fields.map(reader, "headers", header);
                headers.into_iter().filter_map(|(name, schema)| Some((name, schema?))).collect()
            },
            is_error: fields.flag(reader, "x-ms-error-response"),
        };
        fields.finish(reader);
        response
    }
}

/// A header of a response; `None` for one that stands for all of a prefix.
fn header(reader: &mut Reader<'_>, node: &Node<'_>) -> Option<Schema> {
    let mut fields = node.fields(reader);
    let schema = Schema::read_fields(reader, node, &mut fields);
    let prefix = fields.get(HEADER_PREFIX);
    fields.finish(reader);
    if let Some(prefix) = prefix {
        reader
            .warning("W0309", &prefix.pointer, "headers that share a prefix get no getter")
            .hint("read them from the headers of the response");
        return None;
    }
    Some(schema)
}
