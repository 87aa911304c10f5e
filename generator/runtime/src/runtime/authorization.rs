//! Authorization policies: bearer tokens, and headers that never change.

use super::policy::{call_next, policy};
use super::request::set_header;
use super::tokens::Tokens;
use azure_core::{
    Error, Result,
    credentials::{AccessToken, TokenCredential},
    error::ErrorKind,
    http::{
        Context, Request, StatusCode,
        headers::{AUTHORIZATION, Headers},
        policies::{Policy, PolicyResult},
    },
};
use std::{fmt, sync::Arc};

/// Returns the policy that adds a bearer token for `scopes` to every try of a request. `scopes` are empty for a credential
/// that knows them itself.
///
/// However many calls wait, one token is asked for, and if that fails, all of them fail with it; for a second after a
/// failure, and up to half a minute after several, nobody is asked. In its last five minutes a token is renewed in the
/// background, and sent meanwhile. A token that the service refuses with 401 is forgotten, and the call made once more with
/// another one, if the credential has one.
///
/// A challenge with claims (continuous access evaluation) cannot be handed to the credential: `TokenRequestOptions` of
/// `azure_core` 1.1 has no place for them. Such a 401 is returned unless a new token is enough.
pub fn bearer(credential: Arc<dyn TokenCredential>, scopes: &[&str]) -> Arc<dyn Policy> {
    Arc::new(Bearer(Tokens::new(credential, scopes.iter().map(|scope| (*scope).to_owned()).collect())))
}

struct Bearer(Tokens);

impl Bearer {
    async fn apply(&self, context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let token = self.0.get().await?;
        let response = send(&token, context, request, next).await?;
        if response.status() != StatusCode::Unauthorized {
            return Ok(response);
        }
        self.0.refuse(&token);
        match self.0.get().await {
            Ok(other) if other.token.secret() != token.token.secret() => {
                request.body_mut().reset().await?;
                send(&other, context, request, next).await
            }
            // What the service says is more than that there is no other token.
            _ => Ok(response),
        }
    }
}
policy!(Bearer);

/// Shows nothing of the tokens.
impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer").finish_non_exhaustive()
    }
}

async fn send(
    token: &AccessToken,
    context: &Context<'_>,
    request: &mut Request,
    next: &[Arc<dyn Policy>],
) -> PolicyResult {
    request.insert_header(AUTHORIZATION, format!("Bearer {}", token.token.secret()));
    call_next(context, request, next).await
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
