// @generated from spec/zabbix/types/web-scenario.toml by `cargo xtask codegen`; do not edit.

//! The type `web-scenario`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A web scenario
#[non_exhaustive]
pub struct WebScenario {
    /// The scenario's id.
    ///
    /// Id.
    pub httptestid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host or template of the scenario.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its lasting id. Scenarios of templates alone have one.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The scenario's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How often the scenario runs, from a second to a day.
    ///
    /// Time (90, 1m, 2h), 1–86400 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// How often a step is tried at most.
    ///
    /// Integer, 1–10. Default: `1`.
    pub retries: ::core::option::Option<i64>,
    /// The browser that the scenario calls itself.
    ///
    /// String, at most 255 characters. Default: `Zabbix`.
    pub agent: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Variables for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<::std::vec::Vec<WebScenarioVariables>>,
    /// HTTP headers for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioHeaders>>,
    /// Whether the scenario runs.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// How to sign in at the web server.
    ///
    /// One of the values below.
    pub authentication: ::core::option::Option<WebScenarioAuthentication>,
    /// The name to sign in with.
    ///
    /// String, at most 255 characters.
    pub http_user: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, at most 255 characters, secret.
    pub http_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the server's certificate is checked.
    ///
    /// Bool (0 or 1).
    pub verify_peer: ::core::option::Option<bool>,
    /// Whether the certificate has to name the server.
    ///
    /// Bool (0 or 1).
    pub verify_host: ::core::option::Option<bool>,
    /// The file with the client's certificate.
    ///
    /// String, at most 255 characters.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file with the client's private key.
    ///
    /// String, at most 255 characters.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the private key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The steps, in the order of `no`. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub steps: ::core::option::Option<::callsheet_runtime::Counted<WebScenarioSteps>>,
    /// The scenario's tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTag>,
    >,
    /// The host of the scenario. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// Kept for the server's own use.
    ///
    /// Integer. Gone in 6.4.
    pub nextcheck: ::core::option::Option<i64>,
    /// The scenario of a template that this one came from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenario {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`httptestid`](Self::httptestid).
    pub fn httptestid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.httptestid, value);
        self
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`retries`](Self::retries).
    pub fn retries(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.retries, value);
        self
    }
    /// Sets [`agent`](Self::agent).
    pub fn agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.agent, value);
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
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`authentication`](Self::authentication).
    pub fn authentication(
        mut self,
        value: impl ::core::convert::Into<WebScenarioAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authentication, value);
        self
    }
    /// Sets [`http_user`](Self::http_user).
    pub fn http_user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_user, value);
        self
    }
    /// Sets [`http_password`](Self::http_password).
    pub fn http_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_password, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(mut self, value: impl ::core::convert::Into<bool>) -> Self {
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
    /// Sets [`steps`](Self::steps).
    pub fn steps(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<WebScenarioSteps>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.steps, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_tag::HostTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
    /// Sets [`nextcheck`](Self::nextcheck).
    pub fn nextcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.nextcheck, value);
        self
    }
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenario {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenario, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO; 0 => httptestid, 1 =>
    hostid, 2 => uuid, 3 => name, 4 => delay, 5 => retries, 6 => agent, 7 => http_proxy,
    8 => variables, 9 => headers, 10 => status, 11 => authentication, 12 => http_user, 13
    => http_password, 14 => verify_peer, 15 => verify_host, 16 => ssl_cert_file, 17 =>
    ssl_key_file, 18 => ssl_key_password, 19 => steps, 20 => tags, 21 => hosts, 22 =>
    nextcheck, 23 => templateid;; httptestid hostid uuid name delay retries agent
    http_proxy variables headers status authentication http_user http_password
    verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password steps tags hosts
    nextcheck templateid
}
#[cfg(feature = "httptest")]
/// A web scenario
#[non_exhaustive]
pub struct WebScenarioCreate {
    /// The host or template of the scenario.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// Its lasting id. Scenarios of templates alone have one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The scenario's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// How often the scenario runs, from a second to a day.
    ///
    /// Time (90, 1m, 2h), 1–86400 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// How often a step is tried at most.
    ///
    /// Integer, 1–10. Default: `1`.
    pub retries: ::core::option::Option<i64>,
    /// The browser that the scenario calls itself.
    ///
    /// String, at most 255 characters. Default: `Zabbix`.
    pub agent: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Variables for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<::std::vec::Vec<WebScenarioCreateVariables>>,
    /// HTTP headers for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioCreateHeaders>>,
    /// Whether the scenario runs.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// How to sign in at the web server.
    ///
    /// One of the values below. Default: `0`.
    pub authentication: ::core::option::Option<WebScenarioAuthentication>,
    /// The name to sign in with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub http_user: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub http_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the server's certificate is checked.
    ///
    /// Bool (0 or 1).
    pub verify_peer: ::core::option::Option<bool>,
    /// Whether the certificate has to name the server.
    ///
    /// Bool (0 or 1).
    pub verify_host: ::core::option::Option<bool>,
    /// The file with the client's certificate.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file with the client's private key.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the private key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The steps, in the order of `no`. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub steps: ::std::vec::Vec<WebScenarioCreateSteps>,
    /// The scenario's tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        steps: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateSteps>,
        >,
    ) -> Self {
        Self {
            hostid: hostid.into(),
            name: name.into(),
            steps: ::callsheet_runtime::record::list(steps),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
        self
    }
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`retries`](Self::retries).
    pub fn retries(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.retries, value);
        self
    }
    /// Sets [`agent`](Self::agent).
    pub fn agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.agent, value);
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
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`authentication`](Self::authentication).
    pub fn authentication(
        mut self,
        value: impl ::core::convert::Into<WebScenarioAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authentication, value);
        self
    }
    /// Sets [`http_user`](Self::http_user).
    pub fn http_user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_user, value);
        self
    }
    /// Sets [`http_password`](Self::http_password).
    pub fn http_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_password, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(mut self, value: impl ::core::convert::Into<bool>) -> Self {
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
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_tag::HostTagCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE; 0 => hostid, 1
    => uuid, 2 => name, 3 => delay, 4 => retries, 5 => agent, 6 => http_proxy, 7 =>
    variables, 8 => headers, 9 => status, 10 => authentication, 11 => http_user, 12 =>
    http_password, 13 => verify_peer, 14 => verify_host, 15 => ssl_cert_file, 16 =>
    ssl_key_file, 17 => ssl_key_password, 18 => steps, 19 => tags; hostid name steps;
    uuid delay retries agent http_proxy variables headers status authentication http_user
    http_password verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password
    tags
}
#[cfg(feature = "httptest")]
/// A web scenario
#[non_exhaustive]
pub struct WebScenarioUpdate {
    /// The scenario's id.
    ///
    /// Id.
    pub httptestid: ::callsheet_runtime::Id,
    /// Its lasting id. Scenarios of templates alone have one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The scenario's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How often the scenario runs, from a second to a day.
    ///
    /// Time (90, 1m, 2h), 1–86400 s, macros allowed: {$…}. Not empty. Default: `1m`.
    pub delay: ::core::option::Option<::std::string::String>,
    /// How often a step is tried at most.
    ///
    /// Integer, 1–10. Default: `1`.
    pub retries: ::core::option::Option<i64>,
    /// The browser that the scenario calls itself.
    ///
    /// String, at most 255 characters. Default: `Zabbix`.
    pub agent: ::core::option::Option<::std::string::String>,
    /// The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.
    ///
    /// String, at most 255 characters.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Variables for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<::std::vec::Vec<WebScenarioUpdateVariables>>,
    /// HTTP headers for all steps. In an update they replace those until now.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioUpdateHeaders>>,
    /// Whether the scenario runs.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// How to sign in at the web server.
    ///
    /// One of the values below.
    pub authentication: ::core::option::Option<WebScenarioAuthentication>,
    /// The name to sign in with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub http_user: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub http_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether the server's certificate is checked.
    ///
    /// Bool (0 or 1).
    pub verify_peer: ::core::option::Option<bool>,
    /// Whether the certificate has to name the server.
    ///
    /// Bool (0 or 1).
    pub verify_host: ::core::option::Option<bool>,
    /// The file with the client's certificate.
    ///
    /// String, at most 255 characters.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file with the client's private key.
    ///
    /// String, at most 255 characters.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the private key.
    ///
    /// String, at most 64 characters, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The steps, in the order of `no`. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub steps: ::core::option::Option<::std::vec::Vec<WebScenarioUpdateSteps>>,
    /// The scenario's tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagUpdate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdate {
    /// With what is required.
    pub fn new(httptestid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            httptestid: httptestid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`retries`](Self::retries).
    pub fn retries(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.retries, value);
        self
    }
    /// Sets [`agent`](Self::agent).
    pub fn agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.agent, value);
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
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`authentication`](Self::authentication).
    pub fn authentication(
        mut self,
        value: impl ::core::convert::Into<WebScenarioAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authentication, value);
        self
    }
    /// Sets [`http_user`](Self::http_user).
    pub fn http_user(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_user, value);
        self
    }
    /// Sets [`http_password`](Self::http_password).
    pub fn http_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_password, value);
        self
    }
    /// Sets [`verify_peer`](Self::verify_peer).
    pub fn verify_peer(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(mut self, value: impl ::core::convert::Into<bool>) -> Self {
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
    /// Sets [`steps`](Self::steps).
    pub fn steps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateSteps>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.steps, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_tag::HostTagUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE; 0 =>
    httptestid, 1 => uuid, 2 => name, 3 => delay, 4 => retries, 5 => agent, 6 =>
    http_proxy, 7 => variables, 8 => headers, 9 => status, 10 => authentication, 11 =>
    http_user, 12 => http_password, 13 => verify_peer, 14 => verify_host, 15 =>
    ssl_cert_file, 16 => ssl_key_file, 17 => ssl_key_password, 18 => steps, 19 => tags;
    httptestid; uuid name delay retries agent http_proxy variables headers status
    authentication http_user http_password verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password steps tags
}
#[cfg(feature = "types-alert")]
/// Variables for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioVariables {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioVariables {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_VARIABLES; 0 => name, 1
    => value;; name value
}
#[cfg(feature = "types-alert")]
/// HTTP headers for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioHeaders {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioHeaders {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_HEADERS; 0 => name, 1
    => value;; name value
}
#[cfg(feature = "types-alert")]
/// The steps, in the order of `no`. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioSteps {
    /// The step's id. In an update it names an existing one.
    ///
    /// Id.
    pub httpstepid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The scenario's id.
    ///
    /// Id.
    pub httptestid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The step's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The step's number; counted from 1 without gaps.
    ///
    /// Integer.
    pub no: ::core::option::Option<i64>,
    /// The address to call.
    ///
    /// String, at most 2048 characters. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// What is added to the address behind `?`.
    ///
    /// List of: object.
    pub query_fields: ::core::option::Option<
        ::std::vec::Vec<WebScenarioStepsQueryFields>,
    >,
    /// What is sent: a text, or form fields as a list of `name` and `value`.
    ///
    /// Any value.
    pub posts: ::core::option::Option<::callsheet_runtime::Value>,
    /// Variables of the step; a value `regex:…` is taken from the answer.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<::std::vec::Vec<WebScenarioStepsVariables>>,
    /// HTTP headers of the step.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioStepsHeaders>>,
    /// Whether redirects are followed.
    ///
    /// Bool (0 or 1).
    pub follow_redirects: ::core::option::Option<bool>,
    /// Which part of the answer is fetched.
    ///
    /// One of the values below.
    pub retrieve_mode: ::core::option::Option<WebRetrieveMode>,
    /// In which form `posts` is.
    ///
    /// One of the values below.
    pub post_type: ::core::option::Option<WebPostType>,
    /// How long the step may take, from a second to an hour.
    ///
    /// Time (90, 1m, 2h), 1–3600 s, macros allowed: {$…}. Not empty. Default: `15s`.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The regular expression that the answer has to match; empty for any answer.
    ///
    /// String, at most 255 characters.
    pub required: ::core::option::Option<::std::string::String>,
    /// The HTTP codes that are good, `200,210-299`; empty for any.
    ///
    /// String.
    pub status_codes: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioSteps {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`httpstepid`](Self::httpstepid).
    pub fn httpstepid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.httpstepid, value);
        self
    }
    /// Sets [`httptestid`](Self::httptestid).
    pub fn httptestid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.httptestid, value);
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
    /// Sets [`no`](Self::no).
    pub fn no(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.no, value);
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
    /// Sets [`query_fields`](Self::query_fields).
    pub fn query_fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioStepsQueryFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.query_fields, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioStepsVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioStepsHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<WebRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(mut self, value: impl ::core::convert::Into<WebPostType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.post_type, value);
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
    /// Sets [`required`](Self::required).
    pub fn required(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.required, value);
        self
    }
    /// Sets [`status_codes`](Self::status_codes).
    pub fn status_codes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_codes, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioSteps {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioSteps, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS; 0 => httpstepid,
    1 => httptestid, 2 => name, 3 => no, 4 => url, 5 => query_fields, 6 => posts, 7 =>
    variables, 8 => headers, 9 => follow_redirects, 10 => retrieve_mode, 11 => post_type,
    12 => timeout, 13 => required, 14 => status_codes;; httpstepid httptestid name no url
    query_fields posts variables headers follow_redirects retrieve_mode post_type timeout
    required status_codes
}
#[cfg(feature = "types-alert")]
/// What is added to the address behind `?`.
#[non_exhaustive]
pub struct WebScenarioStepsQueryFields {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioStepsQueryFields {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioStepsQueryFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioStepsQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_QUERY_FIELDS; 0
    => name, 1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// Variables of the step; a value `regex:…` is taken from the answer.
#[non_exhaustive]
pub struct WebScenarioStepsVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioStepsVariables {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioStepsVariables {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioStepsVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_VARIABLES; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// HTTP headers of the step.
#[non_exhaustive]
pub struct WebScenarioStepsHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl WebScenarioStepsHeaders {
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
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for WebScenarioStepsHeaders {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    WebScenarioStepsHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_HEADERS; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "httptest")]
/// Variables for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioCreateVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateVariables {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_VARIABLES; 0 =>
    name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// HTTP headers for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioCreateHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateHeaders {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_HEADERS; 0 =>
    name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// The steps, in the order of `no`. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioCreateSteps {
    /// The step's name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// The step's number; counted from 1 without gaps.
    ///
    /// Integer.
    pub no: i64,
    /// The address to call.
    ///
    /// String, at most 2048 characters. Not empty.
    pub url: ::std::string::String,
    /// What is added to the address behind `?`.
    ///
    /// List of: object.
    pub query_fields: ::core::option::Option<
        ::std::vec::Vec<WebScenarioCreateStepsQueryFields>,
    >,
    /// What is sent: a text, or form fields as a list of `name` and `value`.
    ///
    /// Any value.
    pub posts: ::core::option::Option<::callsheet_runtime::Value>,
    /// Variables of the step; a value `regex:…` is taken from the answer.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<
        ::std::vec::Vec<WebScenarioCreateStepsVariables>,
    >,
    /// HTTP headers of the step.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioCreateStepsHeaders>>,
    /// Whether redirects are followed.
    ///
    /// Bool (0 or 1).
    pub follow_redirects: ::core::option::Option<bool>,
    /// Which part of the answer is fetched.
    ///
    /// One of the values below.
    pub retrieve_mode: ::core::option::Option<WebRetrieveMode>,
    /// How long the step may take, from a second to an hour.
    ///
    /// Time (90, 1m, 2h), 1–3600 s, macros allowed: {$…}. Not empty. Default: `15s`.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The regular expression that the answer has to match; empty for any answer.
    ///
    /// String, at most 255 characters.
    pub required: ::core::option::Option<::std::string::String>,
    /// The HTTP codes that are good, `200,210-299`; empty for any.
    ///
    /// Numbers and ranges (200,400-499), at most 255 characters, macros allowed: {$…}.
    pub status_codes: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateSteps {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        no: impl ::core::convert::Into<i64>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            no: no.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`query_fields`](Self::query_fields).
    pub fn query_fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateStepsQueryFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.query_fields, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateStepsVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioCreateStepsHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<WebRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
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
    /// Sets [`required`](Self::required).
    pub fn required(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.required, value);
        self
    }
    /// Sets [`status_codes`](Self::status_codes).
    pub fn status_codes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_codes, value);
        self
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateSteps, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS; 0 =>
    name, 1 => no, 2 => url, 3 => query_fields, 4 => posts, 5 => variables, 6 => headers,
    7 => follow_redirects, 8 => retrieve_mode, 9 => timeout, 10 => required, 11 =>
    status_codes; name no url; query_fields posts variables headers follow_redirects
    retrieve_mode timeout required status_codes
}
#[cfg(feature = "httptest")]
/// What is added to the address behind `?`.
#[non_exhaustive]
pub struct WebScenarioCreateStepsQueryFields {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateStepsQueryFields {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateStepsQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// Variables of the step; a value `regex:…` is taken from the answer.
#[non_exhaustive]
pub struct WebScenarioCreateStepsVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateStepsVariables {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateStepsVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_VARIABLES;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// HTTP headers of the step.
#[non_exhaustive]
pub struct WebScenarioCreateStepsHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioCreateStepsHeaders {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioCreateStepsHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// Variables for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioUpdateVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateVariables {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_VARIABLES; 0 =>
    name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// HTTP headers for all steps. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioUpdateHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateHeaders {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_HEADERS; 0 =>
    name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// The steps, in the order of `no`. In an update they replace those until now.
#[non_exhaustive]
pub struct WebScenarioUpdateSteps {
    /// The step's id. In an update it names an existing one.
    ///
    /// Id.
    pub httpstepid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The step's name.
    ///
    /// String, at most 64 characters. Required when `httpstepid absent`. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The step's number; counted from 1 without gaps.
    ///
    /// Integer.
    pub no: ::core::option::Option<i64>,
    /// The address to call.
    ///
    /// String, at most 2048 characters. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// What is added to the address behind `?`.
    ///
    /// List of: object.
    pub query_fields: ::core::option::Option<
        ::std::vec::Vec<WebScenarioUpdateStepsQueryFields>,
    >,
    /// What is sent: a text, or form fields as a list of `name` and `value`.
    ///
    /// Any value.
    pub posts: ::core::option::Option<::callsheet_runtime::Value>,
    /// Variables of the step; a value `regex:…` is taken from the answer.
    ///
    /// List of: object.
    pub variables: ::core::option::Option<
        ::std::vec::Vec<WebScenarioUpdateStepsVariables>,
    >,
    /// HTTP headers of the step.
    ///
    /// List of: object.
    pub headers: ::core::option::Option<::std::vec::Vec<WebScenarioUpdateStepsHeaders>>,
    /// Whether redirects are followed.
    ///
    /// Bool (0 or 1).
    pub follow_redirects: ::core::option::Option<bool>,
    /// Which part of the answer is fetched.
    ///
    /// One of the values below.
    pub retrieve_mode: ::core::option::Option<WebRetrieveMode>,
    /// How long the step may take, from a second to an hour.
    ///
    /// Time (90, 1m, 2h), 1–3600 s, macros allowed: {$…}. Not empty. Default: `15s`.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// The regular expression that the answer has to match; empty for any answer.
    ///
    /// String, at most 255 characters.
    pub required: ::core::option::Option<::std::string::String>,
    /// The HTTP codes that are good, `200,210-299`; empty for any.
    ///
    /// Numbers and ranges (200,400-499), at most 255 characters, macros allowed: {$…}.
    pub status_codes: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateSteps {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`httpstepid`](Self::httpstepid).
    pub fn httpstepid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.httpstepid, value);
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
    /// Sets [`no`](Self::no).
    pub fn no(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.no, value);
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
    /// Sets [`query_fields`](Self::query_fields).
    pub fn query_fields(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateStepsQueryFields>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.query_fields, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`variables`](Self::variables).
    pub fn variables(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateStepsVariables>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.variables, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<WebScenarioUpdateStepsHeaders>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.headers, value);
        self
    }
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<WebRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
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
    /// Sets [`required`](Self::required).
    pub fn required(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.required, value);
        self
    }
    /// Sets [`status_codes`](Self::status_codes).
    pub fn status_codes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_codes, value);
        self
    }
}
#[cfg(feature = "httptest")]
impl ::core::default::Default for WebScenarioUpdateSteps {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateSteps, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS; 0 =>
    httpstepid, 1 => name, 2 => no, 3 => url, 4 => query_fields, 5 => posts, 6 =>
    variables, 7 => headers, 8 => follow_redirects, 9 => retrieve_mode, 10 => timeout, 11
    => required, 12 => status_codes;; httpstepid name no url query_fields posts variables
    headers follow_redirects retrieve_mode timeout required status_codes
}
#[cfg(feature = "httptest")]
/// What is added to the address behind `?`.
#[non_exhaustive]
pub struct WebScenarioUpdateStepsQueryFields {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateStepsQueryFields {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateStepsQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// Variables of the step; a value `regex:…` is taken from the answer.
#[non_exhaustive]
pub struct WebScenarioUpdateStepsVariables {
    /// The name in braces, `{name}`.
    ///
    /// Variable name, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateStepsVariables {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateStepsVariables, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_VARIABLES;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "httptest")]
/// HTTP headers of the step.
#[non_exhaustive]
pub struct WebScenarioUpdateStepsHeaders {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The value.
    ///
    /// String, at most 65535 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "httptest")]
impl WebScenarioUpdateStepsHeaders {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "httptest")]
::callsheet_runtime::record! {
    WebScenarioUpdateStepsHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "types-alert")]
/// In which form data is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebPostType {
    /// A text.
    ///
    /// `0` on the wire.
    Raw,
    /// Form fields.
    ///
    /// `1` on the wire.
    Form,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    WebPostType, WEB_POST_TYPE_VALUES; 0 => Raw, 1 => Form
}
#[cfg(feature = "types-alert")]
pub(crate) static WEB_POST_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/web-scenario",
    name: "WebPostType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Raw",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Form",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Which part of an HTTP answer is fetched.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebRetrieveMode {
    /// The body.
    ///
    /// `0` on the wire.
    Body,
    /// The headers.
    ///
    /// `1` on the wire.
    Headers,
    /// Both.
    ///
    /// `2` on the wire.
    Both,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    WebRetrieveMode, WEB_RETRIEVE_MODE_VALUES; 0 => Body, 1 => Headers, 2 => Both
}
#[cfg(feature = "types-alert")]
pub(crate) static WEB_RETRIEVE_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/web-scenario",
    name: "WebRetrieveMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Body",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Headers",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Both",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How to sign in at a web server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebScenarioAuthentication {
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
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    WebScenarioAuthentication, WEB_SCENARIO_AUTHENTICATION_VALUES; 0 => None, 1 => Basic,
    2 => Ntlm, 3 => Kerberos, 4 => Digest
}
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/web-scenario",
    name: "WebScenarioAuthentication",
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
    ],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_FIELDS: [tables::Field<'static>; 24] = tables::Field::rows(
    [
        ("httptestid", tables::Type::ID, 15),
        ("hostid", tables::Type::ID, 22),
        ("uuid", tables::Type::TEXT, 30),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            61,
        ),
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 86400,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            69,
        ),
        (
            "retries",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 10,
                    },
                ],
                ..tables::Type::INT
            },
            78,
        ),
        (
            "agent",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            85,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            92,
        ),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_VARIABLES,
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
            98,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        (
            "authentication",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_SCENARIO_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            150,
        ),
        (
            "http_user",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "http_password",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            175,
        ),
        ("verify_peer", tables::Type::BOOL, 194),
        ("verify_host", tables::Type::BOOL, 199),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            204,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            211,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "steps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS,
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
            225,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            390,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            398,
        ),
        ("nextcheck", tables::Type::INT, 407),
        ("templateid", tables::Type::ID, 415),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
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
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("Zabbix"),
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                references: ::core::option::Option::Some("web-scenario"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenario",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_FIELDS,
    lookup: &[
        5, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 14, 65535, 65535, 17, 3, 23, 65535, 65535, 22, 65535, 21, 20,
        65535, 65535, 6, 65535, 1, 13, 8, 11, 15, 65535, 65535, 18, 7, 12, 2, 65535, 16,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 9, 10, 65535, 65535, 65535, 0, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[13, 18, 21],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The scenario's id.",
            ru: "Идентификатор сценария.",
        },
        tables::Text {
            en: "The host or template of the scenario.",
            ru: "Узел сети или шаблон сценария.",
        },
        tables::Text {
            en: "Its lasting id. Scenarios of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у сценариев шаблонов.",
        },
        tables::Text {
            en: "The scenario's name.",
            ru: "Имя сценария.",
        },
        tables::Text {
            en: "How often the scenario runs, from a second to a day.",
            ru: "Как часто выполняется сценарий: от секунды до суток.",
        },
        tables::Text {
            en: "How often a step is tried at most.",
            ru: "Сколько раз самое большее пробовать шаг.",
        },
        tables::Text {
            en: "The browser that the scenario calls itself.",
            ru: "Каким браузером представляется сценарий.",
        },
        tables::Text {
            en: "The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.",
            ru: "HTTP-прокси вида `http://имя:пароль@прокси:порт`; пусто — без него.",
        },
        tables::Text {
            en: "Variables for all steps. In an update they replace those until now.",
            ru: "Переменные для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "HTTP headers for all steps. In an update they replace those until now.",
            ru: "HTTP-заголовки для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether the scenario runs.",
            ru: "Выполняется ли сценарий.",
        },
        tables::Text {
            en: "How to sign in at the web server.",
            ru: "Способ входа на веб-сервер.",
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
            en: "Whether the server's certificate is checked.",
            ru: "Проверять ли сертификат сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "The file with the client's certificate.",
            ru: "Файл с сертификатом клиента.",
        },
        tables::Text {
            en: "The file with the client's private key.",
            ru: "Файл с закрытым ключом клиента.",
        },
        tables::Text {
            en: "The password of the private key.",
            ru: "Пароль закрытого ключа.",
        },
        tables::Text {
            en: "The steps, in the order of `no`. In an update they replace those until now.",
            ru: "Шаги в порядке `no`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The scenario's tags. In an update they replace those until now.",
            ru: "Теги сценария. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host of the scenario. Filled by `selectHosts`.",
            ru: "Узел сети сценария. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "Kept for the server's own use.",
            ru: "Для нужд сервера.",
        },
        tables::Text {
            en: "The scenario of a template that this one came from; `0` for none.",
            ru: "Сценарий шаблона, от которого получен этот; `0` — нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 22),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            61,
        ),
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 86400,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            69,
        ),
        (
            "retries",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 10,
                    },
                ],
                ..tables::Type::INT
            },
            78,
        ),
        (
            "agent",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            85,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            92,
        ),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_VARIABLES,
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
            98,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        (
            "authentication",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_SCENARIO_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            150,
        ),
        (
            "http_user",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "http_password",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            175,
        ),
        ("verify_peer", tables::Type::BOOL, 194),
        ("verify_host", tables::Type::BOOL, 199),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            204,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            211,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "steps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            225,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            390,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 38,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                ],
                ..tables::Facts::NONE
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
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("Zabbix"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 164,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 183,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreate",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_FIELDS,
    lookup: &[
        4, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 13, 65535, 65535, 16, 2, 65535, 65535, 65535, 65535, 65535, 65535,
        19, 65535, 65535, 5, 65535, 0, 12, 7, 10, 14, 65535, 65535, 17, 6, 11, 1, 65535,
        15, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 8, 9, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 3,
    conditional: true,
    secrets: &[12, 17],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["0"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[11],
                    }),
                ),
            ),
            is_advice: false,
            line: 422,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["0"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    }),
                ),
            ),
            is_advice: false,
            line: 428,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[17],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[17],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[16],
            }),
            is_advice: false,
            line: 434,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[15],
            }),
            is_advice: false,
            line: 446,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host or template of the scenario.",
            ru: "Узел сети или шаблон сценария.",
        },
        tables::Text {
            en: "Its lasting id. Scenarios of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у сценариев шаблонов.",
        },
        tables::Text {
            en: "The scenario's name.",
            ru: "Имя сценария.",
        },
        tables::Text {
            en: "How often the scenario runs, from a second to a day.",
            ru: "Как часто выполняется сценарий: от секунды до суток.",
        },
        tables::Text {
            en: "How often a step is tried at most.",
            ru: "Сколько раз самое большее пробовать шаг.",
        },
        tables::Text {
            en: "The browser that the scenario calls itself.",
            ru: "Каким браузером представляется сценарий.",
        },
        tables::Text {
            en: "The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.",
            ru: "HTTP-прокси вида `http://имя:пароль@прокси:порт`; пусто — без него.",
        },
        tables::Text {
            en: "Variables for all steps. In an update they replace those until now.",
            ru: "Переменные для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "HTTP headers for all steps. In an update they replace those until now.",
            ru: "HTTP-заголовки для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether the scenario runs.",
            ru: "Выполняется ли сценарий.",
        },
        tables::Text {
            en: "How to sign in at the web server.",
            ru: "Способ входа на веб-сервер.",
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
            en: "Whether the server's certificate is checked.",
            ru: "Проверять ли сертификат сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "The file with the client's certificate.",
            ru: "Файл с сертификатом клиента.",
        },
        tables::Text {
            en: "The file with the client's private key.",
            ru: "Файл с закрытым ключом клиента.",
        },
        tables::Text {
            en: "The password of the private key.",
            ru: "Пароль закрытого ключа.",
        },
        tables::Text {
            en: "The steps, in the order of `no`. In an update they replace those until now.",
            ru: "Шаги в порядке `no`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The scenario's tags. In an update they replace those until now.",
            ru: "Теги сценария. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"http_user\": should be empty.",
            ru: "Без способа входа поле «http_user» должно быть пустым.",
        },
        tables::Text {
            en: "Incorrect value for field \"http_password\": should be empty.",
            ru: "Без способа входа поле «http_password» должно быть пустым.",
        },
        tables::Text {
            en: "Empty SSL key file for web scenario \"{.name}\".",
            ru: "Для пароля ключа нужен файл ключа.",
        },
        tables::Text {
            en: "Empty SSL certificate file for web scenario \"{.name}\".",
            ru: "Для файла ключа нужен файл сертификата.",
        },
    ],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("httptestid", tables::Type::ID, 15),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            61,
        ),
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 86400,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            69,
        ),
        (
            "retries",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 10,
                    },
                ],
                ..tables::Type::INT
            },
            78,
        ),
        (
            "agent",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            85,
        ),
        (
            "http_proxy",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            92,
        ),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_VARIABLES,
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
            98,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            144,
        ),
        (
            "authentication",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_SCENARIO_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            150,
        ),
        (
            "http_user",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "http_password",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            175,
        ),
        ("verify_peer", tables::Type::BOOL, 194),
        ("verify_host", tables::Type::BOOL, 199),
        (
            "ssl_cert_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            204,
        ),
        (
            "ssl_key_file",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            211,
        ),
        (
            "ssl_key_password",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            218,
        ),
        (
            "steps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            225,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_TAG_HOST_TAG_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            390,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 55,
                    },
                ],
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
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("1m"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("Zabbix"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 170,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 189,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdate",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_FIELDS,
    lookup: &[
        4, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 13, 65535, 65535, 16, 2, 65535, 65535, 65535, 65535, 65535, 65535,
        19, 65535, 65535, 5, 65535, 12, 14, 7, 10, 65535, 65535, 65535, 17, 6, 11, 1,
        65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 9, 65535, 65535, 65535, 0, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[12, 17],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["0"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[11],
                    }),
                ),
            ),
            is_advice: false,
            line: 422,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["0"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    }),
                ),
            ),
            is_advice: false,
            line: 428,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[17],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[17],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[16],
            }),
            is_advice: false,
            line: 440,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[15],
            }),
            is_advice: false,
            line: 452,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The scenario's id.",
            ru: "Идентификатор сценария.",
        },
        tables::Text {
            en: "Its lasting id. Scenarios of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у сценариев шаблонов.",
        },
        tables::Text {
            en: "The scenario's name.",
            ru: "Имя сценария.",
        },
        tables::Text {
            en: "How often the scenario runs, from a second to a day.",
            ru: "Как часто выполняется сценарий: от секунды до суток.",
        },
        tables::Text {
            en: "How often a step is tried at most.",
            ru: "Сколько раз самое большее пробовать шаг.",
        },
        tables::Text {
            en: "The browser that the scenario calls itself.",
            ru: "Каким браузером представляется сценарий.",
        },
        tables::Text {
            en: "The HTTP proxy to go through, `http://user:password@proxy:port`; empty for none.",
            ru: "HTTP-прокси вида `http://имя:пароль@прокси:порт`; пусто — без него.",
        },
        tables::Text {
            en: "Variables for all steps. In an update they replace those until now.",
            ru: "Переменные для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "HTTP headers for all steps. In an update they replace those until now.",
            ru: "HTTP-заголовки для всех шагов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether the scenario runs.",
            ru: "Выполняется ли сценарий.",
        },
        tables::Text {
            en: "How to sign in at the web server.",
            ru: "Способ входа на веб-сервер.",
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
            en: "Whether the server's certificate is checked.",
            ru: "Проверять ли сертификат сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "The file with the client's certificate.",
            ru: "Файл с сертификатом клиента.",
        },
        tables::Text {
            en: "The file with the client's private key.",
            ru: "Файл с закрытым ключом клиента.",
        },
        tables::Text {
            en: "The password of the private key.",
            ru: "Пароль закрытого ключа.",
        },
        tables::Text {
            en: "The steps, in the order of `no`. In an update they replace those until now.",
            ru: "Шаги в порядке `no`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The scenario's tags. In an update they replace those until now.",
            ru: "Теги сценария. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"http_user\": should be empty.",
            ru: "Без способа входа поле «http_user» должно быть пустым.",
        },
        tables::Text {
            en: "Incorrect value for field \"http_password\": should be empty.",
            ru: "Без способа входа поле «http_password» должно быть пустым.",
        },
        tables::Text {
            en: "Empty SSL key file for web scenario \"{.name}\".",
            ru: "Для пароля ключа нужен файл ключа.",
        },
        tables::Text {
            en: "Empty SSL certificate file for web scenario \"{.name}\".",
            ru: "Для файла ключа нужен файл сертификата.",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            104,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            114,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            127,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            136,
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
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_STEPS_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        ("httpstepid", tables::Type::ID, 235),
        ("httptestid", tables::Type::ID, 241),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            248,
        ),
        ("no", tables::Type::INT, 257),
        (
            "url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            263,
        ),
        (
            "query_fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_QUERY_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            271,
        ),
        ("posts", tables::Type::ANY, 293),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_VARIABLES,
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
            298,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            322,
        ),
        ("follow_redirects", tables::Type::BOOL, 344),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            349,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_POST_TYPE_VALUES),
                ..tables::Type::ANY
            },
            355,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 3600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "required",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            372,
        ),
        ("status_codes", tables::Type::TEXT, 378),
    ],
    &[
        (
            2,
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
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15s"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_STEPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioSteps",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_STEPS_FIELDS,
    lookup: &[
        7, 65535, 65535, 65535, 65535, 0, 3, 10, 5, 65535, 4, 11, 12, 14, 6, 65535,
        65535, 65535, 2, 65535, 9, 13, 65535, 65535, 65535, 8, 65535, 65535, 65535,
        65535, 1, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_STEPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The step's id. In an update it names an existing one.",
            ru: "Идентификатор шага. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The scenario's id.",
            ru: "Идентификатор сценария.",
        },
        tables::Text {
            en: "The step's name.",
            ru: "Имя шага.",
        },
        tables::Text {
            en: "The step's number; counted from 1 without gaps.",
            ru: "Номер шага: с единицы, без пропусков.",
        },
        tables::Text {
            en: "The address to call.",
            ru: "Вызываемый адрес.",
        },
        tables::Text {
            en: "What is added to the address behind `?`.",
            ru: "Параметры, добавляемые к адресу после `?`.",
        },
        tables::Text {
            en: "What is sent: a text, or form fields as a list of `name` and `value`.",
            ru: "Отправляемые данные: строка либо поля формы списком из `name` и `value`.",
        },
        tables::Text {
            en: "Variables of the step; a value `regex:…` is taken from the answer.",
            ru: "Переменные шага; значение вида `regex:…` берётся из ответа.",
        },
        tables::Text {
            en: "HTTP headers of the step.",
            ru: "HTTP-заголовки шага.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Следовать ли перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is fetched.",
            ru: "Какую часть ответа получать.",
        },
        tables::Text {
            en: "In which form `posts` is.",
            ru: "Вид `posts`.",
        },
        tables::Text {
            en: "How long the step may take, from a second to an hour.",
            ru: "Предельное время шага: от секунды до часа.",
        },
        tables::Text {
            en: "The regular expression that the answer has to match; empty for any answer.",
            ru: "Регулярное выражение, которому должен отвечать ответ; пусто — любой.",
        },
        tables::Text {
            en: "The HTTP codes that are good, `200,210-299`; empty for any.",
            ru: "Подходящие коды HTTP, например `200,210-299`; пусто — любые.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 14,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid response code \"{value}\".",
                ru: "Неверные коды ответа «{value}».",
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_STEPS_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            285,
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
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_STEPS_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioStepsQueryFields",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_STEPS_QUERY_FIELDS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_STEPS_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_STEPS_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            304,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            314,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_STEPS_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioStepsVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_STEPS_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_STEPS_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static WEB_SCENARIO_STEPS_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            336,
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
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static WEB_SCENARIO_STEPS_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioStepsHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_STEPS_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_STEPS_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            104,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            114,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            127,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            136,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_STEPS_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            248,
        ),
        ("no", tables::Type::INT, 257),
        (
            "url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            263,
        ),
        (
            "query_fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            271,
        ),
        ("posts", tables::Type::ANY, 293),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_VARIABLES,
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
            298,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            322,
        ),
        ("follow_redirects", tables::Type::BOOL, 344),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            349,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 3600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "required",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            372,
        ),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            378,
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
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15s"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateSteps",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_STEPS_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 65535, 65535, 1, 8, 3, 65535, 2, 11, 9, 65535, 4, 65535,
        65535, 65535, 0, 65535, 7, 10, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
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
                            steps: &[4],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    }),
                ),
            ),
            is_advice: false,
            line: 458,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The step's name.",
            ru: "Имя шага.",
        },
        tables::Text {
            en: "The step's number; counted from 1 without gaps.",
            ru: "Номер шага: с единицы, без пропусков.",
        },
        tables::Text {
            en: "The address to call.",
            ru: "Вызываемый адрес.",
        },
        tables::Text {
            en: "What is added to the address behind `?`.",
            ru: "Параметры, добавляемые к адресу после `?`.",
        },
        tables::Text {
            en: "What is sent: a text, or form fields as a list of `name` and `value`.",
            ru: "Отправляемые данные: строка либо поля формы списком из `name` и `value`.",
        },
        tables::Text {
            en: "Variables of the step; a value `regex:…` is taken from the answer.",
            ru: "Переменные шага; значение вида `regex:…` берётся из ответа.",
        },
        tables::Text {
            en: "HTTP headers of the step.",
            ru: "HTTP-заголовки шага.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Следовать ли перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is fetched.",
            ru: "Какую часть ответа получать.",
        },
        tables::Text {
            en: "How long the step may take, from a second to an hour.",
            ru: "Предельное время шага: от секунды до часа.",
        },
        tables::Text {
            en: "The regular expression that the answer has to match; empty for any answer.",
            ru: "Регулярное выражение, которому должен отвечать ответ; пусто — любой.",
        },
        tables::Text {
            en: "The HTTP codes that are good, `200,210-299`; empty for any.",
            ru: "Подходящие коды HTTP, например `200,210-299`; пусто — любые.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"posts\": should be empty.",
            ru: "Если получать только заголовки, поле «posts» должно быть пустым.",
        },
    ],
    said: &[
        tables::Said {
            field: 11,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid response code \"{value}\".",
                ru: "Неверные коды ответа «{value}».",
            },
        },
    ],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            285,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateStepsQueryFields",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_STEPS_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            304,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            314,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateStepsVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_STEPS_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_CREATE_STEPS_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            336,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioCreateStepsHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_CREATE_STEPS_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_CREATE_STEPS_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            104,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            114,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            127,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            136,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_STEPS_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("httpstepid", tables::Type::ID, 235),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            248,
        ),
        ("no", tables::Type::INT, 257),
        (
            "url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            263,
        ),
        (
            "query_fields",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            271,
        ),
        ("posts", tables::Type::ANY, 293),
        (
            "variables",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_VARIABLES,
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
            298,
        ),
        (
            "headers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_HEADERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            322,
        ),
        ("follow_redirects", tables::Type::BOOL, 344),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&WEB_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            349,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 3600,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "required",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            372,
        ),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            378,
        ),
    ],
    &[
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
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("15s"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateSteps",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_STEPS_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 65535, 0, 2, 9, 4, 65535, 3, 12, 10, 65535, 5, 65535,
        65535, 65535, 1, 65535, 8, 11, 65535, 65535, 65535, 7, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
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
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[5],
                    }),
                ),
            ),
            is_advice: false,
            line: 458,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The step's id. In an update it names an existing one.",
            ru: "Идентификатор шага. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The step's name.",
            ru: "Имя шага.",
        },
        tables::Text {
            en: "The step's number; counted from 1 without gaps.",
            ru: "Номер шага: с единицы, без пропусков.",
        },
        tables::Text {
            en: "The address to call.",
            ru: "Вызываемый адрес.",
        },
        tables::Text {
            en: "What is added to the address behind `?`.",
            ru: "Параметры, добавляемые к адресу после `?`.",
        },
        tables::Text {
            en: "What is sent: a text, or form fields as a list of `name` and `value`.",
            ru: "Отправляемые данные: строка либо поля формы списком из `name` и `value`.",
        },
        tables::Text {
            en: "Variables of the step; a value `regex:…` is taken from the answer.",
            ru: "Переменные шага; значение вида `regex:…` берётся из ответа.",
        },
        tables::Text {
            en: "HTTP headers of the step.",
            ru: "HTTP-заголовки шага.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Следовать ли перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is fetched.",
            ru: "Какую часть ответа получать.",
        },
        tables::Text {
            en: "How long the step may take, from a second to an hour.",
            ru: "Предельное время шага: от секунды до часа.",
        },
        tables::Text {
            en: "The regular expression that the answer has to match; empty for any answer.",
            ru: "Регулярное выражение, которому должен отвечать ответ; пусто — любой.",
        },
        tables::Text {
            en: "The HTTP codes that are good, `200,210-299`; empty for any.",
            ru: "Подходящие коды HTTP, например `200,210-299`; пусто — любые.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"posts\": should be empty.",
            ru: "Если получать только заголовки, поле «posts» должно быть пустым.",
        },
    ],
    said: &[
        tables::Said {
            field: 12,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid response code \"{value}\".",
                ru: "Неверные коды ответа «{value}».",
            },
        },
    ],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            285,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateStepsQueryFields",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_STEPS_VARIABLES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::VariableName),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            304,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            314,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_VARIABLES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateStepsVariables",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_STEPS_VARIABLES_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_VARIABLES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name in braces, `{name}`.",
            ru: "Имя в фигурных скобках, `{имя}`.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "httptest")]
static WEB_SCENARIO_UPDATE_STEPS_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            327,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            336,
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
#[cfg(feature = "httptest")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/web-scenario",
    name: "WebScenarioUpdateStepsHeaders",
    file: "spec/zabbix/types/web-scenario.toml",
    form: tables::Form::Object,
    fields: &WEB_SCENARIO_UPDATE_STEPS_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "httptest")]
#[cfg(feature = "texts")]
pub(crate) static WEB_SCENARIO_UPDATE_STEPS_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "The value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
