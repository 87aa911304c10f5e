//! Mutation testing of the generator.
//!
//! A [`TestCase`] is made from a seed: a description of the [`Corpus`], reduced to a handful of paths, then mutated in some
//! places. The oracle [`judge`] runs the generator on it. Whatever the test case, the generator must not panic and must stay
//! within the limits of time and memory; what it rejects needs an error with a location, and what it accepts has to become
//! valid Rust.

mod byte_mutator;
mod case;
mod corpus;
mod dictionary;
mod entropy;
mod keywords;
mod minimizer;
mod nodes;
mod oracle;
mod output_check;
mod scale;
mod serialize;
mod tree_mutator;

pub use case::TestCase;
pub use corpus::Corpus;
pub use entropy::Entropy;
pub use minimizer::minimize;
pub use oracle::{Failure, MEMORY_LIMIT, MemoryMeter, Report, Verdict, assert_robust, judge};
pub use scale::DIMENSIONS;
