//! Media types: JSON where it is offered, except for files. An operation that offers other kinds as well gets a second form,
//! in which the caller names the kind and the content is text or bytes.

use crate::{
    model::{
        Body, Docs, Enum, EnumValue, Join, Kind, Limits, Media, Name, Operation, Parameter, Place, Shape, Success,
        Type, TypeDef,
    },
    spec::{self, Schema},
};

use super::{Lowering, docs, xml::xml_kind};

/// The media type of bytes of which nothing is said.
const BYTES: &str = "application/octet-stream";

impl<'a> Lowering<'a> {
    pub(super) fn body(&mut self, operation: &spec::Operation, parameter: &'a spec::Parameter) -> Body {
        if let Some(constant) = self.constant_body(operation, parameter) {
            return constant;
        }
        let kinds = &operation.consumes;
        let offers_json = kinds.is_empty() || kinds.iter().any(|kind| is_json(kind));
        let owner = operation.id.replace('_', ".");
        let element = xml_kind(kinds)
            .and_then(|kind| Some((self.xml_body(&parameter.schema, &owner, &parameter.name)?, Media::Xml(kind))));
        let ty = if offers_json || is_text(&parameter.schema) {
            self.ty(&parameter.schema, &owner, &parameter.name)
        } else {
            Type::Stream
        };
        let (media, ty) = match (element, ty) {
            (Some((element, media)), _) => (media, element),
            (None, Type::Stream) => (Media::Raw(Some(kind_of_bytes(kinds))), Type::Stream),
            (None, ty) if offers_json => (json(kinds), ty),
            _ => (Media::Text(kinds.first().cloned()), Type::Text { format: None }),
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
                media: json(&operation.consumes),
                docs: docs(parameter.schema.description.as_ref()),
            }),
            _ => None,
        }
    }

    pub(super) fn answer(&self, operation: &spec::Operation, successes: &[Success]) -> Media {
        let kinds = &operation.produces;
        let body = successes.iter().find_map(|success| success.body.as_ref());
        let offers_json = kinds.is_empty() || kinds.iter().any(|kind| is_json(kind));
        match body {
            None => Media::Json(None),
            Some(Type::Stream) => Media::Raw(Some(kinds_of_file(kinds))),
            Some(_) if offers_json => json(kinds),
            Some(Type::Text { .. }) => Media::Text(kinds.first().cloned()),
            Some(_) => self.xml_answer(kinds, successes).unwrap_or_else(|| Media::Raw(kinds.first().cloned())),
        }
    }

    /// The type of the body of a success.
    pub(super) fn success_body(&mut self, operation: &spec::Operation, schema: &'a Schema, owner: &str) -> Type {
        let element = xml_kind(&operation.produces).and_then(|_| self.xml_body(schema, owner, "response"));
        element.unwrap_or_else(|| self.answer_type(schema, owner))
    }

    /// The form of `operation` for the media types that it offers besides the usual one, if there are any.
    pub(super) fn other_media(&mut self, operation: &spec::Operation, usual: &Operation) -> Option<Operation> {
        if !matches!(usual.kind, Kind::Plain) || usual.differs() {
            return None;
        }
        let mut form = Operation { id: format!("{}As", usual.id), form_of: Some(usual.id.clone()), ..usual.clone() };
        if let Some(body) = &usual.body
            && let Some(kinds) = besides(&operation.consumes, &body.media)
        {
            let (media, ty) = chosen(&kinds, &body.ty);
            let text = "The media type of the body.";
            form.parameters.push(self.media_type(operation, &body.ty, &kinds, &body.media, ("Content-Type", text)));
            form.body = Some(Body { media, ty, ..body.clone() });
        }
        // Beside a file, JSON is for errors.
        let file = usual.result() == Some(&Type::Stream);
        let produces = operation.produces.iter().filter(|kind| !file || !is_json(kind)).cloned().collect::<Vec<_>>();
        if let Some(result) = usual.result()
            && let Some(kinds) = besides(&produces, &usual.answer)
        {
            let (media, ty) = chosen(&kinds, result);
            let text = "The media type that the answer is to have.";
            form.parameters.push(self.media_type(operation, result, &kinds, &usual.answer, ("Accept", text)));
            form.answer = media;
            for success in form.successes.iter_mut().filter(|success| success.body.is_some()) {
                success.body = Some(ty.clone());
            }
        }
        (form.parameters.len() > usual.parameters.len()).then_some(form)
    }

    /// The header that names one of `kinds`, the forms in which `content` travels besides JSON.
    fn media_type(
        &mut self,
        operation: &spec::Operation,
        content: &Type,
        kinds: &[&str],
        usual: &Media,
        (header, text): (&str, &str),
    ) -> Parameter {
        let (owner, member) = (operation.id.replace('_', "."), "MediaType".to_owned());
        let usual = match usual {
            Media::Json(_) => "JSON".to_owned(),
            Media::Xml(kind) => format!("`{kind}`"),
            Media::Text(kind) | Media::Raw(kind) => {
                format!("`{}`", kind.as_deref().and_then(|kind| kind.split(',').next()).unwrap_or(BYTES))
            }
        };
        let named = match content {
            Type::Named(id) => self.types.get(*id).map(|def| &def.name),
            _ => None,
        };
        let (name, docs) = match named {
            Some(Name::Given(name)) => (
                Name::Suggested { name: format!("{name}MediaType"), owner, member },
                format!("Media types that a `{name}` can have besides {usual}."),
            ),
            _ => (Name::Guessed { owner, member }, format!("Media types that are offered besides {usual}.")),
        };
        let mut values: Vec<EnumValue> = kinds
            .iter()
            .zip(short_names(kinds))
            .map(|(kind, name)| EnumValue { wire: (*kind).to_owned(), name: Some(name), description: None })
            .collect();
        values.sort_by(|a, b| a.wire.cmp(&b.wire));
        let ty = match kinds.iter().any(|kind| kind.contains('*')) {
            // Any kind of a range may be named, but not the range.
            true => Type::Text { format: None },
            false => Type::Named(self.types.add(TypeDef {
                name,
                pointer: operation.pointer.clone(),
                docs: Docs { text: Some(docs) },
                shape: Shape::Enum(Enum { values }),
                ..TypeDef::default()
            })),
        };
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
            media: None,
            docs: Docs { text: Some(text.to_owned()) },
            limits: Limits::default(),
        }
    }
}

