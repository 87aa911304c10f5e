//! Any JSON, kept as its text.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, Visitor},
    ser,
};
use serde_json::{Value, value::RawValue};
use std::{any, borrow::Cow, fmt};

/// Any JSON, kept as the text that was received.
///
/// So the digits of a number, the order of members and the escapes of a text are those of the service, and a value costs no
/// more memory than its text. Read it as another type with [`Json::read`]; create one from a [`Value`], a text, a number or
/// a boolean with `into`, or from its text with [`Json::parse`].
///
/// `Debug` shows the text, with every object redacted that says of itself that it is a secret.
#[derive(Clone)]
pub struct Json(Cow<'static, RawValue>);

impl Json {
    /// `null`.
    pub const NULL: Self = Self(Cow::Borrowed(RawValue::NULL));

    /// Returns the JSON with this text.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    pub fn parse(text: impl Into<String>) -> serde_json::Result<Self> {
        RawValue::from_string(text.into()).map(|raw| Self(Cow::Owned(raw)))
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// Reads the value as another type, for example a [`Value`] or a model.
    ///
    /// # Errors
    ///
    /// The value does not have the form of the type. A [`Value`] cannot have every number and text that JSON can.
    pub fn read<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(self.text().as_bytes())
    }

    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        self.text() == "null"
    }

    /// Returns the member `name` of an object; `None` if there is none.
    pub fn get(&self, name: &str) -> Option<Self> {
        let mut member = None;
        let mut deserializer = serde_json::Deserializer::from_slice(self.text().as_bytes());
        deserializer.deserialize_map(MemberOf { name, member: &mut member }).ok()?;
        member
    }

    /// Returns the text of a JSON string; `None` if it is no string.
    pub fn as_text(&self) -> Option<Cow<'_, str>> {
        let inner = self.text().strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') { self.read().ok().map(Cow::Owned) } else { Some(Cow::Borrowed(inner)) }
    }

    /// Returns JSON from text that a parser has checked.
    pub(super) fn from_checked(text: &str) -> Self {
        Self::parse(text).unwrap_or(Self::NULL)
    }
}

/// Reads the last member of a name from an object.
struct MemberOf<'a> {
    name: &'a str,
    member: &'a mut Option<Json>,
}

impl<'de> Visitor<'de> for MemberOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key_seed(Name)? {
            if name == self.name {
                *self.member = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// `null`.
impl Default for Json {
    fn default() -> Self {
        Self::NULL
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        // The text of a value is always JSON.
        serde_json::value::to_raw_value(&value).map_or(Self::NULL, |raw| Self(Cow::Owned(raw)))
    }
}

/// By way of a [`Value`], so that there is one writer of JSON for all types.
macro_rules! json_from {
    ($($type:ty),*) => {
        $(impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::from(Value::from(value))
            }
        })*
    };
}
json_from!(String, &str, bool, i32, i64, u32, u64, f64);

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        Self::from(value.clone())
    }
}

/// Equal text, or equal values.
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
            || matches!((self.read::<Value>(), other.read::<Value>()), (Ok(one), Ok(two)) if one == two)
    }
}

impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        self.read::<Value>().is_ok_and(|value| value == *other)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.read::<Value>() {
            Ok(mut value) => {
                redact(&mut value);
                fmt::Display::fmt(&value, f)
            }
            // A number or a text that a `Value` cannot have.
            Err(_) => write!(f, "({} bytes of JSON)", self.text().len()),
        }
    }
}

/// Shown in place of a secret.
pub const REDACTED: &str = "**REDACTED**";

/// The `type` of an object that is a secret, among the artifacts of Data Factory and Synapse.
const SECRET: &str = "SecureString";

fn redact(value: &mut Value) {
    match value {
        Value::Object(members) if members.get("type").and_then(Value::as_str) == Some(SECRET) => {
            *value = Value::from(REDACTED);
        }
        Value::Object(members) => members.values_mut().for_each(redact),
        Value::Array(elements) => elements.iter_mut().for_each(redact),
        _ => {}
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if is_serde_json::<D>() {
            return Box::<RawValue>::deserialize(deserializer).map(|raw| Self(Cow::Owned(raw)));
        }
        Value::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_serde_json::<S>() {
            return self.0.serialize(serializer);
        }
        self.read::<Value>().map_err(ser::Error::custom)?.serialize(serializer)
    }
}

/// Returns the text of the next value.
///
/// A [`RawValue`] is an agreement between `serde_json` and itself, so another format gives a [`Value`] first.
pub(super) fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    if !is_serde_json::<D>() {
        return Ok(Cow::Owned(Value::deserialize(deserializer)?.to_string()));
    }
    let name = any::type_name::<D>();
    if name.contains("SliceRead") || name.contains("StrRead") {
        return <&RawValue>::deserialize(deserializer).map(|raw| Cow::Borrowed(raw.get()));
    }
    Box::<RawValue>::deserialize(deserializer).map(|raw| Cow::Owned(raw.get().to_owned()))
}

/// Reads the text of a value.
pub(super) struct RawText;

impl<'de> DeserializeSeed<'de> for RawText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        raw(deserializer)
    }
}

/// Reads the name of a member, which is copied only if it has escapes. A [`Cow`] itself would always be copied.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E: de::Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Whether `T` is a serializer or deserializer of `serde_json`. Nothing but its name tells; if that ever changes, numbers of
/// more than 64 bits are rounded, as in every other format.
fn is_serde_json<T>() -> bool {
    any::type_name::<T>().trim_start_matches("&mut ").trim_start_matches('&').starts_with("serde_json::")
}
