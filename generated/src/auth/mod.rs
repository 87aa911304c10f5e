// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Authorization methods of single services.

#[cfg(feature = "flow-service")]
mod adobe_ims;

#[cfg(feature = "flow-service")]
pub use adobe_ims::*;

#[cfg(feature = "apim-direct")]
mod shared_access_signature;

#[cfg(feature = "apim-direct")]
pub use shared_access_signature::*;
