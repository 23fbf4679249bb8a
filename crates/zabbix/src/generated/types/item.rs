// @generated from spec/zabbix/types/item.toml by `cargo xtask codegen`; do not edit.

//! The type `item`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// An item
#[non_exhaustive]
pub struct Item {
    /// The id of the item.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host or template that the item belongs to.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id of an item of a template.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The item's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its values come about.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<ItemType>,
    /// The key: what is measured, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// What its values are.
    ///
    /// One of the values below.
    pub value_type: ::core::option::Option<ItemValueType>,
    /// The unit of its numbers.
    ///
    /// String.
    pub units: ::core::option::Option<::std::string::String>,
    /// How long values are kept; `0` for not at all.
    ///
    /// String.
    pub history: ::core::option::Option<::std::string::String>,
    /// How long hourly figures are kept; `0` for not at all. For numbers only.
    ///
    /// String.
    pub trends: ::core::option::Option<::std::string::String>,
    /// The value map; `0` for none.
    ///
    /// Id.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The field of the host's inventory that takes the value.
    ///
    /// One of the values below.
    pub inventory_link: ::core::option::Option<InventoryField>,
    /// Where the time stands in a line of a log.
    ///
    /// String.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether values are gathered.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ItemStatus>,
    /// The item's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::applied_preprocessing_step::AppliedPreprocessingStep,
        >,
    >,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The name to sign in with.
    ///
    /// String.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, secret.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String.
    pub params: ::core::option::Option<::std::string::String>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String.
    pub delay: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The address to ask.
    ///
    /// String.
    pub url: ::core::option::Option<::std::string::String>,
    /// Parameters of the address. Before 7.0 an object for each: the name and its value.
    ///
    /// Any value. What is right hangs on other fields.
    pub query_fields: ::core::option::Option<::callsheet_runtime::Value>,
    /// The method of HTTP.
    ///
    /// One of the values below. Default: `0`.
    pub request_method: ::core::option::Option<HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. Default: `0`.
    pub post_type: ::core::option::Option<HttpPostType>,
    /// The body.
    ///
    /// String.
    pub posts: ::core::option::Option<::std::string::String>,
    /// Headers. Before 7.0 an object of names and values.
    ///
    /// Any value. What is right hangs on other fields.
    pub headers: ::core::option::Option<::callsheet_runtime::Value>,
    /// Statuses of HTTP that count as success.
    ///
    /// String.
    pub status_codes: ::core::option::Option<::std::string::String>,
    /// Whether redirects are followed.
    ///
    /// One of the values below.
    pub follow_redirects: ::core::option::Option<Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below.
    pub retrieve_mode: ::core::option::Option<HttpRetrieveMode>,
    /// How the answer is kept.
    ///
    /// One of the values below.
    pub output_format: ::core::option::Option<HttpOutputFormat>,
    /// The proxy.
    ///
    /// String.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below.
    pub verify_peer: ::core::option::Option<Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below.
    pub verify_host: ::core::option::Option<Verification>,
    /// The file of the own certificate.
    ///
    /// String.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the own key.
    ///
    /// String.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the own key.
    ///
    /// String, secret.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// The IPMI sensor.
    ///
    /// String.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The JMX address.
    ///
    /// String.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// Parameters of the script.
    ///
    /// List of: object.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemParameters>>,
    /// The SNMP object.
    ///
    /// String.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String.
    pub private_key: ::core::option::Option<::std::string::String>,
    /// The item of a template that it comes from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the item came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<ItemOrigin>,
    /// The name with its user macros replaced.
    ///
    /// String. Since 7.0.
    pub name_resolved: ::core::option::Option<::std::string::String>,
    /// Whether the value could be taken last.
    ///
    /// One of the values below.
    pub state: ::core::option::Option<ItemState>,
    /// Why the value could not be taken; empty for no error.
    ///
    /// String.
    pub error: ::core::option::Option<::std::string::String>,
    /// When the last value was taken, in seconds since 1970; `0` for none.
    ///
    /// Integer.
    pub lastclock: ::core::option::Option<i64>,
    /// The nanoseconds of that time.
    ///
    /// Integer.
    pub lastns: ::core::option::Option<i64>,
    /// The last value.
    ///
    /// String.
    pub lastvalue: ::core::option::Option<::std::string::String>,
    /// The value before the last.
    ///
    /// String.
    pub prevvalue: ::core::option::Option<::std::string::String>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// String.
    pub formula: ::core::option::Option<::std::string::String>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// String.
    pub lifetime: ::core::option::Option<::std::string::String>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// Integer.
    pub evaltype: ::core::option::Option<i64>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// Integer. Since 7.0.
    pub lifetime_type: ::core::option::Option<i64>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// Integer. Since 7.0.
    pub enabled_lifetime_type: ::core::option::Option<i64>,
    /// Kept for discovery rules; means nothing here.
    ///
    /// String. Since 7.0.
    pub enabled_lifetime: ::core::option::Option<::std::string::String>,
    /// The host or template of the item, alone in a list. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The value map. Filled by `selectValueMap`.
    ///
    /// Object.
    pub valuemap: ::core::option::Option<super::super::types::value_map::ValueMap>,
    /// The host's interface, alone in a list. Filled by `selectInterfaces`.
    ///
    /// List of: object.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterface>,
    >,
    /// The triggers that look at it. Filled by `selectTriggers`.
    ///
    /// List of: object.
    pub triggers: ::core::option::Option<
        ::std::vec::Vec<super::super::types::trigger::Trigger>,
    >,
    /// The graphs that show it. Filled by `selectGraphs`.
    ///
    /// List of: object.
    pub graphs: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph::Graph>,
    >,
    /// The discovery rule that made the item; nothing where none did. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        super::super::types::discovery_rule::DiscoveryRule,
    >,
    /// How the item was discovered; nothing where it was not. Filled by `selectItemDiscovery`.
    ///
    /// Object.
    pub item_discovery: ::core::option::Option<ItemItemDiscovery>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Item {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`itemid`](Self::itemid).
    pub fn itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemid, value);
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
    /// Sets [`value_type`](Self::value_type).
    pub fn value_type(
        mut self,
        value: impl ::core::convert::Into<ItemValueType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_type, value);
        self
    }
    /// Sets [`units`](Self::units).
    pub fn units(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.units, value);
        self
    }
    /// Sets [`history`](Self::history).
    pub fn history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history, value);
        self
    }
    /// Sets [`trends`](Self::trends).
    pub fn trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trends, value);
        self
    }
    /// Sets [`valuemapid`](Self::valuemapid).
    pub fn valuemapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemapid, value);
        self
    }
    /// Sets [`inventory_link`](Self::inventory_link).
    pub fn inventory_link(
        mut self,
        value: impl ::core::convert::Into<InventoryField>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_link, value);
        self
    }
    /// Sets [`logtimefmt`](Self::logtimefmt).
    pub fn logtimefmt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.logtimefmt, value);
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
    pub fn status(mut self, value: impl ::core::convert::Into<ItemStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::applied_preprocessing_step::AppliedPreprocessingStep,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.preprocessing, value);
        self
    }
    /// Sets [`trapper_hosts`](Self::trapper_hosts).
    pub fn trapper_hosts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trapper_hosts, value);
        self
    }
    /// Sets [`interfaceid`](Self::interfaceid).
    pub fn interfaceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interfaceid, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<HttpAuthentication>,
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
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
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.query_fields, value);
        self
    }
    /// Sets [`request_method`](Self::request_method).
    pub fn request_method(
        mut self,
        value: impl ::core::convert::Into<HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(mut self, value: impl ::core::convert::Into<HttpPostType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.post_type, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.headers, value);
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
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(
        mut self,
        value: impl ::core::convert::Into<Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<HttpOutputFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.output_format, value);
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
        value: impl ::core::convert::Into<Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<Verification>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
        self
    }
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
        self
    }
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`snmp_oid`](Self::snmp_oid).
    pub fn snmp_oid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_oid, value);
        self
    }
    /// Sets [`public_key`](Self::public_key).
    pub fn public_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.public_key, value);
        self
    }
    /// Sets [`private_key`](Self::private_key).
    pub fn private_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.private_key, value);
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
    /// Sets [`flags`](Self::flags).
    pub fn flags(mut self, value: impl ::core::convert::Into<ItemOrigin>) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
        self
    }
    /// Sets [`name_resolved`](Self::name_resolved).
    pub fn name_resolved(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name_resolved, value);
        self
    }
    /// Sets [`state`](Self::state).
    pub fn state(mut self, value: impl ::core::convert::Into<ItemState>) -> Self {
        ::callsheet_runtime::record::set(&mut self.state, value);
        self
    }
    /// Sets [`error`](Self::error).
    pub fn error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.error, value);
        self
    }
    /// Sets [`lastclock`](Self::lastclock).
    pub fn lastclock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastclock, value);
        self
    }
    /// Sets [`lastns`](Self::lastns).
    pub fn lastns(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastns, value);
        self
    }
    /// Sets [`lastvalue`](Self::lastvalue).
    pub fn lastvalue(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastvalue, value);
        self
    }
    /// Sets [`prevvalue`](Self::prevvalue).
    pub fn prevvalue(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.prevvalue, value);
        self
    }
    /// Sets [`formula`](Self::formula).
    pub fn formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formula, value);
        self
    }
    /// Sets [`lifetime`](Self::lifetime).
    pub fn lifetime(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lifetime, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`lifetime_type`](Self::lifetime_type).
    pub fn lifetime_type(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lifetime_type, value);
        self
    }
    /// Sets [`enabled_lifetime_type`](Self::enabled_lifetime_type).
    pub fn enabled_lifetime_type(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.enabled_lifetime_type, value);
        self
    }
    /// Sets [`enabled_lifetime`](Self::enabled_lifetime).
    pub fn enabled_lifetime(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.enabled_lifetime, value);
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
    /// Sets [`valuemap`](Self::valuemap).
    pub fn valuemap(
        mut self,
        value: impl ::core::convert::Into<super::super::types::value_map::ValueMap>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemap, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterface,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`triggers`](Self::triggers).
    pub fn triggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::trigger::Trigger>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.triggers, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::graph::Graph>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.graphs, value);
        self
    }
    /// Sets [`discovery_rule`](Self::discovery_rule).
    pub fn discovery_rule(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::discovery_rule::DiscoveryRule,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rule, value);
        self
    }
    /// Sets [`item_discovery`](Self::item_discovery).
    pub fn item_discovery(
        mut self,
        value: impl ::core::convert::Into<ItemItemDiscovery>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.item_discovery, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Item {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Item, super::super::TABLES, super::super::tables::shapes::TYPES_ITEM_ITEM; 0 =>
    itemid, 1 => hostid, 2 => uuid, 3 => name, 4 => type_, 5 => key, 6 => value_type, 7
    => units, 8 => history, 9 => trends, 10 => valuemapid, 11 => inventory_link, 12 =>
    logtimefmt, 13 => description, 14 => status, 15 => tags, 16 => preprocessing, 17 =>
    trapper_hosts, 18 => interfaceid, 19 => authtype, 20 => username, 21 => password, 22
    => params, 23 => timeout, 24 => delay, 25 => master_itemid, 26 => url, 27 =>
    query_fields, 28 => request_method, 29 => post_type, 30 => posts, 31 => headers, 32
    => status_codes, 33 => follow_redirects, 34 => retrieve_mode, 35 => output_format, 36
    => http_proxy, 37 => verify_peer, 38 => verify_host, 39 => ssl_cert_file, 40 =>
    ssl_key_file, 41 => ssl_key_password, 42 => allow_traps, 43 => ipmi_sensor, 44 =>
    jmx_endpoint, 45 => parameters, 46 => snmp_oid, 47 => public_key, 48 => private_key,
    49 => templateid, 50 => flags, 51 => name_resolved, 52 => state, 53 => error, 54 =>
    lastclock, 55 => lastns, 56 => lastvalue, 57 => prevvalue, 58 => formula, 59 =>
    lifetime, 60 => evaltype, 61 => lifetime_type, 62 => enabled_lifetime_type, 63 =>
    enabled_lifetime, 64 => hosts, 65 => valuemap, 66 => interfaces, 67 => triggers, 68
    => graphs, 69 => discovery_rule, 70 => item_discovery;; itemid hostid uuid name type_
    key value_type units history trends valuemapid inventory_link logtimefmt description
    status tags preprocessing trapper_hosts interfaceid authtype username password params
    timeout delay master_itemid url query_fields request_method post_type posts headers
    status_codes follow_redirects retrieve_mode output_format http_proxy verify_peer
    verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps ipmi_sensor
    jmx_endpoint parameters snmp_oid public_key private_key templateid flags
    name_resolved state error lastclock lastns lastvalue prevvalue formula lifetime
    evaltype lifetime_type enabled_lifetime_type enabled_lifetime hosts valuemap
    interfaces triggers graphs discovery_rule item_discovery
}
#[cfg(feature = "item")]
/// An item
#[non_exhaustive]
pub struct ItemCreate {
    /// The host or template that the item belongs to.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The lasting id of an item of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The item's name.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ItemType,
    /// The key: what is measured, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::std::string::String,
    /// What its values are.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". What is right hangs on other fields.
    pub value_type: ItemValueType,
    /// The unit of its numbers.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub units: ::core::option::Option<::std::string::String>,
    /// How long values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…}. Not empty.
    pub history: ::core::option::Option<::std::string::String>,
    /// How long hourly figures are kept; `0` for not at all. For numbers only.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub trends: ::core::option::Option<::std::string::String>,
    /// The value map; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The field of the host's inventory that takes the value.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub inventory_link: ::core::option::Option<InventoryField>,
    /// Where the time stands in a line of a log.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether values are gathered.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ItemStatus>,
    /// The item's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemCreateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<super::super::types::preprocessing_step::PreprocessingStep>,
    >,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The name to sign in with.
    ///
    /// String, one of "". Required when `type in (13, 14)`. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String, one of "". Required when `type in (11, 13, 14, 15, 21, 22)`. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String. What is right hangs on other fields.
    pub delay: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id, 0. Required when `type = 18`. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The address to ask.
    ///
    /// String, one of "". Required when `type = 19`. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// Parameters of the address. Before 7.0 an object for each: the name and its value.
    ///
    /// Any value. What is right hangs on other fields.
    pub query_fields: ::core::option::Option<::callsheet_runtime::Value>,
    /// The method of HTTP.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub request_method: ::core::option::Option<HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<HttpPostType>,
    /// The body.
    ///
    /// String, one of "". Required when `type = 19 and post_type in (2, 3)`. What is right hangs on other fields.
    pub posts: ::core::option::Option<::std::string::String>,
    /// Headers. Before 7.0 an object of names and values.
    ///
    /// Any value. What is right hangs on other fields.
    pub headers: ::core::option::Option<::callsheet_runtime::Value>,
    /// Statuses of HTTP that count as success.
    ///
    /// Numbers and ranges (200,400-499), 200. What is right hangs on other fields.
    pub status_codes: ::core::option::Option<::std::string::String>,
    /// Whether redirects are followed.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields.
    pub follow_redirects: ::core::option::Option<Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<HttpRetrieveMode>,
    /// How the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub output_format: ::core::option::Option<HttpOutputFormat>,
    /// The proxy.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_host: ::core::option::Option<Verification>,
    /// The file of the own certificate.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the own key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the own key.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// The IPMI sensor.
    ///
    /// String, one of "". Required when `type = 12 and key_ != ipmi.get`. What is right hangs on other fields.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The JMX address.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// Parameters of the script.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemCreateParameters>>,
    /// The SNMP object.
    ///
    /// String, one of "". Required when `type = 20`. What is right hangs on other fields.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String, one of "". Required when `type = 13 and authtype = 1`. What is right hangs on other fields.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String, one of "". Required when `type = 13 and authtype = 1`. What is right hangs on other fields.
    pub private_key: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        type_: impl ::core::convert::Into<ItemType>,
        key: impl ::core::convert::Into<::std::string::String>,
        value_type: impl ::core::convert::Into<ItemValueType>,
    ) -> Self {
        Self {
            hostid: hostid.into(),
            name: name.into(),
            type_: type_.into(),
            key: key.into(),
            value_type: value_type.into(),
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
    /// Sets [`units`](Self::units).
    pub fn units(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.units, value);
        self
    }
    /// Sets [`history`](Self::history).
    pub fn history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history, value);
        self
    }
    /// Sets [`trends`](Self::trends).
    pub fn trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trends, value);
        self
    }
    /// Sets [`valuemapid`](Self::valuemapid).
    pub fn valuemapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemapid, value);
        self
    }
    /// Sets [`inventory_link`](Self::inventory_link).
    pub fn inventory_link(
        mut self,
        value: impl ::core::convert::Into<InventoryField>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_link, value);
        self
    }
    /// Sets [`logtimefmt`](Self::logtimefmt).
    pub fn logtimefmt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.logtimefmt, value);
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
    pub fn status(mut self, value: impl ::core::convert::Into<ItemStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemCreateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::preprocessing_step::PreprocessingStep,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.preprocessing, value);
        self
    }
    /// Sets [`trapper_hosts`](Self::trapper_hosts).
    pub fn trapper_hosts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trapper_hosts, value);
        self
    }
    /// Sets [`interfaceid`](Self::interfaceid).
    pub fn interfaceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interfaceid, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<HttpAuthentication>,
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
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
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.query_fields, value);
        self
    }
    /// Sets [`request_method`](Self::request_method).
    pub fn request_method(
        mut self,
        value: impl ::core::convert::Into<HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(mut self, value: impl ::core::convert::Into<HttpPostType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.post_type, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.headers, value);
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
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(
        mut self,
        value: impl ::core::convert::Into<Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<HttpOutputFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.output_format, value);
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
        value: impl ::core::convert::Into<Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<Verification>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
        self
    }
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
        self
    }
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemCreateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`snmp_oid`](Self::snmp_oid).
    pub fn snmp_oid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_oid, value);
        self
    }
    /// Sets [`public_key`](Self::public_key).
    pub fn public_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.public_key, value);
        self
    }
    /// Sets [`private_key`](Self::private_key).
    pub fn private_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.private_key, value);
        self
    }
}
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE; 0 => hostid, 1 => uuid, 2 =>
    name, 3 => type_, 4 => key, 5 => value_type, 6 => units, 7 => history, 8 => trends, 9
    => valuemapid, 10 => inventory_link, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => tags, 15 => preprocessing, 16 => trapper_hosts, 17 => interfaceid, 18
    => authtype, 19 => username, 20 => password, 21 => params, 22 => timeout, 23 =>
    delay, 24 => master_itemid, 25 => url, 26 => query_fields, 27 => request_method, 28
    => post_type, 29 => posts, 30 => headers, 31 => status_codes, 32 => follow_redirects,
    33 => retrieve_mode, 34 => output_format, 35 => http_proxy, 36 => verify_peer, 37 =>
    verify_host, 38 => ssl_cert_file, 39 => ssl_key_file, 40 => ssl_key_password, 41 =>
    allow_traps, 42 => ipmi_sensor, 43 => jmx_endpoint, 44 => parameters, 45 => snmp_oid,
    46 => public_key, 47 => private_key; hostid name type_ key value_type; uuid units
    history trends valuemapid inventory_link logtimefmt description status tags
    preprocessing trapper_hosts interfaceid authtype username password params timeout
    delay master_itemid url query_fields request_method post_type posts headers
    status_codes follow_redirects retrieve_mode output_format http_proxy verify_peer
    verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps ipmi_sensor
    jmx_endpoint parameters snmp_oid public_key private_key
}
#[cfg(feature = "item")]
/// An item
#[non_exhaustive]
pub struct ItemUpdate {
    /// The id of the item.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// The lasting id of an item of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The item's name.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ::core::option::Option<ItemType>,
    /// The key: what is measured, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// What its values are.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". What is right hangs on other fields.
    pub value_type: ::core::option::Option<ItemValueType>,
    /// The unit of its numbers.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub units: ::core::option::Option<::std::string::String>,
    /// How long values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…}. Not empty.
    pub history: ::core::option::Option<::std::string::String>,
    /// How long hourly figures are kept; `0` for not at all. For numbers only.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub trends: ::core::option::Option<::std::string::String>,
    /// The value map; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The field of the host's inventory that takes the value.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub inventory_link: ::core::option::Option<InventoryField>,
    /// Where the time stands in a line of a log.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether values are gathered.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ItemStatus>,
    /// The item's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemUpdateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<super::super::types::preprocessing_step::PreprocessingStep>,
    >,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The name to sign in with.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String. What is right hangs on other fields.
    pub delay: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The address to ask.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// Parameters of the address. Before 7.0 an object for each: the name and its value.
    ///
    /// Any value. What is right hangs on other fields.
    pub query_fields: ::core::option::Option<::callsheet_runtime::Value>,
    /// The method of HTTP.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub request_method: ::core::option::Option<HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<HttpPostType>,
    /// The body.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub posts: ::core::option::Option<::std::string::String>,
    /// Headers. Before 7.0 an object of names and values.
    ///
    /// Any value. What is right hangs on other fields.
    pub headers: ::core::option::Option<::callsheet_runtime::Value>,
    /// Statuses of HTTP that count as success.
    ///
    /// Numbers and ranges (200,400-499), 200. What is right hangs on other fields.
    pub status_codes: ::core::option::Option<::std::string::String>,
    /// Whether redirects are followed.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields.
    pub follow_redirects: ::core::option::Option<Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<HttpRetrieveMode>,
    /// How the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub output_format: ::core::option::Option<HttpOutputFormat>,
    /// The proxy.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_host: ::core::option::Option<Verification>,
    /// The file of the own certificate.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the own key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the own key.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// The IPMI sensor.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The JMX address.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// Parameters of the script.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemUpdateParameters>>,
    /// The SNMP object.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub private_key: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemUpdate {
    /// With what is required.
    pub fn new(itemid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            itemid: itemid.into(),
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
    /// Sets [`value_type`](Self::value_type).
    pub fn value_type(
        mut self,
        value: impl ::core::convert::Into<ItemValueType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value_type, value);
        self
    }
    /// Sets [`units`](Self::units).
    pub fn units(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.units, value);
        self
    }
    /// Sets [`history`](Self::history).
    pub fn history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history, value);
        self
    }
    /// Sets [`trends`](Self::trends).
    pub fn trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trends, value);
        self
    }
    /// Sets [`valuemapid`](Self::valuemapid).
    pub fn valuemapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemapid, value);
        self
    }
    /// Sets [`inventory_link`](Self::inventory_link).
    pub fn inventory_link(
        mut self,
        value: impl ::core::convert::Into<InventoryField>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_link, value);
        self
    }
    /// Sets [`logtimefmt`](Self::logtimefmt).
    pub fn logtimefmt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.logtimefmt, value);
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
    pub fn status(mut self, value: impl ::core::convert::Into<ItemStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemUpdateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::preprocessing_step::PreprocessingStep,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.preprocessing, value);
        self
    }
    /// Sets [`trapper_hosts`](Self::trapper_hosts).
    pub fn trapper_hosts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trapper_hosts, value);
        self
    }
    /// Sets [`interfaceid`](Self::interfaceid).
    pub fn interfaceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interfaceid, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<HttpAuthentication>,
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
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
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.query_fields, value);
        self
    }
    /// Sets [`request_method`](Self::request_method).
    pub fn request_method(
        mut self,
        value: impl ::core::convert::Into<HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(mut self, value: impl ::core::convert::Into<HttpPostType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.post_type, value);
        self
    }
    /// Sets [`posts`](Self::posts).
    pub fn posts(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.posts, value);
        self
    }
    /// Sets [`headers`](Self::headers).
    pub fn headers(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.headers, value);
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
    /// Sets [`follow_redirects`](Self::follow_redirects).
    pub fn follow_redirects(
        mut self,
        value: impl ::core::convert::Into<Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<HttpOutputFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.output_format, value);
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
        value: impl ::core::convert::Into<Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.verify_peer, value);
        self
    }
    /// Sets [`verify_host`](Self::verify_host).
    pub fn verify_host(
        mut self,
        value: impl ::core::convert::Into<Verification>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
        self
    }
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
        self
    }
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemUpdateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`snmp_oid`](Self::snmp_oid).
    pub fn snmp_oid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_oid, value);
        self
    }
    /// Sets [`public_key`](Self::public_key).
    pub fn public_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.public_key, value);
        self
    }
    /// Sets [`private_key`](Self::private_key).
    pub fn private_key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.private_key, value);
        self
    }
}
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE; 0 => itemid, 1 => uuid, 2 =>
    name, 3 => type_, 4 => key, 5 => value_type, 6 => units, 7 => history, 8 => trends, 9
    => valuemapid, 10 => inventory_link, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => tags, 15 => preprocessing, 16 => trapper_hosts, 17 => interfaceid, 18
    => authtype, 19 => username, 20 => password, 21 => params, 22 => timeout, 23 =>
    delay, 24 => master_itemid, 25 => url, 26 => query_fields, 27 => request_method, 28
    => post_type, 29 => posts, 30 => headers, 31 => status_codes, 32 => follow_redirects,
    33 => retrieve_mode, 34 => output_format, 35 => http_proxy, 36 => verify_peer, 37 =>
    verify_host, 38 => ssl_cert_file, 39 => ssl_key_file, 40 => ssl_key_password, 41 =>
    allow_traps, 42 => ipmi_sensor, 43 => jmx_endpoint, 44 => parameters, 45 => snmp_oid,
    46 => public_key, 47 => private_key; itemid; uuid name type_ key value_type units
    history trends valuemapid inventory_link logtimefmt description status tags
    preprocessing trapper_hosts interfaceid authtype username password params timeout
    delay master_itemid url query_fields request_method post_type posts headers
    status_codes follow_redirects retrieve_mode output_format http_proxy verify_peer
    verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps ipmi_sensor
    jmx_endpoint parameters snmp_oid public_key private_key
}
#[cfg(feature = "types-alert")]
/// The item's tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemTags {
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
#[cfg(feature = "types-alert")]
impl ::core::default::Default for ItemTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemTags, super::super::TABLES, super::super::tables::shapes::TYPES_ITEM_ITEM_TAGS; 0
    => tag, 1 => value;; tag value
}
#[cfg(feature = "types-alert")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemQueryFields {
    /// The parameter's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The parameter's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemQueryFields {
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
impl ::core::default::Default for ItemQueryFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_QUERY_FIELDS; 0 => name, 1 => value;;
    name value
}
#[cfg(feature = "types-alert")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemHeaders {
    /// The header's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The header's value.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemHeaders {
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
impl ::core::default::Default for ItemHeaders {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_HEADERS; 0 => name, 1 => value;; name
    value
}
#[cfg(feature = "types-alert")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemParameters {
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
impl ::core::default::Default for ItemParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_PARAMETERS; 0 => name, 1 => value;;
    name value
}
#[cfg(feature = "types-alert")]
/// How the item was discovered; nothing where it was not. Filled by `selectItemDiscovery`.
#[non_exhaustive]
pub struct ItemItemDiscovery {
    /// The id of the record.
    ///
    /// Id.
    pub itemdiscoveryid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The item's id.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The prototype that the item was made from.
    ///
    /// Id.
    pub parent_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The key of the prototype.
    ///
    /// String.
    pub key: ::core::option::Option<::std::string::String>,
    /// When it was found last, in seconds since 1970.
    ///
    /// Integer.
    pub lastcheck: ::core::option::Option<i64>,
    /// When it will be deleted, in seconds since 1970; `0` for not at all.
    ///
    /// Integer.
    pub ts_delete: ::core::option::Option<i64>,
    /// Whether it is still found.
    ///
    /// One of the values below. Since 7.0.
    pub status: ::core::option::Option<super::super::types::host_group::LostStatus>,
    /// Whether the discovery disabled it.
    ///
    /// One of the values below. Since 7.0.
    pub disable_source: ::core::option::Option<DisablingSource>,
    /// When it will be disabled, in seconds since 1970; `0` for not at all.
    ///
    /// Integer. Since 7.0.
    pub ts_disable: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemItemDiscovery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`itemdiscoveryid`](Self::itemdiscoveryid).
    pub fn itemdiscoveryid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemdiscoveryid, value);
        self
    }
    /// Sets [`itemid`](Self::itemid).
    pub fn itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemid, value);
        self
    }
    /// Sets [`parent_itemid`](Self::parent_itemid).
    pub fn parent_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_itemid, value);
        self
    }
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
        self
    }
    /// Sets [`lastcheck`](Self::lastcheck).
    pub fn lastcheck(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastcheck, value);
        self
    }
    /// Sets [`ts_delete`](Self::ts_delete).
    pub fn ts_delete(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_delete, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_group::LostStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`disable_source`](Self::disable_source).
    pub fn disable_source(
        mut self,
        value: impl ::core::convert::Into<DisablingSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.disable_source, value);
        self
    }
    /// Sets [`ts_disable`](Self::ts_disable).
    pub fn ts_disable(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_disable, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for ItemItemDiscovery {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemItemDiscovery, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_ITEM_DISCOVERY; 0 => itemdiscoveryid, 1
    => itemid, 2 => parent_itemid, 3 => key, 4 => lastcheck, 5 => ts_delete, 6 => status,
    7 => disable_source, 8 => ts_disable;; itemdiscoveryid itemid parent_itemid key
    lastcheck ts_delete status disable_source ts_disable
}
#[cfg(feature = "item")]
/// The item's tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemCreateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreateTags {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_TAGS; 0 => tag, 1 => value; tag;
    value
}
#[cfg(feature = "item")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemCreateQueryFields {
    /// The parameter's name.
    ///
    /// String. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreateQueryFields {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "item")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemCreateHeaders {
    /// The header's name.
    ///
    /// String. Not empty.
    pub name: ::std::string::String,
    /// The header's value.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreateHeaders {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_HEADERS; 0 => name, 1 => value;
    name value;
}
#[cfg(feature = "item")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemCreateParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreateParameters {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_PARAMETERS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "item")]
/// The item's tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemUpdateTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemUpdateTags {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_TAGS; 0 => tag, 1 => value; tag;
    value
}
#[cfg(feature = "item")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemUpdateQueryFields {
    /// The parameter's name.
    ///
    /// String. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemUpdateQueryFields {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_QUERY_FIELDS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "item")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemUpdateHeaders {
    /// The header's name.
    ///
    /// String. Not empty.
    pub name: ::std::string::String,
    /// The header's value.
    ///
    /// String.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemUpdateHeaders {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_HEADERS; 0 => name, 1 => value;
    name value;
}
#[cfg(feature = "item")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemUpdateParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemUpdateParameters {
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
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_PARAMETERS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "types-alert")]
/// Whether a discovery disabled an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisablingSource {
    /// It did not.
    ///
    /// `0` on the wire.
    ByHand,
    /// It did.
    ///
    /// `1` on the wire.
    Discovery,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    DisablingSource, DISABLING_SOURCE_VALUES; 0 => ByHand, 1 => Discovery
}
#[cfg(feature = "types-alert")]
pub(crate) static DISABLING_SOURCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "DisablingSource",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "ByHand",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Discovery",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How to sign in over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpAuthentication {
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
    HttpAuthentication, HTTP_AUTHENTICATION_VALUES; 0 => None, 1 => Basic, 2 => Ntlm, 3
    => Kerberos, 4 => Digest
}
#[cfg(feature = "types-alert")]
pub(crate) static HTTP_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpAuthentication",
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
/// The method of HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpMethod {
    /// GET.
    ///
    /// `0` on the wire.
    Get,
    /// POST.
    ///
    /// `1` on the wire.
    Post,
    /// PUT.
    ///
    /// `2` on the wire.
    Put,
    /// HEAD.
    ///
    /// `3` on the wire.
    Head,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HttpMethod, HTTP_METHOD_VALUES; 0 => Get, 1 => Post, 2 => Put, 3 => Head
}
#[cfg(feature = "types-alert")]
pub(crate) static HTTP_METHOD_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpMethod",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Get",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Post",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Put",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Head",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How an answer is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpOutputFormat {
    /// As it is.
    ///
    /// `0` on the wire.
    Raw,
    /// As JSON.
    ///
    /// `1` on the wire.
    Json,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HttpOutputFormat, HTTP_OUTPUT_FORMAT_VALUES; 0 => Raw, 1 => Json
}
#[cfg(feature = "types-alert")]
pub(crate) static HTTP_OUTPUT_FORMAT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpOutputFormat",
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
            name: "Json",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What the body of a request is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpPostType {
    /// Anything.
    ///
    /// `0` on the wire.
    Raw,
    /// JSON.
    ///
    /// `2` on the wire.
    Json,
    /// XML.
    ///
    /// `3` on the wire.
    Xml,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HttpPostType, HTTP_POST_TYPE_VALUES; 0 => Raw, 1 => Json, 2 => Xml
}
#[cfg(feature = "types-alert")]
pub(crate) static HTTP_POST_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpPostType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Raw",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Json",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Xml",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Which part of an answer is kept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpRetrieveMode {
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
    HttpRetrieveMode, HTTP_RETRIEVE_MODE_VALUES; 0 => Body, 1 => Headers, 2 => Both
}
#[cfg(feature = "types-alert")]
pub(crate) static HTTP_RETRIEVE_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpRetrieveMode",
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
#[cfg(feature = "types-inventory-field")]
/// A field of a host's inventory.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryField {
    /// None.
    ///
    /// `0` on the wire.
    None,
    /// Type of the device.
    ///
    /// `1` on the wire.
    Type,
    /// Type of the device in full.
    ///
    /// `2` on the wire.
    TypeFull,
    /// Name of the device.
    ///
    /// `3` on the wire.
    Name,
    /// Another name.
    ///
    /// `4` on the wire.
    Alias,
    /// Operating system.
    ///
    /// `5` on the wire.
    Os,
    /// Operating system in full.
    ///
    /// `6` on the wire.
    OsFull,
    /// Operating system in short.
    ///
    /// `7` on the wire.
    OsShort,
    /// First serial number.
    ///
    /// `8` on the wire.
    SerialnoA,
    /// Second serial number.
    ///
    /// `9` on the wire.
    SerialnoB,
    /// Tag.
    ///
    /// `10` on the wire.
    Tag,
    /// Asset tag.
    ///
    /// `11` on the wire.
    AssetTag,
    /// First MAC address.
    ///
    /// `12` on the wire.
    MacaddressA,
    /// Second MAC address.
    ///
    /// `13` on the wire.
    MacaddressB,
    /// Hardware.
    ///
    /// `14` on the wire.
    Hardware,
    /// Hardware in full.
    ///
    /// `15` on the wire.
    HardwareFull,
    /// Software.
    ///
    /// `16` on the wire.
    Software,
    /// Software in full.
    ///
    /// `17` on the wire.
    SoftwareFull,
    /// First application.
    ///
    /// `18` on the wire.
    SoftwareAppA,
    /// Second application.
    ///
    /// `19` on the wire.
    SoftwareAppB,
    /// Third application.
    ///
    /// `20` on the wire.
    SoftwareAppC,
    /// Fourth application.
    ///
    /// `21` on the wire.
    SoftwareAppD,
    /// Fifth application.
    ///
    /// `22` on the wire.
    SoftwareAppE,
    /// Contact person.
    ///
    /// `23` on the wire.
    Contact,
    /// Place.
    ///
    /// `24` on the wire.
    Location,
    /// Latitude.
    ///
    /// `25` on the wire.
    LocationLat,
    /// Longitude.
    ///
    /// `26` on the wire.
    LocationLon,
    /// Notes.
    ///
    /// `27` on the wire.
    Notes,
    /// Chassis.
    ///
    /// `28` on the wire.
    Chassis,
    /// Model.
    ///
    /// `29` on the wire.
    Model,
    /// Hardware architecture.
    ///
    /// `30` on the wire.
    HwArch,
    /// Vendor.
    ///
    /// `31` on the wire.
    Vendor,
    /// Contract number.
    ///
    /// `32` on the wire.
    ContractNumber,
    /// Name of the installer.
    ///
    /// `33` on the wire.
    InstallerName,
    /// State of deployment.
    ///
    /// `34` on the wire.
    DeploymentStatus,
    /// First address on the web.
    ///
    /// `35` on the wire.
    UrlA,
    /// Second address on the web.
    ///
    /// `36` on the wire.
    UrlB,
    /// Third address on the web.
    ///
    /// `37` on the wire.
    UrlC,
    /// Networks.
    ///
    /// `38` on the wire.
    HostNetworks,
    /// Network mask.
    ///
    /// `39` on the wire.
    HostNetmask,
    /// Router.
    ///
    /// `40` on the wire.
    HostRouter,
    /// Address out of band.
    ///
    /// `41` on the wire.
    OobIp,
    /// Network mask out of band.
    ///
    /// `42` on the wire.
    OobNetmask,
    /// Router out of band.
    ///
    /// `43` on the wire.
    OobRouter,
    /// Date of purchase.
    ///
    /// `44` on the wire.
    DateHwPurchase,
    /// Date of installation.
    ///
    /// `45` on the wire.
    DateHwInstall,
    /// Date when maintenance ends.
    ///
    /// `46` on the wire.
    DateHwExpiry,
    /// Date of decommissioning.
    ///
    /// `47` on the wire.
    DateHwDecomm,
    /// First line of the address.
    ///
    /// `48` on the wire.
    SiteAddressA,
    /// Second line of the address.
    ///
    /// `49` on the wire.
    SiteAddressB,
    /// Third line of the address.
    ///
    /// `50` on the wire.
    SiteAddressC,
    /// City.
    ///
    /// `51` on the wire.
    SiteCity,
    /// State or province.
    ///
    /// `52` on the wire.
    SiteState,
    /// Country.
    ///
    /// `53` on the wire.
    SiteCountry,
    /// Postal code.
    ///
    /// `54` on the wire.
    SiteZip,
    /// Rack.
    ///
    /// `55` on the wire.
    SiteRack,
    /// Notes about the site.
    ///
    /// `56` on the wire.
    SiteNotes,
    /// Name of the first contact.
    ///
    /// `57` on the wire.
    Poc1Name,
    /// E-mail of the first contact.
    ///
    /// `58` on the wire.
    Poc1Email,
    /// First phone of the first contact.
    ///
    /// `59` on the wire.
    Poc1PhoneA,
    /// Second phone of the first contact.
    ///
    /// `60` on the wire.
    Poc1PhoneB,
    /// Mobile phone of the first contact.
    ///
    /// `61` on the wire.
    Poc1Cell,
    /// Screen name of the first contact.
    ///
    /// `62` on the wire.
    Poc1Screen,
    /// Notes about the first contact.
    ///
    /// `63` on the wire.
    Poc1Notes,
    /// Name of the second contact.
    ///
    /// `64` on the wire.
    Poc2Name,
    /// E-mail of the second contact.
    ///
    /// `65` on the wire.
    Poc2Email,
    /// First phone of the second contact.
    ///
    /// `66` on the wire.
    Poc2PhoneA,
    /// Second phone of the second contact.
    ///
    /// `67` on the wire.
    Poc2PhoneB,
    /// Mobile phone of the second contact.
    ///
    /// `68` on the wire.
    Poc2Cell,
    /// Screen name of the second contact.
    ///
    /// `69` on the wire.
    Poc2Screen,
    /// Notes about the second contact.
    ///
    /// `70` on the wire.
    Poc2Notes,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-inventory-field")]
