// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Ways of authorization that some services have of their own.

#[cfg(feature = "flow-service")]
mod adobe_ims;

#[cfg(feature = "flow-service")]
pub use adobe_ims::*;

#[cfg(feature = "apim-direct")]
mod shared_access_signature;

#[cfg(feature = "apim-direct")]
pub use shared_access_signature::*;
