// @generated from spec/zabbix/types/service.toml by `cargo xtask codegen`; do not edit.

//! The type `service`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-service")]
/// A service
#[non_exhaustive]
pub struct Service {
    /// The service's id.
    ///
    /// Id.
    pub serviceid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Its lasting id, by which imports know it. The server makes one where it is left out.
    ///
    /// UUIDv4 without hyphens.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The service's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How it stands.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ServiceStatus>,
    /// How its status follows from those of its children.
    ///
    /// One of the values below.
    pub algorithm: ::core::option::Option<ServiceAlgorithm>,
    /// Its place among its sisters.
    ///
    /// Integer, 0–999.
    pub sortorder: ::core::option::Option<i64>,
    /// How much it counts in the status rules of its parents.
    ///
    /// Integer, 0–1000000.
    pub weight: ::core::option::Option<i64>,
    /// How its status is passed on to its parents. Needs `propagation_value` beside it.
    ///
    /// One of the values below.
    pub propagation_rule: ::core::option::Option<ServicePropagation>,
    /// By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.
    ///
    /// Integer.
    pub propagation_value: ::core::option::Option<i64>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it was made, in seconds since 1970.
    ///
    /// Integer.
    pub created_at: ::core::option::Option<i64>,
    /// Whether the caller may only read it.
    ///
    /// Bool (true or false).
    pub readonly: ::core::option::Option<bool>,
    /// Its tags. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub tags: ::core::option::Option<::callsheet_runtime::Counted<ServiceTags>>,
    /// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub problem_tags: ::core::option::Option<
        ::callsheet_runtime::Counted<ServiceProblemTags>,
    >,
    /// The services above it. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub parents: ::core::option::Option<::callsheet_runtime::Counted<Service>>,
    /// The services below it. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub children: ::core::option::Option<::callsheet_runtime::Counted<Service>>,
    /// Further rules, of which the worst status counts. In an update they replace those until now.
    ///
    /// List of: object; their number may stand for the list.
    pub status_rules: ::core::option::Option<
        ::callsheet_runtime::Counted<ServiceStatusRules>,
    >,
    /// The problems that made its status. Filled by `selectProblemEvents`.
    ///
    /// List of: object; their number may stand for the list.
    pub problem_events: ::core::option::Option<
        ::callsheet_runtime::Counted<ServiceProblemEvents>,
    >,
    /// How it stood in the periods asked for, one member each. Filled by `selectStatusTimeline`.
    ///
    /// List of: object.
    pub status_timeline: ::core::option::Option<::std::vec::Vec<ServiceStatusTimeline>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl Service {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`serviceid`](Self::serviceid).
    pub fn serviceid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.serviceid, value);
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ServiceStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`algorithm`](Self::algorithm).
    pub fn algorithm(
        mut self,
        value: impl ::core::convert::Into<ServiceAlgorithm>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.algorithm, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weight, value);
        self
    }
    /// Sets [`propagation_rule`](Self::propagation_rule).
    pub fn propagation_rule(
        mut self,
        value: impl ::core::convert::Into<ServicePropagation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_rule, value);
        self
    }
    /// Sets [`propagation_value`](Self::propagation_value).
    pub fn propagation_value(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_value, value);
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
    /// Sets [`created_at`](Self::created_at).
    pub fn created_at(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.created_at, value);
        self
    }
    /// Sets [`readonly`](Self::readonly).
    pub fn readonly(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.readonly, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<ServiceTags>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tags, value);
        self
    }
    /// Sets [`problem_tags`](Self::problem_tags).
    pub fn problem_tags(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<ServiceProblemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_tags, value);
        self
    }
    /// Sets [`parents`](Self::parents).
    pub fn parents(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<Service>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parents, value);
        self
    }
    /// Sets [`children`](Self::children).
    pub fn children(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Counted<Service>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.children, value);
        self
    }
    /// Sets [`status_rules`](Self::status_rules).
    pub fn status_rules(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<ServiceStatusRules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_rules, value);
        self
    }
    /// Sets [`problem_events`](Self::problem_events).
    pub fn problem_events(
        mut self,
        value: impl ::core::convert::Into<
            ::callsheet_runtime::Counted<ServiceProblemEvents>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.problem_events, value);
        self
    }
    /// Sets [`status_timeline`](Self::status_timeline).
    pub fn status_timeline(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceStatusTimeline>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.status_timeline, value);
        self
    }
}
#[cfg(feature = "types-service")]
impl ::core::default::Default for Service {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    Service, super::super::TABLES, super::super::tables::shapes::TYPES_SERVICE_SERVICE; 0
    => serviceid, 1 => uuid, 2 => name, 3 => status, 4 => algorithm, 5 => sortorder, 6 =>
    weight, 7 => propagation_rule, 8 => propagation_value, 9 => description, 10 =>
    created_at, 11 => readonly, 12 => tags, 13 => problem_tags, 14 => parents, 15 =>
    children, 16 => status_rules, 17 => problem_events, 18 => status_timeline;; serviceid
    uuid name status algorithm sortorder weight propagation_rule propagation_value
    description created_at readonly tags problem_tags parents children status_rules
    problem_events status_timeline
}
#[cfg(feature = "service")]
/// A service
#[non_exhaustive]
pub struct ServiceCreate {
    /// Its lasting id, by which imports know it. The server makes one where it is left out.
    ///
    /// UUIDv4 without hyphens. Not empty.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The service's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::std::string::String,
    /// How its status follows from those of its children.
    ///
    /// One of the values below.
    pub algorithm: ServiceAlgorithm,
    /// Its place among its sisters.
    ///
    /// Integer, 0–999.
    pub sortorder: i64,
    /// How much it counts in the status rules of its parents.
    ///
    /// Integer, 0–1000000. Default: `0`.
    pub weight: ::core::option::Option<i64>,
    /// How its status is passed on to its parents. Needs `propagation_value` beside it.
    ///
    /// One of the values below. Default: `0`.
    pub propagation_rule: ::core::option::Option<ServicePropagation>,
    /// By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.
    ///
    /// Integer. Default: `0`.
    pub propagation_value: ::core::option::Option<i64>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Its tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<ServiceCreateTags>>,
    /// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
    ///
    /// List of: object.
    pub problem_tags: ::core::option::Option<::std::vec::Vec<ServiceCreateProblemTags>>,
    /// The services above it. In an update they replace those until now.
    ///
    /// List of: object.
    pub parents: ::core::option::Option<
        ::std::vec::Vec<super::super::types::service_reference::ServiceReference>,
    >,
    /// The services below it. In an update they replace those until now.
    ///
    /// List of: object.
    pub children: ::core::option::Option<
        ::std::vec::Vec<super::super::types::service_reference::ServiceReference>,
    >,
    /// Further rules, of which the worst status counts. In an update they replace those until now.
    ///
    /// List of: object.
    pub status_rules: ::core::option::Option<::std::vec::Vec<ServiceCreateStatusRules>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        algorithm: impl ::core::convert::Into<ServiceAlgorithm>,
        sortorder: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            algorithm: algorithm.into(),
            sortorder: sortorder.into(),
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
    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weight, value);
        self
    }
    /// Sets [`propagation_rule`](Self::propagation_rule).
    pub fn propagation_rule(
        mut self,
        value: impl ::core::convert::Into<ServicePropagation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_rule, value);
        self
    }
    /// Sets [`propagation_value`](Self::propagation_value).
    pub fn propagation_value(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_value, value);
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
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceCreateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`problem_tags`](Self::problem_tags).
    pub fn problem_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceCreateProblemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.problem_tags, value);
        self
    }
    /// Sets [`parents`](Self::parents).
    pub fn parents(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::service_reference::ServiceReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parents, value);
        self
    }
    /// Sets [`children`](Self::children).
    pub fn children(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::service_reference::ServiceReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.children, value);
        self
    }
    /// Sets [`status_rules`](Self::status_rules).
    pub fn status_rules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceCreateStatusRules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.status_rules, value);
        self
    }
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE; 0 => uuid, 1 => name, 2
    => algorithm, 3 => sortorder, 4 => weight, 5 => propagation_rule, 6 =>
    propagation_value, 7 => description, 8 => tags, 9 => problem_tags, 10 => parents, 11
    => children, 12 => status_rules; name algorithm sortorder; uuid weight
    propagation_rule propagation_value description tags problem_tags parents children
    status_rules
}
#[cfg(feature = "service")]
/// A service
#[non_exhaustive]
pub struct ServiceUpdate {
    /// The service's id.
    ///
    /// Id.
    pub serviceid: ::callsheet_runtime::Id,
    /// Its lasting id, by which imports know it. The server makes one where it is left out.
    ///
    /// UUIDv4 without hyphens. Not empty. Since 7.0.
    pub uuid: ::core::option::Option<::std::string::String>,
    /// The service's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How its status follows from those of its children.
    ///
    /// One of the values below.
    pub algorithm: ::core::option::Option<ServiceAlgorithm>,
    /// Its place among its sisters.
    ///
    /// Integer, 0–999.
    pub sortorder: ::core::option::Option<i64>,
    /// How much it counts in the status rules of its parents.
    ///
    /// Integer, 0–1000000.
    pub weight: ::core::option::Option<i64>,
    /// How its status is passed on to its parents. Needs `propagation_value` beside it.
    ///
    /// One of the values below.
    pub propagation_rule: ::core::option::Option<ServicePropagation>,
    /// By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.
    ///
    /// Integer.
    pub propagation_value: ::core::option::Option<i64>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// Its tags. In an update they replace those until now.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<::std::vec::Vec<ServiceUpdateTags>>,
    /// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
    ///
    /// List of: object.
    pub problem_tags: ::core::option::Option<::std::vec::Vec<ServiceUpdateProblemTags>>,
    /// The services above it. In an update they replace those until now.
    ///
    /// List of: object.
    pub parents: ::core::option::Option<
        ::std::vec::Vec<super::super::types::service_reference::ServiceReference>,
    >,
    /// The services below it. In an update they replace those until now.
    ///
    /// List of: object.
    pub children: ::core::option::Option<
        ::std::vec::Vec<super::super::types::service_reference::ServiceReference>,
    >,
    /// Further rules, of which the worst status counts. In an update they replace those until now.
    ///
    /// List of: object.
    pub status_rules: ::core::option::Option<::std::vec::Vec<ServiceUpdateStatusRules>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceUpdate {
    /// With what is required.
    pub fn new(serviceid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            serviceid: serviceid.into(),
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
    /// Sets [`algorithm`](Self::algorithm).
    pub fn algorithm(
        mut self,
        value: impl ::core::convert::Into<ServiceAlgorithm>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.algorithm, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.weight, value);
        self
    }
    /// Sets [`propagation_rule`](Self::propagation_rule).
    pub fn propagation_rule(
        mut self,
        value: impl ::core::convert::Into<ServicePropagation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_rule, value);
        self
    }
    /// Sets [`propagation_value`](Self::propagation_value).
    pub fn propagation_value(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.propagation_value, value);
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
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceUpdateTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`problem_tags`](Self::problem_tags).
    pub fn problem_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceUpdateProblemTags>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.problem_tags, value);
        self
    }
    /// Sets [`parents`](Self::parents).
    pub fn parents(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::service_reference::ServiceReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parents, value);
        self
    }
    /// Sets [`children`](Self::children).
    pub fn children(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::service_reference::ServiceReference,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.children, value);
        self
    }
    /// Sets [`status_rules`](Self::status_rules).
    pub fn status_rules(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceUpdateStatusRules>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.status_rules, value);
        self
    }
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE; 0 => serviceid, 1 =>
    uuid, 2 => name, 3 => algorithm, 4 => sortorder, 5 => weight, 6 => propagation_rule,
    7 => propagation_value, 8 => description, 9 => tags, 10 => problem_tags, 11 =>
    parents, 12 => children, 13 => status_rules; serviceid; uuid name algorithm sortorder
    weight propagation_rule propagation_value description tags problem_tags parents
    children status_rules
}
#[cfg(feature = "types-service")]
/// Its tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceTags {
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
#[cfg(feature = "types-service")]
impl ServiceTags {
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
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_TAGS; 0 => tag, 1 => value;; tag
    value
}
#[cfg(feature = "types-service")]
/// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceProblemTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::core::option::Option<::std::string::String>,
    /// How it is compared.
    ///
    /// One of the values below.
    pub operator: ::core::option::Option<ProblemTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl ServiceProblemTags {
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
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ProblemTagOperator>,
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
}
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceProblemTags {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceProblemTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_PROBLEM_TAGS; 0 => tag, 1 =>
    operator, 2 => value;; tag operator value
}
#[cfg(feature = "types-service")]
/// Further rules, of which the worst status counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceStatusRules {
    /// When the rule applies; N stands for `limit_value`, status for `limit_status`.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<ServiceStatusRule>,
    /// How many children, what weight, or what share of them in per cent.
    ///
    /// Integer. What is right hangs on other fields.
    pub limit_value: ::core::option::Option<i64>,
    /// The status that is looked for.
    ///
    /// One of the values below.
    pub limit_status: ::core::option::Option<ServiceStatus>,
    /// The status that the service gets.
    ///
    /// One of the values below.
    pub new_status: ::core::option::Option<ServiceStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl ServiceStatusRules {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<ServiceStatusRule>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`limit_value`](Self::limit_value).
    pub fn limit_value(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit_value, value);
        self
    }
    /// Sets [`limit_status`](Self::limit_status).
    pub fn limit_status(
        mut self,
        value: impl ::core::convert::Into<ServiceStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.limit_status, value);
        self
    }
    /// Sets [`new_status`](Self::new_status).
    pub fn new_status(
        mut self,
        value: impl ::core::convert::Into<ServiceStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_status, value);
        self
    }
}
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceStatusRules {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceStatusRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_RULES; 0 => type_, 1 =>
    limit_value, 2 => limit_status, 3 => new_status;; type_ limit_value limit_status
    new_status
}
#[cfg(feature = "types-service")]
/// The problems that made its status. Filled by `selectProblemEvents`.
#[non_exhaustive]
pub struct ServiceProblemEvents {
    /// The event's id.
    ///
    /// Id.
    pub eventid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How bad it is.
    ///
    /// One of the values below.
    pub severity: ::core::option::Option<super::super::types::action::Severity>,
    /// The problem's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl ServiceProblemEvents {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`eventid`](Self::eventid).
    pub fn eventid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventid, value);
        self
    }
    /// Sets [`severity`](Self::severity).
    pub fn severity(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity, value);
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
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceProblemEvents {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceProblemEvents, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_PROBLEM_EVENTS; 0 => eventid, 1
    => severity, 2 => name;; eventid severity name
}
#[cfg(feature = "types-service")]
/// How it stood in the periods asked for, one member each. Filled by `selectStatusTimeline`.
#[non_exhaustive]
pub struct ServiceStatusTimeline {
    /// How it stood when the period began.
    ///
    /// One of the values below.
    pub start_value: ::core::option::Option<ServiceStatus>,
    /// Its changes during the period.
    ///
    /// List of: object.
    pub alarms: ::core::option::Option<::std::vec::Vec<ServiceStatusTimelineAlarms>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl ServiceStatusTimeline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`start_value`](Self::start_value).
    pub fn start_value(
        mut self,
        value: impl ::core::convert::Into<ServiceStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_value, value);
        self
    }
    /// Sets [`alarms`](Self::alarms).
    pub fn alarms(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ServiceStatusTimelineAlarms>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.alarms, value);
        self
    }
}
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceStatusTimeline {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceStatusTimeline, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE; 0 =>
    start_value, 1 => alarms;; start_value alarms
}
#[cfg(feature = "types-service")]
/// Its changes during the period.
#[non_exhaustive]
pub struct ServiceStatusTimelineAlarms {
    /// When it changed, in seconds since 1970.
    ///
    /// Integer.
    pub clock: ::core::option::Option<i64>,
    /// The status from then on.
    ///
    /// One of the values below.
    pub value: ::core::option::Option<ServiceStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-service")]
impl ServiceStatusTimelineAlarms {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(mut self, value: impl ::core::convert::Into<ServiceStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-service")]
impl ::core::default::Default for ServiceStatusTimelineAlarms {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-service")]
::callsheet_runtime::record! {
    ServiceStatusTimelineAlarms, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE_ALARMS; 0 =>
    clock, 1 => value;; clock value
}
#[cfg(feature = "service")]
/// Its tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceCreateTags {
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
#[cfg(feature = "service")]
impl ServiceCreateTags {
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
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceCreateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_TAGS; 0 => tag, 1 =>
    value; tag; value
}
#[cfg(feature = "service")]
/// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceCreateProblemTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<ProblemTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceCreateProblemTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ProblemTagOperator>,
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
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceCreateProblemTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_PROBLEM_TAGS; 0 => tag, 1
    => operator, 2 => value; tag; operator value
}
#[cfg(feature = "service")]
/// Further rules, of which the worst status counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceCreateStatusRules {
    /// When the rule applies; N stands for `limit_value`, status for `limit_status`.
    ///
    /// One of the values below.
    pub type_: ServiceStatusRule,
    /// How many children, what weight, or what share of them in per cent.
    ///
    /// Integer, 1–1000000. What is right hangs on other fields.
    pub limit_value: i64,
    /// The status that is looked for.
    ///
    /// One of the values below.
    pub limit_status: ServiceStatus,
    /// The status that the service gets.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4", "5".
    pub new_status: ServiceStatus,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceCreateStatusRules {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<ServiceStatusRule>,
        limit_value: impl ::core::convert::Into<i64>,
        limit_status: impl ::core::convert::Into<ServiceStatus>,
        new_status: impl ::core::convert::Into<ServiceStatus>,
    ) -> Self {
        Self {
            type_: type_.into(),
            limit_value: limit_value.into(),
            limit_status: limit_status.into(),
            new_status: new_status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceCreateStatusRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_STATUS_RULES; 0 => type_,
    1 => limit_value, 2 => limit_status, 3 => new_status; type_ limit_value limit_status
    new_status;
}
#[cfg(feature = "service")]
/// Its tags. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceUpdateTags {
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
#[cfg(feature = "service")]
impl ServiceUpdateTags {
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
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceUpdateTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_TAGS; 0 => tag, 1 =>
    value; tag; value
}
#[cfg(feature = "service")]
/// Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceUpdateProblemTags {
    /// The tag's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub tag: ::std::string::String,
    /// How it is compared.
    ///
    /// One of the values below. Default: `0`.
    pub operator: ::core::option::Option<ProblemTagOperator>,
    /// The tag's value.
    ///
    /// String, at most 255 characters. Default: \`\`.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceUpdateProblemTags {
    /// With what is required.
    pub fn new(tag: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            tag: tag.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`operator`](Self::operator).
    pub fn operator(
        mut self,
        value: impl ::core::convert::Into<ProblemTagOperator>,
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
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceUpdateProblemTags, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_PROBLEM_TAGS; 0 => tag, 1
    => operator, 2 => value; tag; operator value
}
#[cfg(feature = "service")]
/// Further rules, of which the worst status counts. In an update they replace those until now.
#[non_exhaustive]
pub struct ServiceUpdateStatusRules {
    /// When the rule applies; N stands for `limit_value`, status for `limit_status`.
    ///
    /// One of the values below.
    pub type_: ServiceStatusRule,
    /// How many children, what weight, or what share of them in per cent.
    ///
    /// Integer, 1–1000000. What is right hangs on other fields.
    pub limit_value: i64,
    /// The status that is looked for.
    ///
    /// One of the values below.
    pub limit_status: ServiceStatus,
    /// The status that the service gets.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4", "5".
    pub new_status: ServiceStatus,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "service")]
impl ServiceUpdateStatusRules {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<ServiceStatusRule>,
        limit_value: impl ::core::convert::Into<i64>,
        limit_status: impl ::core::convert::Into<ServiceStatus>,
        new_status: impl ::core::convert::Into<ServiceStatus>,
    ) -> Self {
        Self {
            type_: type_.into(),
            limit_value: limit_value.into(),
            limit_status: limit_status.into(),
            new_status: new_status.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "service")]
::callsheet_runtime::record! {
    ServiceUpdateStatusRules, super::super::TABLES,
    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_STATUS_RULES; 0 => type_,
    1 => limit_value, 2 => limit_status, 3 => new_status; type_ limit_value limit_status
    new_status;
}
#[cfg(feature = "types-service")]
/// How a problem's tag is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemTagOperator {
    /// Equal.
    ///
    /// `0` on the wire.
    Equals,
    /// Contains.
    ///
    /// `2` on the wire.
    Contains,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-service")]
::callsheet_runtime::open_enum! {
    ProblemTagOperator, PROBLEM_TAG_OPERATOR_VALUES; 0 => Equals, 1 => Contains
}
#[cfg(feature = "types-service")]
pub(crate) static PROBLEM_TAG_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/service",
    name: "ProblemTagOperator",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-service")]
/// How a service's status follows from those of its children.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceAlgorithm {
    /// Always OK.
    ///
    /// `0` on the wire.
    Ok,
    /// The worst, once all children have problems.
    ///
    /// `1` on the wire.
    WorstIfAll,
    /// The worst of the children.
    ///
    /// `2` on the wire.
    Worst,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-service")]
::callsheet_runtime::open_enum! {
    ServiceAlgorithm, SERVICE_ALGORITHM_VALUES; 0 => Ok, 1 => WorstIfAll, 2 => Worst
}
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_ALGORITHM_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/service",
    name: "ServiceAlgorithm",
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
            name: "WorstIfAll",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Worst",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-service")]
/// How a service's status is passed on to its parents.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServicePropagation {
    /// As it is.
    ///
    /// `0` on the wire.
    AsIs,
    /// Worse by that much.
    ///
    /// `1` on the wire.
    Increase,
    /// Better by that much.
    ///
    /// `2` on the wire.
    Decrease,
    /// Not at all.
    ///
    /// `3` on the wire.
    Ignore,
    /// As a fixed status.
    ///
    /// `4` on the wire.
    Fixed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-service")]
::callsheet_runtime::open_enum! {
    ServicePropagation, SERVICE_PROPAGATION_VALUES; 0 => AsIs, 1 => Increase, 2 =>
    Decrease, 3 => Ignore, 4 => Fixed
}
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_PROPAGATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/service",
    name: "ServicePropagation",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "AsIs",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Increase",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Decrease",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Ignore",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Fixed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-service")]
