use std::ops::Range;

/// A token and the bytes of the condition that it takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) range: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// A keyword, a segment of a path or an unquoted value.
    Word(String),
    Integer(i64),
    Text(String),
    Symbol(&'static str),
    End,
}

/// What no token starts with, and where.
#[derive(Debug, PartialEq)]
pub(super) struct LexError {
    pub(super) message: String,
    pub(super) range: Range<usize>,
}

/// The longer ones first, where one starts another.
const SYMBOLS: &[&str] = &["../", "!=", "<=", ">=", "=", "<", ">", "(", ")", ",", ".", "/"];

/// The tokens of a condition; the last is [`TokenKind::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, LexError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let blank = rest.len() - rest.trim_start().len();
        if blank > 0 {
            at += blank;
            continue;
        }
        let (kind, length) = token(rest, at)?;
        tokens.push(Token { kind, range: at..at + length });
        at += length;
    }
    tokens.push(Token { kind: TokenKind::End, range: text.len()..text.len() });
    Ok(tokens)
}

fn token(rest: &str, at: usize) -> Result<(TokenKind, usize), LexError> {
    if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
        return Ok((TokenKind::Symbol(symbol), symbol.len()));
    }
    let first = rest.chars().next().unwrap_or(' ');
    if first == '"' || first == '\'' {
        return quoted(rest, first, at);
    }
    let word: String = rest.chars().take_while(|letter| is_word(*letter)).collect();
    if word.is_empty() {
        let range = at..at + first.len_utf8();
        return Err(LexError { message: format!("`{first}` has no meaning in a condition"), range });
    }
    let length = word.len();
    match word.parse::<i64>() {
        Ok(number) => Ok((TokenKind::Integer(number), length)),
        Err(_) => Ok((TokenKind::Word(word), length)),
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '@' | '$')
}

fn quoted(rest: &str, quote: char, at: usize) -> Result<(TokenKind, usize), LexError> {
    let inner = rest.get(1..).unwrap_or("");
    match inner.find(quote) {
        Some(end) => Ok((TokenKind::Text(inner.get(..end).unwrap_or("").to_owned()), end + 2)),
        None => Err(LexError { message: "this quote is not closed".to_owned(), range: at..at + 1 }),
    }
}
