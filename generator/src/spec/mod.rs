//! Stage 3: one self-contained document → typed description.
//!
//! Every member is read on purpose, ignored on purpose ([`ignored`]) or reported. Problems are collected; a part that
//! cannot be read is left out and reading goes on. Both dialects are read into the types of [`document`]; the extensions
//! (`x-ms-…`), which they share, are read in [`extensions`] alone.

mod document;
mod extensions;
mod ignored;
mod openapi;
mod reader;
mod schema;
mod swagger;

pub(crate) use document::{Document, Operation, Pageable, Parameter, Response};
pub(crate) use schema::{Schema, Xml, wire_text};

use crate::{
    bundle::{Bundle, Dialect, Reporter},
    diagnostic::Diagnostics,
};
use reader::{Node, Reader};

/// Reads the document of `bundle`. What is wrong with it goes to `diagnostics`.
pub(crate) fn read(bundle: &Bundle, diagnostics: &mut Diagnostics) -> Document {
    if bundle.is_empty() {
        return Document::default();
    }
    let root = Node::root(bundle.document());
    let dialect = Dialect::of(bundle.document()).unwrap_or(Dialect::Swagger2);
    let mut reader = Reader { bundle, report: Reporter::new(bundle, diagnostics), dialect };
    match dialect {
        Dialect::Swagger2 => swagger::read(&mut reader, &root),
        Dialect::OpenApi3 => openapi::read(&mut reader, &root),
    }
}
