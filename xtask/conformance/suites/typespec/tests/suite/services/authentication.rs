//! `authentication_…`: keys and tokens.

use std::sync::Arc;

use azure_core::{
    Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    time::{Duration, OffsetDateTime},
};
use clients::{
    authentication_api_key::clients::AuthenticationApiKeyClient,
    authentication_noauth_union::clients::AuthenticationNoauthUnionClient,
    authentication_oauth2::clients::AuthenticationOauth2Client,
    authentication_union::clients::AuthenticationUnionClient,
};

/// Returns a token that names the requested scope, as the server expects it.
#[derive(Debug)]
struct Scope;

#[async_trait::async_trait]
impl TokenCredential for Scope {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        Ok(AccessToken::new(scopes.join(" "), OffsetDateTime::now_utc() + Duration::hours(1)))
    }
}

/// Whether the service refused the caller.
fn is_forbidden(error: &azure_core::Error) -> bool {
    matches!(error.kind(), ErrorKind::HttpResponse { status, .. } if u16::from(*status) == 403)
}

#[tokio::test]
async fn keys_travel_in_their_header() {
    let with = |key: &'static str| -> AuthenticationApiKeyClient {
        client!(authentication_api_key::AuthenticationApiKeyClient, AuthenticationApiKeyClientOptions, key)
    };
    with("valid-key").valid(None).await.unwrap();
    assert!(is_forbidden(&with("invalid-key").invalid(None).await.unwrap_err()));
    let client: AuthenticationUnionClient =
        client!(authentication_union::AuthenticationUnionClient, AuthenticationUnionClientOptions, "valid-key");
    client.valid_key(None).await.unwrap();
}

#[tokio::test]
async fn tokens_are_asked_for_with_the_scope_of_the_description() {
    let client: AuthenticationOauth2Client =
        client!(authentication_oauth2::AuthenticationOauth2Client, AuthenticationOauth2ClientOptions, Arc::new(Scope));
    client.valid(None).await.unwrap();
    assert!(is_forbidden(&client.invalid(None).await.unwrap_err()));
    let client: AuthenticationNoauthUnionClient = client!(
        authentication_noauth_union::AuthenticationNoauthUnionClient,
        AuthenticationNoauthUnionClientOptions,
        Arc::new(Scope)
    );
    client.valid_token(None).await.unwrap();
    client.valid_no_auth(None).await.unwrap();
}
