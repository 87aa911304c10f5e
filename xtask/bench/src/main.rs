//! `cargo xtask bench`: measures the generated models against derives written by hand.

mod table;

use std::process::ExitCode;

use anyhow::Result;
use bench::{
    counts::{self, Counted},
    judge::Verdict,
    memory::Case,
    side::Operation,
    subjects, times,
};
use clap::{Parser, Subcommand};

/// Measures the generated crate.
#[derive(Parser)]
#[command(name = "cargo xtask bench")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads and writes JSON.
    Json {
        /// Fails if a bar is missed.
        #[arg(long)]
        check: bool,
        /// Rounds in which all implementations take turns; the median of the ratios counts.
        #[arg(long, default_value_t = 60)]
        rounds: usize,
        /// Only subjects whose title contains this.
        #[arg(long, value_name = "TEXT", default_value = "")]
        subject: String,
        /// Leaves out the bodies of many tiny values.
        #[arg(long)]
        no_tiny_values: bool,
    },
}

fn main() -> Result<ExitCode> {
    let Command::Json { check, rounds, subject, no_tiny_values } = Cli::parse().command;
    let mut verdict = Verdict::default();
    let mut subjects = subjects::all()?;
    subjects.retain(|it| it.title.contains(&subject));

    table::print_times_head();
    for subject in &subjects {
        for operation in Operation::ALL {
            let seconds = times::measure(subject, operation, rounds.max(1))?;
            table::print_times(subject, operation, &seconds, &mut verdict);
        }
    }

    let counted: Option<Vec<Counted>> = counts::ask(&["subjects"])?;
    table::print_counts_head();
    for counted in counted.iter().flatten() {
        if let Some(subject) = subjects.iter().find(|subject| subject.title == counted.title) {
            table::print_counts(subject, counted, &mut verdict);
        }
    }

    if !no_tiny_values {
        table::print_tiny_values_head();
        for (index, case) in Case::all().iter().enumerate() {
            let index = index.to_string();
            let client = counts::ask(&["tiny-values", "client", &index])?;
            let from_slice = counts::ask(&["tiny-values", "from-slice", &index])?;
            table::print_tiny_values(case, client.as_ref(), from_slice.as_ref(), &mut verdict);
        }
    }

    for missed in verdict.missed() {
        eprintln!("missed: {missed}");
    }
    Ok(if check && !verdict.missed().is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
