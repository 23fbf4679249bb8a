// @generated from spec/zabbix/types/icon-map.toml by `cargo xtask codegen`; do not edit.

//! The type `icon-map`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "iconmap", feature = "map"))]
/// An icon map
#[non_exhaustive]
pub struct IconMap {
    /// The icon map's id.
    ///
    /// Id.
    pub iconmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name.
    ///
    /// String, at most 64 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The image where no mapping fits.
    ///
    /// Id.
    pub default_iconid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The mappings; the first that fits holds. In an update they replace those until now.
    ///
    /// List of: object.
    pub mappings: ::core::option::Option<::std::vec::Vec<IconMapMappings>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "iconmap", feature = "map"))]
impl IconMap {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`iconmapid`](Self::iconmapid).
    pub fn iconmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmapid, value);
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
    /// Sets [`default_iconid`](Self::default_iconid).
    pub fn default_iconid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_iconid, value);
        self
    }
    /// Sets [`mappings`](Self::mappings).
    pub fn mappings(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<IconMapMappings>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mappings, value);
        self
    }
}
#[cfg(any(feature = "iconmap", feature = "map"))]
impl ::core::default::Default for IconMap {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "iconmap", feature = "map"))]
::callsheet_runtime::record! {
    IconMap, super::super::TABLES, super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP;
    0 => iconmapid, 1 => name, 2 => default_iconid, 3 => mappings;; iconmapid name
    default_iconid mappings
}
#[cfg(feature = "iconmap")]
/// An icon map
#[non_exhaustive]
pub struct IconMapCreate {
    /// The name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// The image where no mapping fits.
    ///
    /// Id.
    pub default_iconid: ::callsheet_runtime::Id,
    /// The mappings; the first that fits holds. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub mappings: ::std::vec::Vec<IconMapCreateMappings>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "iconmap")]
impl IconMapCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        default_iconid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        mappings: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<IconMapCreateMappings>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            default_iconid: default_iconid.into(),
            mappings: ::callsheet_runtime::record::list(mappings),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "iconmap")]
::callsheet_runtime::record! {
    IconMapCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE; 0 => name, 1 =>
    default_iconid, 2 => mappings; name default_iconid mappings;
}
#[cfg(feature = "iconmap")]
/// An icon map
#[non_exhaustive]
pub struct IconMapUpdate {
    /// The icon map's id.
    ///
    /// Id.
    pub iconmapid: ::callsheet_runtime::Id,
    /// The name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The image where no mapping fits.
    ///
    /// Id.
    pub default_iconid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The mappings; the first that fits holds. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub mappings: ::core::option::Option<::std::vec::Vec<IconMapUpdateMappings>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "iconmap")]
impl IconMapUpdate {
    /// With what is required.
    pub fn new(iconmapid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            iconmapid: iconmapid.into(),
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
    /// Sets [`default_iconid`](Self::default_iconid).
    pub fn default_iconid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.default_iconid, value);
        self
    }
    /// Sets [`mappings`](Self::mappings).
    pub fn mappings(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<IconMapUpdateMappings>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mappings, value);
        self
    }
}
#[cfg(feature = "iconmap")]
::callsheet_runtime::record! {
    IconMapUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE; 0 => iconmapid, 1 =>
    name, 2 => default_iconid, 3 => mappings; iconmapid; name default_iconid mappings
}
#[cfg(any(feature = "iconmap", feature = "map"))]
/// The mappings; the first that fits holds. In an update they replace those until now.
#[non_exhaustive]
pub struct IconMapMappings {
    /// The image.
    ///
    /// Id.
    pub iconid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the field's value has to match: a regular expression, or `@` and the name of a global one.
    ///
    /// String.
    pub expression: ::core::option::Option<::std::string::String>,
    /// The field of the host's inventory.
    ///
    /// One of the values below.
    pub inventory_link: ::core::option::Option<
        super::super::types::item::InventoryField,
    >,
    /// The id of the mapping.
    ///
    /// Id.
    pub iconmappingid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id of the icon map.
    ///
    /// Id.
    pub iconmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The place in the order, from 0 up.
    ///
    /// Integer.
    pub sortorder: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "iconmap", feature = "map"))]
