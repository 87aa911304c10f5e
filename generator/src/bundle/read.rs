//! Reading a committed bundle back.

use std::{collections::BTreeMap, sync::Arc};

use super::{Bundle, Counts, Dialect, Origin, dialect, prose, reference, resolve::remedy, shape::Shape};
use crate::{
    diagnostic::Diagnostics,
    source::{Sources, pointer},
};

impl Bundle {
    /// Reads the bundle at `path`, and reports references that do not lead to a part of it.
    pub fn from_file(sources: &Sources, path: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let file = sources.read(path, diagnostics)?;
        if Dialect::of(&file.value).is_none() {
            diagnostics
                .error("E0201", "neither Swagger 2.0 nor OpenAPI 3")
                .at(file.locate(""))
                .hint("run `cargo xtask import` to make this file anew");
            return None;
        }
        let origin = Origin { source: Arc::clone(&file.source), pointer: String::new() };
        let bundle = Self {
            document: file.value,
            origins: BTreeMap::from([(String::new(), origin)]),
            counts: Counts::default(),
        };
        bundle.check_references(diagnostics);
        Some(bundle)
    }

    /// Reports prose that is left, such as a patch may bring in.
    pub fn forbid_prose(&self, diagnostics: &mut Diagnostics) {
        for at in prose::find(&self.document) {
            diagnostics
                .error("E0230", "prose may not be carried into this repository")
                .at(self.locate(&at))
                .within(self.operation_at(&at))
                .hint("take it out of the patch that brings it; texts of our own go to `specs/docs`");
        }
    }

    /// Reports references that do not lead to a part of this document.
    pub(super) fn check_references(&self, diagnostics: &mut Diagnostics) {
        for reference in reference::find(&self.document, Shape::Document, "") {
            let text = &reference.text;
            let Some(target) = text.strip_prefix('#') else {
                diagnostics
                    .error("E0211", format!("a bundled description refers to another file: `{text}`"))
                    .at(self.locate(&reference.at))
                    .within(self.operation_at(&reference.at))
                    .hint("run `cargo xtask import`, which brings everything into one file");
                continue;
            };
            if self.document.pointer(target).is_none() {
                let hint = remedy(&self.document, target, diagnostics);
                diagnostics
                    .error("E0203", format!("`$ref` points to nothing: `{text}`"))
                    .at(self.locate(&reference.at))
                    .within(self.operation_at(&reference.at))
                    .hint(hint);
            } else if dialect::reusable_part(target).is_none_or(|(shape, _)| shape != reference.shape) {
                diagnostics
                    .error("E0205", format!("`$ref` points to another kind of thing: `{text}`"))
                    .at(self.locate(&reference.at))
                    .within(self.operation_at(&reference.at))
                    .hint(format!("{:?} is needed here", reference.shape));
            }
        }
    }

    /// The id of the operation that the node at `at` belongs to.
    fn operation_at(&self, at: &str) -> Option<&str> {
        let tokens = pointer::tokens(at);
        let [section, path, verb, ..] = tokens.as_slice() else { return None };
        self.document.get(section)?.get(path)?.get(verb)?.get("operationId")?.as_str()
    }
}
