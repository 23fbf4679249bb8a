// @generated from spec/zabbix/types/user.toml by `cargo xtask codegen`; do not edit.

//! The type `user`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// A user
#[non_exhaustive]
pub struct User {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name to sign in with. Case counts.
    ///
    /// String, at most 100 characters. Not empty.
    pub username: ::core::option::Option<::std::string::String>,
    /// The first name.
    ///
    /// String, at most 100 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String, at most 100 characters.
    pub surname: ::core::option::Option<::std::string::String>,
    /// The page of the frontend that opens after signing in.
    ///
    /// Web address, at most 2048 characters.
    pub url: ::core::option::Option<::std::string::String>,
    /// Whether the browser keeps the user signed in.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub autologin: ::core::option::Option<bool>,
    /// How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.
    ///
    /// Time (90, 1m, 2h), 0, 90–86400 s. Not empty. Default: `15m`.
    pub autologout: ::core::option::Option<::std::string::String>,
    /// The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.
    ///
    /// String, one of "default", "en\_GB", "en\_US", "bg\_BG", "ca\_ES", "zh\_CN", "zh\_TW", "cs\_CZ", "da\_DK", "nl\_NL", "fi\_FI", "fr\_FR", "ka\_GE", "de\_DE", "el\_GR", "he\_IL", "hu\_HU", "id\_ID", "it\_IT", "ko\_KR", "ja\_JP", "lv\_LV", "lt\_LT", "nb\_NO", "fa\_IR", "pl\_PL", "pt\_BR", "pt\_PT", "ro\_RO", "ru\_RU", "sk\_SK", "es\_ES", "sv\_SE", "tr\_TR", "uk\_UA", "vi\_VN". Not empty. What is right hangs on other fields. Default: `default`.
    pub lang: ::core::option::Option<::std::string::String>,
    /// How often a page of the frontend renews itself.
    ///
    /// Time (90, 1m, 2h), 0–3600 s. Not empty. Default: `30s`.
    pub refresh: ::core::option::Option<::std::string::String>,
    /// The look of the frontend; `default` is the server's.
    ///
    /// String, one of "default", "blue-theme", "dark-theme", "hc-light", "hc-dark". Default: `default`.
    pub theme: ::core::option::Option<::std::string::String>,
    /// How often in a row signing in has failed.
    ///
    /// Integer.
    pub attempt_failed: ::core::option::Option<i64>,
    /// The address from which signing in failed last.
    ///
    /// String, at most 39 characters.
    pub attempt_ip: ::core::option::Option<::std::string::String>,
    /// When signing in failed last, in seconds since 1970.
    ///
    /// Integer.
    pub attempt_clock: ::core::option::Option<i64>,
    /// How many rows a page of the frontend shows.
    ///
    /// Integer, 1–999999. Default: `50`.
    pub rows_per_page: ::core::option::Option<i64>,
    /// The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.
    ///
    /// String, at most 50 characters. Not empty. Default: `default`.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// The user's role. Since 6.4 a user may have none.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user directory that the user came from; `0` for none.
    ///
    /// Id. Since 6.4.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// When a user directory last renewed the user, in seconds since 1970; `0` for never.
    ///
    /// Integer. Since 6.4.
    pub ts_provisioned: ::core::option::Option<i64>,
    /// Whether a user directory made the user.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub provisioned: ::core::option::Option<bool>,
    /// How the user signs in to the frontend. Filled by `getAccess`.
    ///
    /// One of the values below.
    pub gui_access: ::core::option::Option<
        super::super::types::user_group::FrontendAccess,
    >,
    /// Whether errors come with the server's call stack. Filled by `getAccess`.
    ///
    /// Bool (0 or 1).
    pub debug_mode: ::core::option::Option<bool>,
    /// Whether the user may do anything at all. Filled by `getAccess`.
    ///
    /// One of the values below.
    pub users_status: ::core::option::Option<
        super::super::types::user_group::UserGroupStatus,
    >,
    /// The groups that the user belongs to. In an update they replace those until now.
    ///
    /// List of: object.
    pub usrgrps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group::UserGroup>,
    >,
    /// Ways to reach the user. In an update they replace those until now.
    ///
    /// List of: object.
    pub medias: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media::Media>,
    >,
    /// The media types of the user's media. Filled by `selectMediatypes`.
    ///
    /// List of: object.
    pub mediatypes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media_type::MediaType>,
    >,
    /// The user's role. Filled by `selectRole`.
    ///
    /// Object.
    pub role: ::core::option::Option<::std::boxed::Box<super::super::types::role::Role>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl User {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`autologin`](Self::autologin).
    pub fn autologin(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologin, value);
        self
    }
    /// Sets [`autologout`](Self::autologout).
    pub fn autologout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologout, value);
        self
    }
    /// Sets [`lang`](Self::lang).
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`refresh`](Self::refresh).
    pub fn refresh(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh, value);
        self
    }
    /// Sets [`theme`](Self::theme).
    pub fn theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.theme, value);
        self
    }
    /// Sets [`attempt_failed`](Self::attempt_failed).
    pub fn attempt_failed(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_failed, value);
        self
    }
    /// Sets [`attempt_ip`](Self::attempt_ip).
    pub fn attempt_ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_ip, value);
        self
    }
    /// Sets [`attempt_clock`](Self::attempt_clock).
    pub fn attempt_clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_clock, value);
        self
    }
    /// Sets [`rows_per_page`](Self::rows_per_page).
    pub fn rows_per_page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.rows_per_page, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
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
    /// Sets [`ts_provisioned`](Self::ts_provisioned).
    pub fn ts_provisioned(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_provisioned, value);
        self
    }
    /// Sets [`provisioned`](Self::provisioned).
    pub fn provisioned(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provisioned, value);
        self
    }
    /// Sets [`gui_access`](Self::gui_access).
    pub fn gui_access(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::user_group::FrontendAccess,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gui_access, value);
        self
    }
    /// Sets [`debug_mode`](Self::debug_mode).
    pub fn debug_mode(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.debug_mode, value);
        self
    }
    /// Sets [`users_status`](Self::users_status).
    pub fn users_status(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::user_group::UserGroupStatus,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.users_status, value);
        self
    }
    /// Sets [`usrgrps`](Self::usrgrps).
    pub fn usrgrps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user_group::UserGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.usrgrps, value);
        self
    }
    /// Sets [`medias`](Self::medias).
    pub fn medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media::Media>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.medias, value);
        self
    }
    /// Sets [`mediatypes`](Self::mediatypes).
    pub fn mediatypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media_type::MediaType>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.mediatypes, value);
        self
    }
    /// Sets [`role`](Self::role).
    pub fn role(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::role::Role>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.role, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    User, super::super::TABLES, super::super::tables::shapes::TYPES_USER_USER; 0 =>
    userid, 1 => username, 2 => name, 3 => surname, 4 => url, 5 => autologin, 6 =>
    autologout, 7 => lang, 8 => refresh, 9 => theme, 10 => attempt_failed, 11 =>
    attempt_ip, 12 => attempt_clock, 13 => rows_per_page, 14 => timezone, 15 => roleid,
    16 => userdirectoryid, 17 => ts_provisioned, 18 => provisioned, 19 => gui_access, 20
    => debug_mode, 21 => users_status, 22 => usrgrps, 23 => medias, 24 => mediatypes, 25
    => role;; userid username name surname url autologin autologout lang refresh theme
    attempt_failed attempt_ip attempt_clock rows_per_page timezone roleid userdirectoryid
    ts_provisioned provisioned gui_access debug_mode users_status usrgrps medias
    mediatypes role
}
#[cfg(feature = "user")]
/// A user
#[non_exhaustive]
pub struct UserCreate {
    /// The name to sign in with. Case counts.
    ///
    /// String, at most 100 characters. Not empty. What is right hangs on other fields.
    pub username: ::std::string::String,
    /// The former name of `username`.
    ///
    /// String, at most 100 characters. Not empty. What is right hangs on other fields. Gone in 6.4. Deprecated since 5.4: use `username` instead.
    pub alias: ::core::option::Option<::std::string::String>,
    /// The first name.
    ///
    /// String, at most 100 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String, at most 100 characters.
    pub surname: ::core::option::Option<::std::string::String>,
    /// The password. The server's settings say how long and how mixed it has to be.
    ///
    /// String, at most 255 characters, secret. Not empty.
    pub passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The page of the frontend that opens after signing in.
    ///
    /// Web address, at most 2048 characters.
    pub url: ::core::option::Option<::std::string::String>,
    /// Whether the browser keeps the user signed in.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub autologin: ::core::option::Option<bool>,
    /// How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.
    ///
    /// Time (90, 1m, 2h), 0, 90–86400 s. Not empty. Default: `15m`.
    pub autologout: ::core::option::Option<::std::string::String>,
    /// The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.
    ///
    /// String, one of "default", "en\_GB", "en\_US", "bg\_BG", "ca\_ES", "zh\_CN", "zh\_TW", "cs\_CZ", "da\_DK", "nl\_NL", "fi\_FI", "fr\_FR", "ka\_GE", "de\_DE", "el\_GR", "he\_IL", "hu\_HU", "id\_ID", "it\_IT", "ko\_KR", "ja\_JP", "lv\_LV", "lt\_LT", "nb\_NO", "fa\_IR", "pl\_PL", "pt\_BR", "pt\_PT", "ro\_RO", "ru\_RU", "sk\_SK", "es\_ES", "sv\_SE", "tr\_TR", "uk\_UA", "vi\_VN". Not empty. What is right hangs on other fields. Default: `default`.
    pub lang: ::core::option::Option<::std::string::String>,
    /// How often a page of the frontend renews itself.
    ///
    /// Time (90, 1m, 2h), 0–3600 s. Not empty. Default: `30s`.
    pub refresh: ::core::option::Option<::std::string::String>,
    /// The look of the frontend; `default` is the server's.
    ///
    /// String, one of "default", "blue-theme", "dark-theme", "hc-light", "hc-dark". Default: `default`.
    pub theme: ::core::option::Option<::std::string::String>,
    /// How many rows a page of the frontend shows.
    ///
    /// Integer, 1–999999. Default: `50`.
    pub rows_per_page: ::core::option::Option<i64>,
    /// The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.
    ///
    /// String, at most 50 characters. Not empty. Default: `default`.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// The user's role. Since 6.4 a user may have none.
    ///
    /// Id. What is right hangs on other fields.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The groups that the user belongs to. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub usrgrps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Ways to reach the user. In an update they replace those until now.
    ///
    /// List of: object.
    pub medias: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media::MediaCreate>,
    >,
    /// The former name of `medias`.
    ///
    /// List of: object. What is right hangs on other fields. Gone in 6.4. Deprecated since 5.2: use `medias` instead.
    pub user_medias: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media::MediaCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl UserCreate {
    /// With what is required.
    pub fn new(username: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            username: username.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`alias`](Self::alias).
    pub fn alias(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alias, value);
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
    /// Sets [`passwd`](Self::passwd).
    pub fn passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`autologin`](Self::autologin).
    pub fn autologin(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologin, value);
        self
    }
    /// Sets [`autologout`](Self::autologout).
    pub fn autologout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologout, value);
        self
    }
    /// Sets [`lang`](Self::lang).
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`refresh`](Self::refresh).
    pub fn refresh(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh, value);
        self
    }
    /// Sets [`theme`](Self::theme).
    pub fn theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.theme, value);
        self
    }
    /// Sets [`rows_per_page`](Self::rows_per_page).
    pub fn rows_per_page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.rows_per_page, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
        self
    }
    /// Sets [`usrgrps`](Self::usrgrps).
    pub fn usrgrps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.usrgrps, value);
        self
    }
    /// Sets [`medias`](Self::medias).
    pub fn medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media::MediaCreate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.medias, value);
        self
    }
    /// Sets [`user_medias`](Self::user_medias).
    pub fn user_medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media::MediaCreate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_medias, value);
        self
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    UserCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_USER_CREATE; 0 => username, 1 => alias, 2 =>
    name, 3 => surname, 4 => passwd, 5 => url, 6 => autologin, 7 => autologout, 8 =>
    lang, 9 => refresh, 10 => theme, 11 => rows_per_page, 12 => timezone, 13 => roleid,
    14 => usrgrps, 15 => medias, 16 => user_medias; username; alias name surname passwd
    url autologin autologout lang refresh theme rows_per_page timezone roleid usrgrps
    medias user_medias
}
#[cfg(feature = "user")]
/// A user
#[non_exhaustive]
pub struct UserUpdate {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// The name to sign in with. Case counts.
    ///
    /// String, at most 100 characters. Not empty. Access: super-admin.
    pub username: ::core::option::Option<::std::string::String>,
    /// The former name of `username`.
    ///
    /// String, at most 100 characters. Not empty. What is right hangs on other fields. Gone in 6.4. Deprecated since 5.4: use `username` instead.
    pub alias: ::core::option::Option<::std::string::String>,
    /// The first name.
    ///
    /// String, at most 100 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String, at most 100 characters.
    pub surname: ::core::option::Option<::std::string::String>,
    /// The password until now. Who changes the own password has to give it.
    ///
    /// String, at most 255 characters, secret. Not empty. Since 6.4.
    pub current_passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The password. The server's settings say how long and how mixed it has to be.
    ///
    /// String, at most 255 characters, secret. Not empty.
    pub passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The page of the frontend that opens after signing in.
    ///
    /// Web address, at most 2048 characters.
    pub url: ::core::option::Option<::std::string::String>,
    /// Whether the browser keeps the user signed in.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub autologin: ::core::option::Option<bool>,
    /// How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.
    ///
    /// Time (90, 1m, 2h), 0, 90–86400 s. Not empty. Default: `15m`.
    pub autologout: ::core::option::Option<::std::string::String>,
    /// The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.
    ///
    /// String, one of "default", "en\_GB", "en\_US", "bg\_BG", "ca\_ES", "zh\_CN", "zh\_TW", "cs\_CZ", "da\_DK", "nl\_NL", "fi\_FI", "fr\_FR", "ka\_GE", "de\_DE", "el\_GR", "he\_IL", "hu\_HU", "id\_ID", "it\_IT", "ko\_KR", "ja\_JP", "lv\_LV", "lt\_LT", "nb\_NO", "fa\_IR", "pl\_PL", "pt\_BR", "pt\_PT", "ro\_RO", "ru\_RU", "sk\_SK", "es\_ES", "sv\_SE", "tr\_TR", "uk\_UA", "vi\_VN". Not empty. What is right hangs on other fields. Default: `default`.
    pub lang: ::core::option::Option<::std::string::String>,
    /// How often a page of the frontend renews itself.
    ///
    /// Time (90, 1m, 2h), 0–3600 s. Not empty. Default: `30s`.
    pub refresh: ::core::option::Option<::std::string::String>,
    /// The look of the frontend; `default` is the server's.
    ///
    /// String, one of "default", "blue-theme", "dark-theme", "hc-light", "hc-dark". Default: `default`.
    pub theme: ::core::option::Option<::std::string::String>,
    /// How many rows a page of the frontend shows.
    ///
    /// Integer, 1–999999. Default: `50`.
    pub rows_per_page: ::core::option::Option<i64>,
    /// The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.
    ///
    /// String, at most 50 characters. Not empty. Default: `default`.
    pub timezone: ::core::option::Option<::std::string::String>,
    /// The user's role. Since 6.4 a user may have none.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The groups that the user belongs to. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields. Access: super-admin.
    pub usrgrps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Ways to reach the user. In an update they replace those until now.
    ///
    /// List of: object.
    pub medias: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media::MediaUpdate>,
    >,
    /// The former name of `medias`.
    ///
    /// List of: object. What is right hangs on other fields. Gone in 6.4. Deprecated since 5.2: use `medias` instead.
    pub user_medias: ::core::option::Option<
        ::std::vec::Vec<super::super::types::media::MediaCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "user")]
