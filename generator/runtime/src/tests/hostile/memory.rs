//! Memory use, measured in a child process for each case.

use super::{computed_client, pool, redacted_message, run_in_child_process};
use crate::runtime::NextLink;
use crate::tests::{hostile::pages::page, models::SqlPoolList};
use azure_core::http::{AsyncRawResponse, Pager, headers::Headers, pager::PagerOptions};
use futures::TryStreamExt;

const CHILD: &str = "HOSTILE_MEMORY";

/// Returns the current and the maximum memory of this process in kibibytes.
#[cfg(target_os = "linux")]
fn kibibytes() -> (usize, usize) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    };
    (field("VmRSS:"), field("VmHWM:"))
}

/// Returns the measurement in the output of the child process.
fn measured(output: &str) -> usize {
    let line = output.lines().find_map(|line| line.split_once("measured ")).expect(output).1;
    line.split(' ').next().unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_of_ten_thousand_pages() {
    const FIRST: usize = 1_000;
    const PAGES: usize = 10_000;
    if std::env::var_os(CHILD).is_none() {
        let output =
            run_in_child_process(concat!(module_path!(), "::memory_of_ten_thousand_pages"), &[(CHILD, "1")]).await;
        assert!(measured(&output) < 2_048, "{output}");
        return;
    }
    let client = computed_client(|_, before| page(before, (before + 1 < PAGES).then_some(before + 1)));
    let mut pager: Pager<SqlPoolList> = client
        .get("/pools", &[])
        .pager("Pools.list", NextLink::Member("nextLink"), PagerOptions::default(), &[200])
        .unwrap();
    let (mut items, mut begin) = (0, 0);
    while pager.try_next().await.unwrap().is_some() {
        items += 1;
        if items == 2 * FIRST {
            begin = kibibytes().1;
        }
    }
    assert_eq!(items, 2 * PAGES);
    println!("measured {} KiB more after {PAGES} pages than after {FIRST}, of {begin}", kibibytes().1 - begin);
}

/// A body of ten megabytes is in memory one time.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_of_deep_nesting() {
    if std::env::var_os(CHILD).is_none() {
        let output = run_in_child_process(
            concat!(module_path!(), "::memory_of_deep_nesting"),
            // An error that holds a backtrace costs what its symbols cost.
            &[(CHILD, "1"), ("RUST_BACKTRACE", "0")],
        )
        .await;
        assert!(measured(&output) < 40 * 1_024, "{output}");
        return;
    }
    let client = computed_client(|_, _| {
        let body = "[".repeat(10 << 20);
        Ok(AsyncRawResponse::from_bytes(200.into(), Headers::new(), body))
    });
    let begin = kibibytes().0;
    let error = redacted_message(pool(&client).await);
    assert_eq!(error, "SqlPool: expected an object, found an array");
    println!("measured {} KiB more at most than {begin}", kibibytes().1 - begin);
}
