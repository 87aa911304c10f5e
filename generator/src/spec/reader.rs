//! Reading values of the description: each with its JSON pointer, and a reporter for what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::ignored::IGNORED;
use crate::{
    bundle::{Bundle, Dialect, NodeKind, Reporter, reusable_part},
    source::pointer,
};

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

    /// Reads an object by its members with `read`, then warns about those that `read` did not ask for.
    pub(crate) fn object<T>(
        &self,
        reader: &mut Reader<'_>,
        read: impl FnOnce(&mut Reader<'_>, &mut Fields<'a>) -> T,
    ) -> T {
        let mut fields = self.fields(reader);
        let value = read(reader, &mut fields);
        fields.finish(reader);
        value
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

/// An object being read member by member, see [`Node::object`].
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
    fn finish(self, reader: &mut Reader<'_>) {
        for (key, value) in self.map.into_iter().flatten() {
            if self.seen.contains(key.as_str()) || IGNORED.iter().any(|(name, _)| name == key) {
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

/// The state that all readers share: the bundle, its dialect, and the reporter, which knows the operation being read.
pub(crate) struct Reader<'b> {
    pub(super) bundle: &'b Bundle,
    pub(super) report: Reporter<'b>,
    pub(super) dialect: Dialect,
}

impl<'b> Reader<'b> {
    /// Returns `value`, what `node` is as the expected type; if it is none, that is reported.
    pub(super) fn typed<T>(&mut self, node: &Node<'_>, expected: &str, value: Option<T>) -> Option<T> {
        if value.is_some() {
            return value;
        }
        let found = match node.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        self.report
            .error("E0301", &node.pointer, format!("expected {expected}, found {found}"))
            .hint("correct the description, or mend it with a patch");
        None
    }

    /// Follows references from one reusable part to the next and returns the first node that is not a reference.
    pub(super) fn follow<'n>(&mut self, node: &Node<'n>, kind: NodeKind) -> Node<'n>
    where
        'b: 'n,
    {
        let mut node = node.clone();
        // Cycles were reported by the bundle stage.
        for _ in 0..32 {
            let Some(pointer) = node.value.get("$ref").and_then(|text| text.as_str()?.strip_prefix('#')) else { break };
            if reusable_part(pointer).is_none_or(|(found, _)| found != kind) {
                break;
            }
            let Some(value) = self.bundle.document().pointer(pointer) else { break };
            node = Node { value, pointer: pointer.to_owned() };
        }
        node
    }

    /// Reads the reusable part that `node` refers to, or `node` itself. Problems of a reusable part belong to no operation,
    /// so that those of a part that many operations refer to are reported once.
    pub(super) fn read_part<T>(
        &mut self,
        node: &Node<'_>,
        kind: NodeKind,
        read: impl FnOnce(&mut Self, &Node<'_>) -> T,
    ) -> T {
        let part = self.follow(node, kind);
        if part.pointer == node.pointer {
            return read(self, node);
        }
        let operation = self.report.operation.take();
        let value = read(self, &part);
        self.report.operation = operation;
        value
    }

    /// Returns the name in a reference to a reusable part; a reference to anything else is reported.
    pub(super) fn target(&mut self, reference: &str, kind: NodeKind, node: &Node<'_>) -> Option<String> {
        let part = reference.strip_prefix('#').and_then(reusable_part).filter(|(found, _)| *found == kind);
        if part.is_none() {
            self.report
                .error("E0305", &node.pointer, format!("`$ref` does not point to {kind}: `{reference}`"))
                .hint("correct the reference");
        }
        part.map(|(_, name)| name)
    }
}
