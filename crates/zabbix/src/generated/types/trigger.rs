// @generated from spec/zabbix/types/trigger.toml by `cargo xtask codegen`; do not edit.

//! The type `trigger`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A trigger
#[non_exhaustive]
pub struct Trigger {
    /// The trigger's id.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The lasting id, of triggers of templates alone; the server makes one if none is given.
    ///
    /// String. What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name. Macros are allowed.
    ///
    /// String, at most 255 characters. Not empty.
    pub description: ::core::option::Option<::std::string::String>,
    /// When there is a problem. Answered with the ids of functions unless `expandExpression` is set.
    ///
    /// String. Not empty.
    pub expression: ::core::option::Option<::std::string::String>,
    /// What problems are called; empty: as the trigger.
    ///
    /// String.
    pub event_name: ::core::option::Option<::std::string::String>,
    /// Operational data to show beside a problem.
    ///
    /// String, at most 255 characters.
    pub opdata: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub comments: ::core::option::Option<::std::string::String>,
    /// How bad a problem is.
    ///
    /// One of the values below.
    pub priority: ::core::option::Option<super::super::types::action::Severity>,
    /// Whether it is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Whether one problem follows the other while it lasts.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<TriggerType>,
    /// The label of the link.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub url_name: ::core::option::Option<::std::string::String>,
    /// A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.
    ///
    /// String. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// How a problem ends.
    ///
    /// One of the values below.
    pub recovery_mode: ::core::option::Option<TriggerRecoveryMode>,
    /// When a problem ends; for `recovery_mode` 1 alone.
    ///
    /// String.
    pub recovery_expression: ::core::option::Option<::std::string::String>,
    /// Which problems a recovery closes.
    ///
    /// One of the values below.
    pub correlation_mode: ::core::option::Option<TriggerCorrelationMode>,
    /// The tag whose value has to be equal; for `correlation_mode` 1 alone.
    ///
    /// String, at most 255 characters.
    pub correlation_tag: ::core::option::Option<::std::string::String>,
    /// Whether problems may be closed by hand.
    ///
    /// Bool (0 or 1).
    pub manual_close: ::core::option::Option<bool>,
    /// Tags of problems. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<TriggerTags>>,
    /// What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.
    ///
    /// List of: object.
    pub dependencies: ::core::option::Option<::std::vec::Vec<Trigger>>,
    /// Whether there is a problem.
    ///
    /// One of the values below.
    pub value: ::core::option::Option<TriggerValue>,
    /// When that last changed, in seconds since 1970; `0` for never.
    ///
    /// Time (seconds since 1970).
    pub lastchange: ::core::option::Option<i64>,
    /// Whether its expression can be calculated.
    ///
    /// One of the values below.
    pub state: ::core::option::Option<TriggerState>,
    /// Why it cannot.
    ///
    /// String, at most 2048 characters.
    pub error: ::core::option::Option<::std::string::String>,
    /// The one of a template that it came from; `0` for none.
    ///
    /// Id.
    pub templateid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How it came about.
    ///
    /// One of the values below.
    pub flags: ::core::option::Option<TriggerOrigin>,
    /// Host groups and template groups. Filled by `selectGroups`.
    ///
    /// List of: object. Gone in 7.2.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// Host groups. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// Template groups. Filled by `selectTemplateGroups`.
    ///
    /// List of: object. Since 6.2.
    pub templategroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_group::TemplateGroup>,
    >,
    /// Its hosts and templates. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The items of its expressions. Filled by `selectItems`.
    ///
    /// List of: object.
    pub items: ::core::option::Option<::std::vec::Vec<super::super::types::item::Item>>,
    /// The functions of its expressions. Filled by `selectFunctions`.
    ///
    /// List of: object.
    pub functions: ::core::option::Option<::std::vec::Vec<TriggerFunctions>>,
    /// The discovery rule that made it; an empty list for none. Filled by `selectDiscoveryRule`.
    ///
    /// Object.
    pub discovery_rule: ::core::option::Option<
        ::std::boxed::Box<super::super::types::discovery_rule::DiscoveryRule>,
    >,
    /// Its last event; an empty list for none. Filled by `selectLastEvent`.
    ///
    /// Object.
    pub last_event: ::core::option::Option<
        ::std::boxed::Box<super::super::types::event::Event>,
    >,
    /// How it was discovered; an empty list where it was not. Filled by `selectTriggerDiscovery`.
    ///
    /// Object.
    pub trigger_discovery: ::core::option::Option<
        ::std::boxed::Box<TriggerTriggerDiscovery>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl Trigger {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`event_name`](Self::event_name).
    pub fn event_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_name, value);
        self
    }
    /// Sets [`opdata`](Self::opdata).
    pub fn opdata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdata, value);
        self
    }
    /// Sets [`comments`](Self::comments).
    pub fn comments(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.comments, value);
        self
    }
    /// Sets [`priority`](Self::priority).
    pub fn priority(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.priority, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<TriggerType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`url_name`](Self::url_name).
    pub fn url_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_name, value);
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
    /// Sets [`recovery_mode`](Self::recovery_mode).
    pub fn recovery_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerRecoveryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_mode, value);
        self
    }
    /// Sets [`recovery_expression`](Self::recovery_expression).
    pub fn recovery_expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_expression, value);
        self
    }
    /// Sets [`correlation_mode`](Self::correlation_mode).
    pub fn correlation_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerCorrelationMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_mode, value);
        self
    }
    /// Sets [`correlation_tag`](Self::correlation_tag).
    pub fn correlation_tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_tag, value);
        self
    }
    /// Sets [`manual_close`](Self::manual_close).
    pub fn manual_close(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.manual_close, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TriggerTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`dependencies`](Self::dependencies).
    pub fn dependencies(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<Trigger>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dependencies, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(mut self, value: impl ::core::convert::Into<TriggerValue>) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`lastchange`](Self::lastchange).
    pub fn lastchange(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.lastchange, value);
        self
    }
    /// Sets [`state`](Self::state).
    pub fn state(mut self, value: impl ::core::convert::Into<TriggerState>) -> Self {
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
    /// Sets [`templateid`](Self::templateid).
    pub fn templateid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.templateid, value);
        self
    }
    /// Sets [`flags`](Self::flags).
    pub fn flags(mut self, value: impl ::core::convert::Into<TriggerOrigin>) -> Self {
        ::callsheet_runtime::record::set(&mut self.flags, value);
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
            Item = impl ::core::convert::Into<super::super::types::item::Item>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.items, value);
        self
    }
    /// Sets [`functions`](Self::functions).
    pub fn functions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TriggerFunctions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.functions, value);
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
    /// Sets [`last_event`](Self::last_event).
    pub fn last_event(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::event::Event>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.last_event, value);
        self
    }
    /// Sets [`trigger_discovery`](Self::trigger_discovery).
    pub fn trigger_discovery(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TriggerTriggerDiscovery>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.trigger_discovery, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for Trigger {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    Trigger, super::super::TABLES, super::super::tables::shapes::TYPES_TRIGGER_TRIGGER; 0
    => triggerid, 1 => uuid, 2 => description, 3 => expression, 4 => event_name, 5 =>
    opdata, 6 => comments, 7 => priority, 8 => status, 9 => type_, 10 => url_name, 11 =>
    url, 12 => recovery_mode, 13 => recovery_expression, 14 => correlation_mode, 15 =>
    correlation_tag, 16 => manual_close, 17 => tags, 18 => dependencies, 19 => value, 20
    => lastchange, 21 => state, 22 => error, 23 => templateid, 24 => flags, 25 => groups,
    26 => hostgroups, 27 => templategroups, 28 => hosts, 29 => items, 30 => functions, 31
    => discovery_rule, 32 => last_event, 33 => trigger_discovery;; triggerid uuid
    description expression event_name opdata comments priority status type_ url_name url
    recovery_mode recovery_expression correlation_mode correlation_tag manual_close tags
    dependencies value lastchange state error templateid flags groups hostgroups
    templategroups hosts items functions discovery_rule last_event trigger_discovery
}
#[cfg(feature = "trigger")]
/// A trigger
#[non_exhaustive]
pub struct TriggerCreate {
    /// The lasting id, of triggers of templates alone; the server makes one if none is given.
    ///
    /// String. What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name. Macros are allowed.
    ///
    /// String, at most 255 characters. Not empty.
    pub description: ::std::string::String,
    /// When there is a problem. Answered with the ids of functions unless `expandExpression` is set.
    ///
    /// Trigger expression. Not empty.
    pub expression: ::std::string::String,
    /// What problems are called; empty: as the trigger.
    ///
    /// Name of an event, at most 2048 characters.
    pub event_name: ::core::option::Option<::std::string::String>,
    /// Operational data to show beside a problem.
    ///
    /// String, at most 255 characters.
    pub opdata: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub comments: ::core::option::Option<::std::string::String>,
    /// How bad a problem is.
    ///
    /// One of the values below.
    pub priority: ::core::option::Option<super::super::types::action::Severity>,
    /// Whether it is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Whether one problem follows the other while it lasts.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<TriggerType>,
    /// The label of the link.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub url_name: ::core::option::Option<::std::string::String>,
    /// A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// How a problem ends.
    ///
    /// One of the values below. Default: `0`.
    pub recovery_mode: ::core::option::Option<TriggerRecoveryMode>,
    /// When a problem ends; for `recovery_mode` 1 alone.
    ///
    /// Trigger expression. Default: \`\`.
    pub recovery_expression: ::core::option::Option<::std::string::String>,
    /// Which problems a recovery closes.
    ///
    /// One of the values below. Default: `0`.
    pub correlation_mode: ::core::option::Option<TriggerCorrelationMode>,
    /// The tag whose value has to be equal; for `correlation_mode` 1 alone.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub correlation_tag: ::core::option::Option<::std::string::String>,
    /// Whether problems may be closed by hand.
    ///
    /// Bool (0 or 1).
    pub manual_close: ::core::option::Option<bool>,
    /// Tags of problems. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<TriggerCreateTags>>,
    /// What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.
    ///
    /// List of: object.
    pub dependencies: ::core::option::Option<
        ::std::vec::Vec<super::super::types::trigger_reference::TriggerReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "trigger")]
