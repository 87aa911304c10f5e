//! Operations → Rust methods.

use crate::model::{FinalState, Form, Media, NextLink, Operation, OperationKind, ParameterLocation};

use super::{
    Body, Codec, Doc, Output, ParameterValue, Payload, Request, Ty, ValueSource,
    bodies::payload_and_content_type,
    names::{self, NameScope},
    parameters::{fixed_source, in_path_order},
    planner::Planner,
    sentences,
};

/// A method of a client, which calls one operation.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) name: String,
    /// Id of the operation.
    pub(crate) operation: String,
    /// Whether it is the form `…_as` of an operation, for other media types than the main one.
    pub(crate) alternate: bool,
    pub(crate) docs: Doc,
    pub(crate) deprecated: bool,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) options: Options,
    /// Method of the runtime's client that starts the request: `get`, `put`, ….
    pub(crate) verb: String,
    pub(crate) request: Request,
    pub(crate) body: Option<Body>,
    /// Kind and fields of a form that is the body.
    pub(crate) form: Option<(Form, Vec<ParameterValue>)>,
    pub(crate) accept: Option<String>,
    /// Name of its span: `SqlPools.get`.
    pub(crate) span: String,
    /// Success statuses; `None` for long-running operations, where the runtime decides.
    pub(crate) statuses: Option<Vec<u16>>,
    pub(crate) call_kind: CallKind,
    pub(crate) output: Output,
}

impl Method {
    /// Whether the body of the request or the response is XML.
    pub(crate) fn has_xml(&self) -> bool {
        let response = match &self.output {
            Output::Xml(_) => true,
            Output::ByStatus(response) => response.xml,
            _ => false,
        };
        response || self.body.as_ref().is_some_and(|body| body.payload == Payload::Xml)
    }

    /// Whether the signature has a JSON body in a format that its type does not imply.
    pub(crate) fn has_formatted_body(&self) -> bool {
        let is_formatted = |codec: &Codec| *codec != Codec::Default;
        let sent = self.body.as_ref().is_some_and(|body| match (&body.payload, &body.value) {
            (_, ValueSource::Literal(_)) => false,
            (Payload::Json(codec), _) => is_formatted(codec),
            _ => false,
        });
        sent || match &self.output {
            Output::Json(_, codec) => is_formatted(codec),
            Output::ByStatus(response) => response.variants.iter().any(|variant| is_formatted(&variant.codec)),
            Output::Xml(_) | Output::Empty | Output::Bytes | Output::Text => false,
        }
    }
}

/// A positional argument of a method: borrowed unless its type is a small scalar.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    /// Documentation of the argument.
    pub(crate) text: String,
}

/// The options of a method: its optional parameters and body.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// Sorted by name.
    pub(crate) fields: Vec<OptionField>,
}

/// A field of [`Options`].
#[derive(Clone, Debug)]
pub(crate) struct OptionField {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
    pub(crate) docs: Doc,
    pub(crate) ty: Ty,
    /// Serialization format of the request body; `None` for a parameter.
    pub(crate) body: Option<Payload>,
    pub(crate) secret: bool,
}

/// Kind of call: a single request, pages, or a long-running operation.
#[derive(Clone, Debug)]
pub(crate) enum CallKind {
    Send,
    /// A pager.
    Pages {
        next: NextLink,
        next_page: Option<Request>,
    },
    /// A long-running operation.
    Poll(FinalState),
    /// A long-running operation whose result is a pager.
    PollPages {
        state: FinalState,
        next: NextLink,
    },
}

