use super::{Condition, Kind, Path, Type, Versions};
use crate::bytes::same_bytes;

/// An object: its members in order, and the rules that hold between them.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'t> {
    /// Whose it is: a method (`user.update`) or a type file (`types/user`).
    pub owner: &'t str,
    /// The name of its Rust type within the owner's module: `Request`, `ContactUser`.
    pub name: &'t str,
    /// The spec file that describes it, from the repository's root, with `/`.
    pub file: &'t str,
    /// How the object itself is written.
    pub form: Form,
    /// The members, in the order of the vendor's table.
    pub fields: &'t [Field<'t>],
    /// Finds a member by name: a hash table of field numbers, see [`Shape::find`].
    pub lookup: &'t [u16],
    /// How many of the fields are required, whatever the others hold.
    pub required: u16,
    /// Whether what holds for some field hangs on other fields: it has cases, or is required or unchecked on a condition, or is
    /// one of a group.
    pub conditional: bool,
    /// The numbers of the fields that are secret, or may hold what is.
    pub secrets: &'t [u16],
    /// Rules between the members.
    pub rules: &'t [Rule<'t>],
    /// What the server does with a member that it does not know.
    pub unknown: Unknown,
}

/// How an object is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// With its members' names.
    Object,
    /// As the value of its only field: the record is a name for that value.
    Transparent,
}

/// What a server does with a member that it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// It refuses the request.
    Refused,
    /// It takes no notice, without a word.
    Ignored,
    /// Up to but without this release it takes no notice; from then on it refuses the request.
    IgnoredUntil(super::Version),
}

impl Unknown {
    /// Whether a server of that release takes no notice. Without a release the newest is meant.
    pub fn is_ignored(self, target: Option<super::Version>) -> bool {
        match self {
            Unknown::Refused => false,
            Unknown::Ignored => true,
            Unknown::IgnoredUntil(release) => target.is_some_and(|target| target < release),
        }
    }
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field<'t> {
    /// The name on the wire.
    pub name: &'t str,
    /// Where it stands: an element or key, an attribute, the text of the element itself.
    pub place: Place,
    /// Its type. Where the type hangs on other fields, the one that all its cases can be read as.
    pub ty: Type<'t>,
    /// Whether it must, may or must not be there.
    pub presence: Presence<'t>,
    /// What an empty value means.
    pub empty: Empty,
    /// What `null` means.
    pub null: Null,
    /// The value that the server takes when the field is absent; conditions count it in.
    pub default: Option<&'t str>,
    /// The releases that know the field.
    pub versions: Versions,
    /// Since when it is deprecated, and what to use instead.
    pub deprecated: Option<Deprecated<'t>>,
    /// The access level that is needed to set or see it; `None` for everyone's.
    pub access: Option<&'t str>,
    /// What the server takes without a word of the field and of what lies below it: the first that applies. Such a fault is
    /// worth a warning, not an error.
    pub unchecked: &'t [Unchecked<'t>],
    /// Other places that the server names for faults of the field and of what lies below it: the first that applies.
    pub told_at: &'t [ToldAt<'t>],
    /// The server comes to the field when it is through with the object's other fields.
    pub late: bool,
    /// What it does in its method.
    pub part: Part<'t>,
    /// The entity whose key it holds.
    pub references: Option<&'t str>,
    /// What holds for the field when its type hangs on others: the first case that applies. Empty where it does not.
    pub cases: &'t [Case<'t>],
    /// The line of the field in the shape's spec file, from 1.
    pub line: u32,
}

impl<'t> Field<'t> {
    /// An optional field of that name and kind, of which nothing more is known.
    pub const fn new(name: &'t str, kind: Kind<'t>) -> Self {
        Self {
            name,
            place: Place::Member,
            ty: Type::of(kind),
            presence: Presence::Optional,
            empty: Empty::Value,
            null: Null::Refused,
            default: None,
            versions: Versions::ALL,
            deprecated: None,
            access: None,
            unchecked: &[],
            told_at: &[],
            late: false,
            part: Part::Data,
            references: None,
            cases: &[],
            line: 0,
        }
    }

    /// Whether what holds for the field hangs on other fields.
    pub fn is_conditional(&self) -> bool {
        let present = !matches!(self.presence, Presence::Optional | Presence::Required);
        present || !self.cases.is_empty() || self.unchecked.iter().any(|unchecked| unchecked.when.is_some())
    }

    /// Whether the Rust field tells an empty value from an absent one, as a [`Maybe`](crate::Maybe).
    pub const fn is_maybe(&self) -> bool {
        matches!(self.empty, Empty::Distinct) || matches!(self.null, Null::Distinct)
    }

