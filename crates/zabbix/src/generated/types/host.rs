// @generated from spec/zabbix/types/host.toml by `cargo xtask codegen`; do not edit.

//! The type `host`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A host
#[non_exhaustive]
pub struct Host {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Who monitors the host.
    ///
    /// One of the values below. Since 7.0.
    pub monitored_by: ::core::option::Option<MonitoredBy>,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group of proxies that monitors the host; `0` for none.
    ///
    /// Id. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How connections to the host are secured.
    ///
    /// One of the values below.
    pub tls_connect: ::core::option::Option<HostEncryption>,
    /// Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.
    ///
    /// Integer, 1–7.
    pub tls_accept: ::core::option::Option<i64>,
    /// Who has to have issued the certificate.
    ///
    /// String, at most 1024 characters.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, at most 1024 characters.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// The host's groups. In an update they replace those until now.
    ///
    /// List of: object.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The host's tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTag>,
    >,
    /// The host's macros. In an update they replace those until now.
    ///
    /// List of: object.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacro>,
    >,
    /// Tags of the host's templates. Filled by `selectInheritedTags`.
    ///
    /// List of: object.
    pub inherited_tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTag>,
    >,
    /// The host's value maps. Filled by `selectValueMaps`.
    ///
    /// List of: object.
    pub valuemaps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::value_map::ValueMap>,
    >,
    /// Linked templates. Filled by `selectParentTemplates`.
    ///
    /// List of: object; their number may stand for the list.
    pub parent_templates: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::template::Template>,
    >,
    /// The host's groups. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The host's items. Filled by `selectItems`.
    ///
    /// List of: object; their number may stand for the list.
    pub items: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::item::Item>,
    >,
    /// The host's discovery rules. Filled by `selectDiscoveries`.
    ///
    /// List of: object; their number may stand for the list.
    pub discoveries: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// The host's triggers. Filled by `selectTriggers`.
    ///
    /// List of: object; their number may stand for the list.
    pub triggers: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::trigger::Trigger>,
    >,
    /// The host's graphs. Filled by `selectGraphs`.
    ///
    /// List of: object; their number may stand for the list.
    pub graphs: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::graph::Graph>,
    >,
    /// Dashboards of the host's templates. Filled by `selectDashboards`.
    ///
    /// List of: object; their number may stand for the list.
    pub dashboards: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::template_dashboard::TemplateDashboard,
        >,
    >,
    /// The host's interfaces. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub interfaces: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host_interface::HostInterface>,
    >,
    /// The inventory.
    ///
    /// Object. `null` means absent.
    pub inventory: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
    >,
    /// The host's web scenarios. Filled by `selectHttpTests`.
    ///
    /// List of: object; their number may stand for the list.
    pub http_tests: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::web_scenario::WebScenario>,
    >,
    /// The discovery rule that made the host; empty for none. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// How the host was discovered; empty where it was not. Of host prototypes it names the rule. Filled by `selectHostDiscovery`.
    ///
    /// Object.
    pub host_discovery: ::core::option::Option<::std::boxed::Box<HostHostDiscovery>>,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. `null` means absent. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// Whether the host is monitored.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<HostStatus>,
    /// When a proxy was heard of last. Of proxies alone.
    ///
    /// Integer. Gone in 7.0.
    pub lastaccess: ::core::option::Option<i64>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_authtype: ::core::option::Option<IpmiAuthentication>,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_privilege: ::core::option::Option<IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String or number, at most 20 characters, secret. `null` means absent.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The maintenance that holds; `0` for none.
    ///
    /// Id.
    pub maintenanceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether a maintenance holds.
    ///
    /// Bool (0 or 1).
    pub maintenance_status: ::core::option::Option<bool>,
    /// Whether values are gathered during it.
    ///
    /// One of the values below.
    pub maintenance_type: ::core::option::Option<MaintenanceType>,
    /// When it began, in seconds since 1970.
    ///
    /// Integer.
    pub maintenance_from: ::core::option::Option<i64>,
    /// The name that is shown. Where it is empty, the technical one is.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// How the host came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::host_group::Origin>,
    /// Kept for the server's own use.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// A description.
    ///
    /// String or number. `null` means absent.
    pub description: ::core::option::Option<::std::string::String>,
    /// Of proxies alone.
    ///
    /// String. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// Of proxies alone.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub auto_compress: ::core::option::Option<bool>,
    /// Whether the interfaces of a discovered host are its own.
    ///
    /// Bool (0 or 1).
    pub custom_interfaces: ::core::option::Option<bool>,
    /// Its lasting id; templates alone have one.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// A template's vendor.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub vendor_name: ::core::option::Option<::std::string::String>,
    /// A template's version.
    ///
    /// String, at most 32 characters. Since 6.4.
    pub vendor_version: ::core::option::Option<::std::string::String>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<InventoryMode>,
    /// Whether its agent sends values.
    ///
    /// One of the values below. Since 6.2.
    pub active_available: ::core::option::Option<
        super::super::types::host_interface::Availability,
    >,
    /// The proxy that its group of proxies has given it; `0` for none.
    ///
    /// Id. Since 7.0.
    pub assigned_proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Host {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`monitored_by`](Self::monitored_by).
    pub fn monitored_by(
        mut self,
        value: impl ::core::convert::Into<MonitoredBy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_by, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<HostEncryption>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_connect, value);
        self
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
    /// Sets [`tls_issuer`](Self::tls_issuer).
    pub fn tls_issuer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_issuer, value);
        self
    }
    /// Sets [`tls_subject`](Self::tls_subject).
    pub fn tls_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_subject, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
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
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_macro::HostMacro>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`inherited_tags`](Self::inherited_tags).
    pub fn inherited_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_tag::HostTag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.inherited_tags, value);
        self
    }
    /// Sets [`valuemaps`](Self::valuemaps).
    pub fn valuemaps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::value_map::ValueMap>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.valuemaps, value);
        self
    }
    /// Sets [`parent_templates`](Self::parent_templates).
    pub fn parent_templates(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_templates, value);
        self
    }
    /// Sets [`hostgroups`](Self::hostgroups).
    pub fn hostgroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroups, value);
        self
    }
    /// Sets [`items`](Self::items).
    pub fn items(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::item::Item>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.items, value);
        self
    }
    /// Sets [`discoveries`](Self::discoveries).
    pub fn discoveries(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::discovery_rule::DiscoveryRule,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discoveries, value);
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
    /// Sets [`dashboards`](Self::dashboards).
    pub fn dashboards(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::template_dashboard::TemplateDashboard,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboards, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<
                super::super::types::host_interface::HostInterface,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interfaces, value);
        self
    }
    /// Sets [`inventory`](Self::inventory).
    pub fn inventory(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
        self
    }
    /// Sets [`http_tests`](Self::http_tests).
    pub fn http_tests(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::web_scenario::WebScenario>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_tests, value);
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
    /// Sets [`host_discovery`](Self::host_discovery).
    pub fn host_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<HostHostDiscovery>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_discovery, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`lastaccess`](Self::lastaccess).
    pub fn lastaccess(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastaccess, value);
        self
    }
    /// Sets [`ipmi_authtype`](Self::ipmi_authtype).
    pub fn ipmi_authtype(
        mut self,
        value: impl ::core::convert::Into<IpmiAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(
        mut self,
        value: impl ::core::convert::Into<IpmiPrivilege>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_privilege, value);
        self
    }
    /// Sets [`ipmi_username`](Self::ipmi_username).
    pub fn ipmi_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_username, value);
        self
    }
    /// Sets [`ipmi_password`](Self::ipmi_password).
    pub fn ipmi_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_password, value);
        self
    }
    /// Sets [`maintenanceid`](Self::maintenanceid).
    pub fn maintenanceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenanceid, value);
        self
    }
    /// Sets [`maintenance_status`](Self::maintenance_status).
    pub fn maintenance_status(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_status, value);
        self
    }
    /// Sets [`maintenance_type`](Self::maintenance_type).
    pub fn maintenance_type(
        mut self,
        value: impl ::core::convert::Into<MaintenanceType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_type, value);
        self
    }
    /// Sets [`maintenance_from`](Self::maintenance_from).
    pub fn maintenance_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maintenance_from, value);
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
    /// Sets [`flags`](Self::flags).
    pub fn flags(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_group::Origin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`proxy_address`](Self::proxy_address).
    pub fn proxy_address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_address, value);
        self
    }
    /// Sets [`auto_compress`](Self::auto_compress).
    pub fn auto_compress(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auto_compress, value);
        self
    }
    /// Sets [`custom_interfaces`](Self::custom_interfaces).
    pub fn custom_interfaces(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_interfaces, value);
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
    /// Sets [`vendor_name`](Self::vendor_name).
    pub fn vendor_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vendor_name, value);
        self
    }
    /// Sets [`vendor_version`](Self::vendor_version).
    pub fn vendor_version(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vendor_version, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
    /// Sets [`active_available`](Self::active_available).
    pub fn active_available(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::Availability,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.active_available, value);
        self
    }
    /// Sets [`assigned_proxyid`](Self::assigned_proxyid).
    pub fn assigned_proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.assigned_proxyid, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Host {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Host, super::super::TABLES, super::super::tables::shapes::TYPES_HOST_HOST; 0 =>
    hostid, 1 => monitored_by, 2 => proxyid, 3 => proxy_groupid, 4 => tls_connect, 5 =>
    tls_accept, 6 => tls_issuer, 7 => tls_subject, 8 => groups, 9 => tags, 10 => macros,
    11 => inherited_tags, 12 => valuemaps, 13 => parent_templates, 14 => hostgroups, 15
    => items, 16 => discoveries, 17 => triggers, 18 => graphs, 19 => dashboards, 20 =>
    interfaces, 21 => inventory, 22 => http_tests, 23 => discovery_rule, 24 =>
    host_discovery, 25 => proxy_hostid, 26 => host, 27 => status, 28 => lastaccess, 29 =>
    ipmi_authtype, 30 => ipmi_privilege, 31 => ipmi_username, 32 => ipmi_password, 33 =>
    maintenanceid, 34 => maintenance_status, 35 => maintenance_type, 36 =>
    maintenance_from, 37 => name, 38 => flags, 39 => templateid, 40 => description, 41 =>
    proxy_address, 42 => auto_compress, 43 => custom_interfaces, 44 => uuid, 45 =>
    vendor_name, 46 => vendor_version, 47 => inventory_mode, 48 => active_available, 49
    => assigned_proxyid;; hostid monitored_by proxyid proxy_groupid tls_connect
    tls_accept tls_issuer tls_subject groups tags macros inherited_tags valuemaps
    parent_templates hostgroups items discoveries triggers graphs dashboards interfaces
    inventory http_tests discovery_rule host_discovery proxy_hostid host status
    lastaccess ipmi_authtype ipmi_privilege ipmi_username ipmi_password maintenanceid
    maintenance_status maintenance_type maintenance_from name flags templateid
    description proxy_address auto_compress custom_interfaces uuid vendor_name
    vendor_version inventory_mode active_available assigned_proxyid
}
#[cfg(feature = "host")]
/// A host
#[non_exhaustive]
pub struct HostCreate {
    /// Who monitors the host.
    ///
    /// One of the values below. Default: `0`. Since 7.0.
    pub monitored_by: ::core::option::Option<MonitoredBy>,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group of proxies that monitors the host; `0` for none.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How connections to the host are secured.
    ///
    /// One of the values below. Default: `1`.
    pub tls_connect: ::core::option::Option<HostEncryption>,
    /// Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.
    ///
    /// Integer, 1–7. Default: `1`.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits.
    ///
    /// String, at most 512 characters, secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Who has to have issued the certificate.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// The host's groups. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::host_group_reference::HostGroupReference,
    >,
    /// Templates to link; those left out are unlinked, and what came from them stays.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The host's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagCreate>,
    >,
    /// The host's macros. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacroCreate>,
    >,
    /// The host's interfaces. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterfaceNested>,
    >,
    /// The inventory.
    ///
    /// Object. `null` means absent.
    pub inventory: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
    >,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. `null` means absent. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::std::string::String,
    /// Whether the host is monitored.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<HostStatus>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_authtype: ::core::option::Option<IpmiAuthentication>,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_privilege: ::core::option::Option<IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String or number, at most 20 characters, secret. `null` means absent.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The name that is shown. Where it is empty, the technical one is.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String or number. `null` means absent.
    pub description: ::core::option::Option<::std::string::String>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "host")]
