//! The status of a long-running operation.

use super::error_body::{self, ErrorDetail};
use super::read::is_read;
use super::read_context::ReadContext;
use super::redact::truncate;
use super::unmodeled::Unmodeled;
use super::wire::Wire;
use azure_core::{http::poller::PollerStatus, time::OffsetDateTime};
use std::fmt;

/// The state of a long-running operation.
///
/// Members that the service does not send are `None`. Only `Succeeded`, `Failed` and `Canceled` are final, every other
/// status means that the operation is running. `Display` shows the status and the progress, as in `Running (40 %)`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationStatus {
    /// The resource id of the operation.
    pub id: Option<String>,
    /// The name of the operation.
    pub name: Option<String>,
    /// The status string of the service.
    pub status: PollerStatus,
    /// The progress in percent, from 0 to 100. Services that send a share of one are scaled.
    pub percent_complete: Option<f64>,
    /// The time at which the operation began.
    pub start_time: Option<OffsetDateTime>,
    /// The time at which the operation ended.
    pub end_time: Option<OffsetDateTime>,
    /// The error of an operation that failed.
    pub error: Option<ErrorDetail>,
    /// All other members, for example partial results among `properties`.
    pub unmodeled: Unmodeled,
}

impl OperationStatus {
    /// Reads the members of a body that have the expected form, so that an unusual time does not end the polling. `status`
    /// is the word that counts, wherever it was. A body that is no object has no members.
    pub(super) fn read(body: &[u8], status: &str) -> Self {
        let mut members = Unmodeled::default();
        let is_object = std::str::from_utf8(body)
            .is_ok_and(|text| is_read(&mut members, text, &mut ReadContext::default()).unwrap_or_default());
        if !is_object {
            members = Unmodeled::default();
        }
        members.remove("status");
        let error = members.remove("error").filter(|error| !error.is_null());
        Self {
            id: take(&mut members, "id"),
            name: take(&mut members, "name"),
            status: PollerStatus::from(status),
            percent_complete: percentage(&mut members),
            start_time: take(&mut members, "startTime"),
            end_time: take(&mut members, "endTime"),
            error: error.map(|error| error_body::parse(error.text().as_bytes())),
            unmodeled: members,
        }
    }
}

impl fmt::Display for OperationStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match &self.status {
            PollerStatus::InProgress => "InProgress".into(),
            PollerStatus::Succeeded => "Succeeded".into(),
            PollerStatus::Failed => "Failed".into(),
            PollerStatus::Canceled => "Canceled".into(),
            PollerStatus::UnknownValue(word) => truncate(word),
        };
        f.write_str(&word)?;
        match self.percent_complete {
            Some(percent) => write!(f, " ({percent:.0} %)"),
            None => Ok(()),
        }
    }
}

/// Takes the progress. Azure Data Explorer sends `0.5` and `1.0` for what others call 50 and 100: a fraction up to one is a
/// share, while the integer `1` is one percent.
fn percentage(members: &mut Unmodeled) -> Option<f64> {
    let is_fraction = members.get("percentComplete")?.text().contains('.');
    let value: f64 = take(members, "percentComplete")?;
    Some(if is_fraction && value <= 1.0 { value * 100.0 } else { value })
}

/// Takes a member that has the expected form.
fn take<T: Wire>(members: &mut Unmodeled, name: &str) -> Option<T> {
    let mut it = T::blank();
    if !is_read(&mut it, members.get(name)?.text(), &mut ReadContext::default()).unwrap_or_default() {
        return None;
    }
    members.remove(name);
    Some(it)
}
