//! The values that a request carries besides its body: in its path, query, headers and form fields.

use crate::model::{Join, NextPage, Operation, Parameter, ParameterLocation, Type, TypeKind};

use super::{Codec, Ty, models::codec, names, planner::Planner};

/// Origin of a value in generated code.
#[derive(Clone, Debug)]
pub(crate) enum ValueSource {
    /// A field of the client.
    Client(String),
    Argument(String),
    /// A field of the options.
    Option(String),
    /// A constant.
    Literal(String),
}

/// A value in the path, the query, a header or a form field of a request.
#[derive(Clone, Debug)]
pub(crate) struct ParameterValue {
    pub(crate) wire: String,
    pub(crate) value: ValueSource,
    pub(crate) codec: Codec,
    /// Serialization of a list; `None` for everything else.
    pub(crate) join: Option<Join>,
    pub(crate) form_field_kind: FormFieldKind,
    /// Whether it is a fragment of a query that is percent-encoded already.
    pub(crate) raw: bool,
}

/// Serialization of a form field; `Text` for values outside of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FormFieldKind {
    Text,
    /// Files, with this media type unless they name another one.
    File(Option<String>),
    /// JSON, with a part for each element of a list.
    Json,
    /// JSON, with the whole list in one part.
    JsonList,
}

/// A request without verb and body.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Path with a placeholder for each of `values`: `{}` for a segment, `{+}` for several.
    pub(crate) template: String,
    pub(crate) values: Vec<ParameterValue>,
    pub(crate) queries: Vec<ParameterValue>,
    pub(crate) headers: Vec<ParameterValue>,
}

