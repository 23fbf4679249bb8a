//! Values that have no members.

use std::borrow::Cow;

use callsheet_runtime::DateTime;
use callsheet_runtime::tables::{BoolForm, Enumeration, Kind, Range, Type};

use super::finding::{Finding, Place};
use super::{Checker, Demand, suggest};
use crate::document::{NodeId, NodeKind};
use crate::{Code, Severity};

/// A scalar as it stands in the document.
pub(crate) enum Token<'a> {
    Null,
    Bool(bool),
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    /// No scalar at all.
    Container,
}

impl<'t> Checker<'_, '_, 't> {
    pub(super) fn scalar(&mut self, place: Place, demand: &Demand<'t>) {
        let kind = self.document.kind(place.node);
        if kind == NodeKind::Element {
            self.attributes_of_scalar(place.node);
        }
        let markup = matches!(kind, NodeKind::Element | NodeKind::Attribute);
        if markup && demand.refuses_empty() && self.is_empty(place.node, &demand.ty.kind) {
            return self.error(Code::Empty, place, demand);
        }
        // The token borrows from the document, not from the checker.
        let document = self.document;
        let token = token_of(document, place.node, matches!(demand.ty.kind, Kind::Text(_)));
        self.scalar_token(place, &token, demand);
    }

    fn attributes_of_scalar(&mut self, node: NodeId) {
        let document = self.document;
        let content = matches!(self.frames.last(), Some(super::Frame::Record(frame)) if frame.place.node == node);
        let attributes = document.members(node).filter(|member| document.kind(*member) == NodeKind::Attribute);
        for attribute in attributes.filter(|_| !content) {
            let severity = if self.is_request() { Severity::Warning } else { Severity::Note };
            let finding = Finding::new(Code::IgnoredMember, severity, Place::of(attribute));
            self.report(finding.argument(document.name(attribute)).at(document.name_span(attribute)));
        }
    }

