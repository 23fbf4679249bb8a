// @generated from spec/planfix/types/process-status.toml by `cargo xtask codegen`; do not edit.

//! The type `process-status`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task-status")]
/// A status that a process has
#[non_exhaustive]
pub struct ProcessStatus {
    /// The number of the status, which may stand in a task's `status`.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the status is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The colour in which it is shown; its form is not documented.
    ///
    /// String.
    pub color: ::core::option::Option<::std::string::String>,
    /// Whether tasks in this status are active.
    ///
    /// Bool (0 or 1).
    pub is_active: ::core::option::Option<bool>,
    /// Whether tasks in this status become late when their time is over.
    ///
    /// Bool (0 or 1).
    pub has_deadline: ::core::option::Option<bool>,
    /// The name in several languages.
    ///
    /// List of: object.
    pub texts: ::core::option::Option<::std::vec::Vec<ProcessStatusTextsText>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task-status")]
impl ProcessStatus {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`color`](Self::color).
    pub fn color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.color, value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    pub fn is_active(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_active, value);
        self
    }
    /// Sets [`has_deadline`](Self::has_deadline).
    pub fn has_deadline(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.has_deadline, value);
        self
    }
    /// Sets [`texts`](Self::texts).
    pub fn texts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProcessStatusTextsText>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.texts, value);
        self
    }
}
#[cfg(feature = "task-status")]
::callsheet_runtime::record! {
    ProcessStatus, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS; 0 => id, 1 =>
    name, 2 => color, 3 => is_active, 4 => has_deadline, 5 => texts; id; name color
    is_active has_deadline texts
}
#[cfg(feature = "task-status")]
/// The name in several languages.
#[non_exhaustive]
pub struct ProcessStatusTextsText {
    /// The language; so far `Ru` and `En`.
    ///
    /// String.
    pub lang: ::core::option::Option<::std::string::String>,
    /// The name in that language.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task-status")]
impl ProcessStatusTextsText {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`lang`](Self::lang).
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
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
}
#[cfg(feature = "task-status")]
impl ::core::default::Default for ProcessStatusTextsText {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task-status")]
::callsheet_runtime::record! {
    ProcessStatusTextsText, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS_TEXTS_TEXT; 0 =>
    lang, 1 => name;; lang name
}
#[cfg(feature = "task-status")]
static PROCESS_STATUS_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 37),
        ("name", tables::Type::TEXT, 43),
        ("color", tables::Type::TEXT, 48),
        ("isActive", tables::Type::BOOL, 53),
        ("hasDeadline", tables::Type::BOOL, 58),
        (
            "texts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS_TEXTS_TEXT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("text"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            63,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "task-status")]
pub(crate) static PROCESS_STATUS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/process-status",
    name: "ProcessStatus",
    file: "spec/planfix/types/process-status.toml",
    form: tables::Form::Object,
    fields: &PROCESS_STATUS_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 5, 4, 2, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task-status")]
#[cfg(feature = "texts")]
pub(crate) static PROCESS_STATUS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the status, which may stand in a task's `status`.",
            ru: "Номер статуса: его можно указать в `status` задачи.",
        },
        tables::Text {
            en: "What the status is called.",
            ru: "Как статус называется.",
        },
        tables::Text {
            en: "The colour in which it is shown; its form is not documented.",
            ru: "Цвет, которым он показывается; вид записи не описан.",
        },
        tables::Text {
            en: "Whether tasks in this status are active.",
            ru: "Активны ли задачи в этом статусе.",
        },
        tables::Text {
            en: "Whether tasks in this status become late when their time is over.",
            ru: "Становятся ли задачи в этом статусе просроченными, когда срок вышел.",
        },
        tables::Text {
            en: "The name in several languages.",
            ru: "Название на разных языках.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task-status")]
static PROCESS_STATUS_TEXTS_TEXT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("lang", tables::Type::TEXT, 70), ("name", tables::Type::TEXT, 76)],
    &[],
);
#[cfg(feature = "task-status")]
pub(crate) static PROCESS_STATUS_TEXTS_TEXT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/process-status",
    name: "ProcessStatusTextsText",
    file: "spec/planfix/types/process-status.toml",
    form: tables::Form::Object,
    fields: &PROCESS_STATUS_TEXTS_TEXT_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task-status")]
#[cfg(feature = "texts")]
pub(crate) static PROCESS_STATUS_TEXTS_TEXT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The language; so far `Ru` and `En`.",
            ru: "Язык; пока `Ru` и `En`.",
        },
        tables::Text {
            en: "The name in that language.",
            ru: "Название на этом языке.",
        },
    ],
    rules: &[],
    said: &[],
};
