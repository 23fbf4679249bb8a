// @generated from spec/zabbix/authentication/get.toml by `cargo xtask codegen`; do not edit.

//! `authentication.get`: Read the authentication settings.

use ::callsheet_runtime::tables;
/// Read the authentication settings
///
/// The request of `authentication.get`. Facts from <https://www.zabbix.com/documentation/7.0/en/manual/api/reference/authentication/get>
///
/// Access: super-admin.
///
/// ```json
/// {"jsonrpc": "2.0", "method": "authentication.get", "params": {"output": ["authentication_type", "passwd_min_length", "mfa_status"]}, "auth": "038e1d7b1735c6a5436ee9eae095879e", "id": 1}
/// ```
#[non_exhaustive]
pub struct Request {
    /// Which fields to answer: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "authentication\_type", "ldap\_auth\_enabled", "ldap\_case\_sensitive", "ldap\_userdirectoryid", "saml\_auth\_enabled", "saml\_case\_sensitive", "passwd\_min\_length", "passwd\_check\_rules", "disabled\_usrgrpid", "jit\_provision\_interval", "saml\_jit\_status", "ldap\_jit\_status", "mfa\_status", "mfaid", "http\_auth\_enabled", "http\_login\_form", "http\_strip\_domains", "http\_case\_sensitive"; no two alike, or the word "extend". What is right hangs on other fields.
    pub output: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`output`](Self::output).
    pub fn output(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.output, value);
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
    super::super::tables::shapes::AUTHENTICATION_GET_REQUEST; 0 => output;; output
}
/// What `authentication.get` answers.
pub type Response = super::super::types::authentication::Authentication;
::callsheet_runtime::method! {
    Request, super::super::TABLES, METHOD => Response
}
/// `authentication.get` as the tables have it.
pub static METHOD: tables::Method<'static> = tables::Method {
    name: "authentication.get",
    file: "spec/zabbix/authentication/get.toml",
    source: "https://www.zabbix.com/documentation/7.0/en/manual/api/reference/authentication/get",
    versions: tables::Versions::ALL,
    deprecated: ::core::option::Option::None,
    access: ::core::option::Option::Some("super-admin"),
    repeat: tables::Repeat::Reads,
    entity: "authentication",
    action: tables::Action::Read,
    request: tables::ShapeId(super::super::tables::shapes::AUTHENTICATION_GET_REQUEST),
    response: tables::Type {
        kind: tables::Kind::Record(
            tables::ShapeId(
                super::super::tables::shapes::TYPES_AUTHENTICATION_AUTHENTICATION,
            ),
        ),
        ..tables::Type::ANY
    },
    responses: &[],
    errors: &["-32602", "-32500"],
    examples: &[
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"authentication.get\", \"params\": {\"output\": [\"authentication_type\", \"passwd_min_length\", \"mfa_status\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"authentication_type\": \"0\", \"passwd_min_length\": \"8\", \"mfa_status\": \"0\"}, \"id\": 1}",
            target: ::core::option::Option::None,
            line: 38,
        },
        tables::Example {
            request: "{\"jsonrpc\": \"2.0\", \"method\": \"authentication.get\", \"params\": {\"output\": [\"ldap_configured\", \"ldap_host\", \"ldap_port\"]}, \"auth\": \"038e1d7b1735c6a5436ee9eae095879e\", \"id\": 1}",
            response: "{\"jsonrpc\": \"2.0\", \"result\": {\"ldap_configured\": \"0\", \"ldap_host\": \"\", \"ldap_port\": \"389\"}, \"id\": 1}",
            target: ::core::option::Option::Some(tables::Version::new(6, 0, 14)),
            line: 42,
        },
    ],
};
static REQUEST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "output",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "authentication_type",
                                "ldap_auth_enabled",
                                "ldap_case_sensitive",
                                "ldap_userdirectoryid",
                                "saml_auth_enabled",
                                "saml_case_sensitive",
                                "passwd_min_length",
                                "passwd_check_rules",
                                "disabled_usrgrpid",
                                "jit_provision_interval",
                                "saml_jit_status",
                                "ldap_jit_status",
                                "mfa_status",
                                "mfaid",
                                "http_auth_enabled",
                                "http_login_form",
                                "http_strip_domains",
                                "http_case_sensitive",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            13,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Output,
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
                                            "authentication_type",
                                            "http_auth_enabled",
                                            "http_login_form",
                                            "http_strip_domains",
                                            "http_case_sensitive",
                                            "ldap_configured",
                                            "ldap_host",
                                            "ldap_port",
                                            "ldap_base_dn",
                                            "ldap_search_attribute",
                                            "ldap_bind_dn",
                                            "ldap_case_sensitive",
                                            "ldap_bind_password",
                                            "saml_auth_enabled",
                                            "saml_idp_entityid",
                                            "saml_sso_url",
                                            "saml_slo_url",
                                            "saml_username_attribute",
                                            "saml_sp_entityid",
                                            "saml_nameid_format",
                                            "saml_sign_messages",
                                            "saml_sign_assertions",
                                            "saml_sign_authn_requests",
                                            "saml_sign_logout_requests",
                                            "saml_sign_logout_responses",
                                            "saml_encrypt_nameid",
                                            "saml_encrypt_assertions",
                                            "saml_case_sensitive",
                                            "passwd_min_length",
                                            "passwd_check_rules",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 21,
                    },
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
                                        words: &[
                                            "authentication_type",
                                            "http_auth_enabled",
                                            "http_login_form",
                                            "http_strip_domains",
                                            "http_case_sensitive",
                                            "ldap_configured",
                                            "ldap_case_sensitive",
                                            "saml_auth_enabled",
                                            "saml_idp_entityid",
                                            "saml_sso_url",
                                            "saml_slo_url",
                                            "saml_username_attribute",
                                            "saml_sp_entityid",
                                            "saml_nameid_format",
                                            "saml_sign_messages",
                                            "saml_sign_assertions",
                                            "saml_sign_authn_requests",
                                            "saml_sign_logout_requests",
                                            "saml_sign_logout_responses",
                                            "saml_encrypt_nameid",
                                            "saml_encrypt_assertions",
                                            "saml_case_sensitive",
                                            "passwd_min_length",
                                            "passwd_check_rules",
                                            "ldap_userdirectoryid",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 25,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        words: &[
                                            "authentication_type",
                                            "ldap_auth_enabled",
                                            "ldap_case_sensitive",
                                            "ldap_userdirectoryid",
                                            "saml_auth_enabled",
                                            "saml_case_sensitive",
                                            "passwd_min_length",
                                            "passwd_check_rules",
                                            "disabled_usrgrpid",
                                            "jit_provision_interval",
                                            "saml_jit_status",
                                            "ldap_jit_status",
                                            "http_auth_enabled",
                                            "http_login_form",
                                            "http_strip_domains",
                                            "http_case_sensitive",
                                        ],
                                        ..tables::Type::TEXT
                                    },
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            words: &["extend"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 29,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "authentication.get",
    name: "Request",
    file: "spec/zabbix/authentication/get.toml",
    form: tables::Form::Object,
    fields: &REQUEST_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which fields to answer: `extend` for all, or a list of names.",
            ru: "Какие поля вернуть: `extend` — все, либо список имён.",
        },
    ],
    rules: &[],
    said: &[],
};
