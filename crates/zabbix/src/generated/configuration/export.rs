// @generated from spec/zabbix/configuration/export.toml by `cargo xtask codegen`; do not edit.

//! `configuration.export`: Export objects.

use ::callsheet_runtime::tables;
/// Export objects
///
/// An id that does not exist, or that the caller may not see, is passed over.
///
/// The request of `configuration.export`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/configuration/export>
///
/// Access: user.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "configuration.export", "params": {"format": "json", "options": {"host_groups": ["4"]}}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// How to write them.
    ///
    /// One of the values below.
    pub format: super::super::types::import_rules::ConfigurationFormat,
    /// Whether the text is indented. YAML always is.
    ///
    /// Bool (true or false).
    pub prettyprint: ::core::option::Option<bool>,
    /// What to export, by ids.
    ///
    /// Object.
    pub options: Options,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        format: impl ::core::convert::Into<
            super::super::types::import_rules::ConfigurationFormat,
        >,
        options: impl ::core::convert::Into<Options>,
    ) -> Self {
        Self {
            format: format.into(),
            options: options.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`prettyprint`](Self::prettyprint).
    pub fn prettyprint(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.prettyprint, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::CONFIGURATION_EXPORT_REQUEST; 0 => format, 1 =>
    prettyprint, 2 => options; format options; prettyprint
}
/// What to export, by ids.
#[non_exhaustive]
pub struct Options {
    /// Hosts.
    ///
    /// List of: id.
    pub hosts: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Images.
    ///
    /// List of: id.
    pub images: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Maps.
    ///
    /// List of: id.
    pub maps: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Media types.
    ///
    /// List of: id.
    pub media_types: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Groups.
    ///
    /// List of: id. Gone in 6.2.
    pub groups: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Host groups.
    ///
    /// List of: id. Since 6.2.
    pub host_groups: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Template groups.
    ///
    /// List of: id. Since 6.2.
    pub template_groups: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    /// Templates.
    ///
    /// List of: id.
    pub templates: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Options {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`images`](Self::images).
    pub fn images(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.images, value);
        self
    }
    /// Sets [`maps`](Self::maps).
    pub fn maps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.maps, value);
        self
    }
    /// Sets [`media_types`](Self::media_types).
    pub fn media_types(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.media_types, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`host_groups`](Self::host_groups).
    pub fn host_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.host_groups, value);
        self
    }
    /// Sets [`template_groups`](Self::template_groups).
    pub fn template_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.template_groups, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
        self
    }
}
impl ::core::default::Default for Options {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Options, super::super::TABLES,
    super::super::tables::shapes::CONFIGURATION_EXPORT_OPTIONS; 0 => hosts, 1 => images,
    2 => maps, 3 => media_types, 4 => groups, 5 => host_groups, 6 => template_groups, 7
    => templates;; hosts images maps media_types groups host_groups template_groups
    templates
}
/// What `configuration.export` answers.
pub type Response = ::callsheet_runtime::Value;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `configuration.export` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "configuration.export",
    file: "spec/zabbix/configuration/export.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/configuration/export",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("user"),
    repeat: tables::Repeat::Writes,
    entity: "configuration",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::CONFIGURATION_EXPORT_REQUEST),
    response: tables::Type::ANY,
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"configuration.export\", \"params\": {\"format\": \"json\", \"options\": {\"host_groups\": [\"4\"]}}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": \"{\\\"zabbix_export\\\":{\\\"version\\\":\\\"7.0\\\",\\\"host_groups\\\":[{\\\"uuid\\\":\\\"6f6799aa69e844b4b3918f779f2abf08\\\",\\\"name\\\":\\\"Zabbix servers\\\"}]}}\", \"id\": 1}",
            target: ::core::option::Option::None,
            line: 92,
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
                ..tables::Type::ANY
            },
            13,
        ),
        ("prettyprint", tables::Type::WORD_BOOL, 20),
        (
            "options",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::CONFIGURATION_EXPORT_OPTIONS,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
    ],
    &[(0, tables::Facts::REQUIRED), (2, tables::Facts::REQUIRED)],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "configuration.export",
    name: "Request",
    file: "spec/zabbix/configuration/export.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 65535, 65535, 2, 0, 65535, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How to write them.",
            ru: "В каком формате записать.",
        },
        tables::Text {
            en: "Whether the text is indented. YAML always is.",
            ru: "Добавлять ли отступы. В YAML они есть всегда.",
        },
        tables::Text {
            en: "What to export, by ids.",
            ru: "Что экспортировать, по идентификаторам.",
        },
    ],
    rules: &[],
    said: &[],
};
static OPTIONS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "images",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "maps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            45,
        ),
        (
            "mediaTypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            52,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            59,
        ),
        (
            "host_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            67,
        ),
        (
            "template_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            75,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            83,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("template-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                references: ::core::option::Option::Some("template"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static OPTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "configuration.export",
    name: "Options",
    file: "spec/zabbix/configuration/export.toml",
    form: tables::Form::Object,
    fields: &OPTIONS_FIELDS,
    lookup: &[
        3, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 7, 0, 65535,
        65535, 1, 5, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static OPTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Hosts.",
            ru: "Узлы сети.",
        },
        tables::Text {
            en: "Images.",
            ru: "Изображения.",
        },
        tables::Text {
            en: "Maps.",
            ru: "Карты сети.",
        },
        tables::Text {
            en: "Media types.",
            ru: "Способы оповещения.",
        },
        tables::Text {
            en: "Groups.",
            ru: "Группы.",
        },
        tables::Text {
            en: "Host groups.",
            ru: "Группы узлов сети.",
        },
        tables::Text {
            en: "Template groups.",
            ru: "Группы шаблонов.",
        },
        tables::Text {
            en: "Templates.",
            ru: "Шаблоны.",
        },
    ],
    rules: &[],
    said: &[],
};
