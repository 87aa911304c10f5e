//! The generator does not fail on regressions and on some random test cases. `cargo xtask mutate` runs more of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

use std::{fs, path::Path};

use mutate::{Corpus, MemoryMeter, Report, TestCase, Verdict, judge};

/// The number of random test cases: few, since a debug build is slow.
const RANDOM: u64 = 300;

fn judge_passing(case: &TestCase, name: &str) -> Report {
    let report = judge(case, &MemoryMeter::NONE);
    if let Verdict::Failed(failure) = &report.verdict {
        panic!("{name}: {failure}\n{}", report.diagnostics.join("\n"));
    }
    report
}

/// Test cases that failed once. Each folder is one, as `cargo xtask mutate --write` writes it.
#[test]
fn regressions_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regressions");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 5, "only {} regressions", paths.len());
    for path in paths {
        judge_passing(&TestCase::from_disk(&path).unwrap(), &path.display().to_string());
    }
}

#[test]
fn random_test_cases_pass() {
    let corpus = Corpus::load().unwrap().fixtures_only();
    let (mut accepted, mut rejected) = (0, 0);
    for seed in 0..RANDOM {
        match judge_passing(&TestCase::from_seed(&corpus, seed), &format!("seed {seed}")).verdict {
            Verdict::Accepted => accepted += 1,
            _ => rejected += 1,
        }
    }
    // Test cases with one outcome only would prove nothing.
    assert!(accepted > RANDOM / 10 && rejected > RANDOM / 10, "{accepted} accepted, {rejected} rejected");
}
