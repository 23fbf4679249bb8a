// @generated from spec/zabbix/types/action.toml by `cargo xtask codegen`; do not edit.

//! The type `action`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-action")]
/// An action
#[non_exhaustive]
pub struct Action {
    /// The action's id.
    ///
    /// Id.
    pub actionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The action's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Which events it acts on.
    ///
    /// One of the values below.
    pub eventsource: ::core::option::Option<
        super::super::types::event_source::EventSource,
    >,
    /// Whether it acts.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ActionStatus>,
    /// How long a step of the operations takes.
    ///
    /// Time (90, 1m, 2h), macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// Whether operations wait while the problem is a symptom of another.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub pause_symptoms: ::core::option::Option<bool>,
    /// Whether operations wait during maintenance.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub pause_suppressed: ::core::option::Option<bool>,
    /// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: ::core::option::Option<::std::boxed::Box<ActionFilter>>,
    /// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object.
    pub operations: ::core::option::Option<::std::vec::Vec<ActionOperations>>,
    /// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub recovery_operations: ::core::option::Option<
        ::std::vec::Vec<ActionRecoveryOperations>,
    >,
    /// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub update_operations: ::core::option::Option<
        ::std::vec::Vec<ActionChangeOperations>,
    >,
    /// Whether those who were told are told when the action is cut short.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub notify_if_canceled: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl Action {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`actionid`](Self::actionid).
    pub fn actionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actionid, value);
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
    /// Sets [`eventsource`](Self::eventsource).
    pub fn eventsource(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventsource, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ActionStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`pause_symptoms`](Self::pause_symptoms).
    pub fn pause_symptoms(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_symptoms, value);
        self
    }
    /// Sets [`pause_suppressed`](Self::pause_suppressed).
    pub fn pause_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_suppressed, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionFilter>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
    /// Sets [`recovery_operations`](Self::recovery_operations).
    pub fn recovery_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionRecoveryOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.recovery_operations, value);
        self
    }
    /// Sets [`update_operations`](Self::update_operations).
    pub fn update_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionChangeOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.update_operations, value);
        self
    }
    /// Sets [`notify_if_canceled`](Self::notify_if_canceled).
    pub fn notify_if_canceled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_if_canceled, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for Action {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    Action, super::super::TABLES, super::super::tables::shapes::TYPES_ACTION_ACTION; 0 =>
    actionid, 1 => name, 2 => eventsource, 3 => status, 4 => esc_period, 5 =>
    pause_symptoms, 6 => pause_suppressed, 7 => filter, 8 => operations, 9 =>
    recovery_operations, 10 => update_operations, 11 => notify_if_canceled;; actionid
    name eventsource status esc_period pause_symptoms pause_suppressed filter operations
    recovery_operations update_operations notify_if_canceled
}
#[cfg(feature = "action")]
/// An action
#[non_exhaustive]
pub struct ActionCreate {
    /// The action's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// Which events it acts on.
    ///
    /// One of the values below.
    pub eventsource: super::super::types::event_source::EventSource,
    /// Whether it acts.
    ///
    /// One of the values below. Default: `0`.
    pub status: ::core::option::Option<ActionStatus>,
    /// How long a step of the operations takes.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 60–604800 s, macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// Whether operations wait while the problem is a symptom of another.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Default: `1`. Since 6.4.
    pub pause_symptoms: ::core::option::Option<bool>,
    /// Whether operations wait during maintenance.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Default: `1`.
    pub pause_suppressed: ::core::option::Option<bool>,
    /// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: ::core::option::Option<::std::boxed::Box<ActionCreateFilter>>,
    /// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object.
    pub operations: ::core::option::Option<::std::vec::Vec<ActionCreateOperations>>,
    /// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub recovery_operations: ::core::option::Option<
        ::std::vec::Vec<ActionCreateRecoveryOperations>,
    >,
    /// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub update_operations: ::core::option::Option<
        ::std::vec::Vec<ActionCreateUpdateOperations>,
    >,
    /// Whether those who were told are told when the action is cut short.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Default: `1`.
    pub notify_if_canceled: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        eventsource: impl ::core::convert::Into<
            super::super::types::event_source::EventSource,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            eventsource: eventsource.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ActionStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`pause_symptoms`](Self::pause_symptoms).
    pub fn pause_symptoms(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_symptoms, value);
        self
    }
    /// Sets [`pause_suppressed`](Self::pause_suppressed).
    pub fn pause_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_suppressed, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionCreateFilter>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
    /// Sets [`recovery_operations`](Self::recovery_operations).
    pub fn recovery_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateRecoveryOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.recovery_operations, value);
        self
    }
    /// Sets [`update_operations`](Self::update_operations).
    pub fn update_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateUpdateOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.update_operations, value);
        self
    }
    /// Sets [`notify_if_canceled`](Self::notify_if_canceled).
    pub fn notify_if_canceled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_if_canceled, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE; 0 => name, 1 =>
    eventsource, 2 => status, 3 => esc_period, 4 => pause_symptoms, 5 =>
    pause_suppressed, 6 => filter, 7 => operations, 8 => recovery_operations, 9 =>
    update_operations, 10 => notify_if_canceled; name eventsource; status esc_period
    pause_symptoms pause_suppressed filter operations recovery_operations
    update_operations notify_if_canceled
}
#[cfg(feature = "action")]
/// An action
#[non_exhaustive]
pub struct ActionUpdate {
    /// The action's id.
    ///
    /// Id.
    pub actionid: ::callsheet_runtime::Id,
    /// The action's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Which events it acts on.
    ///
    /// One of the values below.
    pub eventsource: ::core::option::Option<
        super::super::types::event_source::EventSource,
    >,
    /// Whether it acts.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ActionStatus>,
    /// How long a step of the operations takes.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 60–604800 s, macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// Whether operations wait while the problem is a symptom of another.
    ///
    /// Bool (0 or 1). What is right hangs on other fields. Since 6.4.
    pub pause_symptoms: ::core::option::Option<bool>,
    /// Whether operations wait during maintenance.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub pause_suppressed: ::core::option::Option<bool>,
    /// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: ::core::option::Option<::std::boxed::Box<ActionUpdateFilter>>,
    /// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object.
    pub operations: ::core::option::Option<::std::vec::Vec<ActionUpdateOperations>>,
    /// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub recovery_operations: ::core::option::Option<
        ::std::vec::Vec<ActionUpdateRecoveryOperations>,
    >,
    /// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub update_operations: ::core::option::Option<
        ::std::vec::Vec<ActionUpdateUpdateOperations>,
    >,
    /// Whether those who were told are told when the action is cut short.
    ///
    /// Bool (0 or 1). What is right hangs on other fields.
    pub notify_if_canceled: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdate {
    /// With what is required.
    pub fn new(actionid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            actionid: actionid.into(),
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
    /// Sets [`eventsource`](Self::eventsource).
    pub fn eventsource(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventsource, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ActionStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`pause_symptoms`](Self::pause_symptoms).
    pub fn pause_symptoms(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_symptoms, value);
        self
    }
    /// Sets [`pause_suppressed`](Self::pause_suppressed).
    pub fn pause_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.pause_suppressed, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionUpdateFilter>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
    /// Sets [`recovery_operations`](Self::recovery_operations).
    pub fn recovery_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateRecoveryOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.recovery_operations, value);
        self
    }
    /// Sets [`update_operations`](Self::update_operations).
    pub fn update_operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateUpdateOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.update_operations, value);
        self
    }
    /// Sets [`notify_if_canceled`](Self::notify_if_canceled).
    pub fn notify_if_canceled(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notify_if_canceled, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE; 0 => actionid, 1 => name, 2
    => eventsource, 3 => status, 4 => esc_period, 5 => pause_symptoms, 6 =>
    pause_suppressed, 7 => filter, 8 => operations, 9 => recovery_operations, 10 =>
    update_operations, 11 => notify_if_canceled; actionid; name eventsource status
    esc_period pause_symptoms pause_suppressed filter operations recovery_operations
    update_operations notify_if_canceled
}
#[cfg(feature = "types-action")]
/// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct ActionFilter {
    /// How the conditions go together.
    ///
    /// One of the values below, one of "0", "1", "2", "3".
    pub evaltype: ::core::option::Option<Evaluation>,
    /// The expression, where `evaltype` asks for one.
    ///
    /// Formula (A and (B or C)). What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The expression that the server made of the conditions.
    ///
    /// Formula (A and (B or C)).
    pub eval_formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object. What is right hangs on other fields.
    pub conditions: ::core::option::Option<::std::vec::Vec<ActionFilterConditions>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
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
            Item = impl ::core::convert::Into<ActionFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionFilter {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_FILTER; 0 => evaltype, 1 =>
    formula, 2 => eval_formula, 3 => conditions;; evaltype formula eval_formula
    conditions
}
#[cfg(feature = "types-action")]
/// The conditions.
#[non_exhaustive]
pub struct ActionFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub conditiontype: ::core::option::Option<ActionConditionType>,
    /// How it is compared. Before 7.0 it has to be there.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operator: ::core::option::Option<ActionOperator>,
    /// What it is compared with: an id, a number, a text, by what is looked at.
    ///
    /// String. What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    /// The name of the tag whose value is compared.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value2: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionFilterConditions {
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
    /// Sets [`conditiontype`](Self::conditiontype).
    pub fn conditiontype(
        mut self,
        value: impl ::core::convert::Into<ActionConditionType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.conditiontype, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ActionOperator>,
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
    /// Sets [`value2`](Self::value2).
    pub fn value2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value2, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionFilterConditions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_FILTER_CONDITIONS; 0 => formulaid,
    1 => conditiontype, 2 => operator, 3 => value, 4 => value2;; formulaid conditiontype
    operator value value2
}
#[cfg(feature = "types-action")]
/// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionOperations {
    /// The operation's id.
    ///
    /// Id.
    pub operationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The action that it belongs to.
    ///
    /// Id.
    pub actionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: ::core::option::Option<OperationType>,
    /// How long a step of it takes; `0` for as long as the action says.
    ///
    /// Time (90, 1m, 2h), macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// The step that it starts with.
    ///
    /// Integer. What is right hangs on other fields.
    pub esc_step_from: ::core::option::Option<i64>,
    /// The step that it ends with; `0` for never.
    ///
    /// Integer. What is right hangs on other fields.
    pub esc_step_to: ::core::option::Option<i64>,
    /// How its conditions go together.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub evaltype: ::core::option::Option<Evaluation>,
    /// When it is done.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opconditions: ::core::option::Option<
        ::std::vec::Vec<ActionOperationsOpconditions>,
    >,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::action_stored_message::ActionStoredMessage,
        >,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_group::ActionCommandGroup>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_host::ActionCommandHost>,
    >,
    /// Groups to add the host to, or to take it out of.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opgroup: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Templates to link to the host, or to unlink.
    ///
    /// List of: object. What is right hangs on other fields.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the host's inventory is filled.
    ///
    /// Object. What is right hangs on other fields.
    pub opinventory: ::core::option::Option<
        ::std::boxed::Box<ActionOperationsOpinventory>,
    >,
    /// Tags to give the host, or to take away.
    ///
    /// List of: object. What is right hangs on other fields. Since 7.0.
    pub optag: ::core::option::Option<::std::vec::Vec<ActionOperationsOptag>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionOperations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`operationid`](Self::operationid).
    pub fn operationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationid, value);
        self
    }
    /// Sets [`actionid`](Self::actionid).
    pub fn actionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actionid, value);
        self
    }
    /// Sets [`operationtype`](Self::operationtype).
    pub fn operationtype(
        mut self,
        value: impl ::core::convert::Into<OperationType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationtype, value);
        self
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`esc_step_from`](Self::esc_step_from).
    pub fn esc_step_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_from, value);
        self
    }
    /// Sets [`esc_step_to`](Self::esc_step_to).
    pub fn esc_step_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_to, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`opconditions`](Self::opconditions).
    pub fn opconditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionOperationsOpconditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opconditions, value);
        self
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::action_stored_message::ActionStoredMessage,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_group::ActionCommandGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_host::ActionCommandHost,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
    /// Sets [`opgroup`](Self::opgroup).
    pub fn opgroup(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opgroup, value);
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
        value: impl ::core::convert::Into<::std::boxed::Box<ActionOperationsOpinventory>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionOperationsOptag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionOperations {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS; 0 => operationid, 1 =>
    actionid, 2 => operationtype, 3 => esc_period, 4 => esc_step_from, 5 => esc_step_to,
    6 => evaltype, 7 => opconditions, 8 => opmessage, 9 => opmessage_grp, 10 =>
    opmessage_usr, 11 => opcommand, 12 => opcommand_grp, 13 => opcommand_hst, 14 =>
    opgroup, 15 => optemplate, 16 => opinventory, 17 => optag;; operationid actionid
    operationtype esc_period esc_step_from esc_step_to evaltype opconditions opmessage
    opmessage_grp opmessage_usr opcommand opcommand_grp opcommand_hst opgroup optemplate
    opinventory optag
}
#[cfg(feature = "types-action")]
/// When it is done.
#[non_exhaustive]
pub struct ActionOperationsOpconditions {
    /// The condition's id.
    ///
    /// Id.
    pub opconditionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The operation that it belongs to.
    ///
    /// Id.
    pub operationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is looked at: whether the problem is acknowledged.
    ///
    /// One of the values below, one of "14".
    pub conditiontype: ::core::option::Option<ActionConditionType>,
    /// `0` for not acknowledged, `1` for acknowledged. A text, not a number.
    ///
    /// String, at most 255 characters, one of "0", "1". Not empty.
    pub value: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// One of the values below, one of "0".
    pub operator: ::core::option::Option<ActionOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionOperationsOpconditions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`opconditionid`](Self::opconditionid).
    pub fn opconditionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opconditionid, value);
        self
    }
    /// Sets [`operationid`](Self::operationid).
    pub fn operationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationid, value);
        self
    }
    /// Sets [`conditiontype`](Self::conditiontype).
    pub fn conditiontype(
        mut self,
        value: impl ::core::convert::Into<ActionConditionType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.conditiontype, value);
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ActionOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionOperationsOpconditions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionOperationsOpconditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPCONDITIONS; 0 =>
    opconditionid, 1 => operationid, 2 => conditiontype, 3 => value, 4 => operator;;
    opconditionid operationid conditiontype value operator
}
#[cfg(feature = "types-action")]
/// How the host's inventory is filled.
#[non_exhaustive]
pub struct ActionOperationsOpinventory {
    /// By hand or by items.
    ///
    /// One of the values below, one of "0", "1".
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionOperationsOpinventory {
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
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionOperationsOpinventory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPINVENTORY; 0 =>
    inventory_mode;; inventory_mode
}
#[cfg(feature = "types-action")]
/// Tags to give the host, or to take away.
#[non_exhaustive]
pub struct ActionOperationsOptag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionOperationsOptag {
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
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionOperationsOptag {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPTAG; 0 => tag, 1 =>
    value;; tag value
}
#[cfg(feature = "types-action")]
/// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionRecoveryOperations {
    /// The operation's id.
    ///
    /// Id.
    pub operationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The action that it belongs to.
    ///
    /// Id.
    pub actionid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How its conditions go together. It has none.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<Evaluation>,
    /// Its conditions. Always empty.
    ///
    /// List of: any value.
    pub opconditions: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Value>,
    >,
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: ::core::option::Option<OperationType>,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::action_stored_message::ActionStoredMessage,
        >,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_group::ActionCommandGroup>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_host::ActionCommandHost>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionRecoveryOperations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`operationid`](Self::operationid).
    pub fn operationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationid, value);
        self
    }
    /// Sets [`actionid`](Self::actionid).
    pub fn actionid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.actionid, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`opconditions`](Self::opconditions).
    pub fn opconditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Value>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opconditions, value);
        self
    }
    /// Sets [`operationtype`](Self::operationtype).
    pub fn operationtype(
        mut self,
        value: impl ::core::convert::Into<OperationType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationtype, value);
        self
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::action_stored_message::ActionStoredMessage,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_group::ActionCommandGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_host::ActionCommandHost,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionRecoveryOperations {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionRecoveryOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_RECOVERY_OPERATIONS; 0 =>
    operationid, 1 => actionid, 2 => evaltype, 3 => opconditions, 4 => operationtype, 5
    => opmessage, 6 => opmessage_grp, 7 => opmessage_usr, 8 => opcommand, 9 =>
    opcommand_grp, 10 => opcommand_hst;; operationid actionid evaltype opconditions
    operationtype opmessage opmessage_grp opmessage_usr opcommand opcommand_grp
    opcommand_hst
}
#[cfg(feature = "types-action")]
/// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionChangeOperations {
    /// The operation's id.
    ///
    /// Id.
    pub operationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How its conditions go together. It has none.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<Evaluation>,
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: ::core::option::Option<OperationType>,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<
            super::super::types::action_stored_message::ActionStoredMessage,
        >,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_group::ActionCommandGroup>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action_command_host::ActionCommandHost>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-action")]
