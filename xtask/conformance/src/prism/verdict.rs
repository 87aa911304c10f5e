//! What the mock says about a request, and about the example that it answers with.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::service::Reply;

/// A rule that is broken in one place.
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

/// What the mock says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Verdict {
    /// Why the request is wrong, if it is.
    pub(crate) refusal: Option<String>,
    /// By rule, how the example that upstream has for the answer breaks its own description.
    pub(crate) contradictions: BTreeMap<String, Vec<String>>,
}

/// Reads an answer.
///
/// A mock refuses with the status that the description has for it, else with one of its own, so that every failure
/// counts.
pub(crate) fn verdict(reply: &Reply) -> Verdict {
    let mut verdict = Verdict::default();
    let header = |name: &str| reply.headers.get(name).map(String::as_str);
    let text = header("sl-violations");
    let violations: Vec<Violation> = text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let (answer, request): (Vec<_>, Vec<_>) =
        violations.into_iter().partition(|it| it.location.first().is_some_and(|part| part == "response"));
    let problem = header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json"));
    // A list of violations that cannot be read is one, too.
    let complaint = !request.is_empty() || (text.is_some() && answer.is_empty());
    if complaint || problem || !(200..300).contains(&reply.status) {
        let body = String::from_utf8_lossy(&reply.body);
        verdict.refusal = Some(format!("{} {}", reply.status, text.unwrap_or(&body)));
    }
    for Violation { code, message, .. } in answer {
        verdict.contradictions.entry(code).or_default().push(message);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(status: u16, headers: &[(&str, &str)]) -> Reply {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Reply { status, headers, body: b"why".to_vec() }
    }

    #[test]
    fn a_success_without_complaints_is_good() {
        for status in [200, 201, 204] {
            assert_eq!(verdict(&reply(status, &[("content-type", "application/json")])), Verdict::default());
        }
    }

    #[test]
    fn every_complaint_about_the_request_is_a_refusal() {
        for status in [302, 400, 401, 404, 415, 422, 500] {
            assert_eq!(verdict(&reply(status, &[])).refusal, Some(format!("{status} why")));
        }
        for text in [r#"[{"location":["request","query","limit"],"code":"type","message":"m"}]"#, "[{}]", "[]", "what"]
        {
            let verdict = verdict(&reply(200, &[("sl-violations", text)]));
            assert_eq!(verdict.refusal, Some(format!("200 {text}")));
            assert!(verdict.contradictions.is_empty());
        }
        let problem = ("content-type", "application/problem+json; charset=utf-8");
        assert_eq!(verdict(&reply(200, &[problem])).refusal.as_deref(), Some("200 why"));
    }

    #[test]
    fn complaints_about_the_answer_are_upstreams() {
        let one =
            |code: &str, message: &str| format!(r#"{{"location":["response"],"code":"{code}","message":"{message}"}}"#);
        let text = format!("[{},{},{}]", one("type", "a"), one("required", "b"), one("type", "c"));
        let found = verdict(&reply(200, &[("sl-violations", &text)]));
        assert_eq!(found.refusal, None);
        let expected = [("required", vec!["b"]), ("type", vec!["a", "c"])];
        let expected = expected.map(|(rule, words)| (rule.to_owned(), words.into_iter().map(str::to_owned).collect()));
        assert_eq!(found.contradictions, BTreeMap::from(expected));
        assert_eq!(verdict(&reply(400, &[("sl-violations", &text)])).refusal, Some(format!("400 {text}")));
    }
}
