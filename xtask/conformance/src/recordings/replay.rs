//! Replays a long-running operation or a list as a whole, and compares its end with what the recorded client got.

use std::sync::Arc;

use azure_core::http::StatusCode;
use judges::HttpResponse;
use serde_json::Value;

use super::{
    check::compare_error,
    end::{End, Pages},
    recording::Exchange,
    router::RecordedCall,
    service::{Gap, Kind, RecordedService},
};
use crate::{
    calls::Outcome,
    case::{Extent, Failure},
    compare::difference,
    description::Operation,
    service::FakeService,
    session::Session,
};

/// What is wrong with a replay, as the rule of an entry among the known contradictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A success was reported as a failure, or a failure as a success.
    End,
    /// The result is another one, or cannot be read.
    Result,
    /// The service goes on after the first response, and the client does not.
    Plain,
    /// The pages of a list are others.
    Pages,
}

impl Rule {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Result => "result",
            Self::Plain => "plain",
            Self::Pages => "pages",
        }
    }
}

/// The outcome of a replay.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    Passed,
    /// The recording does not say what is right, for this reason.
    Undecided(String),
    Failed(Rule, String),
}

impl Session<'_> {
    /// Replays the long-running operation that the exchange at `start` began, and whose recorded end is `end`.
    pub(crate) fn replay_operation(
        &self,
        call: &RecordedCall<'_>,
        exchanges: &Arc<[Exchange]>,
        start: usize,
        end: &End,
    ) -> Verdict {
        if !call.operation.long_running {
            return Verdict::Failed(Rule::Plain, "the operation goes on after its first response".to_owned());
        }
        let resource = match end {
            End::Succeeded(Some(results)) if exchanges.get(start).is_some_and(Exchange::modifies) => results.first(),
            _ => None,
        };
        let resource = resource.map(|body| HttpResponse {
            status: StatusCode::Ok.into(),
            body: body.to_string().into_bytes(),
            ..HttpResponse::default()
        });
        let (outcome, gap) = self.replay(call, exchanges, start, Kind::Operation { resource });
        judge_operation(call.operation, end, &outcome, gap)
    }

    /// Replays a list, of which `pages` were recorded.
    pub(crate) fn replay_list(&self, call: &RecordedCall<'_>, exchanges: &Arc<[Exchange]>, pages: &Pages) -> Verdict {
        let Some(start) = pages.exchanges.first() else {
            return Verdict::Undecided("there is no page".to_owned());
        };
        let kind = Kind::List { open: pages.open.clone() };
        let (outcome, gap) = self.replay(call, exchanges, *start, kind);
        let bodies = pages.exchanges.iter().filter_map(|index| exchanges.get(*index)?.response.json());
        judge_list(bodies.cloned().collect(), pages.open.is_some(), &outcome, gap)
    }

    fn replay(
        &self,
        call: &RecordedCall<'_>,
        exchanges: &Arc<[Exchange]>,
        start: usize,
        kind: Kind,
    ) -> (Outcome, Option<Gap>) {
        let Some(service) = RecordedService::new(exchanges.clone(), start, kind) else {
            return (Err(Failure::Request("there is no such exchange".to_owned())), None);
        };
        let service = Arc::new(service);
        let transport = Arc::new(FakeService::forwarding(service.clone()));
        (self.call_recorded(call, &call.parameters, Extent::Whole, transport).outcome, service.gap())
    }
}

/// Judges the outcome of a long-running operation.
pub(crate) fn judge_operation(operation: &Operation, end: &End, outcome: &Outcome, gap: Option<Gap>) -> Verdict {
    let failed = |rule, message: &str| Verdict::Failed(rule, message.to_owned());
    // Which response would have come is not known, so neither is whether the client is wrong.
    if let (Some(gap @ (Gap::NotFollowed(_) | Gap::NotEnded(_))), Err(_)) = (&gap, outcome) {
        let message = gap.to_string();
        return match end {
            End::Succeeded(_) | End::Failed(_) if matches!(gap, Gap::NotEnded(_)) => failed(Rule::End, &message),
            _ => Verdict::Undecided(message),
        };
    }
    if let Some(gap) = gap {
        return failed(Rule::End, &gap.to_string());
    }
    match (end, outcome) {
        (End::Unknown(reason), _) => Verdict::Undecided((*reason).to_owned()),
        (End::Failed(body), Err(Failure::Service(error))) => {
            let found = (error.code.as_deref(), error.message.as_deref());
            compare_error(body.as_ref(), found).map_or_else(|message| failed(Rule::End, &message), |()| Verdict::Passed)
        }
        (End::Failed(_), Err(failure)) => {
            failed(Rule::End, &format!("it failed, and the error is not the service's: {}", failure.message()))
        }
        (End::Failed(_), Ok(_)) => failed(Rule::End, "it failed, and the client reports a success"),
        (End::Succeeded(_), Err(Failure::Response(message))) => failed(Rule::Result, message),
        (End::Succeeded(_), Err(failure)) => {
            failed(Rule::End, &format!("it succeeded, and the client reports: {}", failure.message()))
        }
        (End::Succeeded(None), Ok(None)) => Verdict::Passed,
        (End::Succeeded(None), Ok(Some(_))) => {
            Verdict::Undecided("the recorded client did not read the result".to_owned())
        }
        (End::Succeeded(Some(expected)), Ok(found)) => judge_result(operation, expected, found.as_ref()),
    }
}

fn judge_result(operation: &Operation, expected: &[Value], found: Option<&Value>) -> Verdict {
    match (expected, found) {
        ([], None) => Verdict::Passed,
        ([], Some(found)) => Verdict::Failed(Rule::Result, format!("expected nothing, found {found}")),
        // What no description has cannot be a result.
        (_, None) if !operation.has_result() => Verdict::Passed,
        ([first, ..], None) => Verdict::Failed(Rule::Result, format!("expected {first}, found nothing")),
        (_, Some(found)) => {
            let mut differences = expected.iter().map(|expected| difference(expected, found, ""));
            // The first is the one that the recorded client got.
            let first = differences.next().flatten();
            match first {
                Some(first) if differences.all(|it| it.is_some()) => Verdict::Failed(Rule::Result, first.to_string()),
                _ => Verdict::Passed,
            }
        }
    }
}

/// Judges the pages of a list; `open` says that there are more than were recorded.
pub(crate) fn judge_list(expected: Vec<Value>, open: bool, outcome: &Outcome, gap: Option<Gap>) -> Verdict {
    let failed = |message: String| Verdict::Failed(Rule::Pages, message);
    let mut found = match outcome {
        Ok(Some(Value::Array(pages))) => pages.clone(),
        Ok(_) => return failed("there are no pages".to_owned()),
        Err(failure) => return failed(failure.message().to_owned()),
    };
    match (open, gap) {
        // The page in place of the one that was not recorded.
        (true, Some(Gap::NotFollowed(_))) => {
            found.pop();
        }
        (true, None) => return failed("the client does not ask for the next page".to_owned()),
        (_, Some(gap)) => return failed(gap.to_string()),
        (false, None) => {}
    }
    if found.len() != expected.len() {
        return failed(format!("expected {} pages, found {}", expected.len(), found.len()));
    }
    match difference(&Value::Array(expected), &Value::Array(found), "") {
        Some(difference) => failed(difference.to_string()),
        None => Verdict::Passed,
    }
}