impl ActionChangeOperations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`operationid`](Self::operationid).
    pub fn operationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationid, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`operationtype`](Self::operationtype).
    pub fn operationtype(
        mut self,
        value: impl ::core::convert::Into<OperationType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operationtype, value);
        self
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<
                super::super::types::action_stored_message::ActionStoredMessage,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_group::ActionCommandGroup,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::action_command_host::ActionCommandHost,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "types-action")]
impl ::core::default::Default for ActionChangeOperations {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-action")]
::callsheet_runtime::record! {
    ActionChangeOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CHANGE_OPERATIONS; 0 =>
    operationid, 1 => evaltype, 2 => operationtype, 3 => opmessage, 4 => opmessage_grp, 5
    => opmessage_usr, 6 => opcommand, 7 => opcommand_grp, 8 => opcommand_hst;;
    operationid evaltype operationtype opmessage opmessage_grp opmessage_usr opcommand
    opcommand_grp opcommand_hst
}
#[cfg(feature = "action")]
/// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct ActionCreateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below, one of "0", "1", "2", "3".
    pub evaltype: Evaluation,
    /// The expression, where `evaltype` asks for one.
    ///
    /// Formula (A and (B or C)), at most 1024 characters. What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object. What is right hangs on other fields.
    pub conditions: ::core::option::Option<
        ::std::vec::Vec<ActionCreateFilterConditions>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateFilter {
    /// With what is required.
    pub fn new(evaltype: impl ::core::convert::Into<Evaluation>) -> Self {
        Self {
            evaltype: evaltype.into(),
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
    /// Sets [`conditions`](Self::conditions).
    pub fn conditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_FILTER; 0 => evaltype, 1 =>
    formula, 2 => conditions; evaltype; formula conditions
}
#[cfg(feature = "action")]
/// The conditions.
#[non_exhaustive]
pub struct ActionCreateFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub conditiontype: ActionConditionType,
    /// How it is compared. Before 7.0 it has to be there.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operator: ::core::option::Option<ActionOperator>,
    /// What it is compared with: an id, a number, a text, by what is looked at.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    /// The name of the tag whose value is compared.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value2: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateFilterConditions {
    /// With what is required.
    pub fn new(conditiontype: impl ::core::convert::Into<ActionConditionType>) -> Self {
        Self {
            conditiontype: conditiontype.into(),
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
        value: impl ::core::convert::Into<ActionOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`value2`](Self::value2).
    pub fn value2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value2, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS; 0 =>
    formulaid, 1 => conditiontype, 2 => operator, 3 => value, 4 => value2; conditiontype;
    formulaid operator value value2
}
#[cfg(feature = "action")]
/// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionCreateOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// How long a step of it takes; `0` for as long as the action says.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 60–604800 s, macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// The step that it starts with.
    ///
    /// Integer, 1–99999. What is right hangs on other fields.
    pub esc_step_from: ::core::option::Option<i64>,
    /// The step that it ends with; `0` for never.
    ///
    /// Integer, 0–99999. What is right hangs on other fields.
    pub esc_step_to: ::core::option::Option<i64>,
    /// How its conditions go together.
    ///
    /// One of the values below, one of "0", "1", "2". What is right hangs on other fields.
    pub evaltype: ::core::option::Option<Evaluation>,
    /// When it is done.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opconditions: ::core::option::Option<
        ::std::vec::Vec<ActionCreateOperationsOpconditions>,
    >,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    /// Groups to add the host to, or to take it out of.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opgroup: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Templates to link to the host, or to unlink.
    ///
    /// List of: object. What is right hangs on other fields.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the host's inventory is filled.
    ///
    /// Object. What is right hangs on other fields.
    pub opinventory: ::core::option::Option<
        ::std::boxed::Box<ActionCreateOperationsOpinventory>,
    >,
    /// Tags to give the host, or to take away.
    ///
    /// List of: object. What is right hangs on other fields. Since 7.0.
    pub optag: ::core::option::Option<::std::vec::Vec<ActionCreateOperationsOptag>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`esc_step_from`](Self::esc_step_from).
    pub fn esc_step_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_from, value);
        self
    }
    /// Sets [`esc_step_to`](Self::esc_step_to).
    pub fn esc_step_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_to, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`opconditions`](Self::opconditions).
    pub fn opconditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateOperationsOpconditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opconditions, value);
        self
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
    /// Sets [`opgroup`](Self::opgroup).
    pub fn opgroup(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opgroup, value);
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
            ::std::boxed::Box<ActionCreateOperationsOpinventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateOperationsOptag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS; 0 =>
    operationtype, 1 => esc_period, 2 => esc_step_from, 3 => esc_step_to, 4 => evaltype,
    5 => opconditions, 6 => opmessage, 7 => opmessage_grp, 8 => opmessage_usr, 9 =>
    opcommand, 10 => opcommand_grp, 11 => opcommand_hst, 12 => opgroup, 13 => optemplate,
    14 => opinventory, 15 => optag; operationtype; esc_period esc_step_from esc_step_to
    evaltype opconditions opmessage opmessage_grp opmessage_usr opcommand opcommand_grp
    opcommand_hst opgroup optemplate opinventory optag
}
#[cfg(feature = "action")]
/// When it is done.
#[non_exhaustive]
pub struct ActionCreateOperationsOpconditions {
    /// What is looked at: whether the problem is acknowledged.
    ///
    /// One of the values below, one of "14".
    pub conditiontype: ActionConditionType,
    /// `0` for not acknowledged, `1` for acknowledged. A text, not a number.
    ///
    /// String, at most 255 characters, one of "0", "1". Not empty.
    pub value: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below, one of "0".
    pub operator: ::core::option::Option<ActionOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateOperationsOpconditions {
    /// With what is required.
    pub fn new(
        conditiontype: impl ::core::convert::Into<ActionConditionType>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            conditiontype: conditiontype.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ActionOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateOperationsOpconditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS; 0
    => conditiontype, 1 => value, 2 => operator; conditiontype value; operator
}
#[cfg(feature = "action")]
/// How the host's inventory is filled.
#[non_exhaustive]
pub struct ActionCreateOperationsOpinventory {
    /// By hand or by items.
    ///
    /// One of the values below, one of "0", "1".
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateOperationsOpinventory {
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
#[cfg(feature = "action")]
impl ::core::default::Default for ActionCreateOperationsOpinventory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY; 0 =>
    inventory_mode;; inventory_mode
}
#[cfg(feature = "action")]
/// Tags to give the host, or to take away.
#[non_exhaustive]
pub struct ActionCreateOperationsOptag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateOperationsOptag {
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
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG; 0 => tag,
    1 => value; tag; value
}
#[cfg(feature = "action")]
/// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionCreateRecoveryOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateRecoveryOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateRecoveryOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS; 0 =>
    operationtype, 1 => opmessage, 2 => opmessage_grp, 3 => opmessage_usr, 4 =>
    opcommand, 5 => opcommand_grp, 6 => opcommand_hst; operationtype; opmessage
    opmessage_grp opmessage_usr opcommand opcommand_grp opcommand_hst
}
#[cfg(feature = "action")]
/// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionCreateUpdateOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateUpdateOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateUpdateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS; 0 =>
    operationtype, 1 => opmessage, 2 => opmessage_grp, 3 => opmessage_usr, 4 =>
    opcommand, 5 => opcommand_grp, 6 => opcommand_hst; operationtype; opmessage
    opmessage_grp opmessage_usr opcommand opcommand_grp opcommand_hst
}
#[cfg(feature = "action")]
/// Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct ActionUpdateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below, one of "0", "1", "2", "3".
    pub evaltype: Evaluation,
    /// The expression, where `evaltype` asks for one.
    ///
    /// Formula (A and (B or C)), at most 1024 characters. What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object. What is right hangs on other fields.
    pub conditions: ::core::option::Option<
        ::std::vec::Vec<ActionUpdateFilterConditions>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateFilter {
    /// With what is required.
    pub fn new(evaltype: impl ::core::convert::Into<Evaluation>) -> Self {
        Self {
            evaltype: evaltype.into(),
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
    /// Sets [`conditions`](Self::conditions).
    pub fn conditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER; 0 => evaltype, 1 =>
    formula, 2 => conditions; evaltype; formula conditions
}
#[cfg(feature = "action")]
/// The conditions.
#[non_exhaustive]
pub struct ActionUpdateFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub conditiontype: ActionConditionType,
    /// How it is compared. Before 7.0 it has to be there.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operator: ::core::option::Option<ActionOperator>,
    /// What it is compared with: an id, a number, a text, by what is looked at.
    ///
    /// Any value. What is right hangs on other fields.
    pub value: ::core::option::Option<::callsheet_runtime::Value>,
    /// The name of the tag whose value is compared.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value2: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateFilterConditions {
    /// With what is required.
    pub fn new(conditiontype: impl ::core::convert::Into<ActionConditionType>) -> Self {
        Self {
            conditiontype: conditiontype.into(),
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
        value: impl ::core::convert::Into<ActionOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
    /// Sets [`value2`](Self::value2).
    pub fn value2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value2, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER_CONDITIONS; 0 =>
    formulaid, 1 => conditiontype, 2 => operator, 3 => value, 4 => value2; conditiontype;
    formulaid operator value value2
}
#[cfg(feature = "action")]
/// What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionUpdateOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// How long a step of it takes; `0` for as long as the action says.
    ///
    /// Time (90, 1m, 2h), at most 255 characters, 0, 60–604800 s, macros allowed: {$…}. What is right hangs on other fields.
    pub esc_period: ::core::option::Option<::std::string::String>,
    /// The step that it starts with.
    ///
    /// Integer, 1–99999. What is right hangs on other fields.
    pub esc_step_from: ::core::option::Option<i64>,
    /// The step that it ends with; `0` for never.
    ///
    /// Integer, 0–99999. What is right hangs on other fields.
    pub esc_step_to: ::core::option::Option<i64>,
    /// How its conditions go together.
    ///
    /// One of the values below, one of "0", "1", "2". What is right hangs on other fields.
    pub evaltype: ::core::option::Option<Evaluation>,
    /// When it is done.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opconditions: ::core::option::Option<
        ::std::vec::Vec<ActionUpdateOperationsOpconditions>,
    >,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    /// Groups to add the host to, or to take it out of.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opgroup: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Templates to link to the host, or to unlink.
    ///
    /// List of: object. What is right hangs on other fields.
    pub optemplate: ::core::option::Option<
        ::std::vec::Vec<super::super::types::template_reference::TemplateReference>,
    >,
    /// How the host's inventory is filled.
    ///
    /// Object. What is right hangs on other fields.
    pub opinventory: ::core::option::Option<
        ::std::boxed::Box<ActionUpdateOperationsOpinventory>,
    >,
    /// Tags to give the host, or to take away.
    ///
    /// List of: object. What is right hangs on other fields. Since 7.0.
    pub optag: ::core::option::Option<::std::vec::Vec<ActionUpdateOperationsOptag>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`esc_period`](Self::esc_period).
    pub fn esc_period(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_period, value);
        self
    }
    /// Sets [`esc_step_from`](Self::esc_step_from).
    pub fn esc_step_from(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_from, value);
        self
    }
    /// Sets [`esc_step_to`](Self::esc_step_to).
    pub fn esc_step_to(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.esc_step_to, value);
        self
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(mut self, value: impl ::core::convert::Into<Evaluation>) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`opconditions`](Self::opconditions).
    pub fn opconditions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateOperationsOpconditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opconditions, value);
        self
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
    /// Sets [`opgroup`](Self::opgroup).
    pub fn opgroup(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opgroup, value);
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
            ::std::boxed::Box<ActionUpdateOperationsOpinventory>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opinventory, value);
        self
    }
    /// Sets [`optag`](Self::optag).
    pub fn optag(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateOperationsOptag>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.optag, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS; 0 =>
    operationtype, 1 => esc_period, 2 => esc_step_from, 3 => esc_step_to, 4 => evaltype,
    5 => opconditions, 6 => opmessage, 7 => opmessage_grp, 8 => opmessage_usr, 9 =>
    opcommand, 10 => opcommand_grp, 11 => opcommand_hst, 12 => opgroup, 13 => optemplate,
    14 => opinventory, 15 => optag; operationtype; esc_period esc_step_from esc_step_to
    evaltype opconditions opmessage opmessage_grp opmessage_usr opcommand opcommand_grp
    opcommand_hst opgroup optemplate opinventory optag
}
#[cfg(feature = "action")]
/// When it is done.
#[non_exhaustive]
pub struct ActionUpdateOperationsOpconditions {
    /// What is looked at: whether the problem is acknowledged.
    ///
    /// One of the values below, one of "14".
    pub conditiontype: ActionConditionType,
    /// `0` for not acknowledged, `1` for acknowledged. A text, not a number.
    ///
    /// String, at most 255 characters, one of "0", "1". Not empty.
    pub value: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below, one of "0".
    pub operator: ::core::option::Option<ActionOperator>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateOperationsOpconditions {
    /// With what is required.
    pub fn new(
        conditiontype: impl ::core::convert::Into<ActionConditionType>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            conditiontype: conditiontype.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ActionOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateOperationsOpconditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS; 0
    => conditiontype, 1 => value, 2 => operator; conditiontype value; operator
}
#[cfg(feature = "action")]
/// How the host's inventory is filled.
#[non_exhaustive]
pub struct ActionUpdateOperationsOpinventory {
    /// By hand or by items.
    ///
    /// One of the values below, one of "0", "1".
    pub inventory_mode: ::core::option::Option<super::super::types::host::InventoryMode>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateOperationsOpinventory {
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
#[cfg(feature = "action")]
impl ::core::default::Default for ActionUpdateOperationsOpinventory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateOperationsOpinventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY; 0 =>
    inventory_mode;; inventory_mode
}
#[cfg(feature = "action")]
/// Tags to give the host, or to take away.
#[non_exhaustive]
pub struct ActionUpdateOperationsOptag {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateOperationsOptag {
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
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateOperationsOptag, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG; 0 => tag,
    1 => value; tag; value
}
#[cfg(feature = "action")]
/// What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionUpdateRecoveryOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateRecoveryOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateRecoveryOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS; 0 =>
    operationtype, 1 => opmessage, 2 => opmessage_grp, 3 => opmessage_usr, 4 =>
    opcommand, 5 => opcommand_grp, 6 => opcommand_hst; operationtype; opmessage
    opmessage_grp opmessage_usr opcommand opcommand_grp opcommand_hst
}
#[cfg(feature = "action")]
/// What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct ActionUpdateUpdateOperations {
    /// What is done.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operationtype: OperationType,
    /// The message.
    ///
    /// Object. What is right hangs on other fields.
    pub opmessage: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
    >,
    /// Groups whose users get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_group_reference::UserGroupReference>,
    >,
    /// Users who get the message.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opmessage_usr: ::core::option::Option<
        ::std::vec::Vec<super::super::types::user_reference::UserReference>,
    >,
    /// The script to run.
    ///
    /// Object. What is right hangs on other fields.
    pub opcommand: ::core::option::Option<
        ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
    >,
    /// Groups of hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_grp: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group_reference::HostGroupReference>,
    >,
    /// Hosts on which the script runs.
    ///
    /// List of: object. What is right hangs on other fields.
    pub opcommand_hst: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_reference::HostReference>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateUpdateOperations {
    /// With what is required.
    pub fn new(operationtype: impl ::core::convert::Into<OperationType>) -> Self {
        Self {
            operationtype: operationtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`opmessage`](Self::opmessage).
    pub fn opmessage(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_message::ActionMessage>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opmessage, value);
        self
    }
    /// Sets [`opmessage_grp`](Self::opmessage_grp).
    pub fn opmessage_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_group_reference::UserGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_grp, value);
        self
    }
    /// Sets [`opmessage_usr`](Self::opmessage_usr).
    pub fn opmessage_usr(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::user_reference::UserReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opmessage_usr, value);
        self
    }
    /// Sets [`opcommand`](Self::opcommand).
    pub fn opcommand(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::script_reference::ScriptReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.opcommand, value);
        self
    }
    /// Sets [`opcommand_grp`](Self::opcommand_grp).
    pub fn opcommand_grp(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_group_reference::HostGroupReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_grp, value);
        self
    }
    /// Sets [`opcommand_hst`](Self::opcommand_hst).
    pub fn opcommand_hst(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::host_reference::HostReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.opcommand_hst, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateUpdateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS; 0 =>
    operationtype, 1 => opmessage, 2 => opmessage_grp, 3 => opmessage_usr, 4 =>
    opcommand, 5 => opcommand_grp, 6 => opcommand_hst; operationtype; opmessage
    opmessage_grp opmessage_usr opcommand opcommand_grp opcommand_hst
}
#[cfg(feature = "types-action")]
/// What a condition of an action looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionConditionType {
    /// The host group.
    ///
    /// `0` on the wire.
    HostGroup,
    /// The host.
    ///
    /// `1` on the wire.
    Host,
    /// The trigger.
    ///
    /// `2` on the wire.
    Trigger,
    /// The event's name.
    ///
    /// `3` on the wire.
    EventName,
    /// The severity.
    ///
    /// `4` on the wire.
    Severity,
    /// The time.
    ///
    /// `6` on the wire.
    TimePeriod,
    /// The address.
    ///
    /// `7` on the wire.
    HostIp,
    /// The kind of service discovered.
    ///
    /// `8` on the wire.
    ServiceType,
    /// The port of the service discovered.
    ///
    /// `9` on the wire.
    ServicePort,
    /// Whether it is there.
    ///
    /// `10` on the wire.
    DiscoveryStatus,
    /// How long it has been there or away.
    ///
    /// `11` on the wire.
    UptimeOrDowntime,
    /// The value received.
    ///
    /// `12` on the wire.
    ReceivedValue,
    /// The template.
    ///
    /// `13` on the wire.
    Template,
    /// Whether the event is acknowledged.
    ///
    /// `14` on the wire.
    EventAcknowledged,
    /// Whether the problem is suppressed.
    ///
    /// `16` on the wire.
    ProblemSuppressed,
    /// The discovery rule.
    ///
    /// `18` on the wire.
    DiscoveryRule,
    /// The discovery check.
    ///
    /// `19` on the wire.
    DiscoveryCheck,
    /// The proxy.
    ///
    /// `20` on the wire.
    Proxy,
    /// Host or service.
    ///
    /// `21` on the wire.
    DiscoveryObject,
    /// The host's name.
    ///
    /// `22` on the wire.
    HostName,
    /// The kind of internal event.
    ///
    /// `23` on the wire.
    EventType,
    /// What the agent says of its host.
    ///
    /// `24` on the wire.
    HostMetadata,
    /// A tag's name.
    ///
    /// `25` on the wire.
    EventTag,
    /// A tag's value.
    ///
    /// `26` on the wire.
    EventTagValue,
    /// The service.
    ///
    /// `27` on the wire.
    Service,
    /// The service's name.
    ///
    /// `28` on the wire.
    ServiceName,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-action")]