    /// Whether an empty text is no value of the field, but absence or a state of its own.
    pub fn empty_is_no_value(&self) -> bool {
        let textual = match self.ty.kind {
            Kind::Text(_) | Kind::Any => true,
            Kind::List(_) => self.ty.words.contains(&""),
            Kind::Enum(enumeration) => enumeration.find("").is_some(),
            _ => false,
        };
        match self.empty {
            Empty::Absent | Empty::Distinct => true,
            Empty::Refused => !textual,
            Empty::Value => !textual && !self.presence.is_required(),
        }
    }
}

/// Where a field stands in its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON member or an XML element.
    Member,
    /// An XML attribute.
    Attribute,
    /// The text of the XML element itself, beside its attributes.
    Content,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug)]
pub enum Presence<'t> {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
    /// It must be there when the condition holds.
    RequiredWhen(Condition<'t>),
    /// Exactly one of the fields with this group number must be there.
    ExactlyOne(u16),
    /// At least one of the fields with this group number must be there.
    AtLeastOne(u16),
    /// It must not be there.
    Unexpected,
}

impl Presence<'_> {
    /// Whether the field is there in every valid object.
    pub const fn is_required(&self) -> bool {
        matches!(self, Presence::Required)
    }
}

/// What an empty value (an empty element, an empty text or list) means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// It is a value like others; where the type has no empty value (a number), the same as absent.
    Value,
    /// The same as absent.
    Absent,
    /// A third state beside a value and absence, such as "cleared" or "not set".
    Distinct,
    /// The server refuses it.
    Refused,
}

/// What `null` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Null {
    /// The server refuses it.
    Refused,
    /// The same as absent.
    Absent,
    /// A third state beside a value and absence.
    Distinct,
}

/// Faults that a server takes without a word.
#[derive(Clone, Copy, Debug)]
pub struct Unchecked<'t> {
    /// When it takes them; `None` for always.
    pub when: Option<Condition<'t>>,
    /// In which releases.
    pub versions: Versions,
    /// The codes of the diagnostics; empty for all.
    pub only: &'t [&'t str],
    /// The codes of diagnostics that are errors nevertheless.
    pub except: &'t [&'t str],
}

impl Unchecked<'_> {
    /// Whether it takes whatever is wrong, under no condition.
    pub const fn is_total(&self) -> bool {
        self.when.is_none() && self.only.is_empty() && self.except.is_empty()
    }

    /// Whether it takes a fault of that code; `None` where it does not speak of it.
    pub fn takes(&self, code: &str) -> Option<bool> {
        if self.except.contains(&code) {
            return Some(false);
        }
        (self.only.is_empty() || self.only.contains(&code)).then_some(true)
    }
}

/// A place that a server names in its diagnostics.
#[derive(Clone, Copy, Debug)]
pub struct ToldAt<'t> {
    /// A name in place of the field's own, or, with `/` before it, the whole way to the field.
    pub at: &'t str,
    /// In which releases.
    pub versions: Versions,
}

/// A field that will go, or is gone.
#[derive(Clone, Copy, Debug)]
pub struct Deprecated<'t> {
    /// The release that first called it deprecated.
    pub since: Option<super::Version>,
    /// The field to use instead.
    pub instead: Option<&'t str>,
}