/// How a service stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceStatus {
    /// OK.
    ///
    /// `-1` on the wire.
    Ok,
    /// A problem, not classified.
    ///
    /// `0` on the wire.
    NotClassified,
    /// A problem, information.
    ///
    /// `1` on the wire.
    Information,
    /// A problem, warning.
    ///
    /// `2` on the wire.
    Warning,
    /// A problem, average.
    ///
    /// `3` on the wire.
    Average,
    /// A problem, high.
    ///
    /// `4` on the wire.
    High,
    /// A problem, disaster.
    ///
    /// `5` on the wire.
    Disaster,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-service")]
::callsheet_runtime::open_enum! {
    ServiceStatus, SERVICE_STATUS_VALUES; 0 => Ok, 1 => NotClassified, 2 => Information,
    3 => Warning, 4 => Average, 5 => High, 6 => Disaster
}
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/service",
    name: "ServiceStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Ok",
            versions: tables::Versions::ALL,
        },
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
#[cfg(feature = "types-service")]
/// When a status rule of a service applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceStatusRule {
    /// At least N children have the status or worse.
    ///
    /// `0` on the wire.
    CountAtLeast,
    /// At least N per cent of the children have the status or worse.
    ///
    /// `1` on the wire.
    PercentAtLeast,
    /// Less than N children have the status or better.
    ///
    /// `2` on the wire.
    CountLessThan,
    /// Less than N per cent of the children have the status or better.
    ///
    /// `3` on the wire.
    PercentLessThan,
    /// Children with the status or worse weigh at least N.
    ///
    /// `4` on the wire.
    WeightAtLeast,
    /// Children with the status or worse have at least N per cent of the weight.
    ///
    /// `5` on the wire.
    WeightPercentAtLeast,
    /// Children with the status or better weigh less than N.
    ///
    /// `6` on the wire.
    WeightLessThan,
    /// Children with the status or better have less than N per cent of the weight.
    ///
    /// `7` on the wire.
    WeightPercentLessThan,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-service")]
