//! `check --batch`: one JSON-RPC request a line, however many there are.

use std::io;
use std::num::NonZero;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Checker;
use super::lines::{Chunk, Lines};
use super::page::Page;
use super::pipeline::{Lost, Results, in_order};
use super::screen::Screen;
use super::sink::Sink;
use super::source::{Input, Place, Source};
use crate::arguments::ReportFormat;
use crate::exit::{Failure, Status};
use crate::words::Said;

/// Checks the lines of a source on all cores, and writes what is found in their order.
pub fn check(
    source: &Source,
    checker: &Arc<Checker>,
    (format, sink): (ReportFormat, &mut Sink<'_>),
    screen: &Screen,
) -> Result<Status, Failure> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let pages = pages(source.open()?, source, checker, format, workers).map_err(|error| no_thread(&error))?;
    screen.show(progress(source));
    let written = write(pages, sink, screen);
    screen.clear();
    written
}

fn write(
    pages: impl Iterator<Item = Result<Result<Page, Failure>, Lost>>,
    sink: &mut Sink<'_>,
    screen: &Screen,
) -> Result<Status, Failure> {
    let mut status = Status::Well;
    for page in pages {
        let page = page.map_err(|Lost| unchecked())??;
        status = status.max(page.status());
        screen.write(page.read, || sink.take(&page))?;
    }
    Ok(status)
}

/// The findings of all lines, a page for each chunk of them.
fn pages(
    input: Input,
    source: &Source,
    checker: &Arc<Checker>,
    format: ReportFormat,
    workers: usize,
) -> io::Result<Results<Result<Page, Failure>>> {
    let mut lines = Lines::new(input, checker.validator().to_owned());
    let next = move || match lines.next() {
        Ok(chunk) => chunk.map(|chunk| (chunk.size(), Ok(chunk))),
        Err(error) => Some((0, Err(error))),
    };
    let (source, checker) = (source.clone(), checker.clone());
    let work = move |chunk: io::Result<Chunk>| {
        let chunk = chunk.map_err(|error| source.failure(error))?;
        let mut page = Page::new(format, true);
        page.read = chunk.read;
        for line in chunk.lines() {
            let reports = checker.check_read(line.bytes, line.refused);
            let place = Place { source: &source.name, line: Some(line.number) };
            page.add(&checker, place, line.bytes, &reports)?;
        }
        Ok(page)
    };
    in_order(next, workers, work)
}

/// A bar that is drawn on a terminal alone.
pub fn progress(source: &Source) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(source.size(), ProgressDrawTarget::stderr());
    let template = match source.size() {
        Some(_) => "{bar:32} {binary_bytes}/{binary_total_bytes} {eta}",
        None => "{spinner} {binary_bytes} {elapsed}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    if !source.is_stdin() {
        bar.enable_steady_tick(Duration::from_millis(200));
    }
    bar
}

/// The system has no thread for the check.
pub fn no_thread(error: &io::Error) -> Failure {
    Failure::Usage(Said::new(
        format!("the system has no thread for the check: {error}"),
        format!("система не даёт потока для проверки: {error}"),
    ))
}

fn unchecked() -> Failure {
    Failure::Usage(Said::new(
        "the check has ended by a fault of its own: the lines from here on are not checked",
        "проверка прервалась из-за собственной ошибки: дальнейшие строки не проверены",
    ))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::sync::Arc;

    use callsheet_runtime::tables::Language;

    use super::pages;
    use crate::api::Api;
    use crate::arguments::ReportFormat;
    use crate::check::Checker;
    use crate::check::page::Page;
    use crate::check::source::{Place, Source};

    /// Requests of very different cost, right and wrong, with blank lines between them.
    fn requests() -> String {
        let mut text = String::new();
        for number in 0..1_000 {
            let groups = "{\"usrgrpid\":\"1\"},".repeat([1, 40, 3, 2_500][number % 4 * usize::from(number % 97 == 0)]);
            let line = match number % 5 {
                0 => format!(
                    "{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{{\"userid\":\"{number}\",\"usrgrps\":[{}]}},\"id\":{number}}}",
                    groups.trim_end_matches(',')
                ),
                1 => format!(
                    "{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{{\"nmae\":\"{number} Ада\"}},\"id\":{number}}}\r"
                ),
                2 => format!("[{number},"),
                3 => String::new(),
                _ => "[".repeat(if number % 250 == 4 { 200_000 } else { 300 }),
            };
            text.push_str(&line);
            text.push('\n');
        }
        text
    }

    #[test]
    fn many_workers_find_what_one_loop_finds() {
        let text = requests();
        let checker = Arc::new(Checker::of(Api::Zabbix, Api::Zabbix.tables().api.newest(), Language::English));
        let source = Source::all(&[]).remove(0);
        for format in [ReportFormat::Json, ReportFormat::Pretty, ReportFormat::Sarif, ReportFormat::Github] {
            let mut wanted = Page::new(format, true);
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
                // What is deep and long is refused by who reads it: it says the same.
                let reports = checker.check(line.as_bytes());
                let place = Place { source: "-", line: Some(number + 1) };
                wanted.add(&checker, place, line.as_bytes(), &reports).expect("memory takes it");
            }
            assert!(wanted.refused > 500 && wanted.calls - wanted.refused > 150);
            for workers in [1, 2, 5] {
                let input = Box::new(Cursor::new(text.clone().into_bytes()));
                let pages = pages(input, &source, &checker, format, workers).expect("threads start");
                let mut all = Page::new(format, true);
                for page in pages {
                    let page = page.expect("no worker is lost").expect("it can be read");
                    all.out.extend_from_slice(&page.out);
                    all.err.extend_from_slice(&page.err);
                    (all.calls, all.refused, all.read) =
                        (all.calls + page.calls, all.refused + page.refused, page.read);
                    all.codes.extend(page.codes);
                }
                for (found, wanted) in [(&all.out, &wanted.out), (&all.err, &wanted.err)] {
                    let differ = found.iter().zip(wanted).position(|(one, other)| one != other);
                    let around = |bytes: &[u8]| {
                        let at = differ.unwrap_or(found.len().min(wanted.len()));
                        String::from_utf8_lossy(&bytes[at.saturating_sub(300)..bytes.len().min(at + 300)]).into_owned()
                    };
                    assert!(found == wanted, "{format:?} on {workers}: {}\n{}", around(found), around(wanted));
                }
                assert_eq!((all.calls, all.refused, &all.codes), (wanted.calls, wanted.refused, &wanted.codes));
                assert_eq!(all.read, text.len() as u64);
            }
        }
    }
}
