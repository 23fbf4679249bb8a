//! Packages under `tests/` that link generated code. xtask starts them instead of linking them, so that it runs when
//! generated code is broken or gone.

use std::process::{Command, ExitCode};

use thiserror::Error;

/// Why a package did not run.
#[derive(Debug, Error)]
#[error("cannot start `cargo run -p {package}`: {source}")]
pub struct StartError {
    package: &'static str,
    source: std::io::Error,
}

/// Builds and runs `package` with these arguments; its exit status. What it prints goes where xtask prints.
///
/// # Errors
/// Cargo cannot be started.
pub fn run(package: &'static str, release: bool, arguments: &[String]) -> Result<ExitCode, StartError> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", package]);
    if release {
        command.arg("--release");
    }
    let status = command.arg("--").args(arguments).status().map_err(|source| StartError { package, source })?;
    // No status means that a signal ended it.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