::callsheet_runtime::open_enum! {
    ActionConditionType, ACTION_CONDITION_TYPE_VALUES; 0 => HostGroup, 1 => Host, 2 =>
    Trigger, 3 => EventName, 4 => Severity, 5 => TimePeriod, 6 => HostIp, 7 =>
    ServiceType, 8 => ServicePort, 9 => DiscoveryStatus, 10 => UptimeOrDowntime, 11 =>
    ReceivedValue, 12 => Template, 13 => EventAcknowledged, 14 => ProblemSuppressed, 15
    => DiscoveryRule, 16 => DiscoveryCheck, 17 => Proxy, 18 => DiscoveryObject, 19 =>
    HostName, 20 => EventType, 21 => HostMetadata, 22 => EventTag, 23 => EventTagValue,
    24 => Service, 25 => ServiceName
}
#[cfg(feature = "types-action")]
pub(crate) static ACTION_CONDITION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "ActionConditionType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "HostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Trigger",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "EventName",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Severity",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "TimePeriod",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "HostIp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "ServiceType",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "ServicePort",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "DiscoveryStatus",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "UptimeOrDowntime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "ReceivedValue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "Template",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "EventAcknowledged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "16",
            name: "ProblemSuppressed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "18",
            name: "DiscoveryRule",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "19",
            name: "DiscoveryCheck",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "20",
            name: "Proxy",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "21",
            name: "DiscoveryObject",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "22",
            name: "HostName",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "23",
            name: "EventType",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "24",
            name: "HostMetadata",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "25",
            name: "EventTag",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "26",
            name: "EventTagValue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "27",
            name: "Service",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "28",
            name: "ServiceName",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-action")]
