//! Which characters XML 1.0 allows, and where; names that must differ.

use std::collections::BTreeSet;

/// Whether a document may hold the character at all.
pub fn is_legal(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a name may begin with it.
fn starts_name(character: char) -> bool {
    matches!(character,
        ':' | '_' | 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}' | '\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// Whether a name may go on with it.
fn continues_name(character: char) -> bool {
    starts_name(character)
        || matches!(character, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}')
}

/// The length in bytes of the name at the start of `text`; zero where there is none.
pub fn name_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    match characters.next() {
        Some((_, first)) if starts_name(first) => {}
        _ => return 0,
    }
    characters.find(|(_, character)| !continues_name(*character)).map_or(text.len(), |(at, _)| at)
}

/// Names that must differ.
#[derive(Default)]
pub(super) struct Names<'d> {
    few: [&'d str; FEW_NAMES],
    count: usize,
    more: BTreeSet<&'d str>,
}

/// Up to so many names are compared with each other; more are looked up.
const FEW_NAMES: usize = 8;

impl<'d> Names<'d> {
    /// Whether the name was not among them; it is now.
    pub fn insert(&mut self, name: &'d str) -> bool {
        if self.few.get(..self.count).unwrap_or_default().contains(&name) {
            return false;
        }
        match self.few.get_mut(self.count) {
            Some(free) => {
                *free = name;
                self.count += 1;
                true
            }
            None => self.more.insert(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::name_length;

    #[test]
    fn a_name_ends_where_its_characters_do() {
        let cases = [("", 0), ("1a", 0), ("-a", 0), ("a b", 1), ("a-1.é>", 6), ("имя=", 6), ("_:x/", 3), ("×", 0)];
        for (text, length) in cases {
            assert_eq!(name_length(text), length, "{text}");
        }
    }
}
