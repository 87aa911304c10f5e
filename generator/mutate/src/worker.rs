//! Worker processes, which isolate the runner from test cases that exhaust stack, memory or time.

use std::{
    env,
    io::{self, BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};
use mutate::{Corpus, DIMENSIONS, Failure, MemoryMeter, Report, TestCase, Verdict, judge};
use serde::{Deserialize, Serialize};

/// The time after which a worker is killed. Longer than the limit of the oracle, so that most times are measured.
const TIMEOUT: Duration = Duration::from_secs(40);

/// A request to a worker, sent as a line of JSON; the reply is a line with the [`Report`].
#[derive(Serialize, Deserialize)]
pub(crate) enum Job {
    /// The test case of a seed.
    Seed(u64),
    /// The test case of a length in one of [`DIMENSIONS`].
    Scale { dimension: usize, length: usize },
    /// A given test case.
    Case(TestCase),
}

/// Serves jobs from the standard input until it ends: the main loop of a worker process.
pub(crate) fn serve(meter: &MemoryMeter) -> Result<()> {
    let corpus = Corpus::load()?;
    for line in io::stdin().lock().lines() {
        let case = match serde_json::from_str(&line?)? {
            Job::Seed(seed) => TestCase::from_seed(&corpus, seed),
            Job::Scale { dimension, length } => DIMENSIONS.get(dimension).context("no such dimension")?.1(length),
            Job::Case(case) => case,
        };
        let report = judge(&case, meter);
        let mut out = io::stdout().lock();
        writeln!(out, "{}", serde_json::to_string(&report)?)?;
        out.flush()?;
    }
    Ok(())
}

/// A running worker process, started anew when it crashes or hangs.
pub(crate) struct Worker {
    child: Child,
    replies: Receiver<String>,
}

impl Worker {
    pub(crate) fn start() -> Result<Self> {
        let program = env::current_exe().context("the path of this program")?;
        let mut child = Command::new(program)
            .arg("--worker")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting a worker")?;
        let stdout = child.stdout.take().context("the output of the worker")?;
        let (sender, replies) = mpsc::channel();
        thread::spawn(move || {
            BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        Ok(Self { child, replies })
    }

    /// Returns the report of `job`. A test case over the limit of time is run again and the faster run counts, because
    /// other processes share the machine.
    pub(crate) fn run(&mut self, job: &Job) -> Result<Report> {
        let report = self.run_once(job)?;
        if !matches!(report.verdict, Verdict::Failed(Failure::Timeout(time)) if time < TIMEOUT) {
            return Ok(report);
        }
        let retry = self.run_once(job)?;
        Ok(if retry.time < report.time { retry } else { report })
    }

    fn run_once(&mut self, job: &Job) -> Result<Report> {
        let line = serde_json::to_string(job)? + "\n";
        let sent = self.child.stdin.as_mut().context("the input of the worker")?.write_all(line.as_bytes());
        let reply = self.replies.recv_timeout(TIMEOUT);
        if let (Ok(()), Ok(line)) = (&sent, &reply) {
            return serde_json::from_str(line).context("the reply of the worker");
        }
        let is_timeout = reply == Err(RecvTimeoutError::Timeout);
        if is_timeout {
            self.child.kill().context("killing a worker")?;
        }
        let status = self.child.wait().context("waiting for a worker")?;
        *self = Self::start()?;
        let failure = if is_timeout { Failure::Timeout(TIMEOUT) } else { Failure::Crash(status.to_string()) };
        Ok(Report { verdict: Verdict::Failed(failure), time: TIMEOUT, memory: 0, size: 0, diagnostics: Vec::new() })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // A worker ends with its input.
        self.child.stdin.take();
        let _ = self.child.wait();
    }
}
