//! Reading values of the description together with their JSON pointers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Reader, ignored};
use crate::source::pointer;

/// A value of the document and its JSON pointer.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) value: &'a Value,
    pub(crate) pointer: String,
}

impl<'a> Node<'a> {
    pub(crate) fn root(value: &'a Value) -> Self {
        Self { value, pointer: String::new() }
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        Self { value, pointer: pointer::join(&self.pointer, key) }
    }

    /// Returns the members of an object; anything else is reported and has none.
    pub(crate) fn fields(&self, reader: &mut Reader<'_>) -> Fields<'a> {
        let map = reader.typed(self, "an object", self.value.as_object());
        Fields { node: self.clone(), map, seen: BTreeSet::new() }
    }

    /// Returns the members of an object that is a map by name, in order; anything else is reported.
    pub(crate) fn entries(&self, reader: &mut Reader<'_>) -> Vec<(&'a str, Node<'a>)> {
        let map = reader.typed(self, "an object", self.value.as_object());
        map.into_iter().flatten().map(|(key, value)| (key.as_str(), self.child(key, value))).collect()
    }

    /// Returns the elements of an array; anything else is reported.
    pub(crate) fn elements(&self, reader: &mut Reader<'_>) -> Vec<Node<'a>> {
        let list = reader.typed(self, "an array", self.value.as_array());
        list.into_iter().flatten().enumerate().map(|(at, value)| self.child(&at.to_string(), value)).collect()
    }

    /// Returns a string; anything else is reported.
    pub(crate) fn text(&self, reader: &mut Reader<'_>) -> Option<String> {
        reader.typed(self, "a string", self.value.as_str()).map(str::to_owned)
    }
}

/// An object being read member by member. [`Fields::finish`] warns about the members that were not read.
pub(crate) struct Fields<'a> {
    node: Node<'a>,
    map: Option<&'a Map<String, Value>>,
    seen: BTreeSet<&'static str>,
}

impl<'a> Fields<'a> {
    /// Returns the member `key`, if it is there.
    pub(crate) fn get(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.seen.insert(key);
        self.map.and_then(|map| map.get(key)).map(|value| self.node.child(key, value))
    }

    /// Marks members as read that have no effect here.
    pub(crate) fn skip<const N: usize>(&mut self, keys: [&'static str; N]) {
        self.seen.extend(keys);
    }

    pub(crate) fn text(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<String> {
        self.get(key)?.text(reader)
    }

    pub(crate) fn flag(&mut self, reader: &mut Reader<'_>, key: &'static str) -> bool {
        self.optional_flag(reader, key).unwrap_or_default()
    }

    /// Reads a flag whose absence means something else than `false`.
    pub(crate) fn optional_flag(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<bool> {
        let node = self.get(key)?;
        reader.typed(&node, "true or false", node.value.as_bool())
    }

    pub(crate) fn number(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<serde_json::Number> {
        let node = self.get(key)?;
        reader.typed(&node, "a number", node.value.as_number()).cloned()
    }

    pub(crate) fn count(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<u64> {
        let node = self.get(key)?;
        reader.typed(&node, "a whole number of zero or more", node.value.as_u64())
    }

    pub(crate) fn texts(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Vec<String> {
        self.list(reader, key).iter().filter_map(|node| node.text(reader)).collect()
    }

    pub(crate) fn list(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Vec<Node<'a>> {
        self.get(key).map(|node| node.elements(reader)).unwrap_or_default()
    }

    pub(crate) fn map<T>(
        &mut self,
        reader: &mut Reader<'_>,
        key: &'static str,
        mut read: impl FnMut(&mut Reader<'_>, &Node<'a>) -> T,
    ) -> BTreeMap<String, T> {
        let entries = self.get(key).map(|node| node.entries(reader)).unwrap_or_default();
        entries.into_iter().map(|(name, node)| (name.to_owned(), read(reader, &node))).collect()
    }

    /// Returns a required member; its absence is reported.
    pub(crate) fn require(&mut self, reader: &mut Reader<'_>, key: &'static str) -> Option<Node<'a>> {
        let found = self.get(key);
        if found.is_none() && self.map.is_some() {
            reader
                .report
                .error("E0302", &self.node.pointer, format!("`{key}` is missing"))
                .hint(format!("add `{key}`"));
        }
        found
    }

    pub(crate) fn require_text(&mut self, reader: &mut Reader<'_>, key: &'static str) -> String {
        self.require(reader, key).and_then(|node| node.text(reader)).unwrap_or_default()
    }

    /// Warns about every member that was not read and is not on the list of ignored ones.
    pub(crate) fn finish(self, reader: &mut Reader<'_>) {
        for (key, value) in self.map.into_iter().flatten() {
            if self.seen.contains(key.as_str()) || ignored::reason(key).is_some() {
                continue;
            }
            let node = self.node.child(key, value);
            reader
                .report
                .warning("W0303", &node.pointer, format!("`{key}` is not known here and has no effect"))
                .hint("correct its name, or remove it with a patch; if the API needs it, ask for support of it");
        }
    }
}
