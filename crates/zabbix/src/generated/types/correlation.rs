// @generated from spec/zabbix/types/correlation.toml by `cargo xtask codegen`; do not edit.

//! The type `correlation`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "correlation")]
/// A correlation of events
#[non_exhaustive]
pub struct Correlation {
    /// The correlation's id.
    ///
    /// Id.
    pub correlationid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The correlation's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the correlation is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: ::core::option::Option<::std::boxed::Box<CorrelationFilter>>,
    /// What is done. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object.
    pub operations: ::core::option::Option<::std::vec::Vec<CorrelationOperations>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl Correlation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`correlationid`](Self::correlationid).
    pub fn correlationid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.correlationid, value);
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
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::status::Status>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<CorrelationFilter>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<CorrelationOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
}
#[cfg(feature = "correlation")]
impl ::core::default::Default for Correlation {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    Correlation, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION; 0 => correlationid, 1 =>
    name, 2 => description, 3 => status, 4 => filter, 5 => operations;; correlationid
    name description status filter operations
}
#[cfg(feature = "correlation")]
/// A correlation of events
#[non_exhaustive]
pub struct CorrelationCreate {
    /// The correlation's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the correlation is in use.
    ///
    /// One of the values below. Default: `0`.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: CorrelationCreateFilter,
    /// What is done. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub operations: ::std::vec::Vec<CorrelationCreateOperations>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        filter: impl ::core::convert::Into<CorrelationCreateFilter>,
        operations: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<CorrelationCreateOperations>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            filter: filter.into(),
            operations: ::callsheet_runtime::record::list(operations),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE; 0 => name, 1 =>
    description, 2 => status, 3 => filter, 4 => operations; name filter operations;
    description status
}
#[cfg(feature = "correlation")]
/// A correlation of events
#[non_exhaustive]
pub struct CorrelationUpdate {
    /// The correlation's id.
    ///
    /// Id.
    pub correlationid: ::callsheet_runtime::Id,
    /// The correlation's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Whether the correlation is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<super::super::types::status::Status>,
    /// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
    ///
    /// Object.
    pub filter: ::core::option::Option<::std::boxed::Box<CorrelationUpdateFilter>>,
    /// What is done. Filled by `selectOperations`. In an update they replace those until now.
    ///
    /// List of: object. Not empty.
    pub operations: ::core::option::Option<::std::vec::Vec<CorrelationUpdateOperations>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationUpdate {
    /// With what is required.
    pub fn new(
        correlationid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            correlationid: correlationid.into(),
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
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
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
    /// Sets [`filter`](Self::filter).
    pub fn filter(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<CorrelationUpdateFilter>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.filter, value);
        self
    }
    /// Sets [`operations`](Self::operations).
    pub fn operations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<CorrelationUpdateOperations>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.operations, value);
        self
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE; 0 =>
    correlationid, 1 => name, 2 => description, 3 => status, 4 => filter, 5 =>
    operations; correlationid; name description status filter operations
}
#[cfg(feature = "correlation")]
/// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct CorrelationFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: ::core::option::Option<super::super::types::action::Evaluation>,
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
    pub conditions: ::core::option::Option<::std::vec::Vec<CorrelationFilterConditions>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Evaluation>,
    ) -> Self {
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
            Item = impl ::core::convert::Into<CorrelationFilterConditions>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.conditions, value);
        self
    }
}
#[cfg(feature = "correlation")]
impl ::core::default::Default for CorrelationFilter {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_FILTER; 0 => evaltype, 1
    => formula, 2 => eval_formula, 3 => conditions;; evaltype formula eval_formula
    conditions
}
#[cfg(feature = "correlation")]
/// The conditions.
#[non_exhaustive]
pub struct CorrelationFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<CorrelationConditionType>,
    /// How it is compared. Equal where it is left out.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub operator: ::core::option::Option<CorrelationOperator>,
    /// The tag's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The host group of the new event's host.
    ///
    /// Id. What is right hangs on other fields.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the tag of the old event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub oldtag: ::core::option::Option<::std::string::String>,
    /// The name of the tag of the new event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub newtag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationFilterConditions {
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<CorrelationConditionType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<CorrelationOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
    /// Sets [`oldtag`](Self::oldtag).
    pub fn oldtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oldtag, value);
        self
    }
    /// Sets [`newtag`](Self::newtag).
    pub fn newtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.newtag, value);
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
#[cfg(feature = "correlation")]
impl ::core::default::Default for CorrelationFilterConditions {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_FILTER_CONDITIONS; 0 =>
    formulaid, 1 => type_, 2 => operator, 3 => tag, 4 => groupid, 5 => oldtag, 6 =>
    newtag, 7 => value;; formulaid type_ operator tag groupid oldtag newtag value
}
#[cfg(feature = "correlation")]
/// What is done. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct CorrelationOperations {
    /// What is done.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<CorrelationOperationType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationOperations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<CorrelationOperationType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
}
#[cfg(feature = "correlation")]
impl ::core::default::Default for CorrelationOperations {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_OPERATIONS; 0 => type_;;
    type_
}
#[cfg(feature = "correlation")]
/// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct CorrelationCreateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression, where `evaltype` asks for one.
    ///
    /// Formula (A and (B or C)), at most 255 characters. What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object. Not empty. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<CorrelationCreateFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationCreateFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<CorrelationCreateFilterConditions>,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
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
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationCreateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER; 0 =>
    evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "correlation")]
