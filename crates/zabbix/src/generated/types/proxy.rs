// @generated from spec/zabbix/types/proxy.toml by `cargo xtask codegen`; do not edit.

//! The type `proxy`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// A proxy
#[non_exhaustive]
pub struct Proxy {
    /// The proxy's id.
    ///
    /// Id.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy's name, as the proxy itself tells it.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    /// The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.
    ///
    /// Technical host name, at most 128 characters. Not empty. Gone in 7.0.
    pub host: ::core::option::Option<::std::string::String>,
    /// Who opens the connection.
    ///
    /// One of the values below. Since 7.0.
    pub operating_mode: ::core::option::Option<ProxyOperatingMode>,
    /// Who opens the connection. Since 7.0 it is called `operating_mode`.
    ///
    /// One of the values below. Gone in 7.0.
    pub status: ::core::option::Option<ProxyStatus>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The group of the proxy; `0` for none.
    ///
    /// Id. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where agents reach the proxy when its group sends them to it. For a proxy in a group.
    ///
    /// String. Since 7.0.
    pub local_address: ::core::option::Option<::std::string::String>,
    /// The port at that address. For a proxy in a group.
    ///
    /// String. Since 7.0.
    pub local_port: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere.
    ///
    /// String. Since 7.0.
    pub allowed_addresses: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.
    ///
    /// String. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy.
    ///
    /// String. Since 7.0.
    pub address: ::core::option::Option<::std::string::String>,
    /// The port of a passive proxy.
    ///
    /// String. Since 7.0.
    pub port: ::core::option::Option<::std::string::String>,
    /// How connections to a passive proxy are secured.
    ///
    /// One of the values below.
    pub tls_connect: ::core::option::Option<super::super::types::host::HostEncryption>,
    /// Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.
    ///
    /// Integer.
    pub tls_accept: ::core::option::Option<i64>,
    /// Who has to have issued the certificate.
    ///
    /// String.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// Whether the proxy's own timeouts hold, not the server's.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub custom_timeouts: ::core::option::Option<bool>,
    /// How long Zabbix agent checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_zabbix_agent: ::core::option::Option<::std::string::String>,
    /// How long simple checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_simple_check: ::core::option::Option<::std::string::String>,
    /// How long SNMP checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_snmp_agent: ::core::option::Option<::std::string::String>,
    /// How long external checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_external_check: ::core::option::Option<::std::string::String>,
    /// How long database queries may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_db_monitor: ::core::option::Option<::std::string::String>,
    /// How long HTTP agent checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_http_agent: ::core::option::Option<::std::string::String>,
    /// How long SSH checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_ssh_agent: ::core::option::Option<::std::string::String>,
    /// How long Telnet checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_telnet_agent: ::core::option::Option<::std::string::String>,
    /// How long script checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_script: ::core::option::Option<::std::string::String>,
    /// How long browser checks may take; empty without `custom_timeouts`.
    ///
    /// String. Since 7.0.
    pub timeout_browser: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
    ///
    /// Object. Gone in 7.0.
    pub interface: ::core::option::Option<::std::boxed::Box<ProxyInterface>>,
    /// Hosts that the proxy monitors. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub hosts: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host::Host>,
    >,
    /// Hosts that its group has given to the proxy. Filled by `selectAssignedHosts`.
    ///
    /// List of: object; their number may stand for the list. Since 7.0.
    pub assigned_hosts: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host::Host>,
    >,
    /// The group of the proxy; empty for none. Filled by `selectProxyGroup`.
    ///
    /// Object. Since 7.0.
    pub proxy_group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::proxy_group::ProxyGroup>,
    >,
    /// When the proxy was heard of last, in seconds since 1970; `0` for never.
    ///
    /// Integer.
    pub lastaccess: ::core::option::Option<i64>,
    /// The release of the proxy as a number: `70022` for 7.0.22; `0` where it is not known.
    ///
    /// Integer. Since 6.4.
    pub version: ::core::option::Option<i64>,
    /// Whether the release of the proxy fits the server.
    ///
    /// One of the values below. Since 6.4.
    pub compatibility: ::core::option::Option<ProxyCompatibility>,
    /// Whether the proxy is online.
    ///
    /// One of the values below. Since 7.0.
    pub state: ::core::option::Option<ProxyState>,
    /// Kept for the server's own use.
    ///
    /// Id. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Not used for proxies.
    ///
    /// Integer. Gone in 7.0.
    pub ipmi_authtype: ::core::option::Option<i64>,
    /// Not used for proxies.
    ///
    /// Integer. Gone in 7.0.
    pub ipmi_privilege: ::core::option::Option<i64>,
    /// Not used for proxies.
    ///
    /// String. Gone in 7.0.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// Not used for proxies.
    ///
    /// String, secret. Gone in 7.0.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Not used for proxies.
    ///
    /// Id. Gone in 7.0.
    pub maintenanceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Not used for proxies.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub maintenance_status: ::core::option::Option<bool>,
    /// Not used for proxies.
    ///
    /// One of the values below. Gone in 7.0.
    pub maintenance_type: ::core::option::Option<
        super::super::types::host::MaintenanceType,
    >,
    /// Not used for proxies.
    ///
    /// Integer. Gone in 7.0.
    pub maintenance_from: ::core::option::Option<i64>,
    /// Not used for proxies.
    ///
    /// Integer. Gone in 7.0.
    pub flags: ::core::option::Option<i64>,
    /// Kept for the server's own use.
    ///
    /// Id. Gone in 7.0.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the proxy packs what it sends.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub auto_compress: ::core::option::Option<bool>,
    /// Not used for proxies.
    ///
    /// Integer. Gone in 7.0.
    pub discover: ::core::option::Option<i64>,
    /// Not used for proxies.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub custom_interfaces: ::core::option::Option<bool>,
    /// Always empty.
    ///
    /// String. Gone in 7.0.
    pub uuid: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl Proxy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`operating_mode`](Self::operating_mode).
    pub fn operating_mode(
        mut self,
        value: impl ::core::convert::Into<ProxyOperatingMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operating_mode, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProxyStatus>) -> Self {
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
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`local_address`](Self::local_address).
    pub fn local_address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_address, value);
        self
    }
    /// Sets [`local_port`](Self::local_port).
    pub fn local_port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_port, value);
        self
    }
    /// Sets [`allowed_addresses`](Self::allowed_addresses).
    pub fn allowed_addresses(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.allowed_addresses, value);
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
    /// Sets [`address`](Self::address).
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.address, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostEncryption>,
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
    /// Sets [`custom_timeouts`](Self::custom_timeouts).
    pub fn custom_timeouts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_timeouts, value);
        self
    }
    /// Sets [`timeout_zabbix_agent`](Self::timeout_zabbix_agent).
    pub fn timeout_zabbix_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_zabbix_agent, value);
        self
    }
    /// Sets [`timeout_simple_check`](Self::timeout_simple_check).
    pub fn timeout_simple_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_simple_check, value);
        self
    }
    /// Sets [`timeout_snmp_agent`](Self::timeout_snmp_agent).
    pub fn timeout_snmp_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_snmp_agent, value);
        self
    }
    /// Sets [`timeout_external_check`](Self::timeout_external_check).
    pub fn timeout_external_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_external_check, value);
        self
    }
    /// Sets [`timeout_db_monitor`](Self::timeout_db_monitor).
    pub fn timeout_db_monitor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_db_monitor, value);
        self
    }
    /// Sets [`timeout_http_agent`](Self::timeout_http_agent).
    pub fn timeout_http_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_http_agent, value);
        self
    }
    /// Sets [`timeout_ssh_agent`](Self::timeout_ssh_agent).
    pub fn timeout_ssh_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_ssh_agent, value);
        self
    }
    /// Sets [`timeout_telnet_agent`](Self::timeout_telnet_agent).
    pub fn timeout_telnet_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_telnet_agent, value);
        self
    }
    /// Sets [`timeout_script`](Self::timeout_script).
    pub fn timeout_script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_script, value);
        self
    }
    /// Sets [`timeout_browser`](Self::timeout_browser).
    pub fn timeout_browser(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_browser, value);
        self
    }
    /// Sets [`interface`](Self::interface).
    pub fn interface(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProxyInterface>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interface, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hosts, value);
        self
    }
    /// Sets [`assigned_hosts`](Self::assigned_hosts).
    pub fn assigned_hosts(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.assigned_hosts, value);
        self
    }
    /// Sets [`proxy_group`](Self::proxy_group).
    pub fn proxy_group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::proxy_group::ProxyGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_group, value);
        self
    }
    /// Sets [`lastaccess`](Self::lastaccess).
    pub fn lastaccess(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastaccess, value);
        self
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`compatibility`](Self::compatibility).
    pub fn compatibility(
        mut self,
        value: impl ::core::convert::Into<ProxyCompatibility>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.compatibility, value);
        self
    }
    /// Sets [`state`](Self::state).
    pub fn state(mut self, value: impl ::core::convert::Into<ProxyState>) -> Self {
        ::callsheet_runtime::record::set(&mut self.state, value);
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
    /// Sets [`ipmi_authtype`](Self::ipmi_authtype).
    pub fn ipmi_authtype(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(mut self, value: impl ::core::convert::Into<i64>) -> Self {
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
        value: impl ::core::convert::Into<super::super::types::host::MaintenanceType>,
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
    pub fn flags(mut self, value: impl ::core::convert::Into<i64>) -> Self {
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
    /// Sets [`auto_compress`](Self::auto_compress).
    pub fn auto_compress(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.auto_compress, value);
        self
    }
    /// Sets [`discover`](Self::discover).
    pub fn discover(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.discover, value);
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
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl ::core::default::Default for Proxy {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::record! {
    Proxy, super::super::TABLES, super::super::tables::shapes::TYPES_PROXY_PROXY; 0 =>
    proxyid, 1 => name, 2 => host, 3 => operating_mode, 4 => status, 5 => description, 6
    => proxy_groupid, 7 => local_address, 8 => local_port, 9 => allowed_addresses, 10 =>
    proxy_address, 11 => address, 12 => port, 13 => tls_connect, 14 => tls_accept, 15 =>
    tls_issuer, 16 => tls_subject, 17 => custom_timeouts, 18 => timeout_zabbix_agent, 19
    => timeout_simple_check, 20 => timeout_snmp_agent, 21 => timeout_external_check, 22
    => timeout_db_monitor, 23 => timeout_http_agent, 24 => timeout_ssh_agent, 25 =>
    timeout_telnet_agent, 26 => timeout_script, 27 => timeout_browser, 28 => interface,
    29 => hosts, 30 => assigned_hosts, 31 => proxy_group, 32 => lastaccess, 33 =>
    version, 34 => compatibility, 35 => state, 36 => proxy_hostid, 37 => ipmi_authtype,
    38 => ipmi_privilege, 39 => ipmi_username, 40 => ipmi_password, 41 => maintenanceid,
    42 => maintenance_status, 43 => maintenance_type, 44 => maintenance_from, 45 =>
    flags, 46 => templateid, 47 => auto_compress, 48 => discover, 49 =>
    custom_interfaces, 50 => uuid;; proxyid name host operating_mode status description
    proxy_groupid local_address local_port allowed_addresses proxy_address address port
    tls_connect tls_accept tls_issuer tls_subject custom_timeouts timeout_zabbix_agent
    timeout_simple_check timeout_snmp_agent timeout_external_check timeout_db_monitor
    timeout_http_agent timeout_ssh_agent timeout_telnet_agent timeout_script
    timeout_browser interface hosts assigned_hosts proxy_group lastaccess version
    compatibility state proxy_hostid ipmi_authtype ipmi_privilege ipmi_username
    ipmi_password maintenanceid maintenance_status maintenance_type maintenance_from
    flags templateid auto_compress discover custom_interfaces uuid
}
#[cfg(feature = "proxy")]
/// A proxy
#[non_exhaustive]
pub struct ProxyCreate {
    /// The proxy's name, as the proxy itself tells it.
    ///
    /// Technical host name, at most 128 characters. Not empty. What is right hangs on other fields. Since 7.0.
    pub name: ::core::option::Option<::std::string::String>,
    /// The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.
    ///
    /// Technical host name, at most 128 characters. Not empty. What is right hangs on other fields. Gone in 7.0.
    pub host: ::core::option::Option<::std::string::String>,
    /// Who opens the connection.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub operating_mode: ::core::option::Option<ProxyOperatingMode>,
    /// Who opens the connection. Since 7.0 it is called `operating_mode`.
    ///
    /// One of the values below. What is right hangs on other fields. Gone in 7.0.
    pub status: ::core::option::Option<ProxyStatus>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The group of the proxy; `0` for none.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where agents reach the proxy when its group sends them to it. For a proxy in a group.
    ///
    /// IP address or host name, at most 255 characters. Not empty. What is right hangs on other fields. Since 7.0.
    pub local_address: ::core::option::Option<::std::string::String>,
    /// The port at that address. For a proxy in a group.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Not empty. What is right hangs on other fields. Since 7.0.
    pub local_port: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub allowed_addresses: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.
    ///
    /// IP addresses and host names, at most 255 characters. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy.
    ///
    /// String, one of "127.0.0.1". What is right hangs on other fields. Since 7.0.
    pub address: ::core::option::Option<::std::string::String>,
    /// The port of a passive proxy.
    ///
    /// String, one of "10051". What is right hangs on other fields. Since 7.0.
    pub port: ::core::option::Option<::std::string::String>,
    /// How connections to a passive proxy are secured.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields. Default: `1`.
    pub tls_connect: ::core::option::Option<super::super::types::host::HostEncryption>,
    /// Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.
    ///
    /// Integer, 1–7. What is right hangs on other fields. Default: `1`.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key. Never answered.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits. Never answered.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Who has to have issued the certificate.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// Whether the proxy's own timeouts hold, not the server's.
    ///
    /// Bool (0 or 1). Default: `0`. Since 7.0.
    pub custom_timeouts: ::core::option::Option<bool>,
    /// How long Zabbix agent checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_zabbix_agent: ::core::option::Option<::std::string::String>,
    /// How long simple checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_simple_check: ::core::option::Option<::std::string::String>,
    /// How long SNMP checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_snmp_agent: ::core::option::Option<::std::string::String>,
    /// How long external checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_external_check: ::core::option::Option<::std::string::String>,
    /// How long database queries may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_db_monitor: ::core::option::Option<::std::string::String>,
    /// How long HTTP agent checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_http_agent: ::core::option::Option<::std::string::String>,
    /// How long SSH checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_ssh_agent: ::core::option::Option<::std::string::String>,
    /// How long Telnet checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_telnet_agent: ::core::option::Option<::std::string::String>,
    /// How long script checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_script: ::core::option::Option<::std::string::String>,
    /// How long browser checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_browser: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
    ///
    /// Object. Required when `status = 6`. Gone in 7.0.
    pub interface: ::core::option::Option<::std::boxed::Box<ProxyCreateInterface>>,
    /// Hosts that the proxy monitors. In an update they replace those until now.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxy")]
impl ProxyCreate {
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`operating_mode`](Self::operating_mode).
    pub fn operating_mode(
        mut self,
        value: impl ::core::convert::Into<ProxyOperatingMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operating_mode, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProxyStatus>) -> Self {
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
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`local_address`](Self::local_address).
    pub fn local_address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_address, value);
        self
    }
    /// Sets [`local_port`](Self::local_port).
    pub fn local_port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_port, value);
        self
    }
    /// Sets [`allowed_addresses`](Self::allowed_addresses).
    pub fn allowed_addresses(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.allowed_addresses, value);
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
    /// Sets [`address`](Self::address).
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.address, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostEncryption>,
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
    /// Sets [`custom_timeouts`](Self::custom_timeouts).
    pub fn custom_timeouts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_timeouts, value);
        self
    }
    /// Sets [`timeout_zabbix_agent`](Self::timeout_zabbix_agent).
    pub fn timeout_zabbix_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_zabbix_agent, value);
        self
    }
    /// Sets [`timeout_simple_check`](Self::timeout_simple_check).
    pub fn timeout_simple_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_simple_check, value);
        self
    }
    /// Sets [`timeout_snmp_agent`](Self::timeout_snmp_agent).
    pub fn timeout_snmp_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_snmp_agent, value);
        self
    }
    /// Sets [`timeout_external_check`](Self::timeout_external_check).
    pub fn timeout_external_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_external_check, value);
        self
    }
    /// Sets [`timeout_db_monitor`](Self::timeout_db_monitor).
    pub fn timeout_db_monitor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_db_monitor, value);
        self
    }
    /// Sets [`timeout_http_agent`](Self::timeout_http_agent).
    pub fn timeout_http_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_http_agent, value);
        self
    }
    /// Sets [`timeout_ssh_agent`](Self::timeout_ssh_agent).
    pub fn timeout_ssh_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_ssh_agent, value);
        self
    }
    /// Sets [`timeout_telnet_agent`](Self::timeout_telnet_agent).
    pub fn timeout_telnet_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_telnet_agent, value);
        self
    }
    /// Sets [`timeout_script`](Self::timeout_script).
    pub fn timeout_script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_script, value);
        self
    }
    /// Sets [`timeout_browser`](Self::timeout_browser).
    pub fn timeout_browser(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_browser, value);
        self
    }
    /// Sets [`interface`](Self::interface).
    pub fn interface(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProxyCreateInterface>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interface, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
}
#[cfg(feature = "proxy")]
impl ::core::default::Default for ProxyCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "proxy")]
::callsheet_runtime::record! {
    ProxyCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_PROXY_CREATE; 0 => name, 1 => host, 2 =>
    operating_mode, 3 => status, 4 => description, 5 => proxy_groupid, 6 =>
    local_address, 7 => local_port, 8 => allowed_addresses, 9 => proxy_address, 10 =>
    address, 11 => port, 12 => tls_connect, 13 => tls_accept, 14 => tls_psk_identity, 15
    => tls_psk, 16 => tls_issuer, 17 => tls_subject, 18 => custom_timeouts, 19 =>
    timeout_zabbix_agent, 20 => timeout_simple_check, 21 => timeout_snmp_agent, 22 =>
    timeout_external_check, 23 => timeout_db_monitor, 24 => timeout_http_agent, 25 =>
    timeout_ssh_agent, 26 => timeout_telnet_agent, 27 => timeout_script, 28 =>
    timeout_browser, 29 => interface, 30 => hosts;; name host operating_mode status
    description proxy_groupid local_address local_port allowed_addresses proxy_address
    address port tls_connect tls_accept tls_psk_identity tls_psk tls_issuer tls_subject
    custom_timeouts timeout_zabbix_agent timeout_simple_check timeout_snmp_agent
    timeout_external_check timeout_db_monitor timeout_http_agent timeout_ssh_agent
    timeout_telnet_agent timeout_script timeout_browser interface hosts
}
#[cfg(feature = "proxy")]
/// A proxy
#[non_exhaustive]
pub struct ProxyUpdate {
    /// The proxy's id.
    ///
    /// Id.
    pub proxyid: ::callsheet_runtime::Id,
    /// The proxy's name, as the proxy itself tells it.
    ///
    /// Technical host name, at most 128 characters. Not empty. Since 7.0.
    pub name: ::core::option::Option<::std::string::String>,
    /// The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.
    ///
    /// Technical host name, at most 128 characters. Not empty. Gone in 7.0.
    pub host: ::core::option::Option<::std::string::String>,
    /// Who opens the connection.
    ///
    /// One of the values below. Since 7.0.
    pub operating_mode: ::core::option::Option<ProxyOperatingMode>,
    /// Who opens the connection. Since 7.0 it is called `operating_mode`.
    ///
    /// One of the values below. Gone in 7.0.
    pub status: ::core::option::Option<ProxyStatus>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The group of the proxy; `0` for none.
    ///
    /// Id. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Where agents reach the proxy when its group sends them to it. For a proxy in a group.
    ///
    /// IP address or host name, at most 255 characters. Not empty. What is right hangs on other fields. Since 7.0.
    pub local_address: ::core::option::Option<::std::string::String>,
    /// The port at that address. For a proxy in a group.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Not empty. What is right hangs on other fields. Since 7.0.
    pub local_port: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub allowed_addresses: ::core::option::Option<::std::string::String>,
    /// From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.
    ///
    /// IP addresses and host names, at most 255 characters. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy.
    ///
    /// String, one of "127.0.0.1". What is right hangs on other fields. Since 7.0.
    pub address: ::core::option::Option<::std::string::String>,
    /// The port of a passive proxy.
    ///
    /// String, one of "10051". What is right hangs on other fields. Since 7.0.
    pub port: ::core::option::Option<::std::string::String>,
    /// How connections to a passive proxy are secured.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields.
    pub tls_connect: ::core::option::Option<super::super::types::host::HostEncryption>,
    /// Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.
    ///
    /// Integer, 1–7. What is right hangs on other fields.
    pub tls_accept: ::core::option::Option<i64>,
    /// The name of the pre-shared key. Never answered.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The pre-shared key, at least 32 hexadecimal digits. Never answered.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Who has to have issued the certificate.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// Whom the certificate has to name.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// Whether the proxy's own timeouts hold, not the server's.
    ///
    /// Bool (0 or 1). Since 7.0.
    pub custom_timeouts: ::core::option::Option<bool>,
    /// How long Zabbix agent checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_zabbix_agent: ::core::option::Option<::std::string::String>,
    /// How long simple checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_simple_check: ::core::option::Option<::std::string::String>,
    /// How long SNMP checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_snmp_agent: ::core::option::Option<::std::string::String>,
    /// How long external checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_external_check: ::core::option::Option<::std::string::String>,
    /// How long database queries may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_db_monitor: ::core::option::Option<::std::string::String>,
    /// How long HTTP agent checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_http_agent: ::core::option::Option<::std::string::String>,
    /// How long SSH checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_ssh_agent: ::core::option::Option<::std::string::String>,
    /// How long Telnet checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_telnet_agent: ::core::option::Option<::std::string::String>,
    /// How long script checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_script: ::core::option::Option<::std::string::String>,
    /// How long browser checks may take; empty without `custom_timeouts`.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub timeout_browser: ::core::option::Option<::std::string::String>,
    /// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
    ///
    /// Object. Gone in 7.0.
    pub interface: ::core::option::Option<::std::boxed::Box<ProxyUpdateInterface>>,
    /// Hosts that the proxy monitors. In an update they replace those until now.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxy")]
impl ProxyUpdate {
    /// With what is required.
    pub fn new(proxyid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            proxyid: proxyid.into(),
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
    /// Sets [`host`](Self::host).
    pub fn host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host, value);
        self
    }
    /// Sets [`operating_mode`](Self::operating_mode).
    pub fn operating_mode(
        mut self,
        value: impl ::core::convert::Into<ProxyOperatingMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operating_mode, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProxyStatus>) -> Self {
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
    /// Sets [`proxy_groupid`](Self::proxy_groupid).
    pub fn proxy_groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_groupid, value);
        self
    }
    /// Sets [`local_address`](Self::local_address).
    pub fn local_address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_address, value);
        self
    }
    /// Sets [`local_port`](Self::local_port).
    pub fn local_port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.local_port, value);
        self
    }
    /// Sets [`allowed_addresses`](Self::allowed_addresses).
    pub fn allowed_addresses(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.allowed_addresses, value);
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
    /// Sets [`address`](Self::address).
    pub fn address(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.address, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`tls_connect`](Self::tls_connect).
    pub fn tls_connect(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostEncryption>,
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
    /// Sets [`custom_timeouts`](Self::custom_timeouts).
    pub fn custom_timeouts(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_timeouts, value);
        self
    }
    /// Sets [`timeout_zabbix_agent`](Self::timeout_zabbix_agent).
    pub fn timeout_zabbix_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_zabbix_agent, value);
        self
    }
    /// Sets [`timeout_simple_check`](Self::timeout_simple_check).
    pub fn timeout_simple_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_simple_check, value);
        self
    }
    /// Sets [`timeout_snmp_agent`](Self::timeout_snmp_agent).
    pub fn timeout_snmp_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_snmp_agent, value);
        self
    }
    /// Sets [`timeout_external_check`](Self::timeout_external_check).
    pub fn timeout_external_check(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_external_check, value);
        self
    }
    /// Sets [`timeout_db_monitor`](Self::timeout_db_monitor).
    pub fn timeout_db_monitor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_db_monitor, value);
        self
    }
    /// Sets [`timeout_http_agent`](Self::timeout_http_agent).
    pub fn timeout_http_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_http_agent, value);
        self
    }
    /// Sets [`timeout_ssh_agent`](Self::timeout_ssh_agent).
    pub fn timeout_ssh_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_ssh_agent, value);
        self
    }
    /// Sets [`timeout_telnet_agent`](Self::timeout_telnet_agent).
    pub fn timeout_telnet_agent(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_telnet_agent, value);
        self
    }
    /// Sets [`timeout_script`](Self::timeout_script).
    pub fn timeout_script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_script, value);
        self
    }
    /// Sets [`timeout_browser`](Self::timeout_browser).
    pub fn timeout_browser(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout_browser, value);
        self
    }
    /// Sets [`interface`](Self::interface).
    pub fn interface(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProxyUpdateInterface>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interface, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
        self
    }
}
#[cfg(feature = "proxy")]
::callsheet_runtime::record! {
    ProxyUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_PROXY_UPDATE; 0 => proxyid, 1 => name, 2 =>
    host, 3 => operating_mode, 4 => status, 5 => description, 6 => proxy_groupid, 7 =>
    local_address, 8 => local_port, 9 => allowed_addresses, 10 => proxy_address, 11 =>
    address, 12 => port, 13 => tls_connect, 14 => tls_accept, 15 => tls_psk_identity, 16
    => tls_psk, 17 => tls_issuer, 18 => tls_subject, 19 => custom_timeouts, 20 =>
    timeout_zabbix_agent, 21 => timeout_simple_check, 22 => timeout_snmp_agent, 23 =>
    timeout_external_check, 24 => timeout_db_monitor, 25 => timeout_http_agent, 26 =>
    timeout_ssh_agent, 27 => timeout_telnet_agent, 28 => timeout_script, 29 =>
    timeout_browser, 30 => interface, 31 => hosts; proxyid; name host operating_mode
    status description proxy_groupid local_address local_port allowed_addresses
    proxy_address address port tls_connect tls_accept tls_psk_identity tls_psk tls_issuer
    tls_subject custom_timeouts timeout_zabbix_agent timeout_simple_check
    timeout_snmp_agent timeout_external_check timeout_db_monitor timeout_http_agent
    timeout_ssh_agent timeout_telnet_agent timeout_script timeout_browser interface hosts
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
#[non_exhaustive]
pub struct ProxyInterface {
    /// The interface's id.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Always on.
    ///
    /// Bool (0 or 1).
    pub main: ::core::option::Option<bool>,
    /// Always `0`.
    ///
    /// Integer.
    pub type_: ::core::option::Option<i64>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// String.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// String.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// String.
    pub port: ::core::option::Option<::std::string::String>,
    /// Not used for proxies.
    ///
    /// One of the values below.
    pub available: ::core::option::Option<
        super::super::types::host_interface::Availability,
    >,
    /// Not used for proxies.
    ///
    /// String.
    pub error: ::core::option::Option<::std::string::String>,
    /// Not used for proxies.
    ///
    /// Integer.
    pub errors_from: ::core::option::Option<i64>,
    /// Not used for proxies.
    ///
    /// Integer.
    pub disable_until: ::core::option::Option<i64>,
    /// Always empty.
    ///
    /// List of: any value.
    pub details: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Value>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl ProxyInterface {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`interfaceid`](Self::interfaceid).
    pub fn interfaceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.interfaceid, value);
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
    /// Sets [`main`](Self::main).
    pub fn main(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.main, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`useip`](Self::useip).
    pub fn useip(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.useip, value);
        self
    }
    /// Sets [`ip`](Self::ip).
    pub fn ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ip, value);
        self
    }
    /// Sets [`dns`](Self::dns).
    pub fn dns(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dns, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`available`](Self::available).
    pub fn available(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::Availability,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.available, value);
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
    /// Sets [`errors_from`](Self::errors_from).
    pub fn errors_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.errors_from, value);
        self
    }
    /// Sets [`disable_until`](Self::disable_until).
    pub fn disable_until(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.disable_until, value);
        self
    }
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.details, value);
        self
    }
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
impl ::core::default::Default for ProxyInterface {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::record! {
    ProxyInterface, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_PROXY_INTERFACE; 0 => interfaceid, 1 =>
    hostid, 2 => main, 3 => type_, 4 => useip, 5 => ip, 6 => dns, 7 => port, 8 =>
    available, 9 => error, 10 => errors_from, 11 => disable_until, 12 => details;;
    interfaceid hostid main type_ useip ip dns port available error errors_from
    disable_until details
}
#[cfg(feature = "proxy")]
/// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
#[non_exhaustive]
pub struct ProxyCreateInterface {
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxy")]
impl ProxyCreateInterface {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`useip`](Self::useip).
    pub fn useip(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.useip, value);
        self
    }
    /// Sets [`ip`](Self::ip).
    pub fn ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ip, value);
        self
    }
    /// Sets [`dns`](Self::dns).
    pub fn dns(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dns, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
}
#[cfg(feature = "proxy")]
impl ::core::default::Default for ProxyCreateInterface {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "proxy")]
::callsheet_runtime::record! {
    ProxyCreateInterface, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_PROXY_CREATE_INTERFACE; 0 => useip, 1 =>
    ip, 2 => dns, 3 => port;; useip ip dns port
}
#[cfg(feature = "proxy")]
/// Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.
#[non_exhaustive]
pub struct ProxyUpdateInterface {
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1). Default: `1`.
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Not empty.
    pub port: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "proxy")]
