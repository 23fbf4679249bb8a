// @generated from spec/zabbix/types/connector.toml by `cargo xtask codegen`; do not edit.

//! The type `connector`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "connector")]
/// A connector
#[non_exhaustive]
pub struct Connector {
    /// The connector's id.
    ///
    /// Id.
    pub connectorid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The connector's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How data is sent.
    ///
    /// One of the values below.
    pub protocol: ::core::option::Option<ConnectorProtocol>,
    /// What is sent.
    ///
    /// One of the values below.
    pub data_type: ::core::option::Option<ConnectorDataType>,
    /// Where data is sent.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…}. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.
    ///
    /// Integer. What is right hangs on other fields. Since 7.0.
    pub item_value_type: ::core::option::Option<i64>,
    /// How to sign in to the receiver.
    ///
    /// One of the values below.
    pub authtype: ::core::option::Option<ConnectorAuthentication>,
    /// The name to sign in with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The token to sign in with.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many events or values go in one message; `0` for any number.
    ///
    /// Integer, 0–2147483647.
    pub max_records: ::core::option::Option<i64>,
    /// How many messages go out at once.
    ///
    /// Integer, 1–100.
    pub max_senders: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–5.
    pub max_attempts: ::core::option::Option<i64>,
    /// How long to wait between tries, up to ten seconds.
    ///
    /// String. What is right hangs on other fields. Since 7.0.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// How long to wait for the receiver.
    ///
    /// Time (90, 1m, 2h), 1–60 s, macros allowed: {$…}. Not empty.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the receiver's certificate is checked.
    ///
    /// One of the values below.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the receiver.
    ///
    /// One of the values below.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
    /// The file of the client's certificate.
    ///
    /// String, at most 255 characters.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the client's key.
    ///
    /// String, at most 255 characters.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the client's key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the connector is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ConnectorStatus>,
    /// How `tags` go together.
    ///
    /// One of the values below.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub tags: ::core::option::Option<::callsheet_runtime::Counted<ConnectorTags>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl Connector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`connectorid`](Self::connectorid).
    pub fn connectorid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.connectorid, value);
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
    /// Sets [`protocol`](Self::protocol).
    pub fn protocol(
        mut self,
        value: impl ::core::convert::Into<ConnectorProtocol>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.protocol, value);
        self
    }
    /// Sets [`data_type`](Self::data_type).
    pub fn data_type(
        mut self,
        value: impl ::core::convert::Into<ConnectorDataType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.data_type, value);
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
    /// Sets [`item_value_type`](Self::item_value_type).
    pub fn item_value_type(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_value_type, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<ConnectorAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`token`](Self::token).
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token, value);
        self
    }
    /// Sets [`max_records`](Self::max_records).
    pub fn max_records(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_records, value);
        self
    }
    /// Sets [`max_senders`](Self::max_senders).
    pub fn max_senders(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_senders, value);
        self
    }
    /// Sets [`max_attempts`](Self::max_attempts).
    pub fn max_attempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_attempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`http_proxy`](Self::http_proxy).
    pub fn http_proxy(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_proxy, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_host, value);
        self
    }
    /// Sets [`ssl_cert_file`](Self::ssl_cert_file).
    pub fn ssl_cert_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_cert_file, value);
        self
    }
    /// Sets [`ssl_key_file`](Self::ssl_key_file).
    pub fn ssl_key_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_file, value);
        self
    }
    /// Sets [`ssl_key_password`](Self::ssl_key_password).
    pub fn ssl_key_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_password, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ConnectorStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<ConnectorTags>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "connector")]
