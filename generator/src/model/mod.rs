//! What an API is: operations, parameters, types, unions, paging, long-running operations.
//!
//! Nothing here knows Swagger, and nothing knows Rust: names are those on the wire, decisions about Rust are made by
//! [`plan`](crate::plan). Types live in one arena and refer to each other by [`TypeId`].

mod operation;
mod types;
mod xml;

pub(crate) use operation::{
    Body, ErrorBody, FinalState, Form, Header, HostPart, Join, Kind, Media, NextPage, Operation, Paging, Parameter,
    Place, Success, Verb,
};
pub(crate) use types::{
    BytesFormat, Constant, DateFormat, Docs, Enum, EnumValue, Limits, Member, Name, Object, Shape, Type, TypeDef,
    TypeId, Types, Union, Variant,
};
pub(crate) use xml::{Xml, XmlName, XmlPlace};

/// A way for callers to identify themselves.
#[derive(Clone, Debug)]
pub(crate) struct Security {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) way: Way,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A key in this header.
    Header(String),
    /// A bearer token for these scopes.
    Token(Vec<String>),
    /// Another one, which is named.
    Other(String),
}

/// One API in one version.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    pub(crate) title: Option<String>,
    pub(crate) version: String,
    /// `https://host/base` if the description says where the service is.
    pub(crate) endpoint: Option<String>,
    /// Parameters of the host name, if it has any.
    pub(crate) host: Vec<HostPart>,
    /// How the service wants callers to identify themselves, in the description's words.
    pub(crate) security: Vec<Security>,
    /// In the order of path and verb.
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Types,
}