impl HostCreate {
    /// With what is required.
    pub fn new(
        groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
        host: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            groups: ::callsheet_runtime::record::list(groups),
            host: host.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`monitored_by`](Self::monitored_by).
    pub fn monitored_by(
        mut self,
        value: impl ::core::convert::Into<MonitoredBy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_by, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<HostEncryption>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_connect, value);
        self
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
    /// Sets [`tls_psk_identity`](Self::tls_psk_identity).
    pub fn tls_psk_identity(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk_identity, value);
        self
    }
    /// Sets [`tls_psk`](Self::tls_psk).
    pub fn tls_psk(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk, value);
        self
    }
    /// Sets [`tls_issuer`](Self::tls_issuer).
    pub fn tls_issuer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_issuer, value);
        self
    }
    /// Sets [`tls_subject`](Self::tls_subject).
    pub fn tls_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_subject, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
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
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_macro::HostMacroCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceNested,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`inventory`](Self::inventory).
    pub fn inventory(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`ipmi_authtype`](Self::ipmi_authtype).
    pub fn ipmi_authtype(
        mut self,
        value: impl ::core::convert::Into<IpmiAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(
        mut self,
        value: impl ::core::convert::Into<IpmiPrivilege>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_privilege, value);
        self
    }
    /// Sets [`ipmi_username`](Self::ipmi_username).
    pub fn ipmi_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_username, value);
        self
    }
    /// Sets [`ipmi_password`](Self::ipmi_password).
    pub fn ipmi_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_password, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
}
#[cfg(feature = "host")]
::callsheet_runtime::record! {
    HostCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_CREATE; 0 => monitored_by, 1 =>
    proxyid, 2 => proxy_groupid, 3 => tls_connect, 4 => tls_accept, 5 =>
    tls_psk_identity, 6 => tls_psk, 7 => tls_issuer, 8 => tls_subject, 9 => groups, 10 =>
    templates, 11 => tags, 12 => macros, 13 => interfaces, 14 => inventory, 15 =>
    proxy_hostid, 16 => host, 17 => status, 18 => ipmi_authtype, 19 => ipmi_privilege, 20
    => ipmi_username, 21 => ipmi_password, 22 => name, 23 => description, 24 =>
    inventory_mode; groups host; monitored_by proxyid proxy_groupid tls_connect
    tls_accept tls_psk_identity tls_psk tls_issuer tls_subject templates tags macros
    interfaces inventory proxy_hostid status ipmi_authtype ipmi_privilege ipmi_username
    ipmi_password name description inventory_mode
}
#[cfg(feature = "host")]
/// A host
#[non_exhaustive]
pub struct HostUpdate {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// Who monitors the host.
    ///
    /// One of the values below. Since 7.0.
    pub monitored_by: ::core::option::Option<MonitoredBy>,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group of proxies that monitors the host; `0` for none.
    ///
    /// Id. What is right hangs on other fields. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How connections to the host are secured.
    ///
    /// One of the values below.
    pub tls_connect: ::core::option::Option<HostEncryption>,
    /// Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.
    ///
    /// Integer, 1–7.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key.
    ///
    /// String, at most 128 characters, secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits.
    ///
    /// String, at most 512 characters, secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Who has to have issued the certificate.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, at most 1024 characters. What is right hangs on other fields.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// The host's groups. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Templates to link; those left out are unlinked, and what came from them stays.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The host's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagUpdate>,
    >,
    /// The host's macros. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacroUpdate>,
    >,
    /// Templates to unlink together with what came from them.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub templates_clear: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The host's interfaces. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. `null` means absent.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterfaceNested>,
    >,
    /// The inventory.
    ///
    /// Object. `null` means absent.
    pub inventory: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
    >,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. `null` means absent. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// Whether the host is monitored.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<HostStatus>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_authtype: ::core::option::Option<IpmiAuthentication>,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent.
    pub ipmi_privilege: ::core::option::Option<IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String or number, at most 20 characters, secret. `null` means absent.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The name that is shown. Where it is empty, the technical one is.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String or number. `null` means absent.
    pub description: ::core::option::Option<::std::string::String>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "host")]
