//! The look of what people read: styles, and texts broken into lines.

use anstyle::{AnsiColor, Style};
use callsheet_runtime::tables::Language;
use unicode_width::UnicodeWidthStr;

/// Headings.
pub const HEADING: Style = Style::new().bold().underline();
/// Names on the wire.
pub const NAME: Style = AnsiColor::Cyan.on_default().bold();
/// What matters less.
pub const FAINT: Style = Style::new().dimmed();
/// What stands out.
pub const STRONG: Style = Style::new().bold();
/// What went well.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// What was refused.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// What deserves a look.
pub const CAUTION: Style = AnsiColor::Yellow.on_default().bold();

/// How wide lines for people may be.
pub const WIDTH: usize = 80;

/// The text in that style.
pub fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// A line that says what went wrong.
pub fn problem(words: &str, language: Language) -> String {
    let label = match language {
        Language::English => "error:",
        Language::Russian => "ошибка:",
    };
    format!("{} {words}", styled(BAD, label))
}

/// A line that says what deserves a look.
pub fn warning(words: &str, language: Language) -> String {
    let label = match language {
        Language::English => "warning:",
        Language::Russian => "внимание:",
    };
    format!("{} {words}", styled(CAUTION, label))
}

/// The text in lines of at most [`WIDTH`] columns, each behind `indent` blanks.
pub fn wrapped(text: &str, indent: usize) -> String {
    hanging(text, indent, indent)
}

/// The text in lines of at most [`WIDTH`] columns: the first behind `first` blanks, the others behind `rest`.
pub fn hanging(text: &str, first: usize, rest: usize) -> String {
    let (first, rest) = (" ".repeat(first), " ".repeat(rest));
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&rest)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}

/// The text with blanks behind it, up to that many columns.
pub fn padded(text: &str, columns: usize) -> String {
    let blanks = columns.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(blanks))
}
