//! The codes of all stages, so that none is used twice and each can be looked up.
//!
//! `E01xx` source, `E02xx` bundle and patches, `E03xx` spec, `E04xx` lower and passes, `E05xx` plan, `E06xx`
//! configuration, `E09xx` output. A warning has the number it would have as an error, with a `W`.

/// Every code with its meaning in one line, ordered by number. A test compares it with the codes that the source uses.
pub const CODES: &[(&str, &str)] = &[
    ("E0101", "a file cannot be read"),
    ("E0102", "a file is not UTF-8 text"),
    ("E0103", "broken JSON"),
    ("E0104", "broken YAML"),
    ("E0105", "a member stands twice in one object"),
    ("E0201", "neither Swagger 2.0 nor OpenAPI 3"),
    ("E0202", "a `$ref` names a file that is not there"),
    ("E0203", "a `$ref` points to nothing"),
    ("E0204", "a `$ref` points to a place that cannot be referred to"),
    ("E0205", "a `$ref` points to another kind of thing"),
    ("E0206", "a `$ref` leads back to itself"),
    ("E0207", "an operation is described twice"),
    ("E0208", "files of one API disagree about the host or another member of the root"),
    ("E0209", "two different definitions need the same name"),
    ("E0210", "a file of the API has the wrong structure"),
    ("E0211", "a bundled description still refers to another file"),
    ("E0212", "two security schemes of one name differ"),
    ("W0213", "a member is ignored"),
    ("W0214", "an expression type that nothing knows"),
    ("E0220", "a patch file has the wrong structure"),
    ("E0221", "a patch has no reason"),
    ("E0222", "a patch tests nothing, so it would outlive its bug"),
    ("E0223", "a patch no longer applies"),
    ("E0230", "prose is left in a description that must not hold any"),
    ("E0601", "a key nobody knows"),
    ("E0602", "a required key is missing"),
    ("E0603", "a value of the wrong type"),
    ("E0604", "a name is given twice"),
    ("E0605", "a name that is not defined"),
    ("E0606", "a tag that the readme does not have"),
];
