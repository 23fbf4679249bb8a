//! The validator and the runtime need no operating system: no files, no network, no clock, no threads, no state of their
//! own. What holds here holds on wasm32 too, where none of these is to be had.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use callsheet_validator::{Diagnostic, Limits, Report, Validator};

/// The crates that must get by without a system.
const PURE: [&str; 2] = ["runtime", "validator"];

/// What of these modules of the standard library needs no system; of the others nothing does.
const ALLOWED: &[(&str, &[&str])] = &[
    ("env", &[]),
    ("fs", &[]),
    ("io", &["BufRead", "Error", "ErrorKind", "Read", "Result", "self"]),
    ("net", &["IpAddr", "Ipv4Addr", "Ipv6Addr", "self"]),
    ("os", &[]),
    ("process", &[]),
    ("thread", &[]),
    ("time", &["Duration"]),
];

/// What a static may not hold: something that changes.
const MUTABLE: [&str; 8] = ["Atomic", "Cell<", "LazyLock", "Mutex", "OnceCell", "OnceLock", "RwLock", "thread_local!"];

/// The outside crates below the two, and why each needs no system.
const PACKAGES: &[(&str, &str)] = &[
    ("arraydeque", "a ring buffer of fixed size, under saphyr-parser"),
    ("memchr", "looks through memory"),
    ("saphyr-parser", "reads YAML from a string, event by event"),
    ("secrecy", "a box that hides its content"),
    ("simdutf8", "looks through memory"),
    ("strsim", "compares two strings"),
    ("thiserror", "a derive macro and its traits"),
    ("zeroize", "overwrites memory, under secrecy"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The code of a crate, file by file, without comments and tests.
fn code(name: &str) -> Vec<(String, String)> {
    let (mut found, mut tests) = (Vec::new(), Vec::new());
    let mut open = vec![root().join("crates").join(name).join("src")];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            // A module of tests stands at the end of its file, or in files of its own.
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let folder = if path.ends_with("mod.rs") || path.ends_with("lib.rs") { path.parent() } else { None };
            let folder = folder.map_or_else(|| path.with_extension(""), Path::to_owned);
            let modules = text.split("#[cfg(test)]\nmod ").skip(1).filter_map(|rest| rest.split_once(';'));
            tests.extend(modules.map(|(name, _)| folder.join(name)));
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.push((path.clone(), lines.collect::<Vec<_>>().join("\n")));
        }
    }
    found.retain(|(path, _)| !tests.iter().any(|tests| path.with_extension("").starts_with(tests)));
    assert!(found.len() > 10, "{name}");
    found.into_iter().map(|(path, code)| (path.display().to_string(), code)).collect()
}

/// The names that stand behind each `module::`, groups in braces taken apart.
fn names_of<'c>(code: &'c str, module: &str) -> Vec<&'c str> {
    let path = format!("{module}::");
    let starts_word = |at: usize| !code[..at].ends_with(|last: char| last.is_alphanumeric() || last == '_');
    let places = code.match_indices(&path).filter(|(at, _)| starts_word(*at));
    let name =
        |text: &'c str| text.split(|next: char| !next.is_alphanumeric() && next != '_').next().unwrap_or_default();
    places
        .flat_map(|(at, _)| {
            let rest = &code[at + path.len()..];
            match rest.strip_prefix('{') {
                Some(group) => {
                    group.split('}').next().unwrap_or_default().split(',').map(str::trim).map(name).collect()
                }
                None => vec![name(rest)],
            }
        })
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn the_code_uses_nothing_of_a_system() {
    for (file, code) in PURE.into_iter().flat_map(code) {
        let used = names_of(&code, "std");
        for (module, allowed) in ALLOWED.iter().filter(|(module, _)| used.contains(module)) {
            assert!(!allowed.is_empty(), "{file} uses std::{module}");
            for name in names_of(&code, module) {
                assert!(allowed.contains(&name), "{file} uses {module}::{name}");
            }
        }
        for line in code.lines().filter(|line| line.contains("static ") || line.contains("thread_local!")) {
            let changes = MUTABLE.into_iter().find(|word| line.contains(word));
            assert_eq!(changes, None, "{file}: {line}");
        }
        for word in ["async fn", "async move", ".await", "extern \"C\"", "println!", "eprintln!", "dbg!"] {
            assert!(!code.contains(word), "{file} has {word}");
        }
    }
}

#[test]
fn what_the_code_stands_on_needs_no_system_either() {
    // Macros run where the code is compiled, not where it runs.
    let arguments = ["tree", "--locked", "--package", "callsheet-validator", "--edges", "normal,no-proc-macro"];
    let form = ["--prefix", "none", "--format", "{p}", "--target", "wasm32-unknown-unknown"];
    let output = Command::new(env!("CARGO")).args(arguments).args(form).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let packages = String::from_utf8(output.stdout).unwrap();
    let found: BTreeSet<&str> = packages.lines().filter_map(|line| line.split(' ').next()).collect();
    let ours = ["callsheet-runtime", "callsheet-validator"];
    let allowed: BTreeSet<&str> = PACKAGES.iter().map(|(name, _)| *name).chain(ours).collect();
    assert_eq!(found, allowed, "left: below the validator; right: known to need no system");
}

/// Compiles only where a validator of compiled-in tables can be shared and kept by any thread.
#[test]
fn a_validator_may_be_shared_and_kept() {
    const fn shared<T: Send + Sync + Clone + 'static>() {}
    const fn sent<T: Send + Sync + 'static>() {}
    shared::<Validator<'static>>();
    shared::<Limits>();
    sent::<Report>();
    sent::<Diagnostic>();

    static VALIDATOR: std::sync::LazyLock<Validator<'static>> =
        std::sync::LazyLock::new(|| Validator::new(&callsheet_zabbix::TABLES));
    let request = br#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1"},"id":1}"#;
    let alone = VALIDATOR.requests(request);
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(|| VALIDATOR.requests(request))).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), alone);
    }
}

#[test]
fn names_behind_a_module_are_seen() {
    let code = "use std::io::{self, Read};\nuse std::fs;\nio::stdin(); audio::Sink; std::net::IpAddr::V4";
    assert_eq!(names_of(code, "io"), ["self", "Read", "stdin"]);
    assert_eq!(names_of(code, "std"), ["io", "fs", "net"]);
    assert_eq!(names_of(code, "net"), ["IpAddr"]);
}
