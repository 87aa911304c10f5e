//! JSON that is deep, ambiguous, or out of range.

use super::{pool, redacted_error, redacted_message, request, without_retries};
use crate::runtime::{Call, FinalState, LongRunningOperation, NextLink, ServiceError};
use crate::tests::{
    models::{Forms, Runtime, SqlPool, SqlPoolList},
    support::{Clients as _, Script, UNFINISHED, ok, quick, response},
};
use azure_core::{Value, http::Pager};
use futures::TryStreamExt;

/// Ten megabytes, one array or object inside the other.
fn deep() -> [String; 4] {
    let count = 5 << 20;
    [
        format!("{}{}", "[".repeat(count), "]".repeat(count)),
        "[".repeat(2 * count),
        format!("{}1{}", r#"{"a":"#.repeat(count / 3), "}".repeat(count / 3)),
        r#"{"a":["#.repeat(count / 3),
    ]
}

/// What no model knows is kept as text, so its depth costs no stack.
#[tokio::test]
async fn deep_nesting_of_unmodeled_members_is_kept() {
    for body in deep() {
        let is_closed = body.ends_with(['}', ']']);
        for (name, body) in [("other", body.clone()), ("runtime", format!(r#"{{"type":"New","x":{body}}}"#))] {
            let whole = format!(r#"{{"{name}":{body}}}"#);
            let pool = pool(&Script::new([ok(whole.clone())]).client()).await;
            if is_closed {
                assert!(serde_json::to_string(&pool.unwrap()).unwrap() == whole);
            } else {
                let text = redacted_message(pool);
                assert!(text.contains(" at line 1 column "), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn deep_nesting_of_models_is_an_error() {
    let count = 100_000;
    for (open, close) in [
        (r#"{"next":"#, "}"),
        (r#"{"type":"SelfHosted","linked":"#, "}"),
        // The discriminator is last, so that every level is kept as text until it is known.
        (r#"{"linked":"#, r#","type":"SelfHosted"}"#),
    ] {
        let inner = format!("{}null{}", open.repeat(count), close.repeat(count));
        let body = if open.contains("next") { inner } else { format!(r#"{{"runtime":{inner}}}"#) };
        let text = redacted_message(pool(&Script::new([ok(body)]).client()).await);
        assert!(text.contains("recursion limit exceeded"), "{}", &text[text.len() - 200..]);
    }
}

#[tokio::test]
async fn as_deep_as_allowed() {
    let depth = 126;
    let body = format!("{}null{}", r#"{"next":"#.repeat(depth), "}".repeat(depth));
    let pool = pool(&Script::new([ok(&body)]).client()).await.unwrap();
    assert_eq!(serde_json::to_string(&pool).unwrap(), body);
}

/// The link is found without recursion, and what no model knows is not entered.
#[tokio::test]
async fn deep_nesting_in_a_page() {
    for (at, body) in deep().into_iter().enumerate() {
        let whole = at % 2 == 0;
        let page = if whole { format!(r#"{{"other": {body}, "nextLink": "/2"}}"#) } else { body };
        let service = Script::new([ok(page), ok("{}")]);
        let pager: Pager<SqlPoolList> = without_retries(&service)
            .get("/pools", &[])
            .pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200])
            .unwrap();
        let items = pager.try_collect::<Vec<_>>().await;
        if whole {
            assert_eq!((items.unwrap().len(), service.requests().len()), (0, 2));
        } else {
            let text = redacted_message(items);
            assert!(text.starts_with("Pools.list: the page has no readable `nextLink`: "), "{text}");
        }
    }
}

#[tokio::test]
async fn deep_nesting_in_errors_and_status_monitors() {
    for body in deep() {
        let service = Script::new([
            response(400).body(&body),
            response(202).header("azure-asyncoperation", "/ops/1").retry_now().body(&body),
            ok(&body),
        ]);
        let client = without_retries(&service);
        let error = redacted_error(pool(&client).await);
        assert!(error.to_string().starts_with("Pools.get: 400 Bad Request: "));
        assert_eq!(ServiceError::from_error(&error).unwrap().body.len(), body.len());
        let poller: LongRunningOperation<SqlPool> =
            client.put("/x", &[]).begin("Pools.begin", FinalState::Default, quick()).unwrap();
        assert_eq!(
            redacted_message(poller.await),
            format!("Pools.begin: the status monitor of the operation is not a JSON object{UNFINISHED}")
        );
    }
}

/// Of several members with one name the last one counts, as in JavaScript, Go, .NET and Python. The others are not there
/// for anybody, so they are not written back either. A discriminator is an exception: the first one tells how to read the
/// members behind it, and the last one is written back.
#[tokio::test]
async fn the_last_of_several_members_counts() {
    let body = r#"{"id": "1", "id": "a", "id": "b", "tags": {"t": "1", "t": "2"}, "other": 1, "other": {"x": 1, "x": 2},
                   "runtime": {"type": "SelfHosted", "type": "Managed"}, "password": "p", "password": null}"#;
    let pool = pool(&Script::new([ok(body)]).client()).await.unwrap();
    assert_eq!((pool.id.as_deref(), pool.tags.as_ref().unwrap()["t"].as_str()), (Some("b"), "2"));
    assert!(matches!(pool.runtime, Some(Runtime::SelfHosted(_))));
    assert_eq!(
        serde_json::to_value(&pool).unwrap(),
        serde_json::json!({
            "id": "b", "tags": {"t": "2"}, "other": {"x": 2}, "runtime": {"type": "Managed"}, "password": null
        })
    );
}

#[tokio::test]
async fn members_that_differ_in_case_are_different() {
    let body = r#"{"ID":"1","Id":"2","id":"3","iD":"4"}"#;
    let pool = pool(&Script::new([ok(body)]).client()).await.unwrap();
    assert_eq!((pool.id.as_deref(), pool.unmodeled.len()), (Some("3"), 3));
    let again: Value = serde_json::to_value(&pool).unwrap();
    assert_eq!(again, serde_json::from_str::<Value>(body).unwrap());
}

/// Whoever reads the page sees the same link as the pager.
#[tokio::test]
async fn the_last_of_several_links_counts() {
    for (path, body) in [
        ("nextLink", r#"{"nextLink": "/first", "nextLink": "/last"}"#),
        ("nextLink", r#"{"nextLink": {"not": "a link"}, "nextLink": "/last"}"#),
        ("_links.next", r#"{"_links": {"next": "/first"}, "_links": {"next": "/middle", "next": "/last"}}"#),
        ("odata.next", r#"{"odata.next": "/last", "odata": {"next": "/first"}}"#),
        ("odata.next", r#"{"odata": {"next": "/first"}, "odata.next": "/last"}"#),
    ] {
        let service = Script::new([ok(body), ok("{}")]);
        let pager: Pager<SqlPoolList> = service
            .client()
            .get("/pools", &[])
            .pager("Pools.list", NextLink::Member(path), Default::default(), &[200])
            .unwrap();
        let result = pager.try_collect::<Vec<_>>().await;
        if body.contains("not") {
            let words = "Pools.list: the page has no readable `nextLink`: invalid type: map, expected a string";
            assert!(redacted_message(result).starts_with(words));
        } else {
            result.unwrap();
            assert_eq!(service.lines(), ["GET /pools", "GET /last"], "{body}");
        }
    }
    for end in [r#"{"nextLink": "/first", "nextLink": null}"#, r#"{"a": {"b": "/first"}, "a": {}}"#] {
        let service = Script::new([ok(end)]);
        let path = if end.contains("nextLink") { "nextLink" } else { "a.b" };
        let pager: Pager<SqlPoolList> = service
            .client()
            .get("/pools", &[])
            .pager("Pools.list", NextLink::Member(path), Default::default(), &[200])
            .unwrap();
        pager.try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(service.requests().len(), 1);
    }
}

async fn forms(body: &str) -> azure_core::Result<Forms> {
    let service = Script::new([ok(body)]);
    let call: Call<'_, Forms> = request(&service.client()).send("Forms.get", Default::default(), &[200]);
    call.await?.into_model()
}

#[tokio::test]
async fn numbers_out_of_range() {
    for (body, error) in [
        (
            r#"{"sku": {"capacity": 2147483648}}"#,
            "`sku.capacity`: expected a 32-bit integer, found a number out of its range",
        ),
        (
            r#"{"sku": {"capacity": -2147483649}}"#,
            "`sku.capacity`: expected a 32-bit integer, found a number out of its range",
        ),
        (
            r#"{"skus": [{}, {"capacity": 1e300}]}"#,
            "`skus[1].capacity`: expected a 64-bit integer, found a number out of its range",
        ),
        (r#"{"ratio": 1e400}"#, "`ratio`: number out of range at line 1 column 15"),
        (r#"{"ratio": -1e400}"#, "`ratio`: number out of range at line 1 column 16"),
    ] {
        assert_eq!(
            redacted_message(pool(&Script::new([ok(body)]).client()).await),
            format!("SqlPool: {error}"),
            "{body}"
        );
    }
    for (body, error) in [
        (r#"{"long": 9223372036854775808}"#, "`long`: expected a 64-bit integer, found a number out of its range"),
        (r#"{"long": 18446744073709551616}"#, "`long`: expected a 64-bit integer, found a number out of its range"),
        (r#"{"long": -9223372036854775809}"#, "`long`: expected a 64-bit integer, found a number out of its range"),
        (r#"{"long": 9007199254740993.0}"#, "`long`: expected a 64-bit integer, found a number out of its range"),
        (r#"{"single": 3.5e38}"#, "`single`: expected a 32-bit number, found a number out of its range"),
        (r#"{"single": 1e39}"#, "`single`: expected a 32-bit number, found a number out of its range"),
    ] {
        assert_eq!(redacted_message(forms(body).await), format!("Forms: {error}"), "{body}");
    }
}

#[tokio::test]
async fn extreme_numbers_round_trip() {
    for body in [
        r#"{"long":9223372036854775807}"#,
        r#"{"long":-9223372036854775808}"#,
        r#"{"other":18446744073709551615}"#,
        r#"{"other":1.7976931348623157e+308}"#,
        r#"{"other":5e-324}"#,
        r#"{"other":-0.0}"#,
        r#"{"other":0.30000000000000004}"#,
    ] {
        assert_eq!(serde_json::to_string(&forms(body).await.unwrap()).unwrap(), body);
    }
}

#[tokio::test]
async fn numbers_of_any_length_and_order_are_kept() {
    for body in [
        r#"{"anything":123456789012345678901234567890,"other":18446744073709551616}"#,
        r#"{"anything":{"b":1e400,"a":0.12345678901234567890},"z":1e-400,"y":[1.0,1e2,-0]}"#,
        r#"{"folder":123456789012345678901234567890,"count":{"z":1,"a":1e99999999999999999999}}"#,
        r#"{"anything":"\ud800","other":"\u00e9\/"}"#,
    ] {
        assert_eq!(serde_json::to_string(&forms(body).await.unwrap()).unwrap(), body);
    }
}
