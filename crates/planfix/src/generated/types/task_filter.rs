// @generated from spec/planfix/types/task-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `task-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// One more restriction on which tasks are listed
#[non_exhaustive]
pub struct TaskFilter {
    /// What is compared.
    ///
    /// One of the values below.
    pub type_: TaskFilterType,
    /// How it is compared. Which operators there are depends on `type`.
    ///
    /// One of the values below, one of "equal", "notequal". What is right hangs on other fields.
    pub operator: FilterOperator,
    /// What it is compared with. What it looks like depends on `type`: a date is an object, several records or statuses are joined by semicolons.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::callsheet_runtime::Value,
    /// The number of the field, for the filters that look at one of the account's own fields.
    ///
    /// Id. Required when `type in (103, 108, 109, 112, 113, 101, 102, 105, 106, 107, 114)`.
    pub field: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskFilter {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<TaskFilterType>,
        operator: impl ::core::convert::Into<FilterOperator>,
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
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_FILTER_TASK_FILTER; 0 => type_, 1 =>
    operator, 2 => value, 3 => field; type_ operator value; field
}
#[cfg(feature = "types-filter-operator")]
/// How a filter compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOperator {
    /// Equal; a text contains the words.
    ///
    /// `equal` on the wire.
    Equal,
    /// Not equal; a text does not contain the words.
    ///
    /// `notequal` on the wire.
    NotEqual,
    /// Greater, later.
    ///
    /// `gt` on the wire.
    Greater,
    /// Less, earlier.
    ///
    /// `lt` on the wire.
    Less,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-filter-operator")]
::callsheet_runtime::open_enum! {
    FilterOperator, FILTER_OPERATOR_VALUES; 0 => Equal, 1 => NotEqual, 2 => Greater, 3 =>
    Less
}
#[cfg(feature = "types-filter-operator")]
pub(crate) static FILTER_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task-filter",
    name: "FilterOperator",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "equal",
            name: "Equal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "notequal",
            name: "NotEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "gt",
            name: "Greater",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "lt",
            name: "Less",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// What a filter of tasks looks at. Lists of other things number their filters differently.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskFilterType {
    /// Who set the task.
    ///
    /// `1` on the wire.
    Owner,
    /// Who does the task.
    ///
    /// `2` on the wire.
    Worker,
    /// Who watches over the task or its project.
    ///
    /// `3` on the wire.
    AnyAuditor,
    /// The counterparty.
    ///
    /// `7` on the wire.
    Client,
    /// Words in the title.
    ///
    /// `8` on the wire.
    Title,
    /// The status, or one of several.
    ///
    /// `10` on the wire.
    Status,
    /// The task has this data tag.
    ///
    /// `11` on the wire.
    WithAnalytic,
    /// When the task was made.
    ///
    /// `12` on the wire.
    Created,
    /// When work is planned to begin.
    ///
    /// `13` on the wire.
    PlannedStart,
    /// When work is planned to end.
    ///
    /// `14` on the wire.
    PlannedEnd,
    /// The task repeats.
    ///
    /// `16` on the wire.
    Repeating,
    /// The task is late.
    ///
    /// `17` on the wire.
    Overdue,
    /// The task does not have this data tag.
    ///
    /// `18` on the wire.
    WithoutAnalytic,
    /// When the task was in fact closed.
    ///
    /// `19` on the wire.
    ActualEnd,
    /// When the work was done.
    ///
    /// `20` on the wire.
    Done,
    /// When the last comment was added.
    ///
    /// `21` on the wire.
    LastComment,
    /// No start is planned.
    ///
    /// `22` on the wire.
    WithoutStart,
    /// No end is planned.
    ///
    /// `23` on the wire.
    WithoutEnd,
    /// The process.
    ///
    /// `24` on the wire.
    Process,
    /// A start is planned.
    ///
    /// `25` on the wire.
    WithStart,
    /// An end is planned.
    ///
    /// `26` on the wire.
    WithEnd,
    /// The task does not repeat.
    ///
    /// `28` on the wire.
    NotRepeating,
    /// The task is not late.
    ///
    /// `29` on the wire.
    NotOverdue,
    /// Nobody does the task.
    ///
    /// `33` on the wire.
    WithoutWorkers,
    /// An employee set the task.
    ///
    /// `34` on the wire.
    OwnerIsUser,
    /// A contact set the task.
    ///
    /// `35` on the wire.
    OwnerIsContact,
    /// When the task was last changed.
    ///
    /// `38` on the wire.
    Changed,
    /// Who takes part.
    ///
    /// `39` on the wire.
    Member,
    /// Nobody takes part.
    ///
    /// `41` on the wire.
    WithoutMembers,
    /// The template.
    ///
    /// `51` on the wire.
    Template,
    /// Who watches over the project.
    ///
    /// `59` on the wire.
    ProjectAuditor,
    /// Who watches over the task.
    ///
    /// `60` on the wire.
    Auditor,
    /// A contact does the task.
    ///
    /// `69` on the wire.
    WorkerIsContact,
    /// A contact takes part.
    ///
    /// `70` on the wire.
    MemberIsContact,
    /// An employee does the task.
    ///
    /// `71` on the wire.
    WorkerIsUser,
    /// An employee takes part.
    ///
    /// `72` on the wire.
    MemberIsUser,
    /// The task right above.
    ///
    /// `73` on the wire.
    Parent,
    /// When the task was last changed or commented.
    ///
    /// `79` on the wire.
    ChangedOrCommented,
    /// A field of the type text.
    ///
    /// `101` on the wire.
    FieldText,
    /// A field of the type number.
    ///
    /// `102` on the wire.
    FieldNumber,
    /// A field of the type date.
    ///
    /// `103` on the wire.
    FieldDate,
    /// A field of the type check box.
    ///
    /// `105` on the wire.
    FieldCheckbox,
    /// A field of the type list.
    ///
    /// `106` on the wire.
    FieldChoice,
    /// A field of the type directory.
    ///
    /// `107` on the wire.
    FieldRecord,
    /// A field of the type contact.
    ///
    /// `108` on the wire.
    FieldContact,
    /// A field of the type employee.
    ///
    /// `109` on the wire.
    FieldUser,
    /// A field of the type group, employee or contact.
    ///
    /// `112` on the wire.
    FieldPersonOrGroup,
    /// A field of the type list of employees.
    ///
    /// `113` on the wire.
    FieldUsers,
    /// A field of the type set of records of a directory.
    ///
    /// `114` on the wire.
    FieldRecords,
    /// The field with this number has a value.
    ///
    /// `152` on the wire.
    FieldFilled,
    /// The field with this number has no value.
    ///
    /// `153` on the wire.
    FieldEmpty,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskFilterType, TASK_FILTER_TYPE_VALUES; 0 => Owner, 1 => Worker, 2 => AnyAuditor, 3
    => Client, 4 => Title, 5 => Status, 6 => WithAnalytic, 7 => Created, 8 =>
    PlannedStart, 9 => PlannedEnd, 10 => Repeating, 11 => Overdue, 12 => WithoutAnalytic,
    13 => ActualEnd, 14 => Done, 15 => LastComment, 16 => WithoutStart, 17 => WithoutEnd,
    18 => Process, 19 => WithStart, 20 => WithEnd, 21 => NotRepeating, 22 => NotOverdue,
    23 => WithoutWorkers, 24 => OwnerIsUser, 25 => OwnerIsContact, 26 => Changed, 27 =>
    Member, 28 => WithoutMembers, 29 => Template, 30 => ProjectAuditor, 31 => Auditor, 32
    => WorkerIsContact, 33 => MemberIsContact, 34 => WorkerIsUser, 35 => MemberIsUser, 36
    => Parent, 37 => ChangedOrCommented, 38 => FieldText, 39 => FieldNumber, 40 =>
    FieldDate, 41 => FieldCheckbox, 42 => FieldChoice, 43 => FieldRecord, 44 =>
    FieldContact, 45 => FieldUser, 46 => FieldPersonOrGroup, 47 => FieldUsers, 48 =>
    FieldRecords, 49 => FieldFilled, 50 => FieldEmpty
}
#[cfg(feature = "task")]
pub(crate) static TASK_FILTER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task-filter",
    name: "TaskFilterType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Owner",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Worker",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "AnyAuditor",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "Client",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "Title",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "Status",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "WithAnalytic",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "Created",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "PlannedStart",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "PlannedEnd",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "16",
            name: "Repeating",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "17",
            name: "Overdue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "18",
            name: "WithoutAnalytic",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "19",
            name: "ActualEnd",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "20",
            name: "Done",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "21",
            name: "LastComment",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "22",
            name: "WithoutStart",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "23",
            name: "WithoutEnd",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "24",
            name: "Process",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "25",
            name: "WithStart",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "26",
            name: "WithEnd",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "28",
            name: "NotRepeating",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "29",
            name: "NotOverdue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "33",
            name: "WithoutWorkers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "34",
            name: "OwnerIsUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "35",
            name: "OwnerIsContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "38",
            name: "Changed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "39",
            name: "Member",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "41",
            name: "WithoutMembers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "51",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "59",
            name: "ProjectAuditor",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "60",
            name: "Auditor",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "69",
            name: "WorkerIsContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "70",
            name: "MemberIsContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "71",
            name: "WorkerIsUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "72",
            name: "MemberIsUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "73",
            name: "Parent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "79",
            name: "ChangedOrCommented",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "101",
            name: "FieldText",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "102",
            name: "FieldNumber",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "103",
            name: "FieldDate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "105",
            name: "FieldCheckbox",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "106",
            name: "FieldChoice",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "107",
            name: "FieldRecord",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "108",
            name: "FieldContact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "109",
            name: "FieldUser",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "112",
            name: "FieldPersonOrGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "113",
            name: "FieldUsers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "114",
            name: "FieldRecords",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "152",
            name: "FieldFilled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "153",
            name: "FieldEmpty",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
