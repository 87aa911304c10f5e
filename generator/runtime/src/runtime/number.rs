//! Numbers in JSON.
//!
//! JSON has one type of number, and services write `5`, `5.0` or `5e0` for the same one. So integers accept any spelling of
//! an integer in range, and an integral floating-point value is written as an integer. Strings are never numbers.

use super::read_error::{ReadError, ReadResult};
use super::wire::{Blank, FromJson, Target, ToJson, View};

/// Below this absolute value (2^53), every integral `f64` is exactly one integer.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

macro_rules! json_number {
    ($($type:ty: $target:ident => $view:ident),*) => {
        $(impl Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
        }

        impl FromJson for $type {
            #[inline]
            fn target(&mut self) -> Target<'_> {
                Target::$target(self)
            }
        }

        impl ToJson for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::$view((*self).into())
            }
        })*
    };
}
json_number!(bool: Bool => Bool, i32: I32 => I64, i64: I64 => I64, f32: F32 => F32, f64: F64 => F64);

/// Returns the integer that a floating-point number is.
pub(super) fn integer(value: f64) -> ReadResult<i64> {
    if value.fract() != 0.0 {
        return Err(ReadError::unexpected("an integer", "a number with a fraction"));
    }
    if value.abs() < MAX_EXACT {
        return Ok(value as i64);
    }
    Err(ReadError::unexpected("a 64-bit integer", "a number out of its range"))
}

/// Returns an integer of 32 bits.
pub(super) fn narrow(value: i64) -> ReadResult<i32> {
    i32::try_from(value).map_err(|_| ReadError::unexpected("a 32-bit integer", "a number out of its range"))
}

/// Returns a floating-point number of 32 bits.
pub(super) fn narrow_float(value: f64) -> ReadResult<f32> {
    let narrow = value as f32;
    if narrow.is_finite() {
        Ok(narrow)
    } else {
        Err(ReadError::unexpected("a 32-bit number", "a number out of its range"))
    }
}

/// Returns the integer that a number is written as.
pub(super) fn as_integer(value: f64) -> Option<i64> {
    let negative_zero = value == 0.0 && value.is_sign_negative();
    (value.fract() == 0.0 && value.abs() < MAX_EXACT && !negative_zero).then_some(value as i64)
}
