//! Every model of every API has the properties that `models::check` checks, and a model with a fault is found.

use std::env;

use serde_json::{Value, json};

use super::{API, api, root};
use crate::{
    calls::Api,
    description::Description,
    driver::APIS,
    models::{Args, CASES, SEED, Summary, judge_api, judge_apis},
    round_trip::{Model, RoundTrip},
};

/// Returns the default arguments, with the seed in `CONFORMANCE_SEED` if it is set.
fn args(model: Option<&str>) -> Args {
    let seed = env::var("CONFORMANCE_SEED").ok().map(|seed| seed.parse().unwrap());
    Args { cases: CASES, seed: seed.unwrap_or(SEED), api: None, model: model.map(str::to_owned) }
}

#[test]
fn every_model_conforms_to_its_description() {
    let args = args(None);
    println!("seed {}", args.seed);
    let summaries = judge_apis(&args, &root(), APIS).unwrap();
    let failures: Vec<&String> = summaries.iter().flat_map(|summary| &summary.failures).collect();
    assert!(failures.is_empty(), "seed {}: {} failures, such as {:#?}", args.seed, failures.len(), &failures[..1]);
    assert_eq!(summaries.len(), APIS.len());
    let mut total = Summary::default();
    summaries.iter().cloned().for_each(|summary| total.add(summary));
    total.labels.iter().for_each(|(label, count)| println!("{count} {label}"));
    assert_eq!(total.missing_labels(), Vec::<String>::new());
    for (summary, api) in summaries.iter().zip(APIS) {
        println!("{}", summary.line());
        assert_eq!((summary.api, summary.models), (api.id, api.models.len()));
        assert!(summary.valid >= api.models.len() * CASES, "{}", summary.line());
        assert!(summary.invalid > api.models.len() * CASES / 2, "{}", summary.line());
        assert_eq!(summary.arbitrary, api.models.len() * CASES / 2);
    }
}

/// The model that faults are injected into: it has secrets, read-only members and members of most kinds.
const MODEL: &str = "Workspace";

fn without_fault(text: &str) -> Result<RoundTrip, String> {
    (api(API).models.iter().find(|model| model.name == MODEL).unwrap().round_trip)(text)
}

/// Judges the model with `round_trip` instead of its own.
fn judged(round_trip: fn(&str) -> Result<RoundTrip, String>) -> Summary {
    let faulty = api(API).models.iter().map(|model| Model { round_trip, ..*model }).collect::<Vec<_>>();
    let api = Api { models: faulty.leak(), ..*api(API) };
    judge_api(&args(Some(MODEL)), &api, &Description::read(&root(), API).unwrap())
}

/// Changes the JSON of both round trips, except of values that a `Value` cannot be.
fn written(text: &str, change: impl Fn(&mut Value)) -> Result<RoundTrip, String> {
    let mut trip = without_fault(text)?;
    for text in [&mut trip.json, &mut trip.json_again] {
        if let Ok(mut value) = serde_json::from_str(text) {
            change(&mut value);
            *text = value.to_string();
        }
    }
    Ok(trip)
}

#[test]
fn a_model_without_fault_passes() {
    let summary = judged(without_fault);
    assert_eq!((summary.models, summary.valid, summary.failures), (1, CASES, Vec::new()));
}

