//! Faults injected into the client, which the judge of examples has to find.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{API, GET, LIST, PUT, api, check, get_example, list_example, put_example, root, without_fault};
use crate::{
    calls::{CallFuture, Prepared, unknown_operation},
    case::Case,
    description::Description,
    example::Example,
    examples::{Report, expected_request::expected_request, mutate::Mutation},
    known_contradictions::KnownContradictions,
    service::SentRequest,
    session::{Score, Session, runtime},
};

#[test]
fn a_client_without_fault_passes() {
    for (operation, example, responses) in [(GET, get_example(), 1), (LIST, list_example(), 1), (PUT, put_example(), 1)]
    {
        let result = check(without_fault, operation, &example);
        assert_eq!(result.request, Ok(()), "{operation}");
        assert_eq!(result.responses.len(), responses, "{operation}");
        assert!(result.responses.values().all(Result::is_ok), "{:?}", result.responses);
        assert!(result.mutants.iter().all(|(_, result)| result.is_ok()), "{:?}", result.mutants);
    }
}

#[test]
fn every_kind_of_mutant_is_made() {
    let mut counts: BTreeMap<Mutation, usize> = BTreeMap::new();
    for (operation, example) in [(GET, get_example()), (PUT, put_example())] {
        for (mutation, _) in check(without_fault, operation, &example).mutants {
            *counts.entry(mutation).or_default() += 1;
        }
    }
    let expected = [
        (Mutation::UnknownValue, 1),
        (Mutation::UnknownDiscriminator, 1),
        // `properties` and `type` of the runtime, `location` of the pool.
        (Mutation::MissingMember, 3),
        (Mutation::NoOffset, 1),
        // The runtime and its properties; the pool, its SKU and its properties.
        (Mutation::UnknownMember, 6),
        // An additional member of the runtime, a tag of the pool.
        (Mutation::NullElement, 2),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

/// Calls the operation with other parameters than those of the example.
fn with(operation: &str, case: &Case<'_>, change: impl Fn(&mut Map<String, Value>)) -> Prepared {
    let mut parameters = case.parameters.clone();
    change(&mut parameters);
    without_fault(operation, &Case { parameters: &parameters, ..case.clone() })
}

/// Calls the operation, then changes the result.
fn then(operation: &str, case: &Case<'_>, change: impl Fn(&mut Value) + Send + 'static) -> Prepared {
    let pending = without_fault(operation, case)?;
    Ok(Box::pin(async move {
        let mut result = pending.await?;
        result.iter_mut().for_each(change);
        Ok(result)
    }))
}

fn other_path(operation: &str, case: &Case<'_>) -> Prepared {
    with(operation, case, |parameters| {
        parameters.insert("workspaceName".to_owned(), json!("another"));
    })
}

fn no_query(operation: &str, case: &Case<'_>) -> Prepared {
    with(operation, case, |parameters| {
        parameters.remove("$filter");
    })
}

fn no_header(operation: &str, case: &Case<'_>) -> Prepared {
    with(operation, case, |parameters| {
        parameters.remove("If-None-Match");
    })
}

fn other_operation(_: &str, case: &Case<'_>) -> Prepared {
    without_fault("SqlPools_Delete", case)
}

fn other_body(operation: &str, case: &Case<'_>) -> Prepared {
    let mut body = case.body.cloned().unwrap_or_default();
    body["tags"]["a"] = json!("c");
    without_fault(operation, &Case { body: Some(&body), ..case.clone() })
}

fn short_body(operation: &str, case: &Case<'_>) -> Prepared {
    let mut body = case.body.cloned().unwrap_or_default();
    body.as_object_mut().unwrap().remove("extra");
    without_fault(operation, &Case { body: Some(&body), ..case.clone() })
}

#[test]
fn a_wrong_request_is_found() {
    type Fault = fn(&str, &Case<'_>) -> Prepared;
    let faults: [(Fault, &str, Value, &str); 9] = [
        (other_path, GET, get_example(), "/path: "),
        (other_path, LIST, list_example(), "/path: "),
        (other_path, PUT, put_example(), "/path: "),
        (no_query, LIST, list_example(), "/query/$filter: "),
        (no_header, GET, get_example(), "/headers/if-none-match: "),
        (other_operation, PUT, put_example(), "/method: "),
        (other_body, PUT, put_example(), "/body/tags/a: "),
        (short_body, PUT, put_example(), "/body/extra: "),
        (|operation, _| Err(unknown_operation(operation)), GET, get_example(), "the driver has no operation"),
    ];
    for (fault, operation, example, message) in faults {
        let found = check(fault, operation, &example).request.unwrap_err();
        assert!(found.starts_with(message), "{operation}: {found}");
    }
}

/// The requests of the generated client, each changed before it is judged.
#[test]
fn every_part_of_a_request_counts() {
    let description = Description::read(&root(), API).unwrap();
    let runtime = runtime().unwrap();
    let session = Session { api: api(API), description: &description, runtime: &runtime };
    let judge = |id: &str, example: &Value, change: &dyn Fn(&mut SentRequest)| {
        let (operation, parameters) = (&description.operations[id], example["parameters"].as_object().unwrap());
        let mut sent = session.call_example(operation, parameters, 200, None).request.unwrap();
        change(&mut sent);
        let expected = expected_request(&description, operation, parameters).unwrap();
        expected.difference(&sent).map(|difference| difference.pointer)
    };
    let body = |sent: &mut SentRequest, change: &dyn Fn(&mut Value)| {
        let mut body = serde_json::from_slice(&sent.body).unwrap();
        change(&mut body);
        sent.body = body.to_string().into_bytes();
    };
    let url = |sent: &mut SentRequest, from: &str, to: &str| {
        let text = sent.url.as_str();
        assert!(text.contains(from), "{text} has no {from}");
        sent.url = text.replace(from, to).parse().unwrap();
    };
    type Fault<'a> = &'a dyn Fn(&mut SentRequest);
    let faults: [(&str, Value, Fault<'_>, Option<&str>); 14] = [
        (GET, get_example(), &|_| {}, None),
        (LIST, list_example(), &|_| {}, None),
        (PUT, put_example(), &|_| {}, None),
        (GET, get_example(), &|sent| sent.method = "HEAD".to_owned(), Some("/method")),
        (GET, get_example(), &|sent| url(sent, "i%2F1", "i/1"), Some("/path")),
        (GET, get_example(), &|sent| url(sent, "g%20r", "g"), Some("/path")),
        (GET, get_example(), &|sent| url(sent, "azure.com", "azure.org"), Some("/path")),
        (GET, get_example(), &|sent| url(sent, "api-version=2021", "api-version=2019"), Some("/query/api-version")),
        (LIST, list_example(), &|sent| sent.url.set_query(Some("api-version=2021-06-01")), Some("/query/$filter")),
        (LIST, list_example(), &|sent| url(sent, "%26", "&"), Some("/query/$filter")),
        (LIST, list_example(), &|sent| url(sent, "?", "?more=1&"), Some("/query/more")),
        (PUT, put_example(), &|sent| sent.body.clear(), Some("/body")),
        (PUT, put_example(), &|sent| body(sent, &|body| body["id"] = json!("sent")), Some("/body/id")),
        (
            PUT,
            put_example(),
            &|sent| body(sent, &|body| body["properties"]["status"] = json!("sent")),
            Some("/body/properties/status"),
        ),
    ];
    for (index, (id, example, change, pointer)) in faults.into_iter().enumerate() {
        assert_eq!(judge(id, &example, change).as_deref(), pointer, "fault {index}");
    }
}

#[test]
fn a_changed_response_is_found() {
    let lost = |operation: &str, case: &Case<'_>| {
        then(operation, case, |result| {
            result["properties"].as_object_mut().unwrap().remove("odd");
        })
    };
    let found = check(lost, GET, &get_example()).responses[&200].clone().unwrap_err();
    assert!(found.starts_with("/properties/odd: expected {"), "{found}");
    let lost = |operation: &str, case: &Case<'_>| {
        then(operation, case, |result| {
            result["value"].as_array_mut().unwrap().pop();
        })
    };
    let found = check(lost, LIST, &list_example()).responses[&200].clone().unwrap_err();
    assert!(found.starts_with("/value: expected ["), "{found}");
    let added =
        |operation: &str, case: &Case<'_>| then(operation, case, |result| result["properties"]["status"] = json!(null));
    let found = check(added, PUT, &put_example()).responses[&200].clone().unwrap_err();
    assert_eq!(found, "/properties/status: expected nothing, found null");
    let nothing = |operation: &str, case: &Case<'_>| {
        let pending = without_fault(operation, case)?;
        let pending: CallFuture = Box::pin(async move { pending.await.map(|_| None) });
        Ok(pending)
    };
    assert!(check(nothing, GET, &get_example()).responses[&200].is_err());
}

#[test]
fn a_body_that_cannot_be_read_is_found() {
    let mut example = get_example();
    example["responses"]["200"]["body"]["properties"] = json!("text");
    let found = check(without_fault, GET, &example);
    assert_eq!(found.request, Ok(()));
    assert!(found.responses[&200].is_err());
    assert!(found.mutants.is_empty());
}

#[test]
fn an_example_without_a_required_parameter_fails_but_its_response_counts() {
    for (value, message) in [(None, "the example has no `sqlPoolName`"), (Some(""), "the path parameter `sqlPoolName`")]
    {
        let mut example = put_example();
        let parameters = example["parameters"].as_object_mut().unwrap();
        parameters.remove("sqlPoolName");
        parameters.extend(value.map(|value| ("sqlPoolName".to_owned(), json!(value))));
        let found = check(without_fault, PUT, &example);
        let request = found.request.unwrap_err();
        assert!(request.starts_with(message), "{request}");
        assert_eq!(found.responses[&200], Ok(()));
        assert!(!found.mutants.is_empty());
    }
}

#[test]
fn failures_are_reported_unless_they_are_known() {
    let mut content = put_example();
    content["parameters"]["sqlPoolName"] = json!("");
    let example = Example { operation: PUT.to_owned(), file: "f.json".to_owned(), path: "e.json".to_owned(), content };
    let result = check(without_fault, PUT, &example.content);
    let mut report = Report::default();
    report.add(&example, &result, &KnownContradictions::default());
    assert_eq!(report.requests, Score { passed: 0, total: 1 });
    assert_eq!(report.responses, Score { passed: 1, total: 1 });
    assert_eq!((report.failures.len(), report.known.len()), (1, 0));
    let list = format!("- {{ example: e.json, operation: {PUT}, part: request, reason: an empty name }}");
    let mut report = Report::default();
    report.add(&example, &result, &KnownContradictions::parse(&list).unwrap());
    assert_eq!((report.failures.len(), report.known.len()), (0, 1));
}
