//! `callsheet drift`: what pages of a vendor's reference say otherwise than the finished specs.

use std::io::Write;
use std::path::Path;

use callsheet_import::{Difference, Finished, drift};
use callsheet_runtime::tables::Language;
use callsheet_spec::{ApiSpec, Arena, check, read_folder};

use crate::arguments::DriftArguments;
use crate::exit::{Failure, Status};
use crate::import::each_page;
use crate::run::output;
use crate::words::{Said, causes};

/// Compares each page with the spec of its method.
pub fn run(arguments: &DriftArguments, language: Language) -> Result<Status, Failure> {
    let arena = Arena::new();
    let specs = specs(&arguments.specs)?;
    let lowered: Vec<_> = specs.iter().map(|spec| (spec, spec.lower(&arena))).collect();
    each_page(&arguments.pages, language, |page, bar| {
        let reading = page.reading()?;
        let found = lowered.iter().find_map(|(spec, lowered)| Finished::of(&spec.model, &lowered.tables, &reading));
        let Some(finished) = found else {
            let (name, method, folder) = (&page.name, &reading.method, arguments.specs.display());
            return Err(Failure::Refused(Said::new(
                format!("{name}: no spec below `{folder}` is of `{method}`; `callsheet import` drafts one"),
                format!("{name}: под «{folder}» нет описания метода «{method}»; набросок сделает `callsheet import`"),
            )));
        };
        let differences = drift(&reading, &finished).differences;
        bar.suspend(|| write_differences(&page.name, &reading.method, &differences, language))?;
        Ok(if differences.is_empty() { Status::Well } else { Status::Refused })
    })
}

fn write_differences(page: &str, method: &str, found: &[Difference], language: Language) -> Result<(), Failure> {
    let mut out = output();
    for difference in found {
        writeln!(out, "{page}: {method}: {}", difference.in_words(language))?;
    }
    Ok(out.flush()?)
}

/// The specs of each API that has a folder below `folder`.
fn specs(folder: &Path) -> Result<Vec<ApiSpec>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| Failure::read(folder, error))?;
    let names = entries.flatten().filter(|entry| entry.path().join("api.toml").is_file());
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    if names.is_empty() {
        let folder = folder.display();
        return Err(Failure::Usage(Said::new(
            format!(
                "no folder below `{folder}` holds an `api.toml`: `--specs` takes the folder around the APIs' specs"
            ),
            format!(
                "ни в одной папке под «{folder}» нет `api.toml`: `--specs` ждёт папку, в которой лежат описания API"
            ),
        )));
    }
    names.iter().map(|name| one(folder, name)).collect()
}

fn one(folder: &Path, name: &str) -> Result<ApiSpec, Failure> {
    let sources = read_folder(folder, name).map_err(|error| {
        let words = error.to_string() + &causes(&error);
        Failure::Usage(Said::new(words.clone(), words))
    })?;
    let checked = check(&sources);
    checked.api.ok_or_else(|| {
        let count = checked.findings.len();
        let folder = folder.join(name);
        let folder = folder.display();
        Failure::Usage(Said::new(
            format!("the specs in {folder} have {count} findings, errors among them: `cargo xtask lint` shows them"),
            format!("в описаниях {folder} замечаний: {count}, есть ошибки: их покажет `cargo xtask lint`"),
        ))
    })
}
