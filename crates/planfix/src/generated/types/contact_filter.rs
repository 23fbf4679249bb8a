// @generated from spec/planfix/types/contact-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `contact-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "contact")]
/// One more restriction on which contacts are listed
#[non_exhaustive]
pub struct ContactFilter {
    /// What is compared.
    ///
    /// One of the values below.
    pub type_: ContactFilterType,
    /// How it is compared. Which operators there are depends on `type`.
    ///
    /// One of the values below, one of "equal", "notequal". What is right hangs on other fields.
    pub operator: super::super::types::task_filter::FilterOperator,
    /// What it is compared with. What it looks like depends on `type`: a date is an object, several records or values are joined by semicolons, a condition that either holds or does not is asked for with 1.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    /// The number of the field, for the filters that look at one of the account's own fields.
    ///
    /// Id. Required when `type in (4103, 4108, 4109, 4112, 4113, 4101, 4102, 4105, 4106, 4107, 4114, 4111)`.
    pub field: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "contact")]
impl ContactFilter {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<ContactFilterType>,
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
#[cfg(feature = "contact")]
::callsheet_runtime::record! {
    ContactFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONTACT_FILTER_CONTACT_FILTER; 0 => type_, 1 =>
    operator, 2 => value, 3 => field; type_ operator value; field
}
#[cfg(feature = "contact")]
/// What a filter of contacts looks at. Lists of other things number their filters differently.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactFilterType {
    /// When the contact was made.
    ///
    /// `12` on the wire.
    Created,
    /// The day of birth with its year.
    ///
    /// `4223` on the wire.
    BirthDate,
    /// The day of birth in whatever year.
    ///
    /// `4011` on the wire.
    Birthday,
    /// Counterparty in tasks that were last active then.
    ///
    /// `4213` on the wire.
    ClientOfTasksActive,
    /// Counterparty in no task that was last active then.
    ///
    /// `4219` on the wire.
    NotClientOfTasksActive,
    /// Takes part in tasks that were last active then.
    ///
    /// `4214` on the wire.
    MemberOfTasksActive,
    /// Takes part in no task that was last active then.
    ///
    /// `4220` on the wire.
    NotMemberOfTasksActive,
    /// A field of the type date.
    ///
    /// `4103` on the wire.
    FieldDate,
    /// Who added the contact.
    ///
    /// `1` on the wire.
    Creator,
    /// Who looks after the contact.
    ///
    /// `2` on the wire.
    Responsible,
    /// Who may see the contact.
    ///
    /// `47` on the wire.
    VisibleTo,
    /// Who may change the contact.
    ///
    /// `48` on the wire.
    EditableBy,
    /// A field of the type contact.
    ///
    /// `4108` on the wire.
    FieldContact,
    /// A field of the type employee.
    ///
    /// `4109` on the wire.
    FieldUser,
    /// A field of the type group, employee or contact.
    ///
    /// `4112` on the wire.
    FieldPersonOrGroup,
    /// A field of the type list of employees.
    ///
    /// `4113` on the wire.
    FieldUsers,
    /// It is a company.
    ///
    /// `4006` on the wire.
    IsCompany,
    /// It is a person.
    ///
    /// `4007` on the wire.
    IsContact,
    /// May sign in.
    ///
    /// `4010` on the wire.
    WithAccess,
    /// May take part in tasks.
    ///
    /// `4012` on the wire.
    CanBeMember,
    /// May not take part in tasks.
    ///
    /// `4017` on the wire.
    CannotBeMember,
    /// May be the counterparty of tasks.
    ///
    /// `4013` on the wire.
    CanBeClient,
    /// May not be the counterparty of tasks.
    ///
    /// `4018` on the wire.
    CannotBeClient,
    /// Counterparty in no active task.
    ///
    /// `4201` on the wire.
    NotClientOfOpenTasks,
    /// Takes part in no active task.
    ///
    /// `4202` on the wire.
    NotMemberOfOpenTasks,
    /// Counterparty in active tasks.
    ///
    /// `4203` on the wire.
    ClientOfOpenTasks,
    /// Takes part in active tasks.
    ///
    /// `4204` on the wire.
    MemberOfOpenTasks,
    /// Counterparty in late tasks.
    ///
    /// `4205` on the wire.
    ClientOfLateTasks,
    /// Takes part in late tasks.
    ///
    /// `4206` on the wire.
    MemberOfLateTasks,
    /// Words in either name, or in a company's.
    ///
    /// `4001` on the wire.
    AnyName,
    /// Words in the position.
    ///
    /// `4002` on the wire.
    Post,
    /// Part of a telephone number.
    ///
    /// `4003` on the wire.
    Phone,
    /// Words in the postal address.
    ///
    /// `4004` on the wire.
    Address,
    /// Part of the e-mail address.
    ///
    /// `4005` on the wire.
    Email,
    /// Part of a further e-mail address.
    ///
    /// `4221` on the wire.
    SecondaryEmail,
    /// Words in the given name, or in a company's name.
    ///
    /// `4014` on the wire.
    Name,
    /// Words in the family name.
    ///
    /// `4015` on the wire.
    LastName,
    /// A field of the type text.
    ///
    /// `4101` on the wire.
    FieldText,
    /// A field of the type number.
    ///
    /// `4102` on the wire.
    FieldNumber,
    /// A field of the type check box.
    ///
    /// `4105` on the wire.
    FieldCheckbox,
    /// A field of the type list.
    ///
    /// `4106` on the wire.
    FieldChoice,
    /// A field of the type directory.
    ///
    /// `4107` on the wire.
    FieldRecord,
    /// A field of the type set of records of a directory.
    ///
    /// `4114` on the wire.
    FieldRecords,
    /// A field of the type set of values.
    ///
    /// `4111` on the wire.
    FieldChoices,
    /// The group.
    ///
    /// `4008` on the wire.
    Group,
    /// The template, by its `general`.
    ///
    /// `4016` on the wire.
    Template,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "contact")]
