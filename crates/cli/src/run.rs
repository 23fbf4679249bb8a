//! From the command line to the exit status.

use std::io::{self, Write};
use std::process::ExitCode;

use callsheet_runtime::tables::Language;

use crate::arguments::Command;
use crate::exit::{Failure, Status};
use crate::{call, check, demo, drift, explain, help, import, methods, render, sandbox};

/// Runs the command that the command line names.
pub fn run() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let language = help::language(&words);
    let arguments = match help::parse(&words, language) {
        Ok(arguments) => arguments,
        Err(error) => {
            help::show(&error, language);
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Status::Usage as u8));
        }
    };
    let language = arguments.lang.into();
    let done = dispatch(&arguments.command, language);
    ExitCode::from(done.unwrap_or_else(|failure| report(&failure, language)))
}

fn dispatch(command: &Command, language: Language) -> Result<Status, Failure> {
    match command {
        Command::Demo(arguments) => demo::run(arguments, language),
        Command::Methods(arguments) => methods::run(arguments, language),
        Command::Explain(arguments) => explain::run(arguments, language),
        Command::Check(arguments) => check::run(arguments, language),
        Command::Call(arguments) => call::run(arguments, language),
        Command::Sandbox(arguments) => sandbox::run(arguments, language),
        Command::Import(arguments) => import::run(arguments, language),
        Command::Drift(arguments) => drift::run(arguments, language),
    }
}

/// Says on standard error why the command ends.
pub fn report(failure: &Failure, language: Language) -> Status {
    if failure.is_closed_output() {
        return Status::Well;
    }
    let words = failure.words(language);
    // Where standard error is closed nobody can be told.
    let _ = writeln!(anstream::stderr(), "{}", render::problem(&words, language));
    failure.status()
}

/// Standard output, buffered; styles are stripped unless it is a terminal.
pub fn output() -> io::BufWriter<anstream::AutoStream<io::StdoutLock<'static>>> {
    io::BufWriter::with_capacity(1 << 16, anstream::AutoStream::auto(io::stdout()).lock())
}
