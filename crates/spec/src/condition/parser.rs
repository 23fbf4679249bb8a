use callsheet_runtime::tables::Order;

use super::lexer::{LexError, Token, TokenKind, tokens};
use super::{Expression, Operand, PathExpression, Start};
use crate::finding::Findings;
use crate::span::{Span, Spanned};
use crate::syntax::Literal;

/// Parses a condition; what is wrong in it is reported at its place within the string.
pub(crate) fn parse_condition(text: &Spanned<String>, findings: &Findings<'_>) -> Option<Expression> {
    run(text, findings, |parser| {
        let expression = parser.condition()?;
        parser.end("`and`, `or` or the end of the condition")?;
        Ok(expression)
    })
}

/// Parses a path that stands alone.
pub(crate) fn parse_path(text: &Spanned<String>, findings: &Findings<'_>) -> Option<PathExpression> {
    run(text, findings, |parser| {
        let path = parser.path()?;
        parser.end("the end of the path")?;
        Ok(path)
    })
}

fn run<T>(
    text: &Spanned<String>,
    findings: &Findings<'_>,
    parse: impl FnOnce(&mut Parser) -> Result<T, LexError>,
) -> Option<T> {
    let literal = Literal::new(findings.text(text.span), text.span);
    let result =
        tokens(&text.value).and_then(|tokens| parse(&mut Parser { tokens, at: 0, depth: 0, literal: &literal }));
    match result {
        Ok(found) => Some(found),
        Err(error) => {
            let mut span = literal.place(error.range.start, error.range.end);
            if span.start == span.end && span.end < text.span.end {
                span.end += 1;
            }
            findings.error("bad-condition", span, error.message);
            None
        }
    }
}

/// How deep parentheses and `not` may be nested.
const DEPTH: usize = 64;

struct Parser<'l> {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    literal: &'l Literal,
}