impl TriggerCreate {
    /// With what is required.
    pub fn new(
        description: impl ::core::convert::Into<::std::string::String>,
        expression: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            description: description.into(),
            expression: expression.into(),
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
    /// Sets [`event_name`](Self::event_name).
    pub fn event_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_name, value);
        self
    }
    /// Sets [`opdata`](Self::opdata).
    pub fn opdata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdata, value);
        self
    }
    /// Sets [`comments`](Self::comments).
    pub fn comments(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.comments, value);
        self
    }
    /// Sets [`priority`](Self::priority).
    pub fn priority(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.priority, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<TriggerType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`url_name`](Self::url_name).
    pub fn url_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_name, value);
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
    /// Sets [`recovery_mode`](Self::recovery_mode).
    pub fn recovery_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerRecoveryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_mode, value);
        self
    }
    /// Sets [`recovery_expression`](Self::recovery_expression).
    pub fn recovery_expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_expression, value);
        self
    }
    /// Sets [`correlation_mode`](Self::correlation_mode).
    pub fn correlation_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerCorrelationMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_mode, value);
        self
    }
    /// Sets [`correlation_tag`](Self::correlation_tag).
    pub fn correlation_tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_tag, value);
        self
    }
    /// Sets [`manual_close`](Self::manual_close).
    pub fn manual_close(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.manual_close, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TriggerCreateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`dependencies`](Self::dependencies).
    pub fn dependencies(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger_reference::TriggerReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dependencies, value);
        self
    }
}
#[cfg(feature = "trigger")]
::callsheet_runtime::record! {
    TriggerCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_CREATE; 0 => uuid, 1 =>
    description, 2 => expression, 3 => event_name, 4 => opdata, 5 => comments, 6 =>
    priority, 7 => status, 8 => type_, 9 => url_name, 10 => url, 11 => recovery_mode, 12
    => recovery_expression, 13 => correlation_mode, 14 => correlation_tag, 15 =>
    manual_close, 16 => tags, 17 => dependencies; description expression; uuid event_name
    opdata comments priority status type_ url_name url recovery_mode recovery_expression
    correlation_mode correlation_tag manual_close tags dependencies
}
#[cfg(feature = "trigger")]
/// A trigger
#[non_exhaustive]
pub struct TriggerUpdate {
    /// The trigger's id.
    ///
    /// Id.
    pub triggerid: ::callsheet_runtime::Id,
    /// The lasting id, of triggers of templates alone; the server makes one if none is given.
    ///
    /// String. What is right hangs on other fields.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The name. Macros are allowed.
    ///
    /// String, at most 255 characters. Not empty.
    pub description: ::core::option::Option<::std::string::String>,
    /// When there is a problem. Answered with the ids of functions unless `expandExpression` is set.
    ///
    /// Trigger expression. Not empty.
    pub expression: ::core::option::Option<::std::string::String>,
    /// What problems are called; empty: as the trigger.
    ///
    /// Name of an event, at most 2048 characters.
    pub event_name: ::core::option::Option<::std::string::String>,
    /// Operational data to show beside a problem.
    ///
    /// String, at most 255 characters.
    pub opdata: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub comments: ::core::option::Option<::std::string::String>,
    /// How bad a problem is.
    ///
    /// One of the values below.
    pub priority: ::core::option::Option<super::super::types::action::Severity>,
    /// Whether it is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Whether one problem follows the other while it lasts.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<TriggerType>,
    /// The label of the link.
    ///
    /// String, at most 64 characters. Since 6.4.
    pub url_name: ::core::option::Option<::std::string::String>,
    /// A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…}. What is right hangs on other fields.
    pub url: ::core::option::Option<::std::string::String>,
    /// How a problem ends.
    ///
    /// One of the values below.
    pub recovery_mode: ::core::option::Option<TriggerRecoveryMode>,
    /// When a problem ends; for `recovery_mode` 1 alone.
    ///
    /// Trigger expression.
    pub recovery_expression: ::core::option::Option<::std::string::String>,
    /// Which problems a recovery closes.
    ///
    /// One of the values below.
    pub correlation_mode: ::core::option::Option<TriggerCorrelationMode>,
    /// The tag whose value has to be equal; for `correlation_mode` 1 alone.
    ///
    /// String, at most 255 characters.
    pub correlation_tag: ::core::option::Option<::std::string::String>,
    /// Whether problems may be closed by hand.
    ///
    /// Bool (0 or 1).
    pub manual_close: ::core::option::Option<bool>,
    /// Tags of problems. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<TriggerUpdateTags>>,
    /// What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.
    ///
    /// List of: object.
    pub dependencies: ::core::option::Option<
        ::std::vec::Vec<super::super::types::trigger_reference::TriggerReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "trigger")]