impl HostUpdate {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`monitored_by`](Self::monitored_by).
    pub fn monitored_by(
        mut self,
        value: impl ::core::convert::Into<MonitoredBy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_by, value);
        self
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
        self
    }
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<HostEncryption>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_connect, value);
        self
    }
    /// Sets [`tls_accept`](Self::tls_accept).
    pub fn tls_accept(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_accept, value);
        self
    }
    /// Sets [`tls_psk_identity`](Self::tls_psk_identity).
    pub fn tls_psk_identity(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk_identity, value);
        self
    }
    /// Sets [`tls_psk`](Self::tls_psk).
    pub fn tls_psk(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_psk, value);
        self
    }
    /// Sets [`tls_issuer`](Self::tls_issuer).
    pub fn tls_issuer(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_issuer, value);
        self
    }
    /// Sets [`tls_subject`](Self::tls_subject).
    pub fn tls_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tls_subject, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates, value);
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
    /// Sets [`macros`](Self::macros).
    pub fn macros(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_macro::HostMacroUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`templates_clear`](Self::templates_clear).
    pub fn templates_clear(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_reference::TemplateReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templates_clear, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceNested,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`inventory`](Self::inventory).
    pub fn inventory(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host_inventory::HostInventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
        self
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`ipmi_authtype`](Self::ipmi_authtype).
    pub fn ipmi_authtype(
        mut self,
        value: impl ::core::convert::Into<IpmiAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(
        mut self,
        value: impl ::core::convert::Into<IpmiPrivilege>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_privilege, value);
        self
    }
    /// Sets [`ipmi_username`](Self::ipmi_username).
    pub fn ipmi_username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_username, value);
        self
    }
    /// Sets [`ipmi_password`](Self::ipmi_password).
    pub fn ipmi_password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_password, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
}
#[cfg(feature = "host")]
::callsheet_runtime::record! {
    HostUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_UPDATE; 0 => hostid, 1 => monitored_by,
    2 => proxyid, 3 => proxy_groupid, 4 => tls_connect, 5 => tls_accept, 6 =>
    tls_psk_identity, 7 => tls_psk, 8 => tls_issuer, 9 => tls_subject, 10 => groups, 11
    => templates, 12 => tags, 13 => macros, 14 => templates_clear, 15 => interfaces, 16
    => inventory, 17 => proxy_hostid, 18 => host, 19 => status, 20 => ipmi_authtype, 21
    => ipmi_privilege, 22 => ipmi_username, 23 => ipmi_password, 24 => name, 25 =>
    description, 26 => inventory_mode; hostid; monitored_by proxyid proxy_groupid
    tls_connect tls_accept tls_psk_identity tls_psk tls_issuer tls_subject groups
    templates tags macros templates_clear interfaces inventory proxy_hostid host status
    ipmi_authtype ipmi_privilege ipmi_username ipmi_password name description
    inventory_mode
}
#[cfg(feature = "types-alert")]
/// How the host was discovered; empty where it was not. Of host prototypes it names the rule. Filled by `selectHostDiscovery`.
#[non_exhaustive]
pub struct HostHostDiscovery {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id of the host prototype that the host was made from.
    ///
    /// Id.
    pub parent_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id of the discovery rule that made a host prototype; `0` for hosts.
    ///
    /// Id.
    pub parent_itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The technical name of the host prototype.
    ///
    /// String.
    pub host: ::core::option::Option<::std::string::String>,
    /// When the host was found last, in seconds since 1970.
    ///
    /// Integer.
    pub lastcheck: ::core::option::Option<i64>,
    /// When the host will be deleted, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub ts_delete: ::core::option::Option<i64>,
    /// When the host will be disabled, in seconds since 1970; `0` for never.
    ///
    /// Integer. Since 7.0.
    pub ts_disable: ::core::option::Option<i64>,
    /// Whether discovery still finds the host.
    ///
    /// One of the values below. Since 7.0.
    pub status: ::core::option::Option<super::super::types::host_group::LostStatus>,
    /// Who disabled the host.
    ///
    /// One of the values below. Since 7.0.
    pub disable_source: ::core::option::Option<
        super::super::types::item::DisablingSource,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostHostDiscovery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`parent_hostid`](Self::parent_hostid).
    pub fn parent_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_hostid, value);
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
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
    /// Sets [`ts_disable`](Self::ts_disable).
    pub fn ts_disable(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ts_disable, value);
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
        value: impl ::core::convert::Into<super::super::types::item::DisablingSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.disable_source, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostHostDiscovery {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostHostDiscovery, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_HOST_DISCOVERY; 0 => hostid, 1 =>
    parent_hostid, 2 => parent_itemid, 3 => host, 4 => lastcheck, 5 => ts_delete, 6 =>
    ts_disable, 7 => status, 8 => disable_source;; hostid parent_hostid parent_itemid
    host lastcheck ts_delete ts_disable status disable_source
}
#[cfg(feature = "types-alert")]
/// How a connection is secured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostEncryption {
    /// Not at all.
    ///
    /// `1` on the wire.
    None,
    /// By a pre-shared key.
    ///
    /// `2` on the wire.
    Psk,
    /// By certificates.
    ///
    /// `4` on the wire.
    Certificate,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HostEncryption, HOST_ENCRYPTION_VALUES; 0 => None, 1 => Psk, 2 => Certificate
}
#[cfg(feature = "types-alert")]
pub(crate) static HOST_ENCRYPTION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "HostEncryption",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Psk",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Certificate",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether a host is monitored.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostStatus {
    /// It is.
    ///
    /// `0` on the wire.
    Monitored,
    /// It is not.
    ///
    /// `1` on the wire.
    Unmonitored,
    /// It is a template, among the hosts of an item, a trigger or the like.
    ///
    /// `3` on the wire.
    Template,
    /// It is a proxy that connects to the server.
    ///
    /// `5` on the wire. Gone in 7.0.
    ActiveProxy,
    /// It is a proxy that the server connects to.
    ///
    /// `6` on the wire. Gone in 7.0.
    PassiveProxy,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HostStatus, HOST_STATUS_VALUES; 0 => Monitored, 1 => Unmonitored, 2 => Template, 3 =>
    ActiveProxy, 4 => PassiveProxy
}
#[cfg(feature = "types-alert")]
pub(crate) static HOST_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "HostStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Monitored",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Unmonitored",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "ActiveProxy",
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
        },
        tables::Member {
            wire: "6",
            name: "PassiveProxy",
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "host")]
pub(crate) static HOST_STATUS_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "HostStatus",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Monitored",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Unmonitored",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "ActiveProxy",
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
        },
        tables::Member {
            wire: "6",
            name: "PassiveProxy",
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
        },
    ],
};
#[cfg(feature = "types-inventory-mode")]
/// How an inventory is filled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryMode {
    /// Not at all.
    ///
    /// `-1` on the wire.
    Disabled,
    /// By hand.
    ///
    /// `0` on the wire.
    Manual,
    /// By items as well.
    ///
    /// `1` on the wire.
    Automatic,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-inventory-mode")]
