//! `security-key.json` and `security-aad.json`: who calls.

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::{
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    time::{Duration, OffsetDateTime},
};

use super::succeed;

#[tokio::test]
async fn a_key_travels_in_its_header() {
    let client = client!(security_key::SecurityKeyClient, SecurityKeyClientOptions, transport::options(), "123456789");
    succeed([(200, client.head(None))]).await;
}

#[tokio::test]
async fn a_token_is_of_the_scope() {
    let credential = Arc::new(Echo);
    let client = client!(security_aad::SecurityAadClient, SecurityAadClientOptions, transport::options(), credential);
    succeed([(200, client.head(None))]).await;
}

/// Returns tokens that name the requested scopes, as the server expects them.
#[derive(Debug)]
struct Echo;

#[async_trait]
impl TokenCredential for Echo {
    async fn get_token(
        &self,
        scopes: &[&str],
        _options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        Ok(AccessToken::new(scopes.join(" "), OffsetDateTime::now_utc() + Duration::hours(1)))
    }
}
