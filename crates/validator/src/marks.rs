//! Members of lists, and of objects in lists, that one pass could not prove right, for the next one to look at alone.

use std::ops::Range;

/// A list, or an object that is a member of one, some of whose members are proven right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MarkedList {
    /// Where it begins, in bytes.
    pub at: usize,
    /// Where its first member begins.
    pub first: usize,
    /// Where it ends, or where its members follow that are not marked.
    pub end: usize,
    /// The members before that which are not proven, in order.
    pub members: Vec<MarkedMember>,
    /// How many members stand before that, proven or not.
    pub count: usize,
    pub then: Then,
}

/// What stands at the end of what is marked of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// What follows the list.
    Behind,
    /// More of its members, or its end.
    GoOn,
    /// Nothing: the text is cut short.
    Stop,
}

/// A member of a list or object that is not proven right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MarkedMember {
    /// Where it begins, with its key if it has one, and where it ends, in bytes.
    pub at: usize,
    pub end: usize,
    /// Its number among all members, from 1.
    pub number: usize,
}

/// The lists and objects of a document that hold what is not proven; everything else in the document is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    lists: Vec<MarkedList>,
}

impl Marks {
    /// Whether the document is proven as a whole.
    pub(crate) fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    pub(crate) fn add(&mut self, list: MarkedList) {
        self.lists.push(list);
    }

    /// What is marked in lists, by where they begin.
    pub(crate) fn of(mut lists: Vec<MarkedList>) -> Self {
        lists.sort_unstable_by_key(|list| list.at);
        Self { lists }
    }

    /// Takes back what is marked there, which is to be looked at as a whole. What follows may have been marked before.
    pub(crate) fn take_back(&mut self, span: Range<usize>) {
        self.lists.retain(|list| !span.contains(&list.at));
    }

    /// The same, in the order of the document.
    pub(crate) fn sorted(self) -> Self {
        Self::of(self.lists)
    }

    /// Adds what is marked further on in a list.
    pub(crate) fn extend(&mut self, list: MarkedList) {
        match self.lists.binary_search_by_key(&list.at, |known| known.at) {
            Ok(found) => {
                if let Some(known) = self.lists.get_mut(found) {
                    (known.end, known.count) = (list.end, list.count);
                    known.members.extend(list.members);
                }
            }
            Err(place) => self.lists.insert(place, list),
        }
    }

    /// How many members are marked in all lists.
    pub(crate) fn members(&self) -> usize {
        self.lists.iter().map(|list| list.members.len()).sum()
    }

    /// Whether a marked member stands there.
    pub(crate) fn holds(&self, at: usize) -> bool {
        let before = |list: &MarkedList| list.members.partition_point(|member| member.at <= at);
        let is_in = |list: &MarkedList| {
            before(list).checked_sub(1).and_then(|last| list.members.get(last)).is_some_and(|member| at < member.end)
        };
        self.lists.iter().any(is_in)
    }

    /// Lets the text end where the last list is to be read on; where that is.
    pub(crate) fn cut_short(&mut self) -> Option<usize> {
        let last = self.lists.last_mut()?;
        last.then = Then::Stop;
        Some(last.end)
    }

    /// The list or object that begins there, if it is marked.
    pub(crate) fn list(&self, at: usize) -> Option<&MarkedList> {
        self.lists.binary_search_by_key(&at, |list| list.at).ok().and_then(|number| self.lists.get(number))
    }
}

/// A marked list that is being read.
pub(crate) struct OpenMarks<'l> {
    /// How many objects, lists and elements are open within it and around it, with itself.
    pub depth: usize,
    pub list: &'l MarkedList,
    left: std::slice::Iter<'l, MarkedMember>,
    /// The number of the member before, once it is read on.
    number: Option<usize>,
}

/// Where to go in a marked list.
pub(crate) enum Next {
    /// To that member.
    Member(MarkedMember),
    /// On with its members from there, one by one.
    On(usize),
    /// Behind its end, which is there.
    Behind(usize),
    /// Nowhere: nothing more is to be read.
    Stop,
}

impl<'l> OpenMarks<'l> {
    pub(crate) fn new(depth: usize, list: &'l MarkedList) -> Self {
        Self { depth, list, left: list.members.iter(), number: None }
    }

    /// Whether its members are read one by one.
    pub(crate) fn is_read_on(&self) -> bool {
        self.number.is_some()
    }

    pub(crate) fn next(&mut self) -> Next {
        match self.left.next() {
            Some(member) => Next::Member(*member),
            None => match self.list.then {
                Then::Behind => Next::Behind(self.list.end),
                Then::GoOn => {
                    self.number = Some(self.list.count);
                    Next::On(self.list.end)
                }
                Then::Stop => Next::Stop,
            },
        }
    }

    /// The number of the member that follows, where it is read on.
    pub(crate) fn following(&mut self) -> Option<usize> {
        let number = self.number? + 1;
        self.number = Some(number);
        Some(number)
    }
}
