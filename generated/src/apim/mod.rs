// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Clients of the APIs of `apim`.

#[cfg(feature = "apim-management")]
pub mod management;

#[cfg(feature = "apim-management-2023-09-01-preview")]
pub mod management_2023_09_01_preview;

#[cfg(feature = "apim-direct")]
pub mod direct;
