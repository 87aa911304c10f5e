//! The driver: calls every operation of the generated crate by its id. `build.rs` writes it from `specs/`.

#![allow(
    clippy::all,
    deprecated,
    unused_imports,
    unused_variables,
    reason = "written by a machine for a machine, and formatted for nobody"
)]

include!(concat!(env!("OUT_DIR"), "/driver.rs"));
