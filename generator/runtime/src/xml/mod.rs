//! Bodies that are XML, written only into a crate that sends or gets one.
//!
//! Models are read from JSON values and written to them, whatever the format of a body. Between such a value and the XML
//! stands the [`Shape`] of a model: constants that say which member is an attribute, which one an element, and what it is
//! called there. So dates, enums, unions and all the rest mean the same in both formats.
//!
//! # What the description does not know
//!
//! It is kept among the unmodeled members and written back:
//!
//! | in XML | name of the member | value |
//! | --- | --- | --- |
//! | `<name>text</name>` | `name`, or `<name>` if a member has that name already | the text |
//! | an element with attributes or elements | the same | an object: `@name` for each attribute, `#content` for what is inside, in its order |
//! | several elements of one name | the same | an array |
//! | an attribute, also a declaration of a prefix | `@name` | the text |
//! | text between elements | `#text` | the text |
//!
//! Not kept are comments, processing instructions, attributes of elements that hold a plain value, and blanks between
//! elements.
//!
//! # What is refused
//!
//! A document type, and with it every entity but the five that XML itself has; elements deeper than 128; more than 64
//! declarations of prefixes in one place. A body in another encoding than UTF-8 is an error, too.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_macros,
    reason = "which parts are used depends on the crate this is copied into"
)]

mod format;
mod read;
mod shapes;
mod tree;
mod write;

pub use self::format::{Element, XmlFormat, from_xml, shape, xml_content};
pub use self::shapes::{Items, Kind, Member, Shape};

pub(crate) use self::format::element;
