//! `cargo xtask cost`: measures what the generated crate, or a program that uses it, costs the compiler; beside a published crate,
//! or beside another checkout.

mod build;
mod program;
mod subject;
mod table;

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use self::{
    build::{Dependent, Seconds},
    program::Program,
    subject::{Subject, generated_crates, published},
};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only this API.
    #[arg(long, value_name = "ID", conflicts_with = "program")]
    api: Option<String>,
    /// A published crate to build beside it, as `name@version`, with its default features.
    #[arg(long, value_name = "CRATE", requires = "api")]
    against: Option<String>,
    /// A user's program in `xtask/bench/programs` instead of the crate alone; may be given more than once.
    #[arg(long, value_name = "NAME")]
    program: Vec<String>,
    /// Another checkout of this repository, built by turns with this one.
    #[arg(long, value_name = "FOLDER", conflicts_with = "against")]
    against_checkout: Option<PathBuf>,
    /// Builds of each; the median counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
}

/// Builds each subject alone, dependencies first, and prints the CPU seconds.
pub(crate) fn run(args: &Args, root: &Path) -> Result<()> {
    let other = args.against_checkout.as_deref().map(Path::canonicalize).transpose()?;
    let checkouts: Vec<&Path> = [Some(root), other.as_deref()].into_iter().flatten().collect();
    table::print_head();
    // The same subjects, once for each checkout.
    let mut rows: Vec<Vec<Subject>> = Vec::new();
    for (index, checkout) in checkouts.iter().enumerate() {
        let subjects = if args.program.is_empty() {
            generated_crates(args.api.as_deref(), root, checkout)?
        } else {
            args.program.iter().map(|name| Program::find(root, name)?.subject(root, checkout)).collect::<Result<_>>()?
        };
        ensure!(!subjects.is_empty(), "specs/apis.yaml has no such API");
        rows.resize_with(subjects.len(), Vec::new);
        for (row, mut subject) in rows.iter_mut().zip(subjects) {
            subject.folder = root.join("target/cost").join(format!("{}{index}", subject.folder.display()));
            row.push(subject);
        }
    }
    rows.extend(args.against.as_deref().map(|against| published(against, root)).transpose()?.map(|it| vec![it]));
    for row in &rows {
        let measured = measure(row, args.runs.max(1))?;
        table::print(row, &measured)?;
    }
    Ok(())
}

/// Builds the subjects by turns, and returns the seconds of each run of each.
fn measure(subjects: &[Subject], runs: usize) -> Result<Vec<Vec<Seconds>>> {
    let dependents = subjects.iter().map(Dependent::new).collect::<Result<Vec<_>>>()?;
    let mut measured = vec![Vec::new(); subjects.len()];
    for run in 0..runs {
        let mut turns: Vec<_> = dependents.iter().zip(&mut measured).collect();
        // Who comes first changes, as what else the machine does may.
        let first = run % turns.len().max(1);
        turns.rotate_left(first);
        for (dependent, seconds) in turns {
            seconds.push(dependent.build()?);
        }
    }
    Ok(measured)
}