::callsheet_runtime::open_enum! {
    InventoryField, INVENTORY_FIELD_VALUES; 0 => None, 1 => Type, 2 => TypeFull, 3 =>
    Name, 4 => Alias, 5 => Os, 6 => OsFull, 7 => OsShort, 8 => SerialnoA, 9 => SerialnoB,
    10 => Tag, 11 => AssetTag, 12 => MacaddressA, 13 => MacaddressB, 14 => Hardware, 15
    => HardwareFull, 16 => Software, 17 => SoftwareFull, 18 => SoftwareAppA, 19 =>
    SoftwareAppB, 20 => SoftwareAppC, 21 => SoftwareAppD, 22 => SoftwareAppE, 23 =>
    Contact, 24 => Location, 25 => LocationLat, 26 => LocationLon, 27 => Notes, 28 =>
    Chassis, 29 => Model, 30 => HwArch, 31 => Vendor, 32 => ContractNumber, 33 =>
    InstallerName, 34 => DeploymentStatus, 35 => UrlA, 36 => UrlB, 37 => UrlC, 38 =>
    HostNetworks, 39 => HostNetmask, 40 => HostRouter, 41 => OobIp, 42 => OobNetmask, 43
    => OobRouter, 44 => DateHwPurchase, 45 => DateHwInstall, 46 => DateHwExpiry, 47 =>
    DateHwDecomm, 48 => SiteAddressA, 49 => SiteAddressB, 50 => SiteAddressC, 51 =>
    SiteCity, 52 => SiteState, 53 => SiteCountry, 54 => SiteZip, 55 => SiteRack, 56 =>
    SiteNotes, 57 => Poc1Name, 58 => Poc1Email, 59 => Poc1PhoneA, 60 => Poc1PhoneB, 61 =>
    Poc1Cell, 62 => Poc1Screen, 63 => Poc1Notes, 64 => Poc2Name, 65 => Poc2Email, 66 =>
    Poc2PhoneA, 67 => Poc2PhoneB, 68 => Poc2Cell, 69 => Poc2Screen, 70 => Poc2Notes
}
#[cfg(feature = "types-inventory-field")]
pub(crate) static INVENTORY_FIELD_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "InventoryField",
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
            name: "Type",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "TypeFull",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Alias",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Os",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "OsFull",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "OsShort",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "SerialnoA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "SerialnoB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "Tag",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "AssetTag",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "MacaddressA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "MacaddressB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "Hardware",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "15",
            name: "HardwareFull",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "16",
            name: "Software",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "17",
            name: "SoftwareFull",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "18",
            name: "SoftwareAppA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "19",
            name: "SoftwareAppB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "20",
            name: "SoftwareAppC",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "21",
            name: "SoftwareAppD",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "22",
            name: "SoftwareAppE",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "23",
            name: "Contact",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "24",
            name: "Location",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "25",
            name: "LocationLat",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "26",
            name: "LocationLon",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "27",
            name: "Notes",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "28",
            name: "Chassis",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "29",
            name: "Model",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "30",
            name: "HwArch",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "31",
            name: "Vendor",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "32",
            name: "ContractNumber",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "33",
            name: "InstallerName",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "34",
            name: "DeploymentStatus",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "35",
            name: "UrlA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "36",
            name: "UrlB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "37",
            name: "UrlC",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "38",
            name: "HostNetworks",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "39",
            name: "HostNetmask",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "40",
            name: "HostRouter",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "41",
            name: "OobIp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "42",
            name: "OobNetmask",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "43",
            name: "OobRouter",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "44",
            name: "DateHwPurchase",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "45",
            name: "DateHwInstall",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "46",
            name: "DateHwExpiry",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "47",
            name: "DateHwDecomm",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "48",
            name: "SiteAddressA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "49",
            name: "SiteAddressB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "50",
            name: "SiteAddressC",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "51",
            name: "SiteCity",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "52",
            name: "SiteState",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "53",
            name: "SiteCountry",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "54",
            name: "SiteZip",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "55",
            name: "SiteRack",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "56",
            name: "SiteNotes",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "57",
            name: "Poc1Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "58",
            name: "Poc1Email",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "59",
            name: "Poc1PhoneA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "60",
            name: "Poc1PhoneB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "61",
            name: "Poc1Cell",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "62",
            name: "Poc1Screen",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "63",
            name: "Poc1Notes",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "64",
            name: "Poc2Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "65",
            name: "Poc2Email",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "66",
            name: "Poc2PhoneA",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "67",
            name: "Poc2PhoneB",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "68",
            name: "Poc2Cell",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "69",
            name: "Poc2Screen",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "70",
            name: "Poc2Notes",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How an item, a rule, a prototype or a graph came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemOrigin {
    /// Someone made it.
    ///
    /// `0` on the wire.
    Plain,
    /// It is a discovery rule.
    ///
    /// `1` on the wire.
    DiscoveryRule,
    /// It is a prototype.
    ///
    /// `2` on the wire.
    Prototype,
    /// A discovery made it from a prototype.
    ///
    /// `4` on the wire.
    Discovered,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    ItemOrigin, ITEM_ORIGIN_VALUES; 0 => Plain, 1 => DiscoveryRule, 2 => Prototype, 3 =>
    Discovered
}
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_ORIGIN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemOrigin",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Plain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "DiscoveryRule",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Prototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether the last value of an item could be taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemState {
    /// It could.
    ///
    /// `0` on the wire.
    Normal,
    /// It could not.
    ///
    /// `1` on the wire.
    NotSupported,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    ItemState, ITEM_STATE_VALUES; 0 => Normal, 1 => NotSupported
}
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_STATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemState",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Normal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "NotSupported",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether an item's values are gathered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemStatus {
    /// They are.
    ///
    /// `0` on the wire.
    Enabled,
    /// They are not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    ItemStatus, ITEM_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemStatus",
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
#[cfg(feature = "types-alert")]
/// How an item's values come about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// Asked of a Zabbix agent.
    ///
    /// `0` on the wire.
    Agent,
    /// Sent to the server by others.
    ///
    /// `2` on the wire.
    Trapper,
    /// Checked by the server.
    ///
    /// `3` on the wire.
    SimpleCheck,
    /// About Zabbix itself.
    ///
    /// `5` on the wire.
    Internal,
    /// Sent by a Zabbix agent.
    ///
    /// `7` on the wire.
    AgentActive,
    /// Of a web scenario; made by the server alone.
    ///
    /// `9` on the wire.
    Web,
    /// Given by a script on the server.
    ///
    /// `10` on the wire.
    ExternalCheck,
    /// Asked of a database.
    ///
    /// `11` on the wire.
    DatabaseMonitor,
    /// Asked over IPMI.
    ///
    /// `12` on the wire.
    Ipmi,
    /// A command over SSH.
    ///
    /// `13` on the wire.
    Ssh,
    /// A command over Telnet.
    ///
    /// `14` on the wire.
    Telnet,
    /// Calculated from other items.
    ///
    /// `15` on the wire.
    Calculated,
    /// Asked over JMX.
    ///
    /// `16` on the wire.
    Jmx,
    /// Taken from SNMP traps.
    ///
    /// `17` on the wire.
    SnmpTrap,
    /// Taken from the value of another item.
    ///
    /// `18` on the wire.
    Dependent,
    /// Asked over HTTP.
    ///
    /// `19` on the wire.
    HttpAgent,
    /// Asked over SNMP.
    ///
    /// `20` on the wire.
    SnmpAgent,
    /// Given by a JavaScript.
    ///
    /// `21` on the wire.
    Script,
    /// Given by a script that drives a browser.
    ///
    /// `22` on the wire. Since 7.0.
    Browser,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    ItemType, ITEM_TYPE_VALUES; 0 => Agent, 1 => Trapper, 2 => SimpleCheck, 3 =>
    Internal, 4 => AgentActive, 5 => Web, 6 => ExternalCheck, 7 => DatabaseMonitor, 8 =>
    Ipmi, 9 => Ssh, 10 => Telnet, 11 => Calculated, 12 => Jmx, 13 => SnmpTrap, 14 =>
    Dependent, 15 => HttpAgent, 16 => SnmpAgent, 17 => Script, 18 => Browser
}
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Trapper",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "SimpleCheck",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Internal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "AgentActive",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "Web",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "ExternalCheck",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "DatabaseMonitor",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "Ipmi",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "Ssh",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "Telnet",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "15",
            name: "Calculated",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "16",
            name: "Jmx",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "17",
            name: "SnmpTrap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "18",
            name: "Dependent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "19",
            name: "HttpAgent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "20",
            name: "SnmpAgent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "21",
            name: "Script",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "22",
            name: "Browser",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "types-item-value-type")]
