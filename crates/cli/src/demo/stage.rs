//! Shows calls and refusals, and keeps count.

use std::io::Write;

use callsheet_client::{Client, Protocol, Redactor};
use callsheet_planfix::Account;
use callsheet_runtime::record::Dynamic;
use callsheet_runtime::tables::{Kind, Language, Method as Table, ShapeRef, Text, Type, Wire};
use callsheet_runtime::{Method, Ref, Slot, Target, json, xml};
use callsheet_sandbox::Planfix;
use callsheet_validator::{Diagnostic, Severity};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::breaking::{self, Broke};
use crate::api::Api;
use crate::call::refusal::{code_and_words, failure};
use crate::call::{document, fill};
use crate::check::Checker;
use crate::check::pretty::printable;
use crate::exit::{Failure, Status};
use crate::render::{BAD, FAINT, GOOD, NAME, STRONG, WIDTH, hanging, padded, styled};
use crate::words::{Said, text};

/// Who calls what.
pub struct Part<'a, P: Protocol> {
    /// The API.
    pub api: Api,
    /// A client of it.
    pub client: &'a Client<P>,
}

/// Where calls are shown.
pub struct Stage {
    language: Language,
    /// Calls that were granted.
    granted: usize,
    /// Rules that were broken, and refused by validator and server alike.
    refused: usize,
    /// Rules over which validator and server do not agree.
    disputed: usize,
}

/// How many lines of a document are shown.
const LINES: usize = 5;

impl Stage {
    /// An empty one.
    pub fn new(language: Language) -> Self {
        Self { language, granted: 0, refused: 0, disputed: 0 }
    }

    /// Says where the calls go.
    pub fn introduce(&self, urls: &[String]) -> Result<(), Failure> {
        let label = text("Sandbox:", "Песочница:").get(self.language);
        self.print(&format!("{} {}", styled(STRONG, label), urls.join("  ")))
    }

    /// Makes a call, shows request, verdict and response; then breaks each of the method's rules.
    pub async fn perform<M: Method, P: Protocol>(
        &mut self,
        part: &Part<'_, P>,
        request: &M,
    ) -> Result<M::Response, Failure> {
        let (tables, method) = (part.api.tables(), request.method());
        let title = tables.method_text(method.name).map_or("", |text| text.title.get(self.language));
        self.print(&format!("\n{} {}  {}", styled(STRONG, part.api.name()), styled(NAME, method.name), title))?;
        let written = document::of(tables, method, request, &Account::new(Planfix::ACCOUNT))?;
        let shown = Redactor::of_request(tables, Some(method)).replace(&written);
        self.document("→", text("request", "запрос"), &shown)?;
        let verdict = judge(part.api, &written, self.language);
        self.verdict(verdict.as_ref())?;
        let response = part.client.call(request).await.map_err(|error| failure(&error, part.api))?;
        let shown = Redactor::of_response(tables, method).replace(&answer(part.api, request, &response));
        self.document("←", text("response", "ответ"), &shown)?;
        if verdict.is_some() {
            self.disputed += 1;
        }
        self.granted += 1;
        self.break_rules(part, method).await?;
        Ok(response)
    }

    fn verdict(&self, error: Option<&Diagnostic>) -> Result<(), Failure> {
        let label = styled(FAINT, &padded(text("validator", "проверка").get(self.language), 9));
        match error {
            None => {
                let words = styled(GOOD, text("valid", "верно").get(self.language));
                self.print(&format!("  {} {label} {words}", styled(GOOD, "✓")))
            }
            Some(error) => {
                let words = styled(BAD, &format!("{}: {}", error.path, error.message));
                self.print(&format!("  {} {label} {words}", styled(BAD, "✗")))
            }
        }
    }

    async fn break_rules<P: Protocol>(
        &mut self,
        part: &Part<'_, P>,
        method: &'static Table<'static>,
    ) -> Result<(), Failure> {
        let tables = part.api.tables();
        let Some(example) = example(part.api, method) else { return Ok(()) };
        for (broke, broken) in breaking::all(tables, method, tables.api.newest(), &example) {
            let rule = self.rule(part.api, &broke);
            match broken {
                Some(tree) => self.break_rule(part, method, (&broke, &rule), &tree).await?,
                None => {
                    let words = text("only the server knows when it applies", "когда применимо, знает только сервер");
                    let line = format!("· {rule} ({})", words.get(self.language));
                    self.print(&styled(FAINT, &hanging(&line, 2, 4)))?;
                }
            }
        }
        Ok(())
    }

