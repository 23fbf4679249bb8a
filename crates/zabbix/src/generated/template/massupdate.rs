// @generated from spec/zabbix/template/massupdate.toml by `cargo xtask codegen`; do not edit.

//! `template.massupdate`: Replace what several templates have.

use ::callsheet_runtime::tables;
/// Replace what several templates have
///
/// Each list that is given takes the place of the one until now; those left out stay.
///
/// The request of `template.massupdate`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massupdate>
///
/// Access: admin. Gone in 8.0.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "template.massupdate", "params": {"templates": [{"templateid": "10601"}], "groups": [{"groupid": "12"}, {"groupid": "1"}], "macros": [{"macro": "{$SHOP.PORT}", "value": "80", "description": "Where the shop listens"}]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The templates to change.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub templates: ::std::vec::Vec<
        super::super::types::template_reference::TemplateReference,
    >,
    /// The groups that the templates are to have.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::template_group_reference::TemplateGroupReference,
        >,
    >,
    /// The macros that each is to have.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_macro::TemplateMacroCreate>,
    >,
    /// The templates that are to be linked to each; others are unlinked, and what came from them stays.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates_link: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// Templates to unlink together with what came from them.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates_clear: ::core::option::Option<
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
    /// Sets [`templates_clear`](Self::templates_clear).
    pub fn templates_clear(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates_clear, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATE_MASSUPDATE_REQUEST; 0 => templates, 1 =>
    groups, 2 => macros, 3 => templates_link, 4 => templates_clear; templates; groups
    macros templates_link templates_clear
}
/// Replace what several templates have
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
    super::super::tables::shapes::TEMPLATE_MASSUPDATE_RESPONSE; 0 => templateids;
    templateids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `template.massupdate` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "template.massupdate",
    file: "spec/zabbix/template/massupdate.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massupdate",
    versions: tables::Versions {
        since: ::core::option::Option::None,
        until: ::core::option::Option::Some(tables::Version::new(8, 0, 0)),
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template",
    action: tables::Action::Replace,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSUPDATE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSUPDATE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.massupdate\", \"params\": {\"templates\": [{\"templateid\": \"10601\"}], \"groups\": [{\"groupid\": \"12\"}, {\"groupid\": \"1\"}], \"macros\": [{\"macro\": \"{$SHOP.PORT}\", \"value\": \"80\", \"description\": \"Where the shop listens\"}]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10601\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 68,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
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
            15,
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
            25,
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
            34,
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
            43,
        ),
        (
            "templates_clear",
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
            52,
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
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Stored("parentTemplates"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "template.massupdate",
    name: "Request",
    file: "spec/zabbix/template/massupdate.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 2, 4, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 1,
        3, 65535,
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
            en: "The groups that the templates are to have.",
            ru: "Группы, которые будут у шаблонов.",
        },
        tables::Text {
            en: "The macros that each is to have.",
            ru: "Макросы, которые будут у каждого шаблона.",
        },
        tables::Text {
            en: "The templates that are to be linked to each; others are unlinked, and what came from them stays.",
            ru: "Шаблоны, которые будут присоединены к каждому; прочие отсоединяются, а полученное от них остаётся.",
        },
        tables::Text {
            en: "Templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
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
            61,
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
    owner: "template.massupdate",
    name: "Response",
    file: "spec/zabbix/template/massupdate.toml",
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
