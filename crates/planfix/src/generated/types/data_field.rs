// @generated from spec/planfix/types/data-field.toml by `cargo xtask codegen`; do not edit.

//! The type `data-field`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "analitic", feature = "handbook"))]
/// A field of a data tag or of a directory
#[non_exhaustive]
pub struct DataField {
    /// The number of the field, by which values are sent.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which place the field has in the interface.
    ///
    /// Integer.
    pub num: ::core::option::Option<i64>,
    /// What the field is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// What the field holds.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<DataFieldType>,
    /// The values to choose from, of a field of the type `LIST`.
    ///
    /// List of: string.
    pub list: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The directory to choose from, of a field of the type `HANDBOOK`.
    ///
    /// Object.
    pub handbook: ::core::option::Option<::std::boxed::Box<DataFieldHandbook>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
impl DataField {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`num`](Self::num).
    pub fn num(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.num, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<DataFieldType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`list`](Self::list).
    pub fn list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.list, value);
        self
    }
    /// Sets [`handbook`](Self::handbook).
    pub fn handbook(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<DataFieldHandbook>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.handbook, value);
        self
    }
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
impl ::core::default::Default for DataField {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
::callsheet_runtime::record! {
    DataField, super::super::TABLES,
    super::super::tables::shapes::TYPES_DATA_FIELD_DATA_FIELD; 0 => id, 1 => num, 2 =>
    name, 3 => type_, 4 => list, 5 => handbook;; id num name type_ list handbook
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
/// The directory to choose from, of a field of the type `HANDBOOK`.
#[non_exhaustive]
pub struct DataFieldHandbook {
    /// The number of the directory.
    ///
    /// Id. Empty means absent.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
impl DataFieldHandbook {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
impl ::core::default::Default for DataFieldHandbook {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
::callsheet_runtime::record! {
    DataFieldHandbook, super::super::TABLES,
    super::super::tables::shapes::TYPES_DATA_FIELD_DATA_FIELD_HANDBOOK; 0 => id;; id
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
/// What a field of a data tag or of a directory holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataFieldType {
    /// A line of up to 255 characters.
    ///
    /// `STRING` on the wire.
    String,
    /// A number.
    ///
    /// `NUMBER` on the wire.
    Number,
    /// A text of any length.
    ///
    /// `TEXT` on the wire.
    Text,
    /// A day.
    ///
    /// `DATE` on the wire.
    Date,
    /// A day and a time.
    ///
    /// `DATETIME` on the wire.
    DateTime,
    /// A time of day.
    ///
    /// `TIME` on the wire.
    Time,
    /// A stretch of time within a day.
    ///
    /// `TIMEPERIOD` on the wire.
    TimePeriod,
    /// Yes or no.
    ///
    /// `CHECKBOX` on the wire.
    Checkbox,
    /// One of several texts.
    ///
    /// `LIST` on the wire.
    List,
    /// A task.
    ///
    /// `TASK` on the wire.
    Task,
    /// Several tasks.
    ///
    /// `TASKSET` on the wire.
    Tasks,
    /// A project.
    ///
    /// `PROJECT` on the wire.
    Project,
    /// A record of a directory.
    ///
    /// `HANDBOOK` on the wire.
    Record,
    /// Several records of a directory.
    ///
    /// `HANDBOOKSET` on the wire.
    Records,
    /// An employee.
    ///
    /// `USER` on the wire.
    User,
    /// A counterparty.
    ///
    /// `CLIENT` on the wire.
    Client,
    /// A contact.
    ///
    /// `CONTACT` on the wire.
    Contact,
    /// Several employees, or contacts who may sign in.
    ///
    /// `LOGINLIST` on the wire.
    Users,
    /// An employee, a contact or a group of employees.
    ///
    /// `GROUPUSERCONTACT` on the wire.
    PersonOrGroup,
    /// Several texts.
    ///
    /// `SETSTRING` on the wire.
    Strings,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
::callsheet_runtime::open_enum! {
    DataFieldType, DATA_FIELD_TYPE_VALUES; 0 => String, 1 => Number, 2 => Text, 3 =>
    Date, 4 => DateTime, 5 => Time, 6 => TimePeriod, 7 => Checkbox, 8 => List, 9 => Task,
    10 => Tasks, 11 => Project, 12 => Record, 13 => Records, 14 => User, 15 => Client, 16
    => Contact, 17 => Users, 18 => PersonOrGroup, 19 => Strings
}
#[cfg(any(feature = "analitic", feature = "handbook"))]
pub(crate) static DATA_FIELD_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/data-field",
    name: "DataFieldType",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "STRING",
            name: "String",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NUMBER",
            name: "Number",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TEXT",
            name: "Text",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DATE",
            name: "Date",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DATETIME",
            name: "DateTime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TIME",
            name: "Time",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TIMEPERIOD",
            name: "TimePeriod",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CHECKBOX",
            name: "Checkbox",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "LIST",
            name: "List",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASK",
            name: "Task",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKSET",
            name: "Tasks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECT",
            name: "Project",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "HANDBOOK",
            name: "Record",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "HANDBOOKSET",
            name: "Records",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "USER",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CLIENT",
            name: "Client",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CONTACT",
            name: "Contact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "LOGINLIST",
            name: "Users",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "GROUPUSERCONTACT",
            name: "PersonOrGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "SETSTRING",
            name: "Strings",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "analitic", feature = "handbook"))]
static DATA_FIELD_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 6),
        ("num", tables::Type::INT, 12),
        ("name", tables::Type::TEXT, 18),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&DATA_FIELD_TYPE_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        form: tables::ListForm::Wrapped("value"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "handbook",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DATA_FIELD_DATA_FIELD_HANDBOOK,
                    ),
                ),
                ..tables::Type::ANY
            },
            40,
        ),
    ],
    &[],
);
#[cfg(any(feature = "analitic", feature = "handbook"))]
pub(crate) static DATA_FIELD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/data-field",
    name: "DataField",
    file: "spec/planfix/types/data-field.toml",
    form: tables::Form::Object,
    fields: &DATA_FIELD_FIELDS,
    lookup: &[
        65535, 65535, 2, 3, 4, 5, 65535, 65535, 65535, 1, 0, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "analitic", feature = "handbook"))]
