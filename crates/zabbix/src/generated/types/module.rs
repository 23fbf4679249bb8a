// @generated from spec/zabbix/types/module.toml by `cargo xtask codegen`; do not edit.

//! The type `module`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "module")]
/// A module of the frontend
#[non_exhaustive]
pub struct Module {
    /// The module's id.
    ///
    /// Id.
    pub moduleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name that the module gives itself in its manifest.
    ///
    /// String, at most 255 characters. Not empty.
    pub id: ::core::option::Option<::std::string::String>,
    /// The module's folder, seen from the frontend's.
    ///
    /// String, at most 255 characters. Not empty.
    pub relative_path: ::core::option::Option<::std::string::String>,
    /// Whether the module is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ModuleStatus>,
    /// The module's own settings, in any form. In an update they replace those until now.
    ///
    /// Map of any value.
    pub config: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "module")]
impl Module {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`moduleid`](Self::moduleid).
    pub fn moduleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.moduleid, value);
        self
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`relative_path`](Self::relative_path).
    pub fn relative_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.relative_path, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ModuleStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`config`](Self::config).
    pub fn config(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.config, value);
        self
    }
}
#[cfg(feature = "module")]
impl ::core::default::Default for Module {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "module")]
::callsheet_runtime::record! {
    Module, super::super::TABLES, super::super::tables::shapes::TYPES_MODULE_MODULE; 0 =>
    moduleid, 1 => id, 2 => relative_path, 3 => status, 4 => config;; moduleid id
    relative_path status config
}
#[cfg(feature = "module")]
/// A module of the frontend
#[non_exhaustive]
pub struct ModuleCreate {
    /// The name that the module gives itself in its manifest.
    ///
    /// String, at most 255 characters. Not empty.
    pub id: ::std::string::String,
    /// The module's folder, seen from the frontend's.
    ///
    /// String, at most 255 characters. Not empty.
    pub relative_path: ::std::string::String,
    /// Whether the module is in use.
    ///
    /// One of the values below. Default: `0`.
    pub status: ::core::option::Option<ModuleStatus>,
    /// The module's own settings, in any form. In an update they replace those until now.
    ///
    /// Map of any value.
    pub config: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "module")]
impl ModuleCreate {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::std::string::String>,
        relative_path: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            relative_path: relative_path.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ModuleStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`config`](Self::config).
    pub fn config(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.config, value);
        self
    }
}
#[cfg(feature = "module")]
::callsheet_runtime::record! {
    ModuleCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MODULE_MODULE_CREATE; 0 => id, 1 =>
    relative_path, 2 => status, 3 => config; id relative_path; status config
}
#[cfg(feature = "module")]
/// A module of the frontend
#[non_exhaustive]
pub struct ModuleUpdate {
    /// The module's id.
    ///
    /// Id.
    pub moduleid: ::callsheet_runtime::Id,
    /// Whether the module is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ModuleStatus>,
    /// The module's own settings, in any form. In an update they replace those until now.
    ///
    /// Map of any value.
    pub config: ::core::option::Option<
        ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "module")]
impl ModuleUpdate {
    /// With what is required.
    pub fn new(moduleid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            moduleid: moduleid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ModuleStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`config`](Self::config).
    pub fn config(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::record::Map<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.config, value);
        self
    }
}
#[cfg(feature = "module")]
::callsheet_runtime::record! {
    ModuleUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MODULE_MODULE_UPDATE; 0 => moduleid, 1 => status,
    2 => config; moduleid; status config
}
#[cfg(feature = "module")]
/// Whether a module is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModuleStatus {
    /// It is not.
    ///
    /// `0` on the wire.
    Disabled,
    /// It is.
    ///
    /// `1` on the wire.
    Enabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "module")]
::callsheet_runtime::open_enum! {
    ModuleStatus, MODULE_STATUS_VALUES; 0 => Disabled, 1 => Enabled
}
#[cfg(feature = "module")]
pub(crate) static MODULE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/module",
    name: "ModuleStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "module")]
static MODULE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("moduleid", tables::Type::ID, 16),
        (
            "id",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "relative_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            33,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MODULE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "config",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::NONE
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
#[cfg(feature = "module")]
pub(crate) static MODULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/module",
    name: "Module",
    file: "spec/zabbix/types/module.toml",
    form: tables::Form::Object,
    fields: &MODULE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 1, 3, 65535,
        65535, 4, 2,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "module")]
#[cfg(feature = "texts")]
pub(crate) static MODULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The module's id.",
            ru: "Идентификатор модуля.",
        },
        tables::Text {
            en: "The name that the module gives itself in its manifest.",
            ru: "Имя, которое модуль указывает в своём манифесте.",
        },
        tables::Text {
            en: "The module's folder, seen from the frontend's.",
            ru: "Каталог модуля относительно каталога веб-интерфейса.",
        },
        tables::Text {
            en: "Whether the module is in use.",
            ru: "Включён ли модуль.",
        },
        tables::Text {
            en: "The module's own settings, in any form. In an update they replace those until now.",
            ru: "Собственные настройки модуля в любой форме. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "module")]
static MODULE_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "id",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "relative_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            33,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MODULE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "config",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            49,
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
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "module")]
pub(crate) static MODULE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/module",
    name: "ModuleCreate",
    file: "spec/zabbix/types/module.toml",
    form: tables::Form::Object,
    fields: &MODULE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 2,
        65535, 65535, 3, 1,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "module")]
#[cfg(feature = "texts")]
pub(crate) static MODULE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name that the module gives itself in its manifest.",
            ru: "Имя, которое модуль указывает в своём манифесте.",
        },
        tables::Text {
            en: "The module's folder, seen from the frontend's.",
            ru: "Каталог модуля относительно каталога веб-интерфейса.",
        },
        tables::Text {
            en: "Whether the module is in use.",
            ru: "Включён ли модуль.",
        },
        tables::Text {
            en: "The module's own settings, in any form. In an update they replace those until now.",
            ru: "Собственные настройки модуля в любой форме. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "module")]
static MODULE_UPDATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("moduleid", tables::Type::ID, 16),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MODULE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "config",
            tables::Type {
                kind: tables::Kind::Map(&tables::Type::ANY),
                ..tables::Type::ANY
            },
            49,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "module")]
pub(crate) static MODULE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/module",
    name: "ModuleUpdate",
    file: "spec/zabbix/types/module.toml",
    form: tables::Form::Object,
    fields: &MODULE_UPDATE_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 2, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "module")]
#[cfg(feature = "texts")]
pub(crate) static MODULE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The module's id.",
            ru: "Идентификатор модуля.",
        },
        tables::Text {
            en: "Whether the module is in use.",
            ru: "Включён ли модуль.",
        },
        tables::Text {
            en: "The module's own settings, in any form. In an update they replace those until now.",
            ru: "Собственные настройки модуля в любой форме. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
