// @generated from spec/zabbix/types/network-discovery-check.toml by `cargo xtask codegen`; do not edit.

//! The type `network-discovery-check`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A check of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryCheck {
    /// The check's id.
    ///
    /// Id.
    pub dcheckid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The rule that it belongs to.
    ///
    /// Id.
    pub druleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is checked.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<super::super::types::action::ServiceCheckType>,
    /// The community of SNMPv1 and SNMPv2.
    ///
    /// String. What is right hangs on other fields. Default: \`\`.
    pub snmp_community: ::core::option::Option<::std::string::String>,
    /// The key asked of an agent, or the OID asked over SNMP.
    ///
    /// String. What is right hangs on other fields. Default: \`\`.
    pub key: ::core::option::Option<::std::string::String>,
    /// Ports to check: numbers and ranges, separated by commas.
    ///
    /// String. Default: `0`.
    pub ports: ::core::option::Option<::std::string::String>,
    /// The context of SNMPv3.
    ///
    /// String. \`null\` means absent. Default: \`\`.
    pub snmpv3_contextname: ::core::option::Option<::std::string::String>,
    /// The user of SNMPv3.
    ///
    /// String. \`null\` means absent. Default: \`\`.
    pub snmpv3_securityname: ::core::option::Option<::std::string::String>,
    /// How SNMPv3 is secured.
    ///
    /// Named value or number. Default: `0`.
    pub snmpv3_securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// How SNMPv3 signs in.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub snmpv3_authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase to sign in with SNMPv3.
    ///
    /// String, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How SNMPv3 encrypts.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub snmpv3_privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase to encrypt with SNMPv3.
    ///
    /// String, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub uniq: ::core::option::Option<bool>,
    /// Where the technical name of a host comes from.
    ///
    /// One of the values below, one of "1", "2", "3". Default: `1`.
    pub host_source: ::core::option::Option<HostNameSource>,
    /// Where the visible name of a host comes from.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub name_source: ::core::option::Option<HostNameSource>,
    /// Whether a host that redirects ICMP counts as up. Of ICMP alone.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`. Since 7.0.
    pub allow_redirect: ::core::option::Option<bool>,
    /// The rule that it belongs to. Filled by `selectDRules`.
    ///
    /// List of: object.
    pub drules: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::network_discovery_rule::NetworkDiscoveryRule,
        >,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl NetworkDiscoveryCheck {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`dcheckid`](Self::dcheckid).
    pub fn dcheckid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dcheckid, value);
        self
    }
    /// Sets [`druleid`](Self::druleid).
    pub fn druleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.druleid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::ServiceCheckType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`snmp_community`](Self::snmp_community).
    pub fn snmp_community(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_community, value);
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
    /// Sets [`ports`](Self::ports).
    pub fn ports(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ports, value);
        self
    }
    /// Sets [`snmpv3_contextname`](Self::snmpv3_contextname).
    pub fn snmpv3_contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_contextname, value);
        self
    }
    /// Sets [`snmpv3_securityname`](Self::snmpv3_securityname).
    pub fn snmpv3_securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securityname, value);
        self
    }
    /// Sets [`snmpv3_securitylevel`](Self::snmpv3_securitylevel).
    pub fn snmpv3_securitylevel(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securitylevel, value);
        self
    }
    /// Sets [`snmpv3_authprotocol`](Self::snmpv3_authprotocol).
    pub fn snmpv3_authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authprotocol, value);
        self
    }
    /// Sets [`snmpv3_authpassphrase`](Self::snmpv3_authpassphrase).
    pub fn snmpv3_authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authpassphrase, value);
        self
    }
    /// Sets [`snmpv3_privprotocol`](Self::snmpv3_privprotocol).
    pub fn snmpv3_privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privprotocol, value);
        self
    }
    /// Sets [`snmpv3_privpassphrase`](Self::snmpv3_privpassphrase).
    pub fn snmpv3_privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privpassphrase, value);
        self
    }
    /// Sets [`uniq`](Self::uniq).
    pub fn uniq(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.uniq, value);
        self
    }
    /// Sets [`host_source`](Self::host_source).
    pub fn host_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_source, value);
        self
    }
    /// Sets [`name_source`](Self::name_source).
    pub fn name_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name_source, value);
        self
    }
    /// Sets [`allow_redirect`](Self::allow_redirect).
    pub fn allow_redirect(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_redirect, value);
        self
    }
    /// Sets [`drules`](Self::drules).
    pub fn drules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::network_discovery_rule::NetworkDiscoveryRule,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.drules, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for NetworkDiscoveryCheck {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    NetworkDiscoveryCheck, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK;
    0 => dcheckid, 1 => druleid, 2 => type_, 3 => snmp_community, 4 => key, 5 => ports, 6
    => snmpv3_contextname, 7 => snmpv3_securityname, 8 => snmpv3_securitylevel, 9 =>
    snmpv3_authprotocol, 10 => snmpv3_authpassphrase, 11 => snmpv3_privprotocol, 12 =>
    snmpv3_privpassphrase, 13 => uniq, 14 => host_source, 15 => name_source, 16 =>
    allow_redirect, 17 => drules;; dcheckid druleid type_ snmp_community key ports
    snmpv3_contextname snmpv3_securityname snmpv3_securitylevel snmpv3_authprotocol
    snmpv3_authpassphrase snmpv3_privprotocol snmpv3_privpassphrase uniq host_source
    name_source allow_redirect drules
}
#[cfg(feature = "drule")]
/// A check of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryCheckCreate {
    /// What is checked.
    ///
    /// One of the values below.
    pub type_: super::super::types::action::ServiceCheckType,
    /// The community of SNMPv1 and SNMPv2.
    ///
    /// String or number, at most 255 characters. What is right hangs on other fields. Default: \`\`.
    pub snmp_community: ::core::option::Option<::std::string::String>,
    /// The key asked of an agent, or the OID asked over SNMP.
    ///
    /// String or number, at most 2048 characters. What is right hangs on other fields. Default: \`\`.
    pub key: ::core::option::Option<::std::string::String>,
    /// Ports to check: numbers and ranges, separated by commas.
    ///
    /// Numbers and ranges (200,400-499), at most 255 characters, 0–65535. Not empty. Default: `0`.
    pub ports: ::core::option::Option<::std::string::String>,
    /// The context of SNMPv3.
    ///
    /// String or number, at most 255 characters. \`null\` means absent. Default: \`\`.
    pub snmpv3_contextname: ::core::option::Option<::std::string::String>,
    /// The user of SNMPv3.
    ///
    /// String or number, at most 64 characters. \`null\` means absent. Default: \`\`.
    pub snmpv3_securityname: ::core::option::Option<::std::string::String>,
    /// How SNMPv3 is secured.
    ///
    /// Named value or number. Default: `0`.
    pub snmpv3_securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// How SNMPv3 signs in.
    ///
    /// Named value or number. Required when `snmpv3_securitylevel in (1, 2)`. `null` means absent. Default: `0`.
    pub snmpv3_authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase to sign in with SNMPv3.
    ///
    /// String or number, at most 64 characters, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How SNMPv3 encrypts.
    ///
    /// Named value or number. Required when `snmpv3_securitylevel = 2`. `null` means absent. Default: `0`.
    pub snmpv3_privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase to encrypt with SNMPv3.
    ///
    /// String or number, at most 64 characters, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub uniq: ::core::option::Option<bool>,
    /// Where the technical name of a host comes from.
    ///
    /// One of the values below, one of "1", "2", "3". Default: `1`.
    pub host_source: ::core::option::Option<HostNameSource>,
    /// Where the visible name of a host comes from.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub name_source: ::core::option::Option<HostNameSource>,
    /// Whether a host that redirects ICMP counts as up. Of ICMP alone.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`. Since 7.0.
    pub allow_redirect: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "drule")]
