//! Checks the generated crate against its descriptions and against what others published: one folder for each judge.
//!
//! Two readers of one description meet here: the generated client, called through a driver that the generator writes
//! ([`driver`]), and the judges, which read the raw bundles ([`description`]) and share no code with the generator.
//!
//! | judge | reference |
//! | --- | --- |
//! | [`models`] | random values made from the descriptions |
//! | [`examples`] | published examples |
//! | [`oav`] | Microsoft's validator, on recorded requests and published responses |
//! | [`operations`] | long-running operations of random services whose end is known |
//! | [`prism`] | a mock server of upstream's description |
//! | [`recordings`] | recorded traffic with the real services |

mod calls;
mod case;
mod compare;
mod description;
mod example;
mod examples;
mod known_contradictions;
mod models;
mod oav;
mod operations;
mod prism;
mod recordings;
mod round_trip;
mod schema;
mod service;
mod session;
#[cfg(test)]
mod tests;

/// Calls every operation of the generated crate by its id. `build.rs` writes it from `specs/`.
mod driver {
    #![allow(clippy::all, deprecated, unused_imports, unused_variables, reason = "generated for the compiler only")]

    include!(concat!(env!("OUT_DIR"), "/driver.rs"));
}

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

/// Checks the generated crate against its descriptions and against what others published.
#[derive(Parser)]
#[command(name = "conformance")]
struct Cli {
    #[command(subcommand)]
    judge: Judge,
}

#[derive(Subcommand)]
enum Judge {
    /// Reproduces the requests and responses of published examples.
    Examples(examples::Args),
    /// Reads and writes values made from the descriptions with every model.
    Models(models::Args),
    /// Has Microsoft's validator check the requests of published examples, and their responses.
    Oav(oav::Args),
    /// Follows long-running operations of random services to their ends, which are known.
    Operations(operations::Args),
    /// Calls every operation that is described in OpenAPI 3 against a mock of upstream's description.
    Prism(session::UpstreamArgs),
    /// Replays recorded traffic with the real services: requests, responses, long-running operations, lists.
    Recordings(recordings::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().judge {
        Judge::Examples(args) => examples::run(&args, &root()),
        Judge::Models(args) => models::run(&args, &root()),
        Judge::Oav(args) => oav::run(&args, &root()),
        Judge::Operations(args) => operations::run(&args),
        Judge::Prism(args) => prism::run(&args, &root()),
        Judge::Recordings(args) => recordings::run(&args, &root()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}
