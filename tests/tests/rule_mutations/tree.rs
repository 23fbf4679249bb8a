//! Requests as trees whose objects know their shapes.

use callsheet_runtime::tables::{ListForm, ShapeId};

/// A value of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Null,
    /// A number or truth value, as JSON writes it.
    Bare(String),
    Text(String),
    List(ListForm<'static>, Vec<Node>),
    Object(ShapeId, Vec<(Name, Node)>),
    Map(Vec<(String, Node)>),
}

/// What a member of an object is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// As the field of that number in the object's shape.
    Field(u16),
    /// As no field is.
    Foreign(&'static str),
}

/// One step from a value to one within it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Member(Name),
    Item(usize),
    Key(String),
}

/// The steps from the root.
pub type Way = Vec<Step>;

impl Step {
    pub fn field(number: u16) -> Self {
        Self::Member(Name::Field(number))
    }
}

/// The way with one more step.
pub fn below(way: &[Step], step: Step) -> Way {
    way.iter().cloned().chain([step]).collect()
}

impl Node {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// What a scalar says; nothing where it is none.
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Self::Bare(text) | Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(_, items) => items.is_empty(),
            Self::Object(_, members) => members.is_empty(),
            Self::Map(members) => members.is_empty(),
            Self::Null | Self::Bare(_) => false,
        }
    }

    fn step(&self, step: &Step) -> Option<&Self> {
        match (self, step) {
            (Self::Object(_, members), Step::Member(name)) => {
                members.iter().find(|(own, _)| own == name).map(|(_, node)| node)
            }
            (Self::List(_, items), Step::Item(number)) => items.get(*number),
            (Self::Map(members), Step::Key(key)) => members.iter().find(|(own, _)| own == key).map(|(_, node)| node),
            _ => None,
        }
    }

    fn step_mut(&mut self, step: &Step) -> Option<&mut Self> {
        match (self, step) {
            (Self::Object(_, members), Step::Member(name)) => {
                members.iter_mut().find(|(own, _)| own == name).map(|(_, node)| node)
            }
            (Self::List(_, items), Step::Item(number)) => items.get_mut(*number),
            (Self::Map(members), Step::Key(key)) => {
                members.iter_mut().find(|(own, _)| own == key).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// The value at the end of a way.
    pub fn at(&self, way: &[Step]) -> Option<&Self> {
        way.iter().try_fold(self, Self::step)
    }

    fn at_mut(&mut self, way: &[Step]) -> Option<&mut Self> {
        way.iter().try_fold(self, Self::step_mut)
    }

    /// The shape of the object at the end of a way.
    pub fn shape_at(&self, way: &[Step]) -> Option<ShapeId> {
        match self.at(way)? {
            Self::Object(id, _) => Some(*id),
            _ => None,
        }
    }

    /// Puts a value where a way ends; nothing happens where the value around is not there.
    pub fn put(&mut self, way: &[Step], node: Self) {
        let Some((last, before)) = way.split_last() else {
            *self = node;
            return;
        };
        match (self.at_mut(before), last) {
            (Some(Self::Object(_, members)), Step::Member(name)) => {
                match members.iter().position(|(own, _)| own >= name) {
                    Some(at) if members[at].0 == *name => members[at].1 = node,
                    Some(at) => members.insert(at, (name.clone(), node)),
                    None => members.push((name.clone(), node)),
                }
            }
            (Some(Self::List(_, items)), Step::Item(number)) => match items.get_mut(*number) {
                Some(item) => *item = node,
                None => items.push(node),
            },
            (Some(Self::Map(members)), Step::Key(key)) => match members.iter_mut().find(|(own, _)| own == key) {
                Some((_, member)) => *member = node,
                None => members.push((key.clone(), node)),
            },
            _ => {}
        }
    }

    /// Takes the member of an object away at the end of a way.
    pub fn remove(&mut self, way: &[Step]) {
        let Some((Step::Member(name), before)) = way.split_last() else { return };
        if let Some(Self::Object(_, members)) = self.at_mut(before) {
            members.retain(|(own, _)| own != name);
        }
    }

    /// The ways to the objects on a way, the outermost first: those that hold what the way leads to, and it itself.
    pub fn objects_on<'w>(&self, way: &'w [Step]) -> Vec<&'w [Step]> {
        let prefixes = (0..=way.len()).map(|length| &way[..length]);
        prefixes.filter(|prefix| matches!(self.at(prefix), Some(Self::Object(..)))).collect()
    }
}
