//! Documentation of public items: the text of the description, else that of `specs/docs`, else a sentence made of facts.

use std::collections::BTreeSet;

use heck::ToKebabCase;

use crate::{
    config::Date,
    model::{self, EnumValue, Media, Operation, OperationKind, Type, TypeDef, TypeKind},
};

use super::{
    Doc, Method, Output, Ty, ValueSource,
    constructor::{ClientField, Credential, Endpoint},
    names,
    planner::Planner,
    sentences, text,
};

impl Planner<'_> {
    pub(super) fn module_docs(&self) -> Doc {
        let title = self.title();
        let version = self.settings.api_version.as_ref().unwrap_or(&self.api.version);
        let mut doc = Doc::new(format!("{title}, version `{version}`."));
        doc.paragraph(format!("Start with [`{}Client`].", self.settings.client));
        add_retirement(&mut doc, self.docs.retired.api);
        doc
    }

    /// Returns the title of the settings, else that of the description, else `the service`.
    fn title(&self) -> String {
        let mut titles = [Some(&self.settings.title), self.api.title.as_ref()].into_iter().flatten();
        titles.find(|title| !title.trim().is_empty()).map_or("the service".to_owned(), |title| text::escape(title))
    }

    pub(super) fn client_docs(&self, has_groups: bool) -> Doc {
        let mut doc = self.described(None, self.docs.client.as_ref(), &format!("Client of {}.", self.title()));
        doc.paragraph(if has_groups {
            "It is cheap to clone, and so are the clients of the groups, which its methods give."
        } else {
            "It is cheap to clone."
        });
        add_retirement(&mut doc, self.docs.retired.api);
        doc
    }

    pub(super) fn constructor_docs(&self, endpoint: &Endpoint, credential: &Credential, fields: &[ClientField]) -> Doc {
        let mut doc = Doc::new("Creates the client; nothing is sent yet.");
        doc.heading("Arguments");
        if matches!(endpoint, Endpoint::Argument) {
            let described = self.api.endpoint.as_ref().map(|endpoint| format!(": `{endpoint}`"));
            let parts = self.api.host.iter().map(|part| {
                let text = self.sentence(part.docs.as_ref(), self.docs.parameters.get(&part.name), "");
                if text.is_empty() { text } else { format!(" `{}`: {text}", part.name) }
            });
            doc.item(format!(
                "`endpoint` - Address of the service, `https` only{}.{}",
                described.unwrap_or_default(),
                parts.collect::<String>()
            ));
        }
        for field in fields {
            doc.item(format!("`{}` - {}", field.name, field.text));
        }
        for (name, general) in credential.arguments() {
            let text = self.docs.parameters.get(name).map_or(general, |text| text::paragraphs(text).join(" "));
            doc.item(format!("`{name}` - {text}"));
        }
        if !self.settings.headers.is_empty() {
            doc.item("`headers` - Headers that every request carries.");
        }
        let (options, error) = match endpoint {
            Endpoint::Cloud => ("Transport, retries, policies and the cloud.", "the cloud is unknown"),
            Endpoint::Argument => ("Transport, retries and policies.", "`endpoint` is not an `https` URL"),
            Endpoint::Fixed(_) => (
                "Another endpoint, transport, retries and policies.",
                "the endpoint of the options is not an `https` URL",
            ),
        };
        doc.item(format!("`options` - {options}"));
        doc.heading("Errors");
        doc.paragraph(format!("If an argument is empty or {error}."));
        doc
    }

    pub(super) fn accessor_docs(&self, group: &str) -> Doc {
        let fallback = format!("The client of the {}.", names::words(group));
        let mut doc = self.described(None, self.docs.groups.get(group), &fallback);
        add_retirement(&mut doc, self.docs.retired.groups.get(group).copied());
        doc
    }

    pub(super) fn group_docs(&self, group: &str, client: &str, operations: &[&Operation]) -> Doc {
        let fallback = format!("Calls of the {} group.", names::words(group));
        let mut doc = self.described(None, self.docs.groups.get(group), &fallback);
        add_retirement(&mut doc, self.docs.retired.groups.get(group).or(self.docs.retired.api.as_ref()).copied());
        let versions: BTreeSet<&str> =
            operations.iter().filter_map(|operation| operation.api_version.as_deref()).collect();
        if !versions.is_empty() {
            let versions: Vec<String> = versions.into_iter().map(|version| format!("`{version}`")).collect();
            doc.paragraph(format!("Sends api-version {}.", versions.join(" and ")));
        }
        let accessor = names::module_name(client);
        doc.paragraph(format!(
            "Made by [`{0}Client::{accessor}`]({1}::clients::{0}Client::{accessor}).",
            self.settings.client,
            self.module_path()
        ));
        doc
    }

    pub(super) fn type_docs(&self, def: &TypeDef) -> Doc {
        let name = def.name.as_str();
        let own = self.docs.types.get(name).and_then(|docs| docs.summary.as_ref());
        let mut doc = self.described(def.docs.as_ref(), own, &sentences::name(name));
        if let TypeKind::Union(union) = &def.kind {
            doc.paragraph(format!("The member `{}` tells which kind it is.", union.discriminator));
        }
        doc
    }

    pub(super) fn member_docs(&self, owner: &str, wire: &str, member: &model::Member) -> Doc {
        let own = self.docs.types.get(owner).and_then(|docs| docs.members.get(wire));
        let fallback = sentences::name(wire);
        let mut doc = self.described(member.docs.as_ref(), own.or(self.docs.members.get(wire)), &fallback);
        let facts = sentences::member(member);
        if !facts.is_empty() {
            doc.paragraph(facts.join(" "));
        }
        doc
    }

    /// A value that says no more than its wire text says just that.
    pub(super) fn variant_docs(&self, owner: &str, value: &EnumValue) -> Doc {
        let mut doc = Doc::new(text::code(&value.wire));
        let own = self.docs.types.get(owner).and_then(|docs| docs.members.get(&value.wire));
        for paragraph in value.description.as_ref().or(own).into_iter().flat_map(|text| text::paragraphs(text)) {
            doc.paragraph(paragraph);
        }
        doc
    }

    pub(super) fn option_docs(&self, parameter: &model::Parameter) -> Doc {
        let mut doc = Doc::new(self.parameter_text(parameter));
        let place = match parameter.location {
            model::ParameterLocation::Query => "Query parameter",
            model::ParameterLocation::Header => "Header",
            model::ParameterLocation::Path => "Path parameter",
            model::ParameterLocation::Form => "Field of the form",
        };
        let secret = if parameter.secret { sentences::SECRET } else { "" };
        doc.paragraph(format!("{place} `{}`. {secret}", parameter.name));
        doc
    }

    pub(super) fn header_docs(&self, header: &model::Header) -> Doc {
        let fallback = sentences::name(&header.name);
        let mut doc = self.described(header.docs.as_ref(), self.docs.parameters.get(&header.name), &fallback);
        doc.paragraph(format!("Header `{}`.", header.name));
        doc
    }

    pub(super) fn method_docs(&self, operation: &Operation, method: &Method) -> Doc {
        let own = self.docs.operations.get(operation.alternate_of.as_ref().unwrap_or(&operation.id));
        let mut doc = self.described(operation.docs.as_ref(), own, &sentences::operation(operation));
        if let Some(usual) = &operation.alternate_of {
            let others = if self.is_json(usual) { "media types other than JSON" } else { "the other media types" };
            doc.paragraph(format!("This form is for {others}; the content travels as it is."));
        }
        let version = operation.api_version.as_ref().map(|version| format!(", api-version `{version}`"));
        let line = format!("`{} {}`{}", sentences::verb(operation.verb), operation.path, version.unwrap_or_default());
        doc.verbatim(line);
        let texts = method.arguments.iter().map(|argument| (&argument.name, argument.text.clone()));
        let body = operation.body.as_ref().zip(method.body.as_ref()).and_then(|(body, sent)| match &sent.value {
            ValueSource::Argument(name) => Some((name, self.body_text(body))),
            _ => None,
        });
        let arguments: Vec<_> = texts.chain(body).collect();
        if !arguments.is_empty() {
            doc.heading("Arguments");
        }
        for (name, text) in arguments {
            doc.item(format!("`{name}` - {text}"));
        }
        doc.heading("Returns");
        let result = match &method.output {
            Output::Json(ty, _) | Output::Xml(ty) => Some(type_phrase(ty)),
            Output::Bytes => Some("body as bytes".to_owned()),
            Output::Text => Some("body as text".to_owned()),
            Output::ByStatus(choice) => {
                Some(format!("{}: the status determines the type of the body", text::link(&choice.name)))
            }
            Output::Empty => None,
        };
        doc.paragraph(sentences::returns(operation, result.as_deref()));
        doc.heading("Errors");
        let errors = match operation.kind {
            OperationKind::LongRunning(_) | OperationKind::LongRunningList(..) => {
                "An operation that fails or is canceled, and any status of 300 or above, is an error with a \
                 [`ServiceError`](crate::ServiceError)."
            }
            OperationKind::Plain | OperationKind::Pageable(_) => {
                "Any other status is an error with a [`ServiceError`](crate::ServiceError)."
            }
        };
        let link = |error: &model::ErrorBody| (error.status, error.ty.as_ref().map(|ty| self.model_link(ty)));
        let bodies = sentences::error_bodies(&operation.errors.iter().map(link).collect::<Vec<_>>());
        doc.paragraph([Some(errors.to_owned()), bodies].into_iter().flatten().collect::<Vec<_>>().join(" "));
        if let Some(link) = self.reference(operation) {
            doc.verbatim(format!("Reference: <{link}>"));
        }
        doc
    }

    /// A link to a model that need not be in scope.
    fn model_link(&self, ty: &Type) -> String {
        let name = ty.named().map(|id| self.name(id)).unwrap_or_default();
        format!("[`{name}`]({}::models::{name})", self.module_path())
    }

    /// Whether the operation `id` sends and receives JSON.
    fn is_json(&self, id: &str) -> bool {
        let operation = self.api.operations.iter().find(|operation| operation.id == id);
        operation.is_some_and(|operation| {
            let body = operation.body.as_ref().map(|body| &body.media);
            body.into_iter().chain([&operation.response_media]).all(|media| matches!(media, Media::Json(_)))
        })
    }

    pub(super) fn parameter_text(&self, parameter: &model::Parameter) -> String {
        let fallback = sentences::name(&parameter.name);
        let written = self.sentence(parameter.docs.as_ref(), self.docs.parameters.get(&parameter.name), &fallback);
        [Some(written), sentences::limits(&parameter.limits)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    pub(super) fn response_variant_docs(&self, status: u16, body: Option<&Ty>) -> Doc {
        let body = body.map_or("nothing but the headers".to_owned(), |ty| format!("the {}", type_phrase(ty)));
        Doc::new(format!("Status {status} with {body}."))
    }

    pub(super) fn body_text(&self, body: &model::Body) -> String {
        self.sentence(body.docs.as_ref(), self.docs.parameters.get(&body.name), "The request body.")
    }

    /// The page of the service's reference, where the settings say how it is made.
    fn reference(&self, operation: &Operation) -> Option<String> {
        let template = self.settings.reference.as_deref()?;
        let group = operation.group().unwrap_or_default().to_kebab_case();
        Some(template.replace("{group}", &group).replace("{operation}", &operation.action().to_kebab_case()))
    }

    /// The input's own words, or those of `specs/docs`, or the fallback.
    fn described(&self, input: Option<&String>, written: Option<&String>, fallback: &str) -> Doc {
        let mut doc = Doc::default();
        let text = input.or(written).map(String::as_str).unwrap_or(fallback);
        text::paragraphs(text).into_iter().for_each(|paragraph| {
            doc.paragraph(paragraph);
        });
        if doc == Doc::default() { Doc::new(fallback) } else { doc }
    }

    fn sentence(&self, input: Option<&String>, written: Option<&String>, fallback: &str) -> String {
        let text = input.or(written).map(String::as_str).unwrap_or(fallback);
        text::paragraphs(text).join(" ")
    }
}

/// Says that the service has ended what `doc` describes.
fn add_retirement(doc: &mut Doc, date: Option<Date>) {
    if let Some(date) = date {
        doc.paragraph(format!("**Retired by the service on {date}.** Calls are sent as ever, and may be refused."));
    }
}

/// A type in a sentence.
fn type_phrase(ty: &Ty) -> String {
    match ty {
        Ty::Model(name) => text::link(name),
        Ty::Vec(item) if **item == Ty::Plain("u8") => "bytes".to_owned(),
        Ty::Vec(item) => format!("list of {}", plural_phrase(item)),
        Ty::Map(value) => format!("map of {}", plural_phrase(value)),
        Ty::Option(inner) | Ty::Boxed(inner) | Ty::Expressible(inner) | Ty::Lenient(inner) => type_phrase(inner),
        Ty::Plain("Json") => "JSON value".to_owned(),
        Ty::Plain(name) => format!("`{name}`"),
    }
}

/// Several of a type in a sentence.
fn plural_phrase(ty: &Ty) -> String {
    let words = type_phrase(ty);
    match words.split_once(" of ") {
        Some((container @ ("list" | "map"), rest)) => format!("{container}s of {rest}"),
        _ => words,
    }
}
