// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Clients of the APIs of `apim`.

#[cfg(feature = "apim-management")]
pub mod management;

#[cfg(feature = "apim-management-2022-08-01")]
pub mod management_2022_08_01;

#[cfg(feature = "apim-direct")]
pub mod direct;
