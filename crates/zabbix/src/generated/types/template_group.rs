// @generated from spec/zabbix/types/template-group.toml by `cargo xtask codegen`; do not edit.

//! The type `template-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A template group
#[non_exhaustive]
pub struct TemplateGroup {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` makes subgroups; no part may be empty.
    ///
    /// Name of a template group, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The group's templates. Filled by `selectTemplates`.
    ///
    /// List of: object; their number may stand for the list.
    pub templates: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::template::Template>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl TemplateGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templates, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for TemplateGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    TemplateGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP; 0 => groupid, 1 =>
    uuid, 2 => name, 3 => templates;; groupid uuid name templates
}
#[cfg(feature = "templategroup")]
/// A template group
#[non_exhaustive]
pub struct TemplateGroupCreate {
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` makes subgroups; no part may be empty.
    ///
    /// Name of a template group, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templategroup")]
impl TemplateGroupCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
        self
    }
}
#[cfg(feature = "templategroup")]
::callsheet_runtime::record! {
    TemplateGroupCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_CREATE; 0 => uuid,
    1 => name; name; uuid
}
#[cfg(feature = "templategroup")]
/// A template group
#[non_exhaustive]
pub struct TemplateGroupUpdate {
    /// The group's id.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The group's name. `/` makes subgroups; no part may be empty.
    ///
    /// Name of a template group, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "templategroup")]
impl TemplateGroupUpdate {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
#[cfg(feature = "templategroup")]
::callsheet_runtime::record! {
    TemplateGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_UPDATE; 0 =>
    groupid, 1 => uuid, 2 => name; groupid; uuid name
}
#[cfg(feature = "types-alert")]
static TEMPLATE_GROUP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 18),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TemplateGroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            42,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static TEMPLATE_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-group",
    name: "TemplateGroup",
    file: "spec/zabbix/types/template-group.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_GROUP_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 65535, 65535, 65535, 3, 1, 65535, 65535, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[3],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The group's name. `/` makes subgroups; no part may be empty.",
            ru: "Имя группы. `/` образует подгруппы; пустых частей быть не может.",
        },
        tables::Text {
            en: "The group's templates. Filled by `selectTemplates`.",
            ru: "Шаблоны группы. Заполняется по `selectTemplates`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "templategroup")]
static TEMPLATE_GROUP_CREATE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TemplateGroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            33,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "templategroup")]
pub(crate) static TEMPLATE_GROUP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-group",
    name: "TemplateGroupCreate",
    file: "spec/zabbix/types/template-group.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_GROUP_CREATE_FIELDS,
    lookup: &[0, 65535, 1, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templategroup")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_GROUP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The group's name. `/` makes subgroups; no part may be empty.",
            ru: "Имя группы. `/` образует подгруппы; пустых частей быть не может.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "templategroup")]
static TEMPLATE_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 18),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            26,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TemplateGroupName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            33,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "templategroup")]
pub(crate) static TEMPLATE_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template-group",
    name: "TemplateGroupUpdate",
    file: "spec/zabbix/types/template-group.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_GROUP_UPDATE_FIELDS,
    lookup: &[1, 65535, 2, 65535, 65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "templategroup")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The group's name. `/` makes subgroups; no part may be empty.",
            ru: "Имя группы. `/` образует подгруппы; пустых частей быть не может.",
        },
    ],
    rules: &[],
    said: &[],
};
