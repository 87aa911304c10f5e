//! What a model does not know, and objects that wait for their model.

use super::members::Members;
use super::model::Model;
use super::read_error::ReadResult;
use super::show::UNMODELED;
use super::union::{Union, read_variant};
use super::value::{Mode, Wire, members_of};
use serde_json::{Map, Value};
use std::fmt;

/// Members of a JSON object that its model has no field for.
///
/// They were read from a response, or inserted by hand, and are written back as they are. Members that a model *does*
/// have a field for are here in one case: the service sent `null`. The field is then `None`, and setting it wins.
///
/// Two things JSON can say are not kept. Of several members with one name there is only the last one, as in most
/// languages. And a number is a 64-bit integer or a double: more than 17 digits of another one are rounded.
///
/// # Sending a null
///
/// A PATCH leaves alone what is absent and clears what is `null`. A field that is `None` is absent, unless there is a
/// `null` here:
///
/// | on the wire | the field | here, under the member's name in JSON |
/// | --- | --- | --- |
/// | absent | `None` | nothing |
/// | `null` | `None` | [`Value::Null`] |
/// | a value | `Some` | anything: the field wins |
///
/// So `patch.unmodeled.insert("tags", Value::Null)` clears the tags if `patch.tags` is `None`, and
/// `patch.unmodeled.remove("tags")` takes that back. A member of an inner object has its null among the unmodeled members
/// of that object. For a null inside a list or a map, leave the field `None` and insert the whole list or map.
///
/// A model that was read has the nulls it was read with. Those of members that only the service may set are not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Unmodeled(
    // One pointer when there is nothing, which is the common case; never an empty map.
    Option<Box<Map<String, Value>>>,
);

impl Unmodeled {
    /// The value of the member `name`, if it is here.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Adds the member `name`, or replaces its value. Returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// The members, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there is nothing here.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many members are here.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }
}

impl From<Map<String, Value>> for Unmodeled {
    fn from(members: Map<String, Value>) -> Self {
        Self((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl Wire for Unmodeled {
    fn read(value: Value) -> ReadResult<Self> {
        members_of(value).map(Self::from)
    }

    fn write(&self, mode: Mode) -> Value {
        let mut map = Map::new();
        if mode == Mode::Debug {
            map.insert(UNMODELED.to_owned(), self.names());
        } else if let Some(members) = &self.0 {
            map.clone_from(members);
        }
        Value::Object(map)
    }
}

impl Unmodeled {
    /// The names as a JSON array, for people.
    pub(super) fn names(&self) -> Value {
        self.iter().map(|(name, _)| Value::from(name)).collect()
    }
}

/// Shows the names only: what the crate does not know may be secret.
impl fmt::Debug for Unmodeled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// An object whose discriminator was read and whose model is now to be chosen; see [`Union::read`].
#[derive(Debug)]
pub struct Object(Map<String, Value>);

impl Object {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// Reads the object as a model.
    ///
    /// # Errors
    ///
    /// A member does not have the form its model says. The error names the model and the member's path.
    pub fn into_model<M: Model>(self) -> ReadResult<M> {
        M::read(&mut Members::new(self.0)).map_err(|error| error.in_variant(M::NAME))
    }

    /// Reads the object as a union inside a union.
    ///
    /// # Errors
    ///
    /// As [`Object::into_model`].
    pub fn into_union<U: Union>(self) -> ReadResult<U> {
        read_variant(self.0)
    }

    /// Keeps the object as it is.
    pub fn into_unmodeled(self) -> Unmodeled {
        Unmodeled::from(self.0)
    }
}
