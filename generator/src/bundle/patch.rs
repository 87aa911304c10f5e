//! `specs/patches/*.yaml`: mends of upstream mistakes.
//!
//! ```yaml
//! - reason: the service sends a body with 404, which the description leaves out
//!   operations:                  # JSON Patch, RFC 6902
//!     - { op: test, path: /paths/~1a/get/responses/404, value: {} }
//!     - { op: add, path: /paths/~1a/get/responses/404/schema, value: { $ref: '#/definitions/Error' } }
//! ```
//!
//! Each `test` with the operations behind it is a step, which applies to the descriptions in which its tests hold: APIs
//! and versions share files, and not every version has every mistake. A mend must not outlive its bug, so a step that
//! applies to no description is an error. Patches see the document as it is committed, without prose.

use std::sync::Arc;

use json_patch::PatchOperation;
use serde_json::Value;

use super::Bundle;
use crate::{
    diagnostic::Diagnostics,
    source::{Document, Source, Sources, pointer},
};

/// The patches of one file, and which of them were of use.
#[derive(Debug, Default)]
pub struct Patches {
    source: Option<Arc<Source>>,
    steps: Vec<Step>,
}

/// Operations that apply as a whole or not at all.
#[derive(Debug)]
struct Step {
    reason: String,
    operations: Vec<PatchOperation>,
    /// Where the first operation stands.
    at: String,
    outcome: Outcome,
}

#[derive(Debug)]
enum Outcome {
    Untried,
    Applied,
    /// It applied to no description so far; why not to the first one.
    Skipped(String),
}

impl Patches {
    /// Reads the file at `path`; one that does not exist has no patches.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Self {
        let Some(file) = sources.read_if_exists(path, diagnostics) else { return Self::default() };
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
        let entries = entries.iter().enumerate();
        let steps = entries.flat_map(|(index, entry)| steps(entry, &format!("/{index}"), &file, diagnostics)).collect();
        Self { source: Some(Arc::clone(&file.source)), steps }
    }

    /// Reports the steps that applied to no description, after all that share the file were patched.
    pub fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for step in &self.steps {
            if let Outcome::Skipped(why) = &step.outcome {
                diagnostics
                    .error("E0223", format!("a patch no longer applies: {why}"))
                    .at(self.source.as_ref().map(|source| source.locate(&step.at)))
                    .hint(format!(
                        "upstream changed what this patch mends; look at it and delete or adapt the patch. Its reason was: {}",
                        step.reason
                    ));
            }
        }
    }
}

impl Bundle {
    /// Applies the patches of the file at `path` as those of this description alone. A file that does not exist has none.
    pub fn apply_patches(&mut self, sources: &Sources, path: &str, diagnostics: &mut Diagnostics) {
        let mut patches = Patches::from_file(sources, path, diagnostics);
        self.patch(&mut patches, diagnostics);
        patches.report_unused(diagnostics);
    }

    /// Applies those steps of `patches` whose tests hold.
    pub fn patch(&mut self, patches: &mut Patches, diagnostics: &mut Diagnostics) {
        for step in &mut patches.steps {
            step.apply(&mut self.document, patches.source.as_deref(), diagnostics);
        }
        if !patches.steps.is_empty() {
            self.check_references(diagnostics);
        }
    }
}

impl Step {
    fn apply(&mut self, document: &mut Value, source: Option<&Source>, diagnostics: &mut Diagnostics) {
        let skipped = if self.operations.iter().all(|operation| is_done(operation, document)) {
            "the description says so by now".to_owned()
        } else {
            // On an error json-patch undoes what it did, so the next step meets an untouched document.
            match json_patch::patch(document, &self.operations) {
                Ok(()) => return self.outcome = Outcome::Applied,
                Err(error) => {
                    let why = format!("{} ({})", error.kind, error.path);
                    if !matches!(self.operations.get(error.operation), Some(PatchOperation::Test(_))) {
                        diagnostics
                            .error("E0223", format!("a patch does not apply although its tests hold: {why}"))
                            .at(source.map(|source| source.locate(&self.at)))
                            .hint("correct the operations behind the test");
                    }
                    why
                }
            }
        };
        if matches!(self.outcome, Outcome::Untried) {
            self.outcome = Outcome::Skipped(skipped);
        }
    }
}

/// Whether `operation` changes nothing in `document`. A test that holds does not, whatever comes after it.
fn is_done(operation: &PatchOperation, document: &Value) -> bool {
    match operation {
        PatchOperation::Test(test) => document.pointer(test.path.as_str()) == Some(&test.value),
        PatchOperation::Add(add) => document.pointer(add.path.as_str()) == Some(&add.value),
        PatchOperation::Replace(replace) => document.pointer(replace.path.as_str()) == Some(&replace.value),
        PatchOperation::Remove(_) | PatchOperation::Move(_) | PatchOperation::Copy(_) => false,
    }
}

/// The steps of one patch, or none if it is not sound.
fn steps(entry: &Value, at: &str, file: &Document, diagnostics: &mut Diagnostics) -> Vec<Step> {
    let before = diagnostics.len();
    for key in entry.as_object().into_iter().flat_map(|map| map.keys()) {
        if key != "reason" && key != "operations" {
            diagnostics
                .error("E0220", format!("a patch has no `{key}`"))
                .at(file.locate(&pointer::join(at, key)))
                .hint("a patch has a `reason` and `operations`");
        }
    }
    let reason = entry.get("reason").and_then(Value::as_str).unwrap_or_default().trim();
    if reason.is_empty() {
        diagnostics
            .error("E0221", "a patch without a reason")
            .at(file.locate(at))
            .hint("say in `reason` what is wrong upstream and how that is known");
    }
    let at = pointer::join(at, "operations");
    let mut steps: Vec<Step> = Vec::new();
    let mut after_test = false;
    for (index, operation) in entry.get("operations").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let here = pointer::join(&at, &index.to_string());
        let operation = match serde_json::from_value::<PatchOperation>(operation.clone()) {
            Ok(operation) => operation,
            Err(error) => {
                diagnostics
                    .error("E0220", format!("no operation of JSON Patch: {error}"))
                    .at(file.locate(&here))
                    .hint("RFC 6902 has `test`, `add`, `remove`, `replace`, `move` and `copy`");
                continue;
            }
        };
        let is_test = matches!(operation, PatchOperation::Test(_));
        match steps.last_mut() {
            Some(step) if after_test || !is_test => step.operations.push(operation),
            _ => steps.push(Step {
                reason: reason.to_owned(),
                operations: vec![operation],
                at: here,
                outcome: Outcome::Untried,
            }),
        }
        after_test = is_test;
    }
    let begins_with_test =
        steps.first().is_some_and(|step| matches!(step.operations.first(), Some(PatchOperation::Test(_))));
    if diagnostics.len() == before && !begins_with_test {
        diagnostics
            .error("E0222", "a patch that tests nothing")
            .at(file.locate(&at))
            .hint("begin with a `test` of what is wrong, so that the patch fails when upstream mends it");
    }
    if diagnostics.len() == before { steps } else { Vec::new() }
}
