//! The name cell of a row: `user.id`, `**files** count`, `task (contact)`.

/// The ways that a row's name can go: segments, the last of which is an attribute where it begins with `@`. A row that is
/// about either of two fields has two.
pub(super) fn ways(cell: &str) -> Option<Vec<Vec<String>>> {
    let plain = unlinked(cell).replace('\\', "");
    let joined = plain.replace(" .", ".").replace(". ", ".");
    let words: Vec<&str> = joined.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [one] => Some(vec![segments(one)?]),
        [first, second] if second.starts_with('(') => {
            let other = second.trim_matches(['(', ')']);
            Some(vec![segments(first)?, segments(other)?])
        }
        [first, between, second] if matches!(*between, "/" | "or" | "или") => {
            Some(vec![segments(first)?, segments(second)?])
        }
        [element, attribute] => {
            let mut way = segments(element)?;
            let [attribute] = segments(attribute)?.try_into().ok()?;
            way.push(format!("@{}", attribute.trim_start_matches('@')));
            Some(vec![way])
        }
        _ => None,
    }
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches('*').trim_matches('`');
    word.strip_prefix('_').and_then(|inner| inner.strip_suffix('_')).unwrap_or(word)
}

fn segments(name: &str) -> Option<Vec<String>> {
    let is_name = |segment: &str| {
        let name = segment.strip_prefix('@').unwrap_or(segment);
        !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
    };
    let segments: Vec<String> = name.split('.').map(str::to_owned).collect();
    segments.iter().all(|segment| is_name(segment)).then_some(segments)
}

/// A text with links turned into what is shown of them.
pub(super) fn unlinked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        match after.split_once(']') {
            Some((shown, behind)) => {
                out.push_str(shown.trim());
                rest = match behind.strip_prefix('(').and_then(|address| address.split_once(')')) {
                    Some((_, behind)) => behind,
                    None => behind,
                };
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::ways;

    #[test]
    fn names_of_rows() {
        let cases: [(&str, &[&str]); 11] = [
            ("id", &["id"]),
            ("user.id", &["user.id"]),
            ("responsible .users.id", &["responsible.users.id"]),
            ("**files** count", &["files.@count"]),
            ("value **name**", &["value.@name"]),
            ("**files**", &["files"]),
            ("task (contact)", &["task", "contact"]),
            ("id / general", &["id", "general"]),
            ("[ user ](Page.md)", &["user"]),
            ("the number of it all", &[]),
            ("", &[]),
        ];
        for (cell, wanted) in cases {
            let found: Vec<String> = ways(cell).unwrap_or_default().iter().map(|way| way.join(".")).collect();
            assert_eq!(found, wanted, "{cell}");
        }
    }
}