#[cfg(feature = "texts")]
pub(crate) static DATA_FIELD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the field, by which values are sent.",
            ru: "Номер поля: под ним передаются значения.",
        },
        tables::Text {
            en: "Which place the field has in the interface.",
            ru: "Какое место поле занимает в интерфейсе.",
        },
        tables::Text {
            en: "What the field is called.",
            ru: "Как поле называется.",
        },
        tables::Text {
            en: "What the field holds.",
            ru: "Что хранится в поле.",
        },
        tables::Text {
            en: "The values to choose from, of a field of the type `LIST`.",
            ru: "Значения для выбора у поля типа `LIST`.",
        },
        tables::Text {
            en: "The directory to choose from, of a field of the type `HANDBOOK`.",
            ru: "Справочник для выбора у поля типа `HANDBOOK`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(any(feature = "analitic", feature = "handbook"))]
static DATA_FIELD_HANDBOOK_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 45)],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                references: ::core::option::Option::Some("handbook"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "analitic", feature = "handbook"))]
pub(crate) static DATA_FIELD_HANDBOOK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/data-field",
    name: "DataFieldHandbook",
    file: "spec/planfix/types/data-field.toml",
    form: tables::Form::Object,
    fields: &DATA_FIELD_HANDBOOK_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "analitic", feature = "handbook"))]
#[cfg(feature = "texts")]
pub(crate) static DATA_FIELD_HANDBOOK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the directory.",
            ru: "Номер справочника.",
        },
    ],
    rules: &[],
    said: &[],
};
