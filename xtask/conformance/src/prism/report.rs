//! Counting and telling.

use crate::{
    known::{Known, Part},
    prism::verdict::Verdict,
    report::Score,
};

/// What became of the calls of one API.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) requests: Score,
    pub(crate) responses: Score,
    /// Contradictions that the list has.
    pub(crate) known: Vec<String>,
    /// All other failures.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// Adds a call that the mock answered; `read` is what became of its answer in the client.
    pub(crate) fn add(
        &mut self,
        file: &str,
        operation: &str,
        extent: &str,
        verdict: &Verdict,
        read: Result<(), String>,
        known: &Known,
    ) {
        self.requests.count(verdict.refusal.is_none());
        if let Some(words) = &verdict.refusal {
            self.failures.push(format!("the client: {operation}, {extent}, request\n    {words}"));
            return;
        }
        self.responses.count(verdict.contradictions.is_empty() && read.is_ok());
        for (rule, words) in &verdict.contradictions {
            let unread = read.as_ref().err().map(|words| format!("\n    the client cannot read it: {words}"));
            let (words, unread) = (words.join("\n    "), unread.unwrap_or_default());
            let line = format!("{operation}, {extent}, response, {rule}\n    {words}{unread}");
            if known.covers(file, operation, Part::Response, rule) {
                self.known.push(line);
            } else {
                self.failures.push(format!("upstream, not listed: {line}"));
            }
        }
        // Nobody has to read an answer that is not the described one.
        if let (Err(words), true) = (read, verdict.contradictions.is_empty()) {
            self.failures.push(format!("the client: {operation}, {extent}, response\n    {words}"));
        }
    }

    /// Adds a call that came to nothing.
    pub(crate) fn add_unsent(&mut self, operation: &str, extent: &str, words: &str) {
        self.requests.count(false);
        self.failures.push(format!("the client: {operation}, {extent}, not sent\n    {words}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "- { example: f.yaml, operation: get, part: response, rule: type, reason: r }";

    fn report(verdict: &Verdict, read: Result<(), String>, known: &str) -> Report {
        let mut report = Report::default();
        report.add("f.yaml", "get", "all", verdict, read, &Known::parse(known).unwrap());
        report
    }

    fn wrong() -> Result<(), String> {
        Err("lost".to_owned())
    }

    #[test]
    fn a_refusal_is_the_clients() {
        let found = report(&Verdict { refusal: Some("422".to_owned()), ..Verdict::default() }, wrong(), LIST);
        assert_eq!((found.requests, found.responses), (Score { passed: 0, total: 1 }, Score::default()));
        assert_eq!(found.failures, ["the client: get, all, request\n    422"]);
        let mut report = Report::default();
        report.add_unsent("get", "all", "no name");
        assert_eq!(report.failures, ["the client: get, all, not sent\n    no name"]);
        assert_eq!(report.requests, Score { passed: 0, total: 1 });
    }

    #[test]
    fn an_answer_has_to_be_read() {
        let found = report(&Verdict::default(), Ok(()), "");
        assert_eq!((found.responses, found.failures.len()), (Score { passed: 1, total: 1 }, 0));
        let found = report(&Verdict::default(), wrong(), LIST);
        assert_eq!(found.responses, Score { passed: 0, total: 1 });
        assert_eq!(found.failures, ["the client: get, all, response\n    lost"]);
    }

    #[test]
    fn a_wrong_answer_may_be_listed() {
        let contradictions = [("type".to_owned(), vec!["a".to_owned(), "b".to_owned()])].into();
        let verdict = Verdict { refusal: None, contradictions };
        let found = report(&verdict, wrong(), LIST);
        assert_eq!(found.known, ["get, all, response, type\n    a\n    b\n    the client cannot read it: lost"]);
        assert_eq!((found.responses, found.failures.len()), (Score { passed: 0, total: 1 }, 0));
        let found = report(&verdict, Ok(()), "");
        assert_eq!(found.failures, ["upstream, not listed: get, all, response, type\n    a\n    b"]);
    }
}
