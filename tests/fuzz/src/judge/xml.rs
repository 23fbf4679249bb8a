//! XML 1.0 without a document type declaration, as roxmltree judges it, made strict where that is lenient.
//!
//! It differs in four ways, and each is evened out here:
//! - namespaces, which roxmltree knows and Callsheet does not: in a [`neutral`] text nothing looks like one;
//! - the XML declaration and processing instructions, of which it reads the outline only;
//! - references to surrogates, which it takes for U+FFFD;
//! - more leading zeros in a reference than anyone writes, which Callsheet refuses: see [`has_long_reference`].

use roxmltree::Document;

/// The text with other letters for the colon and for `xmlns`: well-formed if and only if the text itself is.
pub fn neutral(text: &str) -> String {
    // Letters of no reference: `&#x4:;` and `&:t;` stay wrong.
    let mut unused = ('\u{4e00}'..='\u{9fff}').filter(|letter| !text.contains(*letter));
    let (colon, other) = (unused.next().unwrap_or('_'), unused.next().unwrap_or('_'));
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.replace(':', colon.encode_utf8(&mut [0; 4])).replace("xmlns", &format!("xml{other}s"))
}

/// Reads a neutral text; `None` where it is not well-formed.
pub fn read(text: &str) -> Option<Document<'_>> {
    // It takes a byte order mark off a text that has none any more.
    let document = Document::parse(text).ok().filter(|_| !text.starts_with('\u{feff}'))?;
    rest_is_right(text).then_some(document)
}

/// How deep elements are nested.
pub fn depth(document: &Document<'_>) -> usize {
    let mut deepest = 0;
    let mut depth = 0_usize;
    let mut node = document.root_element();
    loop {
        depth += 1;
        deepest = deepest.max(depth);
        if let Some(child) = node.first_element_child() {
            node = child;
            continue;
        }
        depth -= 1;
        loop {
            if let Some(sibling) = node.next_sibling_element() {
                node = sibling;
                break;
            }
            match node.parent_element() {
                Some(parent) => node = parent,
                None => return deepest,
            }
            depth -= 1;
        }
    }
}

/// Whether a reference has so many digits that Callsheet does not look at them.
pub fn has_long_reference(text: &str) -> bool {
    text.split("&#").skip(1).any(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).count() > 28)
}

/// Whether what roxmltree reads leniently is right as well, in a text that it has read.
fn rest_is_right(text: &str) -> bool {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, is_right) = match rest {
            _ if rest.starts_with("<!--") => (length_to(rest, 4, "-->"), true),
            _ if rest.starts_with("<![CDATA[") => (length_to(rest, 9, "]]>"), true),
            _ if rest.starts_with("<?") => {
                let length = length_to(rest, 2, "?>");
                (length, instruction_is_right(rest.get(2..length - 2).unwrap_or_default(), at == 0))
            }
            _ if rest.starts_with('<') => {
                let length = tag_length(rest);
                (length, references_are_right(&rest[..length]))
            }
            _ => {
                let length = rest.find('<').unwrap_or(rest.len());
                (length, references_are_right(&rest[..length]))
            }
        };
        if !is_right {
            return false;
        }
        at += length;
    }
    true
}

fn length_to(text: &str, start: usize, end: &str) -> usize {
    let found = text.get(start..).and_then(|rest| rest.find(end));
    found.map_or(text.len(), |length| start + length + end.len())
}

