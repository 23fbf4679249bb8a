// @generated from spec/planfix/types/project-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `project-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "project")]
/// One more restriction on which projects are listed
#[non_exhaustive]
pub struct ProjectFilter {
    /// What is compared.
    ///
    /// One of the values below.
    pub type_: ProjectFilterType,
    /// How it is compared; `gt` and `lt` are for the end date and for fields of the type number.
    ///
    /// One of the values below, one of "equal", "notequal". What is right hangs on other fields.
    pub operator: super::super::types::task_filter::FilterOperator,
    /// What it is compared with. What it looks like depends on `type`: a date is an object, several records of a directory are joined by semicolons.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    /// The number of the field, for the filters that look at one of the account's own fields.
    ///
    /// Id. Required when `type in (5101, 5102, 5105, 5106, 5107, 5108, 5109, 5112, 5113, 5114)`.
    pub field: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectFilter {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<ProjectFilterType>,
        operator: impl ::core::convert::Into<
            super::super::types::task_filter::FilterOperator,
        >,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        Self {
            type_: type_.into(),
            operator: operator.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`field`](Self::field).
    pub fn field(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.field, value);
        self
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_FILTER_PROJECT_FILTER; 0 => type_, 1 =>
    operator, 2 => value, 3 => field; type_ operator value; field
}
#[cfg(feature = "project")]
/// What a filter of projects looks at. Lists of other things number their filters differently.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectFilterType {
    /// Words in the title.
    ///
    /// `5001` on the wire.
    Title,
    /// Who made the project: an employee.
    ///
    /// `5004` on the wire.
    Owner,
    /// When the project is to be finished.
    ///
    /// `5005` on the wire.
    End,
    /// Who looks after the client: an employee.
    ///
    /// `5008` on the wire.
    ClientManager,
    /// The template.
    ///
    /// `5010` on the wire.
    Template,
    /// The project right above.
    ///
    /// `5014` on the wire.
    Parent,
    /// A field of the type text.
    ///
    /// `5101` on the wire.
    FieldText,
    /// A field of the type number.
    ///
    /// `5102` on the wire.
    FieldNumber,
    /// A field of the type check box.
    ///
    /// `5105` on the wire.
    FieldCheckbox,
    /// A field of the type list.
    ///
    /// `5106` on the wire.
    FieldChoice,
    /// A field of the type directory.
    ///
    /// `5107` on the wire.
    FieldRecord,
    /// A field of the type contact.
    ///
    /// `5108` on the wire.
    FieldContact,
    /// A field of the type employee.
    ///
    /// `5109` on the wire.
    FieldUser,
    /// A field of the type group, employee or contact.
    ///
    /// `5112` on the wire.
    FieldPersonOrGroup,
    /// A field of the type list of employees.
    ///
    /// `5113` on the wire.
    FieldUsers,
    /// A field of the type set of records of a directory.
    ///
    /// `5114` on the wire.
    FieldRecords,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "project")]
::callsheet_runtime::open_enum! {
    ProjectFilterType, PROJECT_FILTER_TYPE_VALUES; 0 => Title, 1 => Owner, 2 => End, 3 =>
    ClientManager, 4 => Template, 5 => Parent, 6 => FieldText, 7 => FieldNumber, 8 =>
    FieldCheckbox, 9 => FieldChoice, 10 => FieldRecord, 11 => FieldContact, 12 =>
    FieldUser, 13 => FieldPersonOrGroup, 14 => FieldUsers, 15 => FieldRecords
}
#[cfg(feature = "project")]
pub(crate) static PROJECT_FILTER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/project-filter",
    name: "ProjectFilterType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "5001",
            name: "Title",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5004",
            name: "Owner",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5005",
            name: "End",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5008",
            name: "ClientManager",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5010",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5014",
            name: "Parent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5101",
            name: "FieldText",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5102",
            name: "FieldNumber",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5105",
            name: "FieldCheckbox",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5106",
            name: "FieldChoice",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5107",
            name: "FieldRecord",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5108",
            name: "FieldContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5109",
            name: "FieldUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5112",
            name: "FieldPersonOrGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5113",
            name: "FieldUsers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5114",
            name: "FieldRecords",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "project")]
static PROJECT_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&PROJECT_FILTER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task_filter::FILTER_OPERATOR_VALUES,
                ),
                words: &["equal", "notequal"],
                ..tables::Type::ANY
            },
            13,
        ),
        ("value", tables::Type::ANY, 26),
        ("field", tables::Type::ID, 54),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5005", "5102"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::task_filter::FILTER_OPERATOR_VALUES,
                            ),
                            words: &["equal", "notequal", "gt", "lt"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 19,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5005"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_FILTER_DAY_FILTER_DAY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 30,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5105"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 34,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5102"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5001", "5101", "5106"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 41,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["5114"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    form: tables::ListForm::Joined(";"),
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 44,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &[
                            "5101",
                            "5102",
                            "5105",
                            "5106",
                            "5107",
                            "5108",
                            "5109",
                            "5112",
                            "5113",
                            "5114",
                        ],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project-filter",
    name: "ProjectFilter",
    file: "spec/planfix/types/project-filter.toml",
    form: tables::Form::Object,
    fields: &PROJECT_FILTER_FIELDS,
    lookup: &[
        65535, 65535, 0, 3, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 1,
    ],
    required: 3,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is compared.",
            ru: "Что сравнивается.",
        },
        tables::Text {
            en: "How it is compared; `gt` and `lt` are for the end date and for fields of the type number.",
            ru: "Как сравнивается; `gt` и `lt` — для срока завершения и полей типа «Число».",
        },
        tables::Text {
            en: "What it is compared with. What it looks like depends on `type`: a date is an object, several records of a directory are joined by semicolons.",
            ru: "С чем сравнивается. Вид зависит от `type`: дата — объект, несколько записей справочника перечисляются через точку с запятой.",
        },
        tables::Text {
            en: "The number of the field, for the filters that look at one of the account's own fields.",
            ru: "Номер поля для фильтров по пользовательским полям.",
        },
    ],
    rules: &[],
    said: &[],
};
