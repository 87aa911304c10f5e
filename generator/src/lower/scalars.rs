//! Scalars: types and formats, and enums.

use crate::{
    bundle::Reporter,
    diagnostic::closest,
    model::{BytesFormat, DateFormat, Enum, EnumValue, Type},
    spec::Schema,
};

/// The values of `type`.
const TYPES: [&str; 7] = ["array", "boolean", "file", "integer", "number", "object", "string"];

/// Formats of `number` that are numbers of 64 bits; the last three are durations.
const NUMBER_FORMATS: [&str; 5] = ["double", "decimal", "duration", "seconds", "milliseconds"];

/// Formats of `integer` that are read as integers of 64 bits; `seconds` and `milliseconds` are durations.
const INTEGER_FORMATS: [&str; 9] =
    ["int64", "int8", "int16", "uint8", "uint16", "uint32", "seconds", "milliseconds", "double-int"];

/// Returns the type of a scalar. Unknown types and formats are reported.
pub(super) fn scalar(schema: &Schema, json_type: &str, report: &mut Reporter<'_>) -> Type {
    // `Int32` occurs, and means nothing else.
    let format = schema.format.as_deref().map(str::to_ascii_lowercase);
    let format = format.as_deref();
    let (ty, fits) = match (json_type, format) {
        ("boolean", None) => (Type::Boolean, true),
        ("boolean", Some(_)) => (Type::Boolean, false),
        ("integer", Some("unixtime")) => (Type::Instant(DateFormat::UnixTime), true),
        ("integer", Some("int32")) => (Type::Integer { bits: 32 }, true),
        ("integer", other) => {
            (Type::Integer { bits: 64 }, other.is_none_or(|format| INTEGER_FORMATS.contains(&format)))
        }
        ("number", Some("float")) => (Type::Number { bits: 32 }, true),
        ("number", other) => (Type::Number { bits: 64 }, other.is_none_or(|format| NUMBER_FORMATS.contains(&format))),
        ("string", Some("date-time")) => (Type::Instant(DateFormat::Rfc3339), true),
        ("string", Some("date-time-rfc1123" | "http-date")) => (Type::Instant(DateFormat::Rfc1123), true),
        ("string", Some("byte" | "base64")) => (Type::Bytes(BytesFormat::Base64), true),
        ("string", Some("base64url")) => (Type::Bytes(BytesFormat::Base64Url), true),
        ("string", Some("binary")) | ("file", _) => (Type::Stream, true),
        ("string", other) => (Type::Text { format: other.map(str::to_owned) }, true),
        _ => {
            let near = closest(json_type, TYPES).map_or(String::new(), |near| format!("; the closest is `{near}`"));
            report
                .error("E0404", &schema.pointer, format!("type `{json_type}` is not known"))
                .hint(format!("use one of {}{near}", TYPES.join(", ")));
            (Type::Any, true)
        }
    };
    if !fits {
        let format = schema.format.as_deref().unwrap_or_default();
        report
            .warning("W0405", &schema.pointer, format!("format `{format}` does not belong to type `{json_type}`"))
            .hint("the format is ignored; correct or remove it with a patch");
    }
    ty
}

/// Whether a schema is an enum of strings. Text that stands for an instant or for bytes is read as such.
pub(super) fn is_text_enum(schema: &Schema) -> bool {
    let text = !matches!(schema.format.as_deref(), Some("date-time" | "date-time-rfc1123" | "byte" | "base64url"));
    text && !schema.values.is_empty()
        && matches!(schema.json_type.as_deref(), Some("string") | None)
        && schema.values.iter().all(|value| value.is_string() || value.is_null())
}

/// Returns the values of an enum with their names and descriptions.
pub(super) fn enumeration(schema: &Schema) -> Enum {
    let named = schema.enumeration.as_ref();
    let values = schema.values.iter().filter_map(|value| value.as_str());
    let mut values: Vec<_> = values
        .map(|wire| {
            let (name, description) = named.and_then(|named| named.values.get(wire)).cloned().unwrap_or_default();
            EnumValue { wire: wire.to_owned(), name, description }
        })
        .collect();
    values.sort_by(|a, b| a.wire.cmp(&b.wire));
    values.dedup_by(|a, b| a.wire == b.wire);
    Enum { values }
}
