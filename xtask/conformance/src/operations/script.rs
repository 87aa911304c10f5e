//! What a random service does with one long-running operation, and what that means: its end is part of the script, and
//! nothing of it is read from a response.

use azure_core::http::Method;
use azure_synapse_apim::runtime::FinalState;
use fastrand::Rng;

/// The greatest number of faults in a row that a client has to stand.
const MAX_FAULTS: usize = 5;

/// The greatest number of polls that find nothing yet.
const MAX_INVISIBLE: usize = 4;

/// A service with one operation.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    pub(crate) seed: u64,
    pub(crate) method: Method,
    pub(crate) final_state: FinalState,
    pub(crate) wants_result: bool,
    pub(crate) announced: Announced,
    pub(crate) end: End,
    /// The number of polls that are answered with 404 before there is anything.
    pub(crate) invisible: usize,
    /// The number of polls that see the operation run.
    pub(crate) running: usize,
    /// Whether each poll leads to another link, and only the newest one is valid.
    pub(crate) moves: bool,
    /// Whether the resource has another answer behind `Location` than the resource.
    pub(crate) location_is_no_resource: bool,
    /// The number of statuses after which a fresh client goes on from the token.
    pub(crate) resumed_after: Option<usize>,
    /// The faults before each answer to a GET.
    pub(crate) faults: Vec<Vec<Fault>>,
}

/// How the first response says where the operation is watched.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Announced {
    AzureAsyncOperation,
    OperationLocation,
    /// As the first, below the resource, so that a DELETE removes it.
    MonitorBelowResource,
    Location,
    /// Not: the resource itself.
    Nowhere,
    /// It is done with the first response.
    AtOnce,
}

/// How the operation ends.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum End {
    Succeeded,
    Failed,
    Canceled,
    /// The first request is refused with this status.
    Refused(u16),
    /// The first request has no answer.
    Unanswered,
}

/// What goes wrong before an answer, and says nothing about the operation.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// No connection, or one that breaks.
    Connection,
    Broken,
    /// A status that passes.
    Status(u16),
    /// An answer after which a client may give up, but not lose the operation.
    Gone,
    WebPage,
    Truncated,
    LongWait,
}

impl Script {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let rng = &mut rng;
        let method = pick(rng, &[Method::Put, Method::Patch, Method::Post, Method::Delete]);
        let announced = announced(rng, method);
        let end = end(rng);
        let deletes = method == Method::Delete;
        let is_link = !matches!(announced, Announced::Nowhere | Announced::AtOnce);
        // After a DELETE, what is missing is deleted.
        let may_be_invisible = is_link && !deletes;
        let wants_result = !deletes && rng.u8(..4) > 0;
        let faults = (0..24).map(|_| faults(rng, announced)).collect();
        Self {
            seed,
            method,
            final_state: final_state(rng, method, announced),
            wants_result,
            announced,
            end,
            invisible: if may_be_invisible && rng.bool() { rng.usize(..=MAX_INVISIBLE) } else { 0 },
            running: if announced == Announced::AtOnce { 0 } else { rng.usize(..5) },
            moves: is_link && rng.u8(..3) == 0,
            location_is_no_resource: rng.bool(),
            resumed_after: rng.bool().then(|| rng.usize(1..6)),
            faults,
        }
    }
}

fn announced(rng: &mut Rng, method: Method) -> Announced {
    use Announced::{AtOnce, AzureAsyncOperation, Location, MonitorBelowResource, Nowhere, OperationLocation};
    let all = [AzureAsyncOperation, OperationLocation, Location, AtOnce, MonitorBelowResource, Nowhere];
    // The URL of an action is no resource.
    let count = if method == Method::Post { 4 } else { all.len() };
    pick(rng, all.get(..count).unwrap_or(&all))
}

fn end(rng: &mut Rng) -> End {
    match rng.u8(..20) {
        0..=10 => End::Succeeded,
        11..=14 => End::Failed,
        15..=16 => End::Canceled,
        17 => End::Unanswered,
        _ => End::Refused(pick(rng, &[400, 401, 403, 404, 409, 412, 422, 500, 501])),
    }
}

/// What a description may promise beside such an announcement.
fn final_state(rng: &mut Rng, method: Method, announced: Announced) -> FinalState {
    let promised: &[FinalState] = match (method, announced) {
        (Method::Post, Announced::OperationLocation) => &[FinalState::Default, FinalState::OperationLocation],
        (Method::Post, _) => {
            &[FinalState::Default, FinalState::Location, FinalState::AzureAsyncOperation, FinalState::MonitorProperties]
        }
        _ => &[FinalState::Default, FinalState::Location, FinalState::AzureAsyncOperation, FinalState::OriginalUri],
    };
    pick(rng, promised)
}

fn faults(rng: &mut Rng, announced: Announced) -> Vec<Fault> {
    if rng.u8(..3) > 0 {
        return Vec::new();
    }
    let passing = |rng: &mut Rng| match rng.u8(..12) {
        0 => Fault::Connection,
        1 => Fault::Broken,
        _ => Fault::Status(pick(rng, &[401, 403, 408, 409, 429, 500, 501, 502, 503, 504])),
    };
    let mut faults: Vec<_> = (0..=rng.usize(..MAX_FAULTS)).map(|_| passing(rng)).collect();
    if rng.u8(..4) == 0 {
        // Behind a `Location`, whatever is no web page may be the result.
        let last = match announced {
            Announced::Location => pick(rng, &[Fault::Gone, Fault::WebPage, Fault::LongWait]),
            _ => pick(rng, &[Fault::Gone, Fault::WebPage, Fault::LongWait, Fault::Truncated]),
        };
        faults.push(last);
    }
    faults
}

/// Returns an element of a list, which must not be empty.
#[allow(clippy::indexing_slicing, reason = "the index is below the length")]
pub(super) fn pick<T: Copy>(rng: &mut Rng, list: &[T]) -> T {
    list[rng.usize(..list.len())]
}
