// @generated from spec/zabbix/types/host-interface.toml by `cargo xtask codegen`; do not edit.

//! The type `host-interface`.

use ::callsheet_runtime::tables;
/// An interface of a host
#[non_exhaustive]
pub struct HostInterface {
    /// The interface's id. In an update it names an existing one.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is the first choice among those of its type.
    ///
    /// Bool (0 or 1).
    pub main: ::core::option::Option<bool>,
    /// What listens there.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<InterfaceType>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…}.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…}.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}.
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
    /// How SNMP is spoken. For SNMP interfaces.
    ///
    /// Object.
    pub details: ::core::option::Option<HostInterfaceDetails>,
    unknown_members: ::callsheet_runtime::Unknown,
}
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
        value: impl ::core::convert::Into<HostInterfaceDetails>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
impl ::core::default::Default for HostInterface {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostInterface, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE; 0 => interfaceid,
    1 => hostid, 2 => main, 3 => type_, 4 => useip, 5 => ip, 6 => dns, 7 => port, 8 =>
    available, 9 => error, 10 => errors_from, 11 => disable_until, 12 => details;;
    interfaceid hostid main type_ useip ip dns port available error errors_from
    disable_until details
}
/// An interface of a host
#[non_exhaustive]
pub struct HostInterfaceUpdate {
    /// The interface's id. In an update it names an existing one.
    ///
    /// Id.
    pub interfaceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is the first choice among those of its type.
    ///
    /// Bool (0 or 1). Required when `interfaceid absent`.
    pub main: ::core::option::Option<bool>,
    /// What listens there.
    ///
    /// One of the values below. Required when `interfaceid absent`.
    pub type_: ::core::option::Option<InterfaceType>,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1). Required when `interfaceid absent`.
    pub useip: ::core::option::Option<bool>,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…}. Required when `interfaceid absent`.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…}. Required when `interfaceid absent`.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…}. Required when `interfaceid absent`.
    pub port: ::core::option::Option<::std::string::String>,
    /// How SNMP is spoken. For SNMP interfaces.
    ///
    /// Object.
    pub details: ::core::option::Option<HostInterfaceUpdateDetails>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostInterfaceUpdate {
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
        value: impl ::core::convert::Into<HostInterfaceUpdateDetails>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
impl ::core::default::Default for HostInterfaceUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostInterfaceUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE; 0 =>
    interfaceid, 1 => main, 2 => type_, 3 => useip, 4 => ip, 5 => dns, 6 => port, 7 =>
    details;; interfaceid main type_ useip ip dns port details
}
/// How SNMP is spoken. For SNMP interfaces.
#[non_exhaustive]
pub struct HostInterfaceDetails {
    /// The version of SNMP.
    ///
    /// One of the values below.
    pub version: ::core::option::Option<SnmpVersion>,
    /// Whether several values are asked for at once.
    ///
    /// Bool (0 or 1).
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String, at most 64 characters, secret. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String, at most 64 characters.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String, at most 64 characters, secret.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String, at most 64 characters, secret.
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
    /// String, at most 255 characters.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
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
impl ::core::default::Default for HostInterfaceDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    HostInterfaceDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS; 0 =>
    version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname;; version bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
/// How SNMP is spoken. For SNMP interfaces.
#[non_exhaustive]
pub struct HostInterfaceUpdateDetails {
    /// The version of SNMP.
    ///
    /// One of the values below.
    pub version: SnmpVersion,
    /// Whether several values are asked for at once.
    ///
    /// Bool (0 or 1).
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String, at most 64 characters, secret. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The security name. For version 3.
    ///
    /// String, at most 64 characters.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below.
    pub securitylevel: ::core::option::Option<SnmpSecurityLevel>,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String, at most 64 characters, secret.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String, at most 64 characters, secret.
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
    /// String, at most 255 characters.
    pub contextname: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
impl HostInterfaceUpdateDetails {
    /// With what is required.
    pub fn new(version: impl ::core::convert::Into<SnmpVersion>) -> Self {
        Self {
            version: version.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
::callsheet_runtime::record! {
    HostInterfaceUpdateDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS; 0
    => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => securityname, 5 =>
    securitylevel, 6 => authpassphrase, 7 => privpassphrase, 8 => authprotocol, 9 =>
    privprotocol, 10 => contextname; version; bulk community max_repetitions securityname
    securitylevel authpassphrase privpassphrase authprotocol privprotocol contextname
}
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
::callsheet_runtime::open_enum! {
    Availability, AVAILABILITY_VALUES; 0 => Unknown, 1 => Available, 2 => Unavailable
}
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
::callsheet_runtime::open_enum! {
    InterfaceType, INTERFACE_TYPE_VALUES; 0 => Agent, 1 => Snmp, 2 => Ipmi, 3 => Jmx
}
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
::callsheet_runtime::open_enum! {
    SnmpAuthentication, SNMP_AUTHENTICATION_VALUES; 0 => Md5, 1 => Sha1, 2 => Sha224, 3
    => Sha256, 4 => Sha384, 5 => Sha512
}
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
::callsheet_runtime::open_enum! {
    SnmpPrivacy, SNMP_PRIVACY_VALUES; 0 => Des, 1 => Aes128, 2 => Aes192, 3 => Aes256, 4
    => Aes192c, 5 => Aes256c
}
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
::callsheet_runtime::open_enum! {
    SnmpSecurityLevel, SNMP_SECURITY_LEVEL_VALUES; 0 => None, 1 => Authentication, 2 =>
    Privacy
}
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
::callsheet_runtime::open_enum! {
    SnmpVersion, SNMP_VERSION_VALUES; 0 => V1, 1 => V2c, 2 => V3
}
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
static HOST_INTERFACE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 7),
        ("hostid", tables::Type::ID, 12),
        ("main", tables::Type::BOOL, 19),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            25,
        ),
        ("useip", tables::Type::BOOL, 32),
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
            38,
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
            46,
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
            54,
        ),
        (
            "available",
            tables::Type {
                kind: tables::Kind::Enum(&AVAILABILITY_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "error",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            69,
        ),
        ("errors_from", tables::Type::INT, 76),
        ("disable_until", tables::Type::INT, 82),
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
            88,
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
    ],
);
pub(crate) static HOST_INTERFACE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterface",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 11, 12, 7, 65535, 2, 65535, 65535, 65535, 65535, 0, 3,
        65535, 65535, 9, 65535, 65535, 65535, 4, 65535, 10, 8, 65535, 65535, 65535, 5, 6,
        65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id. In an update it names an existing one.",
            ru: "Идентификатор интерфейса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The host's id.",
            ru: "Идентификатор узла сети.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type.",
            ru: "Основной ли он среди интерфейсов своего типа.",
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
            en: "How SNMP is spoken. For SNMP interfaces.",
            ru: "Параметры SNMP. Для интерфейсов SNMP.",
        },
    ],
    rules: &[],
};
static HOST_INTERFACE_UPDATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("interfaceid", tables::Type::ID, 7),
        ("main", tables::Type::BOOL, 19),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&INTERFACE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            25,
        ),
        ("useip", tables::Type::BOOL, 32),
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
            38,
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
            46,
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
            54,
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
            88,
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_INTERFACE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceUpdate",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 7, 6, 65535, 1, 65535, 65535, 65535, 65535, 0,
        2, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
        65535, 65535, 4, 5, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The interface's id. In an update it names an existing one.",
            ru: "Идентификатор интерфейса. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "Whether it is the first choice among those of its type.",
            ru: "Основной ли он среди интерфейсов своего типа.",
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
            en: "How SNMP is spoken. For SNMP interfaces.",
            ru: "Параметры SNMP. Для интерфейсов SNMP.",
        },
    ],
    rules: &[],
};
static HOST_INTERFACE_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        ("bulk", tables::Type::BOOL, 100),
        (
            "community",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            105,
        ),
        ("max_repetitions", tables::Type::INT, 118),
        (
            "securityname",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            124,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "authpassphrase",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            136,
        ),
        (
            "privpassphrase",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            143,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            150,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "contextname",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            162,
        ),
    ],
    &[
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
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 112,
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_INTERFACE_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_DETAILS_FIELDS,
    lookup: &[
        4, 7, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 1, 2,
        3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 6, 10, 65535, 5, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once.",
            ru: "Запрашивать ли несколько значений сразу.",
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
};
static HOST_INTERFACE_UPDATE_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_VERSION_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        ("bulk", tables::Type::BOOL, 100),
        (
            "community",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            105,
        ),
        ("max_repetitions", tables::Type::INT, 118),
        (
            "securityname",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            124,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_SECURITY_LEVEL_VALUES),
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "authpassphrase",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            136,
        ),
        (
            "privpassphrase",
            tables::Type {
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::TEXT
            },
            143,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            150,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(&SNMP_PRIVACY_VALUES),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "contextname",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            162,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
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
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 112,
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static HOST_INTERFACE_UPDATE_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-interface",
    name: "HostInterfaceUpdateDetails",
    file: "spec/zabbix/types/host-interface.toml",
    form: tables::Form::Object,
    fields: &HOST_INTERFACE_UPDATE_DETAILS_FIELDS,
    lookup: &[
        4, 7, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 1, 2,
        3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 6, 10, 65535, 5, 65535,
        65535, 65535, 65535,
    ],
    required: 1,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "texts")]
pub(crate) static HOST_INTERFACE_UPDATE_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The version of SNMP.",
            ru: "Версия SNMP.",
        },
        tables::Text {
            en: "Whether several values are asked for at once.",
            ru: "Запрашивать ли несколько значений сразу.",
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
};
