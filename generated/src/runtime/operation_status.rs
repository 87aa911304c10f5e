//! What a service says about a long-running operation.

use super::error::ErrorDetail;
use super::error_body;
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
/// Services say more or less of this; what is missing is `None`. Only `Succeeded`, `Failed` and `Canceled` are final,
/// every other word means that the operation still runs.
#[non_exhaustive]
pub struct OperationStatus<T, F = JsonFormat> {
    /// The resource id of the operation.
    pub id: Option<String>,
    /// The name of the operation.
    pub name: Option<String>,
    /// The service's word for the state.
    pub status: PollerStatus,
    /// How much is done, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// When the operation began.
    pub start_time: Option<OffsetDateTime>,
    /// When the operation ended.
    pub end_time: Option<OffsetDateTime>,
    /// Why the operation failed.
    pub error: Option<ErrorDetail>,
    /// Everything else, for example partial results among `properties`.
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

/// The fields of [`OperationStatus`], so that reading is compiled once.
struct Parts {
    id: Option<String>,
    name: Option<String>,
    status: PollerStatus,
    percent_complete: Option<f64>,
    start_time: Option<OffsetDateTime>,
    end_time: Option<OffsetDateTime>,
    error: Option<ErrorDetail>,
    unmodeled: Unmodeled,
}

/// Reads what is there. Only a body that is no object is an error: a strange time must not end the wait.
fn read(value: Value) -> Result<Parts, super::ReadError> {
    let mut members = Members::new(members_of(value)?);
    let status = members.take::<String>("status").ok().flatten().unwrap_or_default();
    let error = members.take::<Value>("error").ok().flatten();
    Ok(Parts {
        id: members.take("id").unwrap_or_default(),
        name: members.take("name").unwrap_or_default(),
        status: PollerStatus::from(status.as_str()),
        percent_complete: members.take("percentComplete").unwrap_or_default(),
        start_time: members.take("startTime").unwrap_or_default(),
        end_time: members.take("endTime").unwrap_or_default(),
        error: error.map(|error| error_body::parse(error.to_string().as_bytes())),
        unmodeled: members.rest(),
    })
}

impl<'de, T, F> Deserialize<'de> for OperationStatus<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = read(Value::deserialize(deserializer)?)
            .map_err(|error| de::Error::custom(error.reading("OperationStatus")))?;
        Ok(Self {
            id: parts.id,
            name: parts.name,
            status: parts.status,
            percent_complete: parts.percent_complete,
            start_time: parts.start_time,
            end_time: parts.end_time,
            error: parts.error,
            unmodeled: parts.unmodeled,
            result: PhantomData,
        })
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
