//! Counts of allocations, and how the program that counts them tells the program that prints them.

use std::{
    env,
    path::PathBuf,
    process::{Command, Output},
};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::side::Operation;

/// The allocations of one operation. A reallocation counts as an allocation, and at its peak has the old and the new place.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Allocations {
    /// Number of allocations.
    pub count: u64,
    /// Bytes of all of them.
    pub bytes: u64,
    /// Most bytes at a time, those from before the operation not included.
    pub peak: u64,
}

/// The allocations of one side of a subject.
#[derive(Debug, Deserialize, Serialize)]
pub struct Counted {
    /// The subject.
    pub title: String,
    /// The operation.
    pub operation: Operation,
    /// One element for each of `Subject::sides`.
    pub sides: Vec<Allocations>,
}

/// How reading a body of many tiny values ended.
#[derive(Debug, Deserialize, Serialize)]
pub struct TinyValues {
    /// Allocations until the end.
    pub allocations: Allocations,
    /// The error, if it ended with one.
    pub error: Option<String>,
}

/// Runs the program `allocations`, which is built beside this one. Returns `None` if it was stopped for its use of memory.
///
/// # Errors
///
/// The program is not there, or fails.
pub fn ask<T: DeserializeOwned>(arguments: &[&str]) -> Result<Option<T>> {
    let program = program()?;
    let output: Output = Command::new(&program)
        .args(arguments)
        .output()
        .with_context(|| format!("starting {}, which `cargo build -p bench` makes", program.display()))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    // The standard library says so before it aborts.
    if complaint.contains("memory allocation of") {
        return Ok(None);
    }
    ensure!(output.status.success(), "`allocations {}` failed: {complaint}", arguments.join(" "));
    Ok(Some(serde_json::from_slice(&output.stdout)?))
}

fn program() -> Result<PathBuf> {
    let own = env::current_exe()?;
    Ok(own.with_file_name(format!("allocations{}", env::consts::EXE_SUFFIX)))
}
