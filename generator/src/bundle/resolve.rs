//! What references lead to, and what is wrong with those that lead nowhere.

use std::sync::Arc;

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::{
    collect::{Collector, Part, file_stem},
    dialect::{Dialect, reusable_part},
    reference::{self, Reference},
    shape::Shape,
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    source::{
        Document, pointer, unreadable,
        uri::{self, Target},
    },
};

/// A reference and where it is used.
pub(super) struct Use<'a> {
    /// The file it stands in.
    pub(super) document: &'a Arc<Document>,
    /// The reference.
    pub(super) reference: &'a Reference,
    /// The operation it belongs to.
    pub(super) operation: Option<&'a str>,
}

impl Collector<'_> {
    /// The part that a reference leads to. What is wrong with it is reported.
    pub(super) fn resolve(&mut self, used: &Use<'_>) -> Option<(Target, Part)> {
        let text = &used.reference.text;
        let wanted = used.reference.shape;
        let (target, home) = self.follow(used)?;
        let part = part(&home, &target, wanted);
        let Some((shape, name)) = part.filter(|(shape, _)| self.dialect.section(*shape).is_some()) else {
            self.fault(used, "E0204", format!("`$ref` points to a place that cannot be referred to: `{text}`"))
                .hint("move what it names into a definition of its own");
            return None;
        };
        if shape != wanted {
            self.fault(used, "E0205", format!("`$ref` points to another kind of thing: `{text}`"))
                .hint(format!("{wanted:?} is needed here, and that is {shape:?}"));
            return None;
        }
        Some((target, Part { document: home, shape, name }))
    }

    /// The node that a reference leads to, whatever it is, and its file. What is wrong with it is reported.
    pub(super) fn follow(&mut self, used: &Use<'_>) -> Option<(Target, Arc<Document>)> {
        let text = &used.reference.text;
        let target = match uri::resolve(used.document.source.path(), text) {
            Ok(target) => reference::normal(target),
            Err(error) => {
                self.fault(used, "E0204", format!("`$ref` cannot be followed: {error}"))
                    .hint("copy what it names into a file beside this one and refer to that");
                return None;
            }
        };
        let home = match self.sources.load(&target.path, self.diagnostics) {
            Ok(home) => home?,
            Err(error) => {
                self.fault(used, "E0202", unreadable(&target.path, &error))
                    .hint("add the file, or correct the reference");
                return None;
            }
        };
        self.add_file(&home);
        if home.value.pointer(&target.pointer).is_none() {
            let hint = remedy(&home.value, &target.pointer, self.diagnostics);
            self.fault(used, "E0203", format!("`$ref` points to nothing: `{text}`")).hint(hint);
            return None;
        }
        Some((target, home))
    }

    /// What `read` finds in `value`, which stands in the file `path`, or in what it refers to. What is wrong with
    /// references is reported when they are scanned, not here.
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

    fn fault(&mut self, used: &Use<'_>, code: &'static str, message: String) -> &mut Diagnostic {
        let location = used.document.locate(&used.reference.at);
        self.diagnostics.error(code, message).at(location).within(used.operation)
    }
}

/// The kind and name of what stands at `target`: a reusable part, a whole file, or a member of a file that is nothing
/// but a list of them. The latter two are what they are wanted for.
fn part(home: &Document, target: &Target, wanted: Shape) -> Option<(Shape, String)> {
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

/// What to do about a reference to `at`, where nothing stands.
pub(super) fn remedy(file: &Value, at: &str, diagnostics: &Diagnostics) -> String {
    let siblings = pointer::parent(at).and_then(|parent| file.pointer(parent)).and_then(Value::as_object);
    let name = pointer::tokens(at).pop().unwrap_or_default();
    let near = siblings.and_then(|siblings| diagnostics.closest(&name, siblings.keys().map(String::as_str)));
    let near = near.map_or(String::new(), |near| format!("; the closest name is `{near}`"));
    format!("define it, or correct the reference{near}")
}
