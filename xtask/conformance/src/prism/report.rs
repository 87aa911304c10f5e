//! Scores and failures of the calls of one API.

use crate::{
    known_contradictions::{KnownContradictions, Part},
    prism::validation::Validation,
    session::Score,
};

/// The results of the calls of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    /// Listed contradictions of upstream.
    pub(crate) known: Vec<String>,
    /// All other failures.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Adds a call that the mock responded to; `read` says whether the client read the response.
    pub(crate) fn add(
        &mut self,
        file: &str,
        operation: &str,
        way: &str,
        validation: &Validation,
        read: Result<(), String>,
        known: &KnownContradictions,
    ) {
        self.requests.count(validation.rejection.is_none());
        if let Some(message) = &validation.rejection {
            self.failures.push(format!("the client: {operation}, {way}, request\n    {message}"));
            return;
        }
        self.responses.count(validation.contradictions.is_empty() && read.is_ok());
        for (rule, messages) in &validation.contradictions {
            let unread = read.as_ref().err().map(|message| format!("\n    the client cannot read it: {message}"));
            let (messages, unread) = (messages.join("\n    "), unread.unwrap_or_default());
            let line = format!("{operation}, {way}, response, {rule}\n    {messages}{unread}");
            if known.covers(file, operation, Part::Response, rule) {
                self.known.push(line);
            } else {
                self.failures.push(format!("upstream, not listed: {line}"));
            }
        }
        // A client need not read a response that contradicts the description.
        if let (Err(message), true) = (read, validation.contradictions.is_empty()) {
            self.failures.push(format!("the client: {operation}, {way}, response\n    {message}"));
        }
    }

    /// Adds a call that sent no request, or got no response.
    pub(crate) fn add_unsent(&mut self, operation: &str, way: &str, message: &str) {
        self.requests.count(false);
        self.failures.push(format!("the client: {operation}, {way}, not sent\n    {message}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "- { example: f.yaml, operation: get, part: response, rule: type, reason: r }";

    fn report(validation: &Validation, read: Result<(), String>, known: &str) -> Report {
        let mut report = Report::default();
        report.add("f.yaml", "get", "all", validation, read, &KnownContradictions::parse(known).unwrap());
        report
    }

    fn wrong() -> Result<(), String> {
        Err("lost".to_owned())
    }

    #[test]
    fn a_rejection_is_a_mistake_of_the_client() {
        let found = report(&Validation { rejection: Some("422".to_owned()), ..Validation::default() }, wrong(), LIST);
        assert_eq!((found.requests, found.responses), (Score { passed: 0, total: 1 }, Score::default()));
        assert_eq!(found.failures, ["the client: get, all, request\n    422"]);
        let mut report = Report::default();
        report.add_unsent("get", "all", "no name");
        assert_eq!(report.failures, ["the client: get, all, not sent\n    no name"]);
        assert_eq!(report.requests, Score { passed: 0, total: 1 });
    }

    #[test]
    fn a_response_has_to_be_read() {
        let found = report(&Validation::default(), Ok(()), "");
        assert_eq!((found.responses, found.failures.len()), (Score { passed: 1, total: 1 }, 0));
        let found = report(&Validation::default(), wrong(), LIST);
        assert_eq!(found.responses, Score { passed: 0, total: 1 });
        assert_eq!(found.failures, ["the client: get, all, response\n    lost"]);
    }

    #[test]
    fn a_contradiction_of_the_response_may_be_listed() {
        let contradictions = [("type".to_owned(), vec!["a".to_owned(), "b".to_owned()])].into();
        let validation = Validation { rejection: None, contradictions };
        let found = report(&validation, wrong(), LIST);
        assert_eq!(found.known, ["get, all, response, type\n    a\n    b\n    the client cannot read it: lost"]);
        assert_eq!((found.responses, found.failures.len()), (Score { passed: 0, total: 1 }, 0));
        let found = report(&validation, Ok(()), "");
        assert_eq!(found.failures, ["upstream, not listed: get, all, response, type\n    a\n    b"]);
    }
}
