//! What documents are checked against.

use callsheet_client::Redactor;
use callsheet_runtime::tables::{Api as Known, Language, Method, Version, Wire};
use callsheet_validator::{Diagnostic, Report, Stream, Validator};

use crate::api::Api;
use crate::arguments::CheckArguments;
use crate::exit::Failure;

/// What documents are checked against.
#[derive(Clone)]
pub struct Checker {
    api: Api,
    target: Option<Version>,
    response_to: Option<&'static Method<'static>>,
    validator: Validator<'static>,
    language: Language,
}

impl Checker {
    /// As the command line asks for it.
    ///
    /// # Errors
    /// There is no such method, or the API has no releases and one is named.
    pub fn new(arguments: &CheckArguments, language: Language) -> Result<Self, Failure> {
        let api = arguments.api;
        let target = api.target(arguments.target.as_ref())?;
        let response_to = arguments.response_to.as_deref().map(|name| api.method(name)).transpose()?;
        Ok(Self { response_to, ..Self::of(api, target, language) })
    }

    /// Checks requests of that release.
    pub fn of(api: Api, target: Option<Version>, language: Language) -> Self {
        let mut validator = Validator::new(api.tables()).language(language);
        if let Some(target) = target {
            validator = validator.target(target);
        }
        Self { api, target, response_to: None, validator, language }
    }

    /// What is found in each call of a document.
    pub fn check(&self, document: &[u8]) -> Vec<Report> {
        match self.response_to {
            Some(method) => vec![self.validator.response(method.name, document)],
            None => self.validator.requests(document),
        }
    }

    /// Checks a document while it arrives.
    pub fn stream(&self) -> Stream<'static> {
        match self.response_to {
            Some(method) => self.validator.response_stream(method.name),
            None => self.validator.request_stream(),
        }
    }

    /// What is found in a document of which no more may have been read than it takes to refuse it.
    pub fn check_read(&self, document: &[u8], refused: Option<&Diagnostic>) -> Vec<Report> {
        let Some(refused) = refused else { return self.check(document) };
        let method = self.response_to.map(|method| method.name.to_owned());
        vec![Report { method, target: self.target, diagnostics: vec![refused.clone()] }]
    }

    /// What must not be shown of a document.
    pub fn secrets(&self, reports: &[Report]) -> Redactor {
        let tables = self.api.tables();
        match self.response_to {
            Some(method) => Redactor::of_response(tables, method),
            None => Redactor::of_requests(tables, reports.iter().map(|report| report.method.as_deref())),
        }
    }

    /// What is known of the API as a whole.
    pub fn api(&self) -> &'static Known<'static> {
        self.api.tables().api
    }

    /// How documents are written.
    pub fn wire(&self) -> Wire {
        self.api().wire
    }

    /// The release that documents are checked for; `None` where the API has none.
    pub fn target(&self) -> Option<Version> {
        self.target
    }

    /// What does the checking.
    pub fn validator(&self) -> &Validator<'static> {
        &self.validator
    }

    /// The language of what is found.
    pub fn language(&self) -> Language {
        self.language
    }
}
