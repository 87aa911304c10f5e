//! Media types: JSON where it is offered. An operation that offers other kinds as well gets a second form, in which the
//! caller names the kind and the content is text or bytes.

use crate::{
    model::{
        Body, Docs, Enum, EnumValue, Join, Kind, Limits, Media, Name, Operation, Parameter, Place, Shape, Success,
        Type, TypeDef,
    },
    spec::{self, Schema},
};

use super::{Lowering, docs};

impl<'a> Lowering<'a> {
    pub(super) fn body(&mut self, operation: &spec::Operation, parameter: &'a spec::Parameter) -> Body {
        if let Some(constant) = self.constant_body(operation, parameter) {
            return constant;
        }
        let media = match preferred(&operation.consumes) {
            None => Media::Json,
            Some(kind) if is_text(&parameter.schema) => Media::Text(Some(kind)),
            Some(kind) => Media::Raw(Some(kind)),
        };
        let ty = match media {
            Media::Json => self.ty(&parameter.schema, &operation.id.replace('_', "."), &parameter.name),
            Media::Text(_) => Type::Text { format: None },
            Media::Raw(_) => Type::Stream,
        };
        // Bytes are no JSON, whatever `consumes` says.
        let media = match (media, &ty) {
            (Media::Json, Type::Stream) => Media::Raw(Some("application/octet-stream".to_owned())),
            (media, _) => media,
        };
        Body {
            name: parameter.name.clone(),
            ty,
            required: parameter.required,
            constant: None,
            media,
            docs: docs(parameter.schema.description.as_ref()),
        }
    }

    /// A JSON body that can have one value only, as a parameter can: sent, never asked for.
    fn constant_body(&self, operation: &spec::Operation, parameter: &spec::Parameter) -> Option<Body> {
        let schema = self.target(&parameter.schema).unwrap_or(&parameter.schema);
        match schema.values.as_slice() {
            [only] if parameter.required && operation.consumes.iter().all(|kind| is_json(kind)) => Some(Body {
                name: parameter.name.clone(),
                ty: Type::Any,
                required: true,
                constant: Some(only.to_string()),
                media: Media::Json,
                docs: docs(parameter.schema.description.as_ref()),
            }),
            _ => None,
        }
    }

    pub(super) fn answer(&self, operation: &spec::Operation, successes: &[Success]) -> Media {
        let body = successes.iter().find_map(|success| success.body.as_ref());
        match (preferred(&operation.produces), body) {
            (None, _) | (_, None) => Media::Json,
            (kind, Some(Type::Text { .. })) => Media::Text(kind),
            (kind, Some(_)) => Media::Raw(kind),
        }
    }

    /// The form of `operation` for the media types that it offers besides JSON, if there are any.
    pub(super) fn other_media(&mut self, operation: &spec::Operation, json: &Operation) -> Option<Operation> {
        if !matches!(json.kind, Kind::Plain) || json.differs() {
            return None;
        }
        let mut form = Operation { id: format!("{}As", json.id), form_of: Some(json.id.clone()), ..json.clone() };
        let body = json.body.as_ref().filter(|body| body.media == Media::Json);
        if let (Some(body), Some(kinds)) = (body, besides_json(&operation.consumes)) {
            let (media, ty) = chosen(&kinds);
            let parameter = self.media_type(operation, &body.ty, &kinds, "Content-Type", "The media type of the body.");
            form.parameters.push(parameter);
            form.body = Some(Body { media, ty, ..body.clone() });
        }
        let result = json.result().filter(|_| json.answer == Media::Json);
        if let (Some(result), Some(kinds)) = (result, besides_json(&operation.produces)) {
            let (media, ty) = chosen(&kinds);
            let text = "The media type that the answer is to have.";
            form.parameters.push(self.media_type(operation, result, &kinds, "Accept", text));
            form.answer = media;
            for success in form.successes.iter_mut().filter(|success| success.body.is_some()) {
                success.body = Some(ty.clone());
            }
        }
        (form.parameters.len() > json.parameters.len()).then_some(form)
    }

