//! One step of a patch, which applies to a description as a whole or not at all.

use json_patch::PatchOperation;
use serde_json::Value;

use super::{expressible::Rule, fact::Fact};
use crate::{diagnostic::Diagnostics, source::Source};

/// A part of a patch with a result of its own.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) reason: String,
    pub(super) change: Change,
    /// Where it stands in its file.
    pub(super) at: String,
    outcome: Outcome,
}

/// What a step changes.
#[derive(Debug)]
pub(super) enum Change {
    Operations(Vec<PatchOperation>),
    Fact(Fact),
    Expressible(Rule),
}

#[derive(Debug)]
enum Outcome {
    Untried,
    Applied,
    /// It applied to no description so far; why not to the first one.
    Skipped(String),
}

impl Step {
    pub(super) fn new(reason: &str, change: Change, at: String) -> Self {
        Self { reason: reason.to_owned(), change, at, outcome: Outcome::Untried }
    }

    /// Returns why it applied to no description, if it was tried.
    pub(super) fn skipped(&self) -> Option<&str> {
        match &self.outcome {
            Outcome::Skipped(why) => Some(why),
            Outcome::Untried | Outcome::Applied => None,
        }
    }

    /// Applies the step to `document`, if it is about that.
    pub(super) fn apply(&mut self, document: &mut Value, source: Option<&Source>, diagnostics: &mut Diagnostics) {
        let applied = match &self.change {
            Change::Operations(operations) => apply(operations, document).map_err(|(why, is_mistake)| {
                if is_mistake {
                    diagnostics
                        .error("E0223", format!("a patch does not apply although its tests hold: {why}"))
                        .at(source.map(|source| source.locate(&self.at)))
                        .hint("correct the operations behind the test");
                }
                why
            }),
            Change::Fact(fact) => fact.apply(document),
            Change::Expressible(rule) => rule.apply(document),
        };
        match applied {
            Ok(()) => self.outcome = Outcome::Applied,
            Err(why) if matches!(self.outcome, Outcome::Untried) => self.outcome = Outcome::Skipped(why),
            Err(_) => {}
        }
    }
}

/// Applies `operations`, or returns why not, and whether that is a mistake in the patch.
fn apply(operations: &[PatchOperation], document: &mut Value) -> Result<(), (String, bool)> {
    if operations.iter().all(|operation| is_done(operation, document)) {
        return Err(("the description says so by now".to_owned(), false));
    }
    // On an error json-patch undoes what it did, so the next step meets an untouched document.
    json_patch::patch(document, operations).map_err(|error| {
        let is_test = matches!(operations.get(error.operation), Some(PatchOperation::Test(_)));
        (format!("{} ({})", error.kind, error.path), !is_test)
    })
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
