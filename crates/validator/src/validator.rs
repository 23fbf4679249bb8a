use std::sync::Arc;

use callsheet_runtime::tables::{Language, Method, Tables, Type, Version, Wire};

use crate::check::{self, Checker, Context, Direction};
use crate::document::{Document, Malformed, read_marked_json, read_marked_xml};
use crate::marks::Marks;
use crate::message::Wording;
use crate::position::Positions;
use crate::proof::{LONGEST_NAME, Outcome, Plans, Stretch};
use crate::{Code, Diagnostic, Limits, Report, json_call, proof, xml_call};

/// Checks documents against the tables of one API.
///
/// Build it once, share it between threads, and use it any number of times: what it works out of the tables it keeps, for
/// itself and for its clones.
#[derive(Clone, Debug)]
pub struct Validator<'t> {
    pub(crate) tables: &'t Tables<'t>,
    pub(crate) target: Option<Version>,
    pub(crate) language: Language,
    pub(crate) limits: Limits,
    pub(crate) access: Option<usize>,
    proves: bool,
    plans: Arc<Plans>,
}

impl<'t> Validator<'t> {
    /// A validator for the newest known release, with diagnostics in English and default limits.
    pub fn new(tables: &'t Tables<'t>) -> Self {
        Self {
            tables,
            target: tables.api.newest(),
            language: Language::English,
            limits: Limits::default(),
            access: None,
            proves: true,
            plans: Arc::default(),
        }
    }

    /// Checks for that release of the server. An API without versions takes no notice.
    #[must_use]
    pub fn target(self, version: Version) -> Self {
        if self.tables.api.versions.is_empty() {
            return self;
        }
        // What is worked out hangs on the release.
        Self { target: Some(version), plans: Arc::default(), ..self }
    }

    /// Puts diagnostics into that language.
    #[must_use]
    pub fn language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// Sets how large documents may be.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Says which access level the caller has: what needs a higher one is an error then. A name that the API does not
    /// know counts as the least level.
    #[must_use]
    pub fn access(self, level: &str) -> Self {
        let position = self.tables.api.access.iter().position(|name| *name == level);
        Self { access: Some(position.unwrap_or_default()), plans: Arc::default(), ..self }
    }

    /// Checks a document of requests. JSON-RPC allows several calls in one document: each has its report, in order.
    pub fn requests(&self, bytes: &[u8]) -> Vec<Report> {
        let text = match self.text(bytes) {
            Ok(text) => text,
            Err(malformed) => return vec![self.unreadable(None, bytes, malformed)],
        };
        match self.prove_requests(text, None).0 {
            Outcome::Right(reports) => reports,
            Outcome::But(marks) => self.checked_requests(text, &marks),
            Outcome::Unknown => self.checked_requests(text, &Marks::default()),
        }
    }

    /// What a proof of requests comes to. Where proven members are cut out of the text, how far it is proven now.
    pub(crate) fn prove_requests(
        &self,
        text: &str,
        cuts: Option<&Marks>,
    ) -> (Outcome<Vec<Report>>, Option<Stretch<'t>>) {
        match self.tables.api.wire {
            _ if !self.can_prove() => (Outcome::Unknown, None),
            Wire::Json => proof::json_requests(self, text, cuts),
            Wire::Xml => proof::xml_request(self, text, cuts),
        }
    }

    fn can_prove(&self) -> bool {
        self.proves && self.limits.token >= LONGEST_NAME
    }

    /// Explains what is wrong with requests; of lists that are marked, only the marked members are looked at.
    pub(crate) fn checked_requests(&self, text: &str, marks: &Marks) -> Vec<Report> {
        match self.read(text, marks) {
            Ok(document) => match self.tables.api.wire {
                Wire::Json => json_call::requests(self, &document),
                Wire::Xml => vec![xml_call::request(self, &document)],
            },
            Err(malformed) => vec![self.unreadable(None, text.as_bytes(), malformed)],
        }
    }

    /// Checks a response to that method, its envelope included. An error that the server reports is a right response.
    ///
    /// Where the method has several responses, the one is meant that the answer fits best.
    pub fn response(&self, method: &str, bytes: &[u8]) -> Report {
        self.answer(method, None, bytes)
    }

    /// Checks a response as [`response`](Self::response) does, by what its request asks for. What is wrong with that is not
    /// reported; one that is no lone call of the method tells nothing.
    pub fn response_to(&self, method: &str, request: &[u8], bytes: &[u8]) -> Report {
        let asked = self.tables.method(method).and_then(|method| self.asked_for(method, request));
        self.answer(method, asked, bytes)
    }

    /// The type of the response that a request asks for.
    pub(crate) fn asked_for(&self, method: &'t Method<'t>, request: &[u8]) -> Option<&'t Type<'t>> {
        let document = self.text(request).and_then(|text| self.read(text, &Marks::default())).ok()?;
        match self.tables.api.wire {
            Wire::Json => json_call::asked_for(self, &document, method),
            Wire::Xml => xml_call::asked_for(self, &document, method),
        }
    }

    fn answer(&self, method: &str, asked: Option<&'t Type<'t>>, bytes: &[u8]) -> Report {
        let text = match self.text(bytes) {
            Ok(text) => text,
            Err(malformed) => return self.unreadable(Some(method), bytes, malformed),
        };
        let Some(known) = self.tables.method(method) else { return self.answer_to_nothing(method, text) };
        let diagnostics = match self.prove_answer(known, asked, text, None).0 {
            Outcome::Right(()) => Vec::new(),
            Outcome::But(marks) => self.checked_answer(known, asked, text, &marks),
            Outcome::Unknown => self.checked_answer(known, asked, text, &Marks::default()),
        };
        self.report(Some(method.to_owned()), diagnostics)
    }

