//! Numbers in JSON.
//!
//! JSON has one type of number, and services write `5`, `5.0` or `5e0` for the same one. So integers accept any spelling of
//! an integer in range, and an integral floating-point value is written as an integer. Strings are never numbers.

use super::read_error::{ReadError, ReadResult};
use super::value::{Mode, Wire};
use serde_json::{Number, Value};

/// Below this absolute value (2^53), every integral `f64` is exactly one integer.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

impl Wire for i64 {
    fn read(value: Value) -> ReadResult<Self> {
        integer(&value)
    }

    fn write(&self, _mode: Mode) -> Value {
        Value::from(*self)
    }
}

impl Wire for i32 {
    fn read(value: Value) -> ReadResult<Self> {
        i32::try_from(integer(&value)?)
            .map_err(|_| ReadError::new("expected a 32-bit integer, found a number out of its range"))
    }

    fn write(&self, _mode: Mode) -> Value {
        Value::from(*self)
    }
}

impl Wire for f64 {
    fn read(value: Value) -> ReadResult<Self> {
        float(&value)
    }

    /// Writes `null` for an infinity or a NaN, which JSON does not have.
    fn write(&self, _mode: Mode) -> Value {
        number(*self)
    }
}

impl Wire for f32 {
    fn read(value: Value) -> ReadResult<Self> {
        let wide = float(&value)?;
        let narrow = wide as f32;
        if narrow.is_finite() {
            Ok(narrow)
        } else {
            Err(ReadError::new("expected a 32-bit number, found a number out of its range"))
        }
    }

    /// Writes `null` for an infinity or a NaN, which JSON does not have.
    fn write(&self, _mode: Mode) -> Value {
        // Through the shortest text: a direct conversion would turn 0.1 into 0.10000000149011612.
        number(self.to_string().parse().unwrap_or(f64::from(*self)))
    }
}

fn integer(value: &Value) -> ReadResult<i64> {
    let Value::Number(number) = value else {
        return Err(ReadError::unexpected("an integer", value));
    };
    if let Some(integer) = number.as_i64() {
        return Ok(integer);
    }
    match number.as_f64() {
        Some(float) if float.fract() != 0.0 => {
            Err(ReadError::new("expected an integer, found a number with a fraction"))
        }
        Some(float) if float.abs() < MAX_EXACT => Ok(float as i64),
        _ => Err(ReadError::new("expected a 64-bit integer, found a number out of its range")),
    }
}

fn float(value: &Value) -> ReadResult<f64> {
    value.as_f64().ok_or_else(|| ReadError::unexpected("a number", value))
}

fn number(float: f64) -> Value {
    let negative_zero = float == 0.0 && float.is_sign_negative();
    if float.fract() == 0.0 && float.abs() < MAX_EXACT && !negative_zero {
        return Value::from(float as i64);
    }
    Number::from_f64(float).map_or(Value::Null, Value::Number)
}
