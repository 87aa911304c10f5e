//! Media types: JSON where it is offered, except for files. An operation that offers other media types as well gets an
//! alternate, in which the caller names the media type and the content is text or bytes.

use crate::{
    model::{
        Body, Enum, EnumValue, Media, Name, Operation, OperationKind, Parameter, ParameterLocation, Success, Type,
        TypeDef, TypeKind,
    },
    spec::{self, Document, Schema},
};

use super::context::Lowering;

/// The media type of bytes without another one.
const OCTET_STREAM: &str = "application/octet-stream";

impl<'a> Lowering<'a> {
    /// Lowers the request body.
    pub(super) fn body(&mut self, operation: &spec::Operation, parameter: &'a spec::Parameter) -> Body {
        if let Some(constant) = self.constant_body(operation, parameter) {
            return constant;
        }
        let offered = &operation.consumes;
        let offers_json = offers_json(offered);
        let owner = operation.id.replace('_', ".");
        let element = preferred_xml(offered).and_then(|media_type| {
            Some((self.xml_body(&parameter.schema, &owner, &parameter.name)?, Media::Xml(media_type)))
        });
        let ty = if offers_json || is_text(&parameter.schema) {
            self.ty(&parameter.schema, &owner, &parameter.name)
        } else {
            Type::Stream
        };
        let (media, ty) = match (element, ty) {
            (Some((element, media)), _) => (media, element),
            (None, Type::Stream) => (Media::Raw(Some(binary_content_type(offered))), Type::Stream),
            (None, ty) if offers_json => (json(offered), ty),
            _ => (Media::Text(offered.first().cloned()), Type::Text { format: None }),
        };
        Body {
            name: parameter.name.clone(),
            ty,
            required: parameter.required,
            constant: None,
            media,
            docs: parameter.schema.description.clone(),
        }
    }

    /// Lowers a JSON body that can have one value only: sent, never asked for.
    fn constant_body(&self, operation: &spec::Operation, parameter: &spec::Parameter) -> Option<Body> {
        let schema = self.referenced_definition(&parameter.schema).unwrap_or(&parameter.schema);
        match schema.values.as_slice() {
            [only] if parameter.required && operation.consumes.iter().all(|media_type| is_json(media_type)) => {
                Some(Body {
                    name: parameter.name.clone(),
                    ty: Type::Any,
                    required: true,
                    constant: Some(only.to_string()),
                    media: json(&operation.consumes),
                    docs: parameter.schema.description.clone(),
                })
            }
            _ => None,
        }
    }

    /// Returns the format of the response body.
    pub(super) fn response_media(&self, operation: &spec::Operation, successes: &[Success]) -> Media {
        let offered = &operation.produces;
        let body = successes.iter().find_map(|success| success.body.as_ref());
        match body {
            None => Media::Json(None),
            Some(Type::Stream) => Media::Raw(Some(binary_accept(offered))),
            Some(_) if offers_json(offered) => json(offered),
            Some(Type::Text { .. }) => Media::Text(offered.first().cloned()),
            Some(_) => match preferred_xml(offered).filter(|_| self.are_elements(successes)) {
                Some(media_type) => Media::Xml(media_type),
                None => Media::Raw(offered.first().cloned()),
            },
        }
    }

    /// Returns the type of the body of a success.
    pub(super) fn success_body(&mut self, operation: &spec::Operation, schema: &'a Schema, owner: &str) -> Type {
        let element = preferred_xml(&operation.produces).and_then(|_| self.xml_body(schema, owner, "response"));
        element.unwrap_or_else(|| self.response_type(schema, owner))
    }

    /// Returns the alternate of `operation` for the media types that it offers besides the usual one, if there are any.
    pub(super) fn alternate_media_operation(
        &mut self,
        operation: &spec::Operation,
        usual: &Operation,
    ) -> Option<Operation> {
        if !matches!(usual.kind, OperationKind::Plain) || usual.result_depends_on_status() {
            return None;
        }
        let mut alternate =
            Operation { id: format!("{}As", usual.id), alternate_of: Some(usual.id.clone()), ..usual.clone() };
        if let Some(body) = &usual.body
            && let Some(media_types) = other_than(&operation.consumes, &body.media)
        {
            let (media, ty) = alternate_format(&media_types, &body.ty);
            let header = ("Content-Type", "The media type of the body.");
            alternate.parameters.push(self.media_type_parameter(
                header,
                operation,
                &body.ty,
                &media_types,
                &body.media,
            ));
            alternate.body = Some(Body { media, ty, ..body.clone() });
        }
        // Beside a file, JSON is for errors.
        let file = usual.result() == Some(&Type::Stream);
        let produces =
            operation.produces.iter().filter(|media_type| !file || !is_json(media_type)).cloned().collect::<Vec<_>>();
        if let Some(result) = usual.result()
            && let Some(media_types) = other_than(&produces, &usual.response_media)
        {
            let (media, ty) = alternate_format(&media_types, result);
            let header = ("Accept", "Media type of the response.");
            let format = &usual.response_media;
            alternate.parameters.push(self.media_type_parameter(header, operation, result, &media_types, format));
            alternate.response_media = media;
            for success in alternate.successes.iter_mut().filter(|success| success.body.is_some()) {
                success.body = Some(ty.clone());
            }
        }
        (alternate.parameters.len() > usual.parameters.len()).then_some(alternate)
    }