impl NetworkDiscoveryCheckCreate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<super::super::types::action::ServiceCheckType>,
    ) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`snmp_community`](Self::snmp_community).
    pub fn snmp_community(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_community, value);
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
    /// Sets [`ports`](Self::ports).
    pub fn ports(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ports, value);
        self
    }
    /// Sets [`snmpv3_contextname`](Self::snmpv3_contextname).
    pub fn snmpv3_contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_contextname, value);
        self
    }
    /// Sets [`snmpv3_securityname`](Self::snmpv3_securityname).
    pub fn snmpv3_securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securityname, value);
        self
    }
    /// Sets [`snmpv3_securitylevel`](Self::snmpv3_securitylevel).
    pub fn snmpv3_securitylevel(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securitylevel, value);
        self
    }
    /// Sets [`snmpv3_authprotocol`](Self::snmpv3_authprotocol).
    pub fn snmpv3_authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authprotocol, value);
        self
    }
    /// Sets [`snmpv3_authpassphrase`](Self::snmpv3_authpassphrase).
    pub fn snmpv3_authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authpassphrase, value);
        self
    }
    /// Sets [`snmpv3_privprotocol`](Self::snmpv3_privprotocol).
    pub fn snmpv3_privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privprotocol, value);
        self
    }
    /// Sets [`snmpv3_privpassphrase`](Self::snmpv3_privpassphrase).
    pub fn snmpv3_privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privpassphrase, value);
        self
    }
    /// Sets [`uniq`](Self::uniq).
    pub fn uniq(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.uniq, value);
        self
    }
    /// Sets [`host_source`](Self::host_source).
    pub fn host_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_source, value);
        self
    }
    /// Sets [`name_source`](Self::name_source).
    pub fn name_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name_source, value);
        self
    }
    /// Sets [`allow_redirect`](Self::allow_redirect).
    pub fn allow_redirect(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_redirect, value);
        self
    }
}
#[cfg(feature = "drule")]
::callsheet_runtime::record! {
    NetworkDiscoveryCheckCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_CREATE;
    0 => type_, 1 => snmp_community, 2 => key, 3 => ports, 4 => snmpv3_contextname, 5 =>
    snmpv3_securityname, 6 => snmpv3_securitylevel, 7 => snmpv3_authprotocol, 8 =>
    snmpv3_authpassphrase, 9 => snmpv3_privprotocol, 10 => snmpv3_privpassphrase, 11 =>
    uniq, 12 => host_source, 13 => name_source, 14 => allow_redirect; type_;
    snmp_community key ports snmpv3_contextname snmpv3_securityname snmpv3_securitylevel
    snmpv3_authprotocol snmpv3_authpassphrase snmpv3_privprotocol snmpv3_privpassphrase
    uniq host_source name_source allow_redirect
}
#[cfg(feature = "drule")]
/// A check of network discovery
#[non_exhaustive]
pub struct NetworkDiscoveryCheckUpdate {
    /// The check's id.
    ///
    /// Id.
    pub dcheckid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is checked.
    ///
    /// One of the values below.
    pub type_: super::super::types::action::ServiceCheckType,
    /// The community of SNMPv1 and SNMPv2.
    ///
    /// String or number, at most 255 characters. What is right hangs on other fields. Default: \`\`.
    pub snmp_community: ::core::option::Option<::std::string::String>,
    /// The key asked of an agent, or the OID asked over SNMP.
    ///
    /// String or number, at most 2048 characters. What is right hangs on other fields. Default: \`\`.
    pub key: ::core::option::Option<::std::string::String>,
    /// Ports to check: numbers and ranges, separated by commas.
    ///
    /// Numbers and ranges (200,400-499), at most 255 characters, 0–65535. Not empty. Default: `0`.
    pub ports: ::core::option::Option<::std::string::String>,
    /// The context of SNMPv3.
    ///
    /// String or number, at most 255 characters. \`null\` means absent. Default: \`\`.
    pub snmpv3_contextname: ::core::option::Option<::std::string::String>,
    /// The user of SNMPv3.
    ///
    /// String or number, at most 64 characters. \`null\` means absent. Default: \`\`.
    pub snmpv3_securityname: ::core::option::Option<::std::string::String>,
    /// How SNMPv3 is secured.
    ///
    /// Named value or number. Default: `0`.
    pub snmpv3_securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// How SNMPv3 signs in.
    ///
    /// Named value or number. Required when `snmpv3_securitylevel in (1, 2)`. `null` means absent. Default: `0`.
    pub snmpv3_authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase to sign in with SNMPv3.
    ///
    /// String or number, at most 64 characters, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How SNMPv3 encrypts.
    ///
    /// Named value or number. Required when `snmpv3_securitylevel = 2`. `null` means absent. Default: `0`.
    pub snmpv3_privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase to encrypt with SNMPv3.
    ///
    /// String or number, at most 64 characters, secret. \`null\` means absent. Default: \`\`.
    pub snmpv3_privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`.
    pub uniq: ::core::option::Option<bool>,
    /// Where the technical name of a host comes from.
    ///
    /// One of the values below, one of "1", "2", "3". Default: `1`.
    pub host_source: ::core::option::Option<HostNameSource>,
    /// Where the visible name of a host comes from.
    ///
    /// One of the values below. `null` means absent. Default: `0`.
    pub name_source: ::core::option::Option<HostNameSource>,
    /// Whether a host that redirects ICMP counts as up. Of ICMP alone.
    ///
    /// Bool (0 or 1). `null` means absent. Default: `0`. Since 7.0.
    pub allow_redirect: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "drule")]
impl NetworkDiscoveryCheckUpdate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<super::super::types::action::ServiceCheckType>,
    ) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`dcheckid`](Self::dcheckid).
    pub fn dcheckid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.dcheckid, value);
        self
    }
    /// Sets [`snmp_community`](Self::snmp_community).
    pub fn snmp_community(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmp_community, value);
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
    /// Sets [`ports`](Self::ports).
    pub fn ports(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ports, value);
        self
    }
    /// Sets [`snmpv3_contextname`](Self::snmpv3_contextname).
    pub fn snmpv3_contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_contextname, value);
        self
    }
    /// Sets [`snmpv3_securityname`](Self::snmpv3_securityname).
    pub fn snmpv3_securityname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securityname, value);
        self
    }
    /// Sets [`snmpv3_securitylevel`](Self::snmpv3_securitylevel).
    pub fn snmpv3_securitylevel(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_securitylevel, value);
        self
    }
    /// Sets [`snmpv3_authprotocol`](Self::snmpv3_authprotocol).
    pub fn snmpv3_authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authprotocol, value);
        self
    }
    /// Sets [`snmpv3_authpassphrase`](Self::snmpv3_authpassphrase).
    pub fn snmpv3_authpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_authpassphrase, value);
        self
    }
    /// Sets [`snmpv3_privprotocol`](Self::snmpv3_privprotocol).
    pub fn snmpv3_privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privprotocol, value);
        self
    }
    /// Sets [`snmpv3_privpassphrase`](Self::snmpv3_privpassphrase).
    pub fn snmpv3_privpassphrase(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.snmpv3_privpassphrase, value);
        self
    }
    /// Sets [`uniq`](Self::uniq).
    pub fn uniq(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.uniq, value);
        self
    }
    /// Sets [`host_source`](Self::host_source).
    pub fn host_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_source, value);
        self
    }
    /// Sets [`name_source`](Self::name_source).
    pub fn name_source(
        mut self,
        value: impl ::core::convert::Into<HostNameSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name_source, value);
        self
    }
    /// Sets [`allow_redirect`](Self::allow_redirect).
    pub fn allow_redirect(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.allow_redirect, value);
        self
    }
}
#[cfg(feature = "drule")]
::callsheet_runtime::record! {
    NetworkDiscoveryCheckUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_UPDATE;
    0 => dcheckid, 1 => type_, 2 => snmp_community, 3 => key, 4 => ports, 5 =>
    snmpv3_contextname, 6 => snmpv3_securityname, 7 => snmpv3_securitylevel, 8 =>
    snmpv3_authprotocol, 9 => snmpv3_authpassphrase, 10 => snmpv3_privprotocol, 11 =>
    snmpv3_privpassphrase, 12 => uniq, 13 => host_source, 14 => name_source, 15 =>
    allow_redirect; type_; dcheckid snmp_community key ports snmpv3_contextname
    snmpv3_securityname snmpv3_securitylevel snmpv3_authprotocol snmpv3_authpassphrase
    snmpv3_privprotocol snmpv3_privpassphrase uniq host_source name_source allow_redirect
}
#[cfg(feature = "types-alert")]
/// Where the name of a discovered host comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostNameSource {
    /// Not said.
    ///
    /// `0` on the wire.
    Unspecified,
    /// The name in DNS.
    ///
    /// `1` on the wire.
    Dns,
    /// The address.
    ///
    /// `2` on the wire.
    Ip,
    /// The value of this check.
    ///
    /// `3` on the wire.
    Value,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    HostNameSource, HOST_NAME_SOURCE_VALUES; 0 => Unspecified, 1 => Dns, 2 => Ip, 3 =>
    Value
}
#[cfg(feature = "types-alert")]
pub(crate) static HOST_NAME_SOURCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/network-discovery-check",
    name: "HostNameSource",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Unspecified",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Dns",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Ip",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Value",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static NETWORK_DISCOVERY_CHECK_FIELDS: [tables::Field<'static>; 18] = tables::Field::rows(
    [
        ("dcheckid", tables::Type::ID, 15),
        ("druleid", tables::Type::ID, 21),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SERVICE_CHECK_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            29,
        ),
        ("snmp_community", tables::Type::TEXT, 44),
        ("key_", tables::Type::TEXT, 65),
        ("ports", tables::Type::TEXT, 116),
        ("snmpv3_contextname", tables::Type::TEXT, 128),
        ("snmpv3_securityname", tables::Type::TEXT, 142),
        (
            "snmpv3_securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "snmpv3_authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            167,
        ),
        (
            "snmpv3_authpassphrase",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            185,
        ),
        (
            "snmpv3_privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            200,
        ),
        (
            "snmpv3_privpassphrase",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            218,
        ),
        ("uniq", tables::Type::BOOL, 233),
        (
            "host_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                words: &["1", "2", "3"],
                ..tables::Type::ANY
            },
            244,
        ),
        (
            "name_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            255,
        ),
        ("allow_redirect", tables::Type::BOOL, 266),
        (
            "drules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            277,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("network-discovery-rule"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 48,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
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
            5,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            8,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            13,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
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
            14,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
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
pub(crate) static NETWORK_DISCOVERY_CHECK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-check",
    name: "NetworkDiscoveryCheck",
    file: "spec/zabbix/types/network-discovery-check.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_CHECK_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535,
        65535, 65535, 7, 8, 65535, 65535, 2, 13, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 1, 17, 65535, 65535, 65535, 12, 65535, 65535, 65535, 10, 5,
        11, 65535, 65535, 9, 65535, 4, 65535, 65535, 14, 65535, 3, 65535, 0, 65535,
        65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[10, 12, 17],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_CHECK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The check's id.",
            ru: "Идентификатор проверки.",
        },
        tables::Text {
            en: "The rule that it belongs to.",
            ru: "Правило, к которому относится.",
        },
        tables::Text {
            en: "What is checked.",
            ru: "Вид проверки.",
        },
        tables::Text {
            en: "The community of SNMPv1 and SNMPv2.",
            ru: "Сообщество SNMPv1 и SNMPv2.",
        },
        tables::Text {
            en: "The key asked of an agent, or the OID asked over SNMP.",
            ru: "Ключ, запрашиваемый у агента, или OID для SNMP.",
        },
        tables::Text {
            en: "Ports to check: numbers and ranges, separated by commas.",
            ru: "Проверяемые порты: номера и диапазоны через запятую.",
        },
        tables::Text {
            en: "The context of SNMPv3.",
            ru: "Контекст SNMPv3.",
        },
        tables::Text {
            en: "The user of SNMPv3.",
            ru: "Пользователь SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 is secured.",
            ru: "Уровень безопасности SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 signs in.",
            ru: "Протокол аутентификации SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to sign in with SNMPv3.",
            ru: "Пароль аутентификации SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 encrypts.",
            ru: "Протокол шифрования SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to encrypt with SNMPv3.",
            ru: "Пароль шифрования SNMPv3.",
        },
        tables::Text {
            en: "Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.",
            ru: "Отличать ли узлы по её значению. Не больше одной проверки в правиле; иначе — по адресу.",
        },
        tables::Text {
            en: "Where the technical name of a host comes from.",
            ru: "Откуда берётся техническое имя узла.",
        },
        tables::Text {
            en: "Where the visible name of a host comes from.",
            ru: "Откуда берётся видимое имя узла.",
        },
        tables::Text {
            en: "Whether a host that redirects ICMP counts as up. Of ICMP alone.",
            ru: "Считать ли доступным узел с перенаправлением ICMP. Только для ICMP.",
        },
        tables::Text {
            en: "The rule that it belongs to. Filled by `selectDRules`.",
            ru: "Правило, к которому относится. Заполняется по `selectDRules`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"type\" is mandatory.",
                ru: "Поле «type» обязательно.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"type\" field.",
                ru: "Недопустимое значение «{value}» поля «type».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP community.",
                ru: "Неверное сообщество SNMP.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_community\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmp_community»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-item-key"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid key \"{value}\": incorrect syntax near \"{0}\".",
                ru: "Неверный ключ «{value}»: ошибка вблизи «{0}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": {characters} characters exceeds maximum length of 2048 characters.",
                ru: "Недопустимое значение поля «key_»: {characters} знаков при пределе в 2048.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    },
                    &["10", "11", "13"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP OID.",
                ru: "Неверный OID SNMP.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"key_\" is mandatory.",
                ru: "Поле «key_» обязательно.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": cannot be empty.",
                ru: "Недопустимое значение поля «key_»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «key_»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect port range.",
                ru: "Неверный диапазон портов.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_contextname»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_securityname»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_securitylevel\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_securitylevel».",
            },
        },
        tables::Said {
            field: 9,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_authprotocol\" field.",
                ru: "Поле «snmpv3_authprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_authprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_authprotocol».",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_authpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_privprotocol\" field.",
                ru: "Поле «snmpv3_privprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_privprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_privprotocol».",
            },
        },
        tables::Said {
            field: 12,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_privpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"uniq\".",
                ru: "Недопустимое значение «{value}» целого поля «uniq».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"host_source\": {value}.",
                ru: "Недопустимое значение поля «host_source»: «{value}».",
            },
        },
        tables::Said {
            field: 15,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name_source\": {value}.",
                ru: "Недопустимое значение поля «name_source»: «{value}».",
            },
        },
        tables::Said {
            field: 16,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"allow_redirect\" field.",
                ru: "Недопустимое значение «{value}» поля «allow_redirect».",
            },
        },
    ],
};
#[cfg(feature = "drule")]
static NETWORK_DISCOVERY_CHECK_CREATE_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SERVICE_CHECK_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            29,
        ),
        (
            "snmp_community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            65,
        ),
        (
            "ports",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::ANY
            },
            116,
        ),
        (
            "snmpv3_contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            128,
        ),
        (
            "snmpv3_securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            142,
        ),
        (
            "snmpv3_securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "snmpv3_authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            167,
        ),
        (
            "snmpv3_authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            185,
        ),
        (
            "snmpv3_privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            200,
        ),
        (
            "snmpv3_privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            218,
        ),
        ("uniq", tables::Type::BOOL, 233),
        (
            "host_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                words: &["1", "2", "3"],
                ..tables::Type::ANY
            },
            244,
        ),
        (
            "name_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            255,
        ),
        ("allow_redirect", tables::Type::BOOL, 266),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["10", "11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 51,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ItemKey),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["10", "11", "13"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 79,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        },
                        &["1", "2"],
                    ),
                ),
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            9,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        },
                        &["2"],
                    ),
                ),
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
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
            12,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "drule")]
pub(crate) static NETWORK_DISCOVERY_CHECK_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-check",
    name: "NetworkDiscoveryCheckCreate",
    file: "spec/zabbix/types/network-discovery-check.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_CHECK_CREATE_FIELDS,
    lookup: &[
        4, 10, 65535, 65535, 65535, 8, 3, 9, 65535, 14, 7, 65535, 2, 65535, 5, 6, 12, 1,
        0, 11, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[8, 10],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["1", "2"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[7],
                    },
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ),
            is_advice: false,
            line: 285,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["2"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[9],
                    },
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ),
            is_advice: false,
            line: 291,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[11],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 297,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 303,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 309,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "drule")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_CHECK_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is checked.",
            ru: "Вид проверки.",
        },
        tables::Text {
            en: "The community of SNMPv1 and SNMPv2.",
            ru: "Сообщество SNMPv1 и SNMPv2.",
        },
        tables::Text {
            en: "The key asked of an agent, or the OID asked over SNMP.",
            ru: "Ключ, запрашиваемый у агента, или OID для SNMP.",
        },
        tables::Text {
            en: "Ports to check: numbers and ranges, separated by commas.",
            ru: "Проверяемые порты: номера и диапазоны через запятую.",
        },
        tables::Text {
            en: "The context of SNMPv3.",
            ru: "Контекст SNMPv3.",
        },
        tables::Text {
            en: "The user of SNMPv3.",
            ru: "Пользователь SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 is secured.",
            ru: "Уровень безопасности SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 signs in.",
            ru: "Протокол аутентификации SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to sign in with SNMPv3.",
            ru: "Пароль аутентификации SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 encrypts.",
            ru: "Протокол шифрования SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to encrypt with SNMPv3.",
            ru: "Пароль шифрования SNMPv3.",
        },
        tables::Text {
            en: "Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.",
            ru: "Отличать ли узлы по её значению. Не больше одной проверки в правиле; иначе — по адресу.",
        },
        tables::Text {
            en: "Where the technical name of a host comes from.",
            ru: "Откуда берётся техническое имя узла.",
        },
        tables::Text {
            en: "Where the visible name of a host comes from.",
            ru: "Откуда берётся видимое имя узла.",
        },
        tables::Text {
            en: "Whether a host that redirects ICMP counts as up. Of ICMP alone.",
            ru: "Считать ли доступным узел с перенаправлением ICMP. Только для ICMP.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value \"{.snmpv3_authprotocol}\" for \"snmpv3_authprotocol\" field.",
            ru: "Недопустимое значение «{.snmpv3_authprotocol}» поля «snmpv3_authprotocol».",
        },
        tables::Text {
            en: "Incorrect value \"{.snmpv3_privprotocol}\" for \"snmpv3_privprotocol\" field.",
            ru: "Недопустимое значение «{.snmpv3_privprotocol}» поля «snmpv3_privprotocol».",
        },
        tables::Text {
            en: "Only Zabbix agent, SNMPv1, SNMPv2 and SNMPv3 checks can be made unique.",
            ru: "Отличать узлы можно только по проверкам агента Zabbix и SNMP.",
        },
        tables::Text {
            en: "Incorrect value for field \"name_source\": {.name_source}.",
            ru: "Имя берётся из значения (`name_source`: {.name_source}) только у проверок агента Zabbix и SNMP.",
        },
        tables::Text {
            en: "Incorrect value for field \"host_source\": {.host_source}.",
            ru: "Имя берётся из значения (`host_source`: {.host_source}) только у проверок агента Zabbix и SNMP.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"type\" is mandatory.",
                ru: "Поле «type» обязательно.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"type\" field.",
                ru: "Недопустимое значение «{value}» поля «type».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP community.",
                ru: "Неверное сообщество SNMP.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_community\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmp_community»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-item-key"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid key \"{value}\": incorrect syntax near \"{0}\".",
                ru: "Неверный ключ «{value}»: ошибка вблизи «{0}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": {characters} characters exceeds maximum length of 2048 characters.",
                ru: "Недопустимое значение поля «key_»: {characters} знаков при пределе в 2048.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["10", "11", "13"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP OID.",
                ru: "Неверный OID SNMP.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"key_\" is mandatory.",
                ru: "Поле «key_» обязательно.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": cannot be empty.",
                ru: "Недопустимое значение поля «key_»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «key_»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect port range.",
                ru: "Неверный диапазон портов.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_contextname»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_securityname»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_securitylevel\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_securitylevel».",
            },
        },
        tables::Said {
            field: 7,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_authprotocol\" field.",
                ru: "Поле «snmpv3_authprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_authprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_authprotocol».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_authpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_privprotocol\" field.",
                ru: "Поле «snmpv3_privprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_privprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_privprotocol».",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_privpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"uniq\".",
                ru: "Недопустимое значение «{value}» целого поля «uniq».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"host_source\": {value}.",
                ru: "Недопустимое значение поля «host_source»: «{value}».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name_source\": {value}.",
                ru: "Недопустимое значение поля «name_source»: «{value}».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"allow_redirect\" field.",
                ru: "Недопустимое значение «{value}» поля «allow_redirect».",
            },
        },
    ],
};
#[cfg(feature = "drule")]
static NETWORK_DISCOVERY_CHECK_UPDATE_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        ("dcheckid", tables::Type::ID, 15),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SERVICE_CHECK_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            29,
        ),
        (
            "snmp_community",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "key_",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            65,
        ),
        (
            "ports",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::IntRanges),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::ANY
            },
            116,
        ),
        (
            "snmpv3_contextname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            128,
        ),
        (
            "snmpv3_securityname",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            142,
        ),
        (
            "snmpv3_securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            156,
        ),
        (
            "snmpv3_authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            167,
        ),
        (
            "snmpv3_authpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            185,
        ),
        (
            "snmpv3_privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            200,
        ),
        (
            "snmpv3_privpassphrase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                secret: true,
                ..tables::Type::ANY
            },
            218,
        ),
        ("uniq", tables::Type::BOOL, 233),
        (
            "host_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                words: &["1", "2", "3"],
                ..tables::Type::ANY
            },
            244,
        ),
        (
            "name_source",
            tables::Type {
                kind: tables::Kind::Enum(&HOST_NAME_SOURCE_VALUES),
                ..tables::Type::ANY
            },
            255,
        ),
        ("allow_redirect", tables::Type::BOOL, 266),
    ],
    &[
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10", "11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 51,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ItemKey),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10", "11", "13"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Scalar),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 79,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            7,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        },
                        &["1", "2"],
                    ),
                ),
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            10,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        },
                        &["2"],
                    ),
                ),
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some(""),
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
            12,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
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
            13,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "drule")]
pub(crate) static NETWORK_DISCOVERY_CHECK_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/network-discovery-check",
    name: "NetworkDiscoveryCheckUpdate",
    file: "spec/zabbix/types/network-discovery-check.toml",
    form: tables::Form::Object,
    fields: &NETWORK_DISCOVERY_CHECK_UPDATE_FIELDS,
    lookup: &[
        5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15, 65535, 65535,
        65535, 65535, 6, 7, 65535, 65535, 1, 12, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11, 65535, 65535, 65535,
        9, 4, 10, 65535, 65535, 8, 65535, 3, 65535, 65535, 13, 65535, 2, 65535, 0, 65535,
        65535, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[9, 11],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            &["1", "2"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[8],
                    },
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ),
            is_advice: false,
            line: 285,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            &["2"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[10],
                    },
                    &["0", "1", "2", "3", "4", "5"],
                ),
            ),
            is_advice: false,
            line: 291,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 297,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[14],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 303,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["9", "10", "11", "13"],
                ),
            ),
            is_advice: false,
            line: 309,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "drule")]
#[cfg(feature = "texts")]
pub(crate) static NETWORK_DISCOVERY_CHECK_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The check's id.",
            ru: "Идентификатор проверки.",
        },
        tables::Text {
            en: "What is checked.",
            ru: "Вид проверки.",
        },
        tables::Text {
            en: "The community of SNMPv1 and SNMPv2.",
            ru: "Сообщество SNMPv1 и SNMPv2.",
        },
        tables::Text {
            en: "The key asked of an agent, or the OID asked over SNMP.",
            ru: "Ключ, запрашиваемый у агента, или OID для SNMP.",
        },
        tables::Text {
            en: "Ports to check: numbers and ranges, separated by commas.",
            ru: "Проверяемые порты: номера и диапазоны через запятую.",
        },
        tables::Text {
            en: "The context of SNMPv3.",
            ru: "Контекст SNMPv3.",
        },
        tables::Text {
            en: "The user of SNMPv3.",
            ru: "Пользователь SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 is secured.",
            ru: "Уровень безопасности SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 signs in.",
            ru: "Протокол аутентификации SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to sign in with SNMPv3.",
            ru: "Пароль аутентификации SNMPv3.",
        },
        tables::Text {
            en: "How SNMPv3 encrypts.",
            ru: "Протокол шифрования SNMPv3.",
        },
        tables::Text {
            en: "The passphrase to encrypt with SNMPv3.",
            ru: "Пароль шифрования SNMPv3.",
        },
        tables::Text {
            en: "Whether its value tells hosts apart. One check of a rule at most; otherwise the address does.",
            ru: "Отличать ли узлы по её значению. Не больше одной проверки в правиле; иначе — по адресу.",
        },
        tables::Text {
            en: "Where the technical name of a host comes from.",
            ru: "Откуда берётся техническое имя узла.",
        },
        tables::Text {
            en: "Where the visible name of a host comes from.",
            ru: "Откуда берётся видимое имя узла.",
        },
        tables::Text {
            en: "Whether a host that redirects ICMP counts as up. Of ICMP alone.",
            ru: "Считать ли доступным узел с перенаправлением ICMP. Только для ICMP.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value \"{.snmpv3_authprotocol}\" for \"snmpv3_authprotocol\" field.",
            ru: "Недопустимое значение «{.snmpv3_authprotocol}» поля «snmpv3_authprotocol».",
        },
        tables::Text {
            en: "Incorrect value \"{.snmpv3_privprotocol}\" for \"snmpv3_privprotocol\" field.",
            ru: "Недопустимое значение «{.snmpv3_privprotocol}» поля «snmpv3_privprotocol».",
        },
        tables::Text {
            en: "Only Zabbix agent, SNMPv1, SNMPv2 and SNMPv3 checks can be made unique.",
            ru: "Отличать узлы можно только по проверкам агента Zabbix и SNMP.",
        },
        tables::Text {
            en: "Incorrect value for field \"name_source\": {.name_source}.",
            ru: "Имя берётся из значения (`name_source`: {.name_source}) только у проверок агента Zabbix и SNMP.",
        },
        tables::Text {
            en: "Incorrect value for field \"host_source\": {.host_source}.",
            ru: "Имя берётся из значения (`host_source`: {.host_source}) только у проверок агента Zabbix и SNMP.",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"type\" is mandatory.",
                ru: "Поле «type» обязательно.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"type\" field.",
                ru: "Недопустимое значение «{value}» поля «type».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP community.",
                ru: "Неверное сообщество SNMP.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmp_community\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmp_community»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-item-key"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid key \"{value}\": incorrect syntax near \"{0}\".",
                ru: "Неверный ключ «{value}»: ошибка вблизи «{0}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": {characters} characters exceeds maximum length of 2048 characters.",
                ru: "Недопустимое значение поля «key_»: {characters} знаков при пределе в 2048.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "empty", "null"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["10", "11", "13"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect SNMP OID.",
                ru: "Неверный OID SNMP.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"key_\" is mandatory.",
                ru: "Поле «key_» обязательно.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"key_\": cannot be empty.",
                ru: "Недопустимое значение поля «key_»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"key_\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «key_»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["list"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["9"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect port range.",
                ru: "Неверный диапазон портов.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_contextname\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_contextname»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_securityname\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_securityname»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_securitylevel\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_securitylevel».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_authprotocol\" field.",
                ru: "Поле «snmpv3_authprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_authprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_authprotocol».",
            },
        },
        tables::Said {
            field: 9,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_authpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_authpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"\" for \"snmpv3_privprotocol\" field.",
                ru: "Поле «snmpv3_privprotocol» обязательно.",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"snmpv3_privprotocol\".",
                ru: "Недопустимое значение «{value}» целого поля «snmpv3_privprotocol».",
            },
        },
        tables::Said {
            field: 11,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"snmpv3_privpassphrase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинно для поля «snmpv3_privpassphrase»: {characters} знаков. Допустимо 64.",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"uniq\".",
                ru: "Недопустимое значение «{value}» целого поля «uniq».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"host_source\": {value}.",
                ru: "Недопустимое значение поля «host_source»: «{value}».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"name_source\": {value}.",
                ru: "Недопустимое значение поля «name_source»: «{value}».",
            },
        },
        tables::Said {
            field: 15,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for \"allow_redirect\" field.",
                ru: "Недопустимое значение «{value}» поля «allow_redirect».",
            },
        },
    ],
};
