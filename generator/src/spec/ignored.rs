//! Members of a description that are understood and deliberately without effect, each with the reason.
//! What is in neither this list nor a reader gets a warning.

/// Member names and the reasons why they have no effect.
pub(crate) const IGNORED: &[(&str, &str)] = &[
    ("externalDocs", "links to prose; the reference link comes from `specs/apis.yaml`"),
    ("tags", "groups come from the operation id"),
    ("example", "examples are test data"),
    ("examples", "examples are test data"),
    ("x-ms-examples", "examples are test data"),
    ("x-provenance", "written by `cargo xtask import` for people and audits"),
    ("x-typespec-generated", "names the tool that wrote the description"),
    ("x-ms-embedding-vector", "says what a list of numbers is for; it travels as any other"),
    ("x-ms-azure-resource", "a marker; the members are on the wire as they stand"),
    ("x-ms-identifiers", "says which members identify a list element; for merging documents only"),
    ("x-ms-arm-id-details", "says which resource types an id may point to; the service checks it"),
    ("x-ms-client-flatten", "the nested object stays, as on the wire"),
    ("x-ms-code-generation-settings", "settings of another generator"),
    ("x-ms-external", "says that another library owns the type; here every API owns its types"),
    ("x-ms-odata", "names the filterable type; filters stay text"),
    ("x-ms-parameter-grouping", "options already group the optional parameters"),
    ("x-ms-request-id", "request ids are read from every response"),
    ("x-ms-client-request-id", "the pipeline sends a client request id"),
    ("x-ms-internal", "visibility in another generator"),
    ("x-ms-skip-url-encoding-reason", "prose"),
    ("x-nullable-reason", "prose"),
    ("x-ms-client-default", "a default of another generator; a caller says what it wants"),
    ("x-apim-code-nillable", "a hint for the service's own code"),
    ("collectionFormat", "read where lists are parameters; elsewhere it has no meaning"),
    ("exclusiveMinimum", "limits of this kind are documented by the service only"),
    ("exclusiveMaximum", "limits of this kind are documented by the service only"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_a_reason_and_stands_once() {
        for (at, (name, reason)) in IGNORED.iter().enumerate() {
            assert!(!reason.is_empty(), "{name} has no reason");
            assert!(!IGNORED[at + 1..].iter().any(|(other, _)| other == name), "{name} stands twice");
        }
    }
}