impl Planner<'_> {
    /// Returns the method for `operation` of the client type `client`.
    pub(super) fn method(&mut self, client: &str, operation: &Operation) -> Method {
        let name = method_name(operation);
        // The other variables of the generated function body.
        let has_next = operation.paging().is_some_and(|paging| paging.next_page.is_some());
        let reserved: &[&str] = if has_next { &["next_page", "options", "self"] } else { &["options", "self"] };
        let mut arguments_scope = NameScope::reserving(reserved);
        let mut options_scope = NameScope::reserving(&["method_options"]);
        let mut arguments = Vec::new();
        let mut fields = Vec::new();
        let mut sources = Vec::new();
        for parameter in in_path_order(operation) {
            if self.is_shared_header(parameter) {
                continue;
            }
            let wanted = names::parameter_name(parameter.wanted_name());
            let source = if let Some(source) = fixed_source(parameter) {
                source
            } else if parameter.required {
                let name = arguments_scope.claim(&wanted, suffix(parameter.location));
                arguments.push(Argument {
                    name: name.clone(),
                    wire: parameter.name.clone(),
                    ty: self.parameter_type(operation, parameter),
                    text: self.parameter_text(parameter),
                });
                ValueSource::Argument(name)
            } else {
                let name = options_scope.claim(&wanted, suffix(parameter.location));
                fields.push(OptionField {
                    name: name.clone(),
                    wire: parameter.name.clone(),
                    docs: self.option_docs(parameter),
                    ty: self.parameter_type(operation, parameter),
                    body: None,
                    secret: parameter.secret,
                });
                ValueSource::Option(name)
            };
            sources.push((parameter, source));
        }
        let body = operation.body.as_ref().map(|body| {
            let ty = self.ty(&body.ty);
            let (payload, content_type) = payload_and_content_type(body);
            let value = if let Some(json) = &body.constant {
                ValueSource::Literal(json.clone())
            } else if body.required {
                ValueSource::Argument(arguments_scope.claim("body", "_content"))
            } else {
                let name = options_scope.claim("body", "_content");
                fields.push(OptionField {
                    name: name.clone(),
                    wire: body.name.clone(),
                    docs: Doc::new(self.body_text(body)),
                    ty: ty.clone(),
                    body: Some(payload.clone()),
                    // Its own `Debug` shows nothing of it.
                    secret: false,
                });
                ValueSource::Option(name)
            };
            Body { value, ty, payload, content_type }
        });
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let output = self.output(client, &name, operation);
        let call_kind = match &operation.kind {
            OperationKind::Plain => CallKind::Send,
            OperationKind::Pageable(paging) => {
                let next_page = paging.next_page.as_ref().map(|next| self.next_request(next, &sources));
                CallKind::Pages { next: paging.next.clone(), next_page }
            }
            OperationKind::LongRunning(state) => CallKind::Poll(*state),
            OperationKind::LongRunningList(state, paging) => {
                CallKind::PollPages { state: *state, next: paging.next.clone() }
            }
        };
        let group = client.trim_end_matches("Client");
        let mut method = Method {
            operation: operation.id.clone(),
            docs: Doc::default(),
            deprecated: operation.deprecated,
            options: Options {
                name: format!("{client}{}Options", names::type_part(&name)),
                docs: Doc::new(format!("Options of [`{client}::{name}`].")),
                fields,
            },
            verb: sentences::verb(operation.verb).to_lowercase(),
            request: self.request(&operation.path, operation.api_version.as_ref(), &sources),
            body,
            form: operation.form.map(|form| (form, self.parameter_values(&sources, ParameterLocation::Form))),
            accept: match &operation.response_media {
                Media::Xml(kind) => Some(kind.clone()),
                Media::Json(kind) | Media::Text(kind) | Media::Raw(kind) => kind.clone(),
            },
            alternate: operation.alternate_of.is_some(),
            span: format!("{group}.{name}"),
            statuses: match operation.kind {
                OperationKind::LongRunning(_) | OperationKind::LongRunningList(..) => None,
                OperationKind::Plain | OperationKind::Pageable(_) => {
                    Some(operation.successes.iter().map(|success| success.status).collect())
                }
            },
            call_kind,
            output,
            arguments,
            name,
        };
        method.docs = self.method_docs(operation, &method);
        method
    }
}

/// Returns the name of a method: `Group_ListByWorkspace` → `list_by_workspace`. Pagers begin with `list`, long-running
/// operations with `begin_`.
pub(super) fn method_name(operation: &Operation) -> String {
    let name = names::method_name(operation.action());
    match operation.kind {
        OperationKind::Plain => name,
        OperationKind::LongRunning(_) => format!("begin_{}", name.trim_end_matches("_fn")),
        OperationKind::Pageable(_) => list_name(name),
        OperationKind::LongRunningList(..) => format!("begin_{}", list_name(name)),
    }
}

fn list_name(name: String) -> String {
    match name.strip_prefix("get") {
        _ if name == "list" || name.starts_with("list_") => name,
        Some(rest) if rest.is_empty() || rest.starts_with('_') => format!("list{rest}"),
        _ => format!("list_{name}"),
    }
}

/// Returns what makes the names of equally named parameters unique.
fn suffix(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "_path",
        ParameterLocation::Query => "_query",
        ParameterLocation::Header => "_header",
        ParameterLocation::Form => "_field",
    }
}
