//! Mistakes of the client, put in on purpose.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{API, GET, LIST, PUT, api, faultless, get_example, list_example, put_example, root, verdict};
use crate::{
    calling::{Case, Made},
    check::Court,
    description::Description,
    examples::runtime,
    expect::expected,
    find::Example,
    known::Known,
    mutate::Change,
    report::{Report, Score},
    service::Seen,
};

#[test]
fn what_is_right_passes() {
    for (operation, example, answers) in [(GET, get_example(), 1), (LIST, list_example(), 1), (PUT, put_example(), 1)] {
        let verdict = verdict(faultless, operation, &example);
        assert_eq!(verdict.request, Some(Ok(())), "{operation}");
        assert_eq!(verdict.responses.len(), answers, "{operation}");
        assert!(verdict.responses.values().all(Result::is_ok), "{:?}", verdict.responses);
        assert!(verdict.mutants.iter().all(|(_, result)| result.is_ok()), "{:?}", verdict.mutants);
    }
}

#[test]
fn every_kind_of_mutant_is_made() {
    let mut made: BTreeMap<Change, usize> = BTreeMap::new();
    for (operation, example) in [(GET, get_example()), (PUT, put_example())] {
        for (change, _) in verdict(faultless, operation, &example).mutants {
            *made.entry(change).or_default() += 1;
        }
    }
    let expected = [
        (Change::UnknownValue, 1),
        (Change::UnknownKind, 1),
        // `properties` and `type` of the runtime, `location` of the pool.
        (Change::MissingMember, 3),
        (Change::NoOffset, 1),
        // The runtime and its properties; the pool, its SKU and its properties.
        (Change::UnknownMember, 6),
    ];
    assert_eq!(made, BTreeMap::from(expected));
}

/// Calls the operation with other parameters than the judge looks at.
fn with(operation: &str, case: &Case<'_>, change: impl Fn(&mut Map<String, Value>)) -> Made {
    let mut parameters = case.parameters.clone();
    change(&mut parameters);
    faultless(operation, &Case { parameters: &parameters, ..case.clone() })
}

/// Calls the operation, then changes the result.
fn then(operation: &str, case: &Case<'_>, change: impl Fn(&mut Value) + Send + 'static) -> Made {
    let pending = faultless(operation, case)?;
    Ok(Box::pin(async move {
        let mut result = pending.await?;
        result.iter_mut().for_each(change);
        Ok(result)
    }))
}

fn other_path(operation: &str, case: &Case<'_>) -> Made {
    with(operation, case, |parameters| {
        parameters.insert("workspaceName".to_owned(), json!("another"));
    })
}

fn no_query(operation: &str, case: &Case<'_>) -> Made {
    with(operation, case, |parameters| {
        parameters.remove("$filter");
    })
}

fn no_header(operation: &str, case: &Case<'_>) -> Made {
    with(operation, case, |parameters| {
        parameters.remove("If-None-Match");
    })
}

fn other_operation(_: &str, case: &Case<'_>) -> Made {
    faultless("SqlPools_Delete", case)
}

fn other_body(operation: &str, case: &Case<'_>) -> Made {
    let mut body = case.body.cloned().unwrap_or_default();
    body["tags"]["a"] = json!("c");
    faultless(operation, &Case { body: Some(&body), ..case.clone() })
}

fn short_body(operation: &str, case: &Case<'_>) -> Made {
    let mut body = case.body.cloned().unwrap_or_default();
    body.as_object_mut().unwrap().remove("extra");
    faultless(operation, &Case { body: Some(&body), ..case.clone() })
}

