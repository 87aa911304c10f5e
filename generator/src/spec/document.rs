//! The typed description that both dialects are read into, and the readers of what they have in common.
//!
//! The types follow Swagger 2.0. In OpenAPI 3 a request body is a parameter in the body, the media types of contents are
//! those that an operation consumes and produces, and a server is a host template.

use std::collections::BTreeMap;

use super::{
    reader::{Fields, Node, Reader},
    schema::{Schema, description},
};
use crate::model::{AuthScheme, Join, ParameterLocation, Security};

/// A description of an API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) title: Option<String>,
    pub(crate) version: String,
    pub(crate) host: Host,
    pub(crate) security: Vec<Security>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) definitions: BTreeMap<String, Schema>,
}

/// The address of the service: `host`, `x-ms-parameterized-host`, or the first of `servers`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Host {
    /// Scheme and host; `None` if the description names none.
    pub(crate) endpoint: Option<String>,
    /// The prefix of every path. The same service may be at another host, never under another path.
    pub(crate) base_path: String,
    /// Parameters of either.
    pub(crate) parameters: Vec<Parameter>,
}

impl Host {
    /// Splits `template` into host, with its scheme if it has one, and the path after it. `scheme` goes in front.
    pub(super) fn of_template(scheme: &str, template: &str, parameters: Vec<Parameter>) -> Self {
        let template = template.trim_end_matches('/');
        let host = template.find("://").map_or(0, |at| at + 3);
        let path = template.get(host..).and_then(|rest| rest.find('/')).map_or(template.len(), |at| host + at);
        let (host, path) = template.split_at_checked(path).unwrap_or((template, ""));
        Self { endpoint: Some(format!("{scheme}{host}")), base_path: path.to_owned(), parameters }
    }
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

/// A parameter. One that could not be read has no name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    pub(crate) name: String,
    /// `None` for the body.
    pub(crate) location: Option<ParameterLocation>,
    pub(crate) required: bool,
    /// The body's schema, or the type of any other parameter.
    pub(crate) schema: Schema,
    pub(crate) join: Join,
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
    info.object(reader, |reader, info| {
        info.skip(["description", "contact", "license", "termsOfService", "x-ms-code-generation-settings"]);
        (info.text(reader, "title"), info.require_text(reader, "version"))
    })
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
            item.object(reader, |reader, item| {
                for verb in VERBS {
                    let Some(node) = item.get(verb) else { continue };
                    operations.push(node.object(reader, |reader, fields| {
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
                            description: description(reader, fields),
                            deprecated: fields.flag(reader, "deprecated"),
                            ..Self::default()
                        };
                        operation.read_extensions(reader, fields);
                        complete(&mut operation, reader, fields);
                        operation
                    }));
                    reader.report.operation = None;
                }
            });
        }
        operations
    }
}

impl Parameter {
    /// Reads a parameter in one of `locations`. `complete` reads its schema, which stands elsewhere in each dialect.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node<'_>,
        locations: &[(&str, Option<ParameterLocation>)],
        complete: impl FnOnce(&mut Self, &mut Reader<'_>, &mut Fields<'_>),
    ) -> Self {
        node.object(reader, |reader, fields| {
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
            parameter.location = location.unwrap_or_else(|| Some(ParameterLocation::default()));
            parameter.name = fields.require_text(reader, "name");
            parameter.required = fields.flag(reader, "required");
            parameter.read_extensions(reader, fields);
            // Concerns forms only.
            fields.get("allowEmptyValue");
            complete(&mut parameter, reader, fields);
            if location.is_none() {
                // Nothing can be said about it: without a name it is left out.
                parameter.name.clear();
            }
            parameter
        })
    }
}

impl Response {
    /// Reads a response. `complete` reads schema and headers, which stand elsewhere in each dialect.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node<'_>,
        complete: impl FnOnce(&mut Self, &mut Reader<'_>, &mut Fields<'_>),
    ) -> Self {
        node.object(reader, |reader, fields| {
            fields.get("description");
            let mut response = Self { is_error: fields.flag(reader, "x-ms-error-response"), ..Self::default() };
            complete(&mut response, reader, fields);
            response
        })
    }
}

/// Reads the security schemes in the member `key`, in the order of their names.
pub(super) fn security(reader: &mut Reader<'_>, fields: &mut Fields<'_>, key: &'static str) -> Vec<Security> {
    let read = |reader: &mut Reader<'_>, node: &Node<'_>| (node.pointer.clone(), node.object(reader, auth_scheme));
    let schemes = fields.map(reader, key, read).into_iter();
    schemes.map(|(name, (pointer, auth))| Security { pointer, name, auth }).collect()
}

fn auth_scheme(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> AuthScheme {
    let kind = fields.require_text(reader, "type");
    let (location, key_name) = (fields.text(reader, "in"), fields.text(reader, "name"));
    let http_scheme = fields.text(reader, "scheme");
    let mut scopes = scope_names(reader, fields);
    for (_, flow) in fields.get("flows").map(|node| node.entries(reader)).unwrap_or_default() {
        let mut flow = flow.fields(reader);
        scopes.extend(scope_names(reader, &mut flow));
    }
    fields.skip(["authorizationUrl", "tokenUrl", "flow", "openIdConnectUrl", "bearerFormat", "description"]);
    match (kind.as_str(), location.as_deref(), key_name) {
        ("apiKey", Some("header"), Some(header)) => AuthScheme::Header(header),
        ("oauth2" | "openIdConnect", ..) => AuthScheme::Token(scopes),
        ("http", ..) if http_scheme.as_deref() == Some("bearer") => AuthScheme::Token(scopes),
        (other, location, _) => {
            let detail = location.or(http_scheme.as_deref());
            let detail = detail.map(|detail| format!(" ({detail})")).unwrap_or_default();
            AuthScheme::Other(format!("{other}{detail}"))
        }
    }
}

fn scope_names(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Vec<String> {
    fields.map(reader, "scopes", |_, _| ()).into_keys().collect()
}
