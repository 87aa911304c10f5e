//! The grammar of descriptions: the kind of every node.
//!
//! One table for everything that walks a document (references, prose, facts), so that a *property named* `description`
//! is never taken for a description and a default value that looks like a reference never for one.

use std::fmt;

use serde_json::{Map, Value};

use crate::source::pointer;

/// The kind of a node: it decides what the members of an object mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeKind {
    /// The root of the document.
    Document,
    /// `info`.
    Info,
    /// `components` of OpenAPI 3.
    Components,
    /// A path with its operations.
    PathItem,
    /// One verb of a path.
    Operation,
    Parameter,
    /// `requestBody` of OpenAPI 3.
    RequestBody,
    Response,
    Header,
    /// One entry of `content` of OpenAPI 3.
    MediaType,
    Schema,
    /// `discriminator`: the object of OpenAPI 3.
    Discriminator,
    /// Names of schemas, or references to them, by discriminator value.
    Mapping,
    /// `x-ms-enum`.
    Enum,
    /// One of the `values` of `x-ms-enum`.
    EnumValue,
    /// `x-ms-parameterized-host`.
    HostTemplate,
    SecurityScheme,
    /// `scopes` of a security scheme: a text by scope.
    Scopes,
    /// One of the `servers` of OpenAPI 3.
    Server,
    /// An extension, or a part without references that needs no rules of its own.
    Other,
    /// A JSON value of the API itself, such as a default. It is never walked into.
    Data,
    /// Members whose names are given by the API, all of one kind.
    Map(&'static NodeKind),
    /// Elements of one kind.
    List(&'static NodeKind),
}

use NodeKind::{
    Components, Data, Discriminator, Document, Enum, EnumValue, Header, HostTemplate, Info, List, Mapping, MediaType,
    Operation, Other, Parameter, PathItem, RequestBody, Response, Schema, Scopes, SecurityScheme, Server,
};

/// The verbs of a path item.
pub(super) const VERBS: &[&str] = &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

impl NodeKind {
    /// The kind of the member `key`.
    pub(super) fn member(self, key: &str) -> Self {
        match (self, key) {
            (Self::Map(inner), _) => *inner,
            (Data, _) => Data,

            (Document, "info") => Info,
            (Document, "paths" | "x-ms-paths") => Self::Map(&PathItem),
            (Document, "definitions") => Self::Map(&Schema),
            (Document, "securityDefinitions") => Self::Map(&SecurityScheme),
            (Document, "components") => Components,
            (Document, "x-ms-parameterized-host") => HostTemplate,
            (Document, "x-provenance") => Data,
            (Components, "schemas") => Self::Map(&Schema),
            (Components, "requestBodies") => Self::Map(&RequestBody),
            (Components, "headers") => Self::Map(&Header),
            (Components, "securitySchemes") => Self::Map(&SecurityScheme),
            (Document | Components, "parameters") => Self::Map(&Parameter),
            (Document | Components | Operation, "responses") => Self::Map(&Response),
            (Document | PathItem | Operation, "servers") => List(&Server),
            (Document | Operation, "security" | "tags") => Data,
            (SecurityScheme, "scopes") => Scopes,
            (SecurityScheme, "flows") => Self::Map(&SecurityScheme),
            (Server, "variables") => Self::Map(&Other),

            (PathItem, verb) if VERBS.contains(&verb) => Operation,
            (PathItem | Operation | HostTemplate, "parameters") => List(&Parameter),
            (Operation, "requestBody") => RequestBody,
            (Operation, "callbacks") => Self::Map(&Self::Map(&PathItem)),
            (Parameter | RequestBody | Response | Header, "content") => Self::Map(&MediaType),
            (Response, "headers") => Self::Map(&Header),
            (Parameter | Response | Header | MediaType, "schema") => Schema,

            (Schema, "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas") => {
                Self::Map(&Schema)
            }
            (Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => List(&Schema),
            (
                Schema,
                "additionalProperties"
                | "contains"
                | "else"
                | "if"
                | "not"
                | "propertyNames"
                | "then"
                | "unevaluatedItems"
                | "unevaluatedProperties",
            ) => Schema,
            (Schema, "discriminator") => Discriminator,
            (Discriminator, "mapping") => Mapping,
            // A parameter or header of Swagger 2.0 is a schema as well.
            (Schema | Parameter | Header, "items") => Schema,
            (Schema | Parameter | Header, "default" | "enum" | "const" | "required") => Data,
            (Schema | Parameter | Header, "x-ms-enum") => Enum,
            (Enum, "values") => List(&EnumValue),
            (EnumValue, "value") => Data,
            _ => Other,
        }
    }

    /// The kind of the elements when such a node is an array. (`items` may be a list of schemas.)
    pub(super) fn element(self) -> Self {
        match self {
            List(inner) => *inner,
            other => other,
        }
    }

    /// Whether `$ref` makes such a node a reference.
    pub(super) fn is_referable(self) -> bool {
        matches!(self, PathItem | Parameter | RequestBody | Response | Header | Schema)
    }

    /// Whether the member `key` is text for readers (prose).
    pub(super) fn is_prose(self, key: &str) -> bool {
        match self {
            Self::Map(_) | List(_) | Data | Scopes | Mapping => false,
            Info => key != "version",
            _ => {
                matches!(
                    key,
                    "$comment" | "description" | "externalDocs" | "summary" | "title" | "x-ms-summary" | "x-summary"
                ) || (self == Document && key == "tags")
                    || self.is_example(key)
            }
        }
    }

    /// Whether the member `key` holds examples, which no stage needs.
    pub(super) fn is_example(self, key: &str) -> bool {
        !matches!(self, Self::Map(_) | List(_) | Data | Scopes | Mapping)
            && (matches!(key, "example" | "examples" | "x-example" | "x-examples" | "x-ms-examples"))
    }
}

impl fmt::Display for NodeKind {
    /// Writes the word of the specification for the kinds that references may point to.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PathItem => "a path item",
            Parameter => "a parameter",
            RequestBody => "a request body",
            Response => "a response",
            Header => "a header",
            Schema => "a schema",
            _ => "another node",
        })
    }
}

/// Calls `visit` with every object below `value` and its kind, children first.
pub(super) fn for_each_object(
    value: &mut Value,
    kind: NodeKind,
    visit: &mut impl FnMut(&mut Map<String, Value>, NodeKind),
) {
    match value {
        _ if kind == Data => {}
        Value::Object(map) => {
            for (key, member) in map.iter_mut() {
                for_each_object(member, kind.member(key), visit);
            }
            visit(map, kind);
        }
        Value::Array(list) => list.iter_mut().for_each(|element| for_each_object(element, kind.element(), visit)),
        _ => {}
    }
}

/// Like [`for_each_object`], for reading: parents first, with the pointer of each object.
pub(super) fn for_each_object_at<'v>(
    value: &'v Value,
    kind: NodeKind,
    at: &str,
    visit: &mut impl FnMut(&'v Map<String, Value>, NodeKind, &str),
) {
    match value {
        _ if kind == Data => {}
        Value::Object(map) => {
            visit(map, kind, at);
            for (key, member) in map {
                if !matches!(member, Value::Object(_) | Value::Array(_)) {
                    continue;
                }
                for_each_object_at(member, kind.member(key), &pointer::join(at, key), visit);
            }
        }
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                for_each_object_at(element, kind.element(), &pointer::join(at, &index.to_string()), visit);
            }
        }
        _ => {}
    }
}
