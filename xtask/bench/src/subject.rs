//! A body and the implementations that read and write it.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::side::Side;

/// A body, the generated models and those written by hand.
pub struct Subject {
    /// What the body is.
    pub title: String,
    /// Whether the body has members that the description does not know. The generated models keep them, the others do not.
    pub unknown: bool,
    /// Size of the body in bytes.
    pub bytes: usize,
    /// The generated models.
    pub generated: Side,
    /// Models by hand; the first are the derives that the bars are about.
    pub by_hand: Vec<Side>,
}

impl Subject {
    /// Creates a subject once every side has written what it read. `known` is the body without unknown members.
    pub(crate) fn new(
        title: &str,
        unknown: bool,
        known: Vec<u8>,
        body: Vec<u8>,
        generated: Side,
        by_hand: Vec<Side>,
    ) -> Result<Self> {
        let title = if unknown { format!("{title}, with unknown members") } else { title.to_owned() };
        ensure!(json(&generated.written)? == json(&body)?, "{title}: the generated models change the body");
        let known = json(&known)?;
        for side in &by_hand {
            let name = side.name;
            ensure!(json(&side.written)? == known, "{title}: {name} change the body");
            ensure!(side.requests.len() == generated.requests.len(), "{title}: {name} make other requests");
            for (own, other) in side.requests.iter().zip(&generated.requests) {
                // What is left of a request without unknown members is the same in both.
                ensure!(unknown || json(own)? == json(other)?, "{title}: {name} make other requests");
            }
        }
        ensure!(!generated.requests.is_empty(), "{title}: the page is empty");
        Ok(Self { title, unknown, bytes: body.len(), generated, by_hand })
    }

    /// Returns all sides, the generated models first.
    pub fn sides(&self) -> impl Iterator<Item = &Side> {
        std::iter::once(&self.generated).chain(&self.by_hand)
    }
}

fn json(text: &[u8]) -> Result<Value> {
    serde_json::from_slice(text).context("no JSON was written")
}
