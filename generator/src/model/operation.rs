//! Operations: requests, responses, paging and long-running operations.

use super::types::{Limits, Type};

/// An operation: one request with its possible responses.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Unique in the API: `Group_Verb`, or `Verb` for operations of the root client.
    pub(crate) id: String,
    /// The group, where the description says it by a tag and not in the id.
    pub(crate) tag: Option<String>,
    /// JSON pointer into the description, for diagnostics.
    pub(crate) pointer: String,
    pub(crate) verb: Verb,
    /// `/a/{b}?fixed=pair`.
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: bool,
    /// Path, query and header parameters; neither `api-version` nor the body.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Encoding of the parameters in [`ParameterLocation::Form`], if there are any.
    pub(crate) form: Option<Form>,
    /// Success responses by ascending status; if none is described, every 2xx without a body.
    pub(crate) successes: Vec<Success>,
    /// Bodies of errors, if some have more members than the runtime reads from any error; that of `default` last.
    pub(crate) errors: Vec<ErrorBody>,
    pub(crate) kind: OperationKind,
    /// Format of the response body.
    pub(crate) response_media: Media,
    /// Id of the described operation, if this one is its alternate with other media types.
    pub(crate) alternate_of: Option<String>,
}

impl Operation {
    /// The operation group, which gets a client: the part of the id before the first underscore, or a tag. `None` is
    /// the root client.
    pub(crate) fn group(&self) -> Option<&str> {
        self.tag.as_deref().or_else(|| self.id.split_once('_').map(|(group, _)| group))
    }

    /// The id without its group.
    pub(crate) fn action(&self) -> &str {
        match (&self.tag, self.id.split_once('_')) {
            (None, Some((_, action))) => action,
            _ => &self.id,
        }
    }

    /// The type of the result, if a success has a body: that of the lowest status, see [`Self::result_depends_on_status`].
    pub(crate) fn result(&self) -> Option<&Type> {
        self.successes.iter().find_map(|success| success.body.as_ref())
    }

    /// Paging, if the result is a list that comes in pages.
    pub(crate) fn paging(&self) -> Option<&Paging> {
        match &self.kind {
            OperationKind::Pageable(paging) | OperationKind::LongRunningList(_, paging) => Some(paging),
            OperationKind::Plain | OperationKind::LongRunning(_) => None,
        }
    }

    /// Whether the bodies of different success statuses have different types.
    pub(crate) fn result_depends_on_status(&self) -> bool {
        let first = self.result();
        self.successes.iter().any(|success| success.body.is_some() && success.body.as_ref() != first)
    }
}

/// The HTTP methods that azure_core can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verb {
    Delete,
    Get,
    Head,
    Patch,
    Post,
    Put,
}

/// The requests that follow the first response.
#[derive(Clone, Debug)]
pub(crate) enum OperationKind {
    Plain,
    Pageable(Paging),
    LongRunning(FinalState),
    /// The result of a long-running operation is the first page.
    LongRunningList(FinalState, Paging),
}

/// The members of a page, and the request for the next one (`x-ms-pageable`).
#[derive(Clone, Debug)]
pub(crate) struct Paging {
    pub(crate) next: NextLink,
    /// Member with the items.
    pub(crate) items: String,
    /// The request for the pages after the first one, if following the link is not enough (`operationName`).
    pub(crate) next_page: Option<NextPage>,
}

/// The part of a page that leads to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NextLink {
    /// There is one page only.
    None,
    /// A member with the URL of the next page.
    Member(String),
    /// A header of the response, whose value the next request sends.
    Header(TokenHeader),
}

/// A response header with the token of the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TokenHeader {
    pub(crate) header: String,
    /// The part of the next request that carries the token: the query or a header.
    pub(crate) location: ParameterLocation,
    /// Name of the parameter there.
    pub(crate) parameter: String,
}

/// The request of the operation that gets the next page.
#[derive(Clone, Debug)]
pub(crate) struct NextPage {
    /// The path that the link is relative to: `/a/{b}/`.
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    /// Parameters whose values the call for the first page has.
    pub(crate) parameters: Vec<Parameter>,
}

/// `final-state-via`: the resource that holds the result of a long-running operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FinalState {
    /// Not specified: decided by the responses.
    Default,
    AzureAsyncOperation,
    /// The member `properties` of the status monitor behind `Azure-AsyncOperation`.
    MonitorProperties,
    Location,
    OperationLocation,
    OriginalUri,
}

/// The part of the request that carries a parameter (`in`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterLocation {
    #[default]
    Path,
    Query,
    Header,
    /// A field of the form in the body.
    Form,
}

/// Encodings of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Urlencoded,
    Multipart,
}

/// Serialization of a list in a query or a header (`collectionFormat`, `style`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Join {
    #[default]
    Comma,
    Space,
    Tab,
    Pipe,
    /// The name is repeated for each element.
    Repeat,
}

/// A parameter in the path, the query, a header or a form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    /// Name on the wire.
    pub(crate) name: String,
    /// `x-ms-client-name`.
    pub(crate) client_name: Option<String>,
    pub(crate) location: ParameterLocation,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// The one value it can have: sent, never asked for.
    pub(crate) constant: Option<String>,
    /// Belongs to the client and not to the call (`x-ms-parameter-location`).
    pub(crate) on_client: bool,
    pub(crate) join: Join,
    /// Sent without percent-encoding: several path segments or query pairs (`x-ms-skip-url-encoding`).
    pub(crate) raw: bool,
    /// The media type of a part of a form, where it is not that of its type.
    pub(crate) media_type: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) limits: Limits,
    /// Masked in debug output.
    pub(crate) secret: bool,
}

impl Parameter {
    /// The name in code: `x-ms-client-name`, else the name on the wire.
    pub(crate) fn wanted_name(&self) -> &str {
        self.client_name.as_deref().unwrap_or(&self.name)
    }
}

/// The format of a body, with its media type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// JSON; of this media type, if that is not `application/json`.
    Json(Option<String>),
    /// XML of this media type, read into the same models as JSON.
    Xml(String),
    /// Text of this media type; `None` if a parameter of the call names it.
    Text(Option<String>),
    /// Bytes of this media type, or of the first of several after commas; `None` if a parameter of the call names it.
    Raw(Option<String>),
}

/// The body of a request.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// Name in the description, for documentation.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// The one JSON value it can have: sent, never asked for.
    pub(crate) constant: Option<String>,
    pub(crate) media: Media,
    pub(crate) docs: Option<String>,
}

/// The response for one success status.
#[derive(Clone, Debug)]
pub(crate) struct Success {
    pub(crate) status: u16,
    pub(crate) body: Option<Type>,
    pub(crate) headers: Vec<Header>,
}

/// The body of the response for an error status.
#[derive(Clone, Debug)]
pub(crate) struct ErrorBody {
    /// `None` for `default`: any status that is not listed.
    pub(crate) status: Option<u16>,
    /// `None` if it has no members besides those that the runtime reads from any error.
    pub(crate) ty: Option<Type>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) docs: Option<String>,
}

/// A parameter of the host name.
#[derive(Clone, Debug)]
pub(crate) struct HostParameter {
    pub(crate) name: String,
    pub(crate) docs: Option<String>,
}
