//! Reading what people write: every problem of a file is reported with its place, not only the first.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    diagnostic::{Diagnostics, closest},
    source::{Document, pointer},
};

/// A node of a file.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    file: &'a Document,
    value: &'a Value,
    /// Where it stands.
    pub(super) pointer: String,
}

impl<'a> Entry<'a> {
    /// The root of `file`.
    pub(super) fn root(file: &'a Document) -> Self {
        Self { file, value: &file.value, pointer: String::new() }
    }

    /// The members, of which only those in `known` may be there.
    pub(super) fn members_of(&self, known: &[&str], diagnostics: &mut Diagnostics) -> Members<'a> {
        let members = self.members(diagnostics);
        for (key, entry) in members.0.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
            let hint = match closest(key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known here: {}", known.join(", ")),
            };
            entry.error("E0601", format!("nobody knows the key `{key}`"), hint, diagnostics);
        }
        members
    }

    /// The members, whatever their names.
    pub(super) fn members(&self, diagnostics: &mut Diagnostics) -> Members<'a> {
        let map = self.value.as_object();
        // Nothing at all stands behind a key whose members are all commented out.
        if map.is_none() && !self.value.is_null() {
            self.wrong("a mapping", diagnostics);
        }
        let entry = |(key, value): (&String, &'a Value)| {
            let pointer = pointer::join(&self.pointer, key);
            (key.clone(), Entry { file: self.file, value, pointer })
        };
        Members(map.into_iter().flatten().map(entry).collect(), self.clone())
    }

    /// The elements of a list.
    pub(super) fn elements(&self, diagnostics: &mut Diagnostics) -> Vec<Entry<'a>> {
        let Some(list) = self.value.as_array() else {
            self.wrong("a list", diagnostics);
            return Vec::new();
        };
        let entry = |(index, value): (usize, &'a Value)| {
            let pointer = pointer::join(&self.pointer, &index.to_string());
            Entry { file: self.file, value, pointer }
        };
        list.iter().enumerate().map(entry).collect()
    }

    /// A text that is not empty.
    pub(super) fn text(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        match self.value.as_str() {
            Some(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                self.wrong("a text", diagnostics);
                None
            }
        }
    }

    /// Yes or no.
    pub(super) fn flag(&self, diagnostics: &mut Diagnostics) -> Option<bool> {
        let flag = self.value.as_bool();
        if flag.is_none() {
            self.wrong("`true` or `false`", diagnostics);
        }
        flag
    }

    /// Texts by name.
    pub(super) fn texts(&self, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
        let members = self.members(diagnostics);
        members.0.into_iter().filter_map(|(key, entry)| Some((key, entry.text(diagnostics)?))).collect()
    }

    /// Whether this is a text.
    pub(super) fn is_text(&self) -> bool {
        self.value.is_string()
    }

    /// Reports a problem here.
    pub(super) fn error(&self, code: &'static str, message: String, hint: String, diagnostics: &mut Diagnostics) {
        diagnostics.error(code, message).at(self.file.locate(&self.pointer)).hint(hint);
    }

    fn wrong(&self, what: &str, diagnostics: &mut Diagnostics) {
        self.error("E0603", format!("{what} is expected here"), format!("write {what}"), diagnostics);
    }
}

/// The members of an entry, and the entry itself.
pub(super) struct Members<'a>(pub(super) BTreeMap<String, Entry<'a>>, Entry<'a>);

impl<'a> Members<'a> {
    /// The member `key`, which may be missing.
    pub(super) fn optional(&self, key: &str) -> Option<&Entry<'a>> {
        self.0.get(key).filter(|entry| !entry.value.is_null())
    }

    /// The member `key`, which must be there.
    pub(super) fn required(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&Entry<'a>> {
        let found = self.optional(key);
        if found.is_none() {
            self.1.error("E0602", format!("the key `{key}` is missing"), format!("add `{key}: …`"), diagnostics);
        }
        found
    }

    /// The text of the member `key`, which must be there.
    pub(super) fn required_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.required(key, diagnostics).and_then(|entry| entry.text(diagnostics))
    }

    /// The text of the member `key`, which may be missing.
    pub(super) fn optional_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.optional(key).and_then(|entry| entry.text(diagnostics))
    }
}
