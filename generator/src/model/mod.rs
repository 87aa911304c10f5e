//! What an API is: operations, parameters, types, unions, paging, long-running operations.
//!
//! Nothing here knows Swagger, and nothing knows Rust: names are those on the wire, decisions about Rust are made by
//! [`plan`](crate::plan). Types live in one arena and refer to each other by [`TypeId`].

mod operation;
mod types;
mod untyped;

pub(crate) use operation::{
    Body, ErrorBody, FinalState, Form, Header, HostParameter, Join, Media, NextLink, NextPage, Operation,
    OperationKind, Paging, Parameter, ParameterLocation, Success, TokenHeader, Verb,
};
pub(crate) use types::{
    BytesFormat, Constant, DateFormat, Enum, EnumValue, Limits, Member, Name, Object, TextVariant, Type, TypeDef,
    TypeId, TypeKind, Types, Union, Xml, XmlName, XmlNodeKind,
};
pub(crate) use untyped::untyped_members;

/// A security scheme: how callers identify themselves to the service.
#[derive(Clone, Debug)]
pub(crate) struct Security {
    pub(crate) pointer: String,
    pub(crate) name: String,
    pub(crate) auth: AuthScheme,
}

/// The kind of credential that a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AuthScheme {
    /// An API key in this header.
    Header(String),
    /// A bearer token for these scopes.
    Token(Vec<String>),
    /// Any other scheme, in the words of the description.
    Other(String),
}

/// One API in one version.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    pub(crate) title: Option<String>,
    pub(crate) version: String,
    /// `https://host/base` if the description says where the service is.
    pub(crate) endpoint: Option<String>,
    /// Parameters of the host name.
    pub(crate) host: Vec<HostParameter>,
    /// Security schemes, in the order of their names.
    pub(crate) security: Vec<Security>,
    /// In the order of path and verb.
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Types,
}
