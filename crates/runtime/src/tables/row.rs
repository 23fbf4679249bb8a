//! How generated tables write fields.
//!
//! A static item costs the compiler by the expressions in it. A row of constants, turned into fields by one loop, costs a
//! fraction of what a struct expression for each field would.

use super::{Case, Deprecated, Empty, Field, Kind, Null, Part, Place, Presence, ToldAt, Type, Unchecked, Versions};

/// A field: its name, its type, and its line in the spec file.
#[doc(hidden)]
pub type Row<'t> = (&'t str, Type<'t>, u32);

/// What a field says beside name, type and line; each as in [`Field`].
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Facts<'t> {
    pub place: Place,
    pub presence: Presence<'t>,
    pub empty: Empty,
    pub null: Null,
    pub default: Option<&'t str>,
    pub versions: Versions,
    pub deprecated: Option<Deprecated<'t>>,
    pub access: Option<&'t str>,
    pub unchecked: &'t [Unchecked<'t>],
    pub told_at: &'t [ToldAt<'t>],
    pub late: bool,
    pub part: Part<'t>,
    pub references: Option<&'t str>,
    pub cases: &'t [Case<'t>],
}

impl Facts<'static> {
    /// Nothing: the field is optional.
    pub const NONE: Self = Self {
        place: Place::Member,
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
    };

    /// That it is required.
    pub const REQUIRED: Self = Self { presence: Presence::Required, ..Self::NONE };
}

impl<'t> Field<'t> {
    /// The fields of a shape, and what there is more to say of some, by number.
    #[doc(hidden)]
    pub const fn rows<const N: usize>(rows: [Row<'t>; N], facts: &[(usize, Facts<'t>)]) -> [Self; N] {
        let mut fields = [Self::new("", Kind::Any); N];
        let mut at = 0;
        while at < N {
            let (name, ty, line) = rows[at];
            fields[at].name = name;
            fields[at].ty = ty;
            fields[at].line = line;
            at += 1;
        }
        let mut at = 0;
        while at < facts.len() {
            let (number, facts) = facts[at];
            fields[number] = fields[number].with(facts);
            at += 1;
        }
        fields
    }

    const fn with(self, facts: Facts<'t>) -> Self {
        Self {
            name: self.name,
            ty: self.ty,
            line: self.line,
            place: facts.place,
            presence: facts.presence,
            empty: facts.empty,
            null: facts.null,
            default: facts.default,
            versions: facts.versions,
            deprecated: facts.deprecated,
            access: facts.access,
            unchecked: facts.unchecked,
            told_at: facts.told_at,
            late: facts.late,
            part: facts.part,
            references: facts.references,
            cases: facts.cases,
        }
    }
}
