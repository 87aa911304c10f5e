//! Errors after the start of a long-running operation whose end is not known.

use super::operation_token::OperationToken;
use super::redact::chain;
use azure_core::{Error, error::ErrorKind};
use std::{error::Error as StdError, fmt};

/// A long-running operation that was started, and is not known to have ended: its polling met an error.
///
/// It is inside the [`azure_core::Error`], around the cause. An error without it is the end of the operation, or the
/// operation was not started; of a connection that broke before the response, the message says that nobody knows.
#[derive(Debug)]
pub struct OperationUnfinished {
    token: Option<OperationToken>,
    cause: Error,
}

impl OperationUnfinished {
    /// Returns the unfinished operation inside `error`, if there is one, under any context that was added.
    pub fn from_error(error: &Error) -> Option<&Self> {
        chain(error).find_map(|cause| cause.downcast_ref::<Self>())
    }

    /// Returns what is needed to go on with it later. `None` for an action whose response has no link to its status.
    pub fn token(&self) -> Option<&OperationToken> {
        self.token.as_ref()
    }

    /// Returns `cause` with the operation.
    #[cold]
    pub(super) fn error(token: Option<OperationToken>, cause: Error) -> Error {
        Error::new(cause.kind().clone(), Self { token, cause })
    }
}

impl fmt::Display for OperationUnfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; the operation was started, and its end is not known", self.cause)
    }
}

impl StdError for OperationUnfinished {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.cause)
    }
}

/// Returns the error of a first request, which says if the service may have received it all the same.
#[cold]
pub(super) fn first_request(cause: Error) -> Error {
    match cause.kind() {
        ErrorKind::Io => {
            let message = format!("{cause}; whether the operation was started is not known");
            cause.with_context(message)
        }
        _ => cause,
    }
}
