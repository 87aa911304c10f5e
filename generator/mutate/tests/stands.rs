//! The generator stands every input of the corpus and some fresh ones. `cargo xtask mutate` tries more.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]

use std::{fs, path::Path};

use mutate::{
    Case, Report, Stock, Verdict,
    judge::{NoMeter, judge},
};

/// Fresh inputs: few, since a debug build is slow.
const FRESH: u64 = 300;

fn assert_stood(report: &Report, name: &str) {
    if let Verdict::Faulty(fault) = &report.verdict {
        panic!("{name}: {fault:?}\n{}", report.problems.join("\n"));
    }
}

/// What was found once and mended. Each folder is an input as `cargo xtask mutate --write` writes it.
#[test]
fn the_corpus() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut inputs: Vec<_> = fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    assert!(inputs.len() >= 5, "only {} inputs", inputs.len());
    for path in inputs {
        let case = Case::from_disk(&path).unwrap();
        assert_stood(&judge(&case, &NoMeter), &path.display().to_string());
    }
}

#[test]
fn fresh_inputs() {
    let stock = Stock::load().unwrap().small();
    let (mut accepted, mut rejected) = (0, 0);
    for seed in 0..FRESH {
        let report = judge(&Case::of_seed(&stock, seed), &NoMeter);
        assert_stood(&report, &format!("input {seed}"));
        match report.verdict {
            Verdict::Accepted => accepted += 1,
            Verdict::Rejected(_) => rejected += 1,
            Verdict::Faulty(_) => {}
        }
    }
    // Inputs that are all alike would prove nothing.
    assert!(accepted > FRESH / 10 && rejected > FRESH / 10, "{accepted} accepted, {rejected} rejected");
}