impl UserUpdate {
    /// With what is required.
    pub fn new(userid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            userid: userid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
    /// Sets [`alias`](Self::alias).
    pub fn alias(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alias, value);
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
    /// Sets [`current_passwd`](Self::current_passwd).
    pub fn current_passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.current_passwd, value);
        self
    }
    /// Sets [`passwd`](Self::passwd).
    pub fn passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`autologin`](Self::autologin).
    pub fn autologin(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologin, value);
        self
    }
    /// Sets [`autologout`](Self::autologout).
    pub fn autologout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.autologout, value);
        self
    }
    /// Sets [`lang`](Self::lang).
    pub fn lang(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lang, value);
        self
    }
    /// Sets [`refresh`](Self::refresh).
    pub fn refresh(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh, value);
        self
    }
    /// Sets [`theme`](Self::theme).
    pub fn theme(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.theme, value);
        self
    }
    /// Sets [`rows_per_page`](Self::rows_per_page).
    pub fn rows_per_page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.rows_per_page, value);
        self
    }
    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timezone, value);
        self
    }
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
        self
    }
    /// Sets [`usrgrps`](Self::usrgrps).
    pub fn usrgrps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.usrgrps, value);
        self
    }
    /// Sets [`medias`](Self::medias).
    pub fn medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media::MediaUpdate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.medias, value);
        self
    }
    /// Sets [`user_medias`](Self::user_medias).
    pub fn user_medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::media::MediaCreate>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_medias, value);
        self
    }
}
#[cfg(feature = "user")]
::callsheet_runtime::record! {
    UserUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_USER_UPDATE; 0 => userid, 1 => username, 2
    => alias, 3 => name, 4 => surname, 5 => current_passwd, 6 => passwd, 7 => url, 8 =>
    autologin, 9 => autologout, 10 => lang, 11 => refresh, 12 => theme, 13 =>
    rows_per_page, 14 => timezone, 15 => roleid, 16 => usrgrps, 17 => medias, 18 =>
    user_medias; userid; username alias name surname current_passwd passwd url autologin
    autologout lang refresh theme rows_per_page timezone roleid usrgrps medias
    user_medias
}
#[cfg(feature = "types-media")]
static USER_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 17),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "surname",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            65,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            91,
        ),
        ("autologin", tables::Type::BOOL, 97),
        (
            "autologout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 90,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            103,
        ),
        (
            "lang",
            tables::Type {
                words: &[
                    "default",
                    "en_GB",
                    "en_US",
                    "bg_BG",
                    "ca_ES",
                    "zh_CN",
                    "zh_TW",
                    "cs_CZ",
                    "da_DK",
                    "nl_NL",
                    "fi_FI",
                    "fr_FR",
                    "ka_GE",
                    "de_DE",
                    "el_GR",
                    "he_IL",
                    "hu_HU",
                    "id_ID",
                    "it_IT",
                    "ko_KR",
                    "ja_JP",
                    "lv_LV",
                    "lt_LT",
                    "nb_NO",
                    "fa_IR",
                    "pl_PL",
                    "pt_BR",
                    "pt_PT",
                    "ro_RO",
                    "ru_RU",
                    "sk_SK",
                    "es_ES",
                    "sv_SE",
                    "tr_TR",
                    "uk_UA",
                    "vi_VN",
                ],
                ..tables::Type::TEXT
            },
            111,
        ),
        (
            "refresh",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            133,
        ),
        (
            "theme",
            tables::Type {
                words: &["default", "blue-theme", "dark-theme", "hc-light", "hc-dark"],
                ..tables::Type::TEXT
            },
            141,
        ),
        ("attempt_failed", tables::Type::INT, 148),
        (
            "attempt_ip",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            155,
        ),
        ("attempt_clock", tables::Type::INT, 163),
        (
            "rows_per_page",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            170,
        ),
        (
            "timezone",
            tables::Type {
                length: ::core::option::Option::Some(50),
                ..tables::Type::TEXT
            },
            177,
        ),
        ("roleid", tables::Type::ID, 185),
        ("userdirectoryid", tables::Type::ID, 195),
        ("ts_provisioned", tables::Type::INT, 203),
        ("provisioned", tables::Type::BOOL, 211),
        (
            "gui_access",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::user_group::FRONTEND_ACCESS_VALUES,
                ),
                ..tables::Type::ANY
            },
            219,
        ),
        ("debug_mode", tables::Type::BOOL, 227),
        (
            "users_status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::user_group::USER_GROUP_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            234,
        ),
        (
            "usrgrps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_USER_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            242,
        ),
        (
            "medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_MEDIA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            265,
        ),
        (
            "mediatypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            293,
        ),
        (
            "role",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_ROLE_ROLE),
                ),
                ..tables::Type::ANY
            },
            301,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15m"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[
                                "default",
                                "en_GB",
                                "en_US",
                                "bg_BG",
                                "ca_ES",
                                "zh_CN",
                                "zh_TW",
                                "cs_CZ",
                                "nl_NL",
                                "fi_FI",
                                "fr_FR",
                                "ka_GE",
                                "de_DE",
                                "el_GR",
                                "he_IL",
                                "hu_HU",
                                "id_ID",
                                "it_IT",
                                "ko_KR",
                                "ja_JP",
                                "lv_LV",
                                "lt_LT",
                                "nb_NO",
                                "fa_IR",
                                "pl_PL",
                                "pt_BR",
                                "pt_PT",
                                "ro_RO",
                                "ru_RU",
                                "sk_SK",
                                "es_ES",
                                "sv_SE",
                                "tr_TR",
                                "uk_UA",
                                "vi_VN",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 123,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("30s"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                default: ::core::option::Option::Some("50"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static USER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "User",
    file: "spec/zabbix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_FIELDS,
    lookup: &[
        21, 24, 65535, 65535, 65535, 65535, 22, 65535, 3, 7, 4, 65535, 65535, 65535, 10,
        9, 1, 11, 2, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 12, 13, 23, 25,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 17, 18, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 19, 6, 65535, 65535,
        65535, 65535, 65535, 5, 20, 15, 14,
    ],
    required: 0,
    conditional: true,
    secrets: &[22, 24, 25],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static USER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "The name to sign in with. Case counts.",
            ru: "Имя для входа. Регистр важен.",
        },
        tables::Text {
            en: "The first name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The page of the frontend that opens after signing in.",
            ru: "Страница веб-интерфейса, открываемая после входа.",
        },
        tables::Text {
            en: "Whether the browser keeps the user signed in.",
            ru: "Запоминать ли вход в браузере.",
        },
        tables::Text {
            en: "How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.",
            ru: "Сколько живёт сеанс без активности; `0` — бессрочно. Включение `autologin` обнуляет его.",
        },
        tables::Text {
            en: "The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.",
            ru: "Язык веб-интерфейса, например `en_US`, или `default`. Сервер принимает лишь те, чья локаль есть на его машине.",
        },
        tables::Text {
            en: "How often a page of the frontend renews itself.",
            ru: "Как часто обновляются страницы веб-интерфейса.",
        },
        tables::Text {
            en: "The look of the frontend; `default` is the server's.",
            ru: "Тема веб-интерфейса; `default` — тема сервера.",
        },
        tables::Text {
            en: "How often in a row signing in has failed.",
            ru: "Число неудачных попыток входа подряд.",
        },
        tables::Text {
            en: "The address from which signing in failed last.",
            ru: "Адрес последней неудачной попытки входа.",
        },
        tables::Text {
            en: "When signing in failed last, in seconds since 1970.",
            ru: "Время последней неудачной попытки входа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How many rows a page of the frontend shows.",
            ru: "Сколько строк показывать на странице.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `default`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "The user's role. Since 6.4 a user may have none.",
            ru: "Роль пользователя. Начиная с 6.4 роли может не быть.",
        },
        tables::Text {
            en: "The user directory that the user came from; `0` for none.",
            ru: "Каталог, из которого взят пользователь; `0` — нет.",
        },
        tables::Text {
            en: "When a user directory last renewed the user, in seconds since 1970; `0` for never.",
            ru: "Когда каталог последний раз обновил пользователя, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "Whether a user directory made the user.",
            ru: "Создан ли пользователь каталогом.",
        },
        tables::Text {
            en: "How the user signs in to the frontend. Filled by `getAccess`.",
            ru: "Как пользователь входит в веб-интерфейс. Заполняется по `getAccess`.",
        },
        tables::Text {
            en: "Whether errors come with the server's call stack. Filled by `getAccess`.",
            ru: "Сопровождаются ли ошибки стеком вызовов. Заполняется по `getAccess`.",
        },
        tables::Text {
            en: "Whether the user may do anything at all. Filled by `getAccess`.",
            ru: "Активен ли пользователь. Заполняется по `getAccess`.",
        },
        tables::Text {
            en: "The groups that the user belongs to. In an update they replace those until now.",
            ru: "Группы пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Ways to reach the user. In an update they replace those until now.",
            ru: "Оповещения пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The media types of the user's media. Filled by `selectMediatypes`.",
            ru: "Способы оповещений пользователя. Заполняется по `selectMediatypes`.",
        },
        tables::Text {
            en: "The user's role. Filled by `selectRole`.",
            ru: "Роль пользователя. Заполняется по `selectRole`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "user")]
static USER_CREATE_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "alias",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "surname",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            65,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            82,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            91,
        ),
        ("autologin", tables::Type::BOOL, 97),
        (
            "autologout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 90,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            103,
        ),
        (
            "lang",
            tables::Type {
                words: &[
                    "default",
                    "en_GB",
                    "en_US",
                    "bg_BG",
                    "ca_ES",
                    "zh_CN",
                    "zh_TW",
                    "cs_CZ",
                    "da_DK",
                    "nl_NL",
                    "fi_FI",
                    "fr_FR",
                    "ka_GE",
                    "de_DE",
                    "el_GR",
                    "he_IL",
                    "hu_HU",
                    "id_ID",
                    "it_IT",
                    "ko_KR",
                    "ja_JP",
                    "lv_LV",
                    "lt_LT",
                    "nb_NO",
                    "fa_IR",
                    "pl_PL",
                    "pt_BR",
                    "pt_PT",
                    "ro_RO",
                    "ru_RU",
                    "sk_SK",
                    "es_ES",
                    "sv_SE",
                    "tr_TR",
                    "uk_UA",
                    "vi_VN",
                ],
                ..tables::Type::TEXT
            },
            111,
        ),
        (
            "refresh",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            133,
        ),
        (
            "theme",
            tables::Type {
                words: &["default", "blue-theme", "dark-theme", "hc-light", "hc-dark"],
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "rows_per_page",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            170,
        ),
        (
            "timezone",
            tables::Type {
                length: ::core::option::Option::Some(50),
                ..tables::Type::TEXT
            },
            177,
        ),
        ("roleid", tables::Type::ID, 185),
        (
            "usrgrps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            242,
        ),
        (
            "medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            265,
        ),
        (
            "user_medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            274,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(100),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 34,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(5, 4, 0)),
                    instead: ::core::option::Option::Some("username"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "username",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Stored("username"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(100),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15m"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[
                                "default",
                                "en_GB",
                                "en_US",
                                "bg_BG",
                                "ca_ES",
                                "zh_CN",
                                "zh_TW",
                                "cs_CZ",
                                "nl_NL",
                                "fi_FI",
                                "fr_FR",
                                "ka_GE",
                                "de_DE",
                                "el_GR",
                                "he_IL",
                                "hu_HU",
                                "id_ID",
                                "it_IT",
                                "ko_KR",
                                "ja_JP",
                                "lv_LV",
                                "lt_LT",
                                "nb_NO",
                                "fa_IR",
                                "pl_PL",
                                "pt_BR",
                                "pt_PT",
                                "ro_RO",
                                "ru_RU",
                                "sk_SK",
                                "es_ES",
                                "sv_SE",
                                "tr_TR",
                                "uk_UA",
                                "vi_VN",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 123,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("30s"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                default: ::core::option::Option::Some("50"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 190,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 252,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(5, 2, 0)),
                    instead: ::core::option::Option::Some("medias"),
                }),
                part: tables::Part::Stored("medias"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[15],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 284,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static USER_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "UserCreate",
    file: "spec/zabbix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_CREATE_FIELDS,
    lookup: &[
        16, 65535, 65535, 65535, 65535, 65535, 14, 65535, 3, 8, 5, 65535, 65535, 65535,
        65535, 10, 0, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 11, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 65535,
        65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 6, 1, 13, 12,
    ],
    required: 1,
    conditional: true,
    secrets: &[4],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["1"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    },
                    &["0", "0s", "0m", "0h", "0d", "0w"],
                ),
            ),
            is_advice: false,
            line: 309,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Stored(
                    "a group of the user that asks for a password kept by the server",
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[4],
            }),
            is_advice: false,
            line: 315,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static USER_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name to sign in with. Case counts.",
            ru: "Имя для входа. Регистр важен.",
        },
        tables::Text {
            en: "The former name of `username`.",
            ru: "Прежнее название `username`.",
        },
        tables::Text {
            en: "The first name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The password. The server's settings say how long and how mixed it has to be.",
            ru: "Пароль. Требования к длине и сложности задаются в настройках сервера.",
        },
        tables::Text {
            en: "The page of the frontend that opens after signing in.",
            ru: "Страница веб-интерфейса, открываемая после входа.",
        },
        tables::Text {
            en: "Whether the browser keeps the user signed in.",
            ru: "Запоминать ли вход в браузере.",
        },
        tables::Text {
            en: "How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.",
            ru: "Сколько живёт сеанс без активности; `0` — бессрочно. Включение `autologin` обнуляет его.",
        },
        tables::Text {
            en: "The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.",
            ru: "Язык веб-интерфейса, например `en_US`, или `default`. Сервер принимает лишь те, чья локаль есть на его машине.",
        },
        tables::Text {
            en: "How often a page of the frontend renews itself.",
            ru: "Как часто обновляются страницы веб-интерфейса.",
        },
        tables::Text {
            en: "The look of the frontend; `default` is the server's.",
            ru: "Тема веб-интерфейса; `default` — тема сервера.",
        },
        tables::Text {
            en: "How many rows a page of the frontend shows.",
            ru: "Сколько строк показывать на странице.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `default`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "The user's role. Since 6.4 a user may have none.",
            ru: "Роль пользователя. Начиная с 6.4 роли может не быть.",
        },
        tables::Text {
            en: "The groups that the user belongs to. In an update they replace those until now.",
            ru: "Группы пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Ways to reach the user. In an update they replace those until now.",
            ru: "Оповещения пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The former name of `medias`.",
            ru: "Прежнее название `medias`.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Auto-login and auto-logout options cannot be enabled together.",
            ru: "Автоматический вход и автоматический выход нельзя включить одновременно.",
        },
        tables::Text {
            en: "A user needs a password where the server keeps the passwords.",
            ru: "Если пароли хранит сервер, пользователю нужен пароль.",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"alias\" is deprecated.",
                ru: "Параметр «alias» устарел: он не сочетается с «username».",
            },
        },
        tables::Said {
            field: 16,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"user_medias\" is deprecated.",
                ru: "Параметр «user_medias» устарел: он не сочетается с «medias».",
            },
        },
    ],
};
#[cfg(feature = "user")]
static USER_UPDATE_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 17),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "alias",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "surname",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            65,
        ),
        (
            "current_passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            82,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            91,
        ),
        ("autologin", tables::Type::BOOL, 97),
        (
            "autologout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 90,
                        last: 86400,
                    },
                ],
                ..tables::Type::ANY
            },
            103,
        ),
        (
            "lang",
            tables::Type {
                words: &[
                    "default",
                    "en_GB",
                    "en_US",
                    "bg_BG",
                    "ca_ES",
                    "zh_CN",
                    "zh_TW",
                    "cs_CZ",
                    "da_DK",
                    "nl_NL",
                    "fi_FI",
                    "fr_FR",
                    "ka_GE",
                    "de_DE",
                    "el_GR",
                    "he_IL",
                    "hu_HU",
                    "id_ID",
                    "it_IT",
                    "ko_KR",
                    "ja_JP",
                    "lv_LV",
                    "lt_LT",
                    "nb_NO",
                    "fa_IR",
                    "pl_PL",
                    "pt_BR",
                    "pt_PT",
                    "ro_RO",
                    "ru_RU",
                    "sk_SK",
                    "es_ES",
                    "sv_SE",
                    "tr_TR",
                    "uk_UA",
                    "vi_VN",
                ],
                ..tables::Type::TEXT
            },
            111,
        ),
        (
            "refresh",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            133,
        ),
        (
            "theme",
            tables::Type {
                words: &["default", "blue-theme", "dark-theme", "hc-light", "hc-dark"],
                ..tables::Type::TEXT
            },
            141,
        ),
        (
            "rows_per_page",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 999999,
                    },
                ],
                ..tables::Type::INT
            },
            170,
        ),
        (
            "timezone",
            tables::Type {
                length: ::core::option::Option::Some(50),
                ..tables::Type::TEXT
            },
            177,
        ),
        ("roleid", tables::Type::ID, 185),
        (
            "usrgrps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            242,
        ),
        (
            "medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_MEDIA_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
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
            265,
        ),
        (
            "user_medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            274,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                access: ::core::option::Option::Some("super-admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(5, 4, 0)),
                    instead: ::core::option::Option::Some("username"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "username",
                        versions: tables::Versions::ALL,
                    },
                ],
                part: tables::Part::Stored("username"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(100),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15m"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[
                                "default",
                                "en_GB",
                                "en_US",
                                "bg_BG",
                                "ca_ES",
                                "zh_CN",
                                "zh_TW",
                                "cs_CZ",
                                "nl_NL",
                                "fi_FI",
                                "fr_FR",
                                "ka_GE",
                                "de_DE",
                                "el_GR",
                                "he_IL",
                                "hu_HU",
                                "id_ID",
                                "it_IT",
                                "ko_KR",
                                "ja_JP",
                                "lv_LV",
                                "lt_LT",
                                "nb_NO",
                                "fa_IR",
                                "pl_PL",
                                "pt_BR",
                                "pt_PT",
                                "ro_RO",
                                "ru_RU",
                                "sk_SK",
                                "es_ES",
                                "sv_SE",
                                "tr_TR",
                                "uk_UA",
                                "vi_VN",
                            ],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 123,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("30s"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                default: ::core::option::Option::Some("50"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("default"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                access: ::core::option::Option::Some("super-admin"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 260,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(5, 2, 0)),
                    instead: ::core::option::Option::Some("medias"),
                }),
                part: tables::Part::Stored("medias"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[17],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_MEDIA_CREATE,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 284,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "user")]
