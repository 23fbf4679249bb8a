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
    /// How its values come about.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
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
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeTags>>,
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
    /// The host's interface that is asked. Templates have none.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How to sign in. HTTP agents have kinds of their own; SSH knows password and key.
    ///
    /// One of the values below. Default: `0`.
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    pub parameters: ::core::option::Option<::std::vec::Vec<ItemPrototypeParameters>>,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String.
    pub params: ::core::option::Option<::std::string::String>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item, or prototype of the same rule, whose value this one is taken from.
    ///
    /// Id.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
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
    pub valuemap: ::core::option::Option<
        ::std::boxed::Box<super::super::types::value_map::ValueMap>,
    >,
    /// The prototypes of triggers that look at it. Filled by `selectTriggers`.
    ///
    /// List of: object; their number may stand for the list.
    pub triggers: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::trigger_prototype::TriggerPrototype,
        >,
    >,
    /// The prototypes of graphs that show it. Filled by `selectGraphs`.
    ///
    /// List of: object; their number may stand for the list.
    pub graphs: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::graph_prototype::GraphPrototype,
        >,
    >,
    /// The discovery rule. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemType>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<ItemPrototypeParameters>,
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
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::value_map::ValueMap>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemap, value);
        self
    }
    /// Sets [`triggers`](Self::triggers).
    pub fn triggers(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::trigger_prototype::TriggerPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggers, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::graph_prototype::GraphPrototype,
            >,
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
    type_, 2 => hostid, 3 => uuid, 4 => name, 5 => key, 6 => value_type, 7 => units, 8 =>
    history, 9 => trends, 10 => valuemapid, 11 => logtimefmt, 12 => description, 13 =>
    status, 14 => discover, 15 => tags, 16 => preprocessing, 17 => url, 18 =>
    query_fields, 19 => request_method, 20 => post_type, 21 => posts, 22 => headers, 23
    => status_codes, 24 => follow_redirects, 25 => retrieve_mode, 26 => output_format, 27
    => http_proxy, 28 => interfaceid, 29 => authtype, 30 => jmx_endpoint, 31 => snmp_oid,
    32 => ipmi_sensor, 33 => username, 34 => public_key, 35 => private_key, 36 =>
    password, 37 => parameters, 38 => params, 39 => verify_peer, 40 => verify_host, 41 =>
    ssl_cert_file, 42 => ssl_key_file, 43 => ssl_key_password, 44 => timeout, 45 =>
    delay, 46 => allow_traps, 47 => trapper_hosts, 48 => master_itemid, 49 => templateid,
    50 => flags, 51 => inventory_link, 52 => formula, 53 => lifetime, 54 => evaltype, 55
    => lifetime_type, 56 => enabled_lifetime_type, 57 => enabled_lifetime, 58 => hosts,
    59 => valuemap, 60 => triggers, 61 => graphs, 62 => discovery_rule;; itemid type_
    hostid uuid name key value_type units history trends valuemapid logtimefmt
    description status discover tags preprocessing url query_fields request_method
    post_type posts headers status_codes follow_redirects retrieve_mode output_format
    http_proxy interfaceid authtype jmx_endpoint snmp_oid ipmi_sensor username public_key
    private_key password parameters params verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password timeout delay allow_traps trapper_hosts master_itemid
    templateid flags inventory_link formula lifetime evaltype lifetime_type
    enabled_lifetime_type enabled_lifetime hosts valuemap triggers graphs discovery_rule
}
#[cfg(feature = "itemprototype")]
/// A prototype of items
#[non_exhaustive]
pub struct ItemPrototypeCreate {
    /// The discovery rule that the prototype belongs to.
    ///
    /// Id.
    pub ruleid: ::callsheet_runtime::Id,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: super::super::types::item::ItemType,
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
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeCreateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
        >,
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
    pub request_method: ::core::option::Option<super::super::types::item::HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<super::super::types::item::HttpPostType>,
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
    pub follow_redirects: ::core::option::Option<super::super::types::item::Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<
        super::super::types::item::HttpRetrieveMode,
    >,
    /// How the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub output_format: ::core::option::Option<
        super::super::types::item::HttpOutputFormat,
    >,
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
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    pub parameters: ::core::option::Option<
        ::std::vec::Vec<ItemPrototypeCreateParameters>,
    >,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String. Required when `type in (11, 13, 14, 15, 21, 22)`. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String. What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item, or prototype of the same rule, whose value this one is taken from.
    ///
    /// Id. Required when `type = 18`. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "itemprototype")]
impl ItemPrototypeCreate {
    /// With what is required.
    pub fn new(
        ruleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        type_: impl ::core::convert::Into<super::super::types::item::ItemType>,
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        key: impl ::core::convert::Into<::std::string::String>,
        value_type: impl ::core::convert::Into<super::super::types::item::ItemValueType>,
    ) -> Self {
        Self {
            ruleid: ruleid.into(),
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
            Item = impl ::core::convert::Into<ItemPrototypeCreateParameters>,
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
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE; 0 =>
    ruleid, 1 => type_, 2 => hostid, 3 => uuid, 4 => name, 5 => key, 6 => value_type, 7
    => units, 8 => history, 9 => trends, 10 => valuemapid, 11 => logtimefmt, 12 =>
    description, 13 => status, 14 => discover, 15 => tags, 16 => preprocessing, 17 =>
    url, 18 => query_fields, 19 => request_method, 20 => post_type, 21 => posts, 22 =>
    headers, 23 => status_codes, 24 => follow_redirects, 25 => retrieve_mode, 26 =>
    output_format, 27 => http_proxy, 28 => interfaceid, 29 => authtype, 30 =>
    jmx_endpoint, 31 => snmp_oid, 32 => ipmi_sensor, 33 => username, 34 => public_key, 35
    => private_key, 36 => password, 37 => parameters, 38 => params, 39 => verify_peer, 40
    => verify_host, 41 => ssl_cert_file, 42 => ssl_key_file, 43 => ssl_key_password, 44
    => timeout, 45 => delay, 46 => allow_traps, 47 => trapper_hosts, 48 => master_itemid;
    ruleid type_ hostid name key value_type; uuid units history trends valuemapid
    logtimefmt description status discover tags preprocessing url query_fields
    request_method post_type posts headers status_codes follow_redirects retrieve_mode
    output_format http_proxy interfaceid authtype jmx_endpoint snmp_oid ipmi_sensor
    username public_key private_key password parameters params verify_peer verify_host
    ssl_cert_file ssl_key_file ssl_key_password timeout delay allow_traps trapper_hosts
    master_itemid
}
#[cfg(feature = "itemprototype")]
/// A prototype of items
#[non_exhaustive]
pub struct ItemPrototypeUpdate {
    /// The id of the prototype.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// How its values come about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22".
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
    /// The lasting id of a prototype of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name of the items to come, with macros of the discovery.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// The key of the items to come. A macro of the discovery must stand in its parameters, so that the keys differ.
    ///
    /// Item key, at most 2048 characters. Not empty. What is right hangs on other fields.
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
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…} {\#…}. Not empty. What is right hangs on other fields.
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
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub tags: ::core::option::Option<::std::vec::Vec<ItemPrototypeUpdateTags>>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
        >,
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
    pub request_method: ::core::option::Option<super::super::types::item::HttpMethod>,
    /// What the body is.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub post_type: ::core::option::Option<super::super::types::item::HttpPostType>,
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
    pub follow_redirects: ::core::option::Option<super::super::types::item::Redirects>,
    /// Which part of the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub retrieve_mode: ::core::option::Option<
        super::super::types::item::HttpRetrieveMode,
    >,
    /// How the answer is kept.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub output_format: ::core::option::Option<
        super::super::types::item::HttpOutputFormat,
    >,
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
    pub authtype: ::core::option::Option<super::super::types::item::HttpAuthentication>,
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
    pub parameters: ::core::option::Option<
        ::std::vec::Vec<ItemPrototypeUpdateParameters>,
    >,
    /// What to carry out: a command, a query, a formula or a script.
    ///
    /// String. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// Whether the server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_peer: ::core::option::Option<super::super::types::item::Verification>,
    /// Whether the certificate has to name the server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub verify_host: ::core::option::Option<super::super::types::item::Verification>,
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
    pub allow_traps: ::core::option::Option<super::super::types::item::Trapping>,
    /// Who may send values: addresses, ranges and names joined by commas.
    ///
    /// String. What is right hangs on other fields.
    pub trapper_hosts: ::core::option::Option<::std::string::String>,
    /// The item, or prototype of the same rule, whose value this one is taken from.
    ///
    /// Id. What is right hangs on other fields.
    pub master_itemid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemType>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<ItemPrototypeUpdateParameters>,
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
    pub fn allow_traps(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Trapping>,
    ) -> Self {
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
#[cfg(feature = "itemprototype")]
::callsheet_runtime::record! {
    ItemPrototypeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE; 0 =>
    itemid, 1 => type_, 2 => uuid, 3 => name, 4 => key, 5 => value_type, 6 => units, 7 =>
    history, 8 => trends, 9 => valuemapid, 10 => logtimefmt, 11 => description, 12 =>
    status, 13 => discover, 14 => tags, 15 => preprocessing, 16 => url, 17 =>
    query_fields, 18 => request_method, 19 => post_type, 20 => posts, 21 => headers, 22
    => status_codes, 23 => follow_redirects, 24 => retrieve_mode, 25 => output_format, 26
    => http_proxy, 27 => interfaceid, 28 => authtype, 29 => jmx_endpoint, 30 => snmp_oid,
    31 => ipmi_sensor, 32 => username, 33 => public_key, 34 => private_key, 35 =>
    password, 36 => parameters, 37 => params, 38 => verify_peer, 39 => verify_host, 40 =>
    ssl_cert_file, 41 => ssl_key_file, 42 => ssl_key_password, 43 => timeout, 44 =>
    delay, 45 => allow_traps, 46 => trapper_hosts, 47 => master_itemid; itemid; type_
    uuid name key value_type units history trends valuemapid logtimefmt description
    status discover tags preprocessing url query_fields request_method post_type posts
    headers status_codes follow_redirects retrieve_mode output_format http_proxy
    interfaceid authtype jmx_endpoint snmp_oid ipmi_sensor username public_key
    private_key password parameters params verify_peer verify_host ssl_cert_file
    ssl_key_file ssl_key_password timeout delay allow_traps trapper_hosts master_itemid
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
        ("itemid", tables::Type::ID, 17),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_TYPE_VALUES),
                ..tables::Type::ANY
            },
            44,
        ),
        ("hostid", tables::Type::ID, 53),
        ("uuid", tables::Type::TEXT, 71),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            88,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            121,
        ),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            145,
        ),
        ("units", tables::Type::TEXT, 193),
        ("history", tables::Type::TEXT, 217),
        ("trends", tables::Type::TEXT, 248),
        ("valuemapid", tables::Type::ID, 305),
        ("logtimefmt", tables::Type::TEXT, 322),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            346,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            353,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            359,
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            365,
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
            395,
        ),
        ("url", tables::Type::TEXT, 410),
        ("query_fields", tables::Type::ANY, 467),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            518,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            549,
        ),
        ("posts", tables::Type::TEXT, 580),
        ("headers", tables::Type::ANY, 624),
        ("status_codes", tables::Type::TEXT, 681),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            711,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            741,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                ..tables::Type::ANY
            },
            775,
        ),
        ("http_proxy", tables::Type::TEXT, 805),
        ("interfaceid", tables::Type::ID, 842),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            903,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 945),
        ("snmp_oid", tables::Type::TEXT, 992),
        ("ipmi_sensor", tables::Type::TEXT, 1035),
        ("username", tables::Type::TEXT, 1090),
        ("publickey", tables::Type::TEXT, 1155),
        ("privatekey", tables::Type::TEXT, 1201),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1247,
        ),
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
            1291,
        ),
        ("params", tables::Type::TEXT, 1324),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1373,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1403,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1433),
        ("ssl_key_file", tables::Type::TEXT, 1470),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1507,
        ),
        ("timeout", tables::Type::TEXT, 1545),
        ("delay", tables::Type::TEXT, 1682),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1783,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1814),
        ("master_itemid", tables::Type::ID, 1867),
        ("templateid", tables::Type::ID, 1907),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            1915,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                ..tables::Type::ANY
            },
            1923,
        ),
        ("formula", tables::Type::TEXT, 1931),
        ("lifetime", tables::Type::TEXT, 1938),
        ("evaltype", tables::Type::INT, 1946),
        ("lifetime_type", tables::Type::INT, 1953),
        ("enabled_lifetime_type", tables::Type::INT, 1961),
        ("enabled_lifetime", tables::Type::TEXT, 1969),
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
            1977,
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
            1985,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1993,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            2002,
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
            2011,
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
                        line: 469,
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
                        late: false,
                        line: 467,
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
                        line: 626,
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
                        late: false,
                        line: 624,
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
                references: ::core::option::Option::Some("item-prototype"),
                ..tables::Facts::NONE
            },
        ),
        (
            53,
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
        57, 65535, 30, 50, 65535, 65535, 25, 29, 65535, 65535, 23, 65535, 34, 65535,
        65535, 65535, 33, 49, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 19, 65535, 65535, 2, 8, 14, 65535, 65535, 65535, 65535, 12, 65535, 65535,
        18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 61, 36, 65535, 65535, 65535,
        65535, 65535, 65535, 59, 65535, 13, 65535, 65535, 65535, 65535, 65535, 48, 65535,
        10, 65535, 65535, 65535, 65535, 65535, 52, 16, 17, 20, 44, 65535, 39, 62, 65535,
        42, 1, 4, 24, 65535, 60, 65535, 53, 15, 58, 65535, 65535, 65535, 40, 0, 35, 37,
        38, 65535, 65535, 43, 27, 65535, 3, 11, 41, 54, 5, 6, 21, 28, 65535, 45, 65535,
        32, 51, 55, 47, 65535, 65535, 22, 7, 31, 56, 26, 9, 46,
    ],
    required: 0,
    conditional: true,
    secrets: &[36, 43, 58, 60, 61, 62],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_CREATE_FIELDS: [tables::Field<'static>; 49] = tables::Field::rows(
    [
        ("ruleid", tables::Type::ID, 30),
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
            44,
        ),
        ("hostid", tables::Type::ID, 53),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            88,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            121,
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
            145,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            193,
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
            217,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            248,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            305,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            322,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            346,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            353,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            359,
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
            365,
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
            395,
        ),
        ("url", tables::Type::TEXT, 410),
        ("query_fields", tables::Type::ANY, 467),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            518,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            549,
        ),
        ("posts", tables::Type::TEXT, 580),
        ("headers", tables::Type::ANY, 624),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                ..tables::Type::ANY
            },
            681,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            711,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            741,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                ..tables::Type::ANY
            },
            775,
        ),
        ("http_proxy", tables::Type::TEXT, 805),
        ("interfaceid", tables::Type::ID, 842),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            903,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 945),
        ("snmp_oid", tables::Type::TEXT, 992),
        ("ipmi_sensor", tables::Type::TEXT, 1035),
        ("username", tables::Type::TEXT, 1090),
        ("publickey", tables::Type::TEXT, 1155),
        ("privatekey", tables::Type::TEXT, 1201),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1247,
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
            1291,
        ),
        ("params", tables::Type::TEXT, 1324),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1373,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1403,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1433),
        ("ssl_key_file", tables::Type::TEXT, 1470),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1507,
        ),
        ("timeout", tables::Type::TEXT, 1545),
        ("delay", tables::Type::TEXT, 1682),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1783,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1814),
        ("master_itemid", tables::Type::ID, 1867),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::REQUIRED
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
                        line: 78,
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
                        line: 83,
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
                        line: 97,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                ..tables::Facts::REQUIRED
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 153,
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
                                &super::super::types::item::ITEM_VALUE_TYPE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 158,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 164,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                        line: 200,
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
                        late: false,
                        line: 206,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
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
                        late: false,
                        line: 255,
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
                        late: false,
                        line: 263,
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 312,
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
                        late: false,
                        line: 317,
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
                        line: 329,
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
                        late: false,
                        line: 335,
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_TAGS,
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
                        line: 373,
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
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: true,
                        line: 418,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 426,
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
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 432,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["19"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 438,
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
                        line: 474,
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
                        line: 480,
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
                        late: true,
                        line: 484,
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
                        late: false,
                        line: 467,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 526,
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
                                &super::super::types::item::HTTP_METHOD_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 530,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 535,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 557,
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
                                &super::super::types::item::HTTP_POST_TYPE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 561,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 566,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
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
                                    steps: &[20],
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[20],
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[20],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 588,
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
                                            steps: &[20],
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[20],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 593,
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
                                            steps: &[20],
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[20],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 600,
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[20],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 606,
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
                        presence: tables::Presence::RequiredWhen(
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
                                            steps: &[20],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 611,
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
                        line: 631,
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
                        line: 637,
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
                        late: true,
                        line: 641,
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
                        late: false,
                        line: 624,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 687,
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
                        line: 693,
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
                        line: 699,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 718,
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
                                &super::super::types::item::REDIRECTS_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 722,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 727,
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
                        late: false,
                        line: 748,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 752,
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
                                &super::super::types::item::HTTP_RETRIEVE_MODE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 756,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 761,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 782,
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
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 786,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 791,
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
                        line: 812,
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
                        line: 818,
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
                        line: 824,
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
                        line: 829,
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
                        line: 851,
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
                        line: 857,
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
                        line: 862,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        line: 867,
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
                        line: 871,
                    },
                ],
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 911,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 918,
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
                                &super::super::types::item::HTTP_AUTHENTICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 924,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 931,
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
                        line: 951,
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
                        line: 959,
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
                        line: 964,
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
                        line: 970,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 999,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1006,
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
                                    steps: &[1],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1012,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["20"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1018,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                                            steps: &[5],
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
                                            steps: &[1],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 1042,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        late: false,
                        line: 1049,
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
                                            steps: &[1],
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
                        late: false,
                        line: 1056,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        late: false,
                        line: 1061,
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
                                            steps: &[1],
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 1067,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
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
                        late: true,
                        line: 1073,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
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
                                            steps: &[1],
                                        },
                                        &["19"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                        line: 1098,
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
                        line: 1105,
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
                        line: 1114,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1121,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1127,
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
                                            steps: &[29],
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
                                    steps: &[1],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1132,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["13", "14"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1137,
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
                                    steps: &[1],
                                },
                                &["13"],
                            ),
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[29],
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                        line: 1163,
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1172,
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
                                            steps: &[29],
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1178,
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
                        presence: tables::Presence::RequiredWhen(
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
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1184,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
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
                                    steps: &[29],
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
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
                        line: 1209,
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1218,
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
                                            steps: &[29],
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
                                            steps: &[1],
                                        },
                                        &["13"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1224,
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
                        presence: tables::Presence::RequiredWhen(
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
                                            steps: &[29],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1230,
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
                                            steps: &[29],
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
                        line: 1255,
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
                        line: 1262,
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
                        line: 1268,
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
                                            steps: &[29],
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
                        line: 1273,
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
                        line: 1278,
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
                        late: true,
                        line: 1299,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1331,
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1338,
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
                        line: 1347,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1353,
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
                                    steps: &[1],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1359,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11", "13", "14", "15", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1366,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1380,
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
                                &super::super::types::item::VERIFICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1384,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1389,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1410,
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
                                &super::super::types::item::VERIFICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1414,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1419,
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
                        line: 1440,
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
                        line: 1446,
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
                        line: 1452,
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
                        line: 1457,
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
                        line: 1477,
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
                        line: 1483,
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
                        line: 1489,
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
                        line: 1494,
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
                        line: 1515,
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
                        line: 1521,
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
                        line: 1527,
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
                        line: 1532,
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
                        late: false,
                        line: 1553,
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
                        late: false,
                        line: 1562,
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
                        line: 1570,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1576,
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
                        late: false,
                        line: 1583,
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
                                                    steps: &[31],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[31],
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
                        late: false,
                        line: 1590,
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
                        line: 1597,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        line: 1690,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        line: 1696,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        late: false,
                        line: 1704,
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
                        late: false,
                        line: 1711,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
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
                        line: 1718,
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
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1724,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1791,
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
                                &super::super::types::item::TRAPPING_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1795,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1800,
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
                                            steps: &[46],
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
                        line: 1820,
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
                        line: 1826,
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
                        line: 1833,
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
                                                    steps: &[46],
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
                        line: 1839,
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
                        line: 1845,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1874,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1881,
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
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["18"],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1885,
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
        65535, 65535, 30, 65535, 65535, 65535, 25, 29, 65535, 65535, 23, 65535, 34,
        65535, 65535, 65535, 33, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 19, 65535, 65535, 2, 8, 14, 65535, 65535, 65535, 65535, 12, 65535,
        65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 36, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535,
        65535, 48, 65535, 10, 65535, 65535, 65535, 65535, 65535, 65535, 16, 17, 20, 44,
        65535, 39, 65535, 65535, 42, 1, 4, 24, 65535, 65535, 65535, 65535, 15, 65535,
        65535, 65535, 65535, 40, 35, 37, 38, 65535, 65535, 65535, 43, 27, 65535, 3, 11,
        41, 65535, 5, 6, 21, 28, 65535, 45, 65535, 32, 65535, 65535, 47, 65535, 65535,
        22, 7, 31, 65535, 26, 9, 46,
    ],
    required: 6,
    conditional: true,
    secrets: &[36, 43],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
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
#[cfg(feature = "itemprototype")]
static ITEM_PROTOTYPE_UPDATE_FIELDS: [tables::Field<'static>; 48] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 17),
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
            44,
        ),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            88,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            121,
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
            145,
        ),
        (
            "units",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            193,
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
            217,
        ),
        (
            "trends",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            248,
        ),
        (
            "valuemapid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            305,
        ),
        (
            "logtimefmt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            322,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            346,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            353,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            359,
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
            365,
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
            395,
        ),
        ("url", tables::Type::TEXT, 410),
        ("query_fields", tables::Type::ANY, 467),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            518,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            549,
        ),
        ("posts", tables::Type::TEXT, 580),
        ("headers", tables::Type::ANY, 624),
        (
            "status_codes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                ..tables::Type::ANY
            },
            681,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            711,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            741,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                ..tables::Type::ANY
            },
            775,
        ),
        ("http_proxy", tables::Type::TEXT, 805),
        ("interfaceid", tables::Type::ID, 842),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            903,
        ),
        ("jmx_endpoint", tables::Type::TEXT, 945),
        ("snmp_oid", tables::Type::TEXT, 992),
        ("ipmi_sensor", tables::Type::TEXT, 1035),
        ("username", tables::Type::TEXT, 1090),
        ("publickey", tables::Type::TEXT, 1155),
        ("privatekey", tables::Type::TEXT, 1201),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1247,
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
            1291,
        ),
        ("params", tables::Type::TEXT, 1324),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1373,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1403,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1433),
        ("ssl_key_file", tables::Type::TEXT, 1470),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1507,
        ),
        ("timeout", tables::Type::TEXT, 1545),
        ("delay", tables::Type::TEXT, 1682),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1783,
        ),
        ("trapper_hosts", tables::Type::TEXT, 1814),
        ("master_itemid", tables::Type::ID, 1867),
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
                        line: 78,
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
                        line: 83,
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
                        line: 103,
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
                        line: 130,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 180,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 187,
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
                        line: 200,
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
                        line: 206,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 227,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 271,
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
                        late: false,
                        line: 280,
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
                        line: 312,
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
                        line: 317,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                        line: 329,
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
                        line: 335,
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
                        only: &[],
                        except: &[],
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
                                                super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_TAGS,
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
                        line: 373,
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
                        line: 418,
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
                        line: 426,
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
                        line: 432,
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
                        line: 438,
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
                        line: 474,
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
                        line: 480,
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
                        late: true,
                        line: 484,
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
                        late: false,
                        line: 467,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 526,
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
                                &super::super::types::item::HTTP_METHOD_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 530,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 535,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 557,
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
                                &super::super::types::item::HTTP_POST_TYPE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 561,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 566,
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
                        line: 588,
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
                                lld: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 593,
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
                        line: 600,
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
                        line: 606,
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
                        line: 611,
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
                        line: 631,
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
                        line: 637,
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
                        late: true,
                        line: 641,
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
                        late: false,
                        line: 624,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 687,
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
                        line: 693,
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
                        line: 699,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 718,
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
                                &super::super::types::item::REDIRECTS_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 722,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 727,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 748,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 752,
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
                                &super::super::types::item::HTTP_RETRIEVE_MODE_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 756,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 761,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 782,
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
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 786,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 791,
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
                        line: 812,
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
                        line: 818,
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
                        line: 824,
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
                        line: 829,
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
                        line: 879,
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
                        line: 884,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 911,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 918,
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
                                &super::super::types::item::HTTP_AUTHENTICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 924,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 931,
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
                        line: 951,
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
                        line: 959,
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
                        line: 964,
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
                        line: 970,
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
                        line: 999,
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
                        line: 1006,
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
                        line: 1012,
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
                        line: 1018,
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
                        line: 1042,
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
                        line: 1049,
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
                        line: 1056,
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
                        line: 1061,
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
                        line: 1067,
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
                        line: 1073,
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
                        line: 1098,
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
                        line: 1105,
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
                        line: 1114,
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
                        line: 1121,
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
                        line: 1127,
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
                        line: 1132,
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
                        line: 1137,
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
                        line: 1163,
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
                        line: 1172,
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
                        line: 1178,
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
                        line: 1184,
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
                        line: 1209,
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
                        line: 1218,
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
                        line: 1224,
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
                        line: 1230,
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
                        line: 1255,
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
                        line: 1262,
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
                        line: 1268,
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
                        line: 1273,
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
                        line: 1278,
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
                        late: true,
                        line: 1299,
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
                        line: 1331,
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1338,
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
                        line: 1347,
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
                        line: 1353,
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
                            macros: tables::Macros {
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1359,
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
                        line: 1366,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1380,
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
                                &super::super::types::item::VERIFICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1384,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1389,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1410,
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
                                &super::super::types::item::VERIFICATION_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1414,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1419,
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
                        line: 1440,
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
                        line: 1446,
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
                        line: 1452,
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
                        line: 1457,
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
                        line: 1477,
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
                        line: 1483,
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
                        line: 1489,
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
                        line: 1494,
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
                        line: 1515,
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
                        line: 1521,
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
                        line: 1527,
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
                        line: 1532,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1605,
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
                        line: 1613,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1619,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1626,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1633,
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
                        line: 1640,
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
                        line: 1732,
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
                        line: 1738,
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
                        line: 1744,
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
                                lld: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1750,
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
                        late: false,
                        line: 1757,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1791,
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
                                &super::super::types::item::TRAPPING_OR_INT_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 1795,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 1800,
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
                        line: 1820,
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
                        line: 1826,
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
                        line: 1833,
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
                        line: 1839,
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
                        line: 1845,
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
                        line: 1874,
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
                        line: 1881,
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
                        line: 1885,
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
        65535, 65535, 29, 65535, 65535, 65535, 24, 28, 65535, 65535, 22, 65535, 33,
        65535, 65535, 65535, 32, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 18, 65535, 65535, 7, 13, 65535, 65535, 65535, 65535, 65535, 11,
        65535, 65535, 17, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 35,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535,
        65535, 65535, 47, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 15, 16, 19,
        43, 65535, 38, 65535, 65535, 41, 1, 3, 23, 65535, 65535, 65535, 65535, 14, 65535,
        65535, 65535, 65535, 39, 0, 34, 36, 37, 65535, 65535, 42, 26, 65535, 2, 10, 40,
        65535, 4, 5, 20, 27, 65535, 44, 65535, 31, 65535, 65535, 46, 65535, 65535, 21, 6,
        30, 65535, 25, 8, 45,
    ],
    required: 1,
    conditional: true,
    secrets: &[35, 42],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            en: "How its values come about.",
            ru: "Как получаются значения.",
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
            en: "The item, or prototype of the same rule, whose value this one is taken from.",
            ru: "Элемент или прототип того же правила, из значения которого берётся этот.",
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
static ITEM_PROTOTYPE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            379,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            389,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
    [("name", tables::Type::TEXT, 502), ("value", tables::Type::TEXT, 511)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeQueryFields",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_QUERY_FIELDS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
    [("name", tables::Type::TEXT, 665), ("value", tables::Type::TEXT, 674)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static ITEM_PROTOTYPE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/item-prototype",
    name: "ItemPrototypeHeaders",
    file: "spec/zabbix/types/item-prototype.toml",
    form: tables::Form::Object,
    fields: &ITEM_PROTOTYPE_HEADERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            1306,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1316,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
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
            379,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            389,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 502), ("value", tables::Type::TEXT, 511)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 665), ("value", tables::Type::TEXT, 674)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            1306,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1316,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            379,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            389,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 502), ("value", tables::Type::TEXT, 511)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
    [("name", tables::Type::TEXT, 665), ("value", tables::Type::TEXT, 674)],
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
            1306,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1316,
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
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
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
