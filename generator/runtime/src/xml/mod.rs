//! XML bodies. Part of a crate only if it sends or receives one.
//!
//! Models are read from JSON values and written to them in both formats. The [`Shape`] of a model maps such a value to XML:
//! constants say which member is an attribute, which one an element, and their names. So dates, enums and unions have the
//! same meaning in both formats.
//!
//! # Undescribed XML
//!
//! It is kept among the unmodeled members and written back:
//!
//! | in XML | name of the member | value |
//! | --- | --- | --- |
//! | `<name>text</name>` | `name`, or `<name>` if a member has that name already | the text |
//! | an element with attributes or elements | the same | an object: `@name` for each attribute, `#content` for the child nodes in their order |
//! | several elements of one name | the same | an array |
//! | an attribute, also a declaration of a prefix | `@name` | the text |
//! | text between elements | `#text` | the text |
//!
//! Not kept are comments, processing instructions, attributes of elements that hold a plain value, and blanks between
//! elements.
//!
//! # Rejected XML
//!
//! A document type, and with it every entity but the five predefined ones; elements deeper than 127; more than 64
//! declarations of prefixes in one scope. A body in another encoding than UTF-8 is an error, too.

mod format;
mod read;
mod shape;
mod tree;
mod write;

pub use self::format::{Element, XmlFormat, from_xml, shape, xml_content};
pub use self::shape::{Items, Kind, Member, Shape};

#[allow(unused_imports, reason = "used by generated code")]
pub(crate) use self::format::element;
