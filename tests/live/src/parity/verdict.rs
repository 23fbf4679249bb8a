//! What a server and the validator say about one request, side by side.

use callsheet_runtime::tables::Action;
use callsheet_validator::{Code, Diagnostic, Report, Severity};
use callsheet_zabbix::ErrorClass;

use super::stored;
use crate::wire::Answer;
use crate::wrong::rendered;

/// What the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing against it.
    Granted,
    /// What is wrong with the request itself.
    Form {
        /// Its words.
        words: String,
        /// The way that they name.
        path: Option<String>,
    },
    /// What does not fit what it stores: it takes the same request at other times.
    Stored(String),
    /// Nothing that makes sense: it broke down.
    Failed(String),
}

/// How the two compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Both accept or both refuse.
    pub agrees: bool,
    /// Both name the same way; `None` where there is nothing to compare.
    pub path: Option<bool>,
    /// Both use the same words.
    pub words: Option<bool>,
    /// What is stored decided: nothing is compared.
    pub stored: bool,
    /// The validator says beforehand that only the server knows.
    pub noted: bool,
    /// The server broke down: nothing is compared.
    pub failed: bool,
    /// The validator has more than one error.
    pub several: bool,
}

impl Verdict {
    /// Whether all that can be compared is the same.
    pub fn is_same(&self) -> bool {
        self.stored || self.failed || (self.agrees && self.path != Some(false) && self.words != Some(false))
    }
}

/// Reads a server's answer to a request whose changes were refused when they were committed.
pub fn read(answer: &Answer, action: Action) -> Said {
    let error = match answer {
        Answer::Granted(_) => return Said::Granted,
        Answer::Failed(what) => return Said::Failed(what.clone()),
        Answer::Refused(error) => error,
    };
    let words = if error.data.is_empty() { error.message.to_string() } else { error.data.to_string() };
    if stored::is_commit(&words) {
        return if action == Action::Read { Said::Failed(words) } else { Said::Granted };
    }
    if stored::is_breakdown(&words) {
        return Said::Failed(words);
    }
    if stored::is_stored(&words) {
        return Said::Stored(words);
    }
    let path = match error.class() {
        ErrorClass::InvalidParameter { path, .. } | ErrorClass::InvalidRequest { path, .. } => path.map(str::to_owned),
        _ => None,
    };
    Said::Form { words, path }
}

/// The first error of a report, which is the one that the server would give.
pub fn first(report: &Report) -> Option<&Diagnostic> {
    report.diagnostics.iter().find(|found| found.severity == Severity::Error)
}

/// Compares what was said.
pub fn compare(said: &Said, report: &Report) -> Verdict {
    let first = first(report);
    let mut errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let noted = report.diagnostics.iter().any(|found| found.code == Code::UnknownCondition);
    // The same complaint about a neighbour, or about another member of the object, is as true as the first.
    let kind = |found: &Diagnostic| (found.code, found.path.replace(|letter: char| letter.is_ascii_digit(), ""));
    let first_kind = first.map(kind);
    let several = errors.any(|found| Some(kind(found)) != first_kind);
    let base = Verdict { several, ..Verdict::default() };
    match (said, first) {
        (Said::Failed(_), _) => Verdict { failed: true, ..base },
        (Said::Stored(_), None) => Verdict { stored: true, ..base },
        // What is stored was looked at before what the validator finds: their words cannot be compared.
        (Said::Stored(_), Some(_)) => Verdict { agrees: true, ..base },
        (Said::Granted, found) => Verdict { agrees: found.is_none(), ..base },
        (Said::Form { words, .. }, None) => Verdict { stored: noted || stored::is_combined(words), noted, ..base },
        (Said::Form { words, path }, Some(found)) => Verdict {
            agrees: true,
            path: path.as_ref().map(|path| *path == found.path),
            words: (!stored::names_stored(words)).then(|| rendered(found) == *words),
            ..base
        },
    }
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Version;
    use callsheet_validator::Validator;
    use callsheet_zabbix::{ServerError, TABLES};

    use super::*;

    #[test]
    fn server_and_validator_are_compared() {
        let granted = || Answer::Granted("{}".to_owned());
        let refused = |data: &str| {
            Answer::Refused(ServerError { code: -32602, message: "Invalid params.".into(), data: data.into() })
        };
        let name = r#"Invalid parameter "/1/name": a character string is expected."#;
        let (agrees, stored) = (|verdict: &Verdict| verdict.agrees, |verdict: &Verdict| verdict.stored);
        let same: fn(&Verdict) -> bool = Verdict::is_same;
        let path: fn(&Verdict) -> bool = |verdict| verdict.path == Some(false);
        let words: fn(&Verdict) -> bool = |verdict| verdict.words == Some(false) && verdict.path == Some(true);
        let (right, wrong) = (r#"{"userid":"1","name":"x"}"#, r#"{"userid":"1","name":5}"#);
        type Holds = fn(&Verdict) -> bool;
        let cases: [(&str, Answer, &str, Holds); 10] = [
            ("both accept", granted(), right, same),
            ("committing alone is refused", refused("Database error occurred."), right, same),
            ("both refuse alike", refused(name), wrong, same),
            ("the server alone refuses", refused(name), right, |verdict| !verdict.is_same()),
            ("the validator alone refuses", granted(), wrong, |verdict| !verdict.agrees),
            ("other words", refused(&name.replace("expected", "wanted")), wrong, words),
            ("another path", refused(&name.replace("/1/name", "/1")), wrong, path),
            ("an object is missing", refused("No permissions to referred object or it does not exist!"), right, stored),
            ("both refuse, for reasons of their own", refused("User \"x\" already exists."), wrong, agrees),
            ("the server breaks down", refused("System error occurred. Ask."), right, |verdict| verdict.failed),
        ];
        let validator = Validator::new(&TABLES).target(Version::new(7, 0, 22));
        for (what, answer, params, holds) in cases {
            let document = format!(r#"{{"jsonrpc":"2.0","method":"user.update","params":{params},"id":1}}"#);
            let report = validator.requests(document.as_bytes()).pop().unwrap_or_default();
            let verdict = compare(&read(&answer, Action::Update), &report);
            assert!(holds(&verdict), "{what}: {verdict:?}");
        }
        assert!(matches!(read(&refused("Database error occurred."), Action::Read), Said::Failed(_)));
    }
}
