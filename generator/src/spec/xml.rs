//! `xml` of a schema: how a value looks in XML.

use super::{
    Reader,
    node::{Fields, Node},
};

/// What a schema says about itself; all of it is optional.
#[derive(Clone, Debug, Default)]
pub(crate) struct Xml {
    pub(crate) name: Option<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) attribute: bool,
    /// A list has an element of its own around its items.
    pub(crate) wrapped: bool,
    /// `x-ms-text`: the text of the element around it.
    pub(crate) text: bool,
}

impl Xml {
    pub(super) fn read(reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Box<Self>> {
        fields.get("xml").map(|node| Box::new(Self::read_object(reader, &node)))
    }

    fn read_object(reader: &mut Reader<'_>, node: &Node<'_>) -> Self {
        let mut fields = node.fields(reader);
        let xml = Self {
            name: fields.text(reader, "name").filter(|name| !name.is_empty()),
            prefix: fields.text(reader, "prefix"),
            namespace: fields.text(reader, "namespace"),
            attribute: fields.flag(reader, "attribute"),
            wrapped: fields.flag(reader, "wrapped"),
            text: fields.flag(reader, "x-ms-text"),
        };
        fields.finish(reader);
        xml
    }
}
