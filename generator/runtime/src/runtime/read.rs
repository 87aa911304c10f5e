//! Reading: one walk over any format of serde, which fills the targets of types.
//!
//! The only type parameters are those of serde, so a program has this code once for each format, not for each model. It
//! needs one pass: the discriminator of a union may come late, and until it does, members are kept as text, which is not
//! copied. Null, which a member may always be, is not the business of a type: it is returned to the object, list or map
//! around it, which keeps it.

use super::instant;
use super::json::{Json, Name, RawText, raw};
use super::number;
use super::path::Step;
use super::read_context::ReadContext;
use super::read_error::{ReadError, ReadResult};
use super::read_model::{Model, read_entry};
use super::unmodeled::Unmodeled;
use super::wire::{FromJson, ListTarget, MapTarget, Object, Target, Union};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt};

/// Names and JSON of the members of an object.
type Buffered<'de> = Vec<(Cow<'de, str>, Cow<'de, str>)>;

/// Reads a value of any format.
pub(super) fn read<'de, D: Deserializer<'de>>(
    it: &mut dyn FromJson,
    deserializer: D,
    context: &mut ReadContext,
) -> ReadResult<()> {
    match (Place { target: it.target(), context: &mut *context }).deserialize(deserializer) {
        Ok(None) => context.check_no_absent(),
        Ok(Some(_)) => Err(ReadError::unexpected(it.target().expected(), "null")),
        Err(error) => Err(context.error.take().unwrap_or_else(|| ReadError::new(error.to_string()))),
    }
}

/// Reads JSON text that is part of another read. Returns what counts as absent.
pub(super) fn read_text<E: de::Error>(
    target: Target<'_>,
    text: &str,
    context: &mut ReadContext,
) -> Result<Option<Json>, E> {
    let mut deserializer = serde_json::Deserializer::from_slice(text.as_bytes());
    Place { target, context }.deserialize(&mut deserializer).map_err(E::custom)
}

/// Reads JSON text. Returns whether it has the form of `it`; if not, that is no error.
pub(super) fn is_read(it: &mut dyn FromJson, text: &str, context: &mut ReadContext) -> ReadResult<bool> {
    let mark = context.mark();
    match read_text::<serde_json::Error>(it.target(), text, context) {
        Ok(absent) => Ok(absent.is_none()),
        Err(_) => match context.reset(mark) {
            Some(error) => Err(error),
            None => Ok(false),
        },
    }
}

/// A target, to be filled by the next value. The result is what counts as absent.
struct Place<'a, 'b> {
    target: Target<'a>,
    context: &'b mut ReadContext,
}

impl Place<'_, '_> {
    fn unexpected<E: de::Error>(self, found: &str) -> E {
        self.context.fail(ReadError::unexpected(self.target.expected(), found))
    }

    fn integer<E: de::Error>(self, value: i64) -> Result<Option<Json>, E> {
        match self.target {
            Target::I64(it) => *it = value,
            Target::I32(it) => match number::narrow(value) {
                Ok(value) => *it = value,
                Err(error) => return Err(self.context.fail(error)),
            },
            _ => return self.float(value as f64),
        }
        Ok(None)
    }

    fn float<E: de::Error>(self, value: f64) -> Result<Option<Json>, E> {
        let read = match self.target {
            Target::F64(it) => {
                *it = value;
                Ok(())
            }
            Target::F32(it) => number::narrow_float(value).map(|value| *it = value),
            Target::I64(it) => number::integer(value).map(|value| *it = value),
            Target::I32(it) => number::integer(value).and_then(number::narrow).map(|value| *it = value),
            _ => return Err(self.unexpected("a number")),
        };
        read.map(|()| None).map_err(|error| self.context.fail(error))
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = Option<Json>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let Self { target, context } = self;
        match target {
            Target::Json(it) => {
                *it = Json::deserialize(deserializer)?;
                context.charge(it.text().len())?;
                Ok(it.is_null().then_some(Json::NULL))
            }
            Target::Raw(it) => {
                let text = raw(deserializer)?;
                it.read_json(&text, context).map_err(|error| context.fail(error))
            }
            target => deserializer.deserialize_any(Place { target, context }),
        }
    }
}

/// Errors never contain the value.
impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = Option<Json>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.target.expected())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        match self.target {
            Target::Bool(it) => *it = value,
            _ => return Err(self.unexpected("a boolean")),
        }
        Ok(None)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.integer(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.integer(value),
            Err(_) => self.float(value as f64),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.float(value)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        self.context.charge(text.len())?;
        // By far the most frequent case: a branch of its own is predicted.
        if let Target::String(it) = self.target {
            *it = text.to_owned();
            return Ok(None);
        }
        match self.target {
            Target::Text(it) => it.set_text(text),
            Target::Instant(it) => match instant::read(text) {
                Some(instant) => *it = instant,
                None if text.trim().is_empty() => return Ok(Some(Json::from(text))),
                None => {
                    return Err(self.context.fail(ReadError::unexpected("an instant (RFC 3339 text)", "other text")));
                }
            },
            Target::Union(it) => match it.select_text() {
                Some(own) => text.clone_into(own),
                None => return Err(self.context.fail(ReadError::unexpected("an object", "a string"))),
            },
            _ => return Err(self.unexpected("a string")),
        }
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Some(Json::NULL))
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Some(Json::NULL))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Self::Value, A::Error> {
        match self.target {
            Target::List(it) => read_list(it, elements, self.context)?,
            _ => return Err(self.unexpected("an array")),
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        match self.target {
            Target::Object(it) => read_object(it, &mut Vec::new(), &mut members, self.context)?,
            Target::Union(it) => read_union(it, &mut Vec::new(), &mut members, self.context)?,
            Target::Unmodeled(it) => read_unmodeled(it, &mut members, self.context)?,
            Target::Map(it) => read_map(it, &mut members, self.context)?,
            // With its feature `arbitrary_precision`, `serde_json` passes a number that is no integer in this way.
            Target::I32(_) | Target::I64(_) | Target::F32(_) | Target::F64(_) => {
                let entry = members.next_entry::<Cow<'_, str>, Cow<'_, str>>().ok().flatten();
                let number = entry.filter(|(name, _)| name.starts_with("$serde_json::"));
                return match number.and_then(|(_, text)| text.parse().ok()) {
                    Some(number) => self.float(number),
                    None => Err(self.unexpected("an object")),
                };
            }
            _ => return Err(self.unexpected("an object")),
        }
        Ok(None)
    }
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    mut elements: A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    context.enter_list()?;
    for index in 0.. {
        let mark = context.mark();
        match elements.next_element_seed(Element { list: &mut *list, context: &mut *context }) {
            Ok(Some(())) => context.locate_added(mark, &|| Step::Index(index)),
            Ok(None) => break,
            Err(error) => return Err(context.locate(error, Step::Index(index))),
        }
    }
    context.leave_list();
    Ok(())
}