impl Parser<'_> {
    fn peek(&self) -> &TokenKind {
        self.tokens.get(self.at).map_or(&TokenKind::End, |token| &token.kind)
    }

    fn peek_after(&self) -> &TokenKind {
        self.tokens.get(self.at + 1).map_or(&TokenKind::End, |token| &token.kind)
    }

    /// The place of the token that comes next.
    fn place(&self) -> Span {
        self.tokens.get(self.at).map_or(self.literal.place(usize::MAX, usize::MAX), |token| {
            self.literal.place(token.range.start, token.range.end)
        })
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), TokenKind::Word(next) if next == word);
        self.at += usize::from(found);
        found
    }

    fn take_symbol(&mut self, symbol: &str) -> bool {
        let found = matches!(self.peek(), TokenKind::Symbol(next) if *next == symbol);
        self.at += usize::from(found);
        found
    }

    fn wanted<T>(&self, what: &str) -> Result<T, LexError> {
        let found = match self.peek() {
            TokenKind::Word(word) => format!("`{word}`"),
            TokenKind::Integer(number) => format!("`{number}`"),
            TokenKind::Text(text) => format!("\"{text}\""),
            TokenKind::Symbol(symbol) => format!("`{symbol}`"),
            TokenKind::End => "the end".to_owned(),
        };
        let range = self.tokens.get(self.at).map_or(0..0, |token| token.range.clone());
        Err(LexError { message: format!("{what} is wanted here, not {found}"), range })
    }

    fn end(&self, what: &str) -> Result<(), LexError> {
        if *self.peek() == TokenKind::End { Ok(()) } else { self.wanted(what) }
    }

    fn condition(&mut self) -> Result<Expression, LexError> {
        self.chain("or", Self::term, Expression::Any)
    }

    fn term(&mut self) -> Result<Expression, LexError> {
        self.chain("and", Self::factor, Expression::All)
    }

    /// One part, or several joined by a word.
    fn chain(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Expression, LexError>,
        join: fn(Vec<Expression>) -> Expression,
    ) -> Result<Expression, LexError> {
        let first = part(self)?;
        let mut rest = Vec::new();
        while self.take_word(word) {
            rest.push(part(self)?);
        }
        if rest.is_empty() {
            return Ok(first);
        }
        rest.insert(0, first);
        Ok(join(rest))
    }

    fn factor(&mut self) -> Result<Expression, LexError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return self.wanted("a condition that is less deep");
        }
        let factor = self.nested_factor();
        self.depth -= 1;
        factor
    }

    fn nested_factor(&mut self) -> Result<Expression, LexError> {
        if self.take_word("not") {
            return Ok(Expression::Not(Box::new(self.factor()?)));
        }
        if self.take_symbol("(") {
            let inner = self.condition()?;
            return if self.take_symbol(")") { Ok(inner) } else { self.wanted("`)`") };
        }
        let is_stored = matches!(self.peek(), TokenKind::Word(word) if word == "stored");
        if is_stored && matches!(self.peek_after(), TokenKind::Text(_)) {
            self.at += 1;
            return Ok(Expression::Stored(self.text()?));
        }
        self.test()
    }

    fn test(&mut self) -> Result<Expression, LexError> {
        let path = self.path()?;
        if self.take_symbol("=") {
            let value = self.operand()?;
            return Ok(Expression::OneOf(path, vec![value]));
        }
        if self.take_symbol("!=") {
            let value = self.operand()?;
            return Ok(negated(Expression::OneOf(path, vec![value])));
        }
        let orders = [("<", Order::Less), ("<=", Order::AtMost), (">", Order::Greater), (">=", Order::AtLeast)];
        for (symbol, order) in orders {
            if self.take_symbol(symbol) {
                return Ok(Expression::Order(path, order, self.integer()?));
            }
        }
        if self.take_word("has") {
            return if self.take_word("bits") {
                Ok(Expression::Bits(path, self.integer()?))
            } else {
                self.wanted("`bits`")
            };
        }
        if self.take_word("starts") {
            return if self.take_word("with") {
                Ok(Expression::Prefix(path, self.text()?))
            } else {
                self.wanted("`with`")
            };
        }
        self.state(path)
    }

    /// `[is] [not] present | absent | empty | in (…)`.
    fn state(&mut self, path: PathExpression) -> Result<Expression, LexError> {
        let has_is = self.take_word("is");
        let is_negated = self.take_word("not");
        let test = if !has_is && self.take_word("in") {
            Expression::OneOf(path, self.operands()?)
        } else if self.take_word("present") {
            Expression::Present(path)
        } else if self.take_word("absent") {
            negated(Expression::Present(path))
        } else if self.take_word("empty") {
            negated(Expression::Filled(path))
        } else {
            return match (has_is, is_negated) {
                (false, false) => {
                    self.wanted("a comparison, `in`, `has bits`, `starts with`, `present`, `absent` or `empty`")
                }
                (true, _) => self.wanted("`present`, `absent` or `empty`"),
                (false, true) => self.wanted("`in`, `present`, `absent` or `empty`"),
            };
        };
        Ok(if is_negated { negated(test) } else { test })
    }

    fn operands(&mut self) -> Result<Vec<Spanned<Operand>>, LexError> {
        if !self.take_symbol("(") {
            return self.wanted("`(`");
        }
        let mut values = vec![self.operand()?];
        while self.take_symbol(",") {
            values.push(self.operand()?);
        }
        if self.take_symbol(")") { Ok(values) } else { self.wanted("`,` or `)`") }
    }

    fn operand(&mut self) -> Result<Spanned<Operand>, LexError> {
        let operand = match self.peek() {
            TokenKind::Integer(number) => Operand::Integer(*number),
            TokenKind::Word(word) => Operand::Word(word.clone()),
            TokenKind::Text(text) => Operand::Text(text.clone()),
            TokenKind::Symbol(_) | TokenKind::End => return self.wanted("a value"),
        };
        let span = self.place();
        self.at += 1;
        Ok(Spanned::new(operand, span))
    }

    fn integer(&mut self) -> Result<Spanned<i64>, LexError> {
        let TokenKind::Integer(number) = *self.peek() else { return self.wanted("a whole number") };
        let span = self.place();
        self.at += 1;
        Ok(Spanned::new(number, span))
    }

    fn text(&mut self) -> Result<Spanned<String>, LexError> {
        let TokenKind::Text(text) = self.peek().clone() else { return self.wanted("a text in quotes") };
        let span = self.place();
        self.at += 1;
        Ok(Spanned::new(text, span))
    }

    fn path(&mut self) -> Result<PathExpression, LexError> {
        let mut span = self.place();
        let mut start = Start::Here;
        if self.take_symbol("/") {
            start = Start::Root;
        } else {
            let mut levels = 0_u8;
            while self.take_symbol("../") {
                levels = levels.saturating_add(1);
                start = Start::Above(levels);
            }
        }
        let mut segments = Vec::new();
        loop {
            let name = match self.peek() {
                TokenKind::Word(name) | TokenKind::Text(name) => name.clone(),
                TokenKind::Integer(number) if !segments.is_empty() => number.to_string(),
                _ => return self.wanted("the path of a field"),
            };
            let place = self.place();
            span.end = place.end;
            segments.push(Spanned::new(name, place));
            self.at += 1;
            if !self.take_symbol(".") {
                return Ok(PathExpression { span, start, segments });
            }
        }
    }
}

