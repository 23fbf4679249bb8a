// @generated from spec/zabbix/template/massremove.toml by `cargo xtask codegen`; do not edit.

//! `template.massremove`: Remove from several templates.

use ::callsheet_runtime::tables;
/// Remove from several templates
///
/// The request of `template.massremove`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massremove>
///
/// Access: admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "template.massremove", "params": {"templateids": ["10601"], "macros": ["{$SHOP.PORT}"], "templateids_clear": "10001"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The templates to change.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. Not empty.
    pub templateids: ::std::vec::Vec<::callsheet_runtime::Id>,
    /// Groups to take the templates out of.
    ///
    /// List of: id; a lone one may stand for the list; no two alike.
    pub groupids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Names of macros to delete from each.
    ///
    /// List of: user macro ({$NAME}), at least 1 characters, at most 255 characters; a lone one may stand for the list; no two alike.
    pub macros: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Templates to unlink from each; what came from them stays.
    ///
    /// List of: id; a lone one may stand for the list; no two alike.
    pub templateids_link: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    /// Templates to unlink from each together with what came from them.
    ///
    /// List of: id; a lone one may stand for the list; no two alike.
    pub templateids_clear: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    /// Taken and without effect.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. Gone in 7.0.
    pub templateids_unlink: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
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
    /// Sets [`groupids`](Self::groupids).
    pub fn groupids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groupids, value);
        self
    }
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`templateids_link`](Self::templateids_link).
    pub fn templateids_link(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids_link, value);
        self
    }
    /// Sets [`templateids_clear`](Self::templateids_clear).
    pub fn templateids_clear(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids_clear, value);
        self
    }
    /// Sets [`templateids_unlink`](Self::templateids_unlink).
    pub fn templateids_unlink(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templateids_unlink, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::TEMPLATE_MASSREMOVE_REQUEST; 0 => templateids, 1 =>
    groupids, 2 => macros, 3 => templateids_link, 4 => templateids_clear, 5 =>
    templateids_unlink; templateids; groupids macros templateids_link templateids_clear
    templateids_unlink
}
/// Remove from several templates
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
    super::super::tables::shapes::TEMPLATE_MASSREMOVE_RESPONSE; 0 => templateids;
    templateids;
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `template.massremove` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "template.massremove",
    file: "spec/zabbix/template/massremove.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/template/massremove",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "template",
    action: tables::Action::Remove,
    request: tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSREMOVE_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::TEMPLATE_MASSREMOVE_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"template.massremove\", \"params\": {\"templateids\": [\"10601\"], \"macros\": [\"{$SHOP.PORT}\"], \"templateids_clear\": \"10001\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"templateids\": [\"10601\"]}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 78,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "templateids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "groupids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
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
                            kind: tables::Kind::Text(tables::Lexical::UserMacro),
                            length: ::core::option::Option::Some(255),
                            least: 1,
                            ..tables::Type::ANY
                        },
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "templateids_link",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "templateids_clear",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            51,
        ),
        (
            "templateids_unlink",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            60,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                part: tables::Part::Stored("macros.macro"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Stored("parentTemplates.templateid"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                part: tables::Part::Stored("parentTemplates.templateid"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                part: tables::Part::Control,
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "template.massremove",
    name: "Request",
    file: "spec/zabbix/template/massremove.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 2, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 1,
        4, 3,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
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
            en: "Groups to take the templates out of.",
            ru: "Группы, из которых исключить шаблоны.",
        },
        tables::Text {
            en: "Names of macros to delete from each.",
            ru: "Имена макросов, удаляемых у каждого.",
        },
        tables::Text {
            en: "Templates to unlink from each; what came from them stays.",
            ru: "Шаблоны, отсоединяемые от каждого; полученное от них остаётся.",
        },
        tables::Text {
            en: "Templates to unlink from each together with what came from them.",
            ru: "Шаблоны, отсоединяемые от каждого вместе с полученным от них.",
        },
        tables::Text {
            en: "Taken and without effect.",
            ru: "Принимается, но ничего не делает.",
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
            71,
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
    owner: "template.massremove",
    name: "Response",
    file: "spec/zabbix/template/massremove.toml",
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
