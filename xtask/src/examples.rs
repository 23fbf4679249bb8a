//! Examples judged by their own specs.

use callsheet_spec::model::{ExampleSpec, MethodSpec};
use callsheet_spec::{ApiSpec, Arena, ExampleFault, ExampleJudge, Finding, check_examples};
use callsheet_validator::{Code, Report, Severity, Validator};

/// Reports examples that the validator, fed with these very specs, refuses.
pub fn check(api: &ApiSpec) -> Vec<Finding> {
    let arena = Arena::new();
    let lowered = api.lower(&arena);
    check_examples(api, &Judge(Validator::new(&lowered.tables)))
}

struct Judge<'t>(Validator<'t>);

impl Judge<'_> {
    fn validator(&self, example: &ExampleSpec) -> Validator<'_> {
        let validator = self.0.clone();
        match &example.target {
            Some(target) => validator.target(target.value),
            None => validator,
        }
    }
}

impl ExampleJudge for Judge<'_> {
    fn request(&self, method: &MethodSpec, example: &ExampleSpec, document: &str) -> Vec<ExampleFault> {
        let reports = self.validator(example).requests(document.as_bytes());
        let calls = |report: &Report| report.method.as_deref() == Some(method.name.as_str());
        if !reports.iter().all(calls) {
            let message = format!("the example calls another method than `{}`", method.name.value);
            return vec![ExampleFault { range: 0..document.len(), message }];
        }
        reports.iter().flat_map(faults).collect()
    }

    fn response(&self, method: &MethodSpec, example: &ExampleSpec, document: &str) -> Vec<ExampleFault> {
        let request = example.request.trim().as_bytes();
        faults(&self.validator(example).response_to(&method.name, request, document.as_bytes()))
    }
}

/// Errors, and what the spec does not know, whether or not the server would take notice.
fn faults(report: &Report) -> Vec<ExampleFault> {
    let unknown = |code: Code| matches!(code, Code::UnknownMember | Code::IgnoredMember | Code::UnknownValue);
    let wrong = report.diagnostics.iter();
    wrong
        .filter(|diagnostic| diagnostic.severity == Severity::Error || unknown(diagnostic.code))
        .map(|diagnostic| ExampleFault {
            range: diagnostic.span.clone(),
            message: format!("{}: {} ({})", diagnostic.path, diagnostic.message, diagnostic.code),
        })
        .collect()
}
