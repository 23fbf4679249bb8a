//! Macros: `{$USER}`, `{$USER:context}`, `{#LLD}`, `{BUILT.IN}`.

use callsheet_runtime::tables::Macros;

use super::Fault;
use crate::Code;

/// Whether the whole text is one macro of a kind that is allowed.
pub(crate) fn is_allowed(text: &str, allowed: Macros) -> bool {
    length(text, allowed) == Some(text.len())
}

/// The length of the macro at the start, of a kind that is allowed.
pub(super) fn length(text: &str, allowed: Macros) -> Option<usize> {
    let user = || if allowed.user { user(text).ok() } else { None };
    let discovery = || if allowed.lld { lld(text).or_else(|| function(text)) } else { None };
    let built_in = || if allowed.builtin { builtin(text) } else { None };
    user().or_else(discovery).or_else(built_in)
}

/// Whether a macro of a kind that is allowed stands anywhere in the text.
pub(super) fn contains(text: &str, allowed: Macros) -> bool {
    text.match_indices('{').any(|(at, _)| text.get(at..).is_some_and(|rest| length(rest, allowed).is_some()))
}

/// Whether the text is one user macro, context included.
pub(super) fn check_user(text: &str) -> Result<(), Fault<'_>> {
    let wrong = match user(text) {
        Ok(length) if length == text.len() => return Ok(()),
        Ok(length) => length,
        Err(at) => at,
    };
    match text.get(wrong..) {
        Some("") | None => Err(Fault::Wrong(Code::MacroEnd)),
        Some(rest) => Err(Fault::Near(Code::NotUserMacro, rest)),
    }
}

/// The length of the user macro at the start, or else where it goes wrong.
pub(super) fn user(text: &str) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied();
    if byte(0) != Some(b'{') {
        return Err(0);
    }
    if byte(1) != Some(b'$') {
        return Err(1);
    }
    let at = 2 + name_length(bytes.get(2..).unwrap_or_default());
    match byte(at) {
        _ if at == 2 => Err(2),
        Some(b'}') => Ok(at + 1),
        Some(b':') => context(bytes, at + 1),
        _ => Err(at),
    }
}

/// The end of a context and of the macro behind it, or where it goes wrong.
fn context(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let spaces = |at: usize| at + bytes.get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b' ').count();
    let mut at = spaces(start);
    if bytes.get(at..).is_some_and(|rest| rest.starts_with(b"regex:")) {
        at = spaces(at + "regex:".len());
    }
    let end =
        |at: usize, wanted: u8| bytes.get(at..)?.iter().position(|byte| *byte == wanted).map(|length| at + length);
    if bytes.get(at) != Some(&b'"') {
        return end(at, b'}').map(|at| at + 1).ok_or(bytes.len());
    }
    at += 1;
    loop {
        at = end(at, b'"').ok_or(bytes.len())?;
        if bytes.get(at.wrapping_sub(1)) != Some(&b'\\') {
            break;
        }
        at += 1;
    }
    at = spaces(at + 1);
    if bytes.get(at) == Some(&b'}') { Ok(at + 1) } else { Err(at) }
}

fn name_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.')).count()
}

/// The length of the low-level discovery macro at the start.
pub(super) fn lld(text: &str) -> Option<usize> {
    named(text.strip_prefix("{#")?).map(|length| length + 2)
}

/// The length of the built-in macro at the start.
fn builtin(text: &str) -> Option<usize> {
    named(text.strip_prefix('{')?).map(|length| length + 1)
}

fn named(text: &str) -> Option<usize> {
    let length = name_length(text.as_bytes());
    (length > 0 && text.as_bytes().get(length) == Some(&b'}')).then_some(length + 1)
}

/// The length of a discovery macro with a function: `{{#NAME}.regsub("a", \1)}`.
fn function(text: &str) -> Option<usize> {
    with_function(text, lld)
}

/// The length of a macro with a function, of the kind whose length `inner` gives.
pub(super) fn with_function(text: &str, inner: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    let start = 1 + inner(text.strip_prefix('{')?)?;
    let rest = text.get(start..)?.strip_prefix('.')?;
    let name = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    if name == 0 || rest.as_bytes().get(name) != Some(&b'(') {
        return None;
    }
    let end = start + 1 + function_end(rest.as_bytes(), name + 1)?;
    (text.as_bytes().get(end) == Some(&b'}')).then_some(end + 1)
}

/// The place behind the parenthesis that closes the parameters which start at `at`.
fn function_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().take_while(|byte| **byte == b' ').count();
        if bytes.get(at) == Some(&b'"') {
            at += 1;
            while bytes.get(at)? != &b'"' || bytes.get(at - 1) == Some(&b'\\') {
                at += 1;
            }
            at += 1;
            at += bytes.get(at..)?.iter().take_while(|byte| **byte == b' ').count();
        } else {
            at += bytes.get(at..)?.iter().take_while(|byte| !matches!(byte, b',' | b')')).count();
        }
        match bytes.get(at)? {
            b',' => at += 1,
            b')' => return Some(at + 1),
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{check_user, contains, is_allowed};
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn user_macros_are_right_or_wrong_from_somewhere() {
        let right = [
            "{$M}",
            "{$M.A_1}",
            "{$1}",
            "{$.}",
            "{$M:}",
            "{$M:ctx}",
            "{$M: ctx}",
            r#"{$M:"c t"}"#,
            r#"{$M:"c\"t"}"#,
            r#"{$M:"a}"}"#,
            r#"{$M:"a" }"#,
            r#"{$M: "a"}"#,
            "{$M:regex:}",
            r#"{$M:regex:a"b}"#,
            r#"{$M:regex:"["}"#,
            r#"{$M:regex: "a"}"#,
            r#"{$M:REGEX:"["}"#,
            "{$M:\n}",
        ];
        for text in right {
            assert_eq!(check_user(text), Ok(()), "{text}");
        }
        let wrong = [
            ("M", "M"),
            ("{$m}", "m}"),
            ("{$}", "}"),
            ("{$M-A}", "-A}"),
            ("{$M :ctx}", " :ctx}"),
            ("{$M:a}b}", "b}"),
            (r#"{$M:"a"x}"#, "x}"),
            ("x{$M}", "x{$M}"),
            ("{$M}x", "x"),
            ("{#L}", "#L}"),
            ("{HOST.HOST}", "HOST.HOST}"),
            ("{$Ä}", "Ä}"),
            ("{$M:{#L}}", "}"),
        ];
        for (text, near) in wrong {
            assert_eq!(check_user(text), Err(Fault::Near(Code::NotUserMacro, near)), "{text}");
        }
    }

    #[test]
    fn only_allowed_macros_count() {
        let user = Macros { user: true, ..Macros::NONE };
        let lld = Macros { lld: true, ..Macros::NONE };
        let builtin = Macros { builtin: true, ..Macros::NONE };
        let cases = [
            ("{$M}", user, true),
            ("{$M}", lld, false),
            ("{#M}", lld, true),
            ("{#m}", lld, false),
            (r#"{{#M}.regsub("a", \1)}"#, lld, true),
            ("{{#M}}", lld, false),
            ("{HOST.NAME}", builtin, true),
            ("{HOST.NAME}", user, false),
            ("{$M}x", user, false),
        ];
        for (text, allowed, right) in cases {
            assert_eq!(is_allowed(text, allowed), right, "{text}");
        }
        assert!(contains("http://{$M}/", user) && !contains("http://{$m}/", user));
    }
}
