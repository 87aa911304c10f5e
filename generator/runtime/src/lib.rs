//! The hand-written part of the generated crate, compiled and tested here.
//!
//! Every file of `src/runtime/` is copied verbatim into the generated crate, those of `src/auth/` and `src/xml/` where an API needs them. This file and `src/tests/` stay here:
//! the tests write models and clients by hand, exactly as the generator emits them.

pub mod auth;
pub mod formats;
pub mod forms;
pub mod paged_lists;
pub mod runtime;
pub mod xml;

#[cfg(test)]
mod tests;
