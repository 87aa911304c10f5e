//! The status of a long-running operation.

use super::error_body::{self, ErrorDetail};
use super::members::Members;
use super::unmodeled::Unmodeled;
use super::value::members_of;
use azure_core::{
    http::{
        Format, JsonFormat,
        poller::{PollerStatus, StatusMonitor},
    },
    time::OffsetDateTime,
};
use serde::{Deserialize, Deserializer, de};
use serde_json::Value;
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
    /// The progress in percent.
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

/// Reads the members that have the expected form, so that an unusual time does not end the polling. Only a body that is not
/// an object is an error. Not generic, so that reading is compiled once.
fn read(value: Value) -> Result<OperationStatus<()>, super::ReadError> {
    let mut members = Members::new(members_of(value)?);
    let status = members.take::<String>("status").ok().flatten().unwrap_or_default();
    let error = members.take::<Value>("error").ok().flatten();
    Ok(OperationStatus {
        id: members.take("id").unwrap_or_default(),
        name: members.take("name").unwrap_or_default(),
        status: PollerStatus::from(status.as_str()),
        percent_complete: members.take("percentComplete").unwrap_or_default(),
        start_time: members.take("startTime").unwrap_or_default(),
        end_time: members.take("endTime").unwrap_or_default(),
        error: error.map(|error| error_body::parse(error.to_string().as_bytes())),
        unmodeled: members.rest(),
        result: PhantomData,
    })
}

impl<'de, T, F> Deserialize<'de> for OperationStatus<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let OperationStatus { id, name, status, percent_complete, start_time, end_time, error, unmodeled, .. } =
            read(Value::deserialize(deserializer)?)
                .map_err(|error| de::Error::custom(error.reading("OperationStatus")))?;
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
