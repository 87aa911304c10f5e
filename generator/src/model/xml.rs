//! How values look in XML. Only APIs with bodies of XML have any of this.

/// The name of an element or an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct XmlName {
    pub(crate) local: String,
    pub(crate) prefix: Option<String>,
    pub(crate) namespace: Option<String>,
}

/// What a member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Xml {
    pub(crate) name: XmlName,
    pub(crate) place: XmlPlace,
    /// The elements of a list that stand in an element of their own, or the entries of a map.
    pub(crate) items: Option<Box<Xml>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlPlace {
    Attribute,
    Element,
    /// A list: one element for each item.
    Repeated,
    /// The text of the element around it.
    Content,
}