    /// Returns the header parameter for one of `media_types`, the media types of `content` besides the usual one.
    fn media_type_parameter(
        &mut self,
        (header, text): (&str, &str),
        operation: &spec::Operation,
        content: &Type,
        media_types: &[&str],
        usual: &Media,
    ) -> Parameter {
        let owner = operation.id.replace('_', ".");
        let usual = match usual {
            Media::Json(_) => "JSON".to_owned(),
            Media::Xml(media_type) => format!("`{media_type}`"),
            Media::Text(media_type) | Media::Raw(media_type) => {
                let first = media_type.as_deref().and_then(|media_types| media_types.split(',').next());
                format!("`{}`", first.unwrap_or(OCTET_STREAM))
            }
        };
        let named = match content {
            Type::Named(id) => self.types.get(*id).map(|def| &def.name),
            _ => None,
        };
        let (suggested, docs) = match named {
            Some(Name::Given(name)) => {
                (Some(format!("{name}MediaType")), format!("Media types that a `{name}` can have besides {usual}."))
            }
            _ => (None, format!("Media types that are offered besides {usual}.")),
        };
        let mut values: Vec<EnumValue> = media_types
            .iter()
            .zip(short_names(media_types))
            .map(|(media_type, name)| EnumValue { wire: (*media_type).to_owned(), name: Some(name), description: None })
            .collect();
        values.sort_by(|a, b| a.wire.cmp(&b.wire));
        let ty = match media_types.iter().any(|media_type| media_type.contains('*')) {
            // A range such as `*/*` stands for any media type, but is none itself.
            true => Type::Text { format: None },
            false => Type::Named(self.types.add(TypeDef {
                name: Name::of_inline(suggested, &owner, "MediaType"),
                pointer: operation.pointer.clone(),
                docs: Some(docs),
                kind: TypeKind::Enum(Enum { values }),
                ..TypeDef::default()
            })),
        };
        Parameter {
            pointer: operation.pointer.clone(),
            name: header.to_owned(),
            location: ParameterLocation::Header,
            ty,
            required: true,
            docs: Some(text.to_owned()),
            ..Parameter::default()
        }
    }
}

/// Returns JSON with the media type that is offered for it.
fn json(offered: &[String]) -> Media {
    let ordinary = |media_type: &String| {
        media_type.split(';').next().is_some_and(|media_type| media_type.trim() == "application/json")
    };
    match offered.iter().any(ordinary) {
        true => Media::Json(None),
        false => Media::Json(offered.iter().find(|media_type| is_json(media_type)).cloned()),
    }
}

/// Returns the media type of bytes in a request, `application/octet-stream` first. A range such as `*/*` is none.
fn binary_content_type(offered: &[String]) -> String {
    let mut media_types = offered.iter().filter(|media_type| !media_type.contains('*'));
    let usual = media_types.clone().find(|media_type| *media_type == OCTET_STREAM).or(media_types.next());
    usual.map_or(OCTET_STREAM, String::as_str).to_owned()
}

/// Returns the media types of a file in a response, comma separated: the first that is offered, and JSON for errors.
fn binary_accept(offered: &[String]) -> String {
    let (json, files): (Vec<&str>, Vec<&str>) =
        offered.iter().map(String::as_str).partition(|media_type| is_json(media_type));
    let media_types: Vec<&str> = files.first().copied().into_iter().chain(json).collect();
    if media_types.is_empty() { OCTET_STREAM.to_owned() } else { media_types.join(", ") }
}

/// Returns the media types that are offered besides the usual one.
fn other_than<'m>(offered: &'m [String], usual: &Media) -> Option<Vec<&'m str>> {
    let other = |media_type: &&str| match usual {
        Media::Json(_) => !is_json(media_type),
        Media::Xml(usual) => usual != media_type,
        Media::Text(usual) | Media::Raw(usual) => {
            usual.as_deref().and_then(|usual| usual.split(", ").next()) != Some(media_type)
        }
    };
    let others: Vec<&str> = offered.iter().map(String::as_str).filter(other).collect();
    (!others.is_empty()).then_some(others)
}

