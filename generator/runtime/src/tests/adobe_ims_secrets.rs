//! The credential of Adobe IMS shows neither its secret nor its tokens, whatever the service repeats.

use std::{
    borrow::Cow,
    sync::{Arc, Mutex},
};

use azure_core::{
    http::{ClientOptions, Context, InstrumentationOptions, Request},
    time::Duration,
    tracing::{AsAny, Attribute, AttributeValue, Span, SpanGuard, SpanKind, SpanStatus, Tracer, TracerProvider},
};
use serde_json::json;

use super::adobe_ims::{FORM, SECRET, at, credential, credential_with, error_of, options, shown, token};
use super::fake::{Service, reply};
use crate::auth::{AdobeImsCredential, AdobeImsCredentialOptions};

#[tokio::test]
async fn a_service_that_repeats_secrets() {
    let form = format!("grant_type=client_credentials&client_secret={FORM}&scope=openid");
    let html = SECRET.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&#34;");
    let json = json!({ "sent": SECRET }).to_string();
    let unicode = json.replace('/', "\\u002f").replace('<', "\\u003C");
    let part = &SECRET[SECRET.find("vXn5").unwrap()..];
    let long = format!("{}{SECRET}", "x ".repeat(1020));
    let upper = SECRET.to_uppercase();
    for echo in [SECRET, &form, &html, &json, &unicode, part, &long, &upper, "{\"access_token\": \"tok-9\"}"] {
        let described = json!({"error": "invalid_client", "error_description": echo}).to_string();
        let coded = json!({"error": echo, "error_description": "no"}).to_string();
        let detailed = json!({"error": {"code": "a", "message": "b", "target": echo, "innererror": {"c": echo},
            "details": [{"code": echo, "message": echo}]}});
        for (reply, words) in [
            (reply(400).body(described), "(invalid_client): (withheld, as it repeats a secret)"),
            (reply(400).body(coded), "((withheld, as it repeats a secret)): no"),
            (reply(400).body(format!("<html>{echo}</html>")), ": (withheld, as it repeats a secret)"),
            (reply(400).body(echo), ": (withheld, as it repeats a secret)"),
            (reply(400).body(detailed.to_string()), " (a): b"),
            (reply(400).header("x-request-id", echo).body("no"), ": no [request (withheld, as it repeats a secret)]"),
            (reply(400).header("x-ms-error-code", echo).body("no"), " ((withheld, as it repeats a secret)): no"),
        ] {
            let text = shown(&error_of(reply).await);
            assert!(text.contains(words), "{text}");
            for hidden in ["Kq7w", "Rb2", "KQ7W", "tok-9"] {
                assert!(!text.contains(hidden), "{text}");
            }
        }
    }
    let service = Service::new([token("tok-1.abcdefgh", 60), reply(400).body("not tok-1.abcdefgh again")]);
    let credential = credential(&service);
    at(&credential, Duration::ZERO).await.unwrap();
    let error = at(&credential, Duration::minutes(2)).await.unwrap_err();
    assert!(error.to_string().ends_with("400 Bad Request: (withheld, as it repeats a secret)"), "{error}");
    assert!(!shown(&error).contains("abcdefgh"));
}

