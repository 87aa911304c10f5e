//! Writing: one walk over what types show of themselves, into any format of serde.

use super::absent::{AbsentElement, ByMember};
use super::instant;
use super::number;
use super::path::Step;
use super::shape::Shape;
use super::unmodeled::Unmodeled;
use super::wire::{ListView, MapView, Mode, Object, ToJson, View};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

/// Returns the JSON text of a value.
pub(super) fn to_vec(it: &dyn ToJson, mode: Mode) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Node::new(&it.view(), mode))
}

/// Returns the JSON text of a part of a request body.
pub fn json_text<T: ToJson>(it: &T) -> String {
    // No value of a generated type has no JSON text.
    serde_json::to_string(&Node::new(&it.view(), Mode::Request)).unwrap_or_default()
}

/// Returns a value as a [`Value`].
///
/// # Errors
///
/// There is a number or a text in it that a [`Value`] cannot have.
pub fn to_value(it: &dyn ToJson, mode: Mode) -> serde_json::Result<Value> {
    // By way of text: a value as a format of its own would be compiled as a second writer.
    serde_json::from_slice(&to_vec(it, mode)?)
}

/// A value that is being written.
pub(super) struct Node<'a> {
    view: &'a View<'a>,
    mode: Mode,
    /// The elements inside that count as absent.
    absent: &'a [&'a AbsentElement],
    /// The number of steps that lead here in their paths.
    depth: usize,
}

impl<'a> Node<'a> {
    pub(super) fn new(view: &'a View<'a>, mode: Mode) -> Self {
        Self { view, mode, absent: &[], depth: 0 }
    }

    /// Returns the node of a value inside this one.
    fn inner<'b>(&self, view: &'b View<'b>, absent: &'b [&'b AbsentElement]) -> Node<'b> {
        Node { view, mode: self.mode, absent, depth: self.depth + 1 }
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
                    Some(it) => output.serialize_element(&self.inner(&it.view(), inside))?,
                    None => break,
                },
            }
        }
        output.end()
    }

    fn write_map<S: Serializer>(&self, map: &dyn MapView, serializer: S) -> Result<S::Ok, S::Error> {
        let absent = ByMember::new(self.absent, self.depth);
        let mut output = serializer.serialize_map(None)?;
        let mut result = Ok(());
        map.visit(&mut |name, it| {
            result = output.serialize_entry(name, &self.inner(&it.view(), absent.of(name)));
            result.is_ok()
        });
        result?;
        for (name, json) in absent.members() {
            if !map.contains(name) {
                output.serialize_entry(name, json)?;
            }
        }
        output.end()
    }

    fn write_object<S: Serializer>(&self, object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
        let shape = object.shape();
        let mut serializer = Some(serializer);
        let mut result = None;
        object.visit(&mut |fields, additional, unmodeled| {
            let coded = match additional.first() {
                Some(View::Coded(it)) => Some(it.to_value(self.mode)),
                _ => None,
            };
            let additional = match (additional.first(), &coded) {
                (Some(View::Map(map)), _) => Additional::Map(*map),
                (_, Some(Value::Object(members))) => Additional::Coded(members),
                _ => Additional::None,
            };
            let model = Model { shape, fields, additional, unmodeled, mode: self.mode };
            result = serializer.take().map(|serializer| model.write(serializer));
        });
        result.unwrap_or_else(|| Err(S::Error::custom("a model without members")))
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
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
            View::Instant(instant) => serializer.serialize_str(&instant::text(*instant, &mut [0; instant::MAX_LENGTH])),
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
            View::Coded(it) => it.to_value(self.mode).serialize(serializer),
        }
    }
}

/// The additional members of a model.
enum Additional<'a> {
    None,
    Map(&'a dyn MapView),
    Coded(&'a serde_json::Map<String, Value>),
}

/// A model that is being written. Of several members with one name a field has precedence, then an additional member.
struct Model<'a, 'b> {
    shape: &'static Shape,
    fields: &'a [View<'b>],
    additional: Additional<'a>,
    unmodeled: &'a Unmodeled,
    mode: Mode,
}

impl Model<'_, '_> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let absent = ByMember::new(&self.unmodeled.elements().iter().collect::<Vec<_>>(), 0);
        let mut output = serializer.serialize_map(None)?;
        for (member, view) in self.shape.members.iter().zip(self.fields) {
            if matches!(view, View::Absent) || (member.read_only && self.mode == Mode::Request) {
                continue;
            }
            match view {
                // By far the most frequent case.
                View::Text(text) => output.serialize_entry(member.name, text)?,
                view => output.serialize_entry(member.name, &self.node(view, absent.of(member.name)))?,
            }
        }
        for (name, text) in self.shape.constants {
            if self.unmodeled.get(name).is_none() {
                output.serialize_entry(name, text)?;
            }
        }
        self.write_additional(&mut output, &absent)?;
        for (name, json) in self.unmodeled.iter() {
            if !self.is_field(name) && !self.is_additional(name) {
                output.serialize_entry(name, json)?;
            }
        }
        output.end()
    }

    fn write_additional<M: SerializeMap>(&self, output: &mut M, absent: &ByMember<'_>) -> Result<(), M::Error> {
        let is_known = |name: &str| self.is_field(name) || self.shape.constants.iter().any(|(own, _)| *own == name);
        match self.additional {
            Additional::Map(map) => {
                let mut result = Ok(());
                map.visit(&mut |name, it| {
                    if !is_known(name) {
                        result = output.serialize_entry(name, &self.node(&it.view(), absent.of(name)));
                    }
                    result.is_ok()
                });
                result
            }
            Additional::Coded(members) => members
                .iter()
                .filter(|(name, _)| !is_known(name))
                .try_for_each(|(name, value)| output.serialize_entry(name, value)),
            Additional::None => Ok(()),
        }
    }

    /// Returns the node of a member.
    fn node<'n>(&self, view: &'n View<'n>, absent: &'n [&'n AbsentElement]) -> Node<'n> {
        Node { view, mode: self.mode, absent, depth: 1 }
    }

    /// Whether a field decides about the member `name`: it has a value, or is not sent.
    fn is_field(&self, name: &str) -> bool {
        self.shape.index_of(name, 0).is_some_and(|index| {
            let is_unsent = self.mode == Mode::Request && self.shape.members.get(index).is_some_and(|it| it.read_only);
            is_unsent || self.fields.get(index).is_some_and(|it| !matches!(it, View::Absent))
        })
    }

    fn is_additional(&self, name: &str) -> bool {
        match self.additional {
            Additional::Map(map) => map.contains(name),
            Additional::Coded(members) => members.contains_key(name),
            Additional::None => false,
        }
    }
}
