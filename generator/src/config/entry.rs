//! Reader of hand-written YAML files, which reports every error of a file with its position, not only the first.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    diagnostic::{Diagnostics, closest},
    source::{Document, pointer},
};

/// Node of a file, with its position.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    file: &'a Document,
    value: &'a Value,
    /// The JSON pointer to it.
    pub(super) pointer: String,
}

impl<'a> Entry<'a> {
    /// Returns the root of `file`.
    pub(super) fn root(file: &'a Document) -> Self {
        Self { file, value: &file.value, pointer: String::new() }
    }

    /// Returns the members of a mapping. Reports keys that are not in `known`.
    pub(super) fn known_members(&self, known: &[&str], diagnostics: &mut Diagnostics) -> Members<'a> {
        let members = self.members(diagnostics);
        for (key, entry) in members.0.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
            let hint = match closest(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known keys: {}", known.join(", ")),
            };
            entry.error("E0601", format!("unknown key `{key}`"), hint, diagnostics);
        }
        members
    }

    /// Returns the members of a mapping.
    pub(super) fn members(&self, diagnostics: &mut Diagnostics) -> Members<'a> {
        let map = self.value.as_object();
        // A key whose members are all commented out is null.
        if map.is_none() && !self.value.is_null() {
            self.type_error("a mapping", diagnostics);
        }
        let entry = |(key, value): (&String, &'a Value)| {
            let pointer = pointer::join(&self.pointer, key);
            (key.clone(), Entry { file: self.file, value, pointer })
        };
        Members(map.into_iter().flatten().map(entry).collect(), self.clone())
    }

    /// Returns the elements of a list.
    pub(super) fn elements(&self, diagnostics: &mut Diagnostics) -> Vec<Entry<'a>> {
        let Some(list) = self.value.as_array() else {
            self.type_error("a list", diagnostics);
            return Vec::new();
        };
        let entry = |(index, value): (usize, &'a Value)| {
            let pointer = pointer::join(&self.pointer, &index.to_string());
            Entry { file: self.file, value, pointer }
        };
        list.iter().enumerate().map(entry).collect()
    }

    /// Returns a text that is not empty, trimmed.
    pub(super) fn text(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        match self.value.as_str() {
            Some(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                self.type_error("a text", diagnostics);
                None
            }
        }
    }

    /// Returns a boolean.
    pub(super) fn flag(&self, diagnostics: &mut Diagnostics) -> Option<bool> {
        let flag = self.value.as_bool();
        if flag.is_none() {
            self.type_error("`true` or `false`", diagnostics);
        }
        flag
    }

    /// Returns the texts of a mapping by name.
    pub(super) fn texts(&self, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
        let members = self.members(diagnostics);
        members.0.into_iter().filter_map(|(key, entry)| Some((key, entry.text(diagnostics)?))).collect()
    }

    pub(super) fn is_text(&self) -> bool {
        self.value.is_string()
    }

    pub(super) fn is_mapping(&self) -> bool {
        self.value.is_object()
    }

    /// Reports an error at this node.
    pub(super) fn error(&self, code: &'static str, message: String, hint: String, diagnostics: &mut Diagnostics) {
        diagnostics.error(code, message).at(self.file.locate(&self.pointer)).hint(hint);
    }

    fn type_error(&self, expected: &str, diagnostics: &mut Diagnostics) {
        self.error("E0603", format!("{expected} is expected here"), format!("write {expected}"), diagnostics);
    }
}

/// The members of a mapping, and the mapping itself.
pub(super) struct Members<'a>(pub(super) BTreeMap<String, Entry<'a>>, Entry<'a>);

impl<'a> Members<'a> {
    /// Returns the member `key`; `None` if it is missing or null.
    pub(super) fn optional(&self, key: &str) -> Option<&Entry<'a>> {
        self.0.get(key).filter(|entry| !entry.value.is_null())
    }

    /// Returns the member `key`. Reports if it is missing.
    pub(super) fn required(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&Entry<'a>> {
        let found = self.optional(key);
        if found.is_none() {
            self.1.error("E0602", format!("missing key `{key}`"), format!("add `{key}: …`"), diagnostics);
        }
        found
    }

    /// Returns the text of the member `key`. Reports if it is missing.
    pub(super) fn required_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.required(key, diagnostics).and_then(|entry| entry.text(diagnostics))
    }

    /// Returns the text of the member `key`, if there is one.
    pub(super) fn optional_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.optional(key).and_then(|entry| entry.text(diagnostics))
    }
}