::callsheet_runtime::open_enum! {
    ServiceStatusRule, SERVICE_STATUS_RULE_VALUES; 0 => CountAtLeast, 1 =>
    PercentAtLeast, 2 => CountLessThan, 3 => PercentLessThan, 4 => WeightAtLeast, 5 =>
    WeightPercentAtLeast, 6 => WeightLessThan, 7 => WeightPercentLessThan
}
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_STATUS_RULE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/service",
    name: "ServiceStatusRule",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "CountAtLeast",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "PercentAtLeast",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "CountLessThan",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "PercentLessThan",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "WeightAtLeast",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "WeightPercentAtLeast",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "WeightLessThan",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "WeightPercentLessThan",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-service")]
static SERVICE_FIELDS: [tables::Field<'static>; 19] = tables::Field::rows(
    [
        ("serviceid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "algorithm",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_ALGORITHM_VALUES),
                ..tables::Type::ANY
            },
            48,
        ),
        (
            "sortorder",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            55,
        ),
        (
            "weight",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 1000000,
                    },
                ],
                ..tables::Type::INT
            },
            62,
        ),
        (
            "propagation_rule",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_PROPAGATION_VALUES),
                ..tables::Type::ANY
            },
            69,
        ),
        ("propagation_value", tables::Type::INT, 76),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            82,
        ),
        ("created_at", tables::Type::INT, 88),
        ("readonly", tables::Type::WORD_BOOL, 95),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
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
            102,
        ),
        (
            "problem_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_PROBLEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
        (
            "parents",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE,
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
            158,
        ),
        (
            "children",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE,
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
            166,
        ),
        (
            "status_rules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_RULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        counted: true,
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            174,
        ),
        (
            "problem_events",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_PROBLEM_EVENTS,
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
            222,
        ),
        (
            "status_timeline",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            247,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
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
    ],
);
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "Service",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_FIELDS,
    lookup: &[
        5, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 15, 11, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 12,
        65535, 16, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 17, 65535, 9, 65535,
        65535, 1, 65535, 65535, 10, 65535, 65535, 65535, 18, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 4, 7, 3, 13, 65535, 65535, 6, 14,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service's id.",
            ru: "Идентификатор услуги.",
        },
        tables::Text {
            en: "Its lasting id, by which imports know it. The server makes one where it is left out.",
            ru: "Постоянный идентификатор, по которому услугу узнаёт импорт. Если не задан, сервер создаёт его сам.",
        },
        tables::Text {
            en: "The service's name.",
            ru: "Название услуги.",
        },
        tables::Text {
            en: "How it stands.",
            ru: "Состояние.",
        },
        tables::Text {
            en: "How its status follows from those of its children.",
            ru: "Как состояние вычисляется по дочерним услугам.",
        },
        tables::Text {
            en: "Its place among its sisters.",
            ru: "Место среди соседних услуг.",
        },
        tables::Text {
            en: "How much it counts in the status rules of its parents.",
            ru: "Вес в правилах состояния родительских услуг.",
        },
        tables::Text {
            en: "How its status is passed on to its parents. Needs `propagation_value` beside it.",
            ru: "Как состояние передаётся родительским услугам. Задаётся вместе с `propagation_value`.",
        },
        tables::Text {
            en: "By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.",
            ru: "На сколько, от 1 до 5, или передаваемое состояние, -1 — OK; `0`, если правилу значение не нужно.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "When it was made, in seconds since 1970.",
            ru: "Время создания, в секундах с 1970 года.",
        },
        tables::Text {
            en: "Whether the caller may only read it.",
            ru: "Доступна ли вызывающему только для чтения.",
        },
        tables::Text {
            en: "Its tags. In an update they replace those until now.",
            ru: "Теги услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.",
            ru: "Проблемы с этими тегами относятся к услуге. Не для услуг с дочерними. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services above it. In an update they replace those until now.",
            ru: "Родительские услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services below it. In an update they replace those until now.",
            ru: "Дочерние услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Further rules, of which the worst status counts. In an update they replace those until now.",
            ru: "Дополнительные правила; действует худшее состояние. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The problems that made its status. Filled by `selectProblemEvents`.",
            ru: "Проблемы, определившие состояние. Заполняется по `selectProblemEvents`.",
        },
        tables::Text {
            en: "How it stood in the periods asked for, one member each. Filled by `selectStatusTimeline`.",
            ru: "Состояние за запрошенные периоды, по элементу на каждый. Заполняется по `selectStatusTimeline`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_CREATE_FIELDS: [tables::Field<'static>; 13] = tables::Field::rows(
    [
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "algorithm",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_ALGORITHM_VALUES),
                ..tables::Type::ANY
            },
            48,
        ),
        (
            "sortorder",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            55,
        ),
        (
            "weight",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 1000000,
                    },
                ],
                ..tables::Type::INT
            },
            62,
        ),
        (
            "propagation_rule",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_PROPAGATION_VALUES),
                ..tables::Type::ANY
            },
            69,
        ),
        ("propagation_value", tables::Type::INT, 76),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            82,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_TAGS,
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
            102,
        ),
        (
            "problem_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_PROBLEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
        (
            "parents",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE,
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
            158,
        ),
        (
            "children",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE,
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
            166,
        ),
        (
            "status_rules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_CREATE_STATUS_RULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            174,
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
        (2, tables::Facts::REQUIRED),
        (3, tables::Facts::REQUIRED),
        (
            4,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceCreate",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_CREATE_FIELDS,
    lookup: &[
        3, 65535, 65535, 65535, 65535, 7, 65535, 65535, 0, 65535, 65535, 65535, 65535, 6,
        11, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 2, 5, 8, 9, 12,
        65535, 4, 10,
    ],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[5],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[6],
            }),
            is_advice: false,
            line: 275,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &["0", "3"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[6],
                    },
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 281,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &["1", "2"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            tables::Order::AtLeast,
                            1,
                        ),
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            tables::Order::AtMost,
                            5,
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 287,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[6],
                        }),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[5],
                            },
                            &["4"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            tables::Order::AtLeast,
                            -1,
                        ),
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            tables::Order::AtMost,
                            5,
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 293,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[9],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[11],
                    }),
                ),
            ),
            is_advice: false,
            line: 299,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its lasting id, by which imports know it. The server makes one where it is left out.",
            ru: "Постоянный идентификатор, по которому услугу узнаёт импорт. Если не задан, сервер создаёт его сам.",
        },
        tables::Text {
            en: "The service's name.",
            ru: "Название услуги.",
        },
        tables::Text {
            en: "How its status follows from those of its children.",
            ru: "Как состояние вычисляется по дочерним услугам.",
        },
        tables::Text {
            en: "Its place among its sisters.",
            ru: "Место среди соседних услуг.",
        },
        tables::Text {
            en: "How much it counts in the status rules of its parents.",
            ru: "Вес в правилах состояния родительских услуг.",
        },
        tables::Text {
            en: "How its status is passed on to its parents. Needs `propagation_value` beside it.",
            ru: "Как состояние передаётся родительским услугам. Задаётся вместе с `propagation_value`.",
        },
        tables::Text {
            en: "By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.",
            ru: "На сколько, от 1 до 5, или передаваемое состояние, -1 — OK; `0`, если правилу значение не нужно.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Its tags. In an update they replace those until now.",
            ru: "Теги услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.",
            ru: "Проблемы с этими тегами относятся к услуге. Не для услуг с дочерними. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services above it. In an update they replace those until now.",
            ru: "Родительские услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services below it. In an update they replace those until now.",
            ru: "Дочерние услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Further rules, of which the worst status counts. In an update they replace those until now.",
            ru: "Дополнительные правила; действует худшее состояние. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot specify \"propagation_rule\" parameter without specifying \"propagation_value\" parameter for service \"{.name}\".",
            ru: "Параметр «propagation_rule» задаётся только вместе с «propagation_value».",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Service \"{.name}\" cannot have problem tags and children at the same time.",
            ru: "У услуги не могут быть сразу и теги проблем, и дочерние услуги.",
        },
    ],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_UPDATE_FIELDS: [tables::Field<'static>; 14] = tables::Field::rows(
    [
        ("serviceid", tables::Type::ID, 16),
        (
            "uuid",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Uuid),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "algorithm",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_ALGORITHM_VALUES),
                ..tables::Type::ANY
            },
            48,
        ),
        (
            "sortorder",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 999,
                    },
                ],
                ..tables::Type::INT
            },
            55,
        ),
        (
            "weight",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 1000000,
                    },
                ],
                ..tables::Type::INT
            },
            62,
        ),
        (
            "propagation_rule",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_PROPAGATION_VALUES),
                ..tables::Type::ANY
            },
            69,
        ),
        ("propagation_value", tables::Type::INT, 76),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            82,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_TAGS,
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
            102,
        ),
        (
            "problem_tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_PROBLEM_TAGS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            126,
        ),
        (
            "parents",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE,
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
            158,
        ),
        (
            "children",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE,
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
            166,
        ),
        (
            "status_rules",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_UPDATE_STATUS_RULES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1, 2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            174,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("service"),
                ..tables::Facts::REQUIRED
            },
        ),
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceUpdate",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_UPDATE_FIELDS,
    lookup: &[
        4, 65535, 65535, 0, 65535, 8, 65535, 65535, 1, 65535, 65535, 65535, 65535, 7, 12,
        65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 3, 6, 9, 10, 13,
        65535, 5, 11,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[6],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Present(tables::Path {
                from: tables::From::Here,
                steps: &[7],
            }),
            is_advice: false,
            line: 275,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["0", "3"],
                        ),
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
                    &["0"],
                ),
            ),
            is_advice: false,
            line: 281,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
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
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            tables::Order::AtLeast,
                            1,
                        ),
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            tables::Order::AtMost,
                            5,
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 287,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[6],
                            },
                            &["4"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            tables::Order::AtLeast,
                            -1,
                        ),
                        tables::Condition::Order(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[7],
                            },
                            tables::Order::AtMost,
                            5,
                        ),
                    ],
                ),
            ),
            is_advice: false,
            line: 293,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[10],
                }),
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
            line: 299,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The service's id.",
            ru: "Идентификатор услуги.",
        },
        tables::Text {
            en: "Its lasting id, by which imports know it. The server makes one where it is left out.",
            ru: "Постоянный идентификатор, по которому услугу узнаёт импорт. Если не задан, сервер создаёт его сам.",
        },
        tables::Text {
            en: "The service's name.",
            ru: "Название услуги.",
        },
        tables::Text {
            en: "How its status follows from those of its children.",
            ru: "Как состояние вычисляется по дочерним услугам.",
        },
        tables::Text {
            en: "Its place among its sisters.",
            ru: "Место среди соседних услуг.",
        },
        tables::Text {
            en: "How much it counts in the status rules of its parents.",
            ru: "Вес в правилах состояния родительских услуг.",
        },
        tables::Text {
            en: "How its status is passed on to its parents. Needs `propagation_value` beside it.",
            ru: "Как состояние передаётся родительским услугам. Задаётся вместе с `propagation_value`.",
        },
        tables::Text {
            en: "By how much, 1 to 5, or the status to pass on, -1 for OK; `0` where the rule needs none.",
            ru: "На сколько, от 1 до 5, или передаваемое состояние, -1 — OK; `0`, если правилу значение не нужно.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "Its tags. In an update they replace those until now.",
            ru: "Теги услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Problems with these tags are those of the service. Not for services with children. In an update they replace those until now.",
            ru: "Проблемы с этими тегами относятся к услуге. Не для услуг с дочерними. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services above it. In an update they replace those until now.",
            ru: "Родительские услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The services below it. In an update they replace those until now.",
            ru: "Дочерние услуги. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Further rules, of which the worst status counts. In an update they replace those until now.",
            ru: "Дополнительные правила; действует худшее состояние. При обновлении заменяют прежние.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Cannot specify \"propagation_rule\" parameter without specifying \"propagation_value\" parameter for service \"{.name}\".",
            ru: "Параметр «propagation_rule» задаётся только вместе с «propagation_value».",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Incompatible \"propagation_rule\" and \"propagation_value\" parameters for service \"{.name}\".",
            ru: "Параметры «propagation_rule» и «propagation_value» не подходят друг другу.",
        },
        tables::Text {
            en: "Service \"{.name}\" cannot have problem tags and children at the same time.",
            ru: "У услуги не могут быть сразу и теги проблем, и дочерние услуги.",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-service")]
static SERVICE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            118,
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
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "types-service")]
static SERVICE_PROBLEM_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            133,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&PROBLEM_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            142,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            150,
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
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_PROBLEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceProblemTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_PROBLEM_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_PROBLEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-service")]
static SERVICE_STATUS_RULES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_RULE_VALUES),
                ..tables::Type::ANY
            },
            181,
        ),
        ("limit_value", tables::Type::INT, 189),
        (
            "limit_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            204,
        ),
        (
            "new_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            212,
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
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 194,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_STATUS_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceStatusRules",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_STATUS_RULES_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_STATUS_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When the rule applies; N stands for `limit_value`, status for `limit_status`.",
            ru: "Когда действует правило; N — это `limit_value`, состояние — `limit_status`.",
        },
        tables::Text {
            en: "How many children, what weight, or what share of them in per cent.",
            ru: "Число дочерних услуг, вес или доля в процентах.",
        },
        tables::Text {
            en: "The status that is looked for.",
            ru: "Искомое состояние.",
        },
        tables::Text {
            en: "The status that the service gets.",
            ru: "Состояние, которое получает услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-service")]