    /// Sends what breaks a rule, and compares what validator and server say.
    async fn break_rule<P: Protocol>(
        &mut self,
        part: &Part<'_, P>,
        method: &'static Table<'static>,
        (broke, rule): (&Broke, &str),
        tree: &Value,
    ) -> Result<(), Failure> {
        let tables = part.api.tables();
        let request = fill::filled(tables, method.request, tree);
        let written = document::of(tables, method, &request, &Account::new(Planfix::ACCOUNT))?;
        let offline = judge(part.api, &written, self.language);
        let online = match part.client.call_raw(method, &request).await {
            Ok(_) => None,
            Err(error) => match error.refusal() {
                Some(refusal) => Some(code_and_words(refusal)),
                None => return Err(failure(&error, part.api)),
            },
        };
        let in_english = judge(part.api, &written, Language::English);
        let about_it = in_english.as_ref().is_some_and(|error| broke.is_named_by(tables, error));
        let agreed = about_it && agree(in_english.as_ref(), online.as_ref());
        self.print(&hanging(&format!("✗ {rule}"), 2, 4).replacen('✗', &styled(BAD, "✗"), 1))?;
        let nothing = text("accepted", "принято").get(self.language);
        let said = offline.map_or(nothing.to_owned(), |error| format!("{}: {}", error.path, error.message));
        self.said(text("validator", "проверка"), &said)?;
        let said = online.map_or(nothing.to_owned(), |(code, words)| format!("{code} {words}"));
        self.said(text("sandbox", "песочница"), &said)?;
        if agreed {
            self.refused += 1;
        } else {
            self.disputed += 1;
            let words = text("they do not agree on this rule", "об этом правиле они не согласны").get(self.language);
            self.print(&format!("    {}", styled(BAD, words)))?;
        }
        Ok(())
    }

    /// What one of them says about a request that breaks a rule.
    fn said(&self, who: Text<'_>, words: &str) -> Result<(), Failure> {
        let who = who.get(self.language);
        let line = hanging(&format!("{} {}", padded(who, 9), printable(words)), 4, 14);
        self.print(&line.replacen(who, &styled(FAINT, who), 1))
    }

    fn rule(&self, api: Api, broke: &Broke) -> String {
        let said = match broke {
            Broke::Rule(id, number) => {
                let texts = api.tables().shape_text(*id).and_then(|texts| texts.rules.get(*number));
                return texts.map_or("", |text| text.get(self.language)).to_owned();
            }
            Broke::Group(names) => {
                let names = names.join(", ");
                Said::new(format!("One of {names} is needed."), format!("Нужно одно из: {names}."))
            }
            Broke::Required(name) => Said::new(format!("{name} is required."), format!("{name}: обязательное поле.")),
            Broke::Unique(names) => {
                let names = names.join(" + ");
                Said::new(format!("No two share {names}."), format!("{names} не повторяется."))
            }
        };
        said.get(self.language).to_owned()
    }

    /// A document on a few lines, broken between its values.
    fn document(&self, sign: &str, label: Text<'_>, document: &str) -> Result<(), Failure> {
        let label = padded(label.get(self.language), 9);
        let room = WIDTH - 16;
        let mut lines = vec![String::new()];
        for piece in pieces(document) {
            let fits = lines.last().is_some_and(|line| line.width() + piece.width() <= room || line.is_empty());
            if !fits {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(&printable(&piece));
            }
        }
        let more = if lines.len() > LINES { " …" } else { "" };
        lines.truncate(LINES);
        let body = lines.join(&format!("\n{}", " ".repeat(14)));
        self.print(&format!("  {sign} {} {body}{more}", styled(FAINT, &label)))
    }

    /// Says how it went.
    pub fn conclude(self) -> Result<Status, Failure> {
        let Self { granted, refused, disputed, .. } = self;
        let (style, said) = match disputed {
            0 => (
                GOOD,
                Said::new(
                    format!(
                        "{granted} calls granted, {refused} broken rules refused; validator and sandbox agree on all."
                    ),
                    format!(
                        "выполнено вызовов: {granted}, отказов по правилам: {refused}; проверка и песочница согласны во всём."
                    ),
                ),
            ),
            _ => (
                BAD,
                Said::new(
                    format!("validator and sandbox do not agree on {disputed} requests."),
                    format!("проверка и песочница не согласны, запросов: {disputed}."),
                ),
            ),
        };
        self.print(&format!("\n{}", styled(style, said.get(self.language))))?;
        Ok(if disputed == 0 { Status::Well } else { Status::Refused })
    }

