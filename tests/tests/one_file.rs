//! One file, one method: in a scratch copy of the repository a spec file is added, the generator is run, and the method is in
//! types, client, validator, sandbox and command line. And the generator runs with every generated module deleted.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

const SPEC: &str = include_str!("one_file/rename.toml");
const CALLER: &str = include_str!("one_file/caller.rs");

/// Builds compete for the processor: one at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The repository's files in a directory of the test's own, with build output of its own that is kept between runs: Cargo takes
/// copies of one workspace for the same, and would mix up what they built.
struct Scratch {
    root: PathBuf,
    target: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl Scratch {
    fn copy(name: &str) -> Self {
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .current_dir(&repository)
            .output()
            .unwrap();
        for file in String::from_utf8(listed.stdout).unwrap().lines() {
            let (from, to) = (repository.join(file), root.join(file));
            if from.is_file() {
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::copy(from, to).unwrap();
            }
        }
        Self { root, target: Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-target")), _turn: turn }
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// What a command prints; its exit status must be `status`.
    fn output(&self, mut command: Command, status: i32) -> String {
        let output = command.output().unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(status), "{command:?}\n{text}");
        text
    }

    fn callsheet(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.target.join("debug/callsheet"));
        command.args(arguments).current_dir(&self.root);
        command
    }
}

/// A running sandbox, ended with the test.
struct Sandbox(Child);

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_spec_file_makes_a_method() {
    let scratch = Scratch::copy("one-file");
    fs::write(scratch.root.join("spec/planfix/user/rename.toml"), SPEC).unwrap();
    scratch.output(scratch.cargo(&["xtask", "lint"]), 0);
    scratch.output(scratch.cargo(&["xtask", "codegen", "--check"]), 1);
    scratch.output(scratch.cargo(&["xtask", "codegen"]), 0);
    scratch.output(scratch.cargo(&["xtask", "codegen", "--check"]), 0);

    // Types, client, validator and sandbox, from Rust.
    fs::create_dir_all(scratch.root.join("crates/callsheet/examples")).unwrap();
    fs::write(scratch.root.join("crates/callsheet/examples/rename.rs"), CALLER).unwrap();
    let run = ["run", "--quiet", "--package", "callsheet", "--all-features", "--example", "rename"];
    assert!(scratch.output(scratch.cargo(&run), 0).contains("renamed 1"));

    // The command line.
    scratch.output(scratch.cargo(&["build", "--quiet", "--package", "callsheet-cli"]), 0);
    let methods = scratch.output(scratch.callsheet(&["methods", "--api", "planfix", "--format", "json"]), 0);
    assert!(methods.contains(r#"{"api":"planfix","method":"user.rename","since":null,"until":null}"#), "{methods}");
    let explained = scratch.output(scratch.callsheet(&["explain", "planfix", "user.rename", "--lang", "ru"]), 0);
    assert!(explained.contains("Новое имя сотрудника"), "{explained}");
    for (document, status, wanted) in [
        (
            "<request method=\"user.rename\"><account>example</account><user><id>1</id><name>Ada</name></user></request>",
            0,
            "\"valid\":true",
        ),
        (
            "<request method=\"user.rename\"><account>example</account><user><id>1</id></user></request>",
            1,
            "\"code\":\"missing\"",
        ),
    ] {
        fs::write(scratch.root.join("request.xml"), document).unwrap();
        let check = ["check", "--api", "planfix", "--format", "json", "request.xml"];
        let report = scratch.output(scratch.callsheet(&check), status);
        assert!(report.contains(wanted) && report.contains("\"method\":\"user.rename\""), "{report}");
    }
    call_on_a_sandbox(&scratch);
}

fn call_on_a_sandbox(scratch: &Scratch) {
    let mut start = scratch.callsheet(&["sandbox", "--api", "planfix", "--listen", "127.0.0.1:0"]);
    let mut sandbox = Sandbox(start.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let lines = BufReader::new(sandbox.0.stdout.take().unwrap()).lines();
    let mut call =
        scratch.callsheet(&["call", "planfix", "user.rename", "--set", "user.id=1", "--set", "user.name=Ada"]);
    for line in lines.map_while(Result::ok) {
        match (line.strip_prefix("Planfix "), line.trim().split_once(' ')) {
            (Some(url), _) => call.env("CALLSHEET_URL", url),
            (None, Some((name, value))) if line.starts_with("  ") => {
                call.env(format!("CALLSHEET_{}", name.to_uppercase()), value.trim())
            }
            _ => break,
        };
    }
    let answer = scratch.output(call, 0);
    assert!(
        answer.contains("\"id\":\"1\"") || answer.contains("\"id\": \"1\"") || answer.contains("\"id\":1"),
        "{answer}"
    );
}

#[test]
fn the_generator_runs_with_every_generated_module_deleted() {
    let scratch = Scratch::copy("no-generated");
    for api in ["planfix", "zabbix"] {
        fs::remove_dir_all(scratch.root.join(format!("crates/{api}/src/generated"))).unwrap();
    }
    scratch.output(scratch.cargo(&["xtask", "lint"]), 0);
    scratch.output(scratch.cargo(&["xtask", "codegen"]), 0);
    for api in ["planfix", "zabbix"] {
        let tables = format!("crates/{api}/src/generated/tables.rs");
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let made = fs::read_to_string(scratch.root.join(&tables)).unwrap();
        assert!(made == fs::read_to_string(repository.join(&tables)).unwrap(), "{tables} differs");
    }
}
