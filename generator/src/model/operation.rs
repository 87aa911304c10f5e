//! Operations: what is sent, what comes back, and how the exchange goes on.

use super::types::{Docs, Limits, Type};

/// One call of the API.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// Unique in the API: `Group_Verb`, or `Verb` for operations of the root client.
    pub(crate) id: String,
    /// The group, where the description says it by a tag and not in the id.
    pub(crate) tag: Option<String>,
    /// Where it stands, for diagnostics.
    pub(crate) pointer: String,
    pub(crate) verb: Verb,
    /// `/a/{b}?fixed=pair`.
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    pub(crate) docs: Docs,
    pub(crate) deprecated: bool,
    /// Path, query and header parameters; neither `api-version` nor the body.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// How the parameters in [`Place::Form`] travel, if there are any.
    pub(crate) form: Option<Form>,
    /// What the service may answer on success, by ascending status; if nothing is said, every 2xx without a body.
    pub(crate) successes: Vec<Success>,
    /// What errors say, if some say more than every service says; that for all other statuses last.
    pub(crate) errors: Vec<ErrorBody>,
    pub(crate) kind: Kind,
    /// How the body of an answer travels.
    pub(crate) answer: Media,
    /// The described operation of which this one is a form, with other media types.
    pub(crate) form_of: Option<String>,
}

impl Operation {
    /// The client it belongs to: the part of the id before the first underscore, or a tag. `None` is the root client.
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

    /// The body of a success, where one is described: that of the first status, unless [`Self::differs`].
    pub(crate) fn result(&self) -> Option<&Type> {
        self.successes.iter().find_map(|success| success.body.as_ref())
    }

    /// The pages, if the result is a list that comes in pages.
    pub(crate) fn paging(&self) -> Option<&Paging> {
        match &self.kind {
            Kind::Pageable(paging) | Kind::LongRunningList(_, paging) => Some(paging),
            Kind::Plain | Kind::LongRunning(_) => None,
        }
    }

    /// Whether the status tells which body an answer has.
    pub(crate) fn differs(&self) -> bool {
        let first = self.result();
        self.successes.iter().any(|success| success.body.is_some() && success.body.as_ref() != first)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verb {
    Delete,
    Get,
    Head,
    Patch,
    Post,
    Put,
}

/// How the exchange goes on after the first answer.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Plain,
    Pageable(Paging),
    LongRunning(FinalState),
    /// The result of a long-running operation is the first page.
    LongRunningList(FinalState, Paging),
}

/// Pages of a list.
#[derive(Clone, Debug)]
pub(crate) struct Paging {
    /// Member with the link to the next page; `None` means that there is one page.
    pub(crate) next_link: Option<String>,
    /// Member with the items.
    pub(crate) items: String,
    /// How the pages after the first one are requested, if a link alone does not say it.
    pub(crate) next_page: Option<NextPage>,
}

/// The request of the operation that gets the next page.
#[derive(Clone, Debug)]
pub(crate) struct NextPage {
    /// What the link goes on from: `/a/{b}/`.
    pub(crate) path: String,
    pub(crate) api_version: Option<String>,
    /// Those that a call for the first page knows, too.
    pub(crate) parameters: Vec<Parameter>,
}

/// `final-state-via`: where the result of a long-running operation is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FinalState {
    /// Nothing said: decided by the answers.
    Default,
    AzureAsyncOperation,
    Location,
    OperationLocation,
    OriginalUri,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    /// A field of a form that is the body.
    Form,
}

/// A body made of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Urlencoded,
    Multipart,
}

/// How a list becomes text in a query or a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    Comma,
    Space,
    Tab,
    Pipe,
    /// The name is repeated for each element.
    Repeat,
}

/// A value in the path, the query or a header.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) pointer: String,
    /// On the wire.
    pub(crate) name: String,
    /// The name wanted by the description (`x-ms-client-name`).
    pub(crate) client_name: Option<String>,
    pub(crate) place: Place,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// The one value it can have: sent, never asked for.
    pub(crate) constant: Option<String>,
    /// Belongs to the client and not to the call.
    pub(crate) on_client: bool,
    pub(crate) join: Join,
    /// The value is several segments or several pairs and is sent as it stands (`x-ms-skip-url-encoding`).
    pub(crate) raw: bool,
    /// The media type of a part of a form, where it is not that of its type.
    pub(crate) media: Option<String>,
    pub(crate) docs: Docs,
    pub(crate) limits: Limits,
}

impl Parameter {
    /// The name that the description wants it to have in code.
    pub(crate) fn wanted_name(&self) -> &str {
        self.client_name.as_deref().unwrap_or(&self.name)
    }
}

/// How a body travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// JSON; of this media type, if it has a name of its own there.
    Json(Option<String>),
    /// XML of this media type, made of the same models.
    Xml(String),
    /// Text of this media type, or of one that a parameter names.
    Text(Option<String>),
    /// Bytes, likewise.
    Raw(Option<String>),
}

/// The request body.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// Name in the description; for documentation.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// The one JSON value it can be: sent, never asked for.
    pub(crate) constant: Option<String>,
    pub(crate) media: Media,
    pub(crate) docs: Docs,
}

/// One success status.
#[derive(Clone, Debug)]
pub(crate) struct Success {
    pub(crate) status: u16,
    pub(crate) body: Option<Type>,
    pub(crate) headers: Vec<Header>,
}

/// The body of an error.
#[derive(Clone, Debug)]
pub(crate) struct ErrorBody {
    /// `None` is any status that is not listed.
    pub(crate) status: Option<u16>,
    /// `None` says no more than every service says.
    pub(crate) ty: Option<Type>,
}

/// A header that an answer may carry.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) docs: Docs,
}

/// A parameter of the host name.
#[derive(Clone, Debug)]
pub(crate) struct HostPart {
    pub(crate) name: String,
    pub(crate) docs: Docs,
}
