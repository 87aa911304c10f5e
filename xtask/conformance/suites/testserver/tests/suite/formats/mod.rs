//! Primitive values and their formats, up to their limits and beyond.

use std::fmt::Debug;

use azure_core::{Result, error::ErrorKind, http::Response};

/// What is said of a body that cannot be read.
#[track_caller]
fn problem<T: Debug>(read: Result<T>) -> String {
    let error = read.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::DataConversion);
    error.to_string()
}

/// The error for a response without a body.
const NOTHING: &str = "EOF while parsing a value at line 1 column 0";

/// Whether a response that should have a body has none: callers see it before they read.
fn is_empty<T, F>(response: &Response<T, F>) -> bool {
    response.body().is_empty()
}

mod any;
mod boolean;
mod byte;
mod date;
mod datetime;
mod datetime_rfc1123;
mod duration;
mod enums;
mod integer;
mod number;
mod string;
mod time;