::callsheet_runtime::open_enum! {
    ContactFilterType, CONTACT_FILTER_TYPE_VALUES; 0 => Created, 1 => BirthDate, 2 =>
    Birthday, 3 => ClientOfTasksActive, 4 => NotClientOfTasksActive, 5 =>
    MemberOfTasksActive, 6 => NotMemberOfTasksActive, 7 => FieldDate, 8 => Creator, 9 =>
    Responsible, 10 => VisibleTo, 11 => EditableBy, 12 => FieldContact, 13 => FieldUser,
    14 => FieldPersonOrGroup, 15 => FieldUsers, 16 => IsCompany, 17 => IsContact, 18 =>
    WithAccess, 19 => CanBeMember, 20 => CannotBeMember, 21 => CanBeClient, 22 =>
    CannotBeClient, 23 => NotClientOfOpenTasks, 24 => NotMemberOfOpenTasks, 25 =>
    ClientOfOpenTasks, 26 => MemberOfOpenTasks, 27 => ClientOfLateTasks, 28 =>
    MemberOfLateTasks, 29 => AnyName, 30 => Post, 31 => Phone, 32 => Address, 33 =>
    Email, 34 => SecondaryEmail, 35 => Name, 36 => LastName, 37 => FieldText, 38 =>
    FieldNumber, 39 => FieldCheckbox, 40 => FieldChoice, 41 => FieldRecord, 42 =>
    FieldRecords, 43 => FieldChoices, 44 => Group, 45 => Template
}
#[cfg(feature = "contact")]
pub(crate) static CONTACT_FILTER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/contact-filter",
    name: "ContactFilterType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "12",
            name: "Created",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4223",
            name: "BirthDate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4011",
            name: "Birthday",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4213",
            name: "ClientOfTasksActive",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4219",
            name: "NotClientOfTasksActive",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4214",
            name: "MemberOfTasksActive",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4220",
            name: "NotMemberOfTasksActive",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4103",
            name: "FieldDate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Creator",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Responsible",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "47",
            name: "VisibleTo",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "48",
            name: "EditableBy",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4108",
            name: "FieldContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4109",
            name: "FieldUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4112",
            name: "FieldPersonOrGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4113",
            name: "FieldUsers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4006",
            name: "IsCompany",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4007",
            name: "IsContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4010",
            name: "WithAccess",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4012",
            name: "CanBeMember",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4017",
            name: "CannotBeMember",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4013",
            name: "CanBeClient",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4018",
            name: "CannotBeClient",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4201",
            name: "NotClientOfOpenTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4202",
            name: "NotMemberOfOpenTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4203",
            name: "ClientOfOpenTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4204",
            name: "MemberOfOpenTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4205",
            name: "ClientOfLateTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4206",
            name: "MemberOfLateTasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4001",
            name: "AnyName",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4002",
            name: "Post",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4003",
            name: "Phone",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4004",
            name: "Address",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4005",
            name: "Email",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4221",
            name: "SecondaryEmail",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4014",
            name: "Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4015",
            name: "LastName",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4101",
            name: "FieldText",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4102",
            name: "FieldNumber",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4105",
            name: "FieldCheckbox",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4106",
            name: "FieldChoice",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4107",
            name: "FieldRecord",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4114",
            name: "FieldRecords",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4111",
            name: "FieldChoices",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4008",
            name: "Group",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4016",
            name: "Template",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "contact")]
