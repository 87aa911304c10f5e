//! The parser of documents, with limits.

use std::{collections::BTreeSet, rc::Rc};

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use crate::runtime::{ReadError, ReadResult};

/// Maximum nesting depth of elements: that of `serde_json`.
const MAX_DEPTH: usize = 127;
/// Maximum number of declared prefixes in one scope, in which every name is looked up.
const MAX_DECLARATIONS: usize = 64;

const XML: &str = "http://www.w3.org/XML/1998/namespace";
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// An element.
#[derive(Debug)]
pub(super) struct Node {
    /// The name with its prefix.
    pub(super) name: Rc<str>,
    /// Empty if it has none.
    pub(super) namespace: Rc<str>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Child>,
}

/// A child node of an element.
#[derive(Debug)]
pub(super) enum Child {
    Element(Node),
    Text(String),
}

/// An attribute, or the declaration of a prefix.
#[derive(Debug)]
pub(super) struct Attribute {
    /// The name with its prefix.
    pub(super) name: Rc<str>,
    /// Empty if it has none.
    pub(super) namespace: Rc<str>,
    pub(super) value: String,
}

impl Attribute {
    pub(super) fn local(&self) -> &str {
        local(&self.name)
    }

    /// Returns the prefix that the attribute declares; empty for the default namespace.
    pub(super) fn declares(&self) -> Option<&str> {
        declares(&self.name)
    }
}

impl Node {
    pub(super) fn local(&self) -> &str {
        local(&self.name)
    }

    /// Whether the element is null (`xsi:nil`).
    pub(super) fn is_nil(&self) -> bool {
        let nil = |it: &&Attribute| *it.namespace == *INSTANCE && it.local() == "nil";
        self.attributes.iter().find(nil).is_some_and(|nil| matches!(nil.value.trim(), "true" | "1"))
    }

    pub(super) fn has_elements(&self) -> bool {
        self.children.iter().any(|child| matches!(child, Child::Element(_)))
    }

    /// Returns the text of an element whose only child node is text.
    pub(super) fn text(&self) -> Option<&str> {
        match self.children.as_slice() {
            [Child::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Returns the text of all child nodes that are text.
    pub(super) fn into_text(self) -> String {
        let mut texts = self.children.into_iter().filter_map(|child| match child {
            Child::Text(text) => Some(text),
            Child::Element(_) => None,
        });
        let first = texts.next().unwrap_or_default();
        texts.fold(first, |text, more| text + &more)
    }
}

fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// Returns the prefix that an attribute of this name declares; empty for the default namespace.
pub(super) fn declares(attribute: &str) -> Option<&str> {
    match attribute {
        "xmlns" => Some(""),
        other => other.strip_prefix("xmlns:"),
    }
}

/// Parses a document, and returns its root element.
pub(super) fn parse(body: &[u8]) -> ReadResult<Node> {
    let text = std::str::from_utf8(body).map_err(|_| ReadError::new("the body is not UTF-8 text"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut builder = Builder::default();
    loop {
        match reader.read_event().ok() {
            Some(Event::Start(tag)) => builder.open(&tag)?,
            Some(Event::Empty(tag)) => {
                builder.open(&tag)?;
                builder.close();
            }
            Some(Event::End(_)) => builder.close(),
            Some(Event::Text(text)) => builder.text(&text.xml10_content().map_err(|_| malformed())?)?,
            Some(Event::CData(text)) => builder.text(&text.xml10_content().map_err(|_| malformed())?)?,
            Some(Event::GeneralRef(entity)) => builder.text(&expand(&entity)?)?,
            Some(Event::DocType(_)) => return Err(ReadError::new("the XML has a document type, which is refused")),
            Some(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
            Some(Event::Eof) => return builder.finish(),
            // The message of the parser may contain a part of the body.
            None => return Err(malformed()),
        }
    }
}

#[cold]
fn malformed() -> ReadError {
    ReadError::new("the body is not well-formed XML")
}

/// Returns the text of a character reference or of a predefined entity.
fn expand(entity: &BytesRef<'_>) -> ReadResult<String> {
    match entity.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character.to_string()),
        Ok(None) => {}
        Err(_) => return Err(malformed()),
    }
    let name = entity.decode().map_err(|_| malformed())?;
    let text = resolve_predefined_entity(&name).ok_or_else(|| ReadError::new("the XML has an unknown entity"))?;
    Ok(text.to_owned())
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    /// The open elements from the root, each with the number of declarations before it.
    open: Vec<(Node, usize)>,
    /// The declared prefixes with their namespaces; the last one counts.
    scope: Vec<(Rc<str>, Rc<str>)>,
    /// The names so far, so that each is allocated once.
    names: BTreeSet<Rc<str>>,
}

impl Builder {
    fn open(&mut self, tag: &BytesStart<'_>) -> ReadResult<()> {
        if self.open.len() >= MAX_DEPTH {
            return Err(ReadError::new(format!("the XML is deeper than {MAX_DEPTH} elements")));
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(malformed());
        }
        let outer = self.scope.len();
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| malformed())?;
            let name = self.name(attribute.key.as_ref())?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| malformed())?.into_owned();
            if let Some(prefix) = declares(&name) {
                self.scope.push((prefix.into(), value.as_str().into()));
            }
            attributes.push(Attribute { name, namespace: Rc::default(), value });
        }
        if self.scope.len() > MAX_DECLARATIONS {
            return Err(ReadError::new(format!("the XML declares more than {MAX_DECLARATIONS} prefixes")));
        }
        for attribute in attributes.iter_mut().filter(|attribute| attribute.name.contains(':')) {
            attribute.namespace = self.namespace(&attribute.name);
        }
        let name = self.name(tag.name().as_ref())?;
        let namespace = self.namespace(&name);
        self.open.push((Node { name, namespace, attributes, children: Vec::new() }, outer));
        Ok(())
    }

    fn close(&mut self) {
        let Some((node, outer)) = self.open.pop() else { return };
        self.scope.truncate(outer);
        match self.open.last_mut() {
            Some((parent, _)) => parent.children.push(Child::Element(node)),
            None => self.root = Some(node),
        }
    }

    fn text(&mut self, more: &str) -> ReadResult<()> {
        match self.open.last_mut() {
            Some((node, _)) => match node.children.last_mut() {
                Some(Child::Text(text)) => text.push_str(more),
                _ => node.children.push(Child::Text(more.to_owned())),
            },
            None if more.trim().is_empty() => {}
            None => return Err(malformed()),
        }
        Ok(())
    }

    fn finish(self) -> ReadResult<Node> {
        match self.root {
            Some(root) if self.open.is_empty() => Ok(root),
            _ => Err(malformed()),
        }
    }

    fn name(&mut self, name: &[u8]) -> ReadResult<Rc<str>> {
        let name = std::str::from_utf8(name).map_err(|_| malformed())?;
        if let Some(known) = self.names.get(name) {
            return Ok(Rc::clone(known));
        }
        let name: Rc<str> = name.into();
        self.names.insert(Rc::clone(&name));
        Ok(name)
    }

    /// Returns the namespace of the prefix of a name; empty for one that is not declared.
    fn namespace(&self, name: &str) -> Rc<str> {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        if prefix == "xml" {
            return XML.into();
        }
        let found = self.scope.iter().rev().find(|(declared, _)| **declared == *prefix);
        found.map_or_else(Rc::default, |(_, namespace)| Rc::clone(namespace))
    }
}
