//! What Azure adds: operations on resources, scalars and traits of its own.

mod basic;
mod scalar;
mod traits;
