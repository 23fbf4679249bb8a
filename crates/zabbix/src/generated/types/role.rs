// @generated from spec/zabbix/types/role.toml by `cargo xtask codegen`; do not edit.

//! The type `role`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// A user role
#[non_exhaustive]
pub struct Role {
    /// The role's id.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The role's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// What users of the role are.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<UserType>,
    /// Whether the role can be changed by nobody.
    ///
    /// Bool (0 or 1).
    pub readonly: ::core::option::Option<bool>,
    /// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
    ///
    /// Object.
    pub rules: ::core::option::Option<::std::boxed::Box<RoleRules>>,
    /// The users with the role. Filled by `selectUsers`.
    ///
    /// List of: object; their number may stand for the list.
    pub users: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::user::User>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl Role {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<UserType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`readonly`](Self::readonly).
    pub fn readonly(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.readonly, value);
        self
    }
    /// Sets [`rules`](Self::rules).
    pub fn rules(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<RoleRules>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.rules, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for Role {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    Role, super::super::TABLES, super::super::tables::shapes::TYPES_ROLE_ROLE; 0 =>
    roleid, 1 => name, 2 => type_, 3 => readonly, 4 => rules, 5 => users;; roleid name
    type_ readonly rules users
}
#[cfg(feature = "role")]
/// A user role
#[non_exhaustive]
pub struct RoleCreate {
    /// The role's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// What users of the role are.
    ///
    /// One of the values below.
    pub type_: UserType,
    /// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
    ///
    /// Object.
    pub rules: ::core::option::Option<::std::boxed::Box<RoleCreateRules>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        type_: impl ::core::convert::Into<UserType>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`rules`](Self::rules).
    pub fn rules(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<RoleCreateRules>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.rules, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE; 0 => name, 1 => type_, 2 =>
    rules; name type_; rules
}
#[cfg(feature = "role")]
/// A user role
#[non_exhaustive]
pub struct RoleUpdate {
    /// The role's id.
    ///
    /// Id.
    pub roleid: ::callsheet_runtime::Id,
    /// The role's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// What users of the role are.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<UserType>,
    /// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
    ///
    /// Object.
    pub rules: ::core::option::Option<::std::boxed::Box<RoleUpdateRules>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdate {
    /// With what is required.
    pub fn new(roleid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            roleid: roleid.into(),
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<UserType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`rules`](Self::rules).
    pub fn rules(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<RoleUpdateRules>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.rules, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE; 0 => roleid, 1 => name, 2 =>
    type_, 3 => rules; roleid; name type_ rules
}
#[cfg(feature = "types-media")]
/// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
#[non_exhaustive]
pub struct RoleRules {
    /// Pages of the frontend that are opened or closed one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub ui: ::core::option::Option<::std::vec::Vec<RoleRulesUi>>,
    /// Whether pages not named in `ui` are open.
    ///
    /// Bool (0 or 1).
    pub ui_default_access: ::core::option::Option<bool>,
    /// Which services may be seen.
    ///
    /// One of the values below.
    pub services_read_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be seen, with `services.read.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_read_list: ::core::option::Option<
        ::std::vec::Vec<RoleRulesServicesReadList>,
    >,
    /// The tag that marks further services that may be seen; empty for none.
    ///
    /// Object.
    pub services_read_tag: ::core::option::Option<
        ::std::boxed::Box<RoleRulesServicesReadTag>,
    >,
    /// Which services may be changed.
    ///
    /// One of the values below.
    pub services_write_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be changed, with `services.write.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_write_list: ::core::option::Option<
        ::std::vec::Vec<RoleRulesServicesWriteList>,
    >,
    /// The tag that marks further services that may be changed; empty for none.
    ///
    /// Object.
    pub services_write_tag: ::core::option::Option<
        ::std::boxed::Box<RoleRulesServicesWriteTag>,
    >,
    /// Frontend modules that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub modules: ::core::option::Option<::std::vec::Vec<RoleRulesModules>>,
    /// Whether modules not named in `modules` are allowed.
    ///
    /// Bool (0 or 1).
    pub modules_default_access: ::core::option::Option<bool>,
    /// Whether API methods may be called at all.
    ///
    /// Bool (0 or 1).
    pub api_access: ::core::option::Option<bool>,
    /// What `api` is a list of.
    ///
    /// One of the values below.
    pub api_mode: ::core::option::Option<RoleApiMode>,
    /// API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.
    ///
    /// List of: string.
    pub api: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Actions of the frontend that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub actions: ::core::option::Option<::std::vec::Vec<RoleRulesActions>>,
    /// Whether actions not named in `actions` are allowed.
    ///
    /// Bool (0 or 1).
    pub actions_default_access: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`ui`](Self::ui).
    pub fn ui(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleRulesUi>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.ui, value);
        self
    }
    /// Sets [`ui_default_access`](Self::ui_default_access).
    pub fn ui_default_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ui_default_access, value);
        self
    }
    /// Sets [`services_read_mode`](Self::services_read_mode).
    pub fn services_read_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_mode, value);
        self
    }
    /// Sets [`services_read_list`](Self::services_read_list).
    pub fn services_read_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleRulesServicesReadList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_read_list, value);
        self
    }
    /// Sets [`services_read_tag`](Self::services_read_tag).
    pub fn services_read_tag(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<RoleRulesServicesReadTag>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_tag, value);
        self
    }
    /// Sets [`services_write_mode`](Self::services_write_mode).
    pub fn services_write_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_mode, value);
        self
    }
    /// Sets [`services_write_list`](Self::services_write_list).
    pub fn services_write_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleRulesServicesWriteList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_write_list, value);
        self
    }
    /// Sets [`services_write_tag`](Self::services_write_tag).
    pub fn services_write_tag(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<RoleRulesServicesWriteTag>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_tag, value);
        self
    }
    /// Sets [`modules`](Self::modules).
    pub fn modules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleRulesModules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.modules, value);
        self
    }
    /// Sets [`modules_default_access`](Self::modules_default_access).
    pub fn modules_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.modules_default_access, value);
        self
    }
    /// Sets [`api_access`](Self::api_access).
    pub fn api_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_access, value);
        self
    }
    /// Sets [`api_mode`](Self::api_mode).
    pub fn api_mode(mut self, value: impl ::core::convert::Into<RoleApiMode>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_mode, value);
        self
    }
    /// Sets [`api`](Self::api).
    pub fn api(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.api, value);
        self
    }
    /// Sets [`actions`](Self::actions).
    pub fn actions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleRulesActions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actions, value);
        self
    }
    /// Sets [`actions_default_access`](Self::actions_default_access).
    pub fn actions_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actions_default_access, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRules, super::super::TABLES, super::super::tables::shapes::TYPES_ROLE_ROLE_RULES;
    0 => ui, 1 => ui_default_access, 2 => services_read_mode, 3 => services_read_list, 4
    => services_read_tag, 5 => services_write_mode, 6 => services_write_list, 7 =>
    services_write_tag, 8 => modules, 9 => modules_default_access, 10 => api_access, 11
    => api_mode, 12 => api, 13 => actions, 14 => actions_default_access;; ui
    ui_default_access services_read_mode services_read_list services_read_tag
    services_write_mode services_write_list services_write_tag modules
    modules_default_access api_access api_mode api actions actions_default_access
}
#[cfg(feature = "types-media")]
/// Pages of the frontend that are opened or closed one by one.
#[non_exhaustive]
pub struct RoleRulesUi {
    /// The page, such as `monitoring.hosts`. Which there are depends on `type`.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the page is open.
    ///
    /// Bool (0 or 1).
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesUi {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesUi {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesUi, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_UI; 0 => name, 1 => status;; name
    status
}
#[cfg(feature = "types-media")]
/// The services that may be seen, with `services.read.mode` `0`.
#[non_exhaustive]
pub struct RoleRulesServicesReadList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesServicesReadList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`serviceid`](Self::serviceid).
    pub fn serviceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.serviceid, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesServicesReadList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesServicesReadList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_LIST; 0 =>
    serviceid;; serviceid
}
#[cfg(feature = "types-media")]
/// The tag that marks further services that may be seen; empty for none.
#[non_exhaustive]
pub struct RoleRulesServicesReadTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesServicesReadTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesServicesReadTag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesServicesReadTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_TAG; 0 => tag, 1 =>
    value;; tag value
}
#[cfg(feature = "types-media")]
/// The services that may be changed, with `services.write.mode` `0`.
#[non_exhaustive]
pub struct RoleRulesServicesWriteList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesServicesWriteList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`serviceid`](Self::serviceid).
    pub fn serviceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.serviceid, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesServicesWriteList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesServicesWriteList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_LIST; 0 =>
    serviceid;; serviceid
}
#[cfg(feature = "types-media")]
/// The tag that marks further services that may be changed; empty for none.
#[non_exhaustive]
pub struct RoleRulesServicesWriteTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesServicesWriteTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesServicesWriteTag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesServicesWriteTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_TAG; 0 => tag, 1
    => value;; tag value
}
#[cfg(feature = "types-media")]
/// Frontend modules that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleRulesModules {
    /// The module.
    ///
    /// Id.
    pub moduleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the module is allowed.
    ///
    /// Bool (0 or 1).
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesModules {
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesModules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesModules, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_MODULES; 0 => moduleid, 1 =>
    status;; moduleid status
}
#[cfg(feature = "types-media")]
/// Actions of the frontend that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleRulesActions {
    /// The action, such as `edit_maps`. Which there are depends on `type`.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the action is allowed.
    ///
    /// Bool (0 or 1).
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl RoleRulesActions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for RoleRulesActions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    RoleRulesActions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_ACTIONS; 0 => name, 1 => status;;
    name status
}
#[cfg(feature = "role")]
/// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
#[non_exhaustive]
pub struct RoleCreateRules {
    /// Pages of the frontend that are opened or closed one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub ui: ::core::option::Option<::std::vec::Vec<RoleCreateRulesUi>>,
    /// Whether pages not named in `ui` are open.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub ui_default_access: ::core::option::Option<bool>,
    /// Which services may be seen.
    ///
    /// One of the values below.
    pub services_read_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be seen, with `services.read.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_read_list: ::core::option::Option<
        ::std::vec::Vec<RoleCreateRulesServicesReadList>,
    >,
    /// The tag that marks further services that may be seen; empty for none.
    ///
    /// Object.
    pub services_read_tag: ::core::option::Option<
        ::std::boxed::Box<RoleCreateRulesServicesReadTag>,
    >,
    /// Which services may be changed.
    ///
    /// One of the values below.
    pub services_write_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be changed, with `services.write.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_write_list: ::core::option::Option<
        ::std::vec::Vec<RoleCreateRulesServicesWriteList>,
    >,
    /// The tag that marks further services that may be changed; empty for none.
    ///
    /// Object.
    pub services_write_tag: ::core::option::Option<
        ::std::boxed::Box<RoleCreateRulesServicesWriteTag>,
    >,
    /// Frontend modules that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub modules: ::core::option::Option<::std::vec::Vec<RoleCreateRulesModules>>,
    /// Whether modules not named in `modules` are allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub modules_default_access: ::core::option::Option<bool>,
    /// Whether API methods may be called at all.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub api_access: ::core::option::Option<bool>,
    /// What `api` is a list of.
    ///
    /// One of the values below. Default: `0`.
    pub api_mode: ::core::option::Option<RoleApiMode>,
    /// API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.
    ///
    /// List of: string; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub api: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Actions of the frontend that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub actions: ::core::option::Option<::std::vec::Vec<RoleCreateRulesActions>>,
    /// Whether actions not named in `actions` are allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub actions_default_access: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`ui`](Self::ui).
    pub fn ui(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleCreateRulesUi>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.ui, value);
        self
    }
    /// Sets [`ui_default_access`](Self::ui_default_access).
    pub fn ui_default_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ui_default_access, value);
        self
    }
    /// Sets [`services_read_mode`](Self::services_read_mode).
    pub fn services_read_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_mode, value);
        self
    }
    /// Sets [`services_read_list`](Self::services_read_list).
    pub fn services_read_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleCreateRulesServicesReadList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_read_list, value);
        self
    }
    /// Sets [`services_read_tag`](Self::services_read_tag).
    pub fn services_read_tag(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<RoleCreateRulesServicesReadTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_tag, value);
        self
    }
    /// Sets [`services_write_mode`](Self::services_write_mode).
    pub fn services_write_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_mode, value);
        self
    }
    /// Sets [`services_write_list`](Self::services_write_list).
    pub fn services_write_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleCreateRulesServicesWriteList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_write_list, value);
        self
    }
    /// Sets [`services_write_tag`](Self::services_write_tag).
    pub fn services_write_tag(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<RoleCreateRulesServicesWriteTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_tag, value);
        self
    }
    /// Sets [`modules`](Self::modules).
    pub fn modules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleCreateRulesModules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.modules, value);
        self
    }
    /// Sets [`modules_default_access`](Self::modules_default_access).
    pub fn modules_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.modules_default_access, value);
        self
    }
    /// Sets [`api_access`](Self::api_access).
    pub fn api_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_access, value);
        self
    }
    /// Sets [`api_mode`](Self::api_mode).
    pub fn api_mode(mut self, value: impl ::core::convert::Into<RoleApiMode>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_mode, value);
        self
    }
    /// Sets [`api`](Self::api).
    pub fn api(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.api, value);
        self
    }
    /// Sets [`actions`](Self::actions).
    pub fn actions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleCreateRulesActions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actions, value);
        self
    }
    /// Sets [`actions_default_access`](Self::actions_default_access).
    pub fn actions_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actions_default_access, value);
        self
    }
}
#[cfg(feature = "role")]
impl ::core::default::Default for RoleCreateRules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES; 0 => ui, 1 =>
    ui_default_access, 2 => services_read_mode, 3 => services_read_list, 4 =>
    services_read_tag, 5 => services_write_mode, 6 => services_write_list, 7 =>
    services_write_tag, 8 => modules, 9 => modules_default_access, 10 => api_access, 11
    => api_mode, 12 => api, 13 => actions, 14 => actions_default_access;; ui
    ui_default_access services_read_mode services_read_list services_read_tag
    services_write_mode services_write_list services_write_tag modules
    modules_default_access api_access api_mode api actions actions_default_access
}
#[cfg(feature = "role")]
/// Pages of the frontend that are opened or closed one by one.
#[non_exhaustive]
pub struct RoleCreateRulesUi {
    /// The page, such as `monitoring.hosts`. Which there are depends on `type`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// Whether the page is open.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesUi {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesUi, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_UI; 0 => name, 1 =>
    status; name; status
}
#[cfg(feature = "role")]
/// The services that may be seen, with `services.read.mode` `0`.
#[non_exhaustive]
pub struct RoleCreateRulesServicesReadList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesServicesReadList {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesServicesReadList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_LIST; 0 =>
    serviceid; serviceid;
}
#[cfg(feature = "role")]
/// The tag that marks further services that may be seen; empty for none.
#[non_exhaustive]
pub struct RoleCreateRulesServicesReadTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::std::string::String,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesServicesReadTag {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesServicesReadTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_TAG; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "role")]
/// The services that may be changed, with `services.write.mode` `0`.
#[non_exhaustive]
pub struct RoleCreateRulesServicesWriteList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesServicesWriteList {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesServicesWriteList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_LIST; 0 =>
    serviceid; serviceid;
}
#[cfg(feature = "role")]
/// The tag that marks further services that may be changed; empty for none.
#[non_exhaustive]
pub struct RoleCreateRulesServicesWriteTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::std::string::String,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesServicesWriteTag {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesServicesWriteTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_TAG; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "role")]
/// Frontend modules that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleCreateRulesModules {
    /// The module.
    ///
    /// Id.
    pub moduleid: ::callsheet_runtime::Id,
    /// Whether the module is allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesModules {
    /// With what is required.
    pub fn new(moduleid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            moduleid: moduleid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesModules, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_MODULES; 0 => moduleid, 1
    => status; moduleid; status
}
#[cfg(feature = "role")]
/// Actions of the frontend that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleCreateRulesActions {
    /// The action, such as `edit_maps`. Which there are depends on `type`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// Whether the action is allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleCreateRulesActions {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleCreateRulesActions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_ACTIONS; 0 => name, 1 =>
    status; name; status
}
#[cfg(feature = "role")]
/// What users of the role may do. Rules that are left out keep their value, in a new role the default one.
#[non_exhaustive]
pub struct RoleUpdateRules {
    /// Pages of the frontend that are opened or closed one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub ui: ::core::option::Option<::std::vec::Vec<RoleUpdateRulesUi>>,
    /// Whether pages not named in `ui` are open.
    ///
    /// Bool (0 or 1).
    pub ui_default_access: ::core::option::Option<bool>,
    /// Which services may be seen.
    ///
    /// One of the values below.
    pub services_read_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be seen, with `services.read.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_read_list: ::core::option::Option<
        ::std::vec::Vec<RoleUpdateRulesServicesReadList>,
    >,
    /// The tag that marks further services that may be seen; empty for none.
    ///
    /// Object.
    pub services_read_tag: ::core::option::Option<
        ::std::boxed::Box<RoleUpdateRulesServicesReadTag>,
    >,
    /// Which services may be changed.
    ///
    /// One of the values below.
    pub services_write_mode: ::core::option::Option<RoleServicesMode>,
    /// The services that may be changed, with `services.write.mode` `0`.
    ///
    /// List of: object; a lone one may stand for the list.
    pub services_write_list: ::core::option::Option<
        ::std::vec::Vec<RoleUpdateRulesServicesWriteList>,
    >,
    /// The tag that marks further services that may be changed; empty for none.
    ///
    /// Object.
    pub services_write_tag: ::core::option::Option<
        ::std::boxed::Box<RoleUpdateRulesServicesWriteTag>,
    >,
    /// Frontend modules that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub modules: ::core::option::Option<::std::vec::Vec<RoleUpdateRulesModules>>,
    /// Whether modules not named in `modules` are allowed.
    ///
    /// Bool (0 or 1).
    pub modules_default_access: ::core::option::Option<bool>,
    /// Whether API methods may be called at all.
    ///
    /// Bool (0 or 1).
    pub api_access: ::core::option::Option<bool>,
    /// What `api` is a list of.
    ///
    /// One of the values below.
    pub api_mode: ::core::option::Option<RoleApiMode>,
    /// API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.
    ///
    /// List of: string; a lone one may stand for the list; no two alike. What is right hangs on other fields.
    pub api: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Actions of the frontend that are allowed or not one by one.
    ///
    /// List of: object; a lone one may stand for the list.
    pub actions: ::core::option::Option<::std::vec::Vec<RoleUpdateRulesActions>>,
    /// Whether actions not named in `actions` are allowed.
    ///
    /// Bool (0 or 1).
    pub actions_default_access: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`ui`](Self::ui).
    pub fn ui(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleUpdateRulesUi>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.ui, value);
        self
    }
    /// Sets [`ui_default_access`](Self::ui_default_access).
    pub fn ui_default_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ui_default_access, value);
        self
    }
    /// Sets [`services_read_mode`](Self::services_read_mode).
    pub fn services_read_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_mode, value);
        self
    }
    /// Sets [`services_read_list`](Self::services_read_list).
    pub fn services_read_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleUpdateRulesServicesReadList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_read_list, value);
        self
    }
    /// Sets [`services_read_tag`](Self::services_read_tag).
    pub fn services_read_tag(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<RoleUpdateRulesServicesReadTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_read_tag, value);
        self
    }
    /// Sets [`services_write_mode`](Self::services_write_mode).
    pub fn services_write_mode(
        mut self,
        value: impl ::core::convert::Into<RoleServicesMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_mode, value);
        self
    }
    /// Sets [`services_write_list`](Self::services_write_list).
    pub fn services_write_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleUpdateRulesServicesWriteList>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.services_write_list, value);
        self
    }
    /// Sets [`services_write_tag`](Self::services_write_tag).
    pub fn services_write_tag(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<RoleUpdateRulesServicesWriteTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.services_write_tag, value);
        self
    }
    /// Sets [`modules`](Self::modules).
    pub fn modules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleUpdateRulesModules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.modules, value);
        self
    }
    /// Sets [`modules_default_access`](Self::modules_default_access).
    pub fn modules_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.modules_default_access, value);
        self
    }
    /// Sets [`api_access`](Self::api_access).
    pub fn api_access(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_access, value);
        self
    }
    /// Sets [`api_mode`](Self::api_mode).
    pub fn api_mode(mut self, value: impl ::core::convert::Into<RoleApiMode>) -> Self {
        ::callsheet_runtime::record::set(&mut self.api_mode, value);
        self
    }
    /// Sets [`api`](Self::api).
    pub fn api(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.api, value);
        self
    }
    /// Sets [`actions`](Self::actions).
    pub fn actions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<RoleUpdateRulesActions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actions, value);
        self
    }
    /// Sets [`actions_default_access`](Self::actions_default_access).
    pub fn actions_default_access(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actions_default_access, value);
        self
    }
}
#[cfg(feature = "role")]
impl ::core::default::Default for RoleUpdateRules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES; 0 => ui, 1 =>
    ui_default_access, 2 => services_read_mode, 3 => services_read_list, 4 =>
    services_read_tag, 5 => services_write_mode, 6 => services_write_list, 7 =>
    services_write_tag, 8 => modules, 9 => modules_default_access, 10 => api_access, 11
    => api_mode, 12 => api, 13 => actions, 14 => actions_default_access;; ui
    ui_default_access services_read_mode services_read_list services_read_tag
    services_write_mode services_write_list services_write_tag modules
    modules_default_access api_access api_mode api actions actions_default_access
}
#[cfg(feature = "role")]
/// Pages of the frontend that are opened or closed one by one.
#[non_exhaustive]
pub struct RoleUpdateRulesUi {
    /// The page, such as `monitoring.hosts`. Which there are depends on `type`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// Whether the page is open.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesUi {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesUi, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_UI; 0 => name, 1 =>
    status; name; status
}
#[cfg(feature = "role")]
/// The services that may be seen, with `services.read.mode` `0`.
#[non_exhaustive]
pub struct RoleUpdateRulesServicesReadList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesServicesReadList {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesServicesReadList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_LIST; 0 =>
    serviceid; serviceid;
}
#[cfg(feature = "role")]
/// The tag that marks further services that may be seen; empty for none.
#[non_exhaustive]
pub struct RoleUpdateRulesServicesReadTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::std::string::String,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesServicesReadTag {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesServicesReadTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_TAG; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "role")]
/// The services that may be changed, with `services.write.mode` `0`.
#[non_exhaustive]
pub struct RoleUpdateRulesServicesWriteList {
    /// The service.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesServicesWriteList {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesServicesWriteList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_LIST; 0 =>
    serviceid; serviceid;
}
#[cfg(feature = "role")]
/// The tag that marks further services that may be changed; empty for none.
#[non_exhaustive]
pub struct RoleUpdateRulesServicesWriteTag {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::std::string::String,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesServicesWriteTag {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesServicesWriteTag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_TAG; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "role")]
/// Frontend modules that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleUpdateRulesModules {
    /// The module.
    ///
    /// Id.
    pub moduleid: ::callsheet_runtime::Id,
    /// Whether the module is allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesModules {
    /// With what is required.
    pub fn new(moduleid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            moduleid: moduleid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesModules, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_MODULES; 0 => moduleid, 1
    => status; moduleid; status
}
#[cfg(feature = "role")]
/// Actions of the frontend that are allowed or not one by one.
#[non_exhaustive]
pub struct RoleUpdateRulesActions {
    /// The action, such as `edit_maps`. Which there are depends on `type`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// Whether the action is allowed.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub status: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "role")]
impl RoleUpdateRulesActions {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "role")]
::callsheet_runtime::record! {
    RoleUpdateRulesActions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_ACTIONS; 0 => name, 1 =>
    status; name; status
}
#[cfg(feature = "types-media")]
/// What the list of API methods of a role means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleApiMode {
    /// Methods that may not be called.
    ///
    /// `0` on the wire.
    Deny,
    /// The only methods that may be called.
    ///
    /// `1` on the wire.
    Allow,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    RoleApiMode, ROLE_API_MODE_VALUES; 0 => Deny, 1 => Allow
}
#[cfg(feature = "types-media")]
pub(crate) static ROLE_API_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/role",
    name: "RoleApiMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Deny",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Allow",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Which services a role reaches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleServicesMode {
    /// Those of the list and those with the tag.
    ///
    /// `0` on the wire.
    Custom,
    /// All of them.
    ///
    /// `1` on the wire.
    All,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    RoleServicesMode, ROLE_SERVICES_MODE_VALUES; 0 => Custom, 1 => All
}
#[cfg(feature = "types-media")]
pub(crate) static ROLE_SERVICES_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/role",
    name: "RoleServicesMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Custom",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "All",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// How far a user's power reaches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// A user.
    ///
    /// `1` on the wire.
    User,
    /// An administrator.
    ///
    /// `2` on the wire.
    Admin,
    /// A super administrator.
    ///
    /// `3` on the wire.
    SuperAdmin,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    UserType, USER_TYPE_VALUES; 0 => User, 1 => Admin, 2 => SuperAdmin
}
#[cfg(feature = "types-media")]
pub(crate) static USER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/role",
    name: "UserType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Admin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "SuperAdmin",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
static ROLE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("roleid", tables::Type::ID, 19),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            26,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            34,
        ),
        ("readonly", tables::Type::BOOL, 41),
        (
            "rules",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_ROLE_ROLE_RULES),
                ),
                ..tables::Type::ANY
            },
            48,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_USER,
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
            344,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "Role",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_FIELDS,
    lookup: &[
        5, 65535, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4,
        0, 3,
    ],
    required: 0,
    conditional: false,
    secrets: &[5],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The role's id.",
            ru: "Идентификатор роли.",
        },
        tables::Text {
            en: "The role's name.",
            ru: "Имя роли.",
        },
        tables::Text {
            en: "What users of the role are.",
            ru: "Тип пользователей с этой ролью.",
        },
        tables::Text {
            en: "Whether the role can be changed by nobody.",
            ru: "Запрещено ли изменять роль.",
        },
        tables::Text {
            en: "What users of the role may do. Rules that are left out keep their value, in a new role the default one.",
            ru: "Что разрешено пользователям с этой ролью. Не указанные правила сохраняют значение, в новой роли — значение по умолчанию.",
        },
        tables::Text {
            en: "The users with the role. Filled by `selectUsers`.",
            ru: "Пользователи с этой ролью. Заполняется по `selectUsers`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            26,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "rules",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES,
                    ),
                ),
                ..tables::Type::ANY
            },
            48,
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
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreate",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 2, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 2],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 2],
                            },
                            &["1"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 3],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 3],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 352,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 2],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 2],
                            },
                            &["1"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 4],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 4, 0],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 364,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 2],
                            },
                            &["0"],
                        ),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2, 4, 1],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2, 4, 0],
            }),
            is_advice: false,
            line: 388,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 5],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 5],
                            },
                            &["1"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 6],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 6],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 394,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 5],
                            }),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 5],
                            },
                            &["1"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 7],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 7, 0],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 406,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2, 5],
                            },
                            &["0"],
                        ),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2, 7, 1],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2, 7, 0],
            }),
            is_advice: false,
            line: 430,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The role's name.",
            ru: "Имя роли.",
        },
        tables::Text {
            en: "What users of the role are.",
            ru: "Тип пользователей с этой ролью.",
        },
        tables::Text {
            en: "What users of the role may do. Rules that are left out keep their value, in a new role the default one.",
            ru: "Что разрешено пользователям с этой ролью. Не указанные правила сохраняют значение, в новой роли — значение по умолчанию.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot have non-default \"services.read.list\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.list» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.read.tag\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.tag» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-empty tag value while having empty tag in rule \"services.read.tag\" for user role \"{.name}\".",
            ru: "В «services.read.tag» значение без имени тега недопустимо.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.list\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.list» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.tag\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.tag» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-empty tag value while having empty tag in rule \"services.write.tag\" for user role \"{.name}\".",
            ru: "В «services.write.tag» значение без имени тега недопустимо.",
        },
    ],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("roleid", tables::Type::ID, 19),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            26,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "rules",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES,
                    ),
                ),
                ..tables::Type::ANY
            },
            48,
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
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdate",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 0, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 2],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 3],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 3],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 358,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 2],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 4],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 4, 0],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 370,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 2],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 3],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 2],
                                            }),
                                        ),
                                        tables::Condition::Filled(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3, 3],
                                        }),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the rest of the rule"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 2],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 376,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 2],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 4],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 2],
                                            }),
                                        ),
                                        tables::Condition::Filled(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3, 4, 0],
                                        }),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the rest of the rule"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 2],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 382,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 2],
                            },
                            &["0"],
                        ),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3, 4, 1],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[3, 4, 0],
            }),
            is_advice: false,
            line: 388,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 5],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 6],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 6],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 400,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 5],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 7],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 7, 0],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 412,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 5],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 6],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 5],
                                            }),
                                        ),
                                        tables::Condition::Filled(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3, 6],
                                        }),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the rest of the rule"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 5],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 418,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 5],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 7],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3, 5],
                                            }),
                                        ),
                                        tables::Condition::Filled(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3, 7, 0],
                                        }),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the rest of the rule"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3, 5],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 424,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[3, 5],
                            },
                            &["0"],
                        ),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3, 7, 1],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[3, 7, 0],
            }),
            is_advice: false,
            line: 430,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The role's id.",
            ru: "Идентификатор роли.",
        },
        tables::Text {
            en: "The role's name.",
            ru: "Имя роли.",
        },
        tables::Text {
            en: "What users of the role are.",
            ru: "Тип пользователей с этой ролью.",
        },
        tables::Text {
            en: "What users of the role may do. Rules that are left out keep their value, in a new role the default one.",
            ru: "Что разрешено пользователям с этой ролью. Не указанные правила сохраняют значение, в новой роли — значение по умолчанию.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot have non-default \"services.read.list\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.list» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.read.tag\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.tag» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.read.list\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.list» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.read.tag\" rule while having \"services.read.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.read.tag» задаётся только при «services.read.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-empty tag value while having empty tag in rule \"services.read.tag\" for user role \"{.name}\".",
            ru: "В «services.read.tag» значение без имени тега недопустимо.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.list\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.list» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.tag\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.tag» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.list\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.list» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-default \"services.write.tag\" rule while having \"services.write.mode\" set to 1 for user role \"{.name}\".",
            ru: "«services.write.tag» задаётся только при «services.write.mode» = 0.",
        },
        tables::Text {
            en: "Cannot have non-empty tag value while having empty tag in rule \"services.write.tag\" for user role \"{.name}\".",
            ru: "В «services.write.tag» значение без имени тега недопустимо.",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        (
            "ui",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_UI,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            53,
        ),
        ("ui.default_access", tables::Type::BOOL, 108),
        (
            "services.read.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "services.read.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            120,
        ),
        (
            "services.read.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            134,
        ),
        (
            "services.write.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            155,
        ),
        (
            "services.write.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "services.write.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "modules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_MODULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            196,
        ),
        ("modules.default_access", tables::Type::BOOL, 217),
        ("api.access", tables::Type::BOOL, 223),
        (
            "api.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_API_MODE_VALUES),
                ..tables::Type::ANY
            },
            229,
        ),
        (
            "api",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            236,
        ),
        (
            "actions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_RULES_ACTIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            283,
        ),
        ("actions.default_access", tables::Type::BOOL, 338),
    ],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_FIELDS,
    lookup: &[
        11, 65535, 13, 0, 65535, 65535, 5, 1, 6, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 2, 3, 4, 65535, 14, 12, 10,
        65535, 9,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Pages of the frontend that are opened or closed one by one.",
            ru: "Разделы веб-интерфейса, открытые или закрытые по отдельности.",
        },
        tables::Text {
            en: "Whether pages not named in `ui` are open.",
            ru: "Открыты ли разделы, не названные в `ui`.",
        },
        tables::Text {
            en: "Which services may be seen.",
            ru: "Какие услуги доступны для просмотра.",
        },
        tables::Text {
            en: "The services that may be seen, with `services.read.mode` `0`.",
            ru: "Услуги, доступные для просмотра, при `services.read.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be seen; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для просмотра; пустой — нет таких.",
        },
        tables::Text {
            en: "Which services may be changed.",
            ru: "Какие услуги доступны для изменения.",
        },
        tables::Text {
            en: "The services that may be changed, with `services.write.mode` `0`.",
            ru: "Услуги, доступные для изменения, при `services.write.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be changed; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для изменения; пустой — нет таких.",
        },
        tables::Text {
            en: "Frontend modules that are allowed or not one by one.",
            ru: "Модули веб-интерфейса, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether modules not named in `modules` are allowed.",
            ru: "Разрешены ли модули, не названные в `modules`.",
        },
        tables::Text {
            en: "Whether API methods may be called at all.",
            ru: "Разрешён ли вообще доступ к API.",
        },
        tables::Text {
            en: "What `api` is a list of.",
            ru: "Что перечислено в `api`.",
        },
        tables::Text {
            en: "API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.",
            ru: "Методы API: `host.get`, все методы объекта `host.*`, метод всех объектов `*.get` или `*` — все.",
        },
        tables::Text {
            en: "Actions of the frontend that are allowed or not one by one.",
            ru: "Операции, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether actions not named in `actions` are allowed.",
            ru: "Разрешены ли операции, не названные в `actions`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 12,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid API method \"{value}\" for user role \"{../name}\".",
                ru: "Неизвестный метод API «{value}» у роли «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_UI_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 59), ("status", tables::Type::BOOL, 101)],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_UI_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesUi",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_UI_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_UI_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page, such as `monitoring.hosts`. Which there are depends on `type`.",
            ru: "Раздел, например `monitoring.hosts`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the page is open.",
            ru: "Открыт ли раздел.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_SERVICES_READ_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 126)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_SERVICES_READ_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesServicesReadList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_SERVICES_READ_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_SERVICES_READ_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_SERVICES_READ_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            147,
        ),
    ],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_SERVICES_READ_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesServicesReadTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_SERVICES_READ_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_SERVICES_READ_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_SERVICES_WRITE_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 167)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_SERVICES_WRITE_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesServicesWriteList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_SERVICES_WRITE_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_SERVICES_WRITE_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_SERVICES_WRITE_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            180,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            188,
        ),
    ],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_SERVICES_WRITE_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesServicesWriteTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_SERVICES_WRITE_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_SERVICES_WRITE_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_MODULES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("moduleid", tables::Type::ID, 202), ("status", tables::Type::BOOL, 210)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_MODULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesModules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_MODULES_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_MODULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The module.",
            ru: "Модуль.",
        },
        tables::Text {
            en: "Whether the module is allowed.",
            ru: "Разрешён ли модуль.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static ROLE_RULES_ACTIONS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 289), ("status", tables::Type::BOOL, 331)],
    &[],
);
#[cfg(feature = "types-media")]
pub(crate) static ROLE_RULES_ACTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleRulesActions",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_RULES_ACTIONS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_RULES_ACTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action, such as `edit_maps`. Which there are depends on `type`.",
            ru: "Операция, например `edit_maps`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the action is allowed.",
            ru: "Разрешена ли операция.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        (
            "ui",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_UI,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            53,
        ),
        ("ui.default_access", tables::Type::BOOL, 108),
        (
            "services.read.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "services.read.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            120,
        ),
        (
            "services.read.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            134,
        ),
        (
            "services.write.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            155,
        ),
        (
            "services.write.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "services.write.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "modules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_MODULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            196,
        ),
        ("modules.default_access", tables::Type::BOOL, 217),
        ("api.access", tables::Type::BOOL, 223),
        (
            "api.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_API_MODE_VALUES),
                ..tables::Type::ANY
            },
            229,
        ),
        (
            "api",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            236,
        ),
        (
            "actions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_CREATE_RULES_ACTIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            283,
        ),
        ("actions.default_access", tables::Type::BOOL, 338),
    ],
    &[
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "auditlog.*",
                                            "authentication.*",
                                            "autoregistration.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "regexp.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.adddependencies",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.createglobal",
                                            "*.delete",
                                            "*.deletedependencies",
                                            "*.deleteglobal",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.replacehostinterfaces",
                                            "*.unblock",
                                            "*.update",
                                            "*.updateglobal",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "auditlog.get",
                                            "authentication.get",
                                            "authentication.update",
                                            "autoregistration.get",
                                            "autoregistration.update",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.create",
                                            "correlation.delete",
                                            "correlation.get",
                                            "correlation.update",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostgroup.create",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "housekeeping.update",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.create",
                                            "iconmap.delete",
                                            "iconmap.get",
                                            "iconmap.update",
                                            "image.create",
                                            "image.delete",
                                            "image.get",
                                            "image.update",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.create",
                                            "mediatype.delete",
                                            "mediatype.get",
                                            "mediatype.update",
                                            "module.create",
                                            "module.delete",
                                            "module.get",
                                            "module.update",
                                            "problem.get",
                                            "proxy.create",
                                            "proxy.delete",
                                            "proxy.get",
                                            "proxy.update",
                                            "regexp.create",
                                            "regexp.delete",
                                            "regexp.get",
                                            "regexp.update",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.create",
                                            "role.delete",
                                            "role.get",
                                            "role.update",
                                            "script.create",
                                            "script.delete",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyhosts",
                                            "script.update",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "settings.update",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "task.get",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.adddependencies",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.deletedependencies",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.create",
                                            "user.delete",
                                            "user.get",
                                            "user.logout",
                                            "user.unblock",
                                            "user.update",
                                            "usergroup.create",
                                            "usergroup.delete",
                                            "usergroup.get",
                                            "usergroup.update",
                                            "usermacro.create",
                                            "usermacro.createglobal",
                                            "usermacro.delete",
                                            "usermacro.deleteglobal",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "usermacro.updateglobal",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 244,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.create",
                                            "*.delete",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.push",
                                            "*.update",
                                            "action.get",
                                            "alert.get",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.get",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.get",
                                            "drule.get",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.get",
                                            "graphitem.get",
                                            "graphprototype.get",
                                            "hanode.get",
                                            "history.get",
                                            "history.push",
                                            "host.get",
                                            "hostdashboard.get",
                                            "hostgroup.get",
                                            "hostinterface.get",
                                            "hostprototype.get",
                                            "housekeeping.get",
                                            "httptest.get",
                                            "iconmap.get",
                                            "image.get",
                                            "item.get",
                                            "itemprototype.get",
                                            "maintenance.get",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.get",
                                            "module.get",
                                            "problem.get",
                                            "proxy.get",
                                            "proxygroup.get",
                                            "role.get",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "sla.get",
                                            "sla.getsli",
                                            "task.create",
                                            "template.get",
                                            "templatedashboard.get",
                                            "templategroup.get",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.get",
                                            "triggerprototype.get",
                                            "user.get",
                                            "user.logout",
                                            "user.update",
                                            "usergroup.get",
                                            "usermacro.get",
                                            "valuemap.get",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.delete",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.push",
                                            "*.replacehostinterfaces",
                                            "*.update",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.get",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "history.push",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostdashboard.get",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.get",
                                            "image.get",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.get",
                                            "module.get",
                                            "problem.get",
                                            "proxy.get",
                                            "proxygroup.get",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.get",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "templategroup.delete",
                                            "templategroup.get",
                                            "templategroup.massadd",
                                            "templategroup.massremove",
                                            "templategroup.massupdate",
                                            "templategroup.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.get",
                                            "user.logout",
                                            "user.update",
                                            "usergroup.get",
                                            "usermacro.create",
                                            "usermacro.delete",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 260,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "auditlog.*",
                                            "authentication.*",
                                            "autoregistration.*",
                                            "configuration.*",
                                            "connector.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "mfa.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "regexp.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "userdirectory.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.createglobal",
                                            "*.delete",
                                            "*.deleteglobal",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.propagate",
                                            "*.provision",
                                            "*.push",
                                            "*.replacehostinterfaces",
                                            "*.resettotp",
                                            "*.test",
                                            "*.unblock",
                                            "*.update",
                                            "*.updateglobal",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "auditlog.get",
                                            "authentication.get",
                                            "authentication.update",
                                            "autoregistration.get",
                                            "autoregistration.update",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "connector.create",
                                            "connector.delete",
                                            "connector.get",
                                            "connector.update",
                                            "correlation.create",
                                            "correlation.delete",
                                            "correlation.get",
                                            "correlation.update",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "history.push",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostdashboard.get",
                                            "hostgroup.create",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.propagate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "housekeeping.update",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.create",
                                            "iconmap.delete",
                                            "iconmap.get",
                                            "iconmap.update",
                                            "image.create",
                                            "image.delete",
                                            "image.get",
                                            "image.update",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.create",
                                            "mediatype.delete",
                                            "mediatype.get",
                                            "mediatype.update",
                                            "mfa.create",
                                            "mfa.delete",
                                            "mfa.get",
                                            "mfa.update",
                                            "module.create",
                                            "module.delete",
                                            "module.get",
                                            "module.update",
                                            "problem.get",
                                            "proxy.create",
                                            "proxy.delete",
                                            "proxy.get",
                                            "proxy.update",
                                            "proxygroup.create",
                                            "proxygroup.delete",
                                            "proxygroup.get",
                                            "proxygroup.update",
                                            "regexp.create",
                                            "regexp.delete",
                                            "regexp.get",
                                            "regexp.update",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.create",
                                            "role.delete",
                                            "role.get",
                                            "role.update",
                                            "script.create",
                                            "script.delete",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "script.update",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "settings.update",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "task.get",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "templategroup.create",
                                            "templategroup.delete",
                                            "templategroup.get",
                                            "templategroup.massadd",
                                            "templategroup.massremove",
                                            "templategroup.massupdate",
                                            "templategroup.propagate",
                                            "templategroup.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.create",
                                            "user.delete",
                                            "user.get",
                                            "user.logout",
                                            "user.provision",
                                            "user.resettotp",
                                            "user.unblock",
                                            "user.update",
                                            "userdirectory.create",
                                            "userdirectory.delete",
                                            "userdirectory.get",
                                            "userdirectory.test",
                                            "userdirectory.update",
                                            "usergroup.create",
                                            "usergroup.delete",
                                            "usergroup.get",
                                            "usergroup.update",
                                            "usermacro.create",
                                            "usermacro.createglobal",
                                            "usermacro.delete",
                                            "usermacro.deleteglobal",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "usermacro.updateglobal",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 269,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_FIELDS,
    lookup: &[
        11, 65535, 13, 0, 65535, 65535, 5, 1, 6, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 2, 3, 4, 65535, 14, 12, 10,
        65535, 9,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Pages of the frontend that are opened or closed one by one.",
            ru: "Разделы веб-интерфейса, открытые или закрытые по отдельности.",
        },
        tables::Text {
            en: "Whether pages not named in `ui` are open.",
            ru: "Открыты ли разделы, не названные в `ui`.",
        },
        tables::Text {
            en: "Which services may be seen.",
            ru: "Какие услуги доступны для просмотра.",
        },
        tables::Text {
            en: "The services that may be seen, with `services.read.mode` `0`.",
            ru: "Услуги, доступные для просмотра, при `services.read.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be seen; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для просмотра; пустой — нет таких.",
        },
        tables::Text {
            en: "Which services may be changed.",
            ru: "Какие услуги доступны для изменения.",
        },
        tables::Text {
            en: "The services that may be changed, with `services.write.mode` `0`.",
            ru: "Услуги, доступные для изменения, при `services.write.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be changed; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для изменения; пустой — нет таких.",
        },
        tables::Text {
            en: "Frontend modules that are allowed or not one by one.",
            ru: "Модули веб-интерфейса, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether modules not named in `modules` are allowed.",
            ru: "Разрешены ли модули, не названные в `modules`.",
        },
        tables::Text {
            en: "Whether API methods may be called at all.",
            ru: "Разрешён ли вообще доступ к API.",
        },
        tables::Text {
            en: "What `api` is a list of.",
            ru: "Что перечислено в `api`.",
        },
        tables::Text {
            en: "API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.",
            ru: "Методы API: `host.get`, все методы объекта `host.*`, метод всех объектов `*.get` или `*` — все.",
        },
        tables::Text {
            en: "Actions of the frontend that are allowed or not one by one.",
            ru: "Операции, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether actions not named in `actions` are allowed.",
            ru: "Разрешены ли операции, не названные в `actions`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 12,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid API method \"{value}\" for user role \"{../name}\".",
                ru: "Неизвестный метод API «{value}» у роли «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_UI_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            59,
        ),
        ("status", tables::Type::BOOL, 101),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 67,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "configuration.actions",
                                "configuration.discovery",
                                "configuration.host_groups",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.templates",
                                "monitoring.discovery",
                                "reports.notifications",
                                "reports.scheduled_reports",
                                "services.actions",
                                "services.sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "configuration.actions",
                                "configuration.discovery",
                                "configuration.host_groups",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.templates",
                                "monitoring.discovery",
                                "reports.notifications",
                                "reports.scheduled_reports",
                                "services.actions",
                                "services.sla",
                                "administration.authentication",
                                "administration.general",
                                "administration.media_types",
                                "administration.proxies",
                                "administration.queue",
                                "administration.scripts",
                                "administration.user_groups",
                                "administration.user_roles",
                                "administration.users",
                                "configuration.event_correlation",
                                "reports.action_log",
                                "reports.audit",
                                "reports.system_info",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 77,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 82,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "monitoring.discovery",
                                "services.sla",
                                "reports.scheduled_reports",
                                "reports.notifications",
                                "configuration.template_groups",
                                "configuration.host_groups",
                                "configuration.templates",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.discovery",
                                "configuration.trigger_actions",
                                "configuration.service_actions",
                                "configuration.discovery_actions",
                                "configuration.autoregistration_actions",
                                "configuration.internal_actions",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 88,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "monitoring.discovery",
                                "services.sla",
                                "reports.scheduled_reports",
                                "reports.notifications",
                                "configuration.template_groups",
                                "configuration.host_groups",
                                "configuration.templates",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.discovery",
                                "configuration.trigger_actions",
                                "configuration.service_actions",
                                "configuration.discovery_actions",
                                "configuration.autoregistration_actions",
                                "configuration.internal_actions",
                                "reports.system_info",
                                "reports.audit",
                                "reports.action_log",
                                "configuration.event_correlation",
                                "administration.media_types",
                                "administration.scripts",
                                "administration.user_groups",
                                "administration.user_roles",
                                "administration.users",
                                "administration.api_tokens",
                                "administration.authentication",
                                "administration.general",
                                "administration.audit_log",
                                "administration.housekeeping",
                                "administration.proxy_groups",
                                "administration.proxies",
                                "administration.macros",
                                "administration.queue",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 94,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_UI_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesUi",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_UI_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_UI_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page, such as `monitoring.hosts`. Which there are depends on `type`.",
            ru: "Раздел, например `monitoring.hosts`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the page is open.",
            ru: "Открыт ли раздел.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_SERVICES_READ_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 126)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_READ_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesServicesReadList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_SERVICES_READ_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_READ_LIST_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_SERVICES_READ_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            147,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_READ_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesServicesReadTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_SERVICES_READ_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_READ_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_SERVICES_WRITE_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 167)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_WRITE_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesServicesWriteList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_SERVICES_WRITE_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_WRITE_LIST_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_SERVICES_WRITE_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            180,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            188,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_WRITE_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesServicesWriteTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_SERVICES_WRITE_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_SERVICES_WRITE_TAG_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_MODULES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("moduleid", tables::Type::ID, 202), ("status", tables::Type::BOOL, 210)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_MODULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesModules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_MODULES_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_MODULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The module.",
            ru: "Модуль.",
        },
        tables::Text {
            en: "Whether the module is allowed.",
            ru: "Разрешён ли модуль.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_CREATE_RULES_ACTIONS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            289,
        ),
        ("status", tables::Type::BOOL, 331),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 302,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 307,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 312,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 318,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[1],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 324,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_CREATE_RULES_ACTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleCreateRulesActions",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_CREATE_RULES_ACTIONS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_CREATE_RULES_ACTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action, such as `edit_maps`. Which there are depends on `type`.",
            ru: "Операция, например `edit_maps`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the action is allowed.",
            ru: "Разрешена ли операция.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        (
            "ui",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_UI,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            53,
        ),
        ("ui.default_access", tables::Type::BOOL, 108),
        (
            "services.read.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "services.read.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            120,
        ),
        (
            "services.read.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            134,
        ),
        (
            "services.write.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_SERVICES_MODE_VALUES),
                ..tables::Type::ANY
            },
            155,
        ),
        (
            "services.write.list",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_LIST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "services.write.tag",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_TAG,
                    ),
                ),
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "modules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_MODULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            196,
        ),
        ("modules.default_access", tables::Type::BOOL, 217),
        ("api.access", tables::Type::BOOL, 223),
        (
            "api.mode",
            tables::Type {
                kind: tables::Kind::Enum(&ROLE_API_MODE_VALUES),
                ..tables::Type::ANY
            },
            229,
        ),
        (
            "api",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        single: true,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            236,
        ),
        (
            "actions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_ACTIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            283,
        ),
        ("actions.default_access", tables::Type::BOOL, 338),
    ],
    &[
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "auditlog.*",
                                            "authentication.*",
                                            "autoregistration.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "regexp.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.adddependencies",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.createglobal",
                                            "*.delete",
                                            "*.deletedependencies",
                                            "*.deleteglobal",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.replacehostinterfaces",
                                            "*.unblock",
                                            "*.update",
                                            "*.updateglobal",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "auditlog.get",
                                            "authentication.get",
                                            "authentication.update",
                                            "autoregistration.get",
                                            "autoregistration.update",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.create",
                                            "correlation.delete",
                                            "correlation.get",
                                            "correlation.update",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostgroup.create",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "housekeeping.update",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.create",
                                            "iconmap.delete",
                                            "iconmap.get",
                                            "iconmap.update",
                                            "image.create",
                                            "image.delete",
                                            "image.get",
                                            "image.update",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.create",
                                            "mediatype.delete",
                                            "mediatype.get",
                                            "mediatype.update",
                                            "module.create",
                                            "module.delete",
                                            "module.get",
                                            "module.update",
                                            "problem.get",
                                            "proxy.create",
                                            "proxy.delete",
                                            "proxy.get",
                                            "proxy.update",
                                            "regexp.create",
                                            "regexp.delete",
                                            "regexp.get",
                                            "regexp.update",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.create",
                                            "role.delete",
                                            "role.get",
                                            "role.update",
                                            "script.create",
                                            "script.delete",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyhosts",
                                            "script.update",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "settings.update",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "task.get",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.adddependencies",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.deletedependencies",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.create",
                                            "user.delete",
                                            "user.get",
                                            "user.logout",
                                            "user.unblock",
                                            "user.update",
                                            "usergroup.create",
                                            "usergroup.delete",
                                            "usergroup.get",
                                            "usergroup.update",
                                            "usermacro.create",
                                            "usermacro.createglobal",
                                            "usermacro.delete",
                                            "usermacro.deleteglobal",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "usermacro.updateglobal",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 244,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.create",
                                            "*.delete",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.push",
                                            "*.update",
                                            "action.get",
                                            "alert.get",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.get",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.get",
                                            "drule.get",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.get",
                                            "graphitem.get",
                                            "graphprototype.get",
                                            "hanode.get",
                                            "history.get",
                                            "history.push",
                                            "host.get",
                                            "hostdashboard.get",
                                            "hostgroup.get",
                                            "hostinterface.get",
                                            "hostprototype.get",
                                            "housekeeping.get",
                                            "httptest.get",
                                            "iconmap.get",
                                            "image.get",
                                            "item.get",
                                            "itemprototype.get",
                                            "maintenance.get",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.get",
                                            "module.get",
                                            "problem.get",
                                            "proxy.get",
                                            "proxygroup.get",
                                            "role.get",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "sla.get",
                                            "sla.getsli",
                                            "task.create",
                                            "template.get",
                                            "templatedashboard.get",
                                            "templategroup.get",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.get",
                                            "triggerprototype.get",
                                            "user.get",
                                            "user.logout",
                                            "user.update",
                                            "usergroup.get",
                                            "usermacro.get",
                                            "valuemap.get",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "configuration.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.delete",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.push",
                                            "*.replacehostinterfaces",
                                            "*.update",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "correlation.get",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "history.push",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostdashboard.get",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.get",
                                            "image.get",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.get",
                                            "module.get",
                                            "problem.get",
                                            "proxy.get",
                                            "proxygroup.get",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.get",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "templategroup.delete",
                                            "templategroup.get",
                                            "templategroup.massadd",
                                            "templategroup.massremove",
                                            "templategroup.massupdate",
                                            "templategroup.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.get",
                                            "user.logout",
                                            "user.update",
                                            "usergroup.get",
                                            "usermacro.create",
                                            "usermacro.delete",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 260,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "*",
                                            "*.*",
                                            "action.*",
                                            "alert.*",
                                            "auditlog.*",
                                            "authentication.*",
                                            "autoregistration.*",
                                            "configuration.*",
                                            "connector.*",
                                            "correlation.*",
                                            "dashboard.*",
                                            "dcheck.*",
                                            "dhost.*",
                                            "discoveryrule.*",
                                            "drule.*",
                                            "dservice.*",
                                            "event.*",
                                            "graph.*",
                                            "graphitem.*",
                                            "graphprototype.*",
                                            "hanode.*",
                                            "history.*",
                                            "host.*",
                                            "hostdashboard.*",
                                            "hostgroup.*",
                                            "hostinterface.*",
                                            "hostprototype.*",
                                            "housekeeping.*",
                                            "httptest.*",
                                            "iconmap.*",
                                            "image.*",
                                            "item.*",
                                            "itemprototype.*",
                                            "maintenance.*",
                                            "map.*",
                                            "mediatype.*",
                                            "mfa.*",
                                            "module.*",
                                            "problem.*",
                                            "proxy.*",
                                            "proxygroup.*",
                                            "regexp.*",
                                            "report.*",
                                            "role.*",
                                            "script.*",
                                            "service.*",
                                            "settings.*",
                                            "sla.*",
                                            "task.*",
                                            "template.*",
                                            "templatedashboard.*",
                                            "templategroup.*",
                                            "token.*",
                                            "trend.*",
                                            "trigger.*",
                                            "triggerprototype.*",
                                            "user.*",
                                            "userdirectory.*",
                                            "usergroup.*",
                                            "usermacro.*",
                                            "valuemap.*",
                                            "*.acknowledge",
                                            "*.clear",
                                            "*.copy",
                                            "*.create",
                                            "*.createglobal",
                                            "*.delete",
                                            "*.deleteglobal",
                                            "*.execute",
                                            "*.export",
                                            "*.generate",
                                            "*.get",
                                            "*.getscriptsbyevents",
                                            "*.getscriptsbyhosts",
                                            "*.getsli",
                                            "*.import",
                                            "*.importcompare",
                                            "*.logout",
                                            "*.massadd",
                                            "*.massremove",
                                            "*.massupdate",
                                            "*.propagate",
                                            "*.provision",
                                            "*.push",
                                            "*.replacehostinterfaces",
                                            "*.resettotp",
                                            "*.test",
                                            "*.unblock",
                                            "*.update",
                                            "*.updateglobal",
                                            "action.create",
                                            "action.delete",
                                            "action.get",
                                            "action.update",
                                            "alert.get",
                                            "auditlog.get",
                                            "authentication.get",
                                            "authentication.update",
                                            "autoregistration.get",
                                            "autoregistration.update",
                                            "configuration.export",
                                            "configuration.import",
                                            "configuration.importcompare",
                                            "connector.create",
                                            "connector.delete",
                                            "connector.get",
                                            "connector.update",
                                            "correlation.create",
                                            "correlation.delete",
                                            "correlation.get",
                                            "correlation.update",
                                            "dashboard.create",
                                            "dashboard.delete",
                                            "dashboard.get",
                                            "dashboard.update",
                                            "dcheck.get",
                                            "dhost.get",
                                            "discoveryrule.copy",
                                            "discoveryrule.create",
                                            "discoveryrule.delete",
                                            "discoveryrule.get",
                                            "discoveryrule.update",
                                            "drule.create",
                                            "drule.delete",
                                            "drule.get",
                                            "drule.update",
                                            "dservice.get",
                                            "event.acknowledge",
                                            "event.get",
                                            "graph.create",
                                            "graph.delete",
                                            "graph.get",
                                            "graph.update",
                                            "graphitem.get",
                                            "graphprototype.create",
                                            "graphprototype.delete",
                                            "graphprototype.get",
                                            "graphprototype.update",
                                            "hanode.get",
                                            "history.clear",
                                            "history.get",
                                            "history.push",
                                            "host.create",
                                            "host.delete",
                                            "host.get",
                                            "host.massadd",
                                            "host.massremove",
                                            "host.massupdate",
                                            "host.update",
                                            "hostdashboard.get",
                                            "hostgroup.create",
                                            "hostgroup.delete",
                                            "hostgroup.get",
                                            "hostgroup.massadd",
                                            "hostgroup.massremove",
                                            "hostgroup.massupdate",
                                            "hostgroup.propagate",
                                            "hostgroup.update",
                                            "hostinterface.create",
                                            "hostinterface.delete",
                                            "hostinterface.get",
                                            "hostinterface.massadd",
                                            "hostinterface.massremove",
                                            "hostinterface.replacehostinterfaces",
                                            "hostinterface.update",
                                            "hostprototype.create",
                                            "hostprototype.delete",
                                            "hostprototype.get",
                                            "hostprototype.update",
                                            "housekeeping.get",
                                            "housekeeping.update",
                                            "httptest.create",
                                            "httptest.delete",
                                            "httptest.get",
                                            "httptest.update",
                                            "iconmap.create",
                                            "iconmap.delete",
                                            "iconmap.get",
                                            "iconmap.update",
                                            "image.create",
                                            "image.delete",
                                            "image.get",
                                            "image.update",
                                            "item.create",
                                            "item.delete",
                                            "item.get",
                                            "item.update",
                                            "itemprototype.create",
                                            "itemprototype.delete",
                                            "itemprototype.get",
                                            "itemprototype.update",
                                            "maintenance.create",
                                            "maintenance.delete",
                                            "maintenance.get",
                                            "maintenance.update",
                                            "map.create",
                                            "map.delete",
                                            "map.get",
                                            "map.update",
                                            "mediatype.create",
                                            "mediatype.delete",
                                            "mediatype.get",
                                            "mediatype.update",
                                            "mfa.create",
                                            "mfa.delete",
                                            "mfa.get",
                                            "mfa.update",
                                            "module.create",
                                            "module.delete",
                                            "module.get",
                                            "module.update",
                                            "problem.get",
                                            "proxy.create",
                                            "proxy.delete",
                                            "proxy.get",
                                            "proxy.update",
                                            "proxygroup.create",
                                            "proxygroup.delete",
                                            "proxygroup.get",
                                            "proxygroup.update",
                                            "regexp.create",
                                            "regexp.delete",
                                            "regexp.get",
                                            "regexp.update",
                                            "report.create",
                                            "report.delete",
                                            "report.get",
                                            "report.update",
                                            "role.create",
                                            "role.delete",
                                            "role.get",
                                            "role.update",
                                            "script.create",
                                            "script.delete",
                                            "script.execute",
                                            "script.get",
                                            "script.getscriptsbyevents",
                                            "script.getscriptsbyhosts",
                                            "script.update",
                                            "service.create",
                                            "service.delete",
                                            "service.get",
                                            "service.update",
                                            "settings.get",
                                            "settings.update",
                                            "sla.create",
                                            "sla.delete",
                                            "sla.get",
                                            "sla.getsli",
                                            "sla.update",
                                            "task.create",
                                            "task.get",
                                            "template.create",
                                            "template.delete",
                                            "template.get",
                                            "template.massadd",
                                            "template.massremove",
                                            "template.massupdate",
                                            "template.update",
                                            "templatedashboard.create",
                                            "templatedashboard.delete",
                                            "templatedashboard.get",
                                            "templatedashboard.update",
                                            "templategroup.create",
                                            "templategroup.delete",
                                            "templategroup.get",
                                            "templategroup.massadd",
                                            "templategroup.massremove",
                                            "templategroup.massupdate",
                                            "templategroup.propagate",
                                            "templategroup.update",
                                            "token.create",
                                            "token.delete",
                                            "token.generate",
                                            "token.get",
                                            "token.update",
                                            "trend.get",
                                            "trigger.create",
                                            "trigger.delete",
                                            "trigger.get",
                                            "trigger.update",
                                            "triggerprototype.create",
                                            "triggerprototype.delete",
                                            "triggerprototype.get",
                                            "triggerprototype.update",
                                            "user.create",
                                            "user.delete",
                                            "user.get",
                                            "user.logout",
                                            "user.provision",
                                            "user.resettotp",
                                            "user.unblock",
                                            "user.update",
                                            "userdirectory.create",
                                            "userdirectory.delete",
                                            "userdirectory.get",
                                            "userdirectory.test",
                                            "userdirectory.update",
                                            "usergroup.create",
                                            "usergroup.delete",
                                            "usergroup.get",
                                            "usergroup.update",
                                            "usermacro.create",
                                            "usermacro.createglobal",
                                            "usermacro.delete",
                                            "usermacro.deleteglobal",
                                            "usermacro.get",
                                            "usermacro.update",
                                            "usermacro.updateglobal",
                                            "valuemap.create",
                                            "valuemap.delete",
                                            "valuemap.get",
                                            "valuemap.update",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    single: true,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 269,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_FIELDS,
    lookup: &[
        11, 65535, 13, 0, 65535, 65535, 5, 1, 6, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 2, 3, 4, 65535, 14, 12, 10,
        65535, 9,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Pages of the frontend that are opened or closed one by one.",
            ru: "Разделы веб-интерфейса, открытые или закрытые по отдельности.",
        },
        tables::Text {
            en: "Whether pages not named in `ui` are open.",
            ru: "Открыты ли разделы, не названные в `ui`.",
        },
        tables::Text {
            en: "Which services may be seen.",
            ru: "Какие услуги доступны для просмотра.",
        },
        tables::Text {
            en: "The services that may be seen, with `services.read.mode` `0`.",
            ru: "Услуги, доступные для просмотра, при `services.read.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be seen; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для просмотра; пустой — нет таких.",
        },
        tables::Text {
            en: "Which services may be changed.",
            ru: "Какие услуги доступны для изменения.",
        },
        tables::Text {
            en: "The services that may be changed, with `services.write.mode` `0`.",
            ru: "Услуги, доступные для изменения, при `services.write.mode` `0`.",
        },
        tables::Text {
            en: "The tag that marks further services that may be changed; empty for none.",
            ru: "Тег, отмечающий прочие услуги, доступные для изменения; пустой — нет таких.",
        },
        tables::Text {
            en: "Frontend modules that are allowed or not one by one.",
            ru: "Модули веб-интерфейса, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether modules not named in `modules` are allowed.",
            ru: "Разрешены ли модули, не названные в `modules`.",
        },
        tables::Text {
            en: "Whether API methods may be called at all.",
            ru: "Разрешён ли вообще доступ к API.",
        },
        tables::Text {
            en: "What `api` is a list of.",
            ru: "Что перечислено в `api`.",
        },
        tables::Text {
            en: "API methods: `host.get`, all of an object `host.*`, one of all objects `*.get`, or `*` for all.",
            ru: "Методы API: `host.get`, все методы объекта `host.*`, метод всех объектов `*.get` или `*` — все.",
        },
        tables::Text {
            en: "Actions of the frontend that are allowed or not one by one.",
            ru: "Операции, разрешённые или запрещённые по отдельности.",
        },
        tables::Text {
            en: "Whether actions not named in `actions` are allowed.",
            ru: "Разрешены ли операции, не названные в `actions`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 12,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid API method \"{value}\" for user role \"{../name}\".",
                ru: "Неизвестный метод API «{value}» у роли «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_UI_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            59,
        ),
        ("status", tables::Type::BOOL, 101),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 67,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "configuration.actions",
                                "configuration.discovery",
                                "configuration.host_groups",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.templates",
                                "monitoring.discovery",
                                "reports.notifications",
                                "reports.scheduled_reports",
                                "services.actions",
                                "services.sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "configuration.actions",
                                "configuration.discovery",
                                "configuration.host_groups",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.templates",
                                "monitoring.discovery",
                                "reports.notifications",
                                "reports.scheduled_reports",
                                "services.actions",
                                "services.sla",
                                "administration.authentication",
                                "administration.general",
                                "administration.media_types",
                                "administration.proxies",
                                "administration.queue",
                                "administration.scripts",
                                "administration.user_groups",
                                "administration.user_roles",
                                "administration.users",
                                "configuration.event_correlation",
                                "reports.action_log",
                                "reports.audit",
                                "reports.system_info",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 77,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 82,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "monitoring.discovery",
                                "services.sla",
                                "reports.scheduled_reports",
                                "reports.notifications",
                                "configuration.template_groups",
                                "configuration.host_groups",
                                "configuration.templates",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.discovery",
                                "configuration.trigger_actions",
                                "configuration.service_actions",
                                "configuration.discovery_actions",
                                "configuration.autoregistration_actions",
                                "configuration.internal_actions",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 88,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "monitoring.dashboard",
                                "monitoring.problems",
                                "monitoring.hosts",
                                "monitoring.latest_data",
                                "monitoring.maps",
                                "services.services",
                                "services.sla_report",
                                "inventory.overview",
                                "inventory.hosts",
                                "reports.availability_report",
                                "reports.top_triggers",
                                "monitoring.discovery",
                                "services.sla",
                                "reports.scheduled_reports",
                                "reports.notifications",
                                "configuration.template_groups",
                                "configuration.host_groups",
                                "configuration.templates",
                                "configuration.hosts",
                                "configuration.maintenance",
                                "configuration.discovery",
                                "configuration.trigger_actions",
                                "configuration.service_actions",
                                "configuration.discovery_actions",
                                "configuration.autoregistration_actions",
                                "configuration.internal_actions",
                                "reports.system_info",
                                "reports.audit",
                                "reports.action_log",
                                "configuration.event_correlation",
                                "administration.media_types",
                                "administration.scripts",
                                "administration.user_groups",
                                "administration.user_roles",
                                "administration.users",
                                "administration.api_tokens",
                                "administration.authentication",
                                "administration.general",
                                "administration.audit_log",
                                "administration.housekeeping",
                                "administration.proxy_groups",
                                "administration.proxies",
                                "administration.macros",
                                "administration.queue",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 94,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_UI_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesUi",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_UI_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_UI_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The page, such as `monitoring.hosts`. Which there are depends on `type`.",
            ru: "Раздел, например `monitoring.hosts`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the page is open.",
            ru: "Открыт ли раздел.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_SERVICES_READ_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 126)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_READ_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesServicesReadList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_SERVICES_READ_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_READ_LIST_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_SERVICES_READ_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            147,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_READ_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesServicesReadTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_SERVICES_READ_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_READ_TAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("serviceid", tables::Type::ID, 167)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesServicesWriteList",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service.",
            ru: "Услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            180,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            188,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesServicesWriteTag",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_MODULES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("moduleid", tables::Type::ID, 202), ("status", tables::Type::BOOL, 210)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("module"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_MODULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesModules",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_MODULES_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_MODULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The module.",
            ru: "Модуль.",
        },
        tables::Text {
            en: "Whether the module is allowed.",
            ru: "Разрешён ли модуль.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "role")]
static ROLE_UPDATE_RULES_ACTIONS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            289,
        ),
        ("status", tables::Type::BOOL, 331),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 302,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 307,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 312,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 318,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Above(2),
                                        steps: &[2],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(2),
                                            steps: &[2],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 2, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[
                                "edit_dashboards",
                                "edit_maps",
                                "acknowledge_problems",
                                "close_problems",
                                "change_severity",
                                "add_problem_comments",
                                "execute_scripts",
                                "manage_api_tokens",
                                "suppress_problems",
                                "invoke_execute_now",
                                "change_problem_ranking",
                                "edit_maintenance",
                                "manage_scheduled_reports",
                                "manage_sla",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 324,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "role")]
pub(crate) static ROLE_UPDATE_RULES_ACTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/role",
    name: "RoleUpdateRulesActions",
    file: "spec/zabbix/types/role.toml",
    form: tables::Form::Object,
    fields: &ROLE_UPDATE_RULES_ACTIONS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "role")]
#[cfg(feature = "texts")]
pub(crate) static ROLE_UPDATE_RULES_ACTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action, such as `edit_maps`. Which there are depends on `type`.",
            ru: "Операция, например `edit_maps`. Набор зависит от `type`.",
        },
        tables::Text {
            en: "Whether the action is allowed.",
            ru: "Разрешена ли операция.",
        },
    ],
    rules: &[],
    said: &[],
};
