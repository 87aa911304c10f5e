//! The operations that recorded requests are of.

use serde_json::{Value, json};

use super::{exchange, recording};
use crate::{
    description::Description,
    recordings::{
        recording::Recording,
        router::{Hosts, Router},
    },
};

fn description() -> Description {
    let path = |name: &str| json!({ "name": name, "in": "path", "required": true, "type": "string" });
    let query =
        |name: &str, required: bool| json!({ "name": name, "in": "query", "required": required, "type": "string" });
    let version = query("api-version", true);
    let get = |id: &str, parameters: Vec<Value>| {
        let parameters: Vec<Value> = parameters.into_iter().chain([version.clone()]).collect();
        json!({ "get": { "operationId": id, "x-api-version": "1", "parameters": parameters, "responses": {} } })
    };
    let mut scope = path("scope");
    scope["x-ms-skip-url-encoding"] = json!(true);
    let mut only = path("only");
    only["enum"] = json!(["default"]);
    let mut condition = query("If-Match", true);
    condition["in"] = json!("header");
    Description::new(json!({
        "swagger": "2.0",
        "x-ms-parameterized-host": { "hostTemplate": "{endpoint}/base" },
        "paths": {
            "/things/{name}": get("Things_Get", vec![path("name"), query("top", false), condition]),
            "/things/special": get("Things_GetSpecial", vec![]),
            "/things({a},{b})": get("Things_GetPair", vec![path("a"), path("b")]),
            "/things/{name}/{only}": get("Things_GetOnly", vec![path("name"), only]),
            "/{scope}/locks/{name}": get("Locks_Get", vec![scope, path("name")]),
        },
        "x-ms-paths": {
            "/things/{name}?kind=file": get("Things_GetFile", vec![path("name"), query("format", true)]),
        },
    }))
}

/// Returns the operation of a GET, and its arguments.
fn route(url: &str) -> Option<(String, Value)> {
    let recording = recording(&[exchange("GET", url, 200, json!({}), Value::Null)]);
    let (description, hosts) = (description(), Hosts::Below("service.example".to_owned()));
    let call = Router::new(&description, hosts).find(&recording.exchanges[0].request)?;
    Some((call.operation.id.clone(), Value::Object(call.parameters)))
}

#[test]
fn the_most_specific_operation_is_found_with_its_arguments() {
    let found = |path: &str| route(&format!("https://a.service.example/base{path}"));
    let is = |id: &str, arguments: Value| Some((id.to_owned(), arguments));
    assert_eq!(
        found("/Things/a%2Fb?api-version=9&top=3"),
        is("Things_Get", json!({ "name": "a/b", "top": "3", "If-Match": "*" }))
    );
    assert_eq!(found("/things/special"), is("Things_GetSpecial", json!({})));
    assert_eq!(found("/things(1,x)"), is("Things_GetPair", json!({ "a": "1", "b": "x" })));
    assert_eq!(found("/things/n/Default"), is("Things_GetOnly", json!({ "name": "n", "only": "Default" })));
    assert_eq!(found("/things/n/other"), None);
    assert_eq!(found("/a/b/c/locks/l/"), is("Locks_Get", json!({ "scope": "a/b/c", "name": "l" })));
    let file = is("Things_GetFile", json!({ "name": "n", "format": "f" }));
    assert_eq!(found("/things/n?kind=file&format=f"), file);
    // What the operation needs in the query tells it from another one.
    assert_eq!(found("/things/n?kind=file").unwrap().0, "Things_Get");
    assert_eq!(found("/things"), None);
}

#[test]
fn the_host_has_to_fit() {
    for (url, fits) in [
        ("https://a.service.example/base/things/special", true),
        ("https://service.example/base/things/special", false),
        ("https://aservice.example/base/things/special", false),
        ("https://a.service.example/things/special", false),
    ] {
        assert_eq!(route(url).is_some(), fits, "{url}");
    }
    let apis = "apis: [{ id: a, clouds: { public: { scope: https://dev.service.example/.default } } }, { id: b }]";
    let description = description();
    let hosts = |id: &str| Hosts::read(apis, id, &description).unwrap();
    assert_eq!(hosts("a"), Some(Hosts::Below("dev.service.example".to_owned())));
    assert_eq!(hosts("b"), Some(Hosts::Any));
    let fixed = Description::new(json!({ "swagger": "2.0", "host": "one.example" }));
    assert_eq!(Hosts::read(apis, "a", &fixed).unwrap(), Some(Hosts::Fixed("https://one.example".to_owned())));
    assert_eq!(Hosts::read(apis, "a", &Description::new(json!({ "openapi": "3.0.0" }))).unwrap(), None);
    // Where no data tells the host, the version does.
    let router = Router::new(&description, Hosts::Any);
    let find = |version: &str| {
        let url = format!("https://x.example/base/things/special?api-version={version}");
        router.find(&recording(&[exchange("GET", &url, 200, json!({}), Value::Null)]).exchanges[0].request).is_some()
    };
    assert_eq!((find("1"), find("2")), (true, false));
}

#[test]
fn what_differs_from_the_description_is_told() {
    let recording = recording(&[exchange(
        "GET",
        "https://a.service.example/base/things/n?api-version=9&more=1",
        200,
        json!({}),
        Value::Null,
    )]);
    let description = description();
    let router = Router::new(&description, Hosts::Any);
    assert!(router.find(&recording.exchanges[0].request).is_none());
    let router = Router::new(&description, Hosts::Below("service.example".to_owned()));
    let call = router.find(&recording.exchanges[0].request).unwrap();
    assert_eq!((call.placeholders, call.undescribed), (vec!["If-Match".to_owned()], vec!["more".to_owned()]));
    assert_eq!((call.api_version.as_deref(), call.endpoint.as_str()), (Some("9"), "https://a.service.example"));
}

#[test]
fn bodies_of_all_kinds_are_read() {
    let text = json!([
        { "request": { "method": "PUT", "url": "https://a.example/a b", "body": { "bytes": 3 } }, "response": { "status": 200, "body": { "text": "t" } } },
        { "request": { "method": "GET", "url": "https://a.example/" }, "response": { "status": 200, "body": { "json": [1] } } },
    ]);
    let read = Recording::parse("f.json", &format!("\u{feff}{text}")).unwrap().exchanges;
    assert_eq!(read[0].request.body.as_ref().unwrap().to_value(), "xxx");
    assert_eq!(read[0].response.to_http().body, b"t");
    assert_eq!(read[1].response.to_http().body, b"[1]");
    assert!(read[1].request.body.is_none());
    for text in ["{}", r#"[{ "request": { "method": "GET", "url": "no URL" }, "response": { "status": 200 } }]"#] {
        assert!(Recording::parse("f.json", text).is_err());
    }
    assert!(Recording::read_all(tempfile::tempdir().unwrap().path()).is_err());
}