/// The conditions.
#[non_exhaustive]
pub struct CorrelationCreateFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below.
    pub type_: CorrelationConditionType,
    /// How it is compared. Equal where it is left out.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub operator: ::core::option::Option<CorrelationOperator>,
    /// The tag's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The host group of the new event's host.
    ///
    /// Id. What is right hangs on other fields.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the tag of the old event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub oldtag: ::core::option::Option<::std::string::String>,
    /// The name of the tag of the new event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub newtag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationCreateFilterConditions {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<CorrelationConditionType>) -> Self {
        Self {
            type_: type_.into(),
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
        value: impl ::core::convert::Into<CorrelationOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
    /// Sets [`oldtag`](Self::oldtag).
    pub fn oldtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oldtag, value);
        self
    }
    /// Sets [`newtag`](Self::newtag).
    pub fn newtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.newtag, value);
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
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationCreateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER_CONDITIONS;
    0 => formulaid, 1 => type_, 2 => operator, 3 => tag, 4 => groupid, 5 => oldtag, 6 =>
    newtag, 7 => value; type_; formulaid operator tag groupid oldtag newtag value
}
#[cfg(feature = "correlation")]
/// What is done. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct CorrelationCreateOperations {
    /// What is done.
    ///
    /// One of the values below.
    pub type_: CorrelationOperationType,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationCreateOperations {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<CorrelationOperationType>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationCreateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_OPERATIONS; 0 =>
    type_; type_;
}
#[cfg(feature = "correlation")]
/// Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.
#[non_exhaustive]
pub struct CorrelationUpdateFilter {
    /// How the conditions go together.
    ///
    /// One of the values below.
    pub evaltype: super::super::types::action::Evaluation,
    /// The expression, where `evaltype` asks for one.
    ///
    /// Formula (A and (B or C)), at most 255 characters. What is right hangs on other fields.
    pub formula: ::core::option::Option<::std::string::String>,
    /// The conditions.
    ///
    /// List of: object. Not empty. What is right hangs on other fields.
    pub conditions: ::std::vec::Vec<CorrelationUpdateFilterConditions>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationUpdateFilter {
    /// With what is required.
    pub fn new(
        evaltype: impl ::core::convert::Into<super::super::types::action::Evaluation>,
        conditions: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<CorrelationUpdateFilterConditions>,
        >,
    ) -> Self {
        Self {
            evaltype: evaltype.into(),
            conditions: ::callsheet_runtime::record::list(conditions),
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
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationUpdateFilter, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER; 0 =>
    evaltype, 1 => formula, 2 => conditions; evaltype conditions; formula
}
#[cfg(feature = "correlation")]
/// The conditions.
#[non_exhaustive]
pub struct CorrelationUpdateFilterConditions {
    /// The letter by which the expression names it.
    ///
    /// Label of a formula (A, AB). What is right hangs on other fields.
    pub formulaid: ::core::option::Option<::std::string::String>,
    /// What is looked at.
    ///
    /// One of the values below.
    pub type_: CorrelationConditionType,
    /// How it is compared. Equal where it is left out.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`.
    pub operator: ::core::option::Option<CorrelationOperator>,
    /// The tag's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub tag: ::core::option::Option<::std::string::String>,
    /// The host group of the new event's host.
    ///
    /// Id. What is right hangs on other fields.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The name of the tag of the old event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub oldtag: ::core::option::Option<::std::string::String>,
    /// The name of the tag of the new event.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub newtag: ::core::option::Option<::std::string::String>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationUpdateFilterConditions {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<CorrelationConditionType>) -> Self {
        Self {
            type_: type_.into(),
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
        value: impl ::core::convert::Into<CorrelationOperator>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.operator, value);
        self
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
    /// Sets [`oldtag`](Self::oldtag).
    pub fn oldtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oldtag, value);
        self
    }
    /// Sets [`newtag`](Self::newtag).
    pub fn newtag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.newtag, value);
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
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationUpdateFilterConditions, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER_CONDITIONS;
    0 => formulaid, 1 => type_, 2 => operator, 3 => tag, 4 => groupid, 5 => oldtag, 6 =>
    newtag, 7 => value; type_; formulaid operator tag groupid oldtag newtag value
}
#[cfg(feature = "correlation")]
/// What is done. Filled by `selectOperations`. In an update they replace those until now.
#[non_exhaustive]
pub struct CorrelationUpdateOperations {
    /// What is done.
    ///
    /// One of the values below.
    pub type_: CorrelationOperationType,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "correlation")]