::callsheet_runtime::open_enum! {
    InventoryMode, INVENTORY_MODE_VALUES; 0 => Disabled, 1 => Manual, 2 => Automatic
}
#[cfg(feature = "types-inventory-mode")]
pub(crate) static INVENTORY_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "InventoryMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "Manual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Automatic",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How to sign in over IPMI.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpmiAuthentication {
    /// By default.
    ///
    /// `-1` on the wire.
    Default,
    /// Not at all.
    ///
    /// `0` on the wire.
    None,
    /// MD2.
    ///
    /// `1` on the wire.
    Md2,
    /// MD5.
    ///
    /// `2` on the wire.
    Md5,
    /// Straight.
    ///
    /// `4` on the wire.
    Straight,
    /// OEM.
    ///
    /// `5` on the wire.
    Oem,
    /// RMCP+.
    ///
    /// `6` on the wire.
    RmcpPlus,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    IpmiAuthentication, IPMI_AUTHENTICATION_VALUES; 0 => Default, 1 => None, 2 => Md2, 3
    => Md5, 4 => Straight, 5 => Oem, 6 => RmcpPlus
}
#[cfg(feature = "types-alert")]
pub(crate) static IPMI_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "IpmiAuthentication",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Default",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Md2",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Md5",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Straight",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Oem",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "RmcpPlus",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static IPMI_AUTHENTICATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "IpmiAuthentication",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Default",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Md2",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Md5",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Straight",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Oem",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "RmcpPlus",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// With which rights to sign in over IPMI.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpmiPrivilege {
    /// Callback.
    ///
    /// `1` on the wire.
    Callback,
    /// User.
    ///
    /// `2` on the wire.
    User,
    /// Operator.
    ///
    /// `3` on the wire.
    Operator,
    /// Admin.
    ///
    /// `4` on the wire.
    Admin,
    /// OEM.
    ///
    /// `5` on the wire.
    Oem,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    IpmiPrivilege, IPMI_PRIVILEGE_VALUES; 0 => Callback, 1 => User, 2 => Operator, 3 =>
    Admin, 4 => Oem
}
#[cfg(feature = "types-alert")]
pub(crate) static IPMI_PRIVILEGE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "IpmiPrivilege",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Callback",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Operator",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Admin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Oem",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static IPMI_PRIVILEGE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "IpmiPrivilege",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "1",
            name: "Callback",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "User",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Operator",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Admin",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Oem",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether values are gathered during a maintenance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaintenanceType {
    /// They are.
    ///
    /// `0` on the wire.
    WithData,
    /// They are not.
    ///
    /// `1` on the wire.
    WithoutData,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    MaintenanceType, MAINTENANCE_TYPE_VALUES; 0 => WithData, 1 => WithoutData
}
#[cfg(feature = "types-alert")]
pub(crate) static MAINTENANCE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "MaintenanceType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "WithData",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "WithoutData",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Who monitors a host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitoredBy {
    /// The server.
    ///
    /// `0` on the wire.
    Server,
    /// A proxy.
    ///
    /// `1` on the wire.
    Proxy,
    /// A group of proxies.
    ///
    /// `2` on the wire.
    ProxyGroup,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    MonitoredBy, MONITORED_BY_VALUES; 0 => Server, 1 => Proxy, 2 => ProxyGroup
}
#[cfg(feature = "types-alert")]
pub(crate) static MONITORED_BY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host",
    name: "MonitoredBy",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Server",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Proxy",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "ProxyGroup",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static HOST_FIELDS: [tables::Field<'static>; 50] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 17),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(&MONITORED_BY_VALUES),
                ..tables::Type::ANY
            },
            29,
        ),
        ("proxyid", tables::Type::ID, 37),
        ("proxy_groupid", tables::Type::ID, 64),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_ENCRYPTION_VALUES),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            102,
        ),
        (
            "tls_issuer",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            219,
        ),
        (
            "tls_subject",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            253,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            287,
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
            333,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            343,
        ),
        (
            "inheritedTags",
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
            371,
        ),
        (
            "valuemaps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_VALUE_MAP_VALUE_MAP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            379,
        ),
        (
            "parentTemplates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE,
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
            387,
        ),
        (
            "hostgroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            396,
        ),
        (
            "items",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ITEM_ITEM,
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
            405,
        ),
        (
            "discoveries",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE,
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
            414,
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
            423,
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
            432,
        ),
        (
            "dashboards",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD,
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
            441,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            450,
        ),
        (
            "inventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            464,
        ),
        (
            "httpTests",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO,
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
            476,
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
            485,
        ),
        (
            "hostDiscovery",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_HOST_HOST_DISCOVERY,
                    ),
                ),
                ..tables::Type::ANY
            },
            493,
        ),
        ("proxy_hostid", tables::Type::ID, 550),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            562,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_STATUS_VALUES),
                ..tables::Type::ANY
            },
            582,
        ),
        ("lastaccess", tables::Type::INT, 593),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_AUTHENTICATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            601,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_PRIVILEGE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            613,
        ),
        (
            "ipmi_username",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            625,
        ),
        (
            "ipmi_password",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::ANY
            },
            637,
        ),
        ("maintenanceid", tables::Type::ID, 650),
        ("maintenance_status", tables::Type::BOOL, 657),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAINTENANCE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            664,
        ),
        ("maintenance_from", tables::Type::INT, 672),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            679,
        ),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            691,
        ),
        ("templateid", tables::Type::ID, 699),
        (
            "description",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            706,
        ),
        ("proxy_address", tables::Type::TEXT, 713),
        ("auto_compress", tables::Type::BOOL, 721),
        ("custom_interfaces", tables::Type::BOOL, 729),
        ("uuid", tables::Type::TEXT, 736),
        (
            "vendor_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            743,
        ),
        (
            "vendor_version",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            752,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_MODE_VALUES),
                ..tables::Type::ANY
            },
            761,
        ),
        (
            "active_available",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::AVAILABILITY_VALUES,
                ),
                ..tables::Type::ANY
            },
            770,
        ),
        ("assigned_proxyid", tables::Type::ID, 779),
    ],
    &[
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
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
                references: ::core::option::Option::Some("proxy-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/groups",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/tags",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[21],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            49,
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
pub(crate) static HOST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "Host",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_FIELDS,
    lookup: &[
        65535, 4, 35, 38, 65535, 65535, 14, 65535, 28, 19, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 7, 39, 41, 47, 65535, 65535, 65535, 65535, 15, 21, 65535,
        65535, 65535, 0, 65535, 65535, 3, 5, 6, 10, 20, 40, 65535, 65535, 65535, 65535,
        16, 24, 8, 22, 65535, 18, 65535, 65535, 45, 65535, 65535, 65535, 65535, 65535,
        65535, 27, 65535, 25, 26, 65535, 65535, 65535, 65535, 32, 65535, 65535, 65535,
        65535, 12, 48, 65535, 65535, 13, 65535, 65535, 23, 65535, 65535, 65535, 37, 11,
        65535, 1, 17, 42, 49, 9, 29, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43,
        65535, 65535, 65535, 65535, 31, 44, 65535, 65535, 65535, 65535, 34, 65535, 65535,
        65535, 65535, 46, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 36,
        65535, 30, 33,
    ],
    required: 0,
    conditional: true,
    secrets: &[8, 10, 13, 14, 15, 16, 17, 18, 20, 22, 23, 32],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "Who monitors the host.",
            ru: "Кто наблюдает узел.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The group of proxies that monitors the host; `0` for none.",
            ru: "Группа прокси, наблюдающая узел; `0` — нет.",
        },
        tables::Text {
            en: "How connections to the host are secured.",
            ru: "Как защищены соединения с узлом.",
        },
        tables::Text {
            en: "Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.",
            ru: "Какие соединения от узла принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат.",
        },
        tables::Text {
            en: "Who has to have issued the certificate.",
            ru: "Кем должен быть выдан сертификат.",
        },
        tables::Text {
            en: "Whom the certificate has to name.",
            ru: "Кому должен быть выдан сертификат.",
        },
        tables::Text {
            en: "The host's groups. In an update they replace those until now.",
            ru: "Группы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host's tags. In an update they replace those until now.",
            ru: "Теги узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host's macros. In an update they replace those until now.",
            ru: "Макросы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Tags of the host's templates. Filled by `selectInheritedTags`.",
            ru: "Теги шаблонов узла. Заполняется по `selectInheritedTags`.",
        },
        tables::Text {
            en: "The host's value maps. Filled by `selectValueMaps`.",
            ru: "Преобразования значений. Заполняется по `selectValueMaps`.",
        },
        tables::Text {
            en: "Linked templates. Filled by `selectParentTemplates`.",
            ru: "Присоединённые шаблоны. Заполняется по `selectParentTemplates`.",
        },
        tables::Text {
            en: "The host's groups. Filled by `selectHostGroups`.",
            ru: "Группы узла. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "The host's items. Filled by `selectItems`.",
            ru: "Элементы данных узла. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The host's discovery rules. Filled by `selectDiscoveries`.",
            ru: "Правила обнаружения узла. Заполняется по `selectDiscoveries`.",
        },
        tables::Text {
            en: "The host's triggers. Filled by `selectTriggers`.",
            ru: "Триггеры узла. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The host's graphs. Filled by `selectGraphs`.",
            ru: "Графики узла. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "Dashboards of the host's templates. Filled by `selectDashboards`.",
            ru: "Панели шаблонов узла. Заполняется по `selectDashboards`.",
        },
        tables::Text {
            en: "The host's interfaces. In an update they replace those until now.",
            ru: "Интерфейсы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The inventory.",
            ru: "Инвентарь.",
        },
        tables::Text {
            en: "The host's web scenarios. Filled by `selectHttpTests`.",
            ru: "Веб-сценарии узла. Заполняется по `selectHttpTests`.",
        },
        tables::Text {
            en: "The discovery rule that made the host; empty for none. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее узел; пусто, если его нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "How the host was discovered; empty where it was not. Of host prototypes it names the rule. Filled by `selectHostDiscovery`.",
            ru: "Сведения об обнаружении узла; пусто, если их нет. У прототипов называет правило. Заполняется по `selectHostDiscovery`.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "Whether the host is monitored.",
            ru: "Наблюдается ли узел.",
        },
        tables::Text {
            en: "When a proxy was heard of last. Of proxies alone.",
            ru: "Когда прокси выходил на связь. Только для прокси.",
        },
        tables::Text {
            en: "How to sign in over IPMI. Other numbers are taken as well.",
            ru: "Способ входа по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "With which rights to sign in over IPMI. Other numbers are taken as well.",
            ru: "С какими правами входить по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The name to sign in over IPMI with.",
            ru: "Имя для входа по IPMI.",
        },
        tables::Text {
            en: "The password to sign in over IPMI with.",
            ru: "Пароль для входа по IPMI.",
        },
        tables::Text {
            en: "The maintenance that holds; `0` for none.",
            ru: "Действующее обслуживание; `0` — нет.",
        },
        tables::Text {
            en: "Whether a maintenance holds.",
            ru: "Действует ли обслуживание.",
        },
        tables::Text {
            en: "Whether values are gathered during it.",
            ru: "Собираются ли данные во время обслуживания.",
        },
        tables::Text {
            en: "When it began, in seconds since 1970.",
            ru: "Когда началось, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The name that is shown. Where it is empty, the technical one is.",
            ru: "Видимое имя. Если пусто, показывается техническое.",
        },
        tables::Text {
            en: "How the host came about.",
            ru: "Происхождение узла.",
        },
        tables::Text {
            en: "Kept for the server's own use.",
            ru: "Для нужд сервера.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Of proxies alone.",
            ru: "Только для прокси.",
        },
        tables::Text {
            en: "Of proxies alone.",
            ru: "Только для прокси.",
        },
        tables::Text {
            en: "Whether the interfaces of a discovered host are its own.",
            ru: "Свои ли интерфейсы у обнаруженного узла.",
        },
        tables::Text {
            en: "Its lasting id; templates alone have one.",
            ru: "Постоянный идентификатор; есть только у шаблонов.",
        },
        tables::Text {
            en: "A template's vendor.",
            ru: "Поставщик шаблона.",
        },
        tables::Text {
            en: "A template's version.",
            ru: "Версия шаблона.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
        tables::Text {
            en: "Whether its agent sends values.",
            ru: "Присылает ли данные агент узла.",
        },
        tables::Text {
            en: "The proxy that its group of proxies has given it; `0` for none.",
            ru: "Прокси, назначенный группой прокси; `0` — нет.",
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
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong fields for host \"{.host}\".",
                ru: "Неверные поля узла «{.host}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_connect\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_connect»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_accept\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_accept»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_issuer\": should be empty.",
                ru: "Неверное значение поля «tls_issuer»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_issuer\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_issuer»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_subject\": should be empty.",
                ru: "Неверное значение поля «tls_subject»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_subject\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_subject»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["missing", "empty", "null", "not-list"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groups\": the parameter \"groupid\" is missing.",
                ru: "Неверное значение поля «groups»: нет параметра «groupid».",
            },
        },
        tables::Said {
            field: 20,
            codes: &["not-list", "not-object", "null", "unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect inventory field \"{0}\".",
                ru: "Неверное поле инвентаря «{0}».",
            },
        },
        tables::Said {
            field: 25,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"proxy_hostid\".",
                ru: "Неверное значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 26,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong fields for host \"\".",
                ru: "Неверные поля узла «».",
            },
        },
        tables::Said {
            field: 26,
            codes: &["missing", "empty", "null", "list", "not-text", "not-host-name"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect characters used for host name \"{value}\".",
                ru: "Недопустимые знаки в имени узла «{value}».",
            },
        },
        tables::Said {
            field: 26,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 27,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect status for host \"{.host}\".",
                ru: "Неверное состояние узла «{.host}».",
            },
        },
        tables::Said {
            field: 29,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_authtype\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_authtype».",
            },
        },
        tables::Said {
            field: 30,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_privilege\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_privilege».",
            },
        },
        tables::Said {
            field: 31,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_username\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_username»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_password\" - {characters} characters. Allowed length is 20 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_password»: {characters} знаков, допускается 20.",
            },
        },
        tables::Said {
            field: 37,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 47,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"inventory_mode\": value must be one of -1, 0, 1.",
                ru: "Неверное значение поля «inventory_mode»: допустимо -1, 0 или 1.",
            },
        },
    ],
};
#[cfg(feature = "host")]
static HOST_CREATE_FIELDS: [tables::Field<'static>; 25] = tables::Field::rows(
    [
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(&MONITORED_BY_VALUES),
                ..tables::Type::ANY
            },
            29,
        ),
        ("proxyid", tables::Type::ID, 37),
        ("proxy_groupid", tables::Type::ID, 64),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_ENCRYPTION_VALUES),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            102,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            113,
        ),
        (
            "tls_psk",
            tables::Type {
                length: ::core::option::Option::Some(512),
                secret: true,
                ..tables::Type::TEXT
            },
            159,
        ),
        (
            "tls_issuer",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            219,
        ),
        (
            "tls_subject",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            253,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            287,
        ),
        (
            "templates",
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
            316,
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
            333,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_CREATE,
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
            343,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED,
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
            450,
        ),
        (
            "inventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            464,
        ),
        ("proxy_hostid", tables::Type::ID, 550),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            562,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_STATUS_VALUES),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            582,
        ),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_AUTHENTICATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            601,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_PRIVILEGE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            613,
        ),
        (
            "ipmi_username",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            625,
        ),
        (
            "ipmi_password",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::ANY
            },
            637,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            679,
        ),
        (
            "description",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            706,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_MODE_VALUES),
                ..tables::Type::ANY
            },
            761,
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 45,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 49,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 76,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
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
                cases: &[
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
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        2,
                                    ),
                                ],
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
                        line: 133,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 140,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 183,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(512),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 190,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 236,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 239,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 270,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 273,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/groups",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            10,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[10],
                                }),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "missing", "null"],
                        except: &[],
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 325,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/tags",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[14],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "host")]
pub(crate) static HOST_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostCreate",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_CREATE_FIELDS,
    lookup: &[
        65535, 3, 21, 65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 22, 65535, 24, 0, 65535, 10, 65535, 11, 14, 18,
        65535, 65535, 65535, 65535, 65535, 2, 4, 7, 12, 13, 23, 20, 65535, 65535, 65535,
        65535, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535,
        65535, 65535, 65535, 17, 65535, 15, 16, 5, 19,
    ],
    required: 2,
    conditional: true,
    secrets: &[5, 6, 12, 13, 21],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[24],
                    },
                    &["-1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 786,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "host")]
#[cfg(feature = "texts")]
pub(crate) static HOST_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Who monitors the host.",
            ru: "Кто наблюдает узел.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The group of proxies that monitors the host; `0` for none.",
            ru: "Группа прокси, наблюдающая узел; `0` — нет.",
        },
        tables::Text {
            en: "How connections to the host are secured.",
            ru: "Как защищены соединения с узлом.",
        },
        tables::Text {
            en: "Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.",
            ru: "Какие соединения от узла принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат.",
        },
        tables::Text {
            en: "The name of the pre-shared key.",
            ru: "Имя общего ключа.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "Who has to have issued the certificate.",
            ru: "Кем должен быть выдан сертификат.",
        },
        tables::Text {
            en: "Whom the certificate has to name.",
            ru: "Кому должен быть выдан сертификат.",
        },
        tables::Text {
            en: "The host's groups. In an update they replace those until now.",
            ru: "Группы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to link; those left out are unlinked, and what came from them stays.",
            ru: "Присоединяемые шаблоны; не указанные отсоединяются, а полученное от них остаётся.",
        },
        tables::Text {
            en: "The host's tags. In an update they replace those until now.",
            ru: "Теги узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host's macros. In an update they replace those until now.",
            ru: "Макросы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host's interfaces. In an update they replace those until now.",
            ru: "Интерфейсы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The inventory.",
            ru: "Инвентарь.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "Whether the host is monitored.",
            ru: "Наблюдается ли узел.",
        },
        tables::Text {
            en: "How to sign in over IPMI. Other numbers are taken as well.",
            ru: "Способ входа по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "With which rights to sign in over IPMI. Other numbers are taken as well.",
            ru: "С какими правами входить по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The name to sign in over IPMI with.",
            ru: "Имя для входа по IPMI.",
        },
        tables::Text {
            en: "The password to sign in over IPMI with.",
            ru: "Пароль для входа по IPMI.",
        },
        tables::Text {
            en: "The name that is shown. Where it is empty, the technical one is.",
            ru: "Видимое имя. Если пусто, показывается техническое.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot set inventory fields for disabled inventory.",
            ru: "Поля инвентаря нельзя задать, если он отключён.",
        },
    ],
    said: &[
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_connect\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_connect»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_accept\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_accept»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": should be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk_identity\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk_identity»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": should be empty.",
                ru: "Неверное значение поля «tls_psk»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-psk"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": an even number of hexadecimal characters is expected.",
                ru: "Неверное значение поля «tls_psk»: ожидается чётное число шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["psk-too-short"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": minimum length is 32 characters.",
                ru: "Неверное значение поля «tls_psk»: нужно не меньше 32 знаков.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk\" - {characters} characters. Allowed length is 512 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk»: {characters} знаков, допускается 512.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_issuer\": should be empty.",
                ru: "Неверное значение поля «tls_issuer»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_issuer\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_issuer»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_subject\": should be empty.",
                ru: "Неверное значение поля «tls_subject»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_subject\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_subject»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["missing", "empty", "null", "not-list"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groups\": the parameter \"groupid\" is missing.",
                ru: "Неверное значение поля «groups»: нет параметра «groupid».",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-list", "not-object", "null", "unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect inventory field \"{0}\".",
                ru: "Неверное поле инвентаря «{0}».",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"proxy_hostid\".",
                ru: "Неверное значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 16,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong fields for host \"\".",
                ru: "Неверные поля узла «».",
            },
        },
        tables::Said {
            field: 16,
            codes: &["missing", "empty", "null", "list", "not-text", "not-host-name"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect characters used for host name \"{value}\".",
                ru: "Недопустимые знаки в имени узла «{value}».",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 17,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect status for host \"{.host}\".",
                ru: "Неверное состояние узла «{.host}».",
            },
        },
        tables::Said {
            field: 18,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_authtype\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_authtype».",
            },
        },
        tables::Said {
            field: 19,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_privilege\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_privilege».",
            },
        },
        tables::Said {
            field: 20,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_username\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_username»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_password\" - {characters} characters. Allowed length is 20 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_password»: {characters} знаков, допускается 20.",
            },
        },
        tables::Said {
            field: 22,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 24,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"inventory_mode\": value must be one of -1, 0, 1.",
                ru: "Неверное значение поля «inventory_mode»: допустимо -1, 0 или 1.",
            },
        },
    ],
};
#[cfg(feature = "host")]
static HOST_UPDATE_FIELDS: [tables::Field<'static>; 27] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 17),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(&MONITORED_BY_VALUES),
                ..tables::Type::ANY
            },
            29,
        ),
        ("proxyid", tables::Type::ID, 37),
        ("proxy_groupid", tables::Type::ID, 64),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_ENCRYPTION_VALUES),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            102,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            113,
        ),
        (
            "tls_psk",
            tables::Type {
                length: ::core::option::Option::Some(512),
                secret: true,
                ..tables::Type::TEXT
            },
            159,
        ),
        (
            "tls_issuer",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            219,
        ),
        (
            "tls_subject",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            253,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        single: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions {
                                    since: ::core::option::Option::Some(
                                        tables::Version::new(7, 0, 0),
                                    ),
                                    until: ::core::option::Option::None,
                                },
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            287,
        ),
        (
            "templates",
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
            316,
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
            333,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_UPDATE,
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
            343,
        ),
        (
            "templates_clear",
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
            352,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED,
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
            450,
        ),
        (
            "inventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            464,
        ),
        ("proxy_hostid", tables::Type::ID, 550),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            562,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_STATUS_VALUES),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            582,
        ),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_AUTHENTICATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            601,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_PRIVILEGE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            613,
        ),
        (
            "ipmi_username",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            625,
        ),
        (
            "ipmi_password",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::ANY
            },
            637,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            679,
        ),
        (
            "description",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            706,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_MODE_VALUES),
                ..tables::Type::ANY
            },
            761,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 54,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::Stored("who monitors the host"),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 57,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 60,
                    },
                ],
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
                references: ::core::option::Option::Some("proxy-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 81,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::Stored("who monitors the host"),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 84,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 87,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        2,
                                    ),
                                ],
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
                        line: 120,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[5],
                                                }),
                                            ),
                                        ],
                                    ),
                                    tables::Condition::Stored(
                                        "how the host's connections are secured",
                                    ),
                                ],
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
                        line: 124,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(128),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 128,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        2,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 166,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[5],
                                                }),
                                            ),
                                        ],
                                    ),
                                    tables::Condition::Stored(
                                        "how the host's connections are secured",
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 172,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(512),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 178,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 225,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[5],
                                                }),
                                            ),
                                        ],
                                    ),
                                    tables::Condition::Stored(
                                        "how the host's connections are secured",
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 228,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 231,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        4,
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 259,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Any(
                                        &[
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[4],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[5],
                                                }),
                                            ),
                                        ],
                                    ),
                                    tables::Condition::Stored(
                                        "how the host's connections are secured",
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 262,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(1024),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 265,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "null"],
                        except: &[],
                    },
                ],
                told_at: &[
                    tables::ToldAt {
                        at: "/groups",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
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
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[11],
                                }),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "missing", "null"],
                        except: &[],
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
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 325,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "/tags",
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["unknown-member", "missing", "null"],
                        except: &[],
                    },
                ],
                part: tables::Part::Control,
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
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 363,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[16],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
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
        (
            20,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-scalar"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "host")]
pub(crate) static HOST_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostUpdate",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_UPDATE_FIELDS,
    lookup: &[
        65535, 4, 23, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 9, 24, 65535, 26, 1, 65535, 11, 65535, 12, 16, 20,
        65535, 65535, 0, 65535, 65535, 3, 5, 8, 13, 15, 25, 22, 65535, 65535, 65535,
        65535, 65535, 10, 65535, 65535, 65535, 65535, 14, 65535, 65535, 2, 65535, 65535,
        65535, 65535, 19, 65535, 17, 18, 6, 21,
    ],
    required: 1,
    conditional: true,
    secrets: &[6, 7, 13, 15, 23],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[26],
                    },
                    &["-1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[16],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[16],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 786,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[24],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[24],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[18],
            }),
            is_advice: false,
            line: 792,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "host")]
