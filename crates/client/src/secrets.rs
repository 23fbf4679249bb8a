use callsheet_runtime::{ExposeSecret, Record, Ref, SecretString};

/// How much of a foreign text an error shows, in characters.
const SHOWN: usize = 300;

const HIDDEN: &str = "[hidden]";

/// The secrets of one call: what must not be shown even when a server sends it back.
#[derive(Clone, Debug, Default)]
pub struct Secrets(Vec<SecretString>);

impl Secrets {
    pub(crate) fn add(&mut self, secret: SecretString) {
        self.0.push(secret);
    }

    /// Adds those of another call.
    #[cfg(feature = "zabbix")]
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    /// Adds what stands in a header behind the name of the scheme.
    pub(crate) fn add_header(&mut self, authorization: &SecretString) {
        if let Some((_, secret)) = authorization.expose_secret().split_once(' ') {
            self.add(SecretString::from(secret));
        }
    }

    /// Gathers the secret fields of a request.
    pub(crate) fn gather(&mut self, request: &dyn Record) {
        for number in request.shape().shape().secrets {
            self.gather_value(request.get(usize::from(*number)));
        }
    }

    fn gather_value(&mut self, value: Ref<'_>) {
        match value {
            Ref::Secret(secret) => self.add(secret.clone()),
            Ref::Record(record) => self.gather(record),
            Ref::List(list) => (0..list.len()).for_each(|index| self.gather_value(list.get(index))),
            Ref::Map(map) => map.each(&mut |_, value| {
                self.gather_value(value);
                true
            }),
            _ => {}
        }
    }

    /// A whole text with its secrets hidden.
    pub(crate) fn hide(&self, text: &str) -> String {
        let firsts = self.0.iter().filter_map(|secret| secret.expose_secret().chars().next());
        let firsts: Vec<char> = firsts.chain(['\\', '&', '%', '+']).collect();
        let (mut shown, mut rest) = (String::with_capacity(text.len()), text);
        // Most of a text begins no spelling of any secret.
        while let Some(at) = rest.find(&*firsts) {
            let (before, candidate) = rest.split_at(at);
            shown.push_str(before);
            let length = candidate.chars().next().map_or(0, char::len_utf8);
            rest = match self.skip(candidate) {
                Some(after) => {
                    shown.push_str(HIDDEN);
                    after
                }
                None => {
                    shown.push_str(candidate.get(..length).unwrap_or_default());
                    candidate.get(length..).unwrap_or_default()
                }
            };
        }
        shown + rest
    }

    /// A foreign text, fit to be shown: its secrets hidden, on one line, cut.
    pub(crate) fn excerpt(&self, text: &str) -> Box<str> {
        let (mut line, mut length, mut rest) = (String::new(), 0, text);
        while let Some(character) = rest.chars().next() {
            if length >= SHOWN {
                line.push('…');
                break;
            }
            if let Some(after) = self.skip(rest) {
                line.push_str(HIDDEN);
                length += HIDDEN.len();
                rest = after;
                continue;
            }
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
            if !character.is_whitespace() && !character.is_control() {
                line.push(character);
                length += 1;
            } else if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
                length += 1;
            }
        }
        line.trim_end().into()
    }

    /// What follows the secret that the text begins with, if it begins with one: the longest, so that none is left over
    /// in part.
    fn skip<'t>(&self, text: &'t str) -> Option<&'t str> {
        let known = self.0.iter().map(ExposeSecret::expose_secret).filter(|secret| !secret.is_empty());
        let skipped = known.flat_map(|secret| Spelling::ALL.map(|spelling| spelling.skip(text, secret)));
        skipped.flatten().min_by_key(|rest| rest.len())
    }
}

/// A way in which documents, web pages and addresses spell a text.
#[derive(Clone, Copy)]
enum Spelling {
    Plain,
    Json,
    Markup,
    Percent,
}

impl Spelling {
    const ALL: [Self; 4] = [Self::Plain, Self::Json, Self::Markup, Self::Percent];

    /// What follows `secret` where `text` begins with it, spelled so.
    fn skip<'t>(self, text: &'t str, secret: &str) -> Option<&'t str> {
        secret.chars().try_fold(text, |rest, character| {
            let escaped = match self {
                Self::Plain => None,
                Self::Json => skip_json(rest, character),
                Self::Markup => skip_markup(rest, character),
                Self::Percent => skip_percent(rest, character),
            };
            escaped.or_else(|| rest.strip_prefix(character))
        })
    }
}

