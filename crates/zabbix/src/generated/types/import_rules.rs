// @generated from spec/zabbix/types/import-rules.toml by `cargo xtask codegen`; do not edit.

//! The type `import-rules`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "configuration")]
/// What an import does
#[non_exhaustive]
pub struct ImportRules {
    /// Discovery rules.
    ///
    /// Object.
    pub discovery_rules: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Graphs.
    ///
    /// Object.
    pub graphs: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Groups.
    ///
    /// Object. Gone in 6.2.
    pub groups: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Host groups.
    ///
    /// Object. Since 6.2.
    pub host_groups: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Template groups.
    ///
    /// Object. Since 6.2.
    pub template_groups: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Hosts.
    ///
    /// Object.
    pub hosts: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Web scenarios.
    ///
    /// Object.
    pub httptests: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Images.
    ///
    /// Object.
    pub images: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Items.
    ///
    /// Object.
    pub items: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Maps.
    ///
    /// Object.
    pub maps: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Media types.
    ///
    /// Object.
    pub media_types: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Links to templates.
    ///
    /// Object.
    pub template_linkage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_link_rule::ImportLinkRule>,
    >,
    /// Templates.
    ///
    /// Object.
    pub templates: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    >,
    /// Dashboards of templates.
    ///
    /// Object.
    pub template_dashboards: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Triggers.
    ///
    /// Object.
    pub triggers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    /// Value maps.
    ///
    /// Object.
    pub value_maps: ::core::option::Option<
        ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "configuration")]
impl ImportRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`discovery_rules`](Self::discovery_rules).
    pub fn discovery_rules(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rules, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphs, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groups, value);
        self
    }
    /// Sets [`host_groups`](Self::host_groups).
    pub fn host_groups(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_groups, value);
        self
    }
    /// Sets [`template_groups`](Self::template_groups).
    pub fn template_groups(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template_groups, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hosts, value);
        self
    }
    /// Sets [`httptests`](Self::httptests).
    pub fn httptests(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.httptests, value);
        self
    }
    /// Sets [`images`](Self::images).
    pub fn images(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.images, value);
        self
    }
    /// Sets [`items`](Self::items).
    pub fn items(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.items, value);
        self
    }
    /// Sets [`maps`](Self::maps).
    pub fn maps(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maps, value);
        self
    }
    /// Sets [`media_types`](Self::media_types).
    pub fn media_types(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.media_types, value);
        self
    }
    /// Sets [`template_linkage`](Self::template_linkage).
    pub fn template_linkage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_link_rule::ImportLinkRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template_linkage, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::import_rule_without_delete::ImportRuleWithoutDelete,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templates, value);
        self
    }
    /// Sets [`template_dashboards`](Self::template_dashboards).
    pub fn template_dashboards(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template_dashboards, value);
        self
    }
    /// Sets [`triggers`](Self::triggers).
    pub fn triggers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggers, value);
        self
    }
    /// Sets [`value_maps`](Self::value_maps).
    pub fn value_maps(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::import_rule::ImportRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_maps, value);
        self
    }
}
#[cfg(feature = "configuration")]
impl ::core::default::Default for ImportRules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "configuration")]
::callsheet_runtime::record! {
    ImportRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMPORT_RULES_IMPORT_RULES; 0 => discovery_rules,
    1 => graphs, 2 => groups, 3 => host_groups, 4 => template_groups, 5 => hosts, 6 =>
    httptests, 7 => images, 8 => items, 9 => maps, 10 => media_types, 11 =>
    template_linkage, 12 => templates, 13 => template_dashboards, 14 => triggers, 15 =>
    value_maps;; discovery_rules graphs groups host_groups template_groups hosts
    httptests images items maps media_types template_linkage templates
    template_dashboards triggers value_maps
}
#[cfg(feature = "configuration")]
/// How exported objects are written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationFormat {
    /// YAML.
    ///
    /// `yaml` on the wire.
    Yaml,
    /// XML.
    ///
    /// `xml` on the wire.
    Xml,
    /// JSON.
    ///
    /// `json` on the wire.
    Json,
    /// As a value of the answer itself, not as a text.
    ///
    /// `raw` on the wire.
    Raw,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "configuration")]
::callsheet_runtime::open_enum! {
    ConfigurationFormat, CONFIGURATION_FORMAT_VALUES; 0 => Yaml, 1 => Xml, 2 => Json, 3
    => Raw
}
#[cfg(feature = "configuration")]
pub(crate) static CONFIGURATION_FORMAT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/import-rules",
    name: "ConfigurationFormat",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "yaml",
            name: "Yaml",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "xml",
            name: "Xml",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "json",
            name: "Json",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "raw",
            name: "Raw",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "configuration")]
static IMPORT_RULES_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        (
            "discoveryRules",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "graphs",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            12,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            18,
        ),
        (
            "host_groups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "template_groups",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            39,
        ),
        (
            "httptests",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            45,
        ),
        (
            "images",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            51,
        ),
        (
            "items",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            57,
        ),
        (
            "maps",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "mediaTypes",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            69,
        ),
        (
            "templateLinkage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_LINK_RULE_IMPORT_LINK_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            75,
        ),
        (
            "templates",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
                    ),
                ),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "templateDashboards",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            87,
        ),
        (
            "triggers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "valueMaps",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_IMPORT_RULE_IMPORT_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            99,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "configuration")]
pub(crate) static IMPORT_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/import-rules",
    name: "ImportRules",
    file: "spec/zabbix/types/import-rules.toml",
    form: tables::Form::Object,
    fields: &IMPORT_RULES_FIELDS,
    lookup: &[
        10, 65535, 65535, 65535, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535,
        65535, 65535, 0, 6, 65535, 65535, 65535, 65535, 65535, 65535, 14, 12, 5, 8, 13,
        7, 65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 65535, 11, 65535,
        65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 1, 9, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "configuration")]
#[cfg(feature = "texts")]
pub(crate) static IMPORT_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Discovery rules.",
            ru: "Правила обнаружения.",
        },
        tables::Text {
            en: "Graphs.",
            ru: "Графики.",
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
            en: "Hosts.",
            ru: "Узлы сети.",
        },
        tables::Text {
            en: "Web scenarios.",
            ru: "Веб-сценарии.",
        },
        tables::Text {
            en: "Images.",
            ru: "Изображения.",
        },
        tables::Text {
            en: "Items.",
            ru: "Элементы данных.",
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
            en: "Links to templates.",
            ru: "Присоединение шаблонов.",
        },
        tables::Text {
            en: "Templates.",
            ru: "Шаблоны.",
        },
        tables::Text {
            en: "Dashboards of templates.",
            ru: "Панели шаблонов.",
        },
        tables::Text {
            en: "Triggers.",
            ru: "Триггеры.",
        },
        tables::Text {
            en: "Value maps.",
            ru: "Преобразования значений.",
        },
    ],
    rules: &[],
    said: &[],
};
