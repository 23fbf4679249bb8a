// @generated from spec/zabbix/types/user-directory.toml by `cargo xtask codegen`; do not edit.

//! The type `user-directory`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "userdirectory")]
/// A user directory
#[non_exhaustive]
pub struct UserDirectory {
    /// The user directory's id.
    ///
    /// Id.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What kind of directory it is. It never changes.
    ///
    /// One of the values below. Since 6.4.
    pub idp_type: ::core::option::Option<UserDirectoryType>,
    /// Its name. A SAML directory may have none.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether users that it knows are made and renewed by themselves.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub provision_status: ::core::option::Option<bool>,
    /// What it is.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.
    ///
    /// String.
    pub host: ::core::option::Option<::std::string::String>,
    /// The port of the LDAP server.
    ///
    /// Integer. Not empty.
    pub port: ::core::option::Option<i64>,
    /// Where in the directory users are looked for.
    ///
    /// String.
    pub base_dn: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with, such as `uid`.
    ///
    /// String.
    pub search_attribute: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the LDAP server with; empty: anonymously.
    ///
    /// String, at most 255 characters.
    pub bind_dn: ::core::option::Option<::std::string::String>,
    /// Whether the connection is encrypted by StartTLS. Not with `ldaps://`.
    ///
    /// Bool (0 or 1).
    pub start_tls: ::core::option::Option<bool>,
    /// The filter that finds a user; empty: `(%{attr}=%{user})`.
    ///
    /// String, at most 255 characters.
    pub search_filter: ::core::option::Option<::std::string::String>,
    /// Where in the directory groups are looked for.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_basedn: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that stands for `%{ref}` in `group_filter`.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_ref_attr: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a group's name; with SAML, the names of the groups.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_name: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's first name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_username: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's family name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_lastname: ::core::option::Option<::std::string::String>,
    /// The attribute of a group that lists its members.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_member: ::core::option::Option<::std::string::String>,
    /// The filter that finds a user's groups.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_filter: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that lists the groups, such as `memberOf`.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_membership: ::core::option::Option<::std::string::String>,
    /// The entity id of the identity provider.
    ///
    /// String, at most 1024 characters. Since 6.4.
    pub idp_entityid: ::core::option::Option<::std::string::String>,
    /// The URL to sign in at.
    ///
    /// String, at most 2048 characters. Since 6.4.
    pub sso_url: ::core::option::Option<::std::string::String>,
    /// The URL to sign out at; empty for none.
    ///
    /// String, at most 2048 characters. Since 6.4.
    pub slo_url: ::core::option::Option<::std::string::String>,
    /// The entity id of Zabbix.
    ///
    /// String, at most 1024 characters. Since 6.4.
    pub sp_entityid: ::core::option::Option<::std::string::String>,
    /// The format of name ids; empty: unspecified.
    ///
    /// String, at most 2048 characters. Since 6.4.
    pub nameid_format: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. Since 6.4.
    pub username_attribute: ::core::option::Option<::std::string::String>,
    /// Whether messages are signed.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub sign_messages: ::core::option::Option<bool>,
    /// Whether assertions are signed.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub sign_assertions: ::core::option::Option<bool>,
    /// Whether requests to sign in are signed.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub sign_authn_requests: ::core::option::Option<bool>,
    /// Whether requests to sign out are signed.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub sign_logout_requests: ::core::option::Option<bool>,
    /// Whether answers to requests to sign out are signed.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub sign_logout_responses: ::core::option::Option<bool>,
    /// Whether name ids are encrypted.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub encrypt_nameid: ::core::option::Option<bool>,
    /// Whether assertions are encrypted.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub encrypt_assertions: ::core::option::Option<bool>,
    /// Whether the provider may manage users by SCIM.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub scim_status: ::core::option::Option<bool>,
    /// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.4.
    pub provision_groups: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryProvisionGroups>,
    >,
    /// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Since 6.4.
    pub provision_media: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryProvisionMedia>,
    >,
    /// The user groups that it checks passwords for. Filled by `selectUsrgrps`.
    ///
    /// List of: object; their number may stand for the list.
    pub usrgrps: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::user_group::UserGroup>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
        self
    }
    /// Sets [`idp_type`](Self::idp_type).
    pub fn idp_type(
        mut self,
        value: impl ::core::convert::Into<UserDirectoryType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_type, value);
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
    /// Sets [`provision_status`](Self::provision_status).
    pub fn provision_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provision_status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`base_dn`](Self::base_dn).
    pub fn base_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.base_dn, value);
        self
    }
    /// Sets [`search_attribute`](Self::search_attribute).
    pub fn search_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_attribute, value);
        self
    }
    /// Sets [`bind_dn`](Self::bind_dn).
    pub fn bind_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.bind_dn, value);
        self
    }
    /// Sets [`start_tls`](Self::start_tls).
    pub fn start_tls(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_tls, value);
        self
    }
    /// Sets [`search_filter`](Self::search_filter).
    pub fn search_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_filter, value);
        self
    }
    /// Sets [`group_basedn`](Self::group_basedn).
    pub fn group_basedn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_basedn, value);
        self
    }
    /// Sets [`user_ref_attr`](Self::user_ref_attr).
    pub fn user_ref_attr(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_ref_attr, value);
        self
    }
    /// Sets [`group_name`](Self::group_name).
    pub fn group_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_name, value);
        self
    }
    /// Sets [`user_username`](Self::user_username).
    pub fn user_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_username, value);
        self
    }
    /// Sets [`user_lastname`](Self::user_lastname).
    pub fn user_lastname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_lastname, value);
        self
    }
    /// Sets [`group_member`](Self::group_member).
    pub fn group_member(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_member, value);
        self
    }
    /// Sets [`group_filter`](Self::group_filter).
    pub fn group_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_filter, value);
        self
    }
    /// Sets [`group_membership`](Self::group_membership).
    pub fn group_membership(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_membership, value);
        self
    }
    /// Sets [`idp_entityid`](Self::idp_entityid).
    pub fn idp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_entityid, value);
        self
    }
    /// Sets [`sso_url`](Self::sso_url).
    pub fn sso_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sso_url, value);
        self
    }
    /// Sets [`slo_url`](Self::slo_url).
    pub fn slo_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.slo_url, value);
        self
    }
    /// Sets [`sp_entityid`](Self::sp_entityid).
    pub fn sp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sp_entityid, value);
        self
    }
    /// Sets [`nameid_format`](Self::nameid_format).
    pub fn nameid_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.nameid_format, value);
        self
    }
    /// Sets [`username_attribute`](Self::username_attribute).
    pub fn username_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username_attribute, value);
        self
    }
    /// Sets [`sign_messages`](Self::sign_messages).
    pub fn sign_messages(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_messages, value);
        self
    }
    /// Sets [`sign_assertions`](Self::sign_assertions).
    pub fn sign_assertions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_assertions, value);
        self
    }
    /// Sets [`sign_authn_requests`](Self::sign_authn_requests).
    pub fn sign_authn_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_authn_requests, value);
        self
    }
    /// Sets [`sign_logout_requests`](Self::sign_logout_requests).
    pub fn sign_logout_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_requests, value);
        self
    }
    /// Sets [`sign_logout_responses`](Self::sign_logout_responses).
    pub fn sign_logout_responses(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_responses, value);
        self
    }
    /// Sets [`encrypt_nameid`](Self::encrypt_nameid).
    pub fn encrypt_nameid(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_nameid, value);
        self
    }
    /// Sets [`encrypt_assertions`](Self::encrypt_assertions).
    pub fn encrypt_assertions(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_assertions, value);
        self
    }
    /// Sets [`scim_status`](Self::scim_status).
    pub fn scim_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.scim_status, value);
        self
    }
    /// Sets [`provision_groups`](Self::provision_groups).
    pub fn provision_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryProvisionGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_groups, value);
        self
    }
    /// Sets [`provision_media`](Self::provision_media).
    pub fn provision_media(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryProvisionMedia>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_media, value);
        self
    }
    /// Sets [`usrgrps`](Self::usrgrps).
    pub fn usrgrps(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::user_group::UserGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrps, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
impl ::core::default::Default for UserDirectory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectory, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY; 0 =>
    userdirectoryid, 1 => idp_type, 2 => name, 3 => provision_status, 4 => description, 5
    => host, 6 => port, 7 => base_dn, 8 => search_attribute, 9 => bind_dn, 10 =>
    start_tls, 11 => search_filter, 12 => group_basedn, 13 => user_ref_attr, 14 =>
    group_name, 15 => user_username, 16 => user_lastname, 17 => group_member, 18 =>
    group_filter, 19 => group_membership, 20 => idp_entityid, 21 => sso_url, 22 =>
    slo_url, 23 => sp_entityid, 24 => nameid_format, 25 => username_attribute, 26 =>
    sign_messages, 27 => sign_assertions, 28 => sign_authn_requests, 29 =>
    sign_logout_requests, 30 => sign_logout_responses, 31 => encrypt_nameid, 32 =>
    encrypt_assertions, 33 => scim_status, 34 => provision_groups, 35 => provision_media,
    36 => usrgrps;; userdirectoryid idp_type name provision_status description host port
    base_dn search_attribute bind_dn start_tls search_filter group_basedn user_ref_attr
    group_name user_username user_lastname group_member group_filter group_membership
    idp_entityid sso_url slo_url sp_entityid nameid_format username_attribute
    sign_messages sign_assertions sign_authn_requests sign_logout_requests
    sign_logout_responses encrypt_nameid encrypt_assertions scim_status provision_groups
    provision_media usrgrps
}
#[cfg(feature = "userdirectory")]
/// A user directory
#[non_exhaustive]
pub struct UserDirectoryCreate {
    /// What kind of directory it is. It never changes.
    ///
    /// One of the values below. What is right hangs on other fields. Since 6.4.
    pub idp_type: ::core::option::Option<UserDirectoryType>,
    /// Its name. A SAML directory may have none.
    ///
    /// String, at most 128 characters. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether users that it knows are made and renewed by themselves.
    ///
    /// Bool (0 or 1). Default: `0`. Since 6.4.
    pub provision_status: ::core::option::Option<bool>,
    /// What it is.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub host: ::core::option::Option<::std::string::String>,
    /// The port of the LDAP server.
    ///
    /// Port. Not empty. What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    /// Where in the directory users are looked for.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub base_dn: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with, such as `uid`.
    ///
    /// String, at most 128 characters. Not empty. What is right hangs on other fields.
    pub search_attribute: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the LDAP server with; empty: anonymously.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub bind_dn: ::core::option::Option<::std::string::String>,
    /// The password for `bind_dn`. Needed anew with another `host`.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub bind_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the connection is encrypted by StartTLS. Not with `ldaps://`.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub start_tls: ::core::option::Option<bool>,
    /// The filter that finds a user; empty: `(%{attr}=%{user})`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub search_filter: ::core::option::Option<::std::string::String>,
    /// Where in the directory groups are looked for.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_basedn: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that stands for `%{ref}` in `group_filter`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub user_ref_attr: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a group's name; with SAML, the names of the groups.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_name: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's first name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_username: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's family name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_lastname: ::core::option::Option<::std::string::String>,
    /// The attribute of a group that lists its members.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_member: ::core::option::Option<::std::string::String>,
    /// The filter that finds a user's groups.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_filter: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that lists the groups, such as `memberOf`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_membership: ::core::option::Option<::std::string::String>,
    /// The entity id of the identity provider.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields. Since 6.4.
    pub idp_entityid: ::core::option::Option<::std::string::String>,
    /// The URL to sign in at.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub sso_url: ::core::option::Option<::std::string::String>,
    /// The URL to sign out at; empty for none.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub slo_url: ::core::option::Option<::std::string::String>,
    /// The entity id of Zabbix.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields. Since 6.4.
    pub sp_entityid: ::core::option::Option<::std::string::String>,
    /// The format of name ids; empty: unspecified.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub nameid_format: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. What is right hangs on other fields. Since 6.4.
    pub username_attribute: ::core::option::Option<::std::string::String>,
    /// Whether messages are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_messages: ::core::option::Option<bool>,
    /// Whether assertions are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_assertions: ::core::option::Option<bool>,
    /// Whether requests to sign in are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_authn_requests: ::core::option::Option<bool>,
    /// Whether requests to sign out are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_logout_requests: ::core::option::Option<bool>,
    /// Whether answers to requests to sign out are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_logout_responses: ::core::option::Option<bool>,
    /// Whether name ids are encrypted.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub encrypt_nameid: ::core::option::Option<bool>,
    /// Whether assertions are encrypted.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub encrypt_assertions: ::core::option::Option<bool>,
    /// Whether the provider may manage users by SCIM.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub scim_status: ::core::option::Option<bool>,
    /// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields. Since 6.4.
    pub provision_groups: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryCreateProvisionGroups>,
    >,
    /// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields. Since 6.4.
    pub provision_media: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryCreateProvisionMedia>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`idp_type`](Self::idp_type).
    pub fn idp_type(
        mut self,
        value: impl ::core::convert::Into<UserDirectoryType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_type, value);
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
    /// Sets [`provision_status`](Self::provision_status).
    pub fn provision_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provision_status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`base_dn`](Self::base_dn).
    pub fn base_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.base_dn, value);
        self
    }
    /// Sets [`search_attribute`](Self::search_attribute).
    pub fn search_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_attribute, value);
        self
    }
    /// Sets [`bind_dn`](Self::bind_dn).
    pub fn bind_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.bind_dn, value);
        self
    }
    /// Sets [`bind_password`](Self::bind_password).
    pub fn bind_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.bind_password, value);
        self
    }
    /// Sets [`start_tls`](Self::start_tls).
    pub fn start_tls(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_tls, value);
        self
    }
    /// Sets [`search_filter`](Self::search_filter).
    pub fn search_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_filter, value);
        self
    }
    /// Sets [`group_basedn`](Self::group_basedn).
    pub fn group_basedn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_basedn, value);
        self
    }
    /// Sets [`user_ref_attr`](Self::user_ref_attr).
    pub fn user_ref_attr(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_ref_attr, value);
        self
    }
    /// Sets [`group_name`](Self::group_name).
    pub fn group_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_name, value);
        self
    }
    /// Sets [`user_username`](Self::user_username).
    pub fn user_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_username, value);
        self
    }
    /// Sets [`user_lastname`](Self::user_lastname).
    pub fn user_lastname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_lastname, value);
        self
    }
    /// Sets [`group_member`](Self::group_member).
    pub fn group_member(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_member, value);
        self
    }
    /// Sets [`group_filter`](Self::group_filter).
    pub fn group_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_filter, value);
        self
    }
    /// Sets [`group_membership`](Self::group_membership).
    pub fn group_membership(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_membership, value);
        self
    }
    /// Sets [`idp_entityid`](Self::idp_entityid).
    pub fn idp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_entityid, value);
        self
    }
    /// Sets [`sso_url`](Self::sso_url).
    pub fn sso_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sso_url, value);
        self
    }
    /// Sets [`slo_url`](Self::slo_url).
    pub fn slo_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.slo_url, value);
        self
    }
    /// Sets [`sp_entityid`](Self::sp_entityid).
    pub fn sp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sp_entityid, value);
        self
    }
    /// Sets [`nameid_format`](Self::nameid_format).
    pub fn nameid_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.nameid_format, value);
        self
    }
    /// Sets [`username_attribute`](Self::username_attribute).
    pub fn username_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username_attribute, value);
        self
    }
    /// Sets [`sign_messages`](Self::sign_messages).
    pub fn sign_messages(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_messages, value);
        self
    }
    /// Sets [`sign_assertions`](Self::sign_assertions).
    pub fn sign_assertions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_assertions, value);
        self
    }
    /// Sets [`sign_authn_requests`](Self::sign_authn_requests).
    pub fn sign_authn_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_authn_requests, value);
        self
    }
    /// Sets [`sign_logout_requests`](Self::sign_logout_requests).
    pub fn sign_logout_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_requests, value);
        self
    }
    /// Sets [`sign_logout_responses`](Self::sign_logout_responses).
    pub fn sign_logout_responses(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_responses, value);
        self
    }
    /// Sets [`encrypt_nameid`](Self::encrypt_nameid).
    pub fn encrypt_nameid(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_nameid, value);
        self
    }
    /// Sets [`encrypt_assertions`](Self::encrypt_assertions).
    pub fn encrypt_assertions(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_assertions, value);
        self
    }
    /// Sets [`scim_status`](Self::scim_status).
    pub fn scim_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.scim_status, value);
        self
    }
    /// Sets [`provision_groups`](Self::provision_groups).
    pub fn provision_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryCreateProvisionGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_groups, value);
        self
    }
    /// Sets [`provision_media`](Self::provision_media).
    pub fn provision_media(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryCreateProvisionMedia>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_media, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
impl ::core::default::Default for UserDirectoryCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE; 0 =>
    idp_type, 1 => name, 2 => provision_status, 3 => description, 4 => host, 5 => port, 6
    => base_dn, 7 => search_attribute, 8 => bind_dn, 9 => bind_password, 10 => start_tls,
    11 => search_filter, 12 => group_basedn, 13 => user_ref_attr, 14 => group_name, 15 =>
    user_username, 16 => user_lastname, 17 => group_member, 18 => group_filter, 19 =>
    group_membership, 20 => idp_entityid, 21 => sso_url, 22 => slo_url, 23 =>
    sp_entityid, 24 => nameid_format, 25 => username_attribute, 26 => sign_messages, 27
    => sign_assertions, 28 => sign_authn_requests, 29 => sign_logout_requests, 30 =>
    sign_logout_responses, 31 => encrypt_nameid, 32 => encrypt_assertions, 33 =>
    scim_status, 34 => provision_groups, 35 => provision_media;; idp_type name
    provision_status description host port base_dn search_attribute bind_dn bind_password
    start_tls search_filter group_basedn user_ref_attr group_name user_username
    user_lastname group_member group_filter group_membership idp_entityid sso_url slo_url
    sp_entityid nameid_format username_attribute sign_messages sign_assertions
    sign_authn_requests sign_logout_requests sign_logout_responses encrypt_nameid
    encrypt_assertions scim_status provision_groups provision_media
}
#[cfg(feature = "userdirectory")]
/// A user directory
#[non_exhaustive]
pub struct UserDirectoryUpdate {
    /// The user directory's id.
    ///
    /// Id.
    pub userdirectoryid: ::callsheet_runtime::Id,
    /// What kind of directory it is. It never changes.
    ///
    /// One of the values below. Since 6.4.
    pub idp_type: ::core::option::Option<UserDirectoryType>,
    /// Its name. A SAML directory may have none.
    ///
    /// String, at most 128 characters. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether users that it knows are made and renewed by themselves.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub provision_status: ::core::option::Option<bool>,
    /// What it is.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub host: ::core::option::Option<::std::string::String>,
    /// The port of the LDAP server.
    ///
    /// Port. Not empty. What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    /// Where in the directory users are looked for.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub base_dn: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with, such as `uid`.
    ///
    /// String, at most 128 characters. Not empty. What is right hangs on other fields.
    pub search_attribute: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the LDAP server with; empty: anonymously.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub bind_dn: ::core::option::Option<::std::string::String>,
    /// The password for `bind_dn`. Needed anew with another `host`.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub bind_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the connection is encrypted by StartTLS. Not with `ldaps://`.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub start_tls: ::core::option::Option<bool>,
    /// The filter that finds a user; empty: `(%{attr}=%{user})`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub search_filter: ::core::option::Option<::std::string::String>,
    /// Where in the directory groups are looked for.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_basedn: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that stands for `%{ref}` in `group_filter`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub user_ref_attr: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a group's name; with SAML, the names of the groups.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub group_name: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's first name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_username: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's family name.
    ///
    /// String, at most 255 characters. Since 6.4.
    pub user_lastname: ::core::option::Option<::std::string::String>,
    /// The attribute of a group that lists its members.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_member: ::core::option::Option<::std::string::String>,
    /// The filter that finds a user's groups.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_filter: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that lists the groups, such as `memberOf`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Since 6.4.
    pub group_membership: ::core::option::Option<::std::string::String>,
    /// The entity id of the identity provider.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields. Since 6.4.
    pub idp_entityid: ::core::option::Option<::std::string::String>,
    /// The URL to sign in at.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub sso_url: ::core::option::Option<::std::string::String>,
    /// The URL to sign out at; empty for none.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub slo_url: ::core::option::Option<::std::string::String>,
    /// The entity id of Zabbix.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields. Since 6.4.
    pub sp_entityid: ::core::option::Option<::std::string::String>,
    /// The format of name ids; empty: unspecified.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields. Since 6.4.
    pub nameid_format: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. What is right hangs on other fields. Since 6.4.
    pub username_attribute: ::core::option::Option<::std::string::String>,
    /// Whether messages are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_messages: ::core::option::Option<bool>,
    /// Whether assertions are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_assertions: ::core::option::Option<bool>,
    /// Whether requests to sign in are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_authn_requests: ::core::option::Option<bool>,
    /// Whether requests to sign out are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_logout_requests: ::core::option::Option<bool>,
    /// Whether answers to requests to sign out are signed.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub sign_logout_responses: ::core::option::Option<bool>,
    /// Whether name ids are encrypted.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub encrypt_nameid: ::core::option::Option<bool>,
    /// Whether assertions are encrypted.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub encrypt_assertions: ::core::option::Option<bool>,
    /// Whether the provider may manage users by SCIM.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub scim_status: ::core::option::Option<bool>,
    /// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields. Since 6.4.
    pub provision_groups: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryUpdateProvisionGroups>,
    >,
    /// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields. Since 6.4.
    pub provision_media: ::core::option::Option<
        ::std::vec::Vec<UserDirectoryUpdateProvisionMedia>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryUpdate {
    /// With what is required.
    pub fn new(
        userdirectoryid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            userdirectoryid: userdirectoryid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`idp_type`](Self::idp_type).
    pub fn idp_type(
        mut self,
        value: impl ::core::convert::Into<UserDirectoryType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_type, value);
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
    /// Sets [`provision_status`](Self::provision_status).
    pub fn provision_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provision_status, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`base_dn`](Self::base_dn).
    pub fn base_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.base_dn, value);
        self
    }
    /// Sets [`search_attribute`](Self::search_attribute).
    pub fn search_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_attribute, value);
        self
    }
    /// Sets [`bind_dn`](Self::bind_dn).
    pub fn bind_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.bind_dn, value);
        self
    }
    /// Sets [`bind_password`](Self::bind_password).
    pub fn bind_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.bind_password, value);
        self
    }
    /// Sets [`start_tls`](Self::start_tls).
    pub fn start_tls(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_tls, value);
        self
    }
    /// Sets [`search_filter`](Self::search_filter).
    pub fn search_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_filter, value);
        self
    }
    /// Sets [`group_basedn`](Self::group_basedn).
    pub fn group_basedn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_basedn, value);
        self
    }
    /// Sets [`user_ref_attr`](Self::user_ref_attr).
    pub fn user_ref_attr(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_ref_attr, value);
        self
    }
    /// Sets [`group_name`](Self::group_name).
    pub fn group_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_name, value);
        self
    }
    /// Sets [`user_username`](Self::user_username).
    pub fn user_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_username, value);
        self
    }
    /// Sets [`user_lastname`](Self::user_lastname).
    pub fn user_lastname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_lastname, value);
        self
    }
    /// Sets [`group_member`](Self::group_member).
    pub fn group_member(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_member, value);
        self
    }
    /// Sets [`group_filter`](Self::group_filter).
    pub fn group_filter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_filter, value);
        self
    }
    /// Sets [`group_membership`](Self::group_membership).
    pub fn group_membership(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_membership, value);
        self
    }
    /// Sets [`idp_entityid`](Self::idp_entityid).
    pub fn idp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_entityid, value);
        self
    }
    /// Sets [`sso_url`](Self::sso_url).
    pub fn sso_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sso_url, value);
        self
    }
    /// Sets [`slo_url`](Self::slo_url).
    pub fn slo_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.slo_url, value);
        self
    }
    /// Sets [`sp_entityid`](Self::sp_entityid).
    pub fn sp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sp_entityid, value);
        self
    }
    /// Sets [`nameid_format`](Self::nameid_format).
    pub fn nameid_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.nameid_format, value);
        self
    }
    /// Sets [`username_attribute`](Self::username_attribute).
    pub fn username_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username_attribute, value);
        self
    }
    /// Sets [`sign_messages`](Self::sign_messages).
    pub fn sign_messages(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_messages, value);
        self
    }
    /// Sets [`sign_assertions`](Self::sign_assertions).
    pub fn sign_assertions(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_assertions, value);
        self
    }
    /// Sets [`sign_authn_requests`](Self::sign_authn_requests).
    pub fn sign_authn_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_authn_requests, value);
        self
    }
    /// Sets [`sign_logout_requests`](Self::sign_logout_requests).
    pub fn sign_logout_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_requests, value);
        self
    }
    /// Sets [`sign_logout_responses`](Self::sign_logout_responses).
    pub fn sign_logout_responses(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sign_logout_responses, value);
        self
    }
    /// Sets [`encrypt_nameid`](Self::encrypt_nameid).
    pub fn encrypt_nameid(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_nameid, value);
        self
    }
    /// Sets [`encrypt_assertions`](Self::encrypt_assertions).
    pub fn encrypt_assertions(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.encrypt_assertions, value);
        self
    }
    /// Sets [`scim_status`](Self::scim_status).
    pub fn scim_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.scim_status, value);
        self
    }
    /// Sets [`provision_groups`](Self::provision_groups).
    pub fn provision_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryUpdateProvisionGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_groups, value);
        self
    }
    /// Sets [`provision_media`](Self::provision_media).
    pub fn provision_media(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<UserDirectoryUpdateProvisionMedia>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_media, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE; 0 =>
    userdirectoryid, 1 => idp_type, 2 => name, 3 => provision_status, 4 => description, 5
    => host, 6 => port, 7 => base_dn, 8 => search_attribute, 9 => bind_dn, 10 =>
    bind_password, 11 => start_tls, 12 => search_filter, 13 => group_basedn, 14 =>
    user_ref_attr, 15 => group_name, 16 => user_username, 17 => user_lastname, 18 =>
    group_member, 19 => group_filter, 20 => group_membership, 21 => idp_entityid, 22 =>
    sso_url, 23 => slo_url, 24 => sp_entityid, 25 => nameid_format, 26 =>
    username_attribute, 27 => sign_messages, 28 => sign_assertions, 29 =>
    sign_authn_requests, 30 => sign_logout_requests, 31 => sign_logout_responses, 32 =>
    encrypt_nameid, 33 => encrypt_assertions, 34 => scim_status, 35 => provision_groups,
    36 => provision_media; userdirectoryid; idp_type name provision_status description
    host port base_dn search_attribute bind_dn bind_password start_tls search_filter
    group_basedn user_ref_attr group_name user_username user_lastname group_member
    group_filter group_membership idp_entityid sso_url slo_url sp_entityid nameid_format
    username_attribute sign_messages sign_assertions sign_authn_requests
    sign_logout_requests sign_logout_responses encrypt_nameid encrypt_assertions
    scim_status provision_groups provision_media
}
#[cfg(feature = "userdirectory")]
/// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryProvisionGroups {
    /// The group of the directory; `*` stands for any text.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The role.
    ///
    /// Id.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user groups.
    ///
    /// List of: object. Not empty.
    pub user_groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryProvisionGroups {
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
    /// Sets [`roleid`](Self::roleid).
    pub fn roleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.roleid, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
impl ::core::default::Default for UserDirectoryProvisionGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryProvisionGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_GROUPS; 0
    => name, 1 => roleid, 2 => user_groups;; name roleid user_groups
}
#[cfg(feature = "userdirectory")]
/// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryProvisionMedia {
    /// Its id. In an update it names an existing one, whose other fields stay as they are unless given.
    ///
    /// Id. Since 7.0.
    pub userdirectory_mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The media type.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The attribute that holds the address.
    ///
    /// String, at most 255 characters. Not empty.
    pub attribute: ::core::option::Option<::std::string::String>,
    /// Whether the media is in use.
    ///
    /// One of the values below. Since 7.0.
    pub active: ::core::option::Option<super::super::types::media::MediaStatus>,
    /// Severities of problems to write about, one bit each, as in `medias.severity` of a user.
    ///
    /// Integer, 0–63. Since 7.0.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Since 7.0.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryProvisionMedia {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`userdirectory_mediaid`](Self::userdirectory_mediaid).
    pub fn userdirectory_mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectory_mediaid, value);
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
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
    /// Sets [`attribute`](Self::attribute).
    pub fn attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attribute, value);
        self
    }
    /// Sets [`active`](Self::active).
    pub fn active(
        mut self,
        value: impl ::core::convert::Into<super::super::types::media::MediaStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
impl ::core::default::Default for UserDirectoryProvisionMedia {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryProvisionMedia, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_MEDIA; 0
    => userdirectory_mediaid, 1 => name, 2 => mediatypeid, 3 => attribute, 4 => active, 5
    => severity, 6 => period;; userdirectory_mediaid name mediatypeid attribute active
    severity period
}
#[cfg(feature = "userdirectory")]
/// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryCreateProvisionGroups {
    /// The group of the directory; `*` stands for any text.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The role.
    ///
    /// Id.
    pub roleid: ::callsheet_runtime::Id,
    /// The user groups.
    ///
    /// List of: object. Not empty.
    pub user_groups: ::std::vec::Vec<
        super::super::types::user_group_reference::UserGroupReference,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryCreateProvisionGroups {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        roleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        user_groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            roleid: roleid.into(),
            user_groups: ::callsheet_runtime::record::list(user_groups),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryCreateProvisionGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS;
    0 => name, 1 => roleid, 2 => user_groups; name roleid user_groups;
}
#[cfg(feature = "userdirectory")]
/// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryCreateProvisionMedia {
    /// Its name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// The media type.
    ///
    /// Id.
    pub mediatypeid: ::callsheet_runtime::Id,
    /// The attribute that holds the address.
    ///
    /// String, at most 255 characters. Not empty.
    pub attribute: ::std::string::String,
    /// Whether the media is in use.
    ///
    /// One of the values below. Since 7.0.
    pub active: ::core::option::Option<super::super::types::media::MediaStatus>,
    /// Severities of problems to write about, one bit each, as in `medias.severity` of a user.
    ///
    /// Integer, 0–63. Since 7.0.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Since 7.0.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryCreateProvisionMedia {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        mediatypeid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        attribute: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            mediatypeid: mediatypeid.into(),
            attribute: attribute.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`active`](Self::active).
    pub fn active(
        mut self,
        value: impl ::core::convert::Into<super::super::types::media::MediaStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryCreateProvisionMedia, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA;
    0 => name, 1 => mediatypeid, 2 => attribute, 3 => active, 4 => severity, 5 => period;
    name mediatypeid attribute; active severity period
}
#[cfg(feature = "userdirectory")]
/// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryUpdateProvisionGroups {
    /// The group of the directory; `*` stands for any text.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The role.
    ///
    /// Id.
    pub roleid: ::callsheet_runtime::Id,
    /// The user groups.
    ///
    /// List of: object. Not empty.
    pub user_groups: ::std::vec::Vec<
        super::super::types::user_group_reference::UserGroupReference,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryUpdateProvisionGroups {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        roleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        user_groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            roleid: roleid.into(),
            user_groups: ::callsheet_runtime::record::list(user_groups),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryUpdateProvisionGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS;
    0 => name, 1 => roleid, 2 => user_groups; name roleid user_groups;
}
#[cfg(feature = "userdirectory")]
/// Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.
#[non_exhaustive]
pub struct UserDirectoryUpdateProvisionMedia {
    /// Its id. In an update it names an existing one, whose other fields stay as they are unless given.
    ///
    /// Id. Since 7.0.
    pub userdirectory_mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its name.
    ///
    /// String, at most 64 characters. Required when `userdirectory_mediaid absent`. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The media type.
    ///
    /// Id. Required when `userdirectory_mediaid absent`.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The attribute that holds the address.
    ///
    /// String, at most 255 characters. Required when `userdirectory_mediaid absent`. Not empty.
    pub attribute: ::core::option::Option<::std::string::String>,
    /// Whether the media is in use.
    ///
    /// One of the values below. Since 7.0.
    pub active: ::core::option::Option<super::super::types::media::MediaStatus>,
    /// Severities of problems to write about, one bit each, as in `medias.severity` of a user.
    ///
    /// Integer, 0–63. Since 7.0.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out: periods joined by `;`, or a user macro.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Since 7.0.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "userdirectory")]
impl UserDirectoryUpdateProvisionMedia {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`userdirectory_mediaid`](Self::userdirectory_mediaid).
    pub fn userdirectory_mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectory_mediaid, value);
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
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
    /// Sets [`attribute`](Self::attribute).
    pub fn attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attribute, value);
        self
    }
    /// Sets [`active`](Self::active).
    pub fn active(
        mut self,
        value: impl ::core::convert::Into<super::super::types::media::MediaStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
    /// Sets [`period`](Self::period).
    pub fn period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.period, value);
        self
    }
}
#[cfg(feature = "userdirectory")]
impl ::core::default::Default for UserDirectoryUpdateProvisionMedia {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::record! {
    UserDirectoryUpdateProvisionMedia, super::super::TABLES,
    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_MEDIA;
    0 => userdirectory_mediaid, 1 => name, 2 => mediatypeid, 3 => attribute, 4 => active,
    5 => severity, 6 => period;; userdirectory_mediaid name mediatypeid attribute active
    severity period
}
#[cfg(feature = "userdirectory")]
/// A kind of user directory.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDirectoryType {
    /// An LDAP server.
    ///
    /// `1` on the wire.
    Ldap,
    /// A SAML identity provider. There is one at most.
    ///
    /// `2` on the wire.
    Saml,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "userdirectory")]