/// How a condition of an action compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionOperator {
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
    /// Within.
    ///
    /// `4` on the wire.
    In,
    /// Greater or equal.
    ///
    /// `5` on the wire.
    IsAtLeast,
    /// Less or equal.
    ///
    /// `6` on the wire.
    IsAtMost,
    /// Not within.
    ///
    /// `7` on the wire.
    NotIn,
    /// Matches.
    ///
    /// `8` on the wire.
    Matches,
    /// Does not match.
    ///
    /// `9` on the wire.
    DoesNotMatch,
    /// Yes.
    ///
    /// `10` on the wire.
    Yes,
    /// No.
    ///
    /// `11` on the wire.
    No,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-action")]
::callsheet_runtime::open_enum! {
    ActionOperator, ACTION_OPERATOR_VALUES; 0 => Equals, 1 => DoesNotEqual, 2 =>
    Contains, 3 => DoesNotContain, 4 => In, 5 => IsAtLeast, 6 => IsAtMost, 7 => NotIn, 8
    => Matches, 9 => DoesNotMatch, 10 => Yes, 11 => No
}
#[cfg(feature = "types-action")]
pub(crate) static ACTION_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "ActionOperator",
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
            wire: "4",
            name: "In",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "IsAtLeast",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "IsAtMost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "NotIn",
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
        tables::Member {
            wire: "10",
            name: "Yes",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "No",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-action")]
/// Whether an action acts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionStatus {
    /// It does.
    ///
    /// `0` on the wire.
    Enabled,
    /// It does not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-action")]
::callsheet_runtime::open_enum! {
    ActionStatus, ACTION_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-action")]
pub(crate) static ACTION_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "ActionStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "action")]
/// What was discovered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscoveryObject {
    /// A host.
    ///
    /// `1` on the wire.
    Host,
    /// A service.
    ///
    /// `2` on the wire.
    Service,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "action")]
::callsheet_runtime::open_enum! {
    DiscoveryObject, DISCOVERY_OBJECT_VALUES; 0 => Host, 1 => Service
}
#[cfg(feature = "action")]
pub(crate) static DISCOVERY_OBJECT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "DiscoveryObject",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Service",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-discovery-status")]
/// Whether a discovered host or service is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscoveryStatus {
    /// It is there.
    ///
    /// `0` on the wire.
    Up,
    /// It is not there.
    ///
    /// `1` on the wire.
    Down,
    /// It has just come.
    ///
    /// `2` on the wire.
    Discovered,
    /// It has just gone.
    ///
    /// `3` on the wire.
    Lost,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-discovery-status")]
::callsheet_runtime::open_enum! {
    DiscoveryStatus, DISCOVERY_STATUS_VALUES; 0 => Up, 1 => Down, 2 => Discovered, 3 =>
    Lost
}
#[cfg(feature = "types-discovery-status")]
pub(crate) static DISCOVERY_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "DiscoveryStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Up",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Down",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Lost",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-evaluation")]
/// How conditions go together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evaluation {
    /// Any one of each kind, all kinds.
    ///
    /// `0` on the wire.
    AndOr,
    /// All.
    ///
    /// `1` on the wire.
    And,
    /// Any one.
    ///
    /// `2` on the wire.
    Or,
    /// As an expression says.
    ///
    /// `3` on the wire.
    Expression,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-evaluation")]
::callsheet_runtime::open_enum! {
    Evaluation, EVALUATION_VALUES; 0 => AndOr, 1 => And, 2 => Or, 3 => Expression
}
#[cfg(feature = "types-evaluation")]
pub(crate) static EVALUATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "Evaluation",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "AndOr",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "And",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Or",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Expression",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "action")]
/// A kind of internal event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalEventType {
    /// An item gives no values.
    ///
    /// `0` on the wire.
    ItemNotSupported,
    /// A discovery rule gives no values.
    ///
    /// `2` on the wire.
    RuleNotSupported,
    /// A trigger cannot be evaluated.
    ///
    /// `4` on the wire.
    TriggerUnknown,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "action")]
