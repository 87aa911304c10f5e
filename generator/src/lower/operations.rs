//! Operations: their parts put together, paging, long-running operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{FinalState, Media, Operation, OperationKind, Parameter, ParameterLocation, Success, Verb},
    source::pointer,
    spec::{self, Schema},
};

use super::{
    context::Lowering,
    parameters::{fixed_queries, form_encoding, is_sent_by_pipeline},
};

impl<'a> Lowering<'a> {
    /// Lowers all operations, each followed by its alternate with other media types, if there is one.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let mut operations = Vec::new();
        for operation in &document.operations {
            self.report.operation = Some(operation.id.clone());
            if operation.id.is_empty() {
                // Reported when it was read.
                continue;
            }
            if let Some(first) = seen.insert(&operation.id, &operation.path) {
                let message = format!("operation id `{}` is taken by `{first}`", operation.id);
                self.report
                    .error("E0407", &operation.pointer, message)
                    .hint("operation ids are unique in an API; rename one of them with a patch");
                continue;
            }
            let Some(verb) = verb(&operation.verb) else {
                let verb = operation.verb.to_uppercase();
                let message = format!("azure_core cannot send {verb} requests, so the operation gets no method");
                self.report
                    .warning("W0417", &operation.pointer, message)
                    .hint("send the request with an HTTP client of your own");
                continue;
            };
            let Some(lowered) = self.lower_operation(operation, verb) else { continue };
            let alternate = self.alternate_media_operation(operation, &lowered);
            operations.push(lowered);
            operations.extend(alternate);
        }
        self.report.operation = None;
        self.next_pages(&mut operations);
        operations
    }

    fn lower_operation(&mut self, operation: &'a spec::Operation, verb: Verb) -> Option<Operation> {
        use ParameterLocation::{Form, Header, Query};
        // One that could not be read was reported and has no name.
        let all = || operation.parameters.iter().filter(|parameter| !parameter.name.is_empty());
        let has_fields = all().any(|parameter| parameter.location == Some(Form));
        let mut parameters = Vec::new();
        let mut body = None;
        let mut api_version = None;
        let has_body = has_fields || all().any(|parameter| parameter.location.is_none());
        for parameter in all() {
            match parameter.location {
                None => match self.form_fields(operation, parameter) {
                    Some(fields) if !has_fields => parameters.extend(fields),
                    _ => body = Some(self.body(operation, parameter)),
                },
                Some(Query) if parameter.name == "api-version" && parameter.api_version != Some(false) => {
                    api_version = self.version(operation, parameter);
                }
                // Written in the path already: `?comp=appendblock`.
                Some(Query) if fixed_queries(&operation.path).any(|name| name == parameter.name) => {}
                Some(Header) if is_sent_by_pipeline(&parameter.name, has_body) => {}
                Some(location) => parameters.push(self.parameter(operation, parameter, location)),
            }
        }
        let base = &self.document.host.base_path;
        for parameter in &self.document.host.parameters {
            if base.contains(&format!("{{{}}}", parameter.name)) {
                parameters.push(self.host_path_parameter(operation, parameter));
            }
        }
        let path = format!("{base}{}", operation.path);
        self.check_path(operation, &path, &parameters);
        let successes = self.successes(operation);
        if operation.responses.is_empty() {
            self.report
                .error("E0409", &operation.pointer, "no response is described")
                .hint("add a response for the status of its success, or `default`");
            return None;
        }
        let response_media = match self.response_media(operation, &successes) {
            // The result of a long-running operation is read as JSON or not at all.
            Media::Xml(media_type) if operation.long_running => Media::Raw(Some(media_type)),
            media => media,
        };
        let kind = self.kind(operation, &response_media, &parameters, &successes);
        let form = form_encoding(&operation.consumes, &parameters);
        if body.is_some() && form.is_some() {
            self.report
                .error("E0408", &operation.pointer, "there is form data beside another body")
                .hint("a request has one body: remove one of the two with a patch");
        }
        Some(Operation {
            form,
            id: match (&operation.client_name, operation.id.split_once('_')) {
                (Some(name), Some((group, _))) => format!("{group}_{name}"),
                (Some(name), None) => name.clone(),
                (None, _) => operation.id.clone(),
            },
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
            response_media,
            alternate_of: None,
            successes,
            errors: self.errors(operation),
        })
    }

    fn kind(
        &mut self,
        operation: &spec::Operation,
        response_media: &Media,
        parameters: &[Parameter],
        successes: &[Success],
    ) -> OperationKind {
        let is_xml = matches!(response_media, Media::Xml(_));
        if is_xml && operation.pageable.is_some() {
            self.report
                .warning("W0430", &operation.pointer, "pages of XML are not followed")
                .hint("the method returns one page; ask for the next page with its parameters");
        }
        let pageable = operation.pageable.as_ref().filter(|_| !is_xml);
        let paging = pageable.map(|pageable| self.paging(operation, pageable, parameters, successes));
        match (operation.long_running.then(|| self.final_state(operation)), paging) {
            (None, None) => OperationKind::Plain,
            (None, Some(paging)) => OperationKind::Pageable(paging),
            (Some(state), None) => OperationKind::LongRunning(state),
            (Some(state), Some(paging)) => OperationKind::LongRunningList(state, paging),
        }
    }

    fn final_state(&mut self, operation: &spec::Operation) -> FinalState {
        match operation.final_state.as_deref() {
            None => FinalState::Default,
            Some("azure-async-operation") if self.has_result_in_monitor(operation) => FinalState::MonitorProperties,
            Some("azure-async-operation") => FinalState::AzureAsyncOperation,
            Some("location") => FinalState::Location,
            Some("operation-location") => FinalState::OperationLocation,
            Some("original-uri") => FinalState::OriginalUri,
            Some(other) => {
                let options = pointer::join(&operation.pointer, "x-ms-long-running-operation-options");
                let pointer = pointer::join(&options, "final-state-via");
                self.report
                    .error("E0415", &pointer, format!("`final-state-via: {other}` is not known"))
                    .hint("use one of azure-async-operation, location, operation-location and original-uri");
                FinalState::Default
            }
        }
    }
}

impl Lowering<'_> {
    /// Whether the result of an action is in the `properties` of its status monitor: a described result without a `status`
    /// is not the monitor itself.
    fn has_result_in_monitor(&self, operation: &spec::Operation) -> bool {
        let is_success = |code: &String| code.starts_with('2');
        let schemas =
            operation.responses.iter().filter(|(code, _)| is_success(code)).filter_map(|(_, it)| it.schema.as_ref());
        let results: Vec<&Schema> = schemas.collect();
        let has_status = |schema: &&Schema| self.has_status(schema, &mut BTreeSet::new());
        operation.verb == "post" && !results.is_empty() && !results.iter().any(has_status)
    }

    fn has_status<'s>(&'s self, schema: &'s Schema, seen: &mut BTreeSet<&'s str>) -> bool {
        let name = schema.reference.as_deref().filter(|name| seen.insert(name));
        let target = name.and_then(|name| self.document.definitions.get(name));
        schema.properties.contains_key("status")
            || target.into_iter().chain(&schema.all_of).any(|part| self.has_status(part, seen))
    }
}

/// Returns the verb, if azure_core knows it: it has no OPTIONS and no TRACE.
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

fn operation_docs(operation: &spec::Operation) -> Option<String> {
    let parts = [&operation.summary, &operation.description];
    let mut texts: Vec<&str> = parts.into_iter().flatten().map(|text| text.trim()).collect();
    texts.dedup();
    Some(texts.join("\n\n")).filter(|text| !text.is_empty())
}
