//! Where the parts of a document stand. What is read may be broken already: nothing is taken for granted.

use std::ops::Range;

use callsheet_runtime::tables::Wire;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A value: of JSON any; of XML the text of an element or the value of an attribute.
    Value,
    /// A name: a key without its colon, or an element's in its start tag.
    Name,
    /// A name with its value: a member of an object, an attribute, an element with its tags.
    Member,
}

/// A part and its place.
pub type Piece = (Part, Range<usize>);

/// All parts, in the order of their ends.
pub fn pieces(wire: Wire, text: &[u8]) -> Vec<Piece> {
    match wire {
        Wire::Json => json(text),
        Wire::Xml => xml(text),
    }
}

fn json(text: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open: Vec<(usize, Option<usize>)> = Vec::new();
    let mut key = None;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let start = at;
        at += 1;
        let ended = match byte {
            b'"' => {
                at = string_end(text, at);
                let behind = text[at..].iter().find(|byte| !byte.is_ascii_whitespace());
                if behind == Some(&b':') {
                    pieces.push((Part::Name, start..at));
                    key = Some(start);
                    None
                } else {
                    Some((start, key.take()))
                }
            }
            b'[' | b'{' => {
                open.push((start, key.take()));
                None
            }
            b']' | b'}' => open.pop(),
            b'a'..=b'z' | b'0'..=b'9' | b'-' => {
                while matches!(text.get(at), Some(b'a'..=b'z' | b'0'..=b'9' | b'-' | b'+' | b'.' | b'E')) {
                    at += 1;
                }
                Some((start, key.take()))
            }
            _ => None,
        };
        if let Some((start, key)) = ended {
            pieces.push((Part::Value, start..at));
            pieces.extend(key.map(|key| (Part::Member, key..at)));
        }
    }
    pieces
}

fn string_end(text: &[u8], mut at: usize) -> usize {
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn xml(text: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        if text[at] != b'<' {
            at = end(text, at, b"<").saturating_sub(1).max(at + 1);
            if !text[start..at].trim_ascii().is_empty() {
                pieces.push((Part::Value, start..at));
            }
            continue;
        }
        let rest = &text[at..];
        if rest.starts_with(b"<!--") {
            at = end(text, at, b"-->");
        } else if rest.starts_with(b"<![CDATA[") {
            at = end(text, at, b"]]>");
            pieces.push((Part::Value, start..at));
        } else if rest.starts_with(b"</") {
            at = end(text, at, b">");
            pieces.extend(open.pop().map(|start| (Part::Member, start..at)));
        } else {
            at = tag(text, at, &mut pieces);
            match text.get(at.saturating_sub(2)) {
                Some(b'/' | b'?') => pieces.push((Part::Member, start..at)),
                _ => open.push(start),
            }
        }
    }
    pieces
}

/// Where the next `mark` ends; the end of the text where there is none.
fn end(text: &[u8], at: usize, mark: &[u8]) -> usize {
    let found = text[at..].windows(mark.len()).position(|window| window == mark);
    found.map_or(text.len(), |length| at + length + mark.len())
}

/// Reads a start tag; where it ends.
fn tag(text: &[u8], start: usize, pieces: &mut Vec<Piece>) -> usize {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/' | b'=' | b'"' | b'\'');
    let name_end = |at: usize| text[at..].iter().position(is_end).map_or(text.len(), |length| at + length);
    let mut at = name_end(start + 1);
    pieces.push((Part::Name, start + 1..at));
    let mut name = at;
    while let Some(byte) = text.get(at) {
        match byte {
            b'>' => return at + 1,
            b'"' | b'\'' => {
                let value = at;
                at = end(text, at + 1, &[*byte]);
                pieces.push((Part::Value, value + 1..at.saturating_sub(1).max(value + 1).min(text.len())));
                pieces.push((Part::Member, name.saturating_sub(1)..at));
            }
            byte if is_end(byte) => at += 1,
            _ => {
                name = at;
                at = name_end(at).max(at + 1);
            }
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Wire;

    use super::{Part, pieces};

    fn of(wire: Wire, text: &str, part: Part) -> Vec<&str> {
        let found = pieces(wire, text.as_bytes()).into_iter().filter(|(found, _)| *found == part);
        found.map(|(_, place)| &text[place]).collect()
    }

    #[test]
    fn parts_are_found() {
        let json = r#"{"a": [1, "x\"y", {}], "b" : null}"#;
        assert_eq!(of(Wire::Json, json, Part::Name), ["\"a\"", "\"b\""]);
        assert_eq!(of(Wire::Json, json, Part::Value)[..4], ["1", r#""x\"y""#, "{}", r#"[1, "x\"y", {}]"#]);
        assert_eq!(of(Wire::Json, json, Part::Member), [r#""a": [1, "x\"y", {}]"#, r#""b" : null"#]);
        let xml = "<?xml version='1.0'?><a b=\"c>\" d='e'>f<!--g--><h/><i><![CDATA[j]]></i></a>";
        assert_eq!(of(Wire::Xml, xml, Part::Name), ["?xml", "a", "h", "i"]);
        assert_eq!(of(Wire::Xml, xml, Part::Value), ["1.0", "c>", "e", "f", "<![CDATA[j]]>"]);
        let members = ["<?xml version='1.0'?>", " b=\"c>\"", " d='e'", "<h/>", "<i><![CDATA[j]]></i>"];
        assert_eq!(of(Wire::Xml, xml, Part::Member)[1..6], members);
    }

    #[test]
    fn broken_documents_have_parts_too() {
        for text in
            ["<", "<a", "<a b='", "<a b='c", "</", "</a>", "<!--", "<a =='x'", "{\"", "\"\\", "]", "{\"a\":", "<a/"]
        {
            for wire in [Wire::Json, Wire::Xml] {
                for (_, place) in pieces(wire, text.as_bytes()) {
                    assert!(place.start <= place.end && place.end <= text.len(), "{text}: {place:?}");
                }
            }
        }
    }
}