static SERVICE_PROBLEM_EVENTS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("eventid", tables::Type::ID, 230),
        (
            "severity",
            tables::Type {
                kind: tables::Kind::Enum(&super::super::types::action::SEVERITY_VALUES),
                ..tables::Type::ANY
            },
            236,
        ),
        ("name", tables::Type::TEXT, 242),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("event"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_PROBLEM_EVENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceProblemEvents",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_PROBLEM_EVENTS_FIELDS,
    lookup: &[65535, 65535, 2, 65535, 65535, 0, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_PROBLEM_EVENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The event's id.",
            ru: "Идентификатор события.",
        },
        tables::Text {
            en: "How bad it is.",
            ru: "Важность.",
        },
        tables::Text {
            en: "The problem's name.",
            ru: "Имя проблемы.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-service")]
static SERVICE_STATUS_TIMELINE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "start_value",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            254,
        ),
        (
            "alarms",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE_ALARMS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            260,
        ),
    ],
    &[],
);
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_STATUS_TIMELINE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceStatusTimeline",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_STATUS_TIMELINE_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_STATUS_TIMELINE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How it stood when the period began.",
            ru: "Состояние в начале периода.",
        },
        tables::Text {
            en: "Its changes during the period.",
            ru: "Изменения за период.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-service")]
