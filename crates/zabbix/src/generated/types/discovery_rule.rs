// @generated from spec/zabbix/types/discovery-rule.toml by `cargo xtask codegen`; do not edit.

//! The type `discovery-rule`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A low-level discovery rule
#[non_exhaustive]
pub struct DiscoveryRule {
    /// The id of the rule.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host or template that the rule belongs to.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id of a rule of a template.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The rule's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How the list of what there is comes about.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
    /// The key: what is asked for the list, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// When what is no longer found is deleted.
    ///
    /// One of the values below. Since 7.0.
    pub lifetime_type: ::core::option::Option<LostObjectRemoval>,
    /// How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.
    ///
    /// String.
    pub lifetime: ::core::option::Option<::std::string::String>,
    /// When what is no longer found is disabled.
    ///
    /// One of the values below. Since 7.0.
    pub enabled_lifetime_type: ::core::option::Option<LostObjectDisabling>,
    /// How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.
    ///
    /// String. Since 7.0.
    pub enabled_lifetime: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the rule works.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::applied_preprocessing_step::AppliedPreprocessingStep,
        >,
    >,
    /// Where in a found object the value of a macro stands. In an update they replace those until now.
    ///
    /// List of: object.
    pub lld_macro_paths: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleLldMacroPaths>,
    >,
    /// Which of the found objects count.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleFilter>,
    /// What is different for some of the found objects. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub overrides: ::core::option::Option<::std::vec::Vec<DiscoveryRuleOverrides>>,
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
    /// What to carry out: a command, a query or a script.
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
    /// The item whose value the list is taken from.
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
    pub parameters: ::core::option::Option<::std::vec::Vec<DiscoveryRuleParameters>>,
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
    /// The rule of a template that it comes from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the rule came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::item::ItemOrigin>,
    /// Whether the last list could be taken.
    ///
    /// One of the values below.
    pub state: ::core::option::Option<super::super::types::item::ItemState>,
    /// Why the list could not be taken; empty for no error.
    ///
    /// String.
    pub error: ::core::option::Option<::std::string::String>,
    /// Kept for items; means nothing here.
    ///
    /// String.
    pub history: ::core::option::Option<::std::string::String>,
    /// Kept for items; means nothing here.
    ///
    /// String.
    pub trends: ::core::option::Option<::std::string::String>,
    /// What its values are: always a text.
    ///
    /// One of the values below.
    pub value_type: ::core::option::Option<super::super::types::item::ItemValueType>,
    /// Kept for items; means nothing here.
    ///
    /// String.
    pub units: ::core::option::Option<::std::string::String>,
    /// Kept for items; means nothing here.
    ///
    /// String.
    pub logtimefmt: ::core::option::Option<::std::string::String>,
    /// Kept for items; means nothing here.
    ///
    /// Id.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is made from a prototype of a rule.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// Kept for items; means nothing here.
    ///
    /// One of the values below.
    pub inventory_link: ::core::option::Option<
        super::super::types::item::InventoryField,
    >,
    /// The host or template of the rule, alone in a list. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The prototypes of items. Filled by `selectItems`.
    ///
    /// List of: object.
    pub items: ::core::option::Option<
        ::std::vec::Vec<super::super::types::item_prototype::ItemPrototype>,
    >,
    /// The prototypes of triggers. Filled by `selectTriggers`.
    ///
    /// List of: object.
    pub triggers: ::core::option::Option<
        ::std::vec::Vec<super::super::types::trigger_prototype::TriggerPrototype>,
    >,
    /// The prototypes of graphs. Filled by `selectGraphs`.
    ///
    /// List of: object.
    pub graphs: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph_prototype::GraphPrototype>,
    >,
    /// The prototypes of hosts. Filled by `selectHostPrototypes`.
    ///
    /// List of: object.
    pub host_prototypes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_prototype::HostPrototype>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRule {
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
    /// Sets [`lifetime_type`](Self::lifetime_type).
    pub fn lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectRemoval>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lifetime_type, value);
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
    /// Sets [`enabled_lifetime_type`](Self::enabled_lifetime_type).
    pub fn enabled_lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectDisabling>,
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
    /// Sets [`lld_macro_paths`](Self::lld_macro_paths).
    pub fn lld_macro_paths(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleLldMacroPaths>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lld_macro_paths, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`overrides`](Self::overrides).
    pub fn overrides(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleOverrides>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.overrides, value);
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
            Item = impl ::core::convert::Into<DiscoveryRuleParameters>,
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
    /// Sets [`state`](Self::state).
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::ItemState>,
    ) -> Self {
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
    /// Sets [`logtimefmt`](Self::logtimefmt).
    pub fn logtimefmt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.logtimefmt, value);
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
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
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
    /// Sets [`items`](Self::items).
    pub fn items(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::item_prototype::ItemPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.items, value);
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
    /// Sets [`host_prototypes`](Self::host_prototypes).
    pub fn host_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_prototype::HostPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.host_prototypes, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRule {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRule, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE; 0 => itemid, 1 =>
    hostid, 2 => uuid, 3 => name, 4 => type_, 5 => key, 6 => lifetime_type, 7 =>
    lifetime, 8 => enabled_lifetime_type, 9 => enabled_lifetime, 10 => description, 11 =>
    status, 12 => preprocessing, 13 => lld_macro_paths, 14 => filter, 15 => overrides, 16
    => trapper_hosts, 17 => interfaceid, 18 => authtype, 19 => username, 20 => password,
    21 => params, 22 => timeout, 23 => delay, 24 => master_itemid, 25 => url, 26 =>
    query_fields, 27 => request_method, 28 => post_type, 29 => posts, 30 => headers, 31
    => status_codes, 32 => follow_redirects, 33 => retrieve_mode, 34 => output_format, 35
    => http_proxy, 36 => verify_peer, 37 => verify_host, 38 => ssl_cert_file, 39 =>
    ssl_key_file, 40 => ssl_key_password, 41 => allow_traps, 42 => ipmi_sensor, 43 =>
    jmx_endpoint, 44 => parameters, 45 => snmp_oid, 46 => public_key, 47 => private_key,
    48 => templateid, 49 => flags, 50 => state, 51 => error, 52 => history, 53 => trends,
    54 => value_type, 55 => units, 56 => logtimefmt, 57 => valuemapid, 58 => discover, 59
    => inventory_link, 60 => hosts, 61 => items, 62 => triggers, 63 => graphs, 64 =>
    host_prototypes;; itemid hostid uuid name type_ key lifetime_type lifetime
    enabled_lifetime_type enabled_lifetime description status preprocessing
    lld_macro_paths filter overrides trapper_hosts interfaceid authtype username password
    params timeout delay master_itemid url query_fields request_method post_type posts
    headers status_codes follow_redirects retrieve_mode output_format http_proxy
    verify_peer verify_host ssl_cert_file ssl_key_file ssl_key_password allow_traps
    ipmi_sensor jmx_endpoint parameters snmp_oid public_key private_key templateid flags
    state error history trends value_type units logtimefmt valuemapid discover
    inventory_link hosts items triggers graphs host_prototypes
}
#[cfg(feature = "discoveryrule")]
/// A low-level discovery rule
#[non_exhaustive]
pub struct DiscoveryRuleCreate {
    /// The host or template that the rule belongs to.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The lasting id of a rule of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The rule's name.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::std::string::String,
    /// How the list of what there is comes about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "16", "18", "19", "20", "21", "22".
    pub type_: super::super::types::item::ItemType,
    /// The key: what is asked for the list, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::std::string::String,
    /// When what is no longer found is deleted.
    ///
    /// One of the values below. Default: `0`. Since 7.0.
    pub lifetime_type: ::core::option::Option<LostObjectRemoval>,
    /// How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub lifetime: ::core::option::Option<::std::string::String>,
    /// When what is no longer found is disabled.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields. Default: `2`. Since 7.0.
    pub enabled_lifetime_type: ::core::option::Option<LostObjectDisabling>,
    /// How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields. Since 7.0.
    pub enabled_lifetime: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the rule works.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::discovery_preprocessing_step::DiscoveryPreprocessingStep,
        >,
    >,
    /// Where in a found object the value of a macro stands. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub lld_macro_paths: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleCreateLldMacroPaths>,
    >,
    /// Which of the found objects count.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleCreateFilter>,
    /// What is different for some of the found objects. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub overrides: ::core::option::Option<::std::vec::Vec<DiscoveryRuleCreateOverrides>>,
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
    /// What to carry out: a command, a query or a script.
    ///
    /// String, one of "". Required when `type in (11, 13, 14, 21, 22)`. What is right hangs on other fields.
    pub params: ::core::option::Option<::std::string::String>,
    /// How long to wait for a value; empty for as long as the proxy or the server says.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// How often to ask: an interval, with flexible and scheduled ones behind it.
    ///
    /// String. What is right hangs on other fields.
    pub delay: ::core::option::Option<::std::string::String>,
    /// The item whose value the list is taken from.
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
        ::std::vec::Vec<DiscoveryRuleCreateParameters>,
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        name: impl ::core::convert::Into<::std::string::String>,
        type_: impl ::core::convert::Into<super::super::types::item::ItemType>,
        key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hostid: hostid.into(),
            name: name.into(),
            type_: type_.into(),
            key: key.into(),
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
    /// Sets [`lifetime_type`](Self::lifetime_type).
    pub fn lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectRemoval>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lifetime_type, value);
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
    /// Sets [`enabled_lifetime_type`](Self::enabled_lifetime_type).
    pub fn enabled_lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectDisabling>,
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
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::discovery_preprocessing_step::DiscoveryPreprocessingStep,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.preprocessing, value);
        self
    }
    /// Sets [`lld_macro_paths`](Self::lld_macro_paths).
    pub fn lld_macro_paths(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleCreateLldMacroPaths>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lld_macro_paths, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleCreateFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`overrides`](Self::overrides).
    pub fn overrides(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleCreateOverrides>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.overrides, value);
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
            Item = impl ::core::convert::Into<DiscoveryRuleCreateParameters>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE; 0 =>
    hostid, 1 => uuid, 2 => name, 3 => type_, 4 => key, 5 => lifetime_type, 6 =>
    lifetime, 7 => enabled_lifetime_type, 8 => enabled_lifetime, 9 => description, 10 =>
    status, 11 => preprocessing, 12 => lld_macro_paths, 13 => filter, 14 => overrides, 15
    => trapper_hosts, 16 => interfaceid, 17 => authtype, 18 => username, 19 => password,
    20 => params, 21 => timeout, 22 => delay, 23 => master_itemid, 24 => url, 25 =>
    query_fields, 26 => request_method, 27 => post_type, 28 => posts, 29 => headers, 30
    => status_codes, 31 => follow_redirects, 32 => retrieve_mode, 33 => output_format, 34
    => http_proxy, 35 => verify_peer, 36 => verify_host, 37 => ssl_cert_file, 38 =>
    ssl_key_file, 39 => ssl_key_password, 40 => allow_traps, 41 => ipmi_sensor, 42 =>
    jmx_endpoint, 43 => parameters, 44 => snmp_oid, 45 => public_key, 46 => private_key;
    hostid name type_ key; uuid lifetime_type lifetime enabled_lifetime_type
    enabled_lifetime description status preprocessing lld_macro_paths filter overrides
    trapper_hosts interfaceid authtype username password params timeout delay
    master_itemid url query_fields request_method post_type posts headers status_codes
    follow_redirects retrieve_mode output_format http_proxy verify_peer verify_host
    ssl_cert_file ssl_key_file ssl_key_password allow_traps ipmi_sensor jmx_endpoint
    parameters snmp_oid public_key private_key
}
#[cfg(feature = "discoveryrule")]
/// A low-level discovery rule
#[non_exhaustive]
pub struct DiscoveryRuleUpdate {
    /// The id of the rule.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// The lasting id of a rule of a template.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The rule's name.
    ///
    /// String, at most 255 characters. Not empty. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// How the list of what there is comes about.
    ///
    /// One of the values below, one of "0", "2", "3", "5", "7", "10", "11", "12", "13", "14", "16", "18", "19", "20", "21", "22".
    pub type_: ::core::option::Option<super::super::types::item::ItemType>,
    /// The key: what is asked for the list, with its parameters.
    ///
    /// Item key, at most 2048 characters. Not empty.
    pub key: ::core::option::Option<::std::string::String>,
    /// When what is no longer found is deleted.
    ///
    /// One of the values below. Since 7.0.
    pub lifetime_type: ::core::option::Option<LostObjectRemoval>,
    /// How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields.
    pub lifetime: ::core::option::Option<::std::string::String>,
    /// When what is no longer found is disabled.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields. Since 7.0.
    pub enabled_lifetime_type: ::core::option::Option<LostObjectDisabling>,
    /// How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.
    ///
    /// Time (90, 1m, 2h), 0 s. What is right hangs on other fields. Since 7.0.
    pub enabled_lifetime: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the rule works.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::item::ItemStatus>,
    /// Steps that a value goes through before it is kept, in this order.
    ///
    /// List of: object; a lone one may stand for the list.
    pub preprocessing: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::discovery_preprocessing_step::DiscoveryPreprocessingStep,
        >,
    >,
    /// Where in a found object the value of a macro stands. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub lld_macro_paths: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleUpdateLldMacroPaths>,
    >,
    /// Which of the found objects count.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleUpdateFilter>,
    /// What is different for some of the found objects. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub overrides: ::core::option::Option<::std::vec::Vec<DiscoveryRuleUpdateOverrides>>,
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
    /// What to carry out: a command, a query or a script.
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
    /// The item whose value the list is taken from.
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
        ::std::vec::Vec<DiscoveryRuleUpdateParameters>,
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdate {
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
    /// Sets [`lifetime_type`](Self::lifetime_type).
    pub fn lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectRemoval>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lifetime_type, value);
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
    /// Sets [`enabled_lifetime_type`](Self::enabled_lifetime_type).
    pub fn enabled_lifetime_type(
        mut self,
        value: impl ::core::convert::Into<LostObjectDisabling>,
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
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::discovery_preprocessing_step::DiscoveryPreprocessingStep,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.preprocessing, value);
        self
    }
    /// Sets [`lld_macro_paths`](Self::lld_macro_paths).
    pub fn lld_macro_paths(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleUpdateLldMacroPaths>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lld_macro_paths, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleUpdateFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`overrides`](Self::overrides).
    pub fn overrides(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleUpdateOverrides>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.overrides, value);
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
            Item = impl ::core::convert::Into<DiscoveryRuleUpdateParameters>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE; 0 =>
    itemid, 1 => uuid, 2 => name, 3 => type_, 4 => key, 5 => lifetime_type, 6 =>
    lifetime, 7 => enabled_lifetime_type, 8 => enabled_lifetime, 9 => description, 10 =>
    status, 11 => preprocessing, 12 => lld_macro_paths, 13 => filter, 14 => overrides, 15
    => trapper_hosts, 16 => interfaceid, 17 => authtype, 18 => username, 19 => password,
    20 => params, 21 => timeout, 22 => delay, 23 => master_itemid, 24 => url, 25 =>
    query_fields, 26 => request_method, 27 => post_type, 28 => posts, 29 => headers, 30
    => status_codes, 31 => follow_redirects, 32 => retrieve_mode, 33 => output_format, 34
    => http_proxy, 35 => verify_peer, 36 => verify_host, 37 => ssl_cert_file, 38 =>
    ssl_key_file, 39 => ssl_key_password, 40 => allow_traps, 41 => ipmi_sensor, 42 =>
    jmx_endpoint, 43 => parameters, 44 => snmp_oid, 45 => public_key, 46 => private_key;
    itemid; uuid name type_ key lifetime_type lifetime enabled_lifetime_type
    enabled_lifetime description status preprocessing lld_macro_paths filter overrides
    trapper_hosts interfaceid authtype username password params timeout delay
    master_itemid url query_fields request_method post_type posts headers status_codes
    follow_redirects retrieve_mode output_format http_proxy verify_peer verify_host
    ssl_cert_file ssl_key_file ssl_key_password allow_traps ipmi_sensor jmx_endpoint
    parameters snmp_oid public_key private_key
}
#[cfg(feature = "types-alert")]
/// Where in a found object the value of a macro stands. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleLldMacroPaths {
    /// The id of the record.
    ///
    /// Id. Gone in 7.0.
    pub lld_macro_pathid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro.
    ///
    /// String.
    pub lld_macro: ::core::option::Option<::std::string::String>,
    /// The JSONPath of the value.
    ///
    /// String, at most 255 characters.
    pub path: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleLldMacroPaths {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`lld_macro_pathid`](Self::lld_macro_pathid).
    pub fn lld_macro_pathid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld_macro_pathid, value);
        self
    }
    /// Sets [`lld_macro`](Self::lld_macro).
    pub fn lld_macro(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld_macro, value);
        self
    }
    /// Sets [`path`](Self::path).
    pub fn path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.path, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleLldMacroPaths {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleLldMacroPaths, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_LLD_MACRO_PATHS; 0
    => lld_macro_pathid, 1 => lld_macro, 2 => path;; lld_macro_pathid lld_macro path
}
#[cfg(feature = "types-alert")]
/// Which of the found objects count.
#[non_exhaustive]
pub struct DiscoveryRuleFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::action::Evaluation>,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The expression that the server joins the conditions with.
    ///
    /// String.
    pub eval_formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object.
    pub conditions: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleFilterConditions>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Evaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
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
    /// Sets [`eval_formula`](Self::eval_formula).
    pub fn eval_formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eval_formula, value);
        self
    }
    /// Sets [`conditions`](Self::conditions).
    pub fn conditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleFilter {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER; 0 =>
    evaltype, 1 => formula, 2 => eval_formula, 3 => conditions;; evaltype formula
    eval_formula conditions
}
#[cfg(feature = "types-alert")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// String.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleFilterConditions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`macro_`](Self::macro_).
    pub fn macro_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macro_, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleFilterConditions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value;; formulaid macro_ operator
    value
}
#[cfg(feature = "types-alert")]
/// What is different for some of the found objects. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleOverrides {
    /// The name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The place in the order: the smallest number first.
    ///
    /// Integer.
    pub step: ::core::option::Option<i64>,
    /// Whether later overrides are passed over where this one applies.
    ///
    /// Bool (0 or 1).
    pub stop: ::core::option::Option<bool>,
    /// Which of the found objects it is for; left out, all.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleOverridesFilter>,
    /// What is done with the objects made from prototypes.
    ///
    /// List of: object; a lone one may stand for the list.
    pub operations: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleOverridesOperations>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverrides {
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
    /// Sets [`step`](Self::step).
    pub fn step(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.step, value);
        self
    }
    /// Sets [`stop`](Self::stop).
    pub fn stop(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.stop, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleOverridesOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverrides {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverrides, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES; 0 =>
    name, 1 => step, 2 => stop, 3 => filter, 4 => operations;; name step stop filter
    operations
}
#[cfg(feature = "types-alert")]
/// Which of the found objects it is for; left out, all.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::action::Evaluation>,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The expression that the server joins the conditions with.
    ///
    /// String.
    pub eval_formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object.
    pub conditions: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleOverridesFilterConditions>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Evaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
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
    /// Sets [`eval_formula`](Self::eval_formula).
    pub fn eval_formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eval_formula, value);
        self
    }
    /// Sets [`conditions`](Self::conditions).
    pub fn conditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleOverridesFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesFilter {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER; 0
    => evaltype, 1 => formula, 2 => eval_formula, 3 => conditions;; evaltype formula
    eval_formula conditions
}
#[cfg(feature = "types-alert")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// String.
    pub macro_: ::core::option::Option<::std::string::String>,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesFilterConditions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`macro_`](Self::macro_).
    pub fn macro_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macro_, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesFilterConditions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value;; formulaid macro_ operator
    value
}
#[cfg(feature = "types-alert")]
/// What is done with the objects made from prototypes.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperations {
    /// What kind of prototype it is for.
    ///
    /// One of the values below.
    pub operationobject: ::core::option::Option<OverrideObject>,
    /// How the name of the prototype is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<OverrideOperator>,
    /// What the name is compared with; empty for any.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    /// Whether objects are made.
    ///
    /// Object.
    pub opdiscover: ::core::option::Option<DiscoveryRuleOverridesOperationsOpdiscover>,
    /// Whether the objects are enabled. Not for graphs.
    ///
    /// Object.
    pub opstatus: ::core::option::Option<DiscoveryRuleOverridesOperationsOpstatus>,
    /// How often the items are asked. For items alone.
    ///
    /// Object.
    pub opperiod: ::core::option::Option<DiscoveryRuleOverridesOperationsOpperiod>,
    /// How long the values are kept. For items alone.
    ///
    /// Object.
    pub ophistory: ::core::option::Option<DiscoveryRuleOverridesOperationsOphistory>,
    /// How long hourly figures are kept. For items alone.
    ///
    /// Object.
    pub optrends: ::core::option::Option<DiscoveryRuleOverridesOperationsOptrends>,
    /// How grave the triggers are. For triggers alone.
    ///
    /// Object.
    pub opseverity: ::core::option::Option<DiscoveryRuleOverridesOperationsOpseverity>,
    /// Tags that the objects get beside their own. Not for graphs.
    ///
    /// List of: object.
    pub optag: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleOverridesOperationsOptag>,
    >,
    /// Templates that the hosts get. For hosts alone.
    ///
    /// List of: object.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the inventory of the hosts is filled. For hosts alone.
    ///
    /// Object.
    pub opinventory: ::core::option::Option<DiscoveryRuleOverridesOperationsOpinventory>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`operationobject`](Self::operationobject).
    pub fn operationobject(
        mut self,
        value: impl ::core::convert::Into<OverrideObject>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationobject, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<OverrideOperator>,
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
    /// Sets [`opdiscover`](Self::opdiscover).
    pub fn opdiscover(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOpdiscover>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdiscover, value);
        self
    }
    /// Sets [`opstatus`](Self::opstatus).
    pub fn opstatus(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOpstatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opstatus, value);
        self
    }
    /// Sets [`opperiod`](Self::opperiod).
    pub fn opperiod(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOpperiod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opperiod, value);
        self
    }
    /// Sets [`ophistory`](Self::ophistory).
    pub fn ophistory(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOphistory>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ophistory, value);
        self
    }
    /// Sets [`optrends`](Self::optrends).
    pub fn optrends(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOptrends>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.optrends, value);
        self
    }
    /// Sets [`opseverity`](Self::opseverity).
    pub fn opseverity(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOpseverity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opseverity, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOptag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
    /// Sets [`optemplate`](Self::optemplate).
    pub fn optemplate(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optemplate, value);
        self
    }
    /// Sets [`opinventory`](Self::opinventory).
    pub fn opinventory(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleOverridesOperationsOpinventory>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperations {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS;
    0 => operationobject, 1 => operator, 2 => value, 3 => opdiscover, 4 => opstatus, 5 =>
    opperiod, 6 => ophistory, 7 => optrends, 8 => opseverity, 9 => optag, 10 =>
    optemplate, 11 => opinventory;; operationobject operator value opdiscover opstatus
    opperiod ophistory optrends opseverity optag optemplate opinventory
}
#[cfg(feature = "types-alert")]
/// Whether objects are made.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOpdiscover {
    /// Whether objects are made.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOpdiscover {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`discover`](Self::discover).
    pub fn discover(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOpdiscover {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOpdiscover, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER;
    0 => discover;; discover
}
#[cfg(feature = "types-alert")]
/// Whether the objects are enabled. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOpstatus {
    /// Whether the objects are enabled.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOpstatus {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOpstatus {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOpstatus, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS;
    0 => status;; status
}
#[cfg(feature = "types-alert")]
/// How often the items are asked. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOpperiod {
    /// The interval, with flexible and scheduled ones behind it.
    ///
    /// String.
    pub delay: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOpperiod {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`delay`](Self::delay).
    pub fn delay(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.delay, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOpperiod {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOpperiod, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD;
    0 => delay;; delay
}
#[cfg(feature = "types-alert")]
/// How long the values are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOphistory {
    /// How long the values are kept; `0` for not at all.
    ///
    /// String.
    pub history: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOphistory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`history`](Self::history).
    pub fn history(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.history, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOphistory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOphistory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY;
    0 => history;; history
}
#[cfg(feature = "types-alert")]
/// How long hourly figures are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOptrends {
    /// How long hourly figures are kept; `0` for not at all.
    ///
    /// String.
    pub trends: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOptrends {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`trends`](Self::trends).
    pub fn trends(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trends, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOptrends {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOptrends, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS;
    0 => trends;; trends
}
#[cfg(feature = "types-alert")]
/// How grave the triggers are. For triggers alone.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOpseverity {
    /// How grave the triggers are.
    ///
    /// One of the values below.
    pub severity: ::core::option::Option<super::super::types::action::Severity>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOpseverity {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOpseverity {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOpseverity, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY;
    0 => severity;; severity
}
#[cfg(feature = "types-alert")]
/// Tags that the objects get beside their own. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOptag {
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
impl DiscoveryRuleOverridesOperationsOptag {
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
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOptag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG;
    0 => tag, 1 => value;; tag value
}
#[cfg(feature = "types-alert")]
/// How the inventory of the hosts is filled. For hosts alone.
#[non_exhaustive]
pub struct DiscoveryRuleOverridesOperationsOpinventory {
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl DiscoveryRuleOverridesOperationsOpinventory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for DiscoveryRuleOverridesOperationsOpinventory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleOverridesOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY;
    0 => inventory_mode;; inventory_mode
}
#[cfg(feature = "types-alert")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct DiscoveryRuleQueryFields {
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
impl DiscoveryRuleQueryFields {
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
impl ::core::default::Default for DiscoveryRuleQueryFields {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_QUERY_FIELDS; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct DiscoveryRuleHeaders {
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
impl DiscoveryRuleHeaders {
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
impl ::core::default::Default for DiscoveryRuleHeaders {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_HEADERS; 0 => name,
    1 => value;; name value
}
#[cfg(feature = "types-alert")]
/// Parameters of the script.
#[non_exhaustive]
pub struct DiscoveryRuleParameters {
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
impl DiscoveryRuleParameters {
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
impl ::core::default::Default for DiscoveryRuleParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    DiscoveryRuleParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_PARAMETERS; 0 =>
    name, 1 => value;; name value
}
#[cfg(feature = "discoveryrule")]
/// Where in a found object the value of a macro stands. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleCreateLldMacroPaths {
    /// The macro.
    ///
    /// Discovery macro ({\#NAME}), at most 255 characters. Not empty.
    pub lld_macro: ::std::string::String,
    /// The JSONPath of the value.
    ///
    /// String, at most 255 characters. Not empty.
    pub path: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateLldMacroPaths {
    /// With what is required.
    pub fn new(
        lld_macro: impl ::core::convert::Into<::std::string::String>,
        path: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            lld_macro: lld_macro.into(),
            path: path.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateLldMacroPaths, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS;
    0 => lld_macro, 1 => path; lld_macro path;
}
#[cfg(feature = "discoveryrule")]
/// Which of the found objects count.
#[non_exhaustive]
pub struct DiscoveryRuleCreateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<DiscoveryRuleCreateFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleCreateFilterConditions>,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formula`](Self::formula).
    pub fn formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formula, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER; 0 =>
    evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "discoveryrule")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleCreateFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// Discovery macro ({\#NAME}), at most 64 characters. Not empty.
    pub macro_: ::std::string::String,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateFilterConditions {
    /// With what is required.
    pub fn new(macro_: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            macro_: macro_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value; macro_; formulaid operator
    value
}
#[cfg(feature = "discoveryrule")]
/// What is different for some of the found objects. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverrides {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The place in the order: the smallest number first.
    ///
    /// Integer, 1–2147483647.
    pub step: i64,
    /// Whether later overrides are passed over where this one applies.
    ///
    /// Bool (0 or 1).
    pub stop: ::core::option::Option<bool>,
    /// Which of the found objects it is for; left out, all.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleCreateOverridesFilter>,
    /// What is done with the objects made from prototypes.
    ///
    /// List of: object; a lone one may stand for the list.
    pub operations: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleCreateOverridesOperations>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverrides {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        step: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            step: step.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`stop`](Self::stop).
    pub fn stop(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.stop, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleCreateOverridesFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleCreateOverridesOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverrides, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES; 0
    => name, 1 => step, 2 => stop, 3 => filter, 4 => operations; name step; stop filter
    operations
}
#[cfg(feature = "discoveryrule")]
/// Which of the found objects it is for; left out, all.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<DiscoveryRuleCreateOverridesFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                DiscoveryRuleCreateOverridesFilterConditions,
            >,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formula`](Self::formula).
    pub fn formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formula, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER;
    0 => evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "discoveryrule")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// Discovery macro ({\#NAME}), at most 64 characters. Not empty.
    pub macro_: ::std::string::String,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesFilterConditions {
    /// With what is required.
    pub fn new(macro_: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            macro_: macro_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value; macro_; formulaid operator
    value
}
#[cfg(feature = "discoveryrule")]
/// What is done with the objects made from prototypes.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperations {
    /// What kind of prototype it is for.
    ///
    /// One of the values below.
    pub operationobject: OverrideObject,
    /// How the name of the prototype is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<OverrideOperator>,
    /// What the name is compared with; empty for any.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    /// Whether objects are made.
    ///
    /// Object.
    pub opdiscover: ::core::option::Option<
        DiscoveryRuleCreateOverridesOperationsOpdiscover,
    >,
    /// Whether the objects are enabled. Not for graphs.
    ///
    /// Object. What is right hangs on other fields.
    pub opstatus: ::core::option::Option<DiscoveryRuleCreateOverridesOperationsOpstatus>,
    /// How often the items are asked. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opperiod: ::core::option::Option<DiscoveryRuleCreateOverridesOperationsOpperiod>,
    /// How long the values are kept. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub ophistory: ::core::option::Option<
        DiscoveryRuleCreateOverridesOperationsOphistory,
    >,
    /// How long hourly figures are kept. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub optrends: ::core::option::Option<DiscoveryRuleCreateOverridesOperationsOptrends>,
    /// How grave the triggers are. For triggers alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opseverity: ::core::option::Option<
        DiscoveryRuleCreateOverridesOperationsOpseverity,
    >,
    /// Tags that the objects get beside their own. Not for graphs.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub optag: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleCreateOverridesOperationsOptag>,
    >,
    /// Templates that the hosts get. For hosts alone.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the inventory of the hosts is filled. For hosts alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opinventory: ::core::option::Option<
        DiscoveryRuleCreateOverridesOperationsOpinventory,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperations {
    /// With what is required.
    pub fn new(operationobject: impl ::core::convert::Into<OverrideObject>) -> Self {
        Self {
            operationobject: operationobject.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<OverrideOperator>,
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
    /// Sets [`opdiscover`](Self::opdiscover).
    pub fn opdiscover(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleCreateOverridesOperationsOpdiscover,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdiscover, value);
        self
    }
    /// Sets [`opstatus`](Self::opstatus).
    pub fn opstatus(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleCreateOverridesOperationsOpstatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opstatus, value);
        self
    }
    /// Sets [`opperiod`](Self::opperiod).
    pub fn opperiod(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleCreateOverridesOperationsOpperiod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opperiod, value);
        self
    }
    /// Sets [`ophistory`](Self::ophistory).
    pub fn ophistory(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleCreateOverridesOperationsOphistory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ophistory, value);
        self
    }
    /// Sets [`optrends`](Self::optrends).
    pub fn optrends(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleCreateOverridesOperationsOptrends>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.optrends, value);
        self
    }
    /// Sets [`opseverity`](Self::opseverity).
    pub fn opseverity(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleCreateOverridesOperationsOpseverity,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opseverity, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                DiscoveryRuleCreateOverridesOperationsOptag,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
    /// Sets [`optemplate`](Self::optemplate).
    pub fn optemplate(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optemplate, value);
        self
    }
    /// Sets [`opinventory`](Self::opinventory).
    pub fn opinventory(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleCreateOverridesOperationsOpinventory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS;
    0 => operationobject, 1 => operator, 2 => value, 3 => opdiscover, 4 => opstatus, 5 =>
    opperiod, 6 => ophistory, 7 => optrends, 8 => opseverity, 9 => optag, 10 =>
    optemplate, 11 => opinventory; operationobject; operator value opdiscover opstatus
    opperiod ophistory optrends opseverity optag optemplate opinventory
}
#[cfg(feature = "discoveryrule")]
/// Whether objects are made.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOpdiscover {
    /// Whether objects are made.
    ///
    /// One of the values below.
    pub discover: super::super::types::item::PrototypeUse,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOpdiscover {
    /// With what is required.
    pub fn new(
        discover: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        Self {
            discover: discover.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOpdiscover, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER;
    0 => discover; discover;
}
#[cfg(feature = "discoveryrule")]
/// Whether the objects are enabled. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOpstatus {
    /// Whether the objects are enabled.
    ///
    /// One of the values below.
    pub status: super::super::types::status::Status,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOpstatus {
    /// With what is required.
    pub fn new(
        status: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        Self {
            status: status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOpstatus, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS;
    0 => status; status;
}
#[cfg(feature = "discoveryrule")]
/// How often the items are asked. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOpperiod {
    /// The interval, with flexible and scheduled ones behind it.
    ///
    /// Update interval, at most 1024 characters, macros allowed: {$…} {\#…}. Not empty.
    pub delay: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOpperiod {
    /// With what is required.
    pub fn new(delay: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            delay: delay.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOpperiod, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD;
    0 => delay; delay;
}
#[cfg(feature = "discoveryrule")]
/// How long the values are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOphistory {
    /// How long the values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…} {\#…}. Not empty.
    pub history: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOphistory {
    /// With what is required.
    pub fn new(history: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            history: history.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOphistory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY;
    0 => history; history;
}
#[cfg(feature = "discoveryrule")]
/// How long hourly figures are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOptrends {
    /// How long hourly figures are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 86400–788400000 s, macros allowed: {$…} {\#…}. Not empty. What is right hangs on other fields.
    pub trends: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOptrends {
    /// With what is required.
    pub fn new(trends: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            trends: trends.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOptrends, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS;
    0 => trends; trends;
}
#[cfg(feature = "discoveryrule")]
/// How grave the triggers are. For triggers alone.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOpseverity {
    /// How grave the triggers are.
    ///
    /// One of the values below.
    pub severity: super::super::types::action::Severity,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOpseverity {
    /// With what is required.
    pub fn new(
        severity: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        Self {
            severity: severity.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOpseverity, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY;
    0 => severity; severity;
}
#[cfg(feature = "discoveryrule")]
/// Tags that the objects get beside their own. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOptag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOptag {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG;
    0 => tag, 1 => value; tag; value
}
#[cfg(feature = "discoveryrule")]
/// How the inventory of the hosts is filled. For hosts alone.
#[non_exhaustive]
pub struct DiscoveryRuleCreateOverridesOperationsOpinventory {
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: super::super::types::host::InventoryMode,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateOverridesOperationsOpinventory {
    /// With what is required.
    pub fn new(
        inventory_mode: impl ::core::convert::Into<
            super::super::types::host::InventoryMode,
        >,
    ) -> Self {
        Self {
            inventory_mode: inventory_mode.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateOverridesOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY;
    0 => inventory_mode; inventory_mode;
}
#[cfg(feature = "discoveryrule")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct DiscoveryRuleCreateQueryFields {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateQueryFields {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "discoveryrule")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct DiscoveryRuleCreateHeaders {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateHeaders {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "discoveryrule")]
/// Parameters of the script.
#[non_exhaustive]
pub struct DiscoveryRuleCreateParameters {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleCreateParameters {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_PARAMETERS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "discoveryrule")]
/// Where in a found object the value of a macro stands. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateLldMacroPaths {
    /// The id of the record.
    ///
    /// Id. Gone in 7.0.
    pub lld_macro_pathid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The macro.
    ///
    /// Discovery macro ({\#NAME}), at most 255 characters. Required when `lld_macro_pathid absent`. Not empty.
    pub lld_macro: ::core::option::Option<::std::string::String>,
    /// The JSONPath of the value.
    ///
    /// String, at most 255 characters. Required when `lld_macro_pathid absent`. Not empty.
    pub path: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateLldMacroPaths {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`lld_macro_pathid`](Self::lld_macro_pathid).
    pub fn lld_macro_pathid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld_macro_pathid, value);
        self
    }
    /// Sets [`lld_macro`](Self::lld_macro).
    pub fn lld_macro(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld_macro, value);
        self
    }
    /// Sets [`path`](Self::path).
    pub fn path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.path, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
impl ::core::default::Default for DiscoveryRuleUpdateLldMacroPaths {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateLldMacroPaths, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS;
    0 => lld_macro_pathid, 1 => lld_macro, 2 => path;; lld_macro_pathid lld_macro path
}
#[cfg(feature = "discoveryrule")]
/// Which of the found objects count.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<DiscoveryRuleUpdateFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleUpdateFilterConditions>,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formula`](Self::formula).
    pub fn formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formula, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER; 0 =>
    evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "discoveryrule")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// Discovery macro ({\#NAME}), at most 64 characters. Not empty.
    pub macro_: ::std::string::String,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateFilterConditions {
    /// With what is required.
    pub fn new(macro_: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            macro_: macro_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value; macro_; formulaid operator
    value
}
#[cfg(feature = "discoveryrule")]
/// What is different for some of the found objects. In an update they replace those until now.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverrides {
    /// The name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The place in the order: the smallest number first.
    ///
    /// Integer, 1–2147483647.
    pub step: i64,
    /// Whether later overrides are passed over where this one applies.
    ///
    /// Bool (0 or 1).
    pub stop: ::core::option::Option<bool>,
    /// Which of the found objects it is for; left out, all.
    ///
    /// Object.
    pub filter: ::core::option::Option<DiscoveryRuleUpdateOverridesFilter>,
    /// What is done with the objects made from prototypes.
    ///
    /// List of: object; a lone one may stand for the list.
    pub operations: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleUpdateOverridesOperations>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverrides {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        step: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            step: step.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`stop`](Self::stop).
    pub fn stop(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.stop, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleUpdateOverridesFilter>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<DiscoveryRuleUpdateOverridesOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverrides, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES; 0
    => name, 1 => step, 2 => stop, 3 => filter, 4 => operations; name step; stop filter
    operations
}
#[cfg(feature = "discoveryrule")]
/// Which of the found objects it is for; left out, all.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression of labels that joins the conditions. With `evaltype` 3 alone.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<DiscoveryRuleUpdateOverridesFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                DiscoveryRuleUpdateOverridesFilterConditions,
            >,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formula`](Self::formula).
    pub fn formula(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formula, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER;
    0 => evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "discoveryrule")]
/// The conditions.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesFilterConditions {
    /// The label of the condition in the expression: capital letters.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// The macro whose value is looked at.
    ///
    /// Discovery macro ({\#NAME}), at most 64 characters. Not empty.
    pub macro_: ::std::string::String,
    /// How the value is compared.
    ///
    /// One of the values below. Default: `8`.
    pub operator: ::core::option::Option<DiscoveryFilterOperator>,
    /// The regular expression, or `@` and the name of a global one. Empty where only the presence counts.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesFilterConditions {
    /// With what is required.
    pub fn new(macro_: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            macro_: macro_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`formulaid`](Self::formulaid).
    pub fn formulaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.formulaid, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<DiscoveryFilterOperator>,
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS;
    0 => formulaid, 1 => macro_, 2 => operator, 3 => value; macro_; formulaid operator
    value
}
#[cfg(feature = "discoveryrule")]
/// What is done with the objects made from prototypes.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperations {
    /// What kind of prototype it is for.
    ///
    /// One of the values below.
    pub operationobject: OverrideObject,
    /// How the name of the prototype is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<OverrideOperator>,
    /// What the name is compared with; empty for any.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    /// Whether objects are made.
    ///
    /// Object.
    pub opdiscover: ::core::option::Option<
        DiscoveryRuleUpdateOverridesOperationsOpdiscover,
    >,
    /// Whether the objects are enabled. Not for graphs.
    ///
    /// Object. What is right hangs on other fields.
    pub opstatus: ::core::option::Option<DiscoveryRuleUpdateOverridesOperationsOpstatus>,
    /// How often the items are asked. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opperiod: ::core::option::Option<DiscoveryRuleUpdateOverridesOperationsOpperiod>,
    /// How long the values are kept. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub ophistory: ::core::option::Option<
        DiscoveryRuleUpdateOverridesOperationsOphistory,
    >,
    /// How long hourly figures are kept. For items alone.
    ///
    /// Object. What is right hangs on other fields.
    pub optrends: ::core::option::Option<DiscoveryRuleUpdateOverridesOperationsOptrends>,
    /// How grave the triggers are. For triggers alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opseverity: ::core::option::Option<
        DiscoveryRuleUpdateOverridesOperationsOpseverity,
    >,
    /// Tags that the objects get beside their own. Not for graphs.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub optag: ::core::option::Option<
        ::std::vec::Vec<DiscoveryRuleUpdateOverridesOperationsOptag>,
    >,
    /// Templates that the hosts get. For hosts alone.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the inventory of the hosts is filled. For hosts alone.
    ///
    /// Object. What is right hangs on other fields.
    pub opinventory: ::core::option::Option<
        DiscoveryRuleUpdateOverridesOperationsOpinventory,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperations {
    /// With what is required.
    pub fn new(operationobject: impl ::core::convert::Into<OverrideObject>) -> Self {
        Self {
            operationobject: operationobject.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<OverrideOperator>,
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
    /// Sets [`opdiscover`](Self::opdiscover).
    pub fn opdiscover(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleUpdateOverridesOperationsOpdiscover,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdiscover, value);
        self
    }
    /// Sets [`opstatus`](Self::opstatus).
    pub fn opstatus(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleUpdateOverridesOperationsOpstatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opstatus, value);
        self
    }
    /// Sets [`opperiod`](Self::opperiod).
    pub fn opperiod(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleUpdateOverridesOperationsOpperiod>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opperiod, value);
        self
    }
    /// Sets [`ophistory`](Self::ophistory).
    pub fn ophistory(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleUpdateOverridesOperationsOphistory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ophistory, value);
        self
    }
    /// Sets [`optrends`](Self::optrends).
    pub fn optrends(
        mut self,
        value: impl ::core::convert::Into<DiscoveryRuleUpdateOverridesOperationsOptrends>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.optrends, value);
        self
    }
    /// Sets [`opseverity`](Self::opseverity).
    pub fn opseverity(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleUpdateOverridesOperationsOpseverity,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opseverity, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                DiscoveryRuleUpdateOverridesOperationsOptag,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
    /// Sets [`optemplate`](Self::optemplate).
    pub fn optemplate(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optemplate, value);
        self
    }
    /// Sets [`opinventory`](Self::opinventory).
    pub fn opinventory(
        mut self,
        value: impl ::core::convert::Into<
            DiscoveryRuleUpdateOverridesOperationsOpinventory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS;
    0 => operationobject, 1 => operator, 2 => value, 3 => opdiscover, 4 => opstatus, 5 =>
    opperiod, 6 => ophistory, 7 => optrends, 8 => opseverity, 9 => optag, 10 =>
    optemplate, 11 => opinventory; operationobject; operator value opdiscover opstatus
    opperiod ophistory optrends opseverity optag optemplate opinventory
}
#[cfg(feature = "discoveryrule")]
/// Whether objects are made.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOpdiscover {
    /// Whether objects are made.
    ///
    /// One of the values below.
    pub discover: super::super::types::item::PrototypeUse,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOpdiscover {
    /// With what is required.
    pub fn new(
        discover: impl ::core::convert::Into<super::super::types::item::PrototypeUse>,
    ) -> Self {
        Self {
            discover: discover.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOpdiscover, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER;
    0 => discover; discover;
}
#[cfg(feature = "discoveryrule")]
/// Whether the objects are enabled. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOpstatus {
    /// Whether the objects are enabled.
    ///
    /// One of the values below.
    pub status: super::super::types::status::Status,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOpstatus {
    /// With what is required.
    pub fn new(
        status: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        Self {
            status: status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOpstatus, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS;
    0 => status; status;
}
#[cfg(feature = "discoveryrule")]
/// How often the items are asked. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOpperiod {
    /// The interval, with flexible and scheduled ones behind it.
    ///
    /// Update interval, at most 1024 characters, macros allowed: {$…} {\#…}. Not empty.
    pub delay: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOpperiod {
    /// With what is required.
    pub fn new(delay: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            delay: delay.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOpperiod, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD;
    0 => delay; delay;
}
#[cfg(feature = "discoveryrule")]
/// How long the values are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOphistory {
    /// How long the values are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 3600–788400000 s, macros allowed: {$…} {\#…}. Not empty.
    pub history: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOphistory {
    /// With what is required.
    pub fn new(history: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            history: history.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOphistory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY;
    0 => history; history;
}
#[cfg(feature = "discoveryrule")]
/// How long hourly figures are kept. For items alone.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOptrends {
    /// How long hourly figures are kept; `0` for not at all.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 86400–788400000 s, macros allowed: {$…} {\#…}. Not empty. What is right hangs on other fields.
    pub trends: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOptrends {
    /// With what is required.
    pub fn new(trends: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            trends: trends.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOptrends, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS;
    0 => trends; trends;
}
#[cfg(feature = "discoveryrule")]
/// How grave the triggers are. For triggers alone.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOpseverity {
    /// How grave the triggers are.
    ///
    /// One of the values below.
    pub severity: super::super::types::action::Severity,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOpseverity {
    /// With what is required.
    pub fn new(
        severity: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        Self {
            severity: severity.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOpseverity, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY;
    0 => severity; severity;
}
#[cfg(feature = "discoveryrule")]
/// Tags that the objects get beside their own. Not for graphs.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOptag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOptag {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG;
    0 => tag, 1 => value; tag; value
}
#[cfg(feature = "discoveryrule")]
/// How the inventory of the hosts is filled. For hosts alone.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateOverridesOperationsOpinventory {
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: super::super::types::host::InventoryMode,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateOverridesOperationsOpinventory {
    /// With what is required.
    pub fn new(
        inventory_mode: impl ::core::convert::Into<
            super::super::types::host::InventoryMode,
        >,
    ) -> Self {
        Self {
            inventory_mode: inventory_mode.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateOverridesOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY;
    0 => inventory_mode; inventory_mode;
}
#[cfg(feature = "discoveryrule")]
/// Parameters of the address. Before 7.0 an object for each: the name and its value.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateQueryFields {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateQueryFields {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateQueryFields, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_QUERY_FIELDS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "discoveryrule")]
/// Headers. Before 7.0 an object of names and values.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateHeaders {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateHeaders {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateHeaders, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_HEADERS; 0
    => name, 1 => value; name value;
}
#[cfg(feature = "discoveryrule")]
/// Parameters of the script.
#[non_exhaustive]
pub struct DiscoveryRuleUpdateParameters {
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
#[cfg(feature = "discoveryrule")]
impl DiscoveryRuleUpdateParameters {
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
#[cfg(feature = "discoveryrule")]
::callsheet_runtime::record! {
    DiscoveryRuleUpdateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_PARAMETERS;
    0 => name, 1 => value; name value;
}
#[cfg(feature = "types-alert")]
/// How the value of a macro is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscoveryFilterOperator {
    /// Matches a regular expression.
    ///
    /// `8` on the wire.
    Matches,
    /// Does not match a regular expression.
    ///
    /// `9` on the wire.
    DoesNotMatch,
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
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    DiscoveryFilterOperator, DISCOVERY_FILTER_OPERATOR_VALUES; 0 => Matches, 1 =>
    DoesNotMatch, 2 => Exists, 3 => DoesNotExist
}
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_FILTER_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/discovery-rule",
    name: "DiscoveryFilterOperator",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "8",
            name: "Matches",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "DoesNotMatch",
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
#[cfg(feature = "types-alert")]
/// When what is no longer found is disabled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostObjectDisabling {
    /// After a while.
    ///
    /// `0` on the wire.
    AfterLifetime,
    /// Never.
    ///
    /// `1` on the wire.
    Never,
    /// At once.
    ///
    /// `2` on the wire.
    Immediately,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    LostObjectDisabling, LOST_OBJECT_DISABLING_VALUES; 0 => AfterLifetime, 1 => Never, 2
    => Immediately
}
#[cfg(feature = "types-alert")]
pub(crate) static LOST_OBJECT_DISABLING_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/discovery-rule",
    name: "LostObjectDisabling",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "AfterLifetime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Never",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Immediately",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// When what is no longer found is deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostObjectRemoval {
    /// After a while.
    ///
    /// `0` on the wire.
    AfterLifetime,
    /// Never.
    ///
    /// `1` on the wire.
    Never,
    /// At once.
    ///
    /// `2` on the wire.
    Immediately,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    LostObjectRemoval, LOST_OBJECT_REMOVAL_VALUES; 0 => AfterLifetime, 1 => Never, 2 =>
    Immediately
}
#[cfg(feature = "types-alert")]
pub(crate) static LOST_OBJECT_REMOVAL_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/discovery-rule",
    name: "LostObjectRemoval",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "AfterLifetime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Never",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Immediately",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What kind of prototype an override is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverrideObject {
    /// Prototypes of items.
    ///
    /// `0` on the wire.
    ItemPrototype,
    /// Prototypes of triggers.
    ///
    /// `1` on the wire.
    TriggerPrototype,
    /// Prototypes of graphs.
    ///
    /// `2` on the wire.
    GraphPrototype,
    /// Prototypes of hosts.
    ///
    /// `3` on the wire.
    HostPrototype,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    OverrideObject, OVERRIDE_OBJECT_VALUES; 0 => ItemPrototype, 1 => TriggerPrototype, 2
    => GraphPrototype, 3 => HostPrototype
}
#[cfg(feature = "types-alert")]
pub(crate) static OVERRIDE_OBJECT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/discovery-rule",
    name: "OverrideObject",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "ItemPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "TriggerPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "GraphPrototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "HostPrototype",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How the name of a prototype is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverrideOperator {
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
    /// Matches a regular expression.
    ///
    /// `8` on the wire.
    Matches,
    /// Does not match a regular expression.
    ///
    /// `9` on the wire.
    DoesNotMatch,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    OverrideOperator, OVERRIDE_OPERATOR_VALUES; 0 => Equals, 1 => DoesNotEqual, 2 =>
    Contains, 3 => DoesNotContain, 4 => Matches, 5 => DoesNotMatch
}
#[cfg(feature = "types-alert")]
pub(crate) static OVERRIDE_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/discovery-rule",
    name: "OverrideOperator",
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
            wire: "8",
            name: "Matches",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "DoesNotMatch",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_FIELDS: [tables::Field<'static>; 65] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 17),
        ("hostid", tables::Type::ID, 25),
        ("uuid", tables::Type::TEXT, 33),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            49,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_TYPE_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            71,
        ),
        (
            "lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_REMOVAL_VALUES),
                ..tables::Type::ANY
            },
            80,
        ),
        ("lifetime", tables::Type::TEXT, 88),
        (
            "enabled_lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_DISABLING_VALUES),
                ..tables::Type::ANY
            },
            111,
        ),
        ("enabled_lifetime", tables::Type::TEXT, 126),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            149,
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
            156,
        ),
        (
            "lld_macro_paths",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_LLD_MACRO_PATHS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            206,
        ),
        (
            "overrides",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES,
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
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            313,
        ),
        ("trapper_hosts", tables::Type::TEXT, 685),
        ("interfaceid", tables::Type::ID, 716),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            759,
        ),
        ("username", tables::Type::TEXT, 786),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            824,
        ),
        ("params", tables::Type::TEXT, 847),
        ("timeout", tables::Type::TEXT, 873),
        ("delay", tables::Type::TEXT, 961),
        ("master_itemid", tables::Type::ID, 1019),
        ("url", tables::Type::TEXT, 1032),
        ("query_fields", tables::Type::ANY, 1051),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                ..tables::Type::ANY
            },
            1082,
        ),
        (
            "post_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_POST_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            1099,
        ),
        ("posts", tables::Type::TEXT, 1116),
        ("headers", tables::Type::ANY, 1146),
        ("status_codes", tables::Type::TEXT, 1177),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                ..tables::Type::ANY
            },
            1195,
        ),
        (
            "retrieve_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            1211,
        ),
        (
            "output_format",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                ),
                ..tables::Type::ANY
            },
            1231,
        ),
        ("http_proxy", tables::Type::TEXT, 1247),
        (
            "verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1264,
        ),
        (
            "verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            1280,
        ),
        ("ssl_cert_file", tables::Type::TEXT, 1296),
        ("ssl_key_file", tables::Type::TEXT, 1313),
        (
            "ssl_key_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1330,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                ..tables::Type::ANY
            },
            1348,
        ),
        ("ipmi_sensor", tables::Type::TEXT, 1365),
        ("jmx_endpoint", tables::Type::TEXT, 1389),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1402,
        ),
        ("snmp_oid", tables::Type::TEXT, 1433),
        ("publickey", tables::Type::TEXT, 1452),
        ("privatekey", tables::Type::TEXT, 1480),
        ("templateid", tables::Type::ID, 1508),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            1516,
        ),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATE_VALUES),
                ..tables::Type::ANY
            },
            1524,
        ),
        ("error", tables::Type::TEXT, 1532),
        ("history", tables::Type::TEXT, 1539),
        ("trends", tables::Type::TEXT, 1546),
        (
            "value_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::ITEM_VALUE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            1553,
        ),
        ("units", tables::Type::TEXT, 1561),
        ("logtimefmt", tables::Type::TEXT, 1568),
        ("valuemapid", tables::Type::ID, 1575),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            1582,
        ),
        (
            "inventory_link",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::INVENTORY_FIELD_VALUES,
                ),
                ..tables::Type::ANY
            },
            1590,
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
            1598,
        ),
        (
            "items",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1606,
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
            1614,
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
            1622,
        ),
        (
            "hostPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1630,
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
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
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
                        line: 1053,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_QUERY_FIELDS,
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
                        line: 1051,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                        line: 1148,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_HEADERS,
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
                        line: 1146,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                references: ::core::option::Option::Some("discovery-rule"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRule",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 41, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 60, 65535, 65535, 65535,
        9, 20, 65535, 37, 65535, 65535, 25, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 49, 65535, 65535, 65535, 65535,
        65535, 2, 65535, 65535, 65535, 65535, 18, 65535, 65535, 65535, 47, 65535, 65535,
        65535, 65535, 65535, 26, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5,
        65535, 65535, 65535, 4, 8, 42, 62, 51, 64, 21, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 46, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 14, 54, 57, 65535, 0, 65535, 65535, 34,
        65535, 65535, 65535, 65535, 56, 65535, 65535, 48, 65535, 22, 65535, 65535, 65535,
        65535, 65535, 65535, 61, 65535, 65535, 65535, 65535, 65535, 16, 24, 65535, 65535,
        65535, 65535, 40, 55, 65535, 65535, 65535, 28, 39, 1, 31, 65535, 65535, 65535,
        13, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 19, 53, 65535, 43, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15, 35,
        65535, 65535, 58, 65535, 59, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 23,
        44, 65535, 6, 29, 63, 27, 32, 52, 65535, 45, 65535, 65535, 36, 3, 65535, 65535,
        30, 65535, 38, 65535, 17, 7, 11, 65535, 65535, 65535, 65535, 65535, 65535, 50,
        65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the rule.",
            ru: "Идентификатор правила.",
        },
        tables::Text {
            en: "The host or template that the rule belongs to.",
            ru: "Узел сети или шаблон, которому принадлежит правило.",
        },
        tables::Text {
            en: "The lasting id of a rule of a template.",
            ru: "Постоянный идентификатор правила шаблона.",
        },
        tables::Text {
            en: "The rule's name.",
            ru: "Название правила.",
        },
        tables::Text {
            en: "How the list of what there is comes about.",
            ru: "Как получается перечень найденного.",
        },
        tables::Text {
            en: "The key: what is asked for the list, with its parameters.",
            ru: "Ключ: что запрашивается для перечня, с параметрами.",
        },
        tables::Text {
            en: "When what is no longer found is deleted.",
            ru: "Когда удаляется то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.",
            ru: "Сколько хранить то, чего больше не находят, прежде чем удалить; `0` — удалять сразу. Только при `lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "When what is no longer found is disabled.",
            ru: "Когда отключается то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.",
            ru: "Сколько то, чего больше не находят, остаётся включённым. Только при `enabled_lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the rule works.",
            ru: "Действует ли правило.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Where in a found object the value of a macro stands. In an update they replace those until now.",
            ru: "Где в найденном объекте стоит значение макроса. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which of the found objects count.",
            ru: "Какие из найденных объектов учитывать.",
        },
        tables::Text {
            en: "What is different for some of the found objects. In an update they replace those until now.",
            ru: "Особые настройки для части найденных объектов. При обновлении заменяют прежние.",
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
            en: "What to carry out: a command, a query or a script.",
            ru: "Что выполнить: команда, запрос или скрипт.",
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
            en: "The item whose value the list is taken from.",
            ru: "Элемент, из значения которого берётся перечень.",
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
            en: "The rule of a template that it comes from; `0` for none.",
            ru: "Правило шаблона, от которого оно унаследовано; `0` — нет.",
        },
        tables::Text {
            en: "How the rule came about.",
            ru: "Происхождение правила.",
        },
        tables::Text {
            en: "Whether the last list could be taken.",
            ru: "Удалось ли получить последний перечень.",
        },
        tables::Text {
            en: "Why the list could not be taken; empty for no error.",
            ru: "Почему перечень не получен; пусто — ошибки нет.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "What its values are: always a text.",
            ru: "Тип значений: всегда текст.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "Whether it is made from a prototype of a rule.",
            ru: "Создаётся ли по прототипу правила.",
        },
        tables::Text {
            en: "Kept for items; means nothing here.",
            ru: "Поле элементов данных; здесь ничего не значит.",
        },
        tables::Text {
            en: "The host or template of the rule, alone in a list. Filled by `selectHosts`.",
            ru: "Узел сети или шаблон правила, единственный в списке. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The prototypes of items. Filled by `selectItems`.",
            ru: "Прототипы элементов данных. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The prototypes of triggers. Filled by `selectTriggers`.",
            ru: "Прототипы триггеров. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The prototypes of graphs. Filled by `selectGraphs`.",
            ru: "Прототипы графиков. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "The prototypes of hosts. Filled by `selectHostPrototypes`.",
            ru: "Прототипы узлов сети. Заполняется по `selectHostPrototypes`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_FIELDS: [tables::Field<'static>; 47] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 25),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            33,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            49,
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
                    "16",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                ],
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            71,
        ),
        (
            "lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_REMOVAL_VALUES),
                ..tables::Type::ANY
            },
            80,
        ),
        (
            "lifetime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "enabled_lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_DISABLING_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "enabled_lifetime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            126,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            149,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_PREPROCESSING_STEP_DISCOVERY_PREPROCESSING_STEP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "lld_macro_paths",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS,
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
            164,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            206,
        ),
        (
            "overrides",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES,
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
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            313,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            685,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            716,
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
            759,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            786,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            824,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            847,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            873,
        ),
        ("delay", tables::Type::TEXT, 961),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            1019,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1032,
        ),
        ("query_fields", tables::Type::ANY, 1051),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            1082,
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
            1099,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1116,
        ),
        ("headers", tables::Type::ANY, 1146),
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
            1177,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            1195,
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
            1211,
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
            1231,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1247,
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
            1264,
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
            1280,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1296,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1313,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            1330,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            1348,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1365,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1389,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_PARAMETERS,
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
            1402,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1433,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1452,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1480,
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
                        line: 39,
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
                        line: 44,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 57,
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
                default: ::core::option::Option::Some("0"),
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
                        null: tables::Null::Refused,
                        line: 94,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                        null: tables::Null::Refused,
                        line: 102,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                default: ::core::option::Option::Some("2"),
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
                                    steps: &[5],
                                },
                                &["0", "1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&LOST_OBJECT_DISABLING_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 120,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        &["0", "1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                        null: tables::Null::Refused,
                        line: 133,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS,
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
                        line: 172,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
                                            steps: &[40],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 691,
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
                                tables::Version::new(7, 0, 0),
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
                        line: 697,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 704,
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
                                                    steps: &[40],
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
                        line: 709,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 725,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 731,
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
                                        &["0", "12", "16", "20"],
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
                        line: 735,
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
                        line: 740,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
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
                        line: 767,
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
                        line: 773,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 779,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
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
                        line: 793,
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
                        line: 801,
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
                        line: 807,
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
                        line: 813,
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
                                            steps: &[17],
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
                        line: 818,
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
                        line: 831,
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
                        line: 836,
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
                                            steps: &[17],
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
                        line: 841,
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
                            steps: &[3],
                        },
                        &["11", "13", "14", "21", "22"],
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
                                tables::Version::new(7, 0, 0),
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
                                &["11", "13", "14", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 854,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 861,
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
                                &["11", "13", "14", "21", "22"],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 866,
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
                        line: 881,
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
                        line: 890,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 898,
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
                        line: 903,
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
                        line: 910,
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
                                                    steps: &[44],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[44],
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
                        line: 917,
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
                                &["2", "18"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 968,
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
                        line: 973,
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
                        line: 980,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 987,
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
                        line: 992,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                        line: 1027,
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
                        line: 1039,
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
                        line: 1045,
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
                        line: 1056,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_QUERY_FIELDS,
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
                        line: 1061,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_QUERY_FIELDS,
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
                        line: 1051,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                        line: 1090,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1094,
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
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1107,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1111,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
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
                                    steps: &[27],
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
                                            steps: &[27],
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
                                            steps: &[27],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1123,
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
                                            steps: &[27],
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
                                            steps: &[27],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1128,
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
                                            steps: &[27],
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
                                            steps: &[27],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1135,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
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
                                            steps: &[27],
                                        },
                                        &["2", "3"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1141,
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
                        line: 1151,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_HEADERS,
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
                        line: 1156,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_HEADERS,
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
                        line: 1146,
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
                        line: 1183,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1189,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1202,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1206,
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
                                            steps: &[26],
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
                        line: 1218,
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
                        line: 1222,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1226,
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
                        line: 1238,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1242,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1253,
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
                        line: 1258,
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
                        line: 1271,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1275,
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
                        line: 1287,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1291,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1302,
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
                        line: 1307,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1319,
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
                        line: 1324,
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
                        line: 1337,
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
                        line: 1342,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
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
                        line: 1356,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1360,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
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
                        line: 1372,
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
                        line: 1377,
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
                        line: 1383,
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
                        line: 1395,
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
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_PARAMETERS,
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
                        line: 1409,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            44,
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
                        line: 1440,
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
                        line: 1446,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            45,
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
                                    steps: &[17],
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1460,
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1468,
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
                                            steps: &[17],
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1473,
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
                                    steps: &[17],
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1488,
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1496,
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
                                            steps: &[17],
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1501,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreate",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 21, 32, 40, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15, 23, 65535, 8, 19,
        65535, 36, 39, 65535, 24, 65535, 27, 38, 0, 30, 65535, 65535, 65535, 12, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535,
        65535, 65535, 17, 65535, 18, 65535, 46, 42, 65535, 65535, 65535, 65535, 25,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 14, 34, 65535, 3, 7, 41,
        65535, 65535, 65535, 20, 65535, 65535, 65535, 65535, 22, 43, 65535, 5, 28, 65535,
        26, 31, 45, 65535, 44, 65535, 65535, 35, 2, 65535, 65535, 9, 29, 37, 65535, 16,
        6, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535,
        65535, 65535, 11, 33, 65535,
    ],
    required: 4,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host or template that the rule belongs to.",
            ru: "Узел сети или шаблон, которому принадлежит правило.",
        },
        tables::Text {
            en: "The lasting id of a rule of a template.",
            ru: "Постоянный идентификатор правила шаблона.",
        },
        tables::Text {
            en: "The rule's name.",
            ru: "Название правила.",
        },
        tables::Text {
            en: "How the list of what there is comes about.",
            ru: "Как получается перечень найденного.",
        },
        tables::Text {
            en: "The key: what is asked for the list, with its parameters.",
            ru: "Ключ: что запрашивается для перечня, с параметрами.",
        },
        tables::Text {
            en: "When what is no longer found is deleted.",
            ru: "Когда удаляется то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.",
            ru: "Сколько хранить то, чего больше не находят, прежде чем удалить; `0` — удалять сразу. Только при `lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "When what is no longer found is disabled.",
            ru: "Когда отключается то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.",
            ru: "Сколько то, чего больше не находят, остаётся включённым. Только при `enabled_lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the rule works.",
            ru: "Действует ли правило.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Where in a found object the value of a macro stands. In an update they replace those until now.",
            ru: "Где в найденном объекте стоит значение макроса. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which of the found objects count.",
            ru: "Какие из найденных объектов учитывать.",
        },
        tables::Text {
            en: "What is different for some of the found objects. In an update they replace those until now.",
            ru: "Особые настройки для части найденных объектов. При обновлении заменяют прежние.",
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
            en: "What to carry out: a command, a query or a script.",
            ru: "Что выполнить: команда, запрос или скрипт.",
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
            en: "The item whose value the list is taken from.",
            ru: "Элемент, из значения которого берётся перечень.",
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_FIELDS: [tables::Field<'static>; 47] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 17),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            33,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            49,
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
                    "16",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                ],
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ItemKey),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            71,
        ),
        (
            "lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_REMOVAL_VALUES),
                ..tables::Type::ANY
            },
            80,
        ),
        (
            "lifetime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "enabled_lifetime_type",
            tables::Type {
                kind: tables::Kind::Enum(&LOST_OBJECT_DISABLING_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "enabled_lifetime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ANY
            },
            126,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            142,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::ITEM_STATUS_VALUES),
                ..tables::Type::ANY
            },
            149,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_PREPROCESSING_STEP_DISCOVERY_PREPROCESSING_STEP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "lld_macro_paths",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
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
            164,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            206,
        ),
        (
            "overrides",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES,
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
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            313,
        ),
        (
            "trapper_hosts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            685,
        ),
        (
            "interfaceid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            716,
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
            759,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            786,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            824,
        ),
        (
            "params",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            847,
        ),
        (
            "timeout",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            873,
        ),
        ("delay", tables::Type::TEXT, 961),
        (
            "master_itemid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            1019,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1032,
        ),
        ("query_fields", tables::Type::ANY, 1051),
        (
            "request_method",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::HTTP_METHOD_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            1082,
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
            1099,
        ),
        (
            "posts",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1116,
        ),
        ("headers", tables::Type::ANY, 1146),
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
            1177,
        ),
        (
            "follow_redirects",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::REDIRECTS_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            1195,
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
            1211,
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
            1231,
        ),
        (
            "http_proxy",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1247,
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
            1264,
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
            1280,
        ),
        (
            "ssl_cert_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1296,
        ),
        (
            "ssl_key_file",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1313,
        ),
        (
            "ssl_key_password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            1330,
        ),
        (
            "allow_traps",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::item::TRAPPING_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            1348,
        ),
        (
            "ipmi_sensor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1365,
        ),
        (
            "jmx_endpoint",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1389,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_PARAMETERS,
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
            1402,
        ),
        (
            "snmp_oid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1433,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1452,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            1480,
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
                        line: 39,
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
                        line: 44,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 57,
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
                        null: tables::Null::Refused,
                        line: 94,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                        null: tables::Null::Refused,
                        line: 102,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                },
                                &["0", "1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&LOST_OBJECT_DISABLING_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 120,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        &["0", "1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
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
                        null: tables::Null::Refused,
                        line: 133,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                unchecked: ::core::option::Option::Some(tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
                                            steps: &[40],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 691,
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
                                tables::Version::new(7, 0, 0),
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
                        line: 697,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 704,
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
                                                    steps: &[40],
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
                        line: 709,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                references: ::core::option::Option::Some("host-interface"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 746,
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
                        line: 750,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 755,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
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
                        line: 767,
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
                        line: 773,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0", "1", "2", "3", "4"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 779,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
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
                        line: 793,
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
                        line: 801,
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
                        line: 807,
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
                        line: 813,
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
                                            steps: &[17],
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
                        line: 818,
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
                        line: 831,
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
                        line: 836,
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
                                            steps: &[17],
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
                        line: 841,
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
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 854,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 861,
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
                        line: 866,
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
                        line: 926,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 934,
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
                        line: 939,
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
                        line: 946,
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
                                                    steps: &[44],
                                                },
                                                "get[",
                                            ),
                                            tables::Condition::Prefix(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[44],
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
                        line: 953,
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
                                &["2", "17", "18"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 998,
                    },
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
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1003,
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
                        line: 1008,
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
                        line: 1013,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                        line: 1027,
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
                        line: 1039,
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
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1045,
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
                        line: 1056,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_QUERY_FIELDS,
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
                        line: 1061,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_QUERY_FIELDS,
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
                        line: 1051,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                        line: 1090,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_METHOD_VALUES,
                            ),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1094,
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
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1107,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_POST_TYPE_VALUES,
                            ),
                            words: &["0", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1111,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
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
                        line: 1123,
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
                                            steps: &[27],
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
                        line: 1128,
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
                                            steps: &[27],
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
                        line: 1135,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1141,
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
                        line: 1151,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_HEADERS,
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
                        line: 1156,
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_HEADERS,
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
                        line: 1146,
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
                        line: 1183,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1189,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1202,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::REDIRECTS_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1206,
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
                                            steps: &[26],
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
                        line: 1218,
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
                        line: 1222,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_RETRIEVE_MODE_VALUES,
                            ),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1226,
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
                        line: 1238,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::HTTP_OUTPUT_FORMAT_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1242,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1253,
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
                        line: 1258,
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
                        line: 1271,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1275,
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
                        line: 1287,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1291,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1302,
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
                        line: 1307,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1319,
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
                        line: 1324,
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
                        line: 1337,
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
                        line: 1342,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
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
                        line: 1356,
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
                            kind: tables::Kind::Enum(
                                &super::super::types::item::TRAPPING_VALUES,
                            ),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1360,
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
                        line: 1372,
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
                        line: 1377,
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
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1383,
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
                        line: 1395,
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
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_PARAMETERS,
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
                        line: 1409,
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
                        line: 1440,
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
                            length: ::core::option::Option::Some(512),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1446,
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1460,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1468,
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
                                            steps: &[17],
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
                        line: 1473,
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
                                            steps: &[17],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 1488,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 1496,
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
                                            steps: &[17],
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
                        line: 1501,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdate",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 21, 32, 40, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15, 23, 65535, 8, 19,
        65535, 36, 39, 65535, 24, 65535, 27, 38, 30, 65535, 65535, 65535, 65535, 12,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535,
        65535, 65535, 65535, 17, 65535, 18, 65535, 46, 42, 65535, 65535, 65535, 65535,
        25, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 14, 34, 65535, 3, 7, 41,
        65535, 65535, 65535, 20, 65535, 65535, 65535, 65535, 22, 43, 65535, 5, 28, 65535,
        26, 31, 45, 65535, 44, 65535, 65535, 35, 2, 65535, 65535, 9, 29, 37, 65535, 16,
        6, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535, 65535,
        0, 65535, 11, 33, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the rule.",
            ru: "Идентификатор правила.",
        },
        tables::Text {
            en: "The lasting id of a rule of a template.",
            ru: "Постоянный идентификатор правила шаблона.",
        },
        tables::Text {
            en: "The rule's name.",
            ru: "Название правила.",
        },
        tables::Text {
            en: "How the list of what there is comes about.",
            ru: "Как получается перечень найденного.",
        },
        tables::Text {
            en: "The key: what is asked for the list, with its parameters.",
            ru: "Ключ: что запрашивается для перечня, с параметрами.",
        },
        tables::Text {
            en: "When what is no longer found is deleted.",
            ru: "Когда удаляется то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found is kept before it is deleted; `0` for not at all. With `lifetime_type` 0 alone.",
            ru: "Сколько хранить то, чего больше не находят, прежде чем удалить; `0` — удалять сразу. Только при `lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "When what is no longer found is disabled.",
            ru: "Когда отключается то, чего больше не находят.",
        },
        tables::Text {
            en: "How long what is no longer found stays enabled. With `enabled_lifetime_type` 0 alone.",
            ru: "Сколько то, чего больше не находят, остаётся включённым. Только при `enabled_lifetime_type`, равном 0.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the rule works.",
            ru: "Действует ли правило.",
        },
        tables::Text {
            en: "Steps that a value goes through before it is kept, in this order.",
            ru: "Шаги, которые проходит значение до записи, по порядку.",
        },
        tables::Text {
            en: "Where in a found object the value of a macro stands. In an update they replace those until now.",
            ru: "Где в найденном объекте стоит значение макроса. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Which of the found objects count.",
            ru: "Какие из найденных объектов учитывать.",
        },
        tables::Text {
            en: "What is different for some of the found objects. In an update they replace those until now.",
            ru: "Особые настройки для части найденных объектов. При обновлении заменяют прежние.",
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
            en: "What to carry out: a command, a query or a script.",
            ru: "Что выполнить: команда, запрос или скрипт.",
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
            en: "The item whose value the list is taken from.",
            ru: "Элемент, из значения которого берётся перечень.",
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
static DISCOVERY_RULE_LLD_MACRO_PATHS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("lld_macro_pathid", tables::Type::ID, 179),
        ("lld_macro", tables::Type::TEXT, 186),
        (
            "path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            196,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_LLD_MACRO_PATHS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleLldMacroPaths",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_LLD_MACRO_PATHS_FIELDS,
    lookup: &[1, 65535, 65535, 0, 65535, 65535, 2, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_LLD_MACRO_PATHS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the record.",
            ru: "Идентификатор записи.",
        },
        tables::Text {
            en: "The macro.",
            ru: "Макрос.",
        },
        tables::Text {
            en: "The JSONPath of the value.",
            ru: "JSONPath значения.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            211,
        ),
        ("formula", tables::Type::TEXT, 219),
        ("eval_formula", tables::Type::TEXT, 238),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            245,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_FILTER_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 3, 65535, 2, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The expression that the server joins the conditions with.",
            ru: "Выражение, которым сервер соединяет условия.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("formulaid", tables::Type::TEXT, 260),
        ("macro", tables::Type::TEXT, 276),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            286,
        ),
        ("value", tables::Type::TEXT, 294),
    ],
    &[
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_FILTER_CONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            320,
        ),
        ("step", tables::Type::INT, 330),
        ("stop", tables::Type::BOOL, 339),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            344,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            456,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverrides",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_FIELDS,
    lookup: &[
        4, 65535, 65535, 65535, 65535, 2, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The place in the order: the smallest number first.",
            ru: "Место в очереди: меньшее число раньше.",
        },
        tables::Text {
            en: "Whether later overrides are passed over where this one applies.",
            ru: "Пропускать ли следующие переопределения, если сработало это.",
        },
        tables::Text {
            en: "Which of the found objects it is for; left out, all.",
            ru: "Для каких найденных объектов; если не задан — для всех.",
        },
        tables::Text {
            en: "What is done with the objects made from prototypes.",
            ru: "Что делать с объектами, создаваемыми по прототипам.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            349,
        ),
        ("formula", tables::Type::TEXT, 357),
        ("eval_formula", tables::Type::TEXT, 376),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS,
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
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_FILTER_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 3, 65535, 2, 65535, 65535, 1,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The expression that the server joins the conditions with.",
            ru: "Выражение, которым сервер соединяет условия.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("formulaid", tables::Type::TEXT, 403),
        ("macro", tables::Type::TEXT, 419),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            429,
        ),
        ("value", tables::Type::TEXT, 437),
    ],
    &[
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "operationobject",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OBJECT_VALUES),
                ..tables::Type::ANY
            },
            462,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            470,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            478,
        ),
        (
            "opdiscover",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER,
                    ),
                ),
                ..tables::Type::ANY
            },
            484,
        ),
        (
            "opstatus",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS,
                    ),
                ),
                ..tables::Type::ANY
            },
            497,
        ),
        (
            "opperiod",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD,
                    ),
                ),
                ..tables::Type::ANY
            },
            515,
        ),
        (
            "ophistory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "optrends",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS,
                    ),
                ),
                ..tables::Type::ANY
            },
            558,
        ),
        (
            "opseverity",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY,
                    ),
                ),
                ..tables::Type::ANY
            },
            588,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            606,
        ),
        (
            "optemplate",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            645,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            667,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperations",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 2, 5, 7, 10,
        65535, 65535, 65535, 65535, 9, 65535, 4, 8, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 1, 3, 11,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What kind of prototype it is for.",
            ru: "К какому виду прототипов относится.",
        },
        tables::Text {
            en: "How the name of the prototype is compared.",
            ru: "Как сравнивается название прототипа.",
        },
        tables::Text {
            en: "What the name is compared with; empty for any.",
            ru: "С чем сравнивается название; пусто — с любым.",
        },
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
        tables::Text {
            en: "Whether the objects are enabled. Not for graphs.",
            ru: "Включать ли объекты. Не для графиков.",
        },
        tables::Text {
            en: "How often the items are asked. For items alone.",
            ru: "Как часто запрашивать элементы данных. Только для элементов данных.",
        },
        tables::Text {
            en: "How long the values are kept. For items alone.",
            ru: "Сколько хранить значения. Только для элементов данных.",
        },
        tables::Text {
            en: "How long hourly figures are kept. For items alone.",
            ru: "Сколько хранить почасовые итоги. Только для элементов данных.",
        },
        tables::Text {
            en: "How grave the triggers are. For triggers alone.",
            ru: "Важность триггеров. Только для триггеров.",
        },
        tables::Text {
            en: "Tags that the objects get beside their own. Not for graphs.",
            ru: "Теги, добавляемые к собственным тегам объектов. Не для графиков.",
        },
        tables::Text {
            en: "Templates that the hosts get. For hosts alone.",
            ru: "Шаблоны, присоединяемые к узлам сети. Только для узлов сети.",
        },
        tables::Text {
            en: "How the inventory of the hosts is filled. For hosts alone.",
            ru: "Как заполняется инвентарь узлов сети. Только для узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            489,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOpdiscover",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            507,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOpstatus",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the objects are enabled.",
            ru: "Включать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows([("delay", tables::Type::TEXT, 525)], &[]);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOpperiod",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interval, with flexible and scheduled ones behind it.",
            ru: "Интервал, затем гибкие интервалы и расписания.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows([("history", tables::Type::TEXT, 546)], &[]);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOphistory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long the values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows([("trends", tables::Type::TEXT, 568)], &[]);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOptrends",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            598,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOpseverity",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How grave the triggers are.",
            ru: "Важность триггеров.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            627,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            637,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOptag",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            677,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleOverridesOperationsOpinventory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static DISCOVERY_RULE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1066), ("value", tables::Type::TEXT, 1075)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleQueryFields",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static DISCOVERY_RULE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1161), ("value", tables::Type::TEXT, 1170)],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleHeaders",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static DISCOVERY_RULE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1415,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1425,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static DISCOVERY_RULE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleParameters",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "lld_macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            196,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateLldMacroPaths",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The macro.",
            ru: "Макрос.",
        },
        tables::Text {
            en: "The JSONPath of the value.",
            ru: "JSONPath значения.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            211,
        ),
        (
            "formula",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            219,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            245,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 225,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER_CONDITIONS,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 253,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_FILTER_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 1, 65535, 0],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            260,
        ),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            276,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            286,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            294,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 271,
                    },
                ],
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
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 300,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 306,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            320,
        ),
        (
            "step",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            330,
        ),
        ("stop", tables::Type::BOOL, 339),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            344,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            456,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverrides",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_FIELDS,
    lookup: &[
        4, 65535, 65535, 65535, 65535, 2, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1,
    ],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The place in the order: the smallest number first.",
            ru: "Место в очереди: меньшее число раньше.",
        },
        tables::Text {
            en: "Whether later overrides are passed over where this one applies.",
            ru: "Пропускать ли следующие переопределения, если сработало это.",
        },
        tables::Text {
            en: "Which of the found objects it is for; left out, all.",
            ru: "Для каких найденных объектов; если не задан — для всех.",
        },
        tables::Text {
            en: "What is done with the objects made from prototypes.",
            ru: "Что делать с объектами, создаваемыми по прототипам.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            349,
        ),
        (
            "formula",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            357,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            383,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 363,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 370,
                    },
                ],
                ..tables::Facts::NONE
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 391,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 396,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 1, 65535, 0],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_FIELDS: [tables::Field<
    'static,
>; 4] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            403,
        ),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            419,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            429,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            437,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 409,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 414,
                    },
                ],
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
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 443,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 449,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "operationobject",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OBJECT_VALUES),
                ..tables::Type::ANY
            },
            462,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            470,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            478,
        ),
        (
            "opdiscover",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER,
                    ),
                ),
                ..tables::Type::ANY
            },
            484,
        ),
        (
            "opstatus",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS,
                    ),
                ),
                ..tables::Type::ANY
            },
            497,
        ),
        (
            "opperiod",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD,
                    ),
                ),
                ..tables::Type::ANY
            },
            515,
        ),
        (
            "ophistory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "optrends",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS,
                    ),
                ),
                ..tables::Type::ANY
            },
            558,
        ),
        (
            "opseverity",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY,
                    ),
                ),
                ..tables::Type::ANY
            },
            588,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG,
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
            606,
        ),
        (
            "optemplate",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
            645,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            667,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 502,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 520,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 541,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 563,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["1"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 593,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
                                ),
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 613,
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 618,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG,
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
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
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
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
                                ),
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 653,
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        line: 658,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
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
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        line: 662,
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
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 672,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperations",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 2, 5, 7, 10,
        65535, 65535, 65535, 65535, 9, 65535, 4, 8, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 1, 3, 11,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What kind of prototype it is for.",
            ru: "К какому виду прототипов относится.",
        },
        tables::Text {
            en: "How the name of the prototype is compared.",
            ru: "Как сравнивается название прототипа.",
        },
        tables::Text {
            en: "What the name is compared with; empty for any.",
            ru: "С чем сравнивается название; пусто — с любым.",
        },
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
        tables::Text {
            en: "Whether the objects are enabled. Not for graphs.",
            ru: "Включать ли объекты. Не для графиков.",
        },
        tables::Text {
            en: "How often the items are asked. For items alone.",
            ru: "Как часто запрашивать элементы данных. Только для элементов данных.",
        },
        tables::Text {
            en: "How long the values are kept. For items alone.",
            ru: "Сколько хранить значения. Только для элементов данных.",
        },
        tables::Text {
            en: "How long hourly figures are kept. For items alone.",
            ru: "Сколько хранить почасовые итоги. Только для элементов данных.",
        },
        tables::Text {
            en: "How grave the triggers are. For triggers alone.",
            ru: "Важность триггеров. Только для триггеров.",
        },
        tables::Text {
            en: "Tags that the objects get beside their own. Not for graphs.",
            ru: "Теги, добавляемые к собственным тегам объектов. Не для графиков.",
        },
        tables::Text {
            en: "Templates that the hosts get. For hosts alone.",
            ru: "Шаблоны, присоединяемые к узлам сети. Только для узлов сети.",
        },
        tables::Text {
            en: "How the inventory of the hosts is filled. For hosts alone.",
            ru: "Как заполняется инвентарь узлов сети. Только для узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            489,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOpdiscover",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            507,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOpstatus",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the objects are enabled.",
            ru: "Включать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Delay),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            525,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOpperiod",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interval, with flexible and scheduled ones behind it.",
            ru: "Интервал, затем гибкие интервалы и расписания.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
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
            546,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOphistory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long the values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "trends",
            tables::Type {
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
            568,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 579,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOptrends",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            598,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOpseverity",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How grave the triggers are.",
            ru: "Важность триггеров.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_FIELDS: [tables::Field<
    'static,
>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            627,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            637,
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
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOptag",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            677,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateOverridesOperationsOpinventory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1066), ("value", tables::Type::TEXT, 1075)],
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateQueryFields",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1161), ("value", tables::Type::TEXT, 1170)],
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateHeaders",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1415,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1425,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleCreateParameters",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_CREATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_CREATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("lld_macro_pathid", tables::Type::ID, 179),
        (
            "lld_macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            196,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateLldMacroPaths",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_FIELDS,
    lookup: &[1, 65535, 65535, 0, 65535, 65535, 2, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the record.",
            ru: "Идентификатор записи.",
        },
        tables::Text {
            en: "The macro.",
            ru: "Макрос.",
        },
        tables::Text {
            en: "The JSONPath of the value.",
            ru: "JSONPath значения.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            211,
        ),
        (
            "formula",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            219,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            245,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 225,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 253,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_FILTER_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 1, 65535, 0],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            260,
        ),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            276,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            286,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            294,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 271,
                    },
                ],
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
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 300,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 306,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            320,
        ),
        (
            "step",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            330,
        ),
        ("stop", tables::Type::BOOL, 339),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            344,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            456,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverrides",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_FIELDS,
    lookup: &[
        4, 65535, 65535, 65535, 65535, 2, 0, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1,
    ],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The place in the order: the smallest number first.",
            ru: "Место в очереди: меньшее число раньше.",
        },
        tables::Text {
            en: "Whether later overrides are passed over where this one applies.",
            ru: "Пропускать ли следующие переопределения, если сработало это.",
        },
        tables::Text {
            en: "Which of the found objects it is for; left out, all.",
            ru: "Для каких найденных объектов; если не задан — для всех.",
        },
        tables::Text {
            en: "What is done with the objects made from prototypes.",
            ru: "Что делать с объектами, создаваемыми по прототипам.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            349,
        ),
        (
            "formula",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            357,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            383,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 363,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 370,
                    },
                ],
                ..tables::Facts::NONE
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 391,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 396,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesFilter",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_FIELDS,
    lookup: &[2, 65535, 65535, 65535, 65535, 1, 65535, 0],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression of labels that joins the conditions. With `evaltype` 3 alone.",
            ru: "Выражение из меток, соединяющее условия. Только при `evaltype`, равном 3.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_FIELDS: [tables::Field<
    'static,
