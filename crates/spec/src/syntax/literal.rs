use crate::span::Span;

/// A TOML string as it stands in its file: finds the place of each byte of its value.
pub(crate) struct Literal {
    span: Span,
    /// For each byte of the value, the offset in the file; one more at the end for what follows the last.
    offsets: Vec<usize>,
}

impl Literal {
    /// Reads the string literal `raw` that stands at `span`.
    pub(crate) fn new(raw: &str, span: Span) -> Self {
        let (quote, is_basic) = match raw {
            _ if raw.starts_with("\"\"\"") => (3, true),
            _ if raw.starts_with("'''") => (3, false),
            _ if raw.starts_with('"') => (1, true),
            _ => (1, false),
        };
        let inner = raw.get(quote..raw.len().saturating_sub(quote)).unwrap_or("");
        let first_line_end = if quote == 1 { 0 } else { first_newline(inner) };
        let mut scan = Scan { text: inner, at: first_line_end, base: span.start + quote, offsets: Vec::new() };
        while scan.step(is_basic) {}
        let end = scan.base + inner.len();
        scan.offsets.push(end);
        Self { span, offsets: scan.offsets }
    }

    /// Where the bytes `start..end` of the value stand in the file.
    pub(crate) fn place(&self, start: usize, end: usize) -> Span {
        let last = self.offsets.last().copied().unwrap_or(self.span.end);
        let at = |index: usize| self.offsets.get(index).copied().unwrap_or(last);
        let (start, end) = (at(start), at(end));
        Span::new(self.span.file, start..end.max(start))
    }
}

/// The length of the line end right behind the opening quotes, which is no part of the value.
fn first_newline(inner: &str) -> usize {
    match inner {
        _ if inner.starts_with("\r\n") => 2,
        _ if inner.starts_with('\n') => 1,
        _ => 0,
    }
}

struct Scan<'r> {
    text: &'r str,
    at: usize,
    base: usize,
    offsets: Vec<usize>,
}

impl Scan<'_> {
    /// Takes one character or escape; false at the end.
    fn step(&mut self, is_basic: bool) -> bool {
        let rest = self.text.get(self.at..).unwrap_or("");
        let Some(first) = rest.chars().next() else { return false };
        if first != '\\' || !is_basic {
            for byte in 0..first.len_utf8() {
                self.offsets.push(self.base + self.at + byte);
            }
            self.at += first.len_utf8();
            return true;
        }
        let (taken, made) = escape(rest);
        self.offsets.extend(std::iter::repeat_n(self.base + self.at, made));
        self.at += taken;
        true
    }
}

/// How many bytes an escape takes in the file, and how many it makes in the value.
fn escape(rest: &str) -> (usize, usize) {
    let digits = match rest.as_bytes().get(1) {
        Some(b'x') => 2,
        Some(b'u') => 4,
        Some(b'U') => 8,
        Some(b' ' | b'\t' | b'\r' | b'\n') => {
            let after = rest.get(1..).unwrap_or("");
            return (rest.len() - after.trim_start().len(), 0);
        }
        _ => return (2, 1),
    };
    let code = rest.get(2..2 + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
    (2 + digits, code.and_then(char::from_u32).map_or(1, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_the_value_are_found_in_every_spelling() {
        let cases = [
            ("'a x'", 2, 3, "x"),
            ("\"a x\"", 2, 3, "x"),
            ("\"\\\"a\\\" x\"", 4, 5, "x"),
            ("\"\\u0436 x\"", 3, 4, "x"),
            ("\"ж x\"", 3, 4, "x"),
            ("'''\na x'''", 2, 3, "x"),
            ("\"\"\"\r\na \\\n   x\"\"\"", 2, 3, "x"),
            ("\"\\x41x\"", 1, 2, "x"),
            ("'ab'", 2, 2, ""),
        ];
        for (raw, start, end, found) in cases {
            let literal = Literal::new(raw, Span::new(Default::default(), 0..raw.len()));
            assert_eq!(raw.get(literal.place(start, end).range()), Some(found), "{raw}");
        }
    }
}
