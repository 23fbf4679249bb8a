//! Values of an XML document that are read without their types.

use std::borrow::Cow;

use callsheet_runtime::tables::{Kind, Place, Shape};
use callsheet_runtime::xml::scan::{Next, Scanner, TagEnd};
use callsheet_runtime::xml::text::resolve_attribute;

use super::open::At;
use super::scene::Source;
use super::spare::Spare;
use super::{Proven, require};
use crate::Limits;
use crate::check::Token;

/// The text of a document, for reading what stands at a known place: an element at its `<`, an attribute at its name.
pub(super) struct Markup<'d> {
    text: &'d str,
    limits: Limits,
    spare: Spare,
}

impl<'d> Markup<'d> {
    pub fn new(text: &'d str, limits: Limits) -> Self {
        Self { text, limits, spare: Spare::new(text.len()) }
    }

    /// Counts what is read once more: time must not grow faster than the document.
    pub fn spend(&self, bytes: usize) -> Proven {
        self.spare.spend(bytes)
    }

    fn at(&self, at: At) -> Scanner<'d> {
        let mut cursor = Scanner::new(self.text);
        cursor.at = at as usize;
        cursor
    }

    /// The text of the element or attribute that begins there, and whether anything else stands in it; `None` where it
    /// holds elements.
    fn content(&self, at: At) -> Proven<Option<(Cow<'d, str>, bool)>> {
        let mut cursor = self.at(at);
        if cursor.byte() != b'<' {
            let (_, value) = cursor.attribute()?;
            return Ok(Some((resolve_attribute(value), false)));
        }
        let name = cursor.start()?;
        let (attributes, end) = pass_attributes(&mut cursor, &self.limits)?;
        if end == TagEnd::Empty {
            return Ok(Some(("".into(), attributes > 0)));
        }
        let text = text(&mut cursor, usize::MAX)?;
        Ok(cursor.end_tag(name).is_ok().then_some((text, attributes > 0)))
    }
}

impl<'d> Markup<'d> {
    /// Goes through the attributes and elements of the element that begins there, until one is enough.
    fn each_member(&self, object: At, mut is_enough: impl FnMut(&str, Place, At) -> bool) -> Proven {
        let mut cursor = self.at(object);
        if cursor.byte() != b'<' {
            return Ok(());
        }
        cursor.start()?;
        let end = loop {
            if let Some(end) = cursor.tag_end()? {
                break end;
            }
            let at = cursor.at;
            if is_enough(cursor.attribute()?.0, Place::Attribute, at as At) {
                return Ok(());
            }
        };
        while end == TagEnd::Open && next(&mut cursor, &self.limits)? == Next::Child {
            let at = cursor.at;
            if is_enough(cursor.start()?, Place::Member, at as At) {
                break;
            }
            cursor.at = at;
            skip(&mut cursor, &self.limits, 0)?;
        }
        self.spend(cursor.at - object as usize)
    }
}

impl Source for Markup<'_> {
    fn token(&self, at: At) -> Proven<Token<'_>> {
        Ok(match self.content(at)? {
            Some((text, _)) if self.at(at).byte() == b'<' => Token::Text(trimmed(text)),
            Some((text, _)) => Token::Text(text),
            None => Token::Container,
        })
    }

    fn is_empty(&self, at: At, kind: &Kind<'_>) -> Proven<bool> {
        Ok(self.content(at)?.is_some_and(|(text, has_members)| {
            let is_exact = matches!(kind, Kind::Text(_)) || self.at(at).byte() != b'<';
            let blank = if is_exact { text.is_empty() } else { text.trim().is_empty() };
            blank && !has_members
        }))
    }

    fn member(&self, object: At, name: &str, place: Place) -> Proven<At> {
        let mut found = 0;
        self.each_member(object, |other, stands, at| {
            let is_it = stands == place && other == name;
            found = if is_it { at } else { 0 };
            is_it
        })?;
        Ok(found)
    }

    fn members(&self, object: At, shape: &Shape<'_>) -> Proven<Vec<At>> {
        let mut found = vec![0; shape.fields.len()];
        self.each_member(object, |name, place, at| {
            // Of elements of one name the first one counts.
            if let Some(slot) =
                shape.find(name, place).and_then(|number| found.get_mut(number)).filter(|slot| **slot == 0)
            {
                *slot = at;
            }
            false
        })?;
        Ok(found)
    }
}

pub(super) fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    let is_bare = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if is_bare(text.as_bytes().first()) && is_bare(text.as_bytes().last()) {
        return text;
    }
    match text {
        Cow::Borrowed(text) => text.trim().into(),
        Cow::Owned(text) => text.trim().to_owned().into(),
    }
}

/// The attribute at hand, neither part of which is longer than that.
pub(super) fn attribute<'d>(cursor: &mut Scanner<'d>, limit: usize) -> Proven<(&'d str, &'d str)> {
    let (name, value) = cursor.attribute()?;
    require(name.len() <= limit && value.len() <= limit)?;
    Ok((name, value))
}

/// Passes over the attributes of the start tag at hand; how many there are, and how the tag ends.
pub(super) fn pass_attributes(cursor: &mut Scanner<'_>, limits: &Limits) -> Proven<(usize, TagEnd)> {
    let mut count = 0;
    let end = cursor.attributes(|name, value, _| {
        count += 1;
        require(count <= limits.attributes && name.len() <= limits.token && value.len() <= limits.token)
    })?;
    Ok((count, end))
}

/// The text up to the next tag, which is not consumed: one run of it, or one CDATA section. Text in several pieces is left to
/// the checker.
#[inline]
pub(super) fn text<'d>(cursor: &mut Scanner<'d>, limit: usize) -> Proven<Cow<'d, str>> {
    let start = cursor.at;
    let mut text = cursor.run()?;
    if cursor.rest().get(1) == Some(&b'!') {
        require(text.is_empty())?;
        text = cursor.cdata()?;
        require(cursor.rest().starts_with(b"</"))?;
    }
    require(cursor.rest().get(1) != Some(&b'?') && cursor.at - start <= limit)?;
    Ok(text)
}

/// What comes next in an element that holds elements. Other text than white space stops it, and so does more than a token
/// before it: the names of processing instructions are tokens.
#[inline]
pub(super) fn next(cursor: &mut Scanner<'_>, limits: &Limits) -> Proven<Next> {
    let start = cursor.at;
    let next = cursor.peek()?;
    require(next != Next::Text && cursor.at - start <= limits.token)?;
    Ok(next)
}

/// Passes over the element at hand, whatever it holds. `depth` is how deep it stands.
pub(super) fn skip(cursor: &mut Scanner<'_>, limits: &Limits, depth: usize) -> Proven {
    let mut open: Vec<&str> = Vec::new();
    let mut members = 0;
    loop {
        require(depth + open.len() < limits.depth)?;
        let name = cursor.start()?;
        let (attributes, end) = pass_attributes(cursor, limits)?;
        members += attributes + 2;
        require(name.len() <= limits.token && members < limits.members)?;
        if end == TagEnd::Open {
            open.push(name);
        }
        while let Some(name) = open.last() {
            text(cursor, limits.token)?;
            if next(cursor, limits)? == Next::Child {
                break;
            }
            cursor.end_tag(name)?;
            open.pop();
        }
        if open.is_empty() {
            return Ok(());
        }
    }
}
