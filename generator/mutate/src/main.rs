//! `cargo xtask mutate`: runs the generator on mutated descriptions.

mod summary;
mod worker;

use std::{
    path::PathBuf,
    process::ExitCode,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use cap::Cap;
use clap::Parser;
use mutate::{Corpus, DIMENSIONS, MEMORY_LIMIT, MemoryMeter, Report, TestCase, Verdict, minimize};
use peak_alloc::PeakAlloc;

use summary::Summary;
use worker::{Job, Worker};

/// Measures the peak of allocated memory, and aborts the process before the machine runs out of it.
#[global_allocator]
static ALLOCATOR: Cap<PeakAlloc> = Cap::new(PeakAlloc, 3 * MEMORY_LIMIT / 2);

const METER: MemoryMeter = MemoryMeter { reset: || PeakAlloc.reset_peak_usage(), peak: || PeakAlloc.peak_usage() };

/// Runs the generator on mutated descriptions. A test case fails if the generator panics, takes more than two seconds or a
/// gibibyte of memory, reports an error without a location, or writes invalid Rust.
#[derive(Parser)]
#[command(name = "cargo xtask mutate", bin_name = "cargo xtask mutate")]
struct Args {
    /// Number of test cases.
    #[arg(long, default_value_t = 1_000)]
    count: u64,
    /// Seed of the first test case; each further one has the next seed.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Stops after this many minutes, even if test cases are left.
    #[arg(long)]
    minutes: Option<u64>,
    /// Number of worker processes; one for each core by default.
    #[arg(long)]
    jobs: Option<usize>,
    /// Runs only the test case of this seed, and prints its mutations and diagnostics.
    #[arg(long, value_name = "SEED", conflicts_with_all = ["input", "scale"])]
    only: Option<u64>,
    /// Runs only this file, or the files of this folder, in which names that begin with `root` are the roots.
    #[arg(long, value_name = "PATH", conflicts_with = "scale")]
    input: Option<PathBuf>,
    /// Writes the files of the only test case to this folder.
    #[arg(long, value_name = "DIR")]
    write: Option<PathBuf>,
    /// Minimizes the only test case while its failure (or, if it has none, its error codes) stays the same.
    #[arg(long, requires = "write")]
    minimize: bool,
    /// Runs test cases that grow in one dimension, each of this length.
    #[arg(long, value_name = "LENGTH")]
    scale: Option<usize>,
    /// Serves jobs on the standard input, as a worker process of this program.
    #[arg(long, hide = true)]
    worker: bool,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether no test case failed.
fn run(args: &Args) -> Result<bool> {
    if args.worker {
        return worker::serve(&METER).map(|()| true);
    }
    if let Some(length) = args.scale {
        return run_scale(length);
    }
    match (args.only, &args.input) {
        (Some(seed), _) => run_one(TestCase::from_seed(&Corpus::load()?, seed), args),
        (None, Some(path)) => run_one(TestCase::from_disk(path).with_context(|| path.display().to_string())?, args),
        (None, None) => run_many(args),
    }
}

/// Runs the test cases of consecutive seeds on all cores and prints a summary.
fn run_many(args: &Args) -> Result<bool> {
    let start = Instant::now();
    let deadline = args.minutes.map(|minutes| start + Duration::from_secs(60 * minutes));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicU64::new(0);
    let summary = Mutex::new(Summary::default());
    let run_worker = || -> Result<()> {
        let mut worker = Worker::start()?;
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= args.count || deadline.is_some_and(|deadline| Instant::now() > deadline) {
                return Ok(());
            }
            let seed = args.seed.wrapping_add(index);
            let report = worker.run(&Job::Seed(seed))?;
            let mut summary = summary.lock().unwrap_or_else(PoisonError::into_inner);
            summary.add(seed, &report);
            if summary.count() % 10_000 == 0 {
                eprintln!("{} test cases after {:.0} s", summary.count(), start.elapsed().as_secs_f64());
            }
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..args.jobs.unwrap_or(cores)).map(|_| scope.spawn(run_worker)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or(Ok(())))
    })?;
    let summary = summary.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!("{summary}\n{:.0} s", start.elapsed().as_secs_f64());
    Ok(summary.failed() == 0)
}

/// Runs one test case, minimizes and writes it if asked to, and prints its report.
fn run_one(mut case: TestCase, args: &Args) -> Result<bool> {
    let mut worker = Worker::start()?;
    let mut report = worker.run(&Job::Case(case.clone()))?;
    if args.minimize {
        let mut error = None;
        case = minimize(&case, &mut |smaller| match worker.run(&Job::Case(smaller.clone())) {
            Ok(reproduced) => is_same_outcome(&reproduced.verdict, &report.verdict),
            Err(failed) => error.replace(failed).is_some(),
        });
        error.map_or(Ok(()), Err)?;
        report = worker.run(&Job::Case(case.clone()))?;
    }
    if let Some(folder) = &args.write {
        case.write(folder).with_context(|| format!("writing to {}", folder.display()))?;
    }
    case.mutations.iter().for_each(|mutation| println!("{mutation}"));
    report.diagnostics.iter().take(40).for_each(|diagnostic| println!("\n{diagnostic}"));
    println!("\n{}\n{}", report.verdict, usage(&report));
    Ok(!matches!(report.verdict, Verdict::Failed(_)))
}

/// Whether two verdicts have the same cause: messages of failures may differ in names and numbers.
fn is_same_outcome(one: &Verdict, other: &Verdict) -> bool {
    match (one, other) {
        (Verdict::Failed(one), Verdict::Failed(other)) => summary::signature(one) == summary::signature(other),
        _ => one == other,
    }
}

/// Runs a test case of `length` in each dimension and prints the resources that it took.
fn run_scale(length: usize) -> Result<bool> {
    let mut worker = Worker::start()?;
    let mut passed = true;
    for (dimension, (name, _)) in DIMENSIONS.iter().enumerate() {
        let report = worker.run(&Job::Scale { dimension, length })?;
        passed &= !matches!(report.verdict, Verdict::Failed(_));
        let verdict: String = report.verdict.to_string().chars().take(160).collect();
        println!("{name:36} {}  {verdict}", usage(&report));
    }
    Ok(passed)
}

/// Formats the size of a test case and the resources that it took.
#[expect(clippy::cast_precision_loss, reason = "printed with one digit")]
fn usage(report: &Report) -> String {
    let mebibytes = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    format!(
        "{:7.1} MiB input {:7.3} s {:7.1} MiB memory",
        mebibytes(report.size),
        report.time.as_secs_f64(),
        mebibytes(report.memory)
    )
}