#[cfg(feature = "texts")]
pub(crate) static HOST_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "Who monitors the host.",
            ru: "Кто наблюдает узел.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The group of proxies that monitors the host; `0` for none.",
            ru: "Группа прокси, наблюдающая узел; `0` — нет.",
        },
        tables::Text {
            en: "How connections to the host are secured.",
            ru: "Как защищены соединения с узлом.",
        },
        tables::Text {
            en: "Which connections from the host are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate.",
            ru: "Какие соединения от узла принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат.",
        },
        tables::Text {
            en: "The name of the pre-shared key.",
            ru: "Имя общего ключа.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "Who has to have issued the certificate.",
            ru: "Кем должен быть выдан сертификат.",
        },
        tables::Text {
            en: "Whom the certificate has to name.",
            ru: "Кому должен быть выдан сертификат.",
        },
        tables::Text {
            en: "The host's groups. In an update they replace those until now.",
            ru: "Группы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to link; those left out are unlinked, and what came from them stays.",
            ru: "Присоединяемые шаблоны; не указанные отсоединяются, а полученное от них остаётся.",
        },
        tables::Text {
            en: "The host's tags. In an update they replace those until now.",
            ru: "Теги узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The host's macros. In an update they replace those until now.",
            ru: "Макросы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
        },
        tables::Text {
            en: "The host's interfaces. In an update they replace those until now.",
            ru: "Интерфейсы узла. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The inventory.",
            ru: "Инвентарь.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "Whether the host is monitored.",
            ru: "Наблюдается ли узел.",
        },
        tables::Text {
            en: "How to sign in over IPMI. Other numbers are taken as well.",
            ru: "Способ входа по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "With which rights to sign in over IPMI. Other numbers are taken as well.",
            ru: "С какими правами входить по IPMI. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The name to sign in over IPMI with.",
            ru: "Имя для входа по IPMI.",
        },
        tables::Text {
            en: "The password to sign in over IPMI with.",
            ru: "Пароль для входа по IPMI.",
        },
        tables::Text {
            en: "The name that is shown. Where it is empty, the technical one is.",
            ru: "Видимое имя. Если пусто, показывается техническое.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot set inventory fields for disabled inventory.",
            ru: "Поля инвентаря нельзя задать, если он отключён.",
        },
        tables::Text {
            en: "Visible name cannot be empty if host name is missing.",
            ru: "Видимое имя может быть пустым, только если задано техническое.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong fields for host \"{.host}\".",
                ru: "Неверные поля узла «{.host}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_connect\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_connect»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_accept\": unexpected value \"{value}\".",
                ru: "Неверное значение поля «tls_accept»: неожиданное значение «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk_identity\": should be empty.",
                ru: "Неверное значение поля «tls_psk_identity»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk_identity\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk_identity»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": cannot be empty.",
                ru: "Неверное значение поля «tls_psk»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": should be empty.",
                ru: "Неверное значение поля «tls_psk»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-psk"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": an even number of hexadecimal characters is expected.",
                ru: "Неверное значение поля «tls_psk»: ожидается чётное число шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["psk-too-short"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_psk\": minimum length is 32 characters.",
                ru: "Неверное значение поля «tls_psk»: нужно не меньше 32 знаков.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_psk\" - {characters} characters. Allowed length is 512 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_psk»: {characters} знаков, допускается 512.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_issuer\": should be empty.",
                ru: "Неверное значение поля «tls_issuer»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_issuer\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_issuer»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["must-be-empty", "not-text", "null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"tls_subject\": should be empty.",
                ru: "Неверное значение поля «tls_subject»: должно быть пустым.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tls_subject\" - {characters} characters. Allowed length is 1024 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tls_subject»: {characters} знаков, допускается 1024.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["missing", "empty", "null", "not-list"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Host \"{.host}\" cannot be without host group.",
                ru: "У узла «{.host}» должна быть группа.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-object", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groups\": the parameter \"groupid\" is missing.",
                ru: "Неверное значение поля «groups»: нет параметра «groupid».",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-list", "not-object", "null", "unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["unknown-member"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect inventory field \"{0}\".",
                ru: "Неверное поле инвентаря «{0}».",
            },
        },
        tables::Said {
            field: 17,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"proxy_hostid\".",
                ru: "Неверное значение «{value}» поля «proxy_hostid».",
            },
        },
        tables::Said {
            field: 18,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong fields for host \"\".",
                ru: "Неверные поля узла «».",
            },
        },
        tables::Said {
            field: 18,
            codes: &["missing", "empty", "null", "list", "not-text", "not-host-name"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect characters used for host name \"{value}\".",
                ru: "Недопустимые знаки в имени узла «{value}».",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 19,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect status for host \"{.host}\".",
                ru: "Неверное состояние узла «{.host}».",
            },
        },
        tables::Said {
            field: 20,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_authtype\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_authtype».",
            },
        },
        tables::Said {
            field: 21,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"ipmi_privilege\".",
                ru: "Неверное значение «{value}» числового поля «ipmi_privilege».",
            },
        },
        tables::Said {
            field: 22,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_username\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_username»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 23,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"ipmi_password\" - {characters} characters. Allowed length is 20 characters.",
                ru: "Значение «{value}» слишком длинное для поля «ipmi_password»: {characters} знаков, допускается 20.",
            },
        },
        tables::Said {
            field: 24,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 26,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"inventory_mode\": value must be one of -1, 0, 1.",
                ru: "Неверное значение поля «inventory_mode»: допустимо -1, 0 или 1.",
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
static HOST_HOST_DISCOVERY_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 500),
        ("parent_hostid", tables::Type::ID, 505),
        ("parent_itemid", tables::Type::ID, 510),
        ("host", tables::Type::TEXT, 515),
        ("lastcheck", tables::Type::INT, 520),
        ("ts_delete", tables::Type::INT, 525),
        ("ts_disable", tables::Type::INT, 530),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::LOST_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            536,
        ),
        (
            "disable_source",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::DISABLING_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            543,
        ),
    ],
    &[
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
pub(crate) static HOST_HOST_DISCOVERY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostHostDiscovery",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_HOST_DISCOVERY_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 1, 65535, 5, 8, 65535, 65535,
        65535, 7, 65535, 4, 3, 0, 2,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_HOST_DISCOVERY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "The id of the host prototype that the host was made from.",
            ru: "Идентификатор прототипа, по которому создан узел.",
        },
        tables::Text {
            en: "The id of the discovery rule that made a host prototype; `0` for hosts.",
            ru: "Идентификатор правила обнаружения, если это прототип; у узлов — `0`.",
        },
        tables::Text {
            en: "The technical name of the host prototype.",
            ru: "Техническое имя прототипа.",
        },
        tables::Text {
            en: "When the host was found last, in seconds since 1970.",
            ru: "Когда узел обнаружили последний раз, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When the host will be deleted, in seconds since 1970; `0` for never.",
            ru: "Когда узел будет удалён, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "When the host will be disabled, in seconds since 1970; `0` for never.",
            ru: "Когда узел будет отключён, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "Whether discovery still finds the host.",
            ru: "Обнаруживается ли узел сейчас.",
        },
        tables::Text {
            en: "Who disabled the host.",
            ru: "Кто отключил узел.",
        },
    ],
    rules: &[],
    said: &[],
};
