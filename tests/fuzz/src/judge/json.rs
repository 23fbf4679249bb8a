//! RFC 8259, without a byte order mark.

/// What a text is as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it is one JSON value.
    pub is_json: bool,
    /// Whether surrogates come in pairs in it: the grammar does not ask for that, and no text can hold half of a pair.
    pub is_text: bool,
    /// How deep arrays and objects are nested in it, as far as it was read.
    pub depth: usize,
}

/// What must come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Value,
    /// Behind `[`.
    ValueOrEnd,
    Key,
    /// Behind `{`.
    KeyOrEnd,
    Colon,
    /// Behind a value.
    CommaOrEnd,
}

/// Judges a text.
pub fn judge(text: &str) -> Verdict {
    let mut depth = 0;
    let is_json = read(text, &mut depth).is_some_and(|rest| rest.trim_start_matches(SPACE).is_empty());
    Verdict { is_json, is_text: surrogates_are_paired(text), depth }
}

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// Reads one value; what stands behind it.
fn read<'d>(mut text: &'d str, depth: &mut usize) -> Option<&'d str> {
    let mut open = Vec::new();
    let mut want = Want::Value;
    loop {
        text = text.trim_start_matches(SPACE);
        let first = text.chars().next()?;
        let rest = text.get(first.len_utf8()..)?;
        (want, text) = match (want, first) {
            (Want::Value | Want::ValueOrEnd, '[' | '{') => {
                open.push(first);
                *depth = open.len().max(*depth);
                (if first == '[' { Want::ValueOrEnd } else { Want::KeyOrEnd }, rest)
            }
            (Want::ValueOrEnd, ']') | (Want::KeyOrEnd, '}') => {
                open.pop();
                (Want::CommaOrEnd, rest)
            }
            (Want::CommaOrEnd, ']' | '}') => {
                let opened = if first == ']' { '[' } else { '{' };
                (open.pop() == Some(opened)).then_some((Want::CommaOrEnd, rest))?
            }
            (Want::CommaOrEnd, ',') => (if open.last()? == &'[' { Want::Value } else { Want::Key }, rest),
            (Want::Key | Want::KeyOrEnd, '"') => (Want::Colon, string(rest)?),
            (Want::Colon, ':') => (Want::Value, rest),
            (Want::Value | Want::ValueOrEnd, _) => (Want::CommaOrEnd, scalar(text)?),
            _ => return None,
        };
        if want == Want::CommaOrEnd && open.is_empty() {
            return Some(text);
        }
    }
}

fn scalar(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('"') {
        return string(rest);
    }
    let words = ["true", "false", "null"];
    words.iter().find_map(|word| text.strip_prefix(word)).or_else(|| number(text))
}

/// What stands behind the string whose first quote was read.
fn string(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let first = rest.chars().next()?;
        rest = rest.get(first.len_utf8()..)?;
        match first {
            '"' => return Some(rest),
            '\\' => rest = escape(rest)?,
            '\0'..='\u{1f}' => return None,
            _ => {}
        }
    }
}

fn escape(text: &str) -> Option<&str> {
    let rest = text.get(1..)?;
    match text.chars().next()? {
        '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => Some(rest),
        'u' => unit(rest).map(|(_, rest)| rest),
        _ => None,
    }
}

fn unit(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let is_hex = digits.chars().all(|digit| digit.is_ascii_hexdigit());
    is_hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten().map(|unit| (unit, rest))
}

/// Whether each escape of the first half of a pair is followed by one of the second, and only those are.
fn surrogates_are_paired(text: &str) -> bool {
    // A backslash that is escaped begins nothing.
    let escapes = text.replace("\\\\", "  ");
    let mut rest = escapes.as_str();
    let mut first = false;
    while let Some((before, after)) = rest.split_once("\\u") {
        if first && !before.is_empty() {
            return false;
        }
        let Some((number, behind)) = unit(after) else { return true };
        let is_second = (0xdc00..0xe000).contains(&number);
        if first != is_second {
            return false;
        }
        first = (0xd800..0xdc00).contains(&number);
        rest = behind;
    }
    !first
}

/// `-? (0 | [1-9] [0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
fn number(text: &str) -> Option<&str> {
    let whole = text.strip_prefix('-').unwrap_or(text);
    let mut rest = if let Some(rest) = whole.strip_prefix('0') { rest } else { digits(whole)? };
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = digits(fraction)?;
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        rest = digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))?;
    }
    Some(rest)
}

/// What stands behind one digit or more.
fn digits(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|digit: char| digit.is_ascii_digit());
    (rest.len() < text.len()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn judges_by_the_grammar() {
        let right = [
            ("{}", 1),
            (" [ ] ", 1),
            ("[1,-0,1.5e+3,0.0,1E400]", 1),
            (r#""a\u00e9\ud83d\ude00\n""#, 0),
            (r#"{"a":{"a":[null]},"":true}"#, 3),
            ("false", 0),
            (r#""\\ud800 \\\u0041""#, 0),
        ];
        for (text, depth) in right {
            let verdict = judge(text);
            assert!(verdict.is_json && verdict.is_text && verdict.depth == depth, "{text}: {verdict:?}");
        }
        let halves =
            [r#""\ud800""#, r#""\ud800\u0041""#, r#""\udc00""#, r#""\ud800x\udc00""#, r#""\\\ud800\ud800\udc00""#];
        for text in halves {
            let verdict = judge(text);
            assert!(verdict.is_json && !verdict.is_text, "{text}: {verdict:?}");
        }
        let wrong = [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "[1 2]",
            "{\"a\" 1}",
            "{\"a\":}",
            "[01]",
            "[1.]",
            "[.5]",
            "[+1]",
            "[1e]",
            "[-]",
            "\"a",
            r#""\x""#,
            r#""\u12g4""#,
            "\"a\nb\"",
            "nul",
            "truex",
            "[] []",
            "\u{feff}{}",
            "[1}",
            "]",
            "[}",
            "{]",
            ",",
            "\u{a0}1",
        ];
        for text in wrong {
            assert!(!judge(text).is_json, "{text}");
        }
    }
}