/// What a field does in its method. Sandbox and client act on it; the validator does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part<'t> {
    /// It is data of the entity, stored and shown under its own path.
    Data,
    /// It is data of the entity that is stored and shown under this path instead.
    Stored(&'t str),
    /// It says which objects are meant, by their field of this name.
    Selects(&'t str),
    /// It restricts what is listed to objects whose field of this name is among the values.
    Filters(&'t str),
    /// It restricts what is listed to objects whose field of this name is no less than the value.
    From(&'t str),
    /// It restricts what is listed to objects whose field of this name is no more than the value.
    Till(&'t str),
    /// It says which fields of the objects are answered.
    Output,
    /// It has the objects' field of this name filled in the answer.
    Extends(&'t str),
    /// Exact matches: a map from the objects' fields to allowed values.
    Filter,
    /// Partial matches: a map from the objects' fields to texts.
    Search,
    /// Any one of the partial matches suffices.
    SearchAny,
    /// Partial matches hold at the start of a text only.
    SearchStart,
    /// Partial matches are turned round.
    SearchExclude,
    /// `*` in a partial match stands for any text.
    SearchWildcards,
    /// Only the number of objects is answered.
    Count,
    /// Objects are answered under their keys.
    ByKey,
    /// At most so many objects are answered.
    Limit,
    /// The page that is answered, counted from 1.
    Page,
    /// How many objects make a page.
    PageSize,
    /// The fields by which the answer is sorted.
    SortField,
    /// Whether it is sorted up or down.
    SortOrder,
    /// It changes how the call is carried out, and nothing that is stored.
    Control,
}

/// What holds for a field under a condition.
#[derive(Clone, Copy, Debug)]
pub struct Case<'t> {
    /// When the case applies; `None` for always.
    pub when: Option<Condition<'t>>,
    /// In which releases it applies.
    pub versions: Versions,
    /// The type of the field then.
    pub ty: Type<'t>,
    /// Whether it must be there then.
    pub presence: Presence<'t>,
    /// What an empty value means then.
    pub empty: Empty,
    /// What `null` means then.
    pub null: Null,
    /// The server comes to it when it is through with the object's other fields.
    pub late: bool,
    /// The line of the case in the spec file.
    pub line: u32,
}

/// A rule between the members of an object.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'t> {
    /// When the rule is asked; `None` for always.
    pub when: Option<Condition<'t>>,
    /// In which releases the rule holds.
    pub versions: Versions,
    /// What must be.
    pub need: Need<'t>,
    /// The server takes what breaks the rule; callers rarely mean it.
    pub is_advice: bool,
    /// The line of the rule in the spec file.
    pub line: u32,
}

/// What a rule demands.
#[derive(Clone, Copy, Debug)]
pub enum Need<'t> {
    /// The field is there and not empty. Blamed on the field, or where it is absent on what the rule's condition names.
    NotEmpty(Path<'t>),
    /// The field is there.
    Present(Path<'t>),
    /// The field is not there.
    Absent(Path<'t>),
    /// The condition holds.
    Holds(Condition<'t>),
    /// Exactly one of the fields is there.
    ExactlyOne(&'t [Path<'t>]),
    /// At least one of the fields is there.
    AtLeastOne(&'t [Path<'t>]),
    /// At most one of the fields is there.
    AtMostOne(&'t [Path<'t>]),
}

impl<'t> Shape<'t> {
    /// A shape without members, standing in the place of one that a feature leaves out.
    pub const EMPTY: Shape<'static> = Shape {
        owner: "",
        name: "",
        file: "",
        form: Form::Object,
        fields: &[],
        lookup: &[],
        required: 0,
        conditional: false,
        secrets: &[],
        rules: &[],
        unknown: Unknown::Ignored,
    };

    /// The number of the field of that name and place.
    ///
    /// Constant time: `lookup` is an open-addressing table made by [`Shape::lookup_table`].
    pub fn find(&self, name: &str, place: Place) -> Option<usize> {
        self.find_headed(head(name.as_bytes()), name, place)
    }

    /// The same for a name of that [head].
    #[inline]
    pub(crate) fn find_headed(&self, head: u128, name: &str, place: Place) -> Option<usize> {
        let mask = self.lookup.len().checked_sub(1)?;
        let mut at = hash(head) as usize & mask;
        loop {
            let number = usize::from(*self.lookup.get(at)?);
            let field = self.fields.get(number)?;
            let is_same = field.name.len() == name.len() && same_bytes(field.name.as_bytes(), name.as_bytes());
            if is_same && field.place == place {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    /// The lookup table for fields of these names: at least twice as many places as names, a power of two, and
    /// [`Shape::VACANT`] where none is.
    pub fn lookup_table<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> Vec<u16> {
        if names.len() == 0 {
            return Vec::new();
        }
        let size = (names.len() * 2 + 1).next_power_of_two();
        let mut table = vec![Self::VACANT; size];
        for (number, name) in names.enumerate() {
            let mut at = hash(head(name.as_bytes())) as usize & (size - 1);
            while table[at] != Self::VACANT {
                at = (at + 1) & (size - 1);
            }
            table[at] = number as u16;
        }
        table
    }

    /// Marks a place of the lookup table that holds no field.
    pub const VACANT: u16 = u16::MAX;

    /// The content field of an element that has attributes and text.
    pub fn content(&self) -> Option<usize> {
        self.fields.iter().position(|field| field.place == Place::Content)
    }
}

/// How many bytes of a name its hash is made of. Names that differ behind these alone are told apart by the search that follows.
pub(crate) const HEAD: usize = 16;

/// The first bytes of a name, zeros behind its end.
fn head(name: &[u8]) -> u128 {
    let mut head = [0; HEAD];
    head.iter_mut().zip(name).for_each(|(head, byte)| *head = *byte);
    u128::from_le_bytes(head)
}

/// A hash of a name's head, the same for generator and runtime.
#[inline]
fn hash(head: u128) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = ((head as u64).wrapping_mul(FACTOR) ^ (head >> 64) as u64).wrapping_mul(FACTOR);
    (mixed >> 32) as u32
}
