//! The status of a long-running operation.

use super::error_body::{self, ErrorDetail};
use super::model::deserialize;
use super::read::is_read;
use super::read_context::ReadContext;
use super::unmodeled::Unmodeled;
use super::wire::Wire;
use azure_core::{
    http::{
        Format, JsonFormat,
        poller::{PollerStatus, StatusMonitor},
    },
    time::OffsetDateTime,
};
use serde::{Deserialize, Deserializer};
use std::{fmt, marker::PhantomData};

/// The state of a long-running operation whose result is a `T` in the format `F`.
///
/// Members that the service does not send are `None`. Only `Succeeded`, `Failed` and `Canceled` are final, every other
/// status means that the operation is running.
#[non_exhaustive]
pub struct OperationStatus<T, F = JsonFormat> {
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
    result: PhantomData<fn() -> (T, F)>,
}

impl<T, F: Format + Send> StatusMonitor for OperationStatus<T, F> {
    type Output = T;
    type Format = F;

    fn status(&self) -> PollerStatus {
        self.status.clone()
    }
}

/// Takes the members that have the expected form, so that an unusual time does not end the polling. Only a body that is not
/// an object is an error. Not generic, so that reading is compiled once.
fn read(mut members: Unmodeled) -> OperationStatus<()> {
    let status = take::<String>(&mut members, "status").unwrap_or_default();
    let error = members.remove("error").filter(|error| !error.is_null());
    OperationStatus {
        id: take(&mut members, "id"),
        name: take(&mut members, "name"),
        status: PollerStatus::from(status.as_str()),
        percent_complete: percentage(&mut members),
        start_time: take(&mut members, "startTime"),
        end_time: take(&mut members, "endTime"),
        error: error.map(|error| error_body::parse(error.text().as_bytes())),
        unmodeled: members,
        result: PhantomData,
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

impl<'de, T, F> Deserialize<'de> for OperationStatus<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members = deserialize("OperationStatus", deserializer)?;
        let OperationStatus { id, name, status, percent_complete, start_time, end_time, error, unmodeled, .. } =
            read(members);
        let result = PhantomData;
        Ok(Self { id, name, status, percent_complete, start_time, end_time, error, unmodeled, result })
    }
}

impl<T, F> fmt::Debug for OperationStatus<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationStatus")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("percent_complete", &self.percent_complete)
            .field("start_time", &self.start_time)
            .field("end_time", &self.end_time)
            .field("error", &self.error)
            .field("unmodeled", &self.unmodeled)
            .finish()
    }
}
