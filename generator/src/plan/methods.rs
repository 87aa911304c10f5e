//! Operations → Rust methods.

use crate::model::{self, FinalState, Form, Join, Media, Operation, OperationKind, ParameterLocation, Type, Verb};

use super::{
    Body, Choice, Codec, Doc, NextRequest, Payload, Planner, Ty,
    bodies::{self, body_codec},
    names,
    scope::Scope,
};

/// A method of a client.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) name: String,
    /// The operation it calls.
    pub(crate) operation: String,
    /// It is another form of an operation, not the operation as described.
    pub(crate) variant: bool,
    pub(crate) docs: Doc,
    pub(crate) deprecated: bool,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) options: Options,
    /// Method of the runtime's client that starts the request: `get`, `put`, ….
    pub(crate) verb: &'static str,
    /// Path with `{}` for each of `values`, `{+}` where the value is several segments.
    pub(crate) template: String,
    pub(crate) values: Vec<Pair>,
    pub(crate) queries: Vec<Pair>,
    pub(crate) headers: Vec<Pair>,
    pub(crate) body: Option<Body>,
    /// The fields of a form that is the body.
    pub(crate) form: Option<(Form, Vec<Pair>)>,
    pub(crate) accept: Option<String>,
    /// Name of its span: `SqlPools.get`.
    pub(crate) span: String,
    /// What counts as success; `None` where the runtime decides.
    pub(crate) statuses: Option<Vec<u16>>,
    pub(crate) finish: Finish,
    pub(crate) output: Output,
}

impl Method {
    /// Whether it sends or gets XML.
    pub(crate) fn has_xml(&self) -> bool {
        let sent = self.body.as_ref().is_some_and(|body| body.payload == Payload::Xml);
        let got = match &self.output {
            Output::Xml(_) => true,
            Output::ByStatus(choice) => choice.xml,
            _ => false,
        };
        sent || got
    }

    /// Whether a body has a form that its type does not say.
    pub(crate) fn has_coded_body(&self) -> bool {
        let is_asked = |body: &Body| !matches!(body.value, Source::Literal(_));
        let sent = self.body.as_ref().is_some_and(|body| is_asked(body) && matches!(body.payload, Payload::Coded(_)));
        sent || match &self.output {
            Output::Coded(..) => true,
            Output::ByStatus(choice) => choice.cases.iter().any(|case| case.codec != Codec::Own),
            Output::Json(_) | Output::Xml(_) | Output::Empty | Output::Bytes | Output::Text => false,
        }
    }
}

/// A positional argument: lent, except for what is as small as a reference.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
    pub(crate) ty: Ty,
}

/// The struct with what may be left out.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) name: String,
    pub(crate) docs: Doc,
    /// Sorted by name.
    pub(crate) fields: Vec<OptionField>,
}

#[derive(Clone, Debug)]
pub(crate) struct OptionField {
    pub(crate) name: String,
    /// Name of the parameter in the description.
    pub(crate) wire: String,
    pub(crate) docs: Doc,
    pub(crate) ty: Ty,
    /// What it is if it is the request body and not a parameter.
    pub(crate) body: Option<Payload>,
}

/// Where a value comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A field of the client.
    Client(String),
    Argument(String),
    /// A field of the options.
    Option(String),
    Literal(String),
}

/// A value in the path, a query parameter or a header.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) wire: String,
    pub(crate) value: Source,
    pub(crate) codec: Codec,
    /// How the elements of a list travel; `None` for everything else.
    pub(crate) join: Option<Join>,
    /// What it is in a form.
    pub(crate) part: Part,
    /// A part of a query that is encoded already.
    pub(crate) raw: bool,
}

impl Pair {
    /// The function of `azure_core::base64` that writes bytes which an argument lends.
    pub(crate) fn encoder(&self) -> Option<&'static str> {
        match (&self.value, &self.codec) {
            (Source::Argument(_), Codec::Named("Base64")) => Some("encode"),
            (Source::Argument(_), Codec::Named("Base64Url")) => Some("encode_url_safe"),
            _ => None,
        }
    }
}

/// What a field of a form is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Text,
    /// Files, of this media type unless they say another one.
    File(Option<String>),
    /// JSON, a part for each element of a list.
    Json,
    /// JSON, with a list in one part.
    JsonList,
}

/// What is done with the request.
#[derive(Clone, Debug)]
pub(crate) enum Finish {
    Send,
    Pages {
        next_link: Option<String>,
        next_page: Option<NextRequest>,
    },
    Poll(FinalState),
    /// A poller that gives a pager.
    PollPages {
        state: FinalState,
        next_link: Option<String>,
    },
}

/// What comes back.
#[derive(Clone, Debug)]
pub(crate) enum Output {
    Json(Ty),
    /// JSON whose form the type does not say.
    Coded(Ty, Codec),
    Xml(Ty),
    Empty,
    /// Text as it is.
    Text,
    /// A body without a format.
    Bytes,
    /// The status tells.
    ByStatus(Choice),
}