/// What an item's values are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemValueType {
    /// A number with a fraction.
    ///
    /// `0` on the wire.
    Float,
    /// A short text.
    ///
    /// `1` on the wire.
    Character,
    /// A line of a log.
    ///
    /// `2` on the wire.
    Log,
    /// A whole number from 0 up.
    ///
    /// `3` on the wire.
    Unsigned,
    /// A text.
    ///
    /// `4` on the wire.
    Text,
    /// Bytes.
    ///
    /// `5` on the wire. Since 7.0.
    Binary,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-item-value-type")]
::callsheet_runtime::open_enum! {
    ItemValueType, ITEM_VALUE_TYPE_VALUES; 0 => Float, 1 => Character, 2 => Log, 3 =>
    Unsigned, 4 => Text, 5 => Binary
}
#[cfg(feature = "types-item-value-type")]
pub(crate) static ITEM_VALUE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemValueType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Float",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Character",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Log",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Unsigned",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Text",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Binary",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether a discovery makes objects from a prototype.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrototypeUse {
    /// It does.
    ///
    /// `0` on the wire.
    Discover,
    /// It does not.
    ///
    /// `1` on the wire.
    Skip,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    PrototypeUse, PROTOTYPE_USE_VALUES; 0 => Discover, 1 => Skip
}
#[cfg(feature = "types-alert")]
pub(crate) static PROTOTYPE_USE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "PrototypeUse",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Discover",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Skip",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether redirects are followed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Redirects {
    /// They are not.
    ///
    /// `0` on the wire.
    Off,
    /// They are.
    ///
    /// `1` on the wire.
    On,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    Redirects, REDIRECTS_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "types-alert")]
