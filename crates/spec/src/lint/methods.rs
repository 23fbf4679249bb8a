use std::collections::BTreeMap;

use callsheet_runtime::tables::{Action, MethodCase};

use super::Linter;
use crate::model::{ExampleSpec, MethodSpec, VersionsSpec};
use crate::naming;
use crate::span::{Span, Spanned};

impl<'m> Linter<'m, '_, '_> {
    /// What api.toml says twice.
    pub(super) fn check_api(&self) {
        let Some(api) = &self.model.api else { return };
        self.check_once("error code", api.errors.iter().map(|error| &error.code));
        self.check_once("message", api.messages.iter().map(|message| &message.code));
        self.check_once("access level", api.access.iter());
        let mut variants = BTreeMap::new();
        for error in &api.errors {
            self.check_kebab(&error.name);
            self.check_clash("errors", &mut variants, naming::variant(&error.name), error.name.span);
        }
    }

    /// Reports names that stand twice.
    fn check_once(&self, what: &str, names: impl Iterator<Item = &'m Spanned<String>>) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for name in names {
            if let Some(first) = seen.get(name.as_str()) {
                let message = format!("the {what} `{}` stands here twice", name.value);
                let line = self.findings.locate(*first).0;
                self.findings.error("duplicate-name", name.span, message).label(format!("the first is in line {line}"));
            }
            seen.entry(name.as_str()).or_insert(name.span);
        }
    }

    pub(super) fn check_methods(&self) {
        self.check_once("method", self.model.methods.iter().map(|method| &method.name));
        for method in &self.model.methods {
            self.check_file_name(method);
            self.check_source(method);
            self.check_codes(method);
            self.check_access(method.access.as_ref());
            // What is neither kept nor changed needs no place where it is kept.
            if method.action.value != Action::Other {
                self.check_entity(method.entity.as_ref());
            }
            self.check_versions(&method.versions);
            self.check_deprecated_method(method.deprecated.as_ref());
            self.check_responses(method);
            for example in &method.examples {
                self.check_example(method, example);
            }
        }
    }

    /// Reports responses for which nobody can ask: an earlier one takes fewer of their flags.
    fn check_responses(&self, method: &'m MethodSpec) {
        for (number, case) in method.responses.iter().enumerate() {
            self.check_once("flag", case.set.iter());
            let is_set = |flag: &Spanned<String>| case.set.iter().any(|own| own.value == flag.value);
            let earlier = method.responses.iter().take(number).find(|earlier| earlier.set.iter().all(is_set));
            if let Some(earlier) = earlier {
                let line = self.findings.locate(earlier.name.span).0;
                let message = format!("this response is never given: whoever asks for it gets the one in line {line}");
                self.findings
                    .error("dead-case", case.name.span, message)
                    .help("put the response that takes more flags first");
            }
        }
    }

    fn check_file_name(&self, method: &MethodSpec) {
        let name = &method.name;
        let is_name = name.split_once('.').is_some_and(|(object, rest)| {
            let is_word = |text: &str| {
                !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
            };
            is_word(object) && is_word(rest)
        });
        if !is_name {
            let message = format!("`{}` is no name of a method", name.value);
            self.findings.error("bad-name", name.span, message).help("write an object and a verb, as in `user.update`");
            return;
        }
        let taken =
            naming::modules(name).into_iter().next().filter(|module| naming::ROOT_MODULES.contains(&module.as_str()));
        if let Some(module) = taken {
            let message = format!("`{module}` is the name of a module that every API has");
            self.findings.error("name-clash", name.span, message);
        }
        let expected = naming::method_file(name);
        if !format!("/{}", method.path).ends_with(&format!("/{expected}")) {
            let message = format!("the file name does not fit the method `{}`", name.value);
            self.findings.error("file-name", name.span, message).help(format!("call the file `{expected}`"));
        }
    }

    fn check_source(&self, method: &MethodSpec) {
        if method.source.as_ref().is_none_or(|source| source.trim().is_empty()) {
            let message = "no `source`: say where the facts come from";
            self.findings.warning("missing-source", method.name.span, message);
        }
        if method.examples.is_empty() {
            self.findings.warning("no-example", method.name.span, "no `[[example]]`: each is a test of the spec");
        }
    }

    fn check_codes(&self, method: &MethodSpec) {
        for code in &method.errors {
            self.check_error_code(code);
        }
    }

    pub(super) fn check_error_code(&self, code: &Spanned<String>) {
        let Some(api) = &self.model.api else { return };
        if api.errors.iter().any(|error| error.code.value == code.value) {
            return;
        }
        let message = format!("unknown error code `{}`", code.value);
        let known = api.errors.iter().map(|error| error.code.as_str());
        self.findings.error("unknown-error", code.span, message).suggest(code, known);
    }

    pub(super) fn check_access(&self, level: Option<&Spanned<String>>) {
        let (Some(level), Some(api)) = (level, &self.model.api) else { return };
        if api.access.iter().any(|known| known.value == level.value) {
            return;
        }
        let message = format!("unknown access level `{}`", level.value);
        let known = api.access.iter().map(|known| known.as_str());
        self.findings.error("unknown-access", level.span, message).suggest(level, known);
    }

    /// Releases are only told apart where `api.toml` knows some.
    pub(super) fn check_versions(&self, versions: &VersionsSpec) {
        for version in [versions.since, versions.until].into_iter().flatten() {
            self.check_version(version.span);
        }
    }

    pub(super) fn check_version(&self, span: Span) {
        if self.model.api.as_ref().is_some_and(|api| api.versions.is_empty()) {
            let message = "this API has no releases: `versions` is missing in its `api.toml`";
            self.findings.error("unknown-version", span, message);
        }
    }

    fn check_example(&self, method: &MethodSpec, example: &ExampleSpec) {
        let Some(api) = &self.model.api else { return };
        let named = match api.method_case {
            MethodCase::Exact => names(&example.request, &method.name),
            MethodCase::Ignored => names(&example.request.to_ascii_lowercase(), &method.name.to_ascii_lowercase()),
        };
        if !named {
            let message = format!("the example's request does not name the method `{}`", method.name.value);
            self.findings.error("example-method", example.request.span, message);
        }
        let Some(target) = &example.target else { return };
        if api.versions.iter().any(|known| known.value.same_line(target.value)) {
            return;
        }
        let message = format!("unknown release `{}`", target.value);
        let known: Vec<String> = api.versions.iter().map(|known| known.value.to_string()).collect();
        self.findings
            .error("unknown-version", target.span, message)
            .suggest(&target.value.to_string(), known.iter().map(String::as_str));
    }
}

/// Whether the text holds the name, and not as a part of a longer one.
fn names(text: &str, name: &str) -> bool {
    let is_longer = |rest: &str| rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    text.match_indices(name).any(|(at, _)| text.get(at + name.len()..).is_some_and(|rest| !is_longer(rest)))
}
