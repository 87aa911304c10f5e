//! The runtime of the generated clients: reading and writing of models, requests, paging, long-running operations and
//! errors.
//!
//! Generated code only states facts (member names, paths, status codes); all behaviour is here. Four rules hold in all
//! modules:
//!
//! - *Models are lossless.* Members that a model does not know stay in [`Unmodeled`] and are written back.
//! - *Credentials are sent to one origin.* Every request passes the origin guard before a token is requested.
//! - *Responses are not trusted.* Delays, body sizes and pagination loops are limited, and errors do not contain the queries
//!   of URLs; [`Limits`] sets more.
//! - *Compile time matters.* Behaviour is in functions without type parameters; generic code only wraps them.

mod absent;
mod authorization;
mod byte_order_mark;
mod call;
mod client;
mod cloud;
mod codec;
mod containers;
mod content;
mod debug;
mod encoding;
mod error;
mod error_body;
mod expressible;
mod instant;
mod json;
mod lenient;
mod limits;
mod long_running;
mod model;
mod next_link;
mod number;
mod operation;
mod operation_driver;
mod operation_protocol;
mod operation_response;
mod operation_result;
mod operation_span;
mod operation_state;
mod operation_status;
mod operation_token;
mod operation_unfinished;
mod options;
mod origin_guard;
mod pager;
mod parameter;
mod partial;
mod path;
mod policy;
mod read;
mod read_context;
mod read_error;
mod read_model;
mod redact;
mod request;
mod retry_guard;
mod shape;
mod text;
mod text_enum;
mod tokens;
mod union;
mod unmodeled;
mod wire;
mod write;

pub use self::authorization::{bearer, fixed_header};
pub use self::call::{ByStatus, Call, CallByStatus, Download};
pub use self::client::{Client, client_parameter};
pub use self::cloud::{CloudEndpoint, ResolvedEndpoint, Service};
pub use self::codec::{Base64, Base64Url, Codec, Direct, List, Map, Nullable, Rfc1123, UnixTime, read_value};
pub use self::content::{TextFormat, json_content, text_content};
pub use self::error::ServiceError;
pub use self::error_body::ErrorDetail;
pub use self::expressible::{Expressible, Expression};
pub use self::json::{Json, REDACTED};
pub use self::lenient::Lenient;
pub use self::limits::Limits;
pub use self::long_running::LongRunningOperation;
pub use self::operation_protocol::FinalState;
pub use self::operation_status::OperationStatus;
pub use self::operation_token::OperationToken;
pub use self::operation_unfinished::OperationUnfinished;
pub use self::options::{CallOptions, ListOptions, LongRunningOptions};
pub use self::pager::{NextLink, TokenParameter};
pub use self::parameter::{Coded, Joined, Parameter, coded_header, header};
pub use self::partial::{Partial, read_within};
pub use self::read_context::{ReadContext, Rejected};
pub use self::read_error::{ReadError, ReadResult};
pub use self::request::RequestBuilder;
pub use self::shape::{Member, Shape};
pub use self::unmodeled::Unmodeled;
pub use self::wire::{
    Blank, FromEntries, FromJson, FromRaw, FromText, ListTarget, ListView, MapTarget, MapView, Mode, Object, Target,
    ToJson, ToValue, Union, View, Visit, VisitMut, Wire,
};
pub use self::write::to_value;

#[allow(unused_imports, reason = "a crate needs those of its APIs and features")]
pub(crate) use self::{
    encoding::push_form_encoded,
    model::{content_trait, debug_trait, model, serde_traits},
    pager::{Pages, page},
    policy::{call_next, policy},
    text_enum::text_enum,
    tokens::{RefusedToken, Tokens},
    union::union,
};

/// Functions for the expansions of this module's macros, and for modules that not every crate has.
#[doc(hidden)]
pub mod expand {
    pub use super::model::{coded, coded_entries, coded_entries_view, coded_view, deserialize, fmt_debug, serialize};
    pub use super::pager::ready_items;
    pub use super::write::json_text;
}
