//! The hand-written part of the generated crate, compiled and tested here.
//!
//! `src/runtime/` is copied verbatim into the generated crate, the other modules if an API needs them. This file and
//! `src/tests/` are not copied: the tests have hand-written models and clients, exactly as the generator emits them.

pub mod auth;
pub mod formats;
pub mod forms;
pub mod paged_lists;
pub mod runtime;
pub mod xml;

#[cfg(test)]
mod tests;
