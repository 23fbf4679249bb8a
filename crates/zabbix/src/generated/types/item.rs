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
    /// How its values come about.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<ItemType>,
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
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::applied_preprocessing_step::AppliedPreprocessingStep,
        >,
    >,
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
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The JMX address.
    ///
    /// String.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// The SNMP object.
    ///
    /// String.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The IPMI sensor.
    ///
    /// String.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The name to sign in with.
    ///
    /// String.
    pub username: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String.
    pub private_key: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, secret.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Parameters of the script.
    ///
    /// List of: object.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemParameters>>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String.
    pub params: ::core::option::Option<::std::string::String>,
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
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub valuemap: ::core::option::Option<
        ::std::boxed::Box<super::super::types::value_map::ValueMap>,
    >,
    /// The host's interface, alone in a list. Filled by `selectInterfaces`.
    ///
    /// List of: object.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterface>,
    >,
    /// The triggers that look at it. Filled by `selectTriggers`.
    ///
    /// List of: object; their number may stand for the list.
    pub triggers: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::trigger::Trigger>,
    >,
    /// The graphs that show it. Filled by `selectGraphs`.
    ///
    /// List of: object; their number may stand for the list.
    pub graphs: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::graph::Graph>,
    >,
    /// The discovery rule that made the item; nothing where none did. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// How the item was discovered; nothing where it was not. Filled by `selectItemDiscovery`.
    ///
    /// Object.
    pub item_discovery: ::core::option::Option<::std::boxed::Box<ItemItemDiscovery>>,
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
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
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
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
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
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
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::value_map::ValueMap>,
        >,
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
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::trigger::Trigger>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggers, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::graph::Graph>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphs, value);
        self
    }
    /// Sets [`discovery_rule`](Self::discovery_rule).
    pub fn discovery_rule(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rule, value);
        self
    }
    /// Sets [`item_discovery`](Self::item_discovery).
    pub fn item_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ItemItemDiscovery>>,
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
    itemid, 1 => type_, 2 => hostid, 3 => uuid, 4 => name, 5 => key, 6 => value_type, 7
    => units, 8 => history, 9 => trends, 10 => valuemapid, 11 => inventory_link, 12 =>
    logtimefmt, 13 => description, 14 => status, 15 => tags, 16 => preprocessing, 17 =>
    url, 18 => query_fields, 19 => request_method, 20 => post_type, 21 => posts, 22 =>
    headers, 23 => status_codes, 24 => follow_redirects, 25 => retrieve_mode, 26 =>
    output_format, 27 => http_proxy, 28 => interfaceid, 29 => authtype, 30 =>
    jmx_endpoint, 31 => snmp_oid, 32 => ipmi_sensor, 33 => username, 34 => public_key, 35
    => private_key, 36 => password, 37 => parameters, 38 => params, 39 => verify_peer, 40
    => verify_host, 41 => ssl_cert_file, 42 => ssl_key_file, 43 => ssl_key_password, 44
    => timeout, 45 => delay, 46 => allow_traps, 47 => trapper_hosts, 48 => master_itemid,
    49 => templateid, 50 => flags, 51 => name_resolved, 52 => state, 53 => error, 54 =>
    lastclock, 55 => lastns, 56 => lastvalue, 57 => prevvalue, 58 => formula, 59 =>
    lifetime, 60 => evaltype, 61 => lifetime_type, 62 => enabled_lifetime_type, 63 =>
    enabled_lifetime, 64 => hosts, 65 => valuemap, 66 => interfaces, 67 => triggers, 68
    => graphs, 69 => discovery_rule, 70 => item_discovery;; itemid type_ hostid uuid name
    key value_type units history trends valuemapid inventory_link logtimefmt description
    status tags preprocessing url query_fields request_method post_type posts headers
    status_codes follow_redirects retrieve_mode output_format http_proxy interfaceid
    authtype jmx_endpoint snmp_oid ipmi_sensor username public_key private_key password
    parameters params verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password
    timeout delay allow_traps trapper_hosts master_itemid templateid flags name_resolved
    state error lastclock lastns lastvalue prevvalue formula lifetime evaltype
    lifetime_type enabled_lifetime_type enabled_lifetime hosts valuemap interfaces
    triggers graphs discovery_rule item_discovery
}
#[cfg(feature = "item")]
/// An item
#[non_exhaustive]
pub struct ItemCreate {
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ItemType,
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
    /// One of the values below. What is right hangs on other fields.
    pub status: ::core::option::Option<ItemStatus>,
    /// The item's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemCreateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<super::super::types::preprocessing_step::PreprocessingStep>,
    >,
    /// The address to ask.
    ///
    /// String. Required when `type = 19`. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// Parameters of the address. Before 7.0 an object for each: the name and its value.
    ///
    /// Any value. What is right hangs on other fields.
    pub query_fields: ::core::option::Option<::callsheet_runtime::Value>,
    /// The method of HTTP.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub request_method: ::core::option::Option<HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<HttpPostType>,
    /// The body.
    ///
    /// String. Required when `type = 19 and post_type in (2, 3)`. What is right hangs on other fields.
    pub posts: ::core::option::Option<::std::string::String>,
    /// Headers. Before 7.0 an object of names and values.
    ///
    /// Any value. What is right hangs on other fields.
    pub headers: ::core::option::Option<::callsheet_runtime::Value>,
    /// Statuses of HTTP that count as success.
    ///
    /// Numbers and ranges (200,400-499). What is right hangs on other fields.
    pub status_codes: ::core::option::Option<::std::string::String>,
    /// Whether redirects are followed.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub follow_redirects: ::core::option::Option<Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<HttpRetrieveMode>,
    /// How the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub output_format: ::core::option::Option<HttpOutputFormat>,
    /// The proxy.
    ///
    /// String. What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id. What is right hangs on other fields.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The JMX address.
    ///
    /// String. What is right hangs on other fields.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// The SNMP object.
    ///
    /// String. Required when `type = 20`. What is right hangs on other fields.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The IPMI sensor.
    ///
    /// String. Required when `type = 12 and key_ != ipmi.get`. What is right hangs on other fields.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The name to sign in with.
    ///
    /// String. Required when `type in (13, 14)`. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String. Required when `type = 13 and authtype = 1`. What is right hangs on other fields.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String. Required when `type = 13 and authtype = 1`. What is right hangs on other fields.
    pub private_key: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Parameters of the script.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemCreateParameters>>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String. Required when `type in (11, 13, 14, 15, 21, 22)`. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_host: ::core::option::Option<Verification>,
    /// The file of the own certificate.
    ///
    /// String. What is right hangs on other fields.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the own key.
    ///
    /// String. What is right hangs on other fields.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the own key.
    ///
    /// String, secret. What is right hangs on other fields.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String. What is right hangs on other fields.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String. What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id. Required when `type = 18`. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "item")]
impl ItemCreate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<ItemType>,
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        key: impl ::core::convert::Into<::std::string::String>,
        value_type: impl ::core::convert::Into<ItemValueType>,
    ) -> Self {
        Self {
            type_: type_.into(),
            hostid: hostid.into(),
            name: name.into(),
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
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
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
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
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
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
        self
    }
}
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE; 0 => type_, 1 => hostid, 2 =>
    uuid, 3 => name, 4 => key, 5 => value_type, 6 => units, 7 => history, 8 => trends, 9
    => valuemapid, 10 => inventory_link, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => tags, 15 => preprocessing, 16 => url, 17 => query_fields, 18 =>
    request_method, 19 => post_type, 20 => posts, 21 => headers, 22 => status_codes, 23
    => follow_redirects, 24 => retrieve_mode, 25 => output_format, 26 => http_proxy, 27
    => interfaceid, 28 => authtype, 29 => jmx_endpoint, 30 => snmp_oid, 31 =>
    ipmi_sensor, 32 => username, 33 => public_key, 34 => private_key, 35 => password, 36
    => parameters, 37 => params, 38 => verify_peer, 39 => verify_host, 40 =>
    ssl_cert_file, 41 => ssl_key_file, 42 => ssl_key_password, 43 => timeout, 44 =>
    delay, 45 => allow_traps, 46 => trapper_hosts, 47 => master_itemid; type_ hostid name
    key value_type; uuid units history trends valuemapid inventory_link logtimefmt
    description status tags preprocessing url query_fields request_method post_type posts
    headers status_codes follow_redirects retrieve_mode output_format http_proxy
    interfaceid authtype jmx_endpoint snmp_oid ipmi_sensor username public_key
    private_key password parameters params verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password timeout delay allow_traps trapper_hosts master_itemid
}
#[cfg(feature = "item")]
/// An item
#[non_exhaustive]
pub struct ItemUpdate {
    /// The id of the item.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ::core::option::Option<ItemType>,
    /// The lasting id of an item of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The item's name.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// The key: what is measured, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty. What is right hangs on other fields.
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
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…}. Not empty. What is right hangs on other fields.
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
    /// One of the values below. What is right hangs on other fields.
    pub status: ::core::option::Option<ItemStatus>,
    /// The item's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemUpdateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<super::super::types::preprocessing_step::PreprocessingStep>,
    >,
    /// The address to ask.
    ///
    /// String. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// Parameters of the address. Before 7.0 an object for each: the name and its value.
    ///
    /// Any value. What is right hangs on other fields.
    pub query_fields: ::core::option::Option<::callsheet_runtime::Value>,
    /// The method of HTTP.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub request_method: ::core::option::Option<HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<HttpPostType>,
    /// The body.
    ///
    /// String. What is right hangs on other fields.
    pub posts: ::core::option::Option<::std::string::String>,
    /// Headers. Before 7.0 an object of names and values.
    ///
    /// Any value. What is right hangs on other fields.
    pub headers: ::core::option::Option<::callsheet_runtime::Value>,
    /// Statuses of HTTP that count as success.
    ///
    /// Numbers and ranges (200,400-499). What is right hangs on other fields.
    pub status_codes: ::core::option::Option<::std::string::String>,
    /// Whether redirects are followed.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub follow_redirects: ::core::option::Option<Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<HttpRetrieveMode>,
    /// How the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub output_format: ::core::option::Option<HttpOutputFormat>,
    /// The proxy.
    ///
    /// String. What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id. What is right hangs on other fields.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub authtype: ::core::option::Option<HttpAuthentication>,
    /// The JMX address.
    ///
    /// String. What is right hangs on other fields.
    pub jmx_endpoint: ::core::option::Option<::std::string::String>,
    /// The SNMP object.
    ///
    /// String. What is right hangs on other fields.
    pub snmp_oid: ::core::option::Option<::std::string::String>,
    /// The IPMI sensor.
    ///
    /// String. What is right hangs on other fields.
    pub ipmi_sensor: ::core::option::Option<::std::string::String>,
    /// The name to sign in with.
    ///
    /// String. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The file of the public key.
    ///
    /// String. What is right hangs on other fields.
    pub public_key: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String. What is right hangs on other fields.
    pub private_key: ::core::option::Option<::std::string::String>,
    /// The password to sign in with.
    ///
    /// String, secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Parameters of the script.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemUpdateParameters>>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_host: ::core::option::Option<Verification>,
    /// The file of the own certificate.
    ///
    /// String. What is right hangs on other fields.
    pub ssl_cert_file: ::core::option::Option<::std::string::String>,
    /// The file of the own key.
    ///
    /// String. What is right hangs on other fields.
    pub ssl_key_file: ::core::option::Option<::std::string::String>,
    /// The password of the own key.
    ///
    /// String, secret. What is right hangs on other fields.
    pub ssl_key_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String. What is right hangs on other fields.
    pub delay: ::core::option::Option<::std::string::String>,
    /// Whether values may be sent to it as to a trapper.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub allow_traps: ::core::option::Option<Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String. What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item whose value this one is taken from.
    ///
    /// Id. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
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
    /// Sets [`jmx_endpoint`](Self::jmx_endpoint).
    pub fn jmx_endpoint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.jmx_endpoint, value);
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
    /// Sets [`ipmi_sensor`](Self::ipmi_sensor).
    pub fn ipmi_sensor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_sensor, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
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
    /// Sets [`params`](Self::params).
    pub fn params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.params, value);
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(mut self, value: impl ::core::convert::Into<Trapping>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_traps, value);
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
    /// Sets [`master_itemid`](Self::master_itemid).
    pub fn master_itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.master_itemid, value);
        self
    }
}
#[cfg(feature = "item")]
::callsheet_runtime::record! {
    ItemUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE; 0 => itemid, 1 => type_, 2 =>
    uuid, 3 => name, 4 => key, 5 => value_type, 6 => units, 7 => history, 8 => trends, 9
    => valuemapid, 10 => inventory_link, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => tags, 15 => preprocessing, 16 => url, 17 => query_fields, 18 =>
    request_method, 19 => post_type, 20 => posts, 21 => headers, 22 => status_codes, 23
    => follow_redirects, 24 => retrieve_mode, 25 => output_format, 26 => http_proxy, 27
    => interfaceid, 28 => authtype, 29 => jmx_endpoint, 30 => snmp_oid, 31 =>
    ipmi_sensor, 32 => username, 33 => public_key, 34 => private_key, 35 => password, 36
    => parameters, 37 => params, 38 => verify_peer, 39 => verify_host, 40 =>
    ssl_cert_file, 41 => ssl_key_file, 42 => ssl_key_password, 43 => timeout, 44 =>
    delay, 45 => allow_traps, 46 => trapper_hosts, 47 => master_itemid; itemid; type_
    uuid name key value_type units history trends valuemapid inventory_link logtimefmt
    description status tags preprocessing url query_fields request_method post_type posts
    headers status_codes follow_redirects retrieve_mode output_format http_proxy
    interfaceid authtype jmx_endpoint snmp_oid ipmi_sensor username public_key
    private_key password parameters params verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password timeout delay allow_traps trapper_hosts master_itemid
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
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static HTTP_AUTHENTICATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpAuthentication",
    numeric: true,
    or_int: true,
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
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static HTTP_METHOD_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpMethod",
    numeric: true,
    or_int: true,
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
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static HTTP_OUTPUT_FORMAT_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpOutputFormat",
    numeric: true,
    or_int: true,
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
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static HTTP_POST_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpPostType",
    numeric: true,
    or_int: true,
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
#[cfg(feature = "types-alert")]
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static HTTP_RETRIEVE_MODE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "HttpRetrieveMode",
    numeric: true,
    or_int: true,
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
#[cfg(any(feature = "discoveryrule", feature = "item"))]
pub(crate) static ITEM_STATUS_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemStatus",
    numeric: true,
    or_int: true,
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
#[cfg(feature = "types-item-value-type")]
#[cfg(any(feature = "item", feature = "itemprototype"))]
pub(crate) static ITEM_VALUE_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "ItemValueType",
    numeric: true,
    or_int: true,
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
#[cfg(feature = "types-alert")]
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static REDIRECTS_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Redirects",
    numeric: true,
    or_int: true,
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
#[cfg(feature = "types-alert")]
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static TRAPPING_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Trapping",
    numeric: true,
    or_int: true,
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
#[cfg(feature = "types-verification")]
#[cfg(any(feature = "discoveryrule", feature = "item", feature = "itemprototype"))]
pub(crate) static VERIFICATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/item",
    name: "Verification",
    numeric: true,
    or_int: true,
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
        ("itemid", tables::Type::ID, 18),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_TYPE_VALUES),
                ..tables::Type::ANY
            },
            30,
        ),
        ("hostid", tables::Type::ID, 39),
        ("uuid", tables::Type::TEXT, 57),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            74,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            107,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            131,
        ),
        ("units", tables::Type::TEXT, 179),
        ("history", tables::Type::TEXT, 203),
        ("trends", tables::Type::TEXT, 234),
        ("valuemapid", tables::Type::ID, 291),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                ..tables::Type::ANY
            },
            308,
        ),
        ("logtimefmt", tables::Type::TEXT, 335),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            359,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            366,
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            383,
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
            413,
        ),
        ("url", tables::Type::TEXT, 428),
        ("query_fields", tables::Type::ANY, 485),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                ..tables::Type::ANY
            },
            567,
        ),
        ("posts", tables::Type::TEXT, 598),
        ("headers", tables::Type::ANY, 642),
        ("status_codes", tables::Type::TEXT, 699),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            729,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            759,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            793,
        ),
        ("http_proxy", tables::Type::TEXT, 823),
        ("interfaceid", tables::Type::ID, 860),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            921,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 963),
        ("snmp_oid", tables::Type::TEXT, 1010),
        ("ipmi_sensor", tables::Type::TEXT, 1053),
        ("username", tables::Type::TEXT, 1108),
        ("publickey", tables::Type::TEXT, 1173),
        ("privatekey", tables::Type::TEXT, 1219),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1265,
        ),
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
            1309,
        ),
        ("params", tables::Type::TEXT, 1342),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1389,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1419,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1449),
        ("ssl_key_file", tables::Type::TEXT, 1486),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1523,
        ),
        ("timeout", tables::Type::TEXT, 1561),
        ("delay", tables::Type::TEXT, 1698),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1799,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1830),
        ("master_itemid", tables::Type::ID, 1883),
        ("templateid", tables::Type::ID, 1923),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            1931,
        ),
        ("name_resolved", tables::Type::TEXT, 1939),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATE_VALUES),
                ..tables::Type::ANY
            },
            1947,
        ),
        ("error", tables::Type::TEXT, 1955),
        ("lastclock", tables::Type::INT, 1962),
        ("lastns", tables::Type::INT, 1969),
        ("lastvalue", tables::Type::TEXT, 1976),
        ("prevvalue", tables::Type::TEXT, 1983),
        ("formula", tables::Type::TEXT, 1990),
        ("lifetime", tables::Type::TEXT, 1997),
        ("evaltype", tables::Type::INT, 2005),
        ("lifetime_type", tables::Type::INT, 2012),
        ("enabled_lifetime_type", tables::Type::INT, 2020),
        ("enabled_lifetime", tables::Type::TEXT, 2028),
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
            2036,
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
            2044,
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
            2052,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            2061,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            2070,
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
            2079,
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
            2087,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
            12,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/url",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/query_fields",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
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
                        late: false,
                        line: 487,
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
                        late: false,
                        line: 485,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/request_method",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/post_type",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/posts",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/headers",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
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
                        late: false,
                        line: 644,
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
                        late: false,
                        line: 642,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/status_codes",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/follow_redirects",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/retrieve_mode",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/output_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/http_proxy",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "5", "7", "11", "15", "18", "21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/authtype",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/username",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    &["21"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_peer",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_host",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_cert_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/allow_traps",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
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
            59,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
        65535, 65535, 30, 65535, 65535, 65535, 25, 65535, 65535, 65535, 23, 65535, 34,
        65535, 65535, 65535, 65535, 49, 57, 65535, 65535, 65535, 65535, 65535, 53, 65535,
        65535, 19, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 66, 13, 65535,
        65535, 18, 65535, 52, 65535, 65535, 65535, 65535, 65535, 65535, 36, 65535, 65535,
        51, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 58, 70, 17, 20, 65535,
        65535, 39, 65535, 65535, 42, 1, 4, 65535, 65535, 65535, 65535, 59, 15, 65535,
        65535, 65535, 65535, 65535, 0, 35, 38, 65535, 65535, 65535, 43, 27, 65535, 65535,
        65535, 65535, 65535, 5, 65535, 65535, 28, 65535, 65535, 65535, 32, 61, 65535, 47,
        65535, 65535, 65535, 65535, 62, 63, 26, 55, 46, 65535, 65535, 65535, 50, 65535,
        65535, 65535, 29, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 68, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65, 65535, 14, 65535, 54, 65535, 65535, 65535, 48,
        65535, 10, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535, 44, 65535,
        69, 65535, 65535, 65535, 65535, 65535, 24, 65535, 67, 65535, 64, 65535, 65535,
        65535, 65535, 65535, 40, 65535, 37, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 12, 41, 56, 6, 60, 21, 65535, 65535, 45, 65535, 65535, 11, 65535,
        65535, 65535, 65535, 22, 7, 31, 65535, 65535, 9, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[36, 43, 64, 66, 67, 68, 69],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
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
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
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
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
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
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "not-id", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"name\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"key_\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["15"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"value_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"value_type\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"units\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"units\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": value must be one of 0, 3600-788400000.",
                ru: "Неверное значение поля \"history\": допустимые значения: 0, 3600-788400000.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[9],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": value must be one of 0, 86400-788400000.",
                ru: "Неверное значение поля \"trends\": допустимые значения: 0, 86400-788400000.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"0\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"0\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"{value}\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"{value}\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"logtimefmt\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"logtimefmt\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"status\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"status\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some(""),
            text: tables::Text {
                en: "Invalid parameter \"\": the parameter \"url\" is missing.",
                ru: "Неверный параметр \"\": не задан параметр \"url\".",
            },
        },
        tables::Said {
            field: 17,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": cannot be empty.",
                ru: "Неверный параметр \"/url\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": a character string is expected.",
                ru: "Неверный параметр \"/url\": ожидается строка.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"url\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": an array is expected.",
                ru: "Неверный параметр \"query_fields\": ожидается массив.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-map"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"query_fields\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"request_method\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"request_method\".",
            },
        },
        tables::Said {
            field: 20,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"post_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"post_type\".",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-json", "missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("posts"),
            text: tables::Text {
                en: "Invalid parameter \"posts\": JSON is expected.",
                ru: "Неверный параметр \"posts\": ожидается JSON.",
            },
        },
        tables::Said {
            field: 22,
            codes: &["not-map", "not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers"),
            text: tables::Text {
                en: "Invalid parameter \"/headers\": an array is expected.",
                ru: "Неверный параметр \"/headers\": ожидается массив.",
            },
        },
        tables::Said {
            field: 22,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("headers"),
            text: tables::Text {
                en: "Invalid parameter \"headers\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"headers\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 22,
            codes: &["not-text", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers/1"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 23,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status_codes\" field.",
                ru: "Неверное значение \"{value}\" поля \"status_codes\".",
            },
        },
        tables::Said {
            field: 24,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"follow_redirects\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"follow_redirects\".",
            },
        },
        tables::Said {
            field: 25,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"retrieve_mode\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"retrieve_mode\".",
            },
        },
        tables::Said {
            field: 26,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"output_format\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"output_format\".",
            },
        },
        tables::Said {
            field: 27,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"http_proxy\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"http_proxy\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 28,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No interface found.",
                ru: "Не найден интерфейс.",
            },
        },
        tables::Said {
            field: 28,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item uses host interface from non-parent host.",
                ru: "Элемент использует интерфейс другого узла сети.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"authtype\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"authtype\".",
            },
        },
        tables::Said {
            field: 30,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": cannot be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["must-be-empty", "not-scalar", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": should be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"jmx_endpoint\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"jmx_endpoint\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_oid\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"snmp_oid\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No SNMP OID specified.",
                ru: "Не указан OID SNMP.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_sensor\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ipmi_sensor\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"ipmi_sensor\": cannot be empty.",
                ru: "Неверное значение поля \"ipmi_sensor\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"username\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"username\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No authentication user name specified.",
                ru: "Не указано имя пользователя для входа.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"publickey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"publickey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No public key file specified.",
                ru: "Не указан файл открытого ключа.",
            },
        },
        tables::Said {
            field: 35,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privatekey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"privatekey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 35,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No private key file specified.",
                ru: "Не указан файл закрытого ключа.",
            },
        },
        tables::Said {
            field: 36,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 39,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_peer\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_peer\".",
            },
        },
        tables::Said {
            field: 40,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_host\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_host\".",
            },
        },
        tables::Said {
            field: 41,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_cert_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_cert_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 42,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 43,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "cannot be empty",
                ru: "не может быть пустым",
            },
        },
        tables::Said {
            field: 44,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 44,
            codes: &["not-time-unit"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается промежуток времени",
            },
        },
        tables::Said {
            field: 44,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "value must be one of {0}",
                ru: "допустимые значения: {0}",
            },
        },
        tables::Said {
            field: 44,
            codes: &["too-large"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a number is too large",
                ru: "слишком большое число",
            },
        },
        tables::Said {
            field: 45,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["delay-zero", "delay-idle"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Specified update interval requires having at least one either flexible or scheduling interval.",
                ru: "Элемент не будет обновляться. С таким интервалом нужен хотя бы один гибкий интервал или расписание.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["not-one-of", "not-one-of-single", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Update interval should be between 1s and 1d. Also Scheduled/Flexible intervals can be used.",
                ru: "Элемент не будет обновляться. Интервал должен быть от 1s до 1d; можно задать гибкие интервалы и расписания.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["empty", "too-long", "not-delay", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": invalid delay.",
                ru: "Неверное значение поля \"delay\": неверный интервал.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"allow_traps\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"allow_traps\".",
            },
        },
        tables::Said {
            field: 47,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"trapper_hosts\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"trapper_hosts\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": should be empty.",
                ru: "Неверное значение поля \"trapper_hosts\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["not-ip-range", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": invalid address range \"{value}\".",
                ru: "Неверное значение поля \"trapper_hosts\": неверный перечень адресов \"{value}\".",
            },
        },
        tables::Said {
            field: 48,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": cannot be empty.",
                ru: "Неверное значение поля \"master_itemid\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 48,
            codes: &["not-one-of-single"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": should be empty.",
                ru: "Неверное значение поля \"master_itemid\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 48,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"master_itemid\" field.",
                ru: "Неверное значение \"{value}\" поля \"master_itemid\".",
            },
        },
    ],
};
#[cfg(feature = "item")]
static ITEM_CREATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
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
            30,
        ),
        ("hostid", tables::Type::ID, 39),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            57,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            74,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            107,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            131,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            179,
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
            203,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            234,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            291,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            308,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            335,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            359,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            366,
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
            383,
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
            413,
        ),
        ("url", tables::Type::TEXT, 428),
        ("query_fields", tables::Type::ANY, 485),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                ..tables::Type::ANY
            },
            567,
        ),
        ("posts", tables::Type::TEXT, 598),
        ("headers", tables::Type::ANY, 642),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                ..tables::Type::ANY
            },
            699,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            729,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            759,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            793,
        ),
        ("http_proxy", tables::Type::TEXT, 823),
        ("interfaceid", tables::Type::ID, 860),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            921,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 963),
        ("snmp_oid", tables::Type::TEXT, 1010),
        ("ipmi_sensor", tables::Type::TEXT, 1053),
        ("username", tables::Type::TEXT, 1108),
        ("publickey", tables::Type::TEXT, 1173),
        ("privatekey", tables::Type::TEXT, 1219),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1265,
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
            1309,
        ),
        ("params", tables::Type::TEXT, 1342),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1389,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1419,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1449),
        ("ssl_key_file", tables::Type::TEXT, 1486),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1523,
        ),
        ("timeout", tables::Type::TEXT, 1561),
        ("delay", tables::Type::TEXT, 1698),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1799,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1830),
        ("master_itemid", tables::Type::ID, 1883),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                        late: false,
                        line: 64,
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
                        late: false,
                        line: 69,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 83,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                            kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 139,
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
                            kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 144,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 150,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            6,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 186,
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
                        late: false,
                        line: 192,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                        late: false,
                        line: 241,
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
                        late: false,
                        line: 249,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 298,
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
                        late: false,
                        line: 303,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 315,
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
                        late: false,
                        line: 320,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 342,
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
                        late: false,
                        line: 348,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
                            kind: tables::Kind::Enum(&ITEM_STATUS_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 372,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_CREATE_TAGS,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 391,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/url",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
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
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: true,
                        line: 436,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 444,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 450,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 456,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/query_fields",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Map(&tables::Type::ANY),
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
                        late: false,
                        line: 492,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 498,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            &["19"],
                                        ),
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
                        late: true,
                        line: 502,
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
                        late: false,
                        line: 485,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/request_method",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 544,
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
                            kind: tables::Kind::Enum(&HTTP_METHOD_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 548,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 553,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/post_type",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 575,
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
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 579,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 584,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[19],
                                },
                                &["2", "3"],
                            ),
                        ],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/posts",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 606,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 611,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 618,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 624,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 629,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/headers",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    least: 1,
                                    ..tables::Type::TEXT
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 649,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 655,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            &["19"],
                                        ),
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
                        late: true,
                        line: 659,
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
                        late: false,
                        line: 642,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/status_codes",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 705,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 711,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IntRanges),
                            numbers: &[
                                tables::Range {
                                    first: 200,
                                    last: 200,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 717,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/follow_redirects",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 736,
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
                            kind: tables::Kind::Enum(&REDIRECTS_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 740,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 745,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/retrieve_mode",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
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
                        late: false,
                        line: 766,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 770,
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
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 774,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 779,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/output_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 800,
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
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 804,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 809,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/http_proxy",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 830,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 836,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 842,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 847,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "5", "7", "11", "15", "18", "21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host-interface"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: false,
                        line: 869,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 875,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: false,
                        line: 880,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "3", "10", "12", "13", "14", "16", "17", "19", "20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 885,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 889,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/authtype",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["13"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 929,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 936,
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
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 942,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 949,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 969,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &[""],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 977,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 982,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 988,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["20"],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1017,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1024,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1030,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1036,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 1060,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["12"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: false,
                        line: 1067,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                                            steps: &[0],
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
                        late: false,
                        line: 1074,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                            steps: &[0],
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
                        late: false,
                        line: 1079,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 1085,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: true,
                        line: 1091,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["13", "14"],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/username",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1", "2", "3", "4"],
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1116,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1123,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1132,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1139,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1145,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1150,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1155,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[28],
                                },
                                &["1"],
                            ),
                        ],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1181,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1190,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1196,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1202,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[28],
                                },
                                &["1"],
                            ),
                        ],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1227,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1236,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1242,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1248,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1", "2", "3", "4"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1273,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1280,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1286,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                        late: false,
                        line: 1291,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1296,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["21"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[0],
                                            },
                                            &["21", "22"],
                                        ),
                                    ),
                                ],
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
                        late: true,
                        line: 1317,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["11", "13", "14", "15", "21", "22"],
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1349,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1356,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1364,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1370,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1376,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1382,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_peer",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1396,
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
                            kind: tables::Kind::Enum(&VERIFICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1400,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1405,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_host",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1426,
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
                            kind: tables::Kind::Enum(&VERIFICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1430,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1435,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_cert_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 1456,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1462,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1468,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1473,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 1493,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1499,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1505,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1510,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["19"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1531,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1537,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1543,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1548,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1569,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1578,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1586,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1592,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: false,
                        line: 1599,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["20"],
                                    ),
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[30],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[30],
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
                        late: false,
                        line: 1606,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1613,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1706,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1712,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1720,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
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
                        late: false,
                        line: 1727,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1734,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
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
                        late: true,
                        line: 1740,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/allow_traps",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1807,
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
                            kind: tables::Kind::Enum(&TRAPPING_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1811,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1816,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[45],
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
                        late: false,
                        line: 1836,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                        late: false,
                        line: 1842,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1849,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[0],
                                                },
                                                &["19"],
                                            ),
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
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
                        late: false,
                        line: 1855,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1861,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["18"],
                    ),
                ),
                references: ::core::option::Option::Some("item"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["18"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1890,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
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
                                    steps: &[0],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1897,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1901,
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
        65535, 65535, 29, 65535, 65535, 65535, 24, 28, 65535, 65535, 22, 65535, 33,
        65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 18, 65535, 65535, 1, 7, 65535, 65535, 65535, 65535, 65535, 12,
        65535, 65535, 17, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 35,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535,
        65535, 65535, 47, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 15, 16, 19,
        43, 65535, 38, 65535, 65535, 41, 0, 3, 23, 65535, 65535, 65535, 65535, 14, 65535,
        65535, 65535, 65535, 39, 34, 36, 37, 65535, 65535, 65535, 42, 26, 65535, 2, 11,
        40, 65535, 4, 5, 20, 27, 65535, 44, 65535, 31, 10, 65535, 46, 65535, 65535, 21,
        6, 30, 65535, 25, 8, 45,
    ],
    required: 5,
    conditional: true,
    secrets: &[35, 42],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "item")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
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
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
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
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"name\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"key_\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["15"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"value_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"value_type\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"units\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"units\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": value must be one of 0, 3600-788400000.",
                ru: "Неверное значение поля \"history\": допустимые значения: 0, 3600-788400000.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": value must be one of 0, 86400-788400000.",
                ru: "Неверное значение поля \"trends\": допустимые значения: 0, 86400-788400000.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"0\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"0\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"{value}\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"{value}\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"logtimefmt\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"logtimefmt\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"status\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"status\".",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some(""),
            text: tables::Text {
                en: "Invalid parameter \"\": the parameter \"url\" is missing.",
                ru: "Неверный параметр \"\": не задан параметр \"url\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": cannot be empty.",
                ru: "Неверный параметр \"/url\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": a character string is expected.",
                ru: "Неверный параметр \"/url\": ожидается строка.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"url\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": an array is expected.",
                ru: "Неверный параметр \"query_fields\": ожидается массив.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-map"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"query_fields\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"request_method\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"request_method\".",
            },
        },
        tables::Said {
            field: 19,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"post_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"post_type\".",
            },
        },
        tables::Said {
            field: 20,
            codes: &["not-json", "missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("posts"),
            text: tables::Text {
                en: "Invalid parameter \"posts\": JSON is expected.",
                ru: "Неверный параметр \"posts\": ожидается JSON.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-map", "not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers"),
            text: tables::Text {
                en: "Invalid parameter \"/headers\": an array is expected.",
                ru: "Неверный параметр \"/headers\": ожидается массив.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("headers"),
            text: tables::Text {
                en: "Invalid parameter \"headers\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"headers\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-text", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers/1"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 22,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status_codes\" field.",
                ru: "Неверное значение \"{value}\" поля \"status_codes\".",
            },
        },
        tables::Said {
            field: 23,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"follow_redirects\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"follow_redirects\".",
            },
        },
        tables::Said {
            field: 24,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"retrieve_mode\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"retrieve_mode\".",
            },
        },
        tables::Said {
            field: 25,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"output_format\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"output_format\".",
            },
        },
        tables::Said {
            field: 26,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"http_proxy\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"http_proxy\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 27,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No interface found.",
                ru: "Не найден интерфейс.",
            },
        },
        tables::Said {
            field: 27,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item uses host interface from non-parent host.",
                ru: "Элемент использует интерфейс другого узла сети.",
            },
        },
        tables::Said {
            field: 28,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"authtype\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"authtype\".",
            },
        },
        tables::Said {
            field: 29,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": cannot be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["must-be-empty", "not-scalar", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": should be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"jmx_endpoint\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"jmx_endpoint\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_oid\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"snmp_oid\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No SNMP OID specified.",
                ru: "Не указан OID SNMP.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_sensor\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ipmi_sensor\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"ipmi_sensor\": cannot be empty.",
                ru: "Неверное значение поля \"ipmi_sensor\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"username\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"username\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No authentication user name specified.",
                ru: "Не указано имя пользователя для входа.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"publickey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"publickey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No public key file specified.",
                ru: "Не указан файл открытого ключа.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privatekey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"privatekey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No private key file specified.",
                ru: "Не указан файл закрытого ключа.",
            },
        },
        tables::Said {
            field: 35,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 38,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_peer\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_peer\".",
            },
        },
        tables::Said {
            field: 39,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_host\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_host\".",
            },
        },
        tables::Said {
            field: 40,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_cert_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_cert_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 41,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 42,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 43,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "cannot be empty",
                ru: "не может быть пустым",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-time-unit"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается промежуток времени",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "value must be one of {0}",
                ru: "допустимые значения: {0}",
            },
        },
        tables::Said {
            field: 43,
            codes: &["too-large"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a number is too large",
                ru: "слишком большое число",
            },
        },
        tables::Said {
            field: 44,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["delay-zero", "delay-idle"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Specified update interval requires having at least one either flexible or scheduling interval.",
                ru: "Элемент не будет обновляться. С таким интервалом нужен хотя бы один гибкий интервал или расписание.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["not-one-of", "not-one-of-single", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Update interval should be between 1s and 1d. Also Scheduled/Flexible intervals can be used.",
                ru: "Элемент не будет обновляться. Интервал должен быть от 1s до 1d; можно задать гибкие интервалы и расписания.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["empty", "too-long", "not-delay", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": invalid delay.",
                ru: "Неверное значение поля \"delay\": неверный интервал.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"allow_traps\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"allow_traps\".",
            },
        },
        tables::Said {
            field: 46,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"trapper_hosts\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"trapper_hosts\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": should be empty.",
                ru: "Неверное значение поля \"trapper_hosts\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["not-ip-range", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": invalid address range \"{value}\".",
                ru: "Неверное значение поля \"trapper_hosts\": неверный перечень адресов \"{value}\".",
            },
        },
        tables::Said {
            field: 47,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": cannot be empty.",
                ru: "Неверное значение поля \"master_itemid\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["not-one-of-single"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": should be empty.",
                ru: "Неверное значение поля \"master_itemid\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"master_itemid\" field.",
                ru: "Неверное значение \"{value}\" поля \"master_itemid\".",
            },
        },
    ],
};
#[cfg(feature = "item")]
static ITEM_UPDATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 18),
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
            30,
        ),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            57,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            74,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            107,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            131,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            179,
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
            203,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            234,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            291,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_FIELD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            308,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            335,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            359,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            366,
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
            383,
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
            413,
        ),
        ("url", tables::Type::TEXT, 428),
        ("query_fields", tables::Type::ANY, 485),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                ..tables::Type::ANY
            },
            567,
        ),
        ("posts", tables::Type::TEXT, 598),
        ("headers", tables::Type::ANY, 642),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                ..tables::Type::ANY
            },
            699,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            729,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                ..tables::Type::ANY
            },
            759,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            793,
        ),
        ("http_proxy", tables::Type::TEXT, 823),
        ("interfaceid", tables::Type::ID, 860),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            921,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 963),
        ("snmp_oid", tables::Type::TEXT, 1010),
        ("ipmi_sensor", tables::Type::TEXT, 1053),
        ("username", tables::Type::TEXT, 1108),
        ("publickey", tables::Type::TEXT, 1173),
        ("privatekey", tables::Type::TEXT, 1219),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1265,
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
            1309,
        ),
        ("params", tables::Type::TEXT, 1342),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1389,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                ..tables::Type::ANY
            },
            1419,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1449),
        ("ssl_key_file", tables::Type::TEXT, 1486),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1523,
        ),
        ("timeout", tables::Type::TEXT, 1561),
        ("delay", tables::Type::TEXT, 1698),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1799,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1830),
        ("master_itemid", tables::Type::ID, 1883),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                        late: false,
                        line: 64,
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
                        late: false,
                        line: 69,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 89,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::ItemKey),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 116,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
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
                            kind: tables::Kind::Enum(&ITEM_VALUE_TYPE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 166,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 173,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 186,
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
                        late: false,
                        line: 192,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 213,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 257,
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
                        late: false,
                        line: 266,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 298,
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
                        late: false,
                        line: 303,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 315,
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
                        late: false,
                        line: 320,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 342,
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
                        late: false,
                        line: 348,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
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
                            kind: tables::Kind::Enum(&ITEM_STATUS_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 372,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
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
                                                super::super::tables::shapes::TYPES_ITEM_ITEM_UPDATE_TAGS,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 391,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/url",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: true,
                        line: 436,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 444,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 450,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 456,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/query_fields",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Map(&tables::Type::ANY),
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
                        late: false,
                        line: 492,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 498,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["19"],
                                        ),
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
                        late: true,
                        line: 502,
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
                        late: false,
                        line: 485,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/request_method",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 544,
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
                            kind: tables::Kind::Enum(&HTTP_METHOD_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 548,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_METHOD_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 553,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/post_type",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 575,
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
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 579,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_POST_TYPE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 584,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/posts",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        late: false,
                        line: 606,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        late: false,
                        line: 611,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        late: false,
                        line: 618,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 624,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 629,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/headers",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                            kind: tables::Kind::Map(
                                &tables::Type {
                                    least: 1,
                                    ..tables::Type::TEXT
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 649,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 655,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["19"],
                                        ),
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
                        late: true,
                        line: 659,
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
                        late: false,
                        line: 642,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/status_codes",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 705,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 711,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IntRanges),
                            numbers: &[
                                tables::Range {
                                    first: 200,
                                    last: 200,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 717,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/follow_redirects",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 736,
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
                            kind: tables::Kind::Enum(&REDIRECTS_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 740,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&REDIRECTS_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 745,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/retrieve_mode",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[18],
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
                        late: false,
                        line: 766,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 770,
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
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 774,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_RETRIEVE_MODE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 779,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/output_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 800,
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
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 804,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_OUTPUT_FORMAT_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 809,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/http_proxy",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 830,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 836,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 842,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 847,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "5", "7", "11", "15", "18", "21"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                ],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 897,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 902,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 907,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/authtype",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["13"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 929,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 936,
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
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 942,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&HTTP_AUTHENTICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 949,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 969,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            words: &[""],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 977,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 982,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 988,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["20"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1017,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1024,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1030,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1036,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1060,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["12"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1067,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        late: false,
                        line: 1074,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1079,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1085,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1091,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/username",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1", "2", "3", "4"],
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1116,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1123,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1132,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1139,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1145,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                        late: false,
                        line: 1150,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1155,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1181,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1190,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                        late: false,
                        line: 1196,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1202,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1227,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1236,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                        late: false,
                        line: 1242,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1248,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
                                        },
                                        &["1", "2", "3", "4"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1273,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1280,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1286,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[28],
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
                        late: false,
                        line: 1291,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1296,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    &["21"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[1],
                                            },
                                            &["21", "22"],
                                        ),
                                    ),
                                ],
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
                        late: true,
                        line: 1317,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1349,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1356,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1364,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1370,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1376,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1382,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_peer",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1396,
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
                            kind: tables::Kind::Enum(&VERIFICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1400,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1405,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/verify_host",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1426,
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
                            kind: tables::Kind::Enum(&VERIFICATION_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1430,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&VERIFICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1435,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_cert_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 1456,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1462,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1468,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1473,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_file",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
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
                        late: false,
                        line: 1493,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1499,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1505,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1510,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/ssl_key_password",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1531,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1537,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1543,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1548,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["deprecated"],
                        except: &["empty", "unknown-member"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1621,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1629,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1635,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        late: false,
                        line: 1642,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["20"],
                                    ),
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[30],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[30],
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
                        late: false,
                        line: 1649,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1656,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1748,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "17", "18"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1754,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1760,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 1766,
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
                        late: false,
                        line: 1773,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                told_at: &[
                    tables::ToldAt {
                        at: "/allow_traps",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1807,
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
                            kind: tables::Kind::Enum(&TRAPPING_OR_INT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1811,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&TRAPPING_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1816,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        only: &["not-scalar"],
                        except: &["empty"],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[45],
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
                        late: false,
                        line: 1836,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1842,
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
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1849,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["19"],
                                            ),
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[45],
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
                        late: false,
                        line: 1855,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1861,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[1],
                                    },
                                    &["18"],
                                ),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1890,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1897,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1901,
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
        65535, 65535, 29, 65535, 65535, 65535, 24, 28, 65535, 65535, 22, 65535, 33,
        65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 18, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 12,
        65535, 65535, 17, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 35,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535,
        65535, 65535, 47, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 15, 16, 19,
        43, 65535, 38, 65535, 65535, 41, 1, 3, 23, 65535, 65535, 65535, 65535, 14, 65535,
        65535, 65535, 65535, 39, 0, 34, 36, 37, 65535, 65535, 42, 26, 65535, 2, 11, 40,
        65535, 4, 5, 20, 27, 65535, 44, 65535, 31, 10, 65535, 46, 65535, 65535, 21, 6,
        30, 65535, 25, 8, 45,
    ],
    required: 1,
    conditional: true,
    secrets: &[35, 42],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The host's interface that is asked. Templates have none.",
            ru: "Интерфейс узла сети для запроса. У шаблонов его нет.",
        },
        tables::Text {
            en: "How to sign in. HTTP agents have kinds of their own; SSH knows password and key.",
            ru: "Способ входа: у HTTP-агента свои виды, у SSH — пароль или ключ.",
        },
        tables::Text {
            en: "The JMX address.",
            ru: "Адрес JMX.",
        },
        tables::Text {
            en: "The SNMP object.",
            ru: "Объект SNMP.",
        },
        tables::Text {
            en: "The IPMI sensor.",
            ru: "Датчик IPMI.",
        },
        tables::Text {
            en: "The name to sign in with.",
            ru: "Имя для входа.",
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
            en: "The password to sign in with.",
            ru: "Пароль для входа.",
        },
        tables::Text {
            en: "Parameters of the script.",
            ru: "Параметры скрипта.",
        },
        tables::Text {
            en: "What to carry out: a command, a query, a formula or a script.",
            ru: "Что выполнить: команда, запрос, формула или скрипт.",
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
            en: "How long to wait for a value; empty for as long as the proxy or the server says.",
            ru: "Сколько ждать значения; пусто — сколько задано у прокси или сервера.",
        },
        tables::Text {
            en: "How often to ask: an interval, with flexible and scheduled ones behind it.",
            ru: "Как часто запрашивать: интервал, затем гибкие интервалы и расписания.",
        },
        tables::Text {
            en: "Whether values may be sent to it as to a trapper.",
            ru: "Можно ли присылать значения, как траппером.",
        },
        tables::Text {
            en: "Who may send values: addresses, ranges and names joined by commas.",
            ru: "Кто может присылать значения: адреса, диапазоны и имена через запятую.",
        },
        tables::Text {
            en: "The item whose value this one is taken from.",
            ru: "Элемент, из значения которого берётся этот.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "not-id", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"name\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"key_\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["15"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"value_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"value_type\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"units\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"units\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": value must be one of 0, 3600-788400000.",
                ru: "Неверное значение поля \"history\": допустимые значения: 0, 3600-788400000.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"history\": a time unit is expected.",
                ru: "Неверное значение поля \"history\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::Prefix(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    "-",
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-one-of", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": value must be one of 0, 86400-788400000.",
                ru: "Неверное значение поля \"trends\": допустимые значения: 0, 86400-788400000.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["empty", "null", "list", "too-long", "not-text", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trends\": a time unit is expected.",
                ru: "Неверное значение поля \"trends\": ожидается промежуток времени.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"0\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"0\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-one-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item \"{.name}\" cannot populate a missing host inventory field number \"{value}\". Choices are: from 0 (do not populate) to 70.",
                ru: "Элемент \"{.name}\" не может заполнить поле инвентаря \"{value}\". Допустимы значения от 0 (не заполнять) до 70.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"logtimefmt\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"logtimefmt\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"status\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"status\".",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some(""),
            text: tables::Text {
                en: "Invalid parameter \"\": the parameter \"url\" is missing.",
                ru: "Неверный параметр \"\": не задан параметр \"url\".",
            },
        },
        tables::Said {
            field: 16,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": cannot be empty.",
                ru: "Неверный параметр \"/url\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid parameter \"/url\": a character string is expected.",
                ru: "Неверный параметр \"/url\": ожидается строка.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"url\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": an array is expected.",
                ru: "Неверный параметр \"query_fields\": ожидается массив.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-map"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("query_fields"),
            text: tables::Text {
                en: "Invalid parameter \"query_fields\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"query_fields\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"request_method\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"request_method\".",
            },
        },
        tables::Said {
            field: 19,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"post_type\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"post_type\".",
            },
        },
        tables::Said {
            field: 20,
            codes: &["not-json", "missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("posts"),
            text: tables::Text {
                en: "Invalid parameter \"posts\": JSON is expected.",
                ru: "Неверный параметр \"posts\": ожидается JSON.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-map", "not-list", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers"),
            text: tables::Text {
                en: "Invalid parameter \"/headers\": an array is expected.",
                ru: "Неверный параметр \"/headers\": ожидается массив.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("headers"),
            text: tables::Text {
                en: "Invalid parameter \"headers\": nonempty key and value pair expected.",
                ru: "Неверный параметр \"headers\": ожидается пара из непустого ключа и значения.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-text", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/headers/1"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 22,
            codes: &["not-int-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"status_codes\" field.",
                ru: "Неверное значение \"{value}\" поля \"status_codes\".",
            },
        },
        tables::Said {
            field: 23,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"follow_redirects\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"follow_redirects\".",
            },
        },
        tables::Said {
            field: 24,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"retrieve_mode\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"retrieve_mode\".",
            },
        },
        tables::Said {
            field: 25,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"output_format\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"output_format\".",
            },
        },
        tables::Said {
            field: 26,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"http_proxy\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"http_proxy\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 27,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No interface found.",
                ru: "Не найден интерфейс.",
            },
        },
        tables::Said {
            field: 27,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item uses host interface from non-parent host.",
                ru: "Элемент использует интерфейс другого узла сети.",
            },
        },
        tables::Said {
            field: 28,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"authtype\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"authtype\".",
            },
        },
        tables::Said {
            field: 29,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": cannot be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["must-be-empty", "not-scalar", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"jmx_endpoint\": should be empty.",
                ru: "Неверное значение поля \"jmx_endpoint\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"jmx_endpoint\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"jmx_endpoint\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_oid\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"snmp_oid\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No SNMP OID specified.",
                ru: "Не указан OID SNMP.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_sensor\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ipmi_sensor\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"ipmi_sensor\": cannot be empty.",
                ru: "Неверное значение поля \"ipmi_sensor\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"username\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"username\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No authentication user name specified.",
                ru: "Не указано имя пользователя для входа.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"publickey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"publickey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No public key file specified.",
                ru: "Не указан файл открытого ключа.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privatekey\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"privatekey\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No private key file specified.",
                ru: "Не указан файл закрытого ключа.",
            },
        },
        tables::Said {
            field: 35,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 38,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_peer\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_peer\".",
            },
        },
        tables::Said {
            field: 39,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"verify_host\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"verify_host\".",
            },
        },
        tables::Said {
            field: 40,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_cert_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_cert_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 41,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_file\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_file\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 42,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ssl_key_password\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"ssl_key_password\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 43,
            codes: &["empty"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "cannot be empty",
                ru: "не может быть пустым",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-text", "null", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-time-unit"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается промежуток времени",
            },
        },
        tables::Said {
            field: 43,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "value must be one of {0}",
                ru: "допустимые значения: {0}",
            },
        },
        tables::Said {
            field: 43,
            codes: &["too-large"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["19"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::Some("/timeout"),
            text: tables::Text {
                en: "a number is too large",
                ru: "слишком большое число",
            },
        },
        tables::Said {
            field: 44,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["delay-zero", "delay-idle"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Specified update interval requires having at least one either flexible or scheduling interval.",
                ru: "Элемент не будет обновляться. С таким интервалом нужен хотя бы один гибкий интервал или расписание.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["not-one-of", "not-one-of-single", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Item will not be refreshed. Update interval should be between 1s and 1d. Also Scheduled/Flexible intervals can be used.",
                ru: "Элемент не будет обновляться. Интервал должен быть от 1s до 1d; можно задать гибкие интервалы и расписания.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["empty", "too-long", "not-delay", "not-time-unit"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"delay\": invalid delay.",
                ru: "Неверное значение поля \"delay\": неверный интервал.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        },
                        &["19"],
                    ),
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"allow_traps\".",
                ru: "Неверное значение \"{value}\" целочисленного поля \"allow_traps\".",
            },
        },
        tables::Said {
            field: 46,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"trapper_hosts\" - {characters} characters. Allowed length is {0} characters.",
                ru: "Значение \"{value}\" слишком длинное для поля \"trapper_hosts\": символов {characters}, допустимо {0}.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["must-be-empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": should be empty.",
                ru: "Неверное значение поля \"trapper_hosts\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["not-ip-range", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"trapper_hosts\": invalid address range \"{value}\".",
                ru: "Неверное значение поля \"trapper_hosts\": неверный перечень адресов \"{value}\".",
            },
        },
        tables::Said {
            field: 47,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": cannot be empty.",
                ru: "Неверное значение поля \"master_itemid\": не может быть пустым.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["not-one-of-single"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"master_itemid\": should be empty.",
                ru: "Неверное значение поля \"master_itemid\": должно быть пустым.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"master_itemid\" field.",
                ru: "Неверное значение \"{value}\" поля \"master_itemid\".",
            },
        },
    ],
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
            397,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            407,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
    [("name", tables::Type::TEXT, 520), ("value", tables::Type::TEXT, 529)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemQueryFields",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_QUERY_FIELDS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
    [("name", tables::Type::TEXT, 683), ("value", tables::Type::TEXT, 692)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item",
    name: "ItemHeaders",
    file: "spec/zabbix/types/item.toml",
    form: tables::Form::Object,
    fields: &ITEM_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            1324,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1334,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
        ("itemdiscoveryid", tables::Type::ID, 2094),
        ("itemid", tables::Type::ID, 2101),
        ("parent_itemid", tables::Type::ID, 2108),
        ("key_", tables::Type::TEXT, 2116),
        ("lastcheck", tables::Type::INT, 2124),
        ("ts_delete", tables::Type::INT, 2131),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::LOST_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            2138,
        ),
        (
            "disable_source",
            tables::Type {
                kind: tables::Kind::Enum(&DISABLING_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            2147,
        ),
        ("ts_disable", tables::Type::INT, 2156),
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
        2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 3,
        65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 5, 7, 65535, 65535, 65535, 6,
        65535, 4, 65535, 65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            397,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            407,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 520), ("value", tables::Type::TEXT, 529)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 683), ("value", tables::Type::TEXT, 692)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            1324,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1334,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            397,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            407,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 520), ("value", tables::Type::TEXT, 529)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 683), ("value", tables::Type::TEXT, 692)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            1324,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1334,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
