//! What became of an input.

use std::{collections::BTreeSet, time::Duration};

use serde::{Deserialize, Serialize};

/// What the generator must never do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// A panic, with its message and place.
    Panic(String),
    /// A problem that is not told with its place.
    NoPlace(String),
    /// Accepted, but the output is not Rust, or not what the description says.
    Output(String),
    /// It takes too long.
    Slow(Duration),
    /// It needs too much memory, in bytes.
    Big(usize),
    /// The process ended: out of memory, or out of stack.
    Abort(String),
}

impl Fault {
    /// The kind in one word.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Panic(_) => "panic",
            Self::NoPlace(_) => "no place",
            Self::Output(_) => "output",
            Self::Slow(_) => "slow",
            Self::Big(_) => "big",
            Self::Abort(_) => "abort",
        }
    }
}

/// How an input was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Code was written, and it is sound.
    Accepted,
    /// Nothing was written; the codes of the errors.
    Rejected(BTreeSet<String>),
    /// The generator has a bug.
    Faulty(Fault),
}

/// The verdict about an input and what it took to come to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// How it was judged.
    pub verdict: Verdict,
    /// How long the generator took.
    pub time: Duration,
    /// The most memory that it held at a time, in bytes; zero if nobody counts.
    pub memory: usize,
    /// How large its files are, in bytes.
    pub size: usize,
    /// What the generator reported, one text for each problem.
    pub problems: Vec<String>,
}
