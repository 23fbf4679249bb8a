use callsheet_runtime::tables::{Language, Method, Tables, Type, Version, Wire};

use crate::check::{Checker, Context, Direction, Outcome};
use crate::document::{Document, Malformed, read_json, read_xml};
use crate::message::Wording;
use crate::position::Positions;
use crate::{Code, Diagnostic, Limits, Report, json_call, xml_call};

/// Checks documents against the tables of one API.
///
/// It has no state beside its settings: clone it, share it between threads, use it any number of times.
#[derive(Clone, Copy, Debug)]
pub struct Validator<'t> {
    pub(crate) tables: &'t Tables<'t>,
    pub(crate) target: Option<Version>,
    pub(crate) language: Language,
    pub(crate) limits: Limits,
    pub(crate) access: Option<usize>,
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
        }
    }

    /// Checks for that release of the server. An API without versions takes no notice.
    #[must_use]
    pub fn target(self, version: Version) -> Self {
        if self.tables.api.versions.is_empty() { self } else { Self { target: Some(version), ..self } }
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
        Self { access: Some(position.unwrap_or_default()), ..self }
    }

    /// Checks a document of requests. JSON-RPC allows several calls in one document: each has its report, in order.
    pub fn requests(&self, bytes: &[u8]) -> Vec<Report> {
        match self.read(bytes) {
            Ok(document) => match self.tables.api.wire {
                Wire::Json => json_call::requests(self, &document),
                Wire::Xml => vec![xml_call::request(self, &document)],
            },
            Err(malformed) => vec![self.report(None, vec![self.wording().unreadable(bytes, malformed)])],
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
        let read = self.read(request).ok().zip(self.tables.method(method));
        let asked = read.and_then(|(document, method)| match self.tables.api.wire {
            Wire::Json => json_call::asked_for(self, &document, method),
            Wire::Xml => xml_call::asked_for(self, &document, method),
        });
        self.answer(method, asked, bytes)
    }

    fn answer(&self, method: &str, asked: Option<Type<'t>>, bytes: &[u8]) -> Report {
        let diagnostics = match (self.read(bytes), self.tables.method(method)) {
            (Err(malformed), _) => vec![self.wording().unreadable(bytes, malformed)],
            (Ok(document), None) => {
                let outcome = crate::message::lone(Code::UnknownMethod, 0);
                let named = |finding: crate::check::Finding<'static>| finding.argument(method);
                let findings = outcome.findings.into_iter().map(named).collect();
                let counter = &mut Positions::new(bytes);
                self.wording().diagnostics(&document, Outcome { findings, ..outcome }, counter)
            }
            (Ok(document), Some(method)) => match self.tables.api.wire {
                Wire::Json => json_call::response(self, &document, method, asked),
                Wire::Xml => xml_call::response(self, &document, method, asked),
            },
        };
        self.report(Some(method.to_owned()), diagnostics)
    }

    fn read<'a>(&self, bytes: &'a [u8]) -> Result<Document<'a>, Malformed> {
        let limit = self.limits.bytes();
        if bytes.len() > limit {
            return Err(Malformed { code: Code::TooBig, argument: limit.to_string(), span: limit..limit });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let at = error.valid_up_to();
            let span = at..at + error.error_len().unwrap_or(1);
            Malformed { code: Code::NotUtf8, argument: String::new(), span }
        })?;
        match self.tables.api.wire {
            Wire::Json => read_json(text, &self.limits),
            Wire::Xml => read_xml(text, &self.limits),
        }
    }

    pub(crate) fn wording(&self) -> Wording<'t, 't> {
        Wording { api: self.tables.api, language: self.language, limit: self.limits.diagnostics }
    }

    pub(crate) fn report(&self, method: Option<String>, diagnostics: Vec<Diagnostic>) -> Report {
        Report { method, target: self.target, diagnostics }
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
