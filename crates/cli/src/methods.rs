//! `callsheet methods`: which methods are known.

use std::io::Write;

use callsheet_runtime::tables::{Language, Method, Version, Versions};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::api::Api;
use crate::arguments::{ListingFormat, MethodsArguments};
use crate::exit::{Failure, Status};
use crate::render::{FAINT, NAME, WIDTH, padded, styled};
use crate::run::output;
use crate::words::Said;

/// Lists the methods of one API or of all.
pub fn run(arguments: &MethodsArguments, language: Language) -> Result<Status, Failure> {
    let mut out = output();
    for (api, target) in asked(arguments)? {
        let methods = api.tables().methods.iter();
        let methods: Vec<_> =
            methods.copied().filter(|method| target.is_none_or(|target| method.versions.contains(target))).collect();
        match arguments.format {
            ListingFormat::Json => list_as_json(api, &methods, &mut out)?,
            ListingFormat::Text => list_for_people(api, &methods, language, &mut out)?,
        }
    }
    out.flush()?;
    Ok(Status::Well)
}

/// The APIs to list, each with the release to keep to. A release named without an API is of all APIs that have releases.
fn asked(arguments: &MethodsArguments) -> Result<Vec<(Api, Option<Version>)>, Failure> {
    let named = arguments.target.as_ref();
    let release = |api: Api| named.map(|_| api.target(named)).transpose().map(Option::flatten);
    match arguments.api {
        Some(api) => Ok(vec![(api, release(api)?)]),
        None => {
            let versioned = |api: &Api| named.is_none() || !api.tables().api.versions.is_empty();
            Api::ALL.into_iter().filter(versioned).map(|api| Ok((api, release(api)?))).collect()
        }
    }
}

/// One method as machines read it.
#[derive(Serialize)]
struct Entry<'a> {
    api: &'a str,
    method: &'a str,
    since: Option<String>,
    until: Option<String>,
}

fn list_as_json(api: Api, methods: &[&Method<'_>], out: &mut impl Write) -> Result<(), Failure> {
    for method in methods {
        let Versions { since, until } = method.versions;
        let entry = Entry {
            api: api.name(),
            method: method.name,
            since: since.map(|version| version.to_string()),
            until: until.map(|version| version.to_string()),
        };
        serde_json::to_writer(&mut *out, &entry).map_err(std::io::Error::from)?;
        writeln!(out)?;
    }
    Ok(())
}

fn list_for_people(api: Api, methods: &[&Method<'_>], language: Language, out: &mut impl Write) -> Result<(), Failure> {
    let names = api.name().len() + 1;
    let widest = methods.iter().map(|method| method.name.width()).max().unwrap_or_default();
    for method in methods {
        let title = api.tables().method_text(method.name).map_or("", |text| text.title.get(language));
        let mut line = format!("{} {}", styled(FAINT, api.name()), styled(NAME, method.name));
        let mut rest = title.to_owned();
        if let Some(versions) = in_words(method.versions, language) {
            rest = format!("{rest} ({versions})");
        }
        let column = names + widest + 2;
        line.push_str(&" ".repeat(widest - method.name.width() + 2));
        let room = WIDTH.saturating_sub(column).max(20);
        for (number, part) in textwrap::wrap(&rest, room).iter().enumerate() {
            if number > 0 {
                line.push('\n');
                line.push_str(&padded("", column));
            }
            line.push_str(part);
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// The releases in words; `None` for all.
pub fn in_words(versions: Versions, language: Language) -> Option<String> {
    let said = match (versions.since, versions.until) {
        (None, None) => return None,
        (Some(since), None) => Said::new(format!("since {since}"), format!("с {since}")),
        (None, Some(until)) => Said::new(format!("before {until}"), format!("до {until}")),
        (Some(since), Some(until)) => {
            Said::new(format!("from {since} until before {until}"), format!("с {since}, до {until}"))
        }
    };
    Some(said.get(language).to_owned())
}
