//! `call --all`: every page of a list.

use std::time::Duration;

use callsheet_runtime::tables::{Field, Kind, Language, Method, Part, Shape, ShapeId, Tables, Type};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

use super::connection::Connection;
use super::interrupt::until_interrupted;
use super::{fill, refusal, response};
use crate::api::Api;
use crate::exit::Failure;
use crate::words::Said;

/// How a method cuts its list into pages.
pub struct Paging {
    page: &'static str,
    size: &'static str,
    largest: i64,
    /// The name under which the response says how many objects there are in all.
    total: Option<&'static str>,
}

/// What was read, and why it is not all.
pub struct Pages {
    /// The objects, in the order of the answers.
    pub objects: Vec<Value>,
    /// Why the rest was not read.
    pub failure: Option<Failure>,
}

/// The list as far as it is known.
struct Progress {
    bar: ProgressBar,
    read: usize,
    total: Option<usize>,
}

impl Paging {
    /// How the method's list is paged through.
    ///
    /// # Errors
    /// It has no pages.
    pub fn of(api: Api, method: &Method<'static>) -> Result<Self, Failure> {
        let tables = api.tables();
        let shape = tables.shape(method.request);
        let field = |part| shape.fields.iter().find(|field| field.part == part);
        let (Some(page), Some(size)) = (field(Part::Page), field(Part::PageSize)) else {
            return Err(Failure::Usage(Said::new(
                format!("{} has no pages: leave out `--all`", method.name),
                format!("у {} нет страниц: уберите `--all`", method.name),
            )));
        };
        let largest = size.ty.numbers.iter().map(|range| range.last).max().unwrap_or(100);
        Ok(Self { page: page.name, size: size.name, largest, total: total(tables, &method.response) })
    }

    /// The request for the first page, as large as it may be where it does not say.
    pub fn first(&self, mut request: Value) -> Value {
        if let Value::Object(members) = &mut request {
            members.entry(self.page).or_insert_with(|| 1.into());
            members.entry(self.size).or_insert_with(|| self.largest.into());
        }
        request
    }

    fn number(&self, request: &Value, name: &str) -> i64 {
        let value = request.get(name);
        value.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok())).unwrap_or_default()
    }
}

/// The field that says how many objects there are, within the objects around the list.
fn total(tables: &'static Tables<'static>, ty: &Type<'static>) -> Option<&'static str> {
    let Kind::Record(id) = ty.kind else { return None };
    total_of(tables, tables.shape(id), &mut vec![id])
}

fn total_of(
    tables: &'static Tables<'static>,
    shape: &'static Shape<'static>,
    around: &mut Vec<ShapeId>,
) -> Option<&'static str> {
    let counts = |field: &&Field<'_>| field.part == Part::Count;
    if let Some(field) = shape.fields.iter().find(counts) {
        return Some(field.name);
    }
    shape.fields.iter().find_map(|field| match field.ty.kind {
        Kind::Record(id) if !around.contains(&id) => {
            around.push(id);
            total_of(tables, tables.shape(id), around)
        }
        _ => None,
    })
}

/// Reads all pages from the one that `request` asks for. Ctrl-C ends it; what was read is kept.
pub async fn read(
    connection: &Connection,
    (api, method, language): (Api, &Method<'static>, Language),
    paging: &Paging,
    mut request: Value,
) -> Pages {
    let mut progress = Progress::new();
    let mut objects = Vec::new();
    let size = paging.number(&request, paging.size);
    let mut page = paging.number(&request, paging.page);
    let reading = async {
        loop {
            let answer = one_page(connection, api, method, &request).await?;
            let found = response::rows(&answer).unwrap_or_default();
            objects.extend_from_slice(found);
            let total = paging.total.and_then(|name| response::beside_rows(&answer, name));
            progress.advance(objects.len(), total, language);
            let is_short = found.is_empty() || i64::try_from(found.len()).is_ok_and(|found| found < size);
            if is_short || progress.total.is_some_and(|total| objects.len() >= total) {
                return Ok(());
            }
            page += 1;
            if let Value::Object(members) = &mut request {
                members.insert(paging.page.to_owned(), page.into());
            }
        }
    };
    let ended = until_interrupted(reading).await;
    progress.bar.finish_and_clear();
    let failure = match ended {
        Some(ended) => ended.err(),
        None => Some(progress.interrupted()),
    };
    Pages { objects, failure }
}

async fn one_page(
    connection: &Connection,
    api: Api,
    method: &Method<'static>,
    request: &Value,
) -> Result<Value, Failure> {
    let request = fill::filled(api.tables(), method.request, request);
    let answer = connection.call(method, &request, &[]).await.map_err(|error| refusal::failure(&error, api))?;
    response::tree(api.tables(), method, &request, &answer)
}

impl Progress {
    /// Nothing is known yet. The bar is drawn on a terminal alone.
    fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar, read: 0, total: None }
    }

    fn advance(&mut self, read: usize, total: Option<usize>, language: Language) {
        self.read = read;
        if let Some(total) = total
            && self.total != Some(total)
        {
            self.total = Some(total);
            self.bar.set_length(total as u64);
            let objects = match language {
                Language::English => "objects",
                Language::Russian => "объектов",
            };
            if let Ok(style) = ProgressStyle::with_template(&format!("{{bar:32}} {{pos}}/{{len}} {objects} {{eta}}")) {
                self.bar.set_style(style);
            }
        }
        self.bar.set_position(read as u64);
    }

    fn interrupted(&self) -> Failure {
        let of = |word: &str| self.total.map(|total| format!(" {word} {total}")).unwrap_or_default();
        Failure::Refused(Said::new(
            format!("interrupted: {}{} objects were read", self.read, of("of")),
            format!("прервано: прочитано объектов: {}{}", self.read, of("из")),
        ))
    }
}