impl ::core::default::Default for Connector {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    Connector, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR; 0 => connectorid, 1 => name,
    2 => protocol, 3 => data_type, 4 => url, 5 => item_value_type, 6 => authtype, 7 =>
    username, 8 => password, 9 => token, 10 => max_records, 11 => max_senders, 12 =>
    max_attempts, 13 => attempt_interval, 14 => timeout, 15 => http_proxy, 16 =>
    verify_peer, 17 => verify_host, 18 => ssl_cert_file, 19 => ssl_key_file, 20 =>
    ssl_key_password, 21 => description, 22 => status, 23 => tags_evaltype, 24 => tags;;
    connectorid name protocol data_type url item_value_type authtype username password
    token max_records max_senders max_attempts attempt_interval timeout http_proxy
    verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password description
    status tags_evaltype tags
}
#[cfg(feature = "connector")]
/// A connector
#[non_exhaustive]
pub struct ConnectorCreate {
    /// The connector's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// How data is sent.
    ///
    /// One of the values below. Default: `0`.
    pub protocol: ::core::option::Option<ConnectorProtocol>,
    /// What is sent.
    ///
    /// One of the values below. Default: `0`.
    pub data_type: ::core::option::Option<ConnectorDataType>,
    /// Where data is sent.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…}. Not empty.
    pub url: ::std::string::String,
    /// Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.
    ///
    /// Integer, 31. What is right hangs on other fields. Since 7.0.
    pub item_value_type: ::core::option::Option<i64>,
    /// How to sign in to the receiver.
    ///
    /// One of the values below. Default: `0`.
    pub authtype: ::core::option::Option<ConnectorAuthentication>,
    /// The name to sign in with.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The token to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many events or values go in one message; `0` for any number.
    ///
    /// Integer, 0–2147483647. Default: `0`.
    pub max_records: ::core::option::Option<i64>,
    /// How many messages go out at once.
    ///
    /// Integer, 1–100. Default: `1`.
    pub max_senders: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–5. Default: `1`.
    pub max_attempts: ::core::option::Option<i64>,
    /// How long to wait between tries, up to ten seconds.
    ///
    /// String, one of "5s". What is right hangs on other fields. Since 7.0.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// How long to wait for the receiver.
    ///
    /// Time (90, 1m, 2h), 1–60 s, macros allowed: {$…}. Not empty. Default: `5s`.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the receiver's certificate is checked.
    ///
    /// One of the values below. Default: `1`.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the receiver.
    ///
    /// One of the values below. Default: `1`.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
    /// The file of the client's certificate.
    ///
    /// String, at most 255 characters.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the client's key.
    ///
    /// String, at most 255 characters.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the client's key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the connector is in use.
    ///
    /// One of the values below. Default: `1`.
    pub status: ::core::option::Option<ConnectorStatus>,
    /// How `tags` go together.
    ///
    /// One of the values below. Default: `0`.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ConnectorCreateTags>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl ConnectorCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`protocol`](Self::protocol).
    pub fn protocol(
        mut self,
        value: impl ::core::convert::Into<ConnectorProtocol>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.protocol, value);
        self
    }
    /// Sets [`data_type`](Self::data_type).
    pub fn data_type(
        mut self,
        value: impl ::core::convert::Into<ConnectorDataType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.data_type, value);
        self
    }
    /// Sets [`item_value_type`](Self::item_value_type).
    pub fn item_value_type(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_value_type, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<ConnectorAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`token`](Self::token).
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token, value);
        self
    }
    /// Sets [`max_records`](Self::max_records).
    pub fn max_records(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_records, value);
        self
    }
    /// Sets [`max_senders`](Self::max_senders).
    pub fn max_senders(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_senders, value);
        self
    }
    /// Sets [`max_attempts`](Self::max_attempts).
    pub fn max_attempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_attempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`http_proxy`](Self::http_proxy).
    pub fn http_proxy(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_proxy, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_host, value);
        self
    }
    /// Sets [`ssl_cert_file`](Self::ssl_cert_file).
    pub fn ssl_cert_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_cert_file, value);
        self
    }
    /// Sets [`ssl_key_file`](Self::ssl_key_file).
    pub fn ssl_key_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_file, value);
        self
    }
    /// Sets [`ssl_key_password`](Self::ssl_key_password).
    pub fn ssl_key_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_password, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ConnectorStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ConnectorCreateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    ConnectorCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_CREATE; 0 => name, 1 =>
    protocol, 2 => data_type, 3 => url, 4 => item_value_type, 5 => authtype, 6 =>
    username, 7 => password, 8 => token, 9 => max_records, 10 => max_senders, 11 =>
    max_attempts, 12 => attempt_interval, 13 => timeout, 14 => http_proxy, 15 =>
    verify_peer, 16 => verify_host, 17 => ssl_cert_file, 18 => ssl_key_file, 19 =>
    ssl_key_password, 20 => description, 21 => status, 22 => tags_evaltype, 23 => tags;
    name url; protocol data_type item_value_type authtype username password token
    max_records max_senders max_attempts attempt_interval timeout http_proxy verify_peer
    verify_host ssl_cert_file ssl_key_file ssl_key_password description status
    tags_evaltype tags
}
#[cfg(feature = "connector")]
/// A connector
#[non_exhaustive]
pub struct ConnectorUpdate {
    /// The connector's id.
    ///
    /// Id.
    pub connectorid: ::callsheet_runtime::Id,
    /// The connector's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How data is sent.
    ///
    /// One of the values below.
    pub protocol: ::core::option::Option<ConnectorProtocol>,
    /// What is sent.
    ///
    /// One of the values below.
    pub data_type: ::core::option::Option<ConnectorDataType>,
    /// Where data is sent.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…}. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.
    ///
    /// Integer, 31. What is right hangs on other fields. Since 7.0.
    pub item_value_type: ::core::option::Option<i64>,
    /// How to sign in to the receiver.
    ///
    /// One of the values below.
    pub authtype: ::core::option::Option<ConnectorAuthentication>,
    /// The name to sign in with.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The token to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many events or values go in one message; `0` for any number.
    ///
    /// Integer, 0–2147483647.
    pub max_records: ::core::option::Option<i64>,
    /// How many messages go out at once.
    ///
    /// Integer, 1–100.
    pub max_senders: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–5.
    pub max_attempts: ::core::option::Option<i64>,
    /// How long to wait between tries, up to ten seconds.
    ///
    /// String, one of "5s". What is right hangs on other fields. Since 7.0.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// How long to wait for the receiver.
    ///
    /// Time (90, 1m, 2h), 1–60 s, macros allowed: {$…}. Not empty.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the receiver's certificate is checked.
    ///
    /// One of the values below.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the receiver.
    ///
    /// One of the values below.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
    /// The file of the client's certificate.
    ///
    /// String, at most 255 characters.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the client's key.
    ///
    /// String, at most 255 characters.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the client's key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the connector is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ConnectorStatus>,
    /// How `tags` go together.
    ///
    /// One of the values below.
    pub tags_evaltype: ::core::option::Option<
        super::super::types::tag_filter::TagEvaluation,
    >,
    /// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ConnectorUpdateTags>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl ConnectorUpdate {
    /// With what is required.
    pub fn new(
        connectorid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            connectorid: connectorid.into(),
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
    /// Sets [`protocol`](Self::protocol).
    pub fn protocol(
        mut self,
        value: impl ::core::convert::Into<ConnectorProtocol>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.protocol, value);
        self
    }
    /// Sets [`data_type`](Self::data_type).
    pub fn data_type(
        mut self,
        value: impl ::core::convert::Into<ConnectorDataType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.data_type, value);
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
    /// Sets [`item_value_type`](Self::item_value_type).
    pub fn item_value_type(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_value_type, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<ConnectorAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`token`](Self::token).
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token, value);
        self
    }
    /// Sets [`max_records`](Self::max_records).
    pub fn max_records(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_records, value);
        self
    }
    /// Sets [`max_senders`](Self::max_senders).
    pub fn max_senders(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_senders, value);
        self
    }
    /// Sets [`max_attempts`](Self::max_attempts).
    pub fn max_attempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_attempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`http_proxy`](Self::http_proxy).
    pub fn http_proxy(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_proxy, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_host, value);
        self
    }
    /// Sets [`ssl_cert_file`](Self::ssl_cert_file).
    pub fn ssl_cert_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_cert_file, value);
        self
    }
    /// Sets [`ssl_key_file`](Self::ssl_key_file).
    pub fn ssl_key_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_file, value);
        self
    }
    /// Sets [`ssl_key_password`](Self::ssl_key_password).
    pub fn ssl_key_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ssl_key_password, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ConnectorStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags_evaltype`](Self::tags_evaltype).
    pub fn tags_evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags_evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ConnectorUpdateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    ConnectorUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE; 0 => connectorid, 1
    => name, 2 => protocol, 3 => data_type, 4 => url, 5 => item_value_type, 6 =>
    authtype, 7 => username, 8 => password, 9 => token, 10 => max_records, 11 =>
    max_senders, 12 => max_attempts, 13 => attempt_interval, 14 => timeout, 15 =>
    http_proxy, 16 => verify_peer, 17 => verify_host, 18 => ssl_cert_file, 19 =>
    ssl_key_file, 20 => ssl_key_password, 21 => description, 22 => status, 23 =>
    tags_evaltype, 24 => tags; connectorid; name protocol data_type url item_value_type
    authtype username password token max_records max_senders max_attempts
    attempt_interval timeout http_proxy verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password description status tags_evaltype tags
}
#[cfg(feature = "connector")]
/// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
#[non_exhaustive]
pub struct ConnectorTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<ConnectorTagOperator>,
    /// The tag's value; empty where the tag has only to be there.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl ConnectorTags {
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ConnectorTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "connector")]
impl ::core::default::Default for ConnectorTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    ConnectorTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_TAGS; 0 => tag, 1 =>
    operator, 2 => value;; tag operator value
}
#[cfg(feature = "connector")]
/// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
#[non_exhaustive]
pub struct ConnectorCreateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<ConnectorTagOperator>,
    /// The tag's value; empty where the tag has only to be there.
    ///
    /// String, one of "". What is right hangs on other fields. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl ConnectorCreateTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ConnectorTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    ConnectorCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_CREATE_TAGS; 0 => tag, 1 =>
    operator, 2 => value; tag; operator value
}
#[cfg(feature = "connector")]
/// Only values and events with these tags are sent; empty for all. In an update they replace those until now.
#[non_exhaustive]
pub struct ConnectorUpdateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<ConnectorTagOperator>,
    /// The tag's value; empty where the tag has only to be there.
    ///
    /// String, one of "". What is right hangs on other fields. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "connector")]
impl ConnectorUpdateTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ConnectorTagOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
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
#[cfg(feature = "connector")]
::callsheet_runtime::record! {
    ConnectorUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE_TAGS; 0 => tag, 1 =>
    operator, 2 => value; tag; operator value
}
#[cfg(feature = "connector")]
/// How a connector signs in to the receiver.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorAuthentication {
    /// Not at all.
    ///
    /// `0` on the wire.
    None,
    /// Basic.
    ///
    /// `1` on the wire.
    Basic,
    /// NTLM.
    ///
    /// `2` on the wire.
    Ntlm,
    /// Kerberos.
    ///
    /// `3` on the wire.
    Kerberos,
    /// Digest.
    ///
    /// `4` on the wire.
    Digest,
    /// With a token.
    ///
    /// `5` on the wire.
    Bearer,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "connector")]
::callsheet_runtime::open_enum! {
    ConnectorAuthentication, CONNECTOR_AUTHENTICATION_VALUES; 0 => None, 1 => Basic, 2 =>
    Ntlm, 3 => Kerberos, 4 => Digest, 5 => Bearer
}
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/connector",
    name: "ConnectorAuthentication",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Basic",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Ntlm",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Kerberos",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Digest",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Bearer",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "connector")]
/// What a connector sends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorDataType {
    /// Values of items.
    ///
    /// `0` on the wire.
    ItemValues,
    /// Events.
    ///
    /// `1` on the wire.
    Events,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "connector")]
::callsheet_runtime::open_enum! {
    ConnectorDataType, CONNECTOR_DATA_TYPE_VALUES; 0 => ItemValues, 1 => Events
}
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_DATA_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/connector",
    name: "ConnectorDataType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "ItemValues",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Events",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "connector")]
/// How a connector sends data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorProtocol {
    /// The streaming protocol of Zabbix, version 1.0.
    ///
    /// `0` on the wire.
    StreamingV1,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "connector")]
::callsheet_runtime::open_enum! {
    ConnectorProtocol, CONNECTOR_PROTOCOL_VALUES; 0 => StreamingV1
}
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_PROTOCOL_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/connector",
    name: "ConnectorProtocol",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "StreamingV1",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "connector")]
/// Whether a connector is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorStatus {
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
#[cfg(feature = "connector")]
::callsheet_runtime::open_enum! {
    ConnectorStatus, CONNECTOR_STATUS_VALUES; 0 => Disabled, 1 => Enabled
}
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/connector",
    name: "ConnectorStatus",
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
#[cfg(feature = "connector")]
/// How a tag of what a connector sends is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorTagOperator {
    /// Equal.
    ///
    /// `0` on the wire.
    Equals,
    /// Not equal.
    ///
    /// `1` on the wire.
    DoesNotEqual,
    /// Contains.
    ///
    /// `2` on the wire.
    Contains,
    /// Does not contain.
    ///
    /// `3` on the wire.
    DoesNotContain,
    /// Is there.
    ///
    /// `12` on the wire.
    Exists,
    /// Is not there.
    ///
    /// `13` on the wire.
    DoesNotExist,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "connector")]
::callsheet_runtime::open_enum! {
    ConnectorTagOperator, CONNECTOR_TAG_OPERATOR_VALUES; 0 => Equals, 1 => DoesNotEqual,
    2 => Contains, 3 => DoesNotContain, 4 => Exists, 5 => DoesNotExist
}
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_TAG_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/connector",
    name: "ConnectorTagOperator",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "DoesNotEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "DoesNotContain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "Exists",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "DoesNotExist",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "connector")]
static CONNECTOR_FIELDS: [tables::Field<'static>; 25] = tables::Field::rows(
    [
        ("connectorid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "protocol",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_PROTOCOL_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "data_type",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_DATA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            45,
        ),
        ("item_value_type", tables::Type::INT, 54),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "password",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            107,
        ),
        (
            "token",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "max_records",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            160,
        ),
        (
            "max_senders",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            167,
        ),
        (
            "max_attempts",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 5 }],
                ..tables::Type::INT
            },
            174,
        ),
        ("attempt_interval", tables::Type::TEXT, 181),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            209,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            238,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            244,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            250,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            257,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_STATUS_VALUES),
                ..tables::Type::ANY
            },
            263,
        ),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            270,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_TAGS,
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
            277,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("connector"),
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
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 58,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 86,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 111,
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
                        when: ::core::option::Option::None,
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
                        line: 136,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 185,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "Connector",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 4, 65535, 14,
        65535, 16, 65535, 7, 19, 1, 65535, 2, 65535, 65535, 5, 9, 24, 65535, 65535, 12,
        65535, 17, 13, 65535, 65535, 65535, 65535, 65535, 20, 15, 21, 23, 65535, 18,
        65535, 65535, 65535, 10, 11, 65535, 8, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 65535, 22, 65535, 65535, 0, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[8, 9, 20],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The connector's id.",
            ru: "Идентификатор коннектора.",
        },
        tables::Text {
            en: "The connector's name.",
            ru: "Имя коннектора.",
        },
        tables::Text {
            en: "How data is sent.",
            ru: "Протокол передачи.",
        },
        tables::Text {
            en: "What is sent.",
            ru: "Что передаётся.",
        },
        tables::Text {
            en: "Where data is sent.",
            ru: "Куда передаются данные.",
        },
        tables::Text {
            en: "Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.",
            ru: "Какие типы значений элементов данных передавать, по биту на каждый: 1 с плавающей точкой, 2 символ, 4 журнал, 8 целое положительное, 16 текст, 32 двоичный.",
        },
        tables::Text {
            en: "How to sign in to the receiver.",
            ru: "Как входить у получателя.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "The token to sign in with.",
            ru: "Токен для входа.",
        },
        tables::Text {
            en: "How many events or values go in one message; `0` for any number.",
            ru: "Сколько событий или значений передавать в одном сообщении; `0` — без ограничения.",
        },
        tables::Text {
            en: "How many messages go out at once.",
            ru: "Сколько сообщений передавать одновременно.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток передачи.",
        },
        tables::Text {
            en: "How long to wait between tries, up to ten seconds.",
            ru: "Пауза между попытками, до десяти секунд.",
        },
        tables::Text {
            en: "How long to wait for the receiver.",
            ru: "Сколько ждать получателя.",
        },
        tables::Text {
            en: "The HTTP proxy to go through; empty for none.",
            ru: "HTTP-прокси; пусто — без него.",
        },
        tables::Text {
            en: "Whether the receiver's certificate is checked.",
            ru: "Проверять ли сертификат получателя.",
        },
        tables::Text {
            en: "Whether the certificate has to name the receiver.",
            ru: "Проверять ли имя получателя в сертификате.",
        },
        tables::Text {
            en: "The file of the client's certificate.",
            ru: "Файл сертификата клиента.",
        },
        tables::Text {
            en: "The file of the client's key.",
            ru: "Файл ключа клиента.",
        },
        tables::Text {
            en: "The password of the client's key.",
            ru: "Пароль ключа клиента.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the connector is in use.",
            ru: "Включён ли коннектор.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only values and events with these tags are sent; empty for all. In an update they replace those until now.",
            ru: "Передаются только значения и события с этими тегами; пусто — все. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "connector")]
static CONNECTOR_CREATE_FIELDS: [tables::Field<'static>; 24] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "protocol",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_PROTOCOL_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "data_type",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_DATA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            45,
        ),
        (
            "item_value_type",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 31,
                        last: 31,
                    },
                ],
                ..tables::Type::INT
            },
            54,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            107,
        ),
        (
            "token",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "max_records",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            160,
        ),
        (
            "max_senders",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            167,
        ),
        (
            "max_attempts",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 5 }],
                ..tables::Type::INT
            },
            174,
        ),
        (
            "attempt_interval",
            tables::Type {
                words: &["5s"],
                ..tables::Type::TEXT
            },
            181,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            209,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            238,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            244,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            250,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            257,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_STATUS_VALUES),
                ..tables::Type::ANY
            },
            263,
        ),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            270,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_CREATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
            277,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
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
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 63,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
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
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["1", "2", "3", "4"],
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
                        line: 89,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["1", "2", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 114,
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
                                    steps: &[5],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 139,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                default: ::core::option::Option::Some("1"),
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Order(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[11],
                                        },
                                        tables::Order::AtLeast,
                                        2,
                                    ),
                                    tables::Condition::Order(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[11],
                                        },
                                        tables::Order::AtMost,
                                        5,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 10,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 188,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("5s"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "ConnectorCreate",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 3, 65535, 13,
        65535, 15, 65535, 6, 18, 0, 65535, 1, 65535, 65535, 4, 8, 23, 65535, 65535, 11,
        65535, 16, 12, 65535, 65535, 65535, 65535, 65535, 19, 14, 20, 22, 65535, 17,
        65535, 65535, 65535, 9, 10, 65535, 7, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 65535, 21, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[7, 8, 19],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The connector's name.",
            ru: "Имя коннектора.",
        },
        tables::Text {
            en: "How data is sent.",
            ru: "Протокол передачи.",
        },
        tables::Text {
            en: "What is sent.",
            ru: "Что передаётся.",
        },
        tables::Text {
            en: "Where data is sent.",
            ru: "Куда передаются данные.",
        },
        tables::Text {
            en: "Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.",
            ru: "Какие типы значений элементов данных передавать, по биту на каждый: 1 с плавающей точкой, 2 символ, 4 журнал, 8 целое положительное, 16 текст, 32 двоичный.",
        },
        tables::Text {
            en: "How to sign in to the receiver.",
            ru: "Как входить у получателя.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "The token to sign in with.",
            ru: "Токен для входа.",
        },
        tables::Text {
            en: "How many events or values go in one message; `0` for any number.",
            ru: "Сколько событий или значений передавать в одном сообщении; `0` — без ограничения.",
        },
        tables::Text {
            en: "How many messages go out at once.",
            ru: "Сколько сообщений передавать одновременно.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток передачи.",
        },
        tables::Text {
            en: "How long to wait between tries, up to ten seconds.",
            ru: "Пауза между попытками, до десяти секунд.",
        },
        tables::Text {
            en: "How long to wait for the receiver.",
            ru: "Сколько ждать получателя.",
        },
        tables::Text {
            en: "The HTTP proxy to go through; empty for none.",
            ru: "HTTP-прокси; пусто — без него.",
        },
        tables::Text {
            en: "Whether the receiver's certificate is checked.",
            ru: "Проверять ли сертификат получателя.",
        },
        tables::Text {
            en: "Whether the certificate has to name the receiver.",
            ru: "Проверять ли имя получателя в сертификате.",
        },
        tables::Text {
            en: "The file of the client's certificate.",
            ru: "Файл сертификата клиента.",
        },
        tables::Text {
            en: "The file of the client's key.",
            ru: "Файл ключа клиента.",
        },
        tables::Text {
            en: "The password of the client's key.",
            ru: "Пароль ключа клиента.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the connector is in use.",
            ru: "Включён ли коннектор.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only values and events with these tags are sent; empty for all. In an update they replace those until now.",
            ru: "Передаются только значения и события с этими тегами; пусто — все. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "connector")]
static CONNECTOR_UPDATE_FIELDS: [tables::Field<'static>; 25] = tables::Field::rows(
    [
        ("connectorid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "protocol",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_PROTOCOL_VALUES),
                ..tables::Type::ANY
            },
            31,
        ),
        (
            "data_type",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_DATA_TYPE_VALUES),
                ..tables::Type::ANY
            },
            38,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            45,
        ),
        (
            "item_value_type",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 31,
                        last: 31,
                    },
                ],
                ..tables::Type::INT
            },
            54,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            83,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            107,
        ),
        (
            "token",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            132,
        ),
        (
            "max_records",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            160,
        ),
        (
            "max_senders",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            167,
        ),
        (
            "max_attempts",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 5 }],
                ..tables::Type::INT
            },
            174,
        ),
        (
            "attempt_interval",
            tables::Type {
                words: &["5s"],
                ..tables::Type::TEXT
            },
            181,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            209,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            231,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            238,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            244,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            250,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            257,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_STATUS_VALUES),
                ..tables::Type::ANY
            },
            263,
        ),
        (
            "tags_evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            270,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
            277,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("connector"),
                ..tables::Facts::REQUIRED
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
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 63,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 67,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 63,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 71,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
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
                        line: 96,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["1", "2", "3", "4"],
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
                        line: 101,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 121,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["1", "2", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 126,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
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
                        line: 148,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 153,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[12],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 10,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 196,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Order(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        tables::Order::AtLeast,
                                        2,
                                    ),
                                    tables::Condition::Order(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        tables::Order::AtMost,
                                        5,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 10,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 202,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "ConnectorUpdate",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 4, 65535, 14,
        65535, 16, 65535, 7, 19, 1, 65535, 2, 65535, 65535, 5, 9, 24, 65535, 65535, 12,
        65535, 17, 13, 65535, 65535, 65535, 65535, 65535, 20, 15, 21, 23, 65535, 18,
        65535, 65535, 65535, 10, 11, 65535, 8, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 65535, 22, 65535, 65535, 0, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[8, 9, 20],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The connector's id.",
            ru: "Идентификатор коннектора.",
        },
        tables::Text {
            en: "The connector's name.",
            ru: "Имя коннектора.",
        },
        tables::Text {
            en: "How data is sent.",
            ru: "Протокол передачи.",
        },
        tables::Text {
            en: "What is sent.",
            ru: "Что передаётся.",
        },
        tables::Text {
            en: "Where data is sent.",
            ru: "Куда передаются данные.",
        },
        tables::Text {
            en: "Which kinds of item values are sent, one bit each: 1 float, 2 character, 4 log, 8 unsigned, 16 text, 32 binary.",
            ru: "Какие типы значений элементов данных передавать, по биту на каждый: 1 с плавающей точкой, 2 символ, 4 журнал, 8 целое положительное, 16 текст, 32 двоичный.",
        },
        tables::Text {
            en: "How to sign in to the receiver.",
            ru: "Как входить у получателя.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
        },
        tables::Text {
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "The token to sign in with.",
            ru: "Токен для входа.",
        },
        tables::Text {
            en: "How many events or values go in one message; `0` for any number.",
            ru: "Сколько событий или значений передавать в одном сообщении; `0` — без ограничения.",
        },
        tables::Text {
            en: "How many messages go out at once.",
            ru: "Сколько сообщений передавать одновременно.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток передачи.",
        },
        tables::Text {
            en: "How long to wait between tries, up to ten seconds.",
            ru: "Пауза между попытками, до десяти секунд.",
        },
        tables::Text {
            en: "How long to wait for the receiver.",
            ru: "Сколько ждать получателя.",
        },
        tables::Text {
            en: "The HTTP proxy to go through; empty for none.",
            ru: "HTTP-прокси; пусто — без него.",
        },
        tables::Text {
            en: "Whether the receiver's certificate is checked.",
            ru: "Проверять ли сертификат получателя.",
        },
        tables::Text {
            en: "Whether the certificate has to name the receiver.",
            ru: "Проверять ли имя получателя в сертификате.",
        },
        tables::Text {
            en: "The file of the client's certificate.",
            ru: "Файл сертификата клиента.",
        },
        tables::Text {
            en: "The file of the client's key.",
            ru: "Файл ключа клиента.",
        },
        tables::Text {
            en: "The password of the client's key.",
            ru: "Пароль ключа клиента.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the connector is in use.",
            ru: "Включён ли коннектор.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only values and events with these tags are sent; empty for all. In an update they replace those until now.",
            ru: "Передаются только значения и события с этими тегами; пусто — все. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "connector")]
static CONNECTOR_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            294,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            302,
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
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 305,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "ConnectorTags",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value; empty where the tag has only to be there.",
            ru: "Значение тега; пусто, если важно лишь наличие тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "connector")]
static CONNECTOR_CREATE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            294,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            302,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "1", "2", "3"],
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
                        line: 310,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "ConnectorCreateTags",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_CREATE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value; empty where the tag has only to be there.",
            ru: "Значение тега; пусто, если важно лишь наличие тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "connector")]
static CONNECTOR_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            285,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CONNECTOR_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            294,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            302,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "1", "2", "3"],
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
                        line: 310,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "connector")]
pub(crate) static CONNECTOR_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/connector",
    name: "ConnectorUpdateTags",
    file: "spec/zabbix/types/connector.toml",
    form: tables::Form::Object,
    fields: &CONNECTOR_UPDATE_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "connector")]
#[cfg(feature = "texts")]
pub(crate) static CONNECTOR_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value; empty where the tag has only to be there.",
            ru: "Значение тега; пусто, если важно лишь наличие тега.",
        },
    ],
    rules: &[],
    said: &[],
};