    pub(super) fn token(&self, node: NodeId) -> Token<'_> {
        token_of(self.document, node, false)
    }

    pub(super) fn scalar_token(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        match demand.ty.kind {
            Kind::Bool(form) => self.truth_value(place, token, form, demand),
            Kind::Int => self.int(place, token, demand),
            Kind::Timestamp => self.timestamp(place, token, demand),
            Kind::Float => self.float(place, token, demand),
            Kind::Id => self.id(place, token, demand),
            Kind::DateTime => self.date_time(place, token, demand),
            Kind::Enum(enumeration) => self.named(place, token, enumeration, demand),
            Kind::Text(lexical) => self.text(place, token, lexical, demand),
            Kind::Any | Kind::Record(_) | Kind::List(_) | Kind::Map(_) => {}
        }
    }

    fn truth_value(&mut self, place: Place, token: &Token<'_>, form: BoolForm, demand: &Demand<'t>) {
        if form == BoolForm::Flag && self.is_json() {
            return;
        }
        let spelling = match token {
            Token::Bool(_) => true,
            Token::Text(text) | Token::Number(text) => matches!(&**text, "0" | "1" | "true" | "false"),
            _ => false,
        };
        if !self.is_json() || !self.is_request() {
            if !spelling {
                self.error(Code::NotBool, place, demand);
            }
        } else if form == BoolForm::Word {
            if !matches!(token, Token::Bool(_)) {
                self.error(Code::NotBool, place, demand);
            }
        } else if let Some(number) = self.small_number(place, token, &[], demand)
            && !matches!(number, 0 | 1)
        {
            self.not_one_of(place, "0, 1", true, demand);
        }
    }

    /// A whole number that fits, or `None` once its fault is reported.
    fn small_number(&mut self, place: Place, token: &Token<'_>, numbers: &[Range], demand: &Demand<'t>) -> Option<i64> {
        let Some(number) = whole_number(token) else {
            self.error(Code::NotInt, place, demand);
            return None;
        };
        let allowed = |number: &i64| contains(numbers, *number);
        let fits = |number: &i64| !self.is_request() || i32::try_from(*number).is_ok() || allowed(number);
        let number = number.filter(fits);
        if number.is_none() {
            self.error(Code::TooLarge, place, demand);
        }
        number
    }

    fn int(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        if self.is_macro(token, &demand.ty) {
            return;
        }
        let numbers = demand.ty.numbers;
        if let Some(number) = self.small_number(place, token, numbers, demand) {
            self.within(place, number, demand);
        }
    }

    /// Seconds since 1970, up to the end of what 32 bits hold.
    fn timestamp(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        let fits = |number: &i64| !self.is_request() || *number <= i64::from(i32::MAX);
        match whole_number(token).filter(|_| is_id(token)) {
            None => self.error(Code::NotTimestamp, place, demand),
            Some(number) => match number.filter(fits) {
                None => self.error(Code::TimestampTooLarge, place, demand),
                Some(number) => self.within(place, number, demand),
            },
        }
    }

    /// Whether a number is among those allowed, where only some are.
    pub(super) fn within(&mut self, place: Place, number: i64, demand: &Demand<'t>) {
        let numbers = demand.ty.numbers;
        if !numbers.is_empty() && !contains(numbers, number) && self.is_request() {
            let several = numbers.len() > 1 || numbers.iter().any(|range| range.first != range.last);
            self.not_one_of(place, &written_ranges(numbers), several, demand);
        }
    }

    fn float(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        if self.is_macro(token, &demand.ty) {
            return;
        }
        let number = match token {
            Token::Number(text) => text.parse::<f64>().ok(),
            Token::Text(text) if is_float(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        let Some(number) = number else {
            return self.error(Code::NotFloat, place, demand);
        };
        let numbers = demand.ty.numbers;
        let inside = |range: &Range| range.first as f64 <= number && number <= range.last as f64;
        if !numbers.is_empty() && !numbers.iter().any(inside) && self.is_request() {
            let finding = demand.finding(Code::NotWithin, place).argument(written_ranges(numbers));
            self.report(finding);
        }
    }

    fn id(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        if !is_id(token) {
            return self.error(Code::NotId, place, demand);
        }
        let number = match token {
            Token::Number(text) | Token::Text(text) => text.trim_start_matches('-').parse::<i64>().ok(),
            _ => None,
        };
        match number {
            Some(number) => self.within(place, number, demand),
            None if self.is_request() => self.error(Code::TooLarge, place, demand),
            None => {}
        }
    }

    fn date_time(&mut self, place: Place, token: &Token<'_>, demand: &Demand<'t>) {
        match token {
            Token::Text(text) if text.parse::<DateTime>().is_ok() => {}
            _ => self.error(Code::NotDateTime, place, demand),
        }
    }

    fn named(&mut self, place: Place, token: &Token<'_>, enumeration: &Enumeration<'t>, demand: &Demand<'t>) {
        if let Token::Text(text) = token
            && text.is_empty()
            && demand.refuses_empty()
        {
            return self.error(Code::Empty, place, demand);
        }
        if enumeration.or_int && whole_number(token).is_some() {
            return;
        }
        let text = match token {
            Token::Text(text) => text.clone(),
            Token::Number(text) if enumeration.numeric || !self.is_request() => text.clone(),
            Token::Bool(truth) if !self.is_request() => Cow::Borrowed(if *truth { "1" } else { "0" }),
            _ if enumeration.numeric => return self.error(Code::NotInt, place, demand),
            _ => return self.error(Code::NotText, place, demand),
        };
        let text = if enumeration.numeric {
            match self.small_number(place, token, &[], demand) {
                Some(number) => Cow::Owned(number.to_string()),
                None => return,
            }
        } else {
            text
        };
        if self.members(enumeration, &demand.ty).any(|name| name == text) {
            return;
        }
        if !self.is_request() {
            let unknown = enumeration.find(&text).is_none();
            if unknown {
                let finding = Finding::new(Code::UnknownValue, Severity::Warning, place).argument(&*text);
                self.report(finding.demanded(demand.file, demand.line));
            }
            return;
        }
        self.not_a_member(place, &text, enumeration, demand);
    }

    /// The values of an enumeration that the target knows and the type allows.
    fn members<'m>(&'m self, enumeration: &'m Enumeration<'t>, ty: &'m Type<'t>) -> impl Iterator<Item = &'t str> + 'm {
        let members = enumeration.members.iter().filter(|member| self.knows(member.versions));
        members.map(|member| member.wire).filter(move |wire| {
            let number = wire.parse().ok();
            (ty.words.is_empty() || ty.words.contains(wire))
                && (ty.numbers.is_empty() || number.is_some_and(|number| contains(ty.numbers, number)))
        })
    }

    fn not_a_member(&mut self, place: Place, text: &str, enumeration: &Enumeration<'t>, demand: &Demand<'t>) {
        let names: Vec<_> = self.members(enumeration, &demand.ty).collect();
        if enumeration.numeric {
            self.not_one_of(place, &names.join(", "), names.len() > 1, demand);
        } else {
            self.not_one_of_words(place, text, names.into_iter(), demand);
        }
    }

    pub(super) fn not_one_of_words<'w>(
        &mut self,
        place: Place,
        text: &str,
        words: impl Iterator<Item = &'w str>,
        demand: &Demand<'t>,
    ) {
        let words: Vec<_> = words.collect();
        if words == [""] {
            return self.error(Code::MustBeEmpty, place, demand);
        }
        if !self.findings.has_room() {
            return self.error(Code::NotOneOf, place, demand);
        }
        let written: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
        let code = if words.len() > 1 { Code::NotOneOf } else { Code::NotOneOfSingle };
        let meant = suggest::name(words.into_iter(), text).map(|word| format!("\"{word}\""));
        let finding = demand.finding(code, place).argument(written.join(", "));
        self.report(finding.expecting(meant));
    }

    fn not_one_of(&mut self, place: Place, values: &str, several: bool, demand: &Demand<'t>) {
        let code = if several { Code::NotOneOf } else { Code::NotOneOfSingle };
        self.report(demand.finding(code, place).argument(values));
    }

    /// Whether a value may be what its type says, as far as other fields may hang on it.
    pub(super) fn is_plausible(&self, node: NodeId, ty: &Type<'_>) -> bool {
        is_plausible(&self.token(node), ty, self.is_json() && self.is_request())
    }
}

