//! What Azure adds: operations on resources, scalars, traits and headers of its own; services with versions; clients that
//! other languages rename and arrange.

mod basic;
mod client_generator;
mod client_initialization;
mod client_location;
mod example;
mod flatten;
mod hierarchy;
mod naming;
mod page;
mod scalar;
mod services;
mod special_headers;
mod structure;
mod traits;
