//! The `callsheet` command.

mod api;
mod arguments;
mod call;
mod check;
mod demo;
mod drift;
mod exit;
mod explain;
mod help;
mod import;
mod methods;
mod profile;
mod render;
mod run;
mod sandbox;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    run::run()
}
