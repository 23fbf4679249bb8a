//! Documents made from an example by a list of changes: most of them are still well-formed, so that they reach what looks at
//! the values.

mod pieces;

use std::ops::Range;

use callsheet_runtime::tables::{Method, Tables, Wire};

use crate::apis::Api;
use crate::input::Input;
use pieces::{Part, Piece, pieces};

/// So many changes are made at most.
const CHANGES: usize = 24;

/// A document that has grown beyond so many bytes is left as it is.
const LONGEST: usize = 1 << 13;

/// How deep a change may wrap a value: deeper than the limit of depth.
const DEEPEST: usize = 160;

/// The document that the rest of the input makes from an example.
pub fn edited(api: &'static Api, method: &Method<'static>, example: &str, mut input: Input<'_>) -> Vec<u8> {
    let wire = api.tables.api.wire;
    let words = api.words(method);
    let mut editor = Editor { tables: api.tables, wire, text: example.as_bytes().to_vec() };
    for _ in 0..CHANGES {
        if input.is_empty() || editor.text.len() > LONGEST {
            break;
        }
        editor.change(words, &mut input);
    }
    editor.text
}

struct Editor<'t> {
    tables: &'t Tables<'static>,
    wire: Wire,
    text: Vec<u8>,
}

impl Editor<'_> {
    fn change(&mut self, words: &[&str], input: &mut Input<'_>) {
        let (change, which) = (input.byte() % 16, input.byte());
        let wanted = match which % 4 {
            0 | 1 => Part::Value,
            2 => Part::Member,
            _ => Part::Name,
        };
        let found: Vec<Piece> = pieces(self.wire, &self.text).into_iter().filter(|(part, _)| *part == wanted).collect();
        let Some((part, place)) = input.pick(&found).cloned() else { return };
        match change {
            0 => self.remove(place),
            1 => self.double(part, place),
            2 | 3 => {
                let value = self.value(part, words, input);
                self.replace(place, &value);
            }
            4 => {
                let Some((_, other)) = input.pick(&found) else { return };
                let other = self.text[other.clone()].to_vec();
                self.replace(place, &other);
            }
            5 => {
                let Some((_, other)) = input.pick(&found) else { return };
                self.swap(place, other.clone());
            }
            6 => self.wrap(part, place, 1),
            7 => self.wrap(part, place, usize::from(input.byte()) % DEEPEST),
            8 | 9 => self.add_member(place, words, input),
            10 => self.escape(place, input.byte()),
            11 => {
                let count = usize::from(input.byte() % 16);
                let raw = input.bytes(count).to_vec();
                self.replace(place, &raw);
            }
            12 => {
                let count = usize::from(input.byte() % 8);
                let raw = input.bytes(count).to_vec();
                self.replace(place.start..place.start, &raw);
            }
            13 => self.borrow(part, place, input),
            14 => self.quote(part, place, words, input),
            _ => self.repeat(part, place, usize::from(input.byte() % 64)),
        }
    }

    fn replace(&mut self, place: Range<usize>, by: &[u8]) {
        self.text.splice(place, by.iter().copied());
    }

    /// Takes a part out, and the comma that it stood by.
    fn remove(&mut self, place: Range<usize>) {
        let Range { start, mut end } = place;
        if self.wire == Wire::Json {
            let space = self.text[end..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            if self.text.get(end + space) == Some(&b',') {
                end += space + 1;
            } else if let Some(comma) = self.text[..start].trim_ascii_end().strip_suffix(b",") {
                return self.replace(comma.len()..end, b"");
            }
        }
        self.replace(start..end, b"");
    }

    fn double(&mut self, part: Part, place: Range<usize>) {
        self.repeat(part, place, 1);
    }

    /// Puts a part so many times behind itself.
    fn repeat(&mut self, part: Part, place: Range<usize>, count: usize) {
        let mut more = Vec::new();
        for _ in 0..count.min(LONGEST / (place.len() + 1)) {
            if self.wire == Wire::Json && part != Part::Name {
                more.push(b',');
            }
            more.extend_from_slice(&self.text[place.clone()]);
        }
        self.replace(place.end..place.end, &more);
    }

    fn swap(&mut self, one: Range<usize>, other: Range<usize>) {
        let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
        if first.end <= second.start {
            let (before, behind) = (self.text[first.clone()].to_vec(), self.text[second.clone()].to_vec());
            self.replace(second, &before);
            self.replace(first, &behind);
        }
    }

    fn wrap(&mut self, part: Part, place: Range<usize>, levels: usize) {
        let (before, behind) = match (self.wire, part) {
            (Wire::Json, Part::Value) => ("[", "]"),
            (Wire::Json, _) => ("\"a\":{", "}"),
            (Wire::Xml, _) => ("<a>", "</a>"),
        };
        let (before, behind) = (before.repeat(levels), behind.repeat(levels));
        let whole = [before.as_bytes(), &self.text[place.clone()], behind.as_bytes()].concat();
        self.replace(place, &whole);
    }

    /// Adds a member to the first object or element that begins in the part.
    fn add_member(&mut self, place: Range<usize>, words: &[&str], input: &mut Input<'_>) {
        let name = input.pick(words).copied().unwrap_or("a");
        let value = self.value(Part::Value, words, input);
        let mark = if self.wire == Wire::Json { b'{' } else { b'>' };
        let Some(length) = self.text[place.clone()].iter().position(|byte| *byte == mark) else { return };
        let at = place.start + length + 1;
        let member = match self.wire {
            Wire::Json => {
                let is_first = self.text[at..].trim_ascii_start().starts_with(b"}");
                let end: &[u8] = if is_first { b"" } else { b"," };
                [b"\"", name.as_bytes(), b"\":", &value, end].concat()
            }
            Wire::Xml => [b"<", name.as_bytes(), b">", &value, b"</", name.as_bytes(), b">"].concat(),
        };
        self.replace(at..at, &member);
    }

    /// Writes the letters of a part as escapes or references, which mean the same.
    fn escape(&mut self, place: Range<usize>, every: u8) {
        let Ok(text) = std::str::from_utf8(&self.text[place.clone()]) else { return };
        let mut escaped = String::new();
        for (number, letter) in text.chars().enumerate() {
            let chosen = number % (usize::from(every % 4) + 1) == 0;
            match self.wire {
                Wire::Json if chosen && !matches!(letter, '"' | '\\') => {
                    let mut units = [0; 2];
                    letter.encode_utf16(&mut units).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
                }
                Wire::Xml if chosen && letter.is_alphanumeric() => {
                    escaped.push_str(&format!("&#{};", u32::from(letter)))
                }
                _ => escaped.push(letter),
            }
        }
        self.replace(place, escaped.as_bytes());
    }

    /// Puts a part of another method's example in the place of the part.
    fn borrow(&mut self, part: Part, place: Range<usize>, input: &mut Input<'_>) {
        let Some(method) = input.pick(self.tables.methods) else { return };
        let example = Api::example(method, input);
        let text = if example.response.is_empty() || input.byte().is_multiple_of(2) {
            example.request
        } else {
            example.response
        };
        let found: Vec<Piece> =
            pieces(self.wire, text.as_bytes()).into_iter().filter(|(other, _)| *other == part).collect();
        if let Some((_, other)) = input.pick(&found) {
            self.replace(place, &text.as_bytes()[other.clone()]);
        }
    }

    /// Puts a text of the input's own in the place of the part.
    fn quote(&mut self, part: Part, place: Range<usize>, words: &[&str], input: &mut Input<'_>) {
        let count = usize::from(input.byte() % 32);
        let text = String::from_utf8_lossy(input.bytes(count)).into_owned();
        let text = if text.is_empty() { input.pick(words).copied().unwrap_or_default().to_owned() } else { text };
        let quoted = match (self.wire, part) {
            (Wire::Json, Part::Member) => format!("\"{text}\":1"),
            (Wire::Json, _) => serde_json::Value::from(text).to_string(),
            (Wire::Xml, Part::Member) => format!("<{text}/>"),
            (Wire::Xml, _) => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
        };
        self.replace(place, quoted.as_bytes());
    }

    /// A value, or what else may stand in the place of the part: one of the words, or one of what often goes wrong.
    fn value(&self, part: Part, words: &[&str], input: &mut Input<'_>) -> Vec<u8> {
        let word = input.byte();
        let odd = match self.wire {
            Wire::Json => JSON,
            Wire::Xml => XML,
        };
        if word % 4 == 3 {
            let word = input.pick(words).copied().unwrap_or_default();
            return match (self.wire, part) {
                (Wire::Json, Part::Member) => format!("\"{word}\":null").into_bytes(),
                (Wire::Json, _) => format!("\"{word}\"").into_bytes(),
                (Wire::Xml, Part::Member) => format!("<{word}>1</{word}>").into_bytes(),
                (Wire::Xml, _) => word.as_bytes().to_vec(),
            };
        }
        odd[usize::from(word) % odd.len()].as_bytes().to_vec()
    }
}

