//! Whatever the tables demand of a request, the sandbox refuses where it is not so, with a code that the method documents.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Kind, Lexical, Presence, Type};
use callsheet_validator::{Severity, Validator};

use super::mutants::{Element, Spot, mutants, spots};
use super::{code, send};
use crate::harness::{ADA, planfix_account, planfix_tables, start_planfix};
use callsheet_sandbox::Planfix;

/// A line of a spec file.
type Line = (String, u32);

#[tokio::test]
async fn every_rule_of_every_method_is_kept_with_a_code_that_the_method_documents() {
    let tables = planfix_tables();
    let running = start_planfix(planfix_account()).await;
    let validator = Validator::new(tables);
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for method in tables.methods {
        // One request for each line that demands something, and each way to break it.
        let mut broken: BTreeMap<(Line, &str), String> = BTreeMap::new();
        let spots = spots(tables, method);
        for example in method.examples {
            let request = Element::parse(example.request);
            for mutant in spots.iter().flat_map(|spot| mutants(&request, spot)) {
                let document = mutant.document();
                let report = validator.requests(document.as_bytes()).into_iter().next().expect("there is one call");
                let errors = report.diagnostics.into_iter().filter(|one| one.severity == Severity::Error);
                for (rule, code) in errors.filter_map(|one| Some((one.rule?, one.code.as_str()))) {
                    broken.entry(((rule.file, rule.line), code)).or_insert_with(|| document.clone());
                }
            }
        }
        let found: BTreeSet<&Line> = broken.keys().map(|(line, _)| line).collect();
        let missed = demands(&spots).into_iter().filter(|lines| !lines.iter().any(|line| found.contains(line)));
        let missed = missed.filter(|lines| !lines.iter().any(|(file, _)| is_exempt(method.name, file)));
        wrong.extend(missed.map(|lines| format!("{}: no request breaks {lines:?}", method.name)));
        for ((line, diagnostic), document) in &broken {
            let answer = send(&running, Planfix::API_KEY, ADA, document).await;
            let code = code(&answer);
            sent += 1;
            // The codes that begin with a zero are any method's.
            let is_documented = code.starts_with('0') || method.errors.contains(&code.as_str());
            if !is_documented || tables.api.error(&code).is_none() {
                wrong.push(format!("{}: {line:?} ({diagnostic}) gives {code}: {document}", method.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent > 500, "only {sent} requests");
}

/// Files whose demands no request of the method breaks, and why not.
const EXEMPT: &[(&str, &str, &str)] = &[
    ("action.", "types/analitic-row.toml", "the type of a value is known to the server alone"),
    ("action.", "types/time-span.toml", "so is whether a value is a stretch of time"),
    ("handbook.updateRecord", "types/file.toml", "its examples bring no files; those of handbook.addRecord do"),
];

fn is_exempt(method: &str, file: &str) -> bool {
    EXEMPT.iter().any(|(prefix, end, _)| method.starts_with(prefix) && file.ends_with(end))
}

/// What is demanded of fields: that they be there, or what they hold. Each is blamed on one of several lines, that of a case
/// of the field, or of another field of its group.
fn demands(spots: &[Spot]) -> Vec<Vec<Line>> {
    let own = spots.iter().filter(|spot| {
        let has_presence = !matches!(spot.field.presence, Presence::Optional | Presence::Unexpected);
        has_presence || (spot.field.cases.is_empty() && is_limited(&spot.field.ty))
    });
    let lines = |spot: &Spot| {
        let cases = spot.field.cases.iter().map(|case| case.line);
        let group = spot.siblings.iter().filter(|other| same_group(other.presence, spot.field.presence));
        let lines = cases.chain(group.map(|other| other.line)).chain([spot.field.line]);
        lines.map(|line| (spot.file.to_owned(), line)).collect()
    };
    own.map(lines).collect()
}

fn same_group(one: Presence<'_>, other: Presence<'_>) -> bool {
    match (one, other) {
        (Presence::ExactlyOne(one), Presence::ExactlyOne(other)) => one == other,
        (Presence::AtLeastOne(one), Presence::AtLeastOne(other)) => one == other,
        _ => false,
    }
}

/// Whether some text is no value of the type.
fn is_limited(ty: &Type<'_>) -> bool {
    match ty.kind {
        Kind::Any | Kind::Record(_) | Kind::Map(_) => false,
        Kind::Text(Lexical::Plain | Lexical::Scalar) => ty.length.is_some() || ty.least > 0 || !ty.words.is_empty(),
        Kind::List(list) => ty.length.is_some() || ty.least > 0 || is_limited(&list.item),
        _ => true,
    }
}
