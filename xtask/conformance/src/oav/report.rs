//! Scores and findings of the exchanges of one API.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    example::Example,
    known_contradictions::{KnownContradictions, Part},
    oav::{exchange::Exchange, finding::Finding},
    session::Score,
};

/// The number of pointers that are printed for one broken rule.
const MAX_SHOWN: usize = 3;

/// The findings in the exchanges of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    /// Listed contradictions of upstream.
    pub(crate) known: Vec<String>,
    /// Contradictions of upstream that are not listed.
    pub(crate) unlisted: Vec<String>,
    /// Mistakes of the client.
    pub(crate) client: Vec<String>,
    /// The number of listed contradictions by part and rule.
    rules: BTreeMap<(Part, String), usize>,
}

impl Report {
    /// Adds the findings in the exchange of `example`.
    pub(crate) fn add(
        &mut self,
        example: &Example,
        exchange: &Exchange,
        findings: &[&Finding],
        known: &KnownContradictions,
    ) {
        let wrong = |part| findings.iter().filter(move |finding| finding.part == part);
        self.requests.count(wrong(Part::Request).next().is_none());
        let statuses: BTreeSet<_> = wrong(Part::Response).map(|finding| &finding.status).collect();
        exchange.responses.keys().for_each(|status| self.responses.count(!statuses.contains(status)));
        // A rule may be broken in every element of a long list.
        let mut groups: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
        for finding in findings {
            let key = (finding.part, &finding.status, &finding.rule, finding.is_upstream());
            groups.entry(key).or_default().push(finding);
        }
        for ((part, status, rule, is_upstream), found) in groups {
            let status = if status.is_empty() { String::new() } else { format!(" {status}") };
            let (path, operation) = (&example.path, &example.operation);
            let line = format!("{path}, {operation}, {}{status}, {rule}{}", part.name(), messages(&found));
            if !is_upstream {
                self.client.push(line);
            } else if known.covers(path, operation, part, rule) {
                *self.rules.entry((part, rule.clone())).or_default() += 1;
                self.known.push(line);
            } else {
                self.unlisted.push(line);
            }
        }
    }

    /// Returns the scores, and the rules that upstream breaks.
    pub(crate) fn summary(&self, api: &str) -> String {
        let Self { requests, responses, .. } = self;
        let mut text = format!("{api}: oav: requests {requests}, responses {responses}");
        text.push_str(&format!(
            "\n  mistakes of the client: {}; contradictions of upstream: {} known, {} not listed",
            self.client.len(),
            self.known.len(),
            self.unlisted.len(),
        ));
        for ((part, rule), count) in &self.rules {
            text.push_str(&format!("\n  known: {}, {rule}: {count}", part.name()));
        }
        text
    }
}

fn messages(findings: &[&Finding]) -> String {
    let shown = findings.iter().take(MAX_SHOWN);
    let mut text: String = shown.map(|Finding { at, message, .. }| format!("\n    {at}: {message}")).collect();
    if let Some(more) = findings.len().checked_sub(MAX_SHOWN).filter(|more| *more > 0) {
        text.push_str(&format!("\n    and {more} more"));
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;

    fn finding(part: Part, status: &str, published: bool) -> Finding {
        let (rule, at, message) = ("R".to_owned(), "/a".to_owned(), "m".to_owned());
        Finding { id: 0, part, status: status.to_owned(), rule, at, message, published }
    }

    fn report(findings: &[Finding], known: &str) -> Report {
        let example = Example {
            operation: "A_Get".to_owned(),
            file: "f.json".to_owned(),
            path: "e.json".to_owned(),
            content: Value::Null,
        };
        let exchange = Exchange {
            id: 0,
            file: "f.json".to_owned(),
            operation: "A_Get".to_owned(),
            request: None,
            published: Map::new(),
            responses: json!({ "200": {}, "404": {} }).as_object().unwrap().clone(),
        };
        let mut report = Report::default();
        let findings: Vec<&Finding> = findings.iter().collect();
        report.add(&example, &exchange, &findings, &KnownContradictions::parse(known).unwrap());
        report
    }

    fn listed(part: &str) -> String {
        format!("- {{ example: e.json, operation: A_Get, part: {part}, rule: R, reason: r }}")
    }

    #[test]
    fn requests_and_responses_are_counted_apart() {
        let found = report(&vec![finding(Part::Response, "404", false); 5], "");
        assert_eq!(found.requests, Score { passed: 1, total: 1 });
        assert_eq!(found.responses, Score { passed: 1, total: 2 });
        assert_eq!(found.unlisted, ["e.json, A_Get, response 404, R\n    /a: m\n    /a: m\n    /a: m\n    and 2 more"]);
        let found = report(&vec![finding(Part::Response, "404", false); 3], "");
        assert_eq!(found.unlisted, ["e.json, A_Get, response 404, R\n    /a: m\n    /a: m\n    /a: m"]);
    }

    #[test]
    fn a_contradiction_may_be_listed() {
        let both = [finding(Part::Response, "404", false), finding(Part::Request, "", true)];
        let found = report(&both, &listed("response"));
        assert_eq!(found.known, ["e.json, A_Get, response 404, R\n    /a: m"]);
        assert_eq!(found.unlisted, ["e.json, A_Get, request, R\n    /a: m"]);
        assert_eq!(
            found.summary("api"),
            "api: oav: requests 0/1, responses 1/2\n  mistakes of the client: 0; contradictions of upstream: 1 known, \
             1 not listed\n  known: response, R: 1"
        );
        let found = report(&both, &format!("{}\n{}", listed("request"), listed("response")));
        assert_eq!((found.known.len(), found.unlisted.len()), (2, 0));
    }

    #[test]
    fn a_mistake_of_the_client_cannot_be_listed() {
        let found = report(&[finding(Part::Request, "", false)], &listed("request"));
        assert_eq!(found.client, ["e.json, A_Get, request, R\n    /a: m"]);
        assert_eq!(found.requests, Score { passed: 0, total: 1 });
        assert!(found.known.is_empty());
    }
}
