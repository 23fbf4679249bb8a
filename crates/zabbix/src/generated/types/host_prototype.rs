// @generated from spec/zabbix/types/host-prototype.toml by `cargo xtask codegen`; do not edit.

//! The type `host-prototype`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A host prototype
#[non_exhaustive]
pub struct HostPrototype {
    /// The prototype's id.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its lasting id. Prototypes of templates alone have one.
    ///
    /// String.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name. It holds a macro of the discovery.
    ///
    /// Technical host name, at most 128 characters, with a discovery macro; macros allowed: {\#…}. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown. Left out, the technical one is.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the hosts that are made are monitored.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<super::super::types::host::HostStatus>,
    /// Whether hosts are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// Whether the hosts get interfaces of their own, not those of the host with the rule.
    ///
    /// Bool (0 or 1).
    pub custom_interfaces: ::core::option::Option<bool>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    /// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
    ///
    /// List of: object.
    pub interfaces: ::core::option::Option<::std::vec::Vec<HostPrototypeInterfaces>>,
    /// The groups of the hosts. In an update they replace those until now.
    ///
    /// List of: object.
    pub group_links: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Groups to make together with the hosts. In an update they replace those until now.
    ///
    /// List of: object.
    pub group_prototypes: ::core::option::Option<
        ::std::vec::Vec<HostPrototypeGroupPrototypes>,
    >,
    /// The templates to link to the hosts. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub templates: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::template::Template>,
    >,
    /// The tags of the hosts. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTag>,
    >,
    /// The macros of the hosts. In an update they replace those until now.
    ///
    /// List of: object.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacro>,
    >,
    /// The prototype of a template that this one came from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The discovery rule of the prototype. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// The host or template with the discovery rule. Filled by `selectParentHost`.
    ///
    /// Object.
    pub parent_host: ::core::option::Option<
        ::std::boxed::Box<super::super::types::host::Host>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostPrototype {
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
    /// Sets [`uuid`](Self::uuid).
    pub fn uuid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.uuid, value);
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
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostStatus>,
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
    /// Sets [`custom_interfaces`](Self::custom_interfaces).
    pub fn custom_interfaces(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_interfaces, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeInterfaces>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`group_links`](Self::group_links).
    pub fn group_links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_links, value);
        self
    }
    /// Sets [`group_prototypes`](Self::group_prototypes).
    pub fn group_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeGroupPrototypes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_prototypes, value);
        self
    }
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<super::super::types::template::Template>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templates, value);
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
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
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
    /// Sets [`parent_host`](Self::parent_host).
    pub fn parent_host(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_host, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostPrototype {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostPrototype, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE; 0 => hostid, 1 =>
    uuid, 2 => host, 3 => name, 4 => status, 5 => discover, 6 => custom_interfaces, 7 =>
    inventory_mode, 8 => interfaces, 9 => group_links, 10 => group_prototypes, 11 =>
    templates, 12 => tags, 13 => macros, 14 => templateid, 15 => discovery_rule, 16 =>
    parent_host;; hostid uuid host name status discover custom_interfaces inventory_mode
    interfaces group_links group_prototypes templates tags macros templateid
    discovery_rule parent_host
}
#[cfg(feature = "hostprototype")]
/// A host prototype
#[non_exhaustive]
pub struct HostPrototypeCreate {
    /// The discovery rule that the prototype belongs to.
    ///
    /// Id.
    pub ruleid: ::callsheet_runtime::Id,
    /// Its lasting id. Prototypes of templates alone have one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name. It holds a macro of the discovery.
    ///
    /// Technical host name, at most 128 characters, with a discovery macro; macros allowed: {\#…}. Not empty.
    pub host: ::std::string::String,
    /// The name that is shown. Left out, the technical one is.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the hosts that are made are monitored.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<super::super::types::host::HostStatus>,
    /// Whether hosts are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// Whether the hosts get interfaces of their own, not those of the host with the rule.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub custom_interfaces: ::core::option::Option<bool>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    /// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<HostPrototypeCreateInterfaces>,
    >,
    /// The groups of the hosts. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub group_links: ::std::vec::Vec<
        super::super::types::host_group_reference::HostGroupReference,
    >,
    /// Groups to make together with the hosts. In an update they replace those until now.
    ///
    /// List of: object.
    pub group_prototypes: ::core::option::Option<
        ::std::vec::Vec<HostPrototypeCreateGroupPrototypes>,
    >,
    /// The templates to link to the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The tags of the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagCreate>,
    >,
    /// The macros of the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacroCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeCreate {
    /// With what is required.
    pub fn new(
        ruleid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        host: impl ::core::convert::Into<::std::string::String>,
        group_links: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            ruleid: ruleid.into(),
            host: host.into(),
            group_links: ::callsheet_runtime::record::list(group_links),
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostStatus>,
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
    /// Sets [`custom_interfaces`](Self::custom_interfaces).
    pub fn custom_interfaces(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_interfaces, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeCreateInterfaces>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`group_prototypes`](Self::group_prototypes).
    pub fn group_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeCreateGroupPrototypes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_prototypes, value);
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
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE; 0 =>
    ruleid, 1 => uuid, 2 => host, 3 => name, 4 => status, 5 => discover, 6 =>
    custom_interfaces, 7 => inventory_mode, 8 => interfaces, 9 => group_links, 10 =>
    group_prototypes, 11 => templates, 12 => tags, 13 => macros; ruleid host group_links;
    uuid name status discover custom_interfaces inventory_mode interfaces
    group_prototypes templates tags macros
}
#[cfg(feature = "hostprototype")]
/// A host prototype
#[non_exhaustive]
pub struct HostPrototypeUpdate {
    /// The prototype's id.
    ///
    /// Id.
    pub hostid: ::callsheet_runtime::Id,
    /// The discovery rule that the prototype belongs to.
    ///
    /// Id. Not allowed.
    pub ruleid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its lasting id. Prototypes of templates alone have one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name. It holds a macro of the discovery.
    ///
    /// Technical host name, at most 128 characters, with a discovery macro; macros allowed: {\#…}. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown. Left out, the technical one is.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether the hosts that are made are monitored.
    ///
    /// One of the values below, one of "0", "1".
    pub status: ::core::option::Option<super::super::types::host::HostStatus>,
    /// Whether hosts are made from it.
    ///
    /// One of the values below.
    pub discover: ::core::option::Option<super::super::types::item::PrototypeUse>,
    /// Whether the hosts get interfaces of their own, not those of the host with the rule.
    ///
    /// Bool (0 or 1).
    pub custom_interfaces: ::core::option::Option<bool>,
    /// How the inventory is filled.
    ///
    /// One of the values below.
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    /// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields.
    pub interfaces: ::core::option::Option<
        ::std::vec::Vec<HostPrototypeUpdateInterfaces>,
    >,
    /// The groups of the hosts. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub group_links: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Groups to make together with the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. What is right hangs on other fields.
    pub group_prototypes: ::core::option::Option<
        ::std::vec::Vec<HostPrototypeUpdateGroupPrototypes>,
    >,
    /// The templates to link to the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The tags of the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagUpdate>,
    >,
    /// The macros of the hosts. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_macro::HostMacroPrototype>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeUpdate {
    /// With what is required.
    pub fn new(hostid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            hostid: hostid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`ruleid`](Self::ruleid).
    pub fn ruleid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ruleid, value);
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
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::HostStatus>,
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
    /// Sets [`custom_interfaces`](Self::custom_interfaces).
    pub fn custom_interfaces(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.custom_interfaces, value);
        self
    }
    /// Sets [`inventory_mode`](Self::inventory_mode).
    pub fn inventory_mode(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::InventoryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.inventory_mode, value);
        self
    }
    /// Sets [`interfaces`](Self::interfaces).
    pub fn interfaces(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeUpdateInterfaces>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.interfaces, value);
        self
    }
    /// Sets [`group_links`](Self::group_links).
    pub fn group_links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_links, value);
        self
    }
    /// Sets [`group_prototypes`](Self::group_prototypes).
    pub fn group_prototypes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<HostPrototypeUpdateGroupPrototypes>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.group_prototypes, value);
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
                super::super::types::host_macro::HostMacroPrototype,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE; 0 =>
    hostid, 1 => ruleid, 2 => uuid, 3 => host, 4 => name, 5 => status, 6 => discover, 7
    => custom_interfaces, 8 => inventory_mode, 9 => interfaces, 10 => group_links, 11 =>
    group_prototypes, 12 => templates, 13 => tags, 14 => macros; hostid; ruleid uuid host
    name status discover custom_interfaces inventory_mode interfaces group_links
    group_prototypes templates tags macros
}
#[cfg(feature = "types-alert")]
/// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeInterfaces {
    /// What listens there.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<
        super::super::types::host_interface::InterfaceType,
    >,
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
    /// Whether it is the first choice among those of its type.
    ///
    /// Bool (0 or 1).
    pub main: ::core::option::Option<bool>,
    /// Not used for prototypes.
    ///
    /// One of the values below.
    pub available: ::core::option::Option<
        super::super::types::host_interface::Availability,
    >,
    /// Not used for prototypes.
    ///
    /// String.
    pub error: ::core::option::Option<::std::string::String>,
    /// Not used for prototypes.
    ///
    /// Integer.
    pub errors_from: ::core::option::Option<i64>,
    /// Not used for prototypes.
    ///
    /// Integer.
    pub disable_until: ::core::option::Option<i64>,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object.
    pub details: ::core::option::Option<
        ::std::boxed::Box<HostPrototypeInterfacesDetails>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostPrototypeInterfaces {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::InterfaceType,
        >,
    ) -> Self {
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
    /// Sets [`main`](Self::main).
    pub fn main(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.main, value);
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
        value: impl ::core::convert::Into<
            ::std::boxed::Box<HostPrototypeInterfacesDetails>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostPrototypeInterfaces {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostPrototypeInterfaces, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES; 0 =>
    type_, 1 => useip, 2 => ip, 3 => dns, 4 => port, 5 => main, 6 => available, 7 =>
    error, 8 => errors_from, 9 => disable_until, 10 => details;; type_ useip ip dns port
    main available error errors_from disable_until details
}
#[cfg(feature = "types-alert")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostPrototypeInterfacesDetails {
    /// The version of SNMP.
    ///
    /// One of the values below.
    pub version: ::core::option::Option<
        super::super::types::host_interface::SnmpVersion,
    >,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1).
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String, secret.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The context. For version 3.
    ///
    /// String.
    pub contextname: ::core::option::Option<::std::string::String>,
    /// The security name. For version 3.
    ///
    /// String.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below. Default: `0`.
    pub securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below.
    pub authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String, secret.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below.
    pub privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String, secret.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostPrototypeInterfacesDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpVersion,
        >,
    ) -> Self {
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
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
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
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
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
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostPrototypeInterfacesDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostPrototypeInterfacesDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES_DETAILS;
    0 => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => contextname, 5 =>
    securityname, 6 => securitylevel, 7 => authprotocol, 8 => authpassphrase, 9 =>
    privprotocol, 10 => privpassphrase;; version bulk community max_repetitions
    contextname securityname securitylevel authprotocol authpassphrase privprotocol
    privpassphrase
}
#[cfg(feature = "types-alert")]
/// Groups to make together with the hosts. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeGroupPrototypes {
    /// The group prototype's id. In an update it names an existing one.
    ///
    /// Id. Since 7.0.
    pub group_prototypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the group. It holds a macro of the discovery.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostPrototypeGroupPrototypes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`group_prototypeid`](Self::group_prototypeid).
    pub fn group_prototypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_prototypeid, value);
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostPrototypeGroupPrototypes {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostPrototypeGroupPrototypes, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_GROUP_PROTOTYPES; 0
    => group_prototypeid, 1 => name;; group_prototypeid name
}
#[cfg(feature = "hostprototype")]
/// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeCreateInterfaces {
    /// What listens there.
    ///
    /// One of the values below.
    pub type_: super::super::types::host_interface::InterfaceType,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
    pub useip: bool,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…} {\#…}. Not empty.
    pub port: ::std::string::String,
    /// Whether it is the first choice among those of its type.
    ///
    /// Bool (0 or 1).
    pub main: bool,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. What is right hangs on other fields.
    pub details: ::core::option::Option<
        ::std::boxed::Box<HostPrototypeCreateInterfacesDetails>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeCreateInterfaces {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<
            super::super::types::host_interface::InterfaceType,
        >,
        useip: impl ::core::convert::Into<bool>,
        port: impl ::core::convert::Into<::std::string::String>,
        main: impl ::core::convert::Into<bool>,
    ) -> Self {
        Self {
            type_: type_.into(),
            useip: useip.into(),
            port: port.into(),
            main: main.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<HostPrototypeCreateInterfacesDetails>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeCreateInterfaces, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES;
    0 => type_, 1 => useip, 2 => ip, 3 => dns, 4 => port, 5 => main, 6 => details; type_
    useip port main; ip dns details
}
#[cfg(feature = "hostprototype")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostPrototypeCreateInterfacesDetails {
    /// The version of SNMP.
    ///
    /// One of the values below. Required when `../… = 2`.
    pub version: ::core::option::Option<
        super::super::types::host_interface::SnmpVersion,
    >,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1).
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer, 10. What is right hangs on other fields. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The context. For version 3.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub contextname: ::core::option::Option<::std::string::String>,
    /// The security name. For version 3.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeCreateInterfacesDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpVersion,
        >,
    ) -> Self {
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
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
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
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
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
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
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
}
#[cfg(feature = "hostprototype")]
impl ::core::default::Default for HostPrototypeCreateInterfacesDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeCreateInterfacesDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS;
    0 => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => contextname, 5 =>
    securityname, 6 => securitylevel, 7 => authprotocol, 8 => authpassphrase, 9 =>
    privprotocol, 10 => privpassphrase;; version bulk community max_repetitions
    contextname securityname securitylevel authprotocol authpassphrase privprotocol
    privpassphrase
}
#[cfg(feature = "hostprototype")]
/// Groups to make together with the hosts. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeCreateGroupPrototypes {
    /// The name of the group. It holds a macro of the discovery.
    ///
    /// Name of a host group, at most 255 characters, with a discovery macro; macros allowed: {\#…}. Not empty.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeCreateGroupPrototypes {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeCreateGroupPrototypes, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES;
    0 => name; name;
}
#[cfg(feature = "hostprototype")]
/// The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeUpdateInterfaces {
    /// What listens there.
    ///
    /// One of the values below.
    pub type_: super::super::types::host_interface::InterfaceType,
    /// Whether its address is used, not its name.
    ///
    /// Bool (0 or 1).
    pub useip: bool,
    /// Its address.
    ///
    /// IP address, at most 64 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub ip: ::core::option::Option<::std::string::String>,
    /// Its name.
    ///
    /// Host name, at most 255 characters, macros allowed: {$…} {\#…} {…}. What is right hangs on other fields.
    pub dns: ::core::option::Option<::std::string::String>,
    /// Its port.
    ///
    /// Port, at most 64 characters, macros allowed: {$…} {\#…}. Not empty.
    pub port: ::std::string::String,
    /// Whether it is the first choice among those of its type.
    ///
    /// Bool (0 or 1).
    pub main: bool,
    /// How SNMP is spoken. For SNMP interfaces; empty for others.
    ///
    /// Object. What is right hangs on other fields.
    pub details: ::core::option::Option<
        ::std::boxed::Box<HostPrototypeUpdateInterfacesDetails>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeUpdateInterfaces {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<
            super::super::types::host_interface::InterfaceType,
        >,
        useip: impl ::core::convert::Into<bool>,
        port: impl ::core::convert::Into<::std::string::String>,
        main: impl ::core::convert::Into<bool>,
    ) -> Self {
        Self {
            type_: type_.into(),
            useip: useip.into(),
            port: port.into(),
            main: main.into(),
            ..::callsheet_runtime::Target::blank()
        }
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
    /// Sets [`details`](Self::details).
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<HostPrototypeUpdateInterfacesDetails>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.details, value);
        self
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeUpdateInterfaces, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES;
    0 => type_, 1 => useip, 2 => ip, 3 => dns, 4 => port, 5 => main, 6 => details; type_
    useip port main; ip dns details
}
#[cfg(feature = "hostprototype")]
/// How SNMP is spoken. For SNMP interfaces; empty for others.
#[non_exhaustive]
pub struct HostPrototypeUpdateInterfacesDetails {
    /// The version of SNMP.
    ///
    /// One of the values below. Required when `../… = 2`.
    pub version: ::core::option::Option<
        super::super::types::host_interface::SnmpVersion,
    >,
    /// Whether several values are asked for at once. On, where it is not given.
    ///
    /// Bool (0 or 1).
    pub bulk: ::core::option::Option<bool>,
    /// The community. For versions 1 and 2.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub community: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// How many values one answer holds at most. For versions 2 and 3.
    ///
    /// Integer, 10. What is right hangs on other fields. Since 6.4.
    pub max_repetitions: ::core::option::Option<i64>,
    /// The context. For version 3.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub contextname: ::core::option::Option<::std::string::String>,
    /// The security name. For version 3.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub securityname: ::core::option::Option<::std::string::String>,
    /// What is protected. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub securitylevel: ::core::option::Option<
        super::super::types::host_interface::SnmpSecurityLevel,
    >,
    /// The protocol that proves the sender. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub authprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpAuthentication,
    >,
    /// The passphrase that proves the sender. For version 3.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub authpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The protocol that hides the data. For version 3.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub privprotocol: ::core::option::Option<
        super::super::types::host_interface::SnmpPrivacy,
    >,
    /// The passphrase that hides the data. For version 3.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub privpassphrase: ::core::option::Option<::callsheet_runtime::SecretString>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeUpdateInterfacesDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`version`](Self::version).
    pub fn version(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpVersion,
        >,
    ) -> Self {
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
    /// Sets [`contextname`](Self::contextname).
    pub fn contextname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contextname, value);
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
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpSecurityLevel,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.securitylevel, value);
        self
    }
    /// Sets [`authprotocol`](Self::authprotocol).
    pub fn authprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpAuthentication,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authprotocol, value);
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
    /// Sets [`privprotocol`](Self::privprotocol).
    pub fn privprotocol(
        mut self,
        value: impl ::core::convert::Into<
            super::super::types::host_interface::SnmpPrivacy,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privprotocol, value);
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
}
#[cfg(feature = "hostprototype")]
impl ::core::default::Default for HostPrototypeUpdateInterfacesDetails {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeUpdateInterfacesDetails, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS;
    0 => version, 1 => bulk, 2 => community, 3 => max_repetitions, 4 => contextname, 5 =>
    securityname, 6 => securitylevel, 7 => authprotocol, 8 => authpassphrase, 9 =>
    privprotocol, 10 => privpassphrase;; version bulk community max_repetitions
    contextname securityname securitylevel authprotocol authpassphrase privprotocol
    privpassphrase
}
#[cfg(feature = "hostprototype")]
/// Groups to make together with the hosts. In an update they replace those until now.
#[non_exhaustive]
pub struct HostPrototypeUpdateGroupPrototypes {
    /// The group prototype's id. In an update it names an existing one.
    ///
    /// Id. Since 7.0.
    pub group_prototypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the group. It holds a macro of the discovery.
    ///
    /// Name of a host group, at most 255 characters, with a discovery macro; macros allowed: {\#…}. Not empty.
    pub name: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "hostprototype")]
