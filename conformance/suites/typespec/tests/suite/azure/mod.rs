//! What Azure adds: operations on resources, scalars, traits and headers of its own; services with versions; clients that
//! other languages rename and arrange.

mod basic;
mod example;
mod naming;
mod page;
mod scalar;
mod services;
mod special_headers;
mod structure;
mod traits;
