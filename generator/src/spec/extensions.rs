//! Extensions (`x-ms-…`): both dialects read them here, so that a new one enters in one place for each kind of node.
//!
//! Extensions without effect are in [`ignored`](super::ignored).

use super::{
    document::{Operation, Pageable, Parameter},
    reader::{Fields, Node, Reader},
    schema::{Enumeration, Schema},
};

impl Operation {
    /// Reads the extensions of an operation.
    pub(super) fn read_extensions(&mut self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) {
        self.api_version = fields.text(reader, "x-api-version");
        self.client_name = fields.text(reader, "x-ms-client-name");
        self.pageable = fields.get("x-ms-pageable").map(|node| Pageable::read(reader, &node));
        self.long_running = fields.flag(reader, "x-ms-long-running-operation");
        self.final_state = fields.get("x-ms-long-running-operation-options").and_then(|node| {
            node.object(reader, |reader, options| {
                options.get("final-state-schema");
                options.text(reader, "final-state-via")
            })
        });
    }
}

impl Pageable {
    fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        node.object(reader, |reader, fields| {
            // `null` and "" both say: one page.
            let next_link = fields.get("nextLinkName").and_then(|node| node.value.as_str().map(str::to_owned));
            Self {
                next_link: next_link.filter(|name| !name.is_empty()),
                item_name: fields.text(reader, "itemName"),
                operation_name: fields.text(reader, "operationName"),
            }
        })
    }
}

impl Parameter {
    /// Reads the extensions of a parameter, or of a request body of OpenAPI 3.
    pub(super) fn read_extensions(&mut self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) {
        self.skip_encoding = fields.flag(reader, "x-ms-skip-url-encoding");
        self.on_client = fields.text(reader, "x-ms-parameter-location").map(|location| location == "client");
        self.client_name = fields.text(reader, "x-ms-client-name");
        self.api_version = fields.optional_flag(reader, "x-ms-api-version");
    }
}

/// Whether a response header stands for all headers with a common prefix. Such headers are reported and left out.
pub(super) fn is_header_collection(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> bool {
    let prefix = fields.get("x-ms-header-collection-prefix");
    if let Some(prefix) = &prefix {
        reader
            .report
            .warning("W0309", &prefix.pointer, "headers that share a prefix get no getter")
            .hint("read them from the headers of the response");
    }
    prefix.is_some()
}

impl Schema {
    /// Reads the extensions of a schema. In OpenAPI 3 some tools write them beside the `schema` of a parameter or a
    /// header; there they add to those in the schema.
    pub(super) fn read_extensions(&mut self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) {
        replace(&mut self.discriminator_value, fields.text(reader, "x-ms-discriminator-value"));
        replace(&mut self.enumeration, fields.get("x-ms-enum").map(|node| Enumeration::read(reader, &node)));
        replace(&mut self.client_name, fields.text(reader, "x-ms-client-name"));
        let format = fields.get("x-ms-format");
        replace(&mut self.expression, format.and_then(|node| expression_type(node.value.as_str()?)));
        // The import's own finding counts more than `x-ms-format`.
        replace(&mut self.expression, fields.text(reader, "x-expression-type"));
        let element = fields.get("x-ms-format-element-type");
        replace(&mut self.element, element.map(|node| Box::new(element_type(reader, &node))));
        self.mutability.extend(fields.texts(reader, "x-ms-mutability"));
        self.nullable |= fields.flag(reader, "x-nullable");
        self.secret |= fields.flag(reader, "x-ms-secret");
        self.expressible |= fields.flag(reader, "x-expressible");
        self.text |= fields.flag(reader, "x-text");
        self.lenient |= fields.flag(reader, "x-lenient");
    }
}

fn replace<T>(old: &mut Option<T>, new: Option<T>) {
    if new.is_some() {
        *old = new;
    }
}

/// The type of the literal that a Data Factory expression of this `x-ms-format` may stand for. Instants and durations
/// stay text, as the service takes several forms of them.
fn expression_type(format: &str) -> Option<String> {
    let literal = match format {
        "dfe-string" | "dfe-date-time" | "dfe-duration" => "string",
        "dfe-bool" => "boolean",
        "dfe-int" => "integer",
        "dfe-double" => "number",
        "dfe-list-string" => "texts",
        "dfe-list-generic" => "array",
        "dfe-object" => "object",
        "dfe-key-value-pairs" => "map",
        _ => return None,
    };
    Some(literal.to_owned())
}

/// Reads the type of the elements of a list: a schema, or the name of a definition.
fn element_type(reader: &mut Reader<'_>, node: &Node<'_>) -> Schema {
    match node.value.as_str() {
        Some(name) => Schema { pointer: node.pointer.clone(), reference: Some(name.to_owned()), ..Schema::default() },
        None => Schema::read(reader, node),
    }
}
