//! A client for every description of the suite, one module each. The generator is all that made them.

// Descriptions of suites have names that only a machine would give.
#![allow(clippy::all, reason = "the suites use hostile names and shapes on purpose")]

include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
