//! Operations: parameters, bodies, answers, paging, long-running.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{
        Docs, FinalState, Form, Header, Join, Kind, Limits, Media, Operation, Paging, Parameter, Place, Success, Type,
        Verb,
    },
    source::pointer,
    spec::{self, CollectionFormat, Response, wire_text},
};

use super::{Lowering, base_path, docs, forms, host_parameters, limits};

/// Headers that the runtime sends by itself: what an argument said would be overwritten, or contradict the body.
const PIPELINE_HEADERS: [&str; 4] = ["accept", "x-ms-client-request-id", "authorization", "user-agent"];

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let mut operations = Vec::new();
        for operation in &document.operations {
            self.operation = Some(operation.id.clone());
            if operation.id.is_empty() {
                // Reported when it was read.
                continue;
            }
            if let Some(first) = seen.insert(&operation.id, &operation.path) {
                self.error(
                    "E0407",
                    &operation.pointer,
                    format!("operation id `{}` is taken by `{first}`", operation.id),
                )
                .hint("operation ids are unique in an API; rename one of them with a patch");
                continue;
            }
            let Some(verb) = verb(&operation.verb) else {
                let verb = operation.verb.to_uppercase();
                self.warning("W0417", &operation.pointer, format!("azure_core sends no {verb}: there is no method"))
                    .hint("send such a request with a transport of your own");
                continue;
            };
            let Some(lowered) = self.lower_operation(operation, verb) else { continue };
            let other = self.other_media(operation, &lowered);
            operations.push(lowered);
            operations.extend(other);
        }
        self.operation = None;
        self.next_pages(&mut operations);
        operations
    }

    fn lower_operation(&mut self, operation: &'a spec::Operation, verb: Verb) -> Option<Operation> {
        let all: Vec<_> = operation.parameters.iter().filter_map(|parameter| self.resolve(parameter)).collect();
        let has_fields = all.iter().any(|parameter| parameter.place == spec::Place::FormData);
        let mut parameters = Vec::new();
        let mut body = None;
        let mut api_version = None;
        let has_body = all.iter().any(|it| matches!(it.place, spec::Place::Body | spec::Place::FormData));
        for parameter in all {
            match parameter.place {
                spec::Place::Body => match self.form_fields(operation, parameter) {
                    Some(fields) if !has_fields => parameters.extend(fields),
                    _ => body = Some(self.body(operation, parameter)),
                },
                spec::Place::FormData => parameters.push(self.parameter(operation, parameter, Place::Form)),
                spec::Place::Query if parameter.name == "api-version" && parameter.api_version != Some(false) => {
                    api_version = self.version(operation, parameter);
                }
                // Written in the path already: `?comp=appendblock`.
                spec::Place::Query if fixed_queries(&operation.path).any(|name| name == parameter.name) => {}
                spec::Place::Header if is_of_pipeline(&parameter.name, has_body) => {}
                spec::Place::Path => parameters.push(self.parameter(operation, parameter, Place::Path)),
                spec::Place::Query => parameters.push(self.parameter(operation, parameter, Place::Query)),
                spec::Place::Header => parameters.push(self.parameter(operation, parameter, Place::Header)),
            }
        }
        let base = base_path(self.document);
        for parameter in host_parameters(self.document) {
            if base.contains(&format!("{{{}}}", parameter.name)) {
                parameters.push(self.host_path(operation, parameter));
            }
        }
        let path = format!("{base}{}", operation.path);
        self.check_path(operation, &path, &parameters);
        let successes = self.successes(operation);
        if operation.responses.is_empty() {
            self.error("E0409", &operation.pointer, "no response is described")
                .hint("add a response for the status of its success, or `default`");
            return None;
        }
        let answer = match self.answer(operation, &successes) {
            // What an operation that takes long comes to is read as JSON or not at all.
            Media::Xml(kind) if operation.long_running => Media::Raw(Some(kind)),
            answer => answer,
        };
        let kind = self.kind(operation, &answer);
        let form = form(&operation.consumes, &parameters);
        if body.is_some() && form.is_some() {
            self.error("E0408", &operation.pointer, "there is form data beside another body")
                .hint("a request has one body: remove one of the two with a patch");
        }
        Some(Operation {
            form,
            id: operation.client_name.as_ref().map_or_else(
                || operation.id.clone(),
                |name| match operation.id.split_once('_') {
                    Some((group, _)) => format!("{group}_{name}"),
                    None => name.clone(),
                },
            ),
            tag: operation.group.clone(),
            pointer: operation.pointer.clone(),
            verb,
            path,
            api_version,
            docs: operation_docs(operation),
            deprecated: operation.deprecated,
            parameters,
            body,
            kind,
            answer,
            form_of: None,
            successes,
            errors: self.errors(operation),
        })
    }

    /// A part of the path that belongs to the host: text that the client is given once, whatever is listed for it.
    fn host_path(&mut self, operation: &spec::Operation, described: &'a spec::Parameter) -> Parameter {
        let mut parameter = self.parameter(operation, described, Place::Path);
        let values: Vec<_> = described.schema.values.iter().map(|value| format!("`{}`", wire_text(value))).collect();
        if parameter.constant.is_none() && !values.is_empty() {
            parameter.limits.phrases.push(format!("one of {}", values.join(", ")));
            parameter.ty = Type::Text { format: None };
        }
        Parameter { on_client: true, ..parameter }
    }

    fn resolve(&mut self, parameter: &'a spec::Parameter) -> Option<&'a spec::Parameter> {
        match &parameter.reference {
            Some(name) => self.document.parameters.get(name),
            // A reference that could not be read was reported and left neither name nor target.
            None => Some(parameter).filter(|parameter| !parameter.name.is_empty()),
        }
    }

    fn parameter(&mut self, operation: &spec::Operation, parameter: &'a spec::Parameter, place: Place) -> Parameter {
        let owner = operation.id.replace('_', ".");
        let constant = match parameter.api_version {
            Some(true) => self.version(operation, parameter),
            _ => self.constant(parameter).filter(|_| parameter.required),
        };
        // What can have one value only is sent, never asked for, and needs no type of its own.
        let ty = match constant {
            Some(_) => Type::Text { format: None },
            None if place == Place::Form && is_file_list(&parameter.schema) => Type::List(Box::new(Type::Stream)),
            None => self.ty(&parameter.schema, &owner, &parameter.name),
        };
        Parameter {
            pointer: parameter.pointer.clone(),
            name: parameter.name.clone(),
            client_name: parameter.client_name.clone(),
            place,
            ty,
            required: parameter.required || place == Place::Path,
            constant,
            on_client: match parameter.location.as_deref() {
                Some(location) => location == "client",
                None => parameter.name == "subscriptionId",
            },
            join: match parameter.collection_format {
                CollectionFormat::Csv => Join::Comma,
                CollectionFormat::Ssv => Join::Space,
                CollectionFormat::Tsv => Join::Tab,
                CollectionFormat::Pipes => Join::Pipe,
                CollectionFormat::Multi => Join::Repeat,
            },
            raw: parameter.skip_encoding,
            media: None,
            docs: docs(parameter.schema.description.as_ref()),
            limits: parameter_limits(parameter),
        }
    }

    /// What a parameter that is the version of the API says.
    fn version(&self, operation: &spec::Operation, parameter: &spec::Parameter) -> Option<String> {
        self.constant(parameter).or_else(|| operation.api_version.clone())
    }

    /// The one value that a parameter can have.
    fn constant(&self, parameter: &spec::Parameter) -> Option<String> {
        match parameter.schema.values.as_slice() {
            [only] => Some(wire_text(only)),
            _ => None,
        }
    }

    fn check_path(&mut self, operation: &spec::Operation, full: &str, parameters: &[Parameter]) {
        let wanted: BTreeSet<_> = placeholders(full).collect();
        let path = || parameters.iter().filter(|parameter| parameter.place == Place::Path);
        let given: BTreeSet<_> = path().map(|parameter| parameter.name.as_str()).collect();
        for name in wanted.difference(&given) {
            let near = self.diagnostics.closest(name, given.difference(&wanted).copied());
            let near = near.map_or(String::new(), |near| format!(", or rename `{near}`"));
            self.error("E0410", &operation.pointer, format!("no path parameter is described for `{{{name}}}`"))
                .hint(format!("add a parameter `{name}` in `path` to the operation{near}"));
        }
        for parameter in path().filter(|parameter| !wanted.contains(parameter.name.as_str())) {
            let message = format!("path parameter `{}` does not occur in `{}`", parameter.name, operation.path);
            self.error("E0411", &parameter.pointer, message)
                .hint(format!("write `{{{}}}` where it belongs in the path, or remove the parameter", parameter.name));
        }
    }

    fn successes(&mut self, operation: &'a spec::Operation) -> Vec<Success> {
        let mut successes = Vec::new();
        for (code, response) in &operation.responses {
            let Some(response) = self.response(response) else { continue };
            let status = match code.parse::<u16>() {
                Ok(status) if (100..600).contains(&status) => status,
                _ if code == "default" => continue,
                _ => {
                    let pointer = pointer::join(&pointer::join(&operation.pointer, "responses"), code);
                    self.error("E0412", &pointer, format!("`{code}` is not a status code"))
                        .hint("a number of three digits, or `default`");
                    continue;
                }
            };
            if !is_answer(&operation.verb, status) || response.is_error {
                continue;
            }
            let owner = operation.id.replace('_', ".");
            successes.push(Success {
                status,
                body: response.schema.as_ref().map(|schema| self.success_body(operation, schema, &owner)),
                headers: self.headers(response, &owner),
            });
        }
        successes.sort_by_key(|success| success.status);
        self.check_bodies(operation, &mut successes);
        successes
    }

    pub(super) fn response(&self, response: &'a Response) -> Option<&'a Response> {
        match &response.reference {
            Some(name) => self.document.responses.get(name),
            None => Some(response),
        }
    }

    fn headers(&mut self, response: &'a Response, owner: &str) -> Vec<Header> {
        let headers = response.headers.iter();
        headers
            .map(|(name, schema)| Header {
                name: name.clone(),
                ty: self.ty(schema, owner, name),
                docs: docs(schema.description.as_ref()),
            })
            .collect()
    }

    /// Where the first answer is not the result, all bodies have to be of one type; what differs is left as any JSON.
    fn check_bodies(&mut self, operation: &spec::Operation, successes: &mut [Success]) {
        if !operation.long_running && operation.pageable.is_none() {
            return;
        }
        let first = successes.iter().find_map(|success| success.body.clone());
        if successes.iter().all(|success| success.body.is_none() || success.body == first) {
            return;
        }
        self.warning("W0413", &operation.pointer, "the success statuses have bodies of different types")
            .hint("the result is any JSON value; look at the status to know which it is");
        for success in successes {
            success.body = success.body.as_ref().map(|_| Type::Any);
        }
    }

    fn kind(&mut self, operation: &spec::Operation, answer: &Media) -> Kind {
        let is_xml = matches!(answer, Media::Xml(_));
        if is_xml && operation.pageable.is_some() {
            self.warning("W0430", &operation.pointer, "pages of XML are not followed")
                .hint("it is called as an ordinary operation; ask for the next page with its parameters");
        }
        let paging = operation.pageable.as_ref().filter(|_| !is_xml).map(|pageable| Paging {
            next_link: pageable.next_link.clone(),
            items: pageable.item_name.clone().unwrap_or_else(|| "value".to_owned()),
            next_page: None,
        });
        match (operation.long_running.then(|| self.final_state(operation)), paging) {
            (None, None) => Kind::Plain,
            (None, Some(paging)) => Kind::Pageable(paging),
            (Some(state), None) => Kind::LongRunning(state),
            (Some(state), Some(paging)) => Kind::LongRunningList(state, paging),
        }
    }

    fn final_state(&mut self, operation: &spec::Operation) -> FinalState {
        match operation.final_state.as_deref() {
            None => FinalState::Default,
            Some("azure-async-operation") => FinalState::AzureAsyncOperation,
            Some("location") => FinalState::Location,
            Some("operation-location") => FinalState::OperationLocation,
            Some("original-uri") => FinalState::OriginalUri,
            Some(other) => {
                let options = pointer::join(&operation.pointer, "x-ms-long-running-operation-options");
                self.error(
                    "E0415",
                    &pointer::join(&options, "final-state-via"),
                    format!("`final-state-via: {other}` is not known"),
                )
                .hint("one of azure-async-operation, location, operation-location and original-uri");
                FinalState::Default
            }
        }
    }
}

/// Whether the runtime sends the header by itself. A media type says what a body is, so without one it is any header.
fn is_of_pipeline(header: &str, has_body: bool) -> bool {
    let header = header.to_lowercase();
    PIPELINE_HEADERS.contains(&header.as_str()) || (has_body && header == "content-type")
}

/// Whether a listed status is an answer: HEAD asks whether something is there, so 404 tells it; elsewhere 4xx and 5xx are errors.
pub(super) fn is_answer(verb: &str, status: u16) -> bool {
    status < 400 || (verb == "head" && status == 404)
}

/// Several files under one name, which only a form can have.
fn is_file_list(schema: &spec::Schema) -> bool {
    schema.items.as_deref().is_some_and(forms::is_file)
}

/// A form with files has parts; one without has them if nothing simpler is offered.
fn form(offered: &[String], parameters: &[Parameter]) -> Option<Form> {
    let mut fields = parameters.iter().filter(|parameter| parameter.place == Place::Form).peekable();
    fields.peek()?;
    let files = fields.any(|field| field.ty.is_stream());
    let simple = offered.iter().any(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    Some(if files || (!simple && !offered.is_empty()) { Form::Multipart } else { Form::Urlencoded })
}

/// The verb, if azure_core knows it: it has no OPTIONS and no TRACE.
fn verb(text: &str) -> Option<Verb> {
    Some(match text {
        "delete" => Verb::Delete,
        "get" => Verb::Get,
        "head" => Verb::Head,
        "patch" => Verb::Patch,
        "post" => Verb::Post,
        "put" => Verb::Put,
        _ => return None,
    })
}

fn operation_docs(operation: &spec::Operation) -> Docs {
    let parts = [&operation.summary, &operation.description];
    let mut texts: Vec<&str> = parts.into_iter().flatten().map(|text| text.trim()).collect();
    texts.dedup();
    Docs { text: Some(texts.join("\n\n")).filter(|text| !text.is_empty()) }
}

fn parameter_limits(parameter: &spec::Parameter) -> Limits {
    limits::phrases(&parameter.schema.limits)
}

/// The names of the pairs in the query part of a path.
fn fixed_queries(path: &str) -> impl Iterator<Item = &str> {
    let query = path.split_once('?').map(|(_, query)| query).unwrap_or_default();
    query.split('&').map(|pair| pair.split('=').next().unwrap_or_default())
}

/// The names in braces of a path template.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_wherever_they_stand() {
        let names: Vec<_> = placeholders("/a/{b}/c('{d}')/{e}{f}?g=h").collect();
        assert_eq!(names, ["b", "d", "e", "f"]);
        assert_eq!(placeholders("/plain").count(), 0);
    }
}