impl CorrelationUpdateOperations {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<CorrelationOperationType>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "correlation")]
::callsheet_runtime::record! {
    CorrelationUpdateOperations, super::super::TABLES,
    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_OPERATIONS; 0 =>
    type_; type_;
}
#[cfg(feature = "correlation")]
/// What a condition of a correlation looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrelationConditionType {
    /// A tag of the old event.
    ///
    /// `0` on the wire.
    OldEventTag,
    /// A tag of the new event.
    ///
    /// `1` on the wire.
    NewEventTag,
    /// The host group of the new event.
    ///
    /// `2` on the wire.
    NewEventHostGroup,
    /// Tags of both events with the same value.
    ///
    /// `3` on the wire.
    EventTagPair,
    /// The value of the old event's tag.
    ///
    /// `4` on the wire.
    OldEventTagValue,
    /// The value of the new event's tag.
    ///
    /// `5` on the wire.
    NewEventTagValue,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "correlation")]
::callsheet_runtime::open_enum! {
    CorrelationConditionType, CORRELATION_CONDITION_TYPE_VALUES; 0 => OldEventTag, 1 =>
    NewEventTag, 2 => NewEventHostGroup, 3 => EventTagPair, 4 => OldEventTagValue, 5 =>
    NewEventTagValue
}
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_CONDITION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/correlation",
    name: "CorrelationConditionType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "OldEventTag",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "NewEventTag",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "NewEventHostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "EventTagPair",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "OldEventTagValue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "NewEventTagValue",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "correlation")]
/// What a correlation does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrelationOperationType {
    /// Close the old events.
    ///
    /// `0` on the wire.
    CloseOldEvents,
    /// Close the new event.
    ///
    /// `1` on the wire.
    CloseNewEvent,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "correlation")]
::callsheet_runtime::open_enum! {
    CorrelationOperationType, CORRELATION_OPERATION_TYPE_VALUES; 0 => CloseOldEvents, 1
    => CloseNewEvent
}
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_OPERATION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/correlation",
    name: "CorrelationOperationType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "CloseOldEvents",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "CloseNewEvent",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "correlation")]
