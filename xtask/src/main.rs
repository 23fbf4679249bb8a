//! What maintainers run: `cargo xtask lint`, `cargo xtask codegen [--check]`.
//!
//! It links no generated crate, so that it runs when generated code is broken or gone.

mod codegen;
mod lint;
mod specs;

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
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Lint => lint::run(),
        Command::Codegen { check } => codegen::run(check),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
