// @generated from spec/zabbix/authentication/update.toml by `cargo xtask codegen`; do not edit.

//! `authentication.update`: Change the authentication settings.

use ::callsheet_runtime::tables;
/// Change the authentication settings
///
/// Only what is given changes. The answer names what was written.
///
/// The request of `authentication.update`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/authentication/update>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "authentication.update", "params": {"passwd_min_length": 12, "passwd_check_rules": 15, "jit_provision_interval": "12h"}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Who checks passwords where a user group says nothing else.
    ///
    /// One of the values below.
    pub authentication_type: ::core::option::Option<
        super::super::types::session::AuthenticationType,
    >,
    /// Whether LDAP may check passwords. It has to with `authentication_type` `1`.
    ///
    /// One of the values below. What is right hangs on other fields. Since 6.4.
    pub ldap_auth_enabled: ::core::option::Option<
        super::super::types::authentication::LdapAuthentication,
    >,
    /// Whether case counts in names signed in with by LDAP.
    ///
    /// Bool (0 or 1).
    pub ldap_case_sensitive: ::core::option::Option<bool>,
    /// The default LDAP directory; `0` for none.
    ///
    /// Id. Since 6.2.
    pub ldap_userdirectoryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether users may sign in by SAML.
    ///
    /// Bool (0 or 1).
    pub saml_auth_enabled: ::core::option::Option<bool>,
    /// Whether case counts in names signed in with by SAML.
    ///
    /// Bool (0 or 1).
    pub saml_case_sensitive: ::core::option::Option<bool>,
    /// How long a password has to be at least.
    ///
    /// Integer, 1–70.
    pub passwd_min_length: ::core::option::Option<i64>,
    /// What a password has to hold, one bit each: 1 letters of both cases, 2 a digit, 4 a special character, 8 nothing easy to guess.
    ///
    /// Integer, 0–15.
    pub passwd_check_rules: ::core::option::Option<i64>,
    /// The user group for users whom their directory has dropped; `0` for none. It has to be disabled itself.
    ///
    /// Id. Since 6.4.
    pub disabled_usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How often provisioned users are renewed when they sign in.
    ///
    /// Time (90, 1m, 2h, 3M, 1y), 3600–788400000 s. Not empty. Since 6.4.
    pub jit_provision_interval: ::core::option::Option<::std::string::String>,
    /// Whether SAML may make users. Needs `disabled_usrgrpid`.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub saml_jit_status: ::core::option::Option<bool>,
    /// Whether LDAP may make users. Needs `disabled_usrgrpid`.
    ///
    /// Bool (0 or 1). Since 6.4.
    pub ldap_jit_status: ::core::option::Option<bool>,
    /// Whether a second factor can be asked for.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub mfa_status: ::core::option::Option<bool>,
    /// The default method of the second factor; `0` for none.
    ///
    /// Id. Since 7.0.
    pub mfaid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the web server signs users in. Since 7.0 the four fields of HTTP are there only where the frontend is configured to allow it.
    ///
    /// Bool (0 or 1).
    pub http_auth_enabled: ::core::option::Option<bool>,
    /// Which page asks for the password.
    ///
    /// One of the values below.
    pub http_login_form: ::core::option::Option<
        super::super::types::authentication::HttpLoginForm,
    >,
    /// Domains cut off names signed in with, joined by commas.
    ///
    /// String, at most 2048 characters.
    pub http_strip_domains: ::core::option::Option<::std::string::String>,
    /// Whether case counts in names signed in with by HTTP.
    ///
    /// Bool (0 or 1).
    pub http_case_sensitive: ::core::option::Option<bool>,
    /// Whether LDAP may check passwords.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub ldap_configured: ::core::option::Option<bool>,
    /// The LDAP server.
    ///
    /// String, at most 255 characters. Not empty. Gone in 6.2.
    pub ldap_host: ::core::option::Option<::std::string::String>,
    /// The port of the LDAP server.
    ///
    /// Integer, 0–65535. Gone in 6.2.
    pub ldap_port: ::core::option::Option<i64>,
    /// Where in the directory users are looked for.
    ///
    /// String, at most 255 characters. Not empty. Gone in 6.2.
    pub ldap_base_dn: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. Not empty. Gone in 6.2.
    pub ldap_search_attribute: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the LDAP server with; empty: anonymously.
    ///
    /// String, at most 255 characters. Gone in 6.2.
    pub ldap_bind_dn: ::core::option::Option<::std::string::String>,
    /// The password for `ldap_bind_dn`.
    ///
    /// String, at most 128 characters, secret. Gone in 6.2.
    pub ldap_bind_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The entity id of the identity provider.
    ///
    /// String, at most 1024 characters. Not empty. Gone in 6.4.
    pub saml_idp_entityid: ::core::option::Option<::std::string::String>,
    /// The URL to sign in at.
    ///
    /// String, at most 2048 characters. Not empty. Gone in 6.4.
    pub saml_sso_url: ::core::option::Option<::std::string::String>,
    /// The URL to sign out at; empty for none.
    ///
    /// String, at most 2048 characters. Gone in 6.4.
    pub saml_slo_url: ::core::option::Option<::std::string::String>,
    /// The attribute that holds the name to sign in with.
    ///
    /// String, at most 128 characters. Not empty. Gone in 6.4.
    pub saml_username_attribute: ::core::option::Option<::std::string::String>,
    /// The entity id of Zabbix.
    ///
    /// String, at most 1024 characters. Not empty. Gone in 6.4.
    pub saml_sp_entityid: ::core::option::Option<::std::string::String>,
    /// The format of name ids; empty: unspecified.
    ///
    /// String, at most 2048 characters. Gone in 6.4.
    pub saml_nameid_format: ::core::option::Option<::std::string::String>,
    /// Whether messages are signed.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_sign_messages: ::core::option::Option<bool>,
    /// Whether assertions are signed.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_sign_assertions: ::core::option::Option<bool>,
    /// Whether requests to sign in are signed.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_sign_authn_requests: ::core::option::Option<bool>,
    /// Whether requests to sign out are signed.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_sign_logout_requests: ::core::option::Option<bool>,
    /// Whether answers to requests to sign out are signed.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_sign_logout_responses: ::core::option::Option<bool>,
    /// Whether name ids are encrypted.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_encrypt_nameid: ::core::option::Option<bool>,
    /// Whether assertions are encrypted.
    ///
    /// Bool (0 or 1). Gone in 6.4.
    pub saml_encrypt_assertions: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`authentication_type`](Self::authentication_type).
    pub fn authentication_type(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::session::AuthenticationType,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authentication_type, value);
        self
    }
    /// Sets [`ldap_auth_enabled`](Self::ldap_auth_enabled).
    pub fn ldap_auth_enabled(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::authentication::LdapAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_auth_enabled, value);
        self
    }
    /// Sets [`ldap_case_sensitive`](Self::ldap_case_sensitive).
    pub fn ldap_case_sensitive(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_case_sensitive, value);
        self
    }
    /// Sets [`ldap_userdirectoryid`](Self::ldap_userdirectoryid).
    pub fn ldap_userdirectoryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_userdirectoryid, value);
        self
    }
    /// Sets [`saml_auth_enabled`](Self::saml_auth_enabled).
    pub fn saml_auth_enabled(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_auth_enabled, value);
        self
    }
    /// Sets [`saml_case_sensitive`](Self::saml_case_sensitive).
    pub fn saml_case_sensitive(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_case_sensitive, value);
        self
    }
    /// Sets [`passwd_min_length`](Self::passwd_min_length).
    pub fn passwd_min_length(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd_min_length, value);
        self
    }
    /// Sets [`passwd_check_rules`](Self::passwd_check_rules).
    pub fn passwd_check_rules(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd_check_rules, value);
        self
    }
    /// Sets [`disabled_usrgrpid`](Self::disabled_usrgrpid).
    pub fn disabled_usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.disabled_usrgrpid, value);
        self
    }
    /// Sets [`jit_provision_interval`](Self::jit_provision_interval).
    pub fn jit_provision_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jit_provision_interval, value);
        self
    }
    /// Sets [`saml_jit_status`](Self::saml_jit_status).
    pub fn saml_jit_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_jit_status, value);
        self
    }
    /// Sets [`ldap_jit_status`](Self::ldap_jit_status).
    pub fn ldap_jit_status(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_jit_status, value);
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
    /// Sets [`http_auth_enabled`](Self::http_auth_enabled).
    pub fn http_auth_enabled(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_auth_enabled, value);
        self
    }
    /// Sets [`http_login_form`](Self::http_login_form).
    pub fn http_login_form(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::authentication::HttpLoginForm,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_login_form, value);
        self
    }
    /// Sets [`http_strip_domains`](Self::http_strip_domains).
    pub fn http_strip_domains(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_strip_domains, value);
        self
    }
    /// Sets [`http_case_sensitive`](Self::http_case_sensitive).
    pub fn http_case_sensitive(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_case_sensitive, value);
        self
    }
    /// Sets [`ldap_configured`](Self::ldap_configured).
    pub fn ldap_configured(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_configured, value);
        self
    }
    /// Sets [`ldap_host`](Self::ldap_host).
    pub fn ldap_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_host, value);
        self
    }
    /// Sets [`ldap_port`](Self::ldap_port).
    pub fn ldap_port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_port, value);
        self
    }
    /// Sets [`ldap_base_dn`](Self::ldap_base_dn).
    pub fn ldap_base_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_base_dn, value);
        self
    }
    /// Sets [`ldap_search_attribute`](Self::ldap_search_attribute).
    pub fn ldap_search_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_search_attribute, value);
        self
    }
    /// Sets [`ldap_bind_dn`](Self::ldap_bind_dn).
    pub fn ldap_bind_dn(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_bind_dn, value);
        self
    }
    /// Sets [`ldap_bind_password`](Self::ldap_bind_password).
    pub fn ldap_bind_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ldap_bind_password, value);
        self
    }
    /// Sets [`saml_idp_entityid`](Self::saml_idp_entityid).
    pub fn saml_idp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_idp_entityid, value);
        self
    }
    /// Sets [`saml_sso_url`](Self::saml_sso_url).
    pub fn saml_sso_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sso_url, value);
        self
    }
    /// Sets [`saml_slo_url`](Self::saml_slo_url).
    pub fn saml_slo_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_slo_url, value);
        self
    }
    /// Sets [`saml_username_attribute`](Self::saml_username_attribute).
    pub fn saml_username_attribute(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_username_attribute, value);
        self
    }
    /// Sets [`saml_sp_entityid`](Self::saml_sp_entityid).
    pub fn saml_sp_entityid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sp_entityid, value);
        self
    }
    /// Sets [`saml_nameid_format`](Self::saml_nameid_format).
    pub fn saml_nameid_format(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_nameid_format, value);
        self
    }
    /// Sets [`saml_sign_messages`](Self::saml_sign_messages).
    pub fn saml_sign_messages(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sign_messages, value);
        self
    }
    /// Sets [`saml_sign_assertions`](Self::saml_sign_assertions).
    pub fn saml_sign_assertions(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sign_assertions, value);
        self
    }
    /// Sets [`saml_sign_authn_requests`](Self::saml_sign_authn_requests).
    pub fn saml_sign_authn_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sign_authn_requests, value);
        self
    }
    /// Sets [`saml_sign_logout_requests`](Self::saml_sign_logout_requests).
    pub fn saml_sign_logout_requests(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sign_logout_requests, value);
        self
    }
    /// Sets [`saml_sign_logout_responses`](Self::saml_sign_logout_responses).
    pub fn saml_sign_logout_responses(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_sign_logout_responses, value);
        self
    }
    /// Sets [`saml_encrypt_nameid`](Self::saml_encrypt_nameid).
    pub fn saml_encrypt_nameid(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_encrypt_nameid, value);
        self
    }
    /// Sets [`saml_encrypt_assertions`](Self::saml_encrypt_assertions).
    pub fn saml_encrypt_assertions(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.saml_encrypt_assertions, value);
        self
    }
}
impl ::core::default::Default for Request {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Request, super::super::TABLES,
    super::super::tables::shapes::AUTHENTICATION_UPDATE_REQUEST; 0 =>
    authentication_type, 1 => ldap_auth_enabled, 2 => ldap_case_sensitive, 3 =>
    ldap_userdirectoryid, 4 => saml_auth_enabled, 5 => saml_case_sensitive, 6 =>
    passwd_min_length, 7 => passwd_check_rules, 8 => disabled_usrgrpid, 9 =>
    jit_provision_interval, 10 => saml_jit_status, 11 => ldap_jit_status, 12 =>
    mfa_status, 13 => mfaid, 14 => http_auth_enabled, 15 => http_login_form, 16 =>
    http_strip_domains, 17 => http_case_sensitive, 18 => ldap_configured, 19 =>
    ldap_host, 20 => ldap_port, 21 => ldap_base_dn, 22 => ldap_search_attribute, 23 =>
    ldap_bind_dn, 24 => ldap_bind_password, 25 => saml_idp_entityid, 26 => saml_sso_url,
    27 => saml_slo_url, 28 => saml_username_attribute, 29 => saml_sp_entityid, 30 =>
    saml_nameid_format, 31 => saml_sign_messages, 32 => saml_sign_assertions, 33 =>
    saml_sign_authn_requests, 34 => saml_sign_logout_requests, 35 =>
    saml_sign_logout_responses, 36 => saml_encrypt_nameid, 37 =>
    saml_encrypt_assertions;; authentication_type ldap_auth_enabled ldap_case_sensitive
    ldap_userdirectoryid saml_auth_enabled saml_case_sensitive passwd_min_length
    passwd_check_rules disabled_usrgrpid jit_provision_interval saml_jit_status
    ldap_jit_status mfa_status mfaid http_auth_enabled http_login_form http_strip_domains
    http_case_sensitive ldap_configured ldap_host ldap_port ldap_base_dn
    ldap_search_attribute ldap_bind_dn ldap_bind_password saml_idp_entityid saml_sso_url
    saml_slo_url saml_username_attribute saml_sp_entityid saml_nameid_format
    saml_sign_messages saml_sign_assertions saml_sign_authn_requests
    saml_sign_logout_requests saml_sign_logout_responses saml_encrypt_nameid
    saml_encrypt_assertions
}
/// What `authentication.update` answers.
pub type Response = ::std::vec::Vec<::std::string::String>;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `authentication.update` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "authentication.update",
    file: "spec/zabbix/authentication/update.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/authentication/update",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Idempotent,
    entity: "authentication",
    action: tables::Action::Update,
    request: tables::ShapeId(
        super::super::tables::shapes::AUTHENTICATION_UPDATE_REQUEST,
    ),
    response: tables::Type {
        kind: tables::Kind::List(
            &tables::List {
                item: tables::Type::TEXT,
                ..tables::List::ANY
            },
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"authentication.update\", \"params\": {\"passwd_min_length\": 12, \"passwd_check_rules\": 15, \"jit_provision_interval\": \"12h\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [\"passwd_min_length\", \"passwd_check_rules\", \"jit_provision_interval\"], \"id\": 1}",
            target: ::core::option::Option::None,
            line: 20,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"authentication.update\", \"params\": {\"ldap_configured\": \"1\", \"ldap_host\": \"ldap.example.org\", \"ldap_port\": 389, \"ldap_base_dn\": \"ou=people,dc=example,dc=org\", \"ldap_search_attribute\": \"uid\", \"ldap_bind_dn\": \"\"}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": [\"ldap_configured\", \"ldap_host\", \"ldap_port\", \"ldap_base_dn\", \"ldap_search_attribute\", \"ldap_bind_dn\"], \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 24,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 38] = tables::Field::rows(
    [
        (
            "authentication_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::session::AUTHENTICATION_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "ldap_auth_enabled",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::authentication::LDAP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        ("ldap_case_sensitive", tables::Type::BOOL, 13),
        ("ldap_userdirectoryid", tables::Type::ID, 13),
        ("saml_auth_enabled", tables::Type::BOOL, 13),
        ("saml_case_sensitive", tables::Type::BOOL, 13),
        (
            "passwd_min_length",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 70,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
        (
            "passwd_check_rules",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 15,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
        ("disabled_usrgrpid", tables::Type::ID, 13),
        (
            "jit_provision_interval",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LongTimeUnit),
                numbers: &[
                    tables::Range {
                        first: 3600,
                        last: 788400000,
                    },
                ],
                ..tables::Type::ANY
            },
            13,
        ),
        ("saml_jit_status", tables::Type::BOOL, 13),
        ("ldap_jit_status", tables::Type::BOOL, 13),
        ("mfa_status", tables::Type::BOOL, 13),
        ("mfaid", tables::Type::ID, 13),
        ("http_auth_enabled", tables::Type::BOOL, 13),
        (
            "http_login_form",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::authentication::HTTP_LOGIN_FORM_VALUES,
                ),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "http_strip_domains",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            13,
        ),
        ("http_case_sensitive", tables::Type::BOOL, 13),
        ("ldap_configured", tables::Type::BOOL, 13),
        (
            "ldap_host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "ldap_port",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            13,
        ),
        (
            "ldap_base_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "ldap_search_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "ldap_bind_dn",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "ldap_bind_password",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_idp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_sso_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_slo_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_username_attribute",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_sp_entityid",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            13,
        ),
        (
            "saml_nameid_format",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            13,
        ),
        ("saml_sign_messages", tables::Type::BOOL, 13),
        ("saml_sign_assertions", tables::Type::BOOL, 13),
        ("saml_sign_authn_requests", tables::Type::BOOL, 13),
        ("saml_sign_logout_requests", tables::Type::BOOL, 13),
        ("saml_sign_logout_responses", tables::Type::BOOL, 13),
        ("saml_encrypt_nameid", tables::Type::BOOL, 13),
        ("saml_encrypt_assertions", tables::Type::BOOL, 13),
    ],
    &[
        (
            1,
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
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::authentication::LDAP_AUTHENTICATION_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 28,
                    },
                ],
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
                references: ::core::option::Option::Some("user-directory"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
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
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "authentication.update",
    name: "Request",
    file: "spec/zabbix/authentication/update.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 28,
        65535, 65535, 65535, 21, 33, 34, 35, 65535, 65535, 10, 22, 65535, 29, 65535,
        65535, 65535, 30, 65535, 65535, 65535, 0, 26, 27, 65535, 65535, 65535, 65535,
        65535, 18, 8, 65535, 65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535,
        65535, 36, 9, 37, 65535, 65535, 65535, 65535, 65535, 65535, 31, 65535, 65535,
        65535, 24, 65535, 65535, 65535, 3, 5, 65535, 65535, 65535, 65535, 65535, 12, 17,
        65535, 65535, 11, 65535, 65535, 65535, 14, 23, 65535, 6, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 16, 65535, 19, 20,
        65535, 65535, 65535, 65535, 65535, 7, 2, 1, 25, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 15,
    ],
    required: 0,
    conditional: true,
    secrets: &[24],
    rules: &[
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
                                                steps: &[3],
                                            },
                                            &["0"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            }),
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("the rest of the LDAP settings"),
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
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0"],
                            ),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            },
                            &["0"],
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 13,
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
                                                steps: &[0],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            }),
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            }),
                                        ),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["0"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        tables::Condition::Stored("who checks passwords"),
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
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 13,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["1"],
                        ),
                        tables::Condition::Stored(
                            "no method of the second factor is there",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 13,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            },
                            &["1"],
                        ),
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
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 13,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["0"],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[11],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["1"],
                                        ),
                                        tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[10],
                                            },
                                            &["1"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[8],
            }),
            is_advice: false,
            line: 13,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Any(
                            &[
                                tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[8],
                                    },
                                    &["0"],
                                ),
                                tables::Condition::All(
                                    &[
                                        tables::Condition::Not(
                                            &tables::Condition::Present(tables::Path {
                                                from: tables::From::Here,
                                                steps: &[8],
                                            }),
                                        ),
                                        tables::Condition::Any(
                                            &[
                                                tables::Condition::OneOf(
                                                    tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[11],
                                                    },
                                                    &["1"],
                                                ),
                                                tables::Condition::OneOf(
                                                    tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[10],
                                                    },
                                                    &["1"],
                                                ),
                                                tables::Condition::OneOf(
                                                    tables::Path {
                                                        from: tables::From::Here,
                                                        steps: &[1],
                                                    },
                                                    &["1"],
                                                ),
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
                            ],
                        ),
                        tables::Condition::Stored("whether directories may make users"),
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
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["0"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 13,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Who checks passwords where a user group says nothing else.",
            ru: "Кто проверяет пароли, если группа не задаёт иное.",
        },
        tables::Text {
            en: "Whether LDAP may check passwords. It has to with `authentication_type` `1`.",
            ru: "Разрешена ли проверка паролей через LDAP. При `authentication_type` `1` обязательна.",
        },
        tables::Text {
            en: "Whether case counts in names signed in with by LDAP.",
            ru: "Важен ли регистр имён при входе через LDAP.",
        },
        tables::Text {
            en: "The default LDAP directory; `0` for none.",
            ru: "Каталог LDAP по умолчанию; `0` — нет.",
        },
        tables::Text {
            en: "Whether users may sign in by SAML.",
            ru: "Разрешён ли вход через SAML.",
        },
        tables::Text {
            en: "Whether case counts in names signed in with by SAML.",
            ru: "Важен ли регистр имён при входе через SAML.",
        },
        tables::Text {
            en: "How long a password has to be at least.",
            ru: "Наименьшая длина пароля.",
        },
        tables::Text {
            en: "What a password has to hold, one bit each: 1 letters of both cases, 2 a digit, 4 a special character, 8 nothing easy to guess.",
            ru: "Требования к паролю, по биту: 1 буквы обоих регистров, 2 цифра, 4 особый знак, 8 не угадываемый легко.",
        },
        tables::Text {
            en: "The user group for users whom their directory has dropped; `0` for none. It has to be disabled itself.",
            ru: "Группа для пользователей, исключённых из каталога; `0` — нет. Сама группа должна быть отключена.",
        },
        tables::Text {
            en: "How often provisioned users are renewed when they sign in.",
            ru: "Как часто обновлять пользователей из каталога при входе.",
        },
        tables::Text {
            en: "Whether SAML may make users. Needs `disabled_usrgrpid`.",
            ru: "Может ли SAML создавать пользователей. Нужен `disabled_usrgrpid`.",
        },
        tables::Text {
            en: "Whether LDAP may make users. Needs `disabled_usrgrpid`.",
            ru: "Может ли LDAP создавать пользователей. Нужен `disabled_usrgrpid`.",
        },
        tables::Text {
            en: "Whether a second factor can be asked for.",
            ru: "Может ли требоваться второй фактор.",
        },
        tables::Text {
            en: "The default method of the second factor; `0` for none.",
            ru: "Метод второго фактора по умолчанию; `0` — нет.",
        },
        tables::Text {
            en: "Whether the web server signs users in. Since 7.0 the four fields of HTTP are there only where the frontend is configured to allow it.",
            ru: "Выполняет ли вход веб-сервер. Начиная с 7.0 четыре поля HTTP есть, только если это разрешено в конфигурации веб-интерфейса.",
        },
        tables::Text {
            en: "Which page asks for the password.",
            ru: "Какая страница запрашивает пароль.",
        },
        tables::Text {
            en: "Domains cut off names signed in with, joined by commas.",
            ru: "Домены, отбрасываемые от имён при входе, через запятую.",
        },
        tables::Text {
            en: "Whether case counts in names signed in with by HTTP.",
            ru: "Важен ли регистр имён при входе через HTTP.",
        },
        tables::Text {
            en: "Whether LDAP may check passwords.",
            ru: "Разрешена ли проверка паролей через LDAP.",
        },
        tables::Text {
            en: "The LDAP server.",
            ru: "Сервер LDAP.",
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
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
        },
        tables::Text {
            en: "The name to sign in to the LDAP server with; empty: anonymously.",
            ru: "Имя для подключения к серверу LDAP; пустое — анонимно.",
        },
        tables::Text {
            en: "The password for `ldap_bind_dn`.",
            ru: "Пароль для `ldap_bind_dn`.",
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
            en: "The attribute that holds the name to sign in with.",
            ru: "Атрибут с именем для входа.",
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
    ],
    rules: &[
        tables::Text {
            en: "Default LDAP server must be specified.",
            ru: "Каталог LDAP по умолчанию нужен, пока вход через LDAP разрешён.",
        },
        tables::Text {
            en: "value must be 1",
            ru: "Вход через LDAP должен быть разрешён.",
        },
        tables::Text {
            en: "At least one MFA method must exist.",
            ru: "Нет ни одного метода второго фактора.",
        },
        tables::Text {
            en: "Default LDAP server must be specified.",
            ru: "Нужен каталог LDAP по умолчанию.",
        },
        tables::Text {
            en: "Deprovisioned users group cannot be empty.",
            ru: "Нужна группа для исключённых из каталога пользователей.",
        },
        tables::Text {
            en: "Deprovisioned users group cannot be empty.",
            ru: "Группа для исключённых пользователей нужна, пока каталоги могут создавать пользователей.",
        },
    ],
    said: &[],
};
