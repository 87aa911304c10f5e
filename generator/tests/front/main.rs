//! The front stages on small inputs: reading, bundling, patches, prose, configuration. Diagnostics are snapshots.

// clippy.toml allows these inside `#[test]`; here are helpers as well.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod bundle;
mod config;
mod conflicts;
mod diagnostic;
mod expressible;
mod families;
mod patch;
mod prose;
mod reachability;
mod readme;
mod references;
mod robust;
mod secrets;
mod source;
mod specs;
mod support;
mod untyped;
