//! The table of costs, in Markdown.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    build::Seconds,
    subject::{Lines, Subject},
};
use crate::lines::lines_of;

/// Starts the table.
pub(super) fn print_head() {
    println!("| crate | lines | of models | crate, `cargo build --release`, CPU s | program, CPU s | together |");
    println!("| --- | --- | --- | --- | --- | --- |");
}

/// Prints a subject, or one in several checkouts: then each is compared with the first.
pub(super) fn print(subjects: &[Subject], measured: &[Vec<Seconds>]) -> Result<()> {
    let mut first: Option<(Lines, &[Seconds])> = None;
    for (index, (subject, seconds)) in subjects.iter().zip(measured).enumerate() {
        let lines = match subject.lines {
            Some(lines) => lines,
            None => Lines { all: lines_of(&package_source(subject)?)?, models: 0 },
        };
        let place = if index == 0 { "" } else { ", other checkout" };
        let cells = [package, program, together].map(|part| cell(values(seconds, part), 1));
        println!("| {}{place} | {} | {} | {} |", subject.title, lines.all, lines.models, cells.join(" | "));
        match first {
            None => first = Some((lines, seconds)),
            Some((own, own_seconds)) => {
                let times = |own: usize, other: usize| cell(vec![own as f64 / other as f64], 3);
                let cells = [package, program, together].map(|part| cell(ratios(own_seconds, seconds, part), 3));
                let (all, models) = (times(own.all, lines.all), times(own.models, lines.models));
                println!("| this checkout / other | {all} | {models} | {} |", cells.join(" | "));
            }
        }
    }
    Ok(())
}

type Part = fn(&Seconds) -> Option<f64>;

fn package(seconds: &Seconds) -> Option<f64> {
    Some(seconds.package)
}

fn program(seconds: &Seconds) -> Option<f64> {
    seconds.program
}

fn together(seconds: &Seconds) -> Option<f64> {
    Some(seconds.package + seconds.program?)
}

fn values(seconds: &[Seconds], part: Part) -> Vec<f64> {
    seconds.iter().filter_map(part).collect()
}

/// Returns the ratios of runs that followed each other: what slows the machine down slows both.
fn ratios(own: &[Seconds], other: &[Seconds], part: Part) -> Vec<f64> {
    let pairs = own.iter().zip(other);
    pairs.filter_map(|(own, other)| Some(part(own)? / part(other)?)).collect()
}

/// Returns the median as text, with the least and the greatest value if there are several.
fn cell(mut values: Vec<f64>, digits: usize) -> String {
    values.sort_by(f64::total_cmp);
    let (Some(least), Some(greatest)) = (values.first(), values.last()) else { return "–".to_owned() };
    let (Some(lower), Some(upper)) = (values.get((values.len() - 1) / 2), values.get(values.len() / 2)) else {
        return "–".to_owned();
    };
    let median = f64::midpoint(*lower, *upper);
    if values.len() == 1 {
        return format!("{median:.digits$}");
    }
    format!("{median:.digits$} ({least:.digits$} to {greatest:.digits$})")
}

/// Returns the folder with the source of a published crate.
fn package_source(subject: &Subject) -> Result<PathBuf> {
    let mut command = Command::new("cargo");
    let output = command.args(["metadata", "--format-version", "1"]).current_dir(&subject.folder).output()?;
    ensure!(output.status.success(), "`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let package = packages.find(|package| package.get("name").and_then(Value::as_str) == Some(&subject.package));
    let manifest = package.and_then(|package| package.get("manifest_path")?.as_str());
    let manifest = manifest.with_context(|| format!("no source of {}", subject.package))?;
    Ok(Path::new(manifest).with_file_name("src"))
}

#[cfg(test)]
mod tests {
    use super::{Seconds, cell, package, program, ratios, together, values};

    fn seconds(package: f64, program: Option<f64>) -> Seconds {
        Seconds { package, program }
    }

    #[test]
    fn a_cell_has_the_median_and_the_range() {
        assert_eq!(cell(vec![], 1), "–");
        assert_eq!(cell(vec![2.0], 1), "2.0");
        assert_eq!(cell(vec![9.0, 1.0, 2.0], 1), "2.0 (1.0 to 9.0)");
        assert_eq!(cell(vec![4.0, 1.0, 2.0, 9.0], 2), "3.00 (1.00 to 9.00)");
    }

    #[test]
    fn runs_are_compared_in_pairs() {
        let own = [seconds(10.0, Some(5.0)), seconds(100.0, Some(50.0))];
        let other = [seconds(20.0, Some(5.0)), seconds(200.0, Some(25.0))];
        assert_eq!(ratios(&own, &other, package), [0.5, 0.5]);
        assert_eq!(ratios(&own, &other, program), [1.0, 2.0]);
        assert_eq!(ratios(&own, &other, together), [15.0 / 25.0, 150.0 / 225.0]);
    }

    #[test]
    fn a_crate_without_a_program_has_no_sum() {
        let alone = [seconds(10.0, None)];
        assert_eq!(values(&alone, package), [10.0]);
        assert!(values(&alone, program).is_empty());
        assert!(values(&alone, together).is_empty());
        assert!(ratios(&alone, &alone, together).is_empty());
    }
}
