//! What went wrong with a call: the server's code and words, and what to do.

use callsheet_client::{Error, Refusal};
use callsheet_runtime::tables::Language;

use crate::api::Api;
use crate::check::pretty::printable;
use crate::exit::Failure;
use crate::explain::remedy;
use crate::words::{Said, causes};

/// The failure that an error of the client is.
pub fn failure(error: &Error, api: Api) -> Failure {
    let said = |language| words(error, api, language);
    let said = Said::new(said(Language::English), said(Language::Russian));
    match error {
        Error::Setup(_) => Failure::Usage(said),
        _ => Failure::Refused(said),
    }
}

fn words(error: &Error, api: Api, language: Language) -> String {
    let (what_to_do, advice) = match language {
        Language::English => ("what to do", error.advice()),
        Language::Russian => ("что делать", remedy(error.remedy()).get(language)),
    };
    let Some(refusal) = error.refusal() else {
        return format!("{}\n  {what_to_do}: {advice}", printable(&format!("{error}{}", causes(error))));
    };
    let (code, server) = code_and_words(refusal);
    let title = api.tables().api.title;
    let tried = error.attempt().map(|attempt| format!(" {}", attempt.method)).unwrap_or_default();
    let mut lines = match language {
        Language::English => format!("{title} refused{tried} with the error {}", printable(&code)),
        Language::Russian => format!("{title} отказывает{tried}, ошибка {}", printable(&code)),
    };
    let known = api.tables().api.error(&code).map(|error| error.text.get(language)).filter(|text| !text.is_empty());
    if let Some(known) = known {
        lines.push_str(&format!("\n  {known}"));
    }
    if !server.is_empty() {
        let label = match language {
            Language::English => "the server says",
            Language::Russian => "слова сервера",
        };
        lines.push_str(&format!("\n  {label}: {}", printable(&server)));
    }
    format!("{lines}\n  {what_to_do}: {advice}")
}

/// The code and the words of a refusal; the words are empty where the server has none.
pub fn code_and_words(refusal: &Refusal) -> (String, String) {
    match refusal {
        Refusal::Planfix(error) => {
            let mut words = error.message.as_deref().unwrap_or_default().to_owned();
            if let Some(file) = &error.file {
                words = format!("{words} ({}: {})", file.id, file.name);
            }
            (error.code.to_string(), words)
        }
        Refusal::Zabbix(error) => {
            let words = [&*error.message, &*error.data].into_iter().filter(|words| !words.is_empty());
            (error.code.to_string(), words.collect::<Vec<_>>().join(" "))
        }
        // A refusal of an API that this command does not know yet.
        other => (String::new(), other.to_string()),
    }
}