/// Whether a scalar may be what its type says, as far as other fields may hang on it.
pub(crate) fn is_plausible(token: &Token<'_>, ty: &Type<'_>, is_json_request: bool) -> bool {
    match ty.kind {
        Kind::Bool(BoolForm::Digit) if is_json_request => matches!(whole_number(token), Some(Some(0 | 1))),
        Kind::Bool(_) => match token {
            Token::Bool(_) => true,
            Token::Text(text) | Token::Number(text) => matches!(&**text, "0" | "1" | "true" | "false"),
            _ => false,
        },
        Kind::Int | Kind::Timestamp => matches!(whole_number(token), Some(Some(number))
            if ty.numbers.is_empty() || contains(ty.numbers, number)),
        Kind::Id => is_id(token),
        Kind::Enum(enumeration) => match token {
            Token::Text(text) | Token::Number(text) => {
                let is_numbered = || {
                    let number = whole_number(token).flatten();
                    number.is_some_and(|number| enumeration.find(&number.to_string()).is_some())
                };
                enumeration.or_int || enumeration.find(text).is_some() || (enumeration.numeric && is_numbered())
            }
            _ => false,
        },
        _ => matches!(token, Token::Text(_) | Token::Number(_)),
    }
}

fn token_of<'a>(document: &crate::document::Document<'a>, node: NodeId, exact: bool) -> Token<'a> {
    match document.kind(node) {
        NodeKind::Null => Token::Null,
        NodeKind::True => Token::Bool(true),
        NodeKind::False => Token::Bool(false),
        NodeKind::Number => Token::Number(document.value(node)),
        NodeKind::Text | NodeKind::Attribute | NodeKind::Cdata => Token::Text(document.value(node)),
        NodeKind::Element if document.elements(node).next().is_some() => Token::Container,
        NodeKind::Element => match document.value(node) {
            text if exact => Token::Text(text),
            Cow::Borrowed(text) => Token::Text(Cow::Borrowed(text.trim())),
            Cow::Owned(text) => Token::Text(Cow::Owned(text.trim().to_owned())),
        },
        NodeKind::List | NodeKind::Object => Token::Container,
    }
}

/// A whole number: `None` where it is none, `Some(None)` where it has more than 64 bits.
pub(crate) fn whole_number(token: &Token<'_>) -> Option<Option<i64>> {
    match token {
        // A larger JSON number is read as one with a fraction.
        Token::Number(text) => text.parse().ok().map(Some),
        Token::Text(text) => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            whole.then(|| text.parse().ok())
        }
        _ => None,
    }
}

/// Whether it is the number of an object, however large.
pub(crate) fn is_id(token: &Token<'_>) -> bool {
    match token {
        Token::Number(text) => text.parse::<i64>().is_ok_and(|number| number >= 0),
        Token::Text(text) => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// Digits with an optional sign, fraction and exponent.
pub(crate) fn is_float(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty()) && exponent_fits
}

pub(crate) fn contains(numbers: &[Range], number: i64) -> bool {
    numbers.iter().any(|range| range.first <= number && number <= range.last)
}

/// Ranges as servers write them: `0, 90-86400`.
pub(crate) fn written_ranges(numbers: &[Range]) -> String {
    let written = numbers.iter().map(|range| match range.first == range.last {
        true => range.first.to_string(),
        false => format!("{}-{}", range.first, range.last),
    });
    written.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::is_float;

    #[test]
    fn floats_are_written_as_servers_read_them() {
        for text in ["0", "-1", "99.9", ".5", "5.", "1e1", "1E2", "1.5e-3", "-.5"] {
            assert!(is_float(text), "{text}");
        }
        for text in ["", ".", "-", "+5", "1K", " 5", "0x1", "1e", "e1", "1.2.3", "1e1.5"] {
            assert!(!is_float(text), "{text}");
        }
    }
}