impl HostPrototypeUpdateGroupPrototypes {
    /// With what is required.
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`group_prototypeid`](Self::group_prototypeid).
    pub fn group_prototypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group_prototypeid, value);
        self
    }
}
#[cfg(feature = "hostprototype")]
::callsheet_runtime::record! {
    HostPrototypeUpdateGroupPrototypes, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES;
    0 => group_prototypeid, 1 => name; name; group_prototypeid
}
#[cfg(feature = "types-alert")]
static HOST_PROTOTYPE_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 15),
        ("uuid", tables::Type::TEXT, 31),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                macros: tables::Macros {
                    lld: true,
                    lld_required: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::host::HOST_STATUS_VALUES),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            85,
        ),
        ("custom_interfaces", tables::Type::BOOL, 91),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            97,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            103,
        ),
        (
            "groupLinks",
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            541,
        ),
        (
            "groupPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_GROUP_PROTOTYPES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            551,
        ),
        (
            "templates",
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
            586,
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
            595,
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
            604,
        ),
        ("templateid", tables::Type::ID, 614),
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
            622,
        ),
        (
            "parentHost",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_HOST_HOST),
                ),
                ..tables::Type::ANY
            },
            631,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                references: ::core::option::Option::Some("host-prototype"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_PROTOTYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototype",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 65535, 65535,
        65535, 65535, 15, 65535, 65535, 14, 3, 65535, 7, 65535, 65535, 11, 65535, 12,
        65535, 65535, 65535, 65535, 0, 5, 65535, 13, 6, 65535, 8, 65535, 65535, 65535, 1,
        10, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 4, 16, 65535, 2, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[8, 11, 13, 15, 16],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The prototype's id.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "Its lasting id. Prototypes of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у прототипов шаблонов.",
        },
        tables::Text {
            en: "The technical name. It holds a macro of the discovery.",
            ru: "Техническое имя. Содержит макрос обнаружения.",
        },
        tables::Text {
            en: "The name that is shown. Left out, the technical one is.",
            ru: "Видимое имя. Если не задано, показывается техническое.",
        },
        tables::Text {
            en: "Whether the hosts that are made are monitored.",
            ru: "Наблюдаются ли создаваемые узлы.",
        },
        tables::Text {
            en: "Whether hosts are made from it.",
            ru: "Создаются ли по нему узлы сети.",
        },
        tables::Text {
            en: "Whether the hosts get interfaces of their own, not those of the host with the rule.",
            ru: "Свои ли интерфейсы у создаваемых узлов, а не те же, что у узла с правилом.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
        tables::Text {
            en: "The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.",
            ru: "Интерфейсы узлов, если включено `custom_interfaces`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The groups of the hosts. In an update they replace those until now.",
            ru: "Группы создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Groups to make together with the hosts. In an update they replace those until now.",
            ru: "Группы, создаваемые вместе с узлами. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The templates to link to the hosts. In an update they replace those until now.",
            ru: "Шаблоны, присоединяемые к узлам. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The tags of the hosts. In an update they replace those until now.",
            ru: "Теги создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The macros of the hosts. In an update they replace those until now.",
            ru: "Макросы создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The prototype of a template that this one came from; `0` for none.",
            ru: "Прототип шаблона, от которого получен этот; `0` — нет.",
        },
        tables::Text {
            en: "The discovery rule of the prototype. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения прототипа. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "The host or template with the discovery rule. Filled by `selectParentHost`.",
            ru: "Узел сети или шаблон с правилом обнаружения. Заполняется по `selectParentHost`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_CREATE_FIELDS: [tables::Field<'static>; 14] = tables::Field::rows(
    [
        ("ruleid", tables::Type::ID, 22),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                macros: tables::Macros {
                    lld: true,
                    lld_required: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::host::HOST_STATUS_VALUES),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            85,
        ),
        ("custom_interfaces", tables::Type::BOOL, 91),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            97,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES,
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
            103,
        ),
        (
            "groupLinks",
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
            541,
        ),
        (
            "groupPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES,
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
            551,
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
            586,
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
            595,
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
            604,
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
                        late: false,
                        line: 39,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
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
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
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
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[6],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES,
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
                        null: tables::Null::Refused,
                        late: false,
                        line: 111,
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
                                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 116,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeCreate",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_CREATE_FIELDS,
    lookup: &[
        65535, 13, 6, 65535, 8, 65535, 65535, 65535, 1, 9, 10, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 3, 0, 7, 65535, 65535, 11, 65535, 12, 4, 65535,
        65535, 2, 5, 65535,
    ],
    required: 3,
    conditional: true,
    secrets: &[8, 13],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The discovery rule that the prototype belongs to.",
            ru: "Правило обнаружения, которому принадлежит прототип.",
        },
        tables::Text {
            en: "Its lasting id. Prototypes of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у прототипов шаблонов.",
        },
        tables::Text {
            en: "The technical name. It holds a macro of the discovery.",
            ru: "Техническое имя. Содержит макрос обнаружения.",
        },
        tables::Text {
            en: "The name that is shown. Left out, the technical one is.",
            ru: "Видимое имя. Если не задано, показывается техническое.",
        },
        tables::Text {
            en: "Whether the hosts that are made are monitored.",
            ru: "Наблюдаются ли создаваемые узлы.",
        },
        tables::Text {
            en: "Whether hosts are made from it.",
            ru: "Создаются ли по нему узлы сети.",
        },
        tables::Text {
            en: "Whether the hosts get interfaces of their own, not those of the host with the rule.",
            ru: "Свои ли интерфейсы у создаваемых узлов, а не те же, что у узла с правилом.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
        tables::Text {
            en: "The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.",
            ru: "Интерфейсы узлов, если включено `custom_interfaces`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The groups of the hosts. In an update they replace those until now.",
            ru: "Группы создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Groups to make together with the hosts. In an update they replace those until now.",
            ru: "Группы, создаваемые вместе с узлами. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The templates to link to the hosts. In an update they replace those until now.",
            ru: "Шаблоны, присоединяемые к узлам. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The tags of the hosts. In an update they replace those until now.",
            ru: "Теги создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The macros of the hosts. In an update they replace those until now.",
            ru: "Макросы создаваемых узлов. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_UPDATE_FIELDS: [tables::Field<'static>; 15] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 15),
        ("ruleid", tables::Type::ID, 22),
        (
            "uuid",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                macros: tables::Macros {
                    lld: true,
                    lld_required: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::host::HOST_STATUS_VALUES),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "discover",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::PROTOTYPE_USE_VALUES,
                ),
                ..tables::Type::ANY
            },
            85,
        ),
        ("custom_interfaces", tables::Type::BOOL, 91),
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                ..tables::Type::ANY
            },
            97,
        ),
        (
            "interfaces",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES,
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
            103,
        ),
        (
            "groupLinks",
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
            541,
        ),
        (
            "groupPrototypes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES,
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
            551,
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
            586,
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
            595,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_MACRO_HOST_MACRO_PROTOTYPE,
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
            604,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                presence: tables::Presence::Unexpected,
                references: ::core::option::Option::Some("discovery-rule"),
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
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 51,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the host is a template"),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Uuid),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 56,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
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
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[7],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES,
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
                        null: tables::Null::Refused,
                        late: false,
                        line: 122,
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
                                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 127,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 562,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeUpdate",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_UPDATE_FIELDS,
    lookup: &[
        65535, 14, 7, 65535, 9, 65535, 65535, 65535, 2, 10, 11, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 1, 8, 65535, 65535, 12, 65535, 13, 5, 65535,
        65535, 3, 0, 6,
    ],
    required: 1,
    conditional: true,
    secrets: &[9, 14],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The prototype's id.",
            ru: "Идентификатор прототипа.",
        },
        tables::Text {
            en: "The discovery rule that the prototype belongs to.",
            ru: "Правило обнаружения, которому принадлежит прототип.",
        },
        tables::Text {
            en: "Its lasting id. Prototypes of templates alone have one.",
            ru: "Постоянный идентификатор. Есть только у прототипов шаблонов.",
        },
        tables::Text {
            en: "The technical name. It holds a macro of the discovery.",
            ru: "Техническое имя. Содержит макрос обнаружения.",
        },
        tables::Text {
            en: "The name that is shown. Left out, the technical one is.",
            ru: "Видимое имя. Если не задано, показывается техническое.",
        },
        tables::Text {
            en: "Whether the hosts that are made are monitored.",
            ru: "Наблюдаются ли создаваемые узлы.",
        },
        tables::Text {
            en: "Whether hosts are made from it.",
            ru: "Создаются ли по нему узлы сети.",
        },
        tables::Text {
            en: "Whether the hosts get interfaces of their own, not those of the host with the rule.",
            ru: "Свои ли интерфейсы у создаваемых узлов, а не те же, что у узла с правилом.",
        },
        tables::Text {
            en: "How the inventory is filled.",
            ru: "Как заполняется инвентарь.",
        },
        tables::Text {
            en: "The interfaces of the hosts, with `custom_interfaces`. In an update they replace those until now.",
            ru: "Интерфейсы узлов, если включено `custom_interfaces`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The groups of the hosts. In an update they replace those until now.",
            ru: "Группы создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Groups to make together with the hosts. In an update they replace those until now.",
            ru: "Группы, создаваемые вместе с узлами. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The templates to link to the hosts. In an update they replace those until now.",
            ru: "Шаблоны, присоединяемые к узлам. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The tags of the hosts. In an update they replace those until now.",
            ru: "Теги создаваемых узлов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The macros of the hosts. In an update they replace those until now.",
            ru: "Макросы создаваемых узлов. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static HOST_PROTOTYPE_INTERFACES_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::INTERFACE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            132,
        ),
        ("useip", tables::Type::BOOL, 140),
        ("ip", tables::Type::TEXT, 147),
        ("dns", tables::Type::TEXT, 169),
        ("port", tables::Type::TEXT, 191),
        ("main", tables::Type::BOOL, 202),
        (
            "available",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::AVAILABILITY_VALUES,
                ),
                ..tables::Type::ANY
            },
            209,
        ),
        ("error", tables::Type::TEXT, 217),
        ("errors_from", tables::Type::INT, 224),
        ("disable_until", tables::Type::INT, 231),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            238,
        ),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_PROTOTYPE_INTERFACES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeInterfaces",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_INTERFACES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 10, 65535, 65535, 2, 65535, 65535, 65535, 65535, 4, 65535,
        65535, 65535, 9, 65535, 8, 0, 65535, 65535, 5, 65535, 65535, 7, 6, 65535, 1, 3,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[10],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_INTERFACES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
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
            en: "Whether it is the first choice among those of its type.",
            ru: "Основной ли он среди интерфейсов своего типа.",
        },
        tables::Text {
            en: "Not used for prototypes.",
            ru: "Для прототипов не используется.",
        },
        tables::Text {
            en: "Not used for prototypes.",
            ru: "Для прототипов не используется.",
        },
        tables::Text {
            en: "Not used for prototypes.",
            ru: "Для прототипов не используется.",
        },
        tables::Text {
            en: "Not used for prototypes.",
            ru: "Для прототипов не используется.",
        },
        tables::Text {
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static HOST_PROTOTYPE_INTERFACES_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_VERSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            263,
        ),
        ("bulk", tables::Type::BOOL, 271),
        (
            "community",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            276,
        ),
        ("max_repetitions", tables::Type::INT, 310),
        ("contextname", tables::Type::TEXT, 332),
        ("securityname", tables::Type::TEXT, 361),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                ),
                ..tables::Type::ANY
            },
            390,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            421,
        ),
        (
            "authpassphrase",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            451,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                ),
                ..tables::Type::ANY
            },
            481,
        ),
        (
            "privpassphrase",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            511,
        ),
    ],
    &[
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
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_PROTOTYPE_INTERFACES_DETAILS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeInterfacesDetails",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_INTERFACES_DETAILS_FIELDS,
    lookup: &[
        1, 4, 10, 65535, 65535, 65535, 65535, 65535, 2, 7, 9, 65535, 65535, 65535, 8, 6,
        65535, 65535, 3, 5, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[2, 8, 10],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_INTERFACES_DETAILS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
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
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static HOST_PROTOTYPE_GROUP_PROTOTYPES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("group_prototypeid", tables::Type::ID, 568), ("name", tables::Type::TEXT, 575)],
    &[
        (
            0,
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
pub(crate) static HOST_PROTOTYPE_GROUP_PROTOTYPES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeGroupPrototypes",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_GROUP_PROTOTYPES_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_GROUP_PROTOTYPES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group prototype's id. In an update it names an existing one.",
            ru: "Идентификатор прототипа группы. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The name of the group. It holds a macro of the discovery.",
            ru: "Имя группы. Содержит макрос обнаружения.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_CREATE_INTERFACES_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::INTERFACE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            132,
        ),
        ("useip", tables::Type::BOOL, 140),
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
            147,
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
            169,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            191,
        ),
        ("main", tables::Type::BOOL, 202),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            238,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
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
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 156,
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
                                    from: tables::From::Here,
                                    steps: &[1],
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
                                lld: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 178,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (5, tables::Facts::REQUIRED),
        (
            6,
            tables::Facts {
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
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 244,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 248,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_CREATE_INTERFACES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeCreateInterfaces",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_CREATE_INTERFACES_FIELDS,
    lookup: &[
        65535, 65535, 0, 6, 65535, 5, 2, 65535, 65535, 65535, 65535, 1, 3, 4, 65535,
        65535,
    ],
    required: 4,
    conditional: true,
    secrets: &[6],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_CREATE_INTERFACES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
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
            en: "Whether it is the first choice among those of its type.",
            ru: "Основной ли он среди интерфейсов своего типа.",
        },
        tables::Text {
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_VERSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            263,
        ),
        ("bulk", tables::Type::BOOL, 271),
        (
            "community",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "max_repetitions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                ],
                ..tables::Type::INT
            },
            310,
        ),
        (
            "contextname",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            332,
        ),
        (
            "securityname",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            361,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            390,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            421,
        ),
        (
            "authpassphrase",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            451,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            481,
        ),
        (
            "privpassphrase",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            511,
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
                            steps: &[0],
                        },
                        &["2"],
                    ),
                ),
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
                        late: false,
                        line: 285,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 319,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 340,
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
                        line: 345,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 369,
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
                        line: 374,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 400,
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
                                &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 405,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 430,
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
                                &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 435,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
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
                        line: 460,
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
                        line: 465,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 490,
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
                                &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 495,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["2"],
                                    ),
                                ],
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
                        line: 520,
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
                        line: 525,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeCreateInterfacesDetails",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_FIELDS,
    lookup: &[
        1, 4, 10, 65535, 65535, 65535, 65535, 65535, 2, 7, 9, 65535, 65535, 65535, 8, 6,
        65535, 65535, 3, 5, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 8, 10],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
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
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::GroupName),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    lld: true,
                    lld_required: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            575,
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
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeCreateGroupPrototypes",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The name of the group. It holds a macro of the discovery.",
            ru: "Имя группы. Содержит макрос обнаружения.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_UPDATE_INTERFACES_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::INTERFACE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            132,
        ),
        ("useip", tables::Type::BOOL, 140),
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
            147,
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
            169,
        ),
        (
            "port",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Port),
                length: ::core::option::Option::Some(64),
                macros: tables::Macros {
                    user: true,
                    lld: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            191,
        ),
        ("main", tables::Type::BOOL, 202),
        (
            "details",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS,
                    ),
                ),
                ..tables::Type::ANY
            },
            238,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
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
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 163,
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
                                    from: tables::From::Here,
                                    steps: &[1],
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
                                lld: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
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
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (5, tables::Facts::REQUIRED),
        (
            6,
            tables::Facts {
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
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 254,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 258,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_UPDATE_INTERFACES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeUpdateInterfaces",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_UPDATE_INTERFACES_FIELDS,
    lookup: &[
        65535, 65535, 0, 6, 65535, 5, 2, 65535, 65535, 65535, 65535, 1, 3, 4, 65535,
        65535,
    ],
    required: 4,
    conditional: true,
    secrets: &[6],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_UPDATE_INTERFACES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
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
            en: "Whether it is the first choice among those of its type.",
            ru: "Основной ли он среди интерфейсов своего типа.",
        },
        tables::Text {
            en: "How SNMP is spoken. For SNMP interfaces; empty for others.",
            ru: "Параметры SNMP. Для интерфейсов SNMP; у прочих пусто.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "version",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_VERSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            263,
        ),
        ("bulk", tables::Type::BOOL, 271),
        (
            "community",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "max_repetitions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 10,
                        last: 10,
                    },
                ],
                ..tables::Type::INT
            },
            310,
        ),
        (
            "contextname",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            332,
        ),
        (
            "securityname",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            361,
        ),
        (
            "securitylevel",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            390,
        ),
        (
            "authprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            421,
        ),
        (
            "authpassphrase",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            451,
        ),
        (
            "privprotocol",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            481,
        ),
        (
            "privpassphrase",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            511,
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
                            steps: &[0],
                        },
                        &["2"],
                    ),
                ),
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
                        late: false,
                        line: 298,
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
                        line: 305,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 2147483647,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 326,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 351,
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
                        line: 356,
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
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 380,
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
                        line: 385,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 411,
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
                                &super::super::types::host_interface::SNMP_SECURITY_LEVEL_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 416,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 441,
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
                                &super::super::types::host_interface::SNMP_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 446,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
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
                        line: 471,
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
                        line: 476,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 501,
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
                                &super::super::types::host_interface::SNMP_PRIVACY_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 506,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["3"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["2"],
                                    ),
                                ],
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
                        line: 531,
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
                        line: 536,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_SHAPE: tables::Shape<
    'static,
> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeUpdateInterfacesDetails",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_FIELDS,
    lookup: &[
        1, 4, 10, 65535, 65535, 65535, 65535, 65535, 2, 7, 9, 65535, 65535, 65535, 8, 6,
        65535, 65535, 3, 5, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[2, 8, 10],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
            en: "The context. For version 3.",
            ru: "Контекст. Для версии 3.",
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
            en: "The protocol that proves the sender. For version 3.",
            ru: "Протокол аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that proves the sender. For version 3.",
            ru: "Фраза-пароль аутентификации. Для версии 3.",
        },
        tables::Text {
            en: "The protocol that hides the data. For version 3.",
            ru: "Протокол шифрования. Для версии 3.",
        },
        tables::Text {
            en: "The passphrase that hides the data. For version 3.",
            ru: "Фраза-пароль шифрования. Для версии 3.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "hostprototype")]
static HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("group_prototypeid", tables::Type::ID, 568),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::GroupName),
                length: ::core::option::Option::Some(255),
                macros: tables::Macros {
                    lld: true,
                    lld_required: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            575,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "hostprototype")]
pub(crate) static HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-prototype",
    name: "HostPrototypeUpdateGroupPrototypes",
    file: "spec/zabbix/types/host-prototype.toml",
    form: tables::Form::Object,
    fields: &HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 0],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "hostprototype")]
#[cfg(feature = "texts")]
pub(crate) static HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group prototype's id. In an update it names an existing one.",
            ru: "Идентификатор прототипа группы. При обновлении указывает на существующий.",
        },
        tables::Text {
            en: "The name of the group. It holds a macro of the discovery.",
            ru: "Имя группы. Содержит макрос обнаружения.",
        },
    ],
    rules: &[],
    said: &[],
};