/// The opposite; two negations are none.
fn negated(expression: Expression) -> Expression {
    match expression {
        Expression::Not(inner) => *inner,
        other => Expression::Not(Box::new(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Source;
    use crate::span::FileId;

    /// The tree in a short form.
    fn shown(expression: &Expression) -> String {
        let list = |parts: &[Expression]| parts.iter().map(shown).collect::<Vec<_>>().join(" ");
        let path = |path: &PathExpression| {
            let names: Vec<_> = path.segments.iter().map(|segment| segment.value.as_str()).collect();
            let start = match path.start {
                Start::Here => String::new(),
                Start::Above(levels) => "^".repeat(usize::from(levels)),
                Start::Root => "/".to_owned(),
            };
            format!("{start}{}", names.join("."))
        };
        match expression {
            Expression::All(parts) => format!("(and {})", list(parts)),
            Expression::Any(parts) => format!("(or {})", list(parts)),
            Expression::Not(inner) => format!("!{}", shown(inner)),
            Expression::OneOf(at, values) => {
                let values: Vec<_> = values.iter().map(|value| value.text()).collect();
                format!("{}={}", path(at), values.join("|"))
            }
            Expression::Order(at, order, number) => format!("{}{order:?}{}", path(at), number.value),
            Expression::Bits(at, bits) => format!("{}&{}", path(at), bits.value),
            Expression::Prefix(at, text) => format!("{}~{}", path(at), text.value),
            Expression::Present(at) => format!("{}?", path(at)),
            Expression::Filled(at) => format!("{}+", path(at)),
            Expression::Stored(what) => format!("<{}>", what.value),
        }
    }

    /// What a condition reads as, or the bytes that are wrong in it.
    fn read(condition: &str) -> Result<String, String> {
        let sources = [Source { path: "a.toml".to_owned(), text: format!("'{condition}'") }];
        let findings = Findings::new(&sources);
        let span = Span::new(FileId(0), 0..condition.len() + 2);
        let parsed = parse_condition(&Spanned::new(condition.to_owned(), span), &findings);
        match (parsed, findings.finish().first()) {
            (Some(parsed), None) => Ok(shown(&parsed)),
            (_, finding) => {
                let range = finding.map(|finding| finding.span.clone()).unwrap_or_default();
                Err(sources.first().and_then(|source| source.text.get(range)).unwrap_or_default().to_owned())
            }
        }
    }

    #[test]
    fn conditions_read_as_the_grammar_says() {
        let cases = [
            ("a = 1", Ok("a=1")),
            ("a != x and b.c = \"y z\"", Ok("(and !a=x b.c=y z)")),
            ("a = 1 or b = 2 and c = 3", Ok("(or a=1 (and b=2 c=3))")),
            ("(a = 1 or b = 2) and c = 3", Ok("(and (or a=1 b=2) c=3)")),
            ("not a in (1, x, \"\")", Ok("!a=1|x|")),
            ("a not in (-1)", Ok("!a=-1")),
            ("../../a <= 5", Ok("^^aAtMost5")),
            ("/a.b > -5", Ok("/a.bGreater-5")),
            ("a has bits 6", Ok("a&6")),
            ("a starts with \"x\"", Ok("a~x")),
            ("a present and b is absent", Ok("(and a? !b?)")),
            ("a is not present", Ok("!a?")),
            ("a empty or b not empty", Ok("(or !a+ b+)")),
            ("not not a absent", Ok("!!!a?")),
            ("stored \"the type\"", Ok("<the type>")),
            ("stored = 1", Ok("stored=1")),
            ("@a = 1 and $text empty", Ok("(and @a=1 !$text+)")),
            ("a = b c", Err("c")),
            ("a in (1", Err("'")),
            ("a has 6", Err("6")),
            ("a = \"x", Err("\"")),
            ("a = 1 && b = 2", Err("&")),
            ("a is 5", Err("5")),
            ("", Err("'")),
            ("a < x", Err("x")),
        ];
        for (condition, expected) in cases {
            let expected = expected.map(str::to_owned).map_err(str::to_owned);
            assert_eq!(read(condition), expected, "{condition}");
        }
        assert_eq!(read(&"(".repeat(100_000)), Err("(".to_owned()));
    }
}
