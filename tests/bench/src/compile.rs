//! What a generated type costs to compile: a crate of 300 types of 12 fields, with docs, setters, both codecs and serde in
//! use, against one of a single type.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use callsheet_spec::{Arena, Source, check};

/// How many types the large crate has.
const TYPES: usize = 300;

/// How often each build is timed.
const ROUNDS: usize = 3;

/// Times the builds and prints a row for each profile; whether the bars are met.
pub fn run() -> bool {
    println!("{:<44}{:>10}{:>8}", "compiling a generated type", "ours", "bar");
    let mut all_met = true;
    for (profile, flag, bar) in [("dev", None, 8.0), ("release", Some("--release"), 40.0)] {
        match (time(1, flag), time(TYPES, flag)) {
            (Ok(one), Ok(many)) => {
                let cost = (many - one) * 1000.0 / (TYPES - 1) as f64;
                println!("{:<44}{:>7.1} ms{bar:>5.0} ms", format!("{TYPES} types of 12 fields, {profile}"), cost);
                all_met &= cost <= bar;
            }
            (Err(error), _) | (_, Err(error)) => {
                println!("{profile}: {error}");
                all_met = false;
            }
        }
    }
    all_met
}

/// The median time to build a crate of so many types, its dependencies built before, in seconds.
fn time(types: usize, flag: Option<&str>) -> io::Result<f64> {
    let folder = write_crate(types)?;
    let name = format!("generated-{types}");
    let cargo = |arguments: &[&str]| -> io::Result<()> {
        let mut command = Command::new("cargo");
        command.args(arguments).args(flag).current_dir(&folder).env("CARGO_TARGET_DIR", folder.join("../target"));
        match command.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success() {
            true => Ok(()),
            false => Err(io::Error::other(format!("{command:?} failed"))),
        }
    };
    cargo(&["build"])?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        cargo(&["clean", "--package", &name])?;
        let start = Instant::now();
        cargo(&["build"])?;
        times.push(start.elapsed().as_secs_f64());
    }
    times.sort_by(f64::total_cmp);
    times.get(ROUNDS / 2).copied().ok_or_else(|| io::Error::other("nothing was timed"))
}

fn write_crate(types: usize) -> io::Result<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let folder = repository.join("target/compile-cost").join(format!("generated-{types}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src"))?;
    let runtime = repository.join("crates/runtime");
    let manifest = format!(
        "[package]\nname = \"generated-{types}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[features]\n\
         default = [\"sample\", \"blanks\"]\nsample = []\nblanks = []\ntexts = []\n[dependencies]\n\
         callsheet-runtime = {{ path = {runtime:?}, features = [\"serde\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let checked = check(&specs(types));
    let Some(api) = checked.api else { return Err(io::Error::other(format!("{:?}", checked.findings.first()))) };
    let arena = Arena::new();
    for (path, text) in callsheet_codegen::files(&api.lower(&arena)) {
        let file = folder.join("src/generated").join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, text)?;
    }
    fs::write(folder.join("src/lib.rs"), USER)?;
    Ok(folder)
}

/// What the crate does with its types: each is written and read in both forms.
const USER: &str = "//! Generated types in use.
pub mod generated;
use callsheet_runtime::{Ref, Slot, json, tables::{Kind, Type}, xml};
pub fn use_all() -> usize {
    generated::BLANKS.iter().map(|(id, blank)| {
        let (tables, ty) = (&generated::TABLES, Type::of(Kind::Record(*id)));
        let (mut value, mut out) = (blank(), String::new());
        json::encode(Ref::Record(&*value), tables, &ty, &mut out);
        let read = json::decode_into(&out, tables, &ty, Slot::Record(&mut *value)).is_ok();
        let written = xml::encode(Ref::Record(&*value), tables, &ty, &mut out).is_ok();
        usize::from(read && written && xml::decode_into(&out, tables, &ty, Slot::Record(&mut *value)).is_ok())
    }).sum()
}
";

/// An API with one method and so many types.
fn specs(types: usize) -> Vec<Source> {
    let mut sources = vec![Source {
        path: "spec/sample/api.toml".to_owned(),
        text: "api = \"sample\"\ntitle = \"Sample\"\nwire = \"xml\"\naccess = [\"user\"]\n".to_owned(),
    }];
    let doc = "doc = { en = \"What this field is for, in a sentence.\", ru = \"Для чего это поле, одной фразой.\" }";
    let kinds =
        ["id", "string", "string", "int", "bool", "datetime", "string", "int", "float", "string", "id", "string"];
    let mut method = String::from(
        "method = \"sample.get\"\nsource = \"https://example.com/sample\"\n\
         title = { en = \"All of them\", ru = \"Все\" }\naction = \"read\"\n",
    );
    for number in 0..types {
        let mut text = format!("type = \"kind-{number}\"\ntitle = {{ en = \"A kind\", ru = \"Вид\" }}\n");
        for (field, kind) in kinds.iter().enumerate() {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "[[field]]\npath = \"field{field}\"\ntype = \"{kind}\"\n{doc}\n");
        }
        sources.push(Source { path: format!("spec/sample/types/kind-{number}.toml"), text });
        let _ = write!(method, "[[request.field]]\npath = \"a{number}\"\nuse = \"kind-{number}\"\n{doc}\n");
    }
    method.push_str(
        "[[example]]\nrequest = '<request method=\"sample.get\"></request>'\nresponse = '<response status=\"ok\"/>'\n",
    );
    sources.push(Source { path: "spec/sample/sample/get.toml".to_owned(), text: method });
    sources
}
