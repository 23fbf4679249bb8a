// @generated from spec/zabbix/template/massadd.toml by `cargo xtask codegen`; do not edit.

//! `template.massadd`: Add to several templates.

use ::callsheet_runtime::tables;
/// Add to several templates
///
/// What the templates have already stays.
///
/// The request of `template.massadd`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massadd>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "template.massadd", "params": {"templates": [{"templateid": "10601"}, {"templateid": "10047"}], "groups": [{"groupid": "1"}], "macros": [{"macro": "{$TEAM}", "value": "shop"}], "templates_link": {"templateid": "10001"}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The templates to change.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub templates: ::std::vec::Vec<
        super::super::types::template_reference::TemplateReference,
    >,
    /// Groups to put the templates into.
    ///
    /// List of: object; a lone one may stand for the list.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::template_group_reference::TemplateGroupReference,
        >,
    >,
    /// Macros to add to each.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_macro::TemplateMacroCreate>,
    >,
    /// Templates to link to each.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates_link: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        templates: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        Self {
            templates: ::callsheet_runtime::record::list(templates),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group_reference::TemplateGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_macro::TemplateMacroCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`templates_link`](Self::templates_link).
    pub fn templates_link(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates_link, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATE_MASSADD_REQUEST; 0 => templates, 1 => groups,
    2 => macros, 3 => templates_link; templates; groups macros templates_link
}
/// Add to several templates
#[non_exhaustive]
pub struct Response {
    /// The ids of the changed templates.
    ///
    /// List of: id.
    pub templateids: ::std::vec::Vec<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(
        templateids: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        Self {
            templateids: ::callsheet_runtime::record::list(templateids),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::TEMPLATE_MASSADD_RESPONSE; 0 => templateids;
    templateids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `template.massadd` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "template.massadd",
    file: "spec/zabbix/template/massadd.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massadd",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Writes,
    entity: "template",
    action: tables::Action::Add,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSADD_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSADD_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.massadd\", \"params\": {\"templates\": [{\"templateid\": \"10601\"}, {\"templateid\": \"10047\"}], \"groups\": [{\"groupid\": \"1\"}], \"macros\": [{\"macro\": \"{$TEAM}\", \"value\": \"shop\"}], \"templates_link\": {\"templateid\": \"10001\"}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10601\", \"10047\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 57,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            14,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "templates_link",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            41,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Stored("parentTemplates"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "template.massadd",
    name: "Request",
    file: "spec/zabbix/template/massadd.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 2, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535,
        65535, 1, 3, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[2],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The templates to change.",
            ru: "Изменяемые шаблоны.",
        },
        tables::Text {
            en: "Groups to put the templates into.",
            ru: "Группы, в которые добавить шаблоны.",
        },
        tables::Text {
            en: "Macros to add to each.",
            ru: "Макросы, добавляемые каждому шаблону.",
        },
        tables::Text {
            en: "Templates to link to each.",
            ru: "Шаблоны, присоединяемые к каждому.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "templateids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            50,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "template.massadd",
    name: "Response",
    file: "spec/zabbix/template/massadd.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The ids of the changed templates.",
            ru: "Идентификаторы изменённых шаблонов.",
        },
    ],
    rules: &[],
    said: &[],
};
