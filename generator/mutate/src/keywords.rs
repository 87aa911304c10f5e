//! Keywords of description languages, inserted where they may not belong.

use serde_json::Value;

use crate::{
    entropy::Entropy,
    nodes::{choose, choose_object, count},
};

/// Keywords of Swagger 2.0, OpenAPI 3 and their extensions, each with a value that has a meaning, as JSON.
const KEYWORDS: &[(&str, &str)] = &[
    ("discriminator", r#""kind""#),
    ("discriminator", r#"{ "propertyName": "kind", "mapping": { "a": "A" } }"#),
    ("x-ms-discriminator-value", r#""same""#),
    ("x-ms-enum", r#"{ "name": "E", "values": [{ "value": "a", "name": "A" }, { "value": "b", "name": "A" }] }"#),
    ("enum", r#"["a", "A", "a ", "", "_", "ä", null]"#),
    ("enum", r#"["only"]"#),
    ("enum", "[1, 2.5, true]"),
    ("x-ms-pageable", r#"{ "nextLinkName": "nextLink", "itemName": "value" }"#),
    ("x-ms-pageable", r#"{ "nextLinkName": null, "operationName": "x" }"#),
    ("x-ms-long-running-operation", "true"),
    ("x-ms-long-running-operation-options", r#"{ "final-state-via": "location" }"#),
    ("x-ms-client-name", r#""self""#),
    ("x-ms-client-name", r#""options""#),
    ("x-ms-parameter-location", r#""client""#),
    ("x-ms-skip-url-encoding", "true"),
    ("x-ms-secret", "true"),
    ("x-ms-mutability", r#"["create", "read"]"#),
    ("x-ms-error-response", "true"),
    ("x-ms-header-collection-prefix", r#""x-""#),
    ("x-ms-format", r#""dfe-list-string""#),
    ("x-expression-type", r#""string""#),
    ("x-expression-type", r#""array""#),
    ("x-ms-paths", r#"{ "/b?c=d": { "get": { "operationId": "B_C", "responses": { "200": {} } } } }"#),
    (
        "x-ms-parameterized-host",
        r#"{ "hostTemplate": "https://{h}/p/{h}", "parameters": [{ "name": "h", "in": "path", "type": "string" }] }"#,
    ),
    ("basePath", r#""/{p}/""#),
    ("operationId", r#""Things_Get""#),
    ("operationId", r#""Same""#),
    ("deprecated", "true"),
    ("readOnly", "true"),
    ("required", "true"),
    ("required", r#"["a", "id", "name", "missing"]"#),
    ("nullable", "true"),
    ("x-nullable", "true"),
    ("type", r#""array""#),
    ("type", r#""file""#),
    ("type", r#""integer""#),
    ("type", r#"["string", "null"]"#),
    ("format", r#""binary""#),
    ("format", r#""byte""#),
    ("format", r#""date-time-rfc1123""#),
    ("format", r#""unixtime""#),
    ("format", r#""password""#),
    ("default", r#"{ "$ref": "x" }"#),
    ("pattern", r#""`[^`]*\\n`""#),
    ("minimum", "-1e308"),
    ("maxLength", "18446744073709551615"),
    ("collectionFormat", r#""multi""#),
    ("in", r#""body""#),
    ("in", r#""formData""#),
    ("in", r#""header""#),
    ("consumes", r#"["application/xml", "text/plain"]"#),
    ("produces", r#"["application/json", "application/octet-stream"]"#),
    ("consumes", r#"["*/*"]"#),
    ("produces", r#"[""]"#),
    ("schemes", r#"["http"]"#),
    ("host", r#""h\"ost/\\""#),
    ("additionalProperties", "true"),
    ("additionalProperties", r#"{ "type": "string", "format": "byte" }"#),
    ("items", r#"{ "type": "array", "items": { "type": "integer", "format": "unixtime" } }"#),
    ("allOf", "[{}, {}]"),
    ("oneOf", r#"[{ "type": "null" }, { "type": "string" }]"#),
    ("anyOf", "[]"),
    (
        "parameters",
        r#"[{ "in": "query", "name": "a", "type": "string" }, { "in": "query", "name": "A", "type": "integer" }]"#,
    ),
    (
        "headers",
        r#"{ "ETag": { "type": "string" }, "x-a": { "type": "array", "items": {} }, "X-A": { "type": "boolean" } }"#,
    ),
    ("responses", r#"{ "200": {}, "default": {} }"#),
    (
        "responses",
        r#"{ "200": { "schema": { "type": "string" } }, "202": { "schema": { "type": "object" } }, "2XX": {}, "999": {} }"#,
    ),
    ("content", r#"{ "application/json": { "schema": { "type": "string" } }, "text/plain": {} }"#),
    ("requestBody", r#"{ "required": true, "content": { "application/octet-stream": {} } }"#),
    ("servers", r#"[{ "url": "//{a}/b", "variables": { "a": { "default": "x" } } }]"#),
    ("tags", r#"["a b", "c"]"#),
    ("security", r#"[{ "none": [] }]"#),
    ("x-api-version", r#""1\"\n""#),
];

/// Inserts a keyword into a random object, or replaces its value at a random place that has it.
pub(crate) fn insert_keyword(root: &mut Value, entropy: &mut Entropy) -> Option<()> {
    let (keyword, text) = entropy.choose(KEYWORDS);
    let value = serde_json::from_str(text).ok()?;
    let has_keyword = |key: &str, _: &Value| key == keyword;
    match entropy.below(3) {
        0 | 1 if count(root, &has_keyword) > 0 => *choose(root, entropy, &has_keyword)? = value,
        _ => {
            choose_object(root, entropy)?.insert(keyword.to_owned(), value);
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_keywords_are_json() {
        for (keyword, text) in KEYWORDS {
            assert!(serde_json::from_str::<Value>(text).is_ok(), "{keyword}: {text}");
        }
    }
}
