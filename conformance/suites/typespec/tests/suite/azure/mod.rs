//! What Azure adds: operations on resources, scalars, traits and headers of its own.

mod basic;
mod page;
mod scalar;
mod special_headers;
mod traits;
