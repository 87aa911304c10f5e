//! `specs/patches/<api>.yaml`: mends of upstream mistakes.
//!
//! ```yaml
//! - reason: the service answers 404 with a body, which the description leaves out
//!   operations:                  # JSON Patch, RFC 6902
//!     - { op: test, path: /paths/~1a/get/responses/404, value: {} }
//!     - { op: add, path: /paths/~1a/get/responses/404/schema, value: { $ref: '#/definitions/Error' } }
//! ```
//!
//! A mend must not outlive its bug, so each entry tests what it mends: when upstream changes, the test fails and
//! somebody looks. Patches see the document as it is committed, without prose.

use json_patch::PatchOperation;
use serde_json::Value;

use super::Bundle;
use crate::{
    diagnostic::Diagnostics,
    source::{Document, Sources, pointer},
};

impl Bundle {
    /// Applies the patches of the file at `path`, if there is one. Gives their number.
    pub fn apply_patches(&mut self, sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> usize {
        let Some(file) = sources.read_if_exists(path, diagnostics) else { return 0 };
        let entries = match &file.value {
            Value::Null => &[],
            Value::Array(entries) => entries.as_slice(),
            _ => {
                diagnostics
                    .error("E0220", "a patch file is a list of patches")
                    .at(file.locate(""))
                    .hint("begin each patch with `- reason:`");
                &[]
            }
        };
        for (index, entry) in entries.iter().enumerate() {
            let at = format!("/{index}");
            if let Some(patch) = Patch::read(entry, &at, &file, diagnostics) {
                patch.apply(&mut self.document, &file, diagnostics);
            }
        }
        if !entries.is_empty() {
            self.check_references(diagnostics);
        }
        entries.len()
    }
}

struct Patch<'a> {
    reason: &'a str,
    operations: Vec<PatchOperation>,
    at: String,
}

impl<'a> Patch<'a> {
    fn read(entry: &'a Value, at: &str, file: &Document, diagnostics: &mut Diagnostics) -> Option<Self> {
        let before = diagnostics.len();
        for key in entry.as_object().into_iter().flat_map(|map| map.keys()) {
            if key != "reason" && key != "operations" {
                diagnostics
                    .error("E0220", format!("a patch has no `{key}`"))
                    .at(file.locate(&pointer::join(at, key)))
                    .hint("a patch has a `reason` and `operations`");
            }
        }
        let reason = entry.get("reason").and_then(Value::as_str).unwrap_or_default();
        if reason.trim().is_empty() {
            diagnostics
                .error("E0221", "a patch without a reason")
                .at(file.locate(at))
                .hint("say in `reason` what is wrong upstream and how that is known");
        }
        let at = pointer::join(at, "operations");
        let operations: Vec<_> = entry
            .get("operations")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
            .filter_map(|(index, operation)| {
                serde_json::from_value::<PatchOperation>(operation.clone())
                    .map_err(|error| {
                        diagnostics
                            .error("E0220", format!("no operation of JSON Patch: {error}"))
                            .at(file.locate(&pointer::join(&at, &index.to_string())))
                            .hint("RFC 6902 has `test`, `add`, `remove`, `replace`, `move` and `copy`");
                    })
                    .ok()
            })
            .collect();
        let sound = diagnostics.len() == before;
        if sound && !operations.iter().any(|operation| matches!(operation, PatchOperation::Test(_))) {
            diagnostics
                .error("E0222", "a patch that tests nothing")
                .at(file.locate(&at))
                .hint("begin with a `test` of what is wrong, so that the patch fails when upstream mends it");
        }
        (diagnostics.len() == before).then_some(Self { reason, operations, at })
    }

    fn apply(&self, document: &mut Value, file: &Document, diagnostics: &mut Diagnostics) {
        // On an error json-patch undoes what it did, so the next patch meets an untouched document.
        if let Err(error) = json_patch::patch(document, &self.operations) {
            diagnostics
                .error("E0223", format!("a patch no longer applies: {} ({})", error.kind, error.path))
                .at(file.locate(&pointer::join(&self.at, &error.operation.to_string())))
                .hint(format!(
                    "upstream changed what this patch mends; look at it and delete or adapt the patch. Its reason was: {}",
                    self.reason.trim()
                ));
        }
    }
}
