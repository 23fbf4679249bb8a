// @generated from spec/zabbix/types/item-prototype.toml by `cargo xtask codegen`; do not edit.

//! The type `item-prototype`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A prototype of items
#[non_exhaustive]
pub struct ItemPrototype {
    /// The id of the prototype.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host or template that the prototype belongs to, that of its rule.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id of a prototype of a template.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the items to come, with macros of the discovery.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its values come about.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
    /// The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// What its values are.
    ///
    /// One of the values below.
    pub value_type: ::core::option::Option<super::super::types::item::ItemValueType>,
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
    /// Where the time stands in a line of a log.
    ///
    /// String.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the items to come gather values.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Whether items are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// The tags of the items to come. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeTags>>,
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
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    /// The item, or prototype of the same rule, whose value this one is taken from.
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
    pub request_method: ::core::option::Option<super::super::types::item::HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. Default: `0`.
    pub post_type: ::core::option::Option<super::super::types::item::HttpPostType>,
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
    pub follow_redirects: ::core::option::Option<super::super::types::item::Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below.
    pub retrieve_mode: ::core::option::Option<
        super::super::types::item::HttpRetrieveMode,
    >,
    /// How the answer is kept.
    ///
    /// One of the values below.
    pub output_format: ::core::option::Option<
        super::super::types::item::HttpOutputFormat,
    >,
    /// The proxy.
    ///
    /// String.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
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
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemPrototypeParameters>>,
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
    /// The prototype of a template that it comes from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the prototype came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::item::ItemOrigin>,
    /// Kept for items; means nothing here.
    ///
    /// One of the values below.
    pub inventory_link: ::core::option::Option<
        super::super::types::item::InventoryField,
    >,
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
    /// The host or template of the prototype, alone in a list. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The value map. Filled by `selectValueMap`.
    ///
    /// Object.
    pub valuemap: ::core::option::Option<super::super::types::value_map::ValueMap>,
    /// The prototypes of triggers that look at it. Filled by `selectTriggers`.
    ///
    /// List of: object.
    pub triggers: ::core::option::Option<
        ::std::vec::Vec<super::super::types::trigger_prototype::TriggerPrototype>,
    >,
    /// The prototypes of graphs that show it. Filled by `selectGraphs`.
    ///
    /// List of: object.
    pub graphs: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph_prototype::GraphPrototype>,
    >,
    /// The discovery rule. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        super::super::types::discovery_rule::DiscoveryRule,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl ItemPrototype {
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
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemType>,
    ) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::item::ItemValueType>,
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
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemPrototypeTags>,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpAuthentication>,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpPostType>,
    ) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::item::Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpOutputFormat>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<ItemPrototypeParameters>,
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
    pub fn flags(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemOrigin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
        self
    }
    /// Sets [`inventory_link`](Self::inventory_link).
    pub fn inventory_link(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::InventoryField>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_link, value);
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
    /// Sets [`triggers`](Self::triggers).
    pub fn triggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger_prototype::TriggerPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.triggers, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::graph_prototype::GraphPrototype,
            >,
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for ItemPrototype {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemPrototype, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE; 0 => itemid, 1 =>
    hostid, 2 => uuid, 3 => name, 4 => type_, 5 => key, 6 => value_type, 7 => units, 8 =>
    history, 9 => trends, 10 => valuemapid, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => discover, 15 => tags, 16 => preprocessing, 17 => trapper_hosts, 18 =>
    interfaceid, 19 => authtype, 20 => username, 21 => password, 22 => params, 23 =>
    timeout, 24 => delay, 25 => master_itemid, 26 => url, 27 => query_fields, 28 =>
    request_method, 29 => post_type, 30 => posts, 31 => headers, 32 => status_codes, 33
    => follow_redirects, 34 => retrieve_mode, 35 => output_format, 36 => http_proxy, 37
    => verify_peer, 38 => verify_host, 39 => ssl_cert_file, 40 => ssl_key_file, 41 =>
    ssl_key_password, 42 => allow_traps, 43 => ipmi_sensor, 44 => jmx_endpoint, 45 =>
    parameters, 46 => snmp_oid, 47 => public_key, 48 => private_key, 49 => templateid, 50
    => flags, 51 => inventory_link, 52 => formula, 53 => lifetime, 54 => evaltype, 55 =>
    lifetime_type, 56 => enabled_lifetime_type, 57 => enabled_lifetime, 58 => hosts, 59
    => valuemap, 60 => triggers, 61 => graphs, 62 => discovery_rule;; itemid hostid uuid
    name type_ key value_type units history trends valuemapid logtimefmt description
    status discover tags preprocessing trapper_hosts interfaceid authtype username
    password params timeout delay master_itemid url query_fields request_method post_type
    posts headers status_codes follow_redirects retrieve_mode output_format http_proxy
    verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps
    ipmi_sensor jmx_endpoint parameters snmp_oid public_key private_key templateid flags
    inventory_link formula lifetime evaltype lifetime_type enabled_lifetime_type
    enabled_lifetime hosts valuemap triggers graphs discovery_rule
}
#[cfg(feature = "itemprototype")]
/// A prototype of items
#[non_exhaustive]
pub struct ItemPrototypeCreate {
    /// The discovery rule that the prototype belongs to.
    ///
    /// Id.
    pub ruleid: ::callsheet_runtime::Id,
    /// The host or template that the prototype belongs to, that of its rule.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The lasting id of a prototype of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the items to come, with macros of the discovery.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: super::super::types::item::ItemType,
    /// The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::std::string::String,
    /// What its values are.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". What is right hangs on other fields.
    pub value_type: super::super::types::item::ItemValueType,
    /// The unit of its numbers.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub units: ::core::option::Option<::std::string::String>,
    /// How long values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…} {\#…}. Not empty.
    pub history: ::core::option::Option<::std::string::String>,
    /// How long hourly figures are kept; `0` for not at all. For numbers only.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub trends: ::core::option::Option<::std::string::String>,
    /// The value map; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where the time stands in a line of a log.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the items to come gather values.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Whether items are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// The tags of the items to come. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeCreateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
        >,
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
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    /// The item, or prototype of the same rule, whose value this one is taken from.
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
    pub request_method: ::core::option::Option<super::super::types::item::HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<super::super::types::item::HttpPostType>,
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
    pub follow_redirects: ::core::option::Option<super::super::types::item::Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<
        super::super::types::item::HttpRetrieveMode,
    >,
    /// How the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub output_format: ::core::option::Option<
        super::super::types::item::HttpOutputFormat,
    >,
    /// The proxy.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
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
    pub parameters: ::core::option::Option<
        ::std::vec::Vec<ItemPrototypeCreateParameters>,
    >,
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreate {
    /// With what is required.
    pub fn new(
        ruleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        type_: impl ::core::convert::Into<super::super::types::item::ItemType>,
        key: impl ::core::convert::Into<::std::string::String>,
        value_type: impl ::core::convert::Into<super::super::types::item::ItemValueType>,
    ) -> Self {
        Self {
            ruleid: ruleid.into(),
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
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemPrototypeCreateTags>,
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
                super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpAuthentication>,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpPostType>,
    ) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::item::Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpOutputFormat>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<ItemPrototypeCreateParameters>,
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE; 0 =>
    ruleid, 1 => hostid, 2 => uuid, 3 => name, 4 => type_, 5 => key, 6 => value_type, 7
    => units, 8 => history, 9 => trends, 10 => valuemapid, 11 => logtimefmt, 12 =>
    description, 13 => status, 14 => discover, 15 => tags, 16 => preprocessing, 17 =>
    trapper_hosts, 18 => interfaceid, 19 => authtype, 20 => username, 21 => password, 22
    => params, 23 => timeout, 24 => delay, 25 => master_itemid, 26 => url, 27 =>
    query_fields, 28 => request_method, 29 => post_type, 30 => posts, 31 => headers, 32
    => status_codes, 33 => follow_redirects, 34 => retrieve_mode, 35 => output_format, 36
    => http_proxy, 37 => verify_peer, 38 => verify_host, 39 => ssl_cert_file, 40 =>
    ssl_key_file, 41 => ssl_key_password, 42 => allow_traps, 43 => ipmi_sensor, 44 =>
    jmx_endpoint, 45 => parameters, 46 => snmp_oid, 47 => public_key, 48 => private_key;
    ruleid hostid name type_ key value_type; uuid units history trends valuemapid
    logtimefmt description status discover tags preprocessing trapper_hosts interfaceid
    authtype username password params timeout delay master_itemid url query_fields
    request_method post_type posts headers status_codes follow_redirects retrieve_mode
    output_format http_proxy verify_peer verify_host ssl_cert_file ssl_key_file
    ssl_key_password allow_traps ipmi_sensor jmx_endpoint parameters snmp_oid public_key
    private_key
}
#[cfg(feature = "itemprototype")]
/// A prototype of items
#[non_exhaustive]
pub struct ItemPrototypeUpdate {
    /// The id of the prototype.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// The lasting id of a prototype of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the items to come, with macros of the discovery.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
    /// The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// What its values are.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". What is right hangs on other fields.
    pub value_type: ::core::option::Option<super::super::types::item::ItemValueType>,
    /// The unit of its numbers.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub units: ::core::option::Option<::std::string::String>,
    /// How long values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…} {\#…}. Not empty.
    pub history: ::core::option::Option<::std::string::String>,
    /// How long hourly figures are kept; `0` for not at all. For numbers only.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub trends: ::core::option::Option<::std::string::String>,
    /// The value map; `0` for none.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where the time stands in a line of a log.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the items to come gather values.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Whether items are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// The tags of the items to come. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeUpdateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
        >,
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
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    /// The item, or prototype of the same rule, whose value this one is taken from.
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
    pub request_method: ::core::option::Option<super::super::types::item::HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<super::super::types::item::HttpPostType>,
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
    pub follow_redirects: ::core::option::Option<super::super::types::item::Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<
        super::super::types::item::HttpRetrieveMode,
    >,
    /// How the answer is kept.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub output_format: ::core::option::Option<
        super::super::types::item::HttpOutputFormat,
    >,
    /// The proxy.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub http_proxy: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
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
    pub parameters: ::core::option::Option<
        ::std::vec::Vec<ItemPrototypeUpdateParameters>,
    >,
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeUpdate {
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
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemType>,
    ) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::item::ItemValueType>,
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
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ItemPrototypeUpdateTags>,
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
                super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpAuthentication>,
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
        value: impl ::core::convert::Into<super::super::types::item::HttpMethod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_method, value);
        self
    }
    /// Sets [`post_type`](Self::post_type).
    pub fn post_type(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpPostType>,
    ) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::item::Redirects>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.follow_redirects, value);
        self
    }
    /// Sets [`retrieve_mode`](Self::retrieve_mode).
    pub fn retrieve_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpRetrieveMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.retrieve_mode, value);
        self
    }
    /// Sets [`output_format`](Self::output_format).
    pub fn output_format(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::HttpOutputFormat>,
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
    /// Sets [`allow_traps`](Self::allow_traps).
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<ItemPrototypeUpdateParameters>,
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE; 0 =>
    itemid, 1 => uuid, 2 => name, 3 => type_, 4 => key, 5 => value_type, 6 => units, 7 =>
    history, 8 => trends, 9 => valuemapid, 10 => logtimefmt, 11 => description, 12 =>
    status, 13 => discover, 14 => tags, 15 => preprocessing, 16 => trapper_hosts, 17 =>
    interfaceid, 18 => authtype, 19 => username, 20 => password, 21 => params, 22 =>
    timeout, 23 => delay, 24 => master_itemid, 25 => url, 26 => query_fields, 27 =>
    request_method, 28 => post_type, 29 => posts, 30 => headers, 31 => status_codes, 32
    => follow_redirects, 33 => retrieve_mode, 34 => output_format, 35 => http_proxy, 36
    => verify_peer, 37 => verify_host, 38 => ssl_cert_file, 39 => ssl_key_file, 40 =>
    ssl_key_password, 41 => allow_traps, 42 => ipmi_sensor, 43 => jmx_endpoint, 44 =>
    parameters, 45 => snmp_oid, 46 => public_key, 47 => private_key; itemid; uuid name
    type_ key value_type units history trends valuemapid logtimefmt description status
    discover tags preprocessing trapper_hosts interfaceid authtype username password
    params timeout delay master_itemid url query_fields request_method post_type posts
    headers status_codes follow_redirects retrieve_mode output_format http_proxy
    verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps
    ipmi_sensor jmx_endpoint parameters snmp_oid public_key private_key
}
#[cfg(feature = "types-alert")]
/// The tags of the items to come. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemPrototypeTags {
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
impl ItemPrototypeTags {
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
impl ::core::default::Default for ItemPrototypeTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemPrototypeTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_TAGS; 0 => tag, 1
    => value;; tag value
}
#[cfg(feature = "types-alert")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemPrototypeQueryFields {
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
impl ItemPrototypeQueryFields {
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
impl ::core::default::Default for ItemPrototypeQueryFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemPrototypeQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_QUERY_FIELDS; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemPrototypeHeaders {
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
impl ItemPrototypeHeaders {
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
impl ::core::default::Default for ItemPrototypeHeaders {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemPrototypeHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_HEADERS; 0 => name,
    1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemPrototypeParameters {
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
impl ItemPrototypeParameters {
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
impl ::core::default::Default for ItemPrototypeParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    ItemPrototypeParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_PARAMETERS; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "itemprototype")]
/// The tags of the items to come. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemPrototypeCreateTags {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreateTags {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_TAGS; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "itemprototype")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemPrototypeCreateQueryFields {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreateQueryFields {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "itemprototype")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemPrototypeCreateHeaders {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreateHeaders {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "itemprototype")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemPrototypeCreateParameters {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreateParameters {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_PARAMETERS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "itemprototype")]
/// The tags of the items to come. In an update they replace those until now.
#[non_exhaustive]
pub struct ItemPrototypeUpdateTags {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeUpdateTags {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_TAGS; 0 =>
    tag, 1 => value; tag; value
}
#[cfg(feature = "itemprototype")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct ItemPrototypeUpdateQueryFields {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeUpdateQueryFields {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "itemprototype")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct ItemPrototypeUpdateHeaders {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeUpdateHeaders {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "itemprototype")]
/// Parameters of the script.
#[non_exhaustive]
pub struct ItemPrototypeUpdateParameters {
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
#[cfg(feature = "itemprototype")]
impl ItemPrototypeUpdateParameters {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_PARAMETERS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "types-alert")]
static ITEM_PROTOTYPE_FIELDS: [tables::Field<'static>; 63] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 18),
        ("hostid", tables::Type::ID, 35),
        ("uuid", tables::Type::TEXT, 43),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_TYPE_VALUES),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            90,
        ),
        ("units", tables::Type::TEXT, 105),
        ("history", tables::Type::TEXT, 122),
        ("trends", tables::Type::TEXT, 132),
        ("valuemapid", tables::Type::ID, 155),
        ("logtimefmt", tables::Type::TEXT, 171),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            188,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            195,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
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
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_TAGS,
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
            208,
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
            231,
        ),
        ("trapper_hosts", tables::Type::TEXT, 240),
        ("interfaceid", tables::Type::ID, 271),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            314,
        ),
        ("username", tables::Type::TEXT, 341),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            379,
        ),
        ("params", tables::Type::TEXT, 402),
        ("timeout", tables::Type::TEXT, 444),
        ("delay", tables::Type::TEXT, 532),
        ("master_itemid", tables::Type::ID, 597),
        ("url", tables::Type::TEXT, 610),
        ("query_fields", tables::Type::ANY, 629),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            660,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            677,
        ),
        ("posts", tables::Type::TEXT, 694),
        ("headers", tables::Type::ANY, 724),
        ("status_codes", tables::Type::TEXT, 755),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            773,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            789,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                ..tables::Type::ANY
            },
            809,
        ),
        ("http_proxy", tables::Type::TEXT, 825),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            842,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            858,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 874),
        ("ssl_key_file", tables::Type::TEXT, 891),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            908,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            926,
        ),
        ("ipmi_sensor", tables::Type::TEXT, 943),
        ("jmx_endpoint", tables::Type::TEXT, 967),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            980,
        ),
        ("snmp_oid", tables::Type::TEXT, 1011),
        ("publickey", tables::Type::TEXT, 1030),
        ("privatekey", tables::Type::TEXT, 1058),
        ("templateid", tables::Type::ID, 1086),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            1094,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                ..tables::Type::ANY
            },
            1102,
        ),
        ("formula", tables::Type::TEXT, 1110),
        ("lifetime", tables::Type::TEXT, 1117),
        ("evaltype", tables::Type::INT, 1124),
        ("lifetime_type", tables::Type::INT, 1131),
        ("enabled_lifetime_type", tables::Type::INT, 1139),
        ("enabled_lifetime", tables::Type::TEXT, 1147),
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
            1155,
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
            1163,
        ),
        (
            "triggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1171,
        ),
        (
            "graphs",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1179,
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
            1187,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
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
                        line: 631,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_QUERY_FIELDS,
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
                        line: 629,
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
                        line: 726,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_HEADERS,
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
                        line: 724,
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
                references: ::core::option::Option::Some("item-prototype"),
                ..tables::Facts::NONE
            },
        ),
        (
            55,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            56,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            57,
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
pub(crate) static ITEM_PROTOTYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototype",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 11, 62, 65535, 49, 65535, 23, 34, 42, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 58, 17, 25, 65535, 21, 57, 65535, 38,
        7, 41, 26, 65535, 15, 29, 1, 32, 40, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 50, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 19,
        65535, 9, 20, 48, 44, 65535, 65535, 65535, 65535, 27, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 5, 36, 65535, 65535, 4, 14, 43, 51, 56, 60, 22, 65535,
        65535, 65535, 65535, 24, 45, 65535, 55, 30, 52, 28, 8, 33, 47, 46, 61, 65535, 37,
        3, 65535, 65535, 12, 31, 39, 65535, 18, 53, 13, 65535, 65535, 65535, 65535, 59,
        65535, 65535, 6, 54, 10, 65535, 0, 65535, 16, 35, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the prototype.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "The host or template that the prototype belongs to, that of its rule.",
            ru: "Узел сети или шаблон прототипа, тот же, что у правила.",
        },
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the items to come, with macros of the discovery.",
            ru: "Название будущих элементов данных, с макросами обнаружения.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.",
            ru: "Ключ будущих элементов данных. В параметрах должен стоять макрос обнаружения, чтобы ключи различались.",
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
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the items to come gather values.",
            ru: "Будут ли новые элементы данных собирать значения.",
        },
        tables::Text {
            en: "Whether items are made from it.",
            ru: "Создаются ли по нему элементы данных.",
        },
        tables::Text {
            en: "The tags of the items to come. In an update they replace those until now.",
            ru: "Теги будущих элементов данных. При обновлении заменяют прежние.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
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
            en: "The prototype of a template that it comes from; `0` for none.",
            ru: "Прототип шаблона, от которого он унаследован; `0` — нет.",
        },
        tables::Text {
            en: "How the prototype came about.",
            ru: "Происхождение прототипа.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
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
            en: "The host or template of the prototype, alone in a list. Filled by `selectHosts`.",
            ru: "Узел сети или шаблон прототипа, единственный в списке. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The value map. Filled by `selectValueMap`.",
            ru: "Преобразование значений. Заполняется по `selectValueMap`.",
        },
        tables::Text {
            en: "The prototypes of triggers that look at it. Filled by `selectTriggers`.",
            ru: "Прототипы триггеров, которые на него смотрят. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The prototypes of graphs that show it. Filled by `selectGraphs`.",
            ru: "Прототипы графиков, которые его показывают. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "The discovery rule. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения. Заполняется по `selectDiscoveryRule`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_FIELDS: [tables::Field<'static>; 49] = tables::Field::rows(
    [
        ("ruleid", tables::Type::ID, 26),
        ("hostid", tables::Type::ID, 35),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            43,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_TYPE_VALUES),
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
            72,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                ),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            90,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            105,
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
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            155,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            171,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            188,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            195,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
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
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_TAGS,
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
            208,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROTOTYPE_PREPROCESSING_STEP_PROTOTYPE_PREPROCESSING_STEP,
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
            231,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            240,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            271,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            314,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            341,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            379,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            402,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            444,
        ),
        ("delay", tables::Type::TEXT, 532),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            597,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            610,
        ),
        ("query_fields", tables::Type::ANY, 629),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            660,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            677,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            694,
        ),
        ("headers", tables::Type::ANY, 724),
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
            755,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            773,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            789,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            809,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            825,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            842,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            858,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            874,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            891,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            908,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            926,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            943,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            967,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_PARAMETERS,
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
            980,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1011,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1030,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1058,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::REQUIRED
            },
        ),
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
                        line: 49,
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
                        line: 54,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                        line: 67,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (4, tables::Facts::REQUIRED),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            6,
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
                                    steps: &[4],
                                },
                                &["18"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 99,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            7,
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
                        line: 111,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
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
                        line: 116,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 138,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 146,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                        line: 162,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["0", "1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 166,
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
                        line: 177,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
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
                        line: 182,
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
            17,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[42],
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
                        line: 246,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 252,
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
                        line: 259,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                },
                                                &["19"],
                                            ),
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[42],
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
                        line: 264,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
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
                                            steps: &[4],
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
                        line: 280,
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
                        line: 286,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
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
                        line: 290,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["0", "3", "10", "12", "13", "14", "16", "17", "19", "20"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 295,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["13"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 322,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 328,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 334,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
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
                                    steps: &[4],
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
                        line: 348,
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
                        line: 356,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 362,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 368,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                    steps: &[4],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 373,
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
                        line: 386,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 391,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        line: 396,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
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
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 409,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 416,
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
                                    steps: &[4],
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
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["15"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::CalculatedFormula),
                            length: ::core::option::Option::Some(65535),
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
            23,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 452,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 461,
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
                        line: 469,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 474,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
                                            },
                                            "icmpping",
                                        ),
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 481,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["20"],
                                    ),
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[46],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[46],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 488,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 539,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 544,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 551,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["7"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Prefix(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 558,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 565,
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
                        line: 570,
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
                            steps: &[4],
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
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 605,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
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
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 617,
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
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 623,
                    },
                ],
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
                        line: 634,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[4],
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_QUERY_FIELDS,
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
                        line: 639,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_QUERY_FIELDS,
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
                        line: 629,
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
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 668,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 672,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 685,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 689,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[29],
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
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 701,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                                lld: true,
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
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 706,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 713,
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
                                            steps: &[4],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 719,
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
                        line: 729,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[4],
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_HEADERS,
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
                        line: 734,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_HEADERS,
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
                        line: 724,
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
                                    steps: &[4],
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 761,
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
                        line: 767,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 780,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 784,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 796,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 804,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 816,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 820,
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
                        line: 831,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 836,
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
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 849,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 853,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 865,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 869,
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
                        line: 880,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 885,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 897,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 902,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
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
                        line: 915,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 920,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["19"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 934,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 938,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["12"],
                            ),
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[5],
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
                                            steps: &[4],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
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
                                            steps: &[4],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 950,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                                            steps: &[4],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 955,
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
                                            steps: &[4],
                                        },
                                        &["12"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[5],
                                            },
                                            &["ipmi.get"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 961,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
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
                        line: 973,
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
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[4],
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_PARAMETERS,
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
                        line: 987,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
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
                                    steps: &[4],
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
                                    steps: &[4],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1018,
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
                                    steps: &[4],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1024,
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
                                    steps: &[4],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[19],
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        line: 1038,
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1046,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1051,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[19],
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                        line: 1066,
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1074,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
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
                                            steps: &[4],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[19],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1079,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeCreate",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 23, 34, 42, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17, 25, 65535, 21, 65535,
        65535, 38, 7, 41, 0, 26, 15, 29, 1, 32, 40, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 19, 65535, 9, 20, 48, 44, 65535, 65535, 65535, 65535, 27, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 5, 36, 65535, 65535, 4, 14, 43, 65535, 65535,
        65535, 22, 65535, 65535, 65535, 65535, 24, 45, 65535, 65535, 30, 65535, 28, 8,
        33, 47, 46, 65535, 65535, 37, 3, 65535, 65535, 12, 31, 39, 65535, 18, 65535, 13,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 10, 65535, 65535,
        65535, 16, 35, 65535,
    ],
    required: 6,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The discovery rule that the prototype belongs to.",
            ru: "Правило обнаружения, которому принадлежит прототип.",
        },
        tables::Text {
            en: "The host or template that the prototype belongs to, that of its rule.",
            ru: "Узел сети или шаблон прототипа, тот же, что у правила.",
        },
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the items to come, with macros of the discovery.",
            ru: "Название будущих элементов данных, с макросами обнаружения.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.",
            ru: "Ключ будущих элементов данных. В параметрах должен стоять макрос обнаружения, чтобы ключи различались.",
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
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the items to come gather values.",
            ru: "Будут ли новые элементы данных собирать значения.",
        },
        tables::Text {
            en: "Whether items are made from it.",
            ru: "Создаются ли по нему элементы данных.",
        },
        tables::Text {
            en: "The tags of the items to come. In an update they replace those until now.",
            ru: "Теги будущих элементов данных. При обновлении заменяют прежние.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 18),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            43,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            59,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_TYPE_VALUES),
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
            72,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                ),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            90,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            105,
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
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            155,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            171,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            188,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            195,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
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
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_TAGS,
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
            208,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PROTOTYPE_PREPROCESSING_STEP_PROTOTYPE_PREPROCESSING_STEP,
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
            231,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            240,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            271,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            314,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            341,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            379,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            402,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            444,
        ),
        ("delay", tables::Type::TEXT, 532),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            597,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            610,
        ),
        ("query_fields", tables::Type::ANY, 629),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            660,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            677,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            694,
        ),
        ("headers", tables::Type::ANY, 724),
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
            755,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            773,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            789,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            809,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            825,
        ),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            842,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            858,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            874,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            891,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            908,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            926,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            943,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            967,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_PARAMETERS,
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
            980,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1011,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1030,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1058,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
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
                        line: 49,
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
                        line: 54,
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
                        line: 67,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 99,
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
                        line: 111,
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
                        line: 116,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 138,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 146,
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
                        line: 162,
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
                        line: 166,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 177,
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
                        line: 182,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                }),
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
                        line: 246,
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
                        line: 252,
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
                        line: 259,
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
                        line: 264,
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
                        line: 301,
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
                        line: 305,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 310,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 322,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 328,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 334,
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
                        line: 348,
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
                        line: 356,
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
                        line: 362,
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
                        line: 368,
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
                        line: 373,
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
                        line: 386,
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
                        line: 391,
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
                        line: 396,
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
                        line: 409,
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 416,
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 497,
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
                        line: 505,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 510,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 517,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 524,
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
                        line: 576,
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
                        line: 581,
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
                        line: 586,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Delay),
                            length: ::core::option::Option::Some(1024),
                            macros: tables::Macros {
                                user: true,
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 591,
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
                        line: 605,
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
                        line: 617,
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
                        line: 623,
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
                        line: 634,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS,
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
                        line: 639,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS,
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
                        line: 629,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 668,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 672,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 685,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 689,
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
                        line: 701,
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
                                lld: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 706,
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
                        line: 713,
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
                        line: 719,
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
                        line: 729,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_HEADERS,
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
                        line: 734,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_HEADERS,
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
                        line: 724,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 761,
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
                        line: 767,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 780,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 784,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 796,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 804,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 816,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 820,
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
                        line: 831,
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
                        line: 836,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 849,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 853,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 865,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 869,
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
                        line: 880,
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
                        line: 885,
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
                        line: 897,
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
                        line: 902,
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
                        line: 915,
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
                        line: 920,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 934,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 938,
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
                        line: 950,
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
                        line: 955,
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
                        line: 961,
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
                        line: 973,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_PARAMETERS,
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
                        line: 987,
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
                        line: 1018,
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
                        line: 1024,
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
                        line: 1038,
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
                        line: 1046,
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
                        line: 1051,
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
                        line: 1066,
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
                        line: 1074,
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
                        line: 1079,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeUpdate",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 22, 33, 41, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 24, 65535, 20, 65535,
        65535, 37, 6, 40, 25, 65535, 14, 28, 31, 39, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535,
        65535, 65535, 18, 65535, 8, 19, 47, 43, 65535, 65535, 65535, 65535, 26, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 35, 65535, 65535, 3, 13, 42, 65535,
        65535, 65535, 21, 65535, 65535, 65535, 65535, 23, 44, 65535, 65535, 29, 65535,
        27, 7, 32, 46, 45, 65535, 65535, 36, 2, 65535, 65535, 11, 30, 38, 65535, 17,
        65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 9, 65535,
        0, 65535, 15, 34, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the prototype.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "The lasting id of a prototype of a template.",
            ru: "Постоянный идентификатор прототипа шаблона.",
        },
        tables::Text {
            en: "The name of the items to come, with macros of the discovery.",
            ru: "Название будущих элементов данных, с макросами обнаружения.",
        },
        tables::Text {
            en: "How its values come about.",
            ru: "Как получаются значения.",
        },
        tables::Text {
            en: "The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.",
            ru: "Ключ будущих элементов данных. В параметрах должен стоять макрос обнаружения, чтобы ключи различались.",
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
            en: "Where the time stands in a line of a log.",
            ru: "Формат времени в строке журнала.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the items to come gather values.",
            ru: "Будут ли новые элементы данных собирать значения.",
        },
        tables::Text {
            en: "Whether items are made from it.",
            ru: "Создаются ли по нему элементы данных.",
        },
        tables::Text {
            en: "The tags of the items to come. In an update they replace those until now.",
            ru: "Теги будущих элементов данных. При обновлении заменяют прежние.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
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
static ITEM_PROTOTYPE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            215,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeTags",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static ITEM_PROTOTYPE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 644), ("value", tables::Type::TEXT, 653)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeQueryFields",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static ITEM_PROTOTYPE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 739), ("value", tables::Type::TEXT, 748)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeHeaders",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static ITEM_PROTOTYPE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            993,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1003,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeParameters",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            215,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeCreateTags",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_CREATE_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 644), ("value", tables::Type::TEXT, 653)],
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeCreateQueryFields",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 739), ("value", tables::Type::TEXT, 748)],
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_CREATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeCreateHeaders",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_CREATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_CREATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            993,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1003,
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeCreateParameters",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_CREATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_CREATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            215,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeUpdateTags",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_UPDATE_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 644), ("value", tables::Type::TEXT, 653)],
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeUpdateQueryFields",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 739), ("value", tables::Type::TEXT, 748)],
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeUpdateHeaders",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_UPDATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            993,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1003,
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
#[cfg(feature = "itemprototype")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeUpdateParameters",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_UPDATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(6, 4, 0)),
};
#[cfg(feature = "itemprototype")]
#[cfg(feature = "texts")]
pub(crate) static ITEM_PROTOTYPE_UPDATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
