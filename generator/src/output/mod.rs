//! Stage 8: tokens → text → files in memory → disk, check or diff.

mod files;
mod format;
mod imports;
mod manifest;
mod runtime;

pub use files::{Change, Files, replace};
pub(crate) use format::render;
pub use manifest::manifest;
pub(crate) use runtime::{extension_files, runtime_files};
