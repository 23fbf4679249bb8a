//! What maintainers run: `cargo xtask lint`, `cargo xtask codegen [--check]`, `cargo xtask drift`, `cargo xtask draft`,
//! `cargo xtask import-score`, `cargo xtask live`, `cargo xtask bench`.
//!
//! It links no generated crate, so that it runs when generated code is broken or gone.

mod codegen;
mod examples;
mod facts;
mod import_score;
mod lint;
mod published;
mod schema;
mod specs;
mod started;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "What maintainers of Callsheet run")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Report every mistake of every spec file
    Lint,
    /// Write the generated modules, and delete those that no spec makes any more
    Codegen {
        /// Write nothing; fail if anything would change
        #[arg(long)]
        check: bool,
    },
    /// Compare the specs with the recorded rules of one release
    Drift(facts::DriftArguments),
    /// Draft the spec of a method from its recorded rules
    Draft(facts::DraftArguments),
    /// Score the importer by the finished specs, on reference pages
    ImportScore(import_score::ScoreArguments),
    /// Bring up real servers on loopback, and test against them
    #[command(disable_help_flag = true)]
    Live {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measure what the performance budget speaks of
    #[command(disable_help_flag = true)]
    Bench {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done: Result<ExitCode, Box<dyn std::error::Error>> = match Arguments::parse().command {
        Command::Lint => lint::run().map(status).map_err(Into::into),
        Command::Codegen { check } => codegen::run(check).map(status).map_err(Into::into),
        Command::Drift(arguments) => facts::drift(&arguments).map(status).map_err(Into::into),
        Command::Draft(arguments) => facts::draft(&arguments).map(status).map_err(Into::into),
        Command::ImportScore(arguments) => import_score::run(&arguments).map(status).map_err(Into::into),
        Command::Live { arguments } => started::run("callsheet-live", false, &arguments).map_err(Into::into),
        Command::Bench { arguments } => started::run("callsheet-bench", true, &arguments).map_err(Into::into),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

fn status(well: bool) -> ExitCode {
    if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
