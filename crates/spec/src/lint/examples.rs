use std::ops::Range;

use crate::check::ApiSpec;
use crate::finding::{Finding, Findings};
use crate::model::{ExampleSpec, MethodSpec};
use crate::span::Spanned;
use crate::syntax::Literal;

/// What is wrong in a document of an example, and which of its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleFault {
    /// The bytes of the document that are wrong.
    pub range: Range<usize>,
    /// What is wrong, in one line.
    pub message: String,
}

/// What judges the documents of examples.
pub trait ExampleJudge {
    /// What is wrong in an example's request. `document` has no white space around it.
    fn request(&self, method: &MethodSpec, example: &ExampleSpec, document: &str) -> Vec<ExampleFault>;

    /// What is wrong in an example's response. `document` has no white space around it.
    fn response(&self, method: &MethodSpec, example: &ExampleSpec, document: &str) -> Vec<ExampleFault>;
}

/// Reports examples that are not what their own spec says.
pub fn check_examples(api: &ApiSpec, judge: &impl ExampleJudge) -> Vec<Finding> {
    let findings = Findings::new(&api.sources);
    for method in &api.model.methods {
        for example in &method.examples {
            report(&findings, &example.request, |text| judge.request(method, example, text));
            if let Some(response) = &example.response {
                report(&findings, response, |text| judge.response(method, example, text));
            }
        }
    }
    findings.finish()
}

fn report(findings: &Findings<'_>, document: &Spanned<String>, judge: impl FnOnce(&str) -> Vec<ExampleFault>) {
    let literal = Literal::new(findings.text(document.span), document.span);
    let start = document.value.len() - document.value.trim_start().len();
    for ExampleFault { range, message } in judge(document.value.trim()) {
        let place = literal.place(start + range.start, start + range.end);
        findings.error("bad-example", place, message);
    }
}