    fn print(&self, line: &str) -> Result<(), Failure> {
        Ok(writeln!(anstream::stdout(), "{line}")?)
    }
}

/// Whether both refuse, and for the same reason, word by word.
fn agree(offline: Option<&Diagnostic>, online: Option<&(String, String)>) -> bool {
    offline.zip(online).is_some_and(|(offline, (_, words))| words.contains(&offline.message))
}

/// A document in pieces between which a line may end: behind a comma, before a start tag. Long texts are cut.
fn pieces(document: &str) -> Vec<String> {
    let body = document.split_once("?>").filter(|_| document.starts_with("<?xml")).map_or(document, |(_, body)| body);
    let mut pieces = vec![String::new()];
    let mut before = ' ';
    for character in body.trim().chars() {
        let starts =
            (character == '<' && before == '>') || before == ',' || pieces.last().is_none_or(|it| it.width() > 60);
        if starts {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut().filter(|_| character != '\n') {
            piece.push(character);
        }
        before = character;
    }
    pieces
}

/// The error that the validator finds without asking the server.
fn judge(api: Api, document: &str, language: Language) -> Option<Diagnostic> {
    let checker = Checker::of(api, api.tables().api.newest(), language);
    let diagnostics = checker.check(document.as_bytes()).into_iter().flat_map(|report| report.diagnostics);
    diagnostics.into_iter().find(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The first example of a method that fits the newest release, as a tree.
fn example(api: Api, method: &'static Table<'static>) -> Option<Value> {
    let tables = api.tables();
    let newest = tables.api.newest();
    let example = method.examples.iter().find(|example| example.target.is_none() || example.target == newest)?;
    match tables.api.wire {
        Wire::Json => serde_json::from_str::<Value>(example.request).ok()?.get("params").cloned(),
        Wire::Xml => {
            let ty = Type::of(Kind::Record(method.request));
            let mut request = Dynamic::new(ShapeRef { tables, id: method.request });
            xml::decode_into(example.request, tables, &ty, Slot::Record(&mut request)).ok()?;
            let mut out = String::new();
            json::encode(Ref::Record(&request), tables, &ty, &mut out);
            let mut tree: Value = serde_json::from_str(&out).ok()?;
            let envelope = tables.shape(tables.api.request_envelope).fields;
            let own = tables.shape(method.request);
            let members = tree.as_object_mut()?;
            for field in envelope.iter().filter(|field| own.find(field.name, field.place).is_none()) {
                members.shift_remove(field.name);
            }
            Some(tree)
        }
    }
}

/// A typed response, written as it stands on the wire.
fn answer<M: Method>(api: Api, request: &M, response: &M::Response) -> String {
    let (tables, ty) = (api.tables(), request.response_type());
    let mut out = String::new();
    match tables.api.wire {
        Wire::Json => {
            out.push_str("{\"result\":");
            json::encode_as(response.get(), tables, &ty, tables.api.numbers, &mut out);
            out.push('}');
        }
        Wire::Xml => {
            // What the server has sent can be written again.
            let _ = xml::encode(response.get(), tables, &ty, &mut out);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Language;

    use super::{agree, judge, pieces};
    use crate::api::Api;

    #[test]
    fn agreement_takes_two_refusals_in_the_same_words() {
        let wrong = r#"{"jsonrpc":"2.0","method":"user.update","params":{"name":"x"},"id":1}"#;
        let offline = judge(Api::Zabbix, wrong, Language::English);
        let online = |words: &str| Some(("-32602".to_owned(), words.to_owned()));
        let same = online(r#"Invalid parameter "/1": the parameter "userid" is missing."#);
        assert!(agree(offline.as_ref(), same.as_ref()));
        assert!(!agree(offline.as_ref(), online("No permissions.").as_ref()));
        assert!(!agree(offline.as_ref(), None));
        assert!(!agree(None, same.as_ref()));
        assert!(!agree(None, None));
    }

    #[test]
    fn documents_are_broken_between_values() {
        let cases = [
            ("<?xml version='1.0'?><a><b>x</b></a>", &["<a>", "<b>x</b>", "</a>"][..]),
            ("{\"a\":1,\"b\":[2,3]}", &["{\"a\":1,", "\"b\":[2,", "3]}"]),
        ];
        for (document, wanted) in cases {
            assert_eq!(pieces(document), wanted, "{document}");
        }
    }
}