/// JSON, under the name that is offered.
fn json(offered: &[String]) -> Media {
    let ordinary = |kind: &String| kind.split(';').next().is_some_and(|kind| kind.trim() == "application/json");
    match offered.iter().any(ordinary) {
        true => Media::Json(None),
        false => Media::Json(offered.iter().find(|kind| is_json(kind)).cloned()),
    }
}

/// How bytes are sent unless the caller names another kind. A range such as `*/*` is no kind.
fn kind_of_bytes(offered: &[String]) -> String {
    let mut kinds = offered.iter().filter(|kind| !kind.contains('*'));
    let usual = kinds.clone().find(|kind| *kind == BYTES).or(kinds.next());
    usual.map_or(BYTES, String::as_str).to_owned()
}

/// What a file may come as: the first kind that is offered, and JSON for the errors beside it.
fn kinds_of_file(offered: &[String]) -> String {
    let (json, files): (Vec<&str>, Vec<&str>) = offered.iter().map(String::as_str).partition(|kind| is_json(kind));
    let kinds: Vec<&str> = files.first().copied().into_iter().chain(json).collect();
    if kinds.is_empty() { BYTES.to_owned() } else { kinds.join(", ") }
}

/// The kinds that are offered besides the usual one.
fn besides<'k>(offered: &'k [String], usual: &Media) -> Option<Vec<&'k str>> {
    let other = |kind: &&str| match usual {
        Media::Json(_) => !is_json(kind),
        Media::Xml(usual) => usual != kind,
        Media::Text(usual) | Media::Raw(usual) => {
            usual.as_deref().and_then(|usual| usual.split(", ").next()) != Some(kind)
        }
    };
    let others: Vec<&str> = offered.iter().map(String::as_str).filter(other).collect();
    (!others.is_empty()).then_some(others)
}

/// How content of a kind that the caller names travels.
fn chosen(kinds: &[&str], usual: &Type) -> (Media, Type) {
    let textual = |kind: &&str| kind.starts_with("text/") || kind.ends_with("xml") || kind.ends_with("yaml");
    match *usual != Type::Stream && kinds.iter().all(textual) {
        true => (Media::Text(None), Type::Text { format: None }),
        false => (Media::Raw(None), Type::Stream),
    }
}

pub(super) fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_lowercase();
    kind.ends_with("/json") || kind.ends_with("+json")
}

fn is_text(schema: &Schema) -> bool {
    let encoded = matches!(schema.format.as_deref(), Some("binary" | "byte" | "base64" | "base64url" | "file"));
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
    fn json_has_the_name_that_is_offered() {
        let named = |kinds: &[&str]| json(&owned(kinds));
        assert_eq!(named(&[]), Media::Json(None));
        assert_eq!(named(&["text/plain", "text/json", "application/json; charset=utf-8"]), Media::Json(None));
        assert_eq!(
            named(&["application/merge-patch+json"]),
            Media::Json(Some("application/merge-patch+json".to_owned()))
        );
    }

    #[test]
    fn what_is_offered_besides_the_usual_kind() {
        let json = Media::Json(None);
        assert_eq!(besides(&owned(&["application/json", "text/json"]), &json), None);
        assert_eq!(besides(&owned(&["application/json", "text/plain"]), &json), Some(vec!["text/plain"]));
        let plain = Media::Text(Some("text/plain".to_owned()));
        assert_eq!(besides(&owned(&["text/plain"]), &plain), None);
        assert_eq!(besides(&owned(&["text/plain", "text/csv"]), &plain), Some(vec!["text/csv"]));
        let file = Media::Raw(Some("image/png, application/json".to_owned()));
        assert_eq!(besides(&owned(&["image/png", "image/tiff"]), &file), Some(vec!["image/tiff"]));
    }

    #[test]
    fn files_are_no_json_unless_nothing_else_is_offered() {
        assert_eq!(kind_of_bytes(&[]), BYTES);
        assert_eq!(kind_of_bytes(&owned(&["application/json"])), "application/json");
        assert_eq!(kind_of_bytes(&owned(&["text/plain", BYTES])), BYTES);
        assert_eq!(kinds_of_file(&[]), BYTES);
        assert_eq!(
            kinds_of_file(&owned(&["application/json", "image/png", "image/tiff"])),
            "image/png, application/json"
        );
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
        let text = Type::Text { format: None };
        assert_eq!(chosen(&["text/plain", "application/xml"], &text).0, Media::Text(None));
        assert_eq!(chosen(&["text/plain", "image/png"], &text).0, Media::Raw(None));
        assert_eq!(chosen(&["text/plain"], &Type::Stream).0, Media::Raw(None));
    }
}