    /// The header that names one of `kinds`, the forms in which `content` travels besides JSON.
    fn media_type(
        &mut self,
        operation: &spec::Operation,
        content: &Type,
        kinds: &[&str],
        header: &str,
        text: &str,
    ) -> Parameter {
        let (owner, member) = (operation.id.replace('_', "."), "MediaType".to_owned());
        let named = match content {
            Type::Named(id) => self.types.get(*id).map(|def| &def.name),
            _ => None,
        };
        let (name, docs) = match named {
            Some(Name::Given(name)) => (
                Name::Suggested { name: format!("{name}MediaType"), owner, member },
                format!("Media types that a `{name}` can have besides JSON."),
            ),
            _ => (Name::Guessed { owner, member }, "Media types that are offered besides JSON.".to_owned()),
        };
        let mut values: Vec<EnumValue> = kinds
            .iter()
            .zip(short_names(kinds))
            .map(|(kind, name)| EnumValue { wire: (*kind).to_owned(), name: Some(name), description: None })
            .collect();
        values.sort_by(|a, b| a.wire.cmp(&b.wire));
        let ty = Type::Named(self.types.add(TypeDef {
            name,
            pointer: operation.pointer.clone(),
            docs: Docs { text: Some(docs) },
            shape: Shape::Enum(Enum { values }),
            used: false,
            in_requests: false,
        }));
        Parameter {
            pointer: operation.pointer.clone(),
            name: header.to_owned(),
            client_name: None,
            place: Place::Header,
            ty,
            required: true,
            constant: None,
            on_client: false,
            join: Join::Comma,
            raw: false,
            docs: Docs { text: Some(text.to_owned()) },
            limits: Limits::default(),
        }
    }
}

/// The media type to use where JSON is not offered.
fn preferred(offered: &[String]) -> Option<String> {
    if offered.iter().any(|kind| is_json(kind)) { None } else { offered.first().cloned() }
}

/// The other kinds that are offered beside JSON.
fn besides_json(offered: &[String]) -> Option<Vec<&str>> {
    let (json, others): (Vec<&str>, Vec<&str>) = offered.iter().map(String::as_str).partition(|kind| is_json(kind));
    (!json.is_empty() && !others.is_empty()).then_some(others)
}

/// How content of a kind that the caller names travels.
fn chosen(kinds: &[&str]) -> (Media, Type) {
    let textual = |kind: &&str| kind.starts_with("text/") || kind.ends_with("xml") || kind.ends_with("yaml");
    match kinds.iter().all(textual) {
        true => (Media::Text(None), Type::Text { format: None }),
        false => (Media::Raw(None), Type::Stream),
    }
}

fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json")
}

fn is_text(schema: &Schema) -> bool {
    let encoded = matches!(schema.format.as_deref(), Some("binary" | "byte" | "base64url" | "file"));
    schema.kind.as_deref() == Some("string") && !encoded
}

/// What tells each of `kinds` from the others: `vnd.a.policy+xml` and `vnd.a.policy.raw+xml` are `xml` and `raw xml`.
fn short_names(kinds: &[&str]) -> Vec<String> {
    let words = |kind: &&str| {
        let subtype = kind.split(';').next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
        subtype.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned).collect::<Vec<_>>()
    };
    let all: Vec<Vec<String>> = kinds.iter().map(words).collect();
    let shortest = all.iter().map(Vec::len).min().unwrap_or_default();
    let common = |at: &usize| all.iter().all(|words| words.get(*at) == all.first().and_then(|first| first.get(*at)));
    let skip = if all.len() > 1 { (0..shortest.saturating_sub(1)).take_while(common).count() } else { 0 };
    all.iter().map(|words| words.get(skip..).unwrap_or_default().join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(kinds: &[&str]) -> Vec<String> {
        kinds.iter().map(|kind| (*kind).to_owned()).collect()
    }

    #[test]
    fn json_wins_where_it_is_offered() {
        let offered = |kinds: &[&str]| preferred(&owned(kinds));
        assert_eq!(offered(&[]), None);
        assert_eq!(offered(&["text/plain", "application/json; charset=utf-8"]), None);
        assert_eq!(offered(&["application/merge-patch+json"]), None);
        assert_eq!(offered(&["application/octet-stream"]).as_deref(), Some("application/octet-stream"));
    }

    #[test]
    fn what_is_offered_besides_json() {
        assert_eq!(besides_json(&owned(&["application/json", "text/json"])), None);
        assert_eq!(besides_json(&owned(&["text/plain"])), None);
        assert_eq!(besides_json(&owned(&["application/json", "text/plain"])), Some(vec!["text/plain"]));
    }

    #[test]
    fn media_types_have_short_names() {
        assert_eq!(short_names(&["text/plain"]), ["plain"]);
        assert_eq!(
            short_names(&["application/vnd.a.policy+xml", "application/vnd.a.policy.raw+xml"]),
            ["xml", "raw xml"]
        );
        assert_eq!(short_names(&["image/png", "image/jpeg", "application/pdf"]), ["png", "jpeg", "pdf"]);
        assert_eq!(short_names(&["a/b.c", "a/b.c.d"]), ["c", "c d"]);
    }

    #[test]
    fn what_is_no_text_travels_as_bytes() {
        assert_eq!(chosen(&["text/plain", "application/xml"]).0, Media::Text(None));
        assert_eq!(chosen(&["text/plain", "image/png"]).0, Media::Raw(None));
    }
}
