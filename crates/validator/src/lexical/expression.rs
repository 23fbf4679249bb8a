//! Expressions of triggers, formulas of calculated items, and the expressions within names of events.
//!
//! Parentheses are counted and calls of functions stand on a stack, so that no depth of nesting costs more than its
//! length, and every character is read once.

mod calls;
mod history;
mod literals;
mod periods;

#[cfg(test)]
mod measured;

use callsheet_runtime::tables::Macros;

use super::Fault;
use crate::Code;
use calls::{Argument, Call, Kind};

/// How deep functions of expressions may stand within each other: the servers' limit.
const MAX_CALL_DEPTH: usize = 32;

/// Where an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Trigger,
    Calculated,
    EventName,
}

/// What an expression may hold.
#[derive(Clone, Copy)]
struct Grammar {
    purpose: Purpose,
    lld: bool,
}

/// The expression of a trigger: at least one function of it reads an item.
pub(super) fn check_trigger(text: &str, macros: Macros) -> Result<(), Fault<'_>> {
    let calls = whole(text, Grammar { purpose: Purpose::Trigger, lld: macros.lld }, Code::NotExpression)?;
    if calls.iter().any(|call| matches!(call.kind, Kind::History(_))) {
        Ok(())
    } else {
        Err(Fault::Wrong(Code::NoItemReference))
    }
}

/// The formula of a calculated item.
pub(super) fn check_calculated(text: &str, macros: Macros) -> Result<(), Fault<'_>> {
    whole(text, Grammar { purpose: Purpose::Calculated, lld: macros.lld }, Code::NotCalculatedFormula).map(drop)
}

/// The length of the expression at the start of `text` together with the brace that closes its macro.
///
/// Which functions there are is not checked here: the servers do not.
pub(super) fn in_macro(text: &str) -> Result<usize, Fault<'_>> {
    let scan = Reader::new(text, Grammar { purpose: Purpose::EventName, lld: true }).read();
    match text.as_bytes().get(scan.end) {
        Some(b'}') if scan.complete => Ok(scan.end + 1),
        None if scan.complete => Err(Fault::Wrong(Code::ExpressionMacroEnd)),
        _ => Err(near(Code::NotExpression, text, scan.end)),
    }
}

/// The calls of a text that is an expression from its first to its last character.
fn whole(text: &str, grammar: Grammar, code: Code) -> Result<Vec<Call<'_>>, Fault<'_>> {
    let scan = Reader::new(text, grammar).read();
    if !scan.complete || scan.end < text.len() {
        return Err(near(code, text, scan.end));
    }
    calls::check(&scan.calls, grammar)?;
    Ok(scan.calls)
}

fn near(code: Code, text: &str, at: usize) -> Fault<'_> {
    Fault::Near(code, text.get(at..).unwrap_or_default())
}

/// How far an expression reaches.
struct Scan<'a> {
    /// Where reading stopped: at the end, or at what does not belong there.
    end: usize,
    /// Whether what was read is an expression.
    complete: bool,
    /// Parents stand before what they hold.
    calls: Vec<Call<'a>>,
}

/// What was read last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// Nothing, or a parenthesis that opens.
    Start,
    Minus,
    Not,
    Operator,
    /// `and`, `or`.
    Joint,
    Value,
    /// A parenthesis that closes.
    Close,
}

/// An expression that is being read: the whole one, or an argument of a call.
struct Frame {
    /// The call that it belongs to, and where that starts.
    call: Option<(usize, usize)>,
    open: usize,
    last: Last,
    argument: usize,
    /// Which argument the servers take it for: behind a call it is the number of that call's last argument.
    position: usize,
}

impl Frame {
    fn new(call: Option<(usize, usize)>) -> Frame {
        Frame { call, open: 0, last: Last::Start, argument: 0, position: 0 }
    }

    fn is_complete(&self) -> bool {
        self.open == 0 && matches!(self.last, Last::Value | Last::Close)
    }
}

