//! Primitive values and their formats, up to their limits and beyond.

mod boolean;
