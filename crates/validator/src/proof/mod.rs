//! Proves documents right, in one pass over their bytes.
//!
//! The next key or tag is predicted from the shape and compared whole; a wrong guess is looked up. There is no tree: what is
//! kept is one number a field of each open object, and the order of fields of each shape. What the tables say of a shape is
//! worked out once for a validator. A proof has one side: what it shows to be right has
//! no diagnostics, and of all else the checker says what is wrong, or that it is right after all.
//!
//! What a field must be may hang on a field that has not been read yet, of its own object or of one around it. Such a value
//! is passed over and proven once that object is complete.

mod joined;
mod json;
mod json_call;
mod json_text;
mod json_usual;
mod open;
mod plan;
mod record;
mod scalar;
mod scene;
mod spare;
mod unique;
mod usual;
mod xml;
mod xml_call;
mod xml_text;
mod xml_usual;

pub(crate) use json_call::{requests as json_requests, response as json_response};
pub(crate) use plan::Plans;
pub(crate) use xml_call::{request as xml_request, response as xml_response};

use callsheet_runtime::Fault;
use callsheet_runtime::bytes::same_bytes;
use callsheet_runtime::tables::Type;

use crate::answer::is_vague;
use crate::marks::{MarkedList, Marks};

/// Known names are compared whole and not measured: under a lower limit than this nothing can be proven. Longer names are looked
/// up, and measured.
pub(crate) const LONGEST_NAME: usize = 1_000;

/// Why a proof does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// What stands here is wrong, or unusual; what stands around it may be right.
    Unproven,
    /// What is wrong, or unusual, is more than the member of a list.
    Whole,
    /// It can be told once the object of that frame is complete.
    Later(usize),
}

/// What breaks the grammar is wrong where it stands.
impl From<Box<Fault>> for Stop {
    fn from(_: Box<Fault>) -> Self {
        Self::Unproven
    }
}

type Proven<T = ()> = Result<T, Stop>;

/// Nothing where it holds; where it does not, a stop of all.
fn demand(holds: bool) -> Proven {
    if holds { Ok(()) } else { Err(Stop::Whole) }
}

/// Nothing where it holds, and a stop where it does not.
fn require(holds: bool) -> Proven {
    if holds { Ok(()) } else { Err(Stop::Unproven) }
}

/// What a proof of a document has come to.
pub(crate) enum Outcome<T> {
    /// It is right.
    Right(T),
    /// All of it is right but these members of lists.
    But(Marks),
    /// Nothing is known of it.
    Unknown,
}

/// How far a list has been proven that comes in pieces.
pub(crate) struct Stretch<'t> {
    /// The type of the answer, where its first members tell it from others that an answer may have.
    pub ty: Option<&'t Type<'t>>,
    /// Where its first member ends.
    pub first_end: usize,
    /// Its members up to there.
    pub list: MarkedList,
}

impl<'t> Stretch<'t> {
    /// That of the one type which takes a member of the list, where there is just one.
    fn of_one(each: impl Iterator<Item = (&'t Type<'t>, Option<Self>)>) -> Option<Self> {
        let taken = |(ty, stretch): (&'t Type<'t>, Option<Self>)| {
            let stretch = stretch.filter(|stretch| stretch.list.count > stretch.list.members.len() && !is_vague(ty))?;
            Some(Self { ty: Some(ty), ..stretch })
        };
        let mut taken = each.filter_map(taken);
        taken.next().filter(|_| taken.next().is_none())
    }
}

impl<T> Outcome<T> {
    /// What it is right to say, where all of it is right.
    pub(crate) fn right(self) -> Option<T> {
        match self {
            Self::Right(right) => Some(right),
            Self::But(_) | Self::Unknown => None,
        }
    }

    fn of(proven: Proven<T>, marks: Marks) -> Self {
        match proven {
            Ok(right) if marks.is_empty() => Self::Right(right),
            Ok(_) => Self::But(marks),
            Err(_) => Self::Unknown,
        }
    }
}

/// How far the proof of one value has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// It is right.
    Done,
    /// It is empty, and counts as absent.
    Absent,
    /// A frame was opened for what it holds.
    Opened,
}

/// Whether that many members are allowed.
fn has_length(ty: &Type<'_>, count: usize) -> bool {
    count >= ty.least as usize && ty.length.is_none_or(|most| count <= most as usize)
}

/// What follows the text, if just that comes next.
#[inline]
fn strip<'d>(rest: &'d [u8], text: &[u8]) -> Option<&'d [u8]> {
    let (there, behind) = rest.split_at_checked(text.len())?;
    same_bytes(there, text).then_some(behind)
}