struct Reader<'a> {
    text: &'a str,
    grammar: Grammar,
    at: usize,
    frame: Frame,
    outer: Vec<Frame>,
    calls: Vec<Call<'a>>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, grammar: Grammar) -> Reader<'a> {
        Reader { text, grammar, at: 0, frame: Frame::new(None), outer: Vec::new(), calls: Vec::new() }
    }

    fn read(mut self) -> Scan<'a> {
        while self.step().is_some() {}
        // A call with something wrong in it is no value at all.
        let outermost = self.outer.get(1).unwrap_or(&self.frame).call;
        Scan {
            end: outermost.map_or(self.at, |(_, start)| start),
            complete: outermost.is_none() && self.frame.is_complete(),
            calls: self.calls,
        }
    }

    /// Reads one thing and the white space before it, where it may stand here.
    fn step(&mut self) -> Option<()> {
        let space = literals::space(self.rest());
        let before = self.at;
        self.at += space;
        let byte = *self.text.as_bytes().get(self.at)?;
        match self.frame.last {
            Last::Value | Last::Close => {
                let blank = self.text.get(before..self.at)?.bytes().all(|byte| byte == b' ');
                self.behind_value(byte, space > 0, blank)
            }
            _ => self.value(byte, space > 0),
        }
    }

    fn behind_value(&mut self, byte: u8, spaced: bool, blank: bool) -> Option<()> {
        match byte {
            b')' if self.frame.open > 0 => {
                self.frame.open -= 1;
                self.advance(1, Last::Close, None);
                Some(())
            }
            b')' | b',' if self.frame.call.is_some() && self.frame.open == 0 && blank => {
                self.at += 1;
                if byte == b',' { self.next_argument() } else { self.close_call() }
            }
            _ => {
                let joint_may_stand = spaced || self.frame.last == Last::Close;
                let operator = literals::operator(self.rest()).map(|length| (length, Last::Operator));
                let joint = || literals::joint(self.rest()).map(|length| (length, Last::Joint));
                let (length, last) = operator.or_else(|| joint().filter(|_| joint_may_stand))?;
                self.advance(length, last, None);
                Some(())
            }
        }
    }

    fn value(&mut self, byte: u8, spaced: bool) -> Option<()> {
        let last = self.frame.last;
        if byte == b'(' {
            self.frame.open += 1;
            self.advance(1, Last::Start, None);
            return Some(());
        }
        if matches!(last, Last::Joint | Last::Not) && !spaced {
            return None;
        }
        if byte == b'-' && last != Last::Minus {
            self.advance(1, Last::Minus, None);
            return Some(());
        }
        let not = match last {
            Last::Start | Last::Joint => literals::not(self.rest()),
            // Behind an operator `not(` is taken for a function.
            Last::Operator if spaced => literals::not(self.rest()).filter(|_| !self.rest().starts_with("not(")),
            _ => None,
        };
        if let Some(length) = not {
            self.advance(length, Last::Not, None);
            return Some(());
        }
        match literals::length(self.rest(), self.grammar) {
            Some(length) => self.advance(length, Last::Value, None),
            None => self.call()?,
        }
        Some(())
    }

    fn call(&mut self) -> Option<()> {
        let rest = self.rest();
        let name = rest.get(..literals::function_name(rest)?)?;
        let inside = name.len() + 1 + literals::blanks(rest.get(name.len() + 1..)?);
        let position = self.frame.position;
        let parent = self.frame.call.map(|(call, _)| call);
        let number = self.calls.len();
        let add = |kind| Call { name, parent, position, kind };
        match rest.as_bytes().get(inside)? {
            b'/' if history::is_name(name) => {
                let (parameters, length) = history::parameters(rest, inside, self.grammar)?;
                self.calls.push(add(Kind::History(parameters)));
                self.advance(length, Last::Value, Some(number));
            }
            b')' => {
                self.calls.push(add(Kind::Math { count: 0, arguments: Default::default() }));
                self.advance(inside + 1, Last::Value, None);
            }
            _ if self.outer.len() >= MAX_CALL_DEPTH => return None,
            _ => {
                self.calls.push(add(Kind::Math { count: 0, arguments: Default::default() }));
                let frame = Frame::new(Some((number, self.at)));
                self.advance(inside, Last::Value, None);
                self.outer.push(std::mem::replace(&mut self.frame, frame));
            }
        }
        Some(())
    }

    fn next_argument(&mut self) -> Option<()> {
        self.frame.argument += 1;
        self.frame.position = self.frame.argument;
        self.frame.last = Last::Start;
        Some(())
    }

    fn close_call(&mut self) -> Option<()> {
        let outer = self.outer.pop()?;
        let inner = std::mem::replace(&mut self.frame, outer);
        let call = inner.call.and_then(|(call, _)| self.calls.get_mut(call))?;
        if let Kind::Math { count, .. } = &mut call.kind {
            *count = inner.argument + 1;
        }
        self.frame.position = inner.argument;
        Some(())
    }

    /// Takes so many bytes as one token; `history` is the call that it is, where it reads an item.
    fn advance(&mut self, length: usize, last: Last, history: Option<usize>) {
        let start = self.at;
        self.at += length;
        self.frame.last = last;
        let text = self.text.get(start..self.at).unwrap_or_default();
        let call = self.frame.call.and_then(|(call, _)| self.calls.get_mut(call));
        let Some(Kind::Math { arguments, .. }) = call.map(|call| &mut call.kind) else { return };
        if let Some(argument) = arguments.get_mut(self.frame.argument) {
            if argument.tokens == 0 {
                *argument = Argument { tokens: 0, first: text, history };
            }
            argument.tokens += 1;
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}
