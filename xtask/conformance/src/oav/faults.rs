//! Faults that are injected into recorded exchanges: a validator that does not find them proves nothing.

use anyhow::{Result, ensure};
use azure_core::http::Url;
use serde_json::{Value, json};

use crate::{
    description::{Description, Operation, flag, text},
    known_contradictions::Part,
    oav::{exchange::Exchange, finding::Finding},
};

/// An exchange with a fault, and the rule that it breaks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) exchange: Exchange,
    part: Part,
    rule: &'static str,
}

/// Returns one fault of each kind that `exchanges` allow, with ids from `next` on.
pub(crate) fn inject(description: &Description, exchanges: &[Exchange], next: usize) -> Vec<Fault> {
    let unknown_path = exchanges.iter().find_map(|exchange| {
        let mut exchange = exchange.clone();
        let request = exchange.request.as_mut()?;
        let mut url: Url = request.url.parse().ok()?;
        url.set_path(&format!("/no-such-path{}", url.path()));
        request.url = url.into();
        Some((exchange, Part::Request, "OPERATION_NOT_FOUND_IN_CACHE"))
    });
    let unknown_status = exchanges.first().map(|exchange| {
        let mut exchange = exchange.clone();
        exchange.responses.insert("299".to_owned(), json!({}));
        (exchange, Part::Response, "INVALID_RESPONSE_CODE")
    });
    let no_body = exchanges.iter().find_map(|exchange| {
        let operation = description.operations.get(&exchange.operation)?;
        let mut exchange = exchange.clone();
        exchange.request.as_mut()?.body.take_if(|_| requires_body(operation))?;
        Some((exchange, Part::Request, "MISSING_REQUIRED_PARAMETER"))
    });
    // The last operation: it may share parameters with one that was validated before, which must not matter.
    let no_header = exchanges.iter().rev().find_map(|exchange| {
        let name = required_header(description.operations.get(&exchange.operation)?)?;
        let mut exchange = exchange.clone();
        exchange.request.as_mut()?.headers.remove(&name)?;
        Some((exchange, Part::Request, "MISSING_REQUIRED_PARAMETER"))
    });
    let found = [unknown_path, unknown_status, no_body, no_header].into_iter().flatten().zip(next..);
    let with_id = found.map(|((exchange, part, rule), id)| Fault { exchange: Exchange { id, ..exchange }, part, rule });
    with_id.collect()
}

fn requires_body(operation: &Operation) -> bool {
    operation.body().is_some_and(|body| flag(body, "required"))
}

fn required_header(operation: &Operation) -> Option<String> {
    let required = |parameter: &&Value| text(parameter, "in") == "header" && flag(parameter, "required");
    operation.parameters.iter().find(required).map(|parameter| text(parameter, "name").to_lowercase())
}

/// Checks that every fault was found.
pub(crate) fn check(faults: &[Fault], findings: &[Finding]) -> Result<()> {
    for Fault { exchange, part, rule } in faults {
        ensure!(
            findings.iter().any(|it| (it.id, it.part, it.rule.as_str()) == (exchange.id, *part, *rule)),
            "the validator did not find the injected fault {rule} in the {} of {}, so it proves nothing",
            part.name(),
            exchange.operation,
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::*;
    use crate::oav::exchange::Request;

    fn exchange(operation: &str, body: Option<Value>) -> Exchange {
        let (method, url) = ("PUT".to_owned(), "https://service.example/a?b=c".to_owned());
        Exchange {
            id: 0,
            file: "f.json".to_owned(),
            operation: operation.to_owned(),
            request: Some(Request { method, url, headers: [("if-match".to_owned(), "*".to_owned())].into(), body }),
            published: Map::new(),
            responses: Map::new(),
        }
    }

    fn injected() -> Vec<Fault> {
        let body = |required| json!([{ "in": "body", "name": "b", "required": required, "schema": {} }]);
        let description = Description::new(json!({ "paths": {
            "/a": { "put": { "operationId": "Free", "parameters": body(false) } },
            "/b": { "put": { "operationId": "Bound", "parameters": body(true) } },
            "/c": { "get": { "operationId": "Marked", "parameters": [
                { "in": "header", "name": "If-Match", "required": true, "type": "string" },
            ] } },
        } }));
        let exchanges =
            [exchange("Free", Some(json!({}))), exchange("Bound", Some(json!({}))), exchange("Marked", None)];
        inject(&description, &exchanges, 7)
    }

    #[test]
    fn a_fault_of_each_kind_is_injected() {
        let [path, status, body, header] = injected().try_into().unwrap();
        let ids = [&path, &status, &body, &header].map(|fault| fault.exchange.id);
        assert_eq!(ids, [7, 8, 9, 10]);
        assert_eq!(path.exchange.request.unwrap().url, "https://service.example/no-such-path/a?b=c");
        assert!(status.exchange.responses.contains_key("299"));
        assert_eq!(body.exchange.operation, "Bound");
        assert_eq!(body.exchange.request.unwrap().body, None);
        assert_eq!(header.exchange.operation, "Marked");
        assert!(header.exchange.request.unwrap().headers.is_empty());
    }

    #[test]
    fn a_fault_that_is_not_found_is_an_error() {
        let faults = injected();
        let finding = |fault: &Fault| Finding {
            id: fault.exchange.id,
            part: fault.part,
            status: String::new(),
            rule: fault.rule.to_owned(),
            at: String::new(),
            message: String::new(),
            published: false,
        };
        let all: Vec<_> = faults.iter().map(finding).collect();
        assert!(check(&faults, &all).is_ok());
        for missing in 0..all.len() {
            let mut some = all.clone();
            some[missing].rule.push('X');
            let error = check(&faults, &some).unwrap_err().to_string();
            assert!(error.contains(faults[missing].rule), "{error}");
        }
    }
}
