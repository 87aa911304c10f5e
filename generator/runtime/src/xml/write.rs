//! Conversion of the JSON value of a model to XML.

use serde_json::{Map, Value};

use super::{
    read::{CONTENT, TEXT},
    shape::{Kind, Member, Name, NodeType, Shape},
    tree::{INSTANCE, declares},
};

/// The message of a value that has no form in XML.
pub(super) type WriteError = String;

/// Returns the document with `value` as its root, which is of `shape`.
pub(super) fn write(value: &Value, shape: &Shape) -> Result<String, WriteError> {
    let mut writer = Writer { text: r#"<?xml version="1.0" encoding="utf-8"?>"#.to_owned(), scope: Vec::new() };
    match value {
        Value::Object(members) => writer.object(Tag::known(shape.name), shape, members)?,
        other => writer.any(&shape.name.qualified(), other)?,
    }
    Ok(writer.text)
}

struct Writer {
    text: String,
    /// The declared prefixes with their namespaces; the last one counts.
    scope: Vec<(&'static str, &'static str)>,
}

/// The name of an element.
struct Tag {
    /// The name with its prefix.
    name: String,
    /// `None` if the name is data.
    known: Option<Name>,
}

impl Tag {
    fn known(name: Name) -> Self {
        Self { name: name.qualified(), known: Some(name) }
    }

    /// Creates the tag of a name that is data, or fails if it is not valid in XML.
    fn checked(name: &str) -> Result<Self, WriteError> {
        let is_start = |c: char| c.is_alphabetic() || c == '_';
        let is_rest = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        let is_name = |part: &str| part.starts_with(is_start) && part.chars().all(is_rest);
        let parts = name.split_once(':').map_or([name, name], |(prefix, local)| [prefix, local]);
        match parts.into_iter().all(is_name) {
            true => Ok(Self { name: name.to_owned(), known: None }),
            false => Err(format!("{name:?} cannot be the name of an element or an attribute")),
        }
    }
}

impl Writer {
    fn element(&mut self, tag: Tag, kind: Kind, value: &Value) -> Result<(), WriteError> {
        match (kind, value) {
            (Kind::Model(shape), Value::Object(members)) => self.object(tag, shape(), members),
            (Kind::List(items), Value::Array(list)) => self.wrapped(tag, &[items.name], |writer| {
                list.iter().try_for_each(|item| writer.element(Tag::known(items.name), items.kind, item))
            }),
            (Kind::Map(kind), Value::Object(entries)) => self.wrapped(tag, &[], |writer| {
                entries.iter().try_for_each(|(name, entry)| writer.element(Tag::checked(name)?, *kind, entry))
            }),
            // An empty element of any other kind is a value: a text, a list, a model.
            (Kind::Boolean | Kind::Number, Value::Null) => self.wrapped(tag, &[], |_| Ok(())),
            (_, Value::Null) => self.nil(tag),
            (_, Value::String(_) | Value::Bool(_) | Value::Number(_)) => {
                self.wrapped(tag, &[], |writer| writer.scalar(value))
            }
            (_, other) => self.any(&tag.name, other),
        }
    }

    fn object(&mut self, tag: Tag, shape: &Shape, members: &Map<String, Value>) -> Result<(), WriteError> {
        let shape = shape.for_object(members);
        let names: Vec<Name> = shape.members.iter().map(|member| member.name).collect();
        let before = self.begin(&tag, &names);
        let at = |node_type: NodeType| {
            let here = shape.members.iter().filter(move |member| member.node_type == node_type);
            here.filter_map(|member| Some((member, members.get(member.key)?)))
        };
        for (member, value) in at(NodeType::Attribute) {
            self.attribute(&member.name.qualified(), value)?;
        }
        for (name, value) in attributes(members) {
            let own = self.scope.get(before..).unwrap_or_default();
            let declared = declares(name).is_some_and(|prefix| own.iter().any(|(declared, _)| *declared == prefix));
            if !declared {
                self.attribute(&Tag::checked(name)?.name, value)?;
            }
        }
        self.end(tag, before, |writer| {
            at(NodeType::Content).try_for_each(|(_, value)| writer.scalar(value))?;
            members.get(TEXT).map_or(Ok(()), |text| writer.scalar(text))?;
            for member in shape.members {
                members.get(member.key).map_or(Ok(()), |value| writer.member(member, value))?;
            }
            for (name, value) in members.iter().filter(|(name, _)| !shape.knows(name) && !is_special(name)) {
                match shape.additional {
                    Some(kind) => writer.element(Tag::checked(name)?, kind, value)?,
                    None => writer.any(unbracketed(name), value)?,
                }
            }
            Ok(())
        })
    }

    fn member(&mut self, member: &Member, value: &Value) -> Result<(), WriteError> {
        let tag = || Tag::known(member.name);
        match (member.node_type, value) {
            (NodeType::Attribute | NodeType::Content, _) => Ok(()),
            (NodeType::Repeated, Value::Array(list)) => {
                list.iter().try_for_each(|item| self.element(tag(), member.kind, item))
            }
            // It was read as `None` without an element.
            (NodeType::Repeated, Value::Null) => Ok(()),
            _ => self.element(tag(), member.kind, value),
        }
    }

    /// Writes a value without a shape.
    fn any(&mut self, name: &str, value: &Value) -> Result<(), WriteError> {
        let tag = Tag::checked(name)?;
        match value {
            Value::Array(list) => list.iter().try_for_each(|value| self.any(name, value)),
            Value::Object(members) => {
                let before = self.begin(&tag, &[]);
                for (name, value) in attributes(members) {
                    self.attribute(&Tag::checked(name)?.name, value)?;
                }
                self.end(tag, before, |writer| {
                    members.get(TEXT).map_or(Ok(()), |text| writer.scalar(text))?;
                    for part in members.get(CONTENT).and_then(Value::as_array).into_iter().flatten() {
                        match part {
                            Value::Object(inner) => writer.all(inner)?,
                            text => writer.scalar(text)?,
                        }
                    }
                    writer.all(members)
                })
            }
            Value::Null => self.nil(tag),
            scalar => self.wrapped(tag, &[], |writer| writer.scalar(scalar)),
        }
    }

    fn nil(&mut self, tag: Tag) -> Result<(), WriteError> {
        let before = self.begin(&tag, &[]);
        self.text.push_str(&format!(r#" xmlns:xsi="{INSTANCE}" xsi:nil="true""#));
        self.end(tag, before, |_| Ok(()))
    }

    fn all(&mut self, members: &Map<String, Value>) -> Result<(), WriteError> {
        let elements = members.iter().filter(|(name, _)| !is_special(name));
        elements.into_iter().try_for_each(|(name, value)| self.any(unbracketed(name), value))
    }

    fn wrapped(
        &mut self,
        tag: Tag,
        inside: &[Name],
        content: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let before = self.begin(&tag, inside);
        self.end(tag, before, content)
    }

    /// Starts an element, and declares the prefixes of `inside` in it, so that they are declared once. Returns the length of
    /// the scope before.
    fn begin(&mut self, tag: &Tag, inside: &[Name]) -> usize {
        self.text.push('<');
        self.text.push_str(&tag.name);
        let before = self.scope.len();
        for name in tag.known.iter().chain(inside.iter().filter(|name| !name.prefix.is_empty())) {
            let current = self.scope.iter().rev().find(|(prefix, _)| *prefix == name.prefix);
            let is_declared = current.is_some_and(|(_, namespace)| *namespace == name.namespace);
            if !name.namespace.is_empty() && !is_declared {
                self.scope.push((name.prefix, name.namespace));
                let colon = if name.prefix.is_empty() { "" } else { ":" };
                self.text.push_str(&format!(r#" xmlns{colon}{}="{}""#, name.prefix, name.namespace));
            }
        }
        before
    }

    /// Writes the content of the element that was started, and ends it.
    fn end(
        &mut self,
        tag: Tag,
        before: usize,
        content: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.text.push('>');
        let start = self.text.len();
        content(self)?;
        if self.text.len() == start {
            self.text.truncate(start - 1);
            self.text.push_str("/>");
        } else {
            self.text.push_str(&format!("</{}>", tag.name));
        }
        self.scope.truncate(before);
        Ok(())
    }

    fn attribute(&mut self, name: &str, value: &Value) -> Result<(), WriteError> {
        if value.is_null() {
            return Ok(());
        }
        self.text.push_str(&format!(r#" {name}=""#));
        self.push(value, true)?;
        self.text.push('"');
        Ok(())
    }

    fn scalar(&mut self, value: &Value) -> Result<(), WriteError> {
        self.push(value, false)
    }

    fn push(&mut self, value: &Value, in_attribute: bool) -> Result<(), WriteError> {
        match value {
            Value::Null => {}
            Value::Bool(flag) => self.text.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.text.push_str(&number.to_string()),
            Value::String(text) => escape(text, in_attribute, &mut self.text)?,
            Value::Array(_) | Value::Object(_) => {
                return Err("a list or an object cannot be an attribute or text of XML".to_owned());
            }
        }
        Ok(())
    }
}

/// Returns the unmodeled attributes of an object.
fn attributes(members: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    members.iter().filter_map(|(name, value)| Some((name.strip_prefix('@')?, value)))
}

fn is_special(name: &str) -> bool {
    name.starts_with('@') || name == TEXT || name == CONTENT
}

/// Returns the element name of an unmodeled member, which is in brackets if a member has the same name in JSON.
fn unbracketed(name: &str) -> &str {
    name.strip_prefix('<').and_then(|name| name.strip_suffix('>')).unwrap_or(name)
}

/// Escapes a text so that a parser returns it unchanged: parsers normalize line ends, and in attributes all blanks.
fn escape(text: &str, in_attribute: bool, to: &mut String) -> Result<(), WriteError> {
    for character in text.chars() {
        match character {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' if in_attribute => to.push_str("&quot;"),
            '\t' | '\n' if in_attribute => to.push_str(&format!("&#{};", u32::from(character))),
            '\r' => to.push_str("&#13;"),
            '\t' | '\n' => to.push(character),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {
                return Err(format!("the character {character:?} is not allowed in XML"));
            }
            other => to.push(other),
        }
    }
    Ok(())
}
