//! Taplo, the TOML tool behind Even Better TOML: fetched once into the build's folder where the machine has none.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// The release of the Python package, whose program lints.
const LINTER: &str = "0.9.3";

/// The release of the npm package, which is the language server.
const SERVER: &str = "0.8.0";

/// Tests of one run fetch one after the other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The program `taplo`: that of the machine where it can be called, else the pinned release, fetched with `pip`.
pub fn linter() -> Result<PathBuf, String> {
    if succeeds(Command::new("taplo").arg("--version")) {
        return Ok(PathBuf::from("taplo"));
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("taplo-{LINTER}"));
    let program = folder.join("bin/taplo");
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if !program.is_file() {
        let package = format!("taplo=={LINTER}");
        let mut fetch = Command::new("python3");
        fetch
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade", "--target"])
            .arg(&folder)
            .arg(&package);
        run(&mut fetch, "this test needs `taplo` on the path, or `python3` with `pip` and a network to fetch it")?;
    }
    Ok(program)
}

/// The folder with the language server's package, fetched with `npm`.
pub fn server_package() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("taplo-lsp-{SERVER}"));
    let modules = folder.join("node_modules");
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if !modules.join("@taplo/lsp/package.json").is_file() {
        let package = format!("@taplo/lsp@{SERVER}");
        let mut fetch = Command::new("npm");
        fetch.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).arg(&package);
        run(&mut fetch, "this test needs `node`, `npm` and a network to fetch the language server once")?;
    }
    Ok(modules)
}

fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

fn run(command: &mut Command, need: &str) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{need}: {command:?}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    output.status.success().then_some(()).ok_or_else(|| format!("{need}: {command:?} failed:\n{said}"))
}
