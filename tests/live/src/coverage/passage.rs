//! The stories, told to one server.

use callsheet_runtime::tables::Part;
use callsheet_validator::{Code, Diagnostic, Validator};
use indicatif::ProgressBar;
use serde_json::Value;

use super::books::{Books, Page};
use super::loosely;
use super::seen;
use super::typed::Types;
use crate::judge::errors;
use crate::site::Site;
use crate::story::{Kept, Step, Story};
use crate::wire::{Answer, Call, shortened};

/// One server's run.
pub struct Passage<'p, 't> {
    site: &'p Site<'p>,
    types: &'p Types<'t>,
    validator: Validator<'p>,
    kept: Kept,
    books: Books,
    bar: ProgressBar,
}

impl<'p, 't> Passage<'p, 't> {
    /// A run on that server.
    pub fn new(site: &'p Site<'p>, types: &'p Types<'t>, bar: ProgressBar) -> Self {
        let validator = Validator::new(types.tables).target(site.version);
        Self { site, types, validator, kept: Kept::default(), books: Books::new(site.version), bar }
    }

    /// Tells the stories, then undoes them in reverse.
    pub async fn run(mut self, stories: &[Story]) -> Books {
        for story in stories {
            for step in &story.call {
                self.step(story, step).await;
            }
        }
        for story in stories.iter().rev() {
            for step in &story.undo {
                self.step(story, step).await;
            }
        }
        self.bar.finish_and_clear();
        self.books
    }

    async fn step(&mut self, story: &Story, step: &Step) {
        self.bar.inc(1);
        if !step.applies(self.site.version) {
            return;
        }
        if let Some(statement) = &step.sql {
            if let Err(error) = self.site.sql(&self.kept.fill(statement)).await {
                self.books.faults.push(format!("story {}: {error}", story.name));
            }
            return;
        }
        let Some(call) = self.site.call_of(self.types.tables, step, &self.kept) else { return };
        self.bar.set_message(call.method.clone());
        let (sent, answer) = self.send(call, step.untyped.is_some()).await;
        let page = self.books.page(&sent.method);
        page.called += 1;
        match (answer, &step.refused) {
            (Answer::Granted(result), refused) => {
                page.accepted += 1;
                if refused.is_some() {
                    page.faults.insert("the server grants what the story says is refused".to_owned());
                }
                self.judge_request(&sent);
                self.read(&sent, &result, step);
            }
            (Answer::Refused(_), Some(_)) => {
                page.refused_as_said += 1;
                self.judge_request(&sent);
            }
            (Answer::Refused(error), None) => {
                page.faults.insert(format!("refused: {} with {}", error.data, shortened(&sent.params)));
            }
            (Answer::Failed(what), _) => {
                page.faults.insert(format!("the server breaks down: {what}"));
            }
        }
    }

    /// Sends the request as its type writes it, or as it is where the type cannot write it.
    async fn send(&mut self, call: Call, untyped: bool) -> (Call, Answer) {
        let mut call = call;
        if untyped {
            let method = self.types.tables.method(&call.method);
            let page = self.books.page(&call.method);
            page.untyped += 1;
            if method.is_some_and(|method| self.types.request(method, &call.params).is_ok()) {
                page.faults.insert("request: its type can write what the story says it cannot".to_owned());
            }
        } else if let Some(method) = self.types.tables.method(&call.method) {
            let page = self.books.page(method.name);
            match self.types.request(method, &call.params) {
                Ok(written) => {
                    page.faults
                        .extend(lost(&call.params, &written).into_iter().map(|way| format!("request: {way} is lost")));
                    call.params = written;
                }
                Err(error) => {
                    page.faults.insert(format!("request: {error}: {}", shortened(&call.params)));
                }
            }
        } else {
            self.books.page(&call.method).faults.insert("no spec".to_owned());
        }
        let answer = self.site.wire.call(&call).await;
        (call, answer)
    }

    /// What the server grants, the validator must not refuse.
    fn judge_request(&mut self, call: &Call) {
        let document = Call { auth: None, ..call.clone() }.written(1);
        let reports = self.validator.requests(document.as_bytes());
        let page = self.books.page(&call.method);
        for found in reports.iter().flat_map(|report| errors(&report.diagnostics)) {
            let said = format!("{}: {}", found.path, found.message);
            page.faults.insert(format!("the validator refuses: {said}: {}", shortened(&call.params)));
        }
        let ignored =
            reports.iter().flat_map(|report| &report.diagnostics).filter(|found| found.code == Code::IgnoredMember);
        page.unknown.extend(ignored.map(|found| format!("request {}", found.path)));
    }

    fn read(&mut self, call: &Call, result: &str, step: &Step) {
        let Ok(value) = serde_json::from_str::<Value>(result) else { return };
        for way in self.kept.keep(step, &value) {
            self.books.page(&call.method).faults.insert(format!("nothing at {way} to be kept"));
        }
        let Some(method) = self.types.tables.method(&call.method) else { return };
        let params = serde_json::from_str::<Value>(&call.params).unwrap_or_default();
        let ty = self.types.response_type(method, &params);
        let document = format!(r#"{{"jsonrpc":"2.0","result":{result},"id":1}}"#);
        let request = Call { auth: None, ..call.clone() }.written(1);
        let report = self.validator.response_to(method.name, request.as_bytes(), document.as_bytes());
        seen::add(self.types.tables, &ty, &value, &mut self.books.seen);
        let page = self.books.page(method.name);
        note_response(page, &report.diagnostics);
        match self.types.response(&ty, result) {
            Ok(written) => {
                page.decoded += 1;
                page.faults.extend(lost(result, &written).into_iter().map(|way| format!("response: {way} is lost")));
            }
            Err(error) => {
                page.faults.insert(format!("response: {error}"));
            }
        }
        if !is_empty(&value) {
            page.answered = true;
            let shape = self.types.tables.shape(method.request);
            let extends = shape.fields.iter().filter(|field| matches!(field.part, Part::Extends(_)));
            let asked = extends.filter(|field| is_extended(params.get(field.name)));
            page.extended.extend(asked.map(|field| field.name.to_owned()));
        }
    }
}

fn note_response(page: &mut Page, diagnostics: &[Diagnostic]) {
    for found in diagnostics {
        let way = general(&found.path);
        match found.code {
            Code::UnknownMember | Code::IgnoredMember => {
                page.unknown.insert(format!("response {way}: {}", found.message));
            }
            Code::UnknownValue => {
                page.unknown.insert(format!("response {way}: {}", found.message));
            }
            _ if found.severity == callsheet_validator::Severity::Error => {
                page.faults.insert(format!("response {way}: {}", found.message));
            }
            _ => {}
        }
    }
}

/// A way without the numbers of list members.
fn general(way: &str) -> String {
    let parts = way.split('/').map(|part| if part.parse::<usize>().is_ok() { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn lost(before: &str, after: &str) -> Vec<String> {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let mut ways: Vec<String> =
        loosely::differences(&read(before), &read(after)).iter().map(|way| general(way)).collect();
    ways.dedup();
    ways
}

fn is_extended(value: Option<&Value>) -> bool {
    match value {
        Some(Value::String(text)) => text == "extend",
        Some(Value::Array(members)) => !members.is_empty(),
        Some(Value::Bool(flag)) => *flag,
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(members) => members.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::String(text) => text.is_empty() || text == "0",
        _ => false,
    }
}
