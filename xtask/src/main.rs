//! The command line of this repository: `cargo xtask <command>`.

mod bench;
mod codegen;
mod conformance;
mod cost;
mod diagnostics;
mod import;
mod lines;
mod package;
mod report;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

/// Works on the descriptions and the generated crate.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures the generated models against derives written by hand: `json`.
    Bench(package::Args),
    /// Writes `generated/src` from `specs/`.
    Codegen(codegen::Args),
    /// Measures what the generated crate costs the compiler.
    Cost(cost::Args),
    /// Judges the generated crate: `models`, `examples`, `oav`, `prism`; or the generator: `testserver`, `typespec`.
    Conformance(package::Args),
    /// Bundles upstream's descriptions into `specs/*.json`.
    Import(import::Args),
    /// Counts the lines of Rust that people write.
    Lines(lines::Args),
    /// Tests the generator with mutated descriptions.
    Mutate(package::Args),
    /// Compares described operations with generated methods, and writes the table in README.md.
    Report(report::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Bench(args) => bench::run(&args),
        Command::Codegen(args) => codegen::run(&args, &root()),
        Command::Cost(args) => cost::run(&args, &root()),
        Command::Conformance(args) => conformance::run(&args, &root()),
        Command::Import(args) => import::run(&args, &root()),
        Command::Lines(args) => lines::run(&args, &root()),
        // A release build, for which the limits of time are.
        Command::Mutate(args) => package::run("mutate", &["--release"], &args.arguments, "inputs failed, see above"),
        Command::Report(args) => report::run(&args, &root()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    /// clap checks its declarations in debug builds only, and `cargo xtask` is a release build.
    #[test]
    fn the_command_line_is_valid() {
        super::Cli::command().debug_assert();
    }
}
