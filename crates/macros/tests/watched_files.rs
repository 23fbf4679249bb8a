//! A change of a spec compiles the crate anew; a new spec does, with a build script. In a scratch crate, as it is written
//! outside of this workspace.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const METHOD: &str = r#"
method = "stock.count"
api    = "zabbix"
title  = { en = "Count what is in stock", ru = "Подсчёт запасов" }
action = "other"

[[request.field]]
path = "item"
type = "string"
doc  = { en = "The item.", ru = "Вещь." }
"#;

const ROW: &str = r#"
[[request.field]]
path = "shelf"
type = "int"
doc  = { en = "The shelf.", ru = "Полка." }
"#;

/// A crate of its own, with build output that is kept between runs.
struct Scratch {
    folder: PathBuf,
    target: PathBuf,
}

impl Scratch {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let scratch = Self { folder: root.join("watched"), target: root.join("watched-target") };
        let _ = fs::remove_dir_all(&scratch.folder);
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let dependency = |name: &str| format!("callsheet-{name} = {{ path = {:?} }}\n", crates.join(name));
        scratch.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"watched\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}{}",
                dependency("macros"),
                dependency("runtime")
            ),
        );
        // The versions that the workspace has: nothing is looked for elsewhere.
        fs::copy(crates.join("../Cargo.lock"), scratch.folder.join("Cargo.lock")).unwrap();
        scratch.write("specs/stock/count.toml", METHOD);
        scratch
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Has the program print this of the included module `api`, and runs it.
    fn program(&self, path: &str, print: &str) {
        let program = format!(
            "mod api {{\n    callsheet_macros::include_spec!({path:?});\n}}\n\nfn main() {{\n    {print}\n}}\n"
        );
        self.write("src/main.rs", &program);
    }

    /// What the program prints, or what the compiler says.
    fn run(&self) -> String {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    }
}

#[test]
fn changed_and_new_specs_are_seen_by_the_next_build() {
    let scratch = Scratch::new();
    scratch.program(
        "specs",
        r#"for method in api::TABLES.methods {
        let fields = api::TABLES.shape(method.request).fields.iter();
        println!("{}: {}", method.name, fields.map(|field| field.name).collect::<Vec<_>>().join(", "));
    }"#,
    );
    assert_eq!(scratch.run(), "stock.count: item\n");

    scratch.write("specs/stock/count.toml", &format!("{METHOD}{ROW}"));
    assert_eq!(scratch.run(), "stock.count: item, shelf\n", "a changed file");

    // The documentation says so: what no build script looks after is not seen.
    let second = METHOD.replace("stock.count", "stock.empty");
    scratch.write("specs/stock/empty.toml", &second);
    assert_eq!(scratch.run(), "stock.count: item, shelf\n", "a new file that nothing watches");
    scratch.write("build.rs", "fn main() {\n    println!(\"cargo::rerun-if-changed=specs\");\n}\n");
    assert_eq!(scratch.run(), "stock.count: item, shelf\nstock.empty: item\n", "a new build script");
    scratch.write("specs/stock/fill.toml", &METHOD.replace("stock.count", "stock.fill"));
    assert_eq!(scratch.run(), "stock.count: item, shelf\nstock.empty: item\nstock.fill: item\n", "a new file");
    fs::remove_file(scratch.folder.join("specs/stock/empty.toml")).unwrap();
    assert_eq!(scratch.run(), "stock.count: item, shelf\nstock.fill: item\n", "a deleted file");

    // Where a path leads nowhere, each place that was tried is named.
    scratch.program("specs/stok", "");
    let said = scratch.run();
    for place in [scratch.folder.join("specs/stok"), scratch.folder.join("src/specs/stok")] {
        assert!(said.contains(&format!("\n         {}\n", place.display())), "{said}");
    }
    assert!(said.contains("there is no folder and no file `specs/stok`"), "{said}");
    assert!(said.contains("--> src/main.rs:2:37"), "{said}");
}
