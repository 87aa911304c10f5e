//! What every generated client stands on: reading and writing of models, requests, paging, long-running operations and
//! errors.
//!
//! Generated code only states facts (member names, paths, status codes); all behaviour is here, once. Four rules shape
//! the modules:
//!
//! - *Nothing is lost.* What a model does not know stays in its [`Unmodeled`] members and is written back.
//! - *Credentials stay home.* Every request passes an origin guard before anything asks for a token.
//! - *No answer does harm.* Waits, sizes and circles have limits, and errors do not tell the queries of URLs; [`Limits`]
//!   sets more.
//! - *It compiles fast.* Behaviour is in functions without type parameters; what is generic is a thin shell over them.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    unused_macros,
    reason = "which parts are used, and shown, depends on the crate this is copied into and on its features"
)]

mod body_limit;
mod call;
mod cause;
mod client;
mod cloud;
mod codec;
mod encoding;
mod error;
mod error_body;
mod expressible;
mod fixed_header;
mod guard;
mod header;
mod instant;
mod limits;
mod link;
mod members;
mod model;
mod next_link;
mod number;
mod operation;
mod operation_reply;
mod operation_status;
mod options;
mod pager;
mod parameter;
mod poller;
mod read_error;
mod request;
mod retry_limit;
mod show;
mod text;
mod text_enum;
mod union;
mod unmodeled;
mod value;
mod writer;

pub use self::call::{Branch, ByStatus, Call, Download};
pub use self::client::Client;
pub use self::cloud::{Destination, Place, Service, bearer, client_parameter};
pub use self::codec::{Base64, Base64Url, Codec, Direct, List, Map, Nullable, Rfc1123, UnixTime};
pub use self::error::{ErrorDetail, ServiceError};
pub use self::expressible::{Expressible, Expression};
pub use self::fixed_header::fixed_header;
pub use self::guard::OriginGuard;
pub use self::header::{coded_header, header};
pub use self::limits::Limits;
pub use self::members::Members;
pub use self::model::{Model, json_content};
pub use self::operation::FinalState;
pub use self::operation_status::OperationStatus;
pub use self::options::{CallOptions, ListOptions, LongRunningOptions};
pub use self::pager::NextLink;
pub use self::parameter::{Coded, Joined, Parameter};
pub use self::read_error::{ReadError, ReadResult};
pub use self::request::RequestBuilder;
pub use self::text::{TextFormat, text_content};
pub use self::text_enum::TextEnum;
pub use self::union::Union;
pub use self::unmodeled::{Object, Unmodeled};
pub use self::value::{Mode, Wire};
pub use self::writer::Writer;

pub(crate) use self::model::model;
pub(crate) use self::pager::{Pages, page};
pub(crate) use self::text_enum::text_enum;
pub(crate) use self::union::union;

/// What the macros of this module expand to; not for use by hand.
#[doc(hidden)]
pub mod expand {
    pub use super::model::{content, deserialize, read_model, serialize, write_model};
    pub use super::pager::ready_items;
    pub use super::show::show;
    pub use super::text_enum::{enum_from_text, enum_text, read_enum, write_enum};
    pub use super::union::{read_union, union_content};
}