    /// What a proof of a response comes to, as with requests.
    pub(crate) fn prove_answer(
        &self,
        method: &'t Method<'t>,
        asked: Option<&'t Type<'t>>,
        text: &str,
        cuts: Option<&Marks>,
    ) -> (Outcome<()>, Option<Stretch<'t>>) {
        match self.tables.api.wire {
            _ if !self.can_prove() => (Outcome::Unknown, None),
            Wire::Json => proof::json_response(self, method, asked, text, cuts),
            Wire::Xml => proof::xml_response(self, method, asked, text, cuts),
        }
    }

    pub(crate) fn checked_answer(
        &self,
        method: &'t Method<'t>,
        asked: Option<&'t Type<'t>>,
        text: &str,
        marks: &Marks,
    ) -> Vec<Diagnostic> {
        match self.read(text, marks) {
            Ok(document) => match self.tables.api.wire {
                Wire::Json => json_call::response(self, &document, method, asked),
                Wire::Xml => xml_call::response(self, &document, method, asked),
            },
            Err(malformed) => vec![self.wording().unreadable(text.as_bytes(), malformed)],
        }
    }

    /// Leaves the proving pass out, which never changes what is reported: for holding the two passes against each other.
    #[doc(hidden)]
    #[must_use]
    pub fn without_proof(&self) -> Self {
        Self { proves: false, ..self.clone() }
    }

    /// Whether the first pass alone shows the requests to be right.
    #[doc(hidden)]
    pub fn proves_requests(&self, bytes: &[u8]) -> bool {
        self.text(bytes).is_ok_and(|text| matches!(self.prove_requests(text, None).0, Outcome::Right(_)))
    }

    /// Whether the first pass alone shows the response to be right.
    #[doc(hidden)]
    pub fn proves_response(&self, method: &str, bytes: &[u8]) -> bool {
        let method = self.tables.method(method);
        let proves = |text, method| matches!(self.prove_answer(method, None, text, None).0, Outcome::Right(()));
        self.text(bytes).is_ok_and(|text| method.is_some_and(|method| proves(text, method)))
    }

    /// Reports on an answer to a method that there is not.
    pub(crate) fn answer_to_nothing(&self, method: &str, text: &str) -> Report {
        let document = match self.read(text, &Marks::default()) {
            Ok(document) => document,
            Err(malformed) => return self.unreadable(Some(method), text.as_bytes(), malformed),
        };
        let outcome = crate::message::lone(Code::UnknownMethod, 0);
        let named = |finding: crate::check::Finding<'static>| finding.argument(method);
        let findings = outcome.findings.into_iter().map(named).collect();
        let counter = &mut Positions::new(text.as_bytes());
        let diagnostics = self.wording().diagnostics(&document, check::Outcome { findings, ..outcome }, counter);
        self.report(Some(method.to_owned()), diagnostics)
    }

    pub(crate) fn unreadable(&self, method: Option<&str>, bytes: &[u8], malformed: Malformed) -> Report {
        self.report(method.map(str::to_owned), vec![self.wording().unreadable(bytes, malformed)])
    }

    /// The text of a document that is not too large.
    pub(crate) fn text<'a>(&self, bytes: &'a [u8]) -> Result<&'a str, Malformed> {
        let limit = self.limits.bytes();
        if bytes.len() > limit {
            let is_amid = |at: usize| at > 0 && bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
            // No more bytes than these belong to one character.
            let at = (limit.saturating_sub(3)..=limit).rev().find(|at| !is_amid(*at)).unwrap_or(limit);
            return Err(Malformed { code: Code::TooBig, argument: limit.to_string(), span: at..at });
        }
        simdutf8::compat::from_utf8(bytes).map_err(|error| {
            let at = error.valid_up_to();
            let span = at..at + error.error_len().unwrap_or(1);
            Malformed { code: Code::NotUtf8, argument: String::new(), span }
        })
    }

    fn read<'a>(&self, text: &'a str, marks: &Marks) -> Result<Document<'a>, Malformed> {
        match self.tables.api.wire {
            Wire::Json => read_marked_json(text, &self.limits, marks),
            Wire::Xml => read_marked_xml(text, &self.limits, marks),
        }
    }

    pub(crate) fn wording(&self) -> Wording<'t, 't> {
        Wording { api: self.tables.api, language: self.language, limit: self.limits.diagnostics }
    }

    pub(crate) fn report(&self, method: Option<String>, diagnostics: Vec<Diagnostic>) -> Report {
        Report { method, target: self.target, diagnostics }
    }

    /// What a proof needs to know.
    pub(crate) fn planned(&self, direction: Direction) -> (Context<'t, 't>, &Plans) {
        (self.context(direction), &self.plans)
    }

    pub(crate) fn context(&self, direction: Direction) -> Context<'t, 't> {
        Context {
            tables: self.tables,
            direction,
            target: self.target,
            access: self.access,
            absent_is_unknown: direction == Direction::Response,
            limit: self.limits.diagnostics,
        }
    }

    pub(crate) fn checker<'c, 'a>(
        &self,
        direction: Direction,
        document: &'c Document<'a>,
        base: u32,
    ) -> Checker<'c, 'a, 't>
    where
        't: 'c,
    {
        Checker::new(self.context(direction), document, base)
    }

    /// The method of that name in the target release.
    pub(crate) fn method(&self, name: &str) -> Option<&'t Method<'t>> {
        let method = self.tables.method(name)?;
        self.target.is_none_or(|target| method.versions.contains(target)).then_some(method)
    }
}