const JSON: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "\"0\"",
    "\"\"",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "1.5",
    "\"1.5\"",
    "1e9",
    "-0",
    "99999999999999999999",
    "\"99999999999999999999\"",
    "9223372036854775807",
    "\"-9223372036854775808\"",
    "\" 1\"",
    "\"extend\"",
    "\"count\"",
    "\"{$M}\"",
    "\"{#L}\"",
    "\"{$M:regex:\\\"a\\\"}\"",
    "\"1h\"",
    "\"30s;50s/1-7,00:00-24:00\"",
    "\"\\u0000\"",
    "\"\\ud83d\\ude00\"",
    "\"Пётр\"",
    "\"a\\nb\"",
    "{\"1\":{},\"0\":[]}",
    "{\"a\":1,\"a\":2}",
    "[1,1]",
    "[\"a\",\"a\"]",
    "\\",
    ",",
];

const XML: &[&str] = &[
    "",
    "0",
    "1",
    "-1",
    " ",
    "true",
    "TRUE",
    "1.5",
    "99999999999999999999",
    "9223372036854775807",
    "01-02-2020",
    "30-02-2020 10:10",
    "31-12-2020 24:00",
    "Пётр",
    "&amp;",
    "&#10;",
    "&#0;",
    "<![CDATA[]]>",
    "<![CDATA[ x ]]>",
    "<!-- c -->",
    "<?p i?>",
    "]]>",
    "<a/>",
    "<id>1</id>",
    "x<b/>y",
    "<a b='1' b='2'/>",
    "1,2,,3",
    "😀",
    "\r\n",
    "&lt;b&gt;",
];