static TASK_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_FILTER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&FILTER_OPERATOR_VALUES),
                words: &["equal", "notequal"],
                ..tables::Type::ANY
            },
            13,
        ),
        ("value", tables::Type::ANY, 31),
        ("field", tables::Type::ID, 63),
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
                                    "22",
                                    "23",
                                    "25",
                                    "26",
                                    "16",
                                    "28",
                                    "17",
                                    "29",
                                    "33",
                                    "41",
                                    "34",
                                    "35",
                                    "71",
                                    "69",
                                    "72",
                                    "70",
                                    "152",
                                    "153",
                                    "11",
                                    "18",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&FILTER_OPERATOR_VALUES),
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
                                    "13",
                                    "14",
                                    "21",
                                    "19",
                                    "20",
                                    "38",
                                    "79",
                                    "103",
                                    "102",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&FILTER_OPERATOR_VALUES),
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
                                &["12", "13", "14", "21", "19", "20", "38", "79", "103"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE,
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
                                    "22",
                                    "23",
                                    "25",
                                    "26",
                                    "16",
                                    "28",
                                    "17",
                                    "29",
                                    "33",
                                    "41",
                                    "34",
                                    "35",
                                    "71",
                                    "69",
                                    "72",
                                    "70",
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
                                &["105"],
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
                                &["102"],
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
                                &["8", "101", "106"],
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
                                &["10", "114"],
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
                        line: 53,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 59,
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
                            "103",
                            "108",
                            "109",
                            "112",
                            "113",
                            "101",
                            "102",
                            "105",
                            "106",
                            "107",
                            "114",
                        ],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task-filter",
    name: "TaskFilter",
    file: "spec/planfix/types/task-filter.toml",
    form: tables::Form::Object,
    fields: &TASK_FILTER_FIELDS,
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
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "What it is compared with. What it looks like depends on `type`: a date is an object, several records or statuses are joined by semicolons.",
            ru: "С чем сравнивается. Вид зависит от `type`: дата — объект, несколько записей или статусов перечисляются через точку с запятой.",
        },
        tables::Text {
            en: "The number of the field, for the filters that look at one of the account's own fields.",
            ru: "Номер поля для фильтров по пользовательским полям.",
        },
    ],
    rules: &[],
    said: &[],
};
