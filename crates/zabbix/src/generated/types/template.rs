// @generated from spec/zabbix/types/template.toml by `cargo xtask codegen`; do not edit.

//! The type `template`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A template
#[non_exhaustive]
pub struct Template {
    /// The template's id.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown; left out: the technical one.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who made the template. Goes with `vendor_version`.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub vendor_name: ::core::option::Option<::std::string::String>,
    /// The vendor's version of it. Goes with `vendor_name`.
    ///
    /// String, at most 32 characters. Since 6.4.
    pub vendor_version: ::core::option::Option<::std::string::String>,
    /// Whether host discovery linked the template to the host. Only where a host shows its templates.
    ///
    /// Bool (0 or 1). Since 6.2.
    pub link_type: ::core::option::Option<bool>,
    /// The template's groups. In an update they replace those until now.
    ///
    /// List of: object. Gone in 7.2. Deprecated since 6.2: use `templategroups` instead.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.
    ///
    /// List of: object; their number may stand for the list.
    pub templates: ::core::option::Option<::callsheet_runtime::Counted<Template>>,
    /// The template's tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTag>,
    >,
    /// The template's macros. In an update they replace those until now.
    ///
    /// List of: object.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_macro::TemplateMacro>,
    >,
    /// The template's groups. Filled by `selectTemplateGroups`.
    ///
    /// List of: object. Since 6.2.
    pub templategroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_group::TemplateGroup>,
    >,
    /// The templates that are linked to this one. Filled by `selectParentTemplates`.
    ///
    /// List of: object; their number may stand for the list.
    pub parent_templates: ::core::option::Option<::callsheet_runtime::Counted<Template>>,
    /// The template's value maps. Filled by `selectValueMaps`.
    ///
    /// List of: object.
    pub valuemaps: ::core::option::Option<
        ::std::vec::Vec<super::super::types::value_map::ValueMap>,
    >,
    /// The hosts that the template is linked to. Filled by `selectHosts`.
    ///
    /// List of: object; their number may stand for the list.
    pub hosts: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::host::Host>,
    >,
    /// The template's items. Filled by `selectItems`.
    ///
    /// List of: object; their number may stand for the list.
    pub items: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::item::Item>,
    >,
    /// The template's discovery rules. Filled by `selectDiscoveries`.
    ///
    /// List of: object; their number may stand for the list.
    pub discoveries: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// The template's triggers. Filled by `selectTriggers`.
    ///
    /// List of: object; their number may stand for the list.
    pub triggers: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::trigger::Trigger>,
    >,
    /// The template's graphs. Filled by `selectGraphs`.
    ///
    /// List of: object; their number may stand for the list.
    pub graphs: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::graph::Graph>,
    >,
    /// The template's dashboards. Filled by `selectDashboards`.
    ///
    /// List of: object; their number may stand for the list.
    pub dashboards: ::core::option::Option<
        ::callsheet_runtime::Counted<
            super::super::types::template_dashboard::TemplateDashboard,
        >,
    >,
    /// The template's web scenarios. Filled by `selectHttpTests`.
    ///
    /// List of: object; their number may stand for the list.
    pub http_tests: ::core::option::Option<
        ::callsheet_runtime::Counted<super::super::types::web_scenario::WebScenario>,
    >,
    /// The mark of a template, always the same.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<TemplateStatus>,
    /// How the template came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<super::super::types::host_group::Origin>,
    /// As with a host; of no use to a template.
    ///
    /// Id. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// As with a host; of no use to a template.
    ///
    /// Id. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// As with a host; of no use to a template.
    ///
    /// Id. Since 7.0.
    pub proxy_groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// As with a host; of no use to a template.
    ///
    /// One of the values below. Since 7.0.
    pub monitored_by: ::core::option::Option<super::super::types::host::MonitoredBy>,
    /// As with a host; of no use to a template.
    ///
    /// Integer. Gone in 7.0.
    pub lastaccess: ::core::option::Option<i64>,
    /// As with a host; of no use to a template.
    ///
    /// Named value or number.
    pub ipmi_authtype: ::core::option::Option<
        super::super::types::host::IpmiAuthentication,
    >,
    /// As with a host; of no use to a template.
    ///
    /// Named value or number.
    pub ipmi_privilege: ::core::option::Option<super::super::types::host::IpmiPrivilege>,
    /// As with a host; of no use to a template.
    ///
    /// String.
    pub ipmi_username: ::core::option::Option<::std::string::String>,
    /// As with a host; of no use to a template.
    ///
    /// String, secret.
    pub ipmi_password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// As with a host; of no use to a template.
    ///
    /// Id.
    pub maintenanceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// As with a host; of no use to a template.
    ///
    /// Bool (0 or 1).
    pub maintenance_status: ::core::option::Option<bool>,
    /// As with a host; of no use to a template.
    ///
    /// One of the values below.
    pub maintenance_type: ::core::option::Option<
        super::super::types::host::MaintenanceType,
    >,
    /// As with a host; of no use to a template.
    ///
    /// Integer.
    pub maintenance_from: ::core::option::Option<i64>,
    /// As with a host; of no use to a template.
    ///
    /// One of the values below.
    pub tls_connect: ::core::option::Option<super::super::types::host::HostEncryption>,
    /// As with a host; of no use to a template.
    ///
    /// Integer.
    pub tls_accept: ::core::option::Option<i64>,
    /// As with a host; of no use to a template.
    ///
    /// String.
    pub tls_issuer: ::core::option::Option<::std::string::String>,
    /// As with a host; of no use to a template.
    ///
    /// String.
    pub tls_subject: ::core::option::Option<::std::string::String>,
    /// As with a host; of no use to a template.
    ///
    /// String, secret.
    pub tls_psk_identity: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// As with a host; of no use to a template.
    ///
    /// String, secret.
    pub tls_psk: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// As with a host; of no use to a template.
    ///
    /// String. Gone in 7.0.
    pub proxy_address: ::core::option::Option<::std::string::String>,
    /// As with a host; of no use to a template.
    ///
    /// Bool (0 or 1). Gone in 7.0.
    pub auto_compress: ::core::option::Option<bool>,
    /// As with a host; of no use to a template.
    ///
    /// Bool (0 or 1).
    pub custom_interfaces: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Template {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`link_type`](Self::link_type).
    pub fn link_type(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.link_type, value);
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
    /// Sets [`templates`](Self::templates).
    pub fn templates(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<Template>>,
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
            Item = impl ::core::convert::Into<
                super::super::types::template_macro::TemplateMacro,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
    /// Sets [`templategroups`](Self::templategroups).
    pub fn templategroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group::TemplateGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.templategroups, value);
        self
    }
    /// Sets [`parent_templates`](Self::parent_templates).
    pub fn parent_templates(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<Template>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_templates, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TemplateStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
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
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
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
    /// Sets [`monitored_by`](Self::monitored_by).
    pub fn monitored_by(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::MonitoredBy>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.monitored_by, value);
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
        value: impl ::core::convert::Into<super::super::types::host::IpmiAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.ipmi_authtype, value);
        self
    }
    /// Sets [`ipmi_privilege`](Self::ipmi_privilege).
    pub fn ipmi_privilege(
        mut self,
        value: impl ::core::convert::Into<super::super::types::host::IpmiPrivilege>,
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
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Template {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Template, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE; 0 => templateid, 1 => uuid, 2
    => host, 3 => name, 4 => description, 5 => vendor_name, 6 => vendor_version, 7 =>
    link_type, 8 => groups, 9 => templates, 10 => tags, 11 => macros, 12 =>
    templategroups, 13 => parent_templates, 14 => valuemaps, 15 => hosts, 16 => items, 17
    => discoveries, 18 => triggers, 19 => graphs, 20 => dashboards, 21 => http_tests, 22
    => status, 23 => flags, 24 => proxy_hostid, 25 => proxyid, 26 => proxy_groupid, 27 =>
    monitored_by, 28 => lastaccess, 29 => ipmi_authtype, 30 => ipmi_privilege, 31 =>
    ipmi_username, 32 => ipmi_password, 33 => maintenanceid, 34 => maintenance_status, 35
    => maintenance_type, 36 => maintenance_from, 37 => tls_connect, 38 => tls_accept, 39
    => tls_issuer, 40 => tls_subject, 41 => tls_psk_identity, 42 => tls_psk, 43 =>
    proxy_address, 44 => auto_compress, 45 => custom_interfaces;; templateid uuid host
    name description vendor_name vendor_version link_type groups templates tags macros
    templategroups parent_templates valuemaps hosts items discoveries triggers graphs
    dashboards http_tests status flags proxy_hostid proxyid proxy_groupid monitored_by
    lastaccess ipmi_authtype ipmi_privilege ipmi_username ipmi_password maintenanceid
    maintenance_status maintenance_type maintenance_from tls_connect tls_accept
    tls_issuer tls_subject tls_psk_identity tls_psk proxy_address auto_compress
    custom_interfaces
}
#[cfg(feature = "template")]
/// A template
#[non_exhaustive]
pub struct TemplateCreate {
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::std::string::String,
    /// The name that is shown; left out: the technical one.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who made the template. Goes with `vendor_version`.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub vendor_name: ::core::option::Option<::std::string::String>,
    /// The vendor's version of it. Goes with `vendor_name`.
    ///
    /// String, at most 32 characters. Since 6.4.
    pub vendor_version: ::core::option::Option<::std::string::String>,
    /// The template's groups. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::std::vec::Vec<
        super::super::types::template_group_reference::TemplateGroupReference,
    >,
    /// Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.
    ///
    /// List of: object; a lone one may stand for the list.
    pub templates: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// The template's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagUpdate>,
    >,
    /// The template's macros. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_macro::TemplateMacroCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "template")]
impl TemplateCreate {
    /// With what is required.
    pub fn new(
        host: impl ::core::convert::Into<::std::string::String>,
        groups: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group_reference::TemplateGroupReference,
            >,
        >,
    ) -> Self {
        Self {
            host: host.into(),
            groups: ::callsheet_runtime::record::list(groups),
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
                super::super::types::template_macro::TemplateMacroCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
}
#[cfg(feature = "template")]
::callsheet_runtime::record! {
    TemplateCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE_CREATE; 0 => uuid, 1 => host, 2
    => name, 3 => description, 4 => vendor_name, 5 => vendor_version, 6 => groups, 7 =>
    templates, 8 => tags, 9 => macros; host groups; uuid name description vendor_name
    vendor_version templates tags macros
}
#[cfg(feature = "template")]
/// A template
#[non_exhaustive]
pub struct TemplateUpdate {
    /// The template's id.
    ///
    /// Id.
    pub templateid: ::callsheet_runtime::Id,
    /// The id that stays the same through export and import. Left out, the server makes one.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The technical name.
    ///
    /// Technical host name, at most 128 characters. Not empty.
    pub host: ::core::option::Option<::std::string::String>,
    /// The name that is shown; left out: the technical one.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who made the template. Goes with `vendor_version`.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub vendor_name: ::core::option::Option<::std::string::String>,
    /// The vendor's version of it. Goes with `vendor_name`.
    ///
    /// String, at most 32 characters. Since 6.4.
    pub vendor_version: ::core::option::Option<::std::string::String>,
    /// The template's groups. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list. Not empty.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<
            super::super::types::template_group_reference::TemplateGroupReference,
        >,
    >,
    /// Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.
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
    /// The template's tags. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_tag::HostTagUpdate>,
    >,
    /// The template's macros. In an update they replace those until now.
    ///
    /// List of: object; a lone one may stand for the list.
    pub macros: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_macro::TemplateMacroUpdate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "template")]
impl TemplateUpdate {
    /// With what is required.
    pub fn new(templateid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            templateid: templateid.into(),
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::template_group_reference::TemplateGroupReference,
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
                super::super::types::template_macro::TemplateMacroUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.macros, value);
        self
    }
}
#[cfg(feature = "template")]
::callsheet_runtime::record! {
    TemplateUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TEMPLATE_TEMPLATE_UPDATE; 0 => templateid, 1 =>
    uuid, 2 => host, 3 => name, 4 => description, 5 => vendor_name, 6 => vendor_version,
    7 => groups, 8 => templates, 9 => templates_clear, 10 => tags, 11 => macros;
    templateid; uuid host name description vendor_name vendor_version groups templates
    templates_clear tags macros
}
#[cfg(feature = "types-alert")]
/// The mark of a template, always the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// A template.
    ///
    /// `3` on the wire.
    Template,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TemplateStatus, TEMPLATE_STATUS_VALUES; 0 => Template
}
#[cfg(feature = "types-alert")]
pub(crate) static TEMPLATE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/template",
    name: "TemplateStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "3",
            name: "Template",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static TEMPLATE_FIELDS: [tables::Field<'static>; 46] = tables::Field::rows(
    [
        ("templateid", tables::Type::ID, 17),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            41,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            49,
        ),
        (
            "vendor_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            55,
        ),
        (
            "vendor_version",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            62,
        ),
        ("link_type", tables::Type::BOOL, 69),
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
            77,
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
            88,
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
            110,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            120,
        ),
        (
            "templategroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            130,
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
            139,
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
            148,
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
            156,
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
            165,
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
            174,
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
            183,
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
            192,
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
            201,
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
            210,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TEMPLATE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            219,
        ),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::ORIGIN_VALUES,
                ),
                ..tables::Type::ANY
            },
            228,
        ),
        ("proxy_hostid", tables::Type::ID, 236),
        ("proxyid", tables::Type::ID, 244),
        ("proxy_groupid", tables::Type::ID, 252),
        (
            "monitored_by",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MONITORED_BY_VALUES,
                ),
                ..tables::Type::ANY
            },
            260,
        ),
        ("lastaccess", tables::Type::INT, 269),
        (
            "ipmi_authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::IPMI_AUTHENTICATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            277,
        ),
        (
            "ipmi_privilege",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::IPMI_PRIVILEGE_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            286,
        ),
        ("ipmi_username", tables::Type::TEXT, 295),
        (
            "ipmi_password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            302,
        ),
        ("maintenanceid", tables::Type::ID, 310),
        ("maintenance_status", tables::Type::BOOL, 317),
        (
            "maintenance_type",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::MAINTENANCE_TYPE_VALUES,
                ),
                ..tables::Type::ANY
            },
            324,
        ),
        ("maintenance_from", tables::Type::INT, 332),
        (
            "tls_connect",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::HOST_ENCRYPTION_VALUES,
                ),
                ..tables::Type::ANY
            },
            339,
        ),
        ("tls_accept", tables::Type::INT, 347),
        ("tls_issuer", tables::Type::TEXT, 354),
        ("tls_subject", tables::Type::TEXT, 361),
        (
            "tls_psk_identity",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            368,
        ),
        (
            "tls_psk",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            376,
        ),
        ("proxy_address", tables::Type::TEXT, 384),
        ("auto_compress", tables::Type::BOOL, 392),
        ("custom_interfaces", tables::Type::BOOL, 400),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("templategroups"),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
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
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static TEMPLATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template",
    name: "Template",
    file: "spec/zabbix/types/template.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_FIELDS,
    lookup: &[
        65535, 37, 35, 23, 65535, 65535, 65535, 42, 28, 20, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 40, 43, 65535, 65535, 65535, 9, 65535, 16, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 11, 26, 38, 39, 4, 65535, 65535, 65535, 65535,
        65535, 17, 7, 8, 21, 65535, 19, 65535, 65535, 5, 65535, 65535, 65535, 65535,
        65535, 65535, 22, 65535, 24, 2, 41, 65535, 65535, 65535, 32, 65535, 65535, 65535,
        65535, 14, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 3,
        65535, 65535, 27, 18, 44, 15, 10, 12, 29, 65535, 65535, 65535, 65535, 65535,
        65535, 45, 65535, 65535, 65535, 65535, 31, 1, 65535, 65535, 65535, 65535, 34,
        65535, 65535, 65535, 65535, 6, 65535, 65535, 25, 65535, 65535, 65535, 65535,
        65535, 65535, 36, 65535, 30, 33,
    ],
    required: 0,
    conditional: false,
    secrets: &[8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 21, 32, 41, 42],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The template's id.",
            ru: "Идентификатор шаблона.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "The name that is shown; left out: the technical one.",
            ru: "Видимое имя; если не задано — техническое.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Who made the template. Goes with `vendor_version`.",
            ru: "Поставщик шаблона. Задаётся вместе с `vendor_version`.",
        },
        tables::Text {
            en: "The vendor's version of it. Goes with `vendor_name`.",
            ru: "Версия шаблона у поставщика. Задаётся вместе с `vendor_name`.",
        },
        tables::Text {
            en: "Whether host discovery linked the template to the host. Only where a host shows its templates.",
            ru: "Присоединён ли шаблон к узлу обнаружением. Только там, где узел показывает свои шаблоны.",
        },
        tables::Text {
            en: "The template's groups. In an update they replace those until now.",
            ru: "Группы шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.",
            ru: "Присоединяемые шаблоны; при обновлении не указанные отсоединяются, а полученное от них остаётся. В ответах — шаблоны, к которым присоединён этот.",
        },
        tables::Text {
            en: "The template's tags. In an update they replace those until now.",
            ru: "Теги шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The template's macros. In an update they replace those until now.",
            ru: "Макросы шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The template's groups. Filled by `selectTemplateGroups`.",
            ru: "Группы шаблона. Заполняется по `selectTemplateGroups`.",
        },
        tables::Text {
            en: "The templates that are linked to this one. Filled by `selectParentTemplates`.",
            ru: "Присоединённые к этому шаблоны. Заполняется по `selectParentTemplates`.",
        },
        tables::Text {
            en: "The template's value maps. Filled by `selectValueMaps`.",
            ru: "Преобразования значений шаблона. Заполняется по `selectValueMaps`.",
        },
        tables::Text {
            en: "The hosts that the template is linked to. Filled by `selectHosts`.",
            ru: "Узлы сети с этим шаблоном. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The template's items. Filled by `selectItems`.",
            ru: "Элементы данных шаблона. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The template's discovery rules. Filled by `selectDiscoveries`.",
            ru: "Правила обнаружения шаблона. Заполняется по `selectDiscoveries`.",
        },
        tables::Text {
            en: "The template's triggers. Filled by `selectTriggers`.",
            ru: "Триггеры шаблона. Заполняется по `selectTriggers`.",
        },
        tables::Text {
            en: "The template's graphs. Filled by `selectGraphs`.",
            ru: "Графики шаблона. Заполняется по `selectGraphs`.",
        },
        tables::Text {
            en: "The template's dashboards. Filled by `selectDashboards`.",
            ru: "Панели шаблона. Заполняется по `selectDashboards`.",
        },
        tables::Text {
            en: "The template's web scenarios. Filled by `selectHttpTests`.",
            ru: "Веб-сценарии шаблона. Заполняется по `selectHttpTests`.",
        },
        tables::Text {
            en: "The mark of a template, always the same.",
            ru: "Признак шаблона, всегда один и тот же.",
        },
        tables::Text {
            en: "How the template came about.",
            ru: "Происхождение шаблона.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
        tables::Text {
            en: "As with a host; of no use to a template.",
            ru: "Как у узла сети; для шаблона не имеет смысла.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "template")]
static TEMPLATE_CREATE_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            41,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            49,
        ),
        (
            "vendor_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            55,
        ),
        (
            "vendor_version",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            62,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE,
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
            77,
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
            88,
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
            110,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_CREATE,
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
            120,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            7,
            tables::Facts {
                part: tables::Part::Stored("parentTemplates"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "template")]
pub(crate) static TEMPLATE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template",
    name: "TemplateCreate",
    file: "spec/zabbix/types/template.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_CREATE_FIELDS,
    lookup: &[
        65535, 9, 65535, 65535, 65535, 3, 65535, 65535, 0, 65535, 65535, 65535, 65535, 6,
        65535, 65535, 65535, 65535, 2, 4, 5, 65535, 65535, 7, 65535, 8, 65535, 65535,
        65535, 1, 65535, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[9],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[4],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 406,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[5],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[4],
            }),
            is_advice: false,
            line: 427,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "template")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "The name that is shown; left out: the technical one.",
            ru: "Видимое имя; если не задано — техническое.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Who made the template. Goes with `vendor_version`.",
            ru: "Поставщик шаблона. Задаётся вместе с `vendor_version`.",
        },
        tables::Text {
            en: "The vendor's version of it. Goes with `vendor_name`.",
            ru: "Версия шаблона у поставщика. Задаётся вместе с `vendor_name`.",
        },
        tables::Text {
            en: "The template's groups. In an update they replace those until now.",
            ru: "Группы шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.",
            ru: "Присоединяемые шаблоны; при обновлении не указанные отсоединяются, а полученное от них остаётся. В ответах — шаблоны, к которым присоединён этот.",
        },
        tables::Text {
            en: "The template's tags. In an update they replace those until now.",
            ru: "Теги шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The template's macros. In an update they replace those until now.",
            ru: "Макросы шаблона. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
    ],
    said: &[],
};
#[cfg(feature = "template")]
static TEMPLATE_UPDATE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("templateid", tables::Type::ID, 17),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            25,
        ),
        (
            "host",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::HostName),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            32,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            41,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            49,
        ),
        (
            "vendor_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            55,
        ),
        (
            "vendor_version",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            62,
        ),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE,
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
            77,
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
            88,
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
            99,
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
            110,
        ),
        (
            "macros",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_UPDATE,
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
            120,
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
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
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
            5,
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
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                part: tables::Part::Stored("parentTemplates"),
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "template")]
pub(crate) static TEMPLATE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/template",
    name: "TemplateUpdate",
    file: "spec/zabbix/types/template.toml",
    form: tables::Form::Object,
    fields: &TEMPLATE_UPDATE_FIELDS,
    lookup: &[
        65535, 11, 65535, 65535, 65535, 4, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        7, 65535, 65535, 65535, 0, 3, 5, 6, 9, 65535, 8, 65535, 10, 65535, 65535, 65535,
        2, 65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[11],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[6],
            }),
            is_advice: false,
            line: 413,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            }),
                        ),
                        tables::Condition::Stored(
                            "that the template has vendor_version otherwise",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[6],
            }),
            is_advice: false,
            line: 420,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[5],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 434,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            }),
                        ),
                        tables::Condition::Stored(
                            "that the template has vendor_name otherwise",
                        ),
                    ],
                ),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[5],
            }),
            is_advice: false,
            line: 441,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "template")]