::callsheet_runtime::open_enum! {
    InternalEventType, INTERNAL_EVENT_TYPE_VALUES; 0 => ItemNotSupported, 1 =>
    RuleNotSupported, 2 => TriggerUnknown
}
#[cfg(feature = "action")]
pub(crate) static INTERNAL_EVENT_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "InternalEventType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "ItemNotSupported",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "RuleNotSupported",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "TriggerUnknown",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-action")]
/// What an operation does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationType {
    /// Send a message.
    ///
    /// `0` on the wire.
    SendMessage,
    /// Run a script.
    ///
    /// `1` on the wire.
    RunScript,
    /// Add the host.
    ///
    /// `2` on the wire.
    AddHost,
    /// Remove the host.
    ///
    /// `3` on the wire.
    RemoveHost,
    /// Add the host to groups.
    ///
    /// `4` on the wire.
    AddToHostGroup,
    /// Take the host out of groups.
    ///
    /// `5` on the wire.
    RemoveFromHostGroup,
    /// Link templates.
    ///
    /// `6` on the wire.
    LinkTemplate,
    /// Unlink templates.
    ///
    /// `7` on the wire.
    UnlinkTemplate,
    /// Enable the host.
    ///
    /// `8` on the wire.
    EnableHost,
    /// Disable the host.
    ///
    /// `9` on the wire.
    DisableHost,
    /// Set how the inventory is filled.
    ///
    /// `10` on the wire.
    SetInventoryMode,
    /// Tell those who were told before, at the end.
    ///
    /// `11` on the wire.
    NotifyInvolvedOfRecovery,
    /// Tell those who were told before, at a change.
    ///
    /// `12` on the wire.
    NotifyInvolvedOfUpdate,
    /// Give the host tags.
    ///
    /// `13` on the wire. Since 7.0.
    AddHostTags,
    /// Take tags from the host.
    ///
    /// `14` on the wire. Since 7.0.
    RemoveHostTags,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-action")]
::callsheet_runtime::open_enum! {
    OperationType, OPERATION_TYPE_VALUES; 0 => SendMessage, 1 => RunScript, 2 => AddHost,
    3 => RemoveHost, 4 => AddToHostGroup, 5 => RemoveFromHostGroup, 6 => LinkTemplate, 7
    => UnlinkTemplate, 8 => EnableHost, 9 => DisableHost, 10 => SetInventoryMode, 11 =>
    NotifyInvolvedOfRecovery, 12 => NotifyInvolvedOfUpdate, 13 => AddHostTags, 14 =>
    RemoveHostTags
}
#[cfg(feature = "types-action")]
pub(crate) static OPERATION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "OperationType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "SendMessage",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "RunScript",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "AddHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "RemoveHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "AddToHostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "RemoveFromHostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "LinkTemplate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "UnlinkTemplate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "EnableHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "DisableHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "SetInventoryMode",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "NotifyInvolvedOfRecovery",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "NotifyInvolvedOfUpdate",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "AddHostTags",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "14",
            name: "RemoveHostTags",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "types-discovery-status")]
/// A kind of discovery check.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceCheckType {
    /// SSH.
    ///
    /// `0` on the wire.
    Ssh,
    /// LDAP.
    ///
    /// `1` on the wire.
    Ldap,
    /// SMTP.
    ///
    /// `2` on the wire.
    Smtp,
    /// FTP.
    ///
    /// `3` on the wire.
    Ftp,
    /// HTTP.
    ///
    /// `4` on the wire.
    Http,
    /// POP.
    ///
    /// `5` on the wire.
    Pop,
    /// NNTP.
    ///
    /// `6` on the wire.
    Nntp,
    /// IMAP.
    ///
    /// `7` on the wire.
    Imap,
    /// TCP.
    ///
    /// `8` on the wire.
    Tcp,
    /// Zabbix agent.
    ///
    /// `9` on the wire.
    ZabbixAgent,
    /// SNMPv1 agent.
    ///
    /// `10` on the wire.
    Snmpv1Agent,
    /// SNMPv2 agent.
    ///
    /// `11` on the wire.
    Snmpv2Agent,
    /// ICMP ping.
    ///
    /// `12` on the wire.
    IcmpPing,
    /// SNMPv3 agent.
    ///
    /// `13` on the wire.
    Snmpv3Agent,
    /// HTTPS.
    ///
    /// `14` on the wire.
    Https,
    /// Telnet.
    ///
    /// `15` on the wire.
    Telnet,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-discovery-status")]
::callsheet_runtime::open_enum! {
    ServiceCheckType, SERVICE_CHECK_TYPE_VALUES; 0 => Ssh, 1 => Ldap, 2 => Smtp, 3 =>
    Ftp, 4 => Http, 5 => Pop, 6 => Nntp, 7 => Imap, 8 => Tcp, 9 => ZabbixAgent, 10 =>
    Snmpv1Agent, 11 => Snmpv2Agent, 12 => IcmpPing, 13 => Snmpv3Agent, 14 => Https, 15 =>
    Telnet
}
#[cfg(feature = "types-discovery-status")]
pub(crate) static SERVICE_CHECK_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "ServiceCheckType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Ssh",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ldap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Smtp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Ftp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Http",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Pop",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Nntp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "Imap",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "8",
            name: "Tcp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "ZabbixAgent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "10",
            name: "Snmpv1Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "11",
            name: "Snmpv2Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "12",
            name: "IcmpPing",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "13",
            name: "Snmpv3Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "14",
            name: "Https",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "15",
            name: "Telnet",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-severity")]
/// How bad a problem is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Not classified.
    ///
    /// `0` on the wire.
    NotClassified,
    /// Information.
    ///
    /// `1` on the wire.
    Information,
    /// Warning.
    ///
    /// `2` on the wire.
    Warning,
    /// Average.
    ///
    /// `3` on the wire.
    Average,
    /// High.
    ///
    /// `4` on the wire.
    High,
    /// Disaster.
    ///
    /// `5` on the wire.
    Disaster,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-severity")]
