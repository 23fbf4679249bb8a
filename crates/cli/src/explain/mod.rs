//! `callsheet explain`: all that is known of one method.

mod fields;

use std::io::Write;

use callsheet_runtime::tables::{Action, Language, Method, Remedy, Repeat, Text};

use self::fields::{Tree, deprecated_in_words};
use crate::api::Api;
use crate::arguments::ExplainArguments;
use crate::exit::{Failure, Status};
use crate::methods;
use crate::render::{BAD, CAUTION, FAINT, HEADING, NAME, hanging, padded, styled, wrapped};
use crate::run::output;
use crate::words::text;
pub use callsheet_runtime::describe::spelled;

/// Explains one method.
pub fn run(arguments: &ExplainArguments, language: Language) -> Result<Status, Failure> {
    let method = arguments.api.method(&arguments.method)?;
    let mut out = output();
    out.write_all(page(arguments.api, method, language).as_bytes())?;
    out.flush()?;
    Ok(Status::Well)
}

fn page(api: Api, method: &Method<'static>, language: Language) -> String {
    let tables = api.tables();
    let mut tree = Tree::new(tables, method, language);
    head(api, method, language, &mut tree.page);
    section(text("Request", "Запрос"), language, &mut tree.page);
    tree.root(method.request);
    section(text("Response", "Ответ"), language, &mut tree.page);
    tree.value(&method.response, 0);
    let request = tables.shape(method.request);
    for case in method.responses {
        let flags = case.fields.iter().filter_map(|field| request.fields.get(usize::from(*field)));
        let flags: Vec<_> = flags.map(|field| field.name).collect();
        let label = text("with", "с").get(language);
        tree.line(&format!("{label} {}:", flags.join(" + ")), 2);
        tree.value(&case.ty, 2);
    }
    let mut page = tree.page;
    errors(api, method, language, &mut page);
    example(method, language, &mut page);
    page
}

fn head(api: Api, method: &Method<'static>, language: Language, page: &mut String) {
    let tables = api.tables();
    let texts = tables.method_text(method.name);
    let title = texts.map_or("", |texts| texts.title.get(language));
    let line = hanging(&format!("{}: {title}", method.name), 0, 2);
    page.push_str(&line.replacen(method.name, &styled(NAME, method.name), 1));
    page.push('\n');
    let doc = texts.map_or("", |texts| texts.doc.get(language));
    if !doc.is_empty() {
        page.push_str(&wrapped(doc, 0));
        page.push('\n');
    }
    page.push('\n');
    if let Some(deprecated) = &method.deprecated {
        page.push_str(&styled(CAUTION, &deprecated_in_words(deprecated, language)));
        page.push('\n');
    }
    let known: Vec<_> = tables.api.versions.iter().map(ToString::to_string).collect();
    let all = text("all known", "все известные").get(language);
    let versions = match methods::in_words(method.versions, language) {
        Some(versions) => versions,
        None if known.is_empty() => String::new(),
        None => format!("{all} ({})", known.join(", ")),
    };
    let nobody = text("no credentials asked for", "данные для входа не нужны").get(language);
    let works_on = format!("{}: {}", method.entity, action(method.action).get(language));
    let facts = [
        (text("API", "API"), tables.api.title.to_owned()),
        (text("Access", "Доступ"), method.access.unwrap_or(nobody).to_owned()),
        (text("Versions", "Версии"), versions),
        (text("Works on", "Действие"), works_on),
        (text("Repeating", "Повтор"), repeat(method.repeat).get(language).to_owned()),
        (text("Source", "Источник"), method.source.to_owned()),
        (text("Spec", "Описание"), method.file.to_owned()),
    ];
    for (label, fact) in facts.into_iter().filter(|(_, fact)| !fact.is_empty()) {
        let label = padded(label.get(language), 10);
        let line = hanging(&format!("{label} {fact}"), 2, 13);
        page.push_str(&line.replacen(label.trim_end(), &styled(FAINT, label.trim_end()), 1));
        page.push('\n');
    }
}

fn section(title: Text<'_>, language: Language, page: &mut String) {
    page.push('\n');
    page.push_str(&styled(HEADING, title.get(language)));
    page.push('\n');
}

fn errors(api: Api, method: &Method<'_>, language: Language, page: &mut String) {
    if method.errors.is_empty() {
        return;
    }
    section(text("Errors", "Ошибки"), language, page);
    for code in method.errors {
        let Some(error) = api.tables().api.error(code) else {
            page.push_str(&format!("  {}\n", styled(BAD, code)));
            continue;
        };
        let words = format!("{code}  {} ({})", error.text.get(language), remedy(error.remedy).get(language));
        page.push_str(&hanging(&words, 2, 4).replacen(code, &styled(BAD, code), 1));
        page.push('\n');
    }
}

fn example(method: &Method<'_>, language: Language, page: &mut String) {
    let Some(example) = method.examples.first() else { return };
    section(text("Example", "Пример"), language, page);
    page.push_str(&indented(example.request));
    if !example.response.is_empty() {
        page.push('\n');
        page.push_str(&indented(example.response));
    }
}

fn indented(document: &str) -> String {
    document.trim().lines().map(|line| format!("  {line}\n")).collect()
}

fn action(action: Action) -> Text<'static> {
    match action {
        Action::Create => text("creates", "создаёт"),
        Action::Read => text("reads", "читает"),
        Action::Update => text("updates", "изменяет"),
        Action::Delete => text("deletes", "удаляет"),
        Action::Add => text("adds to lists", "добавляет в списки"),
        Action::Remove => text("removes from lists", "удаляет из списков"),
        Action::Replace => text("replaces lists", "заменяет списки"),
        Action::Other => text("does something of its own", "особое действие"),
    }
}

fn repeat(repeat: Repeat) -> Text<'static> {
    match repeat {
        Repeat::Reads => text("safe: it changes nothing", "безопасно: ничего не меняет"),
        Repeat::Idempotent => {
            text("safe: a second call changes nothing more", "безопасно: второй раз ничего не изменит")
        }
        Repeat::Writes => text("not safe: each call changes something", "опасно: каждый вызов что-то меняет"),
    }
}

/// What to do about an error, in words.
pub fn remedy(remedy: Remedy) -> Text<'static> {
    match remedy {
        Remedy::Mend => text("change the request", "исправьте запрос"),
        Remedy::Login => text("log in again", "войдите заново"),
        Remedy::Credentials => text("check the credentials", "проверьте данные для входа"),
        Remedy::Rights => text("ask for the rights", "нужны права"),
        Remedy::Wait => text("wait a little and repeat", "подождите и повторите"),
        Remedy::Stop => text("stop until tomorrow", "остановитесь до завтра"),
        Remedy::Endpoint => text("check the address", "проверьте адрес"),
        Remedy::Support => text("ask the server's support", "обратитесь в поддержку"),
    }
}
