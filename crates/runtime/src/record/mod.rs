//! The two functions of each generated struct, and what runs on them.

mod compare;
mod copy;
mod debug;
mod dynamic;
mod scalar;
mod seen;
mod target;

use std::collections::BTreeMap;
use std::convert::Infallible;

use secrecy::SecretString;

pub use compare::equal;
pub use copy::{copy, copy_into};
pub use debug::debug;
pub use dynamic::{Dynamic, DynamicValue};
pub(crate) use scalar::{join, scalar_text, set_scalar, split_into};
pub(crate) use seen::Seen;

use crate::tables::ShapeRef;
use crate::{DateTime, Id, Unknown, Value};

/// A value with named fields, described by a shape. Implemented by every generated struct.
///
/// Fields are numbered as in the shape. Reading and writing field *i* is all that generated code does.
pub trait Record {
    /// Which shape, of which tables.
    fn shape(&self) -> ShapeRef<'_>;

    /// Field `field` as it stands; [`Ref::Absent`] where it is absent or has no such number.
    fn get(&self, field: usize) -> Ref<'_>;

    /// Where field `field` is written. An absent optional field is made present with a blank value, so ask only when
    /// a value follows. `Slot::None` for a number that the shape has not.
    fn slot(&mut self, field: usize) -> Slot<'_>;

    /// Members that the shape does not name.
    fn unknown(&self) -> &Unknown;

    /// Where members that the shape does not name are kept.
    fn unknown_mut(&mut self) -> &mut Unknown;
}

/// A Rust type that a field can have: every scalar, generated structs and enums, and `Option`, `Maybe`, `Box`, `Vec`,
/// `Counted` and maps of these.
pub trait Target {
    /// A value to be filled by a decoder: zero, empty, or an open enum's first value.
    fn blank() -> Self
    where
        Self: Sized;

    /// The value as it stands.
    fn get(&self) -> Ref<'_>;

    /// Where the value is written.
    fn slot(&mut self) -> Slot<'_>;
}