pub(crate) static REDIRECTS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Redirects",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "On",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
/// How to sign in over SSH.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshAuthentication {
    /// With a password.
    ///
    /// `0` on the wire.
    Password,
    /// With a key.
    ///
    /// `1` on the wire.
    PublicKey,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    SshAuthentication, SSH_AUTHENTICATION_VALUES; 0 => Password, 1 => PublicKey
}
#[cfg(feature = "script")]
pub(crate) static SSH_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "SshAuthentication",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Password",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "PublicKey",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether values may be sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trapping {
    /// They may not.
    ///
    /// `0` on the wire.
    Off,
    /// They may.
    ///
    /// `1` on the wire.
    On,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    Trapping, TRAPPING_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "types-alert")]
pub(crate) static TRAPPING_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Trapping",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "On",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-verification")]
/// Whether it is checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verification {
    /// It is not.
    ///
    /// `0` on the wire.
    Off,
    /// It is.
    ///
    /// `1` on the wire.
    On,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-verification")]
::callsheet_runtime::open_enum! {
    Verification, VERIFICATION_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "types-verification")]
pub(crate) static VERIFICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Verification",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "On",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static ITEM_FIELDS: [tables::Field<'static>; 71] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 19),
        ("hostid", tables::Type::ID, 26),
        ("uuid", tables::Type::TEXT, 34),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            50,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_TYPE_VALUES),
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            81,
        ),
        ("units", tables::Type::TEXT, 96),
        ("history", tables::Type::TEXT, 113),
        ("trends", tables::Type::TEXT, 123),
        ("valuemapid", tables::Type::ID, 146),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                ..tables::Type::ANY
            },
            162,
        ),
        ("logtimefmt", tables::Type::TEXT, 178),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            195,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            202,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
            209,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_APPLIED_PREPROCESSING_STEP_APPLIED_PREPROCESSING_STEP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            232,
        ),
        ("trapper_hosts", tables::Type::TEXT, 241),
        ("interfaceid", tables::Type::ID, 272),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            315,
        ),
        ("username", tables::Type::TEXT, 342),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            380,
        ),
        ("params", tables::Type::TEXT, 403),
        ("timeout", tables::Type::TEXT, 443),
        ("delay", tables::Type::TEXT, 531),
        ("master_itemid", tables::Type::ID, 596),
        ("url", tables::Type::TEXT, 609),
        ("query_fields", tables::Type::ANY, 628),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            659,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                ..tables::Type::ANY
            },
            676,
        ),
        ("posts", tables::Type::TEXT, 693),
        ("headers", tables::Type::ANY, 723),
        ("status_codes", tables::Type::TEXT, 754),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            772,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            788,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            808,
        ),
        ("http_proxy", tables::Type::TEXT, 824),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            857,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 873),
        ("ssl_key_file", tables::Type::TEXT, 890),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            907,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            925,
        ),
        ("ipmi_sensor", tables::Type::TEXT, 942),
        ("jmx_endpoint", tables::Type::TEXT, 966),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            979,
        ),
        ("snmp_oid", tables::Type::TEXT, 1010),
        ("publickey", tables::Type::TEXT, 1029),
        ("privatekey", tables::Type::TEXT, 1057),
        ("templateid", tables::Type::ID, 1085),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            1093,
        ),
        ("name_resolved", tables::Type::TEXT, 1101),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATE_VALUES),
                ..tables::Type::ANY
            },
            1109,
        ),
        ("error", tables::Type::TEXT, 1117),
        ("lastclock", tables::Type::INT, 1124),
        ("lastns", tables::Type::INT, 1131),
        ("lastvalue", tables::Type::TEXT, 1138),
        ("prevvalue", tables::Type::TEXT, 1145),
        ("formula", tables::Type::TEXT, 1152),
        ("lifetime", tables::Type::TEXT, 1159),
        ("evaltype", tables::Type::INT, 1166),
        ("lifetime_type", tables::Type::INT, 1173),
        ("enabled_lifetime_type", tables::Type::INT, 1181),
        ("enabled_lifetime", tables::Type::TEXT, 1189),
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
            1197,
        ),
        (
            "valuemap",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP,
                    ),
                ),
                ..tables::Type::ANY
            },
            1205,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1213,
        ),
        (
            "triggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1222,
        ),
        (
            "graphs",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_GRAPH,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1230,
        ),
        (
            "discoveryRule",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1238,
        ),
        (
            "itemDiscovery",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ITEM_ITEM_ITEM_DISCOVERY,
                    ),
                ),
                ..tables::Type::ANY
            },
            1246,
        ),
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
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                references: ::core::option::Option::Some("value-map"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            27,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Map(&tables::Type::TEXT),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 630,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_QUERY_FIELDS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 628,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            31,
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
                            kind: tables::Kind::Map(&tables::Type::TEXT),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 725,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_HEADERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 723,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            51,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            61,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            62,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            63,
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
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "Item",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 34, 42, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 64, 65535, 65535, 65535,
        21, 63, 65535, 38, 65535, 65535, 26, 65535, 70, 65535, 65535, 65535, 65535,
        65535, 56, 65535, 65535, 65535, 65535, 65535, 50, 65535, 65535, 65535, 65535,
        65535, 2, 65535, 65535, 65535, 65535, 19, 65535, 65535, 65535, 48, 65535, 65535,
        65535, 65535, 65535, 27, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5,
        65535, 65535, 65535, 4, 43, 62, 67, 53, 65535, 22, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 58, 65535, 47, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 10, 66, 0, 65535,
        65535, 35, 65535, 65535, 65535, 65535, 12, 69, 65535, 49, 65535, 23, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17,
        25, 65535, 65535, 65535, 65535, 41, 7, 65535, 65535, 65535, 15, 29, 1, 32, 40,
        65535, 65535, 65535, 65535, 54, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 20, 65535, 44, 65535,
        65535, 65535, 65535, 65535, 65535, 51, 65535, 65535, 65535, 65535, 65535, 65535,
        36, 65535, 65535, 65535, 65535, 65535, 11, 65535, 55, 65535, 65535, 65535, 65535,
        65535, 24, 45, 65535, 61, 30, 68, 28, 8, 33, 57, 46, 65535, 65535, 37, 3, 65535,
        65535, 31, 65535, 39, 65535, 18, 59, 14, 65535, 65535, 65535, 65535, 65, 65535,
        52, 60, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the item.",
            ru: "Идентификатор элемента данных.",
        },
        tables::Text {
            en: "The host or template that the item belongs to.",
            ru: "Узел сети или шаблон, которому принадлежит элемент.",
        },
        tables::Text {
            en: "The lasting id of an item of a template.",
            ru: "Постоянный идентификатор элемента данных шаблона.",
        },
        tables::Text {
            en: "The item's name.",
            ru: "Название элемента данных.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key: what is measured, with its parameters.",
            ru: "Ключ: что измеряется, с параметрами.",
        },
        tables::Text {
            en: "What its values are.",
            ru: "Тип значений.",
        },
        tables::Text {
            en: "The unit of its numbers.",
            ru: "Единица измерения чисел.",
        },
        tables::Text {
            en: "How long values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all. For numbers only.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить. Только для чисел.",
        },
        tables::Text {
            en: "The value map; `0` for none.",
            ru: "Преобразование значений; `0` — нет.",
        },
        tables::Text {
            en: "The field of the host's inventory that takes the value.",
            ru: "Поле инвентаря узла сети, куда записывается значение.",
        },
        tables::Text {
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether values are gathered.",
            ru: "Собираются ли значения.",
        },
        tables::Text {
            en: "The item's tags. In an update they replace those until now.",
            ru: "Теги элемента данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
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
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
        },
        tables::Text {
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
        },
        tables::Text {
            en: "The address to ask.",
            ru: "Запрашиваемый адрес.",
        },
        tables::Text {
            en: "Parameters of the address. Before 7.0 an object for each: the name and its value.",
            ru: "Параметры адреса. До 7.0 — отдельный объект с именем и значением на каждый.",
        },
        tables::Text {
            en: "The method of HTTP.",
            ru: "Метод HTTP.",
        },
        tables::Text {
            en: "What the body is.",
            ru: "Вид тела запроса.",
        },
        tables::Text {
            en: "The body.",
            ru: "Тело запроса.",
        },
        tables::Text {
            en: "Headers. Before 7.0 an object of names and values.",
            ru: "Заголовки. До 7.0 — объект из имён и значений.",
        },
        tables::Text {
            en: "Statuses of HTTP that count as success.",
            ru: "Коды HTTP, означающие успех.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Переходить ли по перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is kept.",
            ru: "Какая часть ответа сохраняется.",
        },
        tables::Text {
            en: "How the answer is kept.",
            ru: "В каком виде сохраняется ответ.",
        },
        tables::Text {
            en: "The proxy.",
            ru: "Прокси-сервер.",
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
            en: "The file of the own certificate.",
            ru: "Файл собственного сертификата.",
        },
        tables::Text {
            en: "The file of the own key.",
            ru: "Файл собственного ключа.",
        },
        tables::Text {
            en: "The password of the own key.",
            ru: "Пароль собственного ключа.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
        tables::Text {
            en: "The item of a template that it comes from; `0` for none.",
            ru: "Элемент данных шаблона, от которого он унаследован; `0` — нет.",
        },
        tables::Text {
            en: "How the item came about.",
            ru: "Происхождение элемента данных.",
        },
        tables::Text {
            en: "The name with its user macros replaced.",
            ru: "Название с подставленными пользовательскими макросами.",
        },
        tables::Text {
            en: "Whether the value could be taken last.",
            ru: "Удалось ли получить последнее значение.",
        },
        tables::Text {
            en: "Why the value could not be taken; empty for no error.",
            ru: "Почему значение не получено; пусто — ошибки нет.",
        },
        tables::Text {
            en: "When the last value was taken, in seconds since 1970; `0` for none.",
            ru: "Когда получено последнее значение, в секундах с 1970 года; `0` — значений нет.",
        },
        tables::Text {
            en: "The nanoseconds of that time.",
            ru: "Наносекунды этого времени.",
        },
        tables::Text {
            en: "The last value.",
            ru: "Последнее значение.",
        },
        tables::Text {
            en: "The value before the last.",
            ru: "Предпоследнее значение.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for discovery rules; means nothing here.",
            ru: "Поле правил обнаружения; здесь ничего не значит.",
        },
        tables::Text {
            en: "The host or template of the item, alone in a list. Filled by `selectHosts`.",
            ru: "Узел сети или шаблон элемента данных, единственный в списке. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The value map. Filled by `selectValueMap`.",
            ru: "Преобразование значений. Заполняется по `selectValueMap`.",
        },
        tables::Text {
            en: "The host's interface, alone in a list. Filled by `selectInterfaces`.",
            ru: "Интерфейс узла сети, единственный в списке. Заполняется по `selectInterfaces`.",
        },
        tables::Text {
            en: "The triggers that look at it. Filled by `selectTriggers`.",
            ru: "Триггеры, которые на него смотрят. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The graphs that show it. Filled by `selectGraphs`.",
            ru: "Графики, которые его показывают. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "The discovery rule that made the item; nothing where none did. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее элемент данных; пусто, если его нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "How the item was discovered; nothing where it was not. Filled by `selectItemDiscovery`.",
            ru: "Сведения об обнаружении элемента; пусто, если он не обнаружен. Заполняется по `selectItemDiscovery`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_CREATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 26),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            34,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            50,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_TYPE_VALUES),
                words: &[
                    "0",
                    "2",
                    "3",
                    "5",
                    "7",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                ],
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            96,
        ),
        (
            "history",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 3600,
                        last: 788400000,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            113,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            123,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            146,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            162,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            178,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            195,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            202,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
            209,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["9", "10"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["19", "20"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["22", "23"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            232,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            241,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            272,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            315,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            342,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            380,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            403,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            443,
        ),
        ("delay", tables::Type::TEXT, 531),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            596,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            609,
        ),
        ("query_fields", tables::Type::ANY, 628),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            659,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            676,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            693,
        ),
        ("headers", tables::Type::ANY, 723),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                numbers: &[
                    tables::Range {
                        first: 200,
                        last: 200,
                    },
                ],
                ..tables::Type::ANY
            },
            754,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            772,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            788,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            808,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            824,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            857,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            873,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            890,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            907,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            925,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            942,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            966,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_PARAMETERS,
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
            979,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1010,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1029,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1057,
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
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 40,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 45,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 58,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (3, tables::Facts::REQUIRED),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            5,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 90,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            6,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 102,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "3"],
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
                        line: 107,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 86400,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 129,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 86400,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 137,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                references: ::core::option::Option::Some("value-map"),
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 153,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 157,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "13",
                                "14",
                                "15",
                                "16",
                                "17",
                                "18",
                                "19",
                                "20",
                                "21",
                                "22",
                                "23",
                                "24",
                                "25",
                                "26",
                                "27",
                                "28",
                                "29",
                                "30",
                                "31",
                                "32",
                                "33",
                                "34",
                                "35",
                                "36",
                                "37",
                                "38",
                                "39",
                                "40",
                                "41",
                                "42",
                                "43",
                                "44",
                                "45",
                                "46",
                                "47",
                                "48",
                                "49",
                                "50",
                                "51",
                                "52",
                                "53",
                                "54",
                                "55",
                                "56",
                                "57",
                                "58",
                                "59",
                                "60",
                                "61",
                                "62",
                                "63",
                                "64",
                                "65",
                                "66",
                                "67",
                                "68",
                                "69",
                                "70",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 169,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "1", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "13",
                                "14",
                                "15",
                                "16",
                                "17",
                                "18",
                                "19",
                                "20",
                                "21",
                                "22",
                                "23",
                                "24",
                                "25",
                                "26",
                                "27",
                                "28",
                                "29",
                                "30",
                                "31",
                                "32",
                                "33",
                                "34",
                                "35",
                                "36",
                                "37",
                                "38",
                                "39",
                                "40",
                                "41",
                                "42",
                                "43",
                                "44",
                                "45",
                                "46",
                                "47",
                                "48",
                                "49",
                                "50",
                                "51",
                                "52",
                                "53",
                                "54",
                                "55",
                                "56",
                                "57",
                                "58",
                                "59",
                                "60",
                                "61",
                                "62",
                                "63",
                                "64",
                                "65",
                                "66",
                                "67",
                                "68",
                                "69",
                                "70",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 173,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 184,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 189,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[41],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 247,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "19"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 253,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 260,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[3],
                                                },
                                                &["19"],
                                            ),
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[41],
                                                },
                                                &["1"],
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 265,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["0", "3", "10", "12", "13", "14", "16", "17", "20"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Stored("the host is a template"),
                                    ),
                                ],
                            ),
                        ),
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
                        line: 281,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 287,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["0", "12", "16", "17", "20"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Stored("the host is a template"),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 291,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0", "3", "10", "12", "13", "14", "16", "17", "19", "20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 296,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 323,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 329,
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
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 335,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["13", "14"],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 349,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 357,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 363,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3", "11", "16"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 369,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 374,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 387,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3", "11", "13", "14", "16"],
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
                        line: 392,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
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
                        line: 397,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["11", "13", "14", "15", "21", "22"],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 410,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["15"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::CalculatedFormula),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 417,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 425,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["11", "13", "14", "21", "22"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 430,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["15"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::CalculatedFormula),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 436,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 451,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 460,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 468,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0", "7", "10", "11", "13", "14", "19", "21", "22"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 473,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            "icmpping",
                                        ),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            "vmware.",
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 480,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["20"],
                                    ),
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
                                                },
                                                "walk[",
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 487,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "18"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 538,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["17"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 543,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &[
                                    "0",
                                    "3",
                                    "5",
                                    "10",
                                    "11",
                                    "12",
                                    "13",
                                    "14",
                                    "15",
                                    "16",
                                    "19",
                                    "20",
                                    "21",
                                    "22",
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Delay),
                            length: ::core::option::Option::Some(1024),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 550,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["7"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            "mqtt.get",
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Delay),
                            length: ::core::option::Option::Some(1024),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 557,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["7"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 564,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 569,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["18"],
                    ),
                ),
                references: ::core::option::Option::Some("item"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 604,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["19"],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 616,
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
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 622,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Map(&tables::Type::TEXT),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 633,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["19"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS,
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
                        line: 638,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 628,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 667,
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
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 671,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 684,
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
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 688,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[28],
                                },
                                &["2", "3"],
                            ),
                        ],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 700,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Json),
                            length: ::core::option::Option::Some(65535),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 705,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Xml),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 712,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 718,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
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
                            kind: tables::Kind::Map(&tables::Type::TEXT),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 728,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["19"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_HEADERS,
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
                        line: 733,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_HEADERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 723,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IntRanges),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 760,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 766,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 779,
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
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 783,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[27],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 795,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 799,
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
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 803,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 815,
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
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 819,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 830,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 835,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 848,
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
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 852,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 864,
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
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 868,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 879,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 884,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 896,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 901,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
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
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 914,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 919,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 933,
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
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 937,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["12"],
                            ),
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[4],
                                    },
                                    &["ipmi.get"],
                                ),
                            ),
                        ],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["ipmi.get"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 949,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["12"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 954,
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
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 960,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 972,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["21", "22"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_PARAMETERS,
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
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 986,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["20"],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1017,
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
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1023,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[18],
                                },
                                &["1"],
                            ),
                        ],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1037,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1045,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1050,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[18],
                                },
                                &["1"],
                            ),
                        ],
                    ),
                ),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1065,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1073,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1078,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "item")]
