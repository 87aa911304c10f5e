//! Resolving references, and reporting those that cannot be resolved.

use std::sync::Arc;

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::{
    collect::{Collector, Component, file_stem},
    dialect::{Dialect, reusable_part},
    grammar::NodeKind,
    reference::{self, ReferenceSite},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    source::{
        Document, pointer, unreadable,
        uri::{self, Target},
    },
};

impl Collector<'_> {
    /// Returns the reusable part that a reference points to. What is wrong with the reference is reported.
    pub(super) fn resolve(&mut self, site: &ReferenceSite<'_>) -> Option<(Target, Component)> {
        let text = &site.reference.text;
        let wanted = site.reference.kind;
        let (target, home) = self.follow(site)?;
        let part = component_at(&home, &target, wanted);
        let Some((kind, name)) = part.filter(|(kind, _)| self.dialect.section(*kind).is_some()) else {
            self.reference_error(
                site,
                "E0204",
                format!("`$ref` points to a node that cannot be referred to: `{text}`"),
            )
            .hint("move the node into a definition of its own and refer to that");
            return None;
        };
        if kind != wanted {
            self.reference_error(site, "E0205", format!("`$ref` points to {kind}, but {wanted} is needed: `{text}`"))
                .hint("correct the reference");
            return None;
        }
        Some((target, Component { document: home, kind, name }))
    }

    /// Returns the node that a reference points to, of any kind, and its file. What is wrong with it is reported.
    pub(super) fn follow(&mut self, site: &ReferenceSite<'_>) -> Option<(Target, Arc<Document>)> {
        let text = &site.reference.text;
        let target = match uri::resolve(site.document.source.path(), text) {
            Ok(target) => reference::normalize(target),
            Err(error) => {
                self.reference_error(site, "E0204", format!("`$ref` cannot be followed: {error}"))
                    .hint("copy the node into a file beside this one and refer to that");
                return None;
            }
        };
        let home = match self.sources.load(&target.path, self.diagnostics) {
            Ok(home) => home?,
            Err(error) => {
                self.reference_error(site, "E0202", unreadable(&target.path, &error))
                    .hint("add the file, or correct the reference");
                return None;
            }
        };
        self.add_file(&home);
        if home.value.pointer(&target.pointer).is_none() {
            let hint = missing_target_hint(&home.value, &target.pointer, self.diagnostics);
            self.reference_error(site, "E0203", format!("`$ref` points to nothing: `{text}`")).hint(hint);
            return None;
        }
        Some((target, home))
    }

    /// Applies `read` to `value` of the file `path`, or to the node that it refers to. What is wrong with references is
    /// reported when they are scanned, not here.
    pub(super) fn dereference<T>(&mut self, path: &str, value: &Value, read: impl Fn(&Value) -> T) -> Option<T> {
        let text = |value: &Value| value.get("$ref").and_then(Value::as_str).map(str::to_owned);
        let Some(mut next) = text(value) else { return Some(read(value)) };
        let mut path = path.to_owned();
        // Chains of references are short; this also ends those that lead back to themselves.
        for _ in 0..8 {
            let target = reference::target(&path, &next)?;
            let document = self.sources.load(&target.path, self.diagnostics).ok()??;
            let value = document.value.pointer(&target.pointer)?;
            match text(value) {
                Some(further) => (path, next) = (target.path, further),
                None => return Some(read(value)),
            }
        }
        None
    }

    fn reference_error(&mut self, site: &ReferenceSite<'_>, code: &'static str, message: String) -> &mut Diagnostic {
        let location = site.document.locate(&site.reference.at);
        self.diagnostics.error(code, message).at(location).within(site.operation)
    }
}

/// Returns kind and name of the node at `target`: a reusable part, a whole file, or a member of a file that is a map of
/// parts. The latter two are taken for the kind that is `wanted`.
fn component_at(home: &Document, target: &Target, wanted: NodeKind) -> Option<(NodeKind, String)> {
    reusable_part(&target.pointer).or_else(|| {
        if target.pointer.is_empty() {
            return Some((wanted, file_stem(&target.path).to_upper_camel_case()));
        }
        let tokens = pointer::tokens(&target.pointer);
        match tokens.as_slice() {
            [name] if Dialect::of(&home.value).is_none() => Some((wanted, name.clone())),
            [section, name] if section == "$defs" => Some((wanted, name.clone())),
            _ => None,
        }
    })
}

/// Returns the hint for a reference to `at`, which does not exist in `file`.
pub(super) fn missing_target_hint(file: &Value, at: &str, diagnostics: &Diagnostics) -> String {
    let siblings = pointer::parent(at).and_then(|parent| file.pointer(parent)).and_then(Value::as_object);
    let name = pointer::tokens(at).pop().unwrap_or_default();
    let near = siblings.and_then(|siblings| diagnostics.closest(&name, siblings.keys().map(String::as_str)));
    let near = near.map_or(String::new(), |near| format!("; the closest name is `{near}`"));
    format!("define it, or correct the reference{near}")
}
