//! Writing: one walk over what types show of themselves, into any format of serde.

use super::instant;
use super::number;
use super::path::Step;
use super::shape::Shape;
use super::unmodeled::{AbsentElement, Unmodeled};
use super::wire::{ListView, MapView, Object, ToJson, View};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// The purpose for which a value is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mode {
    /// A lossless copy of what was read: all members.
    Full,
    /// A request body: read-only members are left out, at every depth.
    Request,
}

/// Returns the JSON text of a value.
pub(super) fn to_vec(it: &dyn ToJson, mode: Mode) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Node::new(it, mode))
}

/// Returns the JSON text of a part of a request body.
pub fn json_text<T: ToJson>(it: &T) -> String {
    // No value of a generated type has no JSON text.
    serde_json::to_string(&Node::new(it, Mode::Request)).unwrap_or_default()
}

/// Returns a value as a [`Value`].
///
/// # Errors
///
/// There is a number or a text in it that a [`Value`] cannot have.
pub fn to_value(it: &dyn ToJson, mode: Mode) -> serde_json::Result<Value> {
    serde_json::to_value(Node::new(it, mode))
}

/// A value that is being written.
pub(super) struct Node<'a> {
    view: View<'a>,
    mode: Mode,
    /// The elements inside that count as absent.
    absent: &'a [&'a AbsentElement],
    /// The number of steps that lead here in their paths.
    depth: usize,
}

impl<'a> Node<'a> {
    pub(super) fn new(it: &'a dyn ToJson, mode: Mode) -> Self {
        Self { view: it.view(), mode, absent: &[], depth: 0 }
    }

    /// Returns the node of a value inside this one.
    fn inner<'b>(&self, it: &'b dyn ToJson, absent: &'b [&'b AbsentElement]) -> Node<'b> {
        Node { view: it.view(), mode: self.mode, absent, depth: self.depth + 1 }
    }

    /// Whether an element is right inside this value.
    fn is_child(&self, element: &AbsentElement) -> bool {
        element.path.len() == self.depth + 1
    }

    fn write_list<S: Serializer>(&self, list: &dyn ListView, serializer: S) -> Result<S::Ok, S::Error> {
        let mut output = serializer.serialize_seq(Some(list.count() + self.absent.len()))?;
        let mut elements = (0..list.count()).filter_map(|index| list.element(index));
        let mut rest = self.absent;
        for position in 0.. {
            // They are in the order in which they were read.
            let is_inside = |element: &&&AbsentElement| element.path.get(self.depth) == Some(&Step::Index(position));
            let (inside, behind) = rest.split_at(rest.iter().take_while(is_inside).count());
            rest = behind;
            match inside.first() {
                Some(element) if self.is_child(element) => output.serialize_element(&element.json)?,
                _ => match elements.next() {
                    Some(it) => output.serialize_element(&self.inner(it, inside))?,
                    None => break,
                },
            }
        }
        output.end()
    }

    fn write_map<S: Serializer>(&self, map: &dyn MapView, serializer: S) -> Result<S::Ok, S::Error> {
        let mut absent = by_member(self.absent.iter().copied(), self.depth);
        let mut output = serializer.serialize_map(None)?;
        let mut result = Ok(());
        map.visit(&mut |name, it| {
            let inside = absent.remove(name).unwrap_or_default();
            result = output.serialize_entry(name, &self.inner(it, &inside));
            result.is_ok()
        });
        result?;
        for (name, elements) in absent {
            // An entry that was removed has no elements.
            if let Some(element) = elements.iter().find(|element| self.is_child(element)) {
                output.serialize_entry(name, &element.json)?;
            }
        }
        output.end()
    }

    fn write_object<S: Serializer>(&self, object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
        let shape = object.shape();
        let mut serializer = Some(serializer);
        let mut result = None;
        object.visit(&mut |fields, additional, unmodeled| {
            let model =
                Model { shape, fields, additional: additional.first().map(|it| it.view()), unmodeled, mode: self.mode };
            result = serializer.take().map(|serializer| model.write(serializer));
        });
        result.unwrap_or_else(|| Err(S::Error::custom("a model without members")))
    }
}

