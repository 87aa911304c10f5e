//! The mock's validation of a request, and of the example that it responds with.

use std::collections::BTreeMap;

use judges::HttpResponse;
use serde::Deserialize;
use serde_json::Value;

/// A broken rule, as the mock reports it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
struct Violation {
    /// `request` or `response`, then where in there.
    #[serde(default)]
    location: Vec<Value>,
    #[serde(default)]
    code: String,
    #[serde(default)]
    message: String,
}

/// The violations that the mock reports with a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Validation {
    /// Why the request is invalid, if it is.
    pub(crate) rejection: Option<String>,
    /// The rules that upstream's example of the response breaks, with their messages.
    pub(crate) contradictions: BTreeMap<String, Vec<String>>,
}

/// Reads a response of the mock.
///
/// A mock rejects a request with the status that the description has for it, else with one of its own: every error is a
/// rejection.
pub(crate) fn validation(response: &HttpResponse) -> Validation {
    let mut validation = Validation::default();
    let header = |name: &str| response.headers.get(name).map(String::as_str);
    let text = header("sl-violations");
    let violations: Vec<Violation> = text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let (of_response, of_request): (Vec<_>, Vec<_>) =
        violations.into_iter().partition(|it| it.location.first().is_some_and(|part| part == "response"));
    let problem = header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json"));
    // A list of violations that cannot be read is a violation of the request.
    let invalid = !of_request.is_empty() || (text.is_some() && of_response.is_empty());
    if invalid || problem || !(200..300).contains(&response.status) {
        let body = String::from_utf8_lossy(&response.body);
        validation.rejection = Some(format!("{} {}", response.status, text.unwrap_or(&body)));
    }
    for Violation { code, message, .. } in of_response {
        validation.contradictions.entry(code).or_default().push(message);
    }
    validation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, headers: &[(&str, &str)]) -> HttpResponse {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        HttpResponse { status, headers, body: b"why".to_vec() }
    }

    #[test]
    fn a_success_without_violations_is_valid() {
        for status in [200, 201, 204] {
            assert_eq!(validation(&response(status, &[("content-type", "application/json")])), Validation::default());
        }
    }

    #[test]
    fn every_violation_of_the_request_is_a_rejection() {
        for status in [302, 400, 401, 404, 415, 422, 500] {
            assert_eq!(validation(&response(status, &[])).rejection, Some(format!("{status} why")));
        }
        for text in [r#"[{"location":["request","query","limit"],"code":"type","message":"m"}]"#, "[{}]", "[]", "what"]
        {
            let found = validation(&response(200, &[("sl-violations", text)]));
            assert_eq!(found.rejection, Some(format!("200 {text}")));
            assert!(found.contradictions.is_empty());
        }
        let problem = ("content-type", "application/problem+json; charset=utf-8");
        assert_eq!(validation(&response(200, &[problem])).rejection.as_deref(), Some("200 why"));
    }

    #[test]
    fn violations_of_the_response_are_contradictions_of_upstream() {
        let one =
            |code: &str, message: &str| format!(r#"{{"location":["response"],"code":"{code}","message":"{message}"}}"#);
        let text = format!("[{},{},{}]", one("type", "a"), one("required", "b"), one("type", "c"));
        let found = validation(&response(200, &[("sl-violations", &text)]));
        assert_eq!(found.rejection, None);
        let expected = [("required", vec!["b"]), ("type", vec!["a", "c"])];
        let expected =
            expected.map(|(rule, messages)| (rule.to_owned(), messages.into_iter().map(str::to_owned).collect()));
        assert_eq!(found.contradictions, BTreeMap::from(expected));
        assert_eq!(validation(&response(400, &[("sl-violations", &text)])).rejection, Some(format!("400 {text}")));
    }
}