>; 4] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            403,
        ),
        (
            "macro",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::LldMacro),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            419,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&DISCOVERY_FILTER_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            429,
        ),
        (
            "value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            437,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 409,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 414,
                    },
                ],
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
                default: ::core::option::Option::Some("8"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 443,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 449,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesFilterConditions",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 65535, 3, 65535, 65535, 2,
        65535, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The label of the condition in the expression: capital letters.",
            ru: "Метка условия в выражении: прописные латинские буквы.",
        },
        tables::Text {
            en: "The macro whose value is looked at.",
            ru: "Макрос, значение которого проверяется.",
        },
        tables::Text {
            en: "How the value is compared.",
            ru: "Как сравнивается значение.",
        },
        tables::Text {
            en: "The regular expression, or `@` and the name of a global one. Empty where only the presence counts.",
            ru: "Регулярное выражение или `@` и имя глобального. Пусто, если проверяется лишь наличие.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        (
            "operationobject",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OBJECT_VALUES),
                ..tables::Type::ANY
            },
            462,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&OVERRIDE_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            470,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            478,
        ),
        (
            "opdiscover",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER,
                    ),
                ),
                ..tables::Type::ANY
            },
            484,
        ),
        (
            "opstatus",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS,
                    ),
                ),
                ..tables::Type::ANY
            },
            497,
        ),
        (
            "opperiod",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD,
                    ),
                ),
                ..tables::Type::ANY
            },
            515,
        ),
        (
            "ophistory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "optrends",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS,
                    ),
                ),
                ..tables::Type::ANY
            },
            558,
        ),
        (
            "opseverity",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY,
                    ),
                ),
                ..tables::Type::ANY
            },
            588,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG,
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
            606,
        ),
        (
            "optemplate",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
            645,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            667,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 502,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 520,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 541,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 563,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["1"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 593,
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
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
                                ),
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 613,
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 618,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["0", "1", "3"],
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
                                                super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG,
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
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
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
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
                                ),
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 653,
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        line: 658,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
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
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        line: 662,
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
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 672,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperations",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 0, 65535, 65535, 65535, 65535, 2, 5, 7, 10,
        65535, 65535, 65535, 65535, 9, 65535, 4, 8, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 1, 3, 11,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What kind of prototype it is for.",
            ru: "К какому виду прототипов относится.",
        },
        tables::Text {
            en: "How the name of the prototype is compared.",
            ru: "Как сравнивается название прототипа.",
        },
        tables::Text {
            en: "What the name is compared with; empty for any.",
            ru: "С чем сравнивается название; пусто — с любым.",
        },
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
        tables::Text {
            en: "Whether the objects are enabled. Not for graphs.",
            ru: "Включать ли объекты. Не для графиков.",
        },
        tables::Text {
            en: "How often the items are asked. For items alone.",
            ru: "Как часто запрашивать элементы данных. Только для элементов данных.",
        },
        tables::Text {
            en: "How long the values are kept. For items alone.",
            ru: "Сколько хранить значения. Только для элементов данных.",
        },
        tables::Text {
            en: "How long hourly figures are kept. For items alone.",
            ru: "Сколько хранить почасовые итоги. Только для элементов данных.",
        },
        tables::Text {
            en: "How grave the triggers are. For triggers alone.",
            ru: "Важность триггеров. Только для триггеров.",
        },
        tables::Text {
            en: "Tags that the objects get beside their own. Not for graphs.",
            ru: "Теги, добавляемые к собственным тегам объектов. Не для графиков.",
        },
        tables::Text {
            en: "Templates that the hosts get. For hosts alone.",
            ru: "Шаблоны, присоединяемые к узлам сети. Только для узлов сети.",
        },
        tables::Text {
            en: "How the inventory of the hosts is filled. For hosts alone.",
            ru: "Как заполняется инвентарь узлов сети. Только для узлов сети.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            489,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOpdiscover",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether objects are made.",
            ru: "Создавать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            507,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOpstatus",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether the objects are enabled.",
            ru: "Включать ли объекты.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "delay",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Delay),
                length: ::core::option::Option::Some(1024),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            525,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOpperiod",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interval, with flexible and scheduled ones behind it.",
            ru: "Интервал, затем гибкие интервалы и расписания.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
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
            546,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOphistory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long the values are kept; `0` for not at all.",
            ru: "Сколько хранить значения; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "trends",
            tables::Type {
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
            568,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 579,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOptrends",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_FIELDS,
    lookup: &[65535, 0, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How long hourly figures are kept; `0` for not at all.",
            ru: "Сколько хранить почасовые итоги; `0` — не хранить.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            598,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOpseverity",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How grave the triggers are.",
            ru: "Важность триггеров.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_FIELDS: [tables::Field<
    'static,
>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            627,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            637,
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
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOptag",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<
    'static,
>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            677,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateOverridesOperationsOpinventory",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[65535, 65535, 65535, 0],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_QUERY_FIELDS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1066), ("value", tables::Type::TEXT, 1075)],
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_QUERY_FIELDS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateQueryFields",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_QUERY_FIELDS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_QUERY_FIELDS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_HEADERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("name", tables::Type::TEXT, 1161), ("value", tables::Type::TEXT, 1170)],
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_HEADERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateHeaders",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_HEADERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_HEADERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "discoveryrule")]
static DISCOVERY_RULE_UPDATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1415,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1425,
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
#[cfg(feature = "discoveryrule")]
pub(crate) static DISCOVERY_RULE_UPDATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/discovery-rule",
    name: "DiscoveryRuleUpdateParameters",
    file: "spec/zabbix/types/discovery-rule.toml",
    form: tables::Form::Object,
    fields: &DISCOVERY_RULE_UPDATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "discoveryrule")]
#[cfg(feature = "texts")]
pub(crate) static DISCOVERY_RULE_UPDATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