impl IconMapMappings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`iconid`](Self::iconid).
    pub fn iconid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid, value);
        self
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`inventory_link`](Self::inventory_link).
    pub fn inventory_link(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::InventoryField>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_link, value);
        self
    }
    /// Sets [`iconmappingid`](Self::iconmappingid).
    pub fn iconmappingid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmappingid, value);
        self
    }
    /// Sets [`iconmapid`](Self::iconmapid).
    pub fn iconmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmapid, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
}
#[cfg(any(feature = "iconmap", feature = "map"))]
impl ::core::default::Default for IconMapMappings {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "iconmap", feature = "map"))]
::callsheet_runtime::record! {
    IconMapMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_MAPPINGS; 0 => iconid, 1 =>
    expression, 2 => inventory_link, 3 => iconmappingid, 4 => iconmapid, 5 => sortorder;;
    iconid expression inventory_link iconmappingid iconmapid sortorder
}
#[cfg(feature = "iconmap")]
/// The mappings; the first that fits holds. In an update they replace those until now.
#[non_exhaustive]
pub struct IconMapCreateMappings {
    /// The image.
    ///
    /// Id.
    pub iconid: ::callsheet_runtime::Id,
    /// What the field's value has to match: a regular expression, or `@` and the name of a global one.
    ///
    /// Regular expression, at most 64 characters. Not empty.
    pub expression: ::std::string::String,
    /// The field of the host's inventory.
    ///
    /// One of the values below, one of "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70".
    pub inventory_link: super::super::types::item::InventoryField,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "iconmap")]
impl IconMapCreateMappings {
    /// With what is required.
    pub fn new(
        iconid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        expression: impl ::core::convert::Into<::std::string::String>,
        inventory_link: impl ::core::convert::Into<
            super::super::types::item::InventoryField,
        >,
    ) -> Self {
        Self {
            iconid: iconid.into(),
            expression: expression.into(),
            inventory_link: inventory_link.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "iconmap")]
::callsheet_runtime::record! {
    IconMapCreateMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE_MAPPINGS; 0 => iconid, 1
    => expression, 2 => inventory_link; iconid expression inventory_link;
}
#[cfg(feature = "iconmap")]
/// The mappings; the first that fits holds. In an update they replace those until now.
#[non_exhaustive]
pub struct IconMapUpdateMappings {
    /// The image.
    ///
    /// Id.
    pub iconid: ::callsheet_runtime::Id,
    /// What the field's value has to match: a regular expression, or `@` and the name of a global one.
    ///
    /// Regular expression, at most 64 characters. Not empty.
    pub expression: ::std::string::String,
    /// The field of the host's inventory.
    ///
    /// One of the values below, one of "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "70".
    pub inventory_link: super::super::types::item::InventoryField,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "iconmap")]
impl IconMapUpdateMappings {
    /// With what is required.
    pub fn new(
        iconid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        expression: impl ::core::convert::Into<::std::string::String>,
        inventory_link: impl ::core::convert::Into<
            super::super::types::item::InventoryField,
        >,
    ) -> Self {
        Self {
            iconid: iconid.into(),
            expression: expression.into(),
            inventory_link: inventory_link.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "iconmap")]
::callsheet_runtime::record! {
    IconMapUpdateMappings, super::super::TABLES,
    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE_MAPPINGS; 0 => iconid, 1
    => expression, 2 => inventory_link; iconid expression inventory_link;
}
#[cfg(any(feature = "iconmap", feature = "map"))]
static ICON_MAP_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("iconmapid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            22,
        ),
        ("default_iconid", tables::Type::ID, 31),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "iconmap", feature = "map"))]
pub(crate) static ICON_MAP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMap",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_FIELDS,
    lookup: &[
        65535, 2, 1, 65535, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "iconmap", feature = "map"))]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The icon map's id.",
            ru: "Идентификатор соответствия.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The image where no mapping fits.",
            ru: "Изображение, если ни одно соответствие не подошло.",
        },
        tables::Text {
            en: "The mappings; the first that fits holds. In an update they replace those until now.",
            ru: "Соответствия; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "iconmap")]
static ICON_MAP_CREATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            22,
        ),
        ("default_iconid", tables::Type::ID, 31),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[2, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
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
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "iconmap")]
pub(crate) static ICON_MAP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMapCreate",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_CREATE_FIELDS,
    lookup: &[65535, 1, 0, 65535, 2, 65535, 65535, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "iconmap")]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The image where no mapping fits.",
            ru: "Изображение, если ни одно соответствие не подошло.",
        },
        tables::Text {
            en: "The mappings; the first that fits holds. In an update they replace those until now.",
            ru: "Соответствия; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "iconmap")]
static ICON_MAP_UPDATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("iconmapid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            22,
        ),
        ("default_iconid", tables::Type::ID, 31),
        (
            "mappings",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE_MAPPINGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[2, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            38,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "iconmap")]
pub(crate) static ICON_MAP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMapUpdate",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_UPDATE_FIELDS,
    lookup: &[
        65535, 2, 1, 65535, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "iconmap")]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The icon map's id.",
            ru: "Идентификатор соответствия.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The image where no mapping fits.",
            ru: "Изображение, если ни одно соответствие не подошло.",
        },
        tables::Text {
            en: "The mappings; the first that fits holds. In an update they replace those until now.",
            ru: "Соответствия; действует первое подходящее. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(any(feature = "iconmap", feature = "map"))]
static ICON_MAP_MAPPINGS_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("iconid", tables::Type::ID, 47),
        ("expression", tables::Type::TEXT, 55),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                ..tables::Type::ANY
            },
            65,
        ),
        ("iconmappingid", tables::Type::ID, 79),
        ("iconmapid", tables::Type::ID, 86),
        ("sortorder", tables::Type::INT, 93),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "iconmap", feature = "map"))]