::callsheet_runtime::open_enum! {
    UserDirectoryType, USER_DIRECTORY_TYPE_VALUES; 0 => Ldap, 1 => Saml
}
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/user-directory",
    name: "UserDirectoryType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Ldap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Saml",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_FIELDS: [tables::Field<'static>; 37] = tables::Field::rows(
    [
        ("userdirectoryid", tables::Type::ID, 16),
        (
            "idp_type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_DIRECTORY_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("provision_status", tables::Type::BOOL, 50),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            57,
        ),
        ("host", tables::Type::TEXT, 63),
        ("port", tables::Type::INT, 88),
        ("base_dn", tables::Type::TEXT, 112),
        ("search_attribute", tables::Type::TEXT, 137),
        (
            "bind_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            162,
        ),
        ("start_tls", tables::Type::BOOL, 204),
        (
            "search_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            223,
        ),
        (
            "group_basedn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            243,
        ),
        (
            "user_ref_attr",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            264,
        ),
        (
            "group_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "user_username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            292,
        ),
        (
            "user_lastname",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            299,
        ),
        (
            "group_member",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            306,
        ),
        (
            "group_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "group_membership",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            348,
        ),
        (
            "idp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            369,
        ),
        (
            "sso_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "slo_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            407,
        ),
        (
            "sp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            426,
        ),
        (
            "nameid_format",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            445,
        ),
        (
            "username_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            464,
        ),
        ("sign_messages", tables::Type::BOOL, 483),
        ("sign_assertions", tables::Type::BOOL, 501),
        ("sign_authn_requests", tables::Type::BOOL, 519),
        ("sign_logout_requests", tables::Type::BOOL, 537),
        ("sign_logout_responses", tables::Type::BOOL, 555),
        ("encrypt_nameid", tables::Type::BOOL, 573),
        ("encrypt_assertions", tables::Type::BOOL, 591),
        ("scim_status", tables::Type::BOOL, 609),
        (
            "provision_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_GROUPS,
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
            627,
        ),
        (
            "provision_media",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_MEDIA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[2, 3],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            684,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            765,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
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
            12,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectory",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_FIELDS,
    lookup: &[
        65535, 65535, 33, 65535, 21, 23, 65535, 65535, 65535, 7, 65535, 6, 26, 65535,
        65535, 65535, 65535, 65535, 25, 65535, 65535, 65535, 11, 31, 65535, 29, 30,
        65535, 65535, 8, 35, 65535, 65535, 1, 65535, 65535, 65535, 4, 65535, 65535,
        65535, 10, 24, 65535, 65535, 34, 65535, 14, 65535, 65535, 65535, 65535, 65535,
        65535, 17, 65535, 9, 32, 65535, 65535, 65535, 3, 5, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 36, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16,
        65535, 27, 19, 2, 65535, 65535, 65535, 28, 65535, 65535, 0, 65535, 15, 65535,
        65535, 65535, 65535, 22, 65535, 65535, 65535, 65535, 18, 65535, 65535, 65535,
        65535, 20, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[36],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user directory's id.",
            ru: "Идентификатор каталога пользователей.",
        },
        tables::Text {
            en: "What kind of directory it is. It never changes.",
            ru: "Вид каталога. Не меняется.",
        },
        tables::Text {
            en: "Its name. A SAML directory may have none.",
            ru: "Имя каталога. У каталога SAML может отсутствовать.",
        },
        tables::Text {
            en: "Whether users that it knows are made and renewed by themselves.",
            ru: "Создаются и обновляются ли пользователи каталога автоматически.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.",
            ru: "Сервер LDAP: имя, адрес или URL вида `ldaps://ldap.example.org`.",
        },
        tables::Text {
            en: "The port of the LDAP server.",
            ru: "Порт сервера LDAP.",
        },
        tables::Text {
            en: "Where in the directory users are looked for.",
            ru: "Где в каталоге искать пользователей (base DN).",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with, such as `uid`.",
            ru: "Атрибут с именем для входа, например `uid`.",
        },
        tables::Text {
            en: "The name to sign in to the LDAP server with; empty: anonymously.",
            ru: "Имя для подключения к серверу LDAP; пустое — анонимно.",
        },
        tables::Text {
            en: "Whether the connection is encrypted by StartTLS. Not with `ldaps://`.",
            ru: "Шифровать ли соединение через StartTLS. Несовместимо с `ldaps://`.",
        },
        tables::Text {
            en: "The filter that finds a user; empty: `(%{attr}=%{user})`.",
            ru: "Фильтр поиска пользователя; пустой — `(%{attr}=%{user})`.",
        },
        tables::Text {
            en: "Where in the directory groups are looked for.",
            ru: "Где в каталоге искать группы.",
        },
        tables::Text {
            en: "The attribute of a user that stands for `%{ref}` in `group_filter`.",
            ru: "Атрибут пользователя, подставляемый вместо `%{ref}` в `group_filter`.",
        },
        tables::Text {
            en: "The attribute that holds a group's name; with SAML, the names of the groups.",
            ru: "Атрибут с именем группы; для SAML — с именами групп.",
        },
        tables::Text {
            en: "The attribute that holds a user's first name.",
            ru: "Атрибут с именем пользователя.",
        },
        tables::Text {
            en: "The attribute that holds a user's family name.",
            ru: "Атрибут с фамилией пользователя.",
        },
        tables::Text {
            en: "The attribute of a group that lists its members.",
            ru: "Атрибут группы со списком участников.",
        },
        tables::Text {
            en: "The filter that finds a user's groups.",
            ru: "Фильтр поиска групп пользователя.",
        },
        tables::Text {
            en: "The attribute of a user that lists the groups, such as `memberOf`.",
            ru: "Атрибут пользователя со списком групп, например `memberOf`.",
        },
        tables::Text {
            en: "The entity id of the identity provider.",
            ru: "Идентификатор провайдера удостоверений (entity ID).",
        },
        tables::Text {
            en: "The URL to sign in at.",
            ru: "URL единого входа.",
        },
        tables::Text {
            en: "The URL to sign out at; empty for none.",
            ru: "URL единого выхода; пустой — нет.",
        },
        tables::Text {
            en: "The entity id of Zabbix.",
            ru: "Идентификатор самого Zabbix (SP entity ID).",
        },
        tables::Text {
            en: "The format of name ids; empty: unspecified.",
            ru: "Формат NameID; пустой — не задан.",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
        },
        tables::Text {
            en: "Whether messages are signed.",
            ru: "Подписывать ли сообщения.",
        },
        tables::Text {
            en: "Whether assertions are signed.",
            ru: "Подписывать ли утверждения.",
        },
        tables::Text {
            en: "Whether requests to sign in are signed.",
            ru: "Подписывать ли запросы входа.",
        },
        tables::Text {
            en: "Whether requests to sign out are signed.",
            ru: "Подписывать ли запросы выхода.",
        },
        tables::Text {
            en: "Whether answers to requests to sign out are signed.",
            ru: "Подписывать ли ответы на запросы выхода.",
        },
        tables::Text {
            en: "Whether name ids are encrypted.",
            ru: "Шифровать ли NameID.",
        },
        tables::Text {
            en: "Whether assertions are encrypted.",
            ru: "Шифровать ли утверждения.",
        },
        tables::Text {
            en: "Whether the provider may manage users by SCIM.",
            ru: "Может ли провайдер управлять пользователями по SCIM.",
        },
        tables::Text {
            en: "Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.",
            ru: "Какие роль и группы получают участники групп каталога. Обязательно при автоматическом создании, иначе пусто. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.",
            ru: "Из каких атрибутов получаются оповещения пользователя. Без автоматического создания пусто. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "The user groups that it checks passwords for. Filled by `selectUsrgrps`.",
            ru: "Группы пользователей, пароли которых он проверяет. Заполняется по `selectUsrgrps`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_CREATE_FIELDS: [tables::Field<'static>; 36] = tables::Field::rows(
    [
        (
            "idp_type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_DIRECTORY_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("provision_status", tables::Type::BOOL, 50),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            57,
        ),
        (
            "host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            63,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "base_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            112,
        ),
        (
            "search_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            137,
        ),
        (
            "bind_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            162,
        ),
        (
            "bind_password",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            182,
        ),
        ("start_tls", tables::Type::BOOL, 204),
        (
            "search_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            223,
        ),
        (
            "group_basedn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            243,
        ),
        (
            "user_ref_attr",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            264,
        ),
        (
            "group_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "user_username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            292,
        ),
        (
            "user_lastname",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            299,
        ),
        (
            "group_member",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            306,
        ),
        (
            "group_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "group_membership",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            348,
        ),
        (
            "idp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            369,
        ),
        (
            "sso_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "slo_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            407,
        ),
        (
            "sp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            426,
        ),
        (
            "nameid_format",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            445,
        ),
        (
            "username_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            464,
        ),
        ("sign_messages", tables::Type::BOOL, 483),
        ("sign_assertions", tables::Type::BOOL, 501),
        ("sign_authn_requests", tables::Type::BOOL, 519),
        ("sign_logout_requests", tables::Type::BOOL, 537),
        ("sign_logout_responses", tables::Type::BOOL, 555),
        ("encrypt_nameid", tables::Type::BOOL, 573),
        ("encrypt_assertions", tables::Type::BOOL, 591),
        ("scim_status", tables::Type::BOOL, 609),
        (
            "provision_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS,
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
            627,
        ),
        (
            "provision_media",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            684,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&USER_DIRECTORY_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 23,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 76,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 96,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 100,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 121,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 125,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 146,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 150,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 169,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 172,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 191,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 194,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 210,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 213,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 230,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 233,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 254,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 272,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 275,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 314,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 317,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 335,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 338,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 356,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 359,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 377,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 396,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 415,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 434,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 453,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 472,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 490,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 508,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 526,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 544,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 562,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 580,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 598,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 616,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 636,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 641,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    single: true,
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[1, 2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 693,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 696,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryCreate",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 33, 65535, 21, 23, 65535, 65535, 65535, 6, 65535, 5, 26, 65535,
        65535, 65535, 65535, 65535, 25, 65535, 65535, 65535, 11, 31, 65535, 29, 30,
        65535, 65535, 7, 35, 65535, 65535, 0, 65535, 65535, 65535, 3, 65535, 65535,
        65535, 10, 24, 65535, 65535, 34, 65535, 14, 65535, 65535, 65535, 65535, 65535,
        65535, 17, 65535, 8, 32, 65535, 65535, 9, 2, 4, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16,
        65535, 27, 19, 1, 65535, 65535, 65535, 28, 65535, 65535, 65535, 65535, 15, 65535,
        65535, 65535, 65535, 22, 65535, 65535, 65535, 65535, 18, 65535, 65535, 65535,
        65535, 20, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[9],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["2"],
                        ),
                        tables::Condition::Stored("whether there is one already"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 800,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What kind of directory it is. It never changes.",
            ru: "Вид каталога. Не меняется.",
        },
        tables::Text {
            en: "Its name. A SAML directory may have none.",
            ru: "Имя каталога. У каталога SAML может отсутствовать.",
        },
        tables::Text {
            en: "Whether users that it knows are made and renewed by themselves.",
            ru: "Создаются и обновляются ли пользователи каталога автоматически.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.",
            ru: "Сервер LDAP: имя, адрес или URL вида `ldaps://ldap.example.org`.",
        },
        tables::Text {
            en: "The port of the LDAP server.",
            ru: "Порт сервера LDAP.",
        },
        tables::Text {
            en: "Where in the directory users are looked for.",
            ru: "Где в каталоге искать пользователей (base DN).",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with, such as `uid`.",
            ru: "Атрибут с именем для входа, например `uid`.",
        },
        tables::Text {
            en: "The name to sign in to the LDAP server with; empty: anonymously.",
            ru: "Имя для подключения к серверу LDAP; пустое — анонимно.",
        },
        tables::Text {
            en: "The password for `bind_dn`. Needed anew with another `host`.",
            ru: "Пароль для `bind_dn`. При смене `host` нужен заново.",
        },
        tables::Text {
            en: "Whether the connection is encrypted by StartTLS. Not with `ldaps://`.",
            ru: "Шифровать ли соединение через StartTLS. Несовместимо с `ldaps://`.",
        },
        tables::Text {
            en: "The filter that finds a user; empty: `(%{attr}=%{user})`.",
            ru: "Фильтр поиска пользователя; пустой — `(%{attr}=%{user})`.",
        },
        tables::Text {
            en: "Where in the directory groups are looked for.",
            ru: "Где в каталоге искать группы.",
        },
        tables::Text {
            en: "The attribute of a user that stands for `%{ref}` in `group_filter`.",
            ru: "Атрибут пользователя, подставляемый вместо `%{ref}` в `group_filter`.",
        },
        tables::Text {
            en: "The attribute that holds a group's name; with SAML, the names of the groups.",
            ru: "Атрибут с именем группы; для SAML — с именами групп.",
        },
        tables::Text {
            en: "The attribute that holds a user's first name.",
            ru: "Атрибут с именем пользователя.",
        },
        tables::Text {
            en: "The attribute that holds a user's family name.",
            ru: "Атрибут с фамилией пользователя.",
        },
        tables::Text {
            en: "The attribute of a group that lists its members.",
            ru: "Атрибут группы со списком участников.",
        },
        tables::Text {
            en: "The filter that finds a user's groups.",
            ru: "Фильтр поиска групп пользователя.",
        },
        tables::Text {
            en: "The attribute of a user that lists the groups, such as `memberOf`.",
            ru: "Атрибут пользователя со списком групп, например `memberOf`.",
        },
        tables::Text {
            en: "The entity id of the identity provider.",
            ru: "Идентификатор провайдера удостоверений (entity ID).",
        },
        tables::Text {
            en: "The URL to sign in at.",
            ru: "URL единого входа.",
        },
        tables::Text {
            en: "The URL to sign out at; empty for none.",
            ru: "URL единого выхода; пустой — нет.",
        },
        tables::Text {
            en: "The entity id of Zabbix.",
            ru: "Идентификатор самого Zabbix (SP entity ID).",
        },
        tables::Text {
            en: "The format of name ids; empty: unspecified.",
            ru: "Формат NameID; пустой — не задан.",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
        },
        tables::Text {
            en: "Whether messages are signed.",
            ru: "Подписывать ли сообщения.",
        },
        tables::Text {
            en: "Whether assertions are signed.",
            ru: "Подписывать ли утверждения.",
        },
        tables::Text {
            en: "Whether requests to sign in are signed.",
            ru: "Подписывать ли запросы входа.",
        },
        tables::Text {
            en: "Whether requests to sign out are signed.",
            ru: "Подписывать ли запросы выхода.",
        },
        tables::Text {
            en: "Whether answers to requests to sign out are signed.",
            ru: "Подписывать ли ответы на запросы выхода.",
        },
        tables::Text {
            en: "Whether name ids are encrypted.",
            ru: "Шифровать ли NameID.",
        },
        tables::Text {
            en: "Whether assertions are encrypted.",
            ru: "Шифровать ли утверждения.",
        },
        tables::Text {
            en: "Whether the provider may manage users by SCIM.",
            ru: "Может ли провайдер управлять пользователями по SCIM.",
        },
        tables::Text {
            en: "Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.",
            ru: "Какие роль и группы получают участники групп каталога. Обязательно при автоматическом создании, иначе пусто. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.",
            ru: "Из каких атрибутов получаются оповещения пользователя. Без автоматического создания пусто. При обновлении заменяет прежнее.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Only one user directory of type \"2\" can exist.",
            ru: "Каталог SAML может быть только один.",
        },
    ],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_UPDATE_FIELDS: [tables::Field<'static>; 37] = tables::Field::rows(
    [
        ("userdirectoryid", tables::Type::ID, 16),
        (
            "idp_type",
            tables::Type {
                kind: tables::Kind::Enum(&USER_DIRECTORY_TYPE_VALUES),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            31,
        ),
        ("provision_status", tables::Type::BOOL, 50),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            57,
        ),
        (
            "host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            63,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "base_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            112,
        ),
        (
            "search_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            137,
        ),
        (
            "bind_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            162,
        ),
        (
            "bind_password",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            182,
        ),
        ("start_tls", tables::Type::BOOL, 204),
        (
            "search_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            223,
        ),
        (
            "group_basedn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            243,
        ),
        (
            "user_ref_attr",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            264,
        ),
        (
            "group_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "user_username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            292,
        ),
        (
            "user_lastname",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            299,
        ),
        (
            "group_member",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            306,
        ),
        (
            "group_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "group_membership",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            348,
        ),
        (
            "idp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            369,
        ),
        (
            "sso_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "slo_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            407,
        ),
        (
            "sp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            426,
        ),
        (
            "nameid_format",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            445,
        ),
        (
            "username_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            464,
        ),
        ("sign_messages", tables::Type::BOOL, 483),
        ("sign_assertions", tables::Type::BOOL, 501),
        ("sign_authn_requests", tables::Type::BOOL, 519),
        ("sign_logout_requests", tables::Type::BOOL, 537),
        ("sign_logout_responses", tables::Type::BOOL, 555),
        ("encrypt_nameid", tables::Type::BOOL, 573),
        ("encrypt_assertions", tables::Type::BOOL, 591),
        ("scim_status", tables::Type::BOOL, 609),
        (
            "provision_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS,
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
            627,
        ),
        (
            "provision_media",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_MEDIA,
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
                            tables::FieldSet {
                                fields: &[2, 3],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            684,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 45,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 82,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 106,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 156,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 177,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 199,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 218,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 259,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 280,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 322,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 343,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 364,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 383,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 402,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 421,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 440,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 459,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 478,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 496,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 514,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 532,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 550,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 568,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 586,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 604,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 622,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 647,
                    },
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
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 651,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_MEDIA,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 703,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryUpdate",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 34, 65535, 22, 24, 65535, 65535, 65535, 7, 65535, 6, 27, 65535,
        65535, 65535, 65535, 65535, 26, 65535, 65535, 65535, 12, 32, 65535, 30, 31,
        65535, 65535, 8, 36, 65535, 65535, 1, 65535, 65535, 65535, 4, 65535, 65535,
        65535, 11, 25, 65535, 65535, 35, 65535, 15, 65535, 65535, 65535, 65535, 65535,
        65535, 18, 65535, 9, 33, 65535, 65535, 10, 3, 5, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17,
        65535, 28, 20, 2, 65535, 65535, 65535, 29, 65535, 65535, 0, 65535, 16, 65535,
        65535, 65535, 65535, 23, 65535, 65535, 65535, 65535, 19, 65535, 65535, 65535,
        65535, 21, 65535, 65535, 65535, 65535, 14, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[10],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Stored("another host, and a password for it"),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[10],
            }),
            is_advice: false,
            line: 773,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Filled(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[2],
                                    }),
                                ),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[7],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[10],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[11],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[12],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[13],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[14],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[18],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[19],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[20],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[21],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[22],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[23],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[24],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[25],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[26],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[27],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[28],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[29],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[30],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[31],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[32],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[33],
                                }),
                                tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[34],
                                }),
                            ],
                        ),
                        tables::Condition::Stored("the kind of the directory"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 779,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        }),
                        tables::Condition::Stored("the kind of the directory"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 786,
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
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[35],
                                                }),
                                                tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[36],
                                                }),
                                            ],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[35],
                                            }),
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("whether provisioning is on"),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[35],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 793,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user directory's id.",
            ru: "Идентификатор каталога пользователей.",
        },
        tables::Text {
            en: "What kind of directory it is. It never changes.",
            ru: "Вид каталога. Не меняется.",
        },
        tables::Text {
            en: "Its name. A SAML directory may have none.",
            ru: "Имя каталога. У каталога SAML может отсутствовать.",
        },
        tables::Text {
            en: "Whether users that it knows are made and renewed by themselves.",
            ru: "Создаются и обновляются ли пользователи каталога автоматически.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The LDAP server: a name, an address, or a URL such as `ldaps://ldap.example.org`.",
            ru: "Сервер LDAP: имя, адрес или URL вида `ldaps://ldap.example.org`.",
        },
        tables::Text {
            en: "The port of the LDAP server.",
            ru: "Порт сервера LDAP.",
        },
        tables::Text {
            en: "Where in the directory users are looked for.",
            ru: "Где в каталоге искать пользователей (base DN).",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with, such as `uid`.",
            ru: "Атрибут с именем для входа, например `uid`.",
        },
        tables::Text {
            en: "The name to sign in to the LDAP server with; empty: anonymously.",
            ru: "Имя для подключения к серверу LDAP; пустое — анонимно.",
        },
        tables::Text {
            en: "The password for `bind_dn`. Needed anew with another `host`.",
            ru: "Пароль для `bind_dn`. При смене `host` нужен заново.",
        },
        tables::Text {
            en: "Whether the connection is encrypted by StartTLS. Not with `ldaps://`.",
            ru: "Шифровать ли соединение через StartTLS. Несовместимо с `ldaps://`.",
        },
        tables::Text {
            en: "The filter that finds a user; empty: `(%{attr}=%{user})`.",
            ru: "Фильтр поиска пользователя; пустой — `(%{attr}=%{user})`.",
        },
        tables::Text {
            en: "Where in the directory groups are looked for.",
            ru: "Где в каталоге искать группы.",
        },
        tables::Text {
            en: "The attribute of a user that stands for `%{ref}` in `group_filter`.",
            ru: "Атрибут пользователя, подставляемый вместо `%{ref}` в `group_filter`.",
        },
        tables::Text {
            en: "The attribute that holds a group's name; with SAML, the names of the groups.",
            ru: "Атрибут с именем группы; для SAML — с именами групп.",
        },
        tables::Text {
            en: "The attribute that holds a user's first name.",
            ru: "Атрибут с именем пользователя.",
        },
        tables::Text {
            en: "The attribute that holds a user's family name.",
            ru: "Атрибут с фамилией пользователя.",
        },
        tables::Text {
            en: "The attribute of a group that lists its members.",
            ru: "Атрибут группы со списком участников.",
        },
        tables::Text {
            en: "The filter that finds a user's groups.",
            ru: "Фильтр поиска групп пользователя.",
        },
        tables::Text {
            en: "The attribute of a user that lists the groups, such as `memberOf`.",
            ru: "Атрибут пользователя со списком групп, например `memberOf`.",
        },
        tables::Text {
            en: "The entity id of the identity provider.",
            ru: "Идентификатор провайдера удостоверений (entity ID).",
        },
        tables::Text {
            en: "The URL to sign in at.",
            ru: "URL единого входа.",
        },
        tables::Text {
            en: "The URL to sign out at; empty for none.",
            ru: "URL единого выхода; пустой — нет.",
        },
        tables::Text {
            en: "The entity id of Zabbix.",
            ru: "Идентификатор самого Zabbix (SP entity ID).",
        },
        tables::Text {
            en: "The format of name ids; empty: unspecified.",
            ru: "Формат NameID; пустой — не задан.",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
        },
        tables::Text {
            en: "Whether messages are signed.",
            ru: "Подписывать ли сообщения.",
        },
        tables::Text {
            en: "Whether assertions are signed.",
            ru: "Подписывать ли утверждения.",
        },
        tables::Text {
            en: "Whether requests to sign in are signed.",
            ru: "Подписывать ли запросы входа.",
        },
        tables::Text {
            en: "Whether requests to sign out are signed.",
            ru: "Подписывать ли запросы выхода.",
        },
        tables::Text {
            en: "Whether answers to requests to sign out are signed.",
            ru: "Подписывать ли ответы на запросы выхода.",
        },
        tables::Text {
            en: "Whether name ids are encrypted.",
            ru: "Шифровать ли NameID.",
        },
        tables::Text {
            en: "Whether assertions are encrypted.",
            ru: "Шифровать ли утверждения.",
        },
        tables::Text {
            en: "Whether the provider may manage users by SCIM.",
            ru: "Может ли провайдер управлять пользователями по SCIM.",
        },
        tables::Text {
            en: "Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without. In an update they replace those until now.",
            ru: "Какие роль и группы получают участники групп каталога. Обязательно при автоматическом создании, иначе пусто. При обновлении заменяет прежнее.",
        },
        tables::Text {
            en: "Which attributes of a user become media. Empty without provisioning. In an update they replace those until now.",
            ru: "Из каких атрибутов получаются оповещения пользователя. Без автоматического создания пусто. При обновлении заменяет прежнее.",
        },
    ],
    rules: &[
        tables::Text {
            en: "the parameter \"bind_password\" is missing",
            ru: "При смене «host» нужен «bind_password»: прежний пароль сохранён для другого сервера.",
        },
        tables::Text {
            en: "the fields do not fit the type of the directory",
            ru: "Какие поля допустимы, зависит от вида каталога.",
        },
        tables::Text {
            en: "cannot be changed",
            ru: "Вид каталога не меняется.",
        },
        tables::Text {
            en: "the mappings do not fit the provisioning of the directory",
            ru: "Какие сопоставления допустимы, зависит от того, включено ли автоматическое создание.",
        },
    ],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_PROVISION_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            657,
        ),
        ("roleid", tables::Type::ID, 666),
        (
            "user_groups",
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
            674,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("role"),
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
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_PROVISION_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryProvisionGroups",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_PROVISION_GROUPS_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 2, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_PROVISION_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group of the directory; `*` stands for any text.",
            ru: "Группа каталога; `*` означает любой текст.",
        },
        tables::Text {
            en: "The role.",
            ru: "Роль.",
        },
        tables::Text {
            en: "The user groups.",
            ru: "Группы пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_PROVISION_MEDIA_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("userdirectory_mediaid", tables::Type::ID, 709),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            716,
        ),
        ("mediatypeid", tables::Type::ID, 725),
        (
            "attribute",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            733,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::media::MEDIA_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            742,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            749,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            756,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                references: ::core::option::Option::Some("media-type"),
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
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
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
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_PROVISION_MEDIA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryProvisionMedia",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_PROVISION_MEDIA_FIELDS,
    lookup: &[
        65535, 4, 1, 2, 65535, 65535, 5, 3, 6, 0, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_PROVISION_MEDIA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one, whose other fields stay as they are unless given.",
            ru: "Идентификатор. При обновлении указывает на существующее сопоставление: его остальные поля не меняются, если не заданы.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The media type.",
            ru: "Способ оповещения.",
        },
        tables::Text {
            en: "The attribute that holds the address.",
            ru: "Атрибут с адресом.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each, as in `medias.severity` of a user.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую, как в `medias.severity` пользователя.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_CREATE_PROVISION_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            657,
        ),
        ("roleid", tables::Type::ID, 666),
        (
            "user_groups",
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
            674,
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
                references: ::core::option::Option::Some("role"),
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
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_CREATE_PROVISION_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryCreateProvisionGroups",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_CREATE_PROVISION_GROUPS_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 2, 1, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_CREATE_PROVISION_GROUPS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group of the directory; `*` stands for any text.",
            ru: "Группа каталога; `*` означает любой текст.",
        },
        tables::Text {
            en: "The role.",
            ru: "Роль.",
        },
        tables::Text {
            en: "The user groups.",
            ru: "Группы пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_CREATE_PROVISION_MEDIA_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            716,
        ),
        ("mediatypeid", tables::Type::ID, 725),
        (
            "attribute",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            733,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::media::MEDIA_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            742,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            749,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            756,
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
                references: ::core::option::Option::Some("media-type"),
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
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_CREATE_PROVISION_MEDIA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryCreateProvisionMedia",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_CREATE_PROVISION_MEDIA_FIELDS,
    lookup: &[
        65535, 3, 0, 1, 65535, 65535, 4, 2, 5, 65535, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_CREATE_PROVISION_MEDIA_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The media type.",
            ru: "Способ оповещения.",
        },
        tables::Text {
            en: "The attribute that holds the address.",
            ru: "Атрибут с адресом.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each, as in `medias.severity` of a user.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую, как в `medias.severity` пользователя.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_UPDATE_PROVISION_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            657,
        ),
        ("roleid", tables::Type::ID, 666),
        (
            "user_groups",
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
            674,
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
                references: ::core::option::Option::Some("role"),
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
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_UPDATE_PROVISION_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryUpdateProvisionGroups",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_UPDATE_PROVISION_GROUPS_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 2, 1, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_UPDATE_PROVISION_GROUPS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group of the directory; `*` stands for any text.",
            ru: "Группа каталога; `*` означает любой текст.",
        },
        tables::Text {
            en: "The role.",
            ru: "Роль.",
        },
        tables::Text {
            en: "The user groups.",
            ru: "Группы пользователей.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "userdirectory")]
static USER_DIRECTORY_UPDATE_PROVISION_MEDIA_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("userdirectory_mediaid", tables::Type::ID, 709),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            716,
        ),
        ("mediatypeid", tables::Type::ID, 725),
        (
            "attribute",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            733,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::media::MEDIA_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            742,
        ),
        (
            "severity",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 63,
                    },
                ],
                ..tables::Type::INT
            },
            749,
        ),
        (
            "period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimePeriod),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            756,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
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
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "userdirectory")]
pub(crate) static USER_DIRECTORY_UPDATE_PROVISION_MEDIA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/user-directory",
    name: "UserDirectoryUpdateProvisionMedia",
    file: "spec/zabbix/types/user-directory.toml",
    form: tables::Form::Object,
    fields: &USER_DIRECTORY_UPDATE_PROVISION_MEDIA_FIELDS,
    lookup: &[
        65535, 4, 1, 2, 65535, 65535, 5, 3, 6, 0, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "userdirectory")]
#[cfg(feature = "texts")]
pub(crate) static USER_DIRECTORY_UPDATE_PROVISION_MEDIA_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one, whose other fields stay as they are unless given.",
            ru: "Идентификатор. При обновлении указывает на существующее сопоставление: его остальные поля не меняются, если не заданы.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The media type.",
            ru: "Способ оповещения.",
        },
        tables::Text {
            en: "The attribute that holds the address.",
            ru: "Атрибут с адресом.",
        },
        tables::Text {
            en: "Whether the media is in use.",
            ru: "Используется ли оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each, as in `medias.severity` of a user.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую, как в `medias.severity` пользователя.",
        },
        tables::Text {
            en: "When messages may go out: periods joined by `;`, or a user macro.",
            ru: "Когда можно отправлять: периоды через `;` или пользовательский макрос.",
        },
    ],
    rules: &[],
    said: &[],
};