impl TriggerUpdate {
    /// With what is required.
    pub fn new(triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            triggerid: triggerid.into(),
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`expression`](Self::expression).
    pub fn expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expression, value);
        self
    }
    /// Sets [`event_name`](Self::event_name).
    pub fn event_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_name, value);
        self
    }
    /// Sets [`opdata`](Self::opdata).
    pub fn opdata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opdata, value);
        self
    }
    /// Sets [`comments`](Self::comments).
    pub fn comments(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.comments, value);
        self
    }
    /// Sets [`priority`](Self::priority).
    pub fn priority(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.priority, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<TriggerType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`url_name`](Self::url_name).
    pub fn url_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_name, value);
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
    /// Sets [`recovery_mode`](Self::recovery_mode).
    pub fn recovery_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerRecoveryMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_mode, value);
        self
    }
    /// Sets [`recovery_expression`](Self::recovery_expression).
    pub fn recovery_expression(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery_expression, value);
        self
    }
    /// Sets [`correlation_mode`](Self::correlation_mode).
    pub fn correlation_mode(
        mut self,
        value: impl ::core::convert::Into<TriggerCorrelationMode>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_mode, value);
        self
    }
    /// Sets [`correlation_tag`](Self::correlation_tag).
    pub fn correlation_tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlation_tag, value);
        self
    }
    /// Sets [`manual_close`](Self::manual_close).
    pub fn manual_close(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.manual_close, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<TriggerUpdateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`dependencies`](Self::dependencies).
    pub fn dependencies(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::trigger_reference::TriggerReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.dependencies, value);
        self
    }
}
#[cfg(feature = "trigger")]
::callsheet_runtime::record! {
    TriggerUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_UPDATE; 0 => triggerid, 1 =>
    uuid, 2 => description, 3 => expression, 4 => event_name, 5 => opdata, 6 => comments,
    7 => priority, 8 => status, 9 => type_, 10 => url_name, 11 => url, 12 =>
    recovery_mode, 13 => recovery_expression, 14 => correlation_mode, 15 =>
    correlation_tag, 16 => manual_close, 17 => tags, 18 => dependencies; triggerid; uuid
    description expression event_name opdata comments priority status type_ url_name url
    recovery_mode recovery_expression correlation_mode correlation_tag manual_close tags
    dependencies
}
#[cfg(feature = "types-alert")]
/// Tags of problems. In an update they replace those until now.
#[non_exhaustive]
pub struct TriggerTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl TriggerTags {
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
impl ::core::default::Default for TriggerTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    TriggerTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_TAGS; 0 => tag, 1 => value;; tag
    value
}
#[cfg(feature = "types-alert")]
/// The functions of its expressions. Filled by `selectFunctions`.
#[non_exhaustive]
pub struct TriggerFunctions {
    /// The function's id, as expressions name it.
    ///
    /// Id.
    pub functionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The item.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The function's name.
    ///
    /// String, at most 12 characters.
    pub function: ::core::option::Option<::std::string::String>,
    /// Its parameters; `$` stands for host and item.
    ///
    /// String, at most 255 characters.
    pub parameter: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl TriggerFunctions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`functionid`](Self::functionid).
    pub fn functionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.functionid, value);
        self
    }
    /// Sets [`itemid`](Self::itemid).
    pub fn itemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.itemid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`function`](Self::function).
    pub fn function(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.function, value);
        self
    }
    /// Sets [`parameter`](Self::parameter).
    pub fn parameter(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parameter, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for TriggerFunctions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    TriggerFunctions, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_FUNCTIONS; 0 => functionid, 1 =>
    itemid, 2 => triggerid, 3 => function, 4 => parameter;; functionid itemid triggerid
    function parameter
}
#[cfg(feature = "types-alert")]
/// How it was discovered; an empty list where it was not. Filled by `selectTriggerDiscovery`.
#[non_exhaustive]
pub struct TriggerTriggerDiscovery {
    /// The prototype that it was made from.
    ///
    /// Id.
    pub parent_triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether discovery still finds it.
    ///
    /// One of the values below. Since 7.0.
    pub status: ::core::option::Option<super::super::types::host_group::LostStatus>,
    /// When it will be deleted, in seconds since 1970; `0` for never.
    ///
    /// Time (seconds since 1970).
    pub ts_delete: ::core::option::Option<i64>,
    /// When it will be disabled, in seconds since 1970; `0` for never.
    ///
    /// Time (seconds since 1970). Since 7.0.
    pub ts_disable: ::core::option::Option<i64>,
    /// Who disabled it.
    ///
    /// One of the values below. Since 7.0.
    pub disable_source: ::core::option::Option<
        super::super::types::item::DisablingSource,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl TriggerTriggerDiscovery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`parent_triggerid`](Self::parent_triggerid).
    pub fn parent_triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent_triggerid, value);
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
impl ::core::default::Default for TriggerTriggerDiscovery {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    TriggerTriggerDiscovery, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_TRIGGER_DISCOVERY; 0 =>
    parent_triggerid, 1 => status, 2 => ts_delete, 3 => ts_disable, 4 => disable_source;;
    parent_triggerid status ts_delete ts_disable disable_source
}
#[cfg(feature = "trigger")]
/// Tags of problems. In an update they replace those until now.
#[non_exhaustive]
pub struct TriggerCreateTags {
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
#[cfg(feature = "trigger")]
impl TriggerCreateTags {
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
#[cfg(feature = "trigger")]
::callsheet_runtime::record! {
    TriggerCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_CREATE_TAGS; 0 => tag, 1 =>
    value; tag; value
}
#[cfg(feature = "trigger")]
/// Tags of problems. In an update they replace those until now.
#[non_exhaustive]
pub struct TriggerUpdateTags {
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
#[cfg(feature = "trigger")]
impl TriggerUpdateTags {
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
#[cfg(feature = "trigger")]
::callsheet_runtime::record! {
    TriggerUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_UPDATE_TAGS; 0 => tag, 1 =>
    value; tag; value
}
#[cfg(feature = "types-alert")]
/// Which problems a recovery closes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerCorrelationMode {
    /// All of the trigger.
    ///
    /// `0` on the wire.
    All,
    /// Those with the same value of a tag.
    ///
    /// `1` on the wire.
    Tag,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerCorrelationMode, TRIGGER_CORRELATION_MODE_VALUES; 0 => All, 1 => Tag
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_CORRELATION_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerCorrelationMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Tag",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How a trigger came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerOrigin {
    /// Someone made it.
    ///
    /// `0` on the wire.
    Plain,
    /// It is a prototype.
    ///
    /// `2` on the wire.
    Prototype,
    /// A discovery made it from a prototype.
    ///
    /// `4` on the wire.
    Discovered,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerOrigin, TRIGGER_ORIGIN_VALUES; 0 => Plain, 1 => Prototype, 2 => Discovered
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_ORIGIN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerOrigin",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Plain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Prototype",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How a problem ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerRecoveryMode {
    /// When the expression no longer holds.
    ///
    /// `0` on the wire.
    Expression,
    /// When it no longer holds and the recovery expression does.
    ///
    /// `1` on the wire.
    RecoveryExpression,
    /// Never by itself.
    ///
    /// `2` on the wire.
    None,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerRecoveryMode, TRIGGER_RECOVERY_MODE_VALUES; 0 => Expression, 1 =>
    RecoveryExpression, 2 => None
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_RECOVERY_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerRecoveryMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Expression",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "RecoveryExpression",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "None",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether a trigger can be calculated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerState {
    /// It can.
    ///
    /// `0` on the wire.
    Normal,
    /// It cannot.
    ///
    /// `1` on the wire.
    Unknown,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerState, TRIGGER_STATE_VALUES; 0 => Normal, 1 => Unknown
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_STATE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerState",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Normal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Unknown",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether one problem follows the other while it lasts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerType {
    /// One problem alone.
    ///
    /// `0` on the wire.
    Single,
    /// A problem for each value that fits.
    ///
    /// `1` on the wire.
    Multiple,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerType, TRIGGER_TYPE_VALUES; 0 => Single, 1 => Multiple
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Single",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Multiple",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Whether a trigger has a problem.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerValue {
    /// It has none.
    ///
    /// `0` on the wire.
    Ok,
    /// It has.
    ///
    /// `1` on the wire.
    Problem,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    TriggerValue, TRIGGER_VALUE_VALUES; 0 => Ok, 1 => Problem
}
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_VALUE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/trigger",
    name: "TriggerValue",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Ok",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Problem",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static TRIGGER_FIELDS: [tables::Field<'static>; 34] = tables::Field::rows(
    [
        ("triggerid", tables::Type::ID, 15),
        ("uuid", tables::Type::TEXT, 22),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            46,
        ),
        ("expression", tables::Type::TEXT, 54),
        ("event_name", tables::Type::TEXT, 62),
        (
            "opdata",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            69,
        ),
        (
            "comments",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            75,
        ),
        (
            "priority",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            87,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "url_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            99,
        ),
        ("url", tables::Type::TEXT, 106),
        (
            "recovery_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_RECOVERY_MODE_VALUES),
                ..tables::Type::ANY
            },
            118,
        ),
        ("recovery_expression", tables::Type::TEXT, 125),
        (
            "correlation_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_CORRELATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "correlation_tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        ("manual_close", tables::Type::BOOL, 146),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_TAGS,
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
            151,
        ),
        (
            "dependencies",
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            173,
        ),
        (
            "value",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_VALUE_VALUES),
                ..tables::Type::ANY
            },
            181,
        ),
        ("lastchange", tables::Type::TIMESTAMP, 189),
        (
            "state",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_STATE_VALUES),
                ..tables::Type::ANY
            },
            196,
        ),
        (
            "error",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            204,
        ),
        ("templateid", tables::Type::ID, 212),
        (
            "flags",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_ORIGIN_VALUES),
                ..tables::Type::ANY
            },
            220,
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
            228,
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
            238,
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
            248,
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
            258,
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
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            267,
        ),
        (
            "functions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_FUNCTIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            276,
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
            322,
        ),
        (
            "lastEvent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_EVENT_EVENT),
                ),
                ..tables::Type::ANY
            },
            331,
        ),
        (
            "triggerDiscovery",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_TRIGGER_DISCOVERY,
                    ),
                ),
                ..tables::Type::ANY
            },
            339,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 24,
                    },
                ],
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
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 110,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            27,
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
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "Trigger",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_FIELDS,
    lookup: &[
        0, 65535, 65535, 24, 65535, 65535, 26, 65535, 65535, 65535, 65535, 65535, 7,
        65535, 65535, 33, 65535, 23, 65535, 65535, 10, 65535, 65535, 65535, 22, 29,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2,
        65535, 65535, 65535, 65535, 21, 65535, 18, 25, 65535, 32, 16, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 19, 14, 8, 65535, 20, 65535, 65535, 65535, 30,
        65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 11, 65535, 12, 65535,
        31, 65535, 65535, 65535, 9, 4, 65535, 65535, 65535, 65535, 28, 17, 27, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535,
        1, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[18, 25, 26, 27, 28, 29, 31, 32],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
        tables::Text {
            en: "The lasting id, of triggers of templates alone; the server makes one if none is given.",
            ru: "Постоянный идентификатор; есть только в шаблонах, без него сервер создаёт свой.",
        },
        tables::Text {
            en: "The name. Macros are allowed.",
            ru: "Название. Допустимы макросы.",
        },
        tables::Text {
            en: "When there is a problem. Answered with the ids of functions unless `expandExpression` is set.",
            ru: "Условие проблемы. Возвращается с идентификаторами функций, если не задан `expandExpression`.",
        },
        tables::Text {
            en: "What problems are called; empty: as the trigger.",
            ru: "Название проблем; пусто — как у триггера.",
        },
        tables::Text {
            en: "Operational data to show beside a problem.",
            ru: "Оперативные данные, показываемые рядом с проблемой.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "How bad a problem is.",
            ru: "Важность проблемы.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "Whether one problem follows the other while it lasts.",
            ru: "Создавать ли новые проблемы, пока длится прежняя.",
        },
        tables::Text {
            en: "The label of the link.",
            ru: "Подпись ссылки.",
        },
        tables::Text {
            en: "A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.",
            ru: "Ссылка, показываемая рядом с проблемой. Допустимы макросы.",
        },
        tables::Text {
            en: "How a problem ends.",
            ru: "Как завершается проблема.",
        },
        tables::Text {
            en: "When a problem ends; for `recovery_mode` 1 alone.",
            ru: "Условие восстановления; только при `recovery_mode` 1.",
        },
        tables::Text {
            en: "Which problems a recovery closes.",
            ru: "Какие проблемы закрывает восстановление.",
        },
        tables::Text {
            en: "The tag whose value has to be equal; for `correlation_mode` 1 alone.",
            ru: "Тег, значение которого должно совпасть; только при `correlation_mode` 1.",
        },
        tables::Text {
            en: "Whether problems may be closed by hand.",
            ru: "Можно ли закрывать проблемы вручную.",
        },
        tables::Text {
            en: "Tags of problems. In an update they replace those until now.",
            ru: "Теги проблем. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.",
            ru: "От каких зависит: пока у одного из них проблема, свою не создаёт. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether there is a problem.",
            ru: "Есть ли проблема.",
        },
        tables::Text {
            en: "When that last changed, in seconds since 1970; `0` for never.",
            ru: "Когда это изменилось в последний раз, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "Whether its expression can be calculated.",
            ru: "Вычисляется ли выражение.",
        },
        tables::Text {
            en: "Why it cannot.",
            ru: "Почему не вычисляется.",
        },
        tables::Text {
            en: "The one of a template that it came from; `0` for none.",
            ru: "Родительский в шаблоне; `0` — нет.",
        },
        tables::Text {
            en: "How it came about.",
            ru: "Происхождение.",
        },
        tables::Text {
            en: "Host groups and template groups. Filled by `selectGroups`.",
            ru: "Группы узлов сети и шаблонов. Заполняется по `selectGroups`.",
        },
        tables::Text {
            en: "Host groups. Filled by `selectHostGroups`.",
            ru: "Группы узлов сети. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "Template groups. Filled by `selectTemplateGroups`.",
            ru: "Группы шаблонов. Заполняется по `selectTemplateGroups`.",
        },
        tables::Text {
            en: "Its hosts and templates. Filled by `selectHosts`.",
            ru: "Узлы и шаблоны. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The items of its expressions. Filled by `selectItems`.",
            ru: "Элементы данных выражений. Заполняется по `selectItems`.",
        },
        tables::Text {
            en: "The functions of its expressions. Filled by `selectFunctions`.",
            ru: "Функции выражений. Заполняется по `selectFunctions`.",
        },
        tables::Text {
            en: "The discovery rule that made it; an empty list for none. Filled by `selectDiscoveryRule`.",
            ru: "Правило обнаружения, создавшее его; пустой список — нет. Заполняется по `selectDiscoveryRule`.",
        },
        tables::Text {
            en: "Its last event; an empty list for none. Filled by `selectLastEvent`.",
            ru: "Последнее событие; пустой список — нет. Заполняется по `selectLastEvent`.",
        },
        tables::Text {
            en: "How it was discovered; an empty list where it was not. Filled by `selectTriggerDiscovery`.",
            ru: "Сведения об обнаружении; пустой список — их нет. Заполняется по `selectTriggerDiscovery`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "trigger")]
static TRIGGER_CREATE_FIELDS: [tables::Field<'static>; 18] = tables::Field::rows(
    [
        ("uuid", tables::Type::TEXT, 22),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            46,
        ),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TriggerExpression),
                ..tables::Type::ANY
            },
            54,
        ),
        (
            "event_name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::EventName),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "opdata",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            69,
        ),
        (
            "comments",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            75,
        ),
        (
            "priority",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            87,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "url_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            99,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "recovery_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_RECOVERY_MODE_VALUES),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "recovery_expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TriggerExpression),
                ..tables::Type::ANY
            },
            125,
        ),
        (
            "correlation_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_CORRELATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "correlation_tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        ("manual_close", tables::Type::BOOL, 146),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_CREATE_TAGS,
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
            151,
        ),
        (
            "dependencies",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_REFERENCE_TRIGGER_REFERENCE,
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
            173,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Stored("whether the host is a template"),
                        ),
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
                        line: 27,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
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
                        line: 37,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
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
                ..tables::Facts::REQUIRED
            },
        ),
        (
            9,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                            kind: tables::Kind::Text(tables::Lexical::Url),
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
                        late: false,
                        line: 113,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "trigger")]
