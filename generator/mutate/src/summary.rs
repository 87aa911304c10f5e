//! Statistics of a run.

use std::{collections::BTreeMap, fmt, time::Duration};

use mutate::{Failure, Report, Verdict};

/// Counts of verdicts, and the test cases that used most time and memory.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    accepted: u64,
    rejected: u64,
    /// Rejected test cases by error code; one with several codes counts for each.
    codes: BTreeMap<String, u64>,
    /// Failures by signature: their number, and the lowest seed with its failure.
    failures: BTreeMap<String, (u64, u64, Failure)>,
    /// The longest time, and its seed.
    slowest: (Duration, u64),
    /// The highest peak of memory in bytes, and its seed.
    largest: (usize, u64),
    bytes: u64,
}

impl Summary {
    pub(crate) fn add(&mut self, seed: u64, report: &Report) {
        match &report.verdict {
            Verdict::Accepted => self.accepted += 1,
            Verdict::Rejected(codes) => {
                self.rejected += 1;
                codes.iter().for_each(|code| *self.codes.entry(code.clone()).or_default() += 1);
            }
            Verdict::Failed(failure) => {
                let entry = self.failures.entry(signature(failure)).or_insert_with(|| (0, seed, failure.clone()));
                entry.0 += 1;
                if seed < entry.1 {
                    (entry.1, entry.2) = (seed, failure.clone());
                }
            }
        }
        self.slowest = self.slowest.max((report.time, seed));
        self.largest = self.largest.max((report.memory, seed));
        self.bytes += u64::try_from(report.size).unwrap_or_default();
    }

    /// Returns the number of test cases.
    pub(crate) fn count(&self) -> u64 {
        self.accepted + self.rejected + self.failed()
    }

    pub(crate) fn failed(&self) -> u64 {
        self.failures.values().map(|(count, ..)| count).sum()
    }
}

/// Returns what failures of one cause have in common: the message without quoted names and without digits.
pub(crate) fn signature(failure: &Failure) -> String {
    let unquoted: String = failure.to_string().split(['`', '"']).step_by(2).collect();
    unquoted.chars().filter(|c| !c.is_ascii_digit()).take(100).collect()
}

impl fmt::Display for Summary {
    #[expect(clippy::cast_precision_loss, reason = "printed without digits")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, seed, failure) in self.failures.values() {
            let text: String = failure.to_string().chars().take(600).collect();
            writeln!(f, "{count} × {text}\n  first: cargo xtask mutate --only {seed}\n")?;
        }
        let count = self.count();
        writeln!(f, "{count} test cases, {} bytes each on average", self.bytes / count.max(1))?;
        writeln!(f, "accepted  {}", self.accepted)?;
        writeln!(f, "rejected  {}", self.rejected)?;
        let codes: Vec<_> = self.codes.iter().map(|(code, count)| format!("{code} {count}")).collect();
        for line in codes.chunks(8) {
            writeln!(f, "          {}", line.join(", "))?;
        }
        writeln!(f, "failed    {}", self.failed())?;
        let (time, seed) = self.slowest;
        writeln!(f, "slowest   {:.3} s (seed {seed})", time.as_secs_f64())?;
        let (bytes, seed) = self.largest;
        write!(f, "largest   {:.0} MiB memory (seed {seed})", bytes as f64 / f64::from(1 << 20))
    }
}
