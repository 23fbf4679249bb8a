// @generated from spec/zabbix/types/host-interface.toml by `cargo xtask codegen`; do not edit.

//! The type `host-interface`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// An interface of a host
#[non_exhaustive]
pub struct HostInterface {
    /// The interface's id. Within a host it names an existing interface.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host's id. An interface stays with its host.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is the first choice among those of its type. Each type has exactly one such interface.
    ///
    /// Bool (0 or 1).
    pub main: ::core::option::Option<bool>,
    /// What listens there.
    ///
    /// Named value or number.
    pub type_: ::core::option::Option<InterfaceType>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
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
    /// Whether it answers.
    ///
    /// One of the values below.
    pub available: ::core::option::Option<Availability>,
    /// Why it does not answer.
    ///
    /// String, at most 2048 characters.
    pub error: ::core::option::Option<::std::string::String>,
    /// Since when it does not answer, in seconds since 1970.
    ///
    /// Integer.
    pub errors_from: ::core::option::Option<i64>,
    /// When it is asked again, in seconds since 1970.
    ///
    /// Integer.
    pub disable_until: ::core::option::Option<i64>,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. `null` means absent.
    pub details: ::core::option::Option<::std::boxed::Box<HostInterfaceDetails>>,
    /// The host. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// Items that use the interface. Filled by `selectItems`.
    ///
    /// List of: object; their number may stand for the list.
    pub items: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::item::Item>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostInterface {
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
    pub fn type_(mut self, value: impl ::core::convert::Into<InterfaceType>) -> Self {
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
    pub fn available(mut self, value: impl ::core::convert::Into<Availability>) -> Self {
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
        value: impl ::core::convert::Into<::std::boxed::Box<HostInterfaceDetails>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
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
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::item::Item>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.items, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostInterface {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostInterface, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE; 0 => interfaceid,
    1 => hostid, 2 => main, 3 => type_, 4 => useip, 5 => ip, 6 => dns, 7 => port, 8 =>
    available, 9 => error, 10 => errors_from, 11 => disable_until, 12 => details, 13 =>
    hosts, 14 => items;; interfaceid hostid main type_ useip ip dns port available error
    errors_from disable_until details hosts items
}
#[cfg(feature = "hostinterface")]
/// An interface of a host
#[non_exhaustive]
pub struct HostInterfaceCreate {
    /// The host's id. An interface stays with its host.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// Whether it is the first choice among those of its type. Each type has exactly one such interface.
    ///
    /// Bool (0 or 1).
    pub main: bool,
    /// What listens there.
    ///
    /// Named value or number.
    pub type_: InterfaceType,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
    pub useip: bool,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub ip: ::std::string::String,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub dns: ::std::string::String,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Not empty.
    pub port: ::std::string::String,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. Required when `type = 2`. `null` means absent.
    pub details: ::core::option::Option<::std::boxed::Box<HostInterfaceCreateDetails>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostinterface")]
impl HostInterfaceCreate {
    /// With what is required.
    pub fn new(
        hostid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        main: impl ::core::convert::Into<bool>,
        type_: impl ::core::convert::Into<InterfaceType>,
        useip: impl ::core::convert::Into<bool>,
        ip: impl ::core::convert::Into<::std::string::String>,
        dns: impl ::core::convert::Into<::std::string::String>,
        port: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hostid: hostid.into(),
            main: main.into(),
            type_: type_.into(),
            useip: useip.into(),
            ip: ip.into(),
            dns: dns.into(),
            port: port.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<HostInterfaceCreateDetails>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "hostinterface")]
::callsheet_runtime::record! {
    HostInterfaceCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE; 0 =>
    hostid, 1 => main, 2 => type_, 3 => useip, 4 => ip, 5 => dns, 6 => port, 7 =>
    details; hostid main type_ useip ip dns port; details
}
#[cfg(feature = "hostinterface")]
/// An interface of a host
#[non_exhaustive]
pub struct HostInterfaceUpdate {
    /// The interface's id. Within a host it names an existing interface.
    ///
    /// Id.
    pub interfaceid: ::callsheet_runtime::Id,
    /// The host's id. An interface stays with its host.
    ///
    /// Id. `null` means absent.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is the first choice among those of its type. Each type has exactly one such interface.
    ///
    /// Bool (0 or 1).
    pub main: ::core::option::Option<bool>,
    /// What listens there.
    ///
    /// Named value or number.
    pub type_: ::core::option::Option<InterfaceType>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…} {\#…} {…}. `null` means absent. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…} {\#…} {…}. `null` means absent. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Not empty. `null` means absent.
    pub port: ::core::option::Option<::std::string::String>,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. `null` means absent.
    pub details: ::core::option::Option<::std::boxed::Box<HostInterfaceUpdateDetails>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostinterface")]
impl HostInterfaceUpdate {
    /// With what is required.
    pub fn new(
        interfaceid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            interfaceid: interfaceid.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    pub fn type_(mut self, value: impl ::core::convert::Into<InterfaceType>) -> Self {
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
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<HostInterfaceUpdateDetails>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "hostinterface")]
::callsheet_runtime::record! {
    HostInterfaceUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE; 0 =>
    interfaceid, 1 => hostid, 2 => main, 3 => type_, 4 => useip, 5 => ip, 6 => dns, 7 =>
    port, 8 => details; interfaceid; hostid main type_ useip ip dns port details
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
/// An interface of a host
#[non_exhaustive]
pub struct HostInterfaceNested {
    /// The interface's id. Within a host it names an existing interface.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host's id. An interface stays with its host.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is the first choice among those of its type. Each type has exactly one such interface.
    ///
    /// Bool (0 or 1). Required when `interfaceid absent`.
    pub main: ::core::option::Option<bool>,
    /// What listens there.
    ///
    /// Named value or number. Required when `interfaceid absent`.
    pub type_: ::core::option::Option<InterfaceType>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1). Required when `interfaceid absent`.
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…} {\#…} {…}. Required when `interfaceid absent`. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…} {\#…} {…}. Required when `interfaceid absent`. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Required when `interfaceid absent`. Not empty.
    pub port: ::core::option::Option<::std::string::String>,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. Required when `type = 2 and interfaceid absent`. `null` means absent.
    pub details: ::core::option::Option<::std::boxed::Box<HostInterfaceNestedDetails>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
impl HostInterfaceNested {
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
    pub fn type_(mut self, value: impl ::core::convert::Into<InterfaceType>) -> Self {
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
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<HostInterfaceNestedDetails>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
impl ::core::default::Default for HostInterfaceNested {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
::callsheet_runtime::record! {
    HostInterfaceNested, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED; 0 =>
    interfaceid, 1 => hostid, 2 => main, 3 => type_, 4 => useip, 5 => ip, 6 => dns, 7 =>
    port, 8 => details;; interfaceid hostid main type_ useip ip dns port details
}
#[cfg(feature = "types-alert")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostInterfaceDetails {
    /// The version of SNMP.
    ///
    /// One of the values below.
    pub version: ::core::option::Option<SnmpVersion>,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below. `null` means absent.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below.
    pub authprotocol: ::core::option::Option<SnmpAuthentication>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below.
    pub privprotocol: ::core::option::Option<SnmpPrivacy>,
    /// The context. For version 3.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostInterfaceDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<SnmpVersion>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`bulk`](Self::bulk).
    pub fn bulk(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.bulk, value);
        self
    }
    /// Sets [`community`](Self::community).
    pub fn community(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.community, value);
        self
    }
    /// Sets [`max_repetitions`](Self::max_repetitions).
    pub fn max_repetitions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_repetitions, value);
        self
    }
    /// Sets [`securityname`](Self::securityname).
    pub fn securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securityname, value);
        self
    }
    /// Sets [`securitylevel`](Self::securitylevel).
    pub fn securitylevel(
        mut self,
        value: impl ::core::convert::Into<SnmpSecurityLevel>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authpassphrase`](Self::authpassphrase).
    pub fn authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authpassphrase, value);
        self
    }
    /// Sets [`privpassphrase`](Self::privpassphrase).
    pub fn privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privpassphrase, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
        self
    }
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpPrivacy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
        self
    }
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostInterfaceDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostInterfaceDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS; 0 =>
    version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname;; version bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
#[cfg(feature = "hostinterface")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostInterfaceCreateDetails {
    /// The version of SNMP.
    ///
    /// One of the values below. Required when `../… = 2`.
    pub version: ::core::option::Option<SnmpVersion>,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer, 1–2147483647. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below. `null` means absent.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below.
    pub authprotocol: ::core::option::Option<SnmpAuthentication>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below.
    pub privprotocol: ::core::option::Option<SnmpPrivacy>,
    /// The context. For version 3.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostinterface")]
impl HostInterfaceCreateDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<SnmpVersion>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`bulk`](Self::bulk).
    pub fn bulk(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.bulk, value);
        self
    }
    /// Sets [`community`](Self::community).
    pub fn community(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.community, value);
        self
    }
    /// Sets [`max_repetitions`](Self::max_repetitions).
    pub fn max_repetitions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_repetitions, value);
        self
    }
    /// Sets [`securityname`](Self::securityname).
    pub fn securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securityname, value);
        self
    }
    /// Sets [`securitylevel`](Self::securitylevel).
    pub fn securitylevel(
        mut self,
        value: impl ::core::convert::Into<SnmpSecurityLevel>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authpassphrase`](Self::authpassphrase).
    pub fn authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authpassphrase, value);
        self
    }
    /// Sets [`privpassphrase`](Self::privpassphrase).
    pub fn privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privpassphrase, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
        self
    }
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpPrivacy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
        self
    }
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
        self
    }
}
#[cfg(feature = "hostinterface")]
impl ::core::default::Default for HostInterfaceCreateDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostinterface")]
::callsheet_runtime::record! {
    HostInterfaceCreateDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE_DETAILS; 0
    => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname;; version bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
#[cfg(feature = "hostinterface")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostInterfaceUpdateDetails {
    /// The version of SNMP.
    ///
    /// One of the values below.
    pub version: ::core::option::Option<SnmpVersion>,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer, 1–2147483647. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below. `null` means absent.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below.
    pub authprotocol: ::core::option::Option<SnmpAuthentication>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below.
    pub privprotocol: ::core::option::Option<SnmpPrivacy>,
    /// The context. For version 3.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostinterface")]
impl HostInterfaceUpdateDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<SnmpVersion>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`bulk`](Self::bulk).
    pub fn bulk(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.bulk, value);
        self
    }
    /// Sets [`community`](Self::community).
    pub fn community(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.community, value);
        self
    }
    /// Sets [`max_repetitions`](Self::max_repetitions).
    pub fn max_repetitions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_repetitions, value);
        self
    }
    /// Sets [`securityname`](Self::securityname).
    pub fn securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securityname, value);
        self
    }
    /// Sets [`securitylevel`](Self::securitylevel).
    pub fn securitylevel(
        mut self,
        value: impl ::core::convert::Into<SnmpSecurityLevel>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authpassphrase`](Self::authpassphrase).
    pub fn authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authpassphrase, value);
        self
    }
    /// Sets [`privpassphrase`](Self::privpassphrase).
    pub fn privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privpassphrase, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
        self
    }
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpPrivacy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
        self
    }
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
        self
    }
}
#[cfg(feature = "hostinterface")]
impl ::core::default::Default for HostInterfaceUpdateDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostinterface")]
::callsheet_runtime::record! {
    HostInterfaceUpdateDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS; 0
    => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname;; version bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostInterfaceNestedDetails {
    /// The version of SNMP.
    ///
    /// One of the values below. Required when `../… = 2 and ../… absent`.
    pub version: ::core::option::Option<SnmpVersion>,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer, 1–2147483647. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below. `null` means absent.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String or number, at most 64 characters, secret. `null` means absent.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below.
    pub authprotocol: ::core::option::Option<SnmpAuthentication>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below.
    pub privprotocol: ::core::option::Option<SnmpPrivacy>,
    /// The context. For version 3.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
impl HostInterfaceNestedDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(mut self, value: impl ::core::convert::Into<SnmpVersion>) -> Self {
        ::callsheet_runtime::record::set(&mut self.version, value);
        self
    }
    /// Sets [`bulk`](Self::bulk).
    pub fn bulk(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.bulk, value);
        self
    }
    /// Sets [`community`](Self::community).
    pub fn community(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.community, value);
        self
    }
    /// Sets [`max_repetitions`](Self::max_repetitions).
    pub fn max_repetitions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.max_repetitions, value);
        self
    }
    /// Sets [`securityname`](Self::securityname).
    pub fn securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securityname, value);
        self
    }
    /// Sets [`securitylevel`](Self::securitylevel).
    pub fn securitylevel(
        mut self,
        value: impl ::core::convert::Into<SnmpSecurityLevel>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authpassphrase`](Self::authpassphrase).
    pub fn authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authpassphrase, value);
        self
    }
    /// Sets [`privpassphrase`](Self::privpassphrase).
    pub fn privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privpassphrase, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
        self
    }
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<SnmpPrivacy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
        self
    }
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
        self
    }
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
impl ::core::default::Default for HostInterfaceNestedDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "host", feature = "hostinterface"))]
::callsheet_runtime::record! {
    HostInterfaceNestedDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED_DETAILS; 0
    => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname;; version bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
#[cfg(feature = "types-alert")]
/// Whether something answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Availability {
    /// Not known.
    ///
    /// `0` on the wire.
    Unknown,
    /// It does.
    ///
    /// `1` on the wire.
    Available,
    /// It does not.
    ///
    /// `2` on the wire.
    Unavailable,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    Availability, AVAILABILITY_VALUES; 0 => Unknown, 1 => Available, 2 => Unavailable
}
#[cfg(feature = "types-alert")]
pub(crate) static AVAILABILITY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "Availability",
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
            name: "Available",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Unavailable",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What listens at an interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterfaceType {
    /// A Zabbix agent.
    ///
    /// `1` on the wire.
    Agent,
    /// SNMP.
    ///
    /// `2` on the wire.
    Snmp,
    /// IPMI.
    ///
    /// `3` on the wire.
    Ipmi,
    /// JMX.
    ///
    /// `4` on the wire.
    Jmx,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    InterfaceType, INTERFACE_TYPE_VALUES; 0 => Agent, 1 => Snmp, 2 => Ipmi, 3 => Jmx
}
#[cfg(feature = "types-alert")]
pub(crate) static INTERFACE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "InterfaceType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Snmp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Ipmi",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Jmx",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static INTERFACE_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "InterfaceType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "1",
            name: "Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Snmp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Ipmi",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Jmx",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// A protocol that proves the sender.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnmpAuthentication {
    /// MD5.
    ///
    /// `0` on the wire.
    Md5,
    /// SHA1.
    ///
    /// `1` on the wire.
    Sha1,
    /// SHA224.
    ///
    /// `2` on the wire.
    Sha224,
    /// SHA256.
    ///
    /// `3` on the wire.
    Sha256,
    /// SHA384.
    ///
    /// `4` on the wire.
    Sha384,
    /// SHA512.
    ///
    /// `5` on the wire.
    Sha512,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    SnmpAuthentication, SNMP_AUTHENTICATION_VALUES; 0 => Md5, 1 => Sha1, 2 => Sha224, 3
    => Sha256, 4 => Sha384, 5 => Sha512
}
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpAuthentication",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Md5",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Sha1",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sha224",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Sha256",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Sha384",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Sha512",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_AUTHENTICATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpAuthentication",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Md5",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Sha1",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sha224",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Sha256",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Sha384",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Sha512",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// A protocol that hides the data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnmpPrivacy {
    /// DES.
    ///
    /// `0` on the wire.
    Des,
    /// AES128.
    ///
    /// `1` on the wire.
    Aes128,
    /// AES192.
    ///
    /// `2` on the wire.
    Aes192,
    /// AES256.
    ///
    /// `3` on the wire.
    Aes256,
    /// AES192C.
    ///
    /// `4` on the wire.
    Aes192c,
    /// AES256C.
    ///
    /// `5` on the wire.
    Aes256c,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    SnmpPrivacy, SNMP_PRIVACY_VALUES; 0 => Des, 1 => Aes128, 2 => Aes192, 3 => Aes256, 4
    => Aes192c, 5 => Aes256c
}
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_PRIVACY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpPrivacy",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Des",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Aes128",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Aes192",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Aes256",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Aes192c",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Aes256c",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_PRIVACY_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpPrivacy",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Des",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Aes128",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Aes192",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Aes256",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Aes192c",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Aes256c",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What SNMP protects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnmpSecurityLevel {
    /// Nothing.
    ///
    /// `0` on the wire.
    None,
    /// The sender.
    ///
    /// `1` on the wire.
    Authentication,
    /// Sender and data.
    ///
    /// `2` on the wire.
    Privacy,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    SnmpSecurityLevel, SNMP_SECURITY_LEVEL_VALUES; 0 => None, 1 => Authentication, 2 =>
    Privacy
}
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_SECURITY_LEVEL_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpSecurityLevel",
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
            name: "Authentication",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Privacy",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_SECURITY_LEVEL_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpSecurityLevel",
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
            name: "Authentication",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Privacy",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// A version of SNMP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnmpVersion {
    /// Version 1.
    ///
    /// `1` on the wire.
    V1,
    /// Version 2c.
    ///
    /// `2` on the wire.
    V2c,
    /// Version 3.
    ///
    /// `3` on the wire.
    V3,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    SnmpVersion, SNMP_VERSION_VALUES; 0 => V1, 1 => V2c, 2 => V3
}
#[cfg(feature = "types-alert")]
pub(crate) static SNMP_VERSION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/host-interface",
    name: "SnmpVersion",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "V1",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "V2c",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "V3",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static HOST_INTERFACE_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 18),
        ("hostid", tables::Type::ID, 30),
        ("main", tables::Type::BOOL, 43),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            58,
        ),
        ("useip", tables::Type::BOOL, 80),
        ("ip", tables::Type::TEXT, 96),
        ("dns", tables::Type::TEXT, 139),
        ("port", tables::Type::TEXT, 188),
        (
            "available",
            tables::Type {
                kind: tables::Kind::Enum(&AVAILABILITY_VALUES),
                ..tables::Type::ANY
            },
            216,
        ),
        (
            "error",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            225,
        ),
        ("errors_from", tables::Type::INT, 234),
        ("disable_until", tables::Type::INT, 242),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            250,
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
            416,
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
            426,
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
            4,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &["null"],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["2"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_INTERFACE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterface",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 12, 65535, 65535, 5, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 0, 11, 10, 3, 65535, 65535, 2, 65535, 65535, 9, 8, 13, 4, 6, 14, 1,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[12, 13, 14],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id. Within a host it names an existing interface.",
            ru: "Идентификатор интерфейса. В составе узла сети указывает на существующий интерфейс.",
        },
        tables::Text {
            en: "The host's id. An interface stays with its host.",
            ru: "Идентификатор узла сети. Интерфейс нельзя передать другому узлу.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type. Each type has exactly one such interface.",
            ru: "Основной ли он среди интерфейсов своего типа. Такой интерфейс у каждого типа ровно один.",
        },
        tables::Text {
            en: "What listens there.",
            ru: "Что там отвечает.",
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
            en: "Whether it answers.",
            ru: "Доступен ли.",
        },
        tables::Text {
            en: "Why it does not answer.",
            ru: "Почему недоступен.",
        },
        tables::Text {
            en: "Since when it does not answer, in seconds since 1970.",
            ru: "С какого времени недоступен, в секундах с 1970 года.",
        },
        tables::Text {
            en: "When it is asked again, in seconds since 1970.",
            ru: "Когда опросить снова, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
        tables::Text {
            en: "The host. Filled by `selectHosts`.",
            ru: "Узел сети. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "Items that use the interface. Filled by `selectItems`.",
            ru: "Элементы данных этого интерфейса. Заполняется по `selectItems`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"main\".",
                ru: "Неверное значение «{value}» числового поля «main».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
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
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение «{value}» числового поля «type».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Unknown interface type.",
                ru: "Неизвестный вид интерфейса.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"useip\".",
                ru: "Неверное значение «{value}» числового поля «useip».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid IP address \"{value}\".",
                ru: "Неверный IP-адрес «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
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
                en: "Value \"{value}\" is too long for field \"dns\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «dns»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface DNS parameter \"{value}\" provided.",
                ru: "Неверное имя DNS «{value}».",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface port \"{value}\" provided.",
                ru: "Неверный порт «{value}».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "hostinterface")]
static HOST_INTERFACE_CREATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 30),
        ("main", tables::Type::BOOL, 43),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            58,
        ),
        ("useip", tables::Type::BOOL, 80),
        (
            "ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Ip),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "dns",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Dns),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            139,
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
            188,
        ),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            250,
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
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            4,
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
                            kind: tables::Kind::Text(tables::Lexical::Ip),
                            length: ::core::option::Option::Some(64),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 106,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            5,
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
                        only: &["not-text"],
                        except: &["null"],
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
                            kind: tables::Kind::Text(tables::Lexical::Dns),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            7,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        },
                        &["2"],
                    ),
                ),
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[2],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[2],
                                            },
                                            &["2"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostinterface")]
pub(crate) static HOST_INTERFACE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceCreate",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 7, 65535, 65535, 4, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 1, 65535, 65535, 65535,
        65535, 65535, 3, 5, 65535, 0, 65535,
    ],
    required: 7,
    conditional: true,
    secrets: &[7],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            &[""],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[4],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 436,
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
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[4],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[5],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[4],
            }),
            is_advice: false,
            line: 442,
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
                            &["0"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[4],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[4],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 448,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1", "2", "3", "4"],
                            ),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            },
                            &["0"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 460,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "hostinterface")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host's id. An interface stays with its host.",
            ru: "Идентификатор узла сети. Интерфейс нельзя передать другому узлу.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type. Each type has exactly one such interface.",
            ru: "Основной ли он среди интерфейсов своего типа. Такой интерфейс у каждого типа ровно один.",
        },
        tables::Text {
            en: "What listens there.",
            ru: "Что там отвечает.",
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
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[
        tables::Text {
            en: "IP and DNS cannot be empty for host interface.",
            ru: "У интерфейса должен быть адрес или имя.",
        },
        tables::Text {
            en: "Interface with DNS \"{.dns}\" cannot have empty IP address.",
            ru: "У интерфейса, к которому обращаются по адресу, адрес не может быть пустым.",
        },
        tables::Text {
            en: "Interface with IP \"{.ip}\" cannot have empty DNS name.",
            ru: "У интерфейса, к которому обращаются по имени, имя не может быть пустым.",
        },
        tables::Text {
            en: "Unknown interface type.",
            ru: "Неизвестный вид интерфейса.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"main\".",
                ru: "Неверное значение «{value}» числового поля «main».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "too-large", "list"],
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
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение «{value}» числового поля «type».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Unknown interface type.",
                ru: "Неизвестный вид интерфейса.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"useip\".",
                ru: "Неверное значение «{value}» числового поля «useip».",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid IP address \"{value}\".",
                ru: "Неверный IP-адрес «{value}».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
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
                en: "Value \"{value}\" is too long for field \"dns\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «dns»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface DNS parameter \"{value}\" provided.",
                ru: "Неверное имя DNS «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[6],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface port \"{value}\" provided.",
                ru: "Неверный порт «{value}».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "hostinterface")]
static HOST_INTERFACE_UPDATE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 18),
        ("hostid", tables::Type::ID, 30),
        ("main", tables::Type::BOOL, 43),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            58,
        ),
        ("useip", tables::Type::BOOL, 80),
        (
            "ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Ip),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "dns",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Dns),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            139,
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
            188,
        ),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            250,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
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
                            kind: tables::Kind::Text(tables::Lexical::Ip),
                            length: ::core::option::Option::Some(64),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 115,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &["null"],
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
                            kind: tables::Kind::Text(tables::Lexical::Dns),
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
                        null: tables::Null::Absent,
                        late: false,
                        line: 159,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["2"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostinterface")]
pub(crate) static HOST_INTERFACE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceUpdate",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 8, 65535, 65535, 5, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 0, 65535, 65535, 3, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 4, 6, 65535, 1, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[8],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &[""],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 436,
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
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[6],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 442,
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
                            &["0"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[5],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[6],
            }),
            is_advice: false,
            line: 448,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "hostinterface")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id. Within a host it names an existing interface.",
            ru: "Идентификатор интерфейса. В составе узла сети указывает на существующий интерфейс.",
        },
        tables::Text {
            en: "The host's id. An interface stays with its host.",
            ru: "Идентификатор узла сети. Интерфейс нельзя передать другому узлу.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type. Each type has exactly one such interface.",
            ru: "Основной ли он среди интерфейсов своего типа. Такой интерфейс у каждого типа ровно один.",
        },
        tables::Text {
            en: "What listens there.",
            ru: "Что там отвечает.",
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
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[
        tables::Text {
            en: "IP and DNS cannot be empty for host interface.",
            ru: "У интерфейса должен быть адрес или имя.",
        },
        tables::Text {
            en: "Interface with DNS \"{.dns}\" cannot have empty IP address.",
            ru: "У интерфейса, к которому обращаются по адресу, адрес не может быть пустым.",
        },
        tables::Text {
            en: "Interface with IP \"{.ip}\" cannot have empty DNS name.",
            ru: "У интерфейса, к которому обращаются по имени, имя не может быть пустым.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"main\".",
                ru: "Неверное значение «{value}» числового поля «main».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
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
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение «{value}» числового поля «type».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Unknown interface type.",
                ru: "Неизвестный вид интерфейса.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"useip\".",
                ru: "Неверное значение «{value}» числового поля «useip».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid IP address \"{value}\".",
                ru: "Неверный IP-адрес «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
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
                en: "Value \"{value}\" is too long for field \"dns\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «dns»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface DNS parameter \"{value}\" provided.",
                ru: "Неверное имя DNS «{value}».",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface port \"{value}\" provided.",
                ru: "Неверный порт «{value}».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
#[cfg(any(feature = "host", feature = "hostinterface"))]
static HOST_INTERFACE_NESTED_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 18),
        ("hostid", tables::Type::ID, 30),
        ("main", tables::Type::BOOL, 43),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            58,
        ),
        ("useip", tables::Type::BOOL, 80),
        (
            "ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Ip),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            96,
        ),
        (
            "dns",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Dns),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            139,
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
            188,
        ),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            250,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-id"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host"),
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
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
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
                            kind: tables::Kind::Text(tables::Lexical::Ip),
                            length: ::core::option::Option::Some(64),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 125,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        only: &["not-text"],
                        except: &["null"],
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
                            kind: tables::Kind::Text(tables::Lexical::Dns),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::RequiredWhen(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 169,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
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
            8,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2"],
                            ),
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ],
                    ),
                ),
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[3],
                                    }),
                                    tables::Condition::Not(
                                        &tables::Condition::OneOf(
                                            tables::Path {
                                                from: tables::From::Here,
                                                steps: &[3],
                                            },
                                            &["2"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["unknown-member"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "host", feature = "hostinterface"))]
pub(crate) static HOST_INTERFACE_NESTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceNested",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_NESTED_FIELDS,
    lookup: &[
        65535, 65535, 65535, 8, 65535, 65535, 5, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 0, 65535, 65535, 3, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 4, 6, 65535, 1, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[8],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &[""],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 436,
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
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[6],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 442,
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
                            &["0"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &[""],
                        ),
                        tables::Condition::Any(
                            &[
                                tables::Condition::Not(
                                    &tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[5],
                                    }),
                                ),
                                tables::Condition::Filled(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[5],
                                }),
                            ],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[6],
            }),
            is_advice: false,
            line: 454,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["1", "2", "3", "4"],
                            ),
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[2],
                            },
                            &["0"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 460,
        },
    ],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(any(feature = "host", feature = "hostinterface"))]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_NESTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id. Within a host it names an existing interface.",
            ru: "Идентификатор интерфейса. В составе узла сети указывает на существующий интерфейс.",
        },
        tables::Text {
            en: "The host's id. An interface stays with its host.",
            ru: "Идентификатор узла сети. Интерфейс нельзя передать другому узлу.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type. Each type has exactly one such interface.",
            ru: "Основной ли он среди интерфейсов своего типа. Такой интерфейс у каждого типа ровно один.",
        },
        tables::Text {
            en: "What listens there.",
            ru: "Что там отвечает.",
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
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[
        tables::Text {
            en: "IP and DNS cannot be empty for host interface.",
            ru: "У интерфейса должен быть адрес или имя.",
        },
        tables::Text {
            en: "Interface with DNS \"{.dns}\" cannot have empty IP address.",
            ru: "У интерфейса, к которому обращаются по адресу, адрес не может быть пустым.",
        },
        tables::Text {
            en: "Interface with IP \"{.ip}\" cannot have empty DNS name while having \"Use DNS\" property on \"{../host}\".",
            ru: "У интерфейса, к которому обращаются по имени, имя не может быть пустым.",
        },
        tables::Text {
            en: "Unknown interface type.",
            ru: "Неизвестный вид интерфейса.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"main\".",
                ru: "Неверное значение «{value}» числового поля «main».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
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
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение «{value}» числового поля «type».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Unknown interface type.",
                ru: "Неизвестный вид интерфейса.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"useip\".",
                ru: "Неверное значение «{value}» числового поля «useip».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid IP address \"{value}\".",
                ru: "Неверный IP-адрес «{value}».",
            },
        },
        tables::Said {
            field: 6,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
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
                en: "Value \"{value}\" is too long for field \"dns\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «dns»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface DNS parameter \"{value}\" provided.",
                ru: "Неверное имя DNS «{value}».",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Port cannot be empty for host interface.",
                ru: "Порт интерфейса не может быть пустым.",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect interface port \"{value}\" provided.",
                ru: "Неверный порт «{value}».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "types-alert")]
static HOST_INTERFACE_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            262,
        ),
        ("bulk", tables::Type::BOOL, 273),
        (
            "community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            282,
        ),
        ("max_repetitions", tables::Type::INT, 323),
        (
            "securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            335,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            347,
        ),
        (
            "authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            358,
        ),
        (
            "privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            371,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            384,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            394,
        ),
        (
            "contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            404,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                ],
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
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
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
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_INTERFACE_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_DETAILS_FIELDS,
    lookup: &[
        1, 10, 7, 65535, 65535, 65535, 65535, 65535, 2, 8, 9, 65535, 65535, 65535, 6, 5,
        65535, 65535, 3, 4, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 6, 7],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once. On, where it is not given.",
            ru: "Запрашивать ли несколько значений сразу. Если не задано — да.",
        },
        tables::Text {
            en: "The community. For versions 1 and 2.",
            ru: "Сообщество. Для версий 1 и 2.",
        },
        tables::Text {
            en: "How many values one answer holds at most. For versions 2 and 3.",
            ru: "Сколько значений в ответе самое большее. Для версий 2 и 3.",
        },
        tables::Text {
            en: "The security name. For version 3.",
            ru: "Имя безопасности. Для версии 3.",
        },
        tables::Text {
            en: "What is protected. For version 3.",
            ru: "Что защищено. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect bulk value for interface.",
                ru: "Неверное значение bulk.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"community\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «community»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «securityname»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «authpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «privpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «contextname»: {characters} знаков, допускается 255.",
            },
        },
    ],
};
#[cfg(feature = "hostinterface")]
static HOST_INTERFACE_CREATE_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            262,
        ),
        ("bulk", tables::Type::BOOL, 273),
        (
            "community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            282,
        ),
        (
            "max_repetitions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            323,
        ),
        (
            "securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            335,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            347,
        ),
        (
            "authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            358,
        ),
        (
            "privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            371,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            384,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            394,
        ),
        (
            "contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            404,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Above(1),
                            steps: &[2],
                        },
                        &["2"],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                ],
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
                                        &["1", "2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 292,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
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
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
    ],
);
#[cfg(feature = "hostinterface")]
pub(crate) static HOST_INTERFACE_CREATE_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceCreateDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_CREATE_DETAILS_FIELDS,
    lookup: &[
        1, 10, 7, 65535, 65535, 65535, 65535, 65535, 2, 8, 9, 65535, 65535, 65535, 6, 5,
        65535, 65535, 3, 4, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 6, 7],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "hostinterface")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_CREATE_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once. On, where it is not given.",
            ru: "Запрашивать ли несколько значений сразу. Если не задано — да.",
        },
        tables::Text {
            en: "The community. For versions 1 and 2.",
            ru: "Сообщество. Для версий 1 и 2.",
        },
        tables::Text {
            en: "How many values one answer holds at most. For versions 2 and 3.",
            ru: "Сколько значений в ответе самое большее. Для версий 2 и 3.",
        },
        tables::Text {
            en: "The security name. For version 3.",
            ru: "Имя безопасности. Для версии 3.",
        },
        tables::Text {
            en: "What is protected. For version 3.",
            ru: "Что защищено. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect bulk value for interface.",
                ru: "Неверное значение bulk.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"community\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «community»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «securityname»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «authpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «privpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «contextname»: {characters} знаков, допускается 255.",
            },
        },
    ],
};
#[cfg(feature = "hostinterface")]
static HOST_INTERFACE_UPDATE_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            262,
        ),
        ("bulk", tables::Type::BOOL, 273),
        (
            "community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            282,
        ),
        (
            "max_repetitions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            323,
        ),
        (
            "securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            335,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            347,
        ),
        (
            "authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            358,
        ),
        (
            "privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            371,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            384,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            394,
        ),
        (
            "contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            404,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                ],
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
                                        &["1", "2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 310,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
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
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
    ],
);
#[cfg(feature = "hostinterface")]
pub(crate) static HOST_INTERFACE_UPDATE_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceUpdateDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_UPDATE_DETAILS_FIELDS,
    lookup: &[
        1, 10, 7, 65535, 65535, 65535, 65535, 65535, 2, 8, 9, 65535, 65535, 65535, 6, 5,
        65535, 65535, 3, 4, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 6, 7],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(feature = "hostinterface")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_UPDATE_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once. On, where it is not given.",
            ru: "Запрашивать ли несколько значений сразу. Если не задано — да.",
        },
        tables::Text {
            en: "The community. For versions 1 and 2.",
            ru: "Сообщество. Для версий 1 и 2.",
        },
        tables::Text {
            en: "How many values one answer holds at most. For versions 2 and 3.",
            ru: "Сколько значений в ответе самое большее. Для версий 2 и 3.",
        },
        tables::Text {
            en: "The security name. For version 3.",
            ru: "Имя безопасности. Для версии 3.",
        },
        tables::Text {
            en: "What is protected. For version 3.",
            ru: "Что защищено. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect bulk value for interface.",
                ru: "Неверное значение bulk.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"community\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «community»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «securityname»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «authpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «privpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «contextname»: {characters} знаков, допускается 255.",
            },
        },
    ],
};
#[cfg(any(feature = "host", feature = "hostinterface"))]
static HOST_INTERFACE_NESTED_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            262,
        ),
        ("bulk", tables::Type::BOOL, 273),
        (
            "community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            282,
        ),
        (
            "max_repetitions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 2147483647,
                    },
                ],
                ..tables::Type::INT
            },
            323,
        ),
        (
            "securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            335,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            347,
        ),
        (
            "authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            358,
        ),
        (
            "privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            371,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            384,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            394,
        ),
        (
            "contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            404,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[3],
                                },
                                &["2"],
                            ),
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                }),
                            ),
                        ],
                    ),
                ),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                ],
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
                                        &["1", "2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[0],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 299,
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
                                        &["1", "2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Absent,
                        late: false,
                        line: 304,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[0],
                                    }),
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
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            5,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            7,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
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
                                            &["3"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                unchecked: &[
                    tables::Unchecked {
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
                                            &["3"],
                                        ),
                                    ),
                                ],
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
    ],
);
#[cfg(any(feature = "host", feature = "hostinterface"))]
pub(crate) static HOST_INTERFACE_NESTED_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceNestedDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_NESTED_DETAILS_FIELDS,
    lookup: &[
        1, 10, 7, 65535, 65535, 65535, 65535, 65535, 2, 8, 9, 65535, 65535, 65535, 6, 5,
        65535, 65535, 3, 4, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 6, 7],
    rules: &[],
    unknown: tables::Unknown::IgnoredUntil(tables::Version::new(7, 0, 0)),
};
#[cfg(any(feature = "host", feature = "hostinterface"))]
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_NESTED_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once. On, where it is not given.",
            ru: "Запрашивать ли несколько значений сразу. Если не задано — да.",
        },
        tables::Text {
            en: "The community. For versions 1 and 2.",
            ru: "Сообщество. Для версий 1 и 2.",
        },
        tables::Text {
            en: "How many values one answer holds at most. For versions 2 and 3.",
            ru: "Сколько значений в ответе самое большее. Для версий 2 и 3.",
        },
        tables::Text {
            en: "The security name. For version 3.",
            ru: "Имя безопасности. Для версии 3.",
        },
        tables::Text {
            en: "What is protected. For version 3.",
            ru: "Что защищено. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect bulk value for interface.",
                ru: "Неверное значение bulk.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"community\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «community»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «securityname»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «authpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «privpassphrase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Функции переданы неверные аргументы.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «contextname»: {characters} знаков, допускается 255.",
            },
        },
    ],
};
