// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Clients of the APIs of `synapse`.

#[cfg(feature = "synapse-management")]
pub mod management;