impl Planner<'_> {
    /// Returns the request for the next page. Its parameters are constants, fields of the client, or those in `known`.
    pub(super) fn next_request(&self, next: &NextPage, known: &[(&Parameter, ValueSource)]) -> Request {
        let mut sources = Vec::new();
        for parameter in next.parameters.iter().filter(|parameter| !self.is_shared_header(parameter)) {
            let same = |(other, _): &&(&Parameter, ValueSource)| {
                other.name == parameter.name && other.location == parameter.location
            };
            let known = || known.iter().find(same).map(|(_, source)| source.clone());
            sources.extend(fixed_source(parameter).or_else(known).map(|source| (parameter, source)));
        }
        self.request(&next.path, next.api_version.as_ref(), &sources)
    }

    /// Returns a request with the parameters in `sources`, and `api-version` as its first query parameter.
    pub(super) fn request(
        &self,
        path: &str,
        api_version: Option<&String>,
        sources: &[(&Parameter, ValueSource)],
    ) -> Request {
        let (template, values) = self.template(path, sources);
        let version = api_version.map(|version| ParameterValue {
            wire: "api-version".to_owned(),
            value: ValueSource::Literal(version.clone()),
            codec: Codec::Default,
            join: None,
            form_field_kind: FormFieldKind::Text,
            raw: false,
        });
        let queries = version.into_iter().chain(self.parameter_values(sources, ParameterLocation::Query)).collect();
        Request { template, values, queries, headers: self.parameter_values(sources, ParameterLocation::Header) }
    }

    /// Returns the path with constants filled in and placeholders for the other values, and these in their order.
    fn template(&self, path: &str, sources: &[(&Parameter, ValueSource)]) -> (String, Vec<ParameterValue>) {
        let mut template = String::new();
        let mut values = Vec::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            template.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let found = sources
                .iter()
                .find(|(parameter, _)| parameter.location == ParameterLocation::Path && parameter.name == name);
            match found {
                Some((_, ValueSource::Literal(text))) if is_unreserved(text) => template.push_str(text),
                Some((parameter, source)) => {
                    template.push_str(if parameter.raw { "{+}" } else { "{}" });
                    values.push(self.parameter_value(parameter, source));
                }
                // Reported by `lower`.
                None => {}
            }
            rest = after;
        }
        template.push_str(rest);
        (template, values)
    }

    pub(super) fn parameter_values(
        &self,
        sources: &[(&Parameter, ValueSource)],
        location: ParameterLocation,
    ) -> Vec<ParameterValue> {
        let located = sources.iter().filter(|(parameter, _)| parameter.location == location);
        located.map(|(parameter, source)| self.parameter_value(parameter, source)).collect()
    }

    fn parameter_value(&self, parameter: &Parameter, source: &ValueSource) -> ParameterValue {
        ParameterValue {
            wire: parameter.name.clone(),
            value: source.clone(),
            codec: codec(&parameter.ty),
            join: matches!(parameter.ty, Type::List(_)).then_some(parameter.join),
            form_field_kind: self.form_field_kind(parameter),
            raw: parameter.location == ParameterLocation::Query && parameter.raw,
        }
    }

    /// Returns the Rust type of `parameter`. Values without a textual form are taken as text, with a warning.
    pub(super) fn parameter_type(&mut self, operation: &Operation, parameter: &Parameter) -> Ty {
        if is_entity_tag(parameter) {
            return Ty::Plain("Etag");
        }
        let list_or_single = |item: Ty| match parameter.ty {
            Type::List(_) => Ty::Vec(Box::new(item)),
            _ => item,
        };
        if parameter.location == ParameterLocation::Form && parameter.ty.is_stream() {
            return list_or_single(Ty::Plain("FormFile"));
        }
        let kind = self.form_field_kind(parameter);
        if self.is_textual(&parameter.ty) || matches!(kind, FormFieldKind::Json | FormFieldKind::JsonList) {
            return self.ty(&parameter.ty);
        }
        self.reporter
            .warning(
                "W0503",
                &parameter.pointer,
                format!("the type of the parameter `{}` has no text form", parameter.name),
            )
            .within(Some(&operation.id))
            .hint("the parameter is a `String` that is sent as it is; give it a scalar type with a patch");
        list_or_single(Ty::Plain("String"))
    }

    fn form_field_kind(&self, parameter: &Parameter) -> FormFieldKind {
        if parameter.location != ParameterLocation::Form {
            return FormFieldKind::Text;
        }
        if parameter.ty.is_stream() {
            return FormFieldKind::File(parameter.media_type.clone());
        }
        let json = parameter.media_type.as_deref().is_some_and(|media| media.contains("json"));
        match (&parameter.ty, self.is_textual(&parameter.ty)) {
            (_, true) if !json => FormFieldKind::Text,
            (Type::List(_), _) if json => FormFieldKind::JsonList,
            _ => FormFieldKind::Json,
        }
    }

    /// Whether values of `ty`, or the elements of a list, have a text form: scalars and enums.
    fn is_textual(&self, ty: &Type) -> bool {
        match ty {
            Type::Any | Type::Map(_) | Type::Stream | Type::Expressible(_) | Type::Lenient(_) => false,
            Type::List(inner) | Type::Nullable(inner) => self.is_textual(inner),
            Type::Named(id) => matches!(self.api.types.get(*id).map(|def| &def.kind), Some(TypeKind::Enum(_))),
            Type::Boolean
            | Type::Integer { .. }
            | Type::Number { .. }
            | Type::Text { .. }
            | Type::Instant(_)
            | Type::Bytes(_) => true,
        }
    }
}

/// Returns the source of a value that the caller of a method does not give: a constant or a field of the client.
pub(super) fn fixed_source(parameter: &Parameter) -> Option<ValueSource> {
    let constant = parameter.constant.clone().map(ValueSource::Literal);
    let field = || ValueSource::Client(names::client_field_name(parameter.wanted_name()));
    constant.or_else(|| parameter.on_client.then(field))
}

/// Returns the parameters in the order of arguments: those of the path in the order of the path, then the others as described.
pub(super) fn in_path_order(operation: &Operation) -> Vec<&Parameter> {
    let mut parameters: Vec<&Parameter> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| match parameter.location {
        ParameterLocation::Path => operation.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(usize::MAX - 1),
        ParameterLocation::Query | ParameterLocation::Header | ParameterLocation::Form => usize::MAX,
    });
    parameters
}

/// Whether `text` has unreserved characters only. It may be empty: an argument may not, but a constant may.
fn is_unreserved(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte))
}

/// Whether `parameter` is a conditional header, which takes what `etag()` of a response returns.
fn is_entity_tag(parameter: &Parameter) -> bool {
    let condition = ["if-match", "if-none-match"].iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
    condition && parameter.location == ParameterLocation::Header && matches!(parameter.ty, Type::Text { .. })
}
