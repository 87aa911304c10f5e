//! Processes that judge inputs: one that runs out of stack, memory or time takes nothing else with it.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};
use mutate::{Case, Fault, Report, Verdict};
use serde::{Deserialize, Serialize};

/// How long to wait for an answer. Longer than what is allowed, so that the time is known in most cases.
const PATIENCE: Duration = Duration::from_secs(40);

/// What to judge.
#[derive(Serialize, Deserialize)]
pub(crate) enum Job {
    Seed(u64),
    Shape { name: String, length: usize },
    Case(Case),
}

/// A process that answers jobs.
pub(crate) struct Worker {
    child: Child,
    answers: Receiver<String>,
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
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, answers })
    }

    /// The report of `job`; the better one of two if it was slow, as other programs are running as well.
    pub(crate) fn ask(&mut self, job: &Job) -> Result<Report> {
        let report = self.ask_once(job)?;
        if !matches!(report.verdict, Verdict::Faulty(Fault::Slow(time)) if time < PATIENCE) {
            return Ok(report);
        }
        let again = self.ask_once(job)?;
        Ok(if again.time < report.time { again } else { report })
    }

    fn ask_once(&mut self, job: &Job) -> Result<Report> {
        let mut line = serde_json::to_string(job)?;
        line.push('\n');
        let sent = self.child.stdin.as_mut().context("the input of the worker")?.write_all(line.as_bytes());
        let answer = self.answers.recv_timeout(PATIENCE);
        if let (Ok(()), Ok(line)) = (&sent, &answer) {
            return serde_json::from_str(line).context("the answer of the worker");
        }
        let fault = if answer == Err(RecvTimeoutError::Timeout) {
            self.child.kill().context("ending a worker")?;
            Fault::Slow(PATIENCE)
        } else {
            Fault::Abort(String::new())
        };
        let status = self.child.wait().context("the end of a worker")?;
        *self = Self::start()?;
        let fault = if let Fault::Abort(_) = fault { Fault::Abort(status.to_string()) } else { fault };
        Ok(Report { verdict: Verdict::Faulty(fault), time: PATIENCE, memory: 0, size: 0, problems: Vec::new() })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // Without input it ends by itself.
        self.child.stdin.take();
        let _ = self.child.wait();
    }
}
