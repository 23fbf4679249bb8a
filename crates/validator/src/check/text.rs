//! Text: its kind, its length, its words, its lexical rule.

use std::borrow::Cow;

use callsheet_runtime::tables::{Lexical, Type};

use super::finding::Place;
use super::scalar::Token;
use super::{Checker, Demand};
use crate::Code;
use crate::lexical::{self, Fault};

impl<'t> Checker<'_, '_, 't> {
    pub(super) fn text(&mut self, place: Place, token: &Token<'_>, rule: Lexical, demand: &Demand<'t>) {
        let whole = |text: &str| text.parse::<i64>().is_ok();
        let text = match token {
            Token::Text(text) => text,
            Token::Number(text) if !self.is_request() => text,
            Token::Number(text)
                if rule == Lexical::Scalar || takes_numbers(rule) && (rule == Lexical::Number || whole(text)) =>
            {
                text
            }
            _ if rule == Lexical::Scalar => return self.error(Code::NotScalar, place, demand),
            _ if rule == Lexical::Port => return self.error(Code::NotId, place, demand),
            _ => return self.error(Code::NotText, place, demand),
        };
        if text.is_empty() && (demand.refuses_empty() || (demand.ty.least > 0 && self.is_request())) {
            return self.error(Code::Empty, place, demand);
        }
        if !self.is_request() {
            return;
        }
        let words = demand.ty.words;
        if !words.is_empty() && !rule.is_export() {
            if !words.contains(&&**text) {
                self.not_one_of_words(place, text, words.iter().copied(), demand);
            }
            return;
        }
        // A time is read before its length is looked at.
        let is_time = matches!(rule, Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Delay);
        if !text.is_empty() && (is_time || self.length_fits(place, text, demand)) {
            let before = self.findings.errors();
            self.lexical(place, text, rule, demand);
            if is_time && self.findings.errors() == before {
                self.length_fits(place, text, demand);
            }
        }
    }

    fn length_fits(&mut self, place: Place, text: &str, demand: &Demand<'t>) -> bool {
        let (least, most) = (demand.ty.least as usize, demand.ty.length.map(|most| most as usize));
        if least == 0 && most.is_none_or(|most| text.len() <= most) {
            return true;
        }
        let length = text.chars().count();
        let (code, limit) = match most {
            Some(most) if length > most && most != least => (Code::TooLong, most),
            _ if length < least && most != Some(least) => (Code::TooShort, least),
            Some(most) if most == least && length != least => (Code::WrongLength, least),
            _ => return true,
        };
        self.report(demand.finding(code, place).argument(limit.to_string()));
        false
    }

    fn lexical(&mut self, place: Place, text: &str, rule: Lexical, demand: &Demand<'t>) {
        match lexical::check(rule, text, &demand.ty) {
            Ok(()) => {}
            Err(Fault::Wrong(code)) => self.error(code, place, demand),
            Err(Fault::Near(code, rest)) => {
                let near = if demand.ty.secret { "***".into() } else { chunk(code, rest) };
                let finding = demand.finding(code, place).argument(near);
                self.report(finding);
            }
            Err(Fault::Length(length)) => {
                let finding = demand.finding(Code::WrongLength, place).argument(length.to_string());
                self.report(finding);
            }
            Err(Fault::Outside) => {
                let numbers = lexical::numbers(rule, &demand.ty);
                let several = numbers.len() > 1 || numbers.iter().any(|range| range.first != range.last);
                let code = if several { Code::NotOneOf } else { Code::NotOneOfSingle };
                let finding = demand.finding(code, place).argument(super::scalar::written_ranges(numbers));
                self.report(finding);
            }
        }
    }

    /// Whether a macro stands where a number would, and may.
    pub(super) fn is_macro(&self, token: &Token<'_>, ty: &Type<'_>) -> bool {
        matches!(token, Token::Text(text) if lexical::is_allowed_macro(text, ty.macros))
    }
}

/// Whether a JSON number may stand for the text.
pub(crate) fn takes_numbers(rule: Lexical) -> bool {
    matches!(rule, Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Delay | Lexical::Port | Lexical::Number)
}

/// How many characters are shown of where the syntax breaks.
const LONGEST_CHUNK: usize = 50;

/// The beginning of what cannot be read, as servers show it: of expressions all of it.
fn chunk(code: Code, rest: &str) -> Cow<'_, str> {
    if matches!(code, Code::NotExpression | Code::NotCalculatedFormula) {
        return rest.into();
    }
    match rest.char_indices().nth(LONGEST_CHUNK) {
        Some((at, _)) => format!("{} ...", rest.get(..at).unwrap_or_default()).into(),
        None => rest.into(),
    }
}
