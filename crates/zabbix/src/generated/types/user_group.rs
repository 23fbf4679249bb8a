// @generated from spec/zabbix/types/user-group.toml by `cargo xtask codegen`; do not edit.

//! The type `user-group`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// A user group
#[non_exhaustive]
pub struct UserGroup {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether errors come with the server's call stack.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// How its users sign in to the frontend.
    ///
    /// One of the values below.
    pub gui_access: ::core::option::Option<FrontendAccess>,
    /// Whether its users may do anything at all.
    ///
    /// One of the values below.
    pub users_status: ::core::option::Option<UserGroupStatus>,
    /// The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.
    ///
    /// Id. Since 6.2.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a second factor is asked for.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub mfa_status: ::core::option::Option<bool>,
    /// The method of the second factor; `0` for the default one, and where none is asked for.
    ///
    /// Id. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.
    ///
    /// List of: object. Gone in 7.2. Deprecated since 6.2: use `hostgroup_rights` instead.
    pub rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRight>,
    >,
    /// What the group may do with the hosts of host groups. In an update it replaces all until now.
    ///
    /// List of: object. Since 6.2.
    pub hostgroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRight>,
    >,
    /// What the group may do with the templates of template groups. In an update it replaces all until now.
    ///
    /// List of: object. Since 6.2.
    pub templategroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRight>,
    >,
    /// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
    ///
    /// List of: object.
    pub tag_filters: ::core::option::Option<::std::vec::Vec<UserGroupTagFilters>>,
    /// The members of the group. In an update they replace those until now.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<super::super::types::user::User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl UserGroup {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
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
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<FrontendAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
        self
    }
    /// Sets [`users_status`](Self::users_status).
    pub fn users_status(
        mut self,
        value: impl ::core::convert::Into<UserGroupStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users_status, value);
        self
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
        self
    }
    /// Sets [`mfa_status`](Self::mfa_status).
    pub fn mfa_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfa_status, value);
        self
    }
    /// Sets [`mfaid`](Self::mfaid).
    pub fn mfaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfaid, value);
        self
    }
    /// Sets [`rights`](Self::rights).
    pub fn rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRight,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.rights, value);
        self
    }
    /// Sets [`hostgroup_rights`](Self::hostgroup_rights).
    pub fn hostgroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRight,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroup_rights, value);
        self
    }
    /// Sets [`templategroup_rights`](Self::templategroup_rights).
    pub fn templategroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRight,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroup_rights, value);
        self
    }
    /// Sets [`tag_filters`](Self::tag_filters).
    pub fn tag_filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserGroupTagFilters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tag_filters, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for UserGroup {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    UserGroup, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP; 0 => usrgrpid, 1 => name,
    2 => debug_mode, 3 => gui_access, 4 => users_status, 5 => userdirectoryid, 6 =>
    mfa_status, 7 => mfaid, 8 => rights, 9 => hostgroup_rights, 10 =>
    templategroup_rights, 11 => tag_filters, 12 => users;; usrgrpid name debug_mode
    gui_access users_status userdirectoryid mfa_status mfaid rights hostgroup_rights
    templategroup_rights tag_filters users
}
#[cfg(feature = "usergroup")]
/// A user group
#[non_exhaustive]
pub struct UserGroupCreate {
    /// The group's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// Whether errors come with the server's call stack.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// How its users sign in to the frontend.
    ///
    /// One of the values below. Default: `0`.
    pub gui_access: ::core::option::Option<FrontendAccess>,
    /// Whether its users may do anything at all.
    ///
    /// One of the values below.
    pub users_status: ::core::option::Option<UserGroupStatus>,
    /// The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.
    ///
    /// Id. What is right hangs on other fields. Since 6.2.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a second factor is asked for.
    ///
    /// Bool (0 or 1). Default: `0`. Since 7.0.
    pub mfa_status: ::core::option::Option<bool>,
    /// The method of the second factor; `0` for the default one, and where none is asked for.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Gone in 7.2. Deprecated since 6.2: use `hostgroup_rights` instead.
    pub rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightCreate>,
    >,
    /// What the group may do with the hosts of host groups. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.2.
    pub hostgroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightCreate>,
    >,
    /// What the group may do with the templates of template groups. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.2.
    pub templategroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightCreate>,
    >,
    /// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
    ///
    /// List of: object.
    pub tag_filters: ::core::option::Option<::std::vec::Vec<UserGroupCreateTagFilters>>,
    /// The former form of `users`.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `users` instead.
    pub userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The members of the group. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub users: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupCreate {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<FrontendAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
        self
    }
    /// Sets [`users_status`](Self::users_status).
    pub fn users_status(
        mut self,
        value: impl ::core::convert::Into<UserGroupStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users_status, value);
        self
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
        self
    }
    /// Sets [`mfa_status`](Self::mfa_status).
    pub fn mfa_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfa_status, value);
        self
    }
    /// Sets [`mfaid`](Self::mfaid).
    pub fn mfaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfaid, value);
        self
    }
    /// Sets [`rights`](Self::rights).
    pub fn rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.rights, value);
        self
    }
    /// Sets [`hostgroup_rights`](Self::hostgroup_rights).
    pub fn hostgroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroup_rights, value);
        self
    }
    /// Sets [`templategroup_rights`](Self::templategroup_rights).
    pub fn templategroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroup_rights, value);
        self
    }
    /// Sets [`tag_filters`](Self::tag_filters).
    pub fn tag_filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserGroupCreateTagFilters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tag_filters, value);
        self
    }
    /// Sets [`userids`](Self::userids).
    pub fn userids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.userids, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE; 0 => name, 1 =>
    debug_mode, 2 => gui_access, 3 => users_status, 4 => userdirectoryid, 5 =>
    mfa_status, 6 => mfaid, 7 => rights, 8 => hostgroup_rights, 9 =>
    templategroup_rights, 10 => tag_filters, 11 => userids, 12 => users; name; debug_mode
    gui_access users_status userdirectoryid mfa_status mfaid rights hostgroup_rights
    templategroup_rights tag_filters userids users
}
#[cfg(feature = "usergroup")]
/// A user group
#[non_exhaustive]
pub struct UserGroupUpdate {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// The group's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether errors come with the server's call stack.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// How its users sign in to the frontend.
    ///
    /// One of the values below.
    pub gui_access: ::core::option::Option<FrontendAccess>,
    /// Whether its users may do anything at all.
    ///
    /// One of the values below.
    pub users_status: ::core::option::Option<UserGroupStatus>,
    /// The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.
    ///
    /// Id. What is right hangs on other fields. Since 6.2.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a second factor is asked for.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub mfa_status: ::core::option::Option<bool>,
    /// The method of the second factor; `0` for the default one, and where none is asked for.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Gone in 7.2. Deprecated since 6.2: use `hostgroup_rights` instead.
    pub rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightUpdate>,
    >,
    /// What the group may do with the hosts of host groups. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.2.
    pub hostgroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightUpdate>,
    >,
    /// What the group may do with the templates of template groups. In an update it replaces all until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.2.
    pub templategroup_rights: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_right::UserGroupRightUpdate>,
    >,
    /// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
    ///
    /// List of: object.
    pub tag_filters: ::core::option::Option<::std::vec::Vec<UserGroupUpdateTagFilters>>,
    /// The former form of `users`.
    ///
    /// List of: id; a lone one may stand for the list; no two alike. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.0: use `users` instead.
    pub userids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The members of the group. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub users: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupUpdate {
    /// With what is required.
    pub fn new(usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
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
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<FrontendAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
        self
    }
    /// Sets [`users_status`](Self::users_status).
    pub fn users_status(
        mut self,
        value: impl ::core::convert::Into<UserGroupStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users_status, value);
        self
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
        self
    }
    /// Sets [`mfa_status`](Self::mfa_status).
    pub fn mfa_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfa_status, value);
        self
    }
    /// Sets [`mfaid`](Self::mfaid).
    pub fn mfaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mfaid, value);
        self
    }
    /// Sets [`rights`](Self::rights).
    pub fn rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.rights, value);
        self
    }
    /// Sets [`hostgroup_rights`](Self::hostgroup_rights).
    pub fn hostgroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroup_rights, value);
        self
    }
    /// Sets [`templategroup_rights`](Self::templategroup_rights).
    pub fn templategroup_rights(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_right::UserGroupRightUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroup_rights, value);
        self
    }
    /// Sets [`tag_filters`](Self::tag_filters).
    pub fn tag_filters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserGroupUpdateTagFilters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tag_filters, value);
        self
    }
    /// Sets [`userids`](Self::userids).
    pub fn userids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.userids, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE; 0 => usrgrpid, 1 =>
    name, 2 => debug_mode, 3 => gui_access, 4 => users_status, 5 => userdirectoryid, 6 =>
    mfa_status, 7 => mfaid, 8 => rights, 9 => hostgroup_rights, 10 =>
    templategroup_rights, 11 => tag_filters, 12 => userids, 13 => users; usrgrpid; name
    debug_mode gui_access users_status userdirectoryid mfa_status mfaid rights
    hostgroup_rights templategroup_rights tag_filters userids users
}
#[cfg(feature = "types-media")]
/// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
#[non_exhaustive]
pub struct UserGroupTagFilters {
    /// The host group.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The tag that a problem has to have; empty for any.
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
impl UserGroupTagFilters {
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
impl ::core::default::Default for UserGroupTagFilters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    UserGroupTagFilters, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_TAG_FILTERS; 0 => groupid,
    1 => tag, 2 => value;; groupid tag value
}
#[cfg(feature = "usergroup")]
/// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
#[non_exhaustive]
pub struct UserGroupCreateTagFilters {
    /// The host group.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    /// The tag that a problem has to have; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupCreateTagFilters {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupCreateTagFilters, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE_TAG_FILTERS; 0 =>
    groupid, 1 => tag, 2 => value; groupid; tag value
}
#[cfg(feature = "usergroup")]
/// Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.
#[non_exhaustive]
pub struct UserGroupUpdateTagFilters {
    /// The host group.
    ///
    /// Id.
    pub groupid: ::callsheet_runtime::Id,
    /// The tag that a problem has to have; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value; empty for any.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "usergroup")]
impl UserGroupUpdateTagFilters {
    /// With what is required.
    pub fn new(groupid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            groupid: groupid.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
#[cfg(feature = "usergroup")]
::callsheet_runtime::record! {
    UserGroupUpdateTagFilters, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE_TAG_FILTERS; 0 =>
    groupid, 1 => tag, 2 => value; groupid; tag value
}
#[cfg(feature = "types-media")]
/// How users sign in to the frontend.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrontendAccess {
    /// As the server's settings say.
    ///
    /// `0` on the wire.
    SystemDefault,
    /// With a password that the server keeps.
    ///
    /// `1` on the wire.
    Internal,
    /// With a password that a directory keeps.
    ///
    /// `2` on the wire.
    Ldap,
    /// Not at all.
    ///
    /// `3` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    FrontendAccess, FRONTEND_ACCESS_VALUES; 0 => SystemDefault, 1 => Internal, 2 => Ldap,
    3 => Disabled
}
#[cfg(feature = "types-media")]
pub(crate) static FRONTEND_ACCESS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group",
    name: "FrontendAccess",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "SystemDefault",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Internal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Ldap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Whether a group's users may do anything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGroupStatus {
    /// They may.
    ///
    /// `0` on the wire.
    Enabled,
    /// They may not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    UserGroupStatus, USER_GROUP_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-media")]
pub(crate) static USER_GROUP_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-group",
    name: "UserGroupStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
static USER_GROUP_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 20),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            27,
        ),
        ("debug_mode", tables::Type::BOOL, 35),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(&FRONTEND_ACCESS_VALUES),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "users_status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_STATUS_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("userdirectoryid", tables::Type::ID, 53),
        ("mfa_status", tables::Type::BOOL, 72),
        ("mfaid", tables::Type::ID, 79),
        (
            "rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            98,
        ),
        (
            "hostgroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "templategroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "tag_filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_TAG_FILTERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            127,
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            177,
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
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("user-directory"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("mfa"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroup_rights"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "hostgroup_rights",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
#[cfg(feature = "types-media")]
pub(crate) static USER_GROUP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroup",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 12, 65535, 65535, 65535, 1, 65535, 65535, 3, 65535, 11, 9, 5, 10,
        65535, 2, 4, 7, 8,
    ],
    required: 0,
    conditional: false,
    secrets: &[12],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack.",
            ru: "Сопровождаются ли ошибки стеком вызовов сервера.",
        },
        tables::Text {
            en: "How its users sign in to the frontend.",
            ru: "Как пользователи группы входят в веб-интерфейс.",
        },
        tables::Text {
            en: "Whether its users may do anything at all.",
            ru: "Активны ли пользователи группы.",
        },
        tables::Text {
            en: "The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.",
            ru: "Каталог, проверяющий пароли пользователей группы; `0` — каталог по умолчанию. Только если `gui_access` допускает вход через каталог.",
        },
        tables::Text {
            en: "Whether a second factor is asked for.",
            ru: "Требуется ли второй фактор.",
        },
        tables::Text {
            en: "The method of the second factor; `0` for the default one, and where none is asked for.",
            ru: "Метод второго фактора; `0` — метод по умолчанию или второй фактор не требуется.",
        },
        tables::Text {
            en: "What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.",
            ru: "Права на группы узлов сети, а до 6.2 и на группы шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the hosts of host groups. In an update it replaces all until now.",
            ru: "Права на узлы сети из групп узлов сети. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the templates of template groups. In an update it replaces all until now.",
            ru: "Права на шаблоны из групп шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.",
            ru: "Какие проблемы группы узлов сети видны, по тегам; если для группы ничего не задано — все. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "The members of the group. In an update they replace those until now.",
            ru: "Участники группы. При обновлении заменяют прежних.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_CREATE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            27,
        ),
        ("debug_mode", tables::Type::BOOL, 35),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(&FRONTEND_ACCESS_VALUES),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "users_status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_STATUS_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("userdirectoryid", tables::Type::ID, 53),
        ("mfa_status", tables::Type::BOOL, 72),
        ("mfaid", tables::Type::ID, 79),
        (
            "rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE,
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
            98,
        ),
        (
            "hostgroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE,
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
            109,
        ),
        (
            "templategroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE,
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
            118,
        ),
        (
            "tag_filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE_TAG_FILTERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "userids",
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
            157,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            177,
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
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                references: ::core::option::Option::Some("user-directory"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 61,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("mfa"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 87,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroup_rights"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "hostgroup_rights",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("users"),
                }),
                references: ::core::option::Option::Some("user"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 168,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroupCreate",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 5, 12, 65535, 65535, 65535, 0, 11, 65535, 2, 65535, 10, 8, 4, 9,
        65535, 1, 3, 6, 7,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[7],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[8],
            }),
            is_advice: false,
            line: 185,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[2],
                                            },
                                            &["3"],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored(
                            "whether the caller is among the members",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 200,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[2],
                                            },
                                            &["3"],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored(
                            "whether the caller is among the members",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 207,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack.",
            ru: "Сопровождаются ли ошибки стеком вызовов сервера.",
        },
        tables::Text {
            en: "How its users sign in to the frontend.",
            ru: "Как пользователи группы входят в веб-интерфейс.",
        },
        tables::Text {
            en: "Whether its users may do anything at all.",
            ru: "Активны ли пользователи группы.",
        },
        tables::Text {
            en: "The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.",
            ru: "Каталог, проверяющий пароли пользователей группы; `0` — каталог по умолчанию. Только если `gui_access` допускает вход через каталог.",
        },
        tables::Text {
            en: "Whether a second factor is asked for.",
            ru: "Требуется ли второй фактор.",
        },
        tables::Text {
            en: "The method of the second factor; `0` for the default one, and where none is asked for.",
            ru: "Метод второго фактора; `0` — метод по умолчанию или второй фактор не требуется.",
        },
        tables::Text {
            en: "What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.",
            ru: "Права на группы узлов сети, а до 6.2 и на группы шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the hosts of host groups. In an update it replaces all until now.",
            ru: "Права на узлы сети из групп узлов сети. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the templates of template groups. In an update it replaces all until now.",
            ru: "Права на шаблоны из групп шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.",
            ru: "Какие проблемы группы узлов сети видны, по тегам; если для группы ничего не задано — все. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "The former form of `users`.",
            ru: "Прежняя форма `users`.",
        },
        tables::Text {
            en: "The members of the group. In an update they replace those until now.",
            ru: "Участники группы. При обновлении заменяют прежних.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Deprecated parameter \"rights\" cannot be used with \"hostgroup_rights\".",
            ru: "Устаревший параметр «rights» нельзя задать вместе с «hostgroup_rights».",
        },
        tables::Text {
            en: "User cannot add himself to a disabled group or a group with disabled GUI access.",
            ru: "Нельзя добавить самого себя в отключённую группу или группу без доступа к веб-интерфейсу.",
        },
        tables::Text {
            en: "User cannot add oneself to a disabled group or a group with disabled GUI access.",
            ru: "Нельзя добавить самого себя в отключённую группу или группу без доступа к веб-интерфейсу.",
        },
    ],
    said: &[
        tables::Said {
            field: 11,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"userids\" is deprecated.",
                ru: "Параметр «userids» устарел: он не сочетается с «users».",
            },
        },
    ],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_UPDATE_FIELDS: [tables::Field<'static>; 14] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 20),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            27,
        ),
        ("debug_mode", tables::Type::BOOL, 35),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(&FRONTEND_ACCESS_VALUES),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "users_status",
            tables::Type {
                kind: tables::Kind::Enum(&USER_GROUP_STATUS_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("userdirectoryid", tables::Type::ID, 53),
        ("mfa_status", tables::Type::BOOL, 72),
        ("mfaid", tables::Type::ID, 79),
        (
            "rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE,
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
            98,
        ),
        (
            "hostgroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE,
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
            109,
        ),
        (
            "templategroup_rights",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE,
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
            118,
        ),
        (
            "tag_filters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE_TAG_FILTERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "userids",
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
            157,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            177,
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
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("user-directory"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["1", "3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 67,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("mfa"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[6],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 93,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroup_rights"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "hostgroup_rights",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 2, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 0, 0)),
                    instead: ::core::option::Option::Some("users"),
                }),
                references: ::core::option::Option::Some("user"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 168,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroupUpdate",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535,
        65535, 6, 13, 65535, 65535, 65535, 1, 12, 65535, 3, 65535, 11, 9, 5, 10, 65535,
        2, 4, 7, 8,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[8],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[9],
            }),
            is_advice: false,
            line: 185,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["3"],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored(
                            "whether the caller is among the members",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["1"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 200,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["3"],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        }),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored(
                            "whether the caller is among the members",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["1"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 207,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            }),
                                        ),
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        }),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[6],
                                            }),
                                        ),
                                        tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        }),
                                        tables::Condition::Not(
                                            &tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[7],
                                                },
                                                &["0"],
                                            ),
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("how the group signs in"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 214,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "The group's name.",
            ru: "Имя группы.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack.",
            ru: "Сопровождаются ли ошибки стеком вызовов сервера.",
        },
        tables::Text {
            en: "How its users sign in to the frontend.",
            ru: "Как пользователи группы входят в веб-интерфейс.",
        },
        tables::Text {
            en: "Whether its users may do anything at all.",
            ru: "Активны ли пользователи группы.",
        },
        tables::Text {
            en: "The user directory that checks its users' passwords; `0` for the default one. Only where `gui_access` lets a directory check them.",
            ru: "Каталог, проверяющий пароли пользователей группы; `0` — каталог по умолчанию. Только если `gui_access` допускает вход через каталог.",
        },
        tables::Text {
            en: "Whether a second factor is asked for.",
            ru: "Требуется ли второй фактор.",
        },
        tables::Text {
            en: "The method of the second factor; `0` for the default one, and where none is asked for.",
            ru: "Метод второго фактора; `0` — метод по умолчанию или второй фактор не требуется.",
        },
        tables::Text {
            en: "What the group may do with host groups, and until 6.2 with template groups too. In an update it replaces all until now.",
            ru: "Права на группы узлов сети, а до 6.2 и на группы шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the hosts of host groups. In an update it replaces all until now.",
            ru: "Права на узлы сети из групп узлов сети. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What the group may do with the templates of template groups. In an update it replaces all until now.",
            ru: "Права на шаблоны из групп шаблонов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which problems of a host group the users see, by tag; without one for a group, all of them. In an update it replaces all until now.",
            ru: "Какие проблемы группы узлов сети видны, по тегам; если для группы ничего не задано — все. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "The former form of `users`.",
            ru: "Прежняя форма `users`.",
        },
        tables::Text {
            en: "The members of the group. In an update they replace those until now.",
            ru: "Участники группы. При обновлении заменяют прежних.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Deprecated parameter \"rights\" cannot be used with \"hostgroup_rights\".",
            ru: "Устаревший параметр «rights» нельзя задать вместе с «hostgroup_rights».",
        },
        tables::Text {
            en: "User cannot add himself to a disabled group or a group with disabled GUI access.",
            ru: "Нельзя добавить самого себя в отключённую группу или группу без доступа к веб-интерфейсу.",
        },
        tables::Text {
            en: "User cannot add oneself to a disabled group or a group with disabled GUI access.",
            ru: "Нельзя добавить самого себя в отключённую группу или группу без доступа к веб-интерфейсу.",
        },
        tables::Text {
            en: "the group signs in another way",
            ru: "Какие поля допустимы, зависит от прежних «gui_access» и «mfa_status» группы.",
        },
    ],
    said: &[
        tables::Said {
            field: 12,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"userids\" is deprecated.",
                ru: "Параметр «userids» устарел: он не сочетается с «users».",
            },
        },
    ],
};
#[cfg(feature = "types-media")]
static USER_GROUP_TAG_FILTERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 133),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            149,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static USER_GROUP_TAG_FILTERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroupTagFilters",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_TAG_FILTERS_FIELDS,
    lookup: &[2, 65535, 1, 65535, 65535, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_TAG_FILTERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group.",
            ru: "Группа узлов сети.",
        },
        tables::Text {
            en: "The tag that a problem has to have; empty for any.",
            ru: "Имя тега, который должен быть у проблемы; пустое — любой.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_CREATE_TAG_FILTERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 133),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            149,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_CREATE_TAG_FILTERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroupCreateTagFilters",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_CREATE_TAG_FILTERS_FIELDS,
    lookup: &[2, 65535, 1, 65535, 65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[2],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 193,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_CREATE_TAG_FILTERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group.",
            ru: "Группа узлов сети.",
        },
        tables::Text {
            en: "The tag that a problem has to have; empty for any.",
            ru: "Имя тега, который должен быть у проблемы; пустое — любой.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"tag\": cannot be empty.",
            ru: "Значение тега без имени тега недопустимо.",
        },
    ],
    said: &[],
};
#[cfg(feature = "usergroup")]
static USER_GROUP_UPDATE_TAG_FILTERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("groupid", tables::Type::ID, 133),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            149,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "usergroup")]
pub(crate) static USER_GROUP_UPDATE_TAG_FILTERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-group",
    name: "UserGroupUpdateTagFilters",
    file: "spec/zabbix/types/user-group.toml",
    form: tables::Form::Object,
    fields: &USER_GROUP_UPDATE_TAG_FILTERS_FIELDS,
    lookup: &[2, 65535, 1, 65535, 65535, 0, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[2],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 193,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "usergroup")]
#[cfg(feature = "texts")]
pub(crate) static USER_GROUP_UPDATE_TAG_FILTERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host group.",
            ru: "Группа узлов сети.",
        },
        tables::Text {
            en: "The tag that a problem has to have; empty for any.",
            ru: "Имя тега, который должен быть у проблемы; пустое — любой.",
        },
        tables::Text {
            en: "The tag's value; empty for any.",
            ru: "Значение тега; пустое — любое.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"tag\": cannot be empty.",
            ru: "Значение тега без имени тега недопустимо.",
        },
    ],
    said: &[],
};
