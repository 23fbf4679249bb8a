//! Members of lists that one pass could not prove right, for the next one to look at alone.

/// A list some of whose members are proven right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MarkedList {
    /// Where it begins, in bytes.
    pub at: usize,
    /// Where it ends.
    pub end: usize,
    /// The members that are not proven, in order.
    pub members: Vec<MarkedMember>,
}

/// A member of a list that is not proven right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MarkedMember {
    /// Where it begins, in bytes.
    pub at: usize,
    /// Its number among all members of the list, from 1.
    pub number: usize,
}

/// The lists of a document that hold what is not proven; everything else in the document is.
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

    /// Takes back what is marked from there on, which is to be looked at as a whole.
    pub(crate) fn take_back(&mut self, at: usize) {
        self.lists.retain(|list| list.at < at);
    }

    /// Puts the lists into the order of the document.
    pub(crate) fn sort(&mut self) {
        self.lists.sort_unstable_by_key(|list| list.at);
    }

    /// The list that begins there, if it is marked.
    pub(crate) fn list(&self, at: usize) -> Option<&MarkedList> {
        self.lists.binary_search_by_key(&at, |list| list.at).ok().and_then(|number| self.lists.get(number))
    }
}
