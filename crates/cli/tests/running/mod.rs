//! Runs the command as a user does, and the sandbox beside it.
#![allow(dead_code)]

pub mod server;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// What a run of the command has left.
pub struct Run {
    /// The exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Run {
    /// Both outputs together.
    pub fn both(&self) -> String {
        format!("{}{}", self.out, self.err)
    }

    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
        Self {
            status: output.status.code().expect("the command was not killed"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// The command, in an environment without settings.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_callsheet"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CALLSHEET_")) {
        command.env_remove(name);
    }
    command.env("XDG_CONFIG_HOME", "/nonexistent").env("HOME", "/nonexistent").args(arguments);
    command
}

/// Runs the command with nothing on standard input.
pub fn run(arguments: &[&str]) -> Run {
    Run::of(command(arguments).stdin(Stdio::null()).output().expect("the command starts"))
}

/// Runs the command in a folder.
pub fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    Run::of(command(arguments).current_dir(folder).stdin(Stdio::null()).output().expect("the command starts"))
}

/// Runs the command with variables set.
pub fn run_with(variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = command(arguments);
    command.envs(variables.iter().copied()).stdin(Stdio::null());
    Run::of(command.output().expect("the command starts"))
}

/// Runs the command with this on standard input.
pub fn run_on(input: &[u8], arguments: &[&str]) -> Run {
    let mut child = spawned(&mut command(arguments));
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let input = input.to_vec();
    // The command may stop reading before all is written.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let run = Run::of(child.wait_with_output().expect("the command ends"));
    writer.join().expect("the input is written");
    run
}

/// Starts the command with all three streams piped.
pub fn spawned(command: &mut Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts")
}

/// A sandbox that runs until it is dropped.
pub struct Sandbox {
    child: Child,
    lines: Vec<String>,
}

impl Sandbox {
    /// Starts `callsheet sandbox` on a free port, with these arguments more.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = spawned(command(&["sandbox"]).args(arguments));
        let out = child.stdout.take().expect("standard output is a pipe");
        let mut lines = Vec::new();
        for line in BufReader::new(out).lines() {
            let line = line.expect("the sandbox speaks UTF-8");
            let last = line.starts_with("Ctrl-C");
            lines.push(line);
            if last {
                break;
            }
        }
        Self { child, lines }
    }

    /// The address of an API, by its title.
    pub fn url(&self, title: &str) -> String {
        let line = self.lines.iter().find_map(|line| line.strip_prefix(title));
        line.expect("the sandbox plays the API").trim().to_owned()
    }

    /// What it has printed.
    pub fn page(&self) -> String {
        self.lines.join("\n")
    }

    /// The variables that lead calls of Planfix to it.
    pub fn planfix(&self) -> Vec<(&'static str, String)> {
        let own = |name, value: &str| (name, value.to_owned());
        vec![
            ("CALLSHEET_URL", self.url("Planfix")),
            own("CALLSHEET_ACCOUNT", "example"),
            own("CALLSHEET_API_KEY", "sandbox-api-key"),
            own("CALLSHEET_USER", "ada"),
            own("CALLSHEET_PASSWORD", "amber-lantern"),
        ]
    }

    /// The variables that lead calls of Zabbix to it.
    pub fn zabbix(&self) -> Vec<(&'static str, String)> {
        let own = |name, value: &str| (name, value.to_owned());
        vec![("CALLSHEET_URL", self.url("Zabbix")), own("CALLSHEET_USER", "Admin"), own("CALLSHEET_PASSWORD", "zabbix")]
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