impl ProxyUpdateInterface {
    /// With what is required.
    pub fn new(port: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            port: port.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`useip`](Self::useip).
    pub fn useip(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.useip, value);
        self
    }
    /// Sets [`ip`](Self::ip).
    pub fn ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ip, value);
        self
    }
    /// Sets [`dns`](Self::dns).
    pub fn dns(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dns, value);
        self
    }
}
#[cfg(feature = "proxy")]
::callsheet_runtime::record! {
    ProxyUpdateInterface, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROXY_PROXY_UPDATE_INTERFACE; 0 => useip, 1 =>
    ip, 2 => dns, 3 => port; port; useip ip dns
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// Whether the release of a proxy fits the server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyCompatibility {
    /// Not known.
    ///
    /// `0` on the wire.
    Unknown,
    /// It is the same.
    ///
    /// `1` on the wire.
    Current,
    /// It is older, and works in part.
    ///
    /// `2` on the wire.
    Outdated,
    /// It does not work.
    ///
    /// `3` on the wire.
    Unsupported,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::open_enum! {
    ProxyCompatibility, PROXY_COMPATIBILITY_VALUES; 0 => Unknown, 1 => Current, 2 =>
    Outdated, 3 => Unsupported
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_COMPATIBILITY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/proxy",
    name: "ProxyCompatibility",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Unknown",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Current",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Outdated",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Unsupported",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// Who opens the connection between server and proxy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyOperatingMode {
    /// The proxy does.
    ///
    /// `0` on the wire.
    Active,
    /// The server does.
    ///
    /// `1` on the wire.
    Passive,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::open_enum! {
    ProxyOperatingMode, PROXY_OPERATING_MODE_VALUES; 0 => Active, 1 => Passive
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_OPERATING_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/proxy",
    name: "ProxyOperatingMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Passive",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// Whether a proxy is online.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyState {
    /// Not known.
    ///
    /// `0` on the wire.
    Unknown,
    /// It is not.
    ///
    /// `1` on the wire.
    Offline,
    /// It is.
    ///
    /// `2` on the wire.
    Online,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::open_enum! {
    ProxyState, PROXY_STATE_VALUES; 0 => Unknown, 1 => Offline, 2 => Online
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_STATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/proxy",
    name: "ProxyState",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Unknown",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Offline",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Online",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
/// Who opens the connection between server and proxy, before 7.0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyStatus {
    /// The proxy does.
    ///
    /// `5` on the wire.
    Active,
    /// The server does.
    ///
    /// `6` on the wire.
    Passive,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
::callsheet_runtime::open_enum! {
    ProxyStatus, PROXY_STATUS_VALUES; 0 => Active, 1 => Passive
}
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/proxy",
    name: "ProxyStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "5",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Passive",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
static PROXY_FIELDS: [tables::Field<'static>; 51] = tables::Field::rows(
    [
        ("proxyid", tables::Type::ID, 16),
        ("name", tables::Type::TEXT, 23),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "operating_mode",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_OPERATING_MODE_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_STATUS_VALUES),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
        ),
        ("proxy_groupid", tables::Type::ID, 64),
        ("local_address", tables::Type::TEXT, 72),
        ("local_port", tables::Type::TEXT, 100),
        ("allowed_addresses", tables::Type::TEXT, 126),
        ("proxy_address", tables::Type::TEXT, 158),
        ("address", tables::Type::TEXT, 176),
        ("port", tables::Type::TEXT, 202),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_ENCRYPTION_VALUES,
                ),
                ..tables::Type::ANY
            },
            228,
        ),
        ("tls_accept", tables::Type::INT, 285),
        ("tls_issuer", tables::Type::TEXT, 473),
        ("tls_subject", tables::Type::TEXT, 550),
        ("custom_timeouts", tables::Type::BOOL, 627),
        ("timeout_zabbix_agent", tables::Type::TEXT, 634),
        ("timeout_simple_check", tables::Type::TEXT, 663),
        ("timeout_snmp_agent", tables::Type::TEXT, 692),
        ("timeout_external_check", tables::Type::TEXT, 721),
        ("timeout_db_monitor", tables::Type::TEXT, 750),
        ("timeout_http_agent", tables::Type::TEXT, 779),
        ("timeout_ssh_agent", tables::Type::TEXT, 808),
        ("timeout_telnet_agent", tables::Type::TEXT, 837),
        ("timeout_script", tables::Type::TEXT, 866),
        ("timeout_browser", tables::Type::TEXT, 895),
        (
            "interface",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROXY_PROXY_INTERFACE,
                    ),
                ),
                ..tables::Type::ANY
            },
            924,
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1063,
        ),
        (
            "assignedHosts",
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
                        counted: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1072,
        ),
        (
            "proxyGroup",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROXY_GROUP_PROXY_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            1083,
        ),
        ("lastaccess", tables::Type::INT, 1093),
        ("version", tables::Type::INT, 1100),
        (
            "compatibility",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_COMPATIBILITY_VALUES),
                ..tables::Type::ANY
            },
            1108,
        ),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_STATE_VALUES),
                ..tables::Type::ANY
            },
            1117,
        ),
        ("proxy_hostid", tables::Type::ID, 1126),
        ("ipmi_authtype", tables::Type::INT, 1134),
        ("ipmi_privilege", tables::Type::INT, 1142),
        ("ipmi_username", tables::Type::TEXT, 1150),
        (
            "ipmi_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            1158,
        ),
        ("maintenanceid", tables::Type::ID, 1167),
        ("maintenance_status", tables::Type::BOOL, 1175),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MAINTENANCE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            1183,
        ),
        ("maintenance_from", tables::Type::INT, 1192),
        ("flags", tables::Type::INT, 1200),
        ("templateid", tables::Type::ID, 1208),
        ("auto_compress", tables::Type::BOOL, 1216),
        ("discover", tables::Type::INT, 1224),
        ("custom_interfaces", tables::Type::BOOL, 1232),
        ("uuid", tables::Type::TEXT, 1240),
    ],
    &[
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
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
                references: ::core::option::Option::Some("proxy-group"),
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
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
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
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            31,
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
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
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
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
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
            43,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            44,
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
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            50,
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
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "Proxy",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_FIELDS,
    lookup: &[
        65535, 13, 43, 45, 65535, 65535, 65535, 9, 32, 65535, 31, 12, 65535, 65535, 24,
        65535, 20, 16, 10, 46, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 34, 48, 65535, 6, 14, 15, 22, 5, 65535, 65535, 65535, 65535, 35, 65535,
        21, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 4, 27, 36, 2, 65535, 65535, 65535, 30, 40, 65535, 65535, 65535, 19,
        65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1,
        65535, 33, 65535, 65535, 47, 29, 65535, 37, 65535, 26, 65535, 65535, 65535, 7,
        65535, 49, 25, 65535, 18, 65535, 39, 50, 17, 28, 65535, 65535, 42, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 0, 23, 65535, 11, 65535, 65535, 65535, 44,
        65535, 38, 41,
    ],
    required: 0,
    conditional: false,
    secrets: &[29, 30, 31, 40],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
#[cfg(feature = "texts")]
pub(crate) static PROXY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The proxy's id.",
            ru: "Идентификатор прокси.",
        },
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it.",
            ru: "Имя прокси, которое сообщает сам прокси.",
        },
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.",
            ru: "Имя прокси, которое сообщает сам прокси. Начиная с 7.0 — `name`.",
        },
        tables::Text {
            en: "Who opens the connection.",
            ru: "Кто открывает соединение.",
        },
        tables::Text {
            en: "Who opens the connection. Since 7.0 it is called `operating_mode`.",
            ru: "Кто открывает соединение. Начиная с 7.0 — `operating_mode`.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The group of the proxy; `0` for none.",
            ru: "Группа прокси; `0` — нет.",
        },
        tables::Text {
            en: "Where agents reach the proxy when its group sends them to it. For a proxy in a group.",
            ru: "Адрес, по которому агенты обращаются к прокси, когда их направляет группа. Для прокси в группе.",
        },
        tables::Text {
            en: "The port at that address. For a proxy in a group.",
            ru: "Порт по этому адресу. Для прокси в группе.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду. Начиная с 7.0 — `allowed_addresses`.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy.",
            ru: "Адрес, по которому сервер обращается к пассивному прокси.",
        },
        tables::Text {
            en: "The port of a passive proxy.",
            ru: "Порт пассивного прокси.",
        },
        tables::Text {
            en: "How connections to a passive proxy are secured.",
            ru: "Как защищены соединения с пассивным прокси.",
        },
        tables::Text {
            en: "Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.",
            ru: "Какие соединения от активного прокси принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат. У пассивного только 1.",
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
            en: "Whether the proxy's own timeouts hold, not the server's.",
            ru: "Действуют ли собственные тайм-ауты прокси вместо общих.",
        },
        tables::Text {
            en: "How long Zabbix agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок агентом Zabbix; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long simple checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время простых проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SNMP checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SNMP; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long external checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время внешних проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long database queries may take; empty without `custom_timeouts`.",
            ru: "Предельное время запросов к базам данных; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long HTTP agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок HTTP-агентом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SSH checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SSH; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long Telnet checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по Telnet; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long script checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок скриптом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long browser checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок в браузере; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.",
            ru: "Где сервер находит пассивный прокси; у активного пусто. Начиная с 7.0 — `address` и `port`.",
        },
        tables::Text {
            en: "Hosts that the proxy monitors. In an update they replace those until now.",
            ru: "Узлы сети, наблюдаемые прокси. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Hosts that its group has given to the proxy. Filled by `selectAssignedHosts`.",
            ru: "Узлы сети, назначенные прокси его группой. Заполняется по `selectAssignedHosts`.",
        },
        tables::Text {
            en: "The group of the proxy; empty for none. Filled by `selectProxyGroup`.",
            ru: "Группа прокси; пусто, если её нет. Заполняется по `selectProxyGroup`.",
        },
        tables::Text {
            en: "When the proxy was heard of last, in seconds since 1970; `0` for never.",
            ru: "Когда прокси последний раз выходил на связь, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "The release of the proxy as a number: `70022` for 7.0.22; `0` where it is not known.",
            ru: "Версия прокси числом: `70022` — это 7.0.22; `0` — неизвестна.",
        },
        tables::Text {
            en: "Whether the release of the proxy fits the server.",
            ru: "Подходит ли версия прокси серверу.",
        },
        tables::Text {
            en: "Whether the proxy is online.",
            ru: "На связи ли прокси.",
        },
        tables::Text {
            en: "Kept for the server's own use.",
            ru: "Для нужд сервера.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Kept for the server's own use.",
            ru: "Для нужд сервера.",
        },
        tables::Text {
            en: "Whether the proxy packs what it sends.",
            ru: "Сжимает ли прокси передаваемое.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Always empty.",
            ru: "Всегда пусто.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
    ],
};
#[cfg(feature = "proxy")]
static PROXY_CREATE_FIELDS: [tables::Field<'static>; 31] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "operating_mode",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_OPERATING_MODE_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_STATUS_VALUES),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
        ),
        ("proxy_groupid", tables::Type::ID, 64),
        (
            "local_address",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostAddress),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "local_port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "allowed_addresses",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            126,
        ),
        (
            "proxy_address",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            158,
        ),
        (
            "address",
            tables::Type {
                words: &["127.0.0.1"],
                ..tables::Type::TEXT
            },
            176,
        ),
        (
            "port",
            tables::Type {
                words: &["10051"],
                ..tables::Type::TEXT
            },
            202,
        ),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_ENCRYPTION_VALUES,
                ),
                words: &["1"],
                ..tables::Type::ANY
            },
            228,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            285,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            303,
        ),
        (
            "tls_psk",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "tls_issuer",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            473,
        ),
        (
            "tls_subject",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            550,
        ),
        ("custom_timeouts", tables::Type::BOOL, 627),
        (
            "timeout_zabbix_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            634,
        ),
        (
            "timeout_simple_check",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            663,
        ),
        (
            "timeout_snmp_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            692,
        ),
        (
            "timeout_external_check",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            721,
        ),
        (
            "timeout_db_monitor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            750,
        ),
        (
            "timeout_http_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            779,
        ),
        (
            "timeout_ssh_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            808,
        ),
        (
            "timeout_telnet_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            837,
        ),
        (
            "timeout_script",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            866,
        ),
        (
            "timeout_browser",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            895,
        ),
        (
            "interface",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROXY_PROXY_CREATE_INTERFACE,
                    ),
                ),
                ..tables::Type::ANY
            },
            924,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE,
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
            1063,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostName),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 23,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostName),
                            length: ::core::option::Option::Some(128),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&PROXY_OPERATING_MODE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 42,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&PROXY_STATUS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                ],
                ..tables::Facts::NONE
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
                references: ::core::option::Option::Some("proxy-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 83,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddress),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &["10051"],
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
            8,
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
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 135,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddress),
                            length: ::core::option::Option::Some(255),
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
                        line: 185,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            length: ::core::option::Option::Some(64),
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
                        line: 211,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 238,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 245,
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
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 251,
                    },
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
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 255,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 292,
                    },
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
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
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
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["2"],
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
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 312,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 319,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        2,
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
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 325,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 332,
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
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 338,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
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
                        line: 342,
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
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["2"],
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
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 397,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 404,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        2,
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
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 410,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 417,
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
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 423,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
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
                        line: 427,
                    },
                ],
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
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["4"],
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 481,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
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
                        late: false,
                        line: 487,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        4,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 493,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
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
                        late: false,
                        line: 499,
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
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 505,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
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
                        line: 509,
                    },
                ],
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
                                            steps: &[3],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["4"],
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 558,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
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
                        late: false,
                        line: 564,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        4,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 570,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
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
                        late: false,
                        line: 576,
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
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 582,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
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
                        line: 586,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
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
            19,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 643,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 672,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 701,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 730,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 759,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 788,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 817,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 846,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 875,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
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
                                    steps: &[18],
                                },
                                &["1"],
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 904,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        },
                        &["6"],
                    ),
                ),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
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
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "proxy")]
pub(crate) static PROXY_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "ProxyCreate",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_CREATE_FIELDS,
    lookup: &[
        65535, 12, 65535, 65535, 65535, 65535, 20, 8, 15, 65535, 2, 11, 65535, 65535, 25,
        65535, 21, 17, 0, 9, 65535, 65535, 65535, 65535, 30, 65535, 65535, 65535, 27, 7,
        65535, 65535, 6, 5, 13, 16, 23, 4, 19, 26, 65535, 18, 29, 65535, 22, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 65535, 10, 65535, 3,
        28, 65535, 1, 14, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[14, 15],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            },
                            &["1"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 1247,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            },
                            &["6"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 1254,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            },
                            &["6"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[9],
                    }),
                ),
            ),
            is_advice: false,
            line: 1261,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    },
                    &["5"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[29],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[29],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 1268,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxy")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it.",
            ru: "Имя прокси, которое сообщает сам прокси.",
        },
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.",
            ru: "Имя прокси, которое сообщает сам прокси. Начиная с 7.0 — `name`.",
        },
        tables::Text {
            en: "Who opens the connection.",
            ru: "Кто открывает соединение.",
        },
        tables::Text {
            en: "Who opens the connection. Since 7.0 it is called `operating_mode`.",
            ru: "Кто открывает соединение. Начиная с 7.0 — `operating_mode`.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The group of the proxy; `0` for none.",
            ru: "Группа прокси; `0` — нет.",
        },
        tables::Text {
            en: "Where agents reach the proxy when its group sends them to it. For a proxy in a group.",
            ru: "Адрес, по которому агенты обращаются к прокси, когда их направляет группа. Для прокси в группе.",
        },
        tables::Text {
            en: "The port at that address. For a proxy in a group.",
            ru: "Порт по этому адресу. Для прокси в группе.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду. Начиная с 7.0 — `allowed_addresses`.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy.",
            ru: "Адрес, по которому сервер обращается к пассивному прокси.",
        },
        tables::Text {
            en: "The port of a passive proxy.",
            ru: "Порт пассивного прокси.",
        },
        tables::Text {
            en: "How connections to a passive proxy are secured.",
            ru: "Как защищены соединения с пассивным прокси.",
        },
        tables::Text {
            en: "Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.",
            ru: "Какие соединения от активного прокси принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат. У пассивного только 1.",
        },
        tables::Text {
            en: "The name of the pre-shared key. Never answered.",
            ru: "Имя общего ключа. Не возвращается.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits. Never answered.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр. Не возвращается.",
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
            en: "Whether the proxy's own timeouts hold, not the server's.",
            ru: "Действуют ли собственные тайм-ауты прокси вместо общих.",
        },
        tables::Text {
            en: "How long Zabbix agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок агентом Zabbix; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long simple checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время простых проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SNMP checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SNMP; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long external checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время внешних проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long database queries may take; empty without `custom_timeouts`.",
            ru: "Предельное время запросов к базам данных; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long HTTP agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок HTTP-агентом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SSH checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SSH; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long Telnet checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по Telnet; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long script checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок скриптом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long browser checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок в браузере; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.",
            ru: "Где сервер находит пассивный прокси; у активного пусто. Начиная с 7.0 — `address` и `port`.",
        },
        tables::Text {
            en: "Hosts that the proxy monitors. In an update they replace those until now.",
            ru: "Узлы сети, наблюдаемые прокси. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "value must be 1",
            ru: "У пассивного прокси допустимо только 1.",
        },
        tables::Text {
            en: "value must be 1",
            ru: "У пассивного прокси допустимо только 1.",
        },
        tables::Text {
            en: "should be empty",
            ru: "У пассивного прокси список адресов пуст: значение должно быть пустым.",
        },
        tables::Text {
            en: "should be empty",
            ru: "У активного прокси нет интерфейса: значение должно быть пустым.",
        },
    ],
    said: &[
        tables::Said {
            field: 8,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 8,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
    ],
};
#[cfg(feature = "proxy")]
static PROXY_UPDATE_FIELDS: [tables::Field<'static>; 32] = tables::Field::rows(
    [
        ("proxyid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            23,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "operating_mode",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_OPERATING_MODE_VALUES),
                ..tables::Type::ANY
            },
            42,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROXY_STATUS_VALUES),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            58,
        ),
        ("proxy_groupid", tables::Type::ID, 64),
        (
            "local_address",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostAddress),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "local_port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "allowed_addresses",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            126,
        ),
        (
            "proxy_address",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            158,
        ),
        (
            "address",
            tables::Type {
                words: &["127.0.0.1"],
                ..tables::Type::TEXT
            },
            176,
        ),
        (
            "port",
            tables::Type {
                words: &["10051"],
                ..tables::Type::TEXT
            },
            202,
        ),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_ENCRYPTION_VALUES,
                ),
                words: &["1"],
                ..tables::Type::ANY
            },
            228,
        ),
        (
            "tls_accept",
            tables::Type {
                numbers: &[tables::Range { first: 1, last: 7 }],
                ..tables::Type::INT
            },
            285,
        ),
        (
            "tls_psk_identity",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            303,
        ),
        (
            "tls_psk",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "tls_issuer",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            473,
        ),
        (
            "tls_subject",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            550,
        ),
        ("custom_timeouts", tables::Type::BOOL, 627),
        (
            "timeout_zabbix_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            634,
        ),
        (
            "timeout_simple_check",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            663,
        ),
        (
            "timeout_snmp_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            692,
        ),
        (
            "timeout_external_check",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            721,
        ),
        (
            "timeout_db_monitor",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            750,
        ),
        (
            "timeout_http_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            779,
        ),
        (
            "timeout_ssh_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            808,
        ),
        (
            "timeout_telnet_agent",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            837,
        ),
        (
            "timeout_script",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            866,
        ),
        (
            "timeout_browser",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            895,
        ),
        (
            "interface",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROXY_PROXY_UPDATE_INTERFACE,
                    ),
                ),
                ..tables::Type::ANY
            },
            924,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE,
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
            1063,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
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
                references: ::core::option::Option::Some("proxy-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                    steps: &[6],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 92,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                    steps: &[6],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &["10051"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 119,
                    },
                ],
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
                cases: &[
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
                            kind: tables::Kind::Text(tables::Lexical::HostAddresses),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 142,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
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
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::HostAddress),
                            length: ::core::option::Option::Some(255),
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
                        line: 194,
                    },
                ],
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            length: ::core::option::Option::Some(64),
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
                        line: 220,
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
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 262,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 269,
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
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 275,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host::HOST_ENCRYPTION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 279,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 292,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 297,
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
                                            steps: &[4],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["2"],
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
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 351,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 358,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
                                        },
                                        2,
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
                            length: ::core::option::Option::Some(128),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 364,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["5"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 371,
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
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 377,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
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
                        line: 381,
                    },
                ],
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
                                            steps: &[4],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["2"],
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
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 436,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 443,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
                                        },
                                        2,
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
                            kind: tables::Kind::Text(tables::Lexical::Psk),
                            length: ::core::option::Option::Some(512),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 449,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["5"],
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 456,
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
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 462,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
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
                        line: 466,
                    },
                ],
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
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["4"],
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 516,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
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
                        late: false,
                        line: 522,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
                                        },
                                        4,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 528,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["5"],
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
                        late: false,
                        line: 534,
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
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 540,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
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
                        line: 544,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[4],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["4"],
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 593,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["6"],
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
                        late: false,
                        line: 599,
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
                                        &["5"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
                                        },
                                        4,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 605,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                },
                                &["5"],
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
                        late: false,
                        line: 611,
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
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 617,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::Bits(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[14],
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
                        line: 621,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 654,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 683,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 712,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 741,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 770,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 799,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 828,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 857,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
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
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 886,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[19],
                                },
                                &["1"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 915,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
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
                        versions: tables::Versions::ALL,
                        only: &["not-utf8"],
                        except: &["unknown-member", "unexpected"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "proxy")]
