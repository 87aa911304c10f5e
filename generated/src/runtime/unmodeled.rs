//! Members of an object that its model does not know.

use super::absent::{AbsentElement, sorted};
use super::json::Json;
use super::path::Step;
use serde_json::{Map, Value};
use std::{borrow::Cow, fmt};

/// Members of a JSON object that its model has no field for.
///
/// They were read from a response, or inserted by the user, and are written back unchanged, in the order in which they
/// came and behind the members that the model knows. Members that a model *does* have a field for are here in one case: the
/// service sent `null`. The field is then `None`, and a value in it has precedence.
///
/// Of several members with one name there is only the last one, as in most languages.
///
/// # Sending a null
///
/// A PATCH does not change members that are absent, and clears those that are `null`. A field that is `None` is absent, unless there is a
/// `null` here:
///
/// | on the wire | the field | here, under the member's name in JSON |
/// | --- | --- | --- |
/// | absent | `None` | nothing |
/// | `null` | `None` | [`Json::NULL`] |
/// | a value | `Some` | anything: the field has precedence |
///
/// So `patch.unmodeled.insert("tags", Json::NULL)` clears the tags if `patch.tags` is `None`, and
/// `patch.unmodeled.remove("tags")` undoes that. A member of an inner object has its null among the unmodeled members
/// of that object.
///
/// A null *inside* a list or a map whose elements have no such state is kept here as well: it is no element, and is written
/// where it was. [`Unmodeled::insert_null_entry`] sends one: `patch.unmodeled.insert_null_entry("tags", "owner")` removes
/// the tag `owner` and no other.
///
/// A model that was read keeps the nulls of the response. Those of read-only members are not sent.
#[derive(Clone, Default, PartialEq)]
pub struct Unmodeled(
    // One pointer if there is nothing, which is the common case; never an empty one.
    Option<Box<Rest>>,
);

#[derive(Clone, Debug, Default, PartialEq)]
struct Rest {
    members: Vec<(Cow<'static, str>, Json)>,
    elements: Vec<AbsentElement>,
}

impl Unmodeled {
    /// Returns the value of the member `name`.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members().iter().find(|(own, _)| own == name).map(|(_, json)| json)
    }

    /// Inserts the member `name`. Returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.keep(Cow::Owned(name.into()), value.into())
    }

    /// Removes the member `name`. Returns the value it had.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let rest = self.0.as_mut()?;
        let index = rest.members.iter().position(|(own, _)| own == name)?;
        let (_, json) = rest.members.remove(index);
        self.shrink();
        Some(json)
    }

    /// Inserts a `null` as the entry `name` of the map that is the member `member`. An entry of the map itself has
    /// precedence.
    pub fn insert_null_entry(&mut self, member: impl Into<String>, name: impl Into<String>) {
        let path = vec![Step::Member(member.into()), Step::Member(name.into())];
        let elements = &mut self.0.get_or_insert_default().elements;
        elements.retain(|element| element.path != path);
        elements.push(AbsentElement { path, json: Json::NULL });
    }

    /// Removes all nulls inside the list or map that is the member `member`.
    pub fn remove_nulls_in(&mut self, member: &str) {
        if let Some(rest) = &mut self.0 {
            rest.elements.retain(|element| !matches!(element.path.first(), Some(Step::Member(own)) if own == member));
            self.shrink();
        }
    }

    /// Returns the names and values, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members().iter().map(|(name, json)| (&**name, json))
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Adds a member that is read. [`Unmodeled::end_reading`] removes all but the last of one name.
    pub(super) fn push(&mut self, name: Cow<'static, str>, json: Json) {
        self.0.get_or_insert_default().members.push((name, json));
    }

    /// Removes all but the last of several members with one name.
    pub(super) fn end_reading(&mut self) {
        if let Some(rest) = &mut self.0
            && rest.members.len() > 1
        {
            let names = rest.members.iter().zip(0..).map(|((name, _), index)| (&**name, index));
            let mut sorted = sorted(names.collect()).into_iter().peekable();
            let mut is_last = vec![true; rest.members.len()];
            while let Some((name, index)) = sorted.next() {
                if let Some(is_last) = is_last.get_mut(index) {
                    *is_last = sorted.peek().is_none_or(|(next, _)| *next != name);
                }
            }
            let mut is_last = is_last.into_iter();
            rest.members.retain(|_| is_last.next().unwrap_or(true));
        }
    }

    fn keep(&mut self, name: Cow<'static, str>, json: Json) -> Option<Json> {
        let members = &mut self.0.get_or_insert_default().members;
        match members.iter_mut().find(|(own, _)| *own == name) {
            Some((_, old)) => Some(std::mem::replace(old, json)),
            None => {
                members.push((name, json));
                None
            }
        }
    }

    /// Adds elements that count as absent.
    pub(super) fn keep_elements(&mut self, elements: impl IntoIterator<Item = AbsentElement>) {
        self.0.get_or_insert_default().elements.extend(elements);
    }

    /// Returns the elements that count as absent.
    pub(super) fn elements(&self) -> &[AbsentElement] {
        self.0.as_ref().map_or(&[], |rest| &rest.elements)
    }

    fn members(&self) -> &[(Cow<'static, str>, Json)] {
        self.0.as_ref().map_or(&[], |rest| &rest.members)
    }

    fn shrink(&mut self) {
        if self.0.as_ref().is_some_and(|rest| rest.members.is_empty() && rest.elements.is_empty()) {
            self.0 = None;
        }
    }
}

impl From<Map<String, Value>> for Unmodeled {
    fn from(members: Map<String, Value>) -> Self {
        let mut unmodeled = Self::default();
        for (name, value) in members {
            unmodeled.insert(name, value);
        }
        unmodeled
    }
}

/// Shows the names only: unmodeled values may be secret.
impl fmt::Debug for Unmodeled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
