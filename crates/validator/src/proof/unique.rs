//! Members of lists and keys of maps that must differ from each other.
//!
//! What is kept of each is a hash. Two that are equal may be two different keys: that is unproven, and very rare.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};

use callsheet_runtime::tables::{Kind, List, Type};

use super::open::{Frame, Opened};
use super::scene::Source;
use super::{Proven, Stop, require};
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
fn sets(list: &List<'_>, knows: impl Fn(&callsheet_runtime::tables::FieldSet<'_>) -> bool) -> usize {
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
        require(self.keys.get_mut(set).is_some_and(|keys| keys.insert(hash)))
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
        let (list, mut set) = (frame.list, frame.keys);
        if list.unique.is_empty() && list.exclusive.is_empty() {
            return Ok(());
        }
        let Kind::Record(id) = list.item.kind else { return Ok(()) };
        let is_item = self.record(top).is_some_and(|record| std::ptr::eq(record.shape, self.context.tables.shape(id)));
        // What stands for an object of another name is compared member by member.
        require(is_item && !list.distinct)?;
        let context = self.context;
        for unique in list.unique.iter().filter(|unique| context.knows(unique.versions)) {
            if let Some(hash) = self.hash_of(hashes, source, unique.fields)? {
                self.note(set, hash)?;
            }
            set += 1;
        }
        for exclusive in list.exclusive {
            let key = self.field_key(source, exclusive.field)?;
            if key.is_some_and(|key| exclusive.values.contains(&&*key)) {
                self.note(set, 0)?;
            }
            set += 1;
        }
        Ok(())
    }

    /// The hash of some fields of the innermost object; `None` where one of them is absent.
    fn hash_of(&self, hashes: &Hashes, source: &impl Source, fields: &[u16]) -> Proven<Option<u64>> {
        let mut hasher = hashes.0.build_hasher();
        for number in fields {
            let Some(key) = self.field_key(source, *number)? else { return Ok(None) };
            hasher.write_usize(key.len());
            hasher.write(key.as_bytes());
        }
        Ok(Some(hasher.finish()))
    }

    /// The value of a field of the innermost object, its default counted in.
    fn field_key(&self, source: &impl Source, number: u16) -> Proven<Option<String>> {
        let number = usize::from(number);
        let Some(record) = self.record(self.top()) else { return Err(Stop::Unproven) };
        let Some(field) = record.shape.fields.get(number) else { return Ok(None) };
        Ok(match self.slot(record, number) {
            0 => field.default.map(|default| normal(default, &field.ty.kind)),
            at => self.key(&source.token(at)?, &field.ty),
        })
    }
}
