//! Benchmarks of the generated models: subjects, how they are measured, and the bars.
//!
//! Two programs use it. `bench` measures time and prints the tables; `allocations`, which it starts, counts allocations, whose
//! allocator is too slow to measure time with.

pub mod counts;
pub mod judge;
pub mod memory;
pub mod side;
pub mod subject;
pub mod subjects;
mod text;
pub mod times;