#[test]
fn every_fault_of_a_model_is_found() {
    fn without(value: &mut Value, drop: fn(&str, &Value) -> bool) {
        match value {
            Value::Object(members) => {
                members.retain(|name, value| !drop(name, value));
                members.values_mut().for_each(|value| without(value, drop));
            }
            Value::Array(elements) => elements.iter_mut().for_each(|value| without(value, drop)),
            _ => {}
        }
    }
    fn each(value: &mut Value, change: fn(&mut Value)) {
        match value {
            Value::Object(members) => members.values_mut().for_each(|value| each(value, change)),
            Value::Array(elements) => elements.iter_mut().for_each(|value| each(value, change)),
            scalar => change(scalar),
        }
    }
    fn shorten(value: &mut Value) {
        if value.is_f64() {
            *value = json!(value.as_f64().unwrap() as f32);
        }
    }
    fn replace(value: &mut Value) {
        if value == "NotInDescription" {
            *value = json!("None");
        }
    }
    type Fault = fn(&str) -> Result<RoundTrip, String>;
    let faults: [(&str, Fault); 12] = [
        ("unknown members are lost", |text| {
            written(text, |value| without(value, |name, _| name == "notInDescription"))
        }),
        ("nulls are lost", |text| written(text, |value| without(value, |_, value| value.is_null()))),
        ("a known member is lost", |text| written(text, |value| without(value, |name, _| name == "accountUrl"))),
        ("unknown texts are replaced", |text| written(text, |value| each(value, replace))),
        ("numbers lose digits", |text| written(text, |value| each(value, shorten))),
        ("a member is added", |text| written(text, |value| value["properties"] = json!({}))),
        ("written differently the second time", |text| {
            Ok(RoundTrip { json_again: "{}".to_owned(), ..without_fault(text)? })
        }),
        ("`Debug` differs the second time", |text| {
            Ok(RoundTrip { debug_again: String::new(), ..without_fault(text)? })
        }),
        ("read-only members are sent", |text| {
            let trip = without_fault(text)?;
            Ok(RoundTrip { request: trip.json.clone(), ..trip })
        }),
        ("secrets are shown", |text| {
            let trip = without_fault(text)?;
            Ok(RoundTrip { debug: trip.json.clone(), debug_again: trip.json.clone(), ..trip })
        }),
        ("errors have no path", |text| without_fault(text).map_err(|_| "Workspace: something is wrong".to_owned())),
        ("invalid values are read", |text| {
            without_fault(text).or_else(|_| {
                let (text, none) = (text.to_owned(), String::new);
                let (debug, debug_pretty, debug_again) = (none(), none(), none());
                let (request, json_again) = (text.clone(), text.clone());
                Ok(RoundTrip { json_again, json: text, request, debug, debug_pretty, debug_again })
            })
        }),
    ];
    for (fault, round_trip) in faults {
        let failures = judged(round_trip).failures;
        assert!(!failures.is_empty(), "not found: {fault}");
        assert!(failures[0].contains("reproduce: --api synapse-management --model Workspace"), "{}", failures[0]);
    }
}

/// The documentation names secrets in all APIs, and a name too many or too few is found.
#[test]
fn documentation_calls_secret_what_debug_hides() {
    const MODEL: &str = "WorkspaceProperties";
    assert!(APIS.iter().flat_map(|api| api.models).map(|model| model.secrets.len()).sum::<usize>() > 400);
    let own = api(API).models.iter().find(|model| model.name == MODEL).unwrap();
    assert_eq!(own.secrets, ["sqlAdministratorLoginPassword"]);
    let failures = |secrets| {
        let models = api(API).models.iter().map(|model| Model { secrets, ..*model }).collect::<Vec<_>>();
        let api = Api { models: models.leak(), ..*api(API) };
        judge_api(&args(Some(MODEL)), &api, &Description::read(&root(), API).unwrap()).failures
    };
    assert!(failures(own.secrets).is_empty());
    for (secrets, member) in [
        (&[][..], "`sqlAdministratorLoginPassword` is not secret"),
        (&["sqlAdministratorLoginPassword", "sqlAdministratorLogin"], "`sqlAdministratorLogin` is secret"),
    ] {
        let failures = failures(secrets);
        assert!(failures.first().is_some_and(|failure| failure.contains(member)), "{failures:?}");
    }
}

#[test]
fn a_failure_is_shown_by_its_smallest_value() {
    let lossy = |text: &str| {
        written(text, |value| {
            value.as_object_mut().unwrap().remove("location");
        })
    };
    let failure = judged(lossy).failures.remove(0);
    assert!(failure.starts_with("synapse-management, Workspace: /location: expected "), "{failure}");
    let value = failure.lines().nth(1).unwrap().trim().strip_prefix("value: ").unwrap();
    let value: Value = serde_json::from_str(value).unwrap();
    assert_eq!(value.as_object().unwrap().keys().collect::<Vec<_>>(), ["location"]);
}

#[test]
fn a_type_without_model_and_a_model_without_type_are_found() {
    let description = Description::read(&root(), API).unwrap();
    let models = api(API).models;
    let gap = |models: Vec<Model>| {
        let api = Api { models: models.leak(), ..*api(API) };
        judge_api(&Args { cases: 0, ..args(None) }, &api, &description).failures
    };
    let (first, others) = models.split_first().unwrap();
    assert_eq!(gap(others.to_vec()), [format!("{}: an operation reaches it, but it has no model", first.pointer)]);
    let twice = gap([models, &[*first]].concat());
    assert_eq!(twice, [format!("{}: both {} and {} are made from it", first.pointer, first.name, first.name)]);
    let nowhere = gap([models, &[Model { pointer: "/definitions/Nothing", name: "Nothing", ..*first }]].concat());
    let unused = "/definitions/Nothing: Nothing is made from it, but no operation reaches it";
    assert_eq!(nowhere, [unused, "Nothing: there is no object or enum at /definitions/Nothing"]);
}
