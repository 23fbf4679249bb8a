//! Lists and objects of which only the marked members are read.

use super::Builder;
use crate::marks::{MarkedList, Marks, Next, OpenMarks};

/// The marked lists of a document, and those of them that are open.
pub(super) struct MarkedLists<'l> {
    marks: &'l Marks,
    open: Vec<OpenMarks<'l>>,
}

impl<'l> MarkedLists<'l> {
    pub fn new(marks: &'l Marks) -> Self {
        Self { marks, open: Vec::new() }
    }

    /// Notes that the innermost node begins there, and has been entered; whether it is marked.
    pub fn enter(&mut self, builder: &mut Builder, at: usize) -> bool {
        let Some(list) = self.marks.list(at) else { return false };
        builder.mark(list.count);
        self.open.push(OpenMarks::new(builder.depth(), list));
        true
    }

    /// Notes that the innermost node is about to be left.
    pub fn leave(&mut self, builder: &Builder) {
        self.open.pop_if(|open| open.depth == builder.depth());
    }

    /// Whether the innermost node is one whose other members are passed over.
    pub fn is_within(&self, builder: &Builder) -> bool {
        self.open.last().is_some_and(|open| open.depth == builder.depth() && !open.is_read_on())
    }

    /// Where to go on in that list, or behind it, in a text of that length; and whether its next marked member begins there.
    pub fn go_on(&mut self, builder: &mut Builder, length: usize) -> Option<(usize, bool)> {
        Some(match self.open.last_mut()?.next() {
            Next::Member(member) => {
                builder.number_next(member.number);
                (member.at, true)
            }
            Next::On(at) => (at, false),
            Next::Stop => {
                builder.leave_all(length);
                self.open.clear();
                (length, false)
            }
            Next::Behind(end) => {
                builder.leave(end);
                self.open.pop();
                (end, false)
            }
        })
    }

    /// How many nodes stand before the next one of the innermost node. In a list whose members are read on one by one it is
    /// numbered, if it is one of them.
    pub fn before_next(&mut self, builder: &mut Builder, is_member: impl Fn(&MarkedList) -> bool) -> usize {
        let open = self.open.last_mut().filter(|open| open.depth == builder.depth() && is_member(open.list));
        let Some(number) = open.and_then(OpenMarks::following) else { return builder.children() };
        builder.mark(number);
        builder.number_next(number);
        number - 1
    }
}
