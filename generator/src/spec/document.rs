//! The typed description that both dialects are read into, and the readers of what they have in common.
//!
//! The types follow Swagger 2.0. In OpenAPI 3 a request body is a parameter in the body, the media types of contents are
//! those that an operation consumes and produces, and a server is a host template.

use std::collections::BTreeMap;

use super::{
    reader::{Fields, Node, Reader},
    schema::{Schema, description},
};

/// A description of an API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) title: Option<String>,
    pub(crate) version: String,
    pub(crate) schemes: Vec<String>,
    pub(crate) host: Option<String>,
    pub(crate) base_path: Option<String>,
    pub(crate) host_template: Option<HostTemplate>,
    pub(crate) security: Vec<SecurityScheme>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) definitions: BTreeMap<String, Schema>,
}

/// An address with parameters: `x-ms-parameterized-host`, or the first of `servers`.
#[derive(Clone, Debug, Default)]
pub(crate) struct HostTemplate {
    pub(crate) template: String,
    /// Whether a scheme stands before the template on the wire (`useSchemePrefix`).
    pub(crate) scheme_prefix: bool,
    pub(crate) parameters: Vec<Parameter>,
}

/// One of `securityDefinitions` or `securitySchemes`.
#[derive(Clone, Debug)]
pub(crate) struct SecurityScheme {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) kind: SecurityKind,
}

/// The kind of credential that a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SecurityKind {
    /// An API key in this header.
    Header(String),
    /// A bearer token for these scopes.
    Token(Vec<String>),
    /// Any other scheme in the description's words: a key in a query or a cookie, a password, a certificate.
    Other(String),
}

/// One verb of one path.
#[derive(Clone, Debug, Default)]
pub(crate) struct Operation {
    pub(crate) pointer: String,
    pub(crate) id: String,
    /// `get`, `put`, … as in the description.
    pub(crate) verb: String,
    pub(crate) path: String,
    /// `x-api-version`, which the bundle stage adds.
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
    /// `x-ms-long-running-operation`.
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

/// `in`: the part of the request that carries a parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterLocation {
    #[default]
    Path,
    Query,
    Header,
    Body,
    FormData,
}

/// Serialization of a list: `collectionFormat`, or `style` and `explode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CollectionFormat {
    #[default]
    Csv,
    Ssv,
    Tsv,
    Pipes,
    Multi,
}

/// A parameter. One that could not be read has no name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) location: ParameterLocation,
    pub(crate) required: bool,
    /// The body's schema, or the type of any other parameter.
    pub(crate) schema: Schema,
    pub(crate) collection_format: CollectionFormat,
    /// `x-ms-skip-url-encoding`.
    pub(crate) skip_encoding: bool,
    /// `x-ms-parameter-location`: whether it belongs to the client and not to the call, if that is specified.
    pub(crate) on_client: Option<bool>,
    pub(crate) client_name: Option<String>,
    /// `x-ms-api-version`: whether it is the version of the API, whatever its name.
    pub(crate) api_version: Option<bool>,
    /// The media types of the members of a form, where they are given.
    pub(crate) encoding: BTreeMap<String, String>,
}

/// A response with its headers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Response {
    pub(crate) schema: Option<Schema>,
    pub(crate) headers: BTreeMap<String, Schema>,
    /// `x-ms-error-response`: an error although the status is listed.
    pub(crate) is_error: bool,
}

const VERBS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Reads title and version of the API.
pub(super) fn info(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Option<String>, String) {
    let Some(info) = fields.require(reader, "info") else { return Default::default() };
    let mut info = info.fields(reader);
    let read = (info.text(reader, "title"), info.require_text(reader, "version"));
    info.skip(["description", "contact", "license", "termsOfService", "x-ms-code-generation-settings"]);
    info.finish(reader);
    read
}

impl Operation {
    /// Reads all operations of `paths`. `complete` reads the members that the dialects have in different forms.
    pub(super) fn read_all(
        reader: &mut Reader<'_>,
        fields: &mut Fields<'_>,
        complete: impl Fn(&mut Self, &mut Reader<'_>, &mut Fields<'_>),
    ) -> Vec<Self> {
        let mut operations = Vec::new();
        let paths = fields.require(reader, "paths").map(|node| node.entries(reader)).unwrap_or_default();
        for (path, item) in paths {
            let mut item = item.fields(reader);
            for verb in VERBS {
                let Some(node) = item.get(verb) else { continue };
                let mut fields = node.fields(reader);
                let id = fields.require_text(reader, "operationId");
                reader.report.operation = Some(id.clone()).filter(|id| !id.is_empty());
                // The client has one credential for all operations.
                fields.get("security");
                let mut operation = Self {
                    pointer: node.pointer.clone(),
                    id,
                    verb: verb.to_owned(),
                    path: path.to_owned(),
                    summary: fields.text(reader, "summary"),
                    description: description(reader, &mut fields),
                    deprecated: fields.flag(reader, "deprecated"),
                    ..Self::default()
                };
                operation.read_extensions(reader, &mut fields);
                complete(&mut operation, reader, &mut fields);
                fields.finish(reader);
                reader.report.operation = None;
                operations.push(operation);
            }
            item.finish(reader);
        }
        operations
    }
}

