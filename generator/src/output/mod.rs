//! Stage 8: tokens → text → files in memory → disk, check or diff.

mod files;
mod format;
mod runtime;

pub use files::{Change, Files};
pub(crate) use format::render;
pub(crate) use runtime::runtime_files;
