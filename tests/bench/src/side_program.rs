//! Programs that measure beside this one, each for a reason of its own: built by Cargo into the same folder.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::error::BenchError;
use crate::repository;

/// Builds a program in release mode with these arguments to `cargo build`; where it is then.
///
/// # Errors
/// It cannot be built; the last lines that Cargo wrote are the reason.
pub fn build(name: &str, arguments: &[&str], variables: &[(&str, String)]) -> Result<PathBuf, BenchError> {
    let this = std::env::current_exe().map_err(BenchError::io("this program's folder"))?;
    let folder = this.parent().map(PathBuf::from).unwrap_or_default();
    let target = folder.parent().map(PathBuf::from).unwrap_or_default();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--release", "--quiet", "--target-dir"]).arg(&target).args(arguments);
    command.envs(variables.iter().map(|(name, value)| (name, value))).current_dir(repository());
    let output = command.stdin(Stdio::null()).output().map_err(BenchError::io("cargo"))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        let reason = words.lines().find(|line| line.starts_with("error")).unwrap_or("it cannot be built");
        return Err(BenchError::Impossible { what: name.to_owned(), reason: reason.to_owned() });
    }
    // This program may have been built without `--release`; its neighbour never is.
    Ok(target.join("release").join(name))
}
