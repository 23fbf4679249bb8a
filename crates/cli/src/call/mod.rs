//! `callsheet call`: one call of one method.

pub mod connection;
pub mod document;
mod files;
pub mod fill;
mod interrupt;
mod kept;
mod pages;
pub mod refusal;
mod response;
pub mod tree;

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::Duration;

use callsheet_client::Redactor;
use callsheet_planfix::Account;
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Kind, Language, Method, Type, Wire};
use callsheet_validator::Report;
use serde_json::Value;

use self::connection::{Connection, Manner};
use self::files::Attached;
use self::interrupt::{Traces, until_interrupted};
use self::kept::Kept;
use self::pages::{Pages, Paging};
use crate::api::Api;
use crate::arguments::{CallArguments, ResponseFormat};
use crate::check::{Checker, Place, pretty};
use crate::exit::{Failure, Status};
use crate::profile::{Setting, Settings};
use crate::run::output;
use crate::words::Said;

/// Makes the call, or shows what would be sent.
pub fn run(arguments: &CallArguments, language: Language) -> Result<Status, Failure> {
    let api = arguments.api;
    let method = api.method(&arguments.method)?;
    format_fits(arguments)?;
    let (tree, attached) = request_tree(arguments, method)?;
    let paging = if arguments.all { Some(Paging::of(api, method)?) } else { None };
    let tree = match &paging {
        Some(paging) => paging.first(tree),
        None => tree,
    };
    let settings = Settings::gather(api, arguments.profile.as_deref(), arguments.config.as_deref(), language)?;
    let request = fill::filled(api.tables(), method.request, &tree);
    let account = match api {
        Api::Planfix if !arguments.dry_run || settings.get(Setting::Account).is_some() => {
            connection::account(&settings)?
        }
        _ => Account::new("ACCOUNT"),
    };
    let document = document::of(api.tables(), method, &request, &account)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let kept = if arguments.keep_session { Kept::of(api, &settings) } else { None };
    let traces = Traces::of(method);
    let manner = Manner {
        pace: arguments.interval.map(Duration::from_secs_f64),
        session: kept.as_ref().and_then(Kept::session),
        read_only: arguments.read_only,
        uploads: !attached.attachments.is_empty(),
        traces: traces.clone(),
    };
    let connection = match arguments.dry_run {
        true => None,
        false => Some(Connection::new(api, method, &settings, manner, language)?),
    };
    let target = match (&connection, settings.version()?) {
        (Some(connection), None) => {
            runtime.block_on(connection.release()).map_err(|error| refusal::failure(&error, api))?
        }
        (_, named) => api.target(named.filter(|_| !api.tables().api.versions.is_empty()).as_ref())?,
    };
    let checker = Checker::of(api, target, language);
    if check(&checker, method, &tree, &document) == Status::Refused {
        return Ok(Status::Refused);
    }
    let Some(connection) = connection else { return show_document(api, method, &document, &attached) };
    if let Some(paging) = &paging {
        let pages = runtime.block_on(pages::read(&connection, (api, method, language), paging, tree));
        runtime.block_on(leave(&connection, kept.as_ref(), language));
        return show_pages(arguments, pages, language);
    }
    if let Some(file) = &arguments.save {
        let saving = files::save((&connection, &traces), (api, method), &request, file, language);
        let saved = runtime.block_on(saving);
        runtime.block_on(leave(&connection, kept.as_ref(), language));
        return saved;
    }
    let answer = runtime.block_on(until_interrupted(connection.call(method, &request, &attached.attachments)));
    runtime.block_on(leave(&connection, kept.as_ref(), language));
    let answer = answer.ok_or_else(|| traces.interrupted(method))?;
    let answer = answer.map_err(|error| refusal::failure(&error, api))?;
    show_response(arguments, method, &request, &answer, language)
}

/// Whether the response can be written in the format that was asked for.
fn format_fits(arguments: &CallArguments) -> Result<(), Failure> {
    if arguments.all && arguments.format == ResponseFormat::Xml {
        return Err(Failure::Usage(Said::new(
            "`--format xml` shows one answer as it came: with `--all` there are several",
            "`--format xml` показывает один ответ как есть, а с `--all` их несколько",
        )));
    }
    let api = arguments.api;
    if arguments.format == ResponseFormat::Xml && api.tables().api.wire != Wire::Xml {
        return Err(Failure::Usage(Said::new(
            format!("{} answers in JSON: `--format xml` is for APIs that speak XML", api.name()),
            format!("{} отвечает в JSON: `--format xml` — для API с XML", api.name()),
        )));
    }
    Ok(())
}