pub(crate) static PROXY_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "ProxyUpdate",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_UPDATE_FIELDS,
    lookup: &[
        65535, 13, 65535, 65535, 65535, 65535, 65535, 9, 16, 65535, 65535, 12, 65535,
        65535, 26, 65535, 22, 18, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 8, 65535, 65535, 65535, 6, 14, 17, 24, 5, 65535, 65535,
        65535, 65535, 65535, 65535, 23, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 29, 65535, 2, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 21, 65535, 65535, 65535, 3, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 31,
        65535, 65535, 65535, 28, 65535, 65535, 65535, 7, 65535, 65535, 27, 65535, 20,
        65535, 65535, 65535, 19, 30, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 25, 65535, 11, 65535, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[15, 16],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[3],
                            },
                            &["1"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[14],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 1247,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            &["6"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[14],
                    },
                    &["1"],
                ),
            ),
            is_advice: false,
            line: 1254,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            &["6"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[10],
                    }),
                ),
            ),
            is_advice: false,
            line: 1261,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    },
                    &["5"],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[30],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Filled(tables::Path {
                                from: tables::From::Here,
                                steps: &[30],
                            }),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 1268,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxy")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The proxy's id.",
            ru: "Идентификатор прокси.",
        },
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it.",
            ru: "Имя прокси, которое сообщает сам прокси.",
        },
        tables::Text {
            en: "The proxy's name, as the proxy itself tells it. Since 7.0 it is called `name`.",
            ru: "Имя прокси, которое сообщает сам прокси. Начиная с 7.0 — `name`.",
        },
        tables::Text {
            en: "Who opens the connection.",
            ru: "Кто открывает соединение.",
        },
        tables::Text {
            en: "Who opens the connection. Since 7.0 it is called `operating_mode`.",
            ru: "Кто открывает соединение. Начиная с 7.0 — `operating_mode`.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The group of the proxy; `0` for none.",
            ru: "Группа прокси; `0` — нет.",
        },
        tables::Text {
            en: "Where agents reach the proxy when its group sends them to it. For a proxy in a group.",
            ru: "Адрес, по которому агенты обращаются к прокси, когда их направляет группа. Для прокси в группе.",
        },
        tables::Text {
            en: "The port at that address. For a proxy in a group.",
            ru: "Порт по этому адресу. Для прокси в группе.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду.",
        },
        tables::Text {
            en: "From where an active proxy may connect: addresses, ranges and names; empty for anywhere. Since 7.0 it is called `allowed_addresses`.",
            ru: "Откуда может подключаться активный прокси: адреса, диапазоны и имена; пусто — отовсюду. Начиная с 7.0 — `allowed_addresses`.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy.",
            ru: "Адрес, по которому сервер обращается к пассивному прокси.",
        },
        tables::Text {
            en: "The port of a passive proxy.",
            ru: "Порт пассивного прокси.",
        },
        tables::Text {
            en: "How connections to a passive proxy are secured.",
            ru: "Как защищены соединения с пассивным прокси.",
        },
        tables::Text {
            en: "Which connections from an active proxy are accepted, one bit each: 1 open, 2 pre-shared key, 4 certificate. Of a passive one only 1.",
            ru: "Какие соединения от активного прокси принимать, по биту: 1 без защиты, 2 общий ключ, 4 сертификат. У пассивного только 1.",
        },
        tables::Text {
            en: "The name of the pre-shared key. Never answered.",
            ru: "Имя общего ключа. Не возвращается.",
        },
        tables::Text {
            en: "The pre-shared key, at least 32 hexadecimal digits. Never answered.",
            ru: "Общий ключ, не меньше 32 шестнадцатеричных цифр. Не возвращается.",
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
            en: "Whether the proxy's own timeouts hold, not the server's.",
            ru: "Действуют ли собственные тайм-ауты прокси вместо общих.",
        },
        tables::Text {
            en: "How long Zabbix agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок агентом Zabbix; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long simple checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время простых проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SNMP checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SNMP; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long external checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время внешних проверок; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long database queries may take; empty without `custom_timeouts`.",
            ru: "Предельное время запросов к базам данных; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long HTTP agent checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок HTTP-агентом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long SSH checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по SSH; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long Telnet checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок по Telnet; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long script checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок скриптом; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "How long browser checks may take; empty without `custom_timeouts`.",
            ru: "Предельное время проверок в браузере; без `custom_timeouts` пусто.",
        },
        tables::Text {
            en: "Where the server reaches a passive proxy; empty for an active one. Since 7.0 `address` and `port`.",
            ru: "Где сервер находит пассивный прокси; у активного пусто. Начиная с 7.0 — `address` и `port`.",
        },
        tables::Text {
            en: "Hosts that the proxy monitors. In an update they replace those until now.",
            ru: "Узлы сети, наблюдаемые прокси. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "value must be 1",
            ru: "У пассивного прокси допустимо только 1.",
        },
        tables::Text {
            en: "value must be 1",
            ru: "У пассивного прокси допустимо только 1.",
        },
        tables::Text {
            en: "should be empty",
            ru: "У пассивного прокси список адресов пуст: значение должно быть пустым.",
        },
        tables::Text {
            en: "should be empty",
            ru: "У активного прокси нет интерфейса: значение должно быть пустым.",
        },
    ],
    said: &[
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 9,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "invalid address range \"{value}\"",
                ru: "неверный диапазон адресов «{value}»",
            },
        },
        tables::Said {
            field: 10,
            codes: &["not-ip-range"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "incorrect address starting from \"{value}\"",
                ru: "неверный адрес, начиная с «{value}»",
            },
        },
    ],
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
static PROXY_INTERFACE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 932),
        ("hostid", tables::Type::ID, 939),
        ("main", tables::Type::BOOL, 946),
        ("type", tables::Type::INT, 953),
        ("useip", tables::Type::BOOL, 960),
        ("ip", tables::Type::TEXT, 966),
        ("dns", tables::Type::TEXT, 988),
        ("port", tables::Type::TEXT, 1010),
        (
            "available",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::AVAILABILITY_VALUES,
                ),
                ..tables::Type::ANY
            },
            1026,
        ),
        ("error", tables::Type::TEXT, 1034),
        ("errors_from", tables::Type::INT, 1041),
        ("disable_until", tables::Type::INT, 1048),
        (
            "details",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ANY,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1055,
        ),
    ],
    &[
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
pub(crate) static PROXY_INTERFACE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "ProxyInterface",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_INTERFACE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 12, 65535, 65535, 5, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 0, 11, 10, 3, 65535, 65535, 2, 65535, 65535, 9, 8, 65535, 4, 6,
        65535, 1, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "proxy", feature = "proxygroup"))]
