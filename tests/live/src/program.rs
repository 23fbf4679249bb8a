//! Running programs to their end.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::Command;

use crate::account::Account;
use crate::error::Error;
use crate::layout::last_lines;

/// A program to be run to its end. It ends with this run, should that be broken off.
#[derive(Debug)]
pub struct Program {
    command: Command,
    shown: String,
}

impl Program {
    /// A program, by name or path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let shown = Path::new(program).file_name().unwrap_or(program).to_string_lossy().into_owned();
        let mut command = Command::new(program);
        command.stdin(Stdio::null()).kill_on_drop(true);
        command.env("LC_ALL", "C.UTF-8");
        Self { command, shown }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown = format!("{} {}", self.shown, argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Adds an argument that an error need not show.
    #[must_use]
    pub fn quiet_arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<A: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = A>) -> Self {
        arguments.into_iter().fold(self, Self::arg)
    }

    /// Sets a variable of its environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it in that folder.
    #[must_use]
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it as that account.
    #[must_use]
    pub fn run_as(mut self, account: &Account) -> Self {
        if let Account::Other { uid, gid, .. } = account {
            self.command.uid(*uid).gid(*gid);
        }
        self
    }

    /// Lets it read what another program writes.
    #[must_use]
    pub fn reading(mut self, input: impl Into<Stdio>) -> Self {
        self.command.stdin(input);
        self
    }

    /// Runs it and gives what it wrote to its standard output.
    ///
    /// # Errors
    /// It cannot be started, or fails.
    pub async fn run(mut self) -> Result<String, Error> {
        let output = self.command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().await;
        let output = output.map_err(|source| Error::Start { program: self.shown.clone(), source })?;
        let written = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(written);
        }
        let complaint = String::from_utf8_lossy(&output.stderr);
        let said = last_lines(if complaint.trim().is_empty() { &written } else { &complaint });
        Err(Error::Failed { program: self.shown, status: output.status.to_string(), said })
    }

    /// Starts it with its output open to be read.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(mut self) -> Result<(tokio::process::Child, String), Error> {
        let child = self.command.stdout(Stdio::piped()).spawn();
        let child = child.map_err(|source| Error::Start { program: self.shown.clone(), source })?;
        Ok((child, self.shown))
    }
}

/// Where a program of that name lies on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
