//! The output of the validator, and whose mistake a finding is.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::known_contradictions::Part;

/// A broken rule, and the value that breaks it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Finding {
    /// The id of the exchange.
    pub(crate) id: usize,
    pub(crate) part: Part,
    /// The status of the response.
    #[serde(default)]
    pub(crate) status: String,
    pub(crate) rule: String,
    /// A JSON pointer: into the body, or below the parts of the request.
    pub(crate) at: String,
    pub(crate) message: String,
    /// Whether the request made of the example's own values breaks the same rule at the same pointer.
    #[serde(default)]
    pub(crate) published: bool,
}

impl Finding {
    /// Whether it is a mistake of upstream, not of the client: responses are published ones, and a request is the client's
    /// unless the example breaks the same rule, or the validator is wrong about both.
    pub(crate) fn is_upstream(&self) -> bool {
        self.part == Part::Response || self.published
    }
}

/// The last line of the output.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    validated: usize,
}

/// Reads the output for `exchanges` exchanges; one that is not complete is an error.
pub(crate) fn read(output: &str, exchanges: usize) -> Result<Vec<Finding>> {
    let (findings, end) = output.trim_end().rsplit_once('\n').unwrap_or(("", output));
    let end: End = serde_json::from_str(end).context("the output of the validator is not complete")?;
    ensure!(end.validated == exchanges, "the validator validated {} of {exchanges} exchanges", end.validated);
    let read =
        |line: &str| serde_json::from_str(line).with_context(|| format!("cannot read the validator's output: {line}"));
    findings.lines().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: &str = r#"{"id":3,"part":"request","rule":"MINIMUM","at":"/query/$top","message":"m","published":"#;
    const RESPONSE: &str = r#"{"id":4,"part":"response","status":"201","rule":"R","at":"","message":"m"}"#;

    #[test]
    fn a_request_is_excused_by_its_example_only() {
        let text = format!("{REQUEST}false}}\n{REQUEST}true}}\n{RESPONSE}\n{{\"validated\":5}}\n");
        let found = read(&text, 5).unwrap();
        let upstream: Vec<_> = found.iter().map(Finding::is_upstream).collect();
        assert_eq!(upstream, [false, true, true]);
        assert_eq!((found[0].id, found[0].rule.as_str(), found[0].at.as_str()), (3, "MINIMUM", "/query/$top"));
        assert_eq!(found[2].status, "201");
    }

    #[test]
    fn an_output_that_is_not_complete_is_an_error() {
        assert_eq!(read("{\"validated\":2}\n", 2).unwrap(), []);
        for output in ["", RESPONSE, "{\"validated\":1}", "what\n{\"validated\":2}"] {
            assert!(read(output, 2).is_err(), "{output}");
        }
    }
}