pub(crate) static ICON_MAP_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMapMappings",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_MAPPINGS_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 2, 65535, 65535, 1, 3, 0, 4, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "iconmap", feature = "map"))]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The image.",
            ru: "Изображение.",
        },
        tables::Text {
            en: "What the field's value has to match: a regular expression, or `@` and the name of a global one.",
            ru: "Чему должно соответствовать значение поля: регулярное выражение или `@` и имя глобального.",
        },
        tables::Text {
            en: "The field of the host's inventory.",
            ru: "Поле инвентаря узла сети.",
        },
        tables::Text {
            en: "The id of the mapping.",
            ru: "Идентификатор соответствия.",
        },
        tables::Text {
            en: "The id of the icon map.",
            ru: "Идентификатор набора соответствий.",
        },
        tables::Text {
            en: "The place in the order, from 0 up.",
            ru: "Место в порядке, с 0.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 1-70",
                ru: "допустимо 1–70",
            },
        },
    ],
};
#[cfg(feature = "iconmap")]
static ICON_MAP_CREATE_MAPPINGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("iconid", tables::Type::ID, 47),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Regex),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            55,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                words: &[
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                    "23",
                    "24",
                    "25",
                    "26",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "32",
                    "33",
                    "34",
                    "35",
                    "36",
                    "37",
                    "38",
                    "39",
                    "40",
                    "41",
                    "42",
                    "43",
                    "44",
                    "45",
                    "46",
                    "47",
                    "48",
                    "49",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58",
                    "59",
                    "60",
                    "61",
                    "62",
                    "63",
                    "64",
                    "65",
                    "66",
                    "67",
                    "68",
                    "69",
                    "70",
                ],
                ..tables::Type::ANY
            },
            65,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "iconmap")]
pub(crate) static ICON_MAP_CREATE_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMapCreateMappings",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_CREATE_MAPPINGS_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 2, 65535, 65535, 1],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "iconmap")]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_CREATE_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The image.",
            ru: "Изображение.",
        },
        tables::Text {
            en: "What the field's value has to match: a regular expression, or `@` and the name of a global one.",
            ru: "Чему должно соответствовать значение поля: регулярное выражение или `@` и имя глобального.",
        },
        tables::Text {
            en: "The field of the host's inventory.",
            ru: "Поле инвентаря узла сети.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 1-70",
                ru: "допустимо 1–70",
            },
        },
    ],
};
#[cfg(feature = "iconmap")]
static ICON_MAP_UPDATE_MAPPINGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("iconid", tables::Type::ID, 47),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Regex),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            55,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                words: &[
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                    "23",
                    "24",
                    "25",
                    "26",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "32",
                    "33",
                    "34",
                    "35",
                    "36",
                    "37",
                    "38",
                    "39",
                    "40",
                    "41",
                    "42",
                    "43",
                    "44",
                    "45",
                    "46",
                    "47",
                    "48",
                    "49",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58",
                    "59",
                    "60",
                    "61",
                    "62",
                    "63",
                    "64",
                    "65",
                    "66",
                    "67",
                    "68",
                    "69",
                    "70",
                ],
                ..tables::Type::ANY
            },
            65,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "iconmap")]
pub(crate) static ICON_MAP_UPDATE_MAPPINGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/icon-map",
    name: "IconMapUpdateMappings",
    file: "spec/zabbix/types/icon-map.toml",
    form: tables::Form::Object,
    fields: &ICON_MAP_UPDATE_MAPPINGS_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 2, 65535, 65535, 1],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "iconmap")]
#[cfg(feature = "texts")]
pub(crate) static ICON_MAP_UPDATE_MAPPINGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The image.",
            ru: "Изображение.",
        },
        tables::Text {
            en: "What the field's value has to match: a regular expression, or `@` and the name of a global one.",
            ru: "Чему должно соответствовать значение поля: регулярное выражение или `@` и имя глобального.",
        },
        tables::Text {
            en: "The field of the host's inventory.",
            ru: "Поле инвентаря узла сети.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 1-70",
                ru: "допустимо 1–70",
            },
        },
    ],
};