pub(crate) static USER_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user",
    name: "UserUpdate",
    file: "spec/zabbix/types/user.toml",
    form: tables::Form::Object,
    fields: &USER_UPDATE_FIELDS,
    lookup: &[
        18, 65535, 65535, 65535, 65535, 65535, 16, 65535, 4, 10, 7, 65535, 65535, 65535,
        65535, 12, 1, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 5, 13, 17, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 0,
        65535, 65535, 9, 65535, 65535, 65535, 65535, 65535, 8, 2, 15, 14,
    ],
    required: 1,
    conditional: true,
    secrets: &[5, 6],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[9],
                    },
                    &["0", "0s", "0m", "0h", "0d", "0w"],
                ),
            ),
            is_advice: false,
            line: 309,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::Stored("whether the user is the caller"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 321,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "user")]
#[cfg(feature = "texts")]
pub(crate) static USER_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "The name to sign in with. Case counts.",
            ru: "Имя для входа. Регистр важен.",
        },
        tables::Text {
            en: "The former name of `username`.",
            ru: "Прежнее название `username`.",
        },
        tables::Text {
            en: "The first name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The family name.",
            ru: "Фамилия.",
        },
        tables::Text {
            en: "The password until now. Who changes the own password has to give it.",
            ru: "Текущий пароль. Нужен тому, кто меняет собственный пароль.",
        },
        tables::Text {
            en: "The password. The server's settings say how long and how mixed it has to be.",
            ru: "Пароль. Требования к длине и сложности задаются в настройках сервера.",
        },
        tables::Text {
            en: "The page of the frontend that opens after signing in.",
            ru: "Страница веб-интерфейса, открываемая после входа.",
        },
        tables::Text {
            en: "Whether the browser keeps the user signed in.",
            ru: "Запоминать ли вход в браузере.",
        },
        tables::Text {
            en: "How long a session lives without activity; `0` for ever. Turning `autologin` on sets it to `0`.",
            ru: "Сколько живёт сеанс без активности; `0` — бессрочно. Включение `autologin` обнуляет его.",
        },
        tables::Text {
            en: "The language of the frontend, `en_US`, or `default`. The server takes only those whose locale its machine has.",
            ru: "Язык веб-интерфейса, например `en_US`, или `default`. Сервер принимает лишь те, чья локаль есть на его машине.",
        },
        tables::Text {
            en: "How often a page of the frontend renews itself.",
            ru: "Как часто обновляются страницы веб-интерфейса.",
        },
        tables::Text {
            en: "The look of the frontend; `default` is the server's.",
            ru: "Тема веб-интерфейса; `default` — тема сервера.",
        },
        tables::Text {
            en: "How many rows a page of the frontend shows.",
            ru: "Сколько строк показывать на странице.",
        },
        tables::Text {
            en: "The time zone, `Europe/Riga`, or `default`. Which are there depends on the server.",
            ru: "Часовой пояс, например `Europe/Riga`, или `default`. Набор поясов зависит от сервера.",
        },
        tables::Text {
            en: "The user's role. Since 6.4 a user may have none.",
            ru: "Роль пользователя. Начиная с 6.4 роли может не быть.",
        },
        tables::Text {
            en: "The groups that the user belongs to. In an update they replace those until now.",
            ru: "Группы пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Ways to reach the user. In an update they replace those until now.",
            ru: "Оповещения пользователя. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The former name of `medias`.",
            ru: "Прежнее название `medias`.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Auto-login and auto-logout options cannot be enabled together.",
            ru: "Автоматический вход и автоматический выход нельзя включить одновременно.",
        },
        tables::Text {
            en: "Current password is mandatory.",
            ru: "Нужен текущий пароль.",
        },
    ],
    said: &[
        tables::Said {
            field: 2,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"alias\" is deprecated.",
                ru: "Параметр «alias» устарел: он не сочетается с «username».",
            },
        },
        tables::Said {
            field: 18,
            codes: &["unexpected"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Parameter \"user_medias\" is deprecated.",
                ru: "Параметр «user_medias» устарел: он не сочетается с «medias».",
            },
        },
    ],
};
