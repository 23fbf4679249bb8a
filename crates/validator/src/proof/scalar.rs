//! Which scalars are right: what the checker has nothing to say about.

use callsheet_runtime::DateTime;
use callsheet_runtime::tables::{BoolForm, Empty, Enumeration, Kind, Lexical, Member, Range, Type};

use crate::check::{Context, Token, contains, is_float, is_id, takes_numbers, whole_number};
use crate::lexical::{self, is_allowed_macro};

/// Whether a scalar is right beyond doubt.
pub(super) fn accepts(context: &Context<'_, '_>, token: &Token<'_>, ty: &Type<'_>, empty: Empty) -> bool {
    match ty.kind {
        Kind::Bool(form) => is_truth_value(context, token, form),
        Kind::Int => is_macro(token, ty) || is_small(context, token, ty.numbers),
        Kind::Timestamp => is_timestamp(context, token, ty.numbers),
        Kind::Float => is_macro(token, ty) || is_number(context, token, ty.numbers),
        Kind::Id => is_key(context, token, ty.numbers),
        Kind::DateTime => matches!(token, Token::Text(text) if text.parse::<DateTime>().is_ok()),
        Kind::Enum(enumeration) => is_member(context, token, enumeration, ty, empty),
        Kind::Text(rule) => is_text(context, token, rule, ty, empty),
        Kind::Any | Kind::Record(_) | Kind::List(_) | Kind::Map(_) => false,
    }
}

fn is_macro(token: &Token<'_>, ty: &Type<'_>) -> bool {
    matches!(token, Token::Text(text) if is_allowed_macro(text, ty.macros))
}

fn is_truth_value(context: &Context<'_, '_>, token: &Token<'_>, form: BoolForm) -> bool {
    let json_request = context.is_json() && context.is_request();
    match token {
        _ if form == BoolForm::Flag && context.is_json() => true,
        Token::Bool(_) => !json_request || form == BoolForm::Word,
        _ if json_request && form == BoolForm::Word => false,
        Token::Text(text) | Token::Number(text) => match &**text {
            "0" | "1" => true,
            "true" | "false" => !json_request,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a whole number fits into what servers keep, and is among those allowed.
fn is_small(context: &Context<'_, '_>, token: &Token<'_>, numbers: &[Range]) -> bool {
    let Some(Some(number)) = whole_number(token) else { return false };
    if !context.is_request() {
        return true;
    }
    if numbers.is_empty() { i32::try_from(number).is_ok() } else { contains(numbers, number) }
}

fn is_timestamp(context: &Context<'_, '_>, token: &Token<'_>, numbers: &[Range]) -> bool {
    let Some(Some(number)) = whole_number(token).filter(|_| is_id(token)) else { return false };
    !context.is_request() || (number <= i64::from(i32::MAX) && (numbers.is_empty() || contains(numbers, number)))
}

fn is_number(context: &Context<'_, '_>, token: &Token<'_>, numbers: &[Range]) -> bool {
    let number = match token {
        Token::Number(text) => text.parse::<f64>().ok(),
        Token::Text(text) if is_float(text) => text.parse::<f64>().ok(),
        _ => None,
    };
    let inside = |number: f64| numbers.iter().any(|range| range.first as f64 <= number && number <= range.last as f64);
    number.is_some_and(|number| !context.is_request() || numbers.is_empty() || inside(number))
}

fn is_key(context: &Context<'_, '_>, token: &Token<'_>, numbers: &[Range]) -> bool {
    let (Token::Number(text) | Token::Text(text)) = token else { return false };
    if !is_id(token) {
        return false;
    }
    match text.parse::<i64>() {
        Ok(number) => numbers.is_empty() || !context.is_request() || contains(numbers, number),
        Err(_) => !context.is_request(),
    }
}

fn is_member(
    context: &Context<'_, '_>,
    token: &Token<'_>,
    enumeration: &Enumeration<'_>,
    ty: &Type<'_>,
    empty: Empty,
) -> bool {
    let text = match token {
        Token::Text(text) if text.is_empty() && empty == Empty::Refused => return false,
        Token::Text(text) => &**text,
        Token::Number(text) if enumeration.numeric || !context.is_request() => text,
        Token::Bool(truth) if !enumeration.numeric && !context.is_request() => ["0", "1"][usize::from(*truth)],
        _ => return false,
    };
    let known = |member: &Member<'_>| member.wire == text && context.knows(member.versions);
    if !enumeration.members.iter().any(known) {
        return enumeration.or_int && whole_number(token).is_some();
    }
    if !context.is_request() && ty.words.is_empty() && ty.numbers.is_empty() {
        return true;
    }
    let number = || text.parse::<i64>().ok();
    let small = |number: i64| i32::try_from(number).is_ok();
    (!enumeration.numeric || number().is_some_and(small))
        && (ty.words.is_empty() || ty.words.contains(&text))
        && (ty.numbers.is_empty() || number().is_some_and(|number| contains(ty.numbers, number)))
}

fn is_text(context: &Context<'_, '_>, token: &Token<'_>, rule: Lexical, ty: &Type<'_>, empty: Empty) -> bool {
    let text = match token {
        Token::Text(text) => text,
        Token::Number(text) if !context.is_request() => text,
        Token::Number(text) if rule == Lexical::Scalar || rule == Lexical::Number => text,
        Token::Number(text) if takes_numbers(rule) && text.parse::<i64>().is_ok() => text,
        _ => return false,
    };
    if text.is_empty() {
        let wanted = empty == Empty::Refused || (ty.least > 0 && context.is_request());
        return !wanted && (!context.is_request() || ty.words.is_empty() || rule.is_export() || ty.words.contains(&""));
    }
    if !context.is_request() {
        return true;
    }
    if !ty.words.is_empty() && !rule.is_export() {
        return ty.words.contains(&&**text);
    }
    has_length(text, ty)
        && (rule == Lexical::Plain && !ty.macros.lld_required || lexical::check(rule, text, ty).is_ok())
}

fn has_length(text: &str, ty: &Type<'_>) -> bool {
    let (least, most) = (ty.least as usize, ty.length.map(|most| most as usize));
    if least == 0 && most.is_none_or(|most| text.len() <= most) {
        return true;
    }
    let length = text.chars().count();
    length >= least && most.is_none_or(|most| length <= most)
}