/// Returns format and type of content whose media type the caller names: text or bytes.
fn alternate_format(media_types: &[&str], usual: &Type) -> (Media, Type) {
    let textual = |media_type: &&str| {
        media_type.starts_with("text/") || media_type.ends_with("xml") || media_type.ends_with("yaml")
    };
    match *usual != Type::Stream && media_types.iter().all(textual) {
        true => (Media::Text(None), Type::Text { format: None }),
        false => (Media::Raw(None), Type::Stream),
    }
}

/// Whether JSON is offered, as it is where nothing is.
fn offers_json(offered: &[String]) -> bool {
    offered.is_empty() || offered.iter().any(|media_type| is_json(media_type))
}

fn is_json(media_type: &str) -> bool {
    has_syntax(media_type, "json")
}

fn is_xml(media_type: &str) -> bool {
    has_syntax(media_type, "xml")
}

/// Whether a media type has this subtype or suffix, whatever its parameters are.
fn has_syntax(media_type: &str, syntax: &str) -> bool {
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
    media_type.strip_suffix(syntax).is_some_and(|rest| rest.ends_with(['/', '+']))
}

/// Whether any body of the API is XML.
pub(super) fn uses_xml(document: &Document) -> bool {
    let mut media_types = document.operations.iter().flat_map(|operation| [&operation.consumes, &operation.produces]);
    media_types.any(|offered| preferred_xml(offered).is_some())
}

/// Returns the media type of XML, if that is offered first and JSON is not offered.
fn preferred_xml(offered: &[String]) -> Option<String> {
    let first = offered.first().filter(|media_type| is_xml(media_type))?;
    (!offered.iter().any(|media_type| is_json(media_type))).then(|| first.clone())
}

/// Whether a schema is text that encodes nothing else.
fn is_text(schema: &Schema) -> bool {
    let encoded = matches!(schema.format.as_deref(), Some("binary" | "byte" | "base64" | "base64url" | "file"));
    schema.json_type.as_deref() == Some("string") && !encoded
}

/// Returns the words that distinguish each of `media_types`: `vnd.a.policy+xml` and `vnd.a.policy.raw+xml` are `xml` and `raw xml`.
fn short_names(media_types: &[&str]) -> Vec<String> {
    let words = |media_type: &&str| {
        let subtype =
            media_type.split(';').next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
        subtype.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned).collect::<Vec<_>>()
    };
    let all: Vec<Vec<String>> = media_types.iter().map(words).collect();
    let shortest = all.iter().map(Vec::len).min().unwrap_or_default();
    let common = |at: &usize| all.iter().all(|words| words.get(*at) == all.first().and_then(|first| first.get(*at)));
    let skip = if all.len() > 1 { (0..shortest.saturating_sub(1)).take_while(common).count() } else { 0 };
    all.iter().map(|words| words.get(skip..).unwrap_or_default().join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(media_types: &[&str]) -> Vec<String> {
        media_types.iter().map(|media_type| (*media_type).to_owned()).collect()
    }

    #[test]
    fn json_has_the_name_that_is_offered() {
        let named = |media_types: &[&str]| json(&owned(media_types));
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
        assert_eq!(other_than(&owned(&["application/json", "text/json"]), &json), None);
        assert_eq!(other_than(&owned(&["application/json", "text/plain"]), &json), Some(vec!["text/plain"]));
        let plain = Media::Text(Some("text/plain".to_owned()));
        assert_eq!(other_than(&owned(&["text/plain"]), &plain), None);
        assert_eq!(other_than(&owned(&["text/plain", "text/csv"]), &plain), Some(vec!["text/csv"]));
        let file = Media::Raw(Some("image/png, application/json".to_owned()));
        assert_eq!(other_than(&owned(&["image/png", "image/tiff"]), &file), Some(vec!["image/tiff"]));
    }

    #[test]
    fn files_are_no_json_unless_nothing_else_is_offered() {
        assert_eq!(binary_content_type(&[]), OCTET_STREAM);
        assert_eq!(binary_content_type(&owned(&["application/json"])), "application/json");
        assert_eq!(binary_content_type(&owned(&["text/plain", OCTET_STREAM])), OCTET_STREAM);
        assert_eq!(binary_accept(&[]), OCTET_STREAM);
        assert_eq!(
            binary_accept(&owned(&["application/json", "image/png", "image/tiff"])),
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
        assert_eq!(alternate_format(&["text/plain", "application/xml"], &text).0, Media::Text(None));
        assert_eq!(alternate_format(&["text/plain", "image/png"], &text).0, Media::Raw(None));
        assert_eq!(alternate_format(&["text/plain"], &Type::Stream).0, Media::Raw(None));
    }

    #[test]
    fn media_types_of_xml() {
        for media_type in ["application/xml", "text/xml; charset=utf-8", "application/atom+xml", "Application/XML"] {
            assert!(is_xml(media_type), "{media_type}");
        }
        for media_type in ["application/json", "text/plain", "application/xmlish", "image/svg"] {
            assert!(!is_xml(media_type), "{media_type}");
        }
    }
}
