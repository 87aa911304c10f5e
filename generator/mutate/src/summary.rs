//! What came out of many inputs.

use std::{collections::BTreeMap, fmt, time::Duration};

use mutate::{Fault, Report, Verdict};

/// Counts, and the worst of everything.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    accepted: u64,
    rejected: u64,
    /// Rejected inputs by code; one with several errors counts for each.
    codes: BTreeMap<String, u64>,
    /// By what they have in common: how many, and the first seed with its fault.
    faults: BTreeMap<String, (u64, u64, Fault)>,
    slowest: (Duration, u64),
    biggest: (usize, u64),
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
            Verdict::Faulty(fault) => {
                let entry = self.faults.entry(signature(fault)).or_insert_with(|| (0, seed, fault.clone()));
                entry.0 += 1;
                if seed < entry.1 {
                    (entry.1, entry.2) = (seed, fault.clone());
                }
            }
        }
        self.slowest = self.slowest.max((report.time, seed));
        self.biggest = self.biggest.max((report.memory, seed));
        self.bytes += u64::try_from(report.size).unwrap_or_default();
    }

    pub(crate) fn count(&self) -> u64 {
        self.accepted + self.rejected + self.faulty()
    }

    pub(crate) fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    fn faulty(&self) -> u64 {
        self.faults.values().map(|(count, ..)| count).sum()
    }
}

/// What faults of one cause have in common: names and numbers in the message differ.
pub(crate) fn signature(fault: &Fault) -> String {
    let message = match fault {
        Fault::Panic(text) | Fault::NoPlace(text) | Fault::Output(text) | Fault::Abort(text) => text.as_str(),
        Fault::Slow(_) | Fault::Big(_) => "",
    };
    let unquoted: String = message.split(['`', '"']).step_by(2).collect();
    let plain: String = unquoted.chars().filter(|c| !c.is_ascii_digit()).take(90).collect();
    format!("{} {plain}", fault.name())
}

impl fmt::Display for Summary {
    #[expect(clippy::cast_precision_loss, reason = "shown without digits")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, seed, fault) in self.faults.values() {
            let text: String = format!("{fault:?}").chars().take(600).collect();
            writeln!(f, "{count} × {text}\n  the first: cargo xtask mutate --only {seed}\n")?;
        }
        writeln!(f, "{} inputs, {} bytes each on average", self.count(), self.bytes / self.count().max(1))?;
        writeln!(f, "accepted  {}", self.accepted)?;
        writeln!(f, "rejected  {}", self.rejected)?;
        let codes: Vec<_> = self.codes.iter().map(|(code, count)| format!("{code} {count}")).collect();
        for line in codes.chunks(8) {
            writeln!(f, "          {}", line.join(", "))?;
        }
        writeln!(f, "faulty    {}", self.faulty())?;
        let (time, seed) = self.slowest;
        writeln!(f, "slowest   {:.3} s (seed {seed})", time.as_secs_f64())?;
        let (bytes, seed) = self.biggest;
        write!(f, "biggest   {:.0} MiB (seed {seed})", bytes as f64 / f64::from(1 << 20))
    }
}