/// A field's value, borrowed for reading.
pub enum Ref<'a> {
    /// The field is not there.
    Absent,
    /// The field is there and empty, apart from every value: an empty element, `null`.
    Empty,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// An object's number.
    Id(Id),
    /// Text.
    Text(&'a str),
    /// Text that must not be shown.
    Secret(&'a SecretString),
    /// A day, with or without time.
    DateTime(DateTime),
    /// A named value.
    Enum(&'a dyn OpenEnum),
    /// An object.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn RecordList),
    /// The number of a list's members, in their place.
    Count(u64),
    /// A map.
    Map(&'a dyn RecordMap),
    /// A value that no spec describes.
    Value(&'a Value),
}

/// A field, borrowed for writing.
pub enum Slot<'a> {
    /// There is no such field.
    None,
    /// A truth value.
    Bool(&'a mut bool),
    /// A whole number.
    Int(&'a mut i64),
    /// A number with a fraction.
    Float(&'a mut f64),
    /// An object's number.
    Id(&'a mut Id),
    /// Text.
    Text(&'a mut String),
    /// Text that must not be shown.
    Secret(&'a mut SecretString),
    /// A day, with or without time.
    DateTime(&'a mut DateTime),
    /// A named value.
    Enum(&'a mut dyn OpenEnum),
    /// An object.
    Record(&'a mut dyn Record),
    /// A list.
    List(&'a mut dyn RecordList),
    /// A list, or the number of its members.
    Counted(&'a mut dyn CountedSlot),
    /// A map.
    Map(&'a mut dyn RecordMap),
    /// A field that tells empty from absent.
    Maybe(&'a mut dyn MaybeSlot),
    /// A value that no spec describes.
    Value(&'a mut Value),
}

/// A list whose members a decoder appends.
pub trait RecordList {
    /// How many members it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Member `index`; [`Ref::Absent`] past the end.
    fn get(&self, index: usize) -> Ref<'_>;

    /// Appends a member that `fill` writes to, starting from a blank one; none if `fill` answers false.
    fn push(&mut self, fill: &mut dyn FnMut(Slot<'_>) -> bool);
}

/// A map whose entries a decoder inserts.
pub trait RecordMap {
    /// How many entries it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value under `key`; [`Ref::Absent`] where there is none.
    fn get(&self, key: &str) -> Ref<'_>;

    /// Visits the entries in the order of their keys, until `visit` answers false.
    fn each(&self, visit: &mut dyn FnMut(&str, Ref<'_>) -> bool);

    /// The value under `key`, blank if there was none, to be written.
    fn entry(&mut self, key: &str) -> Slot<'_>;
}

/// A field that tells empty from absent.
pub trait MaybeSlot {
    /// Makes it empty.
    fn set_empty(&mut self);

    /// Makes it hold a blank value, if it holds none, and gives that to be written.
    fn value(&mut self) -> Slot<'_>;
}

/// A list in whose place the number of its members may stand.
pub trait CountedSlot {
    /// Makes it that number.
    fn set_count(&mut self, count: u64);

    /// Makes it a list, if it is a number, and gives that to be written.
    fn members(&mut self) -> Slot<'_>;
}

/// A generated enum: one of the members that its spec names, or another value, kept as it was read.
pub trait OpenEnum {
    /// Its description.
    fn enumeration(&self) -> &crate::tables::Enumeration<'_>;

    /// The number of the member, or the unknown value's text.
    fn known(&self) -> Result<usize, &str>;

    /// Makes it the member of that number; false, and nothing changed, where there is none.
    fn set_known(&mut self, index: usize) -> bool;

    /// Makes it an unknown value.
    fn set_other(&mut self, text: &str);
}

impl dyn RecordList + '_ {
    /// Appends a member that `read` writes to, starting from a blank one; none where it fails.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn read_member<E>(&mut self, read: impl FnOnce(Slot<'_>) -> Result<(), E>) -> Result<(), E> {
        let mut read = Some(read);
        let mut done = Ok(());
        self.push(&mut |slot| {
            done = read.take().map_or(Ok(()), |read| read(slot));
            done.is_ok()
        });
        done
    }

    /// Appends a member that `fill` writes to, starting from a blank one.
    pub fn add_member(&mut self, fill: impl FnOnce(Slot<'_>)) {
        let Ok(()) = self.read_member::<Infallible>(|slot| {
            fill(slot);
            Ok(())
        });
    }
}

impl dyn OpenEnum + '_ {
    /// The value's text on the wire.
    pub fn wire(&self) -> &str {
        match self.known() {
            Ok(index) => self.enumeration().members.get(index).map_or("", |member| member.wire),
            Err(text) => text,
        }
    }

    /// Makes it the member with this text on the wire, or else an unknown value.
    pub fn set_wire(&mut self, text: &str) {
        match self.enumeration().find(text).map(|(index, _)| index) {
            Some(index) => {
                self.set_known(index);
            }
            None => self.set_other(text),
        }
    }
}

/// What a generated setter does: a function of its own makes the setter, which is generic, cheap to compile.
#[doc(hidden)]
pub fn set<T>(field: &mut Option<T>, value: impl Into<T>) {
    *field = Some(value.into());
}

/// What a generated setter of a field does that tells empty from absent.
#[doc(hidden)]
pub fn set_maybe<T>(field: &mut crate::Maybe<T>, value: impl Into<crate::Maybe<T>>) {
    *field = value.into();
}

/// What a generated setter of a list does.
#[doc(hidden)]
pub fn set_list<T>(field: &mut Option<Vec<T>>, members: impl IntoIterator<Item = impl Into<T>>) {
    *field = Some(list(members));
}

/// The members as a list of what they turn into.
#[doc(hidden)]
pub fn list<T>(members: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    members.into_iter().map(Into::into).collect()
}

/// A shape's number, and how a blank value of its generated struct is made.
pub type Blank = (crate::tables::ShapeId, fn() -> Box<dyn Record>);

/// A blank value of a generated struct.
#[doc(hidden)]
pub fn blank<T: Record + Target + 'static>() -> Box<dyn Record> {
    Box::new(T::blank())
}

/// The map type of generated structs.
pub type Map<T> = BTreeMap<String, T>;