/// How a condition of a correlation compares.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrelationOperator {
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
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "correlation")]
::callsheet_runtime::open_enum! {
    CorrelationOperator, CORRELATION_OPERATOR_VALUES; 0 => Equals, 1 => DoesNotEqual, 2
    => Contains, 3 => DoesNotContain
}
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/correlation",
    name: "CorrelationOperator",
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
    ],
};
#[cfg(feature = "correlation")]
static CORRELATION_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("correlationid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            37,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_OPERATIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            213,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("correlation"),
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
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "Correlation",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 4, 2, 5, 65535, 65535, 0, 3, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The correlation's id.",
            ru: "Идентификатор корреляции.",
        },
        tables::Text {
            en: "The correlation's name.",
            ru: "Название корреляции.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the correlation is in use.",
            ru: "Включена ли корреляция.",
        },
        tables::Text {
            en: "Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "Какие события связываются. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_CREATE_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            37,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_OPERATIONS,
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
            213,
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
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (3, tables::Facts::REQUIRED),
        (
            4,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationCreate",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 0, 65535, 3, 1, 4, 65535, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The correlation's name.",
            ru: "Название корреляции.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the correlation is in use.",
            ru: "Включена ли корреляция.",
        },
        tables::Text {
            en: "Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "Какие события связываются. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_UPDATE_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("correlationid", tables::Type::ID, 15),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            23,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::status::STATUS_VALUES),
                ..tables::Type::ANY
            },
            37,
        ),
        (
            "filter",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER,
                    ),
                ),
                ..tables::Type::ANY
            },
            44,
        ),
        (
            "operations",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_OPERATIONS,
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
            213,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("correlation"),
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
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationUpdate",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 1, 65535, 4, 2, 5, 65535, 65535, 0, 3, 65535, 65535, 65535, 65535,
        65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The correlation's id.",
            ru: "Идентификатор корреляции.",
        },
        tables::Text {
            en: "The correlation's name.",
            ru: "Название корреляции.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Whether the correlation is in use.",
            ru: "Включена ли корреляция.",
        },
        tables::Text {
            en: "Which events it joins. Filled by `selectFilter`. In an update it replaces the whole filter until now.",
            ru: "Какие события связываются. Заполняется по `selectFilter`. При обновлении заменяет прежний фильтр целиком.",
        },
        tables::Text {
            en: "What is done. Filled by `selectOperations`. In an update they replace those until now.",
            ru: "Что делается. Заполняется по `selectOperations`. При обновлении заменяют прежние.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_FILTER_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "eval_formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            85,
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
                        line: 61,
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
                                                super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_FILTER_CONDITIONS,
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
                        line: 90,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationFilter",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_FILTER_FIELDS,
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
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-formula", "formula-end"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "check expression starting from \"{0}\"",
                ru: "ошибка в выражении, начиная с «{0}»",
            },
        },
    ],
};
#[cfg(feature = "correlation")]
static CORRELATION_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            140,
        ),
        ("groupid", tables::Type::ID, 155),
        (
            "oldtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            169,
        ),
        (
            "newtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            184,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            199,
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
                        line: 102,
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
                            kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                            ..tables::Type::ANY
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
            3,
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
                        line: 143,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 158,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 172,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 187,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 202,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationFilterConditions",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535,
        65535, 4, 65535, 2, 65535, 65535, 0, 1, 65535, 65535, 65535, 65535, 7, 6, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_FILTER_CONDITIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
            en: "How it is compared. Equal where it is left out.",
            ru: "Как сравнивается. Если не задано — равно.",
        },
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The host group of the new event's host.",
            ru: "Группа узлов сети нового события.",
        },
        tables::Text {
            en: "The name of the tag of the old event.",
            ru: "Имя тега старого события.",
        },
        tables::Text {
            en: "The name of the tag of the new event.",
            ru: "Имя тега нового события.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_OPERATIONS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            222,
        ),
    ],
    &[],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationOperations",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_OPERATIONS_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_CREATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            85,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 64,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
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
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                                super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER_CONDITIONS,
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
                        line: 93,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_CREATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationCreateFilter",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_CREATE_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 2],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_CREATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-formula", "formula-end"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "check expression starting from \"{0}\"",
                ru: "ошибка в выражении, начиная с «{0}»",
            },
        },
    ],
};
#[cfg(feature = "correlation")]
static CORRELATION_CREATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            140,
        ),
        ("groupid", tables::Type::ID, 155),
        (
            "oldtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            169,
        ),
        (
            "newtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            184,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            199,
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
                        line: 105,
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
                        line: 110,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4", "5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                            words: &["0", "1", "2", "3"],
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
                                &["0", "1", "4", "5"],
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
                        line: 146,
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
                        line: 151,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 161,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 165,
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
                                    steps: &[1],
                                },
                                &["3"],
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
                        line: 175,
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
                        line: 180,
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
                                    steps: &[1],
                                },
                                &["3"],
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
                        line: 190,
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
                        line: 195,
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
                                    steps: &[1],
                                },
                                &["4", "5"],
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
                        line: 205,
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
                        line: 209,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_CREATE_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationCreateFilterConditions",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_CREATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535,
        65535, 4, 65535, 2, 65535, 65535, 0, 1, 65535, 65535, 65535, 65535, 7, 6, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_CREATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
            en: "How it is compared. Equal where it is left out.",
            ru: "Как сравнивается. Если не задано — равно.",
        },
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The host group of the new event's host.",
            ru: "Группа узлов сети нового события.",
        },
        tables::Text {
            en: "The name of the tag of the old event.",
            ru: "Имя тега старого события.",
        },
        tables::Text {
            en: "The name of the tag of the new event.",
            ru: "Имя тега нового события.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_CREATE_OPERATIONS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            222,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_CREATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationCreateOperations",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_CREATE_OPERATIONS_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_CREATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_UPDATE_FILTER_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::EVALUATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "formula",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            58,
        ),
        (
            "conditions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER_CONDITIONS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            85,
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
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 64,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ConditionFormula),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
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
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
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
                                                super::super::tables::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER_CONDITIONS,
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
                        line: 93,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_UPDATE_FILTER_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationUpdateFilter",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_UPDATE_FILTER_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 2],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_UPDATE_FILTER_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-formula", "formula-end"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "check expression starting from \"{0}\"",
                ru: "ошибка в выражении, начиная с «{0}»",
            },
        },
    ],
};
#[cfg(feature = "correlation")]
static CORRELATION_UPDATE_FILTER_CONDITIONS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        (
            "formulaid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::ConditionLabel),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_CONDITION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            114,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            122,
        ),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            140,
        ),
        ("groupid", tables::Type::ID, 155),
        (
            "oldtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            169,
        ),
        (
            "newtag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            184,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            199,
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
                        line: 105,
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
                        line: 110,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4", "5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&CORRELATION_OPERATOR_VALUES),
                            words: &["0", "1", "2", "3"],
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
                                &["0", "1", "4", "5"],
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
                        line: 146,
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
                        line: 151,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 161,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 165,
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
                                    steps: &[1],
                                },
                                &["3"],
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
                        line: 175,
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
                        line: 180,
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
                                    steps: &[1],
                                },
                                &["3"],
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
                        line: 190,
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
                        line: 195,
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
                                    steps: &[1],
                                },
                                &["4", "5"],
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
                        line: 205,
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
                        line: 209,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_UPDATE_FILTER_CONDITIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationUpdateFilterConditions",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_UPDATE_FILTER_CONDITIONS_FIELDS,
    lookup: &[
        65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535,
        65535, 4, 65535, 2, 65535, 65535, 0, 1, 65535, 65535, 65535, 65535, 7, 6, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_UPDATE_FILTER_CONDITIONS_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
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
            en: "How it is compared. Equal where it is left out.",
            ru: "Как сравнивается. Если не задано — равно.",
        },
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "The host group of the new event's host.",
            ru: "Группа узлов сети нового события.",
        },
        tables::Text {
            en: "The name of the tag of the old event.",
            ru: "Имя тега старого события.",
        },
        tables::Text {
            en: "The name of the tag of the new event.",
            ru: "Имя тега нового события.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "correlation")]
static CORRELATION_UPDATE_OPERATIONS_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&CORRELATION_OPERATION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            222,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "correlation")]
pub(crate) static CORRELATION_UPDATE_OPERATIONS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/correlation",
    name: "CorrelationUpdateOperations",
    file: "spec/zabbix/types/correlation.toml",
    form: tables::Form::Object,
    fields: &CORRELATION_UPDATE_OPERATIONS_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "correlation")]
#[cfg(feature = "texts")]
pub(crate) static CORRELATION_UPDATE_OPERATIONS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is done.",
            ru: "Что делается.",
        },
    ],
    rules: &[],
    said: &[],
};
