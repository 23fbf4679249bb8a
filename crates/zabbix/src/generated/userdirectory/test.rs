// @generated from spec/zabbix/userdirectory/test.toml by `cargo xtask codegen`; do not edit.

//! `userdirectory.test`: Test a user directory.

use ::callsheet_runtime::tables;
/// Test a user directory
///
/// Signs a user in to an LDAP server, changing nothing, and answers what it knows of the user.
///
/// The request of `userdirectory.test`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/test>
///
/// Access: super-admin. Since 6.2.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "userdirectory.test", "params": {"userdirectoryid": "3", "test_username": "olga", "test_password": "tangerine-43"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// The directory whose fields stand for those left out; `0` for none.
    ///
    /// Id. Default: `0`.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The LDAP server.
    ///
    /// String, at most 255 characters. Required when `userdirectoryid = 0`. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port. Required when `userdirectoryid = 0`. Not empty.
    pub port: ::core::option::Option<::std::string::String>,
    /// Where in the directory users are looked for.
    ///
    /// String, at most 255 characters. Required when `userdirectoryid = 0`. Not empty.
    pub base_dn: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the LDAP server with; empty: anonymously.
    ///
    /// String, at most 255 characters.
    pub bind_dn: ::core::option::Option<::std::string::String>,
    /// The password for `bind_dn`.
    ///
    /// String, at most 128 characters, secret.
    pub bind_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. Required when `userdirectoryid = 0`. Not empty.
    pub search_attribute: ::core::option::Option<::std::string::String>,
    /// Whether the connection is encrypted by StartTLS.
    ///
    /// Bool (0 or 1).
    pub start_tls: ::core::option::Option<bool>,
    /// The filter that finds a user.
    ///
    /// String, at most 255 characters.
    pub search_filter: ::core::option::Option<::std::string::String>,
    /// Whether to answer what a user would get by provisioning too.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub provision_status: ::core::option::Option<bool>,
    /// Where in the directory groups are looked for.
    ///
    /// String. Since 6.4.
    pub group_basedn: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a group's name.
    ///
    /// String. Since 6.4.
    pub group_name: ::core::option::Option<::std::string::String>,
    /// The attribute of a group that lists its members.
    ///
    /// String. Since 6.4.
    pub group_member: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that stands for `%{ref}` in `group_filter`.
    ///
    /// String. Since 6.4.
    pub user_ref_attr: ::core::option::Option<::std::string::String>,
    /// The filter that finds a user's groups.
    ///
    /// String. Since 6.4.
    pub group_filter: ::core::option::Option<::std::string::String>,
    /// The attribute of a user that lists the groups.
    ///
    /// String. Since 6.4.
    pub group_membership: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's first name.
    ///
    /// String. Since 6.4.
    pub user_username: ::core::option::Option<::std::string::String>,
    /// The attribute that holds a user's family name.
    ///
    /// String. Since 6.4.
    pub user_lastname: ::core::option::Option<::std::string::String>,
    /// The kind of directory: only LDAP can be tested.
    ///
    /// One of the values below, one of "1". Since 6.4.
    pub idp_type: ::core::option::Option<
        super::super::types::user_directory::UserDirectoryType,
    >,
    /// Which attributes of a user become media. Empty without provisioning.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields. Since 6.4.
    pub provision_media: ::core::option::Option<::std::vec::Vec<ProvisionMedia>>,
    /// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields. Since 6.4.
    pub provision_groups: ::core::option::Option<::std::vec::Vec<ProvisionGroups>>,
    /// The name to sign in with.
    ///
    /// String. Not empty.
    pub test_username: ::std::string::String,
    /// The password to sign in with.
    ///
    /// String, secret. Not empty.
    pub test_password: ::callsheet_runtime::SecretString,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With what is required.
    pub fn new(
        test_username: impl ::core::convert::Into<::std::string::String>,
        test_password: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        Self {
            test_username: test_username.into(),
            test_password: test_password.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`userdirectoryid`](Self::userdirectoryid).
    pub fn userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectoryid, value);
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
    /// Sets [`search_attribute`](Self::search_attribute).
    pub fn search_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.search_attribute, value);
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
    /// Sets [`provision_status`](Self::provision_status).
    pub fn provision_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provision_status, value);
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
    /// Sets [`group_name`](Self::group_name).
    pub fn group_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_name, value);
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
    /// Sets [`user_ref_attr`](Self::user_ref_attr).
    pub fn user_ref_attr(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.user_ref_attr, value);
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
    /// Sets [`idp_type`](Self::idp_type).
    pub fn idp_type(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::user_directory::UserDirectoryType,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.idp_type, value);
        self
    }
    /// Sets [`provision_media`](Self::provision_media).
    pub fn provision_media(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProvisionMedia>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_media, value);
        self
    }
    /// Sets [`provision_groups`](Self::provision_groups).
    pub fn provision_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ProvisionGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.provision_groups, value);
        self
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_TEST_REQUEST; 0 => userdirectoryid, 1 =>
    host, 2 => port, 3 => base_dn, 4 => bind_dn, 5 => bind_password, 6 =>
    search_attribute, 7 => start_tls, 8 => search_filter, 9 => provision_status, 10 =>
    group_basedn, 11 => group_name, 12 => group_member, 13 => user_ref_attr, 14 =>
    group_filter, 15 => group_membership, 16 => user_username, 17 => user_lastname, 18 =>
    idp_type, 19 => provision_media, 20 => provision_groups, 21 => test_username, 22 =>
    test_password; test_username test_password; userdirectoryid host port base_dn bind_dn
    bind_password search_attribute start_tls search_filter provision_status group_basedn
    group_name group_member user_ref_attr group_filter group_membership user_username
    user_lastname idp_type provision_media provision_groups
}
/// Which attributes of a user become media. Empty without provisioning.
#[non_exhaustive]
pub struct ProvisionMedia {
    /// Its id; `0` for a new one.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub userdirectory_mediaid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// One of the values below. Default: `0`. Since 7.0.
    pub active: ::core::option::Option<super::super::types::media::MediaStatus>,
    /// Severities of problems to write about, one bit each.
    ///
    /// Integer, 0–63. Default: `63`. Since 7.0.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out.
    ///
    /// Time periods (1-7,00:00-24:00), at most 1024 characters, macros allowed: {$…}. Not empty. Default: `1-7,00:00-24:00`. Since 7.0.
    pub period: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ProvisionMedia {
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
    /// Sets [`userdirectory_mediaid`](Self::userdirectory_mediaid).
    pub fn userdirectory_mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectory_mediaid, value);
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
::callsheet_runtime::record! {
    ProvisionMedia, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_MEDIA; 0 =>
    userdirectory_mediaid, 1 => name, 2 => mediatypeid, 3 => attribute, 4 => active, 5 =>
    severity, 6 => period; name mediatypeid attribute; userdirectory_mediaid active
    severity period
}
/// Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without.
#[non_exhaustive]
pub struct ProvisionGroups {
    /// The group of the directory; `*` stands for any text.
    ///
    /// String. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The role.
    ///
    /// Id.
    pub roleid: ::callsheet_runtime::Id,
    /// The user groups.
    ///
    /// List of: object.
    pub user_groups: ::std::vec::Vec<
        super::super::types::user_group_reference::UserGroupReference,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ProvisionGroups {
    /// With what is required.
    pub fn new(
        roleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        user_groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            roleid: roleid.into(),
            user_groups: ::callsheet_runtime::record::list(user_groups),
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
}
::callsheet_runtime::record! {
    ProvisionGroups, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS; 0 => name, 1 =>
    roleid, 2 => user_groups; roleid user_groups; name
}
/// Test a user directory
#[non_exhaustive]
pub struct Response {
    /// The name to sign in with.
    ///
    /// String.
    pub username: ::std::string::String,
    /// The first name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The family name.
    ///
    /// String.
    pub surname: ::core::option::Option<::std::string::String>,
    /// The media that the user would get.
    ///
    /// List of: object. Since 6.4.
    pub medias: ::core::option::Option<::std::vec::Vec<ResponseMedias>>,
    /// The user groups that the user would belong to.
    ///
    /// List of: object. Since 6.4.
    pub usrgrps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// The role that the user would have; `0` for none.
    ///
    /// Id. Since 6.4.
    pub roleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The directory of the request.
    ///
    /// Id. Since 6.4.
    pub userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Response {
    /// With what is required.
    pub fn new(username: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            username: username.into(),
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
    /// Sets [`surname`](Self::surname).
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.surname, value);
        self
    }
    /// Sets [`medias`](Self::medias).
    pub fn medias(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ResponseMedias>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.medias, value);
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
}
::callsheet_runtime::record! {
    Response, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_TEST_RESPONSE; 0 => username, 1 => name,
    2 => surname, 3 => medias, 4 => usrgrps, 5 => roleid, 6 => userdirectoryid; username;
    name surname medias usrgrps roleid userdirectoryid
}
/// The media that the user would get.
#[non_exhaustive]
pub struct ResponseMedias {
    /// The mapping's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The media type.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where messages would go.
    ///
    /// List of: string.
    pub sendto: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the media would be in use.
    ///
    /// One of the values below. Since 7.0.
    pub active: ::core::option::Option<super::super::types::media::MediaStatus>,
    /// Severities of problems to write about, one bit each.
    ///
    /// Integer. Since 7.0.
    pub severity: ::core::option::Option<i64>,
    /// When messages may go out.
    ///
    /// String. Since 7.0.
    pub period: ::core::option::Option<::std::string::String>,
    /// The mapping's id; `0` for a new one.
    ///
    /// Id. Since 7.0.
    pub userdirectory_mediaid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl ResponseMedias {
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
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
    /// Sets [`sendto`](Self::sendto).
    pub fn sendto(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.sendto, value);
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
    /// Sets [`userdirectory_mediaid`](Self::userdirectory_mediaid).
    pub fn userdirectory_mediaid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userdirectory_mediaid, value);
        self
    }
}
impl ::core::default::Default for ResponseMedias {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    ResponseMedias, super::super::TABLES,
    super::super::tables::shapes::USERDIRECTORY_TEST_RESPONSE_MEDIAS; 0 => name, 1 =>
    mediatypeid, 2 => sendto, 3 => active, 4 => severity, 5 => period, 6 =>
    userdirectory_mediaid;; name mediatypeid sendto active severity period
    userdirectory_mediaid
}
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `userdirectory.test` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "userdirectory.test",
    file: "spec/zabbix/userdirectory/test.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/userdirectory/test",
    versions: tables::Versions {
        since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
        until: ::core::option::Option::None,
    },
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Reads,
    entity: "user-directory",
    action: tables::Action::Other,
    request: tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_TEST_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(super::super::tables::shapes::USERDIRECTORY_TEST_RESPONSE),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.test\", \"params\": {\"userdirectoryid\": \"3\", \"test_username\": \"olga\", \"test_password\": \"tangerine-43\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"username\": \"olga\", \"name\": \"Olga\", \"surname\": \"Petrova\", \"medias\": [{\"name\": \"Mail\", \"mediatypeid\": \"1\", \"sendto\": [\"olga@example.org\"], \"active\": \"0\", \"severity\": \"63\", \"period\": \"1-7,00:00-24:00\", \"userdirectory_mediaid\": \"5\"}], \"usrgrps\": [{\"usrgrpid\": \"7\"}], \"roleid\": \"6\", \"userdirectoryid\": \"3\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 362,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"userdirectory.test\", \"params\": {\"host\": \"ldap.branch.example.org\", \"port\": \"389\", \"base_dn\": \"ou=people,dc=branch,dc=example,dc=org\", \"search_attribute\": \"uid\", \"test_username\": \"boris\", \"test_password\": \"Plum-orchard-89\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 2}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"username\": \"boris\"}, \"id\": 2}",
            target: ::core::option::Option::None,
            line: 366,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 23] = tables::Field::rows(
    [
        ("userdirectoryid", tables::Type::ID, 16),
        (
            "host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "base_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            38,
        ),
        (
            "bind_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            46,
        ),
        (
            "bind_password",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            52,
        ),
        (
            "search_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            59,
        ),
        ("start_tls", tables::Type::BOOL, 67),
        (
            "search_filter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            72,
        ),
        ("provision_status", tables::Type::BOOL, 78),
        ("group_basedn", tables::Type::TEXT, 84),
        ("group_name", tables::Type::TEXT, 90),
        ("group_member", tables::Type::TEXT, 96),
        ("user_ref_attr", tables::Type::TEXT, 102),
        ("group_filter", tables::Type::TEXT, 108),
        ("group_membership", tables::Type::TEXT, 114),
        ("user_username", tables::Type::TEXT, 120),
        ("user_lastname", tables::Type::TEXT, 126),
        (
            "idp_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::user_directory::USER_DIRECTORY_TYPE_VALUES,
                ),
                words: &["1"],
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "provision_media",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_MEDIA,
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
            140,
        ),
        (
            "provision_groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS,
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
            215,
        ),
        ("test_username", tables::Type::TEXT, 261),
        (
            "test_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            268,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                references: ::core::option::Option::Some("user-directory"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["0"],
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
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["0"],
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["0"],
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["0"],
                    ),
                ),
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
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
                                                super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_MEDIA,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 146,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            &["0"],
                                        ),
                                    ),
                                    tables::Condition::Stored("provisioning is on"),
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
                                                super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_MEDIA,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 152,
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
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                                                super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS,
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
                        line: 221,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
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
                                                super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS,
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
                        line: 228,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[9],
                                        }),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            &["0"],
                                        ),
                                    ),
                                    tables::Condition::Stored("provisioning is on"),
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
                                                super::super::tables::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS,
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
                        line: 234,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            22,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.test",
    name: "Request",
    file: "spec/zabbix/userdirectory/test.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 2,
        65535, 65535, 17, 65535, 65535, 15, 65535, 65535, 65535, 65535, 8, 65535, 65535,
        0, 65535, 16, 65535, 6, 19, 21, 22, 18, 65535, 65535, 65535, 14, 65535, 65535,
        65535, 7, 65535, 65535, 65535, 20, 65535, 11, 13, 65535, 65535, 65535, 65535,
        65535, 12, 65535, 4, 65535, 65535, 65535, 5, 1, 9, 10,
    ],
    required: 2,
    conditional: true,
    secrets: &[5, 22],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The directory whose fields stand for those left out; `0` for none.",
            ru: "Каталог, чьи поля заменяют не указанные; `0` — нет.",
        },
        tables::Text {
            en: "The LDAP server.",
            ru: "Сервер LDAP.",
        },
        tables::Text {
            en: "Its port.",
            ru: "Порт сервера LDAP.",
        },
        tables::Text {
            en: "Where in the directory users are looked for.",
            ru: "Где в каталоге искать пользователей (base DN).",
        },
        tables::Text {
            en: "The name to sign in to the LDAP server with; empty: anonymously.",
            ru: "Имя для подключения к серверу LDAP; пустое — анонимно.",
        },
        tables::Text {
            en: "The password for `bind_dn`.",
            ru: "Пароль для `bind_dn`.",
        },
        tables::Text {
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
        },
        tables::Text {
            en: "Whether the connection is encrypted by StartTLS.",
            ru: "Шифровать ли соединение через StartTLS.",
        },
        tables::Text {
            en: "The filter that finds a user.",
            ru: "Фильтр поиска пользователя.",
        },
        tables::Text {
            en: "Whether to answer what a user would get by provisioning too.",
            ru: "Возвращать ли и то, что пользователь получил бы при автоматическом создании.",
        },
        tables::Text {
            en: "Where in the directory groups are looked for.",
            ru: "Где в каталоге искать группы.",
        },
        tables::Text {
            en: "The attribute that holds a group's name.",
            ru: "Атрибут с именем группы.",
        },
        tables::Text {
            en: "The attribute of a group that lists its members.",
            ru: "Атрибут группы со списком участников.",
        },
        tables::Text {
            en: "The attribute of a user that stands for `%{ref}` in `group_filter`.",
            ru: "Атрибут пользователя, подставляемый вместо `%{ref}` в `group_filter`.",
        },
        tables::Text {
            en: "The filter that finds a user's groups.",
            ru: "Фильтр поиска групп пользователя.",
        },
        tables::Text {
            en: "The attribute of a user that lists the groups.",
            ru: "Атрибут пользователя со списком групп.",
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
            en: "The kind of directory: only LDAP can be tested.",
            ru: "Вид каталога: проверить можно только LDAP.",
        },
        tables::Text {
            en: "Which attributes of a user become media. Empty without provisioning.",
            ru: "Из каких атрибутов получаются оповещения пользователя. Без автоматического создания пусто.",
        },
        tables::Text {
            en: "Which role and user groups the members of a group of the directory get. Needed for provisioning, empty without.",
            ru: "Какие роль и группы получают участники групп каталога. Обязательно при автоматическом создании, иначе пусто.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROVISION_MEDIA_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("userdirectory_mediaid", tables::Type::ID, 159),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            166,
        ),
        ("mediatypeid", tables::Type::ID, 174),
        (
            "attribute",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            181,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::media::MEDIA_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            189,
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
            197,
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
            205,
        ),
    ],
    &[
        (
            0,
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
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            4,
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
            5,
            tables::Facts {
                default: ::core::option::Option::Some("63"),
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
                default: ::core::option::Option::Some("1-7,00:00-24:00"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static PROVISION_MEDIA_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.test",
    name: "ProvisionMedia",
    file: "spec/zabbix/userdirectory/test.toml",
    form: tables::Form::Object,
    fields: &PROVISION_MEDIA_FIELDS,
    lookup: &[
        65535, 4, 1, 2, 65535, 65535, 5, 3, 6, 0, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static PROVISION_MEDIA_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id; `0` for a new one.",
            ru: "Идентификатор; `0` — новое сопоставление.",
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
            en: "Severities of problems to write about, one bit each.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую.",
        },
        tables::Text {
            en: "When messages may go out.",
            ru: "Когда можно отправлять.",
        },
    ],
    rules: &[],
    said: &[],
};
static PROVISION_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 241),
        ("roleid", tables::Type::ID, 247),
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            254,
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
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
    ],
);
pub(crate) static PROVISION_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.test",
    name: "ProvisionGroups",
    file: "spec/zabbix/userdirectory/test.toml",
    form: tables::Form::Object,
    fields: &PROVISION_GROUPS_FIELDS,
    lookup: &[65535, 65535, 0, 65535, 65535, 2, 1, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static PROVISION_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static RESPONSE_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("username", tables::Type::TEXT, 278),
        ("name", tables::Type::TEXT, 284),
        ("surname", tables::Type::TEXT, 289),
        (
            "medias",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::USERDIRECTORY_TEST_RESPONSE_MEDIAS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            294,
        ),
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            342,
        ),
        ("roleid", tables::Type::ID, 349),
        ("userdirectoryid", tables::Type::ID, 356),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
            4,
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("role"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("user-directory"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.test",
    name: "Response",
    file: "spec/zabbix/userdirectory/test.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_FIELDS,
    lookup: &[
        0, 65535, 1, 65535, 65535, 65535, 4, 65535, 2, 6, 65535, 65535, 65535, 3, 5,
        65535,
    ],
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
            en: "The name to sign in with.",
            ru: "Имя для входа.",
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
            en: "The media that the user would get.",
            ru: "Оповещения, которые получил бы пользователь.",
        },
        tables::Text {
            en: "The user groups that the user would belong to.",
            ru: "Группы, в которые вошёл бы пользователь.",
        },
        tables::Text {
            en: "The role that the user would have; `0` for none.",
            ru: "Роль, которую получил бы пользователь; `0` — нет.",
        },
        tables::Text {
            en: "The directory of the request.",
            ru: "Каталог из запроса.",
        },
    ],
    rules: &[],
    said: &[],
};
static RESPONSE_MEDIAS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("name", tables::Type::TEXT, 300),
        ("mediatypeid", tables::Type::ID, 305),
        (
            "sendto",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::TEXT,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            311,
        ),
        (
            "active",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::media::MEDIA_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            317,
        ),
        ("severity", tables::Type::INT, 324),
        ("period", tables::Type::TEXT, 330),
        ("userdirectory_mediaid", tables::Type::ID, 336),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static RESPONSE_MEDIAS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "userdirectory.test",
    name: "ResponseMedias",
    file: "spec/zabbix/userdirectory/test.toml",
    form: tables::Form::Object,
    fields: &RESPONSE_MEDIAS_FIELDS,
    lookup: &[
        65535, 3, 0, 1, 65535, 65535, 4, 65535, 5, 6, 65535, 65535, 2, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static RESPONSE_MEDIAS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The mapping's name.",
            ru: "Имя сопоставления.",
        },
        tables::Text {
            en: "The media type.",
            ru: "Способ оповещения.",
        },
        tables::Text {
            en: "Where messages would go.",
            ru: "Куда отправлялись бы сообщения.",
        },
        tables::Text {
            en: "Whether the media would be in use.",
            ru: "Использовалось бы оповещение.",
        },
        tables::Text {
            en: "Severities of problems to write about, one bit each.",
            ru: "Важности проблем, о которых сообщать, по биту на каждую.",
        },
        tables::Text {
            en: "When messages may go out.",
            ru: "Когда можно отправлять.",
        },
        tables::Text {
            en: "The mapping's id; `0` for a new one.",
            ru: "Идентификатор сопоставления; `0` — новое.",
        },
    ],
    rules: &[],
    said: &[],
};
