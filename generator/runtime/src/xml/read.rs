//! Conversion of XML to the JSON value that a model is read from.

use serde_json::{Map, Number, Value, map::Entry};

use crate::runtime::{ReadError, ReadResult};

use super::{
    shape::{Kind, Member, NodeType, Shape},
    tree::{Attribute, Child, Node, parse},
};

/// The name of the member with text that belongs to no other member.
pub(super) const TEXT: &str = "#text";
/// The name of the member with the child nodes of an unknown element.
pub(super) const CONTENT: &str = "#content";

/// Returns the value of a document whose root is of `shape`.
pub(super) fn read(body: &[u8], shape: &Shape) -> ReadResult<Value> {
    let root = parse(body)?;
    if root.local() != shape.name.local {
        return Err(ReadError::new(format!("expected the element `{}`, found another one", shape.name.local)));
    }
    Ok(object(root, shape))
}

/// Returns the value of an element. A value of another kind is kept, and is an error when the model is read.
fn value(node: Node, kind: Kind) -> Value {
    if node.is_nil() {
        return Value::Null;
    }
    match kind {
        Kind::Model(shape) => object(node, shape()),
        Kind::List(items) => Value::Array(elements(node).map(|item| value(item, items.kind)).collect()),
        Kind::Map(kind) => {
            Value::Object(elements(node).map(|entry| (entry.name.to_string(), value(entry, *kind))).collect())
        }
        Kind::Any => any(node),
        _ if node.has_elements() => any(node),
        _ => scalar(node.into_text(), kind),
    }
}

fn elements(node: Node) -> impl Iterator<Item = Node> {
    node.children.into_iter().filter_map(|child| match child {
        Child::Element(node) => Some(node),
        Child::Text(_) => None,
    })
}

/// Converts text to a value of a kind. Empty text is a null number or boolean.
fn scalar(text: String, kind: Kind) -> Value {
    let known = match (kind, text.trim()) {
        (Kind::Boolean | Kind::Number, "") => Some(Value::Null),
        (Kind::Boolean, "1") => Some(Value::Bool(true)),
        (Kind::Boolean, "0") => Some(Value::Bool(false)),
        (Kind::Boolean, word) => word.to_ascii_lowercase().parse().ok().map(Value::Bool),
        (Kind::Number, digits) => number(digits),
        _ => None,
    };
    known.unwrap_or(Value::String(text))
}

fn number(digits: &str) -> Option<Value> {
    if let Ok(integer) = digits.parse::<i64>() {
        return Some(Value::from(integer));
    }
    if let Ok(integer) = digits.parse::<u64>() {
        return Some(Value::from(integer));
    }
    Number::from_f64(digits.parse().ok()?).map(Value::Number)
}

fn object(node: Node, shape: &Shape) -> Value {
    let shape = variant(&node, shape).unwrap_or(shape);
    let mut members = Map::new();
    for attribute in node.attributes {
        match shape.attribute(&attribute) {
            Some(member) => {
                members.insert(member.key.to_owned(), scalar(attribute.value, member.kind));
            }
            None if is_described(&attribute, shape) || shape.additional.is_some() => {}
            None => {
                members.insert(format!("@{}", attribute.name), Value::String(attribute.value));
            }
        }
    }
    let mut text = String::new();
    for child in node.children {
        match child {
            Child::Text(more) => text.push_str(&more),
            Child::Element(inner) => match shape.element(&inner, &node.namespace) {
                Some(member) => known(&mut members, member, inner),
                None => unknown(&mut members, shape, inner),
            },
        }
    }
    match shape.content() {
        Some(member) if !text.is_empty() => {
            members.insert(member.key.to_owned(), scalar(text, member.kind));
        }
        None if !text.trim().is_empty() => {
            members.insert(TEXT.to_owned(), Value::String(text));
        }
        _ => {}
    }
    Value::Object(members)
}

/// Returns the shape of the variant of a union, whatever the position of the discriminator in the element.
fn variant(node: &Node, shape: &Shape) -> Option<&'static Shape> {
    let member = shape.members.first().filter(|_| !shape.variants.is_empty())?;
    let attribute =
        || node.attributes.iter().find(|it| member.node_type == NodeType::Attribute && shape.attribute(it).is_some());
    let element = || {
        node.children.iter().find_map(|child| match child {
            Child::Element(inner) if shape.element(inner, &node.namespace).is_some() => inner.text(),
            _ => None,
        })
    };
    let chosen = shape.variant(attribute().map(|it| it.value.as_str()).or_else(element)?)?;
    Some(variant(node, chosen).unwrap_or(chosen))
}

fn known(members: &mut Map<String, Value>, member: &Member, node: Node) {
    let read = value(node, member.kind);
    match (member.node_type, member.kind, members.entry(member.key)) {
        (NodeType::Repeated, _, Entry::Vacant(free)) => {
            free.insert(Value::Array(vec![read]));
        }
        (NodeType::Repeated, _, Entry::Occupied(mut taken)) => match taken.get_mut() {
            Value::Array(list) => list.push(read),
            other => *other = read,
        },
        (_, Kind::Any, taken) => add(taken, read),
        (_, _, Entry::Vacant(free)) => {
            free.insert(read);
        }
        // As in JSON, the last element counts.
        (_, _, Entry::Occupied(mut taken)) => {
            taken.insert(read);
        }
    }
}

fn unknown(members: &mut Map<String, Value>, shape: &Shape, node: Node) {
    let name = node.name.to_string();
    match shape.additional {
        Some(kind) => {
            members.insert(name, value(node, kind));
        }
        None => {
            let key = if shape.knows(&name) { format!("<{name}>") } else { name };
            add(members.entry(key), any(node));
        }
    }
}

/// Inserts a value; several values of one name become a list.
fn add(entry: Entry<'_>, read: Value) {
    match entry {
        Entry::Vacant(free) => {
            free.insert(read);
        }
        Entry::Occupied(mut taken) => match taken.get_mut() {
            Value::Array(list) => list.push(read),
            first => *first = Value::Array(vec![first.take(), read]),
        },
    }
}

/// Converts an undescribed element to its text, or to an object with its attributes and child nodes.
fn any(node: Node) -> Value {
    if node.attributes.is_empty() && !node.has_elements() {
        return Value::String(node.into_text());
    }
    let with_elements = node.has_elements();
    let attributes = node.attributes.into_iter();
    let mut all: Map<String, Value> = attributes.map(|it| (format!("@{}", it.name), Value::String(it.value))).collect();
    let content: Vec<Value> = node
        .children
        .into_iter()
        .filter_map(|child| match child {
            Child::Text(text) if with_elements && text.trim().is_empty() => None,
            Child::Text(text) => Some(Value::String(text)),
            Child::Element(inner) => Some(Value::Object(Map::from_iter([(inner.name.to_string(), any(inner))]))),
        })
        .collect();
    if !content.is_empty() {
        all.insert(CONTENT.to_owned(), Value::Array(content));
    }
    Value::Object(all)
}

/// Whether the attribute is a declaration of a prefix that is in the shape, and so is written anyway.
fn is_described(attribute: &Attribute, shape: &Shape) -> bool {
    attribute
        .declares()
        .is_some_and(|prefix| shape.declaring().any(|name| name.prefix == prefix && name.namespace == attribute.value))
}
