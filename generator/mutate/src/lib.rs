//! Damaged descriptions, and what the generator has to make of them.
//!
//! A [`Case`] is made from a number: a real description or a fixture, cut down to a handful of paths, then damaged in some
//! places. [`judge`] gives it to the generator. Whatever the input, there must be no panic, no long run, no great use of
//! memory; what is refused has to be refused with a place, and what is accepted has to be Rust.

mod bytes;
mod case;
mod dice;
mod hostile;
pub mod judge;
mod minimize;
mod outline;
mod output;
mod prune;
mod say;
mod scale;
mod stock;
mod text;
mod tree;
mod verdict;

pub use case::{Case, Kind};
pub use dice::Dice;
pub use judge::stand;
pub use minimize::minimize;
pub use scale::{SHAPES, Shape};
pub use stock::Stock;
pub use verdict::{Fault, Report, Verdict};