pub(crate) static ITEM_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemCreate",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 22, 33, 41, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 24, 65535, 20, 65535,
        65535, 37, 6, 40, 25, 65535, 14, 28, 0, 31, 39, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535,
        65535, 65535, 18, 65535, 8, 19, 47, 43, 65535, 65535, 65535, 65535, 26, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 35, 65535, 65535, 3, 42, 65535, 10,
        65535, 65535, 21, 65535, 65535, 65535, 65535, 23, 44, 65535, 65535, 29, 65535,
        27, 7, 32, 46, 45, 65535, 65535, 36, 2, 65535, 65535, 12, 30, 38, 65535, 17,
        65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 9, 65535,
        65535, 65535, 15, 34, 65535,
    ],
    required: 5,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host or template that the item belongs to.",
            ru: "Узел сети или шаблон, которому принадлежит элемент.",
        },
        tables::Text {
            en: "The lasting id of an item of a template.",
            ru: "Постоянный идентификатор элемента данных шаблона.",
        },
        tables::Text {
            en: "The item's name.",
            ru: "Название элемента данных.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key: what is measured, with its parameters.",
            ru: "Ключ: что измеряется, с параметрами.",
        },
        tables::Text {
            en: "What its values are.",
            ru: "Тип значений.",
        },
        tables::Text {
            en: "The unit of its numbers.",
            ru: "Единица измерения чисел.",
        },
        tables::Text {
            en: "How long values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all. For numbers only.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить. Только для чисел.",
        },
        tables::Text {
            en: "The value map; `0` for none.",
            ru: "Преобразование значений; `0` — нет.",
        },
        tables::Text {
            en: "The field of the host's inventory that takes the value.",
            ru: "Поле инвентаря узла сети, куда записывается значение.",
        },
        tables::Text {
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether values are gathered.",
            ru: "Собираются ли значения.",
        },
        tables::Text {
            en: "The item's tags. In an update they replace those until now.",
            ru: "Теги элемента данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
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
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
        },
        tables::Text {
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
        },
        tables::Text {
            en: "The address to ask.",
            ru: "Запрашиваемый адрес.",
        },
        tables::Text {
            en: "Parameters of the address. Before 7.0 an object for each: the name and its value.",
            ru: "Параметры адреса. До 7.0 — отдельный объект с именем и значением на каждый.",
        },
        tables::Text {
            en: "The method of HTTP.",
            ru: "Метод HTTP.",
        },
        tables::Text {
            en: "What the body is.",
            ru: "Вид тела запроса.",
        },
        tables::Text {
            en: "The body.",
            ru: "Тело запроса.",
        },
        tables::Text {
            en: "Headers. Before 7.0 an object of names and values.",
            ru: "Заголовки. До 7.0 — объект из имён и значений.",
        },
        tables::Text {
            en: "Statuses of HTTP that count as success.",
            ru: "Коды HTTP, означающие успех.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Переходить ли по перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is kept.",
            ru: "Какая часть ответа сохраняется.",
        },
        tables::Text {
            en: "How the answer is kept.",
            ru: "В каком виде сохраняется ответ.",
        },
        tables::Text {
            en: "The proxy.",
            ru: "Прокси-сервер.",
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
            en: "The file of the own certificate.",
            ru: "Файл собственного сертификата.",
        },
        tables::Text {
            en: "The file of the own key.",
            ru: "Файл собственного ключа.",
        },
        tables::Text {
            en: "The password of the own key.",
            ru: "Пароль собственного ключа.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 19),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            34,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            50,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_TYPE_VALUES),
                words: &[
                    "0",
                    "2",
                    "3",
                    "5",
                    "7",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                ],
                ..tables::Type::ANY
            },
            63,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            96,
        ),
        (
            "history",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 3600,
                        last: 788400000,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            113,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            123,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            146,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            162,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            178,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            195,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            202,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
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
            209,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["9", "10"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["19", "20"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["22", "23"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            232,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            241,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            272,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            315,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            342,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            380,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            403,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            443,
        ),
        ("delay", tables::Type::TEXT, 531),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            596,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            609,
        ),
        ("query_fields", tables::Type::ANY, 628),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            659,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            676,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            693,
        ),
        ("headers", tables::Type::ANY, 723),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                numbers: &[
                    tables::Range {
                        first: 200,
                        last: 200,
                    },
                ],
                ..tables::Type::ANY
            },
            754,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            772,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            788,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            808,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            824,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            857,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            873,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            890,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            907,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            925,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            942,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            966,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_PARAMETERS,
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
            979,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1010,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1029,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1057,
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
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 40,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 45,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 58,
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
            5,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 90,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 102,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "3"],
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
                        line: 107,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 86400,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 129,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 86400,
                                    last: 788400000,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 137,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                references: ::core::option::Option::Some("value-map"),
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 153,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 157,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "13",
                                "14",
                                "15",
                                "16",
                                "17",
                                "18",
                                "19",
                                "20",
                                "21",
                                "22",
                                "23",
                                "24",
                                "25",
                                "26",
                                "27",
                                "28",
                                "29",
                                "30",
                                "31",
                                "32",
                                "33",
                                "34",
                                "35",
                                "36",
                                "37",
                                "38",
                                "39",
                                "40",
                                "41",
                                "42",
                                "43",
                                "44",
                                "45",
                                "46",
                                "47",
                                "48",
                                "49",
                                "50",
                                "51",
                                "52",
                                "53",
                                "54",
                                "55",
                                "56",
                                "57",
                                "58",
                                "59",
                                "60",
                                "61",
                                "62",
                                "63",
                                "64",
                                "65",
                                "66",
                                "67",
                                "68",
                                "69",
                                "70",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 169,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "1", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "13",
                                "14",
                                "15",
                                "16",
                                "17",
                                "18",
                                "19",
                                "20",
                                "21",
                                "22",
                                "23",
                                "24",
                                "25",
                                "26",
                                "27",
                                "28",
                                "29",
                                "30",
                                "31",
                                "32",
                                "33",
                                "34",
                                "35",
                                "36",
                                "37",
                                "38",
                                "39",
                                "40",
                                "41",
                                "42",
                                "43",
                                "44",
                                "45",
                                "46",
                                "47",
                                "48",
                                "49",
                                "50",
                                "51",
                                "52",
                                "53",
                                "54",
                                "55",
                                "56",
                                "57",
                                "58",
                                "59",
                                "60",
                                "61",
                                "62",
                                "63",
                                "64",
                                "65",
                                "66",
                                "67",
                                "68",
                                "69",
                                "70",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 173,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 184,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 189,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[41],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 247,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "19"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 253,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 260,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[3],
                                                },
                                                &["19"],
                                            ),
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[41],
                                                },
                                                &["1"],
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 265,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 302,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "5", "7", "11", "15", "18", "21", "22"],
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
                        line: 306,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 311,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 323,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 329,
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
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 335,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 349,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 357,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 363,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3", "11", "16"],
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
                        line: 369,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
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
                        line: 374,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 387,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["3", "11", "13", "14", "16"],
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
                        line: 392,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
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
                        line: 397,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 410,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["15"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::CalculatedFormula),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 417,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 425,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["11", "13", "14", "21", "22"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 430,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["15"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::CalculatedFormula),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 436,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19", "21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 496,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 504,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0", "7", "10", "11", "13", "14", "19", "21", "22"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 509,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            "icmpping",
                                        ),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[4],
                                            },
                                            "vmware.",
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 516,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["20"],
                                    ),
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
                                                },
                                                "walk[",
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 600,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 523,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "17", "18"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 575,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "17", "18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 580,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["7"],
                                    ),
                                    tables::Condition::Prefix(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        "mqtt.get",
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 585,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Delay),
                            length: ::core::option::Option::Some(1024),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 590,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 604,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 616,
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
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 622,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Map(&tables::Type::TEXT),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 633,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["19"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_QUERY_FIELDS,
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
                        line: 638,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_QUERY_FIELDS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 628,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 667,
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
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 671,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 684,
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
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 688,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 700,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Json),
                            length: ::core::option::Option::Some(65535),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 705,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Xml),
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 712,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 718,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
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
                            kind: tables::Kind::Map(&tables::Type::TEXT),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 728,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["19"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_HEADERS,
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
                        line: 733,
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_HEADERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 723,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IntRanges),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 760,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 766,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 779,
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
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 783,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[27],
                                        },
                                        &["3"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 795,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 799,
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
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 803,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 815,
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
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 819,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 830,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 835,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 848,
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
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 852,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 864,
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
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 868,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 879,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 884,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 896,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
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
                        line: 901,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
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
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 914,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 919,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 933,
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
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 937,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["ipmi.get"],
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 949,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["12"],
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
                        line: 954,
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
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 960,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 972,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    },
                                    &["21", "22"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_PARAMETERS,
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
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 986,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1017,
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
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1023,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1037,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1045,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1050,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1065,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1073,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1078,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "item")]
pub(crate) static ITEM_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemUpdate",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 22, 33, 41, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 24, 65535, 20, 65535,
        65535, 37, 6, 40, 25, 65535, 14, 28, 31, 39, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535,
        65535, 65535, 18, 65535, 8, 19, 47, 43, 65535, 65535, 65535, 65535, 26, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 35, 65535, 65535, 3, 42, 65535, 10,
        65535, 65535, 21, 65535, 65535, 65535, 65535, 23, 44, 65535, 65535, 29, 65535,
        27, 7, 32, 46, 45, 65535, 65535, 36, 2, 65535, 65535, 12, 30, 38, 65535, 17,
        65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 9, 65535,
        0, 65535, 15, 34, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the item.",
            ru: "Идентификатор элемента данных.",
        },
        tables::Text {
            en: "The lasting id of an item of a template.",
            ru: "Постоянный идентификатор элемента данных шаблона.",
        },
        tables::Text {
            en: "The item's name.",
            ru: "Название элемента данных.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key: what is measured, with its parameters.",
            ru: "Ключ: что измеряется, с параметрами.",
        },
        tables::Text {
            en: "What its values are.",
            ru: "Тип значений.",
        },
        tables::Text {
            en: "The unit of its numbers.",
            ru: "Единица измерения чисел.",
        },
        tables::Text {
            en: "How long values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all. For numbers only.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить. Только для чисел.",
        },
        tables::Text {
            en: "The value map; `0` for none.",
            ru: "Преобразование значений; `0` — нет.",
        },
        tables::Text {
            en: "The field of the host's inventory that takes the value.",
            ru: "Поле инвентаря узла сети, куда записывается значение.",
        },
        tables::Text {
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether values are gathered.",
            ru: "Собираются ли значения.",
        },
        tables::Text {
            en: "The item's tags. In an update they replace those until now.",
            ru: "Теги элемента данных. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
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
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
        },
        tables::Text {
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
        },
        tables::Text {
            en: "The address to ask.",
            ru: "Запрашиваемый адрес.",
        },
        tables::Text {
            en: "Parameters of the address. Before 7.0 an object for each: the name and its value.",
            ru: "Параметры адреса. До 7.0 — отдельный объект с именем и значением на каждый.",
        },
        tables::Text {
            en: "The method of HTTP.",
            ru: "Метод HTTP.",
        },
        tables::Text {
            en: "What the body is.",
            ru: "Вид тела запроса.",
        },
        tables::Text {
            en: "The body.",
            ru: "Тело запроса.",
        },
        tables::Text {
            en: "Headers. Before 7.0 an object of names and values.",
            ru: "Заголовки. До 7.0 — объект из имён и значений.",
        },
        tables::Text {
            en: "Statuses of HTTP that count as success.",
            ru: "Коды HTTP, означающие успех.",
        },
        tables::Text {
            en: "Whether redirects are followed.",
            ru: "Переходить ли по перенаправлениям.",
        },
        tables::Text {
            en: "Which part of the answer is kept.",
            ru: "Какая часть ответа сохраняется.",
        },
        tables::Text {
            en: "How the answer is kept.",
            ru: "В каком виде сохраняется ответ.",
        },
        tables::Text {
            en: "The proxy.",
            ru: "Прокси-сервер.",
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
            en: "The file of the own certificate.",
            ru: "Файл собственного сертификата.",
        },
        tables::Text {
            en: "The file of the own key.",
            ru: "Файл собственного ключа.",
        },
        tables::Text {
            en: "The password of the own key.",
            ru: "Пароль собственного ключа.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static ITEM_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            216,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            226,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemTags",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static ITEM_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 643), ("value", tables::Type::TEXT, 652)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemQueryFields",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static ITEM_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 738), ("value", tables::Type::TEXT, 747)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemHeaders",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The header's name.",
            ru: "Имя заголовка.",
        },
        tables::Text {
            en: "The header's value.",
            ru: "Значение заголовка.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static ITEM_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            992,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1002,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemParameters",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static ITEM_ITEM_DISCOVERY_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("itemdiscoveryid", tables::Type::ID, 1253),
        ("itemid", tables::Type::ID, 1260),
        ("parent_itemid", tables::Type::ID, 1267),
        ("key_", tables::Type::TEXT, 1275),
        ("lastcheck", tables::Type::INT, 1283),
        ("ts_delete", tables::Type::INT, 1290),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::LOST_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            1297,
        ),
        (
            "disable_source",
            tables::Type {
                kind: tables::Kind::Enum(&DISABLING_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            1306,
        ),
        ("ts_disable", tables::Type::INT, 1315),
    ],
    &[
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("item-prototype"),
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
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_ITEM_DISCOVERY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemItemDiscovery",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_ITEM_DISCOVERY_FIELDS,
    lookup: &[
        2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 4, 8, 65535,
        65535, 6, 65535, 7, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1,
        65535, 0, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_ITEM_DISCOVERY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the record.",
            ru: "Идентификатор записи.",
        },
        tables::Text {
            en: "The item's id.",
            ru: "Идентификатор элемента данных.",
        },
        tables::Text {
            en: "The prototype that the item was made from.",
            ru: "Прототип, по которому создан элемент.",
        },
        tables::Text {
            en: "The key of the prototype.",
            ru: "Ключ прототипа.",
        },
        tables::Text {
            en: "When it was found last, in seconds since 1970.",
            ru: "Когда обнаружен последний раз, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it will be deleted, in seconds since 1970; `0` for not at all.",
            ru: "Когда будет удалён, в секундах с 1970 года; `0` — не будет.",
        },
        tables::Text {
            en: "Whether it is still found.",
            ru: "Обнаруживается ли до сих пор.",
        },
        tables::Text {
            en: "Whether the discovery disabled it.",
            ru: "Отключён ли обнаружением.",
        },
        tables::Text {
            en: "When it will be disabled, in seconds since 1970; `0` for not at all.",
            ru: "Когда будет отключён, в секундах с 1970 года; `0` — не будет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_CREATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            216,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            226,
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
    ],
);
#[cfg(feature = "item")]
pub(crate) static ITEM_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemCreateTags",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_CREATE_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_CREATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 643), ("value", tables::Type::TEXT, 652)],
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
#[cfg(feature = "item")]
pub(crate) static ITEM_CREATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemCreateQueryFields",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_CREATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_CREATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 738), ("value", tables::Type::TEXT, 747)],
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
#[cfg(feature = "item")]
pub(crate) static ITEM_CREATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemCreateHeaders",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_CREATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The header's name.",
            ru: "Имя заголовка.",
        },
        tables::Text {
            en: "The header's value.",
            ru: "Значение заголовка.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            992,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1002,
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
#[cfg(feature = "item")]
pub(crate) static ITEM_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemCreateParameters",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_CREATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            216,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            226,
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
    ],
);
#[cfg(feature = "item")]
pub(crate) static ITEM_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemUpdateTags",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_UPDATE_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 643), ("value", tables::Type::TEXT, 652)],
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
#[cfg(feature = "item")]
pub(crate) static ITEM_UPDATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemUpdateQueryFields",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_UPDATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_UPDATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 738), ("value", tables::Type::TEXT, 747)],
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
#[cfg(feature = "item")]
pub(crate) static ITEM_UPDATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemUpdateHeaders",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_UPDATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_UPDATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The header's name.",
            ru: "Имя заголовка.",
        },
        tables::Text {
            en: "The header's value.",
            ru: "Значение заголовка.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            992,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1002,
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
#[cfg(feature = "item")]
pub(crate) static ITEM_UPDATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemUpdateParameters",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_UPDATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_UPDATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
