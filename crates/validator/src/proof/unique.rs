//! Members of lists and keys of maps that must differ from each other.
//!
//! What is kept of each is a hash. Two that are equal may be two different keys: that is unproven, and very rare.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

use callsheet_runtime::tables::{FieldSet, Kind, List, Shape, Type};

use super::open::{At, Frame, Opened};
use super::scene::Source;
use super::{Proven, Stop, demand};
use crate::check::{Token, is_plausible, normal};

/// Makes hashes that nobody can foresee.
pub(super) struct Hashes(RandomState);

impl Hashes {
    pub fn new() -> Self {
        Self(RandomState::new())
    }

    pub fn of(&self, text: &str) -> u64 {
        self.0.hash_one(text)
    }
}

/// How many sets of keys the members of a list have.
fn sets(list: &List<'_>, knows: impl Fn(&FieldSet<'_>) -> bool) -> usize {
    let unique = list.unique.iter().filter(|unique| knows(unique)).count();
    usize::from(list.distinct) + unique + list.exclusive.len()
}

impl<'t> Opened<'_, 't> {
    /// Makes room for the keys of a list that is opened; where they begin.
    pub fn open_keys(&mut self, list: &List<'_>) -> usize {
        let first = self.keys.len();
        let count = sets(list, |unique| self.context.knows(unique.versions));
        self.keys.extend((0..count).map(|_| HashSet::new()));
        first
    }

    fn note(&mut self, set: usize, hash: u64) -> Proven {
        demand(self.keys.get_mut(set).is_some_and(|keys| keys.insert(hash)))
    }

    /// Notes a key of the innermost map.
    pub fn note_key(&mut self, hashes: &Hashes, set: usize, key: &str) -> Proven {
        self.note(set, hashes.of(key))
    }

    /// Notes a scalar of the list of that frame.
    pub fn note_scalar(&mut self, hashes: &Hashes, frame: usize, token: &Token<'_>, ty: &Type<'_>) -> Proven {
        let Some(Frame::List(list)) = self.frames.get(frame) else { return Ok(()) };
        let set = list.keys;
        if !list.list.distinct {
            return Ok(());
        }
        match self.key(token, ty) {
            Some(key) => self.note(set, hashes.of(&key)),
            None => Ok(()),
        }
    }

    /// What a scalar counts as when it is compared.
    fn key(&self, token: &Token<'_>, ty: &Type<'_>) -> Option<String> {
        if !is_plausible(token, ty, self.context.is_json() && self.context.is_request()) {
            return None;
        }
        match token {
            Token::Bool(truth) => Some(if *truth { "1" } else { "0" }.to_owned()),
            Token::Number(text) | Token::Text(text) => Some(normal(text, &ty.kind)),
            Token::Null | Token::Container => None,
        }
    }

    /// Notes the keys of the innermost object as those of a member of the list around it.
    pub fn note_record(&mut self, hashes: &Hashes, source: &impl Source) -> Proven {
        let top = self.top();
        let Some(around) = top.checked_sub(1) else { return Ok(()) };
        let Some(Frame::List(frame)) = self.frames.get(around) else { return Ok(()) };
        if frame.list.unique.is_empty() && frame.list.exclusive.is_empty() {
            return Ok(());
        }
        let Some(record) = self.record(top).copied() else { return Err(Stop::Whole) };
        let item = self.item_shape(around)?;
        demand(std::ptr::eq(record.shape, item))?;
        self.note_member(hashes, source, around, |opened, number| Ok(opened.slot(&record, number)))
    }

    /// Notes the keys of an object that begins there as those of a member of the list of that frame, whatever else is wrong
    /// with it.
    fn note_object(&mut self, hashes: &Hashes, source: &impl Source, frame: usize, at: At) -> Proven {
        let Some(Frame::List(list)) = self.frames.get(frame) else { return Err(Stop::Whole) };
        if list.list.unique.is_empty() && list.list.exclusive.is_empty() {
            return Ok(());
        }
        let found = source.members(at, self.item_shape(frame)?)?;
        self.note_member(hashes, source, frame, |_, number| Ok(found.get(number).copied().unwrap_or_default()))
    }

    /// Notes what begins there as a member of the list of that frame, whatever is wrong with it.
    pub fn note_unproven(&mut self, hashes: &Hashes, source: &impl Source, frame: usize, at: At) -> Proven {
        let Some(Frame::List(list)) = self.frames.get(frame) else { return Err(Stop::Whole) };
        let list = list.list;
        if list.distinct && list.item.kind.is_scalar() {
            return self.note_scalar(hashes, frame, &source.token(at)?, &list.item);
        }
        self.note_object(hashes, source, frame, at)
    }

    fn item_shape(&self, frame: usize) -> Proven<&'t Shape<'t>> {
        match self.frames.get(frame) {
            Some(Frame::List(list)) => match list.list.item.kind {
                // What stands for an object of another name is compared member by member.
                Kind::Record(id) if !list.list.distinct => Ok(self.context.tables.shape(id)),
                _ => Err(Stop::Whole),
            },
            _ => Err(Stop::Whole),
        }
    }

    fn note_member(
        &mut self,
        hashes: &Hashes,
        source: &impl Source,
        frame: usize,
        slot: impl Fn(&Self, usize) -> Proven<At>,
    ) -> Proven {
        let Some(Frame::List(open)) = self.frames.get(frame) else { return Err(Stop::Whole) };
        let (list, mut set) = (open.list, open.keys);
        let shape = self.item_shape(frame)?;
        let key = |opened: &Self, number: u16| -> Proven<Option<String>> {
            let number = usize::from(number);
            let Some(field) = shape.fields.get(number) else { return Ok(None) };
            Ok(match slot(opened, number)? {
                0 => field.default.map(|default| normal(default, &field.ty.kind)),
                at => opened.key(&source.token(at)?, &field.ty),
            })
        };
        let context = self.context;
        for unique in list.unique.iter().filter(|unique| context.knows(unique.versions)) {
            let mut hasher = hashes.0.build_hasher();
            let mut all = true;
            for number in unique.fields {
                let Some(key) = key(self, *number)? else {
                    all = false;
                    break;
                };
                hasher.write_usize(key.len());
                hasher.write(key.as_bytes());
            }
            if all {
                self.note(set, hasher.finish())?;
            }
            set += 1;
        }
        for exclusive in list.exclusive {
            if key(self, exclusive.field)?.is_some_and(|key| exclusive.values.contains(&&*key)) {
                self.note(set, 0)?;
            }
            set += 1;
        }
        Ok(())
    }
}