impl Planner<'_> {
    pub(super) fn method(&mut self, client: &str, operation: &Operation) -> Method {
        let name = method_name(operation);
        // `self` and `options` are what a method's body mentions besides its arguments.
        let has_next = operation.paging().is_some_and(|paging| paging.next_page.is_some());
        let own: &[&str] = if has_next { &["next_page", "options", "self"] } else { &["options", "self"] };
        let mut arguments_scope = Scope::with(own);
        let mut options_scope = Scope::with(&["method_options"]);
        let mut arguments = Vec::new();
        let mut fields = Vec::new();
        let mut sources = Vec::new();
        for parameter in in_path_order(operation) {
            if self.is_shared_header(parameter) {
                continue;
            }
            let wanted = names::parameter_name(parameter.wanted_name());
            let source = if let Some(text) = &parameter.constant {
                Source::Literal(text.clone())
            } else if parameter.on_client {
                Source::Client(names::client_field_name(parameter.wanted_name()))
            } else if parameter.required {
                let name = arguments_scope.take(&wanted, suffix(parameter.location));
                arguments.push(Argument {
                    name: name.clone(),
                    wire: parameter.name.clone(),
                    ty: self.parameter_type(operation, parameter),
                });
                Source::Argument(name)
            } else {
                let name = options_scope.take(&wanted, suffix(parameter.location));
                fields.push(OptionField {
                    name: name.clone(),
                    wire: parameter.name.clone(),
                    docs: self.option_docs(parameter),
                    ty: self.parameter_type(operation, parameter),
                    body: None,
                });
                Source::Option(name)
            };
            sources.push((parameter, source));
        }
        let body = operation.body.as_ref().map(|body| {
            let ty = self.ty(&body.ty);
            let (payload, media) = bodies::carried(body);
            let value = if let Some(json) = &body.constant {
                Source::Literal(json.clone())
            } else if body.required {
                let name = arguments_scope.take("body", "_content");
                Source::Argument(name)
            } else {
                let name = options_scope.take("body", "_content");
                fields.push(OptionField {
                    name: name.clone(),
                    wire: body.name.clone(),
                    docs: self.body_docs(body),
                    ty: ty.clone(),
                    body: Some(payload.clone()),
                });
                Source::Option(name)
            };
            Body { value, ty, payload, media }
        });
        fields.sort_by(|a, b| a.name.cmp(&b.name));
        let (template, values) = self.template(&operation.path, &sources);
        let output = match (operation.result(), &operation.response_media) {
            (None, _) => Output::Empty,
            (Some(_), Media::Json(_) | Media::Xml(_)) if operation.result_depends_on_status() => {
                Output::ByStatus(self.choice(client, &name, operation))
            }
            (Some(Type::Stream), _) | (Some(_), Media::Raw(_)) => Output::Bytes,
            (Some(_), Media::Text(_)) => Output::Text,
            (Some(ty), Media::Json(_)) => match body_codec(ty) {
                Codec::Own => Output::Json(self.ty(ty)),
                codec => Output::Coded(self.ty(ty), codec),
            },
            (Some(ty), Media::Xml(_)) => Output::Xml(self.ty(ty)),
        };
        let finish = match &operation.kind {
            OperationKind::Plain => Finish::Send,
            OperationKind::Pageable(paging) => {
                let next_page = paging.next_page.as_ref().map(|next| self.next_request(next, &sources));
                Finish::Pages { next_link: paging.next_link.clone(), next_page }
            }
            OperationKind::LongRunning(state) => Finish::Poll(*state),
            OperationKind::LongRunningList(state, paging) => {
                Finish::PollPages { state: *state, next_link: paging.next_link.clone() }
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
            verb: verb(operation.verb),
            template,
            values,
            queries: self.queries(operation.api_version.as_ref(), &sources),
            headers: self.pairs(&sources, ParameterLocation::Header),
            body,
            form: operation.form.map(|form| (form, self.pairs(&sources, ParameterLocation::Form))),
            accept: match &operation.response_media {
                Media::Xml(kind) => Some(kind.clone()),
                Media::Json(kind) | Media::Text(kind) | Media::Raw(kind) => kind.clone(),
            },
            variant: operation.alternate_of.is_some(),
            span: format!("{group}.{name}"),
            statuses: match operation.kind {
                OperationKind::LongRunning(_) | OperationKind::LongRunningList(..) => None,
                OperationKind::Plain | OperationKind::Pageable(_) => {
                    Some(operation.successes.iter().map(|success| success.status).collect())
                }
            },
            finish,
            output,
            arguments,
            name,
        };
        method.docs = self.method_docs(operation, &method, &sources);
        method
    }
}

/// Path parameters in the order of the path, then the others as described.
fn in_path_order(operation: &Operation) -> Vec<&model::Parameter> {
    let mut parameters: Vec<&model::Parameter> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| match parameter.location {
        ParameterLocation::Path => operation.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX - 1),
        ParameterLocation::Query | ParameterLocation::Header | ParameterLocation::Form => usize::MAX,
    });
    parameters
}

/// `Group_ListByWorkspace` → `list_by_workspace`; pagers begin with `list`, pollers with `begin_`.
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

fn suffix(place: ParameterLocation) -> &'static str {
    match place {
        ParameterLocation::Path => "_path",
        ParameterLocation::Query => "_query",
        ParameterLocation::Header => "_header",
        ParameterLocation::Form => "_field",
    }
}

fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Delete => "delete",
        Verb::Get => "get",
        Verb::Head => "head",
        Verb::Patch => "patch",
        Verb::Post => "post",
        Verb::Put => "put",
    }
}
