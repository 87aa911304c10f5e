//! Proves the generated crate against its descriptions, and against examples that others published.
//!
//! Two readers of one description meet here: the generated client, called through a driver that the generator writes
//! ([`driver`]), and a judge that reads the raw bundles ([`description`]) and shares no code with the generator. What
//! the client sends must be what the judge expects ([`expect`]); what it reads must come back whole ([`compare`]), be it a
//! published example or a value made by chance ([`models`]).
//!
//! Judges that others wrote say the last word: [`oav`] about recorded exchanges, [`prism`] as a server.

mod calling;
mod case;
mod check;
mod compare;
mod description;
mod driver;
mod examples;
mod expect;
mod find;
mod instant;
mod known;
mod models;
mod mutate;
mod oav;
mod prism;
mod report;
mod schema;
mod service;
#[cfg(test)]
mod tests;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

/// Proves the generated crate against what others published.
#[derive(Parser)]
#[command(name = "conformance")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reproduces the requests and responses of published examples.
    Examples(examples::Args),
    /// Has every model read and write values made from its description.
    Models(models::Args),
    /// Has Microsoft's validator judge the requests of published examples, and their responses.
    Oav(oav::Args),
    /// Calls every operation that is described in OpenAPI 3 against a mock of upstream's description.
    Prism(prism::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Examples(args) => examples::run(&args, &root()),
        Command::Models(args) => models::run(&args, &root()),
        Command::Oav(args) => oav::run(&args, &root()),
        Command::Prism(args) => prism::run(&args, &root()),
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