/// Returns the elements by the member that is the step of their path after `depth` others.
fn by_member<'a>(
    elements: impl Iterator<Item = &'a AbsentElement>,
    depth: usize,
) -> BTreeMap<&'a str, Vec<&'a AbsentElement>> {
    let mut members: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for element in elements {
        if let Some(Step::Member(name)) = element.path.get(depth) {
            members.entry(name).or_default().push(element);
        }
    }
    members
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.view {
            View::Absent => serializer.serialize_unit(),
            View::Bool(flag) => serializer.serialize_bool(*flag),
            View::I64(integer) => serializer.serialize_i64(*integer),
            View::F32(float) => match number::as_integer(f64::from(*float)) {
                Some(integer) => serializer.serialize_i64(integer),
                // Through the shortest text: a direct conversion would turn 0.1 into 0.10000000149011612.
                None => serializer.serialize_f64(float.to_string().parse().unwrap_or(f64::from(*float))),
            },
            View::F64(float) => match number::as_integer(*float) {
                Some(integer) => serializer.serialize_i64(integer),
                None => serializer.serialize_f64(*float),
            },
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::Instant(instant) => instant::write(*instant, |text| serializer.serialize_str(text)),
            View::List(list) => self.write_list(*list, serializer),
            View::Map(map) => self.write_map(*map, serializer),
            View::Object(object) => self.write_object(*object, serializer),
            View::Unmodeled(unmodeled) => serializer.collect_map(unmodeled.iter()),
            View::Json(json) | View::Opaque(json) => json.serialize(serializer),
            View::Expression(text, unmodeled) => {
                let mut output = serializer.serialize_map(None)?;
                if let Some(text) = text {
                    output.serialize_entry("value", text)?;
                }
                output.serialize_entry("type", "Expression")?;
                unmodeled.iter().try_for_each(|(name, json)| output.serialize_entry(name, json))?;
                output.end()
            }
            View::Value(value) => value.serialize(serializer),
        }
    }
}

/// A model that is being written. Of several members with one name a field has precedence, then an additional member.
struct Model<'a, 'b> {
    shape: &'static Shape,
    fields: &'a [&'b dyn ToJson],
    additional: Option<View<'a>>,
    unmodeled: &'a Unmodeled,
    mode: Mode,
}

impl Model<'_, '_> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut absent = by_member(self.unmodeled.elements().iter(), 0);
        let mut output = serializer.serialize_map(None)?;
        for (member, it) in self.shape.members.iter().zip(self.fields) {
            let view = it.view();
            if matches!(view, View::Absent) || (member.read_only && self.mode == Mode::Request) {
                continue;
            }
            let absent = absent.remove(member.name).unwrap_or_default();
            output.serialize_entry(member.name, &Node { view, mode: self.mode, absent: &absent, depth: 1 })?;
        }
        for (name, text) in self.shape.constants {
            if self.unmodeled.get(name).is_none() {
                output.serialize_entry(name, text)?;
            }
        }
        self.write_additional(&mut output, absent)?;
        for (name, json) in self.unmodeled.iter() {
            if !self.is_field(name) && !self.is_additional(name) {
                output.serialize_entry(name, json)?;
            }
        }
        output.end()
    }

    fn write_additional<M: SerializeMap>(
        &self,
        output: &mut M,
        mut absent: BTreeMap<&str, Vec<&AbsentElement>>,
    ) -> Result<(), M::Error> {
        let is_known = |name: &str| self.is_field(name) || self.shape.constants.iter().any(|(own, _)| *own == name);
        match &self.additional {
            Some(View::Map(map)) => {
                let mut result = Ok(());
                map.visit(&mut |name, it| {
                    if !is_known(name) {
                        let absent = absent.remove(name).unwrap_or_default();
                        let node = Node { view: it.view(), mode: self.mode, absent: &absent, depth: 1 };
                        result = output.serialize_entry(name, &node);
                    }
                    result.is_ok()
                });
                result
            }
            Some(View::Value(Value::Object(members))) => members
                .iter()
                .filter(|(name, _)| !is_known(name))
                .try_for_each(|(name, value)| output.serialize_entry(name, value)),
            _ => Ok(()),
        }
    }

    /// Whether a field decides about the member `name`: it has a value, or is not sent.
    fn is_field(&self, name: &str) -> bool {
        self.shape.index_of(name, 0).is_some_and(|index| {
            let is_unsent = self.mode == Mode::Request && self.shape.members.get(index).is_some_and(|it| it.read_only);
            is_unsent || self.fields.get(index).is_some_and(|it| !matches!(it.view(), View::Absent))
        })
    }

    fn is_additional(&self, name: &str) -> bool {
        match &self.additional {
            Some(View::Map(map)) => map.contains(name),
            Some(View::Value(Value::Object(members))) => members.contains_key(name),
            _ => false,
        }
    }
}
