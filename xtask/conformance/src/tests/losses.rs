//! A loss of each kind of value that services send is found.

use super::{API, api, root};
use crate::{
    calls::Api,
    description::Description,
    models::{Args, SEED, Summary, judge_api, label::Label, ordered::Ordered},
    round_trip::{Model, RoundTrip},
};

/// Enough for each kind of value to be made in a small model.
const CASES: usize = 600;

type Fault = fn(&str) -> Result<RoundTrip, String>;

/// Judges the model with `round_trip` instead of its own.
fn failures(api_id: &str, model: &str, round_trip: Fault) -> Vec<String> {
    let own = api(api_id).models.iter().find(|own| own.name == model).unwrap();
    let faulty = Box::leak(Box::new([Model { round_trip, ..*own }]));
    let args = Args { cases: CASES, seed: SEED, api: None, model: Some(model.to_owned()) };
    judge_api(&args, &Api { models: faulty, ..*api(api_id) }, &Description::read(&root(), api_id).unwrap()).failures
}

/// Changes each value below the member `member` in what the model writes.
fn changed(api_id: &str, model: &str, text: &str, member: &str, change: fn(&mut Ordered)) -> Result<RoundTrip, String> {
    fn walk(value: &mut Ordered, own: &str, is_below: bool, change: fn(&mut Ordered)) {
        match value {
            Ordered::Object(members) => {
                members.iter_mut().for_each(|(name, value)| walk(value, own, is_below || name == own, change));
            }
            Ordered::Array(elements) => elements.iter_mut().for_each(|value| walk(value, own, is_below, change)),
            Ordered::Scalar(_) => {}
        }
        // Last, so that what a change adds is not changed again.
        if is_below {
            change(value);
        }
    }
    let own = api(api_id).models.iter().find(|own| own.name == model).unwrap();
    let mut trip = (own.round_trip)(text)?;
    for text in [&mut trip.json, &mut trip.json_again, &mut trip.request] {
        let mut value = Ordered::parse(text).unwrap();
        walk(&mut value, member, false, change);
        *text = value.to_string();
    }
    Ok(trip)
}

fn null() -> Ordered {
    Ordered::Scalar("null".to_owned())
}

fn without_nulls(value: &mut Ordered) {
    match value {
        Ordered::Object(members) => members.retain(|(_, value)| *value != null()),
        Ordered::Array(elements) => elements.retain(|value| *value != null()),
        Ordered::Scalar(_) => {}
    }
}

fn scalar(value: &mut Ordered, is_changed: fn(&str) -> bool, change: fn(&str) -> String) {
    if let Ordered::Scalar(text) = value
        && is_changed(text)
    {
        *text = change(text);
    }
}

fn is_big_integer(text: &str) -> bool {
    text.len() > 20 && text.trim_start_matches('-').bytes().all(|it| it.is_ascii_digit())
}

fn is_long_float(text: &str) -> bool {
    text.starts_with("0.") && text.len() > 25
}

fn rounded(text: &str) -> String {
    text.parse::<f64>().unwrap().to_string()
}

