use callsheet_runtime::tables::{Macros, Range};

use super::{KindDraft, Resolver, TypeDraft};
use crate::finding::Findings;
use crate::model::{KindName, TypeKeys};
use crate::span::Spanned;
use crate::syntax::Literal;

impl Resolver<'_, '_, '_> {
    /// Reports limits that say nothing about values of the kind.
    pub(super) fn check_limits(&self, keys: &TypeKeys, kind: KindName) {
        // Any value, and the row does not say so: the type is missing or unknown, which is reported.
        let named = keys.kind.map_or("", |kind| self.findings.text(kind.span));
        if kind == KindName::Any && named.trim_matches(['"', '\'']) != KindName::Any.spelling() {
            return;
        }
        for (key, span) in keys.present_keys().filter(|(key, _)| !kind.takes(key)) {
            // `secret = false` takes back what a type file says, whatever the kind.
            if key == "secret" && keys.secret.is_some_and(|flag| !flag.value) {
                continue;
            }
            let message = format!("`{key}` says nothing about values of the type `{}`", kind.spelling());
            self.findings.error("idle-limit", span, message);
        }
    }

    /// The kind with the limits of the keys.
    pub(super) fn with_limits(&self, keys: &TypeKeys, kind: KindDraft) -> TypeDraft {
        if let (Some(length), Some(least)) = (&keys.length, &keys.least)
            && least.value > length.value
        {
            let message = format!("nothing is at least {} and at most {} long", least.value, length.value);
            self.findings.error("reversed-range", least.span, message);
        }
        let mut ty = TypeDraft {
            length: keys.length.map(|length| length.value),
            least: keys.least.map_or(0, |least| least.value),
            words: keys.words.iter().chain(&keys.map_keys).flat_map(|words| texts(&words.value)).collect(),
            macros: keys.macros.map_or(Macros::NONE, |macros| macros.value),
            secret: keys.secret.is_some_and(|secret| secret.value),
            ..TypeDraft::of(kind)
        };
        match (&ty.kind, &keys.within) {
            (KindDraft::Enum { number, .. }, Some(within)) => ty.words = self.restricted(*number, within),
            (_, Some(within)) => ty.numbers = ranges(within, self.findings),
            (_, None) => {}
        }
        ty
    }
}

fn texts(words: &[Spanned<String>]) -> impl Iterator<Item = String> {
    words.iter().map(|word| word.value.clone())
}

/// Single numbers and ranges joined by commas: `0,90:86400`.
fn ranges(text: &Spanned<String>, findings: &Findings<'_>) -> Vec<Range> {
    let literal = Literal::new(findings.text(text.span), text.span);
    let mut ranges = Vec::new();
    let mut at = 0;
    for part in text.value.split(',') {
        let place = literal.place(at, at + part.len());
        at += part.len() + 1;
        let (first, last) = part.split_once(':').unwrap_or((part, part));
        match (first.trim().parse::<i64>(), last.trim().parse::<i64>()) {
            (Ok(first), Ok(last)) if first <= last => ranges.push(Range { first, last }),
            (Ok(first), Ok(last)) => {
                findings
                    .error("reversed-range", place, format!("the range `{part}` ends before it starts"))
                    .help(format!("write `{last}:{first}`"));
            }
            _ => {
                findings
                    .error("bad-range", place, format!("`{part}` is neither a number nor a range of numbers"))
                    .help("write numbers and ranges joined by commas, as in `0,90:86400`");
            }
        }
    }
    ranges
}
