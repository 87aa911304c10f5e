//! Random scalars, with those at the limits of their types among them, and arbitrary JSON.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::schema_kind::SchemaKind;

/// A text in secrets, which must not appear in errors or in the output of `Debug`.
pub(crate) const SECRET_MARKER: &str = "secret-marker-";
/// A text that no description contains.
pub(crate) const UNKNOWN: &str = "NotInDescription";

/// A scalar, and the form in which it is written if that is another one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scalar {
    pub(crate) value: Value,
    pub(crate) normalized: Option<Value>,
}

impl From<Value> for Scalar {
    fn from(value: Value) -> Self {
        Self { value, normalized: None }
    }
}

const TEXTS: [&str; 14] = [
    "",
    " ",
    "text",
    "größe 北 🦀",
    "\"\\/\u{0}\u{7f}\n\t\u{2028}\u{feff}",
    "@{concat('a', \"b\")}",
    "null",
    "-1",
    "2020-02-03 04:05:06",
    "01234567-89AB-4cde-8f01-23456789abcd",
    "PT1H",
    "/subscriptions/{id}/a%2Fb",
    "<policies>\r\n</policies>",
    "dGV4dA",
];

/// Names of members that are not described, some of which have a meaning elsewhere.
const NAMES: [&str; 12] = [
    "notInDescription",
    "unmodeled",
    "additional_properties",
    "additionalProperties",
    "a.b[0]",
    "größe 北",
    "\"quoted\"`\\",
    "$schema",
    "@odata.type",
    "0",
    "",
    "__proto__",
];

/// Instants as they are written, and other spellings of them.
const INSTANTS: [(&str, &[&str]); 10] = [
    (
        "2020-02-03T04:05:06Z",
        &[
            "2020-02-03T04:05:06",
            "2020-02-03 04:05:06",
            "2020-02-03T04:05:06.000Z",
            "2020-02-03t04:05:06z",
            "2020-02-03T04:05:06+00:00",
            " 2020-02-03T04:05:06Z ",
            "Mon, 03 Feb 2020 04:05:06 GMT",
        ],
    ),
    ("2020-02-03T04:05:06.1234567Z", &["2020-02-03T04:05:06.1234567", "2020-02-03 04:05:06.12345670"]),
    ("2020-02-03T04:05:06.123456789Z", &["2020-02-03T04:05:06.123456789"]),
    ("2020-02-03T00:00:00Z", &["2020-02-03"]),
    ("2020-02-03T04:05:06+05:30", &["2020-02-03T04:05:06+0530", "2020-02-03 04:05:06 +05:30"]),
    ("2020-02-03T04:05:06-08:00", &["2020-02-03T04:05:06-08"]),
    ("2024-02-29T23:59:59.5-23:59", &["2024-02-29T23:59:59.500-23:59"]),
    ("0001-01-01T00:00:00Z", &["0001-01-01T00:00:00"]),
    ("0001-01-01T00:00:00+14:00", &[]),
    ("9999-12-31T23:59:59.9999999Z", &["9999-12-31T23:59:59.9999999"]),
];

const HTTP_DATES: [&str; 3] =
    ["Sun, 06 Nov 1994 08:49:37 GMT", "Thu, 29 Feb 2024 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"];

/// Returns a value of a kind without parts, in the form in which it is written if it has to be `canonical`.
pub(crate) fn of_kind(kind: &SchemaKind<'_>, rng: &mut Rng, secret: bool, canonical: bool) -> Scalar {
    match kind {
        SchemaKind::Boolean => json!(rng.bool()).into(),
        SchemaKind::Integer(32) => integer(rng, canonical, i64::from(i32::MIN), i64::from(i32::MAX)),
        SchemaKind::Integer(_) => integer(rng, canonical, i64::MIN, i64::MAX),
        SchemaKind::UnixTime => json!(rng.i64(-62_135_596_800..253_402_300_800)).into(),
        SchemaKind::Number(32) => json!(*pick(rng, &[0.5, -0.25, 1e-3, 1e30, 16_777_216.5])).into(),
        SchemaKind::Number(_) => number(rng, canonical),
        SchemaKind::Instant => instant(rng, canonical),
        SchemaKind::HttpDate => json!(pick(rng, &HTTP_DATES)).into(),
        SchemaKind::Base64 => json!(pick(rng, &["", "AA==", "dGV4dA==", "+/+/"])).into(),
        SchemaKind::Base64Url => json!(pick(rng, &["", "AA", "dGV4dA", "-_-_"])).into(),
        _ => json!(text(rng, secret)).into(),
    }
}

