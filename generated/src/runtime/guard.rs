//! The policy that keeps credentials at home.

use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Context, Request, Url,
        policies::{Policy, PolicyResult},
    },
};
use std::{future::Future, pin::Pin, sync::Arc};

/// Lets requests pass to one origin only, and only by https.
///
/// A `nextLink`, a `Location` or an `Azure-AsyncOperation` comes from a service, and `azure_core` would send the bearer
/// token wherever it points. As the first policy of every pipeline, the guard ends such a request before anything asks a
/// credential.
#[derive(Debug)]
pub struct OriginGuard {
    endpoint: Url,
}

impl OriginGuard {
    /// A guard that lets requests pass to the scheme, host and port of `endpoint`.
    ///
    /// # Errors
    ///
    /// The endpoint is not https, or has a user name, a password, a query or a fragment.
    pub fn new(endpoint: &Url) -> Result<Self> {
        if endpoint.scheme() != "https" || endpoint.host_str().is_none() {
            return Err(refuse("the endpoint is not an https URL"));
        }
        if has_user_info(endpoint) {
            return Err(refuse("the endpoint has a user name or password in it"));
        }
        if endpoint.query().is_some() || endpoint.fragment().is_some() {
            return Err(refuse("the endpoint has a query or a fragment"));
        }
        Ok(Self { endpoint: endpoint.clone() })
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
        // Only the place is named: the query of a link may hold a signature.
        Err(refuse(&format!(
            "refused to follow a link to `{}`, which has {problem}: this client talks to `{}` only",
            place(url),
            place(&self.endpoint),
        )))
    }
}

impl Policy for OriginGuard {
    fn send<'a, 'b, 'c, 'd, 'e>(
        &'a self,
        context: &'b Context<'_>,
        request: &'c mut Request,
        next: &'d [Arc<dyn Policy>],
    ) -> Pin<Box<dyn Future<Output = PolicyResult> + Send + 'e>>
    where
        'a: 'e,
        'b: 'e,
        'c: 'e,
        'd: 'e,
        Self: 'e,
    {
        if let Err(error) = self.check(request.url()) {
            return Box::pin(std::future::ready(Err(error)));
        }
        pass_on(context, request, next)
    }
}

/// Hands a request to the next policy.
pub(super) fn pass_on<'a>(
    context: &'a Context<'_>,
    request: &'a mut Request,
    next: &'a [Arc<dyn Policy>],
) -> Pin<Box<dyn Future<Output = PolicyResult> + Send + 'a>> {
    match next.split_first() {
        Some((policy, rest)) => policy.send(context, request, rest),
        None => Box::pin(std::future::ready(Err(refuse("the pipeline has no transport")))),
    }
}

fn has_user_info(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Scheme, host and port.
fn place(url: &Url) -> String {
    let host = super::error::shortened(url.host_str().unwrap_or_default());
    match url.port() {
        Some(port) => format!("{}://{host}:{port}", url.scheme()),
        None => format!("{}://{host}", url.scheme()),
    }
}

#[cold]
fn refuse(message: &str) -> Error {
    Error::with_message(ErrorKind::Other, message.to_owned())
}
