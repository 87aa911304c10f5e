//! Every model of every API bears what its description allows; and a model that does not is found out.

use std::env;

use serde_json::{Value, json};

use super::{API, api, root};
use crate::{
    calling::Api,
    description::Description,
    driver::APIS,
    models::{Args, CASES, Model, SEED, Tally, Trip, one_api, tallies},
};

/// The environment's seed, so that a failure can be repeated and chance can be given another chance.
fn args(model: Option<&str>) -> Args {
    let seed = env::var("CONFORMANCE_SEED").ok().map(|seed| seed.parse().unwrap());
    Args { cases: CASES, seed: seed.unwrap_or(SEED), api: None, model: model.map(str::to_owned) }
}

#[test]
fn every_model_bears_its_description() {
    let args = args(None);
    println!("seed {}", args.seed);
    let tallies = tallies(&args, &root(), APIS).unwrap();
    let failures: Vec<&String> = tallies.iter().flat_map(|tally| &tally.failures).collect();
    assert!(failures.is_empty(), "seed {}: {} failures, such as {:#?}", args.seed, failures.len(), &failures[..1]);
    assert_eq!(tallies.len(), APIS.len());
    for (tally, api) in tallies.iter().zip(APIS) {
        println!("{}", tally.summary());
        assert_eq!((tally.api, tally.models), (api.id, api.models.len()));
        assert!(tally.valid >= api.models.len() * CASES, "{}", tally.summary());
        assert!(tally.spoiled > api.models.len() * CASES / 2, "{}", tally.summary());
        assert_eq!(tally.arbitrary, api.models.len() * CASES / 2);
    }
}

/// The model that faults are tried on: it has secrets, members that only the service sets, and a bit of everything.
const MODEL: &str = "Workspace";

fn faultless(text: &str) -> Result<Trip, String> {
    (api(API).models.iter().find(|model| model.name == MODEL).unwrap().trip)(text)
}

/// What is said about the model if it behaves like `trip`.
fn judged(trip: fn(&str) -> Result<Trip, String>) -> Tally {
    let faulty = api(API).models.iter().map(|model| Model { trip, ..*model }).collect::<Vec<_>>();
    let api = Api { models: faulty.leak(), ..*api(API) };
    one_api(&args(Some(MODEL)), &api, &Description::read(&root(), API).unwrap())
}

/// Changes what is written, both times.
fn written(text: &str, change: impl Fn(&mut Value)) -> Result<Trip, String> {
    let mut trip = faultless(text)?;
    for text in [&mut trip.full, &mut trip.again] {
        let mut value = serde_json::from_str(text).unwrap();
        change(&mut value);
        *text = value.to_string();
    }
    Ok(trip)
}

#[test]
fn a_model_without_fault_passes() {
    let tally = judged(faultless);
    assert_eq!((tally.models, tally.valid, tally.failures), (1, CASES, Vec::new()));
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
        if value == "NobodyKnowsThis" {
            *value = json!("None");
        }
    }
    type Fault = fn(&str) -> Result<Trip, String>;
    let faults: [(&str, Fault); 12] = [
        ("unknown members are lost", |text| written(text, |value| without(value, |name, _| name == "nobodyKnowsThis"))),
        ("nulls are lost", |text| written(text, |value| without(value, |_, value| value.is_null()))),
        ("a known member is lost", |text| written(text, |value| without(value, |name, _| name == "accountUrl"))),
        ("unknown texts are replaced", |text| written(text, |value| each(value, replace))),
        ("numbers lose digits", |text| written(text, |value| each(value, shorten))),
        ("a member is added", |text| written(text, |value| value["properties"] = json!({}))),
        ("written otherwise the second time", |text| Ok(Trip { again: "{}".to_owned(), ..faultless(text)? })),
        ("shown otherwise the second time", |text| Ok(Trip { shown_again: String::new(), ..faultless(text)? })),
        ("members of the service are sent", |text| {
            let trip = faultless(text)?;
            Ok(Trip { request: serde_json::from_str(&trip.full).unwrap(), ..trip })
        }),
        ("secrets are shown", |text| {
            let trip = faultless(text)?;
            Ok(Trip { shown: trip.full.clone(), shown_again: trip.full.clone(), ..trip })
        }),
        ("errors do not say where", |text| faultless(text).map_err(|_| "Workspace: something is wrong".to_owned())),
        ("everything is read", |text| {
            faultless(text).or_else(|_| {
                let (text, none) = (text.to_owned(), String::new);
                let request = serde_json::from_str(&text).unwrap();
                Ok(Trip { again: text.clone(), full: text, request, shown: none(), shown_again: none() })
            })
        }),
    ];
    for (fault, trip) in faults {
        let failures = judged(trip).failures;
        assert!(!failures.is_empty(), "{fault}, and nobody saw it");
        assert!(failures[0].contains("again: --api synapse-management --model Workspace"), "{}", failures[0]);
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
        one_api(&Args { cases: 0, ..args(None) }, &api, &description).failures
    };
    let (first, others) = models.split_first().unwrap();
    assert_eq!(gap(others.to_vec()), [format!("{}: used, but has no model", first.pointer)]);
    let twice = gap([models, &[*first]].concat());
    assert_eq!(twice, [format!("{}: both {} and {} are made from it", first.pointer, first.name, first.name)]);
    let nowhere = gap([models, &[Model { pointer: "/definitions/Nothing", name: "Nothing", ..*first }]].concat());
    let unused = "/definitions/Nothing: Nothing is made from it, but no operation leads there";
    assert_eq!(nowhere, [unused, "Nothing: nothing is described at /definitions/Nothing"]);
}
