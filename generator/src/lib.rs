//! Placeholder while the first stages are built.
