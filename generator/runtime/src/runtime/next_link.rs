//! Finding the link to the next page without reading the page itself.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// The text of the member `path` in a JSON object, or `None` if it is absent, `null` or blank.
///
/// The path is the name of a member, or names separated by dots for an object inside an object. A member whose name has
/// dots in it, such as `odata.nextLink`, is found first. Of members with the same name the last one counts, as everywhere.
pub(super) fn find(body: &[u8], path: &str) -> Result<Option<String>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let link = Seek(path).deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(link.filter(|text| !text.trim().is_empty()))
}

/// Reads the member at the path. Everything else is skipped, without a trace in memory.
#[derive(Clone, Copy)]
struct Seek<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the link in `{}`", self.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        let mut inside = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == self.0 {
                found = members.next_value()?;
            } else if let Some((first, rest)) = self.0.split_once('.')
                && name == first
            {
                inside = members.next_value_seed(Seek(rest))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found.or(inside))
    }

    /// `null` where the path goes on.
    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}
