//! The example programs do on a sandbox what they say.
#![allow(clippy::unwrap_used)] // a test may fail

use std::env;
use std::path::PathBuf;
use std::process::{Command, Output};

use callsheet::sandbox::{Planfix, Running, Sandbox, Zabbix};
use tokio::runtime::Runtime;

/// A fresh sandbox, and the runtime that it lives on.
fn play() -> (Runtime, Running) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let planfix = Planfix::new(&callsheet::planfix::TABLES);
    let zabbix = Zabbix::new(&callsheet::zabbix::TABLES);
    let running = runtime.block_on(Sandbox::new().planfix(planfix).zabbix(zabbix).start()).unwrap();
    (runtime, running)
}

/// Runs an example program in an environment of these variables alone.
fn run(example: &str, variables: &[(&str, &str)]) -> Output {
    let file = format!("{example}{}", env::consts::EXE_SUFFIX);
    let program = env::current_exe().unwrap().ancestors().nth(2).unwrap().join("examples").join(file);
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(format!("{example}.rs"));
    let age = |path: &PathBuf| path.metadata().and_then(|metadata| metadata.modified()).ok();
    let is_built = age(&program) >= age(&source);
    assert!(is_built, "`cargo test` builds the examples, and with `--test` it does so for `--examples` only");
    Command::new(program).env_clear().envs(variables.iter().copied()).output().unwrap()
}

fn check(example: &str, variables: &[(&str, &str)], expected: &str) {
    let output = run(example, variables);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{example}: {err}");
    assert_eq!((&*out, &*err), (expected, ""), "{example}");
}

#[test]
fn planfix() {
    for example in ["planfix", "planfix_blocking"] {
        let (_runtime, sandbox) = play();
        let url = sandbox.url("planfix").unwrap();
        let variables = [
            ("PLANFIX_URL", &*url),
            ("PLANFIX_ACCOUNT", Planfix::ACCOUNT),
            ("PLANFIX_API_KEY", Planfix::API_KEY),
            ("PLANFIX_USER", "ada"),
            ("PLANFIX_PASSWORD", "amber-lantern"),
        ];
        check(example, &variables, "Vera Соколов\n");
        assert_eq!(sandbox.calls("planfix"), 3, "{example}: one login and two calls");
    }
}

#[test]
fn zabbix() {
    for example in ["zabbix", "zabbix_blocking"] {
        let (_runtime, sandbox) = play();
        let url = sandbox.url("zabbix").unwrap();
        let variables = [("ZABBIX_URL", &*url), ("ZABBIX_USER", "Admin"), ("ZABBIX_PASSWORD", "zabbix")];
        let release = callsheet::zabbix::TABLES.api.newest().unwrap();
        let expected = format!("Zabbix {release} has 3 users\n1: Admin\n2: guest\n12: operator\n");
        check(example, &variables, &expected);
        assert_eq!(sandbox.calls("zabbix"), 5, "{example}: release, login, two calls, logout");
    }
}

#[test]
fn a_wrong_password_is_told_and_not_shown() {
    let (_runtime, sandbox) = play();
    let url = sandbox.url("zabbix").unwrap();
    for example in ["zabbix", "zabbix_blocking"] {
        let output = run(example, &[("ZABBIX_URL", &url), ("ZABBIX_USER", "Admin"), ("ZABBIX_PASSWORD", "canary")]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && output.stdout.is_empty(), "{example}");
        assert!(told.contains("Incorrect user name or password") && !told.contains("canary"), "{example}: {told}");
    }
}
