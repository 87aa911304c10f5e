//! `specs/patches/*.yaml`: mends of upstream mistakes.
//!
//! ```yaml
//! - reason: the service sends a body with 404, which the description leaves out
//!   operations:                  # JSON Patch, RFC 6902
//!     - { op: test, path: /paths/~1a/get/responses/404, value: {} }
//!     - { op: add, path: /paths/~1a/get/responses/404/schema, value: { $ref: '#/definitions/Error' } }
//! - reason: the Python client of March 2026 has them
//!   definitions:                 # that the description lacks, by name
//!     Colour: { type: object, properties: { name: { type: string } } }
//!   members:                     # that a definition lacks, by definition and name
//!     Thing: { colour: { $ref: '#/definitions/Colour' } }
//!   types:                       # of members that are objects and nothing else
//!     Thing: { size: dfe-int }   # a text is an `x-ms-format`
//! - reason: the service evaluates expressions in them
//!   expressible:                 # scalars in whose place an expression may stand
//!     below: [Activity, Dataset.typeProperties]
//!     except: [Reference, Thing.id, '*.name']
//! ```
//!
//! Each `test` with the operations behind it is a step, which applies to the descriptions in which its tests hold: APIs
//! and versions share files, and not every version has every mistake. Each definition, member and type is a step as
//! well, which applies where it is missing. A mend must not outlive its bug, so a step that applies to no description
//! is an error. Patches see the document as it is committed, without prose.

use std::sync::Arc;

use json_patch::PatchOperation;
use serde_json::{Map, Value, json};

use super::{
    Bundle,
    expressible::Rule,
    fact::{Fact, FactKind},
    step::{Change, Step},
};
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
            if let Some(why) = step.skipped() {
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

/// The steps of one patch, or none if it is not sound.
fn steps(entry: &Value, at: &str, file: &Document, diagnostics: &mut Diagnostics) -> Vec<Step> {
    let before = diagnostics.len();
    let reason = entry.get("reason").and_then(Value::as_str).unwrap_or_default().trim();
    if reason.is_empty() {
        diagnostics
            .error("E0221", "a patch without a reason")
            .at(file.locate(at))
            .hint("say in `reason` what is wrong upstream and how that is known");
    }
    let reader = Reader { reason, file };
    let mut steps = Vec::new();
    for (key, value) in entry.as_object().into_iter().flatten() {
        let here = pointer::join(at, key);
        match key.as_str() {
            "reason" => {}
            "operations" => steps.extend(reader.operations(value, &here, diagnostics)),
            "definitions" => steps.extend(reader.facts(FactKind::Definition, None, value, &here, diagnostics)),
            "members" | "types" => {
                let kind = if key == "members" { FactKind::Member } else { FactKind::Type };
                for (definition, members) in value.as_object().into_iter().flatten() {
                    let here = pointer::join(&here, definition);
                    steps.extend(reader.facts(kind, Some(definition), members, &here, diagnostics));
                }
            }
            "expressible" => steps.extend(reader.rule(value, here, diagnostics)),
            _ => {
                diagnostics.error("E0220", format!("a patch has no `{key}`")).at(file.locate(&here)).hint(
                    "a patch has a `reason`, and `operations`, `definitions`, `members`, `types` or `expressible`",
                );
            }
        }
    }
    if diagnostics.len() == before && steps.is_empty() {
        diagnostics
            .error("E0222", "a patch that changes nothing")
            .at(file.locate(at))
            .hint("give it `operations`, `definitions`, `members`, `types` or `expressible`");
    }
    if diagnostics.len() == before { steps } else { Vec::new() }
}

/// Reads the parts of one patch.
struct Reader<'a> {
    reason: &'a str,
    file: &'a Document,
}

impl Reader<'_> {
    /// Reads `operations`.
    fn operations(&self, value: &Value, at: &str, diagnostics: &mut Diagnostics) -> Vec<Step> {
        let before = diagnostics.len();
        let mut steps: Vec<Step> = Vec::new();
        let mut after_test = false;
        for (index, operation) in value.as_array().into_iter().flatten().enumerate() {
            let here = pointer::join(at, &index.to_string());
            let operation = match serde_json::from_value::<PatchOperation>(operation.clone()) {
                Ok(operation) => operation,
                Err(error) => {
                    diagnostics
                        .error("E0220", format!("no operation of JSON Patch: {error}"))
                        .at(self.file.locate(&here))
                        .hint("RFC 6902 has `test`, `add`, `remove`, `replace`, `move` and `copy`");
                    continue;
                }
            };
            let is_test = matches!(operation, PatchOperation::Test(_));
            match steps.last_mut() {
                Some(Step { change: Change::Operations(operations), .. }) if after_test || !is_test => {
                    operations.push(operation)
                }
                _ => steps.push(Step::new(self.reason, Change::Operations(vec![operation]), here)),
            }
            after_test = is_test;
        }
        let begins_with_test = match steps.first().map(|step| &step.change) {
            Some(Change::Operations(operations)) => matches!(operations.first(), Some(PatchOperation::Test(_))),
            _ => false,
        };
        if diagnostics.len() == before && !begins_with_test {
            diagnostics
                .error("E0222", "a patch that tests nothing")
                .at(self.file.locate(at))
                .hint("begin with a `test` of what is wrong, so that the patch fails when upstream mends it");
        }
        steps
    }

    /// Reads `expressible`.
    fn rule(&self, value: &Value, at: String, diagnostics: &mut Diagnostics) -> Option<Step> {
        let names = |key: &str| {
            let names = value.get(key).and_then(Value::as_array).into_iter().flatten();
            names.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
        };
        let rule = Rule { below: names("below"), except: names("except") };
        if rule.below.is_empty() {
            diagnostics
                .error("E0220", "a rule about nothing")
                .at(self.file.locate(&at))
                .hint("name definitions or members of definitions in the list `below`");
            return None;
        }
        Some(Step::new(self.reason, Change::Expressible(rule), at))
    }

    /// Reads schemas by name: of definitions, or of members of `definition`.
    fn facts(
        &self,
        kind: FactKind,
        definition: Option<&String>,
        value: &Value,
        at: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Step> {
        let mut steps = Vec::new();
        for (name, schema) in value.as_object().into_iter().flatten() {
            let here = pointer::join(at, name);
            let Some(schema) = schema_of(schema) else {
                diagnostics
                    .error("E0220", "no schema")
                    .at(self.file.locate(&here))
                    .hint("write an object, or the text of an `x-ms-format`");
                continue;
            };
            let (definition, member) = match definition {
                Some(definition) => (definition.clone(), Some(name.clone())),
                None => (name.clone(), None),
            };
            steps.push(Step::new(self.reason, Change::Fact(Fact { kind, definition, member, schema }), here));
        }
        steps
    }
}

/// Returns the schema that `written` stands for: a text is an `x-ms-format`.
fn schema_of(written: &Value) -> Option<Map<String, Value>> {
    let schema = match written {
        Value::String(format) => json!({ "type": "object", "x-ms-format": format }),
        other => other.clone(),
    };
    match schema {
        Value::Object(schema) => Some(schema),
        _ => None,
    }
}
