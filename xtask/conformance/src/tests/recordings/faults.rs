//! Faults injected into the client, and into recordings, which the judge has to find.

use serde_json::{Value, json};

use super::{delete, exchange, get, judged, pool, put, sent, status, url, without_fault};
use crate::{
    calls::Prepared,
    case::{Case, Extent, Failure, ReportedError},
    recordings::report::Report,
    session::Score,
};

type Client = fn(&str, &Case<'_>) -> Prepared;

/// Returns the first lines of the failures, which name part and rule, with their messages.
fn failures(call: Client, exchanges: &[Value]) -> Vec<String> {
    judged(call, exchanges, "").failures.iter().map(|line| line.replace("\n    ", ": ")).collect()
}

fn assert_one(failures: &[String], start: &str) {
    assert!(failures.iter().any(|line| line.starts_with(start)), "no failure starts with `{start}`: {failures:#?}");
}

#[test]
fn a_client_without_fault_passes() {
    let exchanges = [put(), delete()].concat();
    let Report { requests, responses, errors, operations, lists, failures, undecided, .. } =
        judged(without_fault, &exchanges, "");
    assert_eq!((failures, undecided), (Vec::new(), Vec::new()));
    let all = |total| Score { passed: total, total };
    // What is polled is described, too.
    assert_eq!((requests, responses, errors), (all(11), all(10), all(1)));
    assert_eq!((operations, lists), (all(2), all(1)));
}

/// Calls the operation with another body.
fn with_body(operation: &str, case: &Case<'_>, change: fn(&mut Value)) -> Prepared {
    let mut body = case.body.cloned();
    body.iter_mut().for_each(change);
    without_fault(operation, &Case { body: body.as_ref(), ..case.clone() })
}

fn with_parameter(operation: &str, case: &Case<'_>, name: &str, value: Option<Value>) -> Prepared {
    let mut parameters = case.parameters.clone();
    parameters.remove(name);
    parameters.extend(value.map(|value| (name.to_owned(), value)));
    without_fault(operation, &Case { parameters: &parameters, ..case.clone() })
}

#[test]
fn a_wrong_request_is_found() {
    let changed: Client = |id, case| with_body(id, case, |body| body["tags"]["a"] = json!("c"));
    let short: Client = |id, case| {
        with_body(id, case, |body| {
            body.as_object_mut().unwrap().remove("tags");
        })
    };
    let other: Client = |id, case| with_parameter(id, case, "sqlPoolName", Some(json!("another")));
    let put = &put()[..1];
    assert_one(&failures(changed, put), "f.json#0, SqlPools_Create, request: /body/tags/a: expected \"b\"");
    assert_one(&failures(short, put), "f.json#0, SqlPools_Create, request: /body/tags: expected {");
    assert_one(&failures(other, put), "f.json#0, SqlPools_Create, request: /path: expected ");
    let path = "/sqlPools/p/schemas/dbo/tables?$filter=name%20eq%20'a%26b'";
    let list = [get(&url(path), 200, json!({ "value": [] }))];
    assert_eq!(failures(without_fault, &list), [""; 0]);
    let no_query: Client = |id, case| with_parameter(id, case, "$filter", None);
    assert_one(
        &failures(no_query, &list),
        "f.json#0, SqlPoolTables_ListBySchema, request: /query/$filter: expected \"name eq 'a&b'\"",
    );
    let nothing: Client = |_, _| Err(Failure::Request("it cannot be sent".to_owned()));
    assert_one(&failures(nothing, &list), "f.json#0, SqlPoolTables_ListBySchema, request: it cannot be sent");
}

/// Calls the operation, then changes what the client says.
fn then(
    operation: &str,
    case: &Case<'_>,
    change: impl Fn(Result<Option<Value>, Failure>) -> Result<Option<Value>, Failure> + Send + 'static,
) -> Prepared {
    let pending = without_fault(operation, case)?;
    Ok(Box::pin(async move {
        let outcome = pending.await;
        change(outcome)
    }))
}

#[test]
fn a_lost_member_and_a_lost_code_are_found() {
    let lost: Client = |id, case| {
        then(id, case, |outcome| {
            let mut body = outcome?;
            body.iter_mut().filter_map(Value::as_object_mut).for_each(|members| drop(members.remove("odd")));
            Ok(body)
        })
    };
    let found = failures(lost, &[get(&url("/sqlPools/p"), 200, pool("Online"))]);
    assert_eq!(found, ["f.json#0, SqlPools_Get, response: /odd: expected [null], found nothing"]);
    let found = failures(lost, &put());
    assert_one(&found, "f.json#0, SqlPools_Create, response: /odd");
    assert_one(&found, "f.json#0, SqlPools_Create, replay (result): /odd");
    let gone = &delete()[3..];
    let faults: [(Client, &str); 3] = [
        (|id, case| with_error(id, case, |it| it.code = None), "/error/code: expected ResourceNotFound, found nothing"),
        (
            |id, case| with_error(id, case, |it| it.message = Some("other".to_owned())),
            "/error/message: expected It is gone., found other",
        ),
        (|id, case| with_error(id, case, |it| it.status = 500), "/status: expected 404, found 500"),
    ];
    for (fault, message) in faults {
        assert_eq!(failures(fault, gone), [format!("f.json#0, BigDataPools_Get, response: {message}")]);
    }
    let success: Client = |id, case| then(id, case, |_| Ok(None));
    assert_eq!(failures(success, gone), ["f.json#0, BigDataPools_Get, response: the response 404 is not an error"]);
    let other: Client = |id, case| then(id, case, |_| Err(Failure::Request("no host".to_owned())));
    assert_one(
        &failures(other, gone),
        "f.json#0, BigDataPools_Get, response: the response 404 is no error of the service",
    );
}

/// Calls the operation, then changes the error of the service.
fn with_error(operation: &str, case: &Case<'_>, change: fn(&mut ReportedError)) -> Prepared {
    then(operation, case, move |outcome| match outcome {
        Err(Failure::Service(mut error)) => {
            change(&mut error);
            Err(Failure::Service(error))
        }
        other => other,
    })
}

#[test]
fn a_wrong_end_is_found() {
    let start = "f.json#0, SqlPools_Create, replay ";
    // The client stops after the first response.
    let early: Client = |id, case| without_fault(id, &Case { extent: Extent::First, ..case.clone() });
    assert_one(&failures(early, &put()), &format!("{start}(result): expected {{"));
    let status_as_result: Client = |id, case| {
        let whole = case.extent == Extent::Whole && id == "SqlPools_Create";
        then(id, case, move |outcome| if whole { Ok(Some(status("Succeeded"))) } else { outcome })
    };
    assert_one(&failures(status_as_result, &put()), &format!("{start}(result): /id: expected "));
    let error: Client = |id, case| then(id, case, |_| Err(Failure::Request("lost".to_owned())));
    assert_one(&failures(error, &put()), &format!("{start}(end): it succeeded, and the client reports: lost"));
    let unread: Client = |id, case| then(id, case, |_| Err(Failure::Response("no JSON".to_owned())));
    assert_one(&failures(unread, &put()), &format!("{start}(result): no JSON"));
    // The service fails.
    let mut failed = put();
    failed[3]["response"]["body"] =
        json!({ "json": { "status": "Failed", "error": { "code": "Full", "message": "No room." } } });
    failed.truncate(5);
    assert_eq!(failures(without_fault, &failed), [""; 0]);
    let success: Client = |id, case| then(id, case, |_| Ok(None));
    assert_one(&failures(success, &failed), &format!("{start}(end): it failed, and the client reports a success"));
    assert_one(
        &failures(error, &failed),
        &format!("{start}(end): it failed, and the error is not the service's: lost"),
    );
    // Something comes from a DELETE.
    let value: Client = |id, case| then(id, case, |_| Ok(Some(json!(1))));
    assert_one(
        &failures(value, &delete()),
        "f.json#0, KustoPoolDataConnections_Delete, replay (result): expected nothing, found 1",
    );
}

#[test]
fn a_link_beside_the_resource_is_no_request_for_it() {
    let own = url("/sqlPools/p?asyncId=1&asyncCode=201");
    let put = exchange("PUT", &url("/sqlPools/p"), 202, json!({ "location": own }), Value::Null);
    let exchanges = [
        sent(put, json!({ "location": "here" })),
        get(&own, 201, pool("Succeeded")),
        get(&url("/sqlPools/p"), 200, pool("Succeeded")),
    ];
    let report = judged(without_fault, &exchanges, "");
    assert_eq!((report.failures, report.requests.total, report.operations.passed), (Vec::new(), 2, 1));
    // Without the PUT nothing says that it is a link, and the service gives a status that a GET does not have.
    assert_one(&failures(without_fault, &exchanges[1..]), "f.json#0, SqlPools_Get, response: ");
}

#[test]
fn a_plain_call_of_a_long_running_operation_is_found() {
    let url = "https://management.azure.com/subscriptions/s/providers/Microsoft.Synapse/checkNameAvailability";
    let post = |status: u16, headers: Value| {
        [sent(
            exchange("POST", url, status, headers, json!({ "available": true })),
            json!({ "name": "w", "type": "t" }),
        )]
    };
    assert_eq!(failures(without_fault, &post(200, json!({ "location": url }))), [""; 0]);
    let plain = "f.json#0, Operations_CheckNameAvailability, replay (plain): ";
    assert_one(&failures(without_fault, &post(202, json!({ "location": url }))), plain);
    assert_one(&failures(without_fault, &post(200, json!({ "azure-asyncoperation": url }))), plain);
    // Accepted, and nobody will know more.
    let found = failures(without_fault, &post(202, json!({})));
    assert!(found.iter().all(|line| !line.contains("replay")), "{found:#?}");
}

#[test]
fn a_missing_page_is_found() {
    let start = "f.json#2, SqlPools_ListByWorkspace, replay (pages): ";
    let short: Client = |id, case| {
        then(id, case, |outcome| {
            let mut pages = outcome?;
            pages.iter_mut().filter_map(Value::as_array_mut).for_each(|pages| drop(pages.pop()));
            Ok(pages)
        })
    };
    assert_one(&failures(short, &put()), &format!("{start}expected 2 pages, found 1"));
    let first: Client = |id, case| without_fault(id, &Case { extent: Extent::First, ..case.clone() });
    assert_one(&failures(first, &put()), &format!("{start}there are no pages"));
    let twice: Client = |id, case| {
        then(id, case, |outcome| {
            let mut pages = outcome?;
            pages.iter_mut().filter_map(Value::as_array_mut).for_each(|pages| pages[1] = pages[0].clone());
            Ok(pages)
        })
    };
    assert_one(&failures(twice, &put()), &format!("{start}/1/value/0/"));
    let error: Client = |id, case| then(id, case, |_| Err(Failure::Request("lost".to_owned())));
    assert_one(&failures(error, &put()), &format!("{start}lost"));
    // The recorded client did not ask for the second page. The client has to.
    let mut open = put();
    open.remove(4);
    assert_eq!(failures(without_fault, &open), [""; 0]);
    let stopped: Client = |id, case| {
        then(id, case, |outcome| {
            let mut pages = outcome?;
            pages.iter_mut().filter_map(Value::as_array_mut).for_each(|pages| pages.truncate(0));
            Ok(pages)
        })
    };
    assert_one(&failures(stopped, &open), &format!("{start}expected 1 pages, found 0"));
}

#[test]
fn an_operation_that_nobody_waited_for_is_undecided() {
    let report = judged(without_fault, &put()[..1], "");
    assert_eq!((report.failures.len(), report.undecided.len()), (0, 1), "{:?}", report.failures);
    assert!(report.undecided[0].contains("the recorded client did not follow"), "{}", report.undecided[0]);
    assert_eq!(report.operations, Score::default());
}

#[test]
fn known_failures_are_listed_until_they_pass() {
    let success: Client = |id, case| then(id, case, |_| Ok(Some(json!(1))));
    let entry = |example: &str, rule: &str| {
        format!(
            "- {{ example: '{example}', operation: KustoPoolDataConnections_Delete, part: replay, rule: {rule}, reason: r }}"
        )
    };
    for example in ["f.json#0", "*"] {
        let report = judged(success, &delete()[..3], &entry(example, "result"));
        assert!(report.known.iter().any(|line| line.contains("replay (result)")), "{:?}", report.known);
        assert!(report.failures.iter().all(|line| !line.contains("replay")), "{:?}", report.failures);
        let report = judged(without_fault, &delete()[..3], &entry(example, "result"));
        assert_eq!(
            report.failures,
            [format!("{example}, KustoPoolDataConnections_Delete, replay, result: listed, but it passes")]
        );
        let other_rule = judged(success, &delete()[..3], &entry(example, "end"));
        assert!(other_rule.failures.iter().any(|line| line.contains("replay (result)")), "{:?}", other_rule.failures);
    }
    // What is not in this recording is not judged.
    assert_eq!(judged(without_fault, &delete()[..3], &entry("other.json#0", "result")).failures, [""; 0]);
}