static CONTACT_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CONTACT_FILTER_TYPE_VALUES),
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
        ("value", tables::Type::ANY, 31),
        ("field", tables::Type::ID, 69),
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
                                &[
                                    "4006",
                                    "4007",
                                    "4010",
                                    "4012",
                                    "4017",
                                    "4013",
                                    "4018",
                                    "4201",
                                    "4202",
                                    "4203",
                                    "4204",
                                    "4205",
                                    "4206",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::task_filter::FILTER_OPERATOR_VALUES,
                            ),
                            words: &["equal"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 19,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &[
                                    "12",
                                    "4223",
                                    "4011",
                                    "4213",
                                    "4219",
                                    "4214",
                                    "4220",
                                    "4103",
                                    "4102",
                                ],
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
                        line: 24,
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
                                &[
                                    "12",
                                    "4223",
                                    "4011",
                                    "4213",
                                    "4219",
                                    "4214",
                                    "4220",
                                    "4103",
                                ],
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
                        line: 35,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &[
                                    "4006",
                                    "4007",
                                    "4010",
                                    "4012",
                                    "4017",
                                    "4013",
                                    "4018",
                                    "4201",
                                    "4202",
                                    "4203",
                                    "4204",
                                    "4205",
                                    "4206",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 39,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4105"],
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
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4102"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 47,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &[
                                    "4001",
                                    "4002",
                                    "4003",
                                    "4004",
                                    "4005",
                                    "4221",
                                    "4014",
                                    "4015",
                                    "4101",
                                    "4106",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4111"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::TEXT,
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
                        line: 53,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4114"],
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
                        line: 59,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 65,
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
                            "4103",
                            "4108",
                            "4109",
                            "4112",
                            "4113",
                            "4101",
                            "4102",
                            "4105",
                            "4106",
                            "4107",
                            "4114",
                            "4111",
                        ],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "contact")]
pub(crate) static CONTACT_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/contact-filter",
    name: "ContactFilter",
    file: "spec/planfix/types/contact-filter.toml",
    form: tables::Form::Object,
    fields: &CONTACT_FILTER_FIELDS,
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
#[cfg(feature = "contact")]
#[cfg(feature = "texts")]
pub(crate) static CONTACT_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is compared.",
            ru: "Что сравнивается.",
        },
        tables::Text {
            en: "How it is compared. Which operators there are depends on `type`.",
            ru: "Как сравнивается. Какие операторы возможны, зависит от `type`.",
        },
        tables::Text {
            en: "What it is compared with. What it looks like depends on `type`: a date is an object, several records or values are joined by semicolons, a condition that either holds or does not is asked for with 1.",
            ru: "С чем сравнивается. Вид зависит от `type`: дата — объект, несколько записей или значений перечисляются через точку с запятой, условие без значения задаётся числом 1.",
        },
        tables::Text {
            en: "The number of the field, for the filters that look at one of the account's own fields.",
            ru: "Номер поля для фильтров по пользовательским полям.",
        },
    ],
    rules: &[],
    said: &[],
};
