//! The reader of the members of an object.

use super::codec::{Codec, Direct};
use super::read_error::ReadResult;
use super::unmodeled::Unmodeled;
use super::value::Wire;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The members of a JSON object that are not read yet.
///
/// A model takes the members it knows; the others become its [`Unmodeled`] members.
#[derive(Debug)]
pub struct Members(Map<String, Value>);

impl Members {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// Takes the member `name`. A member that counts as absent stays, so that it is written back unchanged.
    ///
    /// # Errors
    ///
    /// The value does not have the form of `T`.
    pub fn take<T: Wire>(&mut self, name: &str) -> ReadResult<Option<T>> {
        let Some(value) = self.remove_unless(name, T::is_absent) else { return Ok(None) };
        match T::read(value) {
            Ok(it) => Ok(Some(it)),
            Err(error) => Err(error.in_member(name)),
        }
    }

    /// Takes the member `name`, whose JSON form is that of the codec `C`.
    ///
    /// # Errors
    ///
    /// The value does not have the form of `C`.
    pub fn take_as<C: Codec>(&mut self, name: &str) -> ReadResult<Option<C::Value>> {
        let Some(value) = self.remove_unless(name, C::is_absent) else { return Ok(None) };
        match C::read(value) {
            Ok(it) => Ok(Some(it)),
            Err(error) => Err(error.in_member(name)),
        }
    }

    /// Removes the member `name` if it has the constant value `text`. Any other value stays.
    pub fn constant(&mut self, name: &str, text: &str) {
        if self.0.get(name).and_then(Value::as_str) == Some(text) {
            self.0.remove(name);
        }
    }

    /// Takes all remaining members as values of one type. Members that count as absent stay.
    ///
    /// # Errors
    ///
    /// A value does not have the form of `T`.
    pub fn additional<T: Wire>(&mut self) -> ReadResult<BTreeMap<String, T>> {
        self.additional_as::<Direct<T>>()
    }

    /// Takes all remaining members as values whose JSON form is that of the codec `C`. Members that count as absent stay.
    ///
    /// # Errors
    ///
    /// A value does not have the form of `C`.
    pub fn additional_as<C: Codec>(&mut self) -> ReadResult<BTreeMap<String, C::Value>> {
        let mut additional = BTreeMap::new();
        for (name, value) in std::mem::take(&mut self.0) {
            if C::is_absent(&value) {
                self.0.insert(name, value);
            } else {
                let it = C::read(value).map_err(|error| error.in_member(&name))?;
                additional.insert(name, it);
            }
        }
        Ok(additional)
    }

    /// Takes all remaining members unchanged.
    pub fn rest(&mut self) -> Unmodeled {
        Unmodeled::from(std::mem::take(&mut self.0))
    }

    fn remove_unless(&mut self, name: &str, is_absent: fn(&Value) -> bool) -> Option<Value> {
        if is_absent(self.0.get(name)?) {
            return None;
        }
        self.0.remove(name)
    }
}
