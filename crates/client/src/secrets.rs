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

    /// Adds what stands in a header behind the name of the scheme.
    #[cfg(feature = "planfix")]
    pub(crate) fn add_header(&mut self, authorization: &SecretString) {
        if let Some((_, secret)) = authorization.expose_secret().split_once(' ') {
            self.add(SecretString::from(secret));
        }
    }

    /// Gathers the secret fields of a request.
    pub(crate) fn gather(&mut self, request: &dyn Record) {
        for field in 0..request.shape().shape().fields.len() {
            self.gather_value(request.get(field));
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

    /// A foreign text, fit to be shown: its secrets hidden, on one line, cut.
    pub(crate) fn excerpt(&self, text: &str) -> Box<str> {
        let spellings = self.spellings();
        let (mut line, mut length, mut rest) = (String::new(), 0, text);
        while let Some(character) = rest.chars().next() {
            if length >= SHOWN {
                line.push('…');
                break;
            }
            if let Some(after) = spellings.iter().find_map(|spelling| rest.strip_prefix(spelling.as_str())) {
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

    /// The secrets as they may stand in a document, the longest first, so that none is left over in part.
    fn spellings(&self) -> Vec<String> {
        let mut spellings = Vec::new();
        for secret in self.0.iter().map(ExposeSecret::expose_secret).filter(|secret| !secret.is_empty()) {
            spellings.push(secret.to_owned());
            spellings.push(escaped(secret, |c| matches!(c, '"' | '\\' | '/').then(|| format!("\\{c}"))));
            spellings.push(escaped(secret, |c| matches!(c, '"' | '\\').then(|| format!("\\{c}"))));
            spellings.push(escaped(secret, |c| {
                let entity = match c {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ => return None,
                };
                Some(entity.to_owned())
            }));
        }
        spellings.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        spellings.dedup();
        spellings
    }
}

fn escaped(text: &str, escape: impl Fn(char) -> Option<String>) -> String {
    text.chars().map(|character| escape(character).unwrap_or_else(|| character.to_string())).collect()
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
        let cases: [(&[&str], &str, &str); 9] = [
            (&[], " a \n\t b\u{1}c ", "a b c"),
            (&["pw"], "user pw and pwpw", "user [hidden] and [hidden][hidden]"),
            (&["abc", "abcdef"], "abcdef abc", "[hidden] [hidden]"),
            (&[""], "nothing", "nothing"),
            (&["a\"b/c"], r#"{"x":"a\"b/c","y":"a\"b\/c"}"#, r#"{"x":"[hidden]","y":"[hidden]"}"#),
            (&["a<&b"], "<p>a&lt;&amp;b</p>", "<p>[hidden]</p>"),
            (&["two words"], "say two words", "say [hidden]"),
            (&["é"], "aéb", "a[hidden]b"),
            (&[], &long, &format!("{}…", "é".repeat(SHOWN))),
        ];
        for (secrets, text, expected) in cases {
            assert_eq!(excerpt(secrets, text), expected, "{text}");
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
