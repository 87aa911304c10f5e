//! What the validator says, and whose mistake it is.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::known::Part;

/// A rule that is broken in one place.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Finding {
    /// Of the exchange.
    pub(crate) id: usize,
    pub(crate) part: Part,
    /// Of the response.
    #[serde(default)]
    pub(crate) status: String,
    pub(crate) rule: String,
    /// A JSON pointer; of a request below its parts or into its body.
    pub(crate) at: String,
    pub(crate) message: String,
    /// Whether the request that the example's own values make breaks the same rule in the same place.
    #[serde(default)]
    pub(crate) published: bool,
}

/// Whose mistake a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Blame {
    /// Only the generated client breaks the rule.
    Client,
    /// The published example breaks it, or the validator is wrong about both.
    Upstream,
}

impl Finding {
    /// Responses are never made here. A request is, and is excused only by an example that breaks the same rule.
    pub(crate) fn blame(&self) -> Blame {
        match self.part {
            Part::Response => Blame::Upstream,
            Part::Request if self.published => Blame::Upstream,
            Part::Request => Blame::Client,
        }
    }
}

/// The last line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    judged: usize,
}

/// Reads the output for `exchanges` exchanges; one that is not complete is an error.
pub(crate) fn read(output: &str, exchanges: usize) -> Result<Vec<Finding>> {
    let (findings, end) = output.trim_end().rsplit_once('\n').unwrap_or(("", output));
    let end: End = serde_json::from_str(end).context("the validator did not come to its end")?;
    ensure!(end.judged == exchanges, "the validator judged {} of {exchanges} exchanges", end.judged);
    let read = |line: &str| serde_json::from_str(line).with_context(|| format!("the validator said: {line}"));
    findings.lines().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &str = r#"{"id":3,"part":"request","rule":"MINIMUM","at":"/query/$top","message":"m","published":"#;
    const RESPONSE: &str = r#"{"id":4,"part":"response","status":"201","rule":"R","at":"","message":"m"}"#;

    #[test]
    fn a_request_is_excused_by_its_example_only() {
        let text = format!("{REQUEST}false}}\n{REQUEST}true}}\n{RESPONSE}\n{{\"judged\":5}}\n");
        let found = read(&text, 5).unwrap();
        let blame: Vec<_> = found.iter().map(Finding::blame).collect();
        assert_eq!(blame, [Blame::Client, Blame::Upstream, Blame::Upstream]);
        assert_eq!((found[0].id, found[0].rule.as_str(), found[0].at.as_str()), (3, "MINIMUM", "/query/$top"));
        assert_eq!(found[2].status, "201");
    }

    #[test]
    fn an_output_that_is_not_complete_is_an_error() {
        assert_eq!(read("{\"judged\":2}\n", 2).unwrap(), []);
        for output in ["", RESPONSE, "{\"judged\":1}", "what\n{\"judged\":2}"] {
            assert!(read(output, 2).is_err(), "{output}");
        }
    }
}
