//! `cargo xtask import-score`: how well the importer places the rows of reference pages, judged by the finished specs.

use std::fs;
use std::path::{Path, PathBuf};

use callsheet_import::{Finished, Reading, Score, Verdict, import, read, score};
use callsheet_spec::{ApiSpec, Arena, Lowered};
use clap::Args;

use crate::specs::{APIS, TaskError, load, report};

/// The least share of right rows, in hundredths of a per cent.
const BAR: usize = 9_700;

/// What to score.
#[derive(Args)]
pub struct ScoreArguments {
    /// Pages, or folders of pages; without any, nothing is scored
    #[arg(value_name = "PAGES")]
    pages: Vec<PathBuf>,
    /// Show each row that is not exactly as in the finished spec
    #[arg(long)]
    verbose: bool,
}

/// Imports the pages and compares them with the specs; true if the bar is kept.
///
/// # Errors
/// A page or a spec file cannot be read.
pub fn run(arguments: &ScoreArguments) -> Result<bool, TaskError> {
    let pages = pages(&arguments.pages)?;
    if pages.is_empty() {
        eprintln!("no pages given: nothing is scored");
        return Ok(true);
    }
    let arena = Arena::new();
    let mut specs = Vec::new();
    for api in APIS {
        let (sources, checked) = load(api)?;
        if report(&checked.findings, &sources) {
            return Ok(false);
        }
        specs.extend(checked.api);
    }
    let lowered: Vec<(&ApiSpec, Lowered<'_>)> = specs.iter().map(|spec| (spec, spec.lower(&arena))).collect();

    let (mut all, mut scored, mut others) = (Score::default(), 0, 0);
    for page in &pages {
        let bytes = fs::read(page).map_err(TaskError::file(page))?;
        let reading = match read(&bytes).and_then(|page| import(&page)) {
            Ok(reading) => reading,
            Err(error) => {
                others += 1;
                if arguments.verbose {
                    println!("{}: {error}", name(page));
                }
                continue;
            }
        };
        match finished(&lowered, &reading) {
            Some(finished) => {
                let score = score(&reading, &finished);
                show(&score, page, arguments.verbose);
                all.rows.extend(score.rows);
                scored += 1;
            }
            None => println!("{}: no spec of `{}`", name(page), reading.method),
        }
    }
    println!("{scored} pages of methods with a finished spec, {others} of no method");
    println!("{all}");
    Ok(all.share() >= BAR && all.count(Verdict::Silent) == 0)
}

fn finished(specs: &[(&ApiSpec, Lowered<'_>)], reading: &Reading) -> Option<Finished> {
    specs.iter().find_map(|(spec, lowered)| Finished::of(&spec.model, &lowered.tables, reading))
}

/// Prints the rows that are wrong, or all that are not exactly right.
fn show(score: &Score, page: &Path, verbose: bool) {
    let least = if verbose { Verdict::Narrower } else { Verdict::Marked };
    for row in score.rows.iter().filter(|row| row.verdict >= least) {
        let silent = if row.verdict == Verdict::Silent { " IN SILENCE" } else { "" };
        println!("{}:{}:{silent} {:?}: {}: {}", name(page), row.line, row.verdict, row.row, row.detail);
    }
}

/// The pages, folders read, in the order of their names.
fn pages(given: &[PathBuf]) -> Result<Vec<PathBuf>, TaskError> {
    let mut pages = Vec::new();
    for path in given {
        if !path.is_dir() {
            pages.push(path.clone());
            continue;
        }
        let mut inner = Vec::new();
        for entry in fs::read_dir(path).map_err(TaskError::file(path))? {
            inner.push(entry.map_err(TaskError::file(path))?.path());
        }
        inner.retain(|path| path.is_file());
        inner.sort();
        pages.extend(inner);
    }
    Ok(pages)
}

fn name(page: &Path) -> String {
    page.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
