//! The policy that keeps credentials from being sent to another origin.

use super::policy::{call_next, policy};
use super::redact::truncate;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Context, Request, Url,
        policies::{Policy, PolicyResult},
    },
};
use std::sync::Arc;

/// Rejects requests to any origin but that of the endpoint, and any that are not https.
///
/// A `nextLink`, a `Location` or an `Azure-AsyncOperation` comes from a service, and `azure_core` would send the bearer
/// token wherever it points. As the first policy of every pipeline, the guard ends such a request before a credential is
/// asked for a token.
#[derive(Debug)]
pub(super) struct OriginGuard {
    endpoint: Url,
}

impl OriginGuard {
    /// Creates a guard for the scheme, host and port of `endpoint`.
    ///
    /// # Errors
    ///
    /// The endpoint is not https, or has a user name, a password, a query or a fragment.
    pub(super) fn new(endpoint: &Url) -> Result<Self> {
        if endpoint.scheme() != "https" || endpoint.host_str().is_none() {
            return Err(other("the endpoint is not an https URL"));
        }
        if has_user_info(endpoint) {
            return Err(other("the endpoint has a user name or password in it"));
        }
        if endpoint.query().is_some() || endpoint.fragment().is_some() {
            return Err(other("the endpoint has a query or a fragment"));
        }
        Ok(Self { endpoint: endpoint.clone() })
    }

    async fn apply(&self, context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        self.check(request.url())?;
        call_next(context, request, next).await
    }

    fn check(&self, url: &Url) -> Result<()> {
        let problem = if has_user_info(url) {
            "a user name or password in its URL"
        } else if url.scheme() != self.endpoint.scheme() {
            "a scheme that is not https"
        } else if url.origin() != self.endpoint.origin() {
            "another host or port"
        } else {
            return Ok(());
        };
        // Only the origin is named: the query of a link may hold a signature.
        Err(other(&format!(
            "refused to follow a link to `{}`, which has {problem}: this client talks to `{}` only",
            origin(url),
            origin(&self.endpoint),
        )))
    }
}
policy!(OriginGuard);

fn has_user_info(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Returns scheme, host and port.
fn origin(url: &Url) -> String {
    let host = truncate(url.host_str().unwrap_or_default());
    match url.port() {
        Some(port) => format!("{}://{host}:{port}", url.scheme()),
        None => format!("{}://{host}", url.scheme()),
    }
}

#[cold]
fn other(message: &str) -> Error {
    Error::with_message(ErrorKind::Other, message.to_owned())
}