pub(crate) static TRIGGER_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerCreate",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 10, 65535, 6,
        11, 65535, 65535, 65535, 65535, 8, 3, 9, 65535, 65535, 65535, 65535, 16, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 5,
        65535, 0, 65535, 65535, 65535, 17, 4, 65535, 65535, 15, 65535, 65535, 65535,
        65535, 65535, 14, 65535, 65535, 13, 7, 65535, 65535, 12, 65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[
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
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[12],
            }),
            is_advice: false,
            line: 386,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[12],
                    }),
                ),
            ),
            is_advice: false,
            line: 392,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        },
                        &["2"],
                    ),
                ),
            ),
            is_advice: false,
            line: 398,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[14],
            }),
            is_advice: false,
            line: 404,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[14],
                    }),
                ),
            ),
            is_advice: false,
            line: 410,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "trigger")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The lasting id, of triggers of templates alone; the server makes one if none is given.",
            ru: "Постоянный идентификатор; есть только в шаблонах, без него сервер создаёт свой.",
        },
        tables::Text {
            en: "The name. Macros are allowed.",
            ru: "Название. Допустимы макросы.",
        },
        tables::Text {
            en: "When there is a problem. Answered with the ids of functions unless `expandExpression` is set.",
            ru: "Условие проблемы. Возвращается с идентификаторами функций, если не задан `expandExpression`.",
        },
        tables::Text {
            en: "What problems are called; empty: as the trigger.",
            ru: "Название проблем; пусто — как у триггера.",
        },
        tables::Text {
            en: "Operational data to show beside a problem.",
            ru: "Оперативные данные, показываемые рядом с проблемой.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "How bad a problem is.",
            ru: "Важность проблемы.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "Whether one problem follows the other while it lasts.",
            ru: "Создавать ли новые проблемы, пока длится прежняя.",
        },
        tables::Text {
            en: "The label of the link.",
            ru: "Подпись ссылки.",
        },
        tables::Text {
            en: "A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.",
            ru: "Ссылка, показываемая рядом с проблемой. Допустимы макросы.",
        },
        tables::Text {
            en: "How a problem ends.",
            ru: "Как завершается проблема.",
        },
        tables::Text {
            en: "When a problem ends; for `recovery_mode` 1 alone.",
            ru: "Условие восстановления; только при `recovery_mode` 1.",
        },
        tables::Text {
            en: "Which problems a recovery closes.",
            ru: "Какие проблемы закрывает восстановление.",
        },
        tables::Text {
            en: "The tag whose value has to be equal; for `correlation_mode` 1 alone.",
            ru: "Тег, значение которого должно совпасть; только при `correlation_mode` 1.",
        },
        tables::Text {
            en: "Whether problems may be closed by hand.",
            ru: "Можно ли закрывать проблемы вручную.",
        },
        tables::Text {
            en: "Tags of problems. In an update they replace those until now.",
            ru: "Теги проблем. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.",
            ru: "От каких зависит: пока у одного из них проблема, свою не создаёт. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"recovery_expression\": cannot be empty.",
            ru: "При восстановлении по выражению нужно само выражение.",
        },
        tables::Text {
            en: "Incorrect value for field \"recovery_expression\": should be empty.",
            ru: "Выражение восстановления допустимо только при восстановлении по выражению.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_mode\": unexpected value \"1\".",
            ru: "Без восстановления нет и закрытия проблем по тегу.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_tag\": cannot be empty.",
            ru: "Для закрытия по тегу нужен тег.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_tag\": should be empty.",
            ru: "Тег допустим только при закрытии проблем по тегу.",
        },
    ],
    said: &[],
};
#[cfg(feature = "trigger")]
static TRIGGER_UPDATE_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("triggerid", tables::Type::ID, 15),
        ("uuid", tables::Type::TEXT, 22),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            46,
        ),
        (
            "expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TriggerExpression),
                ..tables::Type::ANY
            },
            54,
        ),
        (
            "event_name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::EventName),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "opdata",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            69,
        ),
        (
            "comments",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            75,
        ),
        (
            "priority",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            81,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            87,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "url_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            99,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "recovery_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_RECOVERY_MODE_VALUES),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "recovery_expression",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TriggerExpression),
                ..tables::Type::ANY
            },
            125,
        ),
        (
            "correlation_mode",
            tables::Type {
                kind: tables::Kind::Enum(&TRIGGER_CORRELATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            132,
        ),
        (
            "correlation_tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            139,
        ),
        ("manual_close", tables::Type::BOOL, 146),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_TRIGGER_UPDATE_TAGS,
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
            151,
        ),
        (
            "dependencies",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TRIGGER_REFERENCE_TRIGGER_REFERENCE,
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
            173,
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
                            tables::Condition::Stored("whether the host is a template"),
                        ),
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
                        line: 27,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 33,
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
                        line: 37,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
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
            10,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
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
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
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
                        late: false,
                        line: 113,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "trigger")]