#[tokio::test]
async fn a_secret_is_known_in_every_spelling() {
    for (secret, echo) in [
        ("abc/defg", "abc/defg"),
        ("abc/defg", "abc%2fdefg"),
        ("abc/defg", r"abc\u002Fdefg"),
        ("abc/defg", r"abc\/defg"),
        ("abc\tdefg", r"abc\tdefg"),
        ("abc/defg", "abc&#x2F;defg"),
        ("abc/defg", "abc&sol;defg"),
        ("a%41bcde", "a%41bcde"),
        ("a%41bcde", "a%2541bcde"),
        ("abc&defg", "abc&defg; and more"),
        ("abc&defg", "abc&amp;defg; and more"),
        ("abc%", "abc%25"),
        ("äöü/abcé", "%C3%A4%C3%B6%C3%BC%2Fabc%C3%A9"),
        ("äöü/abcé", "Ã¤Ã¶Ã¼/abcÃ©"),
        ("//", "whatever"),
    ] {
        let service = Service::new([reply(400).body(format!("sent: {echo}."))]);
        let options = AdobeImsCredentialOptions { client_options: options(&service, 0), ..Default::default() };
        let credential = AdobeImsCredential::new("id", secret, &["openid"], Some(options)).unwrap();
        let error = at(&credential, Duration::ZERO).await.unwrap_err();
        let expected = "no token from Adobe IMS: AdobeImsCredential.get_token: 400 Bad Request: \
                        (withheld, as it repeats a secret)";
        assert_eq!(error.to_string(), expected, "{secret} {echo}");
    }
    // Less than eight letters and digits in a row may be there by accident, and so may all of them here and there.
    for text in ["Kq7wZt3 Xx Kq7w", "Rb2 vXn5 p8e-Kq7w/", "invalid client_secret parameter", ""] {
        let expected = format!("400 Bad Request{}{text}", if text.is_empty() { "" } else { ": " });
        let error = error_of(reply(400).body(text)).await;
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

/// Writes down all that is traced.
#[derive(Clone, Debug, Default)]
struct Traces(Arc<Mutex<String>>);

impl Traces {
    fn add(&self, it: &dyn std::fmt::Debug) {
        self.0.lock().unwrap().push_str(&format!("{it:?}\n"));
    }
}

impl TracerProvider for Traces {
    fn get_tracer(&self, _: Option<&'static str>, _: &'static str, _: Option<&'static str>) -> Arc<dyn Tracer> {
        Arc::new(self.clone())
    }
}

impl Tracer for Traces {
    fn start_span(&self, name: Cow<'static, str>, _: SpanKind, attributes: Vec<Attribute>) -> Arc<dyn Span> {
        self.add(&(name, attributes));
        Arc::new(self.clone())
    }

    fn start_span_with_parent(
        &self,
        name: Cow<'static, str>,
        kind: SpanKind,
        attributes: Vec<Attribute>,
        _: Arc<dyn Span>,
    ) -> Arc<dyn Span> {
        self.start_span(name, kind, attributes)
    }

    fn namespace(&self) -> Option<&'static str> {
        None
    }
}

impl AsAny for Traces {
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

impl SpanGuard for Traces {
    fn end(self) {}
}

impl Span for Traces {
    fn is_recording(&self) -> bool {
        true
    }

    fn span_id(&self) -> [u8; 8] {
        [0; 8]
    }

    fn set_status(&self, status: SpanStatus) {
        self.add(&status);
    }

    fn set_attribute(&self, name: &'static str, value: AttributeValue) {
        self.add(&(name, value));
    }

    fn record_error(&self, error: &dyn std::error::Error) {
        self.add(&error);
    }

    fn end(&self) {}

    fn set_current(&self, _: &Context<'_>) -> Box<dyn SpanGuard> {
        Box::new(self.clone())
    }

    fn propagate_headers(&self, _: &mut Request) {}
}

#[tokio::test]
async fn nothing_secret_is_traced() {
    let service = Service::new([token("tok-1", 60), reply(400).body(format!("{SECRET} {FORM} tok-1"))]);
    let traces = Traces::default();
    let instrumentation = InstrumentationOptions { tracer_provider: Some(Arc::new(traces.clone())) };
    let credential = credential_with(ClientOptions { instrumentation, ..options(&service, 0) });
    at(&credential, Duration::ZERO).await.unwrap();
    at(&credential, Duration::minutes(2)).await.unwrap_err();
    let text = traces.0.lock().unwrap().clone();
    assert_eq!(text.matches("\"AdobeImsCredential.get_token\"").count(), 2, "{text}");
    assert!(text.contains("https://ims-na1.adobelogin.com/ims/token/v3") && text.contains("400"), "{text}");
    assert!(!text.contains("Kq7w") && !text.contains("tok-1"), "{text}");
}