/// A new element of a list.
struct Element<'a> {
    list: &'a mut dyn ListTarget,
    context: &'a mut ReadContext,
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { list, context } = self;
        match list.next_cost() {
            0 => {}
            bytes => context.charge(bytes)?,
        }
        let it = list.grow();
        let absent = if context.rejects_elements() {
            let text = raw(deserializer)?;
            match read_text::<D::Error>(it.target(), &text, context) {
                Err(_) if context.reject(&text) => {
                    list.shrink();
                    return Ok(());
                }
                read => read?,
            }
        } else {
            Place { target: it.target(), context: &mut *context }.deserialize(deserializer)?
        };
        if let Some(json) = absent
            && !(json.is_null() && it.clear())
        {
            list.shrink();
            context.add_absent(json)?;
        }
        Ok(())
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapTarget,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    context.enter()?;
    while let Some(name) = members.next_key_seed(Name)? {
        let mark = context.mark();
        if let Some(json) =
            read_entry(map, &name, context, &mut |target, context| members.next_value_seed(Place { target, context }))?
        {
            context.add_absent(json)?;
        }
        context.locate_added(mark, &|| Step::Member(name.to_string()));
    }
    context.leave();
    Ok(())
}

fn read_unmodeled<'de, A: MapAccess<'de>>(
    unmodeled: &mut Unmodeled,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    while let Some(name) = members.next_key_seed(Name)? {
        let json: Json = members.next_value()?;
        context.charge(name.len() + json.text().len() + size_of::<(String, Json)>())?;
        unmodeled.push(Cow::Owned(name.into_owned()), json);
    }
    unmodeled.end_reading();
    Ok(())
}

/// Reads a model: the members that are buffered, then those that follow.
fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    buffered: &mut Buffered<'de>,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    context.enter()?;
    let mark = context.mark();
    let shape = object.shape();
    let mut result = Ok(());
    object.visit_mut(&mut |fields, additional, unmodeled| {
        let mut model = Model { shape, fields, additional, unmodeled, expected: 0 };
        result = read_members(&mut model, buffered, members, context);
        let absent = context.end_object(mark);
        if !absent.is_empty() {
            model.unmodeled.keep_elements(absent);
        }
        model.unmodeled.end_reading();
    });
    context.leave();
    result
}

fn read_members<'de, A: MapAccess<'de>>(
    model: &mut Model<'_, '_, '_>,
    buffered: &mut Buffered<'de>,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    for (name, text) in buffered.drain(..) {
        model.read_member(&name, context, |target, context| read_text(target, &text, context))?;
    }
    while let Some(name) = members.next_key_seed(Name)? {
        model.read_member(&name, context, |target, context| members.next_value_seed(Place { target, context }))?;
    }
    Ok(())
}

/// Reads a union: the members that are buffered, then those that follow.
fn read_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    buffered: &mut Buffered<'de>,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<(), A::Error> {
    let kind = read_kind(union.discriminator(), buffered, members, context)?;
    let payload = kind.as_deref().and_then(|kind| union.select(kind)).map(|payload| payload.target());
    match payload {
        Some(Target::Object(object)) => {
            let name = object.shape().name;
            read_object(object, buffered, members, context).inspect_err(|_| context.in_variant(name))
        }
        Some(Target::Union(inner)) => read_union(inner, buffered, members, context),
        _ => {
            let mut unmodeled = Unmodeled::default();
            for (name, text) in buffered.drain(..) {
                unmodeled.push(Cow::Owned(name.into_owned()), Json::from_checked(&text));
            }
            read_unmodeled(&mut unmodeled, members, context)?;
            union.set_unknown(unmodeled);
            Ok(())
        }
    }
}

/// Buffers members until the discriminator is among them. Returns its text, if it is one.
fn read_kind<'de, A: MapAccess<'de>>(
    discriminator: &str,
    buffered: &mut Buffered<'de>,
    members: &mut A,
    context: &mut ReadContext,
) -> Result<Option<String>, A::Error> {
    let is_kind = |(name, _): &&(Cow<'de, str>, Cow<'de, str>)| name == discriminator;
    while buffered.iter().find(is_kind).is_none()
        && let Some(name) = members.next_key_seed(Name)?
    {
        let text = members.next_value_seed(RawText)?;
        context.charge(if let Cow::Owned(text) = &text { text.len() } else { 0 })?;
        buffered.push((name, text));
    }
    Ok(buffered.iter().find(is_kind).and_then(|(_, text)| serde_json::from_slice(text.as_bytes()).ok()))
}
