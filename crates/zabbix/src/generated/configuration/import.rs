// @generated from spec/zabbix/configuration/import.toml by `cargo xtask codegen`; do not edit.

//! `configuration.import`: Import objects.

use ::callsheet_runtime::tables;
/// Import objects
///
/// What the caller may do decides over what is imported: an administrator's rights are wanted for most objects.
///
/// The request of `configuration.import`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/configuration/import>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "configuration.import", "params": {"format": "json", "rules": {"host_groups": {"createMissing": true, "updateExisting": true}}, "source": "{\"zabbix_export\":{\"version\":\"7.0\",\"host_groups\":[{\"uuid\":\"a1b2c3d4e5f64789a0b1c2d3e4f50617\",\"name\":\"Branch offices\"}]}}"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// How the source is written.
    ///
    /// One of the values below, one of "yaml", "xml", "json".
    pub format: super::super::types::import_rules::ConfigurationFormat,
    /// The exported text.
    ///
    /// String. What is right hangs on other fields.
    pub source: ::std::string::String,
    /// What to do with each kind of object; those left out are not touched.
    ///
    /// Object.
    pub rules: super::super::types::import_rules::ImportRules,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        format: impl ::core::convert::Into<
            super::super::types::import_rules::ConfigurationFormat,
        >,
        source: impl ::core::convert::Into<::std::string::String>,
        rules: impl ::core::convert::Into<super::super::types::import_rules::ImportRules>,
    ) -> Self {
        Self {
            format: format.into(),
            source: source.into(),
            rules: rules.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONFIGURATION_IMPORT_REQUEST; 0 => format, 1 => source,
    2 => rules; format source rules;
}
/// What `configuration.import` answers.
pub type Response = bool;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `configuration.import` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "configuration.import",
    file: "spec/zabbix/configuration/import.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/configuration/import",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "configuration",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::CONFIGURATION_IMPORT_REQUEST),
    response: tables::Type::WORD_BOOL,
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"configuration.import\", \"params\": {\"format\": \"json\", \"rules\": {\"host_groups\": {\"createMissing\": true, \"updateExisting\": true}}, \"source\": \"{\\\"zabbix_export\\\":{\\\"version\\\":\\\"7.0\\\",\\\"host_groups\\\":[{\\\"uuid\\\":\\\"a1b2c3d4e5f64789a0b1c2d3e4f50617\\\",\\\"name\\\":\\\"Branch offices\\\"}]}}\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 93,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"configuration.import\", \"params\": {\"format\": \"json\", \"rules\": {\"groups\": {\"createMissing\": true}}, \"source\": \"{\\\"zabbix_export\\\":{\\\"version\\\":\\\"6.0\\\",\\\"groups\\\":[{\\\"uuid\\\":\\\"a1b2c3d4e5f64789a0b1c2d3e4f50617\\\",\\\"name\\\":\\\"Branch offices\\\"}]}}\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": true, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 97,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::import_rules::CONFIGURATION_FORMAT_VALUES,
                ),
                words: &["yaml", "xml", "json"],
                ..tables::Type::ANY
            },
            13,
        ),
        ("source", tables::Type::TEXT, 21),
        (
            "rules",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULES_IMPORT_RULES,
                    ),
                ),
                ..tables::Type::ANY
            },
            84,
        ),
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
                                &["json"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::JsonExport),
                            words: &["zabbix_export"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 26,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["xml"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::XmlExport),
                            words: &["zabbix_export"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 32,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["yaml"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::YamlExport),
                            words: &["zabbix_export"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "configuration.import",
    name: "Request",
    file: "spec/zabbix/configuration/import.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 0, 1, 2, 65535],
    required: 3,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the source is written.",
            ru: "В каком формате записан источник.",
        },
        tables::Text {
            en: "The exported text.",
            ru: "Экспортированный текст.",
        },
        tables::Text {
            en: "What to do with each kind of object; those left out are not touched.",
            ru: "Что делать с каждым видом объектов; не указанные не затрагиваются.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-json", "empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["json"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot read JSON: Syntax error.",
                ru: "Не удалось прочесть JSON: синтаксическая ошибка.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["unexpected-tag"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid tag \"/\": unexpected tag \"{0}\".",
                ru: "Неверный тег \"/\": неожиданный тег \"{0}\".",
            },
        },
        tables::Said {
            field: 1,
            codes: &["export-missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid tag \"/\": the tag \"zabbix_export\" is missing.",
                ru: "Неверный тег \"/\": нет тега \"zabbix_export\".",
            },
        },
        tables::Said {
            field: 1,
            codes: &["export-no-object"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid tag \"/zabbix_export\": an array is expected.",
                ru: "Неверный тег \"/zabbix_export\": ожидается массив.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["export-version-missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid tag \"/zabbix_export\": the tag \"version\" is missing.",
                ru: "Неверный тег \"/zabbix_export\": нет тега \"version\".",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-xml"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot read XML: (4) Start tag expected, '<' not found [Line: 1 | Column: 1].",
                ru: "Не удалось прочесть XML: ожидается открывающий тег.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["xml"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot read XML: XML is empty.",
                ru: "Не удалось прочесть XML: он пуст.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-yaml"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot read YAML: Invalid YAML file contents.",
                ru: "Не удалось прочесть YAML: неверное содержимое файла.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["yaml"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Cannot read YAML: File is empty.",
                ru: "Не удалось прочесть YAML: он пуст.",
            },
        },
    ],
};