static SERVICE_STATUS_TIMELINE_ALARMS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("clock", tables::Type::INT, 265),
        (
            "value",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            270,
        ),
    ],
    &[],
);
#[cfg(feature = "types-service")]
pub(crate) static SERVICE_STATUS_TIMELINE_ALARMS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceStatusTimelineAlarms",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_STATUS_TIMELINE_ALARMS_FIELDS,
    lookup: &[0, 1, 65535, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_STATUS_TIMELINE_ALARMS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When it changed, in seconds since 1970.",
            ru: "Время изменения, в секундах с 1970 года.",
        },
        tables::Text {
            en: "The status from then on.",
            ru: "Состояние с этого времени.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_CREATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            118,
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
#[cfg(feature = "service")]
pub(crate) static SERVICE_CREATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceCreateTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_CREATE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_CREATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "service")]
static SERVICE_CREATE_PROBLEM_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            133,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&PROBLEM_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            142,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            150,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_CREATE_PROBLEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceCreateProblemTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_CREATE_PROBLEM_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_CREATE_PROBLEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_CREATE_STATUS_RULES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_RULE_VALUES),
                ..tables::Type::ANY
            },
            181,
        ),
        (
            "limit_value",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 1000000,
                    },
                ],
                ..tables::Type::INT
            },
            189,
        ),
        (
            "limit_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            204,
        ),
        (
            "new_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                words: &["0", "1", "2", "3", "4", "5"],
                ..tables::Type::ANY
            },
            212,
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
                                &["1", "3", "5", "7"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 100,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 197,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
        (3, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_CREATE_STATUS_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceCreateStatusRules",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_CREATE_STATUS_RULES_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 4,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_CREATE_STATUS_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When the rule applies; N stands for `limit_value`, status for `limit_status`.",
            ru: "Когда действует правило; N — это `limit_value`, состояние — `limit_status`.",
        },
        tables::Text {
            en: "How many children, what weight, or what share of them in per cent.",
            ru: "Число дочерних услуг, вес или доля в процентах.",
        },
        tables::Text {
            en: "The status that is looked for.",
            ru: "Искомое состояние.",
        },
        tables::Text {
            en: "The status that the service gets.",
            ru: "Состояние, которое получает услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_UPDATE_TAGS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            109,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            118,
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
#[cfg(feature = "service")]
pub(crate) static SERVICE_UPDATE_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceUpdateTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_UPDATE_TAGS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_UPDATE_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
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
#[cfg(feature = "service")]
static SERVICE_UPDATE_PROBLEM_TAGS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            133,
        ),
        (
            "operator",
            tables::Type {
                kind: tables::Kind::Enum(&PROBLEM_TAG_OPERATOR_VALUES),
                ..tables::Type::ANY
            },
            142,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            150,
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
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_UPDATE_PROBLEM_TAGS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceUpdateProblemTags",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_UPDATE_PROBLEM_TAGS_FIELDS,
    lookup: &[2, 65535, 0, 65535, 65535, 65535, 65535, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_UPDATE_PROBLEM_TAGS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The tag's name.",
            ru: "Имя тега.",
        },
        tables::Text {
            en: "How it is compared.",
            ru: "Как сравнивается.",
        },
        tables::Text {
            en: "The tag's value.",
            ru: "Значение тега.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "service")]
static SERVICE_UPDATE_STATUS_RULES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_RULE_VALUES),
                ..tables::Type::ANY
            },
            181,
        ),
        (
            "limit_value",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 1000000,
                    },
                ],
                ..tables::Type::INT
            },
            189,
        ),
        (
            "limit_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            204,
        ),
        (
            "new_status",
            tables::Type {
                kind: tables::Kind::Enum(&SERVICE_STATUS_VALUES),
                words: &["0", "1", "2", "3", "4", "5"],
                ..tables::Type::ANY
            },
            212,
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
                                &["1", "3", "5", "7"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 100,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 197,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (2, tables::Facts::REQUIRED),
        (3, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "service")]
pub(crate) static SERVICE_UPDATE_STATUS_RULES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/service",
    name: "ServiceUpdateStatusRules",
    file: "spec/zabbix/types/service.toml",
    form: tables::Form::Object,
    fields: &SERVICE_UPDATE_STATUS_RULES_FIELDS,
    lookup: &[
        65535, 65535, 0, 2, 3, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 4,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "service")]
#[cfg(feature = "texts")]
pub(crate) static SERVICE_UPDATE_STATUS_RULES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "When the rule applies; N stands for `limit_value`, status for `limit_status`.",
            ru: "Когда действует правило; N — это `limit_value`, состояние — `limit_status`.",
        },
        tables::Text {
            en: "How many children, what weight, or what share of them in per cent.",
            ru: "Число дочерних услуг, вес или доля в процентах.",
        },
        tables::Text {
            en: "The status that is looked for.",
            ru: "Искомое состояние.",
        },
        tables::Text {
            en: "The status that the service gets.",
            ru: "Состояние, которое получает услуга.",
        },
    ],
    rules: &[],
    said: &[],
};
