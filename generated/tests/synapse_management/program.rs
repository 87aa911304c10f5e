//! The example in README.md, with a scripted service.

use fake_service::{Script, ok, response};

use super::{client, workspace};

#[path = "../../examples/pause_sql_pool.rs"]
#[allow(dead_code, reason = "`main` is for the console")]
mod example;

#[tokio::test]
async fn lists_pauses_and_waits() {
    let monitor = "https://management.azure.com/monitor/1";
    let service = Script::new([
        ok(r#"{"value":[{"name":"pool","properties":{"status":"Online"}}]}"#),
        response(202).header("location", monitor).retry_now(),
        response(202).header("location", monitor).retry_now(),
        ok(r#"{"name":"pool","properties":{"status":"Paused"}}"#),
    ]);
    example::pause_sql_pool(&client(&service), "rg", "ws", "pool").await.unwrap();
    let version = "?api-version=2021-06-01";
    assert_eq!(
        service.lines(),
        [
            format!("GET {}{version}", workspace("/sqlPools")),
            format!("POST {}{version}", workspace("/sqlPools/pool/pause")),
            "GET /monitor/1".to_owned(),
            "GET /monitor/1".to_owned(),
        ]
    );
}

#[test]
fn readme_shows_the_example() {
    let readme = include_str!("../../../README.md");
    let shown = between(readme, "<!-- example: generated/examples/pause_sql_pool.rs -->\n```rust\n", "```\n");
    let example = include_str!("../../examples/pause_sql_pool.rs");
    let program = between(example, "too\")]\n\n", "\n#[tokio::main]");
    assert_eq!(shown, program);
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(begin).unwrap();
    rest.split_once(end).unwrap().0
}