impl Parameter {
    /// Reads a parameter in one of `locations`. `complete` reads its schema, which stands elsewhere in each dialect.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node<'_>,
        locations: &[(&str, ParameterLocation)],
        complete: impl FnOnce(&mut Self, &mut Reader<'_>, &mut Fields<'_>),
    ) -> Self {
        let mut fields = node.fields(reader);
        let mut parameter = Self { pointer: node.pointer.clone(), ..Self::default() };
        let text = fields.require_text(reader, "in");
        let location = locations.iter().find(|(name, _)| *name == text).map(|(_, location)| *location);
        if location.is_none() && !text.is_empty() {
            let names: Vec<&str> = locations.iter().map(|(name, _)| *name).collect();
            reader
                .report
                .error("E0307", &node.pointer, format!("a parameter cannot be in `{text}`"))
                .hint(format!("use one of {}", names.join(", ")));
        }
        parameter.location = location.unwrap_or_default();
        parameter.name = fields.require_text(reader, "name");
        parameter.required = fields.flag(reader, "required");
        parameter.read_extensions(reader, &mut fields);
        // Concerns forms only.
        fields.get("allowEmptyValue");
        complete(&mut parameter, reader, &mut fields);
        fields.finish(reader);
        if location.is_none() {
            // Nothing can be said about it: without a name it is left out.
            parameter.name.clear();
        }
        parameter
    }
}

impl Response {
    /// Reads a response. `complete` reads schema and headers, which stand elsewhere in each dialect.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node<'_>,
        complete: impl FnOnce(&mut Self, &mut Reader<'_>, &mut Fields<'_>),
    ) -> Self {
        let mut fields = node.fields(reader);
        let mut response = Self::default();
        fields.get("description");
        response.read_extensions(reader, &mut fields);
        complete(&mut response, reader, &mut fields);
        fields.finish(reader);
        response
    }
}

impl SecurityScheme {
    /// Reads the schemes below `node`, in the order of their names.
    pub(super) fn read_all(reader: &mut Reader<'_>, node: &Node<'_>) -> Vec<Self> {
        let schemes = node.entries(reader);
        schemes.into_iter().map(|(name, node)| Self::read(reader, name, &node)).collect()
    }

    fn read(reader: &mut Reader<'_>, name: &str, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        let kind = fields.require_text(reader, "type");
        let (location, key_name) = (fields.text(reader, "in"), fields.text(reader, "name"));
        let http_scheme = fields.text(reader, "scheme");
        let mut scopes = fields.get("scopes").map(|node| scope_names(reader, &node)).unwrap_or_default();
        if let Some(flows) = fields.get("flows") {
            for (_, flow) in flows.entries(reader) {
                let mut flow = flow.fields(reader);
                scopes.extend(flow.get("scopes").map(|node| scope_names(reader, &node)).unwrap_or_default());
            }
        }
        fields.skip(["authorizationUrl", "tokenUrl", "flow", "openIdConnectUrl", "bearerFormat", "description"]);
        fields.finish(reader);
        let kind = match (kind.as_str(), location.as_deref(), key_name) {
            ("apiKey", Some("header"), Some(header)) => SecurityKind::Header(header),
            ("oauth2" | "openIdConnect", ..) => SecurityKind::Token(scopes),
            ("http", ..) if http_scheme.as_deref() == Some("bearer") => SecurityKind::Token(scopes),
            (other, location, _) => {
                let detail = location.or(http_scheme.as_deref());
                let detail = detail.map(|detail| format!(" ({detail})")).unwrap_or_default();
                SecurityKind::Other(format!("{other}{detail}"))
            }
        };
        Self { pointer: node.pointer.clone(), name: name.to_owned(), kind }
    }
}

fn scope_names(reader: &mut Reader<'_>, node: &Node<'_>) -> Vec<String> {
    node.entries(reader).into_iter().map(|(name, _)| name.to_owned()).collect()
}