#[test]
fn a_wrong_request_is_seen() {
    type Fault = fn(&str, &Case<'_>) -> Made;
    let faults: [(Fault, &str, Value, &str); 9] = [
        (other_path, GET, get_example(), "/path: "),
        (other_path, LIST, list_example(), "/path: "),
        (other_path, PUT, put_example(), "/path: "),
        (no_query, LIST, list_example(), "/query/$filter: "),
        (no_header, GET, get_example(), "/headers/if-none-match: "),
        (other_operation, PUT, put_example(), "/method: "),
        (other_body, PUT, put_example(), "/body/tags/a: "),
        (short_body, PUT, put_example(), "/body/extra: "),
        (|operation, _| Err(crate::calling::unknown(operation)), GET, get_example(), "the driver has no operation"),
    ];
    for (fault, operation, example, words) in faults {
        let request = verdict(fault, operation, &example).request.unwrap();
        let found = request.unwrap_err();
        assert!(found.starts_with(words), "{operation}: {found}");
    }
}

/// The requests of the generated client, each changed before it is judged.
#[test]
fn every_part_of_a_request_counts() {
    let description = Description::read(&root(), API).unwrap();
    let runtime = runtime().unwrap();
    let court = Court { api: api(API), description: &description, runtime: &runtime };
    let judge = |id: &str, example: &Value, change: &dyn Fn(&mut Seen)| {
        let (operation, parameters) = (&description.operations[id], example["parameters"].as_object().unwrap());
        let mut seen = court.call(id, operation, parameters, 200, None).seen.unwrap();
        change(&mut seen);
        let expected = expected(&description, operation, parameters).unwrap();
        expected.difference(&seen).map(|difference| difference.pointer)
    };
    let body = |seen: &mut Seen, change: &dyn Fn(&mut Value)| {
        let mut body = serde_json::from_slice(&seen.body).unwrap();
        change(&mut body);
        seen.body = body.to_string().into_bytes();
    };
    let url = |seen: &mut Seen, from: &str, to: &str| {
        let text = seen.url.as_str();
        assert!(text.contains(from), "{text} has no {from}");
        seen.url = text.replace(from, to).parse().unwrap();
    };
    type Fault<'a> = &'a dyn Fn(&mut Seen);
    let faults: [(&str, Value, Fault<'_>, Option<&str>); 14] = [
        (GET, get_example(), &|_| {}, None),
        (LIST, list_example(), &|_| {}, None),
        (PUT, put_example(), &|_| {}, None),
        (GET, get_example(), &|seen| seen.method = "HEAD".to_owned(), Some("/method")),
        (GET, get_example(), &|seen| url(seen, "i%2F1", "i/1"), Some("/path")),
        (GET, get_example(), &|seen| url(seen, "g%20r", "g"), Some("/path")),
        (GET, get_example(), &|seen| url(seen, "azure.com", "azure.org"), Some("/path")),
        (GET, get_example(), &|seen| url(seen, "api-version=2021", "api-version=2019"), Some("/query/api-version")),
        (LIST, list_example(), &|seen| seen.url.set_query(Some("api-version=2021-06-01")), Some("/query/$filter")),
        (LIST, list_example(), &|seen| url(seen, "%26", "&"), Some("/query/$filter")),
        (LIST, list_example(), &|seen| url(seen, "?", "?more=1&"), Some("/query/more")),
        (PUT, put_example(), &|seen| seen.body.clear(), Some("/body")),
        (PUT, put_example(), &|seen| body(seen, &|body| body["id"] = json!("sent")), Some("/body/id")),
        (
            PUT,
            put_example(),
            &|seen| body(seen, &|body| body["properties"]["status"] = json!("sent")),
            Some("/body/properties/status"),
        ),
    ];
    for (index, (id, example, change, pointer)) in faults.into_iter().enumerate() {
        assert_eq!(judge(id, &example, change).as_deref(), pointer, "fault {index}");
    }
}

#[test]
fn a_changed_response_is_seen() {
    let lost = |operation: &str, case: &Case<'_>| {
        then(operation, case, |result| {
            result["properties"].as_object_mut().unwrap().remove("odd");
        })
    };
    let found = verdict(lost, GET, &get_example()).responses[&200].clone().unwrap_err();
    assert!(found.starts_with("/properties/odd: expected {"), "{found}");
    let lost = |operation: &str, case: &Case<'_>| {
        then(operation, case, |result| {
            result["value"].as_array_mut().unwrap().pop();
        })
    };
    let found = verdict(lost, LIST, &list_example()).responses[&200].clone().unwrap_err();
    assert!(found.starts_with("/value: expected ["), "{found}");
    let added =
        |operation: &str, case: &Case<'_>| then(operation, case, |result| result["properties"]["status"] = json!(null));
    let found = verdict(added, PUT, &put_example()).responses[&200].clone().unwrap_err();
    assert_eq!(found, "/properties/status: expected nothing, found null");
    let nothing = |operation: &str, case: &Case<'_>| {
        let pending = faultless(operation, case)?;
        let pending: crate::calling::Pending = Box::pin(async move { pending.await.map(|_| None) });
        Ok(pending)
    };
    assert!(verdict(nothing, GET, &get_example()).responses[&200].is_err());
}

#[test]
fn a_body_that_cannot_be_read_is_seen() {
    let mut example = get_example();
    example["responses"]["200"]["body"]["properties"] = json!("text");
    let found = verdict(faultless, GET, &example);
    assert_eq!(found.request, Some(Ok(())));
    assert!(found.responses[&200].is_err());
    assert!(found.mutants.is_empty());
}

#[test]
fn an_example_that_lacks_something_contradicts_its_description_but_its_response_counts() {
    for (value, words) in [(None, "the example has no `sqlPoolName`"), (Some(""), "the path parameter `sqlPoolName`")] {
        let mut example = put_example();
        let parameters = example["parameters"].as_object_mut().unwrap();
        parameters.remove("sqlPoolName");
        parameters.extend(value.map(|value| ("sqlPoolName".to_owned(), json!(value))));
        let found = verdict(faultless, PUT, &example);
        let request = found.request.unwrap().unwrap_err();
        assert!(request.starts_with(words), "{request}");
        assert_eq!(found.responses[&200], Ok(()));
        assert!(!found.mutants.is_empty());
    }
}

#[test]
fn failures_are_told_unless_they_are_known() {
    let mut content = put_example();
    content["parameters"]["sqlPoolName"] = json!("");
    let example = Example { operation: PUT.to_owned(), file: "f.json".to_owned(), path: "e.json".to_owned(), content };
    let verdict = verdict(faultless, PUT, &example.content);
    let mut report = Report::default();
    report.add(&example, &verdict, &Known::default());
    assert_eq!(report.requests, Score { passed: 0, total: 1 });
    assert_eq!(report.responses, Score { passed: 1, total: 1 });
    assert_eq!((report.failures.len(), report.known.len()), (1, 0));
    let list = format!("- {{ example: e.json, operation: {PUT}, part: request, reason: an empty name }}");
    let mut report = Report::default();
    report.add(&example, &verdict, &Known::parse(&list).unwrap());
    assert_eq!((report.failures.len(), report.known.len()), (0, 1));
}
