//! Services: where they are, who may call them, and their versions.

mod authentication;
mod server;
mod versioning;
