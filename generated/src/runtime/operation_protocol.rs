//! What is known of a long-running operation: its first request, and where its polling stands.

use super::call::Pending;
use super::client::{Client, accepts_json};
use super::operation_response::Link;
use super::operation_state::PollTarget;
use azure_core::http::{
    Context, Method, RawResponse, Request, Url,
    headers::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_MATCH},
};

/// The source of the result of a long-running operation (`final-state-via`).
///
/// After a PUT or PATCH it is always the resource itself, except for `Location` if the service sent that header and has the
/// resource there. After a DELETE there is no result.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum FinalState {
    /// The URL in `resourceLocation` of the status monitor, else the resource itself, or the URL in `Location`.
    #[default]
    Default,
    /// The status monitor behind `Azure-AsyncOperation`.
    AzureAsyncOperation,
    /// The member `properties` of the status monitor behind `Azure-AsyncOperation`, if it is an object.
    MonitorProperties,
    /// The URL in `Location`.
    Location,
    /// The URL of the first request.
    OriginalUri,
    /// The status monitor behind `Operation-Location`.
    OperationLocation,
}

/// The accepted statuses: services send 202 where their descriptions list 200 and 201.
pub(super) const ANY_2XX: &[u16] = &[];

pub(super) const ANY_2XX_OR_404: &[u16] = &[200, 201, 202, 203, 204, 205, 206, 404];

/// Headers of the first request that later requests do not have: they describe its body, or would make a GET fail once
/// the resource has changed.
const FIRST_REQUEST_ONLY: [HeaderName; 6] = [
    CONTENT_LENGTH,
    CONTENT_TYPE,
    IF_MATCH,
    HeaderName::from_static("if-none-match"),
    HeaderName::from_static("if-modified-since"),
    HeaderName::from_static("if-unmodified-since"),
];

/// What is known of a long-running operation before it starts.
pub(super) struct Protocol {
    pub(super) client: Client,
    pub(super) request: Request,
    pub(super) name: &'static str,
    pub(super) final_state: FinalState,
    /// Whether the result is needed. If not, it is not fetched.
    pub(super) wants_result: bool,
}

/// Where the polling of an operation stands: all that has to be known to go on.
#[derive(Clone, Debug)]
pub(super) struct Position {
    pub(super) target: PollTarget,
    /// The URL to poll next.
    pub(super) next: Url,
    /// The newest `Location`.
    pub(super) location: Option<Link>,
    /// Whether `next`, or a link before it, had any other status than 404.
    pub(super) found: bool,
    /// The number of 404 responses so far.
    pub(super) not_found: u32,
}

impl Position {
    pub(super) fn new(target: PollTarget, next: Url, location: Option<Link>) -> Self {
        Self { target, next, location, found: false, not_found: 0 }
    }
}

impl Protocol {
    /// Whether the resource and the result are JSON.
    pub(super) fn is_json(&self) -> bool {
        accepts_json(self.request.headers())
    }

    /// Sends the first request, once awaited.
    pub(super) fn send_first(&self, context: Context<'static>) -> Pending<'static, RawResponse> {
        self.client.send(self.name, context, self.request.clone(), ANY_2XX)
    }

    /// Returns the position of an operation whose links are not known: the resource that it changes. `None` if its URL is
    /// that of an action.
    pub(super) fn position_of_resource(&self) -> Option<Position> {
        let is_resource = self.request.method() != Method::Post;
        is_resource.then(|| Position::new(PollTarget::Resource, self.request.url().clone(), None))
    }

    /// Sends a GET with the headers of the first request that apply to it, once awaited.
    pub(super) fn get(
        &self,
        url: Url,
        context: Context<'static>,
        success: &'static [u16],
    ) -> Pending<'static, RawResponse> {
        let mut request = Request::new(url, Method::Get);
        let mut headers = self.request.headers().clone();
        for name in FIRST_REQUEST_ONLY {
            headers.remove(name);
        }
        *request.headers_mut() = headers;
        self.client.send(self.name, context, request, success)
    }
}