fn depth(value: &Ordered) -> usize {
    match value {
        Ordered::Array(elements) => 1 + elements.iter().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

/// The faults below the member `$member` of any JSON of WorkspaceProperties.
macro_rules! any_json_faults {
    ($member:literal) => {{
        const MODEL: &str = "WorkspaceProperties";
        let faults: [(&str, Fault); 6] = [
            ("integers beyond 64 bits", |text| {
                changed(API, MODEL, text, $member, |value| scalar(value, is_big_integer, rounded))
            }),
            ("numbers with many digits", |text| {
                changed(API, MODEL, text, $member, |value| scalar(value, is_long_float, rounded))
            }),
            ("numbers like 1e400", |text| {
                changed(API, MODEL, text, $member, |value| {
                    scalar(value, |it| it.starts_with("1e4"), |_| "null".to_owned());
                })
            }),
            ("the order of members", |text| {
                changed(API, MODEL, text, $member, |value| match value {
                    Ordered::Object(members) if members.first().is_some_and(|(name, _)| name == "z") => {
                        members.sort_by(|(one, _), (other, _)| one.cmp(other));
                    }
                    _ => {}
                })
            }),
            ("lone surrogates", |text| {
                changed(API, MODEL, text, $member, |value| {
                    scalar(value, |it| it.contains(r"\ud800"), |it| it.replace(r"\ud800", r"\ufffd"));
                })
            }),
            ("deep nesting", |text| {
                changed(API, MODEL, text, $member, |value| {
                    if depth(value) > 50 {
                        *value = null();
                    }
                })
            }),
        ];
        (MODEL, faults)
    }};
}

#[test]
fn every_loss_in_json_of_no_described_form_is_found() {
    for (model, faults) in [any_json_faults!("extraProperties"), any_json_faults!("notInDescription")] {
        for (loss, fault) in faults {
            assert!(!failures(API, model, fault).is_empty(), "not found: {loss}");
        }
    }
}

#[test]
fn every_loss_in_described_values_is_found() {
    const ARTIFACTS: &str = "synapse-artifacts";
    const APIM: &str = "apim-management";
    let faults: [(&str, &str, &str, Fault); 10] = [
        ("nulls in maps", API, "Workspace", |text| changed(API, "Workspace", text, "tags", without_nulls)),
        ("nulls in lists", API, "ManagedVirtualNetworkSettings", |text| {
            changed(API, "ManagedVirtualNetworkSettings", text, "allowedAadTenantIdsForLinking", without_nulls)
        }),
        ("nulls in lists in maps", APIM, "BackendCredentialsContract", |text| {
            changed(APIM, "BackendCredentialsContract", text, "query", |value| {
                if matches!(value, Ordered::Array(_)) {
                    without_nulls(value);
                }
            })
        }),
        ("nulls in pages", API, "SqlPoolInfoListResult", |text| {
            changed(API, "SqlPoolInfoListResult", text, "value", |value| {
                if matches!(value, Ordered::Array(_)) {
                    without_nulls(value);
                }
            })
        }),
        ("expressions", ARTIFACTS, "ActivityPolicy", |text| {
            changed(ARTIFACTS, "ActivityPolicy", text, "retryIntervalInSeconds", |value| {
                if matches!(value, Ordered::Object(_)) {
                    *value = null();
                }
            })
        }),
        ("texts in place of an object", ARTIFACTS, "SsisAccessCredential", |text| {
            changed(ARTIFACTS, "SsisAccessCredential", text, "password", |value| {
                if let Ordered::Scalar(text) = value
                    && text.contains("marker")
                {
                    *value = Ordered::Object(vec![("value".to_owned(), Ordered::Scalar(text.clone()))]);
                }
            })
        }),
        ("other forms", ARTIFACTS, "NotebookCell", |text| {
            changed(ARTIFACTS, "NotebookCell", text, "source", |value| {
                if depth(value) > 1 {
                    *value = Ordered::Array(Vec::new());
                }
            })
        }),
        ("blank instants", API, "SqlPoolResourceProperties", |text| {
            changed(API, "SqlPoolResourceProperties", text, "creationDate", |value| {
                scalar(value, |it| it == r#""""# || it == r#"" ""#, |_| "null".to_owned());
            })
        }),
        ("the order of unknown members", API, "Workspace", |text| {
            let own = api(API).models.iter().find(|own| own.name == "Workspace").unwrap();
            let mut trip = (own.round_trip)(text)?;
            for text in [&mut trip.json, &mut trip.json_again] {
                let mut value = Ordered::parse(text).unwrap();
                if let Ordered::Object(members) = &mut value {
                    members.sort_by(|(one, _), (other, _)| one.cmp(other));
                }
                *text = value.to_string();
            }
            Ok(trip)
        }),
        ("secrets in the long form of `Debug`", API, "WorkspaceProperties", |text| {
            let own = api(API).models.iter().find(|own| own.name == "WorkspaceProperties").unwrap();
            let trip = (own.round_trip)(text)?;
            Ok(RoundTrip { debug_pretty: trip.json.clone(), ..trip })
        }),
    ];
    for (loss, api_id, model, fault) in faults {
        let own = api(api_id).models.iter().find(|own| own.name == model).unwrap();
        assert_eq!(failures(api_id, model, own.round_trip), Vec::<String>::new(), "{model}");
        assert!(!failures(api_id, model, fault).is_empty(), "not found: {loss}");
    }
}

#[test]
fn a_kind_of_value_that_was_never_made_is_found() {
    let mut summary = Summary::default();
    summary.labels.extend(Label::all().into_iter().map(|label| (label, 1)));
    assert!(summary.missing_labels().is_empty());
    summary.labels.remove(&Label::NullInPage);
    assert_eq!(summary.missing_labels(), ["there were no nulls among the elements of a page"]);
}
