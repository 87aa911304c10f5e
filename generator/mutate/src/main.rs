//! `cargo xtask mutate`: damaged descriptions by the thousand.

mod pool;
mod summary;

use std::{
    io::{self, BufRead, Write},
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
use mutate::{
    Case, Report, SHAPES, Stock, Verdict,
    judge::{MEMORY, Meter, judge},
    minimize,
};
use peak_alloc::PeakAlloc;

use pool::{Job, Worker};
use summary::Summary;

/// Counts, and ends the process before the machine suffers.
#[global_allocator]
static ALLOCATOR: Cap<PeakAlloc> = Cap::new(PeakAlloc, 3 * MEMORY / 2);

struct Allocated;

impl Meter for Allocated {
    fn start(&self) {
        PeakAlloc.reset_peak_usage();
    }

    fn peak(&self) -> usize {
        PeakAlloc.peak_usage()
    }
}

/// Gives damaged descriptions to the generator, which must neither panic, hang, take more than a gibibyte of memory, refuse
/// without naming a place, nor write what is not Rust.
#[derive(Parser)]
#[command(name = "cargo xtask mutate")]
struct Args {
    /// How many inputs.
    #[arg(long, default_value_t = 1_000)]
    count: u64,
    /// The number of the first input; the same number is the same input.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Stops after so many minutes, although there are inputs left.
    #[arg(long)]
    minutes: Option<u64>,
    /// How many inputs at a time; one for each core if not given.
    #[arg(long)]
    jobs: Option<usize>,
    /// The input of this number alone, in full.
    #[arg(long, value_name = "SEED", conflicts_with_all = ["input", "scale"])]
    only: Option<u64>,
    /// A file, or the files of a folder of which those named `root…` are read first, as the only input.
    #[arg(long, value_name = "PATH", conflicts_with = "scale")]
    input: Option<PathBuf>,
    /// Where to write the files of the only input.
    #[arg(long, value_name = "DIR")]
    write: Option<PathBuf>,
    /// Makes the only input as small as it can be with the same fault (or, if it has none, the same errors).
    #[arg(long, requires = "write")]
    minimize: bool,
    /// Inputs that grow in one direction, each of this length.
    #[arg(long, value_name = "LENGTH")]
    scale: Option<usize>,
    /// Answers jobs on the standard input: what this program starts for each core.
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

/// Whether all inputs were dealt with as they should be.
fn run(args: &Args) -> Result<bool> {
    if args.worker {
        return work().map(|()| true);
    }
    if let Some(length) = args.scale {
        return scale(length);
    }
    match (args.only, &args.input) {
        (Some(seed), _) => single(Case::of_seed(&Stock::load()?, seed), args),
        (None, Some(path)) => single(Case::from_disk(path).with_context(|| path.display().to_string())?, args),
        (None, None) => many(args),
    }
}

/// Answers one job after the other.
fn work() -> Result<()> {
    let stock = Stock::load()?;
    for line in io::stdin().lock().lines() {
        let case = match serde_json::from_str(&line?)? {
            Job::Seed(seed) => Case::of_seed(&stock, seed),
            Job::Shape { name, length } => {
                let shape = SHAPES.iter().find(|shape| shape.name == name).context("no such shape")?;
                (shape.make)(length)
            }
            Job::Case(case) => case,
        };
        let report = judge(&case, &Allocated);
        let mut out = io::stdout().lock();
        writeln!(out, "{}", serde_json::to_string(&report)?)?;
        out.flush()?;
    }
    Ok(())
}

/// Judges many inputs on all cores and tells what came out.
fn many(args: &Args) -> Result<bool> {
    let start = Instant::now();
    let deadline = args.minutes.map(|minutes| start + Duration::from_secs(60 * minutes));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicU64::new(0);
    let summary = Mutex::new(Summary::default());
    let on_a_core = || -> Result<()> {
        let mut worker = Worker::start()?;
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= args.count || deadline.is_some_and(|deadline| Instant::now() > deadline) {
                return Ok(());
            }
            let seed = args.seed.wrapping_add(index);
            let report = worker.ask(&Job::Seed(seed))?;
            let mut summary = summary.lock().unwrap_or_else(PoisonError::into_inner);
            summary.add(seed, &report);
            if summary.count() % 10_000 == 0 {
                eprintln!("{} inputs after {:.0} s", summary.count(), start.elapsed().as_secs_f64());
            }
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..args.jobs.unwrap_or(cores)).map(|_| scope.spawn(on_a_core)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or(Ok(())))
    })?;
    let summary = summary.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!("{summary}\n{:.0} s", start.elapsed().as_secs_f64());
    Ok(summary.is_sound())
}

/// Judges one input and tells everything about it.
fn single(case: Case, args: &Args) -> Result<bool> {
    let mut worker = Worker::start()?;
    let report = worker.ask(&Job::Case(case.clone()))?;
    let case = match args.minimize {
        true => {
            let mut error = None;
            let smallest = minimize(&case, &mut |case| {
                let again = worker.ask(&Job::Case(case.clone()));
                again.map(|again| is_like(&again, &report)).unwrap_or_else(|failed| error.replace(failed).is_some())
            });
            error.map_or(Ok(smallest), Err)?
        }
        false => case,
    };
    let report = if args.minimize { worker.ask(&Job::Case(case.clone()))? } else { report };
    if let Some(folder) = &args.write {
        case.write(folder).with_context(|| format!("writing to {}", folder.display()))?;
    }
    case.steps.iter().for_each(|step| println!("{step}"));
    report.problems.iter().take(40).for_each(|problem| println!("\n{problem}"));
    println!("\n{:?}\n{}", report.verdict, taken(&report));
    Ok(!matches!(report.verdict, Verdict::Faulty(_)))
}

/// Whether two inputs show the same: what is told about it may differ in names and numbers.
fn is_like(one: &Report, other: &Report) -> bool {
    match (&one.verdict, &other.verdict) {
        (Verdict::Faulty(one), Verdict::Faulty(other)) => summary::signature(one) == summary::signature(other),
        (one, other) => one == other,
    }
}

/// Judges inputs that grow in one direction.
fn scale(length: usize) -> Result<bool> {
    let mut worker = Worker::start()?;
    let mut sound = true;
    for shape in SHAPES {
        let report = worker.ask(&Job::Shape { name: shape.name.to_owned(), length })?;
        let verdict = match &report.verdict {
            Verdict::Accepted => "accepted".to_owned(),
            Verdict::Rejected(codes) => codes.iter().cloned().collect::<Vec<_>>().join(" "),
            Verdict::Faulty(fault) => {
                sound = false;
                format!("{fault:?}").chars().take(160).collect()
            }
        };
        println!("{:36} {}  {verdict}", shape.name, taken(&report));
    }
    Ok(sound)
}

#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn taken(report: &Report) -> String {
    let mebibytes = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    format!(
        "{:7.1} MiB input {:7.3} s {:7.1} MiB memory",
        mebibytes(report.size),
        report.time.as_secs_f64(),
        mebibytes(report.memory)
    )
}