fn tag_length(tag: &str) -> usize {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// No reference means half of a surrogate pair.
fn references_are_right(text: &str) -> bool {
    let means_a_surrogate = |rest: &str| {
        let number = rest.split(';').next().unwrap_or_default();
        let number = match number.strip_prefix('x') {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        number.is_ok_and(|number| char::from_u32(number).is_none())
    };
    !text.split("&#").skip(1).any(means_a_surrogate)
}

/// What stands between `<?` and `?>`.
fn instruction_is_right(text: &str, is_first: bool) -> bool {
    let (target, rest) = text.split_at(text.find(SPACE).unwrap_or(text.len()));
    if target.eq_ignore_ascii_case("xml") {
        return is_first && target == "xml" && declaration_is_right(rest);
    }
    // The target is a name to its end: the last part of it would otherwise be taken for content.
    let is_part = |letter: char| letter.is_alphanumeric() || !letter.is_ascii() || "_-.".contains(letter);
    !target.is_empty() && target.chars().all(is_part) && is_name(target)
}

const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];

/// Whether an element could have that name.
fn is_name(text: &str) -> bool {
    Document::parse(&format!("<{text}/>")).is_ok_and(|document| document.root_element().tag_name().name() == text)
}

/// `S version Eq "1.…" (S encoding Eq "utf-8")? (S standalone Eq "yes|no")? S?`
fn declaration_is_right(text: &str) -> bool {
    let Some((version, rest)) = named_value(text, "version") else { return false };
    let minor = version.strip_prefix("1.").unwrap_or_default();
    if minor.is_empty() || !minor.bytes().all(|digit| digit.is_ascii_digit()) {
        return false;
    }
    let (encoding, rest) = named_value(rest, "encoding").unwrap_or(("utf-8", rest));
    let (standalone, rest) = named_value(rest, "standalone").unwrap_or(("no", rest));
    encoding.eq_ignore_ascii_case("utf-8")
        && matches!(standalone, "yes" | "no")
        && rest.trim_start_matches(SPACE).is_empty()
}

/// The value of that name at the start of a text, white space before it, and what follows.
fn named_value<'d>(text: &'d str, name: &str) -> Option<(&'d str, &'d str)> {
    let spaced = text.strip_prefix(SPACE)?.trim_start_matches(SPACE);
    let rest = spaced.strip_prefix(name)?.trim_start_matches(SPACE).strip_prefix('=')?.trim_start_matches(SPACE);
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest.get(1..)?.split_once(quote)
}

#[cfg(test)]
mod tests {
    use super::{depth, neutral, read};

    #[test]
    fn judges_by_the_grammar() {
        let right = [
            ("<a/>", 1),
            ("<a><b><c/></b><b/></a>", 3),
            ("\u{feff}<?xml version='1.0' encoding='UTF-8' standalone=\"no\" ?><a/>", 1),
            ("<?xml\n version = '1.1'?><a/>", 1),
            ("<?php x ?><a><?b?></a>", 1),
            ("<a:b xmlns:a='1' xmlns='2' a:c='3' c='4'><d:e:f/></a:b>", 2),
            ("<a>&#x41;<![CDATA[&#xD800;<?xml?>]]><!--&#xD800;--></a>", 1),
        ];
        for (text, levels) in right {
            let text = neutral(text);
            assert_eq!(read(&text).as_ref().map(depth), Some(levels), "{text}");
        }
        let wrong = [
            "<a>&#xD800;</a>",
            "<a b='&#55296;'/>",
            "<?xml version='2.0'?><a/>",
            "<?xml version='1.0' encoding='koi8-r'?><a/>",
            "<?xml version='1.0' standalone='no' encoding='utf-8'?><a/>",
            "<?xml version='1.0' standalone='maybe'?><a/>",
            "<?xml version='1.0'encoding='utf-8'?><a/>",
            "<?xml?><a/>",
            "<?XML version='1.0'?><a/>",
            " <?xml\tversion='1.0'?><a/>",
            "<?a+b?><a/>",
            "<?a\u{d7}?><a/>",
            "<!DOCTYPE a><a/>",
            "<a>&#x4:;&:t;</a>",
            "\u{feff}\u{feff}<a/>",
            "<a:b a:c='1' a:c='2'/>",
        ];
        for text in wrong {
            assert!(read(&neutral(text)).is_none(), "{text}");
        }
    }
}