#[cfg(feature = "texts")]
pub(crate) static PROXY_INTERFACE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id.",
            ru: "Идентификатор интерфейса.",
        },
        tables::Text {
            en: "The proxy's id.",
            ru: "Идентификатор прокси.",
        },
        tables::Text {
            en: "Always on.",
            ru: "Всегда включено.",
        },
        tables::Text {
            en: "Always `0`.",
            ru: "Всегда `0`.",
        },
        tables::Text {
            en: "Whether its address is used, not its name.",
            ru: "Использовать адрес, а не имя.",
        },
        tables::Text {
            en: "Its address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "Its port.",
            ru: "Порт.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Not used for proxies.",
            ru: "Для прокси не используется.",
        },
        tables::Text {
            en: "Always empty.",
            ru: "Всегда пусто.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "proxy")]
static PROXY_CREATE_INTERFACE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("useip", tables::Type::BOOL, 960),
        (
            "ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Ip),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            966,
        ),
        (
            "dns",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Dns),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            988,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            1010,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[3],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Ip),
                            length: ::core::option::Option::Some(64),
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
                        line: 975,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[3],
                                        },
                                        &["6"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Dns),
                            length: ::core::option::Option::Some(255),
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
                        line: 997,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[3],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            length: ::core::option::Option::Some(64),
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
                        line: 1020,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "proxy")]
