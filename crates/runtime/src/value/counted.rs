/// A list, or how many members it has.
///
/// Some servers answer with the number alone where a request asks for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted<T> {
    /// The members themselves.
    Members(Vec<T>),
    /// How many there are.
    Count(u64),
}

impl<T> Counted<T> {
    /// The members; none where only their number is known.
    pub fn members(&self) -> &[T] {
        match self {
            Counted::Members(members) => members,
            Counted::Count(_) => &[],
        }
    }

    /// The members; none where only their number is known.
    pub fn into_members(self) -> Vec<T> {
        match self {
            Counted::Members(members) => members,
            Counted::Count(_) => Vec::new(),
        }
    }

    /// How many members there are, whether or not they are here.
    pub fn count(&self) -> u64 {
        match self {
            Counted::Members(members) => members.len() as u64,
            Counted::Count(count) => *count,
        }
    }
}

impl<T> Default for Counted<T> {
    /// No members.
    fn default() -> Self {
        Counted::Members(Vec::new())
    }
}

impl<T> std::convert::From<Vec<T>> for Counted<T> {
    fn from(members: Vec<T>) -> Self {
        Counted::Members(members)
    }
}