/// Keeps the session where that was asked for, or else closes it, which Ctrl-C cuts short.
async fn leave(connection: &Connection, kept: Option<&Kept>, language: Language) {
    let Some(kept) = kept else {
        until_interrupted(connection.close()).await;
        return;
    };
    if let Err(error) = kept.keep(connection.session().await.as_ref()) {
        let said =
            Said::new(format!("the session cannot be kept: {error}"), format!("не удаётся сохранить сеанс: {error}"));
        // Where standard error is closed nobody can be told.
        let _ = writeln!(anstream::stderr(), "{}", crate::render::warning(said.get(language), language));
    }
}

/// The request as the command line puts it together, and the files that go with it.
fn request_tree(arguments: &CallArguments, method: &Method<'_>) -> Result<(Value, Attached), Failure> {
    let mut tree = match &arguments.json {
        Some(path) => read_json(path)?,
        None => Value::Null,
    };
    let ty = Type::of(Kind::Record(method.request));
    for assignment in &arguments.set {
        tree::set(&mut tree, arguments.api.tables(), &ty, assignment)
            .map_err(|error| Failure::Usage(Said::new(format!("--set {error}"), format!("--set {error}"))))?;
    }
    let attached = Attached::to(&mut tree, arguments.api.tables(), &ty, &arguments.attach)?;
    Ok((if tree.is_null() { Value::Object(serde_json::Map::new()) } else { tree }, attached))
}

fn read_json(path: &Path) -> Result<Value, Failure> {
    let mut text = String::new();
    let read = match path.as_os_str() == "-" {
        true => io::stdin().read_to_string(&mut text).map(|_| ()),
        false => fs::read_to_string(path).map(|read| text = read),
    };
    read.map_err(|error| Failure::read(path, error))?;
    // The parser's own words never quote the document.
    serde_json::from_str(&text).map_err(|error| {
        let path = path.display();
        let (line, column) = (error.line(), error.column());
        Failure::Usage(Said::new(
            format!("{path} is no JSON, at line {line}, column {column}"),
            format!("{path}: не JSON, строка {line}, столбец {column}"),
        ))
    })
}

/// Says what the validator finds; refused where there is an error.
///
/// JSON is checked as it was given, so that the verdict is about that and not about what it was read as.
fn check(checker: &Checker, method: &Method<'_>, tree: &Value, document: &str) -> Status {
    let document = match checker.wire() {
        Wire::Json => document::json_rpc(method.name, &document::pretty_json(tree)),
        Wire::Xml => document::pretty_xml(document),
    };
    let reports = checker.check(document.as_bytes());
    // Where standard error is closed the exit status still tells.
    let sink = (false, &mut anstream::stderr().lock() as &mut dyn Write);
    let _ = pretty::write(checker, Place { source: "request", line: None }, document.as_bytes(), &reports, sink);
    if reports.iter().all(Report::is_valid) { Status::Well } else { Status::Refused }
}

fn show_document(api: Api, method: &Method<'_>, document: &str, attached: &Attached) -> Result<Status, Failure> {
    let shown = Redactor::of_request(api.tables(), Some(method)).replace(document);
    let shown = match api.tables().api.wire {
        Wire::Json => serde_json::from_str(&shown).map_or(shown, |value: Value| document::pretty_json(&value)),
        Wire::Xml => document::pretty_xml(&shown),
    };
    let shown = attached.named(shown);
    let mut out = output();
    writeln!(out, "{shown}")?;
    out.flush()?;
    Ok(Status::Well)
}

fn show_response(
    arguments: &CallArguments,
    method: &Method<'static>,
    request: &dyn Record,
    answer: &str,
    language: Language,
) -> Result<Status, Failure> {
    let tables = arguments.api.tables();
    let tree = || response::tree(tables, method, request, answer);
    let shown = match arguments.format {
        ResponseFormat::Json => document::pretty_json(&tree()?),
        ResponseFormat::Xml => document::pretty_xml(answer),
        ResponseFormat::Table => response::table(&tree()?, language),
    };
    let mut out = output();
    writeln!(out, "{shown}")?;
    out.flush()?;
    Ok(Status::Well)
}

/// Shows what was read, all of it or not.
fn show_pages(arguments: &CallArguments, pages: Pages, language: Language) -> Result<Status, Failure> {
    let objects = Value::Array(pages.objects);
    let shown = match arguments.format {
        ResponseFormat::Table => response::table(&objects, language),
        ResponseFormat::Json | ResponseFormat::Xml => document::pretty_json(&objects),
    };
    let mut out = output();
    writeln!(out, "{shown}")?;
    out.flush()?;
    pages.failure.map_or(Ok(Status::Well), Err)
}
