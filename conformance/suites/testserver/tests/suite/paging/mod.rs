//! Lists in pages.
