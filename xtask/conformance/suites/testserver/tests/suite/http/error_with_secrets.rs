//! `error-with-secrets.json`: secrets that the output of `Debug` must not show.

use std::{pin::Pin, sync::Arc};

use azure_core::http::{
    ClientOptions, Context, Request, StatusCode,
    policies::{Policy, PolicyResult},
};
use clients::{ServiceError, error_with_secrets::clients::ErrorWithSecretsClient};

/// The key that the server knows.
const KEY: &str = "1c88a67921784300a462b2cb61da2339";

fn client(options: ClientOptions) -> ErrorWithSecretsClient {
    client!(
        error_with_secrets::ErrorWithSecretsClient,
        ErrorWithSecretsClientOptions,
        options,
        format!("SharedKey {KEY}")
    )
}

#[tokio::test]
async fn an_error_has_its_message_and_nothing_else() {
    let error = client(transport::options()).get_error_with_secrets(None).await.unwrap_err();
    let found = ServiceError::from_error(&error).unwrap();
    assert_eq!((found.status, found.code.as_deref()), (StatusCode::Forbidden, Some("Unauthorized")));
    assert_eq!(found.message.as_deref(), Some("The user 'user@contoso.com' is unauthorized."));
    assert_eq!(found.details[0].code.as_deref(), Some("UnauthorizedSharedKey"));
    assert_eq!(found.request_id.as_deref(), Some("5e123516-834e-4222-9e80-353108d33357"));
    for shown in [error.to_string(), found.to_string(), format!("{error:?}"), format!("{found:?}")] {
        assert!(!shown.contains(KEY), "{shown}");
    }
    // What is not shown is there for those who ask.
    assert_eq!(found.body.json::<serde_json::Value>().unwrap()["primaryKey"], KEY);
}

#[tokio::test]
async fn a_key_is_sent_and_not_shown() {
    let mut options = transport::options();
    options.per_call_policies.push(Arc::new(Undescribed));
    let client = client(options);
    assert!(!format!("{client:?}").contains(KEY));
    let response = client.create_secret(None).await.unwrap();
    assert!(!format!("{response:?}").contains(KEY));
    let secret = response.into_model().unwrap();
    assert_eq!((secret.key.as_deref(), secret.value.as_deref()), (Some(KEY), Some("secret")));
}

/// Adds what the server requires and the description omits; users have to do so with a policy.
#[derive(Debug)]
struct Undescribed;

impl Policy for Undescribed {
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
        request.url_mut().query_pairs_mut().append_pair("key", KEY);
        request.insert_header("content-type", "application/json");
        request.set_body(format!(r#"{{"key":"{KEY}"}}"#).into_bytes());
        next[0].send(context, request, &next[1..])
    }
}
