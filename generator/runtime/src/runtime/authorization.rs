//! Authorization policies: bearer tokens, and headers that never change.

use super::policy::{call_next, policy};
use super::request::set_header;
use azure_core::{
    Error, Result,
    credentials::TokenCredential,
    error::ErrorKind,
    http::{
        Context, Request,
        headers::Headers,
        policies::{Policy, PolicyResult, auth::BearerTokenAuthorizationPolicy},
    },
};
use std::{fmt, sync::Arc};

/// Returns the policy that adds a bearer token for `scopes` to every try of a request. `scopes` are empty for a credential
/// that knows them itself. Tokens are cached and renewed.
pub fn bearer(credential: Arc<dyn TokenCredential>, scopes: &[&str]) -> Arc<dyn Policy> {
    Arc::new(BearerTokenAuthorizationPolicy::new(credential, scopes.iter().copied()))
}

/// Returns the policy that adds the header `name` with this value to every try of a request: a subscription key, an
/// organization id, a signature made elsewhere.
///
/// # Errors
///
/// The name or the value cannot be part of a header, or the value is empty. The value is not repeated in the error.
pub fn fixed_header(name: &str, value: &str) -> Result<Arc<dyn Policy>> {
    if value.is_empty() {
        return Err(Error::with_message(ErrorKind::Credential, format!("the header {name:?} is empty")));
    }
    let mut headers = Headers::new();
    set_header(&mut headers, name, value.to_owned())?;
    Ok(Arc::new(FixedHeader(headers)))
}

struct FixedHeader(Headers);

impl FixedHeader {
    async fn apply(&self, context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        for (name, value) in self.0.iter() {
            request.insert_header(name.clone(), value.clone());
        }
        call_next(context, request, next).await
    }
}
policy!(FixedHeader);

/// Shows the names only.
impl fmt::Debug for FixedHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name.as_str())).finish()
    }
}
