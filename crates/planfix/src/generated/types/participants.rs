// @generated from spec/planfix/types/participants.toml by `cargo xtask codegen`; do not edit.

//! The type `participants`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
/// People and groups who take part
#[non_exhaustive]
pub struct Participants {
    /// The people.
    ///
    /// List of: object.
    pub users: ::core::option::Option<
        ::std::vec::Vec<super::super::types::person::Person>,
    >,
    /// The groups of employees.
    ///
    /// List of: object.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group::UserGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl Participants {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::person::Person>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user_group::UserGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
impl ::core::default::Default for Participants {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
::callsheet_runtime::record! {
    Participants, super::super::TABLES,
    super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS; 0 => users, 1 =>
    groups;; users groups
}
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
static PARTICIPANTS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PERSON_PERSON,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("user"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("group"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            14,
        ),
    ],
    &[],
);
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
pub(crate) static PARTICIPANTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/participants",
    name: "Participants",
    file: "spec/planfix/types/participants.toml",
    form: tables::Form::Object,
    fields: &PARTICIPANTS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "project", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static PARTICIPANTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The people.",
            ru: "Люди.",
        },
        tables::Text {
            en: "The groups of employees.",
            ru: "Группы сотрудников.",
        },
    ],
    rules: &[],
    said: &[],
};
