//! `callsheet import`: drafts of specs from pages of a vendor's reference.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use callsheet_import::{PageError, Reading, import, read};
use callsheet_runtime::tables::Language;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::arguments::ImportArguments;
use crate::exit::{Failure, Status};
use crate::render;
use crate::run::{output, report};
use crate::words::Said;

/// With more pages than this a bar shows how far it is.
const FEW: usize = 4;

/// Drafts the spec of each page's method.
pub fn run(arguments: &ImportArguments, language: Language) -> Result<Status, Failure> {
    if let Some(folder) = arguments.into.as_deref().filter(|folder| !folder.is_dir()) {
        let folder = folder.display();
        return Err(Failure::Usage(Said::new(
            format!("`{folder}` is no folder; `--into` takes one of an API's specs, such as spec/planfix"),
            format!("«{folder}» — не папка; `--into` ждёт папку описаний одного API, например spec/planfix"),
        )));
    }
    each_page(&arguments.pages, language, |page, bar| {
        let reading = page.reading()?;
        bar.suspend(|| {
            write_draft(&reading, arguments.into.as_deref())?;
            write_report(&reading, &page.name, language);
            Ok(Status::Well)
        })
    })
}

/// A page that was read, and its name for people.
pub struct Page {
    /// The name.
    pub name: String,
    bytes: Vec<u8>,
}

impl Page {
    /// What the page says of its method.
    ///
    /// # Errors
    /// It is no page of a method.
    pub fn reading(&self) -> Result<Reading, Failure> {
        let wrong = |error: PageError| {
            let said = |language| format!("{}: {}", self.name, error.in_words(language));
            Failure::Refused(Said::new(said(Language::English), said(Language::Russian)))
        };
        read(&self.bytes).and_then(|page| import(&page)).map_err(wrong)
    }
}

/// Does something with each page; the worst status wins, and what is wrong with one page does not stop the others.
pub fn each_page(
    pages: &[PathBuf],
    language: Language,
    mut visit: impl FnMut(&Page, &ProgressBar) -> Result<Status, Failure>,
) -> Result<Status, Failure> {
    let bar = progress(pages.len());
    let mut status = Status::Well;
    for path in pages {
        let visited = open(path).and_then(|page| visit(&page, &bar));
        status = status.max(match visited {
            Err(failure) if failure.is_closed_output() => return Ok(status),
            Err(failure @ Failure::Output(_)) => return Err(failure),
            Err(failure) => bar.suspend(|| report(&failure, language)),
            Ok(visited) => visited,
        });
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(status)
}

fn open(path: &Path) -> Result<Page, Failure> {
    let is_stdin = path.as_os_str() == "-";
    let bytes = if is_stdin {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| Failure::read(path, error))?;
    Ok(Page { name: path.display().to_string(), bytes })
}

/// A bar that is drawn on a terminal alone, and for more than a few pages.
fn progress(pages: usize) -> ProgressBar {
    let target = if pages > FEW { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(pages as u64), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len}") {
        bar.set_style(style);
    }
    bar
}

/// Writes the draft where it belongs; never over a spec that is there.
fn write_draft(reading: &Reading, into: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = into else {
        let mut out = output();
        out.write_all(reading.draft().as_bytes())?;
        return Ok(out.flush()?);
    };
    let path = folder.join(reading.file());
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| unwritten(&path, &error))?;
    }
    match OpenOptions::new().write(true).create_new(true).open(&path) {
        Ok(mut file) => file.write_all(reading.draft().as_bytes()).map_err(|error| unwritten(&path, &error)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let path = path.display();
            Err(Failure::Refused(Said::new(
                format!(
                    "{path} is there already, and a draft overwrites nothing; `callsheet drift` compares the page with it"
                ),
                format!("{path} уже есть, а набросок ничего не заменяет; `callsheet drift` сравнит с ним страницу"),
            )))
        }
        Err(error) => Err(unwritten(&path, &error)),
    }
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let path = path.display();
    Failure::Usage(Said::new(format!("cannot write {path}: {error}"), format!("не удаётся записать {path}: {error}")))
}

/// Says on standard error what a maintainer must look at.
fn write_report(reading: &Reading, page: &str, language: Language) {
    let mut err = anstream::stderr().lock();
    // Where standard error is closed nobody can be told.
    let _ = writeln!(err, "{}: {}", page, render::styled(render::NAME, &reading.method));
    for note in &reading.report.notes {
        let _ = writeln!(err, "  {}", note.in_words(language));
    }
    let _ = writeln!(err, "  {}", reading.report.summary(language));
}
