// @generated from spec/zabbix/types/host.toml by `cargo xtask codegen`; do not edit.

//! The type `host`.

use ::callsheet_runtime::tables;
/// A host
#[non_exhaustive]
pub struct Host {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the host is monitored.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<HostStatus>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The host's interfaces. In an update they replace those until now.
    ///
    /// List of: object.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterface>,
    >,
    /// The inventory.
    ///
    /// Object.
    pub inventory: ::core::option::Option<
        super::super::types::host_inventory::HostInventory,
    >,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<InventoryMode>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number.
    pub ipmi_authtype: ::core::option::Option<IpmiAuthentication>,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number.
    pub ipmi_privilege: ::core::option::Option<IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String, at most 16 characters.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String, at most 20 characters, secret.
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
    /// How the host came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::host_group::Origin>,
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
    /// Kept for the server's own use.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// When a proxy was heard of last. Of proxies alone.
    ///
    /// Integer. Gone in 7.0.
    pub lastaccess: ::core::option::Option<i64>,
    /// Of proxies alone.
    ///
    /// String. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// Of proxies alone.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub auto_compress: ::core::option::Option<bool>,
    /// The host's groups. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// Tags of the host's templates. Filled by `selectInheritedTags`.
    ///
    /// List of: object.
    pub inherited_tags: ::core::option::Option<::std::vec::Vec<HostInheritedTags>>,
    /// The host's value maps. Filled by `selectValueMaps`.
    ///
    /// List of: object.
    pub valuemaps: ::core::option::Option<::std::vec::Vec<HostValuemaps>>,
    /// Linked templates, or their number. Filled by `selectParentTemplates`.
    ///
    /// Any value.
    pub parent_templates: ::core::option::Option<::callsheet_runtime::Value>,
    /// The host's items, or their number. Filled by `selectItems`.
    ///
    /// Any value.
    pub items: ::core::option::Option<::callsheet_runtime::Value>,
    /// The host's discovery rules, or their number. Filled by `selectDiscoveries`.
    ///
    /// Any value.
    pub discoveries: ::core::option::Option<::callsheet_runtime::Value>,
    /// The host's triggers, or their number. Filled by `selectTriggers`.
    ///
    /// Any value.
    pub triggers: ::core::option::Option<::callsheet_runtime::Value>,
    /// The host's graphs, or their number. Filled by `selectGraphs`.
    ///
    /// Any value.
    pub graphs: ::core::option::Option<::callsheet_runtime::Value>,
    /// The host's web scenarios, or their number. Filled by `selectHttpTests`.
    ///
    /// Any value.
    pub http_tests: ::core::option::Option<::callsheet_runtime::Value>,
    /// Dashboards of the host's templates, or their number. Filled by `selectDashboards`.
    ///
    /// Any value.
    pub dashboards: ::core::option::Option<::callsheet_runtime::Value>,
    /// The discovery rule that made the host; an empty list for none. Filled by `selectDiscoveryRule`.
    ///
    /// Any value.
    pub discovery_rule: ::core::option::Option<::callsheet_runtime::Value>,
    /// How the host was discovered; an empty list where it was not. Filled by `selectHostDiscovery`.
    ///
    /// Any value.
    pub host_discovery: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
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
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`inventory`](Self::inventory).
    pub fn inventory(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_inventory::HostInventory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
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
    /// Sets [`flags`](Self::flags).
    pub fn flags(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host_group::Origin>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
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
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
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
    /// Sets [`lastaccess`](Self::lastaccess).
    pub fn lastaccess(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastaccess, value);
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
    /// Sets [`inherited_tags`](Self::inherited_tags).
    pub fn inherited_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostInheritedTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.inherited_tags, value);
        self
    }
    /// Sets [`valuemaps`](Self::valuemaps).
    pub fn valuemaps(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostValuemaps>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.valuemaps, value);
        self
    }
    /// Sets [`parent_templates`](Self::parent_templates).
    pub fn parent_templates(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_templates, value);
        self
    }
    /// Sets [`items`](Self::items).
    pub fn items(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.items, value);
        self
    }
    /// Sets [`discoveries`](Self::discoveries).
    pub fn discoveries(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discoveries, value);
        self
    }
    /// Sets [`triggers`](Self::triggers).
    pub fn triggers(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggers, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphs, value);
        self
    }
    /// Sets [`http_tests`](Self::http_tests).
    pub fn http_tests(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.http_tests, value);
        self
    }
    /// Sets [`dashboards`](Self::dashboards).
    pub fn dashboards(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dashboards, value);
        self
    }
    /// Sets [`discovery_rule`](Self::discovery_rule).
    pub fn discovery_rule(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.discovery_rule, value);
        self
    }
    /// Sets [`host_discovery`](Self::host_discovery).
    pub fn host_discovery(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_discovery, value);
        self
    }
}
impl ::core::default::Default for Host {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    Host, super::super::TABLES, super::super::tables::shapes::TYPES_HOST_HOST; 0 =>
    hostid, 1 => proxy_hostid, 2 => monitored_by, 3 => proxyid, 4 => proxy_groupid, 5 =>
    tls_connect, 6 => tls_accept, 7 => tls_issuer, 8 => tls_subject, 9 => groups, 10 =>
    tags, 11 => macros, 12 => host, 13 => name, 14 => status, 15 => description, 16 =>
    interfaces, 17 => inventory, 18 => inventory_mode, 19 => ipmi_authtype, 20 =>
    ipmi_privilege, 21 => ipmi_username, 22 => ipmi_password, 23 => maintenanceid, 24 =>
    maintenance_status, 25 => maintenance_type, 26 => maintenance_from, 27 => flags, 28
    => active_available, 29 => assigned_proxyid, 30 => templateid, 31 =>
    custom_interfaces, 32 => uuid, 33 => vendor_name, 34 => vendor_version, 35 =>
    lastaccess, 36 => proxy_address, 37 => auto_compress, 38 => hostgroups, 39 =>
    inherited_tags, 40 => valuemaps, 41 => parent_templates, 42 => items, 43 =>
    discoveries, 44 => triggers, 45 => graphs, 46 => http_tests, 47 => dashboards, 48 =>
    discovery_rule, 49 => host_discovery;; hostid proxy_hostid monitored_by proxyid
    proxy_groupid tls_connect tls_accept tls_issuer tls_subject groups tags macros host
    name status description interfaces inventory inventory_mode ipmi_authtype
    ipmi_privilege ipmi_username ipmi_password maintenanceid maintenance_status
    maintenance_type maintenance_from flags active_available assigned_proxyid templateid
    custom_interfaces uuid vendor_name vendor_version lastaccess proxy_address
    auto_compress hostgroups inherited_tags valuemaps parent_templates items discoveries
    triggers graphs http_tests dashboards discovery_rule host_discovery
}
/// A host
#[non_exhaustive]
pub struct HostUpdate {
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The proxy that monitors the host; `0` for none.
    ///
    /// Id. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
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
    /// List of: object; a lone one may stand for the list.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// Templates to unlink together with what came from them.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates_clear: ::core::option::Option<
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
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the host is monitored.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<HostStatus>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The host's interfaces. In an update they replace those until now.
    ///
    /// List of: object.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_interface::HostInterfaceUpdate>,
    >,
    /// The inventory.
    ///
    /// Object.
    pub inventory: ::core::option::Option<
        super::super::types::host_inventory::HostInventory,
    >,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<InventoryMode>,
    /// How to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number.
    pub ipmi_authtype: ::core::option::Option<IpmiAuthentication>,
    /// With which rights to sign in over IPMI. Other numbers are taken as well.
    ///
    /// Named value or number.
    pub ipmi_privilege: ::core::option::Option<IpmiPrivilege>,
    /// The name to sign in over IPMI with.
    ///
    /// String, at most 16 characters.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// The password to sign in over IPMI with.
    ///
    /// String, at most 20 characters, secret.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostUpdate {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<HostStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_interface::HostInterfaceUpdate,
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
            super::super::types::host_inventory::HostInventory,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory, value);
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
}
::callsheet_runtime::record! {
    HostUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_UPDATE; 0 => hostid, 1 => proxy_hostid,
    2 => monitored_by, 3 => proxyid, 4 => proxy_groupid, 5 => tls_connect, 6 =>
    tls_accept, 7 => tls_psk_identity, 8 => tls_psk, 9 => tls_issuer, 10 => tls_subject,
    11 => groups, 12 => templates, 13 => templates_clear, 14 => tags, 15 => macros, 16 =>
    host, 17 => name, 18 => status, 19 => description, 20 => interfaces, 21 => inventory,
    22 => inventory_mode, 23 => ipmi_authtype, 24 => ipmi_privilege, 25 => ipmi_username,
    26 => ipmi_password; hostid; proxy_hostid monitored_by proxyid proxy_groupid
    tls_connect tls_accept tls_psk_identity tls_psk tls_issuer tls_subject groups
    templates templates_clear tags macros host name status description interfaces
    inventory inventory_mode ipmi_authtype ipmi_privilege ipmi_username ipmi_password
}
/// Tags of the host's templates. Filled by `selectInheritedTags`.
#[non_exhaustive]
pub struct HostInheritedTags {
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
impl HostInheritedTags {
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
impl ::core::default::Default for HostInheritedTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostInheritedTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_INHERITED_TAGS; 0 => tag, 1 => value;;
    tag value
}
/// The host's value maps. Filled by `selectValueMaps`.
#[non_exhaustive]
pub struct HostValuemaps {
    /// The value map's id.
    ///
    /// Id.
    pub valuemapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its name.
    ///
    /// String, at most 64 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// What stands for what.
    ///
    /// Any value.
    pub mappings: ::core::option::Option<::callsheet_runtime::Value>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostValuemaps {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`valuemapid`](Self::valuemapid).
    pub fn valuemapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuemapid, value);
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
    /// Sets [`mappings`](Self::mappings).
    pub fn mappings(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mappings, value);
        self
    }
}
impl ::core::default::Default for HostValuemaps {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostValuemaps, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_HOST_VALUEMAPS; 0 => valuemapid, 1 => name,
    2 => mappings;; valuemapid name mappings
}
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
::callsheet_runtime::open_enum! {
    HostEncryption, HOST_ENCRYPTION_VALUES; 0 => None, 1 => Psk, 2 => Certificate
}
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
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    HostStatus, HOST_STATUS_VALUES; 0 => Monitored, 1 => Unmonitored
}
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
    ],
};
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
::callsheet_runtime::open_enum! {
    InventoryMode, INVENTORY_MODE_VALUES; 0 => Disabled, 1 => Manual, 2 => Automatic
}
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
::callsheet_runtime::open_enum! {
    IpmiAuthentication, IPMI_AUTHENTICATION_VALUES; 0 => Default, 1 => None, 2 => Md2, 3
    => Md5, 4 => Straight, 5 => Oem, 6 => RmcpPlus
}
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
::callsheet_runtime::open_enum! {
    IpmiPrivilege, IPMI_PRIVILEGE_VALUES; 0 => Callback, 1 => User, 2 => Operator, 3 =>
    Admin, 4 => Oem
}
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
::callsheet_runtime::open_enum! {
    MaintenanceType, MAINTENANCE_TYPE_VALUES; 0 => WithData, 1 => WithoutData
}
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
::callsheet_runtime::open_enum! {
    MonitoredBy, MONITORED_BY_VALUES; 0 => Server, 1 => Proxy, 2 => ProxyGroup
}
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
static HOST_FIELDS: [tables::Field<'static>; 50] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 16),
        ("proxy_hostid", tables::Type::ID, 22),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(&MONITORED_BY_VALUES),
                ..tables::Type::ANY
            },
            28,
        ),
        ("proxyid", tables::Type::ID, 35),
        ("proxy_groupid", tables::Type::ID, 51),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_ENCRYPTION_VALUES),
                ..tables::Type::ANY
            },
            67,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            73,
        ),
        (
            "tls_issuer",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            121,
        ),
        (
            "tls_subject",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            137,
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
            153,
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
            181,
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
            189,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            197,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            204,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_STATUS_VALUES),
                ..tables::Type::ANY
            },
            210,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            216,
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
            222,
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
            230,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_MODE_VALUES),
                ..tables::Type::ANY
            },
            236,
        ),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_AUTHENTICATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            242,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_PRIVILEGE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            249,
        ),
        (
            "ipmi_username",
            tables::Type {
                length: ::core::option::Option::Some(16),
                ..tables::Type::TEXT
            },
            256,
        ),
        (
            "ipmi_password",
            tables::Type {
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::TEXT
            },
            262,
        ),
        ("maintenanceid", tables::Type::ID, 269),
        ("maintenance_status", tables::Type::BOOL, 275),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAINTENANCE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            281,
        ),
        ("maintenance_from", tables::Type::INT, 288),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            294,
        ),
        (
            "active_available",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::AVAILABILITY_VALUES,
                ),
                ..tables::Type::ANY
            },
            301,
        ),
        ("assigned_proxyid", tables::Type::ID, 309),
        ("templateid", tables::Type::ID, 316),
        ("custom_interfaces", tables::Type::BOOL, 322),
        ("uuid", tables::Type::TEXT, 328),
        (
            "vendor_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            334,
        ),
        (
            "vendor_version",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            342,
        ),
        ("lastaccess", tables::Type::INT, 350),
        ("proxy_address", tables::Type::TEXT, 357),
        ("auto_compress", tables::Type::BOOL, 364),
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
            371,
        ),
        (
            "inheritedTags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST_INHERITED_TAGS,
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
            "valuemaps",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST_VALUEMAPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            399,
        ),
        ("parentTemplates", tables::Type::ANY, 424),
        ("items", tables::Type::ANY, 430),
        ("discoveries", tables::Type::ANY, 436),
        ("triggers", tables::Type::ANY, 442),
        ("graphs", tables::Type::ANY, 448),
        ("httpTests", tables::Type::ANY, 454),
        ("dashboards", tables::Type::ANY, 460),
        ("discoveryRule", tables::Type::ANY, 466),
        ("hostDiscovery", tables::Type::ANY, 472),
    ],
    &[
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 41,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
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
                        line: 44,
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
                        line: 47,
                    },
                ],
                ..tables::Facts::NONE
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
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 57,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
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
                        line: 60,
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
                        line: 63,
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
                                            steps: &[5],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 127,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 130,
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
                        line: 133,
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
                                            steps: &[5],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 143,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 146,
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
                        line: 149,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "Host",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_FIELDS,
    lookup: &[
        65535, 65535, 22, 1, 7, 25, 30, 40, 48, 43, 65535, 65535, 65535, 8, 65535, 29,
        42, 65535, 4, 6, 21, 65535, 3, 65535, 34, 65535, 65535, 65535, 65535, 26, 65535,
        33, 10, 49, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 27,
        65535, 65535, 65535, 65535, 65535, 32, 18, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 17, 38, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 37, 41, 44,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 45,
        65535, 65535, 11, 65535, 46, 65535, 65535, 19, 13, 35, 65535, 15, 20, 65535, 39,
        9, 65535, 12, 14, 65535, 65535, 5, 31, 65535, 65535, 24, 47, 16, 65535, 28, 36,
        23, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
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
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "The name that is shown.",
            ru: "Видимое имя.",
        },
        tables::Text {
            en: "Whether the host is monitored.",
            ru: "Наблюдается ли узел.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
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
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
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
            en: "How the host came about.",
            ru: "Происхождение узла.",
        },
        tables::Text {
            en: "Whether its agent sends values.",
            ru: "Присылает ли данные агент узла.",
        },
        tables::Text {
            en: "The proxy that its group of proxies has given it; `0` for none.",
            ru: "Прокси, назначенный группой прокси; `0` — нет.",
        },
        tables::Text {
            en: "Kept for the server's own use.",
            ru: "Для нужд сервера.",
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
            en: "When a proxy was heard of last. Of proxies alone.",
            ru: "Когда прокси выходил на связь. Только для прокси.",
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
            en: "The host's groups. Filled by `selectHostGroups`.",
            ru: "Группы узла. Заполняется по `selectHostGroups`.",
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
            en: "Linked templates, or their number. Filled by `selectParentTemplates`.",
            ru: "Присоединённые шаблоны или их число. Заполняется по `selectParentTemplates`.",
        },
        tables::Text {
            en: "The host's items, or their number. Filled by `selectItems`.",
            ru: "Элементы данных узла или их число. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The host's discovery rules, or their number. Filled by `selectDiscoveries`.",
            ru: "Правила обнаружения узла или их число. Заполняется по `selectDiscoveries`.",
        },
        tables::Text {
            en: "The host's triggers, or their number. Filled by `selectTriggers`.",
            ru: "Триггеры узла или их число. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The host's graphs, or their number. Filled by `selectGraphs`.",
            ru: "Графики узла или их число. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "The host's web scenarios, or their number. Filled by `selectHttpTests`.",
            ru: "Веб-сценарии узла или их число. Заполняется по `selectHttpTests`.",
        },
        tables::Text {
            en: "Dashboards of the host's templates, or their number. Filled by `selectDashboards`.",
            ru: "Панели шаблонов узла или их число. Заполняется по `selectDashboards`.",
        },
        tables::Text {
            en: "The discovery rule that made the host; an empty list for none. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее узел; пустой список — нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "How the host was discovered; an empty list where it was not. Filled by `selectHostDiscovery`.",
            ru: "Сведения об обнаружении узла; пустой список — их нет. Заполняется по `selectHostDiscovery`.",
        },
    ],
    rules: &[],
};
static HOST_UPDATE_FIELDS: [tables::Field<'static>; 27] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 16),
        ("proxy_hostid", tables::Type::ID, 22),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(&MONITORED_BY_VALUES),
                ..tables::Type::ANY
            },
            28,
        ),
        ("proxyid", tables::Type::ID, 35),
        ("proxy_groupid", tables::Type::ID, 51),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_ENCRYPTION_VALUES),
                ..tables::Type::ANY
            },
            67,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            73,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                length: ::core::option::Option::Some(128),
                secret: true,
                ..tables::Type::TEXT
            },
            79,
        ),
        (
            "tls_psk",
            tables::Type {
                length: ::core::option::Option::Some(512),
                secret: true,
                ..tables::Type::TEXT
            },
            98,
        ),
        (
            "tls_issuer",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            121,
        ),
        (
            "tls_subject",
            tables::Type {
                length: ::core::option::Option::Some(1024),
                ..tables::Type::TEXT
            },
            137,
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
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            153,
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
            163,
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
            172,
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
            181,
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
            189,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            197,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            204,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_STATUS_VALUES),
                ..tables::Type::ANY
            },
            210,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            216,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            222,
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
            230,
        ),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(&INVENTORY_MODE_VALUES),
                ..tables::Type::ANY
            },
            236,
        ),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_AUTHENTICATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            242,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(&IPMI_PRIVILEGE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            249,
        ),
        (
            "ipmi_username",
            tables::Type {
                length: ::core::option::Option::Some(16),
                ..tables::Type::TEXT
            },
            256,
        ),
        (
            "ipmi_password",
            tables::Type {
                length: ::core::option::Option::Some(20),
                secret: true,
                ..tables::Type::TEXT
            },
            262,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 41,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
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
                        line: 44,
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
                        line: 47,
                    },
                ],
                ..tables::Facts::NONE
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
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 57,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
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
                        line: 60,
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
                        line: 63,
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
                                            steps: &[5],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 86,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 90,
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
                        line: 94,
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
                                            steps: &[5],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 105,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 111,
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
                        line: 117,
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
                                            steps: &[5],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 127,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 130,
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
                        line: 133,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[5],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
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
                        line: 143,
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
                                                    steps: &[5],
                                                }),
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[6],
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
                        line: 146,
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
                        line: 149,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostUpdate",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 26, 1, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        10, 7, 65535, 65535, 65535, 4, 6, 25, 65535, 3, 65535, 65535, 65535, 65535,
        65535, 2, 65535, 65535, 65535, 14, 15, 0, 8, 65535, 23, 17, 65535, 12, 19, 24,
        65535, 65535, 11, 65535, 16, 18, 65535, 13, 5, 22, 65535, 65535, 65535, 65535,
        20, 65535, 65535, 65535, 65535, 65535, 21,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "The proxy that monitors the host; `0` for none.",
            ru: "Прокси, наблюдающий узел; `0` — нет.",
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
            en: "Templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
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
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "The name that is shown.",
            ru: "Видимое имя.",
        },
        tables::Text {
            en: "Whether the host is monitored.",
            ru: "Наблюдается ли узел.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
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
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
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
    ],
    rules: &[],
};
static HOST_INHERITED_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            385,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            392,
        ),
    ],
    &[],
);
pub(crate) static HOST_INHERITED_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostInheritedTags",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_INHERITED_TAGS_FIELDS,
    lookup: &[65535, 65535, 1, 0, 65535, 65535, 65535, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_INHERITED_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
};
static HOST_VALUEMAPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("valuemapid", tables::Type::ID, 405),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            411,
        ),
        ("mappings", tables::Type::ANY, 418),
    ],
    &[],
);
pub(crate) static HOST_VALUEMAPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host",
    name: "HostValuemaps",
    file: "spec/zabbix/types/host.toml",
    form: tables::Form::Object,
    fields: &HOST_VALUEMAPS_FIELDS,
    lookup: &[65535, 0, 2, 65535, 65535, 65535, 1, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_VALUEMAPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The value map's id.",
            ru: "Идентификатор преобразования.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Название.",
        },
        tables::Text {
            en: "What stands for what.",
            ru: "Что чем заменяется.",
        },
    ],
    rules: &[],
};
