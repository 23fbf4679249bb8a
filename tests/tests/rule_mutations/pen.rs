//! Writes documents over several lines, and keeps in mind where what is looked for came to stand.

use super::tree::Way;

/// What is looked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Anchor {
    /// Where the name of a member begins.
    Name(Way),
    /// Where a value begins.
    Value(Way),
    /// Where the text of an element begins.
    Content(Way),
}

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub line: usize,
    pub column: usize,
}

/// A document that is being written.
pub struct Pen<'a> {
    pub text: String,
    at: Spot,
    anchor: &'a Anchor,
    pub found: Option<Spot>,
    style: Style,
}

/// How a document is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Each member on a line of its own.
    Lines,
    /// All on one line, behind characters of two, three and four bytes.
    OneLine,
    /// Lines break on every second level alone.
    Mixed,
}

/// The layouts.
pub const STYLES: [Style; 3] = [Style::Lines, Style::OneLine, Style::Mixed];

/// Characters of two, three and four bytes, and one that joins the one before it.
pub const WIDE: &str = "Жук 名 𝄞 e\u{301}";

impl<'a> Pen<'a> {
    pub fn new(anchor: &'a Anchor, style: Style) -> Self {
        Self { text: String::new(), at: Spot { line: 1, column: 1 }, anchor, found: None, style }
    }

    pub fn write(&mut self, text: &str) {
        for character in text.chars() {
            self.text.push(character);
            if character == '\n' {
                self.at = Spot { line: self.at.line + 1, column: 1 };
            } else {
                self.at.column += 1;
            }
        }
    }

    /// Notes that what is looked for begins here.
    pub fn mark(&mut self, is_it: impl Fn(&Anchor) -> bool) {
        if self.found.is_none() && is_it(self.anchor) {
            self.found = Some(self.at);
        }
    }

    /// Ends a line and begins the next one, so far in; or goes on after a space.
    pub fn line(&mut self, depth: usize) {
        match self.style {
            Style::OneLine => self.write(" "),
            Style::Mixed if depth % 2 == 1 => self.write(" "),
            _ => {
                self.write("\n");
                self.write(&"\t".repeat(depth));
            }
        }
    }
}
