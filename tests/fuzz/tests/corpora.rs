//! Every target over its committed corpus, and over random changes to what stands there. Which changes is the same each time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod mutation;
mod seeds;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use callsheet_fuzz::TARGETS;
use mutation::Mutator;

/// No target takes longer over random input than this. Seldom reached: the rounds are counted.
const LONGEST: Duration = Duration::from_secs(20);

/// An input that takes longer than this is a fault, even without optimisation and on a machine that has much to do.
const SLOWEST: Duration = Duration::from_secs(10);

/// The longest input that is made.
const SIZE: usize = 4096;

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target)
}

/// The committed inputs of a target, by name.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder(target)).unwrap_or_else(|error| panic!("{target} has no corpus: {error}"));
    let mut inputs: Vec<_> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())
        })
        .collect();
    inputs.sort();
    assert!(inputs.len() > 4, "{target} has a corpus of {} inputs", inputs.len());
    inputs
}

fn body(target: &str) -> fn(&[u8]) {
    TARGETS.iter().find(|(name, _)| *name == target).map(|(_, body)| *body).unwrap()
}

/// Runs the target over one input. What makes it panic is kept as a file.
fn run(target: &str, name: &str, input: &[u8]) {
    let start = Instant::now();
    let ended = catch_unwind(AssertUnwindSafe(|| body(target)(input)));
    let took = start.elapsed();
    if ended.is_err() || took > SLOWEST {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{target}-{name}"));
        fs::write(&path, input).unwrap();
        let what = if ended.is_err() { "fails".to_owned() } else { format!("takes {took:?}") };
        panic!("{target} {what} on {} ({})", path.display(), input.escape_ascii());
    }
}

/// Each committed input, and so many that are made from them; `CALLSHEET_FUZZ_ROUNDS` makes it so many times more.
fn run_target(target: &str, rounds: usize) {
    let inputs = corpus(target);
    for (name, input) in &inputs {
        run(target, name, input);
    }
    let more = std::env::var("CALLSHEET_FUZZ_ROUNDS").ok().and_then(|more| more.parse().ok()).unwrap_or(1);
    let mut mutator = Mutator::new(target, inputs.into_iter().map(|(_, input)| input).collect(), SIZE);
    let start = Instant::now();
    for round in 0..rounds * more {
        if start.elapsed() > LONGEST * more as u32 {
            break;
        }
        run(target, &format!("round-{round}"), &mutator.next_input());
    }
}

macro_rules! targets {
    ($($target:ident: $rounds:literal,)*) => {
        $(#[test]
        fn $target() {
            run_target(stringify!($target), $rounds);
        })*

        #[test]
        fn every_target_is_run() {
            let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, [$(stringify!($target)),*]);
        }
    };
}

targets! {
    envelope: 2_000,
    importer: 500,
    json_decode: 500,
    json_scanner: 3_000,
    lexical: 1_000,
    signature: 2_000,
    spec_loader: 200,
    validate_json: 500,
    validate_xml: 500,
    xml_decode: 500,
    xml_scanner: 2_000,
}

/// Each target has its program, and the manifest names it.
#[test]
fn every_target_has_a_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        let program = fs::read_to_string(root.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(program.contains(&format!("entry!({name});")), "{name}");
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
    }
    assert_eq!(fs::read_dir(root.join("fuzz_targets")).unwrap().count(), TARGETS.len());
}

/// What is wrong is found: the bodies assert something, and the runner keeps what fails.
#[test]
fn an_input_that_fails_is_kept() {
    let ended = catch_unwind(|| run("no such target", "x", b""));
    assert!(ended.is_err());
}

/// Each seed is taken by its target, whether or not its corpus still has it. With `CALLSHEET_FUZZ_SEEDS=write` the seeds are put
/// into the corpora as well, to be minimised again.
#[test]
fn seeds_are_taken() {
    let writes = std::env::var("CALLSHEET_FUZZ_SEEDS").is_ok_and(|what| what == "write");
    for (target, _) in TARGETS {
        for (name, input) in seeds::of(target) {
            run(target, &name, &input);
            if writes {
                fs::write(folder(target).join(name), input).unwrap();
            }
        }
    }
}
