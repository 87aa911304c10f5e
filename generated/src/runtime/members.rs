//! Reading the members of an object.

use super::codec::Codec;
use super::read_error::ReadResult;
use super::unmodeled::Unmodeled;
use super::value::Wire;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The members of a JSON object that are not read yet.
///
/// A model takes the ones it knows; what is left becomes its [`Unmodeled`] members.
#[derive(Debug)]
pub struct Members(Map<String, Value>);

impl Members {
    pub(super) fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// Takes the member `name`. A member that counts as absent stays, so that it is written back as it came.
    ///
    /// # Errors
    ///
    /// The value does not have the form of `T`.
    pub fn take<T: Wire>(&mut self, name: &str) -> ReadResult<Option<T>> {
        match self.claim(name, T::absent) {
            None => Ok(None),
            Some(value) => match T::read(value) {
                Ok(it) => Ok(Some(it)),
                Err(error) => Err(error.in_member(name)),
            },
        }
    }

    /// Takes the member `name`, whose JSON form is that of the codec `C`.
    ///
    /// # Errors
    ///
    /// The value does not have the form of `C`.
    pub fn take_as<C: Codec>(&mut self, name: &str) -> ReadResult<Option<C::Value>> {
        match self.claim(name, C::absent) {
            None => Ok(None),
            Some(value) => match C::read(value) {
                Ok(it) => Ok(Some(it)),
                Err(error) => Err(error.in_member(name)),
            },
        }
    }

    /// Drops the member `name` if it is the text the model always has there. Anything else stays.
    pub fn constant(&mut self, name: &str, text: &str) {
        if self.0.get(name).and_then(Value::as_str) == Some(text) {
            self.0.remove(name);
        }
    }

    /// Takes everything that is left as values of one type. Members that count as absent stay.
    ///
    /// # Errors
    ///
    /// A value does not have the form of `T`.
    pub fn additional<T: Wire>(&mut self) -> ReadResult<BTreeMap<String, T>> {
        self.additional_as::<super::codec::Direct<T>>()
    }

    /// Takes everything that is left as values whose JSON form is that of the codec `C`. Members that count as absent
    /// stay.
    ///
    /// # Errors
    ///
    /// A value does not have the form of `C`.
    pub fn additional_as<C: Codec>(&mut self) -> ReadResult<BTreeMap<String, C::Value>> {
        let mut additional = BTreeMap::new();
        for (name, value) in std::mem::take(&mut self.0) {
            if C::absent(&value) {
                self.0.insert(name, value);
            } else {
                let it = C::read(value).map_err(|error| error.in_member(&name))?;
                additional.insert(name, it);
            }
        }
        Ok(additional)
    }

    /// Takes everything that is left, as it is.
    pub fn rest(&mut self) -> Unmodeled {
        Unmodeled::from(std::mem::take(&mut self.0))
    }

    fn claim(&mut self, name: &str, absent: fn(&Value) -> bool) -> Option<Value> {
        if absent(self.0.get(name)?) {
            return None;
        }
        self.0.remove(name)
    }
}
