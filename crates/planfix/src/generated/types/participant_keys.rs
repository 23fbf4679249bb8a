// @generated from spec/planfix/types/participant-keys.toml by `cargo xtask codegen`; do not edit.

//! The type `participant-keys`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "contact", feature = "task"))]
/// People and groups who are to take part, by number
#[non_exhaustive]
pub struct ParticipantKeys {
    /// The people: the `id` of an employee, or the `userid` of a contact.
    ///
    /// List of: id.
    pub users: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The groups of employees.
    ///
    /// List of: id.
    pub groups: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "contact", feature = "task"))]
impl ParticipantKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
}
#[cfg(any(feature = "contact", feature = "task"))]
impl ::core::default::Default for ParticipantKeys {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "contact", feature = "task"))]
::callsheet_runtime::record! {
    ParticipantKeys, super::super::TABLES,
    super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS; 0 => users, 1
    => groups;; users groups
}
#[cfg(any(feature = "contact", feature = "task"))]
static PARTICIPANT_KEYS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
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
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            14,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "contact", feature = "task"))]
pub(crate) static PARTICIPANT_KEYS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/participant-keys",
    name: "ParticipantKeys",
    file: "spec/planfix/types/participant-keys.toml",
    form: tables::Form::Object,
    fields: &PARTICIPANT_KEYS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 65535, 0, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "contact", feature = "task"))]
#[cfg(feature = "texts")]
pub(crate) static PARTICIPANT_KEYS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The people: the `id` of an employee, or the `userid` of a contact.",
            ru: "Люди: `id` сотрудника или `userid` контакта.",
        },
        tables::Text {
            en: "The groups of employees.",
            ru: "Группы сотрудников.",
        },
    ],
    rules: &[],
    said: &[],
};
