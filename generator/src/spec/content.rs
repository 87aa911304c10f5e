//! What OpenAPI 3 says by media type: the bodies of requests and answers, and headers.

use std::collections::BTreeMap;

use super::{
    Reader, Section,
    node::{Fields, Node},
    schema::{Schema, description},
    swagger::{Parameter, Place},
};

/// The media types that an answer may have.
pub(super) fn media_types(reader: &mut Reader<'_>, node: &Node<'_>) -> Vec<String> {
    let content = reader.follow(node, Section::Responses).fields(reader).get("content");
    content.map(|node| node.entries(reader)).unwrap_or_default().into_iter().map(|(kind, _)| kind.to_owned()).collect()
}

/// Members of a form and the media types in which they travel.
type Encoding = BTreeMap<String, String>;

/// The media types of `content` in `fields`, and the schema of JSON, or of the first kind if JSON is not among them.
pub(super) fn read(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Vec<String>, Option<Schema>) {
    let (kinds, schema, _) = read_encoded(reader, fields);
    (kinds, schema)
}

fn read_encoded(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> (Vec<String>, Option<Schema>, Encoding) {
    let entries = fields.get("content").map(|node| node.entries(reader)).unwrap_or_default();
    let kinds: Vec<String> = entries.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    let json = entries.iter().position(|(kind, _)| kind.contains("json")).unwrap_or_default();
    let mut schema = None;
    let mut encoding = Encoding::new();
    for (at, (_, node)) in entries.iter().enumerate() {
        let mut fields = node.fields(reader);
        let read = fields.get("schema").map(|node| Schema::read(reader, &node));
        let kinds = fields.map(reader, "encoding", |reader, node| {
            let mut fields = node.fields(reader);
            let kind = fields.text(reader, "contentType");
            for elsewhere in ["headers", "style", "explode", "allowReserved"] {
                fields.get(elsewhere);
            }
            fields.finish(reader);
            kind
        });
        fields.finish(reader);
        if at == json {
            schema = read;
            encoding = kinds.into_iter().filter_map(|(name, kind)| Some((name, kind?))).collect();
        }
    }
    (kinds, schema, encoding)
}

/// The media types of a request body, and the body as a parameter.
pub(super) fn request_body(reader: &mut Reader<'_>, node: &Node<'_>) -> (Vec<String>, Parameter) {
    let node = reader.follow(node, Section::RequestBodies);
    let mut fields = node.fields(reader);
    let text = description(reader, &mut fields);
    let required = fields.flag(reader, "required");
    let (kinds, schema, encoding) = read_encoded(reader, &mut fields);
    fields.finish(reader);
    let schema = schema.unwrap_or_default();
    let parameter = Parameter {
        pointer: node.pointer.clone(),
        name: "body".to_owned(),
        place: Place::Body,
        required,
        encoding,
        schema: Schema { description: text.or(schema.description.clone()), ..schema },
        ..Parameter::default()
    };
    (kinds, parameter)
}

/// The type of a header.
pub(super) fn header(reader: &mut Reader<'_>, node: &Node<'_>) -> Schema {
    let node = reader.follow(node, Section::Headers);
    let mut fields = node.fields(reader);
    let text = description(reader, &mut fields);
    let schema = fields.get("schema").map(|node| Schema::read(reader, &node));
    let schema = schema.or(read(reader, &mut fields).1).unwrap_or_default();
    for elsewhere in ["required", "deprecated", "style", "explode"] {
        fields.get(elsewhere);
    }
    fields.finish(reader);
    Schema { description: text.or(schema.description.clone()), ..schema }
}