#[cfg(feature = "texts")]
pub(crate) static TEMPLATE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The template's id.",
            ru: "Идентификатор шаблона.",
        },
        tables::Text {
            en: "The id that stays the same through export and import. Left out, the server makes one.",
            ru: "Идентификатор, сохраняющийся при экспорте и импорте. Если не задан, сервер создаёт сам.",
        },
        tables::Text {
            en: "The technical name.",
            ru: "Техническое имя.",
        },
        tables::Text {
            en: "The name that is shown; left out: the technical one.",
            ru: "Видимое имя; если не задано — техническое.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Who made the template. Goes with `vendor_version`.",
            ru: "Поставщик шаблона. Задаётся вместе с `vendor_version`.",
        },
        tables::Text {
            en: "The vendor's version of it. Goes with `vendor_name`.",
            ru: "Версия шаблона у поставщика. Задаётся вместе с `vendor_name`.",
        },
        tables::Text {
            en: "The template's groups. In an update they replace those until now.",
            ru: "Группы шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Templates to link; in an update those left out are unlinked, and what came from them stays. In answers: the templates that this one is linked to.",
            ru: "Присоединяемые шаблоны; при обновлении не указанные отсоединяются, а полученное от них остаётся. В ответах — шаблоны, к которым присоединён этот.",
        },
        tables::Text {
            en: "Templates to unlink together with what came from them.",
            ru: "Шаблоны, отсоединяемые вместе с полученным от них.",
        },
        tables::Text {
            en: "The template's tags. In an update they replace those until now.",
            ru: "Теги шаблона. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The template's macros. In an update they replace those until now.",
            ru: "Макросы шаблона. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
        tables::Text {
            en: "both vendor_name and vendor_version should be either present or empty",
            ru: "«vendor_name» и «vendor_version» задаются вместе или остаются пустыми.",
        },
    ],
    said: &[],
};
