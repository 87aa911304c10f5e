//! Members of an object that its model does not know.

use super::read_error::ReadResult;
use super::value::{Mode, UNMODELED, Wire, members_of};
use serde_json::{Map, Value};
use std::fmt;

/// Members of a JSON object that its model has no field for.
///
/// They were read from a response, or inserted by the user, and are written back unchanged. Members that a model *does*
/// have a field for are here in one case: the service sent `null`. The field is then `None`, and a value in it has
/// precedence.
///
/// Two properties of JSON are not kept. Of several members with one name there is only the last one, as in most languages.
/// And a number is a 64-bit integer or a double: others are rounded to 17 digits.
///
/// # Sending a null
///
/// A PATCH does not change members that are absent, and clears those that are `null`. A field that is `None` is absent, unless there is a
/// `null` here:
///
/// | on the wire | the field | here, under the member's name in JSON |
/// | --- | --- | --- |
/// | absent | `None` | nothing |
/// | `null` | `None` | [`Value::Null`] |
/// | a value | `Some` | anything: the field has precedence |
///
/// So `patch.unmodeled.insert("tags", Value::Null)` clears the tags if `patch.tags` is `None`, and
/// `patch.unmodeled.remove("tags")` undoes that. A member of an inner object has its null among the unmodeled members
/// of that object. For a null inside a list or a map, leave the field `None` and insert the whole list or map.
///
/// A model that was read keeps the nulls of the response. Those of read-only members are not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Unmodeled(
    // One pointer if there are no members, which is the common case; never an empty map.
    Option<Box<Map<String, Value>>>,
);

impl Unmodeled {
    /// Returns the value of the member `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Inserts the member `name`. Returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Removes the member `name`. Returns the value it had.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Returns the names and values, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Returns the names as a JSON array, for `Debug`.
    pub(super) fn names(&self) -> Value {
        self.iter().map(|(name, _)| Value::from(name)).collect()
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

/// Shows the names only: unmodeled values may be secret.
impl fmt::Debug for Unmodeled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