pub(crate) static TRIGGER_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerUpdate",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_UPDATE_FIELDS,
    lookup: &[
        0, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 11, 65535, 7, 12,
        65535, 65535, 65535, 65535, 9, 4, 10, 65535, 65535, 65535, 65535, 17, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 6,
        65535, 1, 65535, 65535, 65535, 18, 5, 65535, 65535, 16, 65535, 65535, 65535,
        65535, 65535, 15, 65535, 65535, 14, 8, 65535, 65535, 13, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
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
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[13],
            }),
            is_advice: false,
            line: 416,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["0", "2"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[13],
                    }),
                ),
            ),
            is_advice: false,
            line: 422,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[14],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[12],
                                },
                                &["2"],
                            ),
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 428,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            },
                            &["1"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[15],
            }),
            is_advice: false,
            line: 434,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Stored("how a problem of the trigger ends"),
            ),
            is_advice: false,
            line: 440,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["1"],
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Stored(
                    "whether the trigger has a recovery expression",
                ),
            ),
            is_advice: false,
            line: 446,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            }),
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Stored("whether the trigger closes problems by tag"),
            ),
            is_advice: false,
            line: 452,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            },
                            &["1"],
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[15],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Stored(
                    "whether the trigger has a tag for closing problems",
                ),
            ),
            is_advice: false,
            line: 458,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            },
                            &["0"],
                        ),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[15],
                    }),
                ),
            ),
            is_advice: false,
            line: 464,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "trigger")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
        tables::Text {
            en: "The lasting id, of triggers of templates alone; the server makes one if none is given.",
            ru: "Постоянный идентификатор; есть только в шаблонах, без него сервер создаёт свой.",
        },
        tables::Text {
            en: "The name. Macros are allowed.",
            ru: "Название. Допустимы макросы.",
        },
        tables::Text {
            en: "When there is a problem. Answered with the ids of functions unless `expandExpression` is set.",
            ru: "Условие проблемы. Возвращается с идентификаторами функций, если не задан `expandExpression`.",
        },
        tables::Text {
            en: "What problems are called; empty: as the trigger.",
            ru: "Название проблем; пусто — как у триггера.",
        },
        tables::Text {
            en: "Operational data to show beside a problem.",
            ru: "Оперативные данные, показываемые рядом с проблемой.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "How bad a problem is.",
            ru: "Важность проблемы.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли.",
        },
        tables::Text {
            en: "Whether one problem follows the other while it lasts.",
            ru: "Создавать ли новые проблемы, пока длится прежняя.",
        },
        tables::Text {
            en: "The label of the link.",
            ru: "Подпись ссылки.",
        },
        tables::Text {
            en: "A link to show beside a problem. User macros and `{EVENT.ID}` and the like are allowed.",
            ru: "Ссылка, показываемая рядом с проблемой. Допустимы макросы.",
        },
        tables::Text {
            en: "How a problem ends.",
            ru: "Как завершается проблема.",
        },
        tables::Text {
            en: "When a problem ends; for `recovery_mode` 1 alone.",
            ru: "Условие восстановления; только при `recovery_mode` 1.",
        },
        tables::Text {
            en: "Which problems a recovery closes.",
            ru: "Какие проблемы закрывает восстановление.",
        },
        tables::Text {
            en: "The tag whose value has to be equal; for `correlation_mode` 1 alone.",
            ru: "Тег, значение которого должно совпасть; только при `correlation_mode` 1.",
        },
        tables::Text {
            en: "Whether problems may be closed by hand.",
            ru: "Можно ли закрывать проблемы вручную.",
        },
        tables::Text {
            en: "Tags of problems. In an update they replace those until now.",
            ru: "Теги проблем. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What it depends on: while one of them has a problem, it makes none. In an update they replace those until now.",
            ru: "От каких зависит: пока у одного из них проблема, свою не создаёт. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Incorrect value for field \"recovery_expression\": cannot be empty.",
            ru: "При восстановлении по выражению нужно само выражение.",
        },
        tables::Text {
            en: "Incorrect value for field \"recovery_expression\": should be empty.",
            ru: "Выражение восстановления допустимо только при восстановлении по выражению.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_mode\": unexpected value \"1\".",
            ru: "Без восстановления нет и закрытия проблем по тегу.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_tag\": cannot be empty.",
            ru: "Для закрытия по тегу нужен тег.",
        },
        tables::Text {
            en: "A recovery expression goes with `recovery_mode` 1 alone.",
            ru: "Выражение восстановления допустимо только при `recovery_mode` 1.",
        },
        tables::Text {
            en: "`recovery_mode` 1 needs a recovery expression.",
            ru: "При `recovery_mode` 1 нужно выражение восстановления.",
        },
        tables::Text {
            en: "A tag goes with `correlation_mode` 1 alone, which needs one.",
            ru: "Тег нужен и допустим только при `correlation_mode` 1.",
        },
        tables::Text {
            en: "`correlation_mode` 1 needs a tag.",
            ru: "При `correlation_mode` 1 нужен тег.",
        },
        tables::Text {
            en: "Incorrect value for field \"correlation_tag\": should be empty.",
            ru: "Тег допустим только при закрытии проблем по тегу.",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-alert")]
static TRIGGER_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            166,
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
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerTags",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
static TRIGGER_FUNCTIONS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("functionid", tables::Type::ID, 283),
        ("itemid", tables::Type::ID, 290),
        ("triggerid", tables::Type::ID, 298),
        (
            "function",
            tables::Type {
                length: ::core::option::Option::Some(12),
                ..tables::Type::TEXT
            },
            306,
        ),
        (
            "parameter",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            314,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_FUNCTIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerFunctions",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_FUNCTIONS_FIELDS,
    lookup: &[
        2, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 0, 4, 65535, 65535, 65535,
        65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_FUNCTIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The function's id, as expressions name it.",
            ru: "Идентификатор функции, под которым она стоит в выражениях.",
        },
        tables::Text {
            en: "The item.",
            ru: "Элемент данных.",
        },
        tables::Text {
            en: "The trigger.",
            ru: "Триггер.",
        },
        tables::Text {
            en: "The function's name.",
            ru: "Имя функции.",
        },
        tables::Text {
            en: "Its parameters; `$` stands for host and item.",
            ru: "Параметры; `$` обозначает узел и элемент данных.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-alert")]
static TRIGGER_TRIGGER_DISCOVERY_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("parent_triggerid", tables::Type::ID, 346),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host_group::LOST_STATUS_VALUES,
                ),
                ..tables::Type::ANY
            },
            354,
        ),
        ("ts_delete", tables::Type::TIMESTAMP, 363),
        ("ts_disable", tables::Type::TIMESTAMP, 370),
        (
            "disable_source",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::DISABLING_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            378,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("trigger-prototype"),
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
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static TRIGGER_TRIGGER_DISCOVERY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerTriggerDiscovery",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_TRIGGER_DISCOVERY_FIELDS,
    lookup: &[
        65535, 65535, 3, 65535, 65535, 2, 4, 65535, 65535, 65535, 1, 65535, 65535, 0,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_TRIGGER_DISCOVERY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The prototype that it was made from.",
            ru: "Прототип, по которому создан.",
        },
        tables::Text {
            en: "Whether discovery still finds it.",
            ru: "Находится ли ещё обнаружением.",
        },
        tables::Text {
            en: "When it will be deleted, in seconds since 1970; `0` for never.",
            ru: "Когда будет удалён, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "When it will be disabled, in seconds since 1970; `0` for never.",
            ru: "Когда будет отключён, в секундах с 1970 года; `0` — никогда.",
        },
        tables::Text {
            en: "Who disabled it.",
            ru: "Кем отключён.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "trigger")]
static TRIGGER_CREATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            166,
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
#[cfg(feature = "trigger")]
pub(crate) static TRIGGER_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerCreateTags",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_CREATE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "trigger")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "trigger")]
static TRIGGER_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            157,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            166,
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
#[cfg(feature = "trigger")]
pub(crate) static TRIGGER_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/trigger",
    name: "TriggerUpdateTags",
    file: "spec/zabbix/types/trigger.toml",
    form: tables::Form::Object,
    fields: &TRIGGER_UPDATE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "trigger")]
#[cfg(feature = "texts")]
pub(crate) static TRIGGER_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