pub(crate) static PROXY_CREATE_INTERFACE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "ProxyCreateInterface",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_CREATE_INTERFACE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 2, 3,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxy")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_CREATE_INTERFACE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether its address is used, not its name.",
            ru: "Использовать адрес, а не имя.",
        },
        tables::Text {
            en: "Its address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "Its port.",
            ru: "Порт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "proxy")]
static PROXY_UPDATE_INTERFACE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("useip", tables::Type::BOOL, 960),
        (
            "ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Ip),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            966,
        ),
        (
            "dns",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Dns),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            988,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            1010,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Ip),
                            length: ::core::option::Option::Some(64),
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
                        line: 982,
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
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Dns),
                            length: ::core::option::Option::Some(255),
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
                        line: 1004,
                    },
                ],
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
    ],
);
#[cfg(feature = "proxy")]
pub(crate) static PROXY_UPDATE_INTERFACE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/proxy",
    name: "ProxyUpdateInterface",
    file: "spec/zabbix/types/proxy.toml",
    form: tables::Form::Object,
    fields: &PROXY_UPDATE_INTERFACE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 0, 2, 3,
        65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "proxy")]
#[cfg(feature = "texts")]
pub(crate) static PROXY_UPDATE_INTERFACE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Whether its address is used, not its name.",
            ru: "Использовать адрес, а не имя.",
        },
        tables::Text {
            en: "Its address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Имя.",
        },
        tables::Text {
            en: "Its port.",
            ru: "Порт.",
        },
    ],
    rules: &[],
    said: &[],
};