fn skip_json(text: &str, character: char) -> Option<&str> {
    let escape = text.strip_prefix('\\')?;
    let short = match character {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        character => character,
    };
    if let Some(rest) = escape.strip_prefix(short) {
        return Some(rest);
    }
    let mut units = [0; 2];
    character
        .encode_utf16(&mut units)
        .iter()
        .try_fold(text, |rest, unit| skip_digits(rest.strip_prefix("\\u")?, &format!("{unit:04x}")))
}

fn skip_markup(text: &str, character: char) -> Option<&str> {
    let (name, rest) = text.strip_prefix('&')?.split_once(';')?;
    let named = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
    };
    (named == character).then_some(rest)
}

fn skip_percent(text: &str, character: char) -> Option<&str> {
    if character == ' ' && text.starts_with('+') {
        return text.strip_prefix('+');
    }
    let mut bytes = [0; 4];
    character
        .encode_utf8(&mut bytes)
        .bytes()
        .try_fold(text, |rest, byte| skip_digits(rest.strip_prefix('%')?, &format!("{byte:02x}")))
}

/// What follows these hexadecimal digits, in whichever case they stand.
fn skip_digits<'t>(text: &'t str, digits: &str) -> Option<&'t str> {
    let (found, rest) = text.split_at_checked(digits.len())?;
    found.eq_ignore_ascii_case(digits).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(secrets: &[&str], text: &str) -> String {
        let mut known = Secrets::default();
        secrets.iter().for_each(|secret| known.add(SecretString::from(*secret)));
        known.excerpt(text).into()
    }

    #[test]
    fn hides_cuts_and_straightens() {
        let long = "é".repeat(1000);
        let cases: [(&[&str], &str, &str); 14] = [
            (&[], " a \n\t b\u{1}c ", "a b c"),
            (&["pw"], "user pw and pwpw", "user [hidden] and [hidden][hidden]"),
            (&["abc", "abcdef"], "abcdef abc", "[hidden] [hidden]"),
            (&[""], "nothing", "nothing"),
            (&["a\"b/c"], r#"{"x":"a\"b/c","y":"a\"b\/c"}"#, r#"{"x":"[hidden]","y":"[hidden]"}"#),
            (&["é\n\\😀"], r#""\u00E9\n\\\ud83d\uDE00" "é\u000a\\😀""#, r#""[hidden]" "[hidden]""#),
            (&[r"a\\b"], r"a\\b a\\\\b", "[hidden] [hidden]"),
            (&["a<&\"b"], "<p>a&lt;&amp;\"b a&#60;&#x26;&quot;b</p>", "<p>[hidden] [hidden]</p>"),
            (&["&amp;"], "&amp; &amp;amp;", "[hidden] [hidden]"),
            (&["a b/é"], "?a%20b%2f%C3%A9&a+b/%c3%a9", "?[hidden]&[hidden]"),
            (&["two words"], "say two words", "say [hidden]"),
            (&["é"], "aéb", "a[hidden]b"),
            (&["ab"], "a b &", "a b &"),
            (&[], &long, &format!("{}…", "é".repeat(SHOWN))),
        ];
        for (secrets, text, expected) in cases {
            assert_eq!(excerpt(secrets, text), expected, "{text}");
        }
    }

    #[test]
    fn hides_in_whole_texts() {
        let cases: [(&[&str], &str, &str); 5] = [
            (&[], " a \n\t b ", " a \n\t b "),
            (&["pw", "é"], "user\npw and épwx", "user\n[hidden] and [hidden][hidden]x"),
            (
                &["a\"b/c"],
                r#"{"x":"a\"b\/c","y":"\u0061\"b/c","z":"\u0062"}"#,
                r#"{"x":"[hidden]","y":"[hidden]","z":"\u0062"}"#,
            ),
            (&["a b"], "a%20b a+b &#97; b a&#32;b", "[hidden] [hidden] [hidden] [hidden]"),
            (&[" x"], "a+x b", "a[hidden] b"),
        ];
        for (secrets, text, expected) in cases {
            let mut known = Secrets::default();
            secrets.iter().for_each(|secret| known.add(SecretString::from(*secret)));
            assert_eq!(known.hide(text), expected);
        }
    }

    #[test]
    fn a_cut_leaves_no_part_of_a_secret() {
        for before in SHOWN - 20..SHOWN + 5 {
            let shown = excerpt(&["canary"], &format!("{}canary and more", "x".repeat(before)));
            assert!(!shown.trim_start_matches('x').contains("can"), "{shown}");
        }
    }
}