::callsheet_runtime::open_enum! {
    Severity, SEVERITY_VALUES; 0 => NotClassified, 1 => Information, 2 => Warning, 3 =>
    Average, 4 => High, 5 => Disaster
}
#[cfg(feature = "types-severity")]
pub(crate) static SEVERITY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "Severity",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "NotClassified",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Information",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Warning",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Average",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "High",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Disaster",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-severity")]
#[cfg(any(feature = "event", feature = "map"))]
pub(crate) static SEVERITY_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "Severity",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "NotClassified",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Information",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Warning",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Average",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "High",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Disaster",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-action")]
static ACTION_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("actionid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            50,
        ),
        ("pause_symptoms", tables::Type::BOOL, 76),
        ("pause_suppressed", tables::Type::BOOL, 101),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            125,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        exclusive: &[
                            tables::Exclusive {
                                field: 2,
                                values: &["2"],
                            },
                            tables::Exclusive {
                                field: 2,
                                values: &["3"],
                            },
                            tables::Exclusive {
                                field: 2,
                                values: &["8"],
                            },
                            tables::Exclusive {
                                field: 2,
                                values: &["9"],
                            },
                            tables::Exclusive {
                                field: 2,
                                values: &["10"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            423,
        ),
        (
            "recovery_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_RECOVERY_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "update_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CHANGE_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1031,
        ),
        ("notify_if_canceled", tables::Type::BOOL, 1197),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
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
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 55,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 80,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 104,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_RECOVERY_OPERATIONS,
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
                        late: false,
                        line: 843,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CHANGE_OPERATIONS,
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
                        late: false,
                        line: 1033,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1200,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "Action",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_FIELDS,
    lookup: &[
        65535, 4, 0, 6, 7, 5, 10, 11, 65535, 65535, 65535, 9, 65535, 65535, 65535, 65535,
        65535, 65535, 1, 65535, 65535, 8, 65535, 65535, 65535, 65535, 3, 65535, 65535,
        65535, 2, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action's id.",
            ru: "Идентификатор действия.",
        },
        tables::Text {
            en: "The action's name.",
            ru: "Название действия.",
        },
        tables::Text {
            en: "Which events it acts on.",
            ru: "На какие события реагирует.",
        },
        tables::Text {
            en: "Whether it acts.",
            ru: "Включено ли действие.",
        },
        tables::Text {
            en: "How long a step of the operations takes.",
            ru: "Длительность шага операций.",
        },
        tables::Text {
            en: "Whether operations wait while the problem is a symptom of another.",
            ru: "Приостанавливать ли операции, пока проблема — симптом другой.",
        },
        tables::Text {
            en: "Whether operations wait during maintenance.",
            ru: "Приостанавливать ли операции во время обслуживания.",
        },
        tables::Text {
            en: "Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "На какие из этих событий реагирует. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается при наступлении события. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.",
            ru: "Что делается по завершении проблемы. Заполняется по `selectRecoveryOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.",
            ru: "Что делается при изменении проблемы. Заполняется по `selectUpdateOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether those who were told are told when the action is cut short.",
            ru: "Сообщать ли уже оповещённым об отмене эскалации.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 60,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            50,
        ),
        ("pause_symptoms", tables::Type::BOOL, 76),
        ("pause_suppressed", tables::Type::BOOL, 101),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            125,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["2"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["3"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["8"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["9"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["10"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            423,
        ),
        (
            "recovery_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "update_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1031,
        ),
        ("notify_if_canceled", tables::Type::BOOL, 1197),
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
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 58,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 60,
                                    last: 604800,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 61,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
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
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 83,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 86,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
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
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 107,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
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
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS,
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
                        late: false,
                        line: 846,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 849,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS,
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
                        late: false,
                        line: 1036,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1039,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
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
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1203,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1206,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreate",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_FIELDS,
    lookup: &[
        65535, 3, 5, 9, 6, 4, 10, 65535, 65535, 65535, 65535, 8, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 65535, 65535, 7, 65535, 65535, 65535, 65535, 2, 65535,
        65535, 65535, 1, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1283,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action's name.",
            ru: "Название действия.",
        },
        tables::Text {
            en: "Which events it acts on.",
            ru: "На какие события реагирует.",
        },
        tables::Text {
            en: "Whether it acts.",
            ru: "Включено ли действие.",
        },
        tables::Text {
            en: "How long a step of the operations takes.",
            ru: "Длительность шага операций.",
        },
        tables::Text {
            en: "Whether operations wait while the problem is a symptom of another.",
            ru: "Приостанавливать ли операции, пока проблема — симптом другой.",
        },
        tables::Text {
            en: "Whether operations wait during maintenance.",
            ru: "Приостанавливать ли операции во время обслуживания.",
        },
        tables::Text {
            en: "Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "На какие из этих событий реагирует. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается при наступлении события. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.",
            ru: "Что делается по завершении проблемы. Заполняется по `selectRecoveryOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.",
            ru: "Что делается при изменении проблемы. Заполняется по `selectUpdateOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether those who were told are told when the action is cut short.",
            ru: "Сообщать ли уже оповещённым об отмене эскалации.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No operations defined for action \"{.name}\".",
            ru: "У действия нет ни одной операции.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_FIELDS: [tables::Field<'static>; 12] = tables::Field::rows(
    [
        ("actionid", tables::Type::ID, 16),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_STATUS_VALUES),
                ..tables::Type::ANY
            },
            43,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range {
                        first: 60,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            50,
        ),
        ("pause_symptoms", tables::Type::BOOL, 76),
        ("pause_suppressed", tables::Type::BOOL, 101),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            125,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        exclusive: &[
                            tables::Exclusive {
                                field: 0,
                                values: &["2"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["3"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["8"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["9"],
                            },
                            tables::Exclusive {
                                field: 0,
                                values: &["10"],
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            423,
        ),
        (
            "recovery_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            841,
        ),
        (
            "update_operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1031,
        ),
        ("notify_if_canceled", tables::Type::BOOL, 1197),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("action"),
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
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 66,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 69,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range {
                                    first: 60,
                                    last: 604800,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 72,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 91,
                    },
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
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 94,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 97,
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
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 115,
                    },
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
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 118,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 121,
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
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS,
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
                        late: false,
                        line: 854,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS,
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
                        late: false,
                        line: 857,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 860,
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
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS,
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
                        late: false,
                        line: 1044,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS,
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
                        late: false,
                        line: 1047,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1050,
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
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1211,
                    },
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
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1214,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::BOOL,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1217,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdate",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_FIELDS,
    lookup: &[
        65535, 4, 0, 6, 7, 5, 10, 11, 65535, 65535, 65535, 9, 65535, 65535, 65535, 65535,
        65535, 65535, 1, 65535, 65535, 8, 65535, 65535, 65535, 65535, 3, 65535, 65535,
        65535, 2, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1288,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The action's id.",
            ru: "Идентификатор действия.",
        },
        tables::Text {
            en: "The action's name.",
            ru: "Название действия.",
        },
        tables::Text {
            en: "Which events it acts on.",
            ru: "На какие события реагирует.",
        },
        tables::Text {
            en: "Whether it acts.",
            ru: "Включено ли действие.",
        },
        tables::Text {
            en: "How long a step of the operations takes.",
            ru: "Длительность шага операций.",
        },
        tables::Text {
            en: "Whether operations wait while the problem is a symptom of another.",
            ru: "Приостанавливать ли операции, пока проблема — симптом другой.",
        },
        tables::Text {
            en: "Whether operations wait during maintenance.",
            ru: "Приостанавливать ли операции во время обслуживания.",
        },
        tables::Text {
            en: "Which of these events it acts on. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "На какие из этих событий реагирует. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done when the event comes. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается при наступлении события. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when the problem is over. Filled by `selectRecoveryOperations`. In an update they replace those until now.",
            ru: "Что делается по завершении проблемы. Заполняется по `selectRecoveryOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What is done when someone changes the problem. Filled by `selectUpdateOperations`. In an update they replace those until now.",
            ru: "Что делается при изменении проблемы. Заполняется по `selectUpdateOperations`. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Whether those who were told are told when the action is cut short.",
            ru: "Сообщать ли уже оповещённым об отмене эскалации.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No operations defined for action \"{.name}\".",
            ru: "У действия нет ни одной операции.",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                words: &["0", "1", "2", "3"],
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                ..tables::Type::ANY
            },
            139,
        ),
        (
            "eval_formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                ..tables::Type::ANY
            },
            154,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
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
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
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
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_FILTER_CONDITIONS,
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
                        late: false,
                        line: 163,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionFilter",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_FILTER_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 2, 0, 1, 65535, 65535, 65535,
        65535, 65535, 3,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression, where `evaltype` asks for one.",
            ru: "Выражение, если его требует `evaltype`.",
        },
        tables::Text {
            en: "The expression that the server made of the conditions.",
            ru: "Выражение, составленное сервером из условий.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            172,
        ),
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            244,
        ),
        ("value", tables::Type::TEXT, 300),
        (
            "value2",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            408,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 174,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            ..tables::Type::ANY
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
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 247,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 302,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 411,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionFilterConditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 3, 4, 1, 65535, 65535, 65535,
        65535, 2,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_FILTER_CONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The letter by which the expression names it.",
            ru: "Буква, которой условие обозначено в выражении.",
        },
        tables::Text {
            en: "What is looked at.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "How it is compared. Before 7.0 it has to be there.",
            ru: "Как сравнивается. До 7.0 обязательно.",
        },
        tables::Text {
            en: "What it is compared with: an id, a number, a text, by what is looked at.",
            ru: "С чем сравнивается: идентификатор, число или текст, смотря что проверяется.",
        },
        tables::Text {
            en: "The name of the tag whose value is compared.",
            ru: "Имя тега, значение которого сравнивается.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(2),
                        steps: &[2],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 27, 28, 25, 26",
                ru: "допустимо 25, 26, 27, 28",
            },
        },
        tables::Said {
            field: 3,
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
            field: 3,
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
#[cfg(feature = "types-action")]
static ACTION_OPERATIONS_FIELDS: [tables::Field<'static>; 18] = tables::Field::rows(
    [
        ("operationid", tables::Type::ID, 429),
        ("actionid", tables::Type::ID, 436),
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            444,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            489,
        ),
        ("esc_step_from", tables::Type::INT, 515),
        ("esc_step_to", tables::Type::INT, 539),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "opconditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPCONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[3],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            588,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            652,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            666,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            680,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            694,
        ),
        (
            "opcommand_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            708,
        ),
        (
            "opcommand_hst",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            733,
        ),
        (
            "opgroup",
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
            758,
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
            774,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            790,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPTAG,
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
            810,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 448,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 494,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 518,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 542,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 567,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPCONDITIONS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[3],
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
                        line: 591,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 655,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 670,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 684,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 697,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
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
                        late: false,
                        line: 712,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
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
                        late: false,
                        line: 737,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 762,
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
                        when: ::core::option::Option::None,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 778,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 792,
                    },
                ],
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 814,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_OPERATIONS_FIELDS,
    lookup: &[
        65535, 3, 1, 12, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17,
        65535, 65535, 65535, 65535, 65535, 16, 65535, 4, 65535, 65535, 65535, 65535,
        65535, 13, 65535, 65535, 14, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535,
        65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 15, 65535, 2, 9, 10,
        11, 65535, 0, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The operation's id.",
            ru: "Идентификатор операции.",
        },
        tables::Text {
            en: "The action that it belongs to.",
            ru: "Действие, которому она принадлежит.",
        },
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "How long a step of it takes; `0` for as long as the action says.",
            ru: "Длительность шага; `0` — как задано в действии.",
        },
        tables::Text {
            en: "The step that it starts with.",
            ru: "Шаг, с которого начинается.",
        },
        tables::Text {
            en: "The step that it ends with; `0` for never.",
            ru: "Шаг, которым заканчивается; `0` — без конца.",
        },
        tables::Text {
            en: "How its conditions go together.",
            ru: "Как сочетаются условия операции.",
        },
        tables::Text {
            en: "When it is done.",
            ru: "При каких условиях выполняется.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Groups to add the host to, or to take it out of.",
            ru: "Группы, в которые узел добавляется или из которых исключается.",
        },
        tables::Text {
            en: "Templates to link to the host, or to unlink.",
            ru: "Шаблоны, которые присоединяются или отсоединяются.",
        },
        tables::Text {
            en: "How the host's inventory is filled.",
            ru: "Как заполняется инвентарь узла.",
        },
        tables::Text {
            en: "Tags to give the host, or to take away.",
            ru: "Теги, которые добавляются узлу или снимаются.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_OPERATIONS_OPCONDITIONS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("opconditionid", tables::Type::ID, 612),
        ("operationid", tables::Type::ID, 619),
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                words: &["14"],
                ..tables::Type::ANY
            },
            626,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                words: &["0", "1"],
                ..tables::Type::TEXT
            },
            635,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            645,
        ),
    ],
    &[
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_OPERATIONS_OPCONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionOperationsOpconditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_OPERATIONS_OPCONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 3, 65535, 0, 2, 65535, 65535,
        65535, 4,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_OPERATIONS_OPCONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The condition's id.",
            ru: "Идентификатор условия.",
        },
        tables::Text {
            en: "The operation that it belongs to.",
            ru: "Операция, которой оно принадлежит.",
        },
        tables::Text {
            en: "What is looked at: whether the problem is acknowledged.",
            ru: "Что проверяется: подтверждена ли проблема.",
        },
        tables::Text {
            en: "`0` for not acknowledged, `1` for acknowledged. A text, not a number.",
            ru: "`0` — не подтверждена, `1` — подтверждена. Строка, а не число.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            803,
        ),
    ],
    &[],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionOperationsOpinventory",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "By hand or by items.",
            ru: "Вручную или из элементов данных.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_OPERATIONS_OPTAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            826,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            835,
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
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_OPERATIONS_OPTAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionOperationsOptag",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_OPERATIONS_OPTAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_OPERATIONS_OPTAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "types-action")]
static ACTION_RECOVERY_OPERATIONS_FIELDS: [tables::Field<'static>; 11] = tables::Field::rows(
    [
        ("operationid", tables::Type::ID, 864),
        ("actionid", tables::Type::ID, 871),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                ..tables::Type::ANY
            },
            879,
        ),
        (
            "opconditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ANY,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            887,
        ),
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            895,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            925,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            939,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            953,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            967,
        ),
        (
            "opcommand_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            981,
        ),
        (
            "opcommand_hst",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1006,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("action"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 899,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 928,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 943,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 957,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 970,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
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
                        late: false,
                        line: 985,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
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
                        late: false,
                        line: 1010,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_RECOVERY_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionRecoveryOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_RECOVERY_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 1, 5, 9, 3, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 6, 7, 8, 65535, 0, 65535, 65535, 65535, 10, 65535,
        65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_RECOVERY_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The operation's id.",
            ru: "Идентификатор операции.",
        },
        tables::Text {
            en: "The action that it belongs to.",
            ru: "Действие, которому она принадлежит.",
        },
        tables::Text {
            en: "How its conditions go together. It has none.",
            ru: "Как сочетаются её условия. Их нет.",
        },
        tables::Text {
            en: "Its conditions. Always empty.",
            ru: "Её условия. Всегда пусто.",
        },
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-action")]
static ACTION_CHANGE_OPERATIONS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("operationid", tables::Type::ID, 1054),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                ..tables::Type::ANY
            },
            1061,
        ),
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            1069,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1091,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            1105,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            1119,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1133,
        ),
        (
            "opcommand_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1147,
        ),
        (
            "opcommand_hst",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1172,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1073,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1094,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1109,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1123,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1136,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP,
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
                        late: false,
                        line: 1151,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST,
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
                        late: false,
                        line: 1176,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-action")]
pub(crate) static ACTION_CHANGE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionChangeOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CHANGE_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 3, 7, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 2, 4, 5, 6, 65535, 0, 65535, 65535, 65535, 8,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CHANGE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The operation's id.",
            ru: "Идентификатор операции.",
        },
        tables::Text {
            en: "How its conditions go together. It has none.",
            ru: "Как сочетаются её условия. Их нет.",
        },
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                words: &["0", "1", "2", "3"],
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                length: ::core::option::Option::Some(1024),
                ..tables::Type::ANY
            },
            139,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 145,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 150,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 166,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateFilter",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression, where `evaltype` asks for one.",
            ru: "Выражение, если его требует `evaltype`.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            172,
        ),
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            244,
        ),
        ("value", tables::Type::ANY, 300),
        (
            "value2",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            408,
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 177,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 182,
                    },
                ],
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
                                    from: tables::From::Above(2),
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "6",
                                "13",
                                "16",
                                "25",
                                "26",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 193,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &[
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "18",
                                "19",
                                "20",
                                "21",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 197,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["20", "22", "24"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 201,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[1],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["0", "1", "13", "23", "25", "26"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 205,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["27", "28", "25", "26"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 209,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                    steps: &[1],
                                },
                                &["0", "1", "2", "13", "18", "19", "20", "27"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 250,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10", "21", "23"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 254,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["25", "26"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 258,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "5", "6"],
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
                                    steps: &[1],
                                },
                                &["7", "8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["12"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "5", "6", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 270,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["3", "28"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 274,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["4", "7"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 279,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["5", "6"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 284,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["11", "10"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 289,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["22", "24"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["2", "3", "8", "9"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 294,
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
                                &["0", "1", "2", "13", "18", "19", "20", "27"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 305,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["3", "22", "24", "25", "28"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 310,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SEVERITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 317,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimePeriod),
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
                        line: 323,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["7"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IpRanges),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 331,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["8"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SERVICE_CHECK_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 338,
                    },
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 344,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&DISCOVERY_STATUS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 352,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 2592000,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
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
                                            steps: &[1],
                                        },
                                        &["12"],
                                    ),
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
                                            &["0", "1"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
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
                                    steps: &[1],
                                },
                                &["12"],
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
                        late: false,
                        line: 371,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["21"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&DISCOVERY_OBJECT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 377,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["23"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INTERNAL_EVENT_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 383,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["26"],
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
                        line: 389,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 394,
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
                                    steps: &[1],
                                },
                                &["26"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 414,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 419,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateFilterConditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 3, 4, 1, 65535, 65535, 65535,
        65535, 2,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 1220,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The letter by which the expression names it.",
            ru: "Буква, которой условие обозначено в выражении.",
        },
        tables::Text {
            en: "What is looked at.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "How it is compared. Before 7.0 it has to be there.",
            ru: "Как сравнивается. До 7.0 обязательно.",
        },
        tables::Text {
            en: "What it is compared with: an id, a number, a text, by what is looked at.",
            ru: "С чем сравнивается: идентификатор, число или текст, смотря что проверяется.",
        },
        tables::Text {
            en: "The name of the tag whose value is compared.",
            ru: "Имя тега, значение которого сравнивается.",
        },
    ],
    rules: &[
        tables::Text {
            en: "the parameter \"operator\" is missing",
            ru: "не задан параметр «operator»",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(2),
                        steps: &[1],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 27, 28, 25, 26",
                ru: "допустимо 25, 26, 27, 28",
            },
        },
        tables::Said {
            field: 3,
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
            field: 3,
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
#[cfg(feature = "action")]
static ACTION_CREATE_OPERATIONS_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            444,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 60,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            489,
        ),
        (
            "esc_step_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            515,
        ),
        (
            "esc_step_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            539,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                words: &["0", "1", "2"],
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "opconditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS,
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
            588,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            652,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            666,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            680,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            694,
        ),
        (
            "opcommand_grp",
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
            708,
        ),
        (
            "opcommand_hst",
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
            733,
        ),
        (
            "opgroup",
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
            758,
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
            774,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            790,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG,
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
            810,
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
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 451,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "13",
                                "14",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 455,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 459,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 463,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 497,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 60,
                                    last: 604800,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 500,
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
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 521,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 524,
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
                                    steps: &[1],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 545,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 548,
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
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 570,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 573,
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
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS,
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
                        line: 594,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 597,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 658,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 662,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 673,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 676,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 687,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 690,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 700,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 704,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0", "1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 715,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 718,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0", "1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 740,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 743,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4", "5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 765,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 770,
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
                                    steps: &[0],
                                },
                                &["6", "7"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 781,
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
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 786,
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
                                    steps: &[0],
                                },
                                &["10"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 795,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 799,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 817,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 822,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_OPERATIONS_FIELDS,
    lookup: &[
        65535, 1, 10, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        15, 65535, 65535, 65535, 65535, 65535, 14, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 11, 65535, 65535, 12, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 0, 7, 8, 9,
        65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1234,
        },
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1241,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[1],
                            },
                            &["0", "1", "2"],
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
                            steps: &[10],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1248,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "How long a step of it takes; `0` for as long as the action says.",
            ru: "Длительность шага; `0` — как задано в действии.",
        },
        tables::Text {
            en: "The step that it starts with.",
            ru: "Шаг, с которого начинается.",
        },
        tables::Text {
            en: "The step that it ends with; `0` for never.",
            ru: "Шаг, которым заканчивается; `0` — без конца.",
        },
        tables::Text {
            en: "How its conditions go together.",
            ru: "Как сочетаются условия операции.",
        },
        tables::Text {
            en: "When it is done.",
            ru: "При каких условиях выполняется.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Groups to add the host to, or to take it out of.",
            ru: "Группы, в которые узел добавляется или из которых исключается.",
        },
        tables::Text {
            en: "Templates to link to the host, or to unlink.",
            ru: "Шаблоны, которые присоединяются или отсоединяются.",
        },
        tables::Text {
            en: "How the host's inventory is filled.",
            ru: "Как заполняется инвентарь узла.",
        },
        tables::Text {
            en: "Tags to give the host, or to take away.",
            ru: "Теги, которые добавляются узлу или снимаются.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Parameters \"esc_step_from\" and \"esc_step_to\" must be set together.",
            ru: "Параметры «esc_step_from» и «esc_step_to» задаются только вместе.",
        },
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_OPERATIONS_OPCONDITIONS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                words: &["14"],
                ..tables::Type::ANY
            },
            626,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                words: &["0", "1"],
                ..tables::Type::TEXT
            },
            635,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            645,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPCONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateOperationsOpconditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_OPERATIONS_OPCONDITIONS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPCONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is looked at: whether the problem is acknowledged.",
            ru: "Что проверяется: подтверждена ли проблема.",
        },
        tables::Text {
            en: "`0` for not acknowledged, `1` for acknowledged. A text, not a number.",
            ru: "`0` — не подтверждена, `1` — подтверждена. Строка, а не число.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            803,
        ),
    ],
    &[],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateOperationsOpinventory",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "By hand or by items.",
            ru: "Вручную или из элементов данных.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_OPERATIONS_OPTAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            826,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            835,
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
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPTAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateOperationsOptag",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_OPERATIONS_OPTAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_OPERATIONS_OPTAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "action")]
static ACTION_CREATE_RECOVERY_OPERATIONS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            895,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            925,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            939,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            953,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            967,
        ),
        (
            "opcommand_grp",
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
            981,
        ),
        (
            "opcommand_hst",
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
            1006,
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
                                    steps: &[1],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "11"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 902,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "11"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 906,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                &["0", "11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 931,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 935,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 946,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 949,
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
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 960,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 963,
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 973,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 977,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 988,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 991,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1013,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1016,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_RECOVERY_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateRecoveryOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_RECOVERY_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 2, 3, 4, 5, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["11"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[1, 3],
            }),
            is_advice: false,
            line: 1227,
        },
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1255,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[1],
                            },
                            &["0"],
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
            line: 1262,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_RECOVERY_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[
        tables::Text {
            en: "unexpected parameter \"mediatypeid\"",
            ru: "параметр «mediatypeid» здесь не допускается",
        },
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_UPDATE_OPERATIONS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            1069,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1091,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            1105,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            1119,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1133,
        ),
        (
            "opcommand_grp",
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
            1147,
        ),
        (
            "opcommand_hst",
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
            1172,
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
                                    steps: &[1],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "12"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1076,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                &["0", "12"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1097,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1101,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1112,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1115,
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
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1126,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1129,
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1139,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1143,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1154,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1157,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1179,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1182,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_UPDATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateUpdateOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_UPDATE_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 2, 3, 4, 5, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1269,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[1],
                            },
                            &["0"],
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
            line: 1276,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_UPDATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                words: &["0", "1", "2", "3"],
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                length: ::core::option::Option::Some(1024),
                ..tables::Type::ANY
            },
            139,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            161,
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
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 145,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(1024),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 150,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER_CONDITIONS,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 166,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateFilter",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 2],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How the conditions go together.",
            ru: "Как сочетаются условия.",
        },
        tables::Text {
            en: "The expression, where `evaltype` asks for one.",
            ru: "Выражение, если его требует `evaltype`.",
        },
        tables::Text {
            en: "The conditions.",
            ru: "Условия.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            172,
        ),
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            186,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            244,
        ),
        ("value", tables::Type::ANY, 300),
        (
            "value2",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            408,
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 177,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 182,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 215,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "6",
                                "13",
                                "16",
                                "25",
                                "26",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 218,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &[
                                "7",
                                "8",
                                "9",
                                "10",
                                "11",
                                "12",
                                "18",
                                "19",
                                "20",
                                "21",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 222,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["20", "22", "24"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 226,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["0", "1", "13", "23", "25", "26"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 230,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(2),
                                    steps: &[2],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                            words: &["27", "28", "25", "26"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 234,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                    steps: &[1],
                                },
                                &["0", "1", "2", "13", "18", "19", "20", "27"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 250,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10", "21", "23"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 254,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["25", "26"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 258,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "5", "6"],
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
                                    steps: &[1],
                                },
                                &["7", "8", "9"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 266,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["12"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["0", "1", "5", "6", "2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 270,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["3", "28"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["2", "3"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 274,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["4", "7"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 279,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["5", "6"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 284,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["16"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["11", "10"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 289,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["22", "24"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                            words: &["2", "3", "8", "9"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 294,
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
                                &["0", "1", "2", "13", "18", "19", "20", "27"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 305,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["3", "22", "24", "25", "28"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 310,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SEVERITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 317,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimePeriod),
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
                        line: 323,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["7"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::IpRanges),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 331,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["8"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SERVICE_CHECK_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 338,
                    },
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 344,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["10"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&DISCOVERY_STATUS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 352,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 2592000,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
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
                                            steps: &[1],
                                        },
                                        &["12"],
                                    ),
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
                                            &["0", "1"],
                                        ),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
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
                                    steps: &[1],
                                },
                                &["12"],
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
                        late: false,
                        line: 371,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["21"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&DISCOVERY_OBJECT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 377,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["23"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&INTERNAL_EVENT_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 383,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["26"],
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
                        line: 389,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ANY,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 394,
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
                                    steps: &[1],
                                },
                                &["26"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 414,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 419,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateFilterConditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 3, 4, 1, 65535, 65535, 65535,
        65535, 2,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 1220,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The letter by which the expression names it.",
            ru: "Буква, которой условие обозначено в выражении.",
        },
        tables::Text {
            en: "What is looked at.",
            ru: "Что проверяется.",
        },
        tables::Text {
            en: "How it is compared. Before 7.0 it has to be there.",
            ru: "Как сравнивается. До 7.0 обязательно.",
        },
        tables::Text {
            en: "What it is compared with: an id, a number, a text, by what is looked at.",
            ru: "С чем сравнивается: идентификатор, число или текст, смотря что проверяется.",
        },
        tables::Text {
            en: "The name of the tag whose value is compared.",
            ru: "Имя тега, значение которого сравнивается.",
        },
    ],
    rules: &[
        tables::Text {
            en: "the parameter \"operator\" is missing",
            ru: "не задан параметр «operator»",
        },
    ],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-one-of"],
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(2),
                        steps: &[2],
                    },
                    &["4"],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "value must be one of 27, 28, 25, 26",
                ru: "допустимо 25, 26, 27, 28",
            },
        },
        tables::Said {
            field: 3,
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
            field: 3,
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
#[cfg(feature = "action")]
static ACTION_UPDATE_OPERATIONS_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            444,
        ),
        (
            "esc_period",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(255),
                numbers: &[
                    tables::Range { first: 0, last: 0 },
                    tables::Range {
                        first: 60,
                        last: 604800,
                    },
                ],
                macros: tables::Macros {
                    user: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            489,
        ),
        (
            "esc_step_from",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            515,
        ),
        (
            "esc_step_to",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 99999,
                    },
                ],
                ..tables::Type::INT
            },
            539,
        ),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(&EVALUATION_VALUES),
                words: &["0", "1", "2"],
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "opconditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS,
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
            588,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            652,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            666,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            680,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            694,
        ),
        (
            "opcommand_grp",
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
            708,
        ),
        (
            "opcommand_hst",
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
            733,
        ),
        (
            "opgroup",
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
            758,
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
            774,
        ),
        (
            "opinventory",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY,
                    ),
                ),
                ..tables::Type::ANY
            },
            790,
        ),
        (
            "optag",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG,
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
            810,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 469,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 472,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &[
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "9",
                                "10",
                                "13",
                                "14",
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 476,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 480,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 484,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 505,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 60,
                                    last: 604800,
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
                        late: false,
                        line: 508,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(255),
                            numbers: &[
                                tables::Range { first: 0, last: 0 },
                                tables::Range {
                                    first: 60,
                                    last: 604800,
                                },
                            ],
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 511,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 529,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 532,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 535,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 553,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0", "3", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 556,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 99999,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 559,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 578,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 581,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVALUATION_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 584,
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
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS,
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
                        line: 602,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS,
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
                        line: 605,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 608,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 658,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 662,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 673,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 676,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 687,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 690,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 700,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 704,
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
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 723,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0", "1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 726,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 729,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 748,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0", "1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 751,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 754,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4", "5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 765,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 770,
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
                                    steps: &[0],
                                },
                                &["6", "7"],
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
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 781,
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
                                                super::super::tables::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 786,
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
                                    steps: &[0],
                                },
                                &["10"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 795,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 799,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
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
                                    steps: &[0],
                                },
                                &["13", "14"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 817,
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
                                                super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 822,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_OPERATIONS_FIELDS,
    lookup: &[
        65535, 1, 10, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        15, 65535, 65535, 65535, 65535, 65535, 14, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 11, 65535, 65535, 12, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535,
        65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 13, 65535, 0, 7, 8, 9,
        65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1234,
        },
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1241,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[2],
                            },
                            &["0", "1", "2"],
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
                            steps: &[10],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1248,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "How long a step of it takes; `0` for as long as the action says.",
            ru: "Длительность шага; `0` — как задано в действии.",
        },
        tables::Text {
            en: "The step that it starts with.",
            ru: "Шаг, с которого начинается.",
        },
        tables::Text {
            en: "The step that it ends with; `0` for never.",
            ru: "Шаг, которым заканчивается; `0` — без конца.",
        },
        tables::Text {
            en: "How its conditions go together.",
            ru: "Как сочетаются условия операции.",
        },
        tables::Text {
            en: "When it is done.",
            ru: "При каких условиях выполняется.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Groups to add the host to, or to take it out of.",
            ru: "Группы, в которые узел добавляется или из которых исключается.",
        },
        tables::Text {
            en: "Templates to link to the host, or to unlink.",
            ru: "Шаблоны, которые присоединяются или отсоединяются.",
        },
        tables::Text {
            en: "How the host's inventory is filled.",
            ru: "Как заполняется инвентарь узла.",
        },
        tables::Text {
            en: "Tags to give the host, or to take away.",
            ru: "Теги, которые добавляются узлу или снимаются.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Parameters \"esc_step_from\" and \"esc_step_to\" must be set together.",
            ru: "Параметры «esc_step_from» и «esc_step_to» задаются только вместе.",
        },
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_OPERATIONS_OPCONDITIONS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "conditiontype",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_CONDITION_TYPE_VALUES),
                words: &["14"],
                ..tables::Type::ANY
            },
            626,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                words: &["0", "1"],
                ..tables::Type::TEXT
            },
            635,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_OPERATOR_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            645,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPCONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateOperationsOpconditions",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_OPERATIONS_OPCONDITIONS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 2],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPCONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is looked at: whether the problem is acknowledged.",
            ru: "Что проверяется: подтверждена ли проблема.",
        },
        tables::Text {
            en: "`0` for not acknowledged, `1` for acknowledged. A text, not a number.",
            ru: "`0` — не подтверждена, `1` — подтверждена. Строка, а не число.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_OPERATIONS_OPINVENTORY_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "inventory_mode",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::host::INVENTORY_MODE_VALUES,
                ),
                words: &["0", "1"],
                ..tables::Type::ANY
            },
            803,
        ),
    ],
    &[],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPINVENTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateOperationsOpinventory",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_OPERATIONS_OPINVENTORY_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPINVENTORY_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "By hand or by items.",
            ru: "Вручную или из элементов данных.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_OPERATIONS_OPTAG_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            826,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            835,
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
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPTAG_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateOperationsOptag",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_OPERATIONS_OPTAG_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_OPERATIONS_OPTAG_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "action")]
static ACTION_UPDATE_RECOVERY_OPERATIONS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            895,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            925,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            939,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            953,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            967,
        ),
        (
            "opcommand_grp",
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
            981,
        ),
        (
            "opcommand_hst",
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
            1006,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "11"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 912,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "11"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 916,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "11"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 920,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                &["0", "11"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 931,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 935,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 946,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 949,
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
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 960,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 963,
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 973,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 977,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 996,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 999,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1002,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1021,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1024,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1027,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_RECOVERY_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateRecoveryOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_RECOVERY_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 2, 3, 4, 5, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    },
                    &["11"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[1, 3],
            }),
            is_advice: false,
            line: 1227,
        },
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1255,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[2],
                            },
                            &["0"],
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
            line: 1262,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_RECOVERY_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[
        tables::Text {
            en: "unexpected parameter \"mediatypeid\"",
            ru: "параметр «mediatypeid» здесь не допускается",
        },
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_UPDATE_OPERATIONS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "operationtype",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            1069,
        ),
        (
            "opmessage",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1091,
        ),
        (
            "opmessage_grp",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
            1105,
        ),
        (
            "opmessage_usr",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
            1119,
        ),
        (
            "opcommand",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            1133,
        ),
        (
            "opcommand_grp",
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
            1147,
        ),
        (
            "opcommand_hst",
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
            1172,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "12"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1082,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[2],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_TYPE_VALUES),
                            words: &["0", "1", "12"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1086,
                    },
                ],
                ..tables::Facts::REQUIRED
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
                                &["0", "12"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1097,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1101,
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
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1112,
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
                                                super::super::tables::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1115,
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
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1126,
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
                                                super::super::tables::shapes::TYPES_USER_REFERENCE_USER_REFERENCE,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1129,
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1139,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1143,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1162,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1165,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1168,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1187,
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
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Above(1),
                                            steps: &[2],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
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
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1190,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1193,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_UPDATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateUpdateOperations",
    file: "spec/zabbix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_UPDATE_OPERATIONS_FIELDS,
    lookup: &[
        65535, 65535, 0, 1, 2, 3, 4, 5, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
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
            need: tables::Need::Holds(
                tables::Condition::Any(
                    &[
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Filled(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                    ],
                ),
            ),
            is_advice: false,
            line: 1269,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[0],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Above(1),
                                steps: &[2],
                            },
                            &["0"],
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
            line: 1276,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_UPDATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
        tables::Text {
            en: "Groups whose users get the message.",
            ru: "Группы пользователей, получающие сообщение.",
        },
        tables::Text {
            en: "Users who get the message.",
            ru: "Пользователи, получающие сообщение.",
        },
        tables::Text {
            en: "The script to run.",
            ru: "Выполняемый скрипт.",
        },
        tables::Text {
            en: "Groups of hosts on which the script runs.",
            ru: "Группы узлов сети, на которых выполняется скрипт.",
        },
        tables::Text {
            en: "Hosts on which the script runs.",
            ru: "Узлы сети, на которых выполняется скрипт.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No recipients specified for action operation message.",
            ru: "У сообщения нет получателей.",
        },
        tables::Text {
            en: "No targets specified for action operation global script.",
            ru: "Не указано, где выполнять скрипт.",
        },
    ],
    said: &[],
};
