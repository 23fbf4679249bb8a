//! The draft of a spec: TOML in the order of the page, with the page's own words as comments for the maintainer.
//!
//! A draft is complete in what it says and reads without errors; what is unsure stands in a comment that begins with `UNSURE`.
//! Texts are missing, which `cargo xtask lint` says of each field: they are written anew, never copied.

mod field;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use callsheet_spec::naming;

use crate::reading::{Field, Reading, Side, Wire};
use field::Shape;

/// The longest line of a comment that quotes the page, in characters.
const QUOTED: usize = 300;

impl Reading {
    /// The draft as TOML.
    pub fn draft(&self) -> String {
        let mut out = String::new();
        self.head(&mut out);
        for side in [Side::Request, Side::Response] {
            self.side(side, &mut out);
        }
        self.examples(&mut out);
        out
    }

    /// Where the draft belongs below the folder of its API's specs: `user/update.toml`.
    pub fn file(&self) -> String {
        naming::method_file(&self.method)
    }

    fn head(&self, out: &mut String) {
        let (object, verb) = self.method.split_once('.').unwrap_or(("", &self.method));
        let says = self.says.to_lowercase();
        let admin = says.contains("админ") || says.contains("administrator");
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "#:schema ../../schema/method.schema.json");
        let _ = writeln!(
            out,
            "# A draft of `callsheet import`. Decide what is marked UNSURE, write titles and docs in words of your own,"
        );
        let _ = writeln!(out, "# and take these comments out.");
        quote(out, "the page says", &self.says);
        let _ = writeln!(out, "method = {}", quoted(&self.method));
        let _ = writeln!(out, "# UNSURE: `source` and `title` are missing");
        let _ = match admin {
            true => writeln!(out, "# UNSURE: the page speaks of administrators: access = \"admin\"?"),
            false => writeln!(out, "# UNSURE: the least access level is missing: access = \"user\"?"),
        };
        let (action, is_sure) = action(verb);
        if !is_sure {
            let _ = writeln!(out, "# UNSURE: what it does to which entity");
        } else {
            let _ = writeln!(out, "# UNSURE: entity = {}?", quoted(&naming::kebab(object)));
        }
        let _ = writeln!(out, "action = {}", quoted(action));
    }

    fn side(&self, side: Side, out: &mut String) {
        let fields: Vec<&Field> = self.fields.iter().filter(|field| field.side == side && !field.is_envelope).collect();
        let by_path: BTreeMap<&str, &Field> = fields.iter().map(|field| (field.path.as_str(), *field)).collect();
        self.root(side, &fields, out);
        let mut written = BTreeSet::new();
        for field in &fields {
            let ancestors = field.path.match_indices('.').filter_map(|(at, _)| by_path.get(&field.path[..at]));
            for field in ancestors.chain([field]) {
                if written.insert(field.path.as_str()) {
                    let shape = Shape::of(field, &by_path, self.wire);
                    field::write(field, &shape, self.wire, out);
                }
            }
        }
    }

    /// The root, where it is no object.
    fn root(&self, side: Side, fields: &[&Field], out: &mut String) {
        let repeats = self.root_repeats[side as usize];
        let _ = match (side, fields.is_empty()) {
            _ if self.wire == Wire::Xml => Ok(()),
            (Side::Request, false) if repeats => {
                writeln!(
                    out,
                    "\n# UNSURE: the sample or the text shows a list of objects\n[request]\ntype = \"list\"\nsingle = true\nrust = \"items\""
                )
            }
            (Side::Request, true) if repeats => {
                writeln!(
                    out,
                    "\n# UNSURE: what the list holds\n[request]\ntype = \"list\"\nof = \"string\"\nrust = \"items\""
                )
            }
            (Side::Response, false) if repeats => {
                writeln!(out, "\n# UNSURE: the sample shows a list of objects\n[response]\ntype = \"list\"")
            }
            (Side::Response, true) if repeats => {
                writeln!(out, "\n# UNSURE: what the list holds\n[response]\ntype = \"list\"\nof = \"string\"")
            }
            (Side::Response, true) => {
                writeln!(out, "\n# UNSURE: no sample shows what is answered\n[response]\ntype = \"any\"")
            }
            _ => Ok(()),
        };
    }

    /// The samples: as examples where they hold values, else for the maintainer to fill.
    fn examples(&self, out: &mut String) {
        let mut samples = self.samples.iter().peekable();
        while let Some((side, text)) = samples.next() {
            let response = samples.next_if(|(next, _)| *side == Side::Request && *next == Side::Response);
            let texts = || [Some(text), response.map(|(_, text)| text)].into_iter().flatten();
            let is_whole = self.wire == Wire::Json
                && *side == Side::Request
                && calls(text, &self.method)
                && texts().all(|text| is_json(text) && is_literal(text));
            if is_whole {
                let _ = writeln!(out, "\n[[example]]\nrequest = '''\n{text}'''");
                if let Some((_, response)) = response {
                    let _ = writeln!(out, "response = '''\n{response}'''");
                }
            } else {
                let _ = writeln!(out, "\n# UNSURE: fill the sample with values, as an [[example]]:");
                for line in texts().flat_map(|text| text.lines()) {
                    let _ = writeln!(out, "# {}", printable(line));
                }
            }
        }
    }
}

/// What a method does, by the verb that its name begins with, and whether that is sure.
fn action(verb: &str) -> (&'static str, bool) {
    let known = [
        ("get", "read"),
        ("list", "read"),
        ("add", "create"),
        ("create", "create"),
        ("update", "update"),
        ("delete", "delete"),
        ("remove", "delete"),
    ];
    let found = known.iter().find(|(start, _)| verb.starts_with(start));
    found.map_or(("other", false), |(_, action)| (*action, true))
}

/// Whether a JSON sample is a call of the method.
fn calls(text: &str, method: &str) -> bool {
    let called = serde_json::from_str::<serde_json::Value>(text);
    called.is_ok_and(|call| call.get("method").and_then(serde_json::Value::as_str) == Some(method))
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text).is_ok()
}

/// Whether the text can stand in a TOML literal of several lines as it is.
fn is_literal(text: &str) -> bool {
    !text.contains("'''") && text.chars().all(|letter| !letter.is_control() || matches!(letter, '\t' | '\n'))
}

/// A comment with what the page says, on one line.
fn quote(out: &mut String, who: &str, text: &str) {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return;
    }
    let mut shown: String = words.chars().take(QUOTED).collect();
    if shown.len() < words.len() {
        shown.push('…');
    }
    let _ = writeln!(out, "# {who}: {}", printable(&shown));
}

/// A text without what TOML allows in no comment.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\t' { ' ' } else { letter }).collect()
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::is_literal;

    #[test]
    fn a_literal_holds_what_toml_allows() {
        let cases =
            [("{\"a\":\t\"b\"}\n", true), ("a''b", true), ("a'''b", false), ("a\u{7f}", false), ("a\rb", false)];
        for (text, expected) in cases {
            assert_eq!(is_literal(text), expected, "{text:?}");
        }
    }
}