fn integer(rng: &mut Rng, canonical: bool, least: i64, most: i64) -> Scalar {
    if !canonical && rng.u8(..4) == 0 {
        let small = rng.i32(-1000..1000);
        return Scalar { value: json!(f64::from(small)), normalized: Some(json!(small)) };
    }
    json!(match rng.u8(..8) {
        0 => least,
        1 => most,
        2 => 0,
        3 => -1,
        // The first integer that no floating-point number is equal to.
        4 => 9_007_199_254_740_993.clamp(least, most),
        _ => rng.i64(least..=most),
    })
    .into()
}

fn number(rng: &mut Rng, canonical: bool) -> Scalar {
    if !canonical && rng.u8(..4) == 0 {
        let small = rng.i32(-1000..1000);
        return Scalar { value: json!(f64::from(small)), normalized: Some(json!(small)) };
    }
    if rng.u8(..3) == 0 {
        return json!(rng.i64(-9_007_199_254_740_991..=9_007_199_254_740_991)).into();
    }
    json!(fraction(rng)).into()
}

/// Returns a number that is not an integer below 2^53, which would be written without a fraction.
fn fraction(rng: &mut Rng) -> f64 {
    loop {
        let any = match rng.u8(..8) {
            0 => f64::MAX,
            1 => f64::MIN_POSITIVE,
            2 => 5e-324,
            3 => -0.0,
            4 => 0.1,
            _ => f64::from_bits(rng.u64(..)),
        };
        if any.is_finite() && (any.fract() != 0.0 || any.abs() > 1e16 || any.to_bits() == (-0.0_f64).to_bits()) {
            return any;
        }
    }
}

fn instant(rng: &mut Rng, canonical: bool) -> Scalar {
    let (written, others) = pick(rng, &INSTANTS);
    match others {
        [_, ..] if !canonical => Scalar { value: json!(pick(rng, others)), normalized: Some(json!(written)) },
        _ => json!(written).into(),
    }
}

/// Returns any text, marked if it is secret.
pub(crate) fn text(rng: &mut Rng, secret: bool) -> String {
    let text = pick(rng, &TEXTS);
    if secret { format!("{SECRET_MARKER}{text}") } else { (*text).to_owned() }
}

/// Returns a literal of this JSON type, or what may stand in place of one.
pub(crate) fn expression(literal: &str, rng: &mut Rng, secret: bool) -> Value {
    match (rng.u8(..8), literal) {
        (0, _) => json!({ "type": "Expression", "value": text(rng, secret), "more": arbitrary(rng, secret, 1) }),
        (1, _) => json!({ "type": "Expression", "value": null, "more": arbitrary(rng, secret, 1) }),
        (2, _) => json!({ "value": "@a", "type": "SecureString" }),
        (3, _) => json!({ "type": "Expression" }),
        // A number at the top might be written in another form, one inside of a list is not.
        (4, _) => json!([{ "a": 5.0 }]),
        (_, "boolean") => json!(rng.bool()),
        (_, "array") => json!([arbitrary(rng, secret, 1), "a"]),
        (_, "string") => json!(text(rng, secret)),
        (_, "integer" | "number") => {
            let kind = if literal == "integer" { SchemaKind::Integer(64) } else { SchemaKind::Number(64) };
            of_kind(&kind, rng, secret, true).value
        }
        _ => arbitrary(rng, secret, 2),
    }
}

/// Whether a value is an expression with a text.
pub(crate) fn is_expression(value: &Value) -> bool {
    value.get("type").is_some_and(|kind| kind == "Expression") && value.get("value").is_some_and(Value::is_string)
}

/// Returns a name for a member that is not described.
pub(crate) fn name(rng: &mut Rng) -> String {
    (*pick(rng, &NAMES)).to_owned()
}

/// Returns arbitrary JSON of at most `depth` levels.
pub(crate) fn arbitrary(rng: &mut Rng, secret: bool, depth: usize) -> Value {
    let scalars = 7;
    match rng.u8(..if depth == 0 { scalars } else { scalars + 3 }) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(*pick(rng, &[0, 1, -1, i64::MIN, i64::MAX])),
        3 => json!(u64::MAX),
        4 => json!(*pick(rng, &[5.0, 1e20])),
        5 => json!(fraction(rng)),
        6 => json!(text(rng, secret)),
        7 => (0..rng.usize(..3)).map(|_| arbitrary(rng, secret, depth - 1)).collect(),
        _ => {
            let members = (0..rng.usize(..3)).map(|_| (name(rng), arbitrary(rng, secret, depth - 1)));
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}

/// Returns an element of a list, which must not be empty.
#[allow(clippy::indexing_slicing, reason = "the index is below the length")]
fn pick<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.usize(..list.len())]
}
