//! What is wrong with a call and its answer as they went over the wire, whatever the case thought of them.

use callsheet_runtime::tables::Version;
use callsheet_runtime::{Value, json};
use callsheet_validator::{Code, Diagnostic, Severity, Validator};
use callsheet_zabbix::{Placement, TABLES};

use crate::recorder::Exchange;

/// What was found out about an exchange.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What is wrong with it.
    pub findings: Vec<String>,
    /// The method, if the server granted the call.
    pub granted: Option<String>,
}

/// Judges an exchange with a server of that release.
pub fn judge(exchange: &Exchange, version: Version) -> Verdict {
    let validator = Validator::new(&TABLES).target(version);
    let Ok(Value::Map(call)) = json::value(&exchange.request) else {
        return Verdict { findings: vec!["what was sent is no call".to_owned()], granted: None };
    };
    let method = call.get("method").and_then(Value::as_text).unwrap_or_default().to_owned();
    let mut findings = Vec::new();
    if exchange.status != 200 {
        findings.push(format!("{method}: HTTP status {}", exchange.status));
    }
    let response = validator.response_to(&method, exchange.request.as_bytes(), exchange.answer.as_bytes());
    let wrong = response.diagnostics.iter().filter(|found| is_wrong_in_response(found));
    findings.extend(wrong.map(|found| format!("the response to {method}: {}: {}", found.path, found.message)));
    let granted = matches!(json::value(&exchange.answer), Ok(Value::Map(answer)) if answer.contains_key("result"));
    if !granted {
        return Verdict { findings, granted: None };
    }
    let reports = validator.requests(exchange.request.as_bytes());
    findings.extend(
        reports.iter().flat_map(|report| errors(&report.diagnostics)).map(|found| {
            format!("the server granted {method}, the validator refuses: {}: {}", found.path, found.message)
        }),
    );
    let wanted = Placement::of(TABLES.method(&method), version);
    let found = (call.contains_key("auth"), exchange.header);
    if found != (wanted == Placement::Body, wanted == Placement::Header) {
        findings
            .push(format!("{method}: credentials in the body, in a header: {found:?}, and {wanted:?} was expected"));
    }
    Verdict { findings, granted: Some(method) }
}

/// Members and values that no spec names count as well: a spec lacks them.
fn is_wrong_in_response(found: &Diagnostic) -> bool {
    let unknown = matches!(found.code, Code::UnknownMember | Code::IgnoredMember | Code::UnknownValue);
    unknown || found.severity == Severity::Error
}

/// The errors among diagnostics.
pub fn errors(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    diagnostics.iter().filter(|found| found.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    #[test]
    fn what_is_wrong_on_the_wire_is_found() {
        let right = r#"[{"userid":"1","name":"Zabbix"}]"#;
        let cases = [
            (r#"{"output":["userid"]}"#, true, 200, right, ""),
            (r#"{"output":["userid"]}"#, true, 500, right, "HTTP status 500"),
            (r#"{"output":["userid"]}"#, false, 200, right, "Header was expected"),
            ("{}", true, 200, r#"[{"userid":"1","shoe_size":"43"}]"#, "shoe_size"),
            ("{}", true, 200, r#"[{"userid":"1","gui_access":"9"}]"#, "gui_access"),
            ("{}", true, 200, r#"[{"userid":"one"}]"#, "userid"),
            (r#"{"userids":["1"],"selectRole":["shoe_size"]}"#, true, 200, right, "the validator refuses"),
        ];
        for (params, header, status, result, wanted) in cases {
            let exchange = Exchange {
                request: format!(r#"{{"jsonrpc":"2.0","method":"user.get","params":{params},"id":1}}"#),
                header,
                status,
                answer: format!(r#"{{"jsonrpc":"2.0","result":{result},"id":1}}"#),
            };
            let verdict = judge(&exchange, Release::New.recorded());
            assert_eq!(verdict.granted.as_deref(), Some("user.get"));
            assert_eq!(verdict.findings.len(), usize::from(!wanted.is_empty()), "{:?}", verdict.findings);
            assert!(verdict.findings.iter().all(|finding| finding.contains(wanted)), "{:?}", verdict.findings);
        }
    }
}
